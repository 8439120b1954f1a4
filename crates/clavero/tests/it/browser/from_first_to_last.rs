//! The long story, once in each language: somebody signs up, opens an account, lets a person in, gives more, and
//! takes it all away; each sees the other's deeds at once.

use clavero::{web::permission_key, words::Lang};
use clavero_rules::Permission;

use super::{Look, reader::Reader, site::Site};
use crate::smtp::Message;

const PASSWORD: &str = "a lantern above the old harbour";
const SIGNATURE: &str = "nine keys on one ring";
const CASA: &str = "Casa Alba";
const SUPPORT: &str = "First help";
const MARINA: (&str, &str) = ("Marina Duarte", "marina@casaalba.example");
const TOMAS: (&str, &str) = ("Tomás Rey", "tomas@rey.example");

#[tokio::test]
async fn from_the_first_page_to_the_last_in_english() {
    told_in(Lang::En, Lang::Es).await;
}

#[tokio::test]
async fn from_the_first_page_to_the_last_in_spanish() {
    told_in(Lang::Es, Lang::Fr).await;
}

#[tokio::test]
async fn from_the_first_page_to_the_last_in_french() {
    told_in(Lang::Fr, Lang::Pt).await;
}

#[tokio::test]
async fn from_the_first_page_to_the_last_in_portuguese() {
    told_in(Lang::Pt, Lang::En).await;
}

/// The owner reads one language, the person invited another.
async fn told_in(lang: Lang, other: Lang) {
    let Some(marina) = Reader::at(Look::desktop(), lang).await else {
        return;
    };
    let Some(tomas) = Reader::at(Look::desktop(), other).await else {
        return;
    };
    let site = Site::open().await;
    signs_up(&marina, &site).await;
    sets_a_signature(&marina, &site).await;
    opens_an_account(&marina, &site).await;
    makes_a_profile(&marina).await;
    let letter = invites(&marina, &site, &tomas).await;
    accepts(&tomas, &letter).await;
    enters(&tomas).await;
    is_refused(&tomas, &site).await;
    widens(&marina, &site).await;
    is_let_through(&tomas, &site).await;
    removes(&marina, &site).await;
    is_thrown_out(&tomas, &site).await;
}

/// A login, proved by the letter.
async fn signs_up(marina: &Reader, site: &Site) {
    marina.goto(&site.at("/sign-up")).await;
    marina.fill("people-name", MARINA.0).await;
    marina.fill("people-email", MARINA.1).await;
    marina.fill("people-password", PASSWORD).await;
    marina.press("people-sign-up").await;
    marina.see("people-sent").await;
    let letter = site.letter(MARINA.1, "/verify/").await;
    assert_eq!(letter.subject(), marina.text("letter-verify-subject"));
    marina
        .goto(letter.link(&site.at("/verify/")).unwrap())
        .await;
    marina.press("people-verify-do").await;
    marina.see("people-verified").await;
    marina.fill("people-email", MARINA.1).await;
    marina.fill("people-password", PASSWORD).await;
    marina.press("people-sign-in").await;
    marina.browser.arrive_at("/centers").await;
    marina.browser.find_nothing_out_of_place().await;
}

async fn sets_a_signature(marina: &Reader, site: &Site) {
    marina.goto(&site.at("/me/signature")).await;
    marina.fill("people-signature-new", SIGNATURE).await;
    marina.fill("people-signature-again", SIGNATURE).await;
    marina.fill("people-password-own", PASSWORD).await;
    marina.press("people-signature-create").await;
    marina.see("people-signature-created").await;
}

async fn opens_an_account(marina: &Reader, site: &Site) {
    marina.goto(&site.at("/accounts/new")).await;
    marina.fill("accounts-field-name", CASA).await;
    marina.press("accounts-open-do").await;
    marina.see_told("accounts-opened", &[("name", CASA)]).await;
    marina.browser.find_nothing_out_of_place().await;
}

/// CC-12
async fn makes_a_profile(marina: &Reader) {
    marina.press("accounts-first-profile-do").await;
    marina.fill("profiles-name", SUPPORT).await;
    tick(marina, Permission::ViewCollaborators).await;
    marina.press("profiles-new").await;
    marina
        .see_told("profiles-created", &[("name", SUPPORT)])
        .await;
    marina.browser.find_nothing_out_of_place().await;
}

/// CC-13: the letter comes in the language that was chosen for it.
async fn invites(marina: &Reader, site: &Site, tomas: &Reader) -> String {
    marina.goto(&site.at("/a/casa-alba/invitations/new")).await;
    marina.fill("invitations-name", TOMAS.0).await;
    marina.fill("invitations-email", TOMAS.1).await;
    marina.browser.tick(SUPPORT).await;
    let language = marina.text("invitations-language");
    marina
        .browser
        .choose(&language, tomas.words.0.own_name())
        .await;
    marina.press("invitations-next").await;
    marina.see("invitations-sign").await;
    marina.browser.find_nothing_out_of_place().await;
    marina.fill("web-signature", SIGNATURE).await;
    marina.press("invitations-sign-send").await;
    marina
        .see_told("invitations-sent-to", &[("name", TOMAS.0)])
        .await;
    marina.browser.find_nothing_wrong().await;
    let letter = site.letter(TOMAS.1, "/invitations/").await;
    let subject = [("inviter", MARINA.0), ("account", CASA)];
    assert_eq!(
        letter.subject(),
        tomas.told("letter-invitation-subject", &subject)
    );
    assert_eq!(letter.header("Content-Language"), Some(tomas.words.0.tag()));
    letter.link(&site.at("/invitations/")).unwrap().to_owned()
}

