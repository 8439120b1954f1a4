//! Sending again and taking back (4.3, I12, I19).

use clavero_rules::{Permission, Span};

use super::House;
use crate::world::{SIGNATURE, Someone};

impl House {
    /// The form of sending again, as it stands.
    fn terms(&self, profile: clavero_rules::ProfileId) -> Vec<(&'static str, String)> {
        vec![
            ("profile", profile.to_string()),
            ("lang", "es".to_owned()),
            ("days", "14".to_owned()),
            ("access_until", String::new()),
        ]
    }

    async fn resend(
        &self,
        who: &Someone,
        id: &str,
        terms: &[(&'static str, String)],
    ) -> crate::world::Reply {
        let fields: Vec<(&str, &str)> = terms.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let url = self.casa.url(&format!("/invitations/{id}/resend"));
        self.world.post(who, &url, &fields).await
    }

    /// A team lead who may invite to Support and below.
    pub async fn lead(&self, name: &str) -> Someone {
        let allows = [
            Permission::ManageCollaborators,
            Permission::ManageComments,
            Permission::ViewChat,
        ];
        let lead = self.world.profile(&self.casa, name, &allows).await;
        let person = self.world.collaborator(&self.casa, name, lead).await;
        self.world.inside(&self.casa, &person).await;
        person
    }
}

// 4.3
#[tokio::test]
async fn a_pending_invitation_goes_out_again_under_a_new_link_and_the_old_one_is_dead() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let old = house.invited("Tomás", &tomas.email).await;
    house.world.advance(Span::days(5));
    let id = house.id_of(&tomas.email).await;
    let page = house.casa.url(&format!("/invitations/{id}/resend"));
    house
        .world
        .get(&house.olga, &page)
        .await
        .expect(200)
        .says("Tomás")
        .says("the old one stops working");
    house
        .resend(&house.olga, &id, &house.terms(house.support))
        .await
        .expect(200)
        .says("/invitations/");
    assert_eq!(
        house.states(&tomas.email).await,
        ["pending"],
        "the same row"
    );
    house.world.get(&tomas, &old).await.expect(404);
    let new = house.world.link("invitation", &tomas.email).await;
    assert_ne!(old, new);
    house.world.advance(Span::days(13));
    house
        .world
        .post(&tomas, &format!("{new}/accept"), &[])
        .await
        .expect(303);
    assert_eq!(
        house.world.audit().await[..2],
        ["invitation.sent", "invitation.resent"]
    );
}

// 4.3 4.0
#[tokio::test]
async fn an_expired_invitation_goes_out_again_as_a_new_row_that_points_to_it() {
    let house = House::new().await;
    house.invited("Tomás", "tomas@rey.example").await;
    let id = house.id_of("tomas@rey.example").await;
    house.world.advance(Span::days(8));
    house
        .resend(&house.olga, &id, &house.terms(house.support))
        .await
        .expect(200);
    assert_eq!(
        house.states("tomas@rey.example").await,
        ["expired", "pending"]
    );
    let points = crate::world::sql(
        "select count(*) as n from invitation where account_id = $1 and previous_id = $2",
    );
    let points = points
        .bind(house.casa.id)
        .bind(uuid::Uuid::parse_str(&id).unwrap());
    assert_eq!(house.world.count(points).await, 1);
}

// 4.3 4.1
#[tokio::test]
async fn another_profile_is_signed_and_the_same_one_is_not() {
    let house = House::new().await;
    house.invited("Tomás", "tomas@rey.example").await;
    let id = house.id_of("tomas@rey.example").await;
    let other = house
        .world
        .profile(&house.casa, "Metrics", &[Permission::ViewMetrics])
        .await;
    let sign = house
        .resend(&house.olga, &id, &house.terms(other))
        .await
        .expect(303);
    assert_eq!(
        house.told("invitation").await.len(),
        1,
        "nothing goes out unsigned"
    );
    house
        .world
        .get(&house.olga, sign.location())
        .await
        .expect(200)
        .says("Support")
        .says("Metrics · 1 permission");
    house
        .world
        .post(&house.olga, sign.location(), &[("signature", "wrong one")])
        .await
        .expect(422);
    house
        .world
        .post(&house.olga, sign.location(), &[("signature", SIGNATURE)])
        .await
        .expect(200);
    assert_eq!(house.told("invitation").await.len(), 2);
}

// 4.3
#[tokio::test]
async fn what_was_answered_or_taken_back_is_not_sent_again() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    house
        .world
        .post(&tomas, &format!("{link}/accept"), &[])
        .await
        .expect(303);
    let id = house.id_of(&tomas.email).await;
    house
        .resend(&house.olga, &id, &house.terms(house.support))
        .await
        .expect(422);
}

