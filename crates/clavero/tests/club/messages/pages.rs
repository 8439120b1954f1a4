//! Messages as a person writes them in the pages, without a script.

use clavero_rules::Permission;

use crate::{
    stage::Stage,
    world::{Reply, SIGNATURE, sql},
};

impl Stage {
    async fn read(&self, path: &str) -> Reply {
        self.world.get(&self.olga, path).await.expect(200)
    }

    async fn fill(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.world.post(&self.olga, path, fields).await
    }
}

/// What is hidden in a page under this name.
fn hidden(page: &Reply, name: &str) -> String {
    let (_, after) = page
        .body
        .split_once(&format!("name=\"{name}\" value=\""))
        .unwrap();
    after.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_message_is_written_looked_at_and_sent_from_its_pages() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    for name in ["ana", "bea"] {
        let email = format!("{name}@example.org");
        stage.enrol(&email, name, &course).await;
    }
    let (_, enrolment) = stage.enrolment("bea@example.org", &course).await;
    let block = format!("/enrolments/{enrolment}/block");
    stage
        .call("POST", &block, serde_json::Value::Null)
        .await
        .expect(200);
    let all = stage.url("/messages");
    stage.read(&all).await.says("No message yet");
    let new = stage.url(&format!("/messages/new?product={course}"));
    stage
        .read(&new)
        .await
        .says("By law it goes only to people who agreed")
        .says("Also in Spanish")
        .hides("Part of somebody");
    let filled = [
        ("product", course.as_str()),
        ("who", "everybody"),
        ("class", "service"),
        ("subject_en", "A new module is open"),
        ("body_en", "Come and see."),
    ];
    // What is missing is told, and nothing typed is lost.
    let again = stage.fill(&all, &filled[..4]).await.expect(422);
    again
        .says("A new module is open")
        .says("Fill in this field.");
    let draft = stage.fill(&all, &filled).await.expect(303);
    let draft = draft.location().to_owned();
    let page = stage.read(&draft).await;
    let page = page
        .says("Send to 1 person")
        .says("Access is blocked")
        .says("No limit is set for messages.")
        .says("Come and see.");
    let shown = |name: &str| hidden(&page, name);
    let (version, total, eligible) = (shown("version"), shown("total"), shown("eligible"));
    let fields = [
        ("version", version.as_str()),
        ("total", &total),
        ("eligible", &eligible),
    ];
    // Somebody came in since: it is shown again, and nothing goes.
    stage.enrol("caro@example.org", "Caro", &course).await;
    let send = format!("{draft}/send");
    stage.fill(&send, &fields).await.expect(303);
    let page = stage.read(&draft).await.says("Send to 2 people");
    let total = hidden(&page, "total");
    let fields = [
        ("version", version.as_str()),
        ("total", &total),
        ("eligible", "2"),
    ];
    stage.fill(&send, &fields).await.expect(303);
    let waiting = stage.read(&draft).await;
    waiting.says("Until then you can take the message back.");
    stage.minute().await;
    stage.deliver().await;
    stage.sweep().await;
    stage
        .read(&draft)
        .await
        .says("Sent")
        .says("Kept here")
        .says("Access is blocked")
        .hides("Take it back");
    stage
        .read(&format!("{draft}?state=left_out"))
        .await
        .says("bea@example.org")
        .hides("ana@example.org");
    stage.read(&all).await.says("A new module is open");
}

#[tokio::test]
async fn a_draft_is_gone_on_with_and_deleted() {
    // MA-26
    let stage = Stage::set().await;
    let all = stage.url("/messages");
    let filled = [
        ("who", "filter"),
        ("filter", "name contains \"Ana\""),
        ("without", "email contains \"example.com\""),
        ("class", "marketing"),
        ("subject_en", "An offer"),
        ("body_en", "Half price."),
    ];
    let draft = stage.fill(&all, &filled).await.expect(303);
    let draft = draft.location().to_owned();
    stage
        .read(&draft)
        .await
        .says("Nobody is left to write to")
        .hides("Send to");
    let edit = format!("{draft}/edit");
    let page = stage.read(&edit).await;
    let page = page.says("Half price.").says("example.com");
    let version = hidden(&page, "version");
    let fields = [
        ("version", version.as_str()),
        ("who", "everybody"),
        ("class", "service"),
        ("subject_en", "News"),
        ("body_en", "Nothing new."),
    ];
    stage.fill(&edit, &fields).await.expect(303);
    stage.read(&draft).await.says("Nothing new.");
    // Written over by somebody else, it is not lost without a word.
    let stale = stage.fill(&edit, &fields).await;
    assert_eq!(stale.status, 412, "{}", stale.body);
    stage
        .fill(&format!("{draft}/delete"), &[])
        .await
        .expect(303);
    let gone = stage.world.get(&stage.olga, &draft).await;
    gone.expect(404);
}

