//! Taking a report in: whoever shows a valid token is answered once the report is kept, whatever it says (8.1).

use clavero_rules::{
    AccountId, AreaId, ReportId, Span,
    purchases::{LARGEST_REPORT, Provider, WRONG_TOKENS},
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::{
    applying::told,
    late, reading,
    source::{self, Lock},
    store::{self, Which},
};
use crate::{
    App, Error, Occasion, Result,
    areas::{self, Area},
    db::{record, sql},
    letters::Letter,
    signing::{Presented, holds},
    work::{Event, Object},
};

/// A report as it came in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Incoming<'a> {
    pub(super) area: AreaId,
    pub(super) provider: Provider,
    /// The token in the header, if one was shown there.
    pub(super) token: &'a str,
    /// What a signed report came with.
    pub(super) signed: Presented<'a>,
    pub(super) body: &'a [u8],
}

record! {
    struct Place { account_id: AccountId, area_id: AreaId }
}

/// The area that an address of reports leads to.
pub(super) async fn place(on: &Occasion, account: &str, area: &str) -> Result<(AccountId, AreaId)> {
    let question = sql(
        "select l.account_id, l.area_id from area_address l join account a on a.id = l.account_id
                        where l.slug = $1 and a.slug = $2 and a.state <> 'closed'",
    )
    .bind(area)
    .bind(account);
    let found: Option<Place> = on.read_open().first(question).await?;
    let found = found.ok_or(Error::Missing("area"))?;
    Ok((found.account_id, found.area_id))
}

