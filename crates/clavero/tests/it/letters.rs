//! Letters: sent once, in the reader's language, and never lost (access.md 4.0, I16; platform.md 7).

mod kinds;
mod outbox;

use std::{fs, time::Duration};

use clavero::{
    Settings,
    db::record,
    letters::{Letter, Post, pause},
    settings::Smtp as Way,
    words::Lang,
};
use clavero_rules::{Moment, Span};

use crate::{
    smtp::{At, Fault, Smtp},
    world::{World, sql},
};

record! {
    struct Row { state: String, tries: i64, last_error: String, payload: String, run_at: Moment }
}

/// A world whose letters go to this mail server.
async fn world_with(server: &Smtp) -> World {
    let url = server.url();
    World::with(|settings| set(settings, &url)).await
}

fn set(settings: &mut Settings, url: &str) {
    let from = "Clavero <no-reply@clavero.test>".to_owned();
    settings.smtp = Some(Way {
        url: url.to_owned(),
        from,
    });
}

fn post(world: &World) -> Post {
    Post::open(&world.app).unwrap()
}

/// Leaves a letter in the outbox, as a deed would.
pub async fn write(world: &World, key: &str, to: &str, name: &str, lang: Lang) {
    let on = world.app.occasion("test");
    let letter = Letter::new(&on, "mail-check", key)
        .to(to, name, lang)
        .zone("America/Sao_Paulo")
        .text("server", "clavero.test")
        .instant("at", on.now)
        .link("/sign-in");
    let mut work = on.begin_open().await.unwrap();
    work.post(letter);
    work.commit_all(Vec::new()).await.unwrap();
}

async fn one(world: &World) -> Row {
    let rows: Vec<Row> = world
        .app
        .db
        .all(sql(
            "select state, tries, last_error, payload, run_at from outbox order by created_at, id",
        ))
        .await
        .unwrap();
    rows.into_iter().next().unwrap()
}

/// Platform 7: multipart, text and HTML, in the language and the time zone of the reader.
#[tokio::test]
async fn a_letter_is_written_in_the_language_and_the_time_of_its_reader() {
    let server = Smtp::start().await;
    let world = world_with(&server).await;
    let subjects = [
        (
            Lang::En,
            "Mail from clavero.test arrives",
            "21 Nov 2026, 07:00 UTC-03",
        ),
        (
            Lang::Es,
            "El correo de clavero.test llega",
            "21 nov 2026, 07:00 UTC-03",
        ),
        (
            Lang::Fr,
            "Le courrier de clavero.test arrive",
            "21 nov. 2026, 07:00 UTC-03",
        ),
        (
            Lang::Pt,
            "O e-mail de clavero.test chega",
            "21 de nov. de 2026, 07:00 UTC-03",
        ),
    ];
    for (lang, subject, at) in subjects {
        write(
            &world,
            lang.id(),
            "zoe@example.com",
            "Zoë Ávila Ñandú",
            lang,
        )
        .await;
        post(&world).deliver_due().await.unwrap();
        let mail = server.wait_for(1).await.pop().unwrap();
        assert_eq!(mail.subject(), subject);
        assert_eq!(mail.header("Content-Language"), Some(lang.tag()));
        assert!(mail.addressed_to().contains("Zoë Ávila Ñandú"));
        let (text, html) = (mail.text.unwrap(), mail.html.unwrap());
        for body in [&text, &html] {
            assert!(body.contains(at), "{body}");
            assert!(body.contains("http://clavero.test/sign-in"), "{body}");
            assert!(body.contains("Zoë Ávila Ñandú"), "{body}");
        }
        assert!(html.contains(&format!("<html lang=\"{}\">", lang.tag())));
    }
}

/// Platform 7: transactional mail carries no tracking.
#[tokio::test]
async fn a_letter_holds_nothing_that_tells_whether_it_was_read() {
    let server = Smtp::start().await;
    let world = world_with(&server).await;
    write(&world, "1", "ana@example.com", "Ana", Lang::En).await;
    post(&world).deliver_due().await.unwrap();
    let mail = server.wait_for(1).await.remove(0);
    let html = mail.html.clone().unwrap();
    for tracking in ["<img", "url(", "<link", "@import", "<script"] {
        assert!(!html.contains(tracking), "{tracking}");
    }
    for address in html.split("href=\"").skip(1) {
        assert!(address.starts_with("http://clavero.test"), "{address}");
    }
    assert_eq!(mail.header("Auto-Submitted"), Some("auto-generated"));
    assert_eq!(mail.header("Disposition-Notification-To"), None);
}

