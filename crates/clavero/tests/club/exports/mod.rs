//! The people of a list are taken along as a file, by whoever may, and it is written down (MA-24).

use clavero::club::load::{Load, load};
use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::{
    stage::Stage,
    world::{Reply, SIGNATURE},
};

/// The rows of a file, its head first.
pub fn rows(reply: &Reply) -> Vec<Vec<String>> {
    let text = reply.body.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(ToOwned::to_owned).collect())
        .collect()
}

async fn with_three() -> (Stage, String) {
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ines@example.org", "Inês Prado", &bread).await;
    stage
        .enrol("rui@example.org", "=HYPERLINK(1)", &bread)
        .await;
    stage
        .enrol("ana@example.org", "Ana \"Bo\", the 2nd\nline", &bread)
        .await;
    (stage, bread)
}

#[tokio::test]
async fn a_list_is_taken_along_as_a_file_with_the_filter_it_is_shown_with() {
    // MA-24 edge 40
    let (stage, bread) = with_three().await;
    let path = format!("/products/{bread}/enrolments.csv?columns=name,email,role,group,progress");
    let reply = stage.call("GET", &path, Value::Null).await.expect(200);
    assert_eq!(
        reply.header("content-type"),
        "text/csv; charset=utf-8; header=present"
    );
    assert_eq!(reply.header("x-content-type-options"), "nosniff");
    assert_eq!(
        reply.header("content-disposition"),
        "attachment; filename=\"casa-alba-club-bread-all-2026-11-21.csv\""
    );
    assert!(
        reply.body.starts_with("name,email,role,group,progress\r\n"),
        "{}",
        reply.body
    );
    let found = rows(&reply);
    assert_eq!(found.len(), 4);
    assert_eq!(found[1][0], "Ana \"Bo\", the 2nd\nline");
    assert_eq!(found[1][2], "student");
    assert_eq!(found[1][4], "");
    let filtered = "&filter=name%20contains%20%22prado%22";
    let reply = stage
        .call("GET", &format!("{path}{filtered}"), Value::Null)
        .await
        .expect(200);
    assert_eq!(rows(&reply).len(), 2);
    assert!(!reply.header("content-disposition").contains("-all-"));
    stage
        .call("GET", &format!("{path}&filter=nonsense"), Value::Null)
        .await
        .expect(422);
    stage
        .call("GET", &format!("{path},shoe_size"), Value::Null)
        .await
        .expect(422);
}

#[tokio::test]
async fn a_file_for_spreadsheets_guards_what_they_would_calculate_and_says_so() {
    // MA-24 edge 32
    let (stage, bread) = with_three().await;
    let path = format!("/products/{bread}/enrolments.csv?columns=email,name");
    let exact = stage.call("GET", &path, Value::Null).await.expect(200);
    assert_eq!(rows(&exact)[3][1], "=HYPERLINK(1)");
    assert!(!exact.body.contains("_flavour"));
    let guarded = stage
        .call("GET", &format!("{path}&flavour=spreadsheet"), Value::Null)
        .await
        .expect(200);
    assert!(guarded.body.starts_with('\u{feff}'));
    let found = rows(&guarded);
    assert_eq!(found[0][2], "_flavour");
    assert_eq!(found[3][1], "'=HYPERLINK(1)");
    assert!(found[1..].iter().all(|row| row[2] == "spreadsheet"));
    stage
        .call("GET", &format!("{path}&flavour=odd"), Value::Null)
        .await
        .expect(422);
}

#[tokio::test]
async fn the_members_of_an_area_are_taken_along_with_their_products() {
    // MA-24
    let (stage, _) = with_three().await;
    let clay = stage.product("course", "Clay | Pots").await;
    stage.enrol("ines@example.org", "", &clay).await;
    let reply = stage
        .call("GET", "/members.csv?columns=email,products", Value::Null)
        .await
        .expect(200);
    assert_eq!(rows(&reply)[2], ["ines@example.org", "Bread|Clay \\| Pots"]);
}

