//! Everything is reached with the keyboard, and what has it can be seen.

use clavero::words::Lang;
use clavero_rules::Permission;
use serde_json::json;

use super::{Browser, Look, reader::Reader, site::Site};

/// WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7; design 4.16
#[tokio::test]
async fn a_collaborator_is_found_and_opened_with_keys_alone() {
    let Some(olga) = Reader::at(Look::desktop(), Lang::En).await else {
        return;
    };
    let site = Site::open().await;
    let owner = site.world.person("Olga").await;
    let place = site.world.account(&owner, "Casa Alba").await;
    let profile = site.world.profile(&place, "Helpers", Permission::ALL).await;
    for name in ["Carla Conti", "Nina Nowak"] {
        site.world.collaborator(&place, name, profile).await;
    }
    site.sits_down(&olga.browser, &owner).await;
    olga.goto(&site.at(&place.url("/collaborators"))).await;
    let page = &olga.browser;

    // Past the menu at once.
    page.key(Browser::TAB).await;
    page.rests_on(&olga.text("web-skip")).await;
    page.key(Browser::ENTER).await;
    tab_to(page, &olga.text("collaborators-search")).await;
    page.write("nina").await;
    page.key(Browser::ENTER).await;
    page.see_no("Carla Conti").await;
    page.arrive_at("q=nina").await;
    page.key('/').await;
    page.rests_on(&olga.text("collaborators-search")).await;
    tab_to(page, "Nina Nowak").await;
    page.key(Browser::ENTER).await;
    olga.see("collaborators-remove").await;
    tab_to(page, &olga.text("collaborators-remove-do")).await;
    page.key(Browser::ENTER).await;
    page.arrive_at("/remove").await;
    page.rests_on(&olga.text("collaborators-remove-keep")).await;
    page.key(Browser::ENTER).await;
    olga.see("collaborators-remove").await;
}

/// Design 4.16; ARIA combobox
#[tokio::test]
async fn the_palette_leads_everywhere_with_keys_alone() {
    let Some(olga) = Reader::at(Look::desktop(), Lang::En).await else {
        return;
    };
    let site = Site::open().await;
    let owner = site.world.person("Olga").await;
    let place = site.world.account(&owner, "Casa Alba").await;
    site.sits_down(&olga.browser, &owner).await;
    olga.goto(&site.at(&place.url(""))).await;
    let page = &olga.browser;

    page.with_control('k').await;
    page.rests_on(&olga.text("web-find")).await;
    page.find_nothing_wrong().await;
    page.prefers("dark").await;
    page.find_nothing_wrong().await;
    page.write("prof").await;
    assert_eq!(active_option(page).await, olga.text("web-menu-profiles"));
    page.key(Browser::ESCAPE).await;
    page.with_control('k').await;
    page.key(Browser::DOWN).await;
    let second = active_option(page).await;
    assert_eq!(
        second,
        olga.text("web-menu-collaborators"),
        "the palette forgot the search"
    );
    page.key(Browser::ENTER).await;
    page.arrive_at("/collaborators").await;

    page.key('?').await;
    olga.see("web-keys-list").await;
    page.find_nothing_wrong().await;
    page.key(Browser::ESCAPE).await;
    page.see_no(&olga.text("web-keys-list")).await;
    page.write("gp").await;
    page.arrive_at("/profiles").await;
}

/// The menus of a phone and of the person, opened: they are read and seen like the page.
#[tokio::test]
async fn open_menus_are_usable_too() {
    let Some(olga) = Reader::at(Look::phone(), Lang::Fr).await else {
        return;
    };
    let site = Site::open().await;
    let owner = site.world.person_in("Olga", "fr").await;
    let place = site.world.account(&owner, "Casa Alba").await;
    site.world
        .profile(&place, "Helpers", &[Permission::ViewCustomers])
        .await;
    site.sits_down(&olga.browser, &owner).await;
    for scheme in ["light", "dark"] {
        olga.goto(&site.at(&place.url("/profiles"))).await;
        olga.browser.prefers(scheme).await;
        let actions = olga.told("profiles-actions", &[("name", "Helpers")]);
        olga.browser.press(&actions).await;
        olga.see("profiles-archive-do").await;
        olga.browser.find_nothing_wrong().await;
        olga.browser.key(Browser::ESCAPE).await;
        olga.press("web-open-menu").await;
        olga.see("web-menu-activity").await;
        olga.browser.find_nothing_wrong().await;
        olga.browser.press("O Olga").await;
        olga.see("web-sign-out").await;
        olga.browser.find_nothing_wrong().await;
    }
}

/// Goes on from thing to thing until this one has the keyboard; each on the way can be seen to have it.
async fn tab_to(page: &Browser, wanted: &str) {
    let mut way = Vec::new();
    for _ in 0..60 {
        page.key(Browser::TAB).await;
        let here = page.focused().await;
        let ring = "return getComputedStyle(document.activeElement).outlineStyle !== 'none'\
            || getComputedStyle(document.activeElement).boxShadow !== 'none'";
        assert_eq!(
            page.execute(ring, json!([])).await,
            true,
            "{here} does not show that it has the keyboard"
        );
        if here == wanted || here.starts_with(&format!("{wanted} ")) {
            return;
        }
        way.push(here);
    }
    panic!("{wanted} is not on the way: {way:#?}");
}

/// What the palette would open.
async fn active_option(page: &Browser) -> String {
    let asked = "const field = document.activeElement; \
        return document.getElementById(field.getAttribute('aria-activedescendant')).querySelector('span').innerText";
    let found = page.execute(asked, json!([])).await;
    found.as_str().unwrap_or_default().to_owned()
}
