//! Whoever is signed in cannot be made to do anything by a page of somebody else's (CSRF).

use axum::{body::Body, http::Request};

use crate::{
    knock::{self, House, is_api, only_shows},
    world::{Reply, Someone, World},
};

/// What a browser says of where a request came from, and whether that is a page of ours.
const SAID: &[(&[(&str, &str)], bool)] = &[
    (&[("sec-fetch-site", "same-origin")], true),
    (
        &[
            ("sec-fetch-site", "same-origin"),
            ("origin", "http://clavero.test"),
        ],
        true,
    ),
    (&[("origin", "http://clavero.test")], true),
    (&[], false),
    (&[("origin", "null")], false),
    (&[("origin", "")], false),
    (&[("origin", "http://evil.example")], false),
    (&[("origin", "http://clavero.test.evil.example")], false),
    (
        &[("origin", "http://evil.example/http://clavero.test")],
        false,
    ),
    (&[("origin", "http://sub.clavero.test")], false),
    (&[("origin", "http://clavero.test:8080")], false),
    (&[("sec-fetch-site", "cross-site")], false),
    (&[("sec-fetch-site", "same-site")], false),
    (&[("sec-fetch-site", "none")], false),
    (&[("sec-fetch-site", "Same-Origin")], false),
    (
        &[
            ("sec-fetch-site", "cross-site"),
            ("origin", "http://clavero.test"),
        ],
        false,
    ),
];

async fn send(
    world: &World,
    who: &Someone,
    method: &str,
    path: &str,
    said: &[(&str, &str)],
) -> Reply {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", "clavero.test")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("cookie", format!("clavero={}", who.cookie));
    for (name, value) in said {
        request = request.header(*name, *value);
    }
    world.send(request.body(Body::empty()).unwrap()).await
}

// S9
#[tokio::test]
async fn no_page_door_takes_anything_from_another_site() {
    let house = House::furnished().await;
    for door in knock::doors()
        .iter()
        // Mail programs unsubscribe their reader from wherever they are: the link alone is the right (RFC 8058).
        .filter(|door| !only_shows(door) && !is_api(door) && door.path != "/u/{token}")
    {
        let path = house.path(door, &knock::unknown());
        for (said, _) in SAID.iter().filter(|(_, ours)| !ours) {
            let reply = send(&house.world, &house.olga, door.method.as_str(), &path, said).await;
            assert_eq!(reply.status, 403, "{} {path} {said:?}", door.method);
        }
    }
    assert!(house.world.audit().await.is_empty());
}

// S9
#[tokio::test]
async fn our_own_pages_are_known_by_either_header() {
    let world = World::new().await;
    for (said, _) in SAID.iter().filter(|(_, ours)| *ours) {
        let olga = world
            .person(&format!("Olga {}", said.len() + said[0].0.len()))
            .await;
        let reply = send(&world, &olga, "POST", "/sign-out", said).await;
        assert_eq!(reply.status, 303, "{said:?}");
    }
}

// S9: a request without a host has no page it could have come from.
#[tokio::test]
async fn a_request_that_names_no_host_is_not_ours() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    for origin in ["null", "http://evil.example", "x"] {
        let request = Request::post("/sign-out")
            .header("origin", origin)
            .header("cookie", format!("clavero={}", olga.cookie));
        let reply = world.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(reply.status, 403, "{origin}");
    }
}

// S9: whoever can write into an unencrypted page of the same name is somebody else.
#[tokio::test]
async fn behind_tls_a_page_that_came_without_it_is_not_ours() {
    let world =
        World::with(|settings| settings.public_url = "https://clavero.test".to_owned()).await;
    let olga = world.person("Olga").await;
    for (origin, status) in [("http://clavero.test", 403), ("https://clavero.test", 303)] {
        let request = Request::post("/sign-out")
            .header("host", "clavero.test")
            .header("origin", origin)
            .header("cookie", format!("__Host-clavero={}", olga.cookie));
        let reply = world.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(reply.status, status, "{origin}");
    }
}

// S9: the API knows no cookies, so that no page can make a browser call it; and pages know no tokens.
#[tokio::test]
async fn a_cookie_opens_no_api_and_a_token_no_page() {
    let house = House::furnished().await;
    let (olga, world) = (&house.olga, &house.world);
    let swapped = Someone {
        cookie: olga.token.clone(),
        token: olga.cookie.clone(),
        ..olga.clone()
    };
    for door in knock::doors() {
        if door.access == clavero::doors::Access::Public {
            continue;
        }
        let path = house.path(&door, &house.mine);
        let mut both = knock::request(&swapped, &door, &path);
        if is_api(&door) {
            both = both.header("cookie", format!("clavero={}", olga.cookie));
        } else {
            both = both.header("authorization", format!("Bearer {}", olga.token));
        }
        let reply = world.send(both.body(Body::empty()).unwrap()).await;
        let turned_away = reply.status == 401 || reply.location().starts_with("/sign-in");
        assert!(turned_away, "{} {path}: {}", door.method, reply.status);
    }
    assert!(world.audit().await.is_empty());
}

// S9: an address that leads elsewhere, however it is written, is not followed after signing in.
#[tokio::test]
async fn nobody_is_led_to_another_site_by_what_a_browser_drops_from_an_address() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    for next in [
        "/\t/evil.example",
        "/\n/evil.example",
        "/\r/evil.example",
        "\t//evil.example",
        "/\u{0}/evil.example",
        "///evil.example",
        "/\\/evil.example",
    ] {
        let fields = [
            ("email", olga.email.as_str()),
            ("password", crate::world::PASSWORD),
            ("next", next),
        ];
        let reply = world.post(&Someone::nobody(), "/sign-in", &fields).await;
        let location = reply.location();
        assert!(!location.contains("evil"), "{next:?} leads to {location:?}");
    }
}
