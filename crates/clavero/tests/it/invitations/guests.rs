//! Who is invited besides the usual: employees of partners, readers of another language, and links that nobody made (I20, I23, T18).

use super::House;
use super::links::accept;
use crate::world::{Someone, sql};
use clavero_rules::Permission;

// I20
#[tokio::test]
async fn an_employee_of_a_partner_gets_a_reason_of_his_own_and_the_profile_of_the_invitation() {
    let house = House::new().await;
    let partner = house
        .world
        .profile(&house.casa, "Partner", &[Permission::ViewMetrics])
        .await;
    let link = house.invited("Ana", "ana@example.com").await;
    let ana = house.world.person("Ana").await;
    house.world.join(&house.casa, &ana, partner).await;
    let ground = sql("update ground set kind = 'partner' where account_id = $1");
    house
        .world
        .app
        .db
        .exec(ground.bind(house.casa.id))
        .await
        .unwrap();
    house
        .world
        .post(&ana, &accept(&link), &[])
        .await
        .expect(303);
    let live = sql("select count(*) as n from ground where account_id = $1 and ended_at is null");
    assert_eq!(house.world.count(live.bind(house.casa.id)).await, 2);
    let one = sql("select count(*) as n from membership where account_id = $1 and profile_id = $2");
    let one = one.bind(house.casa.id).bind(house.support);
    assert_eq!(house.world.count(one).await, 1);
}

// I23 CC-13
#[tokio::test]
async fn a_link_speaks_the_language_of_whoever_opens_it_and_the_letter_that_of_the_offer() {
    let house = House::new().await;
    let mut offer = house.offer("Thiago", "thiago@prado.example");
    offer[3].1 = "pt".to_owned();
    house.invite(&house.olga, &offer).await;
    let letters = house.world.letters().await;
    assert_eq!(letters[0].lang, "pt");
    let link = house.world.link("invitation", "thiago@prado.example").await;
    let french = Someone {
        accepts: "fr".to_owned(),
        ..Someone::nobody()
    };
    house
        .world
        .get(&french, &link)
        .await
        .expect(200)
        .says("Olga Ruiz vous invite à Casa Alba");
    let thiago = house.world.person_in("Thiago", "es").await;
    let moved = sql("update users set email = $2, email_key = $2 where id = $1");
    let moved = moved.bind(thiago.id()).bind("thiago@prado.example");
    house.world.app.db.exec(moved).await.unwrap();
    house
        .world
        .get(&thiago, &link)
        .await
        .expect(200)
        .says("Casa Alba te invita a colaborar")
        .says("Responder y moderar comentarios");
}

// T18
#[tokio::test]
async fn a_link_that_nobody_made_leads_nowhere() {
    let house = House::new().await;
    let link = house.invited("Tomás", "tomas@rey.example").await;
    let nobody = Someone::nobody();
    let (start, end) = link.split_at(link.len() - 4);
    let altered = format!("{start}{}", if end == "AAAA" { "BBBB" } else { "AAAA" });
    for wrong in [&altered, "/invitations/x", &format!("{link}A")] {
        house.world.get(&nobody, wrong).await.expect(404);
        house
            .world
            .post(&house.olga, &accept(wrong), &[])
            .await
            .expect(404);
    }
}
