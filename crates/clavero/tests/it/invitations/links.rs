//! The page behind the link: for strangers, for others, for scanners, and for whoever comes late (I3 to I9, I11 to I17).

use axum::{body::Body, http::Request};
use clavero::settings::Smtp;
use clavero_rules::{Permission, Span};

use super::House;
use crate::world::{Someone, World, sql};

pub(super) fn accept(link: &str) -> String {
    format!("{link}/accept")
}

async fn posting_house() -> House {
    let world = World::with(|settings| {
        settings.smtp = Some(Smtp {
            url: "smtp://127.0.0.1:1".to_owned(),
            from: "Clavero <no-reply@clavero.test>".to_owned(),
        });
    })
    .await;
    House::in_world(world).await
}

/// The link that the inviter may copy, from the page after sending.
fn copied(body: &str) -> String {
    let (_, rest) = body.split_once("http://clavero.test/invitations/").unwrap();
    let token: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    format!("/invitations/{token}")
}

async fn unprove(house: &House, who: &Someone) {
    let change = sql("update users set email_verified_at = null where id = $1").bind(who.id());
    house.world.app.db.exec(change).await.unwrap();
}

async fn is_proved(house: &House, email: &str) -> bool {
    let question =
        sql("select count(*) as n from users where email = $1 and email_verified_at is not null");
    house.world.count(question.bind(email)).await == 1
}

// I3
#[tokio::test]
async fn a_stranger_makes_the_login_that_was_invited_and_then_reads_and_accepts() {
    let house = House::new().await;
    let link = house.invited("Tomás Rey", "tomas@rey.example").await;
    let logins = || house.world.count(sql("select count(*) as n from users"));
    assert_eq!(logins().await, 1, "no row before the person claims it");
    let nobody = Someone::nobody();
    house
        .world
        .get(&nobody, &link)
        .await
        .expect(200)
        .says("Olga Ruiz invites you to Casa Alba")
        .says("value=\"tomas@rey.example\" readonly");
    let short = [("name", "Tomás Rey"), ("password", "short")];
    let claim = format!("{link}/claim");
    house
        .world
        .post(&nobody, &claim, &short)
        .await
        .expect(422)
        .says("f-password-error");
    let mine = [
        ("name", "Tomás Rey"),
        ("password", "una frase bastante larga"),
        ("email", "somebody@else.example"),
    ];
    let made = house.world.post(&nobody, &claim, &mine).await.expect(303);
    assert_eq!(made.location(), link);
    assert!(is_proved(&house, "tomas@rey.example").await);
    assert_eq!(house.collaborators().await, 0, "claiming accepts nothing");
    let tomas = nobody.with_cookie(&made.cookie("clavero").unwrap());
    house
        .world
        .get(&tomas, &link)
        .await
        .expect(200)
        .says("Casa Alba invites you to collaborate");
    house
        .world
        .post(&tomas, &accept(&link), &[])
        .await
        .expect(303);
    assert_eq!(house.collaborators().await, 1);
}

// I3
#[tokio::test]
async fn whoever_has_a_login_signs_in_and_comes_back_to_the_invitation() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    let nobody = Someone::nobody();
    let page = house.world.get(&nobody, &link).await.expect(200);
    let page = page
        .says("Sign in as tomas.rey@example.com")
        .hides("/claim");
    let next: String = form_urlencoded::byte_serialize(link.as_bytes()).collect();
    page.says(&format!("/sign-in?next={next}"));
    let taken = [("name", "Eve"), ("password", "una frase bastante larga")];
    let claim = format!("{link}/claim");
    let refused = house.world.post(&nobody, &claim, &taken).await.expect(303);
    assert_eq!(refused.location(), link);
    assert!(refused.cookie("clavero").is_none());
}

// I3: whoever invites holds a link too, and must not gain a login by it.
#[tokio::test]
async fn the_link_that_the_inviter_copies_proves_no_address() {
    let house = posting_house().await;
    let sent = house
        .invite(&house.olga, &house.offer("Tomás", "tomas@rey.example"))
        .await;
    let copy = copied(&sent.body);
    let letter = house.world.link("invitation", "tomas@rey.example").await;
    assert_ne!(copy, letter);
    let nobody = Someone::nobody();
    house
        .world
        .get(&nobody, &copy)
        .await
        .expect(200)
        .hides("tomas@rey.example")
        .hides("/claim")
        .says("/sign-up?next=");
    let stolen = [("name", "Eve"), ("password", "una frase bastante larga")];
    house
        .world
        .post(&nobody, &format!("{copy}/claim"), &stolen)
        .await
        .expect(303);
    assert_eq!(
        house
            .world
            .count(sql("select count(*) as n from users"))
            .await,
        1
    );
    house
        .world
        .get(&nobody, &letter)
        .await
        .expect(200)
        .says("/claim");
}

