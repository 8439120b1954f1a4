//! The menu of a row is opened with keys, and is read and seen like the page.

use clavero::words::Lang;
use serde_json::json;

use super::{Browser, Look, driver, reader::Reader, site::Site};

/// MA-04, WCAG 2.1.1
#[tokio::test]
async fn the_menu_of_a_member_is_opened_with_keys_and_leads_to_every_act() {
    let Some(olga) = Reader::at(Look::sized(1440, 900), Lang::En).await else {
        return;
    };
    let site = Site::open().await;
    let owner = site.world.person_in("Olga", Lang::En.id()).await;
    let place = site.world.account(&owner, "Casa Alba").await;
    let api = async |path: &str, wish: serde_json::Value| {
        let path = place.api(path);
        site.world.api(&owner, "POST", &path, wish).await.json()
    };
    let area = json!({ "name": "Obrador", "time_zone": "Europe/Madrid", "lang": Lang::En.id() });
    api("/areas", area).await;
    let mut products = Vec::new();
    for (kind, name) in [
        ("course", "Bread"),
        ("community", "Talk"),
        ("event", "Open day"),
        ("file", "Recipes"),
    ] {
        let wish = json!({ "kind": kind, "name": name, "state": "active" });
        let made = api("/areas/obrador/products", wish).await;
        products.push(made["id"].as_str().unwrap().to_owned());
    }
    let people = json!([{ "email": "ines@example.org", "name": "Inês Prado" }]);
    let adding = json!({ "people": people, "products": products });
    api("/areas/obrador/members", adding).await;
    site.sits_down(&olga.browser, &owner).await;
    for (page, list) in [
        ("/club/obrador/members".to_owned(), "members"),
        (
            format!("/club/obrador/products/{}/users", products[0]),
            "users",
        ),
    ] {
        for scheme in ["light", "dark"] {
            olga.goto(&site.at(&place.url(&page))).await;
            olga.browser.prefers(scheme).await;
            let actions = olga.told("lists-actions", &[("name", "Inês Prado")]);
            let focus = "document.querySelector(`[aria-label=\"${arguments[0]}\"]`).focus()";
            olga.browser.execute(focus, json!([actions])).await;
            olga.browser.key(Browser::ENTER).await;
            olga.see("enrolments-block").await;
            olga.see("enrolments-resend").await;
            olga.browser.find_nothing_wrong().await;
            if let Some(folder) = driver::pictures() {
                let file = format!("menu-{list}-{scheme}.png");
                olga.browser.screenshot(folder.join(file)).await;
            }
        }
    }
}
