//! A mail server for the tests: it speaks SMTP over TCP, keeps what it is sent, and fails in the way and order it is told.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on stops here"
)]

mod message;
mod session;
mod stories;

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

pub use message::Message;

/// One way in which a mail server fails. It waits for its moment, and the faults after it wait for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Answers with this code at this point: 4yz to say "later", 5yz to say "never". 421 also hangs up.
    Answer(u16, At),
    /// Takes the next message, and says so only after this long.
    Slow(Duration),
    /// Takes the next message and hangs up before saying so: the sender cannot know that it arrived.
    CutAfterData,
    /// Reads the next message, loses it, and hangs up without an answer.
    CutBeforeAnswer,
    /// Hangs up on the next connection before a word is said.
    RefuseConnection,
}

/// The point of a mail transaction at which an answer is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// To `MAIL FROM`.
    Mail,
    /// To `RCPT TO`.
    Rcpt,
    /// To `DATA`, before the message.
    Data,
    /// To the message itself.
    AfterData,
}

/// A running mail server on a port of its own. It stops when it is dropped.
pub struct Smtp {
    address: SocketAddr,
    desk: Arc<Desk>,
    _sessions: JoinSet<()>,
}

/// What the sessions of one server share.
struct Desk {
    faults: Mutex<VecDeque<Fault>>,
    kept: watch::Sender<Vec<Message>>,
}

impl Smtp {
    /// Starts one that takes every message.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let desk = Arc::new(Desk {
            faults: Mutex::default(),
            kept: watch::Sender::default(),
        });
        let mut sessions = JoinSet::new();
        sessions.spawn(accept(listener, Arc::clone(&desk)));
        Self {
            address,
            desk,
            _sessions: sessions,
        }
    }

    /// Where it listens, as `smtp://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Lines up faults behind those that still wait.
    pub fn fail_with(&self, faults: impl IntoIterator<Item = Fault>) {
        self.desk.faults.lock().unwrap().extend(faults);
    }

    /// The faults that have not had their moment.
    pub fn waiting_faults(&self) -> Vec<Fault> {
        self.desk.faults.lock().unwrap().iter().copied().collect()
    }

    /// What it has taken so far, in order of arrival.
    pub fn messages(&self) -> Vec<Message> {
        self.desk.kept.borrow().clone()
    }

    /// Waits until it has taken this many messages, and gives them all. Gives up after ten seconds.
    pub async fn wait_for(&self, count: usize) -> Vec<Message> {
        let mut kept = self.desk.kept.subscribe();
        let enough = kept.wait_for(|kept| kept.len() >= count);
        let Ok(kept) = tokio::time::timeout(Duration::from_secs(10), enough).await else {
            let came = self.messages();
            panic!("waited for {count} messages, these came: {came:#?}");
        };
        kept.unwrap().clone()
    }
}

impl Desk {
    /// The next fault, if its moment has come.
    fn fault(&self, is_its_moment: impl FnOnce(&mut Fault) -> bool) -> Option<Fault> {
        self.faults.lock().unwrap().pop_front_if(is_its_moment)
    }

    fn keep(&self, message: Message) {
        self.kept.send_modify(|kept| kept.push(message));
    }
}

async fn accept(listener: TcpListener, desk: Arc<Desk>) {
    let mut sessions = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        while sessions.try_join_next().is_some() {}
        if desk
            .fault(|next| *next == Fault::RefuseConnection)
            .is_some()
        {
            hang_up_at_once(&stream);
            continue;
        }
        sessions.spawn(session::serve(stream, Arc::clone(&desk)));
    }
}

/// The other side sees a reset, as from a port where nobody listens, and not a polite end.
fn hang_up_at_once(stream: &TcpStream) {
    stream.set_zero_linger().unwrap();
}
