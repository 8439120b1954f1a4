//! `clavero members import`: a file of people from the command line, looked at first and applied when asked, by the same
//! rules as on the page and in the name of the account’s owner.

use std::{
    fmt::Write as _,
    io::{Read, Write as _},
    path::PathBuf,
};

use axum::body::Bytes;
use clap::Args;
use clavero_rules::{
    imports::{DateFormat, Dialect},
    roles::Role,
};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};

use super::{
    members::product,
    said::{Said, columns},
};
use crate::{
    App, Error, Occasion, Result,
    club::{
        areas::{self, Area},
        imports::{self, Counts, Job, Options, Preview, State, Upload},
    },
};

/// How much of the file is taken at once.
const PIECE: usize = 64 << 10;

#[derive(Debug, Args)]
pub(super) struct Import {
    /// The file; `-` reads what is piped in.
    file: PathBuf,
    /// The area, as in its address.
    #[arg(long, value_name = "SLUG")]
    area: String,
    /// A product that people are let into, by id or by name; may be given more than once.
    #[arg(
        long,
        value_name = "ID OR NAME",
        required_unless_present = "whole_area"
    )]
    product: Vec<String>,
    /// Give people a role in the whole area instead: the one of `--role`, or of their row.
    #[arg(long, conflicts_with = "product")]
    whole_area: bool,
    /// Apply it. Without this, the file is looked at and told what it would do.
    #[arg(long)]
    apply: bool,
    /// What people are whose row does not say it.
    #[arg(long, default_value = "", hide_default_value = true)]
    role: String,
    /// Send the way in to people who are new in a product.
    #[arg(long)]
    send_access: bool,
    /// Leave buyers alone.
    #[arg(long)]
    skip_buyers: bool,
    /// Record access that is over.
    #[arg(long)]
    record_only: bool,
    /// Apply nothing while one row is faulty.
    #[arg(long)]
    all_or_nothing: bool,
    /// How dates are written.
    #[arg(
        long,
        default_value = "",
        hide_default_value = true,
        value_name = "ymd|dmy|mdy"
    )]
    dates: String,
    /// Where the file comes from, where its columns do not tell: `ghost`, `moodle`, `learn_house` …
    #[arg(long, default_value = "", hide_default_value = true)]
    dialect: String,
    /// Where the report is written: the rows of the file with what became of each.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

impl Import {
    pub(super) async fn run(self, app: &App) -> Result<Said> {
        let on = app.occasion("clavero members import");
        let (mut scope, area) = areas::entered(&on, &self.area).await?;
        let mut options = self.options()?;
        for text in &self.product {
            options
                .products
                .push(product(&mut scope, &area, text).await?.0);
        }
        let granted = imports::as_owner(&mut scope).await?;
        let name = self
            .file
            .file_name()
            .map(|it| it.to_string_lossy().into_owned());
        let name = name.filter(|it| it != "-").unwrap_or_default();
        let mut upload = Upload::begin(&on, &granted, area.id, None, &name).await?;
        self.take(&mut upload).await?;
        let job = upload.end(options).await?;
        if !self.apply {
            let mut scope = on.read(&granted);
            let weighed = imports::preview(&mut scope, &job, granted.actor()).await?;
            return self.foreseen(&area, &job, &weighed);
        }
        imports::commit(&on, granted, &job).await?;
        let account = scope.account();
        imports::carry_on(&app.occasion("clavero members import"), account, job.id).await?;
        let job = imports::find(&mut scope, area.id, job.id).await?;
        if let Some(path) = &self.report {
            write_report(&on, &mut scope, job.clone(), path).await?;
        }
        applied(&job)
    }

    fn options(&self) -> Result<Options> {
        let known = |name: &str, text: &str, known: bool| match text.is_empty() || known {
            true => Ok(text.to_owned()),
            false => Err(Error::field(name, "unknown")),
        };
        Ok(Options {
            role: known("role", &self.role, Role::from_id(&self.role).is_some())?,
            dates: known(
                "dates",
                &self.dates,
                DateFormat::from_id(&self.dates).is_some(),
            )?,
            dialect: known(
                "dialect",
                &self.dialect,
                Dialect::from_id(&self.dialect).is_some(),
            )?,
            send_access: self.send_access,
            skip_buyers: self.skip_buyers,
            record_only: self.record_only,
            all_or_nothing: self.all_or_nothing,
            products: Vec::new(),
            whole_area: self.whole_area,
        })
    }

