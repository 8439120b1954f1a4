//! Content is made by those who may and have a role in the product, and whatever changes in it is counted again.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::stage::Stage;

async fn page(stage: &Stage, product: &str, body: Value) -> crate::world::Reply {
    stage
        .call("POST", &format!("/products/{product}/pages"), body)
        .await
}

async fn module(stage: &Stage, product: &str, name: &str) -> String {
    let path = format!("/products/{product}/modules");
    let made = stage
        .call("POST", &path, json!({ "name": name }))
        .await
        .expect(201);
    made.json()["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn editing_content_takes_a_role_in_the_product_as_well() {
    // CC-19
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let edits = stage.collaborator("Edna", &[Permission::EditContent]).await;
    let path = stage
        .place
        .api(&format!("/areas/{}/products/{course}/modules", stage.area));
    let body = json!({ "name": "Dough" });
    let refused = stage
        .world
        .api(&edits, "POST", &path, body.clone())
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "editor_role_missing");
    let adding = json!({ "people": [{ "email": edits.email }], "products": [course], "role": "content_editor" });
    stage.call("POST", "/members", adding).await.expect(200);
    stage
        .world
        .api(&edits, "POST", &path, body.clone())
        .await
        .expect(201);
    // Other systems that ask are told the same, and a block takes it from both.
    let question = json!({
        "subject": { "type": "user", "id": edits.email },
        "action": { "name": Permission::EditContent.id() },
        "resource": { "type": "product", "id": course },
    });
    let asked = format!("/{}/access/v1/evaluation", stage.place.slug);
    let told = async || {
        let told = stage
            .world
            .api(&stage.olga, "POST", &asked, question.clone())
            .await;
        told.expect(200).json()["decision"].clone()
    };
    assert_eq!(told().await, true);
    let (_, enrolment) = stage.enrolment(&edits.email, &course).await;
    let act = |end: &str| format!("/enrolments/{enrolment}/{end}");
    stage
        .call("POST", &act("block"), Value::Null)
        .await
        .expect(200);
    assert_eq!(told().await, false);
    let refused = stage
        .world
        .api(&edits, "POST", &path, body)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "editor_role_missing");
    stage
        .call("POST", &act("restore"), Value::Null)
        .await
        .expect(200);
    assert_eq!(told().await, true);
    let page = stage.url(&format!("/products/{course}/content"));
    stage
        .world
        .get(&edits, &page)
        .await
        .expect(200)
        .says("Dough");
}

#[tokio::test]
async fn new_pages_lower_progress_and_pages_of_other_groups_do_not_count() {
    // P-1 P-4 P-5
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let dough = module(&stage, &course, "Dough").await;
    let vip = stage.group(&course, "VIP").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let lesson = |name: &str, groups: Value| json!({ "module": dough, "name": name, "kind": "content", "published": true, "required": true, "groups": groups });
    let flour = page(&stage, &course, lesson("Flour", json!([])))
        .await
        .expect(201)
        .json();
    stage.sweep().await;
    let did = json!({ "kind": "page_completed", "page": flour["id"] });
    stage
        .call("POST", &format!("/enrolments/{enrolment}/activity"), did)
        .await
        .expect(200);
    assert_eq!(stage.told(&ines).await["progress_bp"], 10_000);
    page(&stage, &course, lesson("Water", json!([])))
        .await
        .expect(201);
    page(&stage, &course, lesson("Salt", json!([vip])))
        .await
        .expect(201);
    stage.sweep().await;
    let told = stage.told(&ines).await;
    assert_eq!(
        (told["progress_bp"].clone(), told["pages_total"].clone()),
        (json!(5_000), json!(2))
    );
    assert!(told["completed_at"].is_string());
    let path = format!("/enrolments/{enrolment}/group");
    stage
        .call("PUT", &path, json!({ "group": vip }))
        .await
        .expect(200);
    assert_eq!(stage.told(&ines).await["pages_total"], 3);
}

#[tokio::test]
async fn a_page_waits_for_a_quiz_of_its_product_and_never_for_itself() {
    // 3.1
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let dough = module(&stage, &course, "Dough").await;
    let quiz = json!({ "module": dough, "name": "Test", "kind": "quiz", "published": true, "required": true, "pass": 70 });
    let made = page(&stage, &course, quiz.clone()).await.expect(201).json();
    let mut circle = quiz;
    circle["release"] = json!("by_quiz");
    circle["release_quiz"] = made["id"].clone();
    let path = format!("/products/{course}/pages/{}", made["id"].as_str().unwrap());
    let refused = stage.call("PUT", &path, circle).await.expect(422);
    assert_eq!(refused.json()["code"], "waits_for_itself");
    let form = stage.url(&format!(
        "/products/{course}/content/pages/{}",
        made["id"].as_str().unwrap()
    ));
    stage
        .world
        .get(&stage.olga, &form)
        .await
        .expect(200)
        .says("Percentage that passes");
}

