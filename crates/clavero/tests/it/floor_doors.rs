//! What holds at every door of the product, whatever it leads to.

use std::collections::BTreeSet;

use axum::{body::Body, http::Method};

use crate::{
    knock::{self, House, is_api, only_shows},
    world::{Reply, Someone},
};

const HEADERS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
];

#[track_caller]
fn is_guarded(reply: &Reply, what: &str) {
    let policy = reply.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'"), "{what}: {policy}");
    assert!(
        !policy.contains("unsafe-") && !policy.contains('*'),
        "{what}: {policy}"
    );
    for (name, value) in HEADERS {
        assert_eq!(reply.header(name), *value, "{what}: {name}");
    }
    assert!(
        reply.status < 500,
        "{what}: {}\n{}",
        reply.status,
        reply.body
    );
}

fn is_personal(path: &str) -> bool {
    !path.starts_with("/assets/") && !["/healthz", "/favicon.ico"].contains(&path)
}

/// The addresses on other machines that a page makes a browser ask.
fn asked_elsewhere(body: &str) -> BTreeSet<String> {
    let marks = ["src=\"", "href=\"", "action=\"", "content=\"", "url("];
    let found = marks.iter().flat_map(|mark| body.split(mark).skip(1));
    found
        .map(|rest| rest.split(['"', ')']).next().unwrap_or_default())
        .filter(|link| link.starts_with("//") || link.contains("://"))
        .filter(|link| !link.starts_with("http://clavero.test"))
        .map(ToOwned::to_owned)
        .collect()
}

// S9: a strict policy everywhere, no request to any third party, nothing personal kept by a browser.
#[tokio::test]
async fn every_page_is_guarded_not_kept_and_asks_nobody_else() {
    let house = House::furnished().await;
    for door in knock::doors().iter().filter(|door| only_shows(door)) {
        for who in [&house.olga, &Someone::nobody()] {
            let path = house.path(door, &house.mine);
            let reply = house.knock(who, door, &path, Body::empty()).await;
            is_guarded(&reply, &path);
            if is_personal(door.path) {
                assert_eq!(reply.header("cache-control"), "no-store", "{path}");
                assert!(!reply.header("x-request-id").is_empty(), "{path}");
            }
            let elsewhere = asked_elsewhere(&reply.body);
            assert!(
                elsewhere.is_empty() || is_api(door),
                "{path}: {elsewhere:?}"
            );
        }
    }
}

// S9: behind TLS, cookies are bound to this host and to TLS, and browsers are told to stay there.
#[tokio::test]
async fn behind_tls_every_cookie_and_every_answer_stays_there() {
    let house =
        House::with(|settings| settings.public_url = "https://clavero.test".to_owned()).await;
    let mut set = BTreeSet::new();
    for door in knock::doors() {
        for who in [&house.olga, &Someone::nobody()] {
            let path = format!("{}?lang=fr", house.path(&door, &house.mine));
            let reply = house.knock(who, &door, &path, Body::empty()).await;
            is_guarded(&reply, &path);
            assert!(
                reply
                    .header("strict-transport-security")
                    .starts_with("max-age=31536000"),
                "{path}"
            );
            for cookie in reply.headers.get_all("set-cookie") {
                let cookie = cookie.to_str().unwrap();
                for mark in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
                    assert!(cookie.contains(mark), "{path}: {cookie} lacks {mark}");
                }
                assert!(!cookie.contains("Domain="), "{path}: {cookie}");
                set.insert(cookie.split('=').next().unwrap().to_owned());
            }
        }
    }
    assert!(
        set.contains("__Host-clavero") && set.contains("lang"),
        "{set:?}"
    );
    assert!(!set.contains("clavero"), "{set:?}");
}

// I6: looking changes nothing, and looking without reading is answered like looking.
#[tokio::test]
async fn head_is_answered_like_get_and_no_door_takes_what_it_does_not_know() {
    let house = House::furnished().await;
    for door in knock::doors() {
        let path = house.path(&door, &house.mine);
        if only_shows(&door) {
            let shown = house.knock(&house.olga, &door, &path, Body::empty()).await;
            let request = knock::request(&house.olga, &door, &path).method(Method::HEAD);
            let head = house.world.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(head.status, shown.status, "HEAD {path}");
            assert!(head.body.is_empty(), "HEAD {path}");
        }
        for method in ["OPTIONS", "TRACE", "PROPFIND"] {
            let request = knock::request(&house.olga, &door, &path).method(method);
            let reply = house.world.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(reply.status, 405, "{method} {path}\n{}", reply.body);
            assert!(!reply.header("allow").is_empty(), "{method} {path}");
            assert!(reply.header("access-control-allow-origin").is_empty());
        }
    }
    assert!(house.world.audit().await.is_empty());
}

// S8: nothing that can be written into an address breaks a page, and none of it changes anything.
#[tokio::test]
async fn no_address_breaks_a_page() {
    let house = House::furnished().await;
    let nasty = [
        "?q=%00",
        "?q=%ff%fe",
        "?q=%E2%80%AE%F0%9F%92%A5%CC%81",
        "?q=%25_%5C%27%22%3Cscript%3E",
        "?limit=-1&after=x",
        "?limit=999999999999999999999",
        "?after=e30",
        "?limit=0&limit=1",
        "?after=eyJ0ZXh0IjoiXHUwMDAwIiwiaWQiOiIwMTlhMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMGJlZWYifQ",
        "?after=eyJ0ZXh0IjoiIiwibnVtYmVyIjotOTIyMzM3MjAzNjg1NDc3NTgwOCwiaWQiOiIwMTlhMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMGJlZWYifQ",
        "?state=%F0%9F%92%A5&profile=x&sort=x&order=x&kind=%00&from=x&to=x&who=x&page=x&a=x&b=x&next=//x&version=x",
        "?from=9999-12-31&to=-9999-01-01&until=9999-12-31",
        "?%00=1",
        "?=&&==&;",
        "?lang=xx",
    ];
    for door in knock::doors().iter().filter(|door| only_shows(door)) {
        for query in nasty {
            let path = format!("{}{query}", house.path(door, &house.mine));
            let reply = house.knock(&house.olga, door, &path, Body::empty()).await;
            assert!(
                reply.status < 500,
                "{path}: {}\n{}",
                reply.status,
                reply.body
            );
            assert!(!reply.body.contains("<script>"), "{path}");
        }
    }
    assert!(house.world.audit().await.is_empty());
}

// I8: what cannot be an id is not there, and neither is what no id could ever be.
#[tokio::test]
async fn no_id_breaks_a_door() {
    let house = House::furnished().await;
    let words = [
        "%00",
        "%ff",
        "%E2%80%AE",
        "..",
        "%2e%2e%2f",
        "0",
        "-1",
        "null",
        "%F0%9F%92%A5",
        "a'--",
    ];
    for door in knock::doors()
        .iter()
        .filter(|door| door.path.contains("{id}") || door.path.contains("{account}"))
        // Where to ask is told for any name that an account could have.
        .filter(|door| door.access != clavero::doors::Access::Public)
    {
        for word in words {
            for name in ["{id}", "{account}", "{draft}", "{permission}", "{token}"] {
                if !door.path.contains(name) {
                    continue;
                }
                let odd = knock::path_with(&house, door, name, word);
                let reply = house.knock(&house.olga, door, &odd, Body::empty()).await;
                let refused = (300..500).contains(&reply.status);
                assert!(
                    refused,
                    "{} {odd}: {}\n{}",
                    door.method, reply.status, reply.body
                );
            }
        }
    }
    assert!(house.world.audit().await.is_empty());
}
