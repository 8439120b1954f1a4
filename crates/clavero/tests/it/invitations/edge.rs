//! Who may be invited, and who not: the edge cases of sending (I1, I2, I3, I15, I18, R3).

use clavero_rules::{Permission, Span};

use super::House;
use crate::world::{SIGNATURE, sql};

async fn set_state(house: &House, email: &str, state: &str, ended: Option<clavero_rules::Moment>) {
    let change = sql(
        "update membership set state = $2, ended_at = $3 where account_id = $1
         and user_id = (select id from users where email = $4)",
    );
    let change = change
        .bind(house.casa.id)
        .bind(state)
        .bind(ended)
        .bind(email);
    assert_eq!(house.world.app.db.exec(change).await.unwrap(), 1);
}

// I1
#[tokio::test]
async fn neither_oneself_nor_the_owner_is_invited() {
    let house = House::new().await;
    let own = house.offer("Olga", &house.olga.email.to_uppercase());
    house
        .keep(&house.olga, &own)
        .await
        .expect(422)
        .says("one of your own addresses");
    let lead = house
        .world
        .profile(
            &house.casa,
            "Lead",
            &[
                Permission::ManageCollaborators,
                Permission::ManageComments,
                Permission::ViewChat,
            ],
        )
        .await;
    let carla = house.world.collaborator(&house.casa, "Carla", lead).await;
    house.world.inside(&house.casa, &carla).await;
    let owner = house.offer("Olga", &house.olga.email);
    house
        .keep(&carla, &owner)
        .await
        .expect(422)
        .says("belongs to the owner");
}

// I2
#[tokio::test]
async fn whoever_is_here_already_is_refused_with_the_way_to_his_card() {
    let house = House::new().await;
    let tomas = house
        .world
        .collaborator(&house.casa, "Tomas Rey", house.support)
        .await;
    let offer = house.offer("Tomás", &tomas.email);
    let card = house.casa.url("/collaborators/");
    house
        .keep(&house.olga, &offer)
        .await
        .expect(422)
        .says("a collaborator of the account already")
        .says(&card);
    set_state(&house, &tomas.email, "suspended", None).await;
    house
        .keep(&house.olga, &offer)
        .await
        .expect(422)
        .says("whose access is suspended")
        .says(&card);
}

// I2
#[tokio::test]
async fn whoever_left_lately_is_invited_afresh_or_brought_back() {
    let house = House::new().await;
    let tomas = house
        .world
        .collaborator(&house.casa, "Tomas Rey", house.support)
        .await;
    let now = house.world.app.clock.now();
    set_state(&house, &tomas.email, "removed", Some(now)).await;
    let offer = house.offer("Tomás", &tomas.email);
    let sign = house.keep(&house.olga, &offer).await.expect(303);
    house
        .world
        .get(&house.olga, sign.location())
        .await
        .expect(200)
        .says("Bring this person back instead")
        .says(&house.casa.url("/collaborators/"));
    house.world.advance(Span::days(91));
    let olga = house.signed_in_again(&house.olga).await;
    let sign = house.keep(&olga, &offer).await.expect(303);
    house
        .world
        .get(&olga, sign.location())
        .await
        .expect(200)
        .hides("Bring this person back");
}

// CC-24 I2
#[tokio::test]
async fn whoever_comes_back_keeps_his_one_row_with_the_profile_that_was_offered() {
    let house = House::new().await;
    let tomas = house
        .world
        .collaborator(&house.casa, "Tomas Rey", house.support)
        .await;
    let now = house.world.app.clock.now();
    set_state(&house, &tomas.email, "left", Some(now)).await;
    let other = house
        .world
        .profile(&house.casa, "Metrics", &[Permission::ViewMetrics])
        .await;
    let mut offer = house.offer("Tomás", &tomas.email);
    offer[2].1 = other.to_string();
    house.invite(&house.olga, &offer).await;
    let link = house.world.link("invitation", &tomas.email).await;
    house
        .world
        .post(&tomas, &format!("{link}/accept"), &[])
        .await
        .expect(303);
    let rows = sql(
        "select count(*) as n from membership where account_id = $1 and profile_id = $2 and state = 'active'",
    );
    assert_eq!(
        house
            .world
            .count(rows.bind(house.casa.id).bind(other))
            .await,
        1
    );
    let grounds =
        sql("select count(*) as n from ground where account_id = $1 and ended_at is null");
    assert_eq!(house.world.count(grounds.bind(house.casa.id)).await, 1);
}

// I3 T17
#[tokio::test]
async fn the_answer_is_the_same_whether_or_not_the_address_has_a_login() {
    let house = House::new().await;
    let known = house.world.person("Nadia Known").await;
    let mut pages = Vec::new();
    for (name, email) in [
        ("Nadia Known", known.email.as_str()),
        ("Nobody Known", "nobody@example.com"),
    ] {
        let reply = house.invite(&house.olga, &house.offer(name, email)).await;
        // What differs anyway: whom it is for, the link, and the address of the page.
        let link = house.world.link("invitation", email).await;
        let here = reply.body.split("/invitations/sign/").nth(1).unwrap();
        let here = here[..36].to_owned();
        let body = reply.body.replace(email, "EMAIL").replace(name, "NAME");
        pages.push(body.replace(&link, "LINK").replace(&here, "DRAFT"));
    }
    assert_eq!(pages[0], pages[1]);
}