// I3
#[tokio::test]
async fn the_letter_proves_an_address_that_was_not_confirmed_and_the_copy_does_not() {
    let house = posting_house().await;
    let tomas = house.world.person("Tomas Rey").await;
    unprove(&house, &tomas).await;
    let sent = house
        .invite(&house.olga, &house.offer("Tomás", &tomas.email))
        .await;
    let copy = copied(&sent.body);
    house
        .world
        .get(&tomas, &copy)
        .await
        .expect(200)
        .says("Confirm your address before you answer");
    house
        .world
        .post(&tomas, &accept(&copy), &[])
        .await
        .expect(422)
        .says("has not been confirmed yet");
    assert_eq!(house.collaborators().await, 0);
    let letter = house.world.link("invitation", &tomas.email).await;
    house
        .world
        .post(&tomas, &accept(&letter), &[])
        .await
        .expect(303);
    assert!(is_proved(&house, &tomas.email).await);
    assert_eq!(house.collaborators().await, 1);
}

// I4 I13
#[tokio::test]
async fn whoever_is_signed_in_with_another_address_sees_both_and_joins_nothing() {
    let house = House::new().await;
    let link = house.invited("Tomás", "tomas@rey.example").await;
    let eve = house.world.person("Eve").await;
    let page = house.world.get(&eve, &link).await.expect(200);
    page.says("sent to tomas@rey.example")
        .says("signed in as eve@example.com")
        .says("Sign out and go on")
        .hides("/accept");
    house
        .world
        .post(&eve, &accept(&link), &[])
        .await
        .expect(422)
        .says("sent to another address");
    house
        .world
        .post(&eve, &format!("{link}/decline"), &[])
        .await
        .expect(422);
    assert_eq!(house.states("tomas@rey.example").await, ["pending"]);
    let out = house
        .world
        .post(&eve, "/sign-out", &[("next", &link)])
        .await;
    assert_eq!(out.expect(303).location(), link);
}

// I4
#[tokio::test]
async fn somebody_else_asks_for_an_invitation_of_his_own_once_a_day() {
    let house = House::new().await;
    let link = house.invited("Tomás", "tomas@rey.example").await;
    let eve = house.world.person("Eve").await;
    let ask = format!("{link}/ask-for-me");
    house.world.post(&eve, &ask, &[]).await.expect(303);
    assert_eq!(
        house.told("invitation-wanted-elsewhere").await,
        [&*house.olga.email]
    );
    let form = house
        .world
        .link("invitation-wanted-elsewhere", &house.olga.email)
        .await;
    house
        .world
        .get(&house.olga, &form)
        .await
        .expect(200)
        .says("value=\"eve@example.com\"");
    house.world.post(&eve, &ask, &[]).await.expect(422);
    house.world.advance(Span::hours(24));
    house.world.post(&eve, &ask, &[]).await.expect(303);
    assert_eq!(house.told("invitation-wanted-elsewhere").await.len(), 2);
}

// I6
#[tokio::test]
async fn a_scanner_that_opens_every_link_of_the_mail_changes_nothing() {
    let house = House::new().await;
    let link = house.invited("Tomás", "tomas@rey.example").await;
    let before = house.world.audit().await;
    let scanner = Someone::nobody();
    for _ in 0..3 {
        house.world.get(&scanner, &link).await.expect(200);
    }
    for deed in ["accept", "decline", "claim", "ask", "ask-for-me", "allow"] {
        house
            .world
            .get(&scanner, &format!("{link}/{deed}"))
            .await
            .expect(405);
    }
    assert_eq!(house.states("tomas@rey.example").await, ["pending"]);
    assert_eq!(house.world.audit().await, before);
    assert_eq!(house.world.letters().await.len(), 1);
}

// I6 T18
#[tokio::test]
async fn a_page_of_another_site_cannot_make_anybody_accept() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    for site in ["cross-site", "same-site", "none"] {
        let request = Request::post(accept(&link))
            .header("cookie", format!("clavero={}", tomas.cookie))
            .header("sec-fetch-site", site)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::empty())
            .unwrap();
        house.world.send(request).await.expect(403);
    }
    assert_eq!(house.collaborators().await, 0);
}

// I7 I11
#[tokio::test]
async fn what_was_shown_is_what_is_accepted() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    house
        .world
        .get(&tomas, &link)
        .await
        .expect(200)
        .says("name=\"seen\" value=\"1\"");
    let edit =
        sql("update profile set permissions = $2, version = 2 where account_id = $1 and id = $3")
            .bind(house.casa.id)
            .bind("support.chat.view management.metrics.view")
            .bind(house.support);
    house.world.app.db.exec(edit).await.unwrap();
    let stale = house
        .world
        .post(&tomas, &accept(&link), &[("seen", "1")])
        .await
        .expect(412)
        .says("The profile changed while you were reading");
    stale
        .says("added since the letter")
        .says("Removed since the letter")
        .says("name=\"seen\" value=\"2\"");
    assert_eq!(house.collaborators().await, 0);
    house
        .world
        .post(&tomas, &accept(&link), &[("seen", "2")])
        .await
        .expect(303);
    assert_eq!(house.collaborators().await, 1);
}

