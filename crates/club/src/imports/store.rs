//! Where imports, their files and the outcomes of their rows are kept.

use clavero_rules::{AreaId, JobId, ProductId};

use super::{
    job::{Job, Stored},
    reader::{Reader, Record},
};
use crate::{
    Error, Result,
    db::{Sql, record, sql},
    work::{Scope, Work},
};

record! {
    struct Piece { bytes: Vec<u8> }
}

record! {
    struct Mapping { mapping: String }
}

record! {
    /// What became of one row.
    #[derive(Clone, Debug)]
    pub(super) struct Row {
        pub line: i64,
        pub outcome: String,
        pub reason: String,
    }
}

fn jobs(scope: &Scope) -> Sql {
    sql("select j.id, j.area_id, j.product_id, j.file_name, j.file_bytes, j.file_hash, j.found, j.options,
            j.mapping, j.state, j.tries, j.rows_total, j.rows_done, j.counts, j.reason, j.asked_by,
            j.key_id, u.name as asked_by_name, j.created_at, j.ended_at, j.version
         from import_job j join users u on u.id = j.asked_by where j.account_id = $1")
    .bind(scope.account())
}

pub(super) async fn find(scope: &mut Scope, area: AreaId, id: JobId) -> Result<Job> {
    let question = jobs(scope)
        .with(" and j.area_id = ?", area)
        .with(" and j.id = ?", id);
    Job::of(scope.one(question, "import").await?)
}

pub(super) async fn by_id(scope: &mut Scope, id: JobId) -> Result<Job> {
    let question = jobs(scope).with(" and j.id = ?", id);
    Job::of(scope.one(question, "import").await?)
}

/// The last imports of an area or a product, newest first; files that never came in whole are none.
pub(super) async fn last(
    scope: &mut Scope,
    area: AreaId,
    product: Option<ProductId>,
) -> Result<Vec<Job>> {
    let question = jobs(scope)
        .with(" and j.area_id = ?", area)
        .and(" and j.state <> 'uploading'")
        .with_some(" and j.product_id = ?", product)
        .and(" order by j.created_at desc, j.id desc limit 20");
    let rows: Vec<Stored> = scope.all(question).await?;
    rows.into_iter().map(Job::of).collect()
}

/// The mapping that was last used in the area for a file with the same columns.
pub(super) async fn remembered(
    scope: &mut Scope,
    area: AreaId,
    header_hash: &str,
) -> Result<Option<String>> {
    let question = sql("select mapping from import_job
         where account_id = $1 and area_id = $2 and header_hash = $3 and state in ('running', 'done', 'failed')
         order by created_at desc, id desc limit 1");
    let account = scope.account();
    let row: Option<Mapping> = scope
        .first(question.bind(account).bind(area).bind(header_hash))
        .await?;
    Ok(row.map(|it| it.mapping))
}

/// A file that is read record after record, from its beginning on.
pub(super) struct Source {
    job: JobId,
    next: i64,
    reader: Reader,
    over: bool,
    ready: std::collections::VecDeque<Record>,
}

impl Source {
    pub(super) fn of(job: &Job) -> Self {
        Self {
            job: job.id,
            next: 0,
            reader: Reader::of(job.found.encoding, job.found.delimiter()),
            over: false,
            ready: std::collections::VecDeque::new(),
        }
    }

    /// The next records; none when there are no more.
    pub(super) async fn take(&mut self, scope: &mut Scope, most: usize) -> Result<Vec<Record>> {
        while self.ready.len() < most && !self.over {
            let piece = piece_of(scope, self.job, self.next).await?;
            if self.next == 0 && piece.is_none() {
                return Err(Error::Missing("file"));
            }
            self.over = piece.is_none();
            let bytes = piece.unwrap_or_default();
            let ready = &mut self.ready;
            self.reader
                .read(&bytes, self.over, &mut |record| ready.push_back(record));
            self.next += 1;
        }
        let most = most.min(self.ready.len());
        Ok(self.ready.drain(..most).collect())
    }
}

/// The piece of a file at this place; none behind the last.
pub(super) async fn piece_of(scope: &mut Scope, job: JobId, n: i64) -> Result<Option<Vec<u8>>> {
    let question =
        sql("select bytes from import_piece where account_id = $1 and job_id = $2 and n = $3");
    let account = scope.account();
    let piece: Option<Piece> = scope
        .first(question.bind(account).bind(job).bind(n))
        .await?;
    Ok(piece.map(|it| it.bytes))
}

pub(super) async fn keep_piece(work: &mut Work, job: JobId, n: i64, bytes: Vec<u8>) -> Result<()> {
    let account = work.account();
    work.exec(
        sql("insert into import_piece (account_id, job_id, n, bytes) values ($1, $2, $3, $4)")
            .bind(account)
            .bind(job)
            .bind(n)
            .bind(bytes),
    )
    .await?;
    Ok(())
}

/// Forgets a file whose pieces are to be others.
pub(super) async fn forget_pieces(work: &mut Work, job: JobId) -> Result<()> {
    let gone = sql("delete from import_piece where account_id = $1 and job_id = $2");
    let account = work.account();
    work.exec(gone.bind(account).bind(job)).await.map(drop)
}

/// The outcomes of the rows behind a line, in their order.
pub(super) async fn rows_behind(
    scope: &mut Scope,
    job: JobId,
    line: i64,
    most: i64,
) -> Result<Vec<Row>> {
    let question = sql("select line, outcome, reason from import_row
         where account_id = $1 and job_id = $2 and line > $3 order by line limit $4");
    let account = scope.account();
    scope
        .all(question.bind(account).bind(job).bind(line).bind(most))
        .await
}
