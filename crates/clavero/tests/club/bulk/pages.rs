//! Work on many as a person does it in the pages, with and without a script.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::{stage::Stage, world::Reply};

impl Stage {
    /// Sends a selection from the list of a product. Answers the address of the work.
    async fn select(&self, product: &str, fields: &[(&str, &str)]) -> String {
        let path = self.url(&format!("/products/{product}/bulk"));
        let reply = self.world.post(&self.olga, &path, fields).await;
        reply.expect(303).location().to_owned()
    }

    async fn page(&self, path: &str) -> Reply {
        self.world.get(&self.olga, path).await.expect(200)
    }
}

/// The hidden number and checksum of a page.
pub fn shown(page: &Reply) -> (String, String) {
    let value = |name: &str| {
        let (_, after) = page
            .body
            .split_once(&format!("name=\"{name}\" value=\""))
            .unwrap();
        after.split('"').next().unwrap().to_owned()
    };
    (value("count"), value("checksum"))
}

#[tokio::test]
async fn people_who_are_ticked_move_to_a_group_that_is_asked_for_first() {
    // MA-24 MA-25 B-1 B-2
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 4).await;
    let vip = stage.group(&course, "VIP").await;
    let list = stage.url(&format!("/products/{course}/users"));
    stage
        .page(&list)
        .await
        .says("Select all 4 that match")
        .says("Change group")
        .says("Block access");
    let job = stage
        .select(
            &course,
            &[("do", "change_group"), ("id", &ids[0]), ("id", &ids[1])],
        )
        .await;
    stage.page(&job).await.says("New group").says("VIP");
    let what = format!("{job}/what");
    stage
        .world
        .post(&stage.olga, &what, &[("group", &vip)])
        .await
        .expect(303);
    let page = stage.page(&job).await;
    let page = page
        .says("Do it for 2 people")
        .says("2 people will be changed.")
        .says("Person ");
    let (count, checksum) = shown(&page);
    let fields = [
        ("count", count.as_str()),
        ("checksum", &checksum),
        ("reason", "They asked for it"),
    ];
    let done = stage
        .world
        .post(&stage.olga, &job, &fields)
        .await
        .expect(303);
    assert_eq!(done.location(), job);
    stage
        .page(&job)
        .await
        .says("2 of 2")
        .says("They asked for it")
        .says("Olga Owner")
        .says("Undo");
    stage
        .page(&stage.url("/jobs"))
        .await
        .says("Change group")
        .says("Done");
    let undo = stage
        .world
        .post(&stage.olga, &format!("{job}/undo"), &[])
        .await;
    let undo = undo.expect(303).location().to_owned();
    let page = stage.page(&undo).await.says("Undo: Change group");
    let (count, checksum) = shown(&page);
    let fields = [("count", count.as_str()), ("checksum", &checksum)];
    stage
        .world
        .post(&stage.olga, &undo, &fields)
        .await
        .expect(303);
    stage.page(&undo).await.says("2 of 2");
    stage
        .page(&job)
        .await
        .says("Undone")
        .says("See what undid this");
}

#[tokio::test]
async fn all_who_match_are_a_second_act_and_whoever_is_unticked_stays_out() {
    // B-1 B-2 section 5: the selection is in no address.
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 5).await;
    let seen = ids[..3].join(" ");
    let all = [
        ("do", "block"),
        ("scope", "matching"),
        ("filter", ""),
        ("id", &ids[0]),
        ("id", &ids[2]),
    ];
    // Without a script nothing tells which rows were ticked by it, and all who match are meant.
    let job = stage.select(&course, &all).await;
    stage.page(&job).await.says("Do it for 5 people");
    // There the ticks can say who is meant to stay out.
    let fields = [&all[..], &[("but", "ticked")]].concat();
    let job = stage.select(&course, &fields).await;
    let page = stage.page(&job).await.says("Do it for 3 people");
    page.says("without 2 people");
    let fields = [&all[..], &[("seen", seen.as_str())]].concat();
    let job = stage.select(&course, &fields).await;
    assert!(!job.contains('?'));
    let page = stage
        .page(&job)
        .await
        .says("Do it for 4 people")
        .says("without 1 person");
    // Somebody comes meanwhile: nobody is changed, and the new list is looked at.
    stage.enrol("late@example.org", "Late", &course).await;
    let (count, checksum) = shown(&page);
    let fields = [("count", count.as_str()), ("checksum", &checksum)];
    stage
        .world
        .post(&stage.olga, &job, &fields)
        .await
        .expect(303);
    assert_eq!(stage.told_status(&course, "blocked").await, 0);
    let page = stage.page(&job).await.says("Do it for 5 people");
    let (count, checksum) = shown(&page);
    let fields = [("count", count.as_str()), ("checksum", &checksum)];
    stage
        .world
        .post(&stage.olga, &job, &fields)
        .await
        .expect(303);
    assert_eq!(stage.told_status(&course, "blocked").await, 5);
}

