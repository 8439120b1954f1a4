//! What a role in a product or in a whole area allows is told alike to other systems, to whoever asks why, and to the person
//! (3.4, CC-17, CC-21).

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::{stage::Stage, world::Someone};

const EDIT: &str = "club.content.edit";
const SEE_PEOPLE: &str = "club.members.view";

struct Bakery {
    stage: Stage,
    bread: String,
    clay: String,
    talk: String,
    edna: Someone,
}

/// Two courses and a community; Edna may edit content and see collaborators, and has a role in the whole area.
async fn bakery(role: &str) -> Bakery {
    let stage = Stage::set().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let talk = stage.product("community", "Talk").await;
    let allows = [Permission::EditContent, Permission::ViewCollaborators];
    let edna = stage.collaborator("Edna", &allows).await;
    let body = json!({ "people": [{ "email": edna.email, "name": "Edna" }], "whole_area": true, "role": role });
    stage.call("POST", "/members", body).await.expect(200);
    Bakery {
        stage,
        bread,
        clay,
        talk,
        edna,
    }
}

impl Bakery {
    async fn ask(&self, end: &str, body: Value) -> Value {
        let path = format!("/{}/access/v1/{end}", self.stage.place.slug);
        let told = self.stage.world.api(&self.stage.olga, "POST", &path, body);
        told.await.expect(200).json()
    }

    /// What other systems are told: yes, or the reason of a no.
    async fn told(&self, action: &str, kind: &str, id: &str) -> String {
        let question = json!({
            "subject": { "type": "user", "id": self.edna.email },
            "action": { "name": action },
            "resource": { "type": kind, "id": id },
        });
        let told = self.ask("evaluation", question).await;
        match told["decision"].as_bool() {
            Some(true) => "yes".to_owned(),
            _ => told["context"]["reason"].as_str().unwrap().to_owned(),
        }
    }

