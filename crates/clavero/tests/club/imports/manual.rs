//! Import users, Manual: data, role, group, Add user.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::stage::Stage;

#[tokio::test]
async fn a_user_is_imported_by_hand_from_the_users_tab_with_data_role_and_group() {
    // CC-20: Products, the area and product, Users tab, Import users, Manual, data, role, group, Add user
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let spring = stage.group(&bread, "Spring").await;
    let users = stage.url(&format!("/products/{bread}/users"));
    let import = stage.url(&format!("/products/{bread}/import"));
    let manual = format!("{import}/manual");
    let get = async |page: &str| stage.world.get(&stage.olga, page).await.expect(200);
    get(&users)
        .await
        .says(&format!("href=\"{import}\""))
        .says("Import users");
    get(&import)
        .await
        .says("Import users</h1>")
        .says(&format!("<a href=\"{manual}\">Manual</a>"))
        .says(&format!(
            "<a href=\"{import}\" aria-current=\"page\">File</a>"
        ));
    get(&manual)
        .await
        .says("Import users</h1>")
        .says("Administrator")
        .says("Spring")
        .says("Access until")
        .says("Add user</button>");
    let fields = [
        ("name", "Rui Lemos"),
        ("email", "rui@example.org"),
        ("lang", "pt"),
        ("role", "content_editor"),
        ("group", spring.as_str()),
        ("until", ""),
        ("send", "yes"),
    ];
    let done = stage.world.post(&stage.olga, &manual, &fields).await;
    let list = done.expect(303).location().to_owned();
    assert!(list.starts_with(&users), "{list}");
    get(&list).await.says("Rui Lemos").says("badge is-pine");
    let (rui, _) = stage.enrolment("rui@example.org", &bread).await;
    let told = stage.told(&rui).await;
    assert_eq!(told["role"], "content_editor");
    assert_eq!(told["group"], json!(spring));
    let path = format!("/members/{rui}");
    let member = stage.call("GET", &path, Value::Null).await.expect(200);
    assert_eq!(member.json()["lang"], "pt-BR");
    stage.world.link("access", "rui@example.org").await;
    // Once more says that all of it was so.
    let again = stage.world.post(&stage.olga, &manual, &fields).await;
    again.expect(303);
    let again = stage.told(&rui).await;
    for stays in ["role", "group", "status", "access_until"] {
        assert_eq!(again[stays], told[stays], "{stays}");
    }
}

#[tokio::test]
async fn what_was_typed_stays_when_something_about_the_user_is_wrong() {
    // CC-20 MA-30
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let manual = stage.url(&format!("/products/{bread}/import/manual"));
    let wrong = [
        ("name", "Rui Lemos"),
        ("email", "rui"),
        ("role", "moderator"),
        ("until", "2001-02-03"),
    ];
    let shown = stage.world.post(&stage.olga, &manual, &wrong).await;
    shown
        .expect(422)
        .says("href=\"#f-email\"")
        .says("value=\"Rui Lemos\"")
        .says("value=\"2001-02-03\"")
        .says("value=\"moderator\" checked");
    let past = [
        ("email", "rui@example.org"),
        ("role", "student"),
        ("until", "2001-02-03"),
    ];
    let shown = stage.world.post(&stage.olga, &manual, &past).await;
    shown
        .expect(422)
        .says("href=\"#f-until\"")
        .says("has passed");
    let list = stage.url("/members");
    let members = stage.world.get(&stage.olga, &list).await.expect(200);
    members.hides("rui@example.org");
}

