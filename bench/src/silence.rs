//! Whether the time of an answer tells that an address is known (T17): two samples of the same size, compared by their ranks.

use std::time::{Duration, Instant};

use clavero::settings::Hashing;
use clavero_rules::Span;
use clavero_world::{Someone, World};
use serde_json::json;

/// Tries of each kind. Signing in costs a real password hash each time.
const TRIES: [(&str, usize); 4] = [
    ("sign in", 300),
    ("forgot", 500),
    ("magic link", 500),
    ("sign up", 300),
];
/// So that no limit is ever reached.
const PAUSE: Span = Span::days(2);

/// Prints the table.
pub async fn measure() {
    println!("## What the time tells\n\n| act | known µs | unknown µs | z |\n|---|--:|--:|--:|");
    let world = World::with(|settings| settings.hashing = Hashing::default()).await;
    let known = world.person("Known").await.email;
    for (act, tries) in TRIES {
        let (mut yes, mut no) = (Vec::new(), Vec::new());
        for n in 0..tries {
            yes.push(once(&world, act, &known).await);
            no.push(once(&world, act, &format!("nobody{n}@example.com")).await);
        }
        let z = rank_sum(&yes, &no);
        println!(
            "| {act} | {} | {} | {z:.2} |",
            middle(&mut yes),
            middle(&mut no)
        );
    }
    println!("\n|z| below 3: the time tells nothing.\n");
}

async fn once(world: &World, act: &str, email: &str) -> Duration {
    world.advance(PAUSE);
    let nobody = Someone::nobody();
    let start = Instant::now();
    let (reply, expected) = match act {
        "sign in" => {
            let wrong = json!({ "email": email, "password": "not the right sentence" });
            (
                world.api(&nobody, "POST", "/api/v1/sessions", wrong).await,
                422,
            )
        }
        "forgot" => (
            world.post(&nobody, "/forgot", &[("email", email)]).await,
            303,
        ),
        "sign up" => (
            world
                .post(
                    &nobody,
                    "/sign-up",
                    &[
                        ("name", "Nora"),
                        ("email", email),
                        ("password", "a sentence of seven words nobody types"),
                    ],
                )
                .await,
            303,
        ),
        _ => (
            world.post(&nobody, "/magic", &[("email", email)]).await,
            303,
        ),
    };
    let took = start.elapsed();
    assert_eq!(reply.status, expected, "{act}: {}", reply.body);
    took
}

fn middle(times: &mut [Duration]) -> u128 {
    times.sort_unstable();
    times[times.len() / 2].as_micros()
}

/// Mann and Whitney's test: how many standard deviations the ranks of one sample lie off.
fn rank_sum(one: &[Duration], other: &[Duration]) -> f64 {
    let mut all: Vec<(Duration, bool)> = one.iter().map(|t| (*t, true)).collect();
    all.extend(other.iter().map(|t| (*t, false)));
    all.sort_unstable();
    let ranks: usize = all
        .iter()
        .enumerate()
        .filter(|(_, it)| it.1)
        .map(|(n, _)| n + 1)
        .sum();
    let (n, m) = (one.len() as f64, other.len() as f64);
    let expected = n * (n + m + 1.0) / 2.0;
    (ranks as f64 - expected) / (n * m * (n + m + 1.0) / 12.0).sqrt()
}
