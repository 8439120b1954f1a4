//! Files that people bring from elsewhere, and files that nobody should have made.

use serde_json::{Value, json};

use super::{bring, bring_as, import, outcomes, report};
use crate::{exports::rows, stage::Stage};

async fn people(stage: &Stage, product: &str, columns: &str) -> Vec<Vec<String>> {
    let path = format!("/products/{product}/enrolments.csv?columns={columns}");
    let mut rows = rows(&stage.call("GET", &path, Value::Null).await.expect(200));
    rows.remove(0);
    rows
}

#[tokio::test]
async fn every_dialect_is_known_by_its_columns() {
    // I-1 I-2 MA-27
    for (dialect, file, expected) in [
        (
            "hotmart",
            "Inês Prado;ines@example.org;2026-10-01\nRui;rui@example.org;2026-10-02\n",
            [
                ["ines@example.org", "Inês Prado", "2026-10-01", ""],
                ["rui@example.org", "Rui", "2026-10-02", ""],
            ],
        ),
        (
            "ghost",
            "email,name,note,subscribed_to_emails,labels,created_at\nines@example.org,Inês Prado,,true,\"vip,early\",2026-10-01T10:00:00.000Z\nrui@example.org,Rui,,,,\n",
            [
                ["ines@example.org", "Inês Prado", "2026-10-01", "early|vip"],
                ["rui@example.org", "Rui", "", ""],
            ],
        ),
        (
            "kajabi",
            "First Name,Last Name,Email Address,Join Date\nInês,Prado,ines@example.org,2026-10-01\nRui,,rui@example.org,\n",
            [
                ["ines@example.org", "Inês Prado", "2026-10-01", ""],
                ["rui@example.org", "Rui", "", ""],
            ],
        ),
        (
            "moodle",
            "username,email,firstname,lastname,course1,role1,cohort1,suspended\nip,ines@example.org,Inês,Prado,bread,student,early,0\nr,rui@example.org,Rui,,bread,student,,0\n",
            [
                ["ines@example.org", "Inês Prado", "", "early"],
                ["rui@example.org", "Rui", "", ""],
            ],
        ),
        (
            "one_roster",
            "sourcedId,status,enabledUser,givenName,familyName,email,role\n1,active,true,Inês,Prado,ines@example.org,administrator\n2,active,true,Rui,,rui@example.org,student\n",
            [
                ["ines@example.org", "Inês Prado", "", ""],
                ["rui@example.org", "Rui", "", ""],
            ],
        ),
    ] {
        let stage = Stage::set().await;
        let bread = stage.product("course", "Bread").await;
        let done = import(&stage, &bread, file).await;
        assert_eq!(done["dialect"], dialect);
        assert_eq!(done["counts"], json!({ "created": 2 }), "{dialect}");
        let found = people(&stage, &bread, "email,name,purchase_date,tags").await;
        assert_eq!(found, expected, "{dialect}");
    }
}

#[tokio::test]
async fn what_a_school_says_of_roles_and_days_is_taken_over() {
    // I-2
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let file = "username,email,firstname,lastname,course1,role1,enrolperiod1\n\
        a,a@example.org,A,A,bread,editingteacher,\n\
        b,b@example.org,B,B,bread,teacher,0\n\
        c,c@example.org,C,C,bread,student,30\n\
        d,d@example.org,D,D,bread,student,10d\n\
        e,e@example.org,E,E,bread,student,soon\n";
    let done = import(&stage, &bread, file).await;
    assert_eq!(done["counts"], json!({ "created": 4, "invalid": 1 }));
    let mut roles = Vec::new();
    for email in [
        "a@example.org",
        "b@example.org",
        "c@example.org",
        "d@example.org",
    ] {
        let (member, _) = stage.enrolment(email, &bread).await;
        let told = stage.told(&member).await;
        let days = told["access_until"].as_str().map(|at| {
            let end = clavero::api::moment(at).unwrap();
            (end.0 - crate::world::START.0) / clavero_rules::Span::days(1).0
        });
        roles.push((told["role"].clone(), days));
    }
    let expected = [
        (json!("content_editor"), None),
        (json!("moderator"), None),
        (json!("student"), Some(29)),
        (json!("student"), Some(9)),
    ];
    assert_eq!(roles, expected);
}

#[tokio::test]
async fn whoever_another_system_has_let_go_is_left_alone() {
    // I-2 I-4
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let file = "username,email,firstname,lastname,suspended,deleted\na,a@example.org,A,A,1,0\nb,b@example.org,B,B,0,1\nc,c@example.org,C,C,0,0\n";
    let done = import(&stage, &bread, file).await;
    assert_eq!(done["counts"], json!({ "created": 1, "skipped": 2 }));
}

