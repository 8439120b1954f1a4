//! An import as stored: the file, what was found in it, how it is to be read, and how far it got.

use std::collections::BTreeMap;

use clavero_rules::{
    AreaId, JobId, KeyId, Moment, Permission, ProductId, UserId,
    access::{Actor, Denied, Requirement},
    imports::{Column, DateFormat, Delimiter, Dialect, Flavour},
    roles::Role,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Encoding;
use crate::{Error, Result, db::record};

record! {
    /// A row of the table.
    #[derive(Clone, Debug)]
    pub(super) struct Stored {
        pub id: JobId,
        pub area_id: AreaId,
        pub product_id: Option<ProductId>,
        pub file_name: String,
        pub file_bytes: i64,
        pub file_hash: String,
        pub found: String,
        pub options: String,
        pub mapping: String,
        pub state: String,
        pub tries: i64,
        pub rows_total: i64,
        pub rows_done: i64,
        pub counts: String,
        pub reason: String,
        pub asked_by: UserId,
        pub asked_by_name: String,
        pub key_id: Option<KeyId>,
        pub created_at: Moment,
        pub ended_at: Option<Moment>,
        pub version: i64,
    }
}

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The file is still coming in, or never came in whole.
    Uploading,
    /// The file is here and nothing was done with it.
    Parsed,
    /// Row after row is applied.
    Running,
    /// Every row was looked at.
    Done,
    /// It broke off; the rows before stay as they are.
    Failed,
}

impl State {
    /// Its permanent name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Uploading => "uploading",
            Self::Parsed => "parsed",
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
        }
    }

    fn from_id(id: &str) -> Self {
        match id {
            "parsed" => Self::Parsed,
            "running" => Self::Running,
            "done" => Self::Done,
            "failed" => Self::Failed,
            _ => Self::Uploading,
        }
    }
}

/// What was found in a file.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Found {
    /// How its letters are written.
    pub encoding: Encoding,
    /// What stands between its cells: `comma` …
    pub delimiter: String,
    /// Where it comes from: `own` …
    pub dialect: String,
    /// Whether the first row holds names of columns.
    pub is_named: bool,
    /// The first row.
    pub first: Vec<String>,
    /// What each column holds, as far as its name tells.
    pub columns: Vec<String>,
    /// Whether the file is of our own spreadsheet flavour.
    pub guarded: bool,
    /// A few rows, for the page.
    pub sample: Vec<Vec<String>>,
    /// A cell with letters beyond ASCII, where the encoding is not sure.
    pub odd: String,
}

impl Found {
    /// What stands between its cells.
    pub fn delimiter(&self) -> Delimiter {
        Delimiter::from_id(&self.delimiter).unwrap_or(Delimiter::Comma)
    }

    /// How it was written.
    pub fn flavour(&self) -> Flavour {
        if self.guarded {
            Flavour::Spreadsheet
        } else {
            Flavour::Exact
        }
    }
}

/// How a file is to be read and applied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// Into which products, where not into one alone.
    pub products: Vec<Uuid>,
    /// Whether people are given a role in the whole area, in all products that know it, instead of single ones (CC-21).
    pub whole_area: bool,
    /// What people are to be whose row does not say it.
    pub role: String,
    /// Whether people who are new in a product are sent the way in (I-8).
    pub send_access: bool,
    /// Whether buyers are left alone.
    pub skip_buyers: bool,
    /// Whether access that is over is recorded (edge 21).
    pub record_only: bool,
    /// Whether nothing is applied while one row is a fault (edge 33).
    pub all_or_nothing: bool,
    /// How dates are written, if somebody chose it (I-3).
    pub dates: String,
    /// Where the file comes from, if somebody chose it.
    pub dialect: String,
}

impl Options {
    /// The role of rows that name none.
    pub fn role(&self) -> Option<Role> {
        Role::from_id(&self.role)
    }