// I15
#[tokio::test]
async fn an_address_that_looks_like_another_raises_a_doubt_and_is_no_block() {
    let house = House::new().await;
    house
        .world
        .collaborator(&house.casa, "Tomas Rey", house.support)
        .await;
    let doubtful = [
        ("tomas.rey+shop@example.com", "apart from a +tag or dots"),
        ("tomasrey@example.com", "apart from a +tag or dots"),
        ("new@exampel.com", "one letter away from yours"),
        ("n\u{435}w@elsewhere.org", "letters of different alphabets"),
    ];
    for (email, doubt) in doubtful {
        let sign = house
            .keep(&house.olga, &house.offer("Somebody", email))
            .await
            .expect(303);
        let page = house
            .world
            .get(&house.olga, sign.location())
            .await
            .expect(200);
        assert!(
            page.body.to_lowercase().contains(doubt),
            "{email}: {}",
            page.body
        );
        let signed = [("signature", SIGNATURE)];
        house
            .world
            .post(&house.olga, sign.location(), &signed)
            .await
            .expect(200);
    }
    let sign = house
        .keep(&house.olga, &house.offer("Plain", "plain@elsewhere.org"))
        .await
        .expect(303);
    house
        .world
        .get(&house.olga, sign.location())
        .await
        .expect(200)
        .hides("Look at this address again");
}

// I15 4.0
#[tokio::test]
async fn upper_case_and_an_international_domain_are_the_same_person() {
    let house = House::new().await;
    house.invited("Zoë", "Zoe@Bücher.example").await;
    let sign = house
        .keep(
            &house.olga,
            &house.offer("Zoë", "zoe@xn--bcher-kva.example"),
        )
        .await
        .expect(303);
    house
        .world
        .get(&house.olga, sign.location())
        .await
        .expect(200)
        .says("will be replaced");
}

// R3
#[tokio::test]
async fn nobody_offers_a_profile_beyond_his_own_even_if_he_writes_the_form_himself() {
    let house = House::new().await;
    let lead = house
        .world
        .profile(&house.casa, "Lead", &[Permission::ManageCollaborators])
        .await;
    let carla = house.world.collaborator(&house.casa, "Carla", lead).await;
    house.world.inside(&house.casa, &carla).await;
    house
        .world
        .get(&carla, &house.casa.url("/invitations/new"))
        .await
        .expect(200)
        .hides(&house.support.to_string())
        .says("Profiles that allow more than yours are not shown");
    house
        .keep(&carla, &house.offer("Tomás", "tomas@rey.example"))
        .await
        .expect(422);
    assert!(house.states("tomas@rey.example").await.is_empty());
}

// R3 4.0
#[tokio::test]
async fn an_inviter_who_loses_the_right_between_the_form_and_the_signature_sends_nothing() {
    let house = House::new().await;
    let lead = house
        .world
        .profile(
            &house.casa,
            "Lead",
            &[
                Permission::ManageCollaborators,
                Permission::ManageComments,
                Permission::ViewChat,
            ],
        )
        .await;
    let carla = house.world.collaborator(&house.casa, "Carla", lead).await;
    house.world.inside(&house.casa, &carla).await;
    let offer = house.offer("Tomás", "tomas@rey.example");
    let sign = house.keep(&carla, &offer).await.expect(303);
    set_state(&house, &carla.email, "suspended", None).await;
    house
        .world
        .post(&carla, sign.location(), &[("signature", SIGNATURE)])
        .await
        .expect(403);
    assert!(house.states("tomas@rey.example").await.is_empty());
}

// 4.3
#[tokio::test]
async fn a_second_invitation_to_the_same_address_leaves_only_the_newer_link() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let old = house.invited("Tomás", &tomas.email).await;
    house.world.advance(Span::minutes(1));
    let new = house.invited("Tomás Rey", &tomas.email).await;
    assert_eq!(house.states(&tomas.email).await, ["superseded", "pending"]);
    house
        .world
        .get(&tomas, &old)
        .await
        .expect(200)
        .says("There is a newer invitation");
    house
        .world
        .post(&tomas, &format!("{old}/accept"), &[])
        .await
        .expect(422);
    house
        .world
        .post(&tomas, &format!("{new}/accept"), &[])
        .await
        .expect(303);
    assert_eq!(
        house.world.audit().await[..3],
        [
            "invitation.sent",
            "invitation.superseded",
            "invitation.sent"
        ]
    );
}

