//! The outbox page: read where the server stands, and in the demo world; nowhere else (platform.md 5).

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Method, Request},
};
use clavero::words::Lang;

use super::{one, post, set, write};
use crate::{
    smtp::{At, Fault, Smtp},
    world::{Reply, Someone, World},
};

async fn local() -> World {
    World::with(|settings| "http://127.0.0.1:8080".clone_into(&mut settings.public_url)).await
}

async fn demo() -> World {
    World::with(|settings| settings.demo = true).await
}

/// A request as it comes from this network address, with these headers.
async fn from(world: &World, peer: &str, path: &str, headers: &[(&str, &str)]) -> Reply {
    let mut request = Request::builder()
        .method(Method::GET)
        .uri(path)
        .header("accept-language", "en");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut request = request.body(Body::empty()).unwrap();
    let peer: std::net::SocketAddr = peer.parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(peer));
    world.send(request).await
}

/// Decision 0010: letters hold links that are as good as keys.
#[tokio::test]
async fn letters_are_shown_only_to_whoever_sits_at_the_server() {
    let world = local().await;
    let host = ("host", "127.0.0.1:8080");
    from(&world, "127.0.0.1:5", "/outbox", &[host])
        .await
        .expect(200)
        .says("No letter yet");
    from(&world, "[::1]:5", "/outbox", &[("host", "localhost:8080")])
        .await
        .expect(200);
    from(&world, "192.0.2.7:5", "/outbox", &[host])
        .await
        .expect(404);
    for passed_on in [
        "x-forwarded-for",
        "forwarded",
        "via",
        "x-real-ip",
        "x-forwarded-host",
    ] {
        from(
            &world,
            "127.0.0.1:5",
            "/outbox",
            &[host, (passed_on, "for=192.0.2.7")],
        )
        .await
        .expect(404);
    }
    // A page elsewhere whose name was made to mean this machine.
    from(
        &world,
        "127.0.0.1:5",
        "/outbox",
        &[("host", "evil.example")],
    )
    .await
    .expect(404);
    from(&world, "127.0.0.1:5", "/outbox", &[])
        .await
        .expect(404);

    let public = World::new().await;
    from(&public, "127.0.0.1:5", "/outbox", &[host])
        .await
        .expect(404);
}

#[tokio::test]
async fn in_the_demo_world_anybody_reads_letters_and_follows_their_links() {
    let world = demo().await;
    let nobody = Someone::nobody();
    world
        .get(&nobody, "/outbox")
        .await
        .expect(200)
        .says("No letter yet");
    write(&world, "1", "zoe@example.com", "Zoë <Ávila>", Lang::Pt).await;
    world
        .get(&nobody, "/outbox?state=waiting")
        .await
        .expect(200)
        .says("O e-mail de clavero.test chega");
    post(&world).deliver_due().await.unwrap();

    let list = world
        .get(&nobody, "/outbox")
        .await
        .expect(200)
        .says("Kept here");
    let path = list
        .body
        .split("href=\"")
        .map(|rest| rest.split('"').next().unwrap());
    let path = path
        .into_iter()
        .find(|path| path.len() > 30 && path.starts_with("/outbox/"))
        .unwrap()
        .to_owned();
    let shown = world.get(&nobody, &path).await.expect(200);
    let shown = shown
        .says("Olá, Zoë &#60;Ávila&#62;,")
        .says("href=\"/sign-in\"")
        .says("lang=\"pt-BR\"");
    assert!(!shown.body.contains("<Ávila>"));
    let file = world
        .get(&nobody, &format!("{path}/letter.eml"))
        .await
        .expect(200);
    assert_eq!(file.header("content-type"), "message/rfc822");
    assert!(file.header("content-disposition").starts_with("attachment"));
    assert!(file.body.contains("Message-ID: <"));

    world
        .get(&nobody, "/outbox?state=sent")
        .await
        .expect(200)
        .says("No letter is in this state");
    world
        .get(&nobody, "/outbox?after=nonsense")
        .await
        .expect(400);
    world
        .get(&nobody, "/outbox/019a0000-0000-7000-8000-00000000beef")
        .await
        .expect(404);
}

/// I16: what the mail server said, and a button.
#[tokio::test]
async fn a_refused_letter_says_why_and_can_be_sent_again() {
    let server = Smtp::start().await;
    server.fail_with([Fault::Answer(550, At::Rcpt)]);
    let url = server.url();
    let world = World::with(|settings| {
        settings.demo = true;
        set(settings, &url);
    })
    .await;
    write(&world, "1", "nobody@example.com", "", Lang::En).await;
    post(&world).deliver_due().await.unwrap();
    let nobody = Someone::nobody();
    let list = world
        .get(&nobody, "/outbox?state=undelivered")
        .await
        .expect(200)
        .says("Refused");
    let path = list
        .body
        .split("href=\"")
        .map(|rest| rest.split('"').next().unwrap());
    let path = path
        .into_iter()
        .find(|path| path.len() > 30 && path.starts_with("/outbox/"))
        .unwrap()
        .to_owned();
    world
        .get(&nobody, &path)
        .await
        .expect(200)
        .says("550 5.3.0 as the test asked")
        .says("Send again");
    world
        .post(&nobody, &format!("{path}/retry"), &[])
        .await
        .expect(303);
    post(&world).deliver_due().await.unwrap();
    assert_eq!(one(&world).await.state, "sent");

    // What was handed over is forgotten here; the page says so and offers nothing.
    world
        .get(&nobody, &path)
        .await
        .expect(200)
        .says("no longer kept here")
        .hides("Send again");
    world
        .get(&nobody, &format!("{path}/letter.eml"))
        .await
        .expect(404);
    world
        .post(&nobody, &format!("{path}/retry"), &[])
        .await
        .expect(303);
    assert_eq!(one(&world).await.state, "sent");
}

/// I21 and 4.10: a letter that the store forgot leaves no file behind.
#[tokio::test]
async fn the_file_of_a_forgotten_letter_goes_with_it() {
    let world = World::new().await;
    write(&world, "1", "ana@example.com", "", Lang::En).await;
    post(&world).deliver_due().await.unwrap();
    let folder = world.app.settings.data_dir.join("outbox");
    std::fs::write(folder.join("note.txt"), "not ours").unwrap();
    let sweep = async || {
        clavero::jobs::housekeeping(&world.app.occasion("test"))
            .await
            .unwrap();
    };
    sweep().await;
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
    world.advance(clavero_rules::Span::days(91));
    sweep().await;
    assert_eq!(world.letters().await.len(), 0);
    assert_eq!(
        std::fs::read_dir(&folder).unwrap().count(),
        1,
        "what is not ours stays"
    );
}
