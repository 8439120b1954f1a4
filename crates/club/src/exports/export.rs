//! Taking people along: written down first, then read in one snapshot and handed out batch by batch, while the right to
//! read them lasts (MA-24, edge 40).

use std::time::Duration;

use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};
use clavero_rules::{
    AccountId, Permission, UserId,
    access::{Denied, Granted, Requirement, decide, may},
    evidence::Signed,
    exports::{UNSIGNED, must_sign},
    signature::{MustSign, Purpose},
};
use clavero_team::people::signature;
use futures_util::{StreamExt, stream};
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::{
    File, Wanted,
    store::{self, BATCH},
    wanted::Columns,
};
use crate::{
    Error, Occasion, Result,
    error::Challenge,
    occasion::hex,
    segments::{People, Place},
    session::standing,
    work::{Event, Object, Scope},
};

const NEEDED: Requirement = Requirement::Permission(Permission::ExportMembers);
/// How many batches wait for a reader who is slower than the store.
const AHEAD: usize = 4;
/// A reader who takes nothing for so long is gone, and his snapshot with him.
const PATIENCE: Duration = Duration::from_mins(1);

/// Somebody took people along. Neither the filter nor the search is written down: both may hold names.
struct Exported {
    wanted: Wanted,
    place: Place,
}

impl Event for Exported {
    fn kind(&self) -> &'static str {
        "member.exported"
    }
    fn object(&self) -> Object {
        match &self.place.product {
            Some(product) => Object::new("product", product.id),
            None => Object::new("area", self.place.area.id),
        }
    }
    fn data(&self) -> Value {
        let name = match &self.place.product {
            Some(product) => &product.name,
            None => &self.place.area.name,
        };
        json!({
            "name": name,
            "who": self.wanted.mark(),
            "flavour": self.wanted.flavour,
            "columns": self.wanted.columns,
        })
    }
}

/// Whether so many people are taken along that it is signed.
pub async fn is_signed(scope: &mut Scope, people: &People) -> Result<MustSign> {
    let more = people.are_more_than(scope, UNSIGNED).await?;
    Ok(must_sign(UNSIGNED + u64::from(more)))
}

/// Writes down that people are taken along, then hands out the file.
pub async fn export(
    on: &Occasion,
    granted: Granted<may::ExportMembers>,
    signed: Option<Signed>,
    wanted: &Wanted,
) -> Result<Response> {
    let mut scope = on.read_snapshot(&granted).await?;
    let place = wanted.place(&mut scope).await?;
    let people = wanted.people(&mut scope, &place).await?;
    if signed.is_none() && is_signed(&mut scope, &people).await?.is_needed() {
        let account = Some(granted.actor().account());
        let digest = signature::digest(Purpose::ExportMembers, account, wanted)?;
        return Err(Error::SignatureNeeded(Challenge {
            purpose: Purpose::ExportMembers,
            digest: hex(&digest),
        }));
    }
    hand_over(on, granted, signed, wanted, (scope, place, people)).await
}

/// The same for whoever runs the server: he holds the store itself, so there is nothing left to sign.
pub async fn export_for(
    on: &Occasion,
    granted: Granted<may::ExportMembers>,
    wanted: &Wanted,
) -> Result<Response> {
    let mut scope = on.read_snapshot(&granted).await?;
    let place = wanted.place(&mut scope).await?;
    let people = wanted.people(&mut scope, &place).await?;
    hand_over(on, granted, None, wanted, (scope, place, people)).await
}

async fn hand_over(
    on: &Occasion,
    granted: Granted<may::ExportMembers>,
    signed: Option<Signed>,
    wanted: &Wanted,
    (scope, place, people): (Scope, Place, People),
) -> Result<Response> {
    let (account, user) = (granted.actor().account(), granted.actor().user());
    let (flavour, columns) = (wanted.flavour()?, wanted.columns()?);
    let name = wanted.file_name(&place, on.now);
    let mut work = on.begin(granted).await?;
    if let Some(signed) = &signed {
        work.spend(signed).await?;
    }
    let told = Exported {
        wanted: wanted.clone(),
        place: place.clone(),
    };
    work.commit(told).await?;
    let mut file = File::of(flavour);
    file.head(columns.names())?;
    let (sender, receiver) = mpsc::channel(AHEAD);
    let run = Run {
        scope,
        account,
        user,
        place,
        people,
        columns,
        file,
        sender,
    };
    tokio::spawn(run.through());
    let pieces = stream::unfold(receiver, |mut receiver| async move {
        let piece: Option<Result<Bytes>> = receiver.recv().await;
        Some((piece?, receiver))
    });
    // What squeezes a file on its way asks once more after its end.
    let mut response = Body::from_stream(pieces.fuse()).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/csv; charset=utf-8; header=present"),
    );
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    if let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    Ok(response)
}

struct Run {
    scope: Scope,
    account: AccountId,
    user: UserId,
    place: Place,
    people: People,
    columns: Columns,
    file: File,
    sender: mpsc::Sender<Result<Bytes>>,
}

impl Run {
    async fn through(mut self) {
        if let Err(error) = self.write().await {
            // Cut off in the middle, the receiver learns that the file is not whole.
            tracing::warn!(%error, "an export broke off");
            let _ = self.sender.send_timeout(Err(error), PATIENCE).await;
        }
    }

    async fn write(&mut self) -> Result<()> {
        self.hand_out().await?;
        match self.columns.clone() {
            Columns::Users(columns) => {
                let mut last = None;
                loop {
                    self.look_again().await?;
                    let rows = store::users(&mut self.scope, &self.people, last.as_ref()).await?;
                    for row in &rows {
                        let cells: Vec<_> = columns
                            .iter()
                            .map(|it| it.cell(row, &self.place.clock))
                            .collect();
                        self.file.row(cells.iter().map(String::as_str))?;
                    }
                    let over = is_last(rows.len());
                    last = rows.into_iter().last();
                    self.hand_out().await?;
                    if over {
                        return Ok(());
                    }
                }
            }
            Columns::Members(columns) => {
                let mut last = None;
                loop {
                    self.look_again().await?;
                    let rows = store::members(&mut self.scope, &self.people, last.as_ref()).await?;
                    for row in &rows {
                        let cells: Vec<_> = columns
                            .iter()
                            .map(|it| it.cell(row, &self.place.clock))
                            .collect();
                        self.file.row(cells.iter().map(String::as_str))?;
                    }
                    let over = is_last(rows.len());
                    last = rows.into_iter().last();
                    self.hand_out().await?;
                    if over {
                        return Ok(());
                    }
                }
            }
        }
    }

    async fn hand_out(&mut self) -> Result<()> {
        let bytes = self.file.take()?;
        if bytes.is_empty() {
            return Ok(());
        }
        let sent = self.sender.send_timeout(Ok(bytes), PATIENCE).await;
        sent.map_err(|_| Error::Broken("nobody takes the file".to_owned()))
    }

    /// Whoever loses the right while the file is written gets no more of it (T3).
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
}

fn is_last(rows: usize) -> bool {
    i64::try_from(rows).is_ok_and(|rows| rows < BATCH)
}
