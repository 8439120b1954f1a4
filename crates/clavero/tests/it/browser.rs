//! A person at a browser: headless Chromium, driven by what is seen on the page, and checks that hold on every page.
//!
//! Stories live in `browser/` and run when `CLAVERO_TEST_BROWSER` is set, as `cargo xtask test` does.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a story that cannot go on stops here"
)]

mod by_keys_alone;
mod driver;
mod every_page;
mod findings;
mod from_first_to_last;
mod hands;
mod reader;
mod row_menus;
mod site;
mod stories;
mod without_scripts;

use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use driver::{Driver, Element};

/// Finds things by the words a person reads; shared by every question to the page.
const FIND: &str = include_str!("browser/find.js");

/// How long a page may take to show what is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the person sits at.
#[derive(Debug, Clone)]
pub struct Look {
    width: u32,
    height: u32,
    dark: bool,
    scripts: bool,
    language: &'static str,
}

impl Look {
    /// A laptop: 1280 × 800, light, English.
    pub fn desktop() -> Self {
        Self::sized(1280, 800)
    }

    /// A phone held upright: 390 × 844, light, English.
    pub fn phone() -> Self {
        Self::sized(390, 844)
    }

    /// A window of this size.
    pub fn sized(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            dark: false,
            scripts: true,
            language: "en",
        }
    }

    /// The person prefers dark pages.
    pub fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// The person's browser runs no scripts.
    pub fn without_scripts(self) -> Self {
        Self {
            scripts: false,
            ..self
        }
    }

    /// The language the browser asks for, as `pt-BR`.
    pub fn in_language(self, language: &'static str) -> Self {
        Self { language, ..self }
    }
}

/// An open browser with a clean memory. Dropping it closes it.
pub struct Browser {
    driver: Driver,
    scripts: bool,
}

impl Browser {
    /// Opens one; or tells why not, when this run of the tests has no browser.
    ///
    /// ```ignore
    /// let Some(olga) = Browser::open(Look::desktop()).await else { return };
    /// ```
    pub async fn open(look: Look) -> Option<Self> {
        if !driver::is_wanted() {
            eprintln!(
                "Not run: CLAVERO_TEST_BROWSER is not set. `cargo xtask test --only browser` sets it."
            );
            return None;
        }
        let driver = Driver::start(&look).await;
        let size = json!({ "width": look.width, "height": look.height, "deviceScaleFactor": 1, "mobile": false });
        driver
            .devtools("Emulation.setDeviceMetricsOverride", size)
            .await;
        let scripts = look.scripts;
        let browser = Self { driver, scripts };
        browser.runs_scripts(scripts).await;
        browser
            .prefers(if look.dark { "dark" } else { "light" })
            .await;
        Some(browser)
    }

    /// Goes to an address and waits until the page is there.
    pub async fn goto(&self, url: &str) {
        self.driver.post("url", json!({ "url": url })).await;
    }

    /// Asks for the page again.
    pub async fn reload(&self) {
        self.driver.post("refresh", json!({})).await;
    }

    /// The way back.
    pub async fn back(&self) {
        self.driver.post("back", json!({})).await;
    }

    /// Where the person is.
    pub async fn url(&self) -> String {
        self.driver.get("url").await.as_str().unwrap().to_owned()
    }

    /// What the tab is called.
    pub async fn title(&self) -> String {
        self.driver.get("title").await.as_str().unwrap().to_owned()
    }

