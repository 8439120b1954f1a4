//! Who looks, and when: every hour, sooner after trouble that passes, and at once when somebody asks.

use std::time::Duration;

use clavero_rules::{
    AccountId, AreaId, Moment, Span,
    access::{Granted, may},
};
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::{
    asking::Trouble,
    keys::asked,
    look::{LEASE, Stop, look},
    store::{self, Due, Problem, Reconcile, Tally},
};
use crate::{
    App, Error, Occasion, Result,
    areas::{self, Area},
    work::{Event, Object},
};

/// How often somebody looks.
const EVERY: Span = Span::hours(1);
/// How soon again after trouble that passes by itself.
const SOON: Span = Span::minutes(15);
/// How often it is asked whether a look is due.
const TICK: Duration = Duration::from_secs(30);
/// How long whoever asks for a look waits for its end.
const PATIENCE: Duration = Duration::from_secs(8);

/// Looks as long as the server runs.
pub async fn work(app: App, stop: CancellationToken) {
    while !stop.is_cancelled() {
        tokio::select! {
            () = stop.cancelled() => {}
            done = reconcile_due(&app) => if let Err(error) = done {
                tracing::warn!(%error, "sales could not be reconciled");
            },
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(TICK) => {}
        }
    }
}

/// Looks wherever it is due; answers in how many areas.
pub async fn reconcile_due(app: &App) -> Result<usize> {
    let mut looked = 0;
    for due in store::due(app, app.clock.now()).await? {
        looked += usize::from(one(app, &due).await?);
    }
    Ok(looked)
}

/// Looks in one area now, for whoever runs the server. Answers how it went; while somebody else looks, how it stood.
pub async fn reconcile_now(app: &App, account: AccountId, area: AreaId) -> Result<Reconcile> {
    let due = Due {
        account_id: account,
        area_id: area,
    };
    one(app, &due).await?;
    let on = app.occasion("reconcile");
    let mut scope = on.read_admitted(account, None, "machine");
    let found = store::of_area(&mut scope, area).await?;
    found.ok_or(Error::Missing("keys"))
}

/// Looks in an area because somebody asks for it. Answers after a few seconds even where looking takes longer.
pub async fn ask(
    on: &Occasion,
    granted: Granted<may::ManageIntegrations>,
    area: &Area,
) -> Result<()> {
    let work = on.begin(granted).await?;
    let (account, id) = (work.account(), area.id);
    asked(work, area).await?;
    let app = on.app.clone();
    let looking = tokio::spawn(async move { reconcile_now(&app, account, id).await });
    match tokio::time::timeout(PATIENCE, looking).await {
        Ok(Ok(done)) => done.map(drop),
        Ok(Err(why)) => Err(Error::Broken(why.to_string())),
        // It goes on by itself.
        Err(_) => Ok(()),
    }
}

/// Looks, unless somebody else is at it. Answers whether it did.
async fn one(app: &App, due: &Due) -> Result<bool> {
    let now = app.clock.now();
    if !store::claim(app, due, now, now + LEASE).await? {
        return Ok(false);
    }
    let on = app.occasion("job reconcile");
    let mut scope = on.read_admitted(due.account_id, None, "machine");
    let Some(it) = store::of_area(&mut scope, due.area_id).await? else {
        return Ok(false);
    };
    let mut tally = Tally::default();
    let trouble = match look(&on, &it, &mut tally).await {
        Ok(()) => None,
        Err(Stop::Theirs(trouble)) => Some(trouble),
        // Whoever put others in their place looks with those.
        Err(Stop::Gone) => return Ok(false),
        Err(Stop::Ours(error)) => return Err(error),
    };
    if let Some(it) = &trouble {
        tracing::info!(area = %due.area_id, problem = it.problem.id(), it.detail, "sales were not looked through");
    }
    let next = on.now + again(trouble.as_ref());
    let told = trouble.as_ref().map(|it| (it.problem, it.detail.as_str()));
    store::ended(app, &it, &tally, told, (on.now, next)).await?;
    if tally.found() > 0 {
        say(&on, &it, &tally).await?;
    }
    Ok(true)
}

fn again(trouble: Option<&Trouble>) -> Span {
    match trouble {
        None => EVERY,
        Some(Trouble {
            pause: Some(pause), ..
        }) => *pause,
        Some(it) => match it.problem {
            Problem::Busy | Problem::Down | Problem::Unreachable => SOON,
            Problem::Refused | Problem::Unreadable | Problem::Rejected => EVERY,
        },
    }
}

async fn say(on: &Occasion, it: &Reconcile, tally: &Tally) -> Result<()> {
    let mut work = on.begin_admitted(it.account_id, None, "machine").await?;
    let area = areas::by_id(&mut work, it.area_id).await?;
    let deed = Reconciled {
        id: area.id,
        name: area.name,
        sales: tally.found(),
    };
    work.commit(deed).await
}

#[derive(Debug)]
struct Reconciled {
    id: AreaId,
    name: String,
    sales: i64,
}

impl Event for Reconciled {
    fn kind(&self) -> &'static str {
        "purchase.reconciled"
    }
    fn object(&self) -> Object {
        Object::new("area", self.id)
    }
    fn data(&self) -> serde_json::Value {
        json!({ "name": self.name, "sales": self.sales })
    }
}

impl Reconcile {
    /// Whether somebody is looking at this moment.
    pub fn is_looking(&self, now: Moment) -> bool {
        now < self.run_until
    }
}
