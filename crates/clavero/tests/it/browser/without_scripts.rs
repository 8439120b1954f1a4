//! The essential path with scripts turned off, for the owner and for the person invited.

use clavero::{web::permission_key, words::Lang};
use clavero_rules::Permission;

use super::{Look, reader::Reader, site::Site};
use crate::world::{PASSWORD, SIGNATURE};

const CARLA: &str = "carla@example.com";

/// Design 1.3: a page is a document first.
#[tokio::test]
async fn everything_essential_works_without_scripts() {
    let look = || Look::desktop().without_scripts();
    let Some(olga) = Reader::at(look(), Lang::En).await else {
        return;
    };
    let Some(carla) = Reader::at(look(), Lang::En).await else {
        return;
    };
    let site = Site::open().await;
    let owner = site.world.person("Olga").await;
    let place = site.world.account(&owner, "Casa Alba").await;

    olga.goto(&site.at(&place.url("/profiles/new"))).await;
    olga.fill("people-email", &owner.email).await;
    olga.fill("people-password", PASSWORD).await;
    olga.press("people-sign-in").await;
    olga.browser.arrive_at("/profiles/new").await;
    olga.fill("profiles-name", "Helpers").await;
    let permission = olga.text(&permission_key(Permission::ViewCustomers));
    olga.browser.tick(&permission).await;
    olga.browser.find_nothing_wrong().await;
    olga.press("profiles-new").await;
    olga.see_told("profiles-created", &[("name", "Helpers")])
        .await;

    olga.goto(&site.at(&place.url("/invitations/new"))).await;
    olga.fill("invitations-name", "Carla").await;
    olga.fill("invitations-email", CARLA).await;
    olga.browser.tick("Helpers").await;
    olga.press("invitations-next").await;
    olga.fill("web-signature", SIGNATURE).await;
    olga.press("invitations-sign-send").await;
    olga.see_told("invitations-sent-to", &[("name", "Carla")])
        .await;
    olga.browser.find_nothing_wrong().await;

    let letters = site.mail.wait_for(1).await;
    let link = letters[0].link(&site.at("/invitations/")).unwrap();
    carla.goto(link).await;
    carla.fill("invitations-claim-password", PASSWORD).await;
    carla.press("invitations-claim").await;
    carla.press("invitations-accept").await;
    carla
        .see_told("invitations-accepted", &[("account", "Casa Alba")])
        .await;
    carla.press("accounts-enter").await;
    carla
        .see_told("web-acting", &[("account", "Casa Alba")])
        .await;
    carla.browser.see(&permission).await;
    carla.browser.find_nothing_wrong().await;
    carla.press("web-acting-leave").await;
    carla
        .see_told("acting-left", &[("account", "Casa Alba")])
        .await;
}
