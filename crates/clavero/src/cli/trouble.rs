//! Why a command did not do what it was asked: what happened, what still holds, and what to do.

use std::{io::ErrorKind, process::ExitCode};

use serde_json::json;

use crate::{
    Error, Settings,
    error::FieldError,
    settings::hidden,
    words::{Lang, Words},
};

/// Something was wrong with what was typed or set.
const USAGE: u8 = 2;

/// Says on standard error what went wrong.
pub(super) fn tell(error: &Error, settings: Option<&Settings>, json: bool) -> ExitCode {
    let text = explained(error, settings);
    if json {
        let mut told = json!({ "code": error.code(), "detail": text });
        if let Error::Invalid(fields) = error {
            let fault = |it: &FieldError| json!({ "field": flag(&it.field), "code": it.code, "detail": in_words(it) });
            told["errors"] = fields.iter().map(fault).collect();
        }
        eprintln!("{told}");
    } else {
        eprintln!("clavero: {text}");
    }
    match error {
        Error::Setting { .. } => ExitCode::from(USAGE),
        _ => ExitCode::FAILURE,
    }
}

/// The flag by which a field is set here.
fn flag(field: &str) -> &str {
    match field {
        "q" => "search",
        other => other,
    }
}

/// What is wrong with a field. Of a filter it is told in whole, with the character at which it is.
fn said(error: &FieldError) -> String {
    match error.code.starts_with("filter-") {
        true => in_words(error).trim_end_matches('.').to_owned(),
        false => error.code.replace('-', " "),
    }
}

/// The sentence that the API says as well.
fn in_words(error: &FieldError) -> String {
    let args = [("max", error.limit.into()), ("min", error.limit.into())];
    Words(Lang::En).say(&format!("field-{}", error.code), &args)
}

/// What went wrong, in words that say what to do.
pub(super) fn explained(error: &Error, settings: Option<&Settings>) -> String {
    let store = settings.map_or_else(String::new, |settings| hidden(&settings.database_url));
    match error {
        Error::Busy => format!(
            "the store {store} is held by another program, or its disk is full. Nothing was changed. Wait until \
             the other program is done, or make room on the disk; clavero doctor says how much there is."
        ),
        Error::Store(why) => format!("the store {store} {}", of_store(why)),
        Error::File(why) => {
            let folder = settings.map_or_else(String::new, |s| s.data_dir.display().to_string());
            match why.kind() {
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => format!(
                    "{why}. Nothing was changed. Let this user write to {folder}, or choose another folder with --data-dir."
                ),
                ErrorKind::StorageFull => format!(
                    "{why}. Nothing was changed. Make room on the disk that holds {folder}, then try again."
                ),
                _ => format!("{why}. Nothing was changed."),
            }
        }
        Error::Invalid(fields) => {
            let told: Vec<String> = fields
                .iter()
                .map(|error| format!("--{}: {}", flag(&error.field), said(error)))
                .collect();
            format!("{}. Nothing was changed.", told.join("; "))
        }
        other => other.to_string(),
    }
}

fn of_store(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Io(why) => format!(
            "cannot be reached: {why}. Nothing was changed. Check that the database runs, and host and port in database-url."
        ),
        sqlx::Error::Tls(why) => format!("cannot be reached through TLS: {why}. Nothing was changed."),
        sqlx::Error::Database(why) => match why.code().as_deref() {
            Some("14" | "1294" | "526" | "270") => format!(
                "cannot be opened: {why}. Nothing was changed. Check that the folder is there and that this user may write to it."
            ),
            Some("26") => "is a file of something else, or damaged. Nothing was changed. Name the right file in \
                           database-url, or restore a backup with clavero restore."
                .to_owned(),
            Some("8" | "1032" | "264" | "520" | "776" | "1544") => {
                "can be read but not written. Nothing was changed. Let this user write to the file and its folder.".to_owned()
            }
            Some("28P01" | "28000") => {
                "refuses the user or the password in database-url. Nothing was changed.".to_owned()
            }
            Some("3D000") => {
                "does not exist. Nothing was changed. Create the database first: createdb.".to_owned()
            }
            Some("42P01" | "1") if why.message().contains("migration") || why.message().contains("no such table") => {
                "has no tables yet. Nothing was changed. Run clavero migrate first.".to_owned()
            }
            _ => format!("says: {}. Nothing was changed.", why.message()),
        },
        other => format!("does not answer: {other}. Nothing was changed."),
    }
}
