//! The same through the API: what to sign, what is told once, and what is answered to whom (4.1, T18).

use clavero::people::signature;
use clavero_rules::signature::Purpose;
use serde_json::{Value, json};

use super::House;
use crate::world::{Reply, SIGNATURE, Someone};

impl House {
    fn wish(&self, email: &str) -> Value {
        json!({ "name": "Tomás Rey", "email": email, "profile": self.support.to_string() })
    }

    /// Signs what an answer asked to be signed.
    async fn sign(&self, who: &Someone, asked: &Reply) -> String {
        let asked = asked.json();
        let on = self.world.app.occasion("test");
        let token = clavero::occasion::Secret::presented(&who.token);
        let person = clavero::session::found(&on, &token, clavero::session::SessionKind::Api);
        let person = person.await.unwrap().unwrap();
        let purpose = Purpose::from_id(asked["signature"]["purpose"].as_str().unwrap()).unwrap();
        let digest = asked["signature"]["digest"].as_str().unwrap();
        let bytes: Vec<u8> = (0..32)
            .map(|n| u8::from_str_radix(&digest[2 * n..2 * n + 2], 16).unwrap())
            .collect();
        let digest: [u8; 32] = bytes.try_into().unwrap();
        let id = signature::sign_digest(&on, &person, purpose, digest, SIGNATURE);
        id.await.unwrap().to_string()
    }

    async fn post_signed(&self, path: &str, signature: &str, body: &Value) -> Reply {
        let headers = [("clavero-signature", signature)];
        self.world
            .api_with(&self.olga, "POST", path, &headers, body.clone())
            .await
    }
}

// CC-13 4.1
#[tokio::test]
async fn an_unsigned_invitation_is_answered_with_what_to_sign_and_a_signed_one_is_sent() {
    let house = House::new().await;
    let path = house.casa.api("/invitations");
    let wish = house.wish("tomas@rey.example");
    let asked = house
        .world
        .api(&house.olga, "POST", &path, wish.clone())
        .await
        .expect(401);
    assert!(
        asked
            .header("www-authenticate")
            .contains("insufficient_user_authentication")
    );
    assert!(house.world.letters().await.is_empty());
    let signature = house.sign(&house.olga, &asked).await;
    let sent = house
        .post_signed(&path, &signature, &wish)
        .await
        .expect(201);
    let sent = sent.json();
    assert_eq!(sent["state"], "pending");
    assert_eq!(sent["profile"]["name"], "Support");
    assert!(
        sent["link"]
            .as_str()
            .unwrap()
            .starts_with("http://clavero.test/invitations/")
    );
    let one = house
        .world
        .api(
            &house.olga,
            "GET",
            &format!("{path}/{}", sent["id"].as_str().unwrap()),
            Value::Null,
        )
        .await
        .expect(200);
    assert_eq!(one.header("etag"), "\"1\"");
    assert!(one.json().get("link").is_none(), "a link is told once");
}

// T18
#[tokio::test]
async fn a_signature_is_for_one_invitation_and_used_once() {
    let house = House::new().await;
    let path = house.casa.api("/invitations");
    let wish = house.wish("tomas@rey.example");
    let asked = house
        .world
        .api(&house.olga, "POST", &path, wish.clone())
        .await
        .expect(401);
    let signature = house.sign(&house.olga, &asked).await;
    for changed in [
        house.wish("eve@rey.example"),
        json!({ "name": "Tomás Rey", "email": "tomas@rey.example", "profile": house.support.to_string(), "days": 30 }),
    ] {
        let refused = house
            .post_signed(&path, &signature, &changed)
            .await
            .expect(422);
        assert_eq!(refused.json()["code"], "signed_for_another_payload");
    }
    let (a, b) = tokio::join!(
        house.post_signed(&path, &signature, &wish),
        house.post_signed(&path, &signature, &wish)
    );
    let mut statuses = [a.status, b.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 422]);
    assert_eq!(house.told("invitation").await.len(), 1);
}

