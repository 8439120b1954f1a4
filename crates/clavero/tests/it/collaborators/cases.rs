//! The cases of access.md 4.4, one after the other.

use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use super::House;
use crate::world::{START, sql};

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
async fn two_who_act_at_once_on_one_person_do_not_overwrite_each_other() {
    // C4 E3
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let id = house.id(&house.tom).await;
    let seen = house.card(&house.tom).await["version"].to_string();
    let tag = format!("\"{seen}\"");
    let url = house.place.api(&format!("/collaborators/{id}"));
    let until = json!({ "access_until": "2027-01-01T00:00:00Z" });
    let headers = [("if-match", tag.as_str())];
    house
        .world
        .api_with(&house.olga, "PATCH", &url, &headers, until.clone())
        .await
        .expect(200);
    let second = house
        .world
        .api_with(&house.sonia, "PATCH", &url, &headers, until)
        .await
        .expect(412);
    assert_eq!(second.json()["version"], 2);
    let gone = house
        .world
        .api_with(&house.sonia, "DELETE", &url, &headers, Value::Null)
        .await;
    gone.expect(412);
}

#[tokio::test]
async fn of_leaving_and_being_promoted_at_once_exactly_one_wins() {
    // C5
    let house = House::new().await;
    house.world.inside(&house.place, &house.tom).await;
    let id = house.id(&house.tom).await;
    let body = json!({ "profile": house.managers.0 });
    let asked = house
        .api(&house.olga, "PATCH", &id, "", body.clone())
        .await
        .expect(401);
    let signature = house.sign(&house.olga, &asked.json()["signature"]).await;
    let url = house.place.api(&format!("/collaborators/{id}"));
    let headers = [
        ("clavero-signature", signature.as_str()),
        ("if-match", "\"1\""),
    ];
    let leave = house.place.url("/collaborators/leave");
    let (promoted, left) = tokio::join!(
        house
            .world
            .api_with(&house.olga, "PATCH", &url, &headers, body),
        house.world.post(&house.tom, &leave, &[]),
    );
    left.expect(303);
    let card = house.card(&house.tom).await;
    assert_eq!(card["state"], "left");
    let on = card["profile"]["name"].as_str().unwrap();
    match promoted.status {
        200 => assert_eq!(on, "Managers"),
        412 | 422 => assert_eq!(on, "Members"),
        status => panic!("{status}: {}", promoted.body),
    }
}

#[tokio::test]
async fn nothing_whatever_reaches_the_owner() {
    // C6 R3d
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let own = house
        .world
        .join(&house.place, &house.olga, house.members)
        .await
        .to_string();
    for actor in [&house.olga, &house.sonia] {
        let calls = [
            ("PATCH", "", json!({ "profile": house.managers.0 })),
            (
                "PATCH",
                "",
                json!({ "access_until": "2027-01-01T00:00:00Z" }),
            ),
            ("POST", "/suspend", json!({})),
            ("POST", "/reinstate", json!({})),
            ("POST", "/bring-back", json!({})),
            ("DELETE", "", Value::Null),
        ];
        for (method, rest, body) in calls {
            let refused = house.api(actor, method, &own, rest, body).await.expect(422);
            assert_eq!(
                refused.json()["code"],
                "owner_untouchable",
                "{method} {rest}"
            );
        }
        for rest in [
            "/suspend",
            "/remove",
            "/profile",
            "/until",
            "/reinstate",
            "/bring-back",
        ] {
            let url = house.place.url(&format!("/collaborators/{own}{rest}"));
            let profile = house.managers.to_string();
            let fields = [
                ("version", "1"),
                ("profile", profile.as_str()),
                ("until", ""),
            ];
            house.world.post(actor, &url, &fields).await.expect(422);
        }
    }
    let leave = house.place.url("/collaborators/leave");
    house.world.post(&house.olga, &leave, &[]).await.expect(422);
    house
        .world
        .get(&house.olga, &house.place.url("/collaborators"))
        .await
        .expect(200);
}

#[tokio::test]
async fn nobody_acts_on_himself_or_on_somebody_above() {
    // R3
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let own = house.id(&house.sonia).await;
    let refused = house
        .api(&house.sonia, "POST", &own, "/suspend", json!({}))
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "own_membership");
    let finance = house
        .world
        .profile(&house.place, "Finance", &[Permission::ViewRevenue])
        .await;
    let ada = house
        .world
        .collaborator(&house.place, "Ada Lima", finance)
        .await;
    let above = house.id(&ada).await;
    let refused = house
        .api(&house.sonia, "DELETE", &above, "", Value::Null)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "collaborator_beyond_yours");
    let tom = house.id(&house.tom).await;
    let lift = json!({ "profile": finance.0 });
    let refused = house
        .api(&house.sonia, "PATCH", &tom, "", lift)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "beyond_your_permissions");
}