#[tokio::test]
async fn taking_people_along_is_a_right_of_its_own_and_is_written_down_without_names() {
    // MA-24 section 12
    let (stage, bread) = with_three().await;
    let looks = stage.collaborator("Vera", &[Permission::ViewMembers]).await;
    let path = stage.place.api(&format!(
        "/areas/{}/products/{bread}/enrolments.csv?filter=email%20%3D%20%22ines%40example.org%22",
        stage.area
    ));
    stage
        .world
        .api(&looks, "GET", &path, Value::Null)
        .await
        .expect(403);
    let list = stage.url(&format!("/products/{bread}/users"));
    stage
        .world
        .get(&looks, &list)
        .await
        .expect(200)
        .hides("/export");
    stage
        .world
        .get(&stage.olga, &list)
        .await
        .expect(200)
        .says("/export");
    let takes = stage
        .collaborator("Tom", &[Permission::ExportMembers])
        .await;
    stage
        .world
        .api(&takes, "GET", &path, Value::Null)
        .await
        .expect(200);
    assert_eq!(stage.world.audit().await.last().unwrap(), "member.exported");
    let written = stage
        .world
        .count(crate::world::sql(
            "select count(*) as n from audit_entry where kind = 'member.exported' and data not like '%ines%'",
        ))
        .await;
    assert_eq!(written, 1);
}

#[tokio::test]
async fn the_page_of_an_export_knows_the_list_it_came_from() {
    // MA-24
    let (stage, bread) = with_three().await;
    let page = stage.url(&format!("/products/{bread}/export"));
    let asked = format!("{page}?filter=name%20contains%20%22prado%22");
    let shown = stage.world.get(&stage.olga, &asked).await.expect(200);
    shown.says("1 person").says("name contains &#34;prado&#34;");
    let fields = [
        ("filter", "name contains \"prado\""),
        ("q", ""),
        ("team", ""),
        ("flavour", "spreadsheet"),
        ("columns", "email"),
        ("columns", "tags"),
    ];
    let file = stage
        .world
        .post(&stage.olga, &page, &fields)
        .await
        .expect(200);
    assert_eq!(
        rows(&file),
        [
            ["email", "tags", "_flavour"],
            ["ines@example.org", "", "spreadsheet"]
        ]
    );
    let odd = [("filter", "name contains"), ("flavour", "exact")];
    stage.world.post(&stage.olga, &page, &odd).await.expect(422);
    let area = stage.url("/export");
    stage
        .world
        .get(&stage.olga, &area)
        .await
        .expect(200)
        .says("3 people");
}

#[tokio::test]
async fn more_than_a_thousand_people_are_signed_for_and_come_in_one_piece() {
    // MA-24 section 12 property 4
    let stage = Stage::set().await;
    let on = stage.world.app.occasion("test");
    let wanted = Load {
        slug: None,
        members: 2_100,
        events: 0,
        seed: 3,
    };
    let made = load(&on, stage.place.id, wanted).await.unwrap();
    let path = stage
        .place
        .api(&format!("/areas/{}/members.csv?columns=email", made.slug));
    let asked = stage
        .world
        .api(&stage.olga, "GET", &path, Value::Null)
        .await
        .expect(401);
    let digest = asked.json()["signature"]["digest"]
        .as_str()
        .unwrap()
        .to_owned();
    let sign = json!({ "purpose": "export_members", "digest": digest, "signature": SIGNATURE });
    let signed = stage
        .world
        .api(&stage.olga, "POST", "/api/v1/signatures", sign)
        .await
        .expect(201);
    let id = signed.json()["id"].as_str().unwrap().to_owned();
    let header = [("clavero-signature", id.as_str())];
    let file = stage
        .world
        .api_with(&stage.olga, "GET", &path, &header, Value::Null)
        .await
        .expect(200);
    let mut found = rows(&file);
    assert_eq!(found.len(), 2_101);
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 2_101);
    // A signature is spent with the file it was given for.
    stage
        .world
        .api_with(&stage.olga, "GET", &path, &header, Value::Null)
        .await
        .expect(422);
    let page = stage.place.url(&format!("/club/{}/export", made.slug));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("2,100 people");
    let fields = [("filter", ""), ("flavour", "exact"), ("columns", "email")];
    let step = stage
        .world
        .post(&stage.olga, &page, &fields)
        .await
        .expect(303);
    let step = step.location().to_owned();
    stage
        .world
        .get(&stage.olga, &step)
        .await
        .expect(200)
        .says("2,100 people");
    stage
        .world
        .post(&stage.olga, &step, &[("signature", "wrong one")])
        .await
        .expect(422);
    let file = stage
        .world
        .post(&stage.olga, &step, &[("signature", SIGNATURE)])
        .await
        .expect(200);
    assert_eq!(rows(&file).len(), 2_101);
    stage.world.get(&stage.olga, &step).await.expect(404);
}