// I18
#[tokio::test]
async fn a_list_is_tried_dry_and_then_signed_once() {
    let house = House::new().await;
    let path = house.casa.api("/invitations/batch");
    let list = |dry_run: bool| {
        json!({
            "people": [
                { "name": "Ana", "email": "ana@prado.example" },
                { "email": "ANA@prado.example" },
                { "email": "nobody" },
                { "email": house.olga.email },
            ],
            "profile": house.support.to_string(), "dry_run": dry_run,
        })
    };
    let dry = house
        .world
        .api(&house.olga, "POST", &path, list(true))
        .await
        .expect(200)
        .json();
    let outcomes: Vec<&str> = dry["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["outcome"].as_str().unwrap())
        .collect();
    assert_eq!(outcomes, ["ready", "twice", "bad_address", "refused"]);
    assert_eq!(dry["rows"][3]["code"], "invite_self");
    assert!(house.world.letters().await.is_empty());
    let asked = house
        .world
        .api(&house.olga, "POST", &path, list(false))
        .await
        .expect(401);
    let signature = house.sign(&house.olga, &asked).await;
    let done = house
        .post_signed(&path, &signature, &list(false))
        .await
        .expect(200)
        .json();
    assert_eq!(done["count"], 1);
    assert_eq!(done["rows"][0]["outcome"], "sent");
}

// 4.3
#[tokio::test]
async fn a_stale_copy_neither_resends_nor_revokes() {
    let house = House::new().await;
    house.invited("Tomás", "tomas@rey.example").await;
    let one = house.casa.api(&format!(
        "/invitations/{}",
        house.id_of("tomas@rey.example").await
    ));
    let resend = format!("{one}/resend");
    let again = house
        .world
        .api(&house.olga, "POST", &resend, Value::Null)
        .await
        .expect(200);
    assert_eq!(again.header("etag"), "\"2\"");
    let old = [("if-match", "\"1\"")];
    let stale = house
        .world
        .api_with(&house.olga, "DELETE", &one, &old, Value::Null)
        .await
        .expect(412);
    assert_eq!(stale.json()["version"], 2);
    let new = [("if-match", "\"2\"")];
    house
        .world
        .api_with(&house.olga, "DELETE", &one, &new, Value::Null)
        .await
        .expect(204);
    assert_eq!(house.states("tomas@rey.example").await, ["revoked"]);
}

// 4.3 4.1
#[tokio::test]
async fn another_profile_takes_a_signature_over_the_api_too() {
    let house = House::new().await;
    house.invited("Tomás", "tomas@rey.example").await;
    let other = house
        .world
        .profile(
            &house.casa,
            "Metrics",
            &[clavero_rules::Permission::ViewMetrics],
        )
        .await;
    let id = house.id_of("tomas@rey.example").await;
    let resend = house.casa.api(&format!("/invitations/{id}/resend"));
    let wish = json!({ "profile": other.to_string() });
    let asked = house
        .world
        .api(&house.olga, "POST", &resend, wish.clone())
        .await
        .expect(401);
    assert_eq!(asked.json()["signature"]["purpose"], "resend_invitation");
    let signature = house.sign(&house.olga, &asked).await;
    let sent = house
        .post_signed(&resend, &signature, &wish)
        .await
        .expect(200);
    assert_eq!(sent.json()["profile"]["name"], "Metrics");
}

// CC-16 I5 I8
#[tokio::test]
async fn ones_own_invitations_are_listed_and_answered_by_oneself_alone() {
    let house = House::new().await;
    let (tomas, eve) = (
        house.world.person("Tomas Rey").await,
        house.world.person("Eve").await,
    );
    house.invited("Tomás", &tomas.email).await;
    let list = async |who: &Someone| {
        let path = "/api/v1/me/invitations";
        house.world.api(who, "GET", path, Value::Null).await
    };
    assert_eq!(list(&eve).await.json()["items"], json!([]));
    let mine = list(&tomas).await.json();
    let (slug, id) = (
        mine["items"][0]["account"].clone(),
        mine["items"][0]["id"].clone(),
    );
    let accept = format!(
        "/api/v1/me/invitations/{}/{}/accept",
        slug.as_str().unwrap(),
        id.as_str().unwrap()
    );
    house
        .world
        .api(&eve, "POST", &accept, Value::Null)
        .await
        .expect(404);
    house
        .world
        .api(&tomas, "POST", &accept, Value::Null)
        .await
        .expect(204);
    house
        .world
        .api(&tomas, "POST", &accept, Value::Null)
        .await
        .expect(204);
    assert_eq!(house.collaborators().await, 1);
    assert_eq!(list(&tomas).await.json()["items"], json!([]));
}

// 4.3
#[tokio::test]
async fn declining_for_good_is_said_in_the_body() {
    let house = House::new().await;
    let tomas = house.world.person("Tomas Rey").await;
    house.invited("Tomás", &tomas.email).await;
    let id = house.id_of(&tomas.email).await;
    let decline = format!("/api/v1/me/invitations/{}/{id}/decline", house.casa.slug);
    let odd = json!({ "no_mroe": true });
    house
        .world
        .api(&tomas, "POST", &decline, odd)
        .await
        .expect(422);
    house
        .world
        .api(&tomas, "POST", &decline, json!({ "no_more": true }))
        .await
        .expect(204);
    let refused = house
        .world
        .api(
            &house.olga,
            "POST",
            &house.casa.api("/invitations"),
            house.wish(&tomas.email),
        )
        .await
        .expect(422);
    assert_eq!(refused.json()["code"], "invitee_opted_out");
}

// I23
#[tokio::test]
async fn what_cannot_be_taken_is_named_field_by_field() {
    let house = House::new().await;
    let wrong = json!({
        "name": "", "email": "nobody", "profile": house.support.to_string(),
        "lang": "xx", "access_until": "tomorrow",
    });
    let reply = house
        .world
        .api(&house.olga, "POST", &house.casa.api("/invitations"), wrong)
        .await
        .expect(422)
        .json();
    let fields: Vec<&str> = reply["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["field"].as_str().unwrap())
        .collect();
    assert_eq!(fields, ["name", "email", "lang", "access_until"]);
}