#[tokio::test]
async fn messages_are_for_whoever_may_send_them() {
    // MA-26
    let stage = Stage::set().await;
    let carla = stage
        .collaborator("Carla", &[Permission::ViewMembers])
        .await;
    let page = stage.world.get(&carla, &stage.url("/members")).await;
    page.expect(200).hides("/messages\"");
    let refused = stage.world.get(&carla, &stage.url("/messages")).await;
    refused.expect(403);
}

#[tokio::test]
async fn whoever_is_selected_in_a_list_is_written_to() {
    // MA-24 MA-26 B-6
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let ids = stage.crowd(&course, 4).await;
    let list = stage.url(&format!("/products/{course}/users"));
    let to = stage.url(&format!("/products/{course}/messages"));
    stage
        .read(&list)
        .await
        .says("Send a message")
        .says(&format!("formaction=\"{to}\""));
    let fields = [
        ("do", "send_message"),
        ("scope", "matching"),
        ("seen", ids[0].as_str()),
        ("filter", "name contains \"Person\""),
    ];
    let edit = stage.fill(&to, &fields).await.expect(303);
    let edit = edit.location().to_owned();
    let page = stage.read(&edit).await;
    let page = page.says("without 1 person");
    let version = hidden(&page, "version");
    let fields = [
        ("version", version.as_str()),
        ("who", "chosen"),
        ("class", "service"),
        ("subject_en", "News"),
        ("body_en", "Nothing new."),
    ];
    let draft = stage.fill(&edit, &fields).await.expect(303);
    stage.read(draft.location()).await.says("Send to 3 people");
    let nobody = stage.fill(&to, &[("do", "send_message")]).await.expect(303);
    assert_eq!(nobody.location(), list);
    let members = stage.url("/messages/to");
    let (member, _) = stage.enrolment("p1@example.org", &course).await;
    let ticked = stage.fill(&members, &[("id", &member)]).await.expect(303);
    stage
        .read(ticked.location())
        .await
        .says("The people that were ticked");
}

#[tokio::test]
async fn a_message_to_more_than_a_thousand_people_is_signed_for_and_goes_once() {
    // MA-26 section 12
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 1_001).await;
    let filled = [
        ("product", course.as_str()),
        ("who", "everybody"),
        ("class", "service"),
        ("subject_en", "A new module is open"),
        ("body_en", "Come and see."),
    ];
    let draft = stage.fill(&stage.url("/messages"), &filled).await;
    let draft = draft.expect(303).location().to_owned();
    let page = stage.read(&draft).await.says("1,001 people");
    let shown = |name: &str| hidden(&page, name);
    let (version, total, eligible) = (shown("version"), shown("total"), shown("eligible"));
    let fields = [
        ("version", version.as_str()),
        ("total", &total),
        ("eligible", &eligible),
    ];
    let step = stage.fill(&format!("{draft}/send"), &fields).await;
    let step = step.expect(303).location().to_owned();
    assert!(step.contains("/sign/"), "{step}");
    let asked = stage.read(&step).await;
    asked
        .says("1,001 people")
        .says("A new module is open")
        .says("name=\"signature\"");
    // Neither a wrong signature nor somebody else sends it.
    let wrong = [("signature", "not this one")];
    let again = stage.fill(&step, &wrong).await.expect(422);
    again.says("1,001 people").hides("not this one");
    let helper = stage
        .collaborator("Helper", &[Permission::SendCommunications])
        .await;
    stage.world.get(&helper, &step).await.expect(404);
    let right = [("signature", SIGNATURE)];
    stage.world.post(&helper, &step, &right).await.expect(404);
    let done = stage.fill(&step, &right).await.expect(303);
    assert_eq!(done.location(), draft);
    stage.fill(&step, &right).await.expect(404);
    stage.minute().await;
    let told = sql("select count(*) as n from message_delivery");
    assert_eq!(stage.world.count(told).await, 1_001);
}
