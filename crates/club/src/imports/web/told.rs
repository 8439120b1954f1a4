//! What a file says and does, in the words of the page.

use clavero_rules::{
    Refusal,
    imports::{Column, Dialect, Invalid, Outcome},
};

use crate::{
    imports::{Counts, Encoding, Job, Preview, Shown, State},
    web::Shell,
    words::Arg,
};

/// The colour and the picture of a state.
pub(super) const fn tone(state: State) -> (&'static str, &'static str) {
    match state {
        State::Uploading | State::Parsed => ("", "clock"),
        State::Running => ("brass", "refresh-cw"),
        State::Done => ("good", "circle-check"),
        State::Failed => ("bad", "circle-alert"),
    }
}

/// The words of a state.
pub(super) const fn state_key(state: State) -> &'static str {
    match state {
        State::Uploading | State::Parsed => "imports-state-parsed",
        State::Running => "imports-state-running",
        State::Done => "imports-state-done",
        State::Failed => "imports-state-failed",
    }
}

/// The words that explain a column.
pub(super) fn text_key(column: &str) -> String {
    format!("imports-col-{}-text", column.replace('_', "-"))
}

/// Every column that a file can have, with its name.
pub(super) fn columns(page: &Shell) -> Vec<(String, String)> {
    let all = Column::ALL.iter().map(|it| it.id());
    all.map(|id| {
        (
            id.to_owned(),
            page.t(&format!("imports-col-{}", id.replace('_', "-"))),
        )
    })
    .collect()
}

/// What stands under the name of the file.
pub(super) fn lead(page: &Shell, job: &Job) -> String {
    let rows = page.t1("imports-rows-of", "count", job.total);
    let by = page.t2(
        "imports-by",
        "name",
        &job.by_name,
        "day",
        page.date(&job.created_at),
    );
    match job.options.role().filter(|_| job.options.whole_area) {
        None => format!("{rows} · {by}"),
        Some(role) => {
            let role = page.t(&format!("role-{}", role.id().replace('_', "-")));
            let into = page.t1("imports-into-area", "role", role);
            format!("{rows} · {into} · {by}")
        }
    }
}

/// How many rows had which outcome, those that do something first.
pub(super) fn counts(
    page: &Shell,
    job: &Job,
    counts: &Counts,
    letters: Option<i64>,
) -> Vec<(String, String, String)> {
    let codes = [
        "created",
        "added",
        "updated",
        "unchanged",
        "skipped",
        "duplicate_in_file",
        "invalid",
    ];
    let told = codes.iter().filter_map(|code| {
        let count = counts.get(*code).copied().filter(|it| *it > 0)?;
        let key = format!("imports-outcome-{}", code.replace('_', "-"));
        let text = match (*code, job.options.all_or_nothing) {
            ("invalid", true) => "imports-outcome-invalid-whole-text".to_owned(),
            ("updated", _) if job.options.whole_area => {
                "imports-outcome-updated-area-text".to_owned()
            }
            _ => format!("{key}-text"),
        };
        Some((page.t(&key), page.number(count), page.t(&text)))
    });
    let letters = letters.filter(|it| *it > 0).map(|count| {
        (
            page.t("imports-letters"),
            page.number(count),
            page.t("imports-letters-text"),
        )
    });
    told.chain(letters).collect()
}

/// What to know before anybody says yes.
pub(super) fn notices(
    page: &Shell,
    job: &Job,
    weighed: &Preview,
    to: &mut Vec<(&'static str, String, String)>,
) {
    if weighed.doubtful {
        to.push((
            "warn",
            page.t("imports-doubtful"),
            page.t("imports-doubtful-text"),
        ));
    } else if let Some(refusal) = weighed.refused {
        to.push(("bad", page.t("imports-refused"), page.refusal(refusal)));
    }
    if job.options.all_or_nothing && weighed.counts.contains_key("invalid") {
        let text = page.refusal(Refusal::SomeRowsAreFaulty);
        to.push(("warn", page.t("imports-held-back"), text));
    }
    if weighed.let_in_again > 0 {
        to.push((
            "warn",
            page.t1("imports-again-in", "count", weighed.let_in_again),
            page.t("imports-again-in-text"),
        ));
    }
    if job.found.encoding != Encoding::Utf8 {
        let name = job.found.encoding.name();
        let text = page.t2(
            "imports-encoding-text",
            "name",
            name,
            "sample",
            &job.found.odd,
        );
        to.push(("info", page.t("imports-encoding"), text));
    }
    if weighed.rows > weighed.weighed && weighed.refused.is_none() {
        let text = page.t1("imports-part", "count", weighed.weighed);
        to.push(("info", String::new(), text));
    }
}

/// Why an import did not come to its end.
pub(super) fn failed(page: &Shell, job: &Job) -> (&'static str, String, String) {
    let held_back = Refusal::SomeRowsAreFaulty;
    if job.reason == held_back.code() {
        return ("bad", page.t("imports-held-back"), page.refusal(held_back));
    }
    let text = page.t("imports-failed-text");
    ("bad", page.t("imports-failed"), text)
}

/// Everywhere that a file can come from, with its name.
pub(super) fn dialects(page: &Shell) -> Vec<(String, String)> {
    let all = Dialect::ALL.iter().map(|it| it.id());
    all.map(|id| (id.to_owned(), dialect(page, id))).collect()
}

/// Where the file comes from, as it was recognised.
pub(super) fn guessed(page: &Shell, job: &Job) -> String {
    let name = dialect(page, &job.found.dialect);
    page.t1("imports-dialect-guessed", "name", name)
}

fn dialect(page: &Shell, id: &str) -> String {
    page.t(&format!("imports-dialect-{}", id.replace('_', "-")))
}

/// How many rows would do something.
pub(super) fn writes(weighed: &Preview) -> i64 {
    let count = |code: &str| weighed.counts.get(code).copied().unwrap_or_default();
    count("created") + count("added") + count("updated")
}

/// A row that would do nothing: its line, its address, why, and the cell at fault.
pub(super) fn fault(page: &Shell, it: &Shown) -> (String, String, String, String) {
    let why = match it.outcome {
        Outcome::Invalid(Invalid { column, fault }) => {
            let text = page.t(&format!("imports-fault-{}", fault.id().replace('_', "-")));
            match column {
                Some(column) => {
                    let name = page.t(&format!("imports-col-{}", column.id().replace('_', "-")));
                    page.t2("imports-fault-in", "column", name, "fault", text)
                }
                None => text,
            }
        }
        Outcome::Skipped(why) => page.t(&format!("imports-skip-{}", why.id().replace('_', "-"))),
        Outcome::DuplicateInFile { line } => {
            let line = i64::try_from(line).unwrap_or(i64::MAX);
            page.t1("imports-duplicate-of", "line", Arg::from(line))
        }
        other => page.t(&format!(
            "imports-outcome-{}",
            other.code().replace('_', "-")
        )),
    };
    (it.line.to_string(), it.email.clone(), why, it.cell.clone())
}
