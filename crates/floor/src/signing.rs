//! How messages between systems are signed: Standard Webhooks, the same going out and coming in (members.md 8.6).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use clavero_rules::{Moment, Span};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::Occasion;

/// How far the moment of a message may lie from ours.
const TOLERANCE: Span = Span::minutes(5);

/// What came with a message besides its body.
#[derive(Clone, Copy, Debug)]
pub struct Presented<'a> {
    /// `webhook-id`.
    pub id: &'a str,
    /// `webhook-timestamp`, in seconds.
    pub timestamp: &'a str,
    /// `webhook-signature`: one signature or several.
    pub signatures: &'a str,
}

/// A fresh secret, as Standard Webhooks writes it.
pub fn fresh_secret(on: &Occasion) -> String {
    format!("whsec_{}", STANDARD.encode(on.app.chance.bytes::<32>()))
}

/// The key that a secret spells: 24 to 64 bytes.
pub fn key_of(secret: &str) -> Option<Vec<u8>> {
    let key = STANDARD.decode(secret.strip_prefix("whsec_")?).ok()?;
    (24..=64).contains(&key.len()).then_some(key)
}

/// The signature of Standard Webhooks: `v1,` and the HMAC of id, moment and body, in base64.
pub fn sign(secret: &str, id: &str, timestamp: i64, body: &str) -> Option<String> {
    let key = STANDARD.decode(secret.strip_prefix("whsec_")?).ok()?;
    let mac = mac(&key, id, &timestamp.to_string(), body.as_bytes())?;
    Some(format!(
        "v1,{}",
        STANDARD.encode(mac.finalize().into_bytes())
    ))
}

/// Whether one of the signatures was made with this key, and not long ago.
pub fn holds(key: &[u8], presented: Presented<'_>, body: &[u8], now: Moment) -> bool {
    let Ok(seconds) = presented.timestamp.parse::<i64>() else {
        return false;
    };
    let apart = now.0.abs_diff(seconds.saturating_mul(1_000));
    if presented.id.is_empty() || apart > TOLERANCE.0.unsigned_abs() {
        return false;
    }
    let made_with = |signature: &str| {
        let given = signature.strip_prefix("v1,");
        let given = given.and_then(|it| STANDARD.decode(it).ok());
        let mac = mac(key, presented.id, presented.timestamp, body);
        // Compared in constant time.
        given
            .zip(mac)
            .is_some_and(|(given, mac)| mac.verify_slice(&given).is_ok())
    };
    presented.signatures.split_whitespace().any(made_with)
}

fn mac(key: &[u8], id: &str, timestamp: &str, body: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(id.as_bytes());
    mac.update(b".");
    mac.update(timestamp.as_bytes());
    mac.update(b".");
    mac.update(body);
    Some(mac)
}
