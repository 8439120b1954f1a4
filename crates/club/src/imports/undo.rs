//! Taking an import back: whom it let in leaves the products again, by the work on many that removes people (7.5). Whoever
//! was there before stays as the import left him.

use clavero_rules::{
    EnrolmentId, JobId, Moment, ProductId,
    access::{Granted, may},
    bulk::{JobState, UNDO_WITHIN},
    imports::{UndoFacts, may_take_back},
};

use super::Job;
use crate::{
    Error, Occasion, Result, areas, bulk,
    db::{Sql, Value, record, sql},
    products,
    segments::Place,
    work::{Scope, Work},
};

record! {
    struct Entered { product_id: ProductId, n: i64 }
}

/// Whom an import let into a product.
#[derive(Clone, Debug)]
pub struct LetIn {
    /// The product.
    pub product: ProductId,
    /// What it is called.
    pub name: String,
    /// How many people.
    pub people: i64,
    /// The work that takes them out, or took them out, and where it stands.
    pub taken_out: Option<(JobId, JobState)>,
}

impl LetIn {
    /// Whether they can be taken out now.
    pub fn may_be_taken_out(&self, job: &Job, now: Moment) -> Result<()> {
        let facts = UndoFacts {
            over_at: job.ended_at,
            let_in: self.people,
            taken_out: self.taken_out.map(|it| it.1),
        };
        Ok(may_take_back(&facts, now)?)
    }
}

/// Until when an import can be taken back.
pub fn undo_until(job: &Job) -> Option<Moment> {
    job.ended_at.map(|at| at + UNDO_WITHIN)
}

/// Writes down whom a batch let in, and how it left each of them.
pub(super) async fn note_let_in(work: &mut Work, job: JobId, people: &[EnrolmentId]) -> Result<()> {
    if people.is_empty() {
        return Ok(());
    }
    let account = work.account();
    let rows = people.iter().map(|it| [Value::from(*it)]);
    let note = sql("insert into import_entry (account_id, job_id, enrolment_id, product_id, version)
         with let_in (id) as (values")
    .rows(rows)
    .and(") select j.account_id, j.id, e.id, e.product_id, e.version from import_job j cross join let_in l")
    .and(" join enrolment e on e.account_id = j.account_id and e.id = l.id")
    .with(" where j.account_id = ?", account)
    .with(" and j.id = ?", job);
    work.exec(note).await.map(drop)
}

/// Whom an import let in, for each product.
pub async fn let_in(scope: &mut Scope, job: &Job) -> Result<Vec<LetIn>> {
    let question = sql("select y.product_id, count(*) as n from import_entry y
         where y.account_id = $1 and y.job_id = $2 group by y.product_id order by y.product_id");
    let account = scope.account();
    let entered: Vec<Entered> = scope.all(question.bind(account).bind(job.id)).await?;
    if entered.is_empty() {
        return Ok(Vec::new());
    }
    let works = bulk::of_import(scope, job.area, job.id).await?;
    let mut all = Vec::with_capacity(entered.len());
    for it in entered {
        let own = works
            .iter()
            .find(|work| work.product_id == Some(it.product_id));
        all.push(LetIn {
            product: it.product_id,
            name: products::by_id(scope, it.product_id).await?.name,
            people: it.n,
            taken_out: own.map(|work| (work.id, work.state)),
        });
    }
    Ok(all)
}

/// The people whom an import let into a product, and how it left each.
pub(super) fn question(scope: &Scope, job: JobId, product: ProductId) -> Sql {
    sql(
        "select y.enrolment_id as target_id, y.version from import_entry y
         where y.account_id = $1 and y.job_id = $2 and y.product_id = $3",
    )
    .bind(scope.account())
    .bind(job)
    .bind(product)
}

/// What is taken back: the product that is meant, or the only one there is.
pub(super) async fn meant(
    scope: &mut Scope,
    job: &Job,
    product: Option<ProductId>,
) -> Result<(Place, LetIn)> {
    let all = let_in(scope, job).await?;
    let one = match (product, all.as_slice()) {
        (Some(product), all) => all.iter().find(|it| it.product == product),
        (None, [only]) => Some(only),
        (None, []) => None,
        (None, _) => return Err(Error::field("product", "choose")),
    };
    let it = one.ok_or(clavero_rules::Refusal::NoWayBack)?.clone();
    it.may_be_taken_out(job, scope.now())?;
    let area = areas::by_id(scope, job.area).await?;
    let product = products::by_id(scope, it.product).await?;
    let place = Place {
        clock: area.clock(),
        area,
        product: Some(product),
    };
    Ok((place, it))
}

/// Puts the work together that takes out of a product whom the import let in; what waits already is answered again.
pub async fn put_undo_together(
    on: &Occasion,
    granted: Granted<may::ViewMembers>,
    job: &Job,
    product: Option<ProductId>,
) -> Result<JobId> {
    let mut work = on.begin(granted).await?;
    let (place, it) = meant(&mut work, job, product).await?;
    if let Some((waiting, JobState::Frozen)) = it.taken_out {
        return Ok(waiting);
    }
    let people = question(&work, job.id, it.product);
    let put = bulk::put_let_in_together(&mut work, &place, job.id, people).await?;
    work.commit_untold().await?;
    Ok(put.id)
}
