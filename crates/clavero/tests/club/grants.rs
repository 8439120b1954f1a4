//! Access that the team gives one by one through the API, and what a fault of such a call says.

use clavero_rules::Permission;
use serde_json::{Value, json};

use crate::stage::Stage;

const INES: &str = "ines@example.org";

#[tokio::test]
async fn a_member_is_given_one_product_more() {
    // MA-11 section 13
    let stage = Stage::set().await;
    let (bread, clay) = (
        stage.product("course", "Bread").await,
        stage.product("course", "Clay").await,
    );
    let (ines, _) = stage.enrol(INES, "Inês", &bread).await;
    let path = format!("/members/{ines}/grants");
    let gift = json!({ "product": clay, "until": "2100-01-31" });
    let given = stage.call("POST", &path, gift.clone()).await.expect(200);
    let given = given.json();
    assert_eq!(
        (&given["outcome"], &given["status"]),
        (&json!("added"), &json!("active"))
    );
    let (_, in_clay) = stage.enrolment(INES, &clay).await;
    assert_eq!(given["enrolment"], in_clay.as_str());
    let member = stage
        .call("GET", &format!("/members/{ines}"), Value::Null)
        .await
        .expect(200)
        .json();
    let all = member["enrolments"].as_array().unwrap().clone();
    assert_eq!(all.len(), 2, "{member}");
    let until = all
        .iter()
        .find(|it| it["id"] == in_clay.as_str())
        .map(|it| it["access_until"].as_str().unwrap_or_default().to_owned());
    assert_eq!(until.as_deref(), Some("2100-01-31T22:00:00Z"), "{all:?}");
    // Given again it is the same grant; another day moves it.
    let later = json!({ "product": clay, "until": "2100-02-28" });
    let again = stage.call("POST", &path, later).await.expect(200).json();
    assert_eq!(
        (&again["outcome"], &again["grant"]),
        (&json!("updated"), &given["grant"])
    );
    let told = stage.world.audit().await;
    assert!(told.iter().any(|kind| kind == "enrolment.granted"));
    // What was given is taken by the door beside it.
    let taken = format!(
        "/enrolments/{in_clay}/grants/{}",
        given["grant"].as_str().unwrap()
    );
    let gone = stage.call("DELETE", &taken, Value::Null).await.expect(200);
    assert_eq!(gone.json()["status"], "ended");
}

#[tokio::test]
async fn a_person_is_given_access_once_more_where_he_is() {
    // section 13 A-2 A-4
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let (_, enrolment) = stage.enrol(INES, "Inês", &bread).await;
    let path = format!("/enrolments/{enrolment}");
    stage
        .call("POST", &format!("{path}/block"), Value::Null)
        .await
        .expect(200);
    let more = json!({ "from": "2099-01-01", "until": "2100-01-31" });
    let given = stage
        .call("POST", &format!("{path}/grants"), more)
        .await
        .expect(200);
    assert_eq!(given.json()["status"], "blocked", "a block stays");
}

#[tokio::test]
async fn what_cannot_be_given_is_refused_and_nothing_is_written() {
    // A-5 I8
    let stage = Stage::set().await;
    let bread = stage.product("course", "Bread").await;
    let whole = stage.product("bundle", "Everything").await;
    let (ines, enrolment) = stage.enrol(INES, "Inês", &bread).await;
    let path = format!("/members/{ines}/grants");
    let past = json!({ "product": bread, "until": "2001-01-01" });
    let refused = stage.call("POST", &path, past).await.expect(422).json();
    assert_eq!(refused["code"], "grant_ends_in_the_past");
    let bundle = json!({ "product": whole });
    let refused = stage.call("POST", &path, bundle).await.expect(422).json();
    assert_eq!(refused["code"], "bundle_holds_nobody");
    let typo = json!({ "product": bread, "until": "soon" });
    let refused = stage.call("POST", &path, typo).await.expect(422).json();
    assert_eq!(refused["errors"][0]["field"], "until");
    let nobody = format!("/members/{enrolment}/grants");
    let gift = json!({ "product": bread });
    stage.call("POST", &nobody, gift.clone()).await.expect(404);
    let reads = stage
        .collaborator(
            "Rita Reads",
            &[Permission::ViewMembers, Permission::ManageMembers],
        )
        .await;
    let door = stage.place.api(&format!("/areas/{}{path}", stage.area));
    let denied = stage.world.api(&reads, "POST", &door, gift).await;
    assert_eq!(
        denied.expect(403).json()["permission"],
        "club.members.import"
    );
}

#[tokio::test]
async fn a_fault_is_told_in_the_language_of_whoever_asks() {
    let stage = Stage::set().await;
    let world = &stage.world;
    for (lang, one, two) in [
        (
            "en",
            "One field cannot be taken",
            "2 fields cannot be taken",
        ),
        (
            "es",
            "Un campo no se puede aceptar",
            "2 campos no se pueden aceptar",
        ),
        (
            "fr",
            "1 champ ne peut pas être accepté",
            "2 champs ne peuvent pas être acceptés",
        ),
        (
            "pt",
            "1 campo não pode ser aceito",
            "2 campos não podem ser aceitos",
        ),
    ] {
        let who = world.person_in(&format!("Sol {lang}"), lang).await;
        let place = world.account(&who, &format!("Casa {lang}")).await;
        let detail = async |body: Value| {
            let path = place.api("/areas");
            let reply = world.api(&who, "POST", &path, body).await.expect(422);
            reply.json()["detail"].as_str().unwrap().to_owned()
        };
        let body = json!({ "name": "", "time_zone": "UTC", "lang": lang });
        let said = detail(body).await;
        assert!(said.starts_with(one), "{said}");
        let body = json!({ "name": "", "time_zone": "Nowhere/Land", "lang": lang });
        let said = detail(body).await;
        assert!(said.starts_with(two), "{said}");
    }
}
