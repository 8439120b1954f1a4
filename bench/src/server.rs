//! The real server on the demo world: pages and JSON as a ratio to `/healthz` of the same server.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;

use super::{
    load::{Found, load},
    memory::told_of,
};

/// SQLite, and PostgreSQL where `BENCH_PG` names an empty database.
pub fn engines() -> Vec<(&'static str, Option<String>)> {
    let mut engines = vec![("SQLite", None)];
    if let Ok(url) = std::env::var("BENCH_PG") {
        engines.push(("PostgreSQL", Some(url)));
    }
    engines
}

/// The product as people run it.
pub fn binary() -> String {
    std::env::var("BENCH_BIN").unwrap_or_else(|_| "target/release/clavero".to_owned())
}

/// Prints the table of one engine.
pub async fn measure(engine: &str, url: Option<&str>) {
    let binary = binary();
    let (mut server, demo) = demo(&binary, url);
    let text = |key: &str| demo[key].as_str().unwrap_or_default().to_owned();
    let (address, slug) = (text("address"), text("account"));
    let (cookie, token) = (
        format!("clavero={}", text("cookie")),
        format!("Bearer {}", text("token")),
    );
    let health = format!("{address}/healthz");
    let page = format!("{address}/a/{slug}/collaborators");
    let json = format!("{address}/api/v1/accounts/{slug}/collaborators");
    load(&page, &[("cookie", &cookie)]).await;
    println!("## {engine}\n\n| what | requests/s | × /healthz | p99 ms |\n|---|--:|--:|--:|");
    let floor = load(&health, &[]).await;
    line("/healthz", floor, floor);
    line(
        "collaborators page",
        load(&page, &[("cookie", &cookie)]).await,
        floor,
    );
    line(
        "one JSON read",
        load(&json, &[("authorization", &token)]).await,
        floor,
    );
    println!(
        "\nmemory after it {} MiB, binary {:.1} MB",
        resident(&server) / 1024,
        size(&binary)
    );
    stop(&mut server);
    if url.is_none() {
        let (took, idle) = start(&binary, &text("database_url"));
        println!(
            "start to first answer {} ms, idle memory {} MiB\n",
            took.as_millis(),
            idle / 1024
        );
    }
}

fn line(what: &str, found: Found, floor: Found) {
    let ms = found.p99.as_secs_f64() * 1_000.0;
    println!(
        "| {what} | {:.0} | {:.2} | {ms:.1} |",
        found.rate,
        found.rate / floor.rate
    );
}

fn demo(binary: &str, url: Option<&str>) -> (Child, Value) {
    let mut command = Command::new(binary);
    command.args([
        "demo",
        "--json",
        "--listen",
        "127.0.0.1:18080",
        "--log",
        "error",
    ]);
    if let Some(url) = url {
        command.args(["--database-url", url]);
    }
    let mut server = command
        .stdout(Stdio::piped())
        .spawn()
        .expect("the server starts");
    let out = BufReader::new(server.stdout.take().expect("its output"));
    let first = out
        .lines()
        .map_while(Result::ok)
        .find(|line| line.starts_with('{'));
    let told = serde_json::from_str(&first.expect("a line of JSON")).expect("a line of JSON");
    (server, told)
}

/// How long it takes to answer, and how much memory a server holds that nobody asks anything.
pub fn start(binary: &str, database: &str) -> (Duration, u64) {
    let began = Instant::now();
    let mut server = Command::new(binary)
        .args([
            "serve",
            "--listen",
            "127.0.0.1:18081",
            "--log",
            "error",
            "--database-url",
            database,
        ])
        .stdout(Stdio::null())
        .spawn()
        .expect("the server starts");
    while std::net::TcpStream::connect("127.0.0.1:18081").is_err() {
        std::thread::sleep(Duration::from_millis(1));
    }
    let took = began.elapsed();
    std::thread::sleep(Duration::from_secs(3));
    let idle = resident(&server);
    stop(&mut server);
    (took, idle)
}

/// How many KiB a server holds.
pub fn resident(server: &Child) -> u64 {
    told_of(server.id(), "VmRSS:")
}

/// How many seconds of a processor a process has used.
pub fn processor(process: u32) -> f64 {
    let told = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // Behind the name in brackets, the twelfth and thirteenth are ticks of a hundredth of a second.
    let behind = told.rsplit(')').next().unwrap_or_default();
    let ticks = behind.split_whitespace().skip(11).take(2);
    ticks.filter_map(|it| it.parse::<f64>().ok()).sum::<f64>() / 100.0
}

fn size(binary: &str) -> f64 {
    std::fs::metadata(binary).map_or(0.0, |file| file.len() as f64 / 1e6)
}

/// Ends a server.
pub fn stop(server: &mut Child) {
    server.kill().expect("the server stops");
    server.wait().expect("the server stops");
}