/// Takes a report in. Answers once it is kept; a second delivery of it is answered alike (edge 8).
pub(super) async fn take_in(
    on: &Occasion,
    account: AccountId,
    incoming: Incoming<'_>,
) -> Result<()> {
    if incoming.body.len() > LARGEST_REPORT {
        return Err(Error::TooLarge);
    }
    let body: Option<Value> = serde_json::from_slice(incoming.body).ok();
    let body = body.filter(Value::is_object);
    let mut scope = on.read_admitted(account, None, "machine");
    let locks = source::locks(&mut scope, incoming.area, incoming.provider).await?;
    let Some(opened) = opens(on, &locks, &incoming, body.as_ref()) else {
        refused(on, account, &incoming).await?;
        return Err(Error::Nobody);
    };
    let body = body.ok_or_else(|| Error::Unreadable("send a JSON object".to_owned()))?;
    keep(on, account, &incoming, body).await?;
    let used = sql("update purchase_source set used_at = $3
                    where account_id = $1 and id = $2 and (used_at is null or used_at < $4)")
    .bind(account)
    .bind(opened)
    .bind(on.now)
    .bind(on.now - Span::minutes(1));
    // The report is kept: whether this is noted changes nothing for the sender.
    if let Err(error) = on.app.db.exec(used).await {
        tracing::warn!(%error, "the use of a token could not be noted");
    }
    on.app.told();
    Ok(())
}

/// Takes a report in as if it had been sent, for whoever furnishes a world.
pub async fn feed(app: &App, account: AccountId, area: &Area, body: Value) -> Result<()> {
    keep_found(&app.occasion("feed"), account, area.id, body).await
}

/// Keeps a report that nobody sent: what it says was found by looking.
pub(super) async fn keep_found(
    on: &Occasion,
    account: AccountId,
    area: AreaId,
    body: Value,
) -> Result<()> {
    let incoming = Incoming {
        area,
        provider: Provider::Hotmart,
        token: "",
        signed: Presented {
            id: "",
            timestamp: "",
            signatures: "",
        },
        body: &[],
    };
    keep(on, account, &incoming, body).await
}

/// Which of the valid tokens was shown. Every one is compared, each in the same time.
fn opens(
    on: &Occasion,
    locks: &[Lock],
    incoming: &Incoming<'_>,
    body: Option<&Value>,
) -> Option<clavero_rules::SourceId> {
    let in_body = body
        .and_then(|it| it.get("hottok"))
        .and_then(Value::as_str)
        .unwrap_or_default();
    let shown = if incoming.token.is_empty() {
        in_body
    } else {
        incoming.token
    };
    let hash: [u8; 32] = Sha256::digest(shown.as_bytes()).into();
    let mut opened = None;
    for lock in locks {
        let fits = match (incoming.provider, &lock.secret_key) {
            (Provider::Hotmart, _) => bool::from(hash.ct_eq(&lock.secret_hash)),
            (Provider::Standard, Some(key)) => holds(key, incoming.signed, incoming.body, on.now),
            (Provider::Standard, None) => false,
        };
        if fits {
            opened = Some(lock.id);
        }
    }
    opened
}

async fn keep(
    on: &Occasion,
    account: AccountId,
    incoming: &Incoming<'_>,
    body: Value,
) -> Result<()> {
    let body = reading::kept(body);
    let text = body.to_string();
    let hash: [u8; 32] = match incoming.body {
        [] => Sha256::digest(text.as_bytes()).into(),
        told => Sha256::digest(told).into(),
    };
    let told_id = match incoming.provider {
        Provider::Hotmart => body.get("id").and_then(Value::as_str).unwrap_or_default(),
        Provider::Standard => incoming.signed.id,
    };
    let told_id: String = told_id
        .chars()
        .filter(|c| !c.is_control())
        .take(200)
        .collect();
    // A report without a name is known by what it says.
    let event_id = match told_id.is_empty() {
        true => format!("sha256:{}", crate::occasion::hex(&hash)),
        false => told_id,
    };
    let report = reading::read(incoming.provider, &event_id, on.now, &body);
    let which = Which {
        area: incoming.area,
        provider: incoming.provider,
        code: report.code.clone(),
        subscriber: report.subscriber.clone(),
    };
    let names = (ReportId(on.id()), event_id.as_str());
    let kept = match late::of_erased(on, account, &which, &report).await? {
        Some(traces) => (reading::nobody_in(body, &traces).to_string(), Some(on.now)),
        None => (text, None),
    };
    let fresh = store::insert(on, account, &which, names, &report, (kept, hash)).await;
    match fresh {
        Ok(fresh) => {
            tracing::debug!(fresh, kind = report.kind_id(), "a report was kept");
            Ok(())
        }
        Err(error) => {
            tracing::error!(%error, "a report could not be kept");
            // Whoever sent it is to try again (8.1).
            Err(Error::Busy)
        }
    }
}

record! {
    struct Count { n: i64 }
}

/// Counts a wrong token; after a few in a day, the owner is told once (edge 35).
async fn refused(on: &Occasion, account: AccountId, incoming: &Incoming<'_>) -> Result<()> {
    let day = on.now.0.div_euclid(Span::days(1).0);
    let hash: [u8; 32] = Sha256::digest(incoming.body).into();
    let counted = sql("insert into purchase_refusal (account_id, area_id, provider, day, n, last_at, last_hash, last_size)
         values ($1, $2, $3, $4, 1, $5, $6, $7)
         on conflict (account_id, area_id, provider, day) do update set n = purchase_refusal.n + 1,
            last_at = excluded.last_at, last_hash = excluded.last_hash, last_size = excluded.last_size")
    .bind(account)
    .bind(incoming.area)
    .bind(incoming.provider)
    .bind(day)
    .bind(on.now)
    .bind(hash)
    .bind(i64::try_from(incoming.body.len()).unwrap_or_default());
    on.app.db.exec(counted).await?;
    let mut scope = on.read_admitted(account, None, "machine");
    let question = sql("select n from purchase_refusal
                        where account_id = $1 and area_id = $2 and provider = $3 and day = $4")
    .bind(account)
    .bind(incoming.area)
    .bind(incoming.provider)
    .bind(day);
    let count: Count = scope.one(question, "area").await?;
    if count.n != WRONG_TOKENS {
        return Ok(());
    }
    let mut work = on.begin_admitted(account, None, "machine").await?;
    let area = areas::by_id(&mut work, incoming.area).await?;
    let key = format!("{}:{}:{day}", area.id, incoming.provider.id());
    let letter = Letter::new(on, "wrong-sales-tokens", key);
    let facts = [("area", area.name.as_str())];
    let letter = told::to_owner(&mut work, letter, "/sales/sources", &facts).await?;
    let area = area.id;
    work.commit(Refused { area, letter }).await
}

#[derive(Debug)]
struct Refused {
    area: AreaId,
    letter: Option<Letter>,
}

impl Event for Refused {
    fn kind(&self) -> &'static str {
        "purchase.token_refused"
    }
    fn object(&self) -> Object {
        Object::new("area", self.area)
    }
    fn data(&self) -> Value {
        json!({ "times": WRONG_TOKENS })
    }
    fn letters(&self) -> Vec<Letter> {
        self.letter.clone().into_iter().collect()
    }
}
