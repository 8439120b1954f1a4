//! Many are erased at once: typed, signed, nobody twice, and nobody brings them back.

use std::time::Duration;

use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use crate::{
    erasures::{pages::ask, store::found},
    purchases::shop::{Shop, report},
    stage::Stage,
    world::{Reply, SIGNATURE, Someone, sql},
};

impl Stage {
    /// Calls the API of the area as somebody who signs what he is asked to sign.
    pub async fn signed(&self, who: &Someone, path: &str, body: Value) -> Reply {
        let path = self.place.api(&format!("/areas/{}{path}", self.area));
        let asked = self.world.api(who, "POST", &path, body.clone()).await;
        if asked.status != 401 {
            return asked;
        }
        let wanted = asked.json()["signature"].clone();
        let signing = json!({ "purpose": wanted["purpose"], "digest": wanted["digest"], "signature": SIGNATURE });
        let signatures = "/api/v1/signatures";
        let given = self
            .world
            .api(who, "POST", signatures, signing)
            .await
            .expect(201);
        let id = given.json()["id"].as_str().unwrap().to_owned();
        let header = [("clavero-signature", id.as_str())];
        self.world.api_with(who, "POST", &path, &header, body).await
    }

    /// Begins to erase everybody of a product whom a filter lets through, but some.
    async fn erase_all(&self, course: &str, filter: &str, minus: &[&String]) -> Value {
        let target = json!({ "filter": filter, "minus": minus });
        let shown = self
            .preview(course, json!({ "action": "erase", "target": target }))
            .await;
        let target = json!({ "filter": filter, "minus": minus, "expected_count": shown["count"],
            "checksum": shown["checksum"] });
        let body = json!({ "action": "erase", "target": target, "confirm": shown["confirm"] });
        let path = format!("/products/{course}/enrolments/bulk");
        self.signed(&self.olga, &path, body)
            .await
            .expect(202)
            .json()
    }

    async fn erased(&self) -> i64 {
        let told = sql("select count(*) as n from audit_entry where kind = 'member.erased'");
        self.world.count(told).await
    }

    async fn nameless(&self) -> i64 {
        let rows = sql("select count(*) as n from member where erased_at is not null");
        self.world.count(rows).await
    }
}

#[tokio::test]
async fn everybody_who_matches_is_erased_but_the_owner_those_left_out_and_whom_a_seller_charges() {
    // B-1 B-3 B-6 edge 29
    let shop = Shop::open().await;
    let stage = &shop.stage;
    let course = shop.sells("subscription", "Bread", 700_101).await;
    let subscribed = json!({ "data": { "buyer": { "email": "sub@example.org", "name": "Sofia" },
        "subscription": { "subscriber": { "code": "SUB1" }, "plan": { "id": 1, "name": "Monthly" } } } });
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, subscribed))
        .await;
    stage.crowd(&course, 4).await;
    let mine = stage.olga.email.clone();
    stage.enrol(&mine, "Olga", &course).await;
    let (_, kept) = stage.enrolment("p3@example.org", &course).await;
    let body =
        json!({ "action": "erase", "target": { "filter": "", "minus": [kept], "team": true } });
    let shown = stage.preview(&course, body.clone()).await;
    assert_eq!(
        (&shown["count"], &shown["confirm"], &shown["must_be_signed"]),
        (&json!(5), &json!("Casa Alba Club"), &json!(true)),
        "{shown}"
    );
    assert_eq!(shown["has_way_back"], false);
    assert_eq!(shown["skipped"], json!({ "owner": 1, "still_charged": 1 }));
    let target = json!({ "filter": "", "minus": [kept], "team": true, "expected_count": 5, "checksum": shown["checksum"] });
    let path = format!("/products/{course}/enrolments/bulk");
    for wrong in [json!(""), json!("casa alba club")] {
        let body =
            json!({ "action": "erase", "target": target, "confirm": wrong, "reason": "By law" });
        let refused = stage.signed(&stage.olga, &path, body).await.expect(422);
        assert_eq!(refused.json()["code"], "typed_word_differs");
    }
    let body = json!({ "action": "erase", "target": target, "confirm": "Casa Alba Club", "reason": "p1@example.org asked" });
    // Without a signature nobody is erased.
    stage.bulk(&course, body.clone()).await.expect(401);
    assert_eq!(stage.nameless().await, 0);
    let job = stage.signed(&stage.olga, &path, body).await.expect(202);
    let job = stage.over(&job.json()).await;
    assert_eq!(
        (&job["state"], &job["done"], &job["skipped"]),
        (&json!("done"), &json!(3), &json!(2)),
        "{job}"
    );
    assert_eq!(job["outcomes"], json!({ "owner": 1, "still_charged": 1 }));
    assert_eq!(job["undo_until"], Value::Null);
    for gone in ["p0@example.org", "p1@example.org", "p2@example.org"] {
        assert_eq!(found(&stage.world, gone).await, Vec::<String>::new());
    }
    for kept in ["p3@example.org", "sub@example.org"] {
        assert!(!found(&stage.world, kept).await.is_empty(), "{kept}");
    }
    let items = stage.items(&job).await;
    let nameless = items.iter().filter(|it| it["state"] == "ok");
    assert_eq!(nameless.filter(|it| it["email"] == "").count(), 3);
    assert_eq!(stage.erased().await, 3, "B-7");
    let verdict = clavero::audit::verify(&stage.world.app.db, None).await;
    assert!(verdict.unwrap().is_sound());
    // There is no way back, and nobody is asked to sign for one.
    let path = format!("/jobs/{}/undo", job["id"].as_str().unwrap());
    let no = stage.call("POST", &path, Value::Null).await.expect(422);
    assert_eq!(no.json()["code"], "no_way_back");
}