    /// What is asked for fits together, and whoever asks may give it: in a whole area people have a role of the team, and
    /// nothing in single products (CC-21).
    pub(super) fn must_fit(&self, actor: &Actor) -> Result<()> {
        if !self.whole_area {
            return Ok(());
        }
        let requirement = Requirement::Permission(Permission::AssignRoles);
        actor.may(requirement).map_err(|denial| Denied {
            denial,
            requirement,
        })?;
        match (self.products.is_empty(), self.role()) {
            (false, _) => Err(Error::field("products", "whole-area-alone")),
            (true, Some(role)) if role.is_team() => Ok(()),
            (true, _) => Err(Error::field("role", "area-role")),
        }
    }

    /// How dates are written, if chosen.
    pub fn dates(&self) -> Option<DateFormat> {
        DateFormat::from_id(&self.dates)
    }
}

/// How many rows had which outcome.
pub type Counts = BTreeMap<String, i64>;

/// An import.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its identifier.
    pub id: JobId,
    /// The area it is for.
    pub area: AreaId,
    /// The product it is for; without it, those of the options.
    pub product: Option<ProductId>,
    /// What the file was called.
    pub file_name: String,
    /// How large it is.
    pub bytes: i64,
    /// What it is made of, SHA-256.
    pub hash: String,
    /// What was found in it.
    pub found: Found,
    /// How it is read and applied.
    pub options: Options,
    /// What each column holds.
    pub columns: Vec<Option<Column>>,
    /// Where it stands.
    pub state: State,
    /// How many rows it has.
    pub total: i64,
    /// How many were looked at.
    pub done: i64,
    /// What became of them.
    pub counts: Counts,
    /// Why it broke off.
    pub reason: String,
    /// Who brought the file, and once it is applied, who said yes to it.
    pub by: UserId,
    /// His name.
    pub by_name: String,
    /// When.
    pub created_at: Moment,
    /// When it was over.
    pub ended_at: Option<Moment>,
    /// Grows with each change.
    pub version: i64,
    /// The key through which he said yes.
    pub(super) key: Option<KeyId>,
    pub(super) tries: i64,
}

impl Job {
    pub(super) fn of(row: Stored) -> Result<Self> {
        let found: Found = serde_json::from_str(&row.found)?;
        Ok(Self {
            id: row.id,
            area: row.area_id,
            product: row.product_id,
            file_name: row.file_name,
            bytes: row.file_bytes,
            hash: row.file_hash,
            options: serde_json::from_str(&row.options)?,
            columns: columns_of(&row.mapping),
            state: State::from_id(&row.state),
            total: row.rows_total,
            done: row.rows_done,
            counts: serde_json::from_str(&row.counts)?,
            reason: row.reason,
            by: row.asked_by,
            by_name: row.asked_by_name,
            key: row.key_id,
            created_at: row.created_at,
            ended_at: row.ended_at,
            version: row.version,
            tries: row.tries,
            found,
        })
    }

    /// The products it is for.
    pub fn products(&self) -> Vec<ProductId> {
        match self.product {
            Some(product) => vec![product],
            None => self
                .options
                .products
                .iter()
                .copied()
                .map(ProductId)
                .collect(),
        }
    }

    /// Where the file comes from: as somebody chose, else as its columns tell.
    pub fn dialect(&self) -> Dialect {
        let chosen = Dialect::from_id(&self.options.dialect);
        let found = Dialect::from_id(&self.found.dialect);
        chosen.or(found).unwrap_or(Dialect::Own)
    }

    /// What stands between the tags of a cell.
    pub fn between_tags(&self) -> char {
        self.dialect().between_tags()
    }
}

/// A mapping as stored: names of columns with commas between, empty where one is left aside.
pub(super) fn mapping_of(columns: &[Option<Column>]) -> String {
    let names = columns.iter().map(|it| it.map_or("", Column::id));
    names.collect::<Vec<_>>().join(",")
}

pub(super) fn columns_of(mapping: &str) -> Vec<Option<Column>> {
    mapping.split(',').map(Column::from_id).collect()
}
