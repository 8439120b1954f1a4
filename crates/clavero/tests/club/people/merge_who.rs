//! Who may be merged with whom, what becomes of logins, and what holds when two merge at once.

use clavero_rules::Permission;
use serde_json::{Value, json};
use uuid::Uuid;

use super::merge::{INES, TYPO, count, merge};
use crate::{
    erasures::{pages::erase, store::found},
    stage::Stage,
    world::{Reply, Someone},
};

#[tokio::test]
async fn a_login_of_the_one_who_goes_leads_here_no_more_and_the_erased_leave_nothing() {
    // edge 13 edge 29 property 18
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(INES, "Inês Prado", &course).await;
    let (typo, _) = stage.enrol(TYPO, "Inês Prado", &course).await;
    let world = &stage.world;
    stage
        .call(
            "POST",
            &format!("/members/{typo}/resend-access"),
            Value::Null,
        )
        .await
        .expect(204);
    let link = world.link("access", TYPO).await;
    let nobody = Someone::nobody();
    let entered = world.post(&nobody, &link, &[]).await.expect(303);
    let stranger = nobody.with_cookie(&entered.cookie("clavero").unwrap());
    let between = stage.url(&format!("/members/{ines}/merge/{typo}"));
    world
        .get(&stage.olga, &between)
        .await
        .expect(200)
        .says("The login of the other member no longer leads here");
    merge(&stage, &ines, &typo).await.expect(200);
    let home = format!("/club/{}", stage.area);
    world
        .get(&stranger, &home)
        .await
        .expect(200)
        .says("You are not a member here");
    erase(&stage, &ines).await;
    for trace in [INES, TYPO, "Prado"] {
        assert_eq!(found(world, trace).await, Vec::<String>::new(), "{trace}");
    }
    // The page of the one who went leads nowhere now, and whoever comes with either address is somebody new.
    let old = stage.url(&format!("/members/{typo}"));
    world.get(&stage.olga, &old).await.expect(404);
    let (again, _) = stage.enrol(TYPO, "Ana", &course).await;
    assert!(again != ines && again != typo);
    stage.totals_are_right().await;
}

#[tokio::test]
async fn nobody_is_merged_with_himself_with_the_owner_with_the_erased_or_with_a_stranger() {
    // edge 13 edge 39 I8
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol(INES, "Inês", &course).await;
    let (rui, _) = stage.enrol("rui@example.org", "Rui", &course).await;
    let (olga, _) = stage
        .enrol(&stage.olga.email.clone(), "Olga", &course)
        .await;
    let code = |reply: Reply| reply.expect(422).json()["code"].clone();
    assert_eq!(
        code(merge(&stage, &ines, &ines).await),
        "merged_with_itself"
    );
    assert_eq!(code(merge(&stage, &ines, &olga).await), "owner_not_merged");
    assert_eq!(code(merge(&stage, &olga, &ines).await), "owner_not_merged");
    erase(&stage, &rui).await;
    let nobody = Uuid::nil().to_string();
    for (kept, moved) in [(&ines, &rui), (&rui, &ines), (&ines, &nobody)] {
        merge(&stage, kept, moved).await.expect(404);
        stage
            .call(
                "GET",
                &format!("/members/{kept}/merge/{moved}"),
                Value::Null,
            )
            .await
            .expect(404);
    }
    // A member of another area is nobody here.
    let body =
        json!({ "name": "Other", "slug": "other", "time_zone": "Europe/Athens", "lang": "en" });
    stage.api("POST", "/areas", body).await.expect(201);
    let made = json!({ "kind": "course", "name": "Wood", "state": "active" });
    let wood = stage
        .api("POST", "/areas/other/products", made)
        .await
        .expect(201)
        .json()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let people = json!({ "people": [{ "email": "eva@example.org" }], "products": [wood] });
    stage
        .api("POST", "/areas/other/members", people)
        .await
        .expect(200);
    let (eva, _) = stage.enrolment("eva@example.org", &wood).await;
    merge(&stage, &ines, &eva).await.expect(404);
    merge(&stage, &eva, &ines).await.expect(404);
    // Whoever may not give roles merges nobody of the team.
    let (ana, _) = stage.enrol("ana@example.org", "Ana", &course).await;
    let role = json!({ "role": "administrator" });
    stage
        .call("PUT", &format!("/enrolments/{enrolment}/role"), role)
        .await
        .expect(200);
    let carla = stage
        .collaborator(
            "Carla",
            &[Permission::ViewMembers, Permission::ManageMembers],
        )
        .await;
    let path = stage
        .place
        .api(&format!("/areas/{}/members/{ana}/merge/{ines}", stage.area));
    stage
        .world
        .api(&carla, "POST", &path, Value::Null)
        .await
        .expect(403);
    stage
        .world
        .api(&stage.olga, "POST", &path, Value::Null)
        .await
        .expect(200);
    assert_eq!(stage.told(&ana).await["role"], "administrator");
    stage.totals_are_right().await;
}

#[tokio::test]
async fn of_two_merges_at_once_one_wins_and_nothing_is_lost() {
    // edge 13
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(INES, "Inês", &course).await;
    let (typo, _) = stage.enrol(TYPO, "Ines", &course).await;
    let (one, other) = tokio::join!(merge(&stage, &ines, &typo), merge(&stage, &typo, &ines));
    let mut answers = [one.status, other.status];
    answers.sort_unstable();
    assert_eq!(answers[0], 200);
    assert!(matches!(answers[1], 404 | 503), "{answers:?}");
    assert_eq!(count(&stage, "select count(*) as n from member").await, 1);
    assert_eq!(
        count(&stage, "select count(*) as n from enrolment").await,
        1
    );
    assert_eq!(
        count(&stage, "select count(*) as n from member_alias").await,
        1
    );
    stage.totals_are_right().await;
}

#[tokio::test]
async fn merged_again_every_address_and_every_page_leads_to_the_last() {
    // edge 13
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (first, _) = stage.enrol("one@example.org", "One", &course).await;
    let (second, _) = stage.enrol("two@example.org", "Two", &course).await;
    let (third, _) = stage.enrol("three@example.org", "", &course).await;
    merge(&stage, &second, &first).await.expect(200);
    merge(&stage, &third, &second).await.expect(200);
    let told = stage
        .call("GET", &format!("/members/{third}"), Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(
        told["former_emails"],
        json!(["one@example.org", "two@example.org"])
    );
    assert_eq!(told["name"], "Two");
    for old in [first, second] {
        let led = stage
            .world
            .get(&stage.olga, &stage.url(&format!("/members/{old}")))
            .await
            .expect(303);
        assert!(led.location().ends_with(&third));
    }
    stage.totals_are_right().await;
}
