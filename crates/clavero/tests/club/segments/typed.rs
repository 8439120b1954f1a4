//! The form of one condition: what it puts into the filter, and what it says of what it cannot take.

use crate::{stage::Stage, world::Reply};

/// The list of people with the form sent like this.
async fn put(stage: &Stage, product: &str, typed: &str) -> Reply {
    let page = stage.url(&format!("/products/{product}/users?{typed}"));
    stage.world.get(&stage.olga, &page).await
}

#[tokio::test]
async fn the_bands_of_progress_are_offered_beside_the_comparisons() {
    // MA-19 #1
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let mut form = put(&stage, &bread, "add=progress").await.expect(200);
    for band in ["is Not started", "is In progress", "is Completed"] {
        form = form.says(band);
    }
    for (band, text, words) in [
        ("not_started", "progress = 0%", "Not started"),
        (
            "in_progress",
            "progress between 0.01% and 99.99%",
            "In progress",
        ),
        ("completed", "progress = 100%", "Completed"),
    ] {
        let typed = format!("put=progress&op={band}&n1=");
        let sent = put(&stage, &bread, &typed).await.expect(303);
        let list = stage
            .world
            .get(&stage.olga, sent.location())
            .await
            .expect(200);
        list.says(text).says(&format!("<b><bdi>{words}</bdi></b>"));
        // As text it can be typed by its name, and is changed where it was chosen.
        let typed = format!("filter=progress%20is%20{band}&edit=0");
        let list = put(&stage, &bread, &typed).await.expect(200);
        list.says(text).says(&format!("value=\"{band}\" selected"));
    }
}

#[tokio::test]
async fn each_field_says_what_it_takes_and_keeps_what_was_typed() {
    // MA-19 MA-20
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let date = "Enter a date that exists";
    let share = "Enter a number from 0 to 100, with two decimals at most";
    let past = "Enter a whole number from 1 to 9,999";
    for (typed, says) in [
        ("put=last_access&op=eq&d1=2026-02-31", date),
        ("put=last_access&op=eq&d1=31/12/2025", date),
        ("put=last_access&op=older_than&n=0&unit=d", past),
        ("put=last_access&op=older_than&n=&unit=d", past),
        ("put=progress&op=lt&n1=101", share),
        ("put=progress&op=lt&n1=33.333", share),
        ("put=progress&op=lt&n1=", share),
        (
            "put=progress&op=between&n1=80&n2=20",
            "smaller than the first value",
        ),
        (
            "put=last_access&op=between&d1=2026-10-02&d2=2026-10-01",
            "comes before the first one",
        ),
    ] {
        let form = put(&stage, &bread, typed).await.expect(200);
        let form = form.says(says).hides("Choose one of the options");
        let kept = typed.split("1=").nth(1).unwrap_or_default();
        let kept = kept.split('&').next().unwrap_or_default();
        form.says(&format!("value=\"{kept}\""));
    }
    for taken in [
        "put=progress&op=lt&n1=33,5",
        "put=progress&op=between&n1=20&n2=20",
        "put=last_access&op=between&d1=2026-10-01&d2=2026-10-01",
    ] {
        put(&stage, &bread, taken).await.expect(303);
    }
}

#[tokio::test]
async fn a_page_is_asked_for_between_two_days_that_have_one_between_them() {
    // MA-19 #3
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let made = serde_json::json!({ "name": "Module" });
    let modules = format!("/products/{bread}/modules");
    let module = stage.call("POST", &modules, made).await.expect(201).json();
    let page = serde_json::json!({ "module": module["id"], "kind": "content", "name": "Dough" });
    let pages = format!("/products/{bread}/pages");
    let page = stage.call("POST", &pages, page).await.expect(201).json();
    let asked = format!(
        "put=pages&op=completed&which=all&v={}",
        page["id"].as_str().unwrap()
    );
    let dated = |since: &str, before: &str| format!("{asked}&since={since}&before={before}");
    for (since, before) in [("2026-10-02", "2026-10-01"), ("2026-10-01", "2026-10-01")] {
        let form = put(&stage, &bread, &dated(since, before)).await.expect(200);
        form.says("No day lies between the two");
    }
    put(&stage, &bread, &dated("2026-10-01", "2026-10-02"))
        .await
        .expect(303);
}

#[tokio::test]
async fn numbers_and_days_of_other_forms_say_what_they_take() {
    // MA-30 MA-09
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let settings = stage.url(&format!("/products/{bread}/duration"));
    let fields = [("access_days", "-1")];
    let page = stage.world.post(&stage.olga, &settings, &fields).await;
    page.expect(422)
        .says("An access duration is 1 to 36,500 days")
        .hides("Choose one of the options");
    let offer = serde_json::json!({ "code": "A1", "plus_seats": 4 });
    let offers = format!("/products/{bread}/offers");
    let refused = stage.call("POST", &offers, offer).await.expect(422).json();
    assert_eq!(refused["errors"][0]["field"], "plus_seats");
    assert_eq!(
        refused["errors"][0]["detail"],
        "Enter a whole number from 0 to 3."
    );
}
