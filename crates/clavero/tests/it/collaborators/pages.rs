//! The same deeds through the pages: forms, signatures, and what a card offers to whom.

use clavero_rules::Permission;

use super::House;
use crate::world::SIGNATURE;

#[tokio::test]
async fn a_wider_profile_is_signed_on_its_own_page_and_a_narrower_one_takes_one_step() {
    // CC-23 CC-13 4.1
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    let url = house.place.url(&format!("/collaborators/{id}/profile"));
    house
        .world
        .get(olga, &url)
        .await
        .expect(200)
        .says("Takes your signature");
    let managers = house.managers.to_string();
    let chosen = [("profile", managers.as_str()), ("version", "1")];
    let sign = house
        .world
        .post(olga, &url, &chosen)
        .await
        .expect(303)
        .location()
        .to_owned();
    assert!(sign.contains("/sign/change_profile/"), "{sign}");
    let page = house.world.get(olga, &sign).await.expect(200);
    page.says("Tom Rey")
        .says("Managers")
        .says("Invite and manage collaborators");
    house
        .world
        .post(olga, &sign, &[("signature", "wrong")])
        .await
        .expect(422)
        .says("Managers");
    assert_eq!(house.card(&house.tom).await["profile"]["name"], "Members");
    let done = house
        .world
        .post(olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(303);
    assert!(done.location().ends_with(&id));
    assert_eq!(house.card(&house.tom).await["profile"]["name"], "Managers");
    // The draft is gone with the deed.
    house
        .world
        .post(olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(404);
    let members = house.members.to_string();
    let narrower = [("profile", members.as_str()), ("version", "2")];
    let done = house.world.post(olga, &url, &narrower).await.expect(303);
    assert!(done.location().ends_with(&id));
    assert_eq!(house.card(&house.tom).await["profile"]["name"], "Members");
}

#[tokio::test]
async fn a_form_that_somebody_overtook_comes_again_with_both_versions() {
    // C4
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    let empty = house
        .world
        .profile(&house.place, "Nothing", &[])
        .await
        .to_string();
    let narrow = [("profile", empty.as_str()), ("version", "1")];
    let url = |rest: &str| house.place.url(&format!("/collaborators/{id}{rest}"));
    house
        .world
        .post(
            olga,
            &url("/until"),
            &[("until", "2027-02-01"), ("version", "1")],
        )
        .await
        .expect(303);
    let again = house
        .world
        .post(olga, &url("/profile"), &narrow)
        .await
        .expect(412);
    again
        .says("Stored now")
        .says("What you chose")
        .says("1 Feb 2027")
        .says("name=\"version\" value=\"2\"");
    let dated = [("until", "2026-12-01"), ("version", "1")];
    house
        .world
        .post(olga, &url("/until"), &dated)
        .await
        .expect(412)
        .says("1 Dec 2026");
    for rest in ["/suspend", "/remove"] {
        let again = house
            .world
            .post(olga, &url(rest), &[("version", "1")])
            .await
            .expect(412);
        again.says("What you chose");
    }
    assert_eq!(house.card(&house.tom).await["version"], 2);
}

#[tokio::test]
async fn a_deed_that_was_overtaken_while_it_was_signed_changes_nothing() {
    // C4 T18
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    let url = |rest: &str| house.place.url(&format!("/collaborators/{id}{rest}"));
    let managers = house.managers.to_string();
    let chosen = [("profile", managers.as_str()), ("version", "1")];
    let sign = house
        .world
        .post(olga, &url("/profile"), &chosen)
        .await
        .expect(303)
        .location()
        .to_owned();
    house
        .world
        .post(
            olga,
            &url("/until"),
            &[("until", "2027-02-01"), ("version", "1")],
        )
        .await
        .expect(303);
    let again = house
        .world
        .post(olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(412);
    again.says("Stored now").says("Managers");
    assert_eq!(house.card(&house.tom).await["profile"]["name"], "Members");
}

#[tokio::test]
async fn a_suspension_takes_one_step_and_its_end_a_signature() {
    // 4.4 4.1
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    let url = |rest: &str| house.place.url(&format!("/collaborators/{id}{rest}"));
    house
        .world
        .post(olga, &url("/suspend"), &[("version", "1")])
        .await
        .expect(303);
    house
        .world
        .get(olga, &url(""))
        .await
        .expect(200)
        .says("Suspended")
        .says("End the suspension");
    let sign = house
        .world
        .post(olga, &url("/reinstate"), &[("version", "2")])
        .await
        .expect(303);
    let sign = sign.location().to_owned();
    house
        .world
        .post(olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(303);
    assert_eq!(house.card(&house.tom).await["state"], "active");
}

#[tokio::test]
async fn somebody_removed_is_brought_back_on_the_old_profile_with_a_signature() {
    // I2 4.4
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    let url = |rest: &str| house.place.url(&format!("/collaborators/{id}{rest}"));
    house
        .world
        .post(olga, &url("/remove"), &[("version", "1")])
        .await
        .expect(303);
    house
        .world
        .get(olga, &url(""))
        .await
        .expect(200)
        .says("Bring back")
        .hides("Suspend access");
    let form = house.world.get(olga, &url("/bring-back")).await.expect(200);
    let members = house.members.to_string();
    form.says(&format!("value=\"{members}\" checked"));
    let chosen = [
        ("profile", members.as_str()),
        ("until", "2027-06-30"),
        ("version", "2"),
    ];
    let sign = house
        .world
        .post(olga, &url("/bring-back"), &chosen)
        .await
        .expect(303);
    let sign = sign.location().to_owned();
    house
        .world
        .get(olga, &sign)
        .await
        .expect(200)
        .says("30 Jun 2027");
    house
        .world
        .post(olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(303);
    let card = house.card(&house.tom).await;
    assert_eq!(
        (card["state"].as_str(), card["grounds"][0].as_str()),
        (Some("active"), Some("direct"))
    );
    assert_eq!(card["access_until"], "2027-06-30T23:59:59.999Z");
}

#[tokio::test]
async fn what_cannot_be_done_is_replaced_by_its_reason() {
    // R3 DESIGN 4.17
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    let finance = house
        .world
        .profile(&house.place, "Finance", &[Permission::ViewRevenue])
        .await;
    let ada = house
        .world
        .collaborator(&house.place, "Ada Lima", finance)
        .await;
    let card = async |id: &str| {
        house
            .world
            .get(
                &house.sonia,
                &house.place.url(&format!("/collaborators/{id}")),
            )
            .await
    };
    let above = card(&house.id(&ada).await).await.expect(200);
    above
        .says("may do things that you may not")
        .hides("Suspend access");
    let own = card(&house.id(&house.sonia).await).await.expect(200);
    own.says("You cannot change your own access")
        .says("/collaborators/leave");
    // Whoever may only look is told whom to ask.
    let viewers = house
        .world
        .profile(&house.place, "Viewers", &[Permission::ViewCollaborators])
        .await;
    let vera = house
        .world
        .collaborator(&house.place, "Vera Paz", viewers)
        .await;
    house.world.inside(&house.place, &vera).await;
    let url = house
        .place
        .url(&format!("/collaborators/{}", house.id(&house.tom).await));
    house
        .world
        .get(&vera, &url)
        .await
        .expect(200)
        .says("Ask Olga Duarte")
        .hides("/suspend");
}

#[tokio::test]
async fn a_profile_above_oneself_is_not_among_those_to_choose() {
    // R3a
    let house = House::new().await;
    house.world.inside(&house.place, &house.sonia).await;
    house
        .world
        .profile(&house.place, "Finance", &[Permission::ViewRevenue])
        .await;
    let id = house.id(&house.tom).await;
    let url = house.place.url(&format!("/collaborators/{id}/profile"));
    let page = house.world.get(&house.sonia, &url).await.expect(200);
    page.says("Managers")
        .hides("Finance")
        .says("1 profile is not shown");
}

#[tokio::test]
async fn a_refused_page_lets_its_reader_ask_the_owner_once_a_day() {
    // 4.15
    let house = House::new().await;
    house.world.inside(&house.place, &house.tom).await;
    let list = house.place.url("/collaborators");
    let refused = house.world.get(&house.tom, &list).await.expect(403);
    refused
        .says("Ask Olga Duarte")
        .says("value=\"management.collaborators.view\"");
    let ask = house.place.url("/collaborators/ask");
    let wanted = [
        ("permission", "management.collaborators.view"),
        ("next", list.as_str()),
    ];
    let asked = house
        .world
        .post(&house.tom, &ask, &wanted)
        .await
        .expect(303);
    assert_eq!(asked.location(), list);
    house
        .world
        .post(&house.tom, &ask, &wanted)
        .await
        .expect(303);
    assert_eq!(house.letters_to(&house.olga).await, ["collaborator-asked"]);
    let other = [
        ("permission", "club.members.manage"),
        ("next", "https://evil.example/"),
    ];
    let asked = house.world.post(&house.tom, &ask, &other).await.expect(303);
    assert_eq!(asked.location(), house.place.url(""));
    assert_eq!(house.letters_to(&house.olga).await.len(), 2);
    // What he may do already is not asked for.
    house
        .world
        .post(&house.tom, &ask, &[("permission", "club.members.view")])
        .await
        .expect(303);
    assert_eq!(house.letters_to(&house.olga).await.len(), 2);
    house
        .world
        .post(&house.tom, &ask, &[("permission", "nothing")])
        .await
        .expect(404);
    house.world.advance(clavero_rules::Span::days(1));
    let tom = house.world.sign_in_again(&house.tom).await;
    let enter = house.place.url("/enter");
    house.world.post(&tom, &enter, &[]).await.expect(303);
    house.world.post(&tom, &ask, &wanted).await.expect(303);
    assert_eq!(house.letters_to(&house.olga).await.len(), 3);
}

#[tokio::test]
async fn a_date_that_does_not_exist_is_told_beside_its_field() {
    let house = House::new().await;
    let id = house.id(&house.tom).await;
    let url = house.place.url(&format!("/collaborators/{id}/until"));
    let wrong = [("until", "2027-02-30"), ("version", "1")];
    let page = house
        .world
        .post(&house.olga, &url, &wrong)
        .await
        .expect(422);
    page.says("<title>Error: ")
        .says("value=\"2027-02-30\"")
        .says("f-until-error");
    let past = [("until", "2026-11-01"), ("version", "1")];
    house
        .world
        .post(&house.olga, &url, &past)
        .await
        .expect(422)
        .says("passed already");
}

#[tokio::test]
async fn saving_a_form_as_it_was_shown_changes_nothing() {
    let house = House::new().await;
    let (olga, id) = (&house.olga, house.id(&house.tom).await);
    let noon = serde_json::json!({ "access_until": "2027-02-01T12:00:00Z" });
    house.api(olga, "PATCH", &id, "", noon).await.expect(200);
    let url = |rest: &str| house.place.url(&format!("/collaborators/{id}{rest}"));
    let shown = [("until", "2027-02-01"), ("version", "2")];
    let done = house
        .world
        .post(olga, &url("/until"), &shown)
        .await
        .expect(303);
    assert!(done.location().ends_with(&id));
    let members = house.members.to_string();
    let same = [("profile", members.as_str()), ("version", "2")];
    house
        .world
        .post(olga, &url("/profile"), &same)
        .await
        .expect(303);
    let card = house.card(&house.tom).await;
    assert_eq!(card["access_until"], "2027-02-01T12:00:00Z");
    assert_eq!(card["version"], 2);
}

#[tokio::test]
async fn whoever_is_inside_asks_for_what_the_profile_lacks() {
    // 4.15
    let house = House::new().await;
    house.world.inside(&house.place, &house.tom).await;
    let ask = house.place.url("/collaborators/ask");
    let page = house.world.get(&house.tom, &ask).await.expect(200);
    page.says("value=\"club.members.manage\"")
        .hides("value=\"club.members.view\"");
    house
        .world
        .get(&house.olga, &ask)
        .await
        .expect(200)
        .says("nothing to ask for");
}