#[tokio::test]
async fn another_encoding_is_told_with_a_sample() {
    // I-1
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let done = import(
        &stage,
        &bread,
        b"email;name\nines@example.org;In\xeas Fran\xe7a\n",
    )
    .await;
    assert_eq!(done["encoding"], "Windows-1252");
    assert_eq!(people(&stage, &bread, "name").await, [["Inês França"]]);
}

#[tokio::test]
async fn what_is_wrong_with_a_row_is_wrong_with_that_row_alone() {
    // I-5 edges 32 and 33
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let long = "x".repeat(2 << 20);
    let file = format!(
        "email,name\nshort@example.org\nlong@example.org,a,b,c\nnul@example.org,a\0b\nhuge@example.org,{long}\n=1+1,x\n\"formula@example.org\",=HYPERLINK(\"\"x\"\")\nbell@example.org,a\u{7}b\nok@example.org,-5\nlines@example.org,\"one\ntwo\"\n"
    );
    let done = import(&stage, &bread, file).await;
    let told = outcomes(&stage, &done).await;
    assert_eq!(
        told,
        [
            "invalid", "invalid", "invalid", "invalid", "invalid", "created", "invalid", "created",
            "created"
        ]
    );
    let reasons: Vec<_> = report(&stage, &done).await[1..]
        .iter()
        .map(|row| row[4].clone())
        .collect();
    assert_eq!(
        reasons[..5],
        [
            "cell_count",
            "cell_count",
            "not_text",
            "too_long",
            "email: not_an_address"
        ]
    );
    let found = people(&stage, &bread, "email,name").await;
    assert_eq!(
        found,
        [
            ["formula@example.org", "=HYPERLINK(\"\"x\"\")"],
            ["lines@example.org", "one\ntwo"],
            ["ok@example.org", "-5"]
        ]
    );
}

#[tokio::test]
async fn a_header_alone_is_a_file_and_nothing_is_none() {
    // I-5
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let done = import(&stage, &bread, "email,name\n").await;
    assert_eq!(done["rows"], 0);
    assert_eq!(done["counts"], json!({}));
    let empty = bring_as(&stage, &stage.olga, &[("products", &bread)], b"").await;
    assert_eq!(empty.status, 422, "{}", empty.body);
    let blank = bring_as(&stage, &stage.olga, &[("products", &bread)], b"\n\n\n").await;
    assert_eq!(blank.status, 422, "{}", blank.body);
    bring_as(&stage, &stage.olga, &[("products", "nonsense")], b"email\n")
        .await
        .expect(422);
}

#[tokio::test]
async fn five_hundred_wrong_rows_stop_nobody() {
    // edge 33 I-7
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let mut file = "email,name\n".to_owned();
    for n in 0..1_203 {
        match n % 2 {
            0 => file.push_str(&format!("p{n}@example.org,Person {n}\n")),
            _ => file.push_str(&format!("p{n},Person {n}\n")),
        }
    }
    let job = bring(&stage, &[("products", &bread)], file).await;
    assert_eq!(job["preview"]["faults"].as_array().unwrap().len(), 20);
    let path = format!("/imports/{}", job["id"].as_str().unwrap());
    stage
        .call("POST", &format!("{path}/commit"), Value::Null)
        .await
        .expect(202);
    for _ in 0..200 {
        let told = stage
            .call("GET", &path, Value::Null)
            .await
            .expect(200)
            .json();
        if told["state"] == "done" {
            assert_eq!(told["counts"], json!({ "created": 602, "invalid": 601 }));
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the import is not over");
}

#[tokio::test]
async fn a_last_day_that_has_passed_is_recorded_only_where_that_was_asked() {
    // edge 21
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let file = "email,access_until\na@example.org,2026-10-01\nb@example.org,2026-12-10\n";
    let done = import(&stage, &bread, file).await;
    assert_eq!(done["counts"], json!({ "created": 1, "invalid": 1 }));
    let job = bring(
        &stage,
        &[("products", &bread), ("record_only", "yes")],
        file,
    )
    .await;
    let done = super::apply(&stage, &job).await;
    assert_eq!(done["counts"], json!({ "created": 1, "unchanged": 1 }));
    let found = people(&stage, &bread, "email,status,access_until,access_ends").await;
    assert_eq!(found[0][..3], ["a@example.org", "expired", "2026-10-01"]);
    // The whole of the last day on the clock of Athens (edge 22).
    assert_eq!(
        found[1],
        [
            "b@example.org",
            "active",
            "2026-12-10",
            "2026-12-10T22:00:00Z"
        ]
    );
}
