//! Calling other systems: an address that was looked at is what is called, and nobody is followed elsewhere.

mod place;

use std::{net::SocketAddr, sync::Arc, time::Duration};

use clavero_rules::webhooks::is_public;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::{
    HeaderMap, Request, Response,
    body::{Bytes, Incoming},
    client::conn::http1,
};
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

use crate::Settings;

pub use place::{Place, may_call};

/// A call, whole.
pub type Call = Request<Full<Bytes>>;

/// How long somebody may take, and how much of his answer is read.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// From the first packet to the last of the answer.
    pub patience: Duration,
    /// In bytes.
    pub largest: usize,
    /// Whether the beginning of an answer that is longer will do.
    pub may_cut: bool,
}

/// What somebody answered.
#[derive(Clone, Debug)]
pub struct Answered {
    /// The status; a redirect is an answer like any other.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// What it said.
    pub body: Vec<u8>,
}

/// Calls a place, with or without TLS as it says. What went wrong is told in the words of whoever knows.
pub async fn call(
    settings: &Settings,
    place: &Place,
    request: Call,
    limits: Limits,
) -> Result<Answered, String> {
    let answer = timeout(limits.patience, called(settings, place, request, limits)).await;
    answer.unwrap_or_else(|_| {
        let seconds = limits.patience.as_secs();
        Err(format!("no answer within {seconds} seconds"))
    })
}

async fn called(
    settings: &Settings,
    place: &Place,
    request: Call,
    limits: Limits,
) -> Result<Answered, String> {
    let stream = connected(settings, place).await?;
    let answer = if place.tls {
        let name = place.host.trim_matches(['[', ']']).to_owned();
        let name = ServerName::try_from(name).map_err(|why| why.to_string())?;
        let stream = tls()?.connect(name, stream).await;
        answered(stream.map_err(|why| why.to_string())?, request).await?
    } else {
        answered(stream, request).await?
    };
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    let body = read(answer.into_body(), limits).await?;
    Ok(Answered {
        status,
        headers,
        body,
    })
}

/// Connects to an address that was looked at: the name is resolved once, and what was seen is what is called.
async fn connected(settings: &Settings, place: &Place) -> Result<TcpStream, String> {
    let host = place.host.trim_matches(['[', ']']);
    let found = lookup_host((host, place.port)).await;
    let found: Vec<SocketAddr> = found.map_err(|why| why.to_string())?.collect();
    let private = settings.webhooks_to_private;
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

async fn answered<S>(stream: S, request: Call) -> Result<Response<Incoming>, String>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let handshake = http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|why| why.to_string())?;
    tokio::spawn(async move {
        let _ = connection.await;
    });
    let answer = sender.send_request(request).await;
    answer.map_err(|why| why.to_string())
}

async fn read(mut body: Incoming, limits: Limits) -> Result<Vec<u8>, String> {
    if !limits.may_cut {
        let whole = Limited::new(body, limits.largest).collect().await;
        let whole = whole.map_err(|why| why.to_string())?;
        return Ok(whole.to_bytes().to_vec());
    }
    let mut read = Vec::new();
    while let Some(Ok(frame)) = body.frame().await {
        read.extend_from_slice(frame.data_ref().map_or(&[], |it| it.as_ref()));
        if read.len() >= limits.largest {
            read.truncate(limits.largest);
            break;
        }
    }
    Ok(read)
}
