//! The menu of a row: every act on one person is one step from the lists, for whoever may do it.

use clavero_rules::Permission;
use serde_json::Value;

use crate::{stage::Stage, world::sql};

/// What stands in the menu of a row.
fn menu(body: &str, id: &str) -> String {
    let opens = format!("id=\"m-{id}\" popover>");
    let (_, after) = body.split_once(opens.as_str()).unwrap();
    after.split("</td>").next().unwrap().to_owned()
}

#[tokio::test]
async fn the_menu_of_a_member_leads_to_every_act_in_each_of_his_products() {
    // MA-04 MA-05 MA-06 MA-07 MA-08 MA-09
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let talk = stage.product("community", "Talk").await;
    let (ines, in_bread) = stage.enrol("ines@example.org", "Inês", &bread).await;
    let (_, in_talk) = stage.enrol("ines@example.org", "Inês", &talk).await;
    let path = format!("/enrolments/{in_talk}/block");
    stage.call("POST", &path, Value::Null).await.expect(200);
    let page = stage.url("/members");
    let list = stage.world.get(&stage.olga, &page).await.expect(200);
    let menu = menu(&list.body, &ines);
    let way = |product: &str, enrolment: &str, act: &str| {
        stage.url(&format!(
            "/products/{product}/users/{enrolment}/change/{act}"
        ))
    };
    for act in ["group", "block", "remove"] {
        let href = way(&bread, &in_bread, act);
        assert!(menu.contains(&format!("href=\"{href}\"")), "{act}: {menu}");
        stage.world.get(&stage.olga, &href).await.expect(200);
    }
    // What is blocked is restored, and a community has no groups.
    assert!(menu.contains(&way(&talk, &in_talk, "restore")));
    for act in ["block", "group"] {
        assert!(!menu.contains(&way(&talk, &in_talk, act)), "{act}: {menu}");
    }
    let resend = stage.url(&format!("/members/{ines}/resend"));
    assert!(menu.contains(&format!("form=\"one\" formaction=\"{resend}\"")));
    list.says("<form id=\"one\" method=\"post\"");
    let sent = stage.world.post(&stage.olga, &resend, &[]).await;
    assert_eq!(
        sent.expect(303).location(),
        stage.url(&format!("/members/{ines}"))
    );
    stage.world.link("access", "ines@example.org").await;
}

#[tokio::test]
async fn whoever_may_only_look_finds_only_what_leads_to_looking() {
    // MA-04
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &bread).await;
    let carla = stage
        .collaborator("Carla", &[Permission::ViewMembers])
        .await;
    for (page, id) in [
        (stage.url("/members"), &ines),
        (stage.url(&format!("/products/{bread}/users")), &enrolment),
    ] {
        let list = stage.world.get(&carla, &page).await.expect(200);
        let menu = menu(&list.body, id);
        assert!(menu.contains("User details"), "{menu}");
        assert!(!menu.contains("/change/"), "{menu}");
        assert!(!menu.contains("Resend access"), "{menu}");
        list.hides("id=\"one\"");
    }
}

#[tokio::test]
async fn a_buyer_is_blocked_from_his_menu_and_never_removed_and_it_says_why() {
    // MA-04 MA-09 MA-31 section 12
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol("ines@example.org", "Inês", &bread).await;
    let bought = sql(
        "update access_grant set source = 'purchase', state = 'ended', ended_reason = 'refunded' where account_id = $1",
    );
    let bought = bought.bind(stage.place.id);
    stage.world.app.db.exec(bought).await.unwrap();
    for (page, id) in [
        (stage.url("/members"), &ines),
        (stage.url(&format!("/products/{bread}/users")), &enrolment),
    ] {
        let list = stage.world.get(&stage.olga, &page).await.expect(200);
        let menu = menu(&list.body, id);
        assert!(menu.contains("/change/block"), "{menu}");
        assert!(!menu.contains("/change/remove"), "{menu}");
        assert!(menu.contains("buyers are never removed"), "{menu}");
    }
}

#[tokio::test]
async fn a_row_of_users_or_participants_leads_to_the_person_and_to_every_act() {
    // MA-02 MA-04 MA-06 MA-07 MA-08
    let stage = Stage::set().await;
    for (kind, tab) in [("course", "users"), ("event", "participants")] {
        let product = stage.product(kind, kind).await;
        let (_, enrolment) = stage.enrol("ines@example.org", "Inês", &product).await;
        let page = stage.url(&format!("/products/{product}/{tab}"));
        let list = stage.world.get(&stage.olga, &page).await.expect(200);
        let person = stage.url(&format!("/products/{product}/users/{enrolment}"));
        list.says(&format!("class=\"name\" href=\"{person}\""));
        stage.world.get(&stage.olga, &person).await.expect(200);
        let list = stage.world.get(&stage.olga, &page).await;
        let menu = menu(&list.body, &enrolment);
        for act in ["resend", "group", "block", "remove"] {
            let href = format!("{person}/change/{act}");
            assert!(menu.contains(&format!("href=\"{href}\"")), "{act}: {menu}");
            stage.world.get(&stage.olga, &href).await.expect(200);
        }
    }
}