#[tokio::test]
async fn whoever_came_since_is_not_erased() {
    // B-2 B-2a
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 2).await;
    let body = json!({ "action": "erase", "target": { "filter": "" } });
    let shown = stage.preview(&course, body).await;
    stage
        .bulk_these(&course, "remove", json!({}), &ids[..1])
        .await;
    stage.enrol("late@example.org", "Late", &course).await;
    let target = json!({ "filter": "", "expected_count": 2, "checksum": shown["checksum"] });
    let body = json!({ "action": "erase", "target": target, "confirm": "Casa Alba Club" });
    let path = format!("/products/{course}/enrolments/bulk");
    let drifted = stage.signed(&stage.olga, &path, body).await.expect(409);
    assert_eq!(drifted.json()["code"], "selection_changed");
    assert_eq!(stage.nameless().await, 0);
}

#[tokio::test]
async fn an_erasure_that_a_process_left_is_gone_on_with_and_nobody_is_erased_twice() {
    // B-3 B-4 B-6: the process dies at whichever instant, again and again.
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 70).await;
    let job = stage.erase_all(&course, "", &[]).await;
    assert_eq!(job["state"], "confirmed", "{job}");
    let on = || stage.world.app.occasion("job bulk");
    let mut seen = 0;
    for wait in [1, 40, 90, 200, 400] {
        let run = async move |on| clavero::club::bulk::run_due(&on).await;
        let died = tokio::time::timeout(Duration::from_millis(wait), run(on())).await;
        let _ = died;
        let now = stage.nameless().await;
        assert!(now >= seen);
        assert_eq!(now, stage.erased().await, "each with one entry of the log");
        seen = now;
        stage.world.advance(Span::minutes(2));
    }
    let job = stage.over(&job).await;
    assert_eq!(
        (&job["state"], &job["done"]),
        (&json!("done"), &json!(70)),
        "{job}"
    );
    assert_eq!((stage.nameless().await, stage.erased().await), (70, 70));
    let hashes = sql("select count(*) as n from erased_address");
    assert_eq!(stage.world.count(hashes).await, 70);
    assert_eq!(
        found(&stage.world, "@example.org").await,
        Vec::<String>::new()
    );
}

#[tokio::test]
async fn an_erasure_is_stopped_before_its_next_batch_and_whoever_waits_keeps_everything() {
    // B-4
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 30).await;
    let job = stage.erase_all(&course, "", &[]).await;
    let path = format!("/jobs/{}/cancel", job["id"].as_str().unwrap());
    let stopped = stage.call("POST", &path, Value::Null).await.expect(200);
    assert_eq!(stopped.json()["state"], "cancelled");
    let job = stage.over(&job).await;
    assert_eq!(
        (&job["done"], &job["undo_until"]),
        (&json!(0), &Value::Null)
    );
    assert_eq!(stage.nameless().await, 0);
    assert_eq!(stage.told_status(&course, "active").await, 30);
}

