//! One message to one receiver: signed, to an address that was looked at, without following anybody elsewhere.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use clavero_rules::webhooks::is_public;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::{Request, body::Bytes, client::conn::http1};
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};

use super::{store::Due, webhook::Place};
use crate::{App, signing::sign};

/// How long a receiver may take, from the first packet to its answer.
const PATIENCE: Duration = Duration::from_secs(15);
/// How much of an answer is kept for whoever looks for the fault.
const KEPT: usize = 400;

/// What became of a message.
#[derive(Debug)]
pub(super) enum Outcome {
    /// The receiver took it.
    Taken(i64),
    /// It did not, or was not reached.
    Refused {
        /// The status of its answer.
        answered: Option<i64>,
        /// Why, in the words of whoever knows.
        why: String,
    },
}

/// Tells a receiver.
pub(super) async fn post(app: &App, due: &Due) -> Outcome {
    match timeout(PATIENCE, told(app, due)).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(why)) => Outcome::Refused {
            answered: None,
            why,
        },
        Err(_) => Outcome::Refused {
            answered: None,
            why: format!("no answer within {} seconds", PATIENCE.as_secs()),
        },
    }
}

async fn told(app: &App, due: &Due) -> Result<Outcome, String> {
    let place = Place::read(&due.url).ok_or("this is no address")?;
    let stream = connected(app, &place).await?;
    let request = request(app, due, &place)?;
    if place.tls {
        let name = place.host.trim_matches(['[', ']']).to_owned();
        let name = ServerName::try_from(name).map_err(|why| why.to_string())?;
        let stream = tls()?.connect(name, stream).await;
        answered(stream.map_err(|why| why.to_string())?, request).await
    } else {
        answered(stream, request).await
    }
}

/// Connects to an address that was looked at: the name is resolved once, and what was seen is what is called.
async fn connected(app: &App, place: &Place) -> Result<TcpStream, String> {
    let host = place.host.trim_matches(['[', ']']);
    let found = lookup_host((host, place.port)).await;
    let found: Vec<SocketAddr> = found.map_err(|why| why.to_string())?.collect();
    let private = app.settings.webhooks_to_private;
    let allowed: Vec<SocketAddr> = found
        .iter()
        .copied()
        .filter(|it| private || is_public(it.ip()))
        .collect();
    // One private address among public ones is a trick, not a mistake.
    if allowed.len() != found.len() || allowed.is_empty() {
        return Err("the address leads to a private network".to_owned());
    }
    TcpStream::connect(allowed.as_slice())
        .await
        .map_err(|why| why.to_string())
}

fn tls() -> Result<TlsConnector, String> {
    let mut roots = RootCertStore::empty();
    roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|why| why.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

fn request(app: &App, due: &Due, place: &Place) -> Result<Request<Full<Bytes>>, String> {
    let now = app.clock.now();
    let (id, timestamp) = (format!("msg_{}", due.message_id.simple()), now.0 / 1_000);
    let old = due.old_secret_until.is_some_and(|until| now < until);
    let secrets = [Some(&due.secret), old.then_some(&due.old_secret)];
    let signatures: Vec<String> = secrets
        .into_iter()
        .flatten()
        .filter_map(|secret| sign(secret, &id, timestamp, &due.body))
        .collect();
    Request::post(&place.path)
        .header("host", place.authority())
        .header("content-type", "application/json")
        .header("user-agent", "Clavero")
        .header("webhook-id", id)
        .header("webhook-timestamp", timestamp)
        .header("webhook-signature", signatures.join(" "))
        .body(Full::from(due.body.clone()))
        .map_err(|why| why.to_string())
}

async fn answered<S>(stream: S, request: Request<Full<Bytes>>) -> Result<Outcome, String>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let handshake = http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|why| why.to_string())?;
    tokio::spawn(async move {
        let _ = connection.await;
    });
    let answer = sender.send_request(request).await;
    let answer = answer.map_err(|why| why.to_string())?;
    let status = answer.status();
    if status.is_success() {
        return Ok(Outcome::Taken(status.as_u16().into()));
    }
    // A redirect is an answer like any other: nobody is followed elsewhere.
    let body = Limited::new(answer.into_body(), KEPT).collect().await;
    let body = body
        .map(http_body_util::Collected::to_bytes)
        .unwrap_or_default();
    let said: String = String::from_utf8_lossy(&body)
        .chars()
        .filter(|c| !c.is_control())
        .collect();
    Ok(Outcome::Refused {
        answered: Some(status.as_u16().into()),
        why: said,
    })
}