#[tokio::test]
async fn a_login_that_is_turned_off_opens_nothing_and_loses_nothing() {
    // C7
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let set = |at: Option<i64>| {
        sql("update users set disabled_at = $1 where id = $2")
            .bind(at)
            .bind(house.sonia.id())
    };
    let door = house.place.api(PEOPLE);
    house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(200);
    house.world.app.db.exec(set(Some(START.0))).await.unwrap();
    house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(401);
    assert_eq!(house.card(&house.sonia).await["state"], "active");
    house.world.app.db.exec(set(None)).await.unwrap();
    house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(200);
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
async fn an_end_date_decides_at_the_moment_it_passes_and_nobody_has_to_notice() {
    // C9 4.0
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let id = house.id(&house.sonia).await;
    let until = json!({ "access_until": "2026-11-21T10:05:00Z" });
    house
        .api(&house.olga, "PATCH", &id, "", until)
        .await
        .expect(200);
    let door = house.place.api(PEOPLE);
    house.world.advance(Span::millis(299_999));
    house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(200);
    house.world.advance(Span::millis(1));
    let refused = house
        .world
        .api(&house.sonia, "GET", &door, Value::Null)
        .await
        .expect(403);
    assert_eq!(refused.json()["code"], "access_expired");
    assert_eq!(house.card(&house.sonia).await["state"], "expired");
    // The label, the letter and the end of the visit follow.
    let on = house.world.app.occasion("job sweep");
    assert_eq!(clavero::collaborators::sweep(&on).await.unwrap(), 1);
    assert_eq!(clavero::collaborators::sweep(&on).await.unwrap(), 0);
    let label = sql("select count(*) as n from membership where state = 'expired'");
    assert_eq!(house.world.count(label).await, 1);
    let kinds = house.letters_to(&house.sonia).await;
    assert_eq!(kinds, ["collaborator-date-changed", "collaborator-expired"]);
}

#[tokio::test]
async fn whoever_has_an_end_date_is_reminded_thirty_seven_and_one_day_before_each_once() {
    // C9
    let house = House::new().await;
    let id = house.id(&house.tom).await;
    let until = json!({ "access_until": "2027-01-21T10:00:00Z" });
    house
        .api(&house.olga, "PATCH", &id, "", until)
        .await
        .expect(200);
    let mut told = Vec::new();
    for _day in 0..61 {
        let on = house.world.app.occasion("job sweep");
        told.push(clavero::collaborators::sweep(&on).await.unwrap());
        assert_eq!(clavero::collaborators::sweep(&on).await.unwrap(), 0);
        house.world.advance(Span::days(1));
    }
    let days: Vec<_> = told
        .iter()
        .enumerate()
        .filter(|(_, n)| **n > 0)
        .map(|(day, _)| 61 - day)
        .collect();
    assert_eq!(days, [30, 7, 1]);
    let kinds = house.letters_to(&house.tom).await;
    assert_eq!(
        kinds
            .iter()
            .filter(|kind| *kind == "collaborator-ending")
            .count(),
        3
    );
    // A reminder changes nothing about the access.
    let untouched = sql("select count(*) as n from membership where version = 2");
    assert_eq!(house.world.count(untouched).await, 1);
}

#[tokio::test]
async fn only_a_later_end_is_signed() {
    // C9 4.1
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    let to = |at: Value| json!({ "access_until": at });
    house
        .api(olga, "PATCH", &id, "", to(json!("2027-03-01T00:00:00Z")))
        .await
        .expect(200);
    house
        .api(olga, "PATCH", &id, "", to(json!("2027-02-01T00:00:00Z")))
        .await
        .expect(200);
    house
        .signed(olga, "PATCH", &id, "", to(json!("2027-02-02T00:00:00Z")))
        .await
        .expect(200);
    house
        .signed(olga, "PATCH", &id, "", to(Value::Null))
        .await
        .expect(200);
    assert!(house.card(&house.tom).await.get("access_until").is_none());
    let past = house
        .api(olga, "PATCH", &id, "", to(json!("2026-11-01T00:00:00Z")))
        .await
        .expect(422);
    assert_eq!(past.json()["code"], "access_ends_in_the_past");
}

#[tokio::test]
async fn ended_access_comes_back_within_ninety_days_and_not_later() {
    // 4.4 I2
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    house
        .api(olga, "DELETE", &id, "", Value::Null)
        .await
        .expect(204);
    house.world.advance(Span::days(90));
    let olga = &house.world.sign_in_again(olga).await;
    house
        .signed(olga, "POST", &id, "/bring-back", json!({}))
        .await
        .expect(200);
    house
        .api(olga, "DELETE", &id, "", Value::Null)
        .await
        .expect(204);
    house.world.advance(Span::millis(7_776_000_001));
    let olga = &house.world.sign_in_again(olga).await;
    let late = house
        .api(olga, "POST", &id, "/bring-back", json!({}))
        .await
        .expect(422);
    assert_eq!(late.json()["code"], "collaborator_gone_too_long");
}

#[tokio::test]
async fn the_same_person_in_several_accounts_never_mixes_them() {
    // C11
    let house = House::new().await;
    let world = &house.world;
    let pia = world.person("Pia Sand").await;
    let other = world.account(&pia, "Casa Berta").await;
    let readers = world
        .profile(&other, "Readers", &[Permission::ViewCollaborators])
        .await;
    world.join(&other, &house.sonia, readers).await;
    world.inside(&house.place, &house.sonia).await;
    world.inside(&other, &house.sonia).await;
    // In Pia’s account Sonia may look and not change; what she may at Olga’s counts for nothing there.
    let here = house.id(&house.tom).await;
    world
        .api(&house.sonia, "GET", &other.api(PEOPLE), Value::Null)
        .await
        .expect(200);
    let own = world
        .api(&house.sonia, "GET", &other.api(PEOPLE), Value::Null)
        .await
        .json();
    let id = own["items"][0]["id"].as_str().unwrap().to_owned();
    let refused = world
        .api(
            &house.sonia,
            "DELETE",
            &other.api(&format!("{PEOPLE}/{id}")),
            Value::Null,
        )
        .await;
    assert_eq!(
        refused.expect(403).json()["permission"],
        "management.collaborators.manage"
    );
    // Removed there, she stays here.
    world
        .api(
            &pia,
            "DELETE",
            &other.api(&format!("{PEOPLE}/{id}")),
            Value::Null,
        )
        .await
        .expect(204);
    world
        .api(&house.sonia, "GET", &other.api(PEOPLE), Value::Null)
        .await
        .expect(403);
    world
        .api(
            &house.sonia,
            "GET",
            &house.place.api(&format!("{PEOPLE}/{here}")),
            Value::Null,
        )
        .await
        .expect(200);
}

#[tokio::test]
async fn what_belongs_to_another_account_is_not_there() {
    // I8 C11
    let house = House::new().await;
    let pia = house.world.person("Pia Sand").await;
    let other = house.world.account(&pia, "Casa Berta").await;
    let foreign = house.id(&house.tom).await;
    let calls = [
        ("GET", "", Value::Null),
        ("PATCH", "", json!({ "access_until": null })),
        ("DELETE", "", Value::Null),
        ("POST", "/suspend", json!({})),
        ("POST", "/reinstate", json!({})),
        ("POST", "/bring-back", json!({})),
        ("GET", "/permissions/club.members.view", Value::Null),
    ];
    for (method, rest, body) in calls {
        let url = other.api(&format!("{PEOPLE}/{foreign}{rest}"));
        house.world.api(&pia, method, &url, body).await.expect(404);
    }
    for rest in [
        "",
        "/profile",
        "/until",
        "/remove",
        "/bring-back",
        "/why",
        "/why/club.members.view",
    ] {
        house
            .world
            .get(&pia, &other.url(&format!("{PEOPLE}/{foreign}{rest}")))
            .await
            .expect(404);
    }
    // Nor is a profile of another account one to move to.
    let theirs = house.world.profile(&other, "Theirs", &[]).await;
    let body = json!({ "profile": theirs.0 });
    house
        .api(&house.olga, "PATCH", &foreign, "", body)
        .await
        .expect(422);
}

#[tokio::test]
async fn a_collaborator_has_exactly_one_profile() {
    // CC-24
    let house = House::new().await;
    let id = house.id(&house.tom).await;
    let body = json!({ "profile": house.managers.0 });
    house
        .signed(&house.olga, "PATCH", &id, "", body)
        .await
        .expect(200);
    let rows = sql("select count(*) as n from membership where user_id = $1").bind(house.tom.id());
    assert_eq!(house.world.count(rows).await, 1);
    assert_eq!(house.card(&house.tom).await["profile"]["name"], "Managers");
}

#[tokio::test]
async fn one_profile_serves_many_collaborators() {
    // CC-23
    let house = House::new().await;
    for name in ["Ada Lima", "Bea Cruz"] {
        house
            .world
            .collaborator(&house.place, name, house.members)
            .await;
    }
    let url = house
        .place
        .api(&format!("{PEOPLE}?profile={}", house.members));
    let listed = house
        .world
        .api(&house.olga, "GET", &url, Value::Null)
        .await
        .expect(200)
        .json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn a_signature_for_one_change_is_none_for_another() {
    // T18
    let house = House::new().await;
    let id = house.id(&house.tom).await;
    let wide = house
        .world
        .profile(&house.place, "Wide", &[Permission::ManageMembers])
        .await;
    let asked = house
        .api(&house.olga, "PATCH", &id, "", json!({ "profile": wide.0 }))
        .await
        .expect(401);
    let signature = house.sign(&house.olga, &asked.json()["signature"]).await;
    let url = house.place.api(&format!("{PEOPLE}/{id}"));
    let headers = [("clavero-signature", signature.as_str())];
    let other = json!({ "profile": house.managers.0 });
    let refused = house
        .world
        .api_with(&house.olga, "PATCH", &url, &headers, other)
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "signed_for_another_payload");
    let same = json!({ "profile": wide.0 });
    house
        .world
        .api_with(&house.olga, "PATCH", &url, &headers, same)
        .await
        .expect(200);
}