// 4.3 I17
#[tokio::test]
async fn a_revoked_invitation_says_that_it_was_revoked_and_not_that_it_expired() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    let id = house.id_of(&tomas.email).await;
    let revoke = house.casa.url(&format!("/invitations/{id}/revoke"));
    house
        .world
        .post(&house.olga, &revoke, &[])
        .await
        .expect(303);
    for who in [&tomas, &Someone::nobody(), &house.olga] {
        house
            .world
            .get(who, &link)
            .await
            .expect(200)
            .says("This invitation was revoked")
            .hides("expired");
    }
    house.world.advance(Span::days(8));
    house
        .world
        .get(&tomas, &link)
        .await
        .expect(200)
        .says("This invitation was revoked");
    house
        .world
        .post(&tomas, &format!("{link}/accept"), &[])
        .await
        .expect(422);
    house
        .world
        .post(&tomas, &format!("{link}/ask"), &[])
        .await
        .expect(422);
    house
        .world
        .post(&house.olga, &revoke, &[])
        .await
        .expect(422);
}

// I12
#[tokio::test]
async fn what_somebody_vouched_for_falls_with_his_right_and_the_owner_is_told_once() {
    let house = House::new().await;
    let chloe = house.lead("Chloe").await;
    for n in 0..3 {
        let offer = house.offer("Guest", &format!("guest{n}@example.com"));
        house.invite(&chloe, &offer).await;
    }
    house.invited("Other", "other@example.com").await;
    let on = house.world.app.occasion("test");
    let mut work = on
        .begin_admitted(house.casa.id, Some(house.olga.id()), "owner")
        .await
        .unwrap();
    let events = clavero::invitations::revoke_of_inviter(&mut work, chloe.id())
        .await
        .unwrap();
    assert_eq!(events.len(), 3);
    work.commit_all(events).await.unwrap();
    for n in 0..3 {
        let email = format!("guest{n}@example.com");
        assert_eq!(house.states(&email).await, ["revoked"]);
    }
    assert_eq!(house.states("other@example.com").await, ["pending"]);
    assert_eq!(
        house.told("invitations-revoked").await,
        [&*house.olga.email]
    );
    let link = house
        .world
        .link("invitations-revoked", &house.olga.email)
        .await;
    house
        .world
        .get(&house.olga, &link)
        .await
        .expect(200)
        .says("guest1@example.com")
        .says("Invite again")
        .hides("other@example.com");
}

// I12 R3
#[tokio::test]
async fn an_offer_beyond_what_its_sender_holds_today_opens_nothing() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let chloe = house.lead("Chloe").await;
    house
        .invite(&chloe, &house.offer("Tomás", &tomas.email))
        .await;
    let link = house.world.link("invitation", &tomas.email).await;
    let widen =
        crate::world::sql("update profile set permissions = $2 where account_id = $1 and id = $3")
            .bind(house.casa.id)
            .bind("support.chat.view management.metrics.view")
            .bind(house.support);
    house.world.app.db.exec(widen).await.unwrap();
    house
        .world
        .get(&tomas, &link)
        .await
        .expect(200)
        .says("may no longer give this profile")
        .hides(&format!("{link}/accept"));
    house
        .world
        .post(&tomas, &format!("{link}/accept"), &[])
        .await
        .expect(422);
    assert_eq!(house.collaborators().await, 1, "Chloe alone");
}

// I19
#[tokio::test]
async fn an_invitation_gives_way_when_access_came_in_another_way() {
    let house = House::new().await;
    house.invited("Tomás", "tomas@rey.example").await;
    let on = house.world.app.occasion("test");
    let mut work = on
        .begin_admitted(house.casa.id, None, "machine")
        .await
        .unwrap();
    let event = clavero::invitations::supersede(&mut work, "tomas@rey.example")
        .await
        .unwrap();
    work.commit_all(event.into_iter().collect()).await.unwrap();
    assert_eq!(house.states("tomas@rey.example").await, ["superseded"]);
}
