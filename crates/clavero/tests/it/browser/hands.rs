//! What a person does on a page: type, choose, tick and press, each by the words beside it.

use std::path::Path;

use serde_json::json;

use super::Browser;

impl Browser {
    /// The key that goes to the next thing.
    pub const TAB: char = '\u{E004}';
    /// The key that does it.
    pub const ENTER: char = '\u{E007}';
    /// The key that leaves it.
    pub const ESCAPE: char = '\u{E00C}';
    /// The key that goes to the line below.
    pub const DOWN: char = '\u{E015}';
    const CONTROL: char = '\u{E009}';

    /// Types into the field with this label, in place of what is there.
    pub async fn fill(&self, label: &str, value: &str) {
        let field = self.find("field", json!([label])).await;
        let typed_by_hand = "return !['date', 'time', 'datetime-local', 'month', 'week', 'color', 'range']\
            .includes(arguments[1].type)";
        if self.ask(typed_by_hand, json!([label, field])).await == json!(true) {
            self.driver.clear(&field).await;
            self.driver.type_into(&field, value).await;
        } else {
            // What is typed into a date depends on the language of the browser; what it holds does not.
            let set = "arguments[0].value = arguments[1];\
                for (const kind of ['input', 'change']) arguments[0].dispatchEvent(new Event(kind, { bubbles: true }))";
            self.ask(set, json!([field, value])).await;
        }
    }

    /// Puts a file into the field with this label.
    pub async fn attach(&self, label: &str, file: &Path) {
        let field = self.find("field", json!([label])).await;
        self.driver.type_into(&field, file.to_str().unwrap()).await;
    }

    /// What the field with this label holds.
    pub async fn value_of(&self, label: &str) -> String {
        let field = self.find("field", json!([label])).await;
        let value = self.ask("return arguments[0].value", json!([field])).await;
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Chooses the option that reads like this in the list with this label.
    pub async fn choose(&self, label: &str, option: &str) {
        let option = self.find("option", json!([label, option])).await;
        self.driver.click(&option).await;
    }

    /// Ticks, or unticks, the box or the radio button with this label.
    pub async fn tick(&self, label: &str) {
        let field = self.find("box", json!([label])).await;
        self.driver.click(&field).await;
    }

    /// Presses the one button, link or summary that reads like this.
    pub async fn press(&self, words: &str) {
        let button = self.find("button", json!([words])).await;
        self.driver.click(&button).await;
    }

    /// Presses the one that stands in the row, card or form where these other words are.
    pub async fn press_in(&self, place: &str, words: &str) {
        let button = self.find("button", json!([words, place])).await;
        self.driver.click(&button).await;
    }

    /// Presses a key where the person is, by its WebDriver letter: `Browser::TAB`, `Browser::ENTER`, or a character.
    pub async fn key(&self, key: char) {
        self.is_painted().await;
        self.driver.keys(&[key]).await;
    }

    /// Presses a key while Control is held.
    pub async fn with_control(&self, key: char) {
        self.is_painted().await;
        self.driver.keys(&[Self::CONTROL, key]).await;
    }

    /// Writes where the person is, letter by letter and without a pause.
    pub async fn write(&self, text: &str) {
        self.driver.write(text).await;
    }

    /// Waits until there is something to see: Chromium throws away every key that comes before. Where one page fades into
    /// the next it tells of no first paint, but half a second is enough.
    async fn is_painted(&self) {
        let painted = "return performance.now() > 500 \
            || performance.getEntriesByName('first-contentful-paint').length > 0";
        if !self.comes_true(painted, json!([])).await {
            self.stop("the page shows nothing, so no key reaches it")
                .await;
        }
    }

    /// Waits until the thing with these words has the keyboard.
    pub async fn rests_on(&self, words: &str) {
        let there = "return words(document.activeElement) === arguments[0]";
        if !self.comes_true(there, json!([words])).await {
            let other = self.focused().await;
            self.stop(&format!("the keyboard is not on {words} but on {other}"))
                .await;
        }
    }

    /// The words of the thing that has the keyboard.
    pub async fn focused(&self) -> String {
        let words = self
            .ask("return words(document.activeElement)", json!([]))
            .await;
        words.as_str().unwrap_or_default().to_owned()
    }
}
