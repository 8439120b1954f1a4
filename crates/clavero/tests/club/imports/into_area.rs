//! A file that gives people a role in the whole area instead of letting them into products (CC-21).

use clavero_rules::Permission;
use serde_json::{Value, json};

use super::{apply, bring, bring_as, form, outcomes, report, running::committed};
use crate::{
    stage::Stage,
    world::{Reply, Someone, sql},
};

const AREA: [(&str, &str); 2] = [("whole_area", "true"), ("role", "content_editor")];

/// The role in the whole area of the member of an address.
async fn role(stage: &Stage, email: &str) -> Value {
    let found = stage
        .call("GET", &format!("/members?q={email}"), Value::Null)
        .await;
    let items = found.expect(200).json()["items"].clone();
    let id = items[0]["id"].as_str().unwrap().to_owned();
    let told = stage
        .call("GET", &format!("/members/{id}"), Value::Null)
        .await;
    told.expect(200).json()["area_role"].clone()
}

async fn enrolments(stage: &Stage) -> i64 {
    stage
        .world
        .count(sql("select count(*) as n from enrolment"))
        .await
}

async fn by_form(stage: &Stage, who: &Someone, fields: &[(&str, &str)], file: &str) -> Reply {
    let (kind, body) = form(fields, "team.csv", file.as_bytes());
    let request = who
        .page(axum::http::Method::POST, &stage.url("/import"))
        .header("content-type", kind)
        .header("sec-fetch-site", "same-origin");
    let request = request.body(axum::body::Body::from(body)).unwrap();
    stage.world.send(request).await
}

#[tokio::test]
async fn a_file_makes_people_members_with_a_role_in_the_whole_area() {
    // CC-21 I-4 I-6 I-9 edge 39
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.product("community", "Talk").await;
    stage.enrol("rui@example.org", "Rui", &bread).await;
    let before = enrolments(&stage).await;
    let owner = &stage.olga.email;
    let file = format!(
        "email,name,role,tags,language,group,purchase_date\n\
         edna@example.org,Edna,,press,de,,\n\
         rui@example.org,Rui,moderator,,,,\n\
         {owner},Olga,,,,,\n\
         sam@example.org,Sam,student,,,,\n\
         eve@example.org,Eve,,,,Evening,\n\
         max@example.org,Max,,,,,2026-10-01\n\
         EDNA@example.org,Edna,,,,,\n"
    );
    let with_letters = [AREA[0], AREA[1], ("send_access", "yes")];
    let job = bring(&stage, &with_letters, &file).await;
    assert_eq!(job["whole_area"], true);
    assert_eq!(job["products"], json!([]));
    let expected =
        json!({ "created": 1, "updated": 1, "skipped": 1, "invalid": 3, "duplicate_in_file": 1 });
    assert_eq!(job["preview"]["counts"], expected);
    // Whoever gets a role there for the first time is new there.
    assert_eq!(job["preview"]["letters"], 2);
    let done = apply(&stage, &job).await;
    assert_eq!(done["counts"], expected);
    assert_eq!(role(&stage, "edna@example.org").await, "content_editor");
    assert_eq!(role(&stage, "rui@example.org").await, "moderator");
    assert_eq!(enrolments(&stage).await, before);
    stage.world.link("access", "edna@example.org").await;
    stage.world.link("access", "rui@example.org").await;
    let told = report(&stage, &done).await;
    let reasons: Vec<&str> = told[1..].iter().map(|row| row[9].as_str()).collect();
    assert_eq!(
        reasons,
        [
            "",
            "",
            "owner",
            "role: not_in_whole_area",
            "group: not_in_whole_area",
            "purchase_date: not_in_whole_area",
            "line 2"
        ]
    );
    let log = stage.world.audit().await;
    let given = log.iter().filter(|it| *it == "member.area_role_given");
    assert_eq!(given.count(), 2);
    // The same again changes nothing and writes nothing.
    let letters = stage.world.letters().await.len();
    let again = bring(&stage, &with_letters, &file).await;
    assert_eq!(again["preview"]["letters"], 0);
    let again = apply(&stage, &again).await;
    assert_eq!(
        outcomes(&stage, &again).await[..2],
        ["unchanged", "unchanged"]
    );
    assert_eq!(again["counts"]["updated"], Value::Null);
    // Only the notice that it is over.
    assert_eq!(stage.world.letters().await.len(), letters + 1);
    // Another role is something new, and is no first access.
    let other = "email,role\nedna@example.org,administrator\n";
    let other = bring(&stage, &with_letters, other).await;
    assert_eq!(other["preview"]["letters"], 0);
    assert_eq!(other["preview"]["counts"], json!({ "updated": 1 }));
    apply(&stage, &other).await;
    assert_eq!(role(&stage, "edna@example.org").await, "administrator");
    stage.sweep().await;
}

