//! What an address says and nobody knows: pages fall back and say so, the API refuses it.

use clavero_rules::Span;
use serde_json::Value;

use crate::{stage::Stage, world::sql};

#[tokio::test]
async fn who_has_stayed_away_longest_comes_first_where_those_are_looked_for() {
    // MA-22 section 5
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (_, long) = stage.enrol("ana@example.org", "Ana", &bread).await;
    let (_, longer) = stage.enrol("rui@example.org", "Rui", &bread).await;
    let now = stage.world.app.clock.now();
    for (enrolment, days) in [(&long, 40), (&longer, 60)] {
        let set = sql("update enrolment set last_access_at = $1, enrolled_at = $1 where account_id = $2 and id = $3")
            .bind(now - Span::days(days))
            .bind(stage.place.id)
            .bind(uuid::Uuid::parse_str(enrolment).unwrap());
        stage.world.app.db.exec(set).await.unwrap();
        let set = sql(
            "update member set last_access_at = $1 where account_id = $2 and id in
                (select member_id from enrolment where account_id = $2 and id = $3)",
        )
        .bind(now - Span::days(days))
        .bind(stage.place.id)
        .bind(uuid::Uuid::parse_str(enrolment).unwrap());
        stage.world.app.db.exec(set).await.unwrap();
    }
    let first = async |page: &str| {
        let page = stage.url(page);
        let page = stage.world.get(&stage.olga, &page).await.expect(200).body;
        let table = page.split("<tbody>").nth(1).unwrap();
        let [ana, rui] = ["Ana</bdi>", "Rui</bdi>"].map(|name| table.find(name).unwrap());
        if rui < ana { "Rui" } else { "Ana" }
    };
    let users = format!("/products/{bread}/users");
    for list in [users.as_str(), "/members"] {
        assert_eq!(first(list).await, "Ana");
        assert_eq!(first(&format!("{list}?segment=inactive_30")).await, "Rui");
        let said = format!("{list}?segment=inactive_30&sort=-last_access");
        assert_eq!(first(&said).await, "Ana");
    }
    // The list of all segments leads there as it is.
    let all = stage.url(&format!("/products/{bread}/segments"));
    let all = stage.world.get(&stage.olga, &all).await.expect(200);
    all.says("/users?segment=inactive_30\"");
}

#[tokio::test]
async fn whatever_part_of_an_address_means_nothing_falls_back_and_says_so() {
    // MA-10 section 5
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ines@example.org", "Inês", &bread).await;
    for (query, says) in [
        ("q=g", "A search takes at least two letters"),
        ("col=zz", "A column in this address is not known"),
        ("cols=points,zz", "A column in this address is not known"),
        ("add=bogus", "This kind of condition is not known here"),
        ("put=bogus", "This kind of condition is not known here"),
        ("edit=9", "This condition is not in the filter"),
        ("limit=0", "A page holds 1 to 200 people"),
        ("sort=shoe_size", "This order is not known"),
    ] {
        let page = stage.url(&format!("/products/{bread}/users?{query}"));
        let page = stage.world.get(&stage.olga, &page).await.expect(200);
        page.says(says).says("Inês");
    }
    // What was typed stays, but nothing that follows goes by it.
    let page = stage.url(&format!("/products/{bread}/users?q=g"));
    let page = stage.world.get(&stage.olga, &page).await.expect(200);
    page.says("name=\"q\" value=\"g\"").hides("/export?q=g");
    let well = stage.url(&format!(
        "/products/{bread}/users?q=in&cols=points&limit=1&add=progress"
    ));
    let well = stage.world.get(&stage.olga, &well).await.expect(200);
    well.hides("at least two letters")
        .hides("A column in this")
        .hides("This kind of condition")
        .hides("1 to 200");
}

#[tokio::test]
async fn the_api_refuses_what_it_would_have_to_guess() {
    // MA-10 section 13
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ines@example.org", "Inês", &bread).await;
    let lists = [
        format!("/products/{bread}/enrolments"),
        "/members".to_owned(),
    ];
    for list in &lists {
        let path = format!("{list}?q=g");
        let refused = stage.call("GET", &path, Value::Null).await.expect(422);
        assert_eq!(refused.json()["errors"][0]["field"], "q");
        assert_eq!(
            refused.json()["errors"][0]["detail"],
            "Use at least 2 characters."
        );
        for limit in ["0", "-1", "201", "1000", "many"] {
            let path = format!("{list}?limit={limit}");
            let refused = stage.call("GET", &path, Value::Null).await.expect(422);
            assert_eq!(
                refused.json()["errors"][0]["detail"],
                "Enter a whole number from 1 to 200."
            );
        }
        for fine in ["?limit=200", "?limit=1", "?q=in", "?q="] {
            stage
                .call("GET", &format!("{list}{fine}"), Value::Null)
                .await
                .expect(200);
        }
    }
    // The same place refuses it for every list.
    for list in ["/activity", "/profiles", "/collaborators"] {
        let path = format!("{list}?limit=0");
        stage.api("GET", &path, Value::Null).await.expect(422);
    }
    // Work on all who match a search that looks for nothing would be work on everybody.
    let all = serde_json::json!({
        "action": "block", "target": { "filter": "", "q": "g", "expected_count": 1, "checksum": "00".repeat(32) },
    });
    let path = format!("/products/{bread}/enrolments/bulk");
    let refused = stage.call("POST", &path, all).await.expect(422).json();
    assert_eq!(refused["errors"][0]["field"], "q");
}
