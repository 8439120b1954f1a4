//! The real binary as a process of its own, and a wire to it that notices when an answer never came.

use std::{process::Stdio, time::Duration};

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    process::{Child, Command},
    sync::watch,
};

use crate::engines::Database;

/// A server that runs until it is killed.
pub struct Server {
    process: Child,
    pub wire: Wire,
}

/// Where a server answers.
#[derive(Clone, Debug)]
pub struct Wire {
    port: u16,
    steps: watch::Sender<usize>,
}

/// A whole answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Value,
}

impl Server {
    /// Starts one on this store and waits until it is ready.
    pub async fn start(database: &Database, smtp: &str) -> Self {
        let port = {
            let free = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
            free.local_addr().unwrap().port()
        };
        let address = format!("127.0.0.1:{port}");
        let log = database.folder().join(format!("server-{port}.log"));
        let process = Command::new(env!("CARGO_BIN_EXE_clavero"))
            .args([
                "serve",
                "--listen",
                &address,
                "--database-url",
                database.url(),
            ])
            .args([
                "--smtp-url",
                smtp,
                "--mail-from",
                "Clavero <no-reply@clavero.example>",
            ])
            .arg("--data-dir")
            .arg(database.folder())
            .args(["--log", "warn"])
            .current_dir(database.folder())
            .env("RUST_BACKTRACE", "0")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(&log).unwrap())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let server = Self {
            process,
            wire: Wire {
                port,
                steps: watch::Sender::default(),
            },
        };
        let ready = async {
            while server
                .wire
                .call("GET", "/readyz", "", &[], Value::Null)
                .await
                .is_none_or(|answer| answer.status != 200)
            {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        if tokio::time::timeout(Duration::from_secs(30), ready)
            .await
            .is_err()
        {
            panic!(
                "it never began to serve: {}",
                std::fs::read_to_string(log).unwrap()
            );
        }
        server
    }

    /// `kill -9`.
    pub async fn kill(mut self) {
        self.process.kill().await.unwrap();
    }
}

impl Wire {
    /// Waits until so many steps of inviting and accepting were answered.
    pub async fn stepped(&self, count: usize) {
        let mut steps = self.steps.subscribe();
        let enough = steps.wait_for(|steps| *steps >= count);
        let _ = tokio::time::timeout(Duration::from_secs(30), enough)
            .await
            .expect("too few steps");
    }

    /// Calls the API; nothing if the answer did not come whole.
    pub async fn call(
        &self,
        method: &str,
        path: &str,
        token: &str,
        headers: &[(&str, &str)],
        body: Value,
    ) -> Option<Answer> {
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nhost: 127.0.0.1:{}\r\nconnection: close\r\nauthorization: Bearer {token}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n",
            self.port,
            body.len()
        );
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let talk = async {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.ok()?;
            stream
                .write_all(format!("{head}\r\n{body}").as_bytes())
                .await
                .ok()?;
            let mut came = Vec::new();
            stream.read_to_end(&mut came).await.ok()?;
            read(&String::from_utf8_lossy(&came))
        };
        let answer = tokio::time::timeout(Duration::from_secs(20), talk)
            .await
            .ok()?;
        // Signing is what takes longest, so an end that counted all answers would come before any invitation.
        if path.contains("invitations") && method == "POST" || path.ends_with("/signatures") {
            self.steps.send_modify(|steps| *steps += 1);
        }
        answer
    }
}

/// Reads an answer, if all of it is there.
fn read(came: &str) -> Option<Answer> {
    let (head, body) = came.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let length = head
        .lines()
        .filter_map(|line| line.split_once(": "))
        .find_map(|(name, value)| {
            name.eq_ignore_ascii_case("content-length")
                .then(|| value.parse::<usize>().ok())?
        });
    if length.unwrap_or(0) != body.len() {
        return None;
    }
    Some(Answer {
        status,
        head: head.to_ascii_lowercase(),
        body: serde_json::from_str(body).unwrap_or_default(),
    })
}
