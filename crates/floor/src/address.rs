//! An e-mail address: shown as typed, compared in one form (access.md 4.0).

use icu_normalizer::ComposingNormalizerBorrowed;

/// An address that a letter can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// As typed, trimmed and composed.
    pub shown: String,
    /// As compared: lower case, the domain in its A-label. Tags and dots stay: they are other people (I15).
    pub key: String,
}

impl Address {
    /// Reads an address, or finds that it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let shown = ComposingNormalizerBorrowed::new_nfc()
            .normalize(text.trim())
            .into_owned();
        let (local, domain) = shown.rsplit_once('@')?;
        let domain = idna::domain_to_ascii_strict(domain).ok()?;
        let bad = |c: char| c.is_whitespace() || c.is_control() || "\"(),:;<>[]\\@".contains(c);
        let fits = !local.is_empty()
            && local.len() <= 64
            && local.len() + domain.len() < 254
            && domain.contains('.')
            && !local.contains(bad)
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.contains("..");
        let key = format!("{}@{}", local.to_lowercase(), domain.to_lowercase());
        fits.then_some(Self { shown, key })
    }

    /// A part of an address in the form in which addresses are compared, to look for it in them.
    pub fn folded(part: &str) -> String {
        ComposingNormalizerBorrowed::new_nfc()
            .normalize(part.trim())
            .to_lowercase()
    }

    /// The domain of a comparison key.
    pub fn domain(&self) -> &str {
        self.key.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The key without a +tag and without dots: only ever for a warning (I15).
    pub fn bare(&self) -> String {
        let (local, domain) = self.key.rsplit_once('@').unwrap_or((&self.key, ""));
        let local = local.split('+').next().unwrap_or_default().replace('.', "");
        format!("{local}@{domain}")
    }

    /// Enough of an address to recognise one's own, and no more: `o…@e…`.
    pub fn hinted(key: &str) -> String {
        let hint = |part: &str| {
            part.chars()
                .next()
                .map(|c| format!("{c}…"))
                .unwrap_or_default()
        };
        match key.rsplit_once('@') {
            Some((local, domain)) => format!("{}@{}", hint(local), hint(domain)),
            None => hint(key),
        }
    }
}