#[tokio::test]
async fn a_mended_report_gives_only_the_roles_that_were_faulty() {
    // CC-21 I-6
    let stage = Stage::set().await;
    let file = "email,role\nedna@example.org,\nsam@example.org,student\n";
    let all = [AREA[0], AREA[1], ("all_or_nothing", "yes")];
    let job = bring(&stage, &all, file).await;
    let path = format!("/imports/{}", job["id"].as_str().unwrap());
    let commit = format!("{path}/commit");
    stage.call("POST", &commit, Value::Null).await.expect(202);
    let held = stage.call("GET", &path, Value::Null).await.json();
    assert_eq!(held["reason"], "some_rows_are_faulty");
    let told = stage
        .call("GET", &format!("{path}/report.csv"), Value::Null)
        .await;
    let mended = told.expect(200).body.replace("student", "moderator");
    let done = bring(&stage, &all, mended).await;
    let done = apply(&stage, &done).await;
    assert_eq!(done["counts"], json!({ "created": 2 }));
    assert_eq!(role(&stage, "sam@example.org").await, "moderator");
}

#[tokio::test]
async fn the_page_offers_the_whole_area_to_whoever_gives_roles() {
    // CC-21
    let stage = Stage::set().await;
    stage.product("community", "Talk").await;
    let page = stage.url("/import");
    let shown = stage.world.get(&stage.olga, &page).await.expect(200);
    shown
        .says("The whole area")
        .says("These know no roles of the team and are passed over: Talk.");
    let file = "email\nedna@example.org\n";
    // Learners work nowhere.
    by_form(&stage, &stage.olga, &[("whole_area", "yes")], file)
        .await
        .expect(422)
        .says("the role has to be one of the team");
    let fields = [("whole_area", "yes"), ("role", "administrator")];
    let there = by_form(&stage, &stage.olga, &fields, file)
        .await
        .expect(303);
    let shown = stage.world.get(&stage.olga, there.location()).await;
    shown
        .expect(200)
        .says("into the whole area: Administrator")
        .says("Apply 1 row")
        .hides("Leave buyers alone");
    let tom = stage
        .collaborator("Tom", &[Permission::ImportMembers])
        .await;
    let shown = stage.world.get(&tom, &page).await.expect(200);
    shown.hides("The whole area");
    by_form(&stage, &tom, &fields, file).await.expect(403);
    let refused = bring_as(&stage, &tom, &AREA, file.as_bytes()).await;
    refused.expect(403);
}

#[tokio::test]
async fn products_and_the_whole_area_are_not_asked_for_together() {
    // CC-21
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let rows = json!([{ "email": "edna@example.org" }]);
    let ask = async |mut body: Value| {
        body["rows"] = rows.clone();
        stage.call("POST", "/imports", body).await
    };
    let both =
        json!({ "whole_area": true, "products": [bread], "options": { "role": "moderator" } });
    let reply = ask(both).await.expect(422).json();
    assert_eq!(reply["errors"][0]["field"], "products", "{reply}");
    let reply = ask(json!({ "whole_area": true })).await.expect(422).json();
    assert_eq!(reply["errors"][0]["field"], "role", "{reply}");
    let made = ask(json!({ "whole_area": true, "options": { "role": "moderator" } })).await;
    let made = made.expect(201).json();
    let path = format!("/imports/{}", made["id"].as_str().unwrap());
    stage
        .call("PATCH", &path, json!({ "role": "student" }))
        .await
        .expect(422);
    apply(&stage, &made).await;
    assert_eq!(role(&stage, "edna@example.org").await, "moderator");
}

#[tokio::test]
async fn whoever_may_give_no_roles_any_more_gives_none() {
    // CC-21 I-7
    let stage = Stage::set().await;
    let tom = stage
        .collaborator("Tom", &[Permission::ImportMembers, Permission::AssignRoles])
        .await;
    let file = "email\nedna@example.org\n";
    let late = bring_as(&stage, &tom, &AREA, file.as_bytes()).await;
    let late = late.expect(201).json();
    let begun = bring_as(&stage, &tom, &AREA, file.as_bytes()).await;
    let begun = begun.expect(201).json();
    committed(&stage, &begun).await;
    let profile = stage
        .world
        .profile(&stage.place, "Less", &[Permission::ImportMembers])
        .await;
    let less = sql("update membership set profile_id = $1 where user_id = $2");
    let less = less.bind(profile).bind(tom.id.unwrap());
    stage.world.app.db.exec(less).await.unwrap();
    let path = format!("/imports/{}/commit", late["id"].as_str().unwrap());
    let path = stage.place.api(&format!("/areas/{}{path}", stage.area));
    let refused = stage.world.api(&tom, "POST", &path, Value::Null).await;
    refused.expect(403);
    stage.sweep().await;
    let told = report(&stage, &begun).await;
    assert_eq!(told[1][1..], ["2", "invalid", "role: role_not_yours"]);
    let members = sql("select count(*) as n from member");
    assert_eq!(stage.world.count(members).await, 0);
}
