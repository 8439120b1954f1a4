//! ChromeDriver and the few commands of WebDriver that a story needs, as JSON over plain HTTP.

use std::io::{Read as _, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::ChildStdout;

use super::Look;

/// What WebDriver calls a thing on a page.
pub type Element = Value;

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Stops the driver when whoever holds its input lets go of it, even by dying. The browser leaves with the pipe to
/// its driver, a moment later, and the folder of both goes last.
const WATCH: &str = r#"
trap : INT TERM HUP
folder=$1; shift
"$@" </dev/null & driver=$!
cat >/dev/null
kill -TERM "$driver"
wait "$driver"
sleep 1
rm -rf "$folder"
"#;

/// Without these, Chromium asks its maker's hosts for news at every start.
const QUIET: [&str; 10] = [
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
];

/// A running browser with one tab.
pub struct Driver {
    address: String,
    session: String,
    process: Child,
    memory: PathBuf,
}

/// Whether this run of the tests has a browser.
#[expect(
    clippy::disallowed_methods,
    reason = "cargo xtask tells it to the tests this way"
)]
pub fn is_wanted() -> bool {
    std::env::var_os("CLAVERO_TEST_BROWSER").is_some()
}

/// Where pictures of the pages are wanted, for somebody who looks at them.
#[expect(
    clippy::disallowed_methods,
    reason = "asked for by hand: CLAVERO_TEST_PICTURES=folder cargo xtask test --only browser"
)]
pub fn pictures() -> Option<PathBuf> {
    std::env::var_os("CLAVERO_TEST_PICTURES").map(PathBuf::from)
}

/// Whether a page is among those that somebody works on, all of them if nobody says.
#[expect(
    clippy::disallowed_methods,
    reason = "asked for by hand: CLAVERO_TEST_PAGES=seat cargo xtask test --only browser"
)]
pub fn is_walked(door: &str) -> bool {
    std::env::var("CLAVERO_TEST_PAGES").map_or(true, |part| door.contains(&part))
}

impl Driver {
    /// Starts a browser that remembers nothing.
    pub async fn start(look: &Look) -> Self {
        let memory = tempfile::tempdir().unwrap().keep();
        let mut process = Command::new("sh")
            .args(["-c", WATCH, "watch"])
            .arg(&memory)
            .args(["chromedriver", "--port=0"])
            .current_dir(&memory)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let port = port_told(&mut process).await;
        let mut driver = Self {
            address: format!("127.0.0.1:{port}"),
            session: String::new(),
            process,
            memory,
        };
        let options = driver.options(look);
        let made = driver
            .send(
                "POST",
                "/session",
                Some(json!({ "capabilities": { "alwaysMatch": options } })),
            )
            .await;
        driver.session = made["sessionId"].as_str().unwrap().into();
        driver
    }

