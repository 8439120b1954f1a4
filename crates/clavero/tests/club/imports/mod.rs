//! A file of people is brought, looked at, applied and answered with a report (MA-27, CC-20, CC-21).

mod brought_back;
mod bundles;
mod consents;
mod files;
mod into_area;
mod manual;
mod pages;
mod reading;
mod running;
mod same;
mod taken_back;
mod whole;

use axum::body::Body;
use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::{
    callers::{key, program},
    exports::rows,
    stage::Stage,
    world::{Reply, Someone, sql},
};

/// A form with a file in it.
pub fn form(fields: &[(&str, &str)], name: &str, file: &[u8]) -> (String, Vec<u8>) {
    let line = "clavero-test-line";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend_from_slice(
            format!(
                "--{line}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
            .as_bytes(),
        );
    }
    body.extend_from_slice(
        format!("--{line}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/csv\r\n\r\n")
            .as_bytes(),
    );
    body.extend_from_slice(file);
    body.extend_from_slice(format!("\r\n--{line}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={line}"), body)
}

/// Brings a file through the API.
pub async fn bring_as(stage: &Stage, who: &Someone, fields: &[(&str, &str)], file: &[u8]) -> Reply {
    let (kind, body) = form(fields, "people.csv", file);
    let path = stage.place.api(&format!("/areas/{}/imports", stage.area));
    let request = axum::http::Request::builder()
        .method("POST")
        .uri(path)
        .header("content-type", kind)
        .header("authorization", format!("Bearer {}", who.token));
    stage
        .world
        .send(request.body(Body::from(body)).unwrap())
        .await
}

pub async fn bring(stage: &Stage, fields: &[(&str, &str)], file: impl AsRef<[u8]>) -> Value {
    bring_as(stage, &stage.olga, fields, file.as_ref())
        .await
        .expect(201)
        .json()
}

