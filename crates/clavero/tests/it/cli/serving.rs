//! A server from its start to its end, as the operating system sees it.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::{Child, ChildStdout, Stdio},
    time::{Duration, Instant},
};

use super::Desk;

/// A running server. Dropping it kills it.
struct Server {
    child: Child,
    log: BufReader<ChildStdout>,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

impl Server {
    fn start(desk: &Desk, more: &[&str]) -> Self {
        let port = free_port();
        let listen = format!("127.0.0.1:{port}");
        let mut arguments = vec!["serve", "--listen", &listen];
        arguments.extend(more);
        let mut child = desk
            .command(&arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let log = BufReader::new(child.stdout.take().unwrap());
        let mut server = Self { child, log, port };
        server.until("clavero serves");
        server
    }

    /// Reads the log up to a line that says this.
    fn until(&mut self, told: &str) -> Vec<serde_json::Value> {
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            let read = self.log.read_line(&mut line).unwrap();
            assert!(read > 0, "the log ended before {told:?}: {lines:#?}");
            let line: serde_json::Value =
                serde_json::from_str(&line).unwrap_or_else(|why| panic!("{why}: {line}"));
            let found = line["message"] == told;
            lines.push(line);
            if found {
                return lines;
            }
        }
    }

    fn get(&self, path: &str, headers: &str) -> String {
        let mut wire = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        wire.set_read_timeout(Some(Duration::from_secs(10)))
            .unwrap();
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n{headers}\r\n",
            self.port
        );
        wire.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        wire.read_to_string(&mut answer).unwrap();
        answer
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the story is about how long it takes"
    )]
    fn stop(mut self) -> Duration {
        let begun = Instant::now();
        let told = std::process::Command::new("kill")
            .arg(self.child.id().to_string())
            .status()
            .unwrap();
        assert!(told.success());
        assert!(self.child.wait().unwrap().success());
        begun.elapsed()
    }
}

/// Platform 5 and 11: `serve` alone works; the log is JSON where no terminal is; the request id is echoed and logged.
#[test]
fn serve_alone_works_and_stops_when_it_is_told() {
    let desk = Desk::new();
    let mut server = Server::start(&desk, &[]);
    assert!(server.get("/readyz", "").contains("ready"));
    let answer = server.get("/sign-in?token=geheim", "X-Request-ID: story-1\r\n");
    assert!(answer.contains("x-request-id: story-1"), "{answer}");
    let lines = server.until("answered");
    let line = lines.last().unwrap();
    assert_eq!(line["level"], "INFO");
    assert!(
        line["request_id"].is_string() && line["status"].is_number() && line["ms"].is_number(),
        "{line}"
    );
    assert!(
        !format!("{lines:?}").contains("geheim"),
        "a query may hold a secret"
    );
    assert!(server.stop() < Duration::from_secs(10));
}

/// Platform 11: graceful stop within 10 s, whoever keeps a connection open.
#[test]
fn a_connection_that_stays_open_does_not_keep_the_server() {
    let desk = Desk::new();
    let server = Server::start(&desk, &[]);
    let mut idle = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    idle.write_all(b"GET /readyz HTTP/1.1\r\nHost: x\r\n")
        .unwrap();
    assert!(server.stop() < Duration::from_secs(10));
}

#[test]
fn a_port_that_is_taken_says_so() {
    let desk = Desk::new();
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let listen = taken.local_addr().unwrap().to_string();
    let said = desk.ends(2, &["serve", "--listen", &listen]);
    assert!(said.err.contains("choose another port"), "{}", said.err);
}

/// Platform 5: listening beyond this machine without encryption is said plainly.
#[test]
fn a_server_that_passwords_reach_in_the_clear_warns() {
    let desk = Desk::new();
    let port = free_port();
    let listen = format!("0.0.0.0:{port}");
    let mut child = desk
        .command(&[
            "serve",
            "--listen",
            &listen,
            "--public-url",
            "http://clavero.example.com",
        ])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let log = BufReader::new(child.stdout.take().unwrap());
    let lines: Vec<String> = log.lines().map_while(Result::ok).take(2).collect();
    let _ = child.kill();
    let _ = child.wait();
    assert!(
        lines[0].contains("WARN") && lines[0].contains("without encryption"),
        "{lines:?}"
    );
    assert!(
        lines[1].contains("no letter leaves this machine"),
        "{lines:?}"
    );
}

/// Platform 11: numbers for dashboards, where they are asked for and only there.
#[test]
fn numbers_are_told_only_where_they_are_asked_for() {
    let desk = Desk::new();
    let server = Server::start(&desk, &["--metrics"]);
    server.get("/healthz", "");
    server.get("/nowhere", "");
    let told = server.get("/metrics", "");
    for line in [
        "# TYPE clavero_requests_total counter",
        "clavero_requests_total{status=\"404\"} 1",
        "clavero_outbox_letters{state=\"waiting\"} 0",
        "clavero_outbox_letters{state=\"undelivered\"} 0",
        "clavero_open_streams 0",
    ] {
        assert!(told.contains(line), "{line} is not in\n{told}");
    }
    drop(server);
    let quiet = Server::start(&desk, &[]);
    assert!(quiet.get("/metrics", "").starts_with("HTTP/1.1 404"));
}

/// Platform 11: `backup` while serving; `restore` never under a running server.
#[test]
fn a_copy_is_made_while_the_server_runs_and_put_back_only_when_it_does_not() {
    let desk = Desk::new();
    let server = Server::start(&desk, &[]);
    desk.ends(0, &["backup", "while-serving.db"]);
    let said = desk.ends(1, &["restore", "while-serving.db", "--replace"]);
    assert!(said.err.contains("Stop the server first"), "{}", said.err);
    assert!(server.get("/readyz", "").contains("ready"));
    server.stop();
    desk.ends(0, &["restore", "while-serving.db", "--replace"]);
}
