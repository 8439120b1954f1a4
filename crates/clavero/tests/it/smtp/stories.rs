//! The mail server of the tests, tried with the client that the product uses.

use std::time::Duration;

use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::{Error, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{At, Fault, Smtp};

type Sender = AsyncSmtpTransport<Tokio1Executor>;

fn sender(server: &Smtp) -> Sender {
    let builder = Sender::from_url(&server.url()).unwrap();
    let one_connection_each = PoolConfig::new().max_size(0);
    builder.pool_config(one_connection_each).build()
}

fn letter(subject: &str) -> lettre::Message {
    let text = "Olá, Zoë.\n.uma linha que começa com um ponto\nhttps://clavero.example/i/abc\n";
    let html = format!("<p>Olá, Zoë.</p><p>{}</p>", "comprido ".repeat(200));
    lettre::Message::builder()
        .from("Clavero <clavero@example.com>".parse().unwrap())
        .to(Mailbox::new(
            Some("Zoë Ávila".into()),
            "zoe@example.com".parse().unwrap(),
        ))
        .message_id(Some("<1@clavero.example>".into()))
        .subject(subject)
        .multipart(MultiPart::alternative_plain_html(text.to_owned(), html))
        .unwrap()
}

async fn send(server: &Smtp, subject: &str) -> Result<(), Error> {
    sender(server).send(letter(subject)).await.map(drop)
}

#[tokio::test]
async fn a_message_is_kept_with_its_envelope_and_as_its_reader_sees_it() {
    let server = Smtp::start().await;
    let subject =
        "Convite para a Central de Colaboradores da Ação & Cia, com um título que é bem comprido";
    send(&server, subject).await.unwrap();

    let [message] = server.wait_for(1).await.try_into().unwrap();
    assert_eq!(message.from, "clavero@example.com");
    assert_eq!(message.to, ["zoe@example.com"]);
    assert_eq!(message.subject(), subject);
    assert!(
        message.addressed_to().contains("Zoë Ávila"),
        "{}",
        message.addressed_to()
    );
    assert_eq!(message.message_id(), "<1@clavero.example>");
    let text = message.text.as_deref().unwrap();
    assert!(
        text.contains("\n.uma linha que começa com um ponto\n"),
        "{text}"
    );
    assert!(
        message
            .html
            .as_deref()
            .unwrap()
            .contains(&"comprido ".repeat(200))
    );
    assert_eq!(
        message.link("https://"),
        Some("https://clavero.example/i/abc")
    );
}

#[tokio::test]
async fn faults_come_in_their_order_and_then_the_server_is_well_again() {
    let server = Smtp::start().await;
    server.fail_with([
        Fault::Answer(451, At::Rcpt),
        Fault::Answer(550, At::AfterData),
        Fault::Answer(421, At::Mail),
        Fault::Answer(452, At::Data),
    ]);
    assert!(send(&server, "one").await.unwrap_err().is_transient());
    assert!(send(&server, "two").await.unwrap_err().is_permanent());
    assert!(send(&server, "three").await.unwrap_err().is_transient());
    assert!(send(&server, "four").await.unwrap_err().is_transient());
    assert!(server.messages().is_empty());
    send(&server, "five").await.unwrap();
    assert_eq!(server.wait_for(1).await[0].subject(), "five");
    assert!(server.waiting_faults().is_empty());
}

#[tokio::test]
async fn a_cut_after_the_message_leaves_it_delivered_and_the_sender_in_doubt() {
    let server = Smtp::start().await;
    server.fail_with([Fault::CutAfterData]);
    let doubt = send(&server, "twice").await.unwrap_err();
    assert!(
        doubt.status().is_none(),
        "no answer came, so none may be told: {doubt}"
    );
    send(&server, "twice").await.unwrap();
    let messages = server.wait_for(2).await;
    assert_eq!(messages[0].message_id(), messages[1].message_id());
}

#[tokio::test]
async fn a_cut_before_the_answer_loses_the_message() {
    let server = Smtp::start().await;
    server.fail_with([Fault::CutBeforeAnswer, Fault::RefuseConnection]);
    assert!(send(&server, "lost").await.is_err());
    assert!(send(&server, "refused").await.is_err());
    send(&server, "arrived").await.unwrap();
    let messages = server.wait_for(1).await;
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].subject(), "arrived");
}

#[tokio::test]
async fn a_slow_server_outlasts_a_sender_that_does_not_wait() {
    let server = Smtp::start().await;
    server.fail_with([Fault::Slow(Duration::from_millis(400))]);
    let impatient = tokio::time::timeout(Duration::from_millis(100), send(&server, "slow"));
    assert!(impatient.await.is_err());
    assert_eq!(server.wait_for(1).await[0].subject(), "slow");
}

#[tokio::test]
async fn commands_in_one_packet_are_answered_one_by_one_and_in_order() {
    let server = Smtp::start().await;
    let address = server.url().replace("smtp://", "");
    let mut wire = tokio::net::TcpStream::connect(address).await.unwrap();
    let talk = "MAIL FROM:<a@example.com>\r\n\
        EHLO here\r\n\
        MAIL FROM:<a@example.com>\r\nRSET\r\n\
        DATA\r\n\
        MAIL FROM:<Zoë@example.com>\r\n\
        MAIL FROM:<Zoë@example.com> SMTPUTF8 BODY=8BITMIME\r\nRCPT TO:<b@example.com>\r\nDATA\r\n\
        Subject: plain\r\n\r\n..\r\nolá\r\n.\r\n\
        QUIT\r\n";
    wire.write_all(talk.as_bytes()).await.unwrap();
    let mut said = String::new();
    wire.read_to_string(&mut said).await.unwrap();
    let codes: Vec<&str> = said
        .lines()
        .filter(|line| line.as_bytes()[3] == b' ')
        .map(|line| &line[..3])
        .collect();
    assert_eq!(
        codes,
        [
            "220", "503", "250", "250", "250", "503", "553", "250", "250", "354", "250", "221"
        ],
        "{said}"
    );
    let message = &server.messages()[0];
    assert_eq!(message.from, "Zoë@example.com");
    assert_eq!(message.text.as_deref(), Some(".\nolá\n"));
}