/// Applies a file that was brought, to its end.
pub async fn apply(stage: &Stage, job: &Value) -> Value {
    let path = format!("/imports/{}", job["id"].as_str().unwrap());
    stage
        .call("POST", &format!("{path}/commit"), Value::Null)
        .await
        .expect(202);
    stage.sweep().await;
    let told = stage
        .call("GET", &path, Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(told["state"], "done", "{told}");
    told
}

pub async fn import(stage: &Stage, product: &str, file: impl AsRef<[u8]>) -> Value {
    let job = bring(stage, &[("products", product)], file).await;
    apply(stage, &job).await
}

/// The report of an import, its head first.
pub async fn report(stage: &Stage, job: &Value) -> Vec<Vec<String>> {
    let path = format!("/imports/{}/report.csv", job["id"].as_str().unwrap());
    rows(&stage.call("GET", &path, Value::Null).await.expect(200))
}

/// The outcome of every row, from the report.
pub async fn outcomes(stage: &Stage, job: &Value) -> Vec<String> {
    let report = report(stage, job).await;
    let at = report[0].iter().position(|it| it == "_outcome").unwrap();
    let outcome = |row: &Vec<String>| row[at].clone();
    report[1..].iter().map(outcome).collect()
}

#[tokio::test]
async fn a_file_lets_people_into_one_product_and_tells_what_became_of_each_row() {
    // MA-27 CC-20 I-4 I-6 edges 4 and 33
    let stage = Stage::set().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    stage.group(&bread, "Evening").await;
    stage.enrol("rui@example.org", "Rui", &clay).await;
    let file = "Nome;E-mail;Turma;role;purchase_date;tags\r\n\
        Inês Prado;ines@example.org;Evening;student;25/10/2026;a|b\r\n\
        ;rui@example.org;;;;\r\n\
        Nobody;not an address;;;;\r\n\
        Inês again;INES@example.org;;;;\r\n\
        Future;future@example.org;;;25/12/2026;\r\n";
    let job = bring(&stage, &[("products", &bread)], file).await;
    assert_eq!(job["delimiter"], "semicolon");
    assert_eq!(job["rows"], 5);
    let expected = json!({ "created": 1, "added": 1, "invalid": 2, "duplicate_in_file": 1 });
    assert_eq!(job["preview"]["counts"], expected);
    assert_eq!(job["preview"]["faults"][0]["line"], 4);
    assert_eq!(
        job["preview"]["faults"][0]["reason"],
        "email: not_an_address"
    );
    let done = apply(&stage, &job).await;
    assert_eq!(done["counts"], expected);
    let found = report(&stage, &done).await;
    assert_eq!(found[0][..3], ["Nome", "E-mail", "Turma"]);
    assert_eq!(found[0][6..], ["_line", "_outcome", "_reason"]);
    assert_eq!(found[1][6..], ["2", "created", ""]);
    assert_eq!(found[2][6..], ["3", "added", ""]);
    assert_eq!(found[4][6..], ["5", "duplicate_in_file", "line 2"]);
    assert_eq!(
        found[5][6..],
        ["6", "invalid", "purchase_date: in_the_future"]
    );
    let (ines, _) = stage.enrolment("ines@example.org", &bread).await;
    let told = stage.told(&ines).await;
    assert_eq!(told["status"], "active");
    assert_eq!(told["access_type"], "imported");
    stage
        .world
        .letters()
        .await
        .iter()
        .for_each(|it| assert_ne!(it.kind, "access"));
    let notices = stage.world.letters().await;
    assert_eq!(
        notices
            .iter()
            .filter(|it| it.kind == "import-finished")
            .count(),
        1
    );
    let audit = stage.world.audit().await;
    assert_eq!(
        audit.iter().filter(|it| *it == "import.committed").count(),
        1
    );
    assert_eq!(
        audit.iter().filter(|it| *it == "import.finished").count(),
        1
    );
    // Nothing is applied twice.
    let path = format!("/imports/{}/commit", job["id"].as_str().unwrap());
    stage.call("POST", &path, Value::Null).await.expect(412);
}

#[tokio::test]
async fn the_report_brought_again_applies_only_what_was_mended() {
    // I-6 I-9
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let done = import(
        &stage,
        &bread,
        "email,name\na@example.org,Ana\nb@example,Bo\n",
    )
    .await;
    let path = format!("/imports/{}/report.csv", done["id"].as_str().unwrap());
    let text = stage.call("GET", &path, Value::Null).await.expect(200).body;
    let mended = text.replace("b@example,", "b@example.org,");
    let again = import(&stage, &bread, mended).await;
    assert_eq!(again["counts"], json!({ "unchanged": 1, "created": 1 }));
    assert_eq!(
        report(&stage, &again).await[0],
        ["email", "name", "_line", "_outcome", "_reason"]
    );
    // However many cells a row has, what was added stands under its name, and a row that nobody mended stays a fault.
    let ragged = "email,name,tags\nshort@example.org\nlong@example.org,Lo,vip,more\n";
    let ragged = import(&stage, &bread, ragged).await;
    let path = format!("/imports/{}/report.csv", ragged["id"].as_str().unwrap());
    let text = stage.call("GET", &path, Value::Null).await.expect(200).body;
    let rows: Vec<&str> = text.lines().map(str::trim_end).collect();
    assert_eq!(rows[1], "short@example.org,,,2,invalid,cell_count");
    assert_eq!(rows[2], "long@example.org,Lo,vip,3,invalid,cell_count,more");
    let again = import(&stage, &bread, &text).await;
    assert_eq!(again["counts"], json!({ "invalid": 2 }));
    let mended = text.replace("short@example.org,,,", "short@example.org,Sho,new,");
    let again = import(&stage, &bread, mended).await;
    assert_eq!(again["counts"], json!({ "invalid": 1, "created": 1 }));
}

#[tokio::test]
async fn a_blank_cell_leaves_a_dash_clears_and_nobody_is_ever_removed() {
    // I-4
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    import(
        &stage,
        &bread,
        "email,name,language,tags\na@example.org,Ana,pt_BR,x|y\nb@example.org,Bo,,\n",
    )
    .await;
    let done = import(
        &stage,
        &bread,
        "email,name,language,tags\na@example.org,,-,y|z\n",
    )
    .await;
    assert_eq!(done["counts"], json!({ "updated": 1 }));
    let list = stage
        .call(
            "GET",
            &format!("/products/{bread}/enrolments.csv?columns=email,name,language,tags"),
            Value::Null,
        )
        .await;
    assert_eq!(
        rows(&list)[1..],
        [
            ["a@example.org", "Ana", "", "y|z"],
            ["b@example.org", "Bo", "", ""]
        ]
    );
}

#[tokio::test]
async fn collaborators_are_imported_as_editors_into_a_product_or_a_whole_area() {
    // CC-19 CC-20 CC-21 MA-27
    let stage = Stage::set().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let both = format!("{bread},{clay}");
    let job = bring(
        &stage,
        &[("products", &both), ("role", "content_editor")],
        "email\ncarla@example.org\n",
    )
    .await;
    assert_eq!(apply(&stage, &job).await["counts"], json!({ "created": 1 }));
    let (carla, _) = stage.enrolment("carla@example.org", &clay).await;
    stage.enrolment("carla@example.org", &bread).await;
    assert_eq!(stage.told(&carla).await["role"], "content_editor");
    // Whoever only imports makes nobody part of the team.
    let tom = stage
        .collaborator("Tom", &[Permission::ImportMembers])
        .await;
    let reply = bring_as(
        &stage,
        &tom,
        &[("products", &bread)],
        b"email,role\nx@example.org,admin\ny@example.org,student\n",
    )
    .await;
    let told = reply.expect(201).json();
    assert_eq!(
        told["preview"]["counts"],
        json!({ "invalid": 1, "created": 1 })
    );
    let reply = bring_as(
        &stage,
        &tom,
        &[("products", &bread), ("role", "administrator")],
        b"email\nx@example.org\n",
    )
    .await;
    let id = reply.expect(201).json()["id"].as_str().unwrap().to_owned();
    let path = stage
        .place
        .api(&format!("/areas/{}/imports/{id}/commit", stage.area));
    stage
        .world
        .api(&tom, "POST", &path, Value::Null)
        .await
        .expect(422);
    let vera = stage.collaborator("Vera", &[Permission::ViewMembers]).await;
    bring_as(
        &stage,
        &vera,
        &[("products", &bread)],
        b"email\nx@example.org\n",
    )
    .await
    .expect(403);
}

#[tokio::test]
async fn a_program_that_says_yes_to_a_file_gives_no_more_than_its_key() {
    // R3e 8.3.3: the owner who made the key may give roles, the key may not.
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("old@example.org", "Old", &bread).await;
    let may = [Permission::ViewMembers, Permission::ImportMembers];
    let (_, secret) = key(&stage.world, &stage.olga, &stage.place, &may).await;
    let robot = program(&secret);
    let file = b"email,role\nnew@example.org,administrator\nold@example.org,content_editor\nx@example.org,\n";
    let job = bring_as(&stage, &robot, &[("products", &bread)], file).await;
    let job = job.expect(201).json();
    assert_eq!(
        job["preview"]["counts"],
        json!({ "invalid": 2, "created": 1 })
    );
    let path = format!(
        "/areas/{}/imports/{}",
        stage.area,
        job["id"].as_str().unwrap()
    );
    let path = stage.place.api(&path);
    let commit = format!("{path}/commit");
    let yes = stage.world.api(&robot, "POST", &commit, Value::Null).await;
    yes.expect(202);
    stage.sweep().await;
    let told = stage.world.api(&robot, "GET", &path, Value::Null).await;
    assert_eq!(told.json()["counts"], json!({ "invalid": 2, "created": 1 }));
    let let_in = sql(
        "select count(*) as n from audit_entry where kind = 'enrolment.granted' and ground = 'key'",
    );
    assert_eq!(stage.world.count(let_in).await, 1);
}

#[tokio::test]
async fn the_owner_the_blocked_and_buyers_are_left_alone() {
    // I-4 edge 39
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (_, enrolment) = stage.enrol("blocked@example.org", "", &bread).await;
    stage
        .call(
            "POST",
            &format!("/enrolments/{enrolment}/block"),
            Value::Null,
        )
        .await
        .expect(200);
    let file = format!("email\n{}\nblocked@example.org\n", stage.olga.email);
    let done = import(&stage, &bread, file).await;
    assert_eq!(done["counts"], json!({ "skipped": 2 }));
    let found = report(&stage, &done).await;
    assert_eq!(found[1][3], "owner");
    assert_eq!(found[2][3], "blocked");
}

#[tokio::test]
async fn letters_leave_after_the_import_only_where_they_were_switched_on() {
    // I-8
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let file = "email,send_access\na@example.org,\nb@example.org,no\nc@example.org,\n";
    let job = bring(
        &stage,
        &[("products", &bread), ("send_access", "yes")],
        file,
    )
    .await;
    assert_eq!(job["preview"]["letters"], 2);
    assert!(
        stage
            .world
            .letters()
            .await
            .iter()
            .all(|it| it.kind != "access")
    );
    apply(&stage, &job).await;
    let letters = stage.world.letters().await;
    let to: Vec<_> = letters
        .iter()
        .filter(|it| it.kind == "access")
        .map(|it| it.recipient.as_str())
        .collect();
    assert_eq!(to.len(), 2);
    assert!(!to.contains(&"b@example.org"));
}

#[tokio::test]
async fn dates_that_can_be_read_in_two_ways_are_never_guessed() {
    // I-3
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let file = "email,purchase_date\na@example.org,10/09/2026\n";
    let job = bring(&stage, &[("products", &bread)], file).await;
    assert_eq!(job["preview"]["dates_doubtful"], true);
    assert_eq!(job["preview"]["refused"], "dates_doubtful");
    let path = format!("/imports/{}", job["id"].as_str().unwrap());
    let refused = stage
        .call("POST", &format!("{path}/commit"), Value::Null)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "dates_doubtful");
    let chosen = stage
        .call("PATCH", &path, json!({ "dates": "dmy" }))
        .await
        .expect(200)
        .json();
    assert_eq!(chosen["preview"]["counts"], json!({ "created": 1 }));
    apply(&stage, &chosen).await;
    let list = format!("/products/{bread}/enrolments.csv?columns=purchase_date,first_purchase");
    let list = rows(&stage.call("GET", &list, Value::Null).await);
    assert_eq!(list[1][0], "2026-09-10");
    assert!(list[1][1].starts_with("2026-09-09T21:00"), "{:?}", list[1]);
}