    async fn take(&self, upload: &mut Upload) -> Result<()> {
        let unread = |why: std::io::Error| {
            Error::Unreadable(format!("{} could not be read: {why}", self.file.display()))
        };
        let mut from: Box<dyn Read + Send> = match self.file.as_os_str() == "-" {
            true => Box::new(std::io::stdin()),
            false => Box::new(std::fs::File::open(&self.file).map_err(unread)?),
        };
        let mut piece = vec![0; PIECE];
        loop {
            let read = from.read(&mut piece).map_err(unread)?;
            match piece.get(..read) {
                Some(bytes) if read > 0 => upload.take(bytes).await?,
                _ => return Ok(()),
            }
        }
    }

    /// What the file would do.
    fn foreseen(&self, area: &Area, job: &Job, it: &Preview) -> Result<Said> {
        let invalid = it.counts.get("invalid").copied().unwrap_or_default();
        let refused = it.refused.map(clavero_rules::Refusal::code);
        let mut text = format!("{} rows, read as {}.\n", it.rows, job.dialect().id());
        if let Some(code) = refused {
            let _ = writeln!(text, "The file cannot be applied yet: {code}");
        }
        text.push_str(&counted(&it.counts));
        if it.let_in_again > 0 {
            let _ = writeln!(
                text,
                "Access that is closed and would open again: {}",
                it.let_in_again
            );
        }
        let mut faults: Vec<Vec<String>> = Vec::new();
        for row in &it.samples {
            let why = imports::reason(row.outcome);
            faults.push(vec![
                format!("line {}", row.line),
                row.email.clone(),
                row.outcome.code().to_owned(),
                why,
            ]);
        }
        text.push_str(&columns(&faults));
        let held_back = self.all_or_nothing && invalid > 0;
        let end = match held_back {
            true => "Nothing was applied, and nothing would be: all or nothing.",
            false => "Nothing was applied. Add --apply to apply it.",
        };
        text.push_str(end);
        let told: Vec<Value> = it
            .samples
            .iter()
            .map(|row| {
                json!({ "line": row.line, "email": row.email, "outcome": row.outcome.code(),
                        "reason": imports::reason(row.outcome) })
            })
            .collect();
        let json = json!({ "import": job.id.0, "area": area.slug, "applied": false, "rows": it.rows,
            "dialect": job.dialect().id(), "outcomes": it.counts, "letters": it.letters,
            "let_in_again": it.let_in_again, "refused": refused,
            "faults": told });
        Said::told(text, json, invalid == 0 && refused.is_none())
    }
}

/// What the file did.
fn applied(job: &Job) -> Result<Said> {
    let invalid = job.counts.get("invalid").copied().unwrap_or_default();
    let done = job.state == State::Done;
    let mut text = counted(&job.counts);
    match (done, job.reason.as_str()) {
        (true, _) => {}
        (false, "") => text.push_str("The import goes on where the server runs.\n"),
        (false, "some_rows_are_faulty") => text.push_str("Nothing was applied: all or nothing.\n"),
        (false, why) => {
            let _ = writeln!(text, "The import broke off: {why}");
        }
    }
    let json = json!({ "import": job.id.0, "applied": done, "state": job.state.id(), "rows": job.total,
        "outcomes": job.counts, "reason": job.reason });
    Said::told(text, json, done && invalid == 0)
}

/// How many rows had which outcome, one line each.
fn counted(counts: &Counts) -> String {
    let rows: Vec<Vec<String>> = counts
        .iter()
        .map(|(code, n)| vec![code.clone(), n.to_string()])
        .collect();
    columns(&rows)
}

async fn write_report(
    on: &Occasion,
    scope: &mut crate::work::Scope,
    job: Job,
    path: &PathBuf,
) -> Result<()> {
    let unwritten = |why: std::io::Error| {
        Error::Unreadable(format!("{} could not be written: {why}", path.display()))
    };
    let granted = imports::as_owner(scope).await?;
    let mut body = imports::report(on, &granted, job);
    let mut file = std::fs::File::create(path).map_err(unwritten)?;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|why| Error::Broken(why.to_string()))?;
        let bytes: Bytes = frame.into_data().unwrap_or_default();
        file.write_all(&bytes).map_err(unwritten)?;
    }
    Ok(())
}