// I18
#[tokio::test]
async fn an_account_sends_twenty_invitations_an_hour_and_no_more() {
    let house = House::new().await;
    for n in 0..20 {
        house
            .invite(
                &house.olga,
                &house.offer("Guest", &format!("guest{n}@example.com")),
            )
            .await;
    }
    let one_more = house.offer("Guest", "late@example.com");
    house
        .keep(&house.olga, &one_more)
        .await
        .expect(422)
        .says("20 invitations within the hour");
    house.world.advance(Span::minutes(61));
    house.keep(&house.olga, &one_more).await.expect(303);
}

// I18
#[tokio::test]
async fn an_address_receives_five_invitations_a_day_over_all_accounts() {
    let house = House::new().await;
    for n in 0..5 {
        let place = house.world.account(&house.olga, &format!("Shop {n}")).await;
        let profile = house
            .world
            .profile(&place, "Support", &[Permission::ViewChat])
            .await;
        let mut offer = house.offer("Tomás", "tomas@rey.example");
        offer[2].1 = profile.to_string();
        let fields: Vec<(&str, &str)> = offer.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let sign = house
            .world
            .post(&house.olga, &place.url("/invitations/new"), &fields)
            .await
            .expect(303);
        house
            .world
            .post(&house.olga, sign.location(), &[("signature", SIGNATURE)])
            .await
            .expect(200);
    }
    let sixth = house.offer("Tomás", "Tomas@Rey.example");
    house
        .keep(&house.olga, &sixth)
        .await
        .expect(422)
        .says("as many invitations today as it may");
    house.world.advance(Span::hours(25));
    house.keep(&house.olga, &sixth).await.expect(303);
}

// I18
#[tokio::test]
async fn an_account_has_two_hundred_open_invitations_and_no_more() {
    let house = House::new().await;
    house.invited("First", "first@example.com").await;
    let copy = sql(
        "insert into invitation (account_id, id, email, email_key, name, profile_id, profile_version,
            permissions_at_sending, lang, state, token_hash, inviter_id, sent_at, expires_at, created_at, version)
         select account_id, $2, $3, $3, name, profile_id, profile_version, permissions_at_sending,
            lang, state, $4, inviter_id, sent_at, expires_at, created_at, version
         from invitation where account_id = $1 and email = 'first@example.com'",
    );
    let on = house.world.app.occasion("test");
    for n in 0..199_u32 {
        let row = copy
            .clone()
            .bind(house.casa.id)
            .bind(on.id())
            .bind(format!("guest{n}@example.com"))
            .bind(on.secret().hash());
        house.world.app.db.exec(row).await.unwrap();
    }
    house
        .keep(&house.olga, &house.offer("Late", "late@example.com"))
        .await
        .expect(422)
        .says("200 pending invitations");
    let sign = house
        .keep(&house.olga, &house.offer("First", "first@example.com"))
        .await;
    sign.expect(303);
}

// CC-14
#[tokio::test]
async fn whoever_has_no_signature_makes_one_and_returns_to_the_invitation() {
    let house = House::new().await;
    let forget = sql("delete from signature where user_id = $1").bind(house.olga.id());
    house.world.app.db.exec(forget).await.unwrap();
    let offer = house.offer("Tomás Rey", "tomas@rey.example");
    let sign = house.keep(&house.olga, &offer).await.expect(303);
    let page = house
        .world
        .get(&house.olga, sign.location())
        .await
        .expect(200);
    let next: String = form_urlencoded::byte_serialize(sign.location().as_bytes()).collect();
    let create = format!("/me/signature?next={next}");
    let page = page
        .says("You have no electronic signature yet")
        .says("tomas@rey.example");
    assert!(
        page.body.contains(&create) || page.body.contains(&create.replace("%2F", "/")),
        "{}",
        page.body
    );
    let made = house
        .world
        .post(
            &house.olga,
            "/me/signature",
            &[
                ("password", crate::world::PASSWORD),
                ("secret", SIGNATURE),
                ("again", SIGNATURE),
                ("next", sign.location()),
            ],
        )
        .await
        .expect(303);
    assert_eq!(made.location(), sign.location());
    house
        .world
        .post(&house.olga, made.location(), &[("signature", SIGNATURE)])
        .await
        .expect(200)
        .says("/invitations/");
}

// CC-13
#[tokio::test]
async fn going_back_from_the_signature_keeps_everything_that_was_typed() {
    let house = House::new().await;
    let mut offer = house.offer("Tomás Rey", "tomas@rey.example");
    offer[3].1 = "es".to_owned();
    offer[4].1 = "14".to_owned();
    offer[5].1 = "2027-03-31".to_owned();
    let sign = house.keep(&house.olga, &offer).await.expect(303);
    let draft = sign.location().rsplit('/').next().unwrap();
    let back = house.casa.url(&format!("/invitations/new?draft={draft}"));
    house
        .world
        .get(&house.olga, sign.location())
        .await
        .expect(200)
        .says(&back)
        .says("31 Mar 2027")
        .says("Español");
    house
        .world
        .get(&house.olga, &back)
        .await
        .expect(200)
        .says("value=\"tomas@rey.example\"")
        .says("value=\"2027-03-31\"")
        .says("value=\"14\"");
}
