//! The worker that carries letters: under a lease, again after growing pauses, and never without a note of the outcome.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use clavero_rules::{Moment, Span};
use futures_util::future::join_all;
use lettre::message::Mailbox;
use tokio_util::sync::CancellationToken;

use super::{
    Posted, Server, State,
    message::{self, compose},
    render,
    smtp::Trouble,
    store,
};
use crate::{App, Error, Result};

/// How long a letter belongs to whoever took it up; longer than any mail server may take.
const LEASE: Span = Span::minutes(3);
/// After so many tries a letter rests until somebody acts.
const TRIES: i64 = 8;
/// The first pause; each one is three times the last.
const PAUSE: Span = Span::minutes(1);
const LONGEST_PAUSE: Span = Span::hours(6);
/// How often the outbox is looked at, bell or no bell: another process may have filled it.
const EVERY: Duration = Duration::from_secs(2);
/// How long letters under way may take when the server stops.
const LAST_WAY: Duration = Duration::from_secs(6);

/// Carries letters to a mail server, or lays them down where they can be read.
#[derive(Clone, Debug)]
pub struct Post {
    app: App,
    office: Office,
}

#[derive(Clone, Debug)]
enum Office {
    Server(Server),
    Folder(PathBuf),
}

impl Post {
    /// Prepares the way that the settings name.
    pub fn open(app: &App) -> Result<Self> {
        let office = match &app.settings.smtp {
            Some(smtp) => Office::Server(Server::open(smtp)?),
            None => Office::Folder(app.settings.data_dir.join("outbox")),
        };
        Ok(Self {
            app: app.clone(),
            office,
        })
    }

    /// The same, giving up on a silent mail server sooner.
    #[must_use]
    pub fn waiting_at_most(mut self, patience: Duration) -> Self {
        if let Office::Server(server) = self.office {
            self.office = Office::Server(server.waiting_at_most(patience));
        }
        self
    }

    /// Carries letters as long as the server runs.
    pub async fn run(self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            if let Err(error) = self.deliver_all(&stop).await {
                tracing::warn!(%error, "letters could not be taken up");
            }
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.app.bell() => {}
                () = tokio::time::sleep(EVERY) => {}
            }
        }
    }

    /// Carries everything that is due now; answers how many letters were taken up.
    pub async fn deliver_due(&self) -> Result<usize> {
        self.deliver_all(&CancellationToken::new()).await
    }

    async fn deliver_all(&self, stop: &CancellationToken) -> Result<usize> {
        let mut carried = 0;
        while !stop.is_cancelled() {
            let now = self.app.clock.now();
            let armful = store::claim(&self.app, now, now + LEASE).await?;
            if armful.is_empty() {
                break;
            }
            carried += armful.len();
            join_all(armful.iter().map(|letter| self.carry(letter, stop))).await;
        }
        Ok(carried)
    }

    async fn carry(&self, letter: &Posted, stop: &CancellationToken) {
        let cut_short = async {
            stop.cancelled().await;
            tokio::time::sleep(LAST_WAY).await;
        };
        let noted = tokio::select! {
            noted = self.deliver(letter) => noted,
            () = cut_short => store::lay_back(&self.app, letter).await,
        };
        if let Err(error) = noted {
            // The lease runs out and the letter goes again, under the same Message-ID.
            tracing::error!(letter = %letter.id, %error, "what became of a letter could not be noted");
        }
    }

    async fn deliver(&self, letter: &Posted) -> Result<()> {
        let outcome = self.hand_over(letter).await;
        let now = self.app.clock.now();
        match outcome {
            Ok(()) => match self.office {
                Office::Server(_) => {
                    tracing::info!(letter = %letter.id, kind = letter.kind, "letter sent");
                    store::sent(&self.app, letter, now).await
                }
                Office::Folder(_) => {
                    tracing::info!(letter = %letter.id, kind = letter.kind, "letter kept in the outbox");
                    store::kept(&self.app, letter, now).await
                }
            },
            Err(Trouble::Never(why)) => {
                tracing::warn!(letter = %letter.id, kind = letter.kind, why, "letter refused");
                store::given_up(&self.app, letter, State::Failed, &why, now).await
            }
            Err(Trouble::Later(why)) if letter.tries >= TRIES => {
                tracing::warn!(letter = %letter.id, kind = letter.kind, why, "letter given up");
                store::given_up(&self.app, letter, State::Dead, &why, now).await
            }
            Err(Trouble::Later(why)) => {
                let at = now + pause(letter.tries, self.app.chance.bytes::<1>()[0]);
                tracing::warn!(
                    letter = %letter.id, kind = letter.kind, attempt = letter.tries,
                    next_at = at.0, why, "letter could not be delivered"
                );
                store::later(&self.app, letter, &why, at).await
            }
        }
    }

    async fn hand_over(&self, letter: &Posted) -> std::result::Result<(), Trouble> {
        let now = self.app.clock.now();
        match &self.office {
            Office::Server(server) => {
                let mail = self.written(&server.from, letter, now)?;
                server.send(mail).await
            }
            Office::Folder(folder) => {
                let mail = self.written(&nobody(&self.app)?, letter, now)?;
                keep(folder, letter, &mail.formatted())
                    .await
                    .map_err(|why| Trouble::Later(format!("{}: {why}", folder.display())))
            }
        }
    }

    fn written(
        &self,
        from: &Mailbox,
        letter: &Posted,
        now: Moment,
    ) -> std::result::Result<lettre::Message, Trouble> {
        let settings = &self.app.settings;
        let words = render(settings, letter).map_err(ours)?;
        compose(settings, from, letter, words, now).map_err(|why| Trouble::Never(why.to_string()))
    }
}