#[tokio::test]
async fn the_mapping_of_a_file_is_remembered_for_the_next_with_the_same_columns() {
    // I-2
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let job = bring(
        &stage,
        &[("products", &bread)],
        "kontakt,wie er heisst\na@example.org,Ana\n",
    )
    .await;
    assert_eq!(job["preview"]["refused"], "email_column_missing");
    let path = format!("/imports/{}", job["id"].as_str().unwrap());
    let body = json!({ "columns": ["email", "name"] });
    let mapped = stage.call("PATCH", &path, body).await.expect(200).json();
    apply(&stage, &mapped).await;
    let next = bring(
        &stage,
        &[("products", &bread)],
        "kontakt,wie er heisst\nb@example.org,Bo\n",
    )
    .await;
    assert_eq!(next["columns"], json!(["email", "name"]));
    stage
        .call("PATCH", &path, json!({ "columns": ["email"] }))
        .await
        .expect(422);
}

#[tokio::test]
async fn rows_are_brought_as_json_too() {
    // MA-27
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let body = json!({
        "rows": [{ "email": "a@example.org", "name": "Ana, \"the\" first" }, { "email": "b@example.org" }],
        "products": [bread],
        "options": { "role": "moderator" },
    });
    let job = stage
        .call("POST", "/imports", body)
        .await
        .expect(201)
        .json();
    assert_eq!(apply(&stage, &job).await["counts"], json!({ "created": 2 }));
    let (ana, _) = stage.enrolment("a@example.org", &bread).await;
    assert_eq!(stage.told(&ana).await["role"], "moderator");
    let odd = json!({ "rows": [{ "mail": "a@example.org" }], "products": [bread] });
    stage.call("POST", "/imports", odd).await.expect(422);
}

#[tokio::test]
async fn whoever_was_removed_comes_back_by_a_file() {
    // I-4 A-8
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (_, enrolment) = stage.enrol("a@example.org", "Ana", &bread).await;
    stage
        .call("DELETE", &format!("/enrolments/{enrolment}"), Value::Null)
        .await
        .expect(204);
    let done = import(&stage, &bread, "email\na@example.org\n").await;
    assert_eq!(done["counts"], json!({ "added": 1 }));
    let (ana, _) = stage.enrolment("a@example.org", &bread).await;
    assert_eq!(stage.told(&ana).await["status"], "active");
}