// I7
#[tokio::test]
async fn nothing_in_the_query_chooses_what_is_accepted() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    let other = house
        .world
        .profile(&house.casa, "All", &[Permission::ManageCollaborators])
        .await;
    let more = format!("{}?profile={other}&email=eve@example.com", accept(&link));
    let profile = other.to_string();
    house
        .world
        .post(&tomas, &more, &[("profile", &profile)])
        .await
        .expect(303);
    let question =
        sql("select count(*) as n from membership where account_id = $1 and profile_id = $2");
    let given = question.bind(house.casa.id).bind(house.support);
    assert_eq!(house.world.count(given).await, 1);
}

// I8 T18
#[tokio::test]
async fn the_invitation_of_another_account_is_answered_like_none() {
    let house = House::new().await;
    let otto = house.world.person("Otto").await;
    let villa = house.world.account(&otto, "Villa Nera").await;
    house.invited("Tomás", "tomas@rey.example").await;
    let id = house.id_of("tomas@rey.example").await;
    let unknown = "019a0000-0000-7000-8000-00000000beef";
    for deed in ["revoke", "resend"] {
        let foreign = villa.url(&format!("/invitations/{id}/{deed}"));
        let nothing = villa.url(&format!("/invitations/{unknown}/{deed}"));
        let foreign = house.world.post(&otto, &foreign, &[]).await.expect(404);
        let nothing = house.world.post(&otto, &nothing, &[]).await.expect(404);
        assert_eq!(foreign.body.replace(&id, unknown), nothing.body);
    }
    assert_eq!(house.states("tomas@rey.example").await, ["pending"]);
}

// I9
#[tokio::test]
async fn nobody_joins_an_account_that_is_not_open() {
    for state in ["suspended", "closed"] {
        let house = House::new().await;
        let tomas = house.world.person("Tomas Rey").await;
        let link = house.invited("Tomás", &tomas.email).await;
        let close = sql("update account set state = $2 where id = $1");
        let close = close.bind(house.casa.id).bind(state);
        house.world.app.db.exec(close).await.unwrap();
        house
            .world
            .get(&tomas, &link)
            .await
            .expect(200)
            .says("Casa Alba cannot be joined now");
        house
            .world
            .post(&tomas, &accept(&link), &[])
            .await
            .expect(422)
            .says("suspended or closed");
        let on = house.world.app.occasion("test");
        let waiting = clavero::invitations::waiting(&on, &tomas.email).await;
        assert!(waiting.unwrap().is_empty());
    }
}

// I13
#[tokio::test]
async fn an_invitation_stays_with_the_address_it_was_sent_to() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    let moved = sql("update users set email = $2, email_key = $2 where id = $1");
    let moved = moved.bind(tomas.id()).bind("tomas@new.example");
    house.world.app.db.exec(moved).await.unwrap();
    house
        .world
        .get(&tomas, &link)
        .await
        .expect(200)
        .says("sent to tomas.rey@example.com")
        .says("signed in as tomas@new.example");
    house
        .world
        .post(&tomas, &accept(&link), &[])
        .await
        .expect(422);
}

// I14
#[tokio::test]
async fn both_sides_see_the_name_that_was_typed() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomasito de Madrid", &tomas.email).await;
    house
        .world
        .get(&tomas, &link)
        .await
        .expect(200)
        .says("Tomasito de Madrid");
    house
        .world
        .post(&tomas, &accept(&link), &[])
        .await
        .expect(303);
    let letters = house.world.letters().await;
    let told = letters
        .iter()
        .find(|it| it.kind == "invitation-accepted")
        .unwrap();
    assert!(told.payload.contains("Tomasito de Madrid"));
    assert!(told.payload.contains("Tomas Rey"));
}

// I16
#[tokio::test]
async fn a_letter_that_was_not_delivered_says_so_in_the_words_of_the_mail_server() {
    let house = posting_house().await;
    house.invited("Tomás", "tomas@rey.example").await;
    let list = house.casa.url("/invitations");
    house
        .world
        .get(&house.olga, &list)
        .await
        .expect(200)
        .says("Letter on its way");
    let fail = sql("update outbox set state = 'failed', last_error = $1 where kind = 'invitation'");
    let fail = fail.bind("550 5.1.1 no such mailbox <here>");
    house.world.app.db.exec(fail).await.unwrap();
    house
        .world
        .get(&house.olga, &list)
        .await
        .expect(200)
        .says("Letter not delivered")
        .says("550 5.1.1 no such mailbox")
        .hides("<here>")
        .says("/resend");
}

// I16
#[tokio::test]
async fn without_a_mail_server_the_page_says_that_only_the_link_goes_out() {
    let house = House::new().await;
    let sent = house
        .invite(&house.olga, &house.offer("Tomás", "tomas@rey.example"))
        .await;
    let copy = copied(&sent.body);
    sent.says("This server has no mail server");
    house
        .world
        .get(&house.olga, &house.casa.url("/invitations"))
        .await
        .expect(200)
        .says("send the link yourself");
    house
        .world
        .get(&Someone::nobody(), &copy)
        .await
        .expect(200)
        .says("/claim");
}