    /// Every word that can be seen, blanks made one.
    pub async fn text(&self) -> String {
        let text = self.ask("return seen(document.body)", json!([])).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until these words can be seen.
    pub async fn see(&self, words: &str) {
        let wanted = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if !self
            .comes_true(
                "return seen(document.body).includes(arguments[0])",
                json!([wanted]),
            )
            .await
        {
            self.stop(&format!("did not see “{wanted}”")).await;
        }
    }

    /// Waits until these words are gone.
    pub async fn see_no(&self, words: &str) {
        let wanted = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if !self
            .comes_true(
                "return !seen(document.body).includes(arguments[0])",
                json!([wanted]),
            )
            .await
        {
            self.stop(&format!("still saw “{wanted}”")).await;
        }
    }

    /// Waits until the address holds this.
    pub async fn arrive_at(&self, part: &str) {
        if !self
            .comes_true("return location.href.includes(arguments[0])", json!([part]))
            .await
        {
            self.stop(&format!("did not arrive at {part}")).await;
        }
    }

    /// Changes what the person prefers, `dark` or `light`, on an open page.
    pub async fn prefers(&self, scheme: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.driver
            .devtools(
                "Emulation.setEmulatedMedia",
                json!({ "features": features }),
            )
            .await;
        // Colours on their way are neither the old nor the new ones.
        let settled = "return !document.getAnimations().some(it => it instanceof CSSTransition)";
        if !self.comes_true(settled, json!([])).await {
            self.stop("the page never came to rest").await;
        }
    }

    /// Keeps a cookie for a site, as if the site had set it.
    pub async fn keep_cookie(&self, site: &str, name: &str, value: &str) {
        let cookie = json!({ "url": site, "name": name, "value": value });
        self.driver.devtools("Network.setCookie", cookie).await;
    }

    /// Forgets whatever sites asked it to keep.
    pub async fn forget_cookies(&self) {
        self.driver
            .devtools("Network.clearBrowserCookies", json!({}))
            .await;
    }

    /// A picture of the whole page, as a PNG file.
    pub async fn screenshot(&self, path: impl AsRef<Path>) {
        // What sticks to the window would otherwise stand in the middle of the page.
        self.execute("scrollTo(0, 0)", json!([])).await;
        let asked = json!({ "format": "png", "captureBeyondViewport": true });
        let picture = self.driver.devtools("Page.captureScreenshot", asked).await;
        let picture = BASE64_STANDARD
            .decode(picture["data"].as_str().unwrap())
            .unwrap();
        let path = path.as_ref();
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, picture).unwrap();
    }

    /// Runs a script in the page, whatever its policy says, and gives what it returns.
    pub async fn execute(&self, script: &str, arguments: Value) -> Value {
        self.driver.execute(script, arguments).await
    }

    async fn runs_scripts(&self, scripts: bool) {
        let told = json!({ "value": !scripts });
        self.driver
            .devtools("Emulation.setScriptExecutionDisabled", told)
            .await;
    }

    async fn ask(&self, script: &str, arguments: Value) -> Value {
        self.driver
            .execute(&format!("{FIND}\n{script}"), arguments)
            .await
    }

    async fn comes_true(&self, script: &str, arguments: Value) -> bool {
        let began = Instant::now();
        loop {
            if self.ask(script, arguments.clone()).await == json!(true) {
                return true;
            }
            if began.elapsed() > PATIENCE {
                return false;
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits for exactly one thing of this kind.
    async fn find(&self, kind: &str, arguments: Value) -> Element {
        let script = format!("return find_{kind}(...arguments)");
        let began = Instant::now();
        loop {
            let found = self.ask(&script, arguments.clone()).await;
            let found = found.as_array().unwrap();
            if let [one] = found.as_slice() {
                return one.clone();
            }
            if began.elapsed() > PATIENCE {
                let count = found.len();
                self.stop(&format!("found {count} of {kind} {arguments}"))
                    .await;
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    async fn stop(&self, why: &str) -> ! {
        let (url, text) = (self.url().await, self.text().await);
        let complaints = self.complaints().await.join("\n");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let picture = folder.join(format!("stopped-{}.png", std::process::id()));
        self.screenshot(&picture).await;
        let picture = picture.display();
        panic!("{why}\nat {url}, seen in {picture}, where this can be read:\n{text}\n{complaints}");
    }
}