#[tokio::test]
async fn a_user_is_asked_only_what_the_kind_of_product_has() {
    // CC-20 MA-02 MA-29 MA-30
    let stage = Stage::set().await;
    for (kind, title, roles, groups, until) in [
        ("course", "Import users", true, true, true),
        ("event", "Import participants", true, true, false),
        ("community", "Import users", false, false, false),
        ("file", "Import users", false, false, false),
    ] {
        let product = stage.product(kind, kind).await;
        let page = stage.url(&format!("/products/{product}/import/manual"));
        let shown = stage.world.get(&stage.olga, &page).await.expect(200);
        assert!(shown.body.contains(&format!("{title}</h1>")), "{kind}");
        let has = |what: &str| shown.body.contains(what);
        assert_eq!(has("value=\"moderator\""), roles, "{kind}");
        assert_eq!(has("name=\"group\""), groups, "{kind}");
        assert_eq!(has("name=\"until\""), until, "{kind}");
    }
}

#[tokio::test]
async fn whoever_gives_no_roles_is_offered_none_of_the_team() {
    // CC-20
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let page = stage.url(&format!("/products/{bread}/import/manual"));
    let carla = stage
        .collaborator("Carla", &[Permission::ImportMembers])
        .await;
    let shown = stage.world.get(&carla, &page).await.expect(200);
    shown.says("value=\"student\"").hides("value=\"moderator\"");
    let team = [("email", "rui@example.org"), ("role", "moderator")];
    stage.world.post(&carla, &page, &team).await.expect(403);
    let learner = [("email", "rui@example.org"), ("role", "student")];
    stage.world.post(&carla, &page, &learner).await.expect(303);
    stage.enrolment("rui@example.org", &bread).await;
    let viewer = stage.collaborator("Vera", &[Permission::ViewMembers]).await;
    stage.world.get(&viewer, &page).await.expect(403);
}

#[tokio::test]
async fn people_added_to_one_product_with_groups_start_in_the_group_that_was_chosen() {
    // MA-11 MA-27
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let clay = stage.product("course", "Clay").await;
    let talk = stage.product("community", "Talk").await;
    let (spring, kiln) = (
        stage.group(&bread, "Spring").await,
        stage.group(&clay, "Kiln").await,
    );
    let page = stage.url("/members/add");
    let shown = stage.world.get(&stage.olga, &page).await.expect(200);
    shown.says("Spring (Bread)").says("Kiln (Clay)");
    let post = async |products: &[&str], group: &str| {
        let mut fields = vec![
            ("people", "Inês, ines@example.org"),
            ("role", "student"),
            ("group", group),
        ];
        fields.extend(products.iter().map(|it| ("products", *it)));
        stage.world.post(&stage.olga, &page, &fields).await
    };
    let both = post(&[&bread, &clay], &spring).await.expect(422);
    both.says("href=\"#f-group\"")
        .says("belongs to one product");
    post(&[&bread], &kiln).await.expect(422).says("#f-group");
    post(&[&bread, &talk], &spring).await.expect(303);
    let (ines, _) = stage.enrolment("ines@example.org", &bread).await;
    assert_eq!(stage.told(&ines).await["group"], json!(spring));
}

#[tokio::test]
async fn whatever_is_wrong_about_people_is_named_by_where_it_stands() {
    // MA-27
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let call = async |body: Value| {
        let reply = stage.call("POST", "/members", body).await.expect(422);
        let errors = reply.json()["errors"].clone();
        let fields = errors.as_array().unwrap().iter();
        fields
            .map(|it| it["field"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let ana = json!({ "email": "ana@example.org" });
    let nobody = json!({ "email": "nobody" });
    assert_eq!(
        call(json!({ "people": [ana], "products": [] })).await,
        ["products"]
    );
    assert_eq!(
        call(json!({ "people": [], "products": [bread] })).await,
        ["people"]
    );
    let people = json!([ana, nobody, ana, nobody]);
    assert_eq!(
        call(json!({ "people": people, "products": [bread] })).await,
        ["people[1].email", "people[3].email"]
    );
    let page = stage.url("/members/add");
    let fields = [
        ("people", "ana@example.org\n\nnobody"),
        ("products", bread.as_str()),
        ("role", "student"),
    ];
    let shown = stage.world.post(&stage.olga, &page, &fields).await;
    shown.expect(422).says("Line 3 needs an e-mail address");
}