#[tokio::test]
async fn somebody_who_is_erased_or_edited_by_others_meanwhile_is_erased_once() {
    // edge 34 B-3
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 40).await;
    let (alone, _) = stage.enrolment("p7@example.org", &course).await;
    let (_, edited) = stage.enrolment("p9@example.org", &course).await;
    let job = stage.erase_all(&course, "", &[]).await;
    let on = stage.world.app.occasion("job bulk");
    let block = format!("/enrolments/{edited}/block");
    let (many, one, other) = tokio::join!(
        clavero::club::bulk::run_due(&on),
        ask(&stage, &stage.olga, &alone),
        stage.call("POST", &block, Value::Null),
    );
    many.unwrap();
    assert!([204, 404, 503].contains(&one.status), "{}", one.status);
    assert!(
        [200, 404, 422, 503].contains(&other.status),
        "{}",
        other.status
    );
    stage.world.advance(Span::minutes(2));
    let job = stage.over(&job).await;
    assert_eq!(job["state"], "done", "{job}");
    assert_eq!((stage.nameless().await, stage.erased().await), (40, 40));
    let (done, gone) = (
        job["done"].as_i64().unwrap(),
        job["outcomes"]["gone"].as_i64().unwrap_or_default(),
    );
    assert_eq!(done + gone, 40, "{job}");
    assert!(gone <= 1, "{job}");
    for trace in ["p7@example.org", "p9@example.org"] {
        assert_eq!(found(&stage.world, trace).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn members_of_an_area_are_erased_on_a_page_that_asks_for_its_name_and_a_signature() {
    // B-2 B-6 MA-04
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 2).await;
    let mine = stage.olga.email.clone();
    let (olga, _) = stage.enrol(&mine, "Olga", &course).await;
    let rui = stage.collaborator("Rui", &[Permission::ViewMembers]).await;
    let list = stage.url("/members");
    let olgas = &stage.olga;
    let shows = stage.world.get(olgas, &list).await.expect(200);
    shows.says("Erase for good");
    let hidden = stage.world.get(&rui, &list).await.expect(200);
    hidden.hides("Erase for good");
    let path = stage.url("/bulk");
    let (one, _) = stage.enrolment("p0@example.org", &course).await;
    let (two, _) = stage.enrolment("p1@example.org", &course).await;
    let fields = [
        ("do", "erase"),
        ("id", one.as_str()),
        ("id", &two),
        ("id", &olga),
    ];
    stage.world.post(&rui, &path, &fields).await.expect(403);
    let job = stage.world.post(olgas, &path, &fields).await.expect(303);
    let job = job.location().to_owned();
    let page = stage.world.get(olgas, &job).await.expect(200);
    let page = page
        .says("2 people will be erased for good.")
        .says("Owns the account")
        .says("This cannot be undone.")
        .says("A fingerprint of the address")
        .says("Sign and erase 3 people");
    let (count, checksum) = super::pages::shown(&page);
    let said = |typed| {
        [
            ("count", count.clone()),
            ("checksum", checksum.clone()),
            ("typed", typed),
            ("reason", "They asked".into()),
        ]
    };
    let wrong = said("erase".to_owned());
    let wrong = wrong
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let again = stage.world.post(olgas, &job, &wrong).await.expect(422);
    again.says("They asked").says("Casa Alba Club");
    let right = said("Casa Alba Club".to_owned());
    let right = right
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let sign = stage.world.post(olgas, &job, &right).await.expect(303);
    let sign = sign.location().to_owned();
    let asks = stage.world.get(olgas, &sign).await.expect(200);
    asks.says("Nothing brings their data back.");
    stage
        .world
        .post(olgas, &sign, &[("signature", "not this one")])
        .await
        .expect(422);
    assert_eq!(stage.nameless().await, 0);
    stage
        .world
        .post(olgas, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(303);
    let done = stage.world.get(olgas, &job).await.expect(200);
    done.says("3 of 3")
        .says("Erased")
        .says("Somebody who is no longer here")
        .hides("/undo");
    assert_eq!(stage.nameless().await, 2);
    let undo = format!("{job}/undo");
    stage.world.post(olgas, &undo, &[]).await.expect(422);
}
