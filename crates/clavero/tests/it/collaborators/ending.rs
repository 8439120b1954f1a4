//! Access ends, at once and wholly; what is given back is given with care (C1, C2, C3, C8).

use serde_json::{Value, json};

use super::House;
use crate::world::sql;

const PEOPLE: &str = "/collaborators";

#[tokio::test]
async fn whoever_is_removed_while_inside_is_refused_at_the_next_request_on_page_and_api() {
    // C1 A6
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let page = house.place.url(PEOPLE);
    let door = house.place.api(PEOPLE);
    house.world.get(&house.sonia, &page).await.expect(200);
    house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(200);
    let id = house.id(&house.sonia).await;
    house
        .api(&house.olga, "DELETE", &id, "", Value::Null)
        .await
        .expect(204);
    house.world.get(&house.sonia, &page).await.expect(403);
    let refused = house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(403);
    assert_eq!(refused.json()["code"], "membership_ended");
    let open = sql("select count(*) as n from visit where ended_at is null");
    assert_eq!(house.world.count(open).await, 0);
    assert_eq!(house.card(&house.sonia).await["state"], "removed");
    assert_eq!(
        house.letters_to(&house.sonia).await,
        ["collaborator-removed"]
    );
}

#[tokio::test]
async fn every_transition_leaves_exactly_one_entry_of_its_own() {
    // T15
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    house
        .api(olga, "POST", &id, "/suspend", json!({}))
        .await
        .expect(200);
    house
        .signed(olga, "POST", &id, "/reinstate", json!({}))
        .await
        .expect(200);
    let wider = json!({ "profile": house.managers.0 });
    house
        .signed(olga, "PATCH", &id, "", wider)
        .await
        .expect(200);
    let until = json!({ "access_until": "2026-12-24T00:00:00Z" });
    house.api(olga, "PATCH", &id, "", until).await.expect(200);
    house
        .api(olga, "DELETE", &id, "", Value::Null)
        .await
        .expect(204);
    house
        .signed(olga, "POST", &id, "/bring-back", json!({}))
        .await
        .expect(200);
    let told: Vec<_> = house.world.audit().await;
    let told: Vec<_> = told
        .iter()
        .filter(|kind| kind.starts_with("collaborator."))
        .collect();
    let expected = [
        "collaborator.suspended",
        "collaborator.reinstated",
        "collaborator.profile_changed",
        "collaborator.access_until_changed",
        "collaborator.removed",
        "collaborator.brought_back",
    ];
    assert_eq!(told, expected.iter().collect::<Vec<_>>());
    let letters = [
        "collaborator-brought-back",
        "collaborator-date-changed",
        "collaborator-profile-changed",
        "collaborator-reinstated",
        "collaborator-removed",
        "collaborator-suspended",
    ];
    assert_eq!(house.letters_to(&house.tom).await, letters);
}

#[tokio::test]
async fn whoever_leaves_needs_no_signature_and_the_owner_is_told() {
    // C2
    let house = House::new().await;
    house.world.inside(&house.place, &house.tom).await;
    let leave = house.place.url("/collaborators/leave");
    house
        .world
        .get(&house.tom, &leave)
        .await
        .expect(200)
        .says("Casa Alba");
    house.world.post(&house.tom, &leave, &[]).await.expect(303);
    assert_eq!(house.card(&house.tom).await["state"], "left");
    assert_eq!(house.letters_to(&house.olga).await, ["collaborator-left"]);
    house.world.get(&house.tom, &leave).await.expect(403);
}

#[tokio::test]
async fn a_changed_profile_holds_from_the_next_request_on() {
    // C3 CC-23
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let page = house.place.url(PEOPLE);
    house.world.get(&house.sonia, &page).await.expect(200);
    let id = house.id(&house.sonia).await;
    let narrower = json!({ "profile": house.members.0 });
    // A narrower profile is never signed.
    house
        .api(&house.olga, "PATCH", &id, "", narrower)
        .await
        .expect(200);
    let refused = house.world.get(&house.sonia, &page).await.expect(403);
    refused
        .says("View collaborators and profiles")
        .says("Olga Duarte");
}

#[tokio::test]
async fn of_two_reasons_one_may_end_and_the_other_keeps_the_access() {
    // C8
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let id = house.id(&house.sonia).await;
    house.partner_ground(&id).await;
    let confirm = house.place.url(&format!("/collaborators/{id}/remove"));
    house
        .world
        .get(&house.olga, &confirm)
        .await
        .expect(200)
        .says("partner");
    house
        .api(&house.olga, "DELETE", &id, "?ground=direct", Value::Null)
        .await
        .expect(204);
    let card = house.card(&house.sonia).await;
    assert_eq!(
        (&card["state"], &card["grounds"]),
        (&json!("active"), &json!(["partner"]))
    );
    let page = house.place.url(PEOPLE);
    house.world.get(&house.sonia, &page).await.expect(200);
    house
        .api(&house.olga, "DELETE", &id, "", Value::Null)
        .await
        .expect(204);
    let card = house.card(&house.sonia).await;
    assert_eq!(
        (&card["state"], &card["grounds"]),
        (&json!("removed"), &json!([]))
    );
    house.world.get(&house.sonia, &page).await.expect(403);
    let kinds = house.letters_to(&house.sonia).await;
    assert_eq!(
        kinds,
        ["collaborator-invitation-ended", "collaborator-removed"]
    );
}

#[tokio::test]
async fn whoever_loses_the_right_to_invite_leaves_no_open_invitation_behind() {
    // I12 C1
    let house = House::new().await;
    let id = house.id(&house.sonia).await;
    let pending = async || {
        let q = sql("select count(*) as n from invitation where state = 'pending'");
        house.world.count(q).await
    };
    for (times, loss) in ["narrowed", "removed"].into_iter().enumerate() {
        house
            .invitation_of(&house.sonia, &format!("{loss}@example.com"))
            .await;
        assert_eq!(pending().await, 1);
        let confirm = house.place.url(&format!("/collaborators/{id}/remove"));
        let page = house.world.get(&house.olga, &confirm).await.expect(200);
        page.says("1 invitation that this person sent");
        if loss == "narrowed" {
            let narrower = json!({ "profile": house.members.0 });
            house
                .api(&house.olga, "PATCH", &id, "", narrower)
                .await
                .expect(200);
            let wider = json!({ "profile": house.managers.0 });
            house
                .signed(&house.olga, "PATCH", &id, "", wider)
                .await
                .expect(200);
        } else {
            house
                .api(&house.olga, "DELETE", &id, "", Value::Null)
                .await
                .expect(204);
        }
        assert_eq!(pending().await, 0, "{loss}");
        let told = house.world.audit().await;
        let revoked = told
            .iter()
            .filter(|kind| *kind == "invitation.revoked")
            .count();
        assert_eq!(revoked, times + 1);
        assert_eq!(house.letters_to(&house.olga).await.len(), times + 1);
        house.world.advance(clavero_rules::Span::minutes(1));
    }
}