#[tokio::test]
async fn modules_and_pages_move_step_by_step_and_all_at_once() {
    // 3.1 MA-28
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (dough, oven) = (
        module(&stage, &course, "Dough").await,
        module(&stage, &course, "Oven").await,
    );
    let mut ids = Vec::new();
    for (module, name) in [(&dough, "Flour"), (&dough, "Water"), (&oven, "Fire")] {
        let body = json!({ "module": module, "name": name, "kind": "content", "published": true, "required": true });
        let made = page(&stage, &course, body).await.expect(201).json();
        ids.push(made["id"].as_str().unwrap().to_owned());
    }
    let list = stage.url(&format!("/products/{course}/content"));
    let shown = stage.world.get(&stage.olga, &list).await.expect(200);
    shown.says("Move Water down").hides("Move Flour up");
    let step = async |path: String, to: &str| {
        let url = stage.url(&format!("/products/{course}/content/{path}/move"));
        let reply = stage.world.post(&stage.olga, &url, &[("to", to)]).await;
        reply.expect(303).location().to_owned()
    };
    // The last of a module comes first into the next one, and back again as the last.
    let to = step(format!("pages/{}", ids[1]), "down").await;
    assert!(to.ends_with(&format!("#c-{}", ids[1])), "{to}");
    assert_eq!(
        order(&stage, &course).await,
        ["Dough: Flour", "Oven: Water Fire"]
    );
    step(format!("pages/{}", ids[2]), "up").await;
    assert_eq!(
        order(&stage, &course).await,
        ["Dough: Flour", "Oven: Fire Water"]
    );
    step(format!("pages/{}", ids[2]), "up").await;
    assert_eq!(
        order(&stage, &course).await,
        ["Dough: Flour Fire", "Oven: Water"]
    );
    step(format!("modules/{oven}"), "up").await;
    assert_eq!(
        order(&stage, &course).await,
        ["Oven: Water", "Dough: Flour Fire"]
    );
    step(format!("modules/{oven}"), "up").await;
    assert_eq!(
        order(&stage, &course).await,
        ["Oven: Water", "Dough: Flour Fire"]
    );
    let path = format!("/products/{course}/content");
    let whole = json!({ "modules": [{ "id": dough, "pages": [ids[2], ids[1], ids[0]] }, { "id": oven, "pages": [] }] });
    stage.call("PUT", &path, whole).await.expect(204);
    assert_eq!(
        order(&stage, &course).await,
        ["Dough: Fire Water Flour", "Oven:"]
    );
    for wrong in [
        json!({ "modules": [{ "id": dough, "pages": [ids[2], ids[1]] }, { "id": oven, "pages": [] }] }),
        json!({ "modules": [{ "id": dough, "pages": [ids[2], ids[1], ids[0], ids[0]] }, { "id": oven, "pages": [] }] }),
        json!({ "modules": [{ "id": dough, "pages": ids }] }),
    ] {
        stage.call("PUT", &path, wrong).await.expect(422);
    }
    assert_eq!(
        order(&stage, &course).await,
        ["Dough: Fire Water Flour", "Oven:"]
    );
}

async fn order(stage: &Stage, course: &str) -> Vec<String> {
    let path = format!("/products/{course}/content");
    let told = stage
        .call("GET", &path, Value::Null)
        .await
        .expect(200)
        .json();
    let modules = told["modules"].as_array().unwrap().iter();
    let lines = modules.map(|module| {
        let pages = module["pages"].as_array().unwrap().iter();
        let names = pages.map(|page| format!(" {}", page["name"].as_str().unwrap()));
        format!(
            "{}:{}",
            module["name"].as_str().unwrap(),
            names.collect::<String>()
        )
    });
    lines.collect()
}

