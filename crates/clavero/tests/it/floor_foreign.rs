//! What belongs to another account is answered exactly like what is nowhere (I8).

use axum::{body::Body, http::Method};
use clavero::doors::{Access, Door};

use crate::{
    knock::{self, House, Things, UNKNOWN, is_api},
    world::{Reply, Someone},
};

/// The answer without what is different in each: the request's own number, and what was asked for.
fn told(reply: &Reply, names: &Things, slug: &str) -> String {
    let number = reply.header("x-request-id");
    let mut body = reply.body.replace(number, "NUMBER").replace(UNKNOWN, "ID");
    for id in names.values() {
        body = body.replace(id, "ID");
    }
    format!("{} {}", reply.status, body.replace(slug, "SLUG"))
}

async fn knock(house: &House, who: &Someone, door: &Door, path: &str) -> Reply {
    let body = if is_api(door) && door.method != Method::GET {
        "{}"
    } else {
        ""
    };
    house.knock(who, door, path, Body::from(body)).await
}

/// Whether a door has a place in its address that something of an account may fill.
fn names_something(door: &Door) -> bool {
    door.path.starts_with("/a/{account}/") || door.path.starts_with("/api/v1/accounts/{account}/")
}

/// Whether a door opens something of an account. What anybody is told alike of any name opens nothing.
fn is_in_an_account(door: &Door) -> bool {
    door.path.contains("{account}") && door.access != Access::Public
}

// I8 S2
#[tokio::test]
async fn the_id_of_another_accounts_thing_is_answered_like_an_id_of_nothing() {
    let house = House::furnished().await;
    let mut knocked = 0;
    for door in knock::doors().iter().filter(|door| names_something(door)) {
        let (foreign, nothing) = (
            house.path(door, &house.foreign),
            house.path(door, &knock::unknown()),
        );
        if foreign == nothing || foreign == house.path(door, &house.mine) {
            continue;
        }
        knocked += 1;
        let there = knock(&house, &house.olga, door, &foreign).await;
        let nowhere = knock(&house, &house.olga, door, &nothing).await;
        assert_eq!(
            told(&there, &house.foreign, "-"),
            told(&nowhere, &house.foreign, "-"),
            "{} {}",
            door.method,
            door.path
        );
        let turned_away = matches!(there.status, 400 | 401 | 404 | 422);
        assert!(
            turned_away,
            "{} {}: {}",
            door.method, door.path, there.status
        );
        if door.method == Method::GET {
            assert_eq!(there.status, 404, "{}\n{}", door.path, there.body);
        }
    }
    assert!(knocked > 0);
    assert!(house.world.audit().await.is_empty());
}

// I8 S2 C11
#[tokio::test]
async fn another_account_is_answered_like_no_account() {
    let house = House::furnished().await;
    for door in knock::doors().iter().filter(|door| is_in_an_account(door)) {
        let things = &house.foreign;
        let there = knock::path_in(&house.other.slug, door, things);
        let nowhere = knock::path_in("no-such-account", door, things);
        let (there, nowhere) = (
            knock(&house, &house.olga, door, &there).await,
            knock(&house, &house.olga, door, &nowhere).await,
        );
        assert_eq!(
            told(&there, things, &house.other.slug),
            told(&nowhere, things, "no-such-account"),
            "{} {}",
            door.method,
            door.path
        );
        assert_eq!(
            there.status, 404,
            "{} {}\n{}",
            door.method, door.path, there.body
        );
        assert!(!there.body.contains("Villa Nera"), "{}", door.path);
    }
    assert!(house.world.audit().await.is_empty());
}

// I8: nor does an account show itself to whoever is not signed in.
#[tokio::test]
async fn a_stranger_is_sent_to_sign_in_whether_or_not_the_account_is_there() {
    let house = House::furnished().await;
    for door in knock::doors().iter().filter(|door| is_in_an_account(door)) {
        for slug in [house.place.slug.as_str(), "no-such-account"] {
            let path = knock::path_in(slug, door, &house.mine);
            let reply = knock(&house, &Someone::nobody(), door, &path).await;
            let turned_away = reply.status == 401 || reply.location().starts_with("/sign-in");
            assert!(turned_away, "{} {path}: {}", door.method, reply.status);
        }
    }
}