/// The letter as a file that mail programs open.
pub(super) fn as_file(app: &App, letter: &Posted) -> Result<Vec<u8>> {
    let words = render(&app.settings, letter)?;
    let from = nobody(app).map_err(|_| Error::Missing("sender"))?;
    Ok(compose(&app.settings, &from, letter, words, letter.created_at)?.formatted())
}

/// The sender of letters that no mail server sends.
fn nobody(app: &App) -> std::result::Result<Mailbox, Trouble> {
    let host = app.settings.host();
    let host = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let local = ["127.0.0.1", "localhost", "[::1]", ""].contains(&host);
    let host = if local { "clavero.invalid" } else { host };
    message::sender(&format!("Clavero <no-reply@{host}>")).map_err(ours)
}

/// A fault of this build; a later one may be able to write the letter.
#[expect(
    clippy::needless_pass_by_value,
    reason = "it is what errors are mapped with"
)]
fn ours(error: Error) -> Trouble {
    Trouble::Later(error.to_string())
}

/// Each pause is three times the last, give or take a fifth, so that letters do not come back all at once.
pub fn pause(tries: i64, chance: u8) -> Span {
    let exponent = u32::try_from(tries - 1).unwrap_or_default().min(10);
    let base = PAUSE
        .0
        .saturating_mul(3_i64.saturating_pow(exponent))
        .min(LONGEST_PAUSE.0);
    Span(base * (800 + i64::from(chance) * 400 / 255) / 1000)
}

/// Only the owner of the server may read what is meant for others, so the files are his alone.
async fn keep(folder: &Path, letter: &Posted, mail: &[u8]) -> std::io::Result<()> {
    use tokio::io::AsyncWriteExt as _;
    let mut making = tokio::fs::DirBuilder::new();
    making.recursive(true);
    let mut opening = tokio::fs::OpenOptions::new();
    opening.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        making.mode(0o700);
        opening.mode(0o600);
    }
    making.create(folder).await?;
    let unfinished = folder.join(format!(".{}", letter.id));
    let mut file = opening.open(&unfinished).await?;
    file.write_all(mail).await?;
    file.sync_all().await?;
    drop(file);
    tokio::fs::rename(
        unfinished,
        folder.join(format!("{}-{}.eml", letter.id, letter.kind)),
    )
    .await
}
