//! Noting for many that they agreed to be sent offers, and taking the note back.

use serde_json::{Value, json};

use crate::{
    stage::Stage,
    world::{Someone, sql},
};

impl Stage {
    /// What stands of offers at a member: wanted, and how it was said.
    pub async fn offers(&self, email: &str) -> Option<(bool, String)> {
        let question = sql(
            "select c.wanted, c.told from member_choice c join member m on m.account_id = c.account_id and m.id = c.member_id
             where c.topic = 'marketing' and m.email_key = $1",
        );
        let row: Option<Stands> = self.world.app.db.first(question.bind(email)).await.unwrap();
        row.map(|row| (row.wanted, row.told))
    }

    /// Somebody says himself what he wants, by a link as letters have it.
    pub async fn says_himself(&self, email: &str, topic: &str, wanted: bool) {
        let write = sql(
            "insert into member_choice (account_id, member_id, topic, wanted, told, told_at)
             select account_id, id, $2, $3, 'link', $4 from member where email_key = $1
             on conflict (account_id, member_id, topic) do update set wanted = excluded.wanted, told = excluded.told,
                told_at = excluded.told_at",
        );
        let now = self.world.app.clock.now();
        let write = write.bind(email).bind(topic).bind(wanted).bind(now);
        self.world.app.db.exec(write).await.unwrap();
        if topic == "everything" {
            let mark = sql("update member set unsubscribed_at = $2 where email_key = $1");
            let mark = mark.bind(email).bind((!wanted).then_some(now));
            self.world.app.db.exec(mark).await.unwrap();
        }
    }
}

clavero::db::record! {
    struct Stands { wanted: bool, told: String }
}

const GROUND: &str = "Ticked the box at the spring fair";

#[tokio::test]
async fn consent_is_noted_for_many_with_its_ground_and_taken_back() {
    // MA-26 B-3 B-5 3.10
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 5).await;
    stage
        .says_himself("p1@example.org", "marketing", false)
        .await;
    stage
        .says_himself("p2@example.org", "everything", false)
        .await;
    stage
        .says_himself("p3@example.org", "marketing", true)
        .await;
    let nothing = json!({ "action": "note_consent", "target": { "ids": ids } });
    let refused = stage.bulk(&course, nothing).await.expect(422).json();
    assert_eq!(refused["errors"][0]["field"], "ground");
    let params = json!({ "ground": GROUND });
    let job = stage
        .bulk_these(&course, "note_consent", params, &ids)
        .await;
    assert_eq!(job["done"], 2, "{job}");
    assert_eq!(
        job["outcomes"],
        json!({ "already_so": 1, "declined_himself": 2 })
    );
    let noted = Some((true, "team".to_owned()));
    assert_eq!(stage.offers("p0@example.org").await, noted);
    let own = Some((false, "link".to_owned()));
    assert_eq!(stage.offers("p1@example.org").await, own);
    assert_eq!(stage.offers("p2@example.org").await, None);
    let (member, _) = stage.enrolment("p0@example.org", &course).await;
    let page = stage.url(&format!("/members/{member}"));
    let history = stage.world.get(&stage.olga, &page).await.expect(200);
    history.says(GROUND);
    // One of them unsubscribes: the undo leaves him alone, and undoing the undo subscribes nobody.
    let undo = stage.undo(&job).await;
    assert_eq!(undo["done"], 2, "{undo}");
    assert_eq!(stage.offers("p0@example.org").await, None);
    stage
        .says_himself("p0@example.org", "everything", false)
        .await;
    let redo = stage.undo(&undo).await;
    assert_eq!(
        (&redo["done"], &redo["outcomes"]["changed_since"]),
        (&json!(1), &json!(1)),
        "{redo}"
    );
    assert_eq!(stage.offers("p0@example.org").await, None);
    assert_eq!(stage.offers("p4@example.org").await, noted);
    stage
        .says_himself("p4@example.org", "marketing", false)
        .await;
    let again = stage.undo(&redo).await;
    assert_eq!(again["outcomes"]["changed_since"], 1, "{again}");
    assert_eq!(stage.offers("p4@example.org").await, own);
}

#[tokio::test]
async fn members_of_an_area_are_noted_on_a_page_that_asks_how_they_agreed() {
    // MA-26 B-2
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 2).await;
    let olga: &Someone = &stage.olga;
    let path = stage.url("/bulk");
    let fields = [
        ("do", "note_consent"),
        ("scope", "matching"),
        ("filter", ""),
    ];
    let job = stage.world.post(olga, &path, &fields).await.expect(303);
    let job = job.location().to_owned();
    let page = stage.world.get(olga, &job).await.expect(200);
    page.says("How they agreed")
        .says("Whoever unsubscribed on their own");
    let what = format!("{job}/what");
    stage
        .world
        .post(olga, &what, &[("ground", " ")])
        .await
        .expect(422);
    stage
        .world
        .post(olga, &what, &[("ground", GROUND)])
        .await
        .expect(303);
    let page = stage.world.get(olga, &job).await.expect(200).says(GROUND);
    let (count, checksum) = super::pages::shown(&page);
    let fields = [("count", count.as_str()), ("checksum", &checksum)];
    stage.world.post(olga, &job, &fields).await.expect(303);
    let done = stage.world.get(olga, &job).await.expect(200);
    done.says("2 of 2").says(GROUND).says("/undo");
    assert!(stage.offers("p1@example.org").await.unwrap().0);
    let told = stage.call("GET", "/jobs", Value::Null).await.expect(200);
    assert_eq!(told.json()["items"][0]["params"]["ground"], GROUND);
}
