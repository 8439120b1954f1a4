//! Inviting many: dry run, one signature, and a verdict for each row (I18).

use super::House;
use crate::world::{Reply, SIGNATURE};

impl House {
    async fn paste(&self, people: &str) -> Reply {
        let profile = self.support.to_string();
        let fields = [
            ("people", people),
            ("profile", &profile),
            ("lang", "en"),
            ("days", "7"),
            ("access_until", ""),
        ];
        self.world
            .post(&self.olga, &self.casa.url("/invitations/many"), &fields)
            .await
    }
}

const LIST: &str = "Name;E-mail
Ana Prado;ana@prado.example
Jonas;jonas@weidmann.example
Nobody;this is no address @
Ana again;ANA@prado.example
Tomas;tomas.rey@example.com
Waiting;waiting@example.com
";

// I18
#[tokio::test]
async fn a_list_is_looked_at_row_by_row_signed_once_and_answered_row_by_row() {
    let house = House::new().await;
    house
        .world
        .collaborator(&house.casa, "Tomas Rey", house.support)
        .await;
    house.invited("Waiting", "waiting@example.com").await;
    let checked = house.paste(LIST).await.expect(303);
    let page = house
        .world
        .get(&house.olga, checked.location())
        .await
        .expect(200);
    page.says("3 of 6 rows can be sent")
        .says("Replaces a pending one")
        .says("This is no e-mail address")
        .says("Stands further up in the list")
        .says("a collaborator of the account already");
    assert_eq!(
        house.told("invitation").await.len(),
        1,
        "a dry run sends nothing"
    );
    let sign = format!("{}/sign", checked.location());
    house
        .world
        .get(&house.olga, &sign)
        .await
        .expect(200)
        .says("ana@prado.example, jonas@weidmann.example, waiting@example.com")
        .says("Sign and send 3 invitations");
    house
        .world
        .post(&house.olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(200)
        .says("3 invitations are sent")
        .says("3 rows were not sent");
    assert_eq!(
        house.told("invitation").await,
        [
            "ana@prado.example",
            "jonas@weidmann.example",
            "waiting@example.com",
            "waiting@example.com"
        ]
    );
    let signed = crate::world::sql(
        "select count(distinct signature_id) as n from invitation where account_id = $1 and state = 'pending'",
    );
    assert_eq!(house.world.count(signed.bind(house.casa.id)).await, 1);
    house
        .world
        .post(&house.olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(404);
}

// I18
#[tokio::test]
async fn a_list_has_somebody_on_it_and_at_most_a_hundred() {
    let house = House::new().await;
    house.paste("").await.expect(422).says("f-people-error");
    let crowd: Vec<String> = (0..101).map(|n| format!("guest{n}@example.com")).collect();
    house
        .paste(&crowd.join("\n"))
        .await
        .expect(422)
        .says("at most 100 people");
    house.paste(&crowd[..100].join("\n")).await.expect(303);
}

// I18
#[tokio::test]
async fn one_signature_sends_to_a_hundred_people_at_once() {
    let house = House::new().await;
    let crowd: Vec<String> = (0..100)
        .map(|n| format!("Guest {n} <guest{n}@example.com>"))
        .collect();
    let checked = house.paste(&crowd.join("\n")).await.expect(303);
    let sign = format!("{}/sign", checked.location());
    house
        .world
        .post(&house.olga, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(200)
        .says("100 invitations are sent");
    assert_eq!(house.told("invitation").await.len(), 100);
}

// I18
#[tokio::test]
async fn a_list_of_which_nobody_can_be_invited_asks_for_no_signature() {
    let house = House::new().await;
    let checked = house.paste("Nobody, here").await.expect(303);
    house
        .world
        .get(&house.olga, checked.location())
        .await
        .expect(200)
        .says("There is nobody to invite")
        .hides("/sign\"");
}

// I18
#[tokio::test]
async fn going_back_from_the_check_keeps_the_list() {
    let house = House::new().await;
    let checked = house
        .paste("\"Prado, Ana\", ana@prado.example")
        .await
        .expect(303);
    let draft = checked.location().rsplit('/').next().unwrap();
    house
        .world
        .get(
            &house.olga,
            &house.casa.url(&format!("/invitations/many?draft={draft}")),
        )
        .await
        .expect(200)
        .says("ana@prado.example")
        .says("Prado, Ana");
}