#[tokio::test]
async fn what_people_typed_makes_no_header_and_no_markup() {
    let server = Smtp::start().await;
    let world = world_with(&server).await;
    let on = world.app.occasion("test");
    let letter = Letter::new(&on, "mail-check", "1")
        .to("ana@example.com", "Ana\r\nBcc: all@example.com", Lang::En)
        .text(
            "server",
            "a\r\nBcc: all@example.com\r\n\r\n<b onclick=x>b</b>",
        )
        .instant("at", on.now)
        .link("/sign-in");
    let mut work = on.begin_open().await.unwrap();
    work.post(letter);
    work.commit_all(Vec::new()).await.unwrap();
    post(&world).deliver_due().await.unwrap();
    let mail = server.wait_for(1).await.remove(0);
    assert_eq!(mail.to, ["ana@example.com"]);
    assert_eq!(mail.header("Bcc"), None);
    assert!(!mail.html.unwrap().contains("<b onclick"));
}

#[tokio::test]
async fn an_address_beyond_ascii_is_reached_by_the_form_that_every_server_knows() {
    let server = Smtp::start().await;
    let world = world_with(&server).await;
    write(&world, "1", "ana@añil.example", "", Lang::Es).await;
    post(&world).deliver_due().await.unwrap();
    assert_eq!(server.wait_for(1).await[0].to, ["ana@xn--ail-7ma.example"]);
}

/// Platform 7: retried with growing pauses.
#[tokio::test]
async fn a_letter_that_was_asked_to_come_later_comes_later() {
    let server = Smtp::start().await;
    server.fail_with([Fault::Answer(451, At::Rcpt), Fault::Answer(421, At::Mail)]);
    let world = world_with(&server).await;
    let post = post(&world);
    write(&world, "1", "ana@example.com", "Ana", Lang::En).await;
    post.deliver_due().await.unwrap();
    let first = one(&world).await;
    assert_eq!((first.state.as_str(), first.tries), ("waiting", 1));
    assert!(first.last_error.starts_with("451 "), "{}", first.last_error);

    assert_eq!(post.deliver_due().await.unwrap(), 0, "not before its time");
    world.advance(Span::minutes(2));
    post.deliver_due().await.unwrap();
    let second = one(&world).await;
    assert!(
        second.last_error.starts_with("421 "),
        "{}",
        second.last_error
    );
    assert!(
        second.run_at.since(first.run_at) > Span::minutes(2),
        "each pause is longer"
    );

    world.advance(Span::minutes(10));
    post.deliver_due().await.unwrap();
    assert_eq!(server.wait_for(1).await.len(), 1);
    let done = one(&world).await;
    assert_eq!(
        (done.state.as_str(), done.last_error.as_str()),
        ("sent", "")
    );
}

/// I16: the row says so, in the words of the mail server.
#[tokio::test]
async fn a_letter_that_is_refused_for_good_says_so_at_once_and_can_be_tried_again() {
    let server = Smtp::start().await;
    server.fail_with([Fault::Answer(550, At::Rcpt)]);
    let world = world_with(&server).await;
    write(&world, "1", "nobody@example.com", "", Lang::En).await;
    post(&world).deliver_due().await.unwrap();
    let row = one(&world).await;
    assert_eq!((row.state.as_str(), row.tries), ("failed", 1));
    assert_eq!(row.last_error, "550 5.3.0 as the test asked");

    world.advance(Span::days(1));
    assert_eq!(post(&world).deliver_due().await.unwrap(), 0);
    assert_eq!(
        clavero::letters::retry(&world.app.occasion("test"), None, false)
            .await
            .unwrap(),
        1
    );
    post(&world).deliver_due().await.unwrap();
    assert_eq!(one(&world).await.state, "sent");
}

#[tokio::test]
async fn a_wrong_password_for_the_mail_server_costs_no_letter() {
    let server = Smtp::start().await;
    server.fail_with([Fault::Answer(530, At::Mail)]);
    let world = world_with(&server).await;
    write(&world, "1", "ana@example.com", "", Lang::En).await;
    post(&world).deliver_due().await.unwrap();
    assert_eq!(one(&world).await.state, "waiting");
}

