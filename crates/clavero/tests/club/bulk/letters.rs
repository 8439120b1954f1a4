//! Which acts on many write to people, and who is not written to.

use serde_json::{Value, json};

use crate::{stage::Stage, world::sql};

impl Stage {
    async fn ways_in(&self) -> usize {
        let letters = self.world.letters().await;
        letters.iter().filter(|it| it.kind == "access").count()
    }
}

#[tokio::test]
async fn whoever_is_let_into_another_product_is_written_to_if_that_was_asked_for() {
    // MA-25 MA-06
    let stage = Stage::set().await;
    let (course, other) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let ids = stage.crowd(&course, 4).await;
    let (_, quiet) = stage.enrolment("p0@example.org", &course).await;
    let back = sql("update member set bounced_at = 5 where email_key = 'p3@example.org'");
    stage.world.app.db.exec(back).await.unwrap();
    let wish = |ids: &[String], notify: Value| {
        json!({ "action": "grant_product", "params": { "product": other }, "notify": notify,
            "target": { "ids": ids } })
    };
    let quiet = stage.bulk(&course, wish(&[quiet], json!(false))).await;
    assert_eq!(quiet.expect(202).json()["notify"], false);
    assert_eq!(stage.ways_in().await, 0);
    let job = stage
        .bulk(&course, wish(&ids, json!(true)))
        .await
        .expect(202);
    let job = job.json();
    assert_eq!(
        (&job["notify"], &job["done"], &job["skipped"]),
        (&json!(true), &json!(3), &json!(1)),
        "{job}"
    );
    // Whoever letters come back from is let in all the same, and the report says that none left.
    assert_eq!(stage.ways_in().await, 2);
    let items = stage.items(&job).await;
    let without: Vec<_> = items
        .iter()
        .filter(|it| it["state"] == "ok" && it["outcome"] == "bounced")
        .map(|it| it["email"].clone())
        .collect();
    assert_eq!(without, [json!("p3@example.org")]);
    // Taking it back writes to nobody.
    let undo = stage.undo(&job).await;
    assert_eq!(undo["done"], 3, "{undo}");
    assert_eq!(stage.ways_in().await, 2);
}

#[tokio::test]
async fn an_act_without_a_letter_is_not_asked_to_write() {
    // MA-25
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 1).await;
    let wish = |action: &str, notify: bool| json!({ "action": action, "params": { "tag": "vip" }, "notify": notify, "target": { "ids": ids } });
    for (action, notify, says) in [
        ("block", true, "has no letter"),
        ("tag", true, "has no letter"),
        ("resend_access", false, "is a letter"),
    ] {
        let refused = stage
            .bulk(&course, wish(action, notify))
            .await
            .expect(422)
            .json();
        assert_eq!(refused["errors"][0]["field"], "notify", "{refused}");
        let detail = refused["errors"][0]["detail"].as_str().unwrap();
        assert!(detail.contains(says), "{detail}");
    }
    assert_eq!(stage.ways_in().await, 0);
    for (action, notify) in [("tag", false), ("resend_access", true)] {
        stage.bulk(&course, wish(action, notify)).await.expect(202);
    }
    assert_eq!(stage.ways_in().await, 1);
}

#[tokio::test]
async fn the_page_asks_whether_to_write_beside_the_product() {
    // MA-25 B-2
    let stage = Stage::set().await;
    let (course, other) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let ids = stage.crowd(&course, 1).await;
    let fields = [("do", "grant_product"), ("id", ids[0].as_str())];
    let path = stage.url(&format!("/products/{course}/bulk"));
    let olga = &stage.olga;
    let job = stage.world.post(olga, &path, &fields).await.expect(303);
    let job = job.location().to_owned();
    let letter = "Send everyone who is let in the letter with the way in";
    let page = stage.world.get(olga, &job).await.expect(200);
    page.says(letter);
    let what = [("product", other.as_str()), ("notify", "yes")];
    let path = format!("{job}/what");
    stage.world.post(olga, &path, &what).await.expect(303);
    let page = stage.world.get(olga, &job).await.expect(200).says(letter);
    let (count, checksum) = super::pages::shown(&page);
    let fields = [("count", count.as_str()), ("checksum", &checksum)];
    stage.world.post(olga, &job, &fields).await.expect(303);
    assert_eq!(stage.ways_in().await, 1);
    let done = stage.world.get(olga, &job).await.expect(200);
    done.says("1 of 1").says(letter);
}
