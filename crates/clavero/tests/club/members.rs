//! Members are added by hand, sent the way in, come in by it, and see why something is closed.

use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use crate::{stage::Stage, world::Someone};

#[tokio::test]
async fn members_are_added_by_hand_into_products_as_a_bonus_or_with_a_role() {
    // MA-11 MA-27 CC-20 CC-21
    let stage = Stage::set().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let page = stage.url("/members/add");
    let list = stage.world.get(&stage.olga, &stage.url("/members")).await;
    list.expect(200).says(&format!("href=\"{page}\""));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("Bread")
        .says("Moderator");
    let fields = [
        (
            "people",
            "Inês Prado, ines@example.org\nRui <rui@example.org>",
        ),
        ("products", bread.as_str()),
        ("products", clay.as_str()),
        ("role", "moderator"),
        ("until", ""),
        ("send", "yes"),
    ];
    stage
        .world
        .post(&stage.olga, &page, &fields)
        .await
        .expect(303);
    let (ines, _) = stage.enrolment("ines@example.org", &bread).await;
    let member = stage
        .call("GET", &format!("/members/{ines}"), Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(member["name"], "Inês Prado");
    assert_eq!(member["enrolments"].as_array().unwrap().len(), 2);
    assert_eq!(member["enrolments"][0]["role"], "moderator");
    let letters = stage.world.letters().await;
    assert_eq!(
        letters
            .iter()
            .filter(|letter| letter.kind == "access")
            .count(),
        2
    );
    let wrong = [("people", "nobody"), ("role", "student")];
    stage
        .world
        .post(&stage.olga, &page, &wrong)
        .await
        .expect(422)
        .says("Line 1 needs an e-mail address");
    // Making somebody part of the team takes the right to give roles as well.
    let carla = stage
        .collaborator("Carla", &[Permission::ImportMembers])
        .await;
    stage
        .world
        .get(&carla, &page)
        .await
        .expect(200)
        .hides("Moderator");
    stage.world.post(&carla, &page, &fields).await.expect(403);
}

#[tokio::test]
async fn the_way_in_is_sent_again_three_times_an_hour_and_older_links_die() {
    // MA-06 7.3 edge 30
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let path = format!("/members/{ines}/resend-access");
    stage.call("POST", &path, Value::Null).await.expect(204);
    let first = stage.world.link("access", "ines@example.org").await;
    stage.world.advance(Span::minutes(1));
    stage.call("POST", &path, Value::Null).await.expect(204);
    stage.call("POST", &path, Value::Null).await.expect(204);
    let often = stage.call("POST", &path, Value::Null).await.expect(422);
    assert_eq!(often.json()["code"], "access_sent_often");
    stage
        .world
        .get(&Someone::nobody(), &first)
        .await
        .expect(410)
        .says("no longer works");
    stage.world.advance(Span::hours(2));
    let block = format!("/enrolments/{enrolment}/block");
    stage.call("POST", &block, Value::Null).await.expect(200);
    let blocked = stage.call("POST", &path, Value::Null).await.expect(422);
    assert_eq!(blocked.json()["code"], "member_blocked");
}

#[tokio::test]
async fn a_member_comes_in_by_the_link_and_sees_what_is_open_and_why_not() {
    // MA-03 7.3 I6
    let stage = Stage::set().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    stage.enrol("ines@example.org", "Inês", &bread).await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &clay).await;
    stage
        .call(
            "POST",
            &format!("/enrolments/{enrolment}/block"),
            Value::Null,
        )
        .await
        .expect(200);
    let home = format!("/club/{}", stage.area);
    let nobody = Someone::nobody();
    stage
        .world
        .get(&nobody, &home)
        .await
        .expect(200)
        .says("Send me a link")
        .hides("Bread");
    stage
        .world
        .post(
            &nobody,
            &format!("{home}/ask"),
            &[("email", "ines@example.org")],
        )
        .await
        .expect(200)
        .says("Look into your mail");
    stage
        .world
        .post(
            &nobody,
            &format!("{home}/ask"),
            &[("email", "nobody@example.org")],
        )
        .await
        .expect(200)
        .says("Look into your mail");
    let link = stage.world.link("access", "ines@example.org").await;
    stage
        .world
        .get(&nobody, &link)
        .await
        .expect(200)
        .says("Come in");
    let entered = stage.world.post(&nobody, &link, &[]).await.expect(303);
    let ines_in = nobody.with_cookie(&entered.cookie("clavero").unwrap());
    stage
        .world
        .get(&ines_in, &home)
        .await
        .expect(200)
        .says("Bread")
        .says("Open")
        .says("Your access was blocked");
    stage.world.post(&nobody, &link, &[]).await.expect(410);
    let member = stage
        .call("GET", &format!("/members/{ines}"), Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(member["has_login"], true);
}

#[tokio::test]
async fn a_letter_opens_no_business() {
    // 7.3
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let email = stage.olga.email.clone();
    let (olga, _) = stage.enrol(&email, "Olga", &course).await;
    stage
        .call(
            "POST",
            &format!("/members/{olga}/resend-access"),
            Value::Null,
        )
        .await
        .expect(204);
    let link = stage.world.link("access", &email).await;
    let sent = stage
        .world
        .post(&Someone::nobody(), &link, &[])
        .await
        .expect(303);
    assert!(
        sent.location().starts_with("/sign-in"),
        "{}",
        sent.location()
    );
    assert!(sent.cookie("clavero").is_none());
}

#[tokio::test]
async fn everything_that_can_keep_somebody_out_is_checked_and_named() {
    // MA-32
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let why = stage.why(&ines).await;
    assert_eq!(why["steps"].as_array().unwrap().len(), 11);
    assert_eq!(
        (why["remedy"].clone(), why["steps"][8]["found"].clone()),
        (json!("resend_access"), json!("no_login"))
    );
    let page = stage.url(&format!("/products/{course}/users/{enrolment}"));
    let page = stage.world.get(&stage.olga, &page).await.expect(200);
    page.says("get in?")
        .says("There is no login yet")
        .says("Send access again")
        .says("change/resend");
    stage
        .call(
            "POST",
            &format!("/members/{ines}/resend-access"),
            Value::Null,
        )
        .await
        .expect(204);
    let link = stage.world.link("access", "ines@example.org").await;
    stage
        .world
        .post(&Someone::nobody(), &link, &[])
        .await
        .expect(303);
    assert_eq!(stage.why(&ines).await["allowed"], true);
    let unpaid =
        crate::world::sql("update access_grant set state = 'suspended' where account_id = $1");
    stage
        .world
        .app
        .db
        .exec(unpaid.bind(stage.place.id))
        .await
        .unwrap();
    let why = stage.why(&ines).await;
    assert_eq!(why["remedy"], "settle_payment");
    let on = stage.world.app.occasion("clavero access explain");
    let told = clavero::club::members::explained_in_words(
        &on,
        "ines@example.org",
        "Bread",
        clavero::words::Lang::En,
    )
    .await
    .unwrap();
    assert!(
        !told[0].0 && told[0].1.contains("A payment is due."),
        "{}",
        told[0].1
    );
}

#[tokio::test]
async fn the_page_of_a_member_tells_what_is_open_and_what_happened_in_four_languages() {
    // MA-05 MA-28
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    stage
        .call(
            "POST",
            &format!("/enrolments/{enrolment}/block"),
            Value::Null,
        )
        .await
        .expect(200);
    let member = stage.url(&format!("/members/{ines}"));
    let user = stage.url(&format!("/products/{course}/users/{enrolment}"));
    for (lang, blocked, given) in [
        ("en", "Blocked", "Given by hand"),
        ("es", "Bloqueado", "Dado a mano"),
        ("fr", "Bloqué", "Donné à la main"),
        ("pt", "Bloqueado", "Dado à mão"),
    ] {
        let set = crate::world::sql("update users set lang = $1 where id = $2")
            .bind(lang)
            .bind(stage.olga.id());
        stage.world.app.db.exec(set).await.unwrap();
        stage
            .world
            .get(&stage.olga, &member)
            .await
            .expect(200)
            .says(blocked)
            .says(given)
            .says("Inês");
        stage
            .world
            .get(&stage.olga, &user)
            .await
            .expect(200)
            .says(blocked)
            .says(given);
    }
    stage
        .world
        .post(
            &stage.olga,
            &format!("{member}/tags"),
            &[("tags", "Bread, VIP")],
        )
        .await
        .expect(303);
    stage
        .world
        .get(&stage.olga, &member)
        .await
        .expect(200)
        .says("VIP");
}