/// CC-15: a person who has no login yet makes one behind the link, and reads before accepting.
async fn accepts(tomas: &Reader, link: &str) {
    tomas.goto(link).await;
    tomas.browser.find_nothing_out_of_place().await;
    tomas.fill("invitations-claim-password", PASSWORD).await;
    tomas.press("invitations-claim").await;
    tomas.see("invitations-answer").await;
    tomas.browser.find_nothing_out_of_place().await;
    tomas.press("invitations-accept").await;
    tomas
        .see_told("invitations-accepted", &[("account", CASA)])
        .await;
}

/// CC-16, CC-18: the blue bar says whose account this is and as what, and leads out.
async fn enters(tomas: &Reader) {
    let enter = tomas.text("accounts-enter");
    tomas.browser.press_in(CASA, &enter).await;
    tomas.see_told("web-acting", &[("account", CASA)]).await;
    tomas
        .see_told("web-acting-profile", &[("profile", SUPPORT)])
        .await;
    tomas.see("web-acting-leave").await;
    assert!(
        tomas
            .browser
            .title()
            .await
            .starts_with(&format!("[{CASA}]"))
    );
    tomas.browser.find_nothing_out_of_place().await;
}

const ACTIVITY: &str = "/a/casa-alba/activity";

/// CC-17: a refusal names the permission that is missing, and whom to ask.
async fn is_refused(tomas: &Reader, site: &Site) {
    tomas.goto(&site.at(ACTIVITY)).await;
    let missing = tomas.text(&permission_key(Permission::ViewActivityLog));
    tomas
        .see_told("web-forbidden-permission", &[("permission", &missing)])
        .await;
    let whom = [("person", MARINA.0), ("account", CASA)];
    tomas.see_told("web-forbidden-ask", &whom).await;
    assert_eq!(tomas.status().await, 403);
    tomas.find_usable().await;
}

/// CC-22, E1: signed, because somebody gets more.
async fn widens(marina: &Reader, site: &Site) {
    marina.goto(&site.at("/a/casa-alba/profiles")).await;
    marina.browser.press(SUPPORT).await;
    tick(marina, Permission::ViewActivityLog).await;
    marina.press("profiles-review").await;
    marina.browser.see(TOMAS.0).await;
    marina.browser.find_nothing_wrong().await;
    marina.fill("web-signature", SIGNATURE).await;
    marina.press("profiles-sign-save").await;
    marina
        .see_told("profiles-saved", &[("name", SUPPORT)])
        .await;
}

/// CC-22, C3: the open page says so, and the next click is allowed.
async fn is_let_through(tomas: &Reader, site: &Site) {
    tomas.see("acting-changed").await;
    tomas.find_usable().await;
    tomas.goto(&site.at(ACTIVITY)).await;
    assert_eq!(tomas.status().await, 200);
    tomas.see("audit-activity").await;
    tomas.browser.find_nothing_out_of_place().await;
}

/// C1: one step, and nothing is signed.
async fn removes(marina: &Reader, site: &Site) {
    marina.goto(&site.at("/a/casa-alba/collaborators")).await;
    marina.browser.press(TOMAS.0).await;
    marina.press("collaborators-remove-do").await;
    marina.browser.find_nothing_out_of_place().await;
    marina.press("collaborators-remove-do").await;
    marina
        .see_told("collaborators-removed", &[("name", TOMAS.0)])
        .await;
}

/// A6: the open page closes by itself, and nothing opens any more.
async fn is_thrown_out(tomas: &Reader, site: &Site) {
    tomas
        .see_told("acting-ended-revoked", &[("account", CASA)])
        .await;
    tomas.find_usable().await;
    tomas.goto(&site.at(ACTIVITY)).await;
    assert_eq!(tomas.status().await, 403);
    tomas
        .browser
        .see_no(&tomas.told("web-acting", &[("account", CASA)]))
        .await;
    tomas.find_usable().await;
    let told = site.letter(TOMAS.1, "/centers").await;
    assert_eq!(told.header("Content-Language"), Some(tomas.words.0.tag()));
}

/// Ticks a permission of a profile, in its category.
async fn tick(marina: &Reader, permission: Permission) {
    let name = marina.text(&permission_key(permission));
    let category = marina.text(&format!("category-{}", permission.category().id()));
    if !marina.browser.text().await.contains(&name) {
        marina.browser.press(&category).await;
    }
    marina.browser.tick(&name).await;
}

impl Site {
    /// Waits for the letter to somebody that leads to a page.
    async fn letter(&self, to: &str, page: &str) -> Message {
        let beginning = self.at(page);
        for count in 1.. {
            let letters = self.mail.wait_for(count).await;
            let is_it = |letter: &&Message| {
                letter.to.iter().any(|it| it == to) && letter.link(&beginning).is_some()
            };
            if let Some(letter) = letters.iter().rev().find(is_it) {
                return letter.clone();
            }
        }
        unreachable!("the mail server gives up before")
    }
}
