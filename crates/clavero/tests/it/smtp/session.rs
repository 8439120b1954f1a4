//! One conversation with a sender, by RFC 5321: strict about what it takes, as the servers of the receivers are.

use std::io;
use std::sync::Arc;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};

use super::{At, Desk, Fault, Message};

const EXTENSIONS: &str = "250-tests.clavero.example\r\n\
    250-PIPELINING\r\n\
    250-SIZE 10485760\r\n\
    250-8BITMIME\r\n\
    250-SMTPUTF8\r\n\
    250 ENHANCEDSTATUSCODES\r\n";

/// Longer lines, without their end, may not be sent (RFC 5321, 4.5.3.1.6).
const LONGEST_LINE: usize = 998;

/// Talks until the sender leaves, breaks off, or a fault does.
pub async fn serve(stream: TcpStream, desk: Arc<Desk>) {
    let (reading, writing) = stream.into_split();
    let mut session = Session {
        lines: BufReader::new(reading),
        writing,
        desk,
        greeted: false,
        envelope: None,
    };
    let _ = session.talk().await;
}

struct Session {
    lines: BufReader<OwnedReadHalf>,
    writing: OwnedWriteHalf,
    desk: Arc<Desk>,
    greeted: bool,
    envelope: Option<Envelope>,
}

#[derive(Default)]
struct Envelope {
    from: String,
    to: Vec<String>,
    eight_bit: bool,
    utf8: bool,
}

/// Whether the conversation goes on.
#[derive(PartialEq, Eq)]
enum Then {
    GoOn,
    HangUp,
}

impl Session {
    async fn talk(&mut self) -> io::Result<()> {
        self.say("220 tests.clavero.example ESMTP").await?;
        while let Some(line) = self.line().await? {
            let Some(line) = line.strip_suffix(b"\r\n") else {
                self.say("500 5.5.2 a line ends with CR LF").await?;
                continue;
            };
            let Ok(line) = str::from_utf8(line) else {
                self.say("500 5.5.2 a command is UTF-8").await?;
                continue;
            };
            if self.obey(line).await? == Then::HangUp {
                break;
            }
        }
        Ok(())
    }