    /// The products that a search finds for her.
    async fn found(&self, action: &str) -> Vec<String> {
        let question = json!({
            "subject": { "type": "user", "id": self.edna.email },
            "action": { "name": action },
            "resource": { "type": "product" },
        });
        let told = self.ask("search/resource", question).await;
        let results = told["results"].as_array().unwrap().iter();
        results
            .map(|it| it["id"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Whether a search for people finds her.
    async fn is_found(&self, action: &str, product: &str) -> bool {
        let question = json!({
            "subject": { "type": "user" },
            "action": { "name": action },
            "resource": { "type": "product", "id": product },
        });
        let told = self.ask("search/subject", question).await;
        let results = told["results"].as_array().unwrap();
        let hers = self.edna.id().to_string();
        results.iter().any(|it| it["id"] == hers.as_str())
    }

    /// Her row among the collaborators.
    async fn membership(&self) -> String {
        let path = "/collaborators?q=Edna";
        let told = self.stage.api("GET", path, Value::Null).await.expect(200);
        told.json()["items"][0]["id"].as_str().unwrap().to_owned()
    }
}

#[tokio::test]
async fn a_role_in_the_whole_area_is_known_to_other_systems_until_a_block_holds_against_it() {
    // CC-19 CC-21 A-2
    let it = bakery("content_editor").await;
    assert_eq!(it.told(EDIT, "product", &it.bread).await, "yes");
    assert_eq!(it.told(EDIT, "product", &it.talk).await, "role_missing");
    let both = |mut ids: Vec<String>| {
        ids.sort_unstable();
        ids
    };
    let courses = both(vec![it.bread.clone(), it.clay.clone()]);
    assert_eq!(it.found(EDIT).await, courses);
    assert!(it.is_found(EDIT, &it.clay).await && !it.is_found(EDIT, &it.talk).await);
    // As a student of one of them she is still its editor; blocked there she is nothing there.
    let (_, enrolment) = it.stage.enrol(&it.edna.email, "Edna", &it.bread).await;
    assert_eq!(it.told(EDIT, "product", &it.bread).await, "yes");
    let block = format!("/enrolments/{enrolment}/block");
    it.stage.call("POST", &block, Value::Null).await.expect(200);
    assert_eq!(it.told(EDIT, "product", &it.bread).await, "role_missing");
    assert!(!it.is_found(EDIT, &it.bread).await);
    assert_eq!(it.found(EDIT).await, std::slice::from_ref(&it.clay));
    let path = format!("/areas/{}/products/{}/modules", it.stage.area, it.bread);
    let body = json!({ "name": "Dough" });
    let path = it.stage.place.api(&path);
    let refused = it.stage.world.api(&it.edna, "POST", &path, body).await;
    assert_eq!(refused.expect(422).json()["code"], "editor_role_missing");
}

#[tokio::test]
async fn a_role_that_gives_what_a_permission_opens_is_a_yes_in_its_product_and_nowhere_else() {
    // MA-29 3.4
    let it = bakery("administrator").await;
    let account = it.stage.place.slug.clone();
    for action in [SEE_PEOPLE, "club.products.manage"] {
        assert_eq!(it.told(action, "product", &it.clay).await, "yes");
        assert_eq!(it.told(action, "account", &account).await, "not_in_profile");
        assert_eq!(it.told(action, "product", &it.talk).await, "not_in_profile");
        assert!(it.is_found(action, &it.clay).await);
        assert_eq!(it.found(action).await.len(), 2);
    }
    assert_eq!(
        it.told("club.members.manage", "product", &it.clay).await,
        "not_in_profile"
    );
    // The door says the same.
    let users = it.stage.url(&format!("/products/{}/users", it.clay));
    it.stage.world.get(&it.edna, &users).await.expect(200);
}

#[tokio::test]
async fn why_can_she_names_the_products_in_which_her_role_says_another_word() {
    // CC-17 CC-19 CC-20
    let it = bakery("moderator").await;
    let id = it.membership().await;
    let page = it.stage.place.url(&format!("/collaborators/{id}/why"));
    let one = format!("{page}/{EDIT}");
    let world = &it.stage.world;
    let shown = world.get(&it.stage.olga, &one).await.expect(200);
    shown
        .says("Edna has a role that allows it in no product yet.")
        .says("Moderator");
    let shown = world.get(&it.stage.olga, &page).await.expect(200);
    shown.says("but no product has given the role that it also takes");
    let api = format!("/collaborators/{id}/permissions/{EDIT}");
    let told = it.stage.api("GET", &api, Value::Null).await.expect(200);
    let products = told.json()["products"].clone();
    assert_eq!(products[0]["name"], "Bread");
    assert_eq!(
        (&products[0]["allowed"], &products[1]["role"]),
        (&json!(false), &json!("moderator"))
    );
    // An editor of one of them may write there.
    let (_, enrolment) = it.stage.enrol(&it.edna.email, "Edna", &it.bread).await;
    let role = format!("/enrolments/{enrolment}/role");
    let editor = json!({ "role": "administrator" });
    it.stage.call("PUT", &role, editor).await.expect(200);
    let told = it.stage.api("GET", &api, Value::Null).await.expect(200);
    let products = told.json()["products"].clone();
    assert_eq!(
        (&products[0]["allowed"], &products[1]["allowed"]),
        (&json!(true), &json!(false))
    );
    let shown = world.get(&it.stage.olga, &one).await.expect(200);
    shown
        .says("The permission is one half.")
        .says("Administrator");
    // What her profile does not say, the role says in that product.
    let people = format!("{page}/{SEE_PEOPLE}");
    let shown = world.get(&it.stage.olga, &people).await.expect(200);
    shown.says("What the role in a product gives there, whatever the profile says.");
    let shown = world.get(&it.stage.olga, &page).await.expect(200);
    shown.says("yes in 1 product, by the role there");
}

#[tokio::test]
async fn who_can_names_whom_a_role_lets_in_single_products() {
    // CC-17 3.4
    let it = bakery("administrator").await;
    let people = format!("/collaborators/who-can/{SEE_PEOPLE}");
    let page = it.stage.place.url(&people);
    let shown = it.stage.world.get(&it.stage.olga, &page).await.expect(200);
    shown
        .says("Only Olga")
        .says("Bread · Administrator")
        .says("Clay · Administrator")
        .hides("Talk · ");
    let listed = async |permission: &str| {
        let path = format!("/collaborators/who-can/{permission}/products");
        let told = it.stage.api("GET", &path, Value::Null).await.expect(200);
        told.json()["items"].as_array().unwrap().clone()
    };
    let found = listed(SEE_PEOPLE).await;
    assert_eq!(found.len(), 2);
    assert_eq!(found[0]["product_name"], "Bread");
    assert_eq!(listed(EDIT).await.len(), 2);
    assert!(listed("finance.refunds.request").await.is_empty());
    // Suspended, she can nowhere.
    let id = it.membership().await;
    let stop = format!("/collaborators/{id}/suspend");
    let stopped = it.stage.api("POST", &stop, json!({})).await;
    assert!(stopped.status < 300, "{}", stopped.status);
    assert!(listed(SEE_PEOPLE).await.is_empty());
}

#[tokio::test]
async fn whoever_works_in_a_whole_area_finds_its_products_at_home() {
    // CC-21
    let it = bakery("content_editor").await;
    let home = format!("/club/{}", it.stage.area);
    let shown = it.stage.world.get(&it.edna, &home).await.expect(200);
    shown
        .says("Bread")
        .says("Clay")
        .says("Content editor")
        .hides("Talk");
}
