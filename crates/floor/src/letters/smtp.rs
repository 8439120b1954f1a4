//! The way to the mail server: TLS as the address says, a limit to waiting, and what its refusals mean.

use std::{
    error::Error as _,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::Mailbox,
    transport::smtp::{self, AsyncSmtpTransportBuilder, PoolConfig},
};

use super::message::sender;
use crate::{Error, Result, settings::Smtp};

/// How long a mail server may take for one letter, before it is asked again later.
pub(super) const PATIENCE: Duration = Duration::from_mins(1);
/// How long it may take to be reached.
const REACHED_WITHIN: Duration = Duration::from_secs(15);

type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// A mail server that takes our letters.
#[derive(Clone)]
pub struct Server {
    url: String,
    pub(super) from: Mailbox,
    patience: Duration,
    transport: Arc<RwLock<Transport>>,
}

/// Why a letter was not taken, in the mail server's own words.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Worth another try.
    Later(String),
    /// This letter will never be taken.
    Never(String),
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server")
            .field("from", &self.from)
            .finish_non_exhaustive()
    }
}

impl Server {
    /// Prepares the way to a mail server; nothing is sent yet.
    pub fn open(smtp: &Smtp) -> Result<Self> {
        Ok(Self {
            url: smtp.url.clone(),
            from: sender(&smtp.from)?,
            patience: PATIENCE,
            transport: Arc::new(RwLock::new(transport(&smtp.url)?)),
        })
    }

    /// The same server, given up on sooner.
    #[must_use]
    pub fn waiting_at_most(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Whether the server can be reached and lets us in; nothing is sent.
    pub async fn greet(&self) -> Result<()> {
        let answer = tokio::time::timeout(REACHED_WITHIN, self.transport().test_connection()).await;
        match answer {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err(Error::Mail("the mail server hung up".to_owned())),
            Ok(Err(error)) => Err(Error::Mail(told(&error))),
            Err(_) => Err(Error::Mail(
                "the mail server did not answer in time".to_owned(),
            )),
        }
    }

    pub(super) async fn send(&self, message: Message) -> std::result::Result<(), Trouble> {
        match tokio::time::timeout(self.patience, self.transport().send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) if is_final(&error) => Err(Trouble::Never(told(&error))),
            Ok(Err(error)) => Err(Trouble::Later(told(&error))),
            Err(_) => {
                // A connection left in the middle of a letter would answer the next one with the
                // words meant for this one, so none of the open ones is used again.
                if let Ok(fresh) = transport(&self.url) {
                    *self
                        .transport
                        .write()
                        .unwrap_or_else(PoisonError::into_inner) = fresh;
                }
                Err(Trouble::Later(
                    "the mail server did not answer in time".to_owned(),
                ))
            }
        }
    }

    fn transport(&self) -> Transport {
        self.transport
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

fn transport(url: &str) -> Result<Transport> {
    let open_ones = PoolConfig::new()
        .max_size(4)
        .idle_timeout(Duration::from_secs(30));
    Ok(builder(url)?
        .timeout(Some(REACHED_WITHIN))
        .pool_config(open_ones)
        .build())
}

/// Whether an address names a mail server in a way that we can follow.
pub fn is_address(url: &str) -> bool {
    builder(url).is_ok()
}

fn builder(url: &str) -> Result<AsyncSmtpTransportBuilder> {
    Transport::from_url(&spelled_out(url)).map_err(|why| Error::Mail(told(&why)))
}

/// `smtp://` to another machine means STARTTLS, always: a password must not depend on whoever stands
/// in between. On this machine, and where `tls=none` says so, it means what it says.
fn spelled_out(url: &str) -> String {
    let Some(rest) = url.strip_prefix("smtp://") else {
        return url.to_owned();
    };
    let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
    match query {
        "tls=none" => format!("smtp://{address}"),
        "" if !on_this_machine(address) => format!("smtp://{address}?tls=required"),
        _ => url.to_owned(),
    }
}

fn on_this_machine(address: &str) -> bool {
    let host = address.rsplit_once('@').map_or(address, |(_, host)| host);
    ["127.0.0.1", "localhost", "[::1]"].iter().any(|own| {
        host.strip_prefix(own)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
    })
}

/// Whether the answer is about this letter and final. A refused password (53x) is about us: every
/// letter would meet it, and none may be lost to it.
fn is_final(error: &smtp::Error) -> bool {
    let Some(code) = error.status() else {
        // Our own client refuses what the server says it cannot take.
        return error.is_client() && error.to_string().contains("SMTPUTF8");
    };
    let code = u16::from(code);
    error.is_permanent() && !(530..540).contains(&code) && code != 521
}

/// What happened, in a line that somebody can act on.
fn told(error: &smtp::Error) -> String {
    let source = error.source().map(ToString::to_string).unwrap_or_default();
    match error.status() {
        Some(code) => format!("{code} {}", source.replace(['\r', '\n'], " ").trim()),
        None if error.is_timeout() => "the mail server did not answer in time".to_owned(),
        None if error.is_response() || error.is_client() || error.is_tls() => error.to_string(),
        None => {
            let mut cause: Option<&dyn std::error::Error> = error.source();
            let mut last = error.to_string();
            while let Some(inner) = cause {
                last = inner.to_string();
                cause = inner.source();
            }
            format!("the connection to the mail server failed: {last}")
        }
    }
}
