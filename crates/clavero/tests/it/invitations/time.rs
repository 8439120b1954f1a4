//! What time does to invitations (I5, I17, I21, I22).

use clavero_rules::Span;

use super::House;
use crate::world::{Someone, sql};

// I5
#[tokio::test]
async fn whoever_signed_up_without_the_link_joins_nothing_and_sees_the_invitation_once_his_address_is_proved()
 {
    let house = House::new().await;
    house.invited("Tomás", "tomas.rey@example.com").await;
    let tomas = house.world.person("Tomas Rey").await;
    let unprove = sql("update users set email_verified_at = null where id = $1").bind(tomas.id());
    house.world.app.db.exec(unprove).await.unwrap();
    let id = house.id_of(&tomas.email).await;
    let page = format!("/centers/invitations/{}/{id}", house.casa.slug);
    house.world.get(&tomas, &page).await.expect(404);
    house
        .world
        .post(&tomas, &format!("{page}/accept"), &[])
        .await
        .expect(404);
    let prove = sql("update users set email_verified_at = 1 where id = $1").bind(tomas.id());
    house.world.app.db.exec(prove).await.unwrap();
    assert_eq!(house.collaborators().await, 0);
    house.world.get(&tomas, &page).await.expect(200);
}

// I17
#[tokio::test]
async fn whoever_comes_too_late_asks_for_a_new_one_at_most_once_a_day() {
    let house = House::new().await;
    let link = house.invited("Tomás", "tomas@rey.example").await;
    let ask = format!("{link}/ask");
    let nobody = Someone::nobody();
    house.world.post(&nobody, &ask, &[]).await.expect(422);
    house.world.advance(Span::days(8));
    house
        .world
        .get(&nobody, &link)
        .await
        .expect(200)
        .says("This invitation has expired")
        .says(&ask);
    house.world.post(&nobody, &ask, &[]).await.expect(303);
    house.world.post(&nobody, &ask, &[]).await.expect(422);
    assert_eq!(
        house.told("invitation-asked-again").await,
        [&*house.olga.email]
    );
    let resend = house
        .world
        .link("invitation-asked-again", &house.olga.email)
        .await;
    house
        .world
        .get(&house.olga, &resend)
        .await
        .expect(200)
        .says("tomas@rey.example");
    house.world.advance(Span::hours(24));
    house.world.post(&nobody, &ask, &[]).await.expect(303);
}

// I17 4.0
#[tokio::test]
async fn an_expired_invitation_stays_in_the_list_and_its_inviter_is_told_once() {
    let house = House::new().await;
    house.invited("Tomás", "tomas@rey.example").await;
    house.world.advance(Span::days(7));
    let list = house.casa.url("/invitations");
    let expired = format!("{list}?state=expired");
    house
        .world
        .get(&house.olga, &expired)
        .await
        .expect(200)
        .says("tomas@rey.example");
    house
        .world
        .get(&house.olga, &format!("{list}?state=pending"))
        .await
        .expect(200)
        .hides("tomas@rey.example");
    for _ in 0..2 {
        clavero::invitations::sweep(&house.world.app.occasion("job sweep"))
            .await
            .unwrap();
    }
    assert_eq!(house.states("tomas@rey.example").await, ["expired"]);
    assert_eq!(house.told("invitation-expired").await, [&*house.olga.email]);
    house
        .world
        .get(&house.olga, &expired)
        .await
        .expect(200)
        .says("tomas@rey.example");
    assert_eq!(
        house.world.audit().await,
        ["invitation.sent", "invitation.expired"]
    );
}

// I21
#[tokio::test]
async fn ninety_days_after_its_end_an_invitation_forgets_whom_it_was_sent_to() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    house
        .world
        .post(&tomas, &format!("{link}/decline"), &[])
        .await
        .expect(303);
    let sweep = || async {
        let on = house.world.app.occasion("job sweep");
        clavero::invitations::sweep(&on).await.unwrap();
    };
    house.world.advance(Span::days(90));
    sweep().await;
    assert_eq!(house.states(&tomas.email).await, ["declined"]);
    house.world.advance(Span::hours(1));
    sweep().await;
    assert!(house.states(&tomas.email).await.is_empty());
    let trace = sql("select count(*) as n from invitation where account_id = $1
         and (email like '%tomas%' or email_key like '%tomas%' or name like '%Tom%' or name_key like '%tom%')");
    assert_eq!(house.world.count(trace.bind(house.casa.id)).await, 0);
    let olga = house.signed_in_again(&house.olga).await;
    house
        .world
        .get(&olga, &house.casa.url("/invitations"))
        .await
        .expect(200)
        .says("Address removed")
        .says("Declined");
}

// I22
#[tokio::test]
async fn a_clock_set_back_brings_no_ended_invitation_to_life() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    let link = house.invited("Tomás", &tomas.email).await;
    house.world.advance(Span::days(8));
    clavero::invitations::sweep(&house.world.app.occasion("job sweep"))
        .await
        .unwrap();
    house.world.advance(Span::days(-8));
    house
        .world
        .post(&tomas, &format!("{link}/accept"), &[])
        .await
        .expect(422);
    assert_eq!(house.states(&tomas.email).await, ["expired"]);
    assert_eq!(house.collaborators().await, 0);
}

// I17
#[tokio::test]
async fn the_list_is_searched_by_name_and_address_and_goes_on_page_by_page() {
    let house = House::new().await;
    for (name, email) in [
        ("Élodie Marchand", "elodie@marchand.example"),
        ("Óscar 100%", "oscar@nystrom.example"),
        ("Zoë", "zoe@example.com"),
    ] {
        house.invited(name, email).await;
        house.world.advance(Span::minutes(1));
    }
    let list = house.casa.url("/invitations");
    let search = |text: &str| format!("{list}?q={text}");
    let found = async |path: String| house.world.get(&house.olga, &path).await;
    found(search("elodie"))
        .await
        .expect(200)
        .says("Élodie Marchand")
        .hides("Zoë");
    found(search("NYSTROM"))
        .await
        .expect(200)
        .says("Óscar")
        .hides("Zoë");
    found(search("%25"))
        .await
        .expect(200)
        .says("Óscar")
        .hides("Zoë");
    found(search("nobody"))
        .await
        .expect(200)
        .says("No invitation matches");
    let first = found(format!("{list}?limit=2")).await.expect(200);
    let first = first.says("Zoë").says("Óscar").hides("Élodie");
    let next = first.body.split("rel=\"next\"").next().unwrap();
    let next = next.rsplit("href=\"").next().unwrap();
    let next = next
        .split('"')
        .next()
        .unwrap()
        .replace("&#38;", "&")
        .replace("&amp;", "&");
    found(next).await.expect(200).says("Élodie").hides("Óscar");
}