    fn options(&self, look: &Look) -> Value {
        let mut words: Vec<String> = QUIET.iter().map(ToString::to_string).collect();
        words.push(format!(
            "--user-data-dir={}",
            self.memory.join("chromium").display()
        ));
        words.push(format!("--window-size={},{}", look.width, look.height));
        words.push(format!("--lang={}", look.language));
        json!({
            "browserName": "chrome",
            "timeouts": { "pageLoad": 30_000, "script": 60_000 },
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": chromium(),
                "args": words,
                "prefs": { "intl.accept_languages": look.language },
            },
        })
    }

    /// Asks for something of the tab.
    pub async fn get(&self, what: &str) -> Value {
        self.send("GET", &format!("/session/{}/{what}", self.session), None)
            .await
    }

    /// Has the tab do something.
    pub async fn post(&self, what: &str, body: Value) -> Value {
        self.send(
            "POST",
            &format!("/session/{}/{what}", self.session),
            Some(body),
        )
        .await
    }

    /// Asks the browser's own tools.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.post(
            "goog/cdp/execute",
            json!({ "cmd": command, "params": parameters }),
        )
        .await
    }

    /// Runs a script in the page and waits for what it returns, be it now or later.
    pub async fn execute(&self, script: &str, arguments: Value) -> Value {
        self.post(
            "execute/sync",
            json!({ "script": script, "args": arguments }),
        )
        .await
    }

    /// Clicks where a person would, and fails when something lies over it.
    pub async fn click(&self, element: &Element) {
        // A person scrolls on when a bar at the edge of the window covers what is wanted.
        let to_the_middle = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.execute(to_the_middle, json!([element])).await;
        self.post(&format!("element/{}/click", id(element)), json!({}))
            .await;
    }

    /// Empties a field.
    pub async fn clear(&self, element: &Element) {
        self.post(&format!("element/{}/clear", id(element)), json!({}))
            .await;
    }

    /// Types into a field, key by key.
    pub async fn type_into(&self, element: &Element, text: &str) {
        self.post(
            &format!("element/{}/value", id(element)),
            json!({ "text": text }),
        )
        .await;
    }

    /// Presses these keys, each held while the next ones are pressed, and lets them go.
    pub async fn keys(&self, keys: &[char]) {
        let down = keys
            .iter()
            .map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys
            .iter()
            .rev()
            .map(|key| json!({ "type": "keyUp", "value": key }));
        self.strokes(down.chain(up).collect()).await;
    }

    /// Presses one key after the other.
    pub async fn write(&self, text: &str) {
        let strokes = text
            .chars()
            .flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key })));
        self.strokes(strokes.collect()).await;
    }

    async fn strokes(&self, strokes: Vec<Value>) {
        let hands = json!([{ "type": "key", "id": "keyboard", "actions": strokes }]);
        self.post("actions", json!({ "actions": hands })).await;
    }

    async fn send(&self, method: &str, path: &str, body: Option<Value>) -> Value {
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        let address = &self.address;
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        let mut wire = BufReader::new(TcpStream::connect(address).await.unwrap());
        wire.write_all(request.as_bytes()).await.unwrap();
        let mut answer = vec![0; length_told(&mut wire).await];
        wire.read_exact(&mut answer).await.unwrap();
        let mut answer: Value = serde_json::from_slice(&answer).unwrap();
        let value = answer["value"].take();
        if let Some(error) = value.get("error").and_then(Value::as_str) {
            let why = value["message"].as_str().unwrap_or_default();
            panic!("{error} at {path}: {why}");
        }
        value
    }
}

impl Drop for Driver {
    /// Asks the browser to leave, then lets go of the driver.
    fn drop(&mut self) {
        if let Ok(mut wire) = std::net::TcpStream::connect(&self.address) {
            let session = &self.session;
            let leave = format!(
                "DELETE /session/{session} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
                self.address
            );
            let _ = wire.set_read_timeout(Some(Duration::from_secs(5)));
            let _ = wire
                .write_all(leave.as_bytes())
                .and_then(|()| wire.read(&mut [0; 64]));
        }
        drop(self.process.stdin.take());
    }
}

async fn length_told(wire: &mut BufReader<TcpStream>) -> usize {
    let mut length = 0;
    loop {
        let mut line = String::new();
        wire.read_line(&mut line).await.unwrap();
        match line.to_ascii_lowercase().trim_end().split_once(':') {
            Some(("content-length", told)) => length = told.trim().parse().unwrap(),
            None if line.trim_end().is_empty() => return length,
            _ => {}
        }
    }
}

async fn port_told(process: &mut Child) -> u16 {
    let told = process.stdout.take().unwrap();
    let mut lines = BufReader::new(ChildStdout::from_std(told).unwrap()).lines();
    let told = async {
        while let Some(line) = lines.next_line().await.unwrap() {
            if let Some((_, port)) = line.split_once("started successfully on port ") {
                return port.trim_end_matches('.').parse().ok();
            }
        }
        None
    };
    let told = tokio::time::timeout(Duration::from_secs(20), told).await;
    told.ok()
        .flatten()
        .expect("chromedriver did not start; `cargo xtask test` installs it")
}

#[expect(
    clippy::disallowed_methods,
    reason = "ChromeDriver wants to know where the browser is"
)]
fn chromium() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let mut places = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places
        .find(|place| place.is_file())
        .expect("Chromium is not in PATH; `cargo xtask test` installs it")
}

fn id(element: &Element) -> &str {
    element[ELEMENT].as_str().unwrap()
}
