//! Lists say how many there are by totals that are kept, never counted (platform 10, property 4).

use clavero::{club::totals, db::sql};
use serde_json::{Value, json};

use crate::stage::Stage;

impl Stage {
    async fn how_many(&self, path: &str) -> i64 {
        let path = format!(
            "{path}{}count=exact",
            if path.contains('?') { '&' } else { '?' }
        );
        let told = self
            .call("GET", &path, Value::Null)
            .await
            .expect(200)
            .json();
        assert_eq!(
            i64::try_from(told["items"].as_array().unwrap().len()).unwrap(),
            told["count"],
            "{path}"
        );
        self.totals_are_right().await;
        told["count"].as_i64().unwrap()
    }
}

// MA-01, A-9: whoever comes, goes, comes back or joins the team, a list is as long as its total says.
#[tokio::test]
async fn a_list_is_as_long_as_its_total_says_whatever_happens_to_its_people() {
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let cake = stage.product("course", "Cake").await;
    let (ana, in_bread) = stage.enrol("ana@example.org", "Ana", &bread).await;
    stage.enrol("ana@example.org", "Ana", &cake).await;
    stage.enrol("bea@example.org", "Bea", &bread).await;
    let (of_bread, of_cake) = (
        format!("/products/{bread}/enrolments"),
        format!("/products/{cake}/enrolments"),
    );
    assert_eq!(stage.how_many("/members").await, 2);
    assert_eq!(stage.how_many(&of_bread).await, 2);
    assert_eq!(stage.how_many(&of_cake).await, 1);

    let with_team = format!("{of_bread}?team=true");
    let ana_only = [in_bread];
    let team = json!({ "role": "moderator" });
    stage
        .bulk_these(&bread, "change_role", team, &ana_only)
        .await;
    assert_eq!(stage.how_many(&of_bread).await, 1);
    assert_eq!(stage.how_many(&with_team).await, 2);

    let job = stage
        .bulk_these(&bread, "remove", json!({}), &ana_only)
        .await;
    assert_eq!(stage.how_many(&with_team).await, 1);
    stage.undo(&job).await;
    assert_eq!(stage.how_many(&with_team).await, 2);
    let learns = json!({ "role": "student" });
    stage
        .bulk_these(&bread, "change_role", learns, &ana_only)
        .await;
    assert_eq!(stage.how_many(&of_bread).await, 2);
    assert_eq!(stage.told(&ana).await["role"], "student");
}

#[tokio::test]
async fn a_total_that_went_wrong_is_found_and_put_right() {
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ana@example.org", "Ana", &bread).await;
    let db = &stage.world.app.db;
    assert_eq!(totals::wrong(db).await.unwrap(), 0);
    db.exec(sql("update total set n = 40 where what = 'members'"))
        .await
        .unwrap();
    db.exec(sql("delete from total where what = 'people'"))
        .await
        .unwrap();
    assert_eq!(totals::wrong(db).await.unwrap(), 2);
    assert_eq!(totals::mend(db).await.unwrap(), 2);
    assert_eq!(totals::wrong(db).await.unwrap(), 0);
    assert_eq!(stage.how_many("/members").await, 1);
}

// Platform 10: the page first, the count when ready.
#[tokio::test]
async fn among_very_many_a_page_is_there_before_it_is_counted() {
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ana@example.org", "Ana", &bread).await;
    let (home, segments, users) = (
        stage.url(""),
        stage.url("/segments"),
        stage.url(&format!("/products/{bread}/users")),
    );
    let shown = async |url: &str| stage.world.get(&stage.olga, url).await.expect(200).body;
    for url in [&home, &segments, &users] {
        assert!(!shown(url).await.contains("data-later"), "{url}");
    }
    let many = sql("update total set n = 20001");
    stage.world.app.db.exec(many).await.unwrap();
    for url in [&home, &segments, &users] {
        let page = shown(url).await;
        for link in page.split("<a ").filter(|it| it.contains("data-later")) {
            let told = |name: &str| {
                let rest = link
                    .split(&format!(" {name}=\""))
                    .nth(1)
                    .or_else(|| link.strip_prefix(&format!("{name}=\"")));
                rest.unwrap()
                    .split('"')
                    .next()
                    .unwrap()
                    .replace("&#38;", "&")
                    .replace("&amp;", "&")
            };
            let (href, id) = (told("href"), told("data-later"));
            let href = if href.starts_with('?') {
                format!("{url}{href}")
            } else {
                href
            };
            let counted = shown(&href).await;
            let there = counted.split(&format!("id=\"{id}\"")).nth(1).expect(&id);
            let end = there.find("</span>").or(there.find("</section>")).unwrap();
            assert!(!there[..end].contains("data-later"), "{href}");
        }
        assert!(page.contains("data-later"), "{url}");
        assert!(!page.contains("0 %") && !page.contains("0%"), "{url}");
    }
}

// section 13: an estimate says whether it is all there are, and takes no longer than a page does.
#[tokio::test]
async fn an_estimate_says_how_sure_it_is() {
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    stage.enrol("ana@example.org", "Ana", &bread).await;
    stage.enrol("bea@example.org", "Bea", &bread).await;
    let ask = async |path: &str| {
        let told = stage.call("GET", path, Value::Null).await.expect(200);
        let told = told.json();
        (told["count"].clone(), told["count_is"].clone())
    };
    let users = format!("/products/{bread}/enrolments");
    let all = (json!(2), json!("exact"));
    for path in ["/members", &users] {
        for count in ["exact", "estimate"] {
            assert_eq!(ask(&format!("{path}?count={count}")).await, all, "{path}");
        }
        assert_eq!(ask(path).await, (Value::Null, Value::Null));
        let unknown = format!("{path}?count=some");
        stage.call("GET", &unknown, Value::Null).await.expect(422);
    }
    let one = format!("{users}?count=estimate&q=bea");
    assert_eq!(ask(&one).await, (json!(1), json!("exact")));
}
