//! Decisions over HTTP, as other systems ask for them: on an account of 1,000 collaborators, 200 profiles and 50 partners, as a
//! ratio to `/healthz` of the same server.

use clavero_rules::{Permission, ProfileId};
use clavero_world::{World, sql};
use serde_json::json;
use tokio::net::TcpListener;
use uuid::Uuid;

use super::load::{Found, load, load_post};

const COLLABORATORS: usize = 1_000;
const PROFILES: usize = 200;
const PARTNERS: usize = 50;
/// The key of the program that asks.
const KEY: &str = "clv_00000000000000000000000000000000000000000ab";

/// Prints the table.
pub async fn measure() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Records").await;
    let mut profiles: Vec<ProfileId> = Vec::new();
    for n in 0..PROFILES {
        let allows: Vec<_> = allowed(n).collect();
        profiles.push(
            world
                .profile(&place, &format!("Profile {n}"), &allows)
                .await,
        );
    }
    let partners: Vec<Uuid> = (0..PARTNERS)
        .map(|n| Uuid::from_u128(n as u128 + 1))
        .collect();
    let mut somebody = String::new();
    for n in 0..COLLABORATORS {
        let person = world.person(&format!("Person {n}")).await;
        let membership = world.join(&place, &person, profiles[n % PROFILES]).await;
        if n % 4 == 0 {
            let ground = sql("insert into ground (account_id, id, membership_id, kind, partner_id, granted_by, granted_at)
                 values ($1, $2, $3, 'partner', $4, $5, 0)")
                .bind(place.id)
                .bind(Uuid::from_u128(n as u128 + 1))
                .bind(membership)
                .bind(partners[n % PARTNERS])
                .bind(olga.id());
            world.app.db.exec(ground).await.expect("a ground");
        }
        somebody = person.id().to_string();
    }
    let key = sql("insert into api_key (account_id, id, name, token_hash, hint, permissions, maker_id, created_at, end_reason)
         values ($1, $2, 'Bench', $3, 'clv_0000', $4, $5, 0, '')")
        .bind(place.id)
        .bind(Uuid::from_u128(1))
        .bind(clavero::occasion::Secret::presented(KEY).hash())
        .bind(Permission::ViewCollaborators.id())
        .bind(olga.id());
    world.app.db.exec(key).await.expect("a key");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let router = clavero::router(world.app.clone());
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    println!(
        "## Decisions asked over HTTP\n\n| what | requests/s | × /healthz | p99 ms |\n|---|--:|--:|--:|"
    );
    let floor = load(&format!("{base}/healthz"), &[]).await;
    line("/healthz", floor, floor);
    let bearer = format!("Bearer {KEY}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/json"),
    ];
    let question = |action: &str| {
        json!({
            "subject": { "type": "user", "id": somebody },
            "action": { "name": action },
            "resource": { "type": "account", "id": place.slug },
        })
    };
    let one = question("club.members.view").to_string();
    let url = format!("{base}/access/v1/evaluation");
    line(
        "one evaluation",
        load_post(&url, &headers, &one).await,
        floor,
    );
    let mut ten = question("club.members.view");
    let each = Permission::ALL.iter().take(10);
    ten["evaluations"] = each
        .map(|it| json!({ "action": { "name": it.id() } }))
        .collect();
    let url = format!("{base}/access/v1/evaluations");
    line(
        "a batch of ten",
        load_post(&url, &headers, &ten.to_string()).await,
        floor,
    );
    let url = format!("{base}/access/v1/search/subject");
    line(
        "who of 1,000 may",
        load_post(&url, &headers, &one).await,
        floor,
    );
    println!();
    server.abort();
}

/// What a profile allows: some of everything, in another way for each.
pub fn allowed(profile: usize) -> impl Iterator<Item = Permission> {
    Permission::ALL
        .iter()
        .copied()
        .skip(profile % 7)
        .step_by(1 + profile % 5)
}

fn line(what: &str, found: Found, floor: Found) {
    let ms = found.p99.as_secs_f64() * 1_000.0;
    let ratio = found.rate / floor.rate;
    println!("| {what} | {:.0} | {ratio:.2} | {ms:.1} |", found.rate);
}
