//! Somebody at a browser who reads one language: whatever is pressed, filled and seen is named by its sentence.

use clavero::words::{Arg, Lang, Words};
use serde_json::json;

use super::{Browser, Look};

/// Somebody at a browser.
pub struct Reader {
    pub browser: Browser,
    pub words: Words,
}

impl Reader {
    /// Sits down, or does not, when this run of the tests has no browser.
    pub async fn at(look: Look, lang: Lang) -> Option<Self> {
        Some(Self {
            browser: Browser::open(look.in_language(lang.tag())).await?,
            words: Words(lang),
        })
    }

    /// A sentence as it stands on a page.
    pub fn text(&self, key: &str) -> String {
        self.told(key, &[])
    }

    /// A sentence with values, as it stands on a page.
    pub fn told(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Arg)> = values
            .iter()
            .map(|(name, value)| (*name, Arg::from(*value)))
            .collect();
        plain(&self.words.say(key, &values))
    }

    /// Goes to an address.
    pub async fn goto(&self, url: &str) {
        self.browser.goto(url).await;
    }

    /// Sees this sentence.
    pub async fn see(&self, key: &str) {
        self.browser.see(&self.text(key)).await;
    }

    /// Sees this sentence with these values.
    pub async fn see_told(&self, key: &str, values: &[(&str, &str)]) {
        self.browser.see(&self.told(key, values)).await;
    }

    /// Presses what reads like this sentence.
    pub async fn press(&self, key: &str) {
        self.browser.press(&self.text(key)).await;
    }

    /// Fills the field that this sentence labels.
    pub async fn fill(&self, key: &str, value: &str) {
        self.browser.fill(&self.text(key), value).await;
    }

    /// Usable by everyone and no wider than the window: for pages that the browser itself complains of, as it does of
    /// every refusal.
    pub async fn find_usable(&self) {
        let mut wrong = self.browser.axe().await;
        wrong.extend(self.browser.sideways().await);
        self.browser.complaints().await;
        let url = self.browser.url().await;
        assert!(wrong.is_empty(), "at {url}\n{}", wrong.join("\n"));
    }

    /// What the server said when it sent this page.
    pub async fn status(&self) -> u64 {
        let asked = "return performance.getEntriesByType('navigation')[0].responseStatus";
        self.browser
            .execute(asked, json!([]))
            .await
            .as_u64()
            .unwrap()
    }
}

/// A sentence without its markup, its blanks made one.
fn plain(sentence: &str) -> String {
    let mut text = String::new();
    for part in sentence.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, after)| after));
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
