//! Every page of the product in a living world, as the person it is for: usable by everyone, in light and dark, on a
//! desk and on a phone.

mod account;
mod club;
mod developers;
mod living;
mod members;
mod partners;
mod people;
mod waiting;
mod work;

use std::collections::BTreeSet;

use axum::http::Method;
use clavero::words::Lang;
use serde_json::json;

use super::{Browser, Look, driver};
use living::{Living, Stop};
use waiting::WAITING;

/// Doors that are looked through by no person, each with the reason.
const NO_PAGE: &[(&str, &str)] = &[
    ("/", "leads on to another page"),
    (
        "/.well-known/authzen-configuration",
        "for programs that ask for decisions",
    ),
    (
        "/.well-known/authzen-configuration/{account}",
        "for programs that ask for decisions",
    ),
    ("/a/{account}/watch", "a stream that open pages listen to"),
    (
        "/a/{account}/club/{area}/products/{product}",
        "leads on to the first page of the product",
    ),
    (
        "/assets/{version}/{*path}",
        "styles, scripts, typefaces and pictures of the pages",
    ),
    (
        "/a/{account}/club/{area}/imports/{import}/report",
        "a report as a file",
    ),
    ("/favicon.ico", "a picture"),
    ("/healthz", "for whoever watches the server"),
    (
        "/me/security/password",
        "the address that password programs know; leads on to the page of security",
    ),
    ("/metrics", "numbers for dashboards"),
    ("/openapi.json", "for programs"),
    ("/outbox/{id}/letter.eml", "a letter as a file"),
    ("/readyz", "for whoever watches the server"),
];

/// A new page cannot be forgotten: whoever adds one says here who looks at it, or why nobody does.
#[tokio::test]
async fn every_page_is_visited() {
    let living = Living::here(Lang::En).await;
    let visited: BTreeSet<&str> = living.stops.iter().map(|stop| stop.door).collect();
    let excused = NO_PAGE.iter().map(|(path, _)| *path);
    let excused: BTreeSet<&str> = excused.chain(WAITING.iter().copied()).collect();
    let doors = clavero::doors().list.into_iter();
    let pages: BTreeSet<&str> = doors
        .filter(|door| door.method == Method::GET && !door.path.starts_with("/api/"))
        .map(|door| door.path)
        .collect();
    let known: BTreeSet<&str> = visited.union(&excused).copied().collect();
    let forgotten: Vec<_> = pages.difference(&known).collect();
    assert!(forgotten.is_empty(), "nobody looks at {forgotten:#?}");
    let gone: Vec<_> = known.difference(&pages).collect();
    assert!(gone.is_empty(), "these are no pages: {gone:#?}");
}

/// Design 1.5, 2 and 3; WCAG 2.2 AA. In English, on a desk.
#[tokio::test]
async fn everybody_can_use_the_pages_of_a_person_on_a_desk() {
    walk(Look::sized(1440, 900), Lang::En, of_a_person).await;
}

#[tokio::test]
async fn everybody_can_use_the_pages_of_an_account_on_a_desk() {
    walk(Look::sized(1440, 900), Lang::En, of_an_account).await;
}

#[tokio::test]
async fn everybody_can_use_the_pages_of_a_members_area_on_a_desk() {
    walk(Look::sized(1440, 900), Lang::En, of_a_members_area).await;
}

/// The same on a phone, in the language with the longest words.
#[tokio::test]
async fn everybody_can_use_the_pages_of_a_person_on_a_phone() {
    walk(Look::phone(), Lang::Fr, of_a_person).await;
}

#[tokio::test]
async fn everybody_can_use_the_pages_of_an_account_on_a_phone() {
    walk(Look::phone(), Lang::Fr, of_an_account).await;
}

#[tokio::test]
async fn everybody_can_use_the_pages_of_a_members_area_on_a_phone() {
    walk(Look::phone(), Lang::Fr, of_a_members_area).await;
}

fn of_a_members_area(stop: &Stop) -> bool {
    ["/a/{account}/club", "/a/{account}/sales"]
        .iter()
        .any(|it| stop.door.starts_with(it))
}

fn of_an_account(stop: &Stop) -> bool {
    stop.door.starts_with("/a/") && !of_a_members_area(stop)
}

fn of_a_person(stop: &Stop) -> bool {
    !stop.door.starts_with("/a/")
}

async fn walk(look: Look, lang: Lang, wanted: fn(&Stop) -> bool) {
    let size = look.width;
    let Some(browser) = Browser::open(look.in_language(lang.tag())).await else {
        return;
    };
    let living = Living::here(lang).await;
    let mut wrong = Vec::new();
    let stops = living.stops.iter().filter(|stop| wanted(stop));
    for stop in stops.filter(|stop| driver::is_walked(&format!("{}{}", stop.door, stop.of))) {
        living.site.sits_down(&browser, &stop.who).await;
        browser.goto(&living.site.at(&stop.path)).await;
        if let Some(other) = other_answer(&browser, stop).await {
            wrong.push(other);
            continue;
        }
        let mut found = browser.wrong().await;
        photograph(&browser, stop, &format!("{size}-light")).await;
        found.extend(browser.wrong_in("dark").await);
        photograph(&browser, stop, &format!("{size}-dark")).await;
        browser.prefers("light").await;
        found.retain(|it| !is_the_answer(stop, it));
        wrong.extend(
            found
                .iter()
                .map(|it| format!("{} at {size} px\n  {it}", stop.path)),
        );
    }
    assert!(
        wrong.is_empty(),
        "{} things are wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// What the server said instead of showing the page.
async fn other_answer(browser: &Browser, stop: &Stop) -> Option<String> {
    let asked =
        "return [performance.getEntriesByType('navigation')[0].responseStatus, location.pathname]";
    let told = browser.execute(asked, json!([])).await;
    let path = stop.path.split('?').next().unwrap_or_default();
    (told != json!([stop.status, path]))
        .then(|| format!("{} for {}: {told}", stop.path, stop.who.name))
}

/// The browser complains of every page that is not a plain yes, of those that are meant to be so, too.
fn is_the_answer(stop: &Stop, complaint: &str) -> bool {
    let told = format!(
        "{} - Failed to load resource: the server responded with a status of {} ",
        stop.path, stop.status
    );
    stop.status >= 400 && complaint.contains(&told)
}

/// A picture of the page, in the folder that `CLAVERO_TEST_PICTURES` names.
async fn photograph(browser: &Browser, stop: &Stop, look: &str) {
    let Some(folder) = driver::pictures() else {
        return;
    };
    let name = format!("{}{}", stop.door, stop.of);
    let name = name.replace(['/', '{', '}'], "-");
    let file = format!("{}.{look}.png", name.trim_matches('-'));
    browser.screenshot(folder.join(file)).await;
}