#[tokio::test]
async fn who_would_be_left_alone_is_told_before_and_work_can_be_left() {
    // B-2 A-8
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 3).await;
    stage
        .bulk_these(&course, "block", json!({}), &ids[..1])
        .await;
    let job = stage
        .select(
            &course,
            &[
                ("do", "block"),
                ("scope", "matching"),
                ("filter", ""),
                ("id", &ids[0]),
            ],
        )
        .await;
    stage
        .page(&job)
        .await
        .says("Is so already")
        .says("2 people will be changed.");
    let left = stage
        .world
        .post(&stage.olga, &format!("{job}/cancel"), &[])
        .await;
    left.expect(303);
    stage.world.get(&stage.olga, &job).await.expect(404);
    let nobody = [("do", "block"), ("back", "/a/casa-alba")];
    let path = stage.url(&format!("/products/{course}/bulk"));
    let reply = stage
        .world
        .post(&stage.olga, &path, &nobody)
        .await
        .expect(303);
    assert_eq!(reply.location(), "/a/casa-alba");
}

#[tokio::test]
async fn work_on_more_than_a_thousand_is_signed() {
    // section 12
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 1_001).await;
    let body = json!({ "action": "tag", "params": { "tag": "Old" }, "target": { "filter": "" } });
    let shown_by_api = stage.preview(&course, body).await;
    assert_eq!(shown_by_api["must_be_signed"], true);
    let target =
        json!({ "filter": "", "expected_count": 1_001, "checksum": shown_by_api["checksum"] });
    let body = json!({ "action": "tag", "params": { "tag": "Old" }, "target": target });
    stage.bulk(&course, body).await.expect(401);
    let job = stage
        .select(
            &course,
            &[("do", "tag"), ("scope", "matching"), ("filter", "")],
        )
        .await;
    let what = format!("{job}/what");
    stage
        .world
        .post(&stage.olga, &what, &[("tag", "Old")])
        .await
        .expect(303);
    let page = stage
        .page(&job)
        .await
        .says("Sign and do it for 1,001 people");
    let (count, checksum) = shown(&page);
    let fields = [("count", count.as_str()), ("checksum", &checksum)];
    let sign = stage
        .world
        .post(&stage.olga, &job, &fields)
        .await
        .expect(303);
    let sign = sign.location().to_owned();
    assert!(sign.contains("/sign/"));
    let wrong = [("signature", "not this one")];
    stage
        .world
        .post(&stage.olga, &sign, &wrong)
        .await
        .expect(422);
    let right = [("signature", crate::world::SIGNATURE)];
    let begun = stage
        .world
        .post(&stage.olga, &sign, &right)
        .await
        .expect(303);
    assert_eq!(begun.location(), job);
    let running = stage.page(&job).await.says("0 of 1,001").says("Stop");
    assert_eq!(running.header("refresh"), "3");
    stage.sweep().await;
    stage.page(&job).await.says("1,001 of 1,001");
    // Signed twice, it is done once.
    stage
        .world
        .post(&stage.olga, &sign, &right)
        .await
        .expect(404);
}

#[tokio::test]
async fn a_list_offers_what_one_may_do_and_the_doors_hold_it() {
    // CC-20 B-6
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 2).await;
    let rui = stage.collaborator("Rui", &[Permission::ViewMembers]).await;
    let carla = stage
        .collaborator("Carla", &[Permission::ManageMembers])
        .await;
    let list = stage.url(&format!("/products/{course}/users"));
    stage
        .world
        .get(&rui, &list)
        .await
        .expect(200)
        .hides("Block access");
    stage
        .world
        .get(&carla, &list)
        .await
        .expect(200)
        .says("Block access")
        .hides("Change role");
    let path = stage.url(&format!("/products/{course}/bulk"));
    let role = [("do", "change_role"), ("id", ids[0].as_str())];
    stage.world.post(&carla, &path, &role).await.expect(403);
    let block = [("do", "block"), ("id", ids[0].as_str())];
    stage.world.post(&rui, &path, &block).await.expect(403);
    let job = stage.world.post(&carla, &path, &block).await.expect(303);
    stage.world.get(&rui, job.location()).await.expect(403);
}

#[tokio::test]
async fn members_of_an_area_are_tagged_and_sent_the_way_in_at_once() {
    // MA-25 MA-06
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 3).await;
    let list = stage.page(&stage.url("/members")).await;
    list.says("Select all 3 that match")
        .says("Add a tag")
        .hides("value=\"change_group\"");
    let body = json!({ "action": "tag", "params": { "tag": "VIP" }, "target": { "filter": "" } });
    let shown = stage
        .call("POST", "/members/bulk/preview", body)
        .await
        .expect(200)
        .json();
    let target = json!({ "filter": "", "expected_count": 3, "checksum": shown["checksum"] });
    let body = json!({ "action": "tag", "params": { "tag": "VIP" }, "target": target });
    let job = stage
        .call("POST", "/members/bulk", body)
        .await
        .expect(202)
        .json();
    assert_eq!(stage.over(&job).await["done"], 3);
    let body = json!({ "action": "resend_access", "target": target });
    let sent = stage
        .call("POST", "/members/bulk", body)
        .await
        .expect(202)
        .json();
    assert_eq!(stage.over(&sent).await["done"], 3);
    let letters = stage.world.letters().await;
    assert_eq!(
        letters
            .iter()
            .filter(|letter| letter.kind == "access")
            .count(),
        3
    );
    let path = format!("/jobs/{}/undo", sent["id"].as_str().unwrap());
    let no = stage.call("POST", &path, Value::Null).await.expect(422);
    assert_eq!(no.json()["code"], "no_way_back");
    assert_eq!(stage.undo(&job).await["done"], 3);
    let body = json!({ "action": "block", "target": target });
    stage.call("POST", "/members/bulk", body).await.expect(422);
}