#[tokio::test]
async fn a_module_is_renamed_and_goes_with_its_pages_after_telling_who_was_there() {
    // edge 27 P-4 P-5 property 12
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (dough, oven) = (
        module(&stage, &course, "Dough").await,
        module(&stage, &course, "Oven").await,
    );
    let quiz = json!({ "module": dough, "name": "Test", "kind": "quiz", "published": true, "required": true, "pass": 70 });
    let quiz = page(&stage, &course, quiz).await.expect(201).json();
    let fire = json!({ "module": oven, "name": "Fire", "kind": "content", "published": true, "required": true,
        "release": "by_quiz", "release_quiz": quiz["id"] });
    let fire = page(&stage, &course, fire).await.expect(201).json();
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let path = format!("/enrolments/{enrolment}/activity");
    let passed = json!({ "kind": "quiz_submitted", "page": quiz["id"], "score_bp": 9000 });
    stage.call("POST", &path, passed).await.expect(200);
    let done = json!({ "kind": "page_completed", "page": fire["id"] });
    stage.call("POST", &path, done).await.expect(200);
    let completed = stage.told(&ines).await["completed_at"].clone();
    assert!(completed.is_string());
    let content = stage.url(&format!("/products/{course}/content"));
    let sheet = format!("{content}/modules/{dough}");
    stage
        .world
        .get(&stage.olga, &sheet)
        .await
        .expect(200)
        .says("Dough");
    let fields = [("name", "Doughs"), ("extra", "yes"), ("version", "1")];
    stage
        .world
        .post(&stage.olga, &sheet, &fields)
        .await
        .expect(303);
    let stale = stage.world.post(&stage.olga, &sheet, &fields).await;
    stale.expect(412).says("Doughs");
    stage.sweep().await;
    assert_eq!(stage.told(&ines).await["pages_total"], 1);
    let delete = format!("{content}/modules/{dough}/delete");
    stage
        .world
        .get(&stage.olga, &delete)
        .await
        .expect(200)
        .says("One person has been there")
        .says("One page goes with it");
    stage
        .world
        .post(&stage.olga, &delete, &[])
        .await
        .expect(422)
        .says("Another page opens only after this quiz");
    let alone = format!("{content}/pages/{}/delete", quiz["id"].as_str().unwrap());
    stage.world.post(&stage.olga, &alone, &[]).await.expect(422);
    let of_oven = format!("/products/{course}/modules/{oven}");
    stage
        .call("DELETE", &of_oven, Value::Null)
        .await
        .expect(204);
    stage
        .world
        .post(&stage.olga, &delete, &[])
        .await
        .expect(303);
    stage.sweep().await;
    assert_eq!(order(&stage, &course).await, Vec::<String>::new());
    let told = stage.told(&ines).await;
    assert_eq!(told["completed_at"], completed);
    assert_eq!(told["pages_total"], 0);
    let page = stage.url(&format!("/products/{course}/users/{enrolment}"));
    stage
        .world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("Completed Fire");
    let kinds = stage.world.audit().await;
    assert!(
        kinds.contains(&"content.module_deleted".to_owned()),
        "{kinds:?}"
    );
}

#[tokio::test]
async fn whatever_is_edited_in_content_unsets_no_completion() {
    // property 12, P-4
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let mut luck: u64 = 20_261_122;
    let mut drawn = move |below: usize| {
        luck = luck
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(luck >> 33).unwrap() % below
    };
    let mut modules = vec![module(&stage, &course, "M0").await];
    let lesson = |module: &str, n: usize, on: bool| json!({ "module": module, "name": format!("P{n}"), "kind": "content", "published": on, "required": true });
    let first = page(&stage, &course, lesson(&modules[0], 0, true))
        .await
        .expect(201)
        .json();
    let mut pages = vec![first["id"].as_str().unwrap().to_owned()];
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &course).await;
    let done = json!({ "kind": "page_completed", "page": pages[0] });
    let path = format!("/enrolments/{enrolment}/activity");
    stage.call("POST", &path, done).await.expect(200);
    let completed = stage.told(&ines).await["completed_at"].clone();
    assert!(completed.is_string());
    for n in 1..40 {
        let any = modules[drawn(modules.len())].clone();
        let base = format!("/products/{course}");
        match drawn(7) {
            0 => modules.push(module(&stage, &course, &format!("M{n}")).await),
            1 | 2 => {
                let made = page(&stage, &course, lesson(&any, n, drawn(2) == 0))
                    .await
                    .expect(201)
                    .json();
                pages.push(made["id"].as_str().unwrap().to_owned());
            }
            3 if !pages.is_empty() => {
                let at = drawn(pages.len());
                let body = lesson(&any, n, drawn(2) == 0);
                stage
                    .call("PUT", &format!("{base}/pages/{}", pages[at]), body)
                    .await
                    .expect(204);
            }
            4 if !pages.is_empty() => {
                let gone = pages.swap_remove(drawn(pages.len()));
                stage
                    .call("DELETE", &format!("{base}/pages/{gone}"), Value::Null)
                    .await
                    .expect(204);
            }
            5 => {
                let body = json!({ "name": format!("M{n}"), "is_extra": drawn(2) == 0 });
                stage
                    .call("PUT", &format!("{base}/modules/{any}"), body)
                    .await
                    .expect(204);
            }
            _ if modules.len() > 1 => {
                modules.retain(|it| *it != any);
                stage
                    .call("DELETE", &format!("{base}/modules/{any}"), Value::Null)
                    .await
                    .expect(204);
                let left = stage
                    .call("GET", &format!("{base}/content"), Value::Null)
                    .await
                    .expect(200)
                    .json();
                let left = left["modules"].as_array().unwrap().clone();
                let left: Vec<String> = left
                    .iter()
                    .flat_map(|it| it["pages"].as_array().unwrap().clone())
                    .map(|it| it["id"].as_str().unwrap().to_owned())
                    .collect();
                pages.retain(|it| left.contains(it));
            }
            _ => {}
        }
        stage.sweep().await;
        let told = stage.told(&ines).await;
        assert_eq!(told["completed_at"], completed, "after {n} edits");
        let bp = told["progress_bp"].as_i64();
        let (seen, all) = (
            told["pages_done"].as_i64().unwrap(),
            told["pages_total"].as_i64().unwrap(),
        );
        assert!(
            seen <= all && (bp == Some(10_000)) == (all > 0 && seen == all),
            "{told}"
        );
    }
}