/// Platform 7: idempotent by key; the Message-ID lets a receiver tell the repetition.
#[tokio::test]
async fn a_connection_cut_after_the_letter_brings_it_again_under_the_same_name() {
    let server = Smtp::start().await;
    server.fail_with([Fault::CutAfterData]);
    let world = world_with(&server).await;
    write(&world, "1", "ana@example.com", "", Lang::En).await;
    post(&world).deliver_due().await.unwrap();
    assert_eq!(one(&world).await.state, "waiting");
    world.advance(Span::minutes(2));
    post(&world).deliver_due().await.unwrap();
    let mails = server.wait_for(2).await;
    assert_eq!(mails[0].message_id(), mails[1].message_id());
    assert!(mails[0].message_id().ends_with("@clavero.test>"));
}

#[tokio::test]
async fn a_silent_mail_server_is_given_up_on_and_asked_again() {
    let server = Smtp::start().await;
    server.fail_with([Fault::Slow(Duration::from_millis(900))]);
    let world = world_with(&server).await;
    let post = post(&world).waiting_at_most(Duration::from_millis(200));
    write(&world, "1", "ana@example.com", "", Lang::En).await;
    post.deliver_due().await.unwrap();
    assert_eq!(
        one(&world).await.last_error,
        "the mail server did not answer in time"
    );
    world.advance(Span::minutes(2));
    post.deliver_due().await.unwrap();
    assert_eq!(one(&world).await.state, "sent");
    let mails = server.wait_for(2).await;
    assert_eq!(mails[0].message_id(), mails[1].message_id());
}

#[tokio::test]
async fn a_mail_server_that_is_away_loses_nothing() {
    let server = Smtp::start().await;
    server.fail_with([Fault::RefuseConnection]);
    let world = world_with(&server).await;
    write(&world, "1", "ana@example.com", "", Lang::En).await;
    post(&world).deliver_due().await.unwrap();
    let row = one(&world).await;
    assert_eq!(row.state, "waiting");
    assert!(
        row.last_error
            .starts_with("the connection to the mail server failed"),
        "{}",
        row.last_error
    );

    drop(server);
    world.advance(Span::minutes(2));
    post(&world).deliver_due().await.unwrap();
    let row = one(&world).await;
    assert_eq!(row.state, "waiting");
    assert!(
        row.last_error
            .starts_with("the connection to the mail server failed"),
        "{}",
        row.last_error
    );
}

/// Platform 7: they end in a visible dead letter that can be retried.
#[tokio::test]
async fn after_eight_tries_a_letter_rests_until_somebody_acts() {
    let server = Smtp::start().await;
    server.fail_with([Fault::Answer(451, At::Mail); 8]);
    let world = world_with(&server).await;
    let post = post(&world);
    write(&world, "1", "ana@example.com", "", Lang::En).await;
    for tries in 1..=8 {
        assert_eq!(one(&world).await.state, "waiting");
        post.deliver_due().await.unwrap();
        assert_eq!(one(&world).await.tries, tries);
        world.advance(Span::hours(8));
    }
    assert_eq!(one(&world).await.state, "dead");
    assert_eq!(post.deliver_due().await.unwrap(), 0);
    clavero::letters::retry(&world.app.occasion("test"), None, false)
        .await
        .unwrap();
    post.deliver_due().await.unwrap();
    assert_eq!(one(&world).await.state, "sent");
}

/// A link in a letter is a secret; once it was handed over, the store knows only its hash.
#[tokio::test]
async fn what_was_sent_leaves_no_link_in_the_store() {
    let server = Smtp::start().await;
    let world = world_with(&server).await;
    write(&world, "1", "ana@example.com", "", Lang::En).await;
    assert!(one(&world).await.payload.contains("/sign-in"));
    post(&world).deliver_due().await.unwrap();
    assert_eq!(one(&world).await.payload, "{}");
}

/// Access 4.0: letters are idempotent by row, transition and receiver.
#[tokio::test]
async fn a_letter_queued_twice_is_sent_once() {
    let server = Smtp::start().await;
    let world = world_with(&server).await;
    write(&world, "same", "ana@example.com", "", Lang::En).await;
    write(&world, "same", "ana@example.com", "", Lang::En).await;
    post(&world).deliver_due().await.unwrap();
    assert_eq!(server.wait_for(1).await.len(), 1);
}

