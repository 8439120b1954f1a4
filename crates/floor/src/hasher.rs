//! Passwords and signatures, hashed with Argon2id away from the threads that answer requests.

use argon2::{Algorithm, Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier, Version};

use crate::{Error, Result, settings::Hashing};

/// How secrets are hashed.
#[derive(Clone, Copy, Debug)]
pub struct Hasher(Hashing);

impl Hasher {
    /// A hasher of this strength.
    pub fn of(strength: Hashing) -> Self {
        Self(strength)
    }

    /// The hash that is kept in place of a secret.
    pub async fn hash(self, secret: &str) -> Result<String> {
        let secret = secret.to_owned();
        self.apart(move |argon| {
            let hash = argon.hash_password(secret.as_bytes());
            hash.map(|hash| hash.to_string())
                .map_err(|why| Error::Broken(why.to_string()))
        })
        .await
    }

    /// Whether a secret is the one behind a hash. Without a hash it takes as long and says no,
    /// so that nobody can tell by the time who has an account.
    pub async fn verify(self, secret: &str, hash: Option<String>) -> Result<bool> {
        let Some(hash) = hash else {
            // Checking a hash is making it again, so this costs exactly what a check would.
            self.hash(secret).await?;
            return Ok(false);
        };
        let secret = secret.to_owned();
        self.apart(move |argon| {
            let parsed = PasswordHash::new(&hash).map_err(|why| Error::Broken(why.to_string()))?;
            Ok(argon.verify_password(secret.as_bytes(), &parsed).is_ok())
        })
        .await
    }

    async fn apart<T: Send + 'static>(
        self,
        work: impl FnOnce(Argon2<'static>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let params = match self.0 {
            Hashing::Dear => Params::new(19_456, 2, 1, None),
            Hashing::Cheap => Params::new(Params::MIN_M_COST, 1, 1, None),
        };
        let params = params.map_err(|why| Error::Broken(why.to_string()))?;
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        tokio::task::spawn_blocking(move || work(argon))
            .await
            .map_err(|why| Error::Broken(why.to_string()))?
    }
}
