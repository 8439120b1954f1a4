//! `kill -9` between any two steps leaves either nothing or everything, and every letter still goes out once.

mod clients;
mod server;
mod store;

use std::{collections::BTreeSet, time::Duration};

use clavero::{db::Db, jobs::Clock};
use clavero_rules::Permission;

use crate::{
    smtp::Smtp,
    world::{START, World},
};
use clients::{Round, Told, accept, edit, found, invite, open};
use server::{Server, Wire};

/// How often the server is killed.
const KILLS: usize = 20;
/// How many of the invited people have a login.
const GUESTS: usize = 3;

/// People and an account for each time, before the first server starts.
async fn rounds(world: &World) -> Vec<Round> {
    let mut rounds = Vec::new();
    for n in 0..KILLS {
        let owner = world.person(&format!("Olga {n}")).await;
        let place = world.account(&owner, &format!("Casa {n}")).await;
        let profile = world
            .profile(&place, "Support", &[Permission::ViewChat])
            .await;
        let mut guests = Vec::new();
        for g in 0..GUESTS {
            guests.push(world.person(&format!("Guest {n} {g}")).await);
        }
        rounds.push(Round {
            owner,
            place,
            profile,
            guests,
        });
    }
    rounds
}

/// Everybody works at once, until the server is killed.
async fn work(wire: &Wire, round: &Round) -> Told {
    let prefix = format!("Founded by {}", round.place.slug);
    let guests =
        futures_util::future::join_all(round.guests.iter().map(|guest| accept(wire, guest)));
    let (invited, accepted, (opened, in_doubt), version) = tokio::join!(
        invite(wire, round),
        guests,
        found(wire, &round.owner, &prefix),
        edit(wire, round),
    );
    let accepted = accepted.into_iter().flatten().collect();
    Told {
        invited,
        accepted,
        opened,
        in_doubt,
        version,
    }
}

/// Sends again what was never answered, and what was: each is there once.
async fn repeat(wire: &Wire, db: &Db, round: &Round, told: &Told) {
    for name in &told.opened {
        let again = open(wire, &round.owner, name).await.unwrap();
        assert_eq!(again.status, 201, "{name}: {again:?}");
        assert!(
            again.head.contains("idempotency-replayed: true"),
            "{}",
            again.head
        );
    }
    if let Some(name) = &told.in_doubt {
        let first = open(wire, &round.owner, name).await.unwrap();
        assert!([201, 409].contains(&first.status), "{first:?}");
        if store::accounts_named(db, name).await == 0 {
            // Its claim died with the server; once it is taken for dead, it may be made again.
            store::let_claims_die(db).await;
            let again = open(wire, &round.owner, name).await.unwrap();
            assert_eq!(again.status, 201, "{again:?}");
        }
    }
    for name in told.opened.iter().chain(&told.in_doubt) {
        assert_eq!(store::accounts_named(db, name).await, 1, "{name}");
    }
}

// S7 T15: nothing or everything, at whatever instant; nothing answered is lost, nothing repeated is doubled.
#[tokio::test]
async fn a_server_that_is_killed_leaves_nothing_half_done_and_loses_no_letter() {
    let world = World::new().await;
    let since = Clock::real().now().since(crate::world::START);
    world.advance(since);
    assert!(world.app.clock.now() > START || since.0 <= 0);
    let rounds = rounds(&world).await;
    let chance = world.app.chance.clone();
    let database = world.into_store().await;
    let smtp = Smtp::start().await;
    let mut server = Server::start(&database, &smtp.url()).await;
    for round in &rounds {
        let wire = server.wire.clone();
        // The instant is chance: that is the point.
        let [steps, more] = chance.bytes::<2>();
        let (told, ()) = tokio::join!(work(&wire, round), async {
            wire.stepped(2 + usize::from(steps) / 18).await;
            tokio::time::sleep(Duration::from_micros(u64::from(more) * 50)).await;
            server.kill().await;
        });
        let db = Db::connect(database.url()).await.unwrap();
        store::is_whole(&db, database.folder()).await;
        store::holds(&db, round, &told).await;
        server = Server::start(&database, &smtp.url()).await;
        repeat(&server.wire, &db, round, &told).await;
        db.close().await;
    }
    let db = Db::connect(database.url()).await.unwrap();
    store::is_whole(&db, database.folder()).await;
    let letters = every_letter(&db).await;
    server.kill().await;
    let messages = smtp.messages();
    let ids = messages.iter().map(|message| {
        message
            .message_id()
            .trim_start_matches('<')
            .split('@')
            .next()
            .unwrap()
    });
    let arrived: BTreeSet<String> = ids.map(ToOwned::to_owned).collect();
    let sent: BTreeSet<String> = letters.iter().map(ToString::to_string).collect();
    assert!(sent.len() > KILLS, "{} letters are few", sent.len());
    assert_eq!(arrived, sent);
}

/// Waits until every letter was handed over; those that a killed server held are free once their lease is over.
async fn every_letter(db: &Db) -> Vec<uuid::Uuid> {
    store::let_leases_end(db).await;
    let wait = async {
        while store::waiting_letters(db).await > 0 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(Duration::from_mins(1), wait)
        .await
        .expect("letters are left");
    store::letters(db).await
}