/// Platform 7: workers claim by lease; any number of processes share the work.
#[tokio::test(flavor = "multi_thread")]
async fn several_workers_send_each_letter_once() {
    let server = Smtp::start().await;
    let world = world_with(&server).await;
    for n in 0..24 {
        write(
            &world,
            &n.to_string(),
            &format!("p{n}@example.com"),
            "",
            Lang::En,
        )
        .await;
    }
    let workers = [post(&world), post(&world), post(&world)];
    let work = workers.iter().map(Post::deliver_due);
    let carried = futures_util::future::join_all(work).await;
    let carried: usize = carried.into_iter().map(Result::unwrap).sum();
    // On PostgreSQL one that came second may have gone away; what it left is taken up at the next look.
    let rest = post(&world).deliver_due().await.unwrap();
    assert_eq!(carried + rest, 24);
    let mails = server.wait_for(24).await;
    let mut to: Vec<_> = mails.iter().map(|mail| mail.to[0].clone()).collect();
    to.sort();
    to.dedup();
    assert_eq!((mails.len(), to.len()), (24, 24));
}

/// Platform 7: survives `kill -9` at any instant.
#[tokio::test]
async fn a_letter_whose_bearer_was_killed_goes_again_when_the_lease_is_over() {
    let server = Smtp::start().await;
    server.fail_with([Fault::Slow(Duration::from_secs(5))]);
    let world = world_with(&server).await;
    write(&world, "1", "ana@example.com", "", Lang::En).await;
    let bearer = post(&world);
    let cut = tokio::time::timeout(Duration::from_millis(300), bearer.deliver_due()).await;
    assert!(cut.is_err(), "killed while the server thought about it");
    assert_eq!(one(&world).await.state, "waiting");
    assert_eq!(
        post(&world).deliver_due().await.unwrap(),
        0,
        "the lease holds"
    );
    world.advance(Span::minutes(4));
    assert_eq!(post(&world).deliver_due().await.unwrap(), 1);
    assert_eq!(one(&world).await.state, "sent");
}

/// Platform 5: without a mail server letters are kept, and copied to files.
#[tokio::test]
async fn without_a_mail_server_letters_are_kept_where_they_can_be_read() {
    let world = World::new().await;
    write(&world, "1", "ana@example.com", "Ana", Lang::Fr).await;
    post(&world).deliver_due().await.unwrap();
    let row = one(&world).await;
    assert_eq!(row.state, "kept");
    assert!(row.payload.contains("/sign-in"), "it is read from here");
    let folder = world.app.settings.data_dir.join("outbox");
    let files: Vec<_> = fs::read_dir(folder).unwrap().flatten().collect();
    assert_eq!(files.len(), 1);
    let file = files[0].path();
    assert_eq!(file.extension().unwrap(), "eml");
    let mail = crate::smtp::Message::read(String::new(), Vec::new(), fs::read(&file).unwrap());
    assert_eq!(mail.subject(), "Le courrier de clavero.test arrive");
    assert_eq!(
        mail.link("http://clavero.test"),
        Some("http://clavero.test/sign-in")
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(files[0].metadata().unwrap().permissions().mode() & 0o077, 0);
    }
}

#[tokio::test]
async fn a_letter_that_cannot_be_written_to_disk_waits() {
    let world = World::new().await;
    let folder = world.app.settings.data_dir.join("outbox");
    fs::write(&folder, "a file where the folder should be").unwrap();
    write(&world, "1", "ana@example.com", "", Lang::En).await;
    post(&world).deliver_due().await.unwrap();
    let row = one(&world).await;
    assert_eq!(row.state, "waiting");
    assert!(row.last_error.contains("outbox"), "{}", row.last_error);
    fs::remove_file(folder).unwrap();
    world.advance(Span::minutes(2));
    post(&world).deliver_due().await.unwrap();
    assert_eq!(one(&world).await.state, "kept");
}

#[test]
fn pauses_grow_up_to_a_quarter_of_a_day() {
    let middle: Vec<i64> = (1..=8).map(|tries| pause(tries, 127).0 / 60_000).collect();
    assert_eq!(middle, [0, 2, 8, 26, 80, 242, 359, 359]);
    assert!(pause(1, 0) >= Span::seconds(48) && pause(1, 255) <= Span::seconds(72));
}
