//! One click ends letters of a sort, and the same link lets them come again.

use axum::{body::Body, http::Request};
use serde_json::{Value, json};

use super::stage::words;
use crate::{stage::Stage, world::Reply};

impl Stage {
    /// The link at which somebody unsubscribes, in the last message to him.
    async fn stop_link(&self, to: &str) -> String {
        let all = self.message_letters().await;
        let letter = all.iter().rev().find(|it| it.recipient == to).unwrap();
        let payload: Value = serde_json::from_str(&letter.payload).unwrap();
        payload["stop"].as_str().unwrap().to_owned()
    }

    /// What a mail program posts: no cookie, no origin, one field that says nothing.
    async fn one_click(&self, link: &str) -> Reply {
        let request = Request::post(link)
            .header("host", "clavero.test")
            .header("content-type", "application/x-www-form-urlencoded");
        let body = Body::from("List-Unsubscribe=One-Click");
        self.world.send(request.body(body).unwrap()).await
    }

    async fn press(&self, link: &str, act: &str) -> Reply {
        let nobody = crate::world::Someone::nobody();
        self.world.post(&nobody, link, &[("do", act)]).await
    }

    async fn open(&self, link: &str) -> Reply {
        let nobody = crate::world::Someone::nobody();
        self.world.get(&nobody, link).await
    }
}

fn to(product: &str, class: &str) -> Value {
    let mut message = words(class);
    message["product"] = json!(product);
    message
}

#[tokio::test]
async fn one_click_ends_news_of_a_product_and_nothing_else() {
    // MA-26 edge 30 RFC 8058
    let stage = Stage::set().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let (member, _) = stage.enrol("ana@example.org", "Ana", &bread).await;
    stage.enrol("ana@example.org", "Ana", &clay).await;
    stage.enrol("bea@example.org", "Bea", &bread).await;
    stage.sent(to(&bread, "service")).await;
    let link = stage.stop_link("ana@example.org").await;
    // Whoever only opens the link, or a program that does, changes nothing.
    stage
        .open(&link)
        .await
        .expect(200)
        .says("You are sent news of Bread.");
    assert_eq!(stage.foresee(&to(&bread, "service")).await["eligible"], 2);
    let done = stage.one_click(&link).await.expect(200);
    done.says("You are sent no news of Bread.");
    let foreseen = stage.foresee(&to(&bread, "service")).await;
    assert_eq!(foreseen["left_out"]["unsubscribed"], 1, "{foreseen}");
    assert_eq!(stage.foresee(&to(&clay, "service")).await["eligible"], 1);
    // The way in still comes.
    let resend = format!("/members/{member}/resend-access");
    stage.call("POST", &resend, Value::Null).await.expect(204);
    let letters = stage.world.letters().await;
    let last = letters
        .iter()
        .rev()
        .find(|it| it.recipient == "ana@example.org");
    assert_eq!(last.unwrap().kind, "access");
    // And the same page leads back.
    stage
        .press(&link, "again")
        .await
        .expect(200)
        .says("You are sent news");
    assert_eq!(stage.foresee(&to(&bread, "service")).await["eligible"], 2);
    let told = stage.world.audit().await;
    assert!(told.contains(&"member.unsubscribed".to_owned()));
    assert!(told.contains(&"member.subscribed".to_owned()));
    let page = stage.url(&format!("/members/{member}"));
    let page = stage.world.get(&stage.olga, &page).await.expect(200);
    page.says("Wants no more news of Bread")
        .says("Was sent the message “A new module is open”")
        .says("Wants news of Bread (by the link of a letter");
}

#[tokio::test]
async fn whoever_wants_nothing_at_all_is_sent_nothing_at_all() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ana@example.org", "Ana", &bread).await;
    stage.speaks("ana@example.org", "es").await;
    stage.sent(to(&bread, "service")).await;
    let link = stage.stop_link("ana@example.org").await;
    let page = stage.open(&link).await.expect(200);
    page.says("Recibes novedades de Bread.").says("lang=\"es\"");
    stage.press(&link, "none").await.expect(200);
    assert_eq!(stage.foresee(&words("service")).await["eligible"], 0);
    stage.press(&link, "all").await.expect(200);
    assert_eq!(stage.foresee(&words("service")).await["eligible"], 1);
}

