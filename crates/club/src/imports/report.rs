//! What became of each row, as a file: the columns and the text of the file that came in, and what was done with each row
//! (I-6). Brought again, it applies only what was mended.

use axum::body::{Body, Bytes};
use clavero_rules::{
    access::{Granted, may},
    imports::{BATCH, Flavour},
};
use futures_util::stream;

use super::{
    Job,
    reader::Record,
    store::{self, Source},
};
use crate::{Error, Occasion, Result, exports::File, work::Scope};

/// The columns that a report adds.
pub(super) const OWN: [&str; 3] = ["_line", "_outcome", "_reason"];

struct Run {
    scope: Scope,
    job: Job,
    source: Source,
    file: File,
    /// How many columns the file itself has, once its first row was read.
    width: Option<usize>,
    /// The outcome that is asked for; empty for all of them.
    only: String,
}

/// The report of an import, written while it is read.
pub fn report(on: &Occasion, granted: &Granted<may::ImportMembers>, job: Job) -> Body {
    report_of(on, granted, job, String::new())
}

/// The same of the rows with one outcome.
pub(super) fn report_of(
    on: &Occasion,
    granted: &Granted<may::ImportMembers>,
    job: Job,
    only: String,
) -> Body {
    let run = Run {
        scope: on.read(granted),
        source: Source::of(&job),
        job,
        file: File::of(Flavour::Exact),
        width: None,
        only,
    };
    Body::from_stream(stream::try_unfold(run, Run::next))
}

impl Run {
    async fn next(mut self) -> Result<Option<(Bytes, Self)>> {
        let Some(width) = self.width else {
            let names = match self.job.found.is_named {
                true => self
                    .source
                    .take(&mut self.scope, 1)
                    .await?
                    .into_iter()
                    .next()
                    .map(|it| it.cells),
                // A file without names is given some, so that what was added has one too.
                false => Some(self.job.columns.iter().enumerate().map(named).collect()),
            };
            let names = names.unwrap_or_default();
            let kept = self.kept(&names);
            let own = OWN.into_iter();
            self.width = Some(kept.len());
            self.file.head(kept.into_iter().chain(own))?;
            return self.file.take().map(|bytes| Some((bytes, self)));
        };
        // Rows that are not asked for are passed over, for an empty piece would end the file.
        loop {
            let records = self.source.take(&mut self.scope, BATCH).await?;
            if records.is_empty() {
                return Ok(None);
            }
            let bytes = self.some(width, &records).await?;
            if !bytes.is_empty() {
                return Ok(Some((bytes, self)));
            }
        }
    }

    /// The rows of some records, with what became of each.
    async fn some(&mut self, width: usize, records: &[Record]) -> Result<Bytes> {
        let Some(first) = records.first() else {
            return Ok(Bytes::new());
        };
        let before = i64::try_from(first.line).unwrap_or_default() - 1;
        let most = i64::try_from(BATCH).unwrap_or_default();
        let rows = store::rows_behind(&mut self.scope, self.job.id, before, most).await?;
        for record in records {
            let line = record.line.to_string();
            let found = rows.iter().find(|it| it.line.to_string() == line);
            let (outcome, reason) = found.map_or(("", ""), |it| (&it.outcome, &it.reason));
            if !self.only.is_empty() && outcome != self.only {
                continue;
            }
            // Whatever the number of its cells, what was added stands under its names.
            let mut cells = self.kept(&record.cells);
            let beyond = cells.split_off(width.min(cells.len()));
            cells.resize(width, "");
            cells.extend([line.as_str(), outcome, reason]);
            cells.extend(beyond);
            self.file.row(cells)?;
        }
        self.file.take()
    }

    /// The cells of the file itself: what an earlier report added is written anew.
    fn kept<'a>(&self, cells: &'a [String]) -> Vec<&'a str> {
        let own = |place: usize| {
            let name = self.job.found.first.get(place);
            self.job.found.is_named && name.is_some_and(|it| OWN.contains(&it.trim()))
        };
        let all = cells.iter().enumerate();
        all.filter(|(place, _)| !own(*place))
            .map(|(_, it)| it.as_str())
            .collect()
    }
}

fn named((place, column): (usize, &Option<clavero_rules::imports::Column>)) -> String {
    match column {
        Some(column) => column.id().to_owned(),
        None => format!("column_{}", place + 1),
    }
}

/// The name of a report.
pub fn report_name(job: &Job) -> Result<String> {
    let stem = job
        .file_name
        .rsplit_once('.')
        .map_or(job.file_name.as_str(), |(stem, _)| stem);
    let plain: String = stem
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .take(60)
        .collect();
    if plain.is_empty() {
        return Err(Error::Missing("file"));
    }
    Ok(format!("{plain}-report.csv"))
}
