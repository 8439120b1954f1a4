//! Programs that work as fast as they can until nobody answers, and remember what they were told.

use std::time::Duration;

use clavero_rules::ProfileId;
use serde_json::{Value, json};

use super::server::{Answer, Wire};
use crate::world::{Place, SIGNATURE, Someone};

/// What was answered with success, and what was never answered.
#[derive(Debug, Default)]
pub struct Told {
    /// Addresses that were invited.
    pub invited: Vec<String>,
    /// Who accepted.
    pub accepted: Vec<String>,
    /// Accounts that were opened, by their key and name.
    pub opened: Vec<String>,
    /// The account whose opening was never answered.
    pub in_doubt: Option<String>,
    /// The last version of the profile.
    pub version: i64,
}

/// The people and the account of one round.
pub struct Round {
    pub owner: Someone,
    pub place: Place,
    pub profile: ProfileId,
    pub guests: Vec<Someone>,
}

fn success(answer: &Answer) -> bool {
    assert!(answer.status != 500, "{answer:?}");
    (200..300).contains(&answer.status)
}

/// Does something that asks for a signature: asks, signs, and asks again.
async fn signed(wire: &Wire, who: &Someone, path: &str, body: &Value) -> Option<Answer> {
    let asked = wire
        .call("POST", path, &who.token, &[], body.clone())
        .await?;
    if asked.status != 401 {
        return Some(asked);
    }
    let sign = json!({
        "purpose": asked.body["signature"]["purpose"],
        "digest": asked.body["signature"]["digest"],
        "signature": SIGNATURE,
    });
    let signature = wire
        .call("POST", "/api/v1/signatures", &who.token, &[], sign)
        .await?;
    let id = signature.body["id"].as_str().unwrap_or_default().to_owned();
    wire.call(
        "POST",
        path,
        &who.token,
        &[("clavero-signature", &id)],
        body.clone(),
    )
    .await
}

/// Invites the guests, and then strangers for as long as the limits allow.
pub async fn invite(wire: &Wire, round: &Round) -> Vec<String> {
    let mut invited = Vec::new();
    let strangers = (0..).map(|n| format!("stranger{n}@{}.example", round.place.slug));
    let guests = round.guests.iter().map(|guest| guest.email.clone());
    let path = round.place.api("/invitations");
    for email in guests.chain(strangers) {
        let body = json!({ "name": "Guest", "email": email, "profile": round.profile.0 });
        match signed(wire, &round.owner, &path, &body).await {
            Some(answer) if success(&answer) => invited.push(email),
            Some(answer) if answer.status == 503 => {}
            Some(_) | None => break,
        }
    }
    invited
}

/// A guest accepts as soon as there is something to accept.
pub async fn accept(wire: &Wire, guest: &Someone) -> Option<String> {
    loop {
        let list = wire
            .call(
                "GET",
                "/api/v1/me/invitations",
                &guest.token,
                &[],
                Value::Null,
            )
            .await?;
        let Some(first) = list.body["items"].get(0).filter(|_| success(&list)) else {
            tokio::time::sleep(Duration::from_millis(15)).await;
            continue;
        };
        let (account, id) = (
            first["account"].as_str().unwrap(),
            first["id"].as_str().unwrap(),
        );
        let path = format!("/api/v1/me/invitations/{account}/{id}/accept");
        let answer = wire
            .call("POST", &path, &guest.token, &[], Value::Null)
            .await?;
        if success(&answer) {
            return Some(guest.email.clone());
        }
    }
}

/// Opens an account under a key of its own.
pub async fn open(wire: &Wire, who: &Someone, name: &str) -> Option<Answer> {
    let headers = [("idempotency-key", name)];
    wire.call(
        "POST",
        "/api/v1/accounts",
        &who.token,
        &headers,
        json!({ "name": name }),
    )
    .await
}

/// Opens one account after the other.
pub async fn found(wire: &Wire, who: &Someone, prefix: &str) -> (Vec<String>, Option<String>) {
    let mut opened = Vec::new();
    for n in 0.. {
        let name = format!("{prefix} {n}");
        match open(wire, who, &name).await {
            Some(answer) if success(&answer) => opened.push(name),
            Some(_) => {}
            None => return (opened, Some(name)),
        }
    }
    (opened, None)
}

/// Renames a profile again and again; answers its last version.
pub async fn edit(wire: &Wire, round: &Round) -> i64 {
    let path = round.place.api(&format!("/profiles/{}", round.profile));
    let mut version = 1;
    loop {
        let body = json!({ "name": format!("Support {version}") });
        let seen = format!("\"{version}\"");
        let headers = [("if-match", seen.as_str())];
        match wire
            .call("PATCH", &path, &round.owner.token, &headers, body)
            .await
        {
            Some(answer) if success(&answer) => version = answer.body["version"].as_i64().unwrap(),
            Some(answer) => assert_eq!(answer.status, 503, "{answer:?}"),
            None => return version,
        }
    }
}