    async fn obey(&mut self, line: &str) -> io::Result<Then> {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "EHLO" => {
                self.greeted = true;
                self.envelope = None;
                self.writing.write_all(EXTENSIONS.as_bytes()).await?;
            }
            "HELO" => {
                self.greeted = true;
                self.envelope = None;
                self.say("250 tests.clavero.example").await?;
            }
            "MAIL" => return self.mail(rest).await,
            "RCPT" => return self.rcpt(rest).await,
            "DATA" => return self.data().await,
            "RSET" => {
                self.envelope = None;
                self.say("250 2.0.0 forgotten").await?;
            }
            "NOOP" => self.say("250 2.0.0 still here").await?,
            "VRFY" => self.say("252 2.5.0 send it and see").await?,
            "QUIT" => {
                self.say("221 2.0.0 goodbye").await?;
                return Ok(Then::HangUp);
            }
            _ => self.say("502 5.5.1 this server does not know that").await?,
        }
        Ok(Then::GoOn)
    }

    async fn mail(&mut self, rest: &str) -> io::Result<Then> {
        if !self.greeted || self.envelope.is_some() {
            return self.answer(503, "5.5.1 not now").await;
        }
        let Some((from, parameters)) = path(rest, "FROM:") else {
            return self.answer(501, "5.5.4 MAIL FROM:<address>").await;
        };
        let has = |wanted: &str| {
            let mut given = parameters.split_whitespace();
            given.any(|parameter| parameter.eq_ignore_ascii_case(wanted))
        };
        let envelope = Envelope {
            from: from.to_owned(),
            to: Vec::new(),
            eight_bit: has("BODY=8BITMIME"),
            utf8: has("SMTPUTF8"),
        };
        if !from.is_ascii() && !envelope.utf8 {
            return self.answer(553, "5.6.7 that needs SMTPUTF8").await;
        }
        if let Some(code) = self.fault(At::Mail) {
            return self.fail(code).await;
        }
        self.envelope = Some(envelope);
        self.answer(250, "2.1.0 from there").await
    }

    async fn rcpt(&mut self, rest: &str) -> io::Result<Then> {
        let Some((to, _)) = path(rest, "TO:").filter(|(to, _)| !to.is_empty()) else {
            return self.answer(501, "5.5.4 RCPT TO:<address>").await;
        };
        let fault = self.envelope.as_ref().and_then(|_| self.fault(At::Rcpt));
        match &mut self.envelope {
            None => self.answer(503, "5.5.1 MAIL comes first").await,
            Some(envelope) if !to.is_ascii() && !envelope.utf8 => {
                self.answer(553, "5.6.7 that needs SMTPUTF8").await
            }
            Some(envelope) => {
                if let Some(code) = fault {
                    return self.fail(code).await;
                }
                envelope.to.push(to.to_owned());
                self.answer(250, "2.1.5 to there").await
            }
        }
    }

    async fn data(&mut self) -> io::Result<Then> {
        if self
            .envelope
            .as_ref()
            .is_none_or(|envelope| envelope.to.is_empty())
        {
            return self.answer(503, "5.5.1 nobody to send it to").await;
        }
        if let Some(code) = self.fault(At::Data) {
            return self.fail(code).await;
        }
        self.say("354 go ahead, a dot alone ends it").await?;
        let Some(raw) = self.message().await? else {
            return Ok(Then::HangUp);
        };
        let envelope = self.envelope.take().unwrap_or_default();
        if let Some(why) = what_is_wrong(&raw, &envelope) {
            return self.answer(554, why).await;
        }
        self.take(envelope, raw).await
    }

    /// What becomes of a message that was read in full.
    async fn take(&mut self, envelope: Envelope, raw: Vec<u8>) -> io::Result<Then> {
        let fault = self.desk.fault(|next| {
            matches!(next, Fault::Answer(_, At::AfterData))
                || matches!(
                    next,
                    Fault::Slow(_) | Fault::CutAfterData | Fault::CutBeforeAnswer
                )
        });
        match fault {
            Some(Fault::Answer(code, _)) => return self.fail(code).await,
            Some(Fault::CutBeforeAnswer) => return Ok(Then::HangUp),
            Some(Fault::Slow(long)) => tokio::time::sleep(long).await,
            _ => {}
        }
        self.desk
            .keep(Message::read(envelope.from, envelope.to, raw));
        if fault == Some(Fault::CutAfterData) {
            return Ok(Then::HangUp);
        }
        self.answer(250, "2.0.0 taken").await
    }

    /// The lines up to the lonely dot, without the dots that stand for themselves. None if the sender broke off.
    async fn message(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut raw = Vec::new();
        while let Some(line) = self.line().await? {
            if line == b".\r\n" {
                return Ok(Some(raw));
            }
            raw.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        }
        Ok(None)
    }

    async fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        self.lines.read_until(b'\n', &mut line).await?;
        Ok((!line.is_empty()).then_some(line))
    }

    fn fault(&self, here: At) -> Option<u16> {
        let fault = self
            .desk
            .fault(|next| matches!(next, Fault::Answer(_, at) if *at == here));
        match fault {
            Some(Fault::Answer(code, _)) => Some(code),
            _ => None,
        }
    }

    async fn fail(&mut self, code: u16) -> io::Result<Then> {
        let class = code / 100;
        self.say(&format!("{code} {class}.3.0 as the test asked"))
            .await?;
        Ok(if code == 421 {
            Then::HangUp
        } else {
            Then::GoOn
        })
    }

    async fn answer(&mut self, code: u16, words: &str) -> io::Result<Then> {
        self.say(&format!("{code} {words}")).await?;
        Ok(Then::GoOn)
    }

    async fn say(&mut self, words: &str) -> io::Result<()> {
        self.writing
            .write_all(format!("{words}\r\n").as_bytes())
            .await
    }
}

/// From `FROM:<ana@example.com> BODY=8BITMIME`: the address, and the parameters behind it.
fn path<'a>(rest: &'a str, before: &str) -> Option<(&'a str, &'a str)> {
    let (start, path) = rest.split_at_checked(before.len())?;
    let path = path.trim_start().strip_prefix('<')?;
    start
        .eq_ignore_ascii_case(before)
        .then(|| path.split_once('>'))?
}

fn what_is_wrong(raw: &[u8], envelope: &Envelope) -> Option<&'static str> {
    let mut lines = raw.split_inclusive(|byte| *byte == b'\n');
    if !raw.is_ascii() && !envelope.eight_bit && !envelope.utf8 {
        Some("5.6.3 bytes above 127 need BODY=8BITMIME")
    } else if lines.any(|line| !line.ends_with(b"\r\n") || line.len() > LONGEST_LINE + 2) {
        Some("5.6.0 a line is too long or ends without CR LF")
    } else {
        None
    }
}
