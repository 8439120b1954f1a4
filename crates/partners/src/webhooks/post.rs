//! One message to one receiver: signed, to an address that was looked at, without following anybody elsewhere.

use std::time::Duration;

use http_body_util::Full;
use hyper::Request;

use super::store::Due;
use crate::{
    App,
    calling::{Call, Limits, Place, call},
    signing::sign,
};

/// How long a receiver may take, and how much of his answer is kept for whoever looks for the fault.
const LIMITS: Limits = Limits {
    patience: Duration::from_secs(15),
    largest: 400,
    may_cut: true,
};

/// What became of a message.
#[derive(Debug)]
pub(super) enum Outcome {
    /// The receiver took it.
    Taken(i64),
    /// It did not, or was not reached.
    Refused {
        /// The status of its answer.
        answered: Option<i64>,
        /// Why, in the words of whoever knows.
        why: String,
    },
}

/// Tells a receiver.
pub(super) async fn post(app: &App, due: &Due) -> Outcome {
    told(app, due).await.unwrap_or_else(|why| Outcome::Refused {
        answered: None,
        why,
    })
}

async fn told(app: &App, due: &Due) -> Result<Outcome, String> {
    let place = Place::read(&due.url).ok_or("this is no address")?;
    let request = request(app, due, &place)?;
    let answer = call(&app.settings, &place, request, LIMITS).await?;
    if (200..300).contains(&answer.status) {
        return Ok(Outcome::Taken(answer.status.into()));
    }
    let said: String = String::from_utf8_lossy(&answer.body)
        .chars()
        .filter(|c| !c.is_control())
        .collect();
    Ok(Outcome::Refused {
        answered: Some(answer.status.into()),
        why: said,
    })
}

fn request(app: &App, due: &Due, place: &Place) -> Result<Call, String> {
    let now = app.clock.now();
    let (id, timestamp) = (format!("msg_{}", due.message_id.simple()), now.0 / 1_000);
    let old = due.old_secret_until.is_some_and(|until| now < until);
    let secrets = [Some(&due.secret), old.then_some(&due.old_secret)];
    let signatures: Vec<String> = secrets
        .into_iter()
        .flatten()
        .filter_map(|secret| sign(secret, &id, timestamp, &due.body))
        .collect();
    Request::post(&place.path)
        .header("host", place.authority())
        .header("content-type", "application/json")
        .header("user-agent", "Clavero")
        .header("webhook-id", id)
        .header("webhook-timestamp", timestamp)
        .header("webhook-signature", signatures.join(" "))
        .body(Full::from(due.body.clone()))
        .map_err(|why| why.to_string())
}
