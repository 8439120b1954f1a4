//! Load data: an area as large as one likes, lifelike and the same for the same seed, for measuring and for trying out.

mod dice;
mod names;
mod person;
mod place;

use std::collections::BTreeMap;

use clavero_rules::{AccountId, AreaId, ProductId};

use crate::{
    Occasion, Result,
    db::{Sql, Value, sql},
    totals,
    work::Work,
};
use dice::Dice;
use place::Stage;

/// How many people are written in one transaction.
const AT_ONCE: u64 = 5_000;
/// How many rows are written by one statement.
const ROWS: usize = 500;

/// How much to make.
#[derive(Debug, Clone)]
pub struct Load {
    /// In the address of the area; made up if not said.
    pub slug: Option<String>,
    /// How many members.
    pub members: u64,
    /// How many lines of activity.
    pub events: u64,
    /// What chance begins with.
    pub seed: u64,
}

/// What was made.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The area.
    pub area: AreaId,
    /// In its address.
    pub slug: String,
    /// Its members.
    pub members: u64,
    /// Their enrolments.
    pub enrolments: u64,
    /// Lines of activity.
    pub events: u64,
}

/// Makes an area full of people in an account. It is meant for a server of one’s own and leaves no line in the log.
pub async fn load(on: &Occasion, account: AccountId, load: Load) -> Result<Loaded> {
    let mut dice = Dice::from(load.seed);
    let stage = place::build(on, account, load.slug, &mut dice).await?;
    let mut done = Loaded {
        area: stage.area,
        slug: stage.slug.clone(),
        members: 0,
        enrolments: 0,
        events: 0,
    };
    while done.members < load.members {
        let count = AT_ONCE.min(load.members - done.members);
        // The events are shared out among the people as they come.
        let events = load.events * (done.members + count) / load.members - done.events;
        let mut batch = Batch::default();
        for n in done.members..done.members + count {
            person::one(&stage, &mut dice, (n, load.members), &mut batch);
        }
        person::events(&stage, &mut dice, events, &mut batch);
        let mut work = on.begin_admitted(account, None, "machine").await?;
        done.enrolments += u64::try_from(batch.enrolments.len()).unwrap_or_default();
        batch.write(&mut work, stage.area).await?;
        work.commit_untold().await?;
        done.members += count;
        done.events += events;
    }
    Ok(done)
}

type Row = Vec<Value>;

/// Rows that wait to be written, table by table.
#[derive(Default)]
struct Batch {
    members: Vec<Row>,
    tags: Vec<Row>,
    enrolments: Vec<Row>,
    grants: Vec<Row>,
    progress: Vec<Row>,
    attempts: Vec<Row>,
    activity: Vec<Row>,
    /// Who of the batch can do something: member, enrolment and product.
    learners: Vec<person::Learner>,
    /// How many came into each product, the team among them and without it.
    came: BTreeMap<ProductId, (i64, i64)>,
}

impl Batch {
    async fn write(self, work: &mut Work, area: AreaId) -> Result<()> {
        work.count(
            totals::members(area),
            i64::try_from(self.members.len()).unwrap_or_default(),
        );
        for (product, (people, learners)) in self.came {
            work.count(totals::people(product), people);
            work.count(totals::learners(product), learners);
        }
        write(work, || sql(person::MEMBER), self.members).await?;
        write(work, || sql(person::TAG), self.tags).await?;
        write(work, || sql(person::ENROLMENT), self.enrolments).await?;
        write(work, || sql(person::GRANT), self.grants).await?;
        write(work, || sql(person::PROGRESS), self.progress).await?;
        write(work, || sql(person::ATTEMPT), self.attempts).await?;
        write(work, || sql(person::ACTIVITY), self.activity).await
    }
}

/// Writes rows, so many at a time.
async fn write(work: &mut Work, statement: impl Fn() -> Sql, rows: Vec<Row>) -> Result<()> {
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let some: Vec<Row> = rows.by_ref().take(ROWS).collect();
        work.exec(statement().and(" values").rows(some)).await?;
    }
    Ok(())
}
