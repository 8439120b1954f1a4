//! What every use case is given: the store, the moment, and where the request came from.

use std::{
    fmt::Write as _,
    sync::{Arc, Mutex, PoisonError},
};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use clavero_rules::Moment;
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::App;

/// One request, one run of a job or one command: the moment it happens at, and its trail.
#[derive(Clone, Debug)]
pub struct Occasion {
    /// The product.
    pub app: App,
    /// When this happens; everything within one occasion happens at the same moment.
    pub now: Moment,
    /// Where it came from.
    pub trail: Arc<Trail>,
}

/// Where a deed came from, for the audit log.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    /// Echoed as `X-Request-ID`.
    pub request_id: String,
    /// `POST /a/{account}/profiles`, `job sweep`, `clavero user create` …
    pub route: String,
    /// The address of the caller, empty if there is none.
    pub address: String,
    /// The name of the program that called.
    pub agent: String,
    /// The caller's Idempotency-Key, if the request may be repeated.
    pub repeatable: Option<String>,
}

impl Occasion {
    /// A fresh identifier, in the order of time.
    pub fn id(&self) -> Uuid {
        self.app.chance.id(self.now)
    }

    /// A fresh secret for a link or a cookie.
    pub fn secret(&self) -> Secret {
        Secret::from_bytes(&self.app.chance.bytes::<32>())
    }
}

/// The source of chance, replaced by a seeded one where tests must hold still.
#[derive(Clone)]
pub struct Chance(Arc<Mutex<StdRng>>);

impl std::fmt::Debug for Chance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Chance")
    }
}

impl Chance {
    /// Unpredictable.
    #[expect(clippy::disallowed_methods, reason = "this is where chance comes from")]
    pub fn real() -> Self {
        let mut seed = <StdRng as rand::SeedableRng>::Seed::default();
        rand::rng().fill(&mut seed);
        Self(Arc::new(Mutex::new(StdRng::from_seed(seed))))
    }

    /// The same sequence at every run.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// Random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .fill(&mut bytes);
        bytes
    }

    /// A UUID v7 of this moment.
    pub fn id(&self, now: Moment) -> Uuid {
        let millis = u64::try_from(now.0).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes::<10>()).into_uuid()
    }

    /// A number with exactly this many digits.
    pub fn digits(&self, digits: u32) -> i64 {
        let low = 10_i64.pow(digits - 1);
        let n = u64::from_le_bytes(self.bytes::<8>()) % u64::try_from(9 * low).unwrap_or(1);
        low + i64::try_from(n).unwrap_or_default()
    }
}

/// A secret that is handed out once and kept only as a hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The secret that these bytes spell.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// A secret as it came back from outside.
    pub fn presented(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text to hand out.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What the store keeps.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
