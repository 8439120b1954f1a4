//! Taking the log along: a file that is written while it is read, and ends where the right to read it ends.

use std::collections::VecDeque;

use axum::body::{Body, Bytes};
use clavero_rules::{
    AccountId, Permission, UserId,
    access::{Denied, Granted, Requirement, decide, may},
};
use futures_util::stream;
use serde_json::{Value, json};

use super::{
    filter::Filter,
    list::place,
    store,
    telling::Teller,
    told::{ActivityEntry, ActivityPerson, Reader, told},
};
use crate::{
    Error, Occasion, Result,
    api::Cursor,
    session::standing,
    work::{Event, Object, Scope},
};

/// How many entries are written between two looks at the right to read them (T3).
const PAGE: i64 = 500;
const NEEDED: Requirement = Requirement::Permission(Permission::ViewActivityLog);

/// The shape of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// For spreadsheets.
    Csv,
    /// For programs: one JSON object a line.
    Jsonl,
}

impl Format {
    /// From a form or a body.
    pub(super) fn from_id(id: &str) -> Option<Self> {
        [Self::Csv, Self::Jsonl]
            .into_iter()
            .find(|format| format.id() == id)
    }

    /// Its permanent name, and the ending of the file.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
        }
    }

    /// Its media type.
    pub(super) fn media(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Jsonl => "application/jsonl; charset=utf-8",
        }
    }
}

/// Somebody took entries along.
#[derive(Debug)]
struct Exported {
    account: AccountId,
    format: Format,
    filter: Filter,
}

impl Event for Exported {
    fn kind(&self) -> &'static str {
        "audit.exported"
    }
    fn object(&self) -> Object {
        Object::new("account", self.account)
    }
    fn data(&self) -> Value {
        json!({
            "format": self.format.id(),
            "what": self.filter.what.map(super::filter::Group::id),
            "who": self.filter.who.map(|who| who.0),
            "since": self.filter.from.map(|from| from.0),
            "before": self.filter.until.map(|until| until.0),
        })
    }
}

/// Writes down that the log is taken along, then hands it out page by page, newest first.
pub(super) async fn export(
    on: &Occasion,
    granted: Granted<may::ViewActivityLog>,
    filter: Filter,
    format: Format,
    teller: Teller,
    reader: Reader,
) -> Result<Body> {
    let (account, user) = (granted.actor().account(), granted.actor().user());
    let scope = on.read(&granted);
    let exported = Exported {
        account,
        format,
        filter: filter.clone(),
    };
    on.begin(granted).await?.commit(exported).await?;
    let run = Run {
        scope,
        account,
        user,
        filter,
        format,
        teller,
        reader,
        after: None,
        ready: VecDeque::new(),
        over: false,
    };
    let run = Run {
        ready: run.head()?.into_iter().collect(),
        ..run
    };
    Ok(Body::from_stream(stream::try_unfold(run, Run::next)))
}

struct Run {
    scope: Scope,
    account: AccountId,
    user: UserId,
    filter: Filter,
    format: Format,
    teller: Teller,
    reader: Reader,
    after: Option<Cursor>,
    ready: VecDeque<Bytes>,
    over: bool,
}

impl Run {
    async fn next(mut self) -> Result<Option<(Bytes, Self)>> {
        if let Some(bytes) = self.ready.pop_front() {
            return Ok(Some((bytes, self)));
        }
        if self.over {
            return Ok(None);
        }
        self.look_again().await?;
        let after = self.after.take();
        let page = store::of_account(&mut self.scope, &self.filter, after.as_ref(), PAGE).await?;
        self.over = i64::try_from(page.len()).unwrap_or(PAGE) < PAGE;
        self.after = page.last().map(place);
        let told = page
            .into_iter()
            .map(|entry| told(&self.teller, self.reader, entry));
        let bytes = match self.format {
            Format::Csv => csv(told.map(|entry| row(&entry)))?,
            Format::Jsonl => jsonl(told)?,
        };
        Ok(Some((bytes, self)))
    }

    /// Whoever loses the right while the file is written gets no more of it.
    async fn look_again(&self) -> Result<()> {
        let app = &self.scope.on.app;
        let facts = standing::facts(&app.db, self.account, self.user).await?;
        decide(&facts, NEEDED, app.clock.now()).map_err(|denial| {
            Error::Denied(Denied {
                denial,
                requirement: NEEDED,
            })
        })
    }

    fn head(&self) -> Result<Option<Bytes>> {
        match self.format {
            Format::Csv => csv([COLUMNS.map(ToOwned::to_owned)].into_iter()).map(Some),
            Format::Jsonl => Ok(None),
        }
    }
}

const COLUMNS: [&str; 18] = [
    "number",
    "time",
    "actor",
    "actor_email",
    "ground",
    "profile",
    "kind",
    "sentence",
    "subject",
    "subject_email",
    "object_kind",
    "object_id",
    "signature",
    "address",
    "route",
    "request_id",
    "data",
    "hash",
];

fn row(entry: &ActivityEntry) -> [String; 18] {
    let name = |person: &Option<ActivityPerson>| {
        person
            .as_ref()
            .and_then(|person| person.name.clone())
            .unwrap_or_default()
    };
    let email = |person: &Option<ActivityPerson>| {
        person
            .as_ref()
            .and_then(|person| person.email.clone())
            .unwrap_or_default()
    };
    [
        entry.seq.to_string(),
        entry.at.clone(),
        name(&entry.actor),
        email(&entry.actor),
        entry.ground.clone(),
        entry
            .profile
            .as_ref()
            .map(|profile| profile.name.clone())
            .unwrap_or_default(),
        entry.kind.clone(),
        entry.sentence.clone(),
        name(&entry.subject),
        email(&entry.subject),
        entry.object_kind.clone(),
        entry.object_id.clone(),
        entry.signature.map(|id| id.to_string()).unwrap_or_default(),
        entry.address.clone().unwrap_or_default(),
        entry.route.clone(),
        entry.request_id.clone(),
        entry.data.to_string(),
        entry.hash.clone(),
    ]
}

fn csv(rows: impl Iterator<Item = [String; 18]>) -> Result<Bytes> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer
            .write_record(row.map(harmless))
            .map_err(|why| Error::Broken(why.to_string()))?;
    }
    writer
        .into_inner()
        .map(Bytes::from)
        .map_err(|why| Error::Broken(why.to_string()))
}

/// A text that a spreadsheet would take for a formula is kept a text.
fn harmless(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text
    }
}

fn jsonl(entries: impl Iterator<Item = ActivityEntry>) -> Result<Bytes> {
    let mut lines = Vec::new();
    for entry in entries {
        serde_json::to_writer(&mut lines, &entry)?;
        lines.push(b'\n');
    }
    Ok(Bytes::from(lines))
}