#[tokio::test]
async fn more_than_a_thousand_people_of_a_product_are_signed_for_on_their_own_page() {
    // MA-24 section 12
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    stage.crowd(&course, 1_001).await;
    let page = stage.url(&format!("/products/{course}/export"));
    let fields = [("filter", ""), ("flavour", "exact"), ("columns", "email")];
    let step = stage.world.post(&stage.olga, &page, &fields).await;
    let step = step.expect(303).location().to_owned();
    assert!(step.starts_with(&format!("{page}/sign/")), "{step}");
    let asked = stage.world.get(&stage.olga, &step).await.expect(200);
    asked.says("1,001 people").says("name=\"signature\"");
    let wrong = [("signature", "not this one")];
    let again = stage.world.post(&stage.olga, &step, &wrong).await;
    again.expect(422).says("1,001 people");
    let reader = stage
        .collaborator("Reader", &[Permission::ExportMembers])
        .await;
    stage.world.get(&reader, &step).await.expect(404);
    let right = [("signature", SIGNATURE)];
    let file = stage.world.post(&stage.olga, &step, &right).await;
    assert_eq!(rows(&file.expect(200)).len(), 1_002);
    stage
        .world
        .post(&stage.olga, &step, &right)
        .await
        .expect(404);
}

#[tokio::test]
async fn whoever_was_ticked_is_taken_along_and_nobody_else() {
    // MA-24 B-1 B-2: the list that is exported first is the list that is worked on.
    let (stage, bread) = with_three().await;
    let ids = stage.ids(&bread).await;
    let names = async |query: &str| -> Vec<String> {
        let path = format!("/products/{bread}/enrolments.csv?columns=email&{query}");
        let reply = stage.call("GET", &path, Value::Null).await.expect(200);
        rows(&reply)[1..].iter().map(|it| it[0].clone()).collect()
    };
    let all = names("").await;
    let two = names(&format!("ids={},{}", ids[0], ids[2])).await;
    let without = names(&format!("minus={},{}", ids[0], ids[2])).await;
    assert_eq!((all.len(), two.len(), without.len()), (3, 2, 1));
    assert!(!two.contains(&without[0]));
    let wrong = format!("/products/{bread}/enrolments.csv?ids=x");
    stage.call("GET", &wrong, Value::Null).await.expect(422);
    let (world, olga) = (&stage.world, &stage.olga);
    let chosen = stage.url(&format!("/products/{bread}/export/chosen"));
    let ticked = [("do", "export"), ("id", &*ids[0]), ("id", &*ids[2])];
    let page = world.post(olga, &chosen, &ticked).await.expect(303);
    let page = page.location().to_owned();
    world.get(olga, &page).await.expect(200).says("2 people");
    let draft = page.split('=').next_back().unwrap().to_owned();
    let take = stage.url(&format!("/products/{bread}/export"));
    let fields = [
        ("chosen", &*draft),
        ("flavour", "exact"),
        ("columns", "email"),
    ];
    let file = world.post(olga, &take, &fields).await.expect(200);
    assert_eq!(rows(&file).len(), 3);
    let seen = ids.join(" ");
    let all_but = [
        ("scope", "matching"),
        ("seen", &*seen),
        ("id", &*ids[1]),
        ("id", &*ids[2]),
    ];
    let page = world.post(olga, &chosen, &all_but).await.expect(303);
    let page = world.get(olga, page.location()).await.expect(200);
    page.says("2 people").says("Left out").says("1 person");
    let nobody = world.post(olga, &chosen, &[("do", "export")]).await;
    assert!(!nobody.expect(303).location().contains("chosen"));
    // From the work on them.
    let bulk = stage.url(&format!("/products/{bread}/bulk"));
    let ticked = [("do", "block"), ("id", &*ids[0]), ("id", &*ids[2])];
    let work = world.post(olga, &bulk, &ticked).await.expect(303);
    let work = work.location().split('/').next_back().unwrap().to_owned();
    let job = stage.url(&format!("/jobs/{work}"));
    let link = format!("/export?work={work}");
    world.get(olga, &job).await.expect(200).says(&link);
    world
        .get(olga, &format!("{take}?work={work}"))
        .await
        .expect(200)
        .says("2 people");
    let other = stage.product("course", "Clay").await;
    let elsewhere = stage.url(&format!("/products/{other}/export?work={work}"));
    world.get(olga, &elsewhere).await.expect(404);
}