#[tokio::test]
async fn every_link_that_leads_nowhere_is_answered_alike() {
    // MA-26 RFC 8058
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ana@example.org", "Ana", &bread).await;
    stage.sent(to(&bread, "service")).await;
    let link = stage.stop_link("ana@example.org").await;
    let wrong = format!("{}x", &link[..link.len() - 1]);
    let nobody = "/u/00000000000000000000000000000000abc";
    let first = stage.one_click(&wrong).await.expect(404);
    for link in [nobody, "/u/short", "/u/é"] {
        let other = stage.one_click(link).await.expect(404);
        assert_eq!(
            other.body.replace(link, ""),
            first.body.replace(&wrong, ""),
            "{link}"
        );
    }
    assert_eq!(stage.foresee(&to(&bread, "service")).await["eligible"], 1);
}

#[tokio::test]
async fn offers_go_to_whoever_agreed_until_he_takes_it_back() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (member, _) = stage.enrol("ana@example.org", "Ana", &bread).await;
    stage.enrol("bea@example.org", "Bea", &bread).await;
    let offer = to(&bread, "marketing");
    let foreseen = stage.foresee(&offer).await;
    assert_eq!(foreseen["left_out"]["no_consent"], 2, "{foreseen}");
    let choice = format!("/members/{member}/choices/marketing");
    let agreed = json!({ "wanted": true });
    stage.call("PUT", &choice, agreed.clone()).await.expect(204);
    assert_eq!(stage.sent(offer.clone()).await["written"], 1);
    let link = stage.stop_link("ana@example.org").await;
    stage
        .one_click(&link)
        .await
        .expect(200)
        .says("You are sent no offers");
    assert_eq!(stage.foresee(&offer).await["eligible"], 0);
    // News of what she is in still comes, and nobody agrees to offers for her.
    assert_eq!(stage.foresee(&to(&bread, "service")).await["eligible"], 2);
    let refused = stage.call("PUT", &choice, agreed).await.expect(422);
    assert_eq!(refused.json()["code"], "declined_himself");
    stage.press(&link, "again").await.expect(200);
    assert_eq!(stage.foresee(&offer).await["eligible"], 1);
    let said = format!("/members/{member}/choices");
    let said = stage.call("GET", &said, Value::Null).await.expect(200);
    assert_eq!(said.json()["items"][0]["told"], "link");
}

#[tokio::test]
async fn letters_of_messages_tell_mail_programs_how_to_unsubscribe() {
    // MA-26 RFC 8058
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ana@example.org", "Ana", &bread).await;
    stage.sent(to(&bread, "service")).await;
    let link = stage.stop_link("ana@example.org").await;
    stage.deliver().await;
    let folder = stage.world.app.settings.data_dir.join("outbox");
    let mail = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .find(|it| it.file_name().to_string_lossy().ends_with("-message.eml"))
        .unwrap();
    let mail = std::fs::read_to_string(mail.path()).unwrap();
    let url = format!("{}{link}", stage.world.app.settings.public_url);
    assert!(
        mail.contains(&format!("List-Unsubscribe: <{url}>\r\n")),
        "{mail}"
    );
    assert!(mail.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
    let letter = stage.reads("ana@example.org").await;
    assert!(letter.text.contains(&url), "{}", letter.text);
    // The way in has no such line: nobody is to lose it.
    let (member, _) = stage.enrolment("ana@example.org", &bread).await;
    let resend = format!("/members/{member}/resend-access");
    stage.call("POST", &resend, Value::Null).await.expect(204);
    let all = clavero::letters::list(&stage.world.app, None, 50)
        .await
        .unwrap();
    let access = all.iter().find(|it| it.kind == "access").unwrap();
    let access = clavero::letters::render(&stage.world.app.settings, access).unwrap();
    assert_eq!(access.stop, "");
}

#[tokio::test]
async fn the_team_notes_what_members_say_and_writes_again_to_an_address_that_came_back() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (member, _) = stage.enrol("ana@example.org", "Ana", &bread).await;
    stage.sent(to(&bread, "service")).await;
    stage
        .answer("ana@example.org", "failed", "550 5.1.1 no such user")
        .await;
    stage.sweep().await;
    let page = stage.url(&format!("/members/{member}"));
    let read = || stage.world.get(&stage.olga, &page);
    read()
        .await
        .expect(200)
        .says("Letters to this address come back");
    let letters = format!("{page}/letters");
    for (act, says) in [
        ("again", "Was sent the message"),
        ("agree", "Agreed to be sent offers of Casa Alba Club"),
        ("decline", "Wants no offers of Casa Alba Club"),
        ("stop", "Wants no messages of Casa Alba Club at all"),
    ] {
        let done = stage
            .world
            .post(&stage.olga, &letters, &[("do", act)])
            .await;
        done.expect(303);
        read().await.expect(200).says(says).hides("come back since");
    }
}
