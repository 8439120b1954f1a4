//! What is to be taken along: of whom, which columns, for whom to read. Exactly this is what a signature covers.

use std::collections::BTreeSet;

use clavero_rules::{ProductId, imports::Flavour};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{MemberColumn, UserColumn};
use crate::{
    Error, Result,
    bulk::{NAMED_MAX, Selection},
    occasion::hex,
    segments::{self, Narrowed, People, Picked, Place},
    words::{self, Words},
    work::Scope,
};

/// A file that is wanted.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct Wanted {
    /// The area, as in its address.
    pub area: String,
    /// The product; without it, the members of the area.
    pub product: Option<Uuid>,
    /// The text of the filter.
    pub filter: String,
    /// What is searched for.
    pub q: String,
    /// Whether the team is among the people of a product.
    pub team: bool,
    /// These alone, ticked one by one; everybody if nobody is named.
    #[serde(default)]
    pub ids: Vec<Uuid>,
    /// Without these.
    #[serde(default)]
    pub minus: Vec<Uuid>,
    /// `exact` or `spreadsheet`.
    pub flavour: String,
    /// Which columns; all of them, if none is named.
    pub columns: Vec<String>,
}

/// The columns of a file.
#[derive(Clone, Debug)]
pub(super) enum Columns {
    Users(Vec<UserColumn>),
    Members(Vec<MemberColumn>),
}

impl Columns {
    pub(super) fn names(&self) -> Vec<&'static str> {
        match self {
            Self::Users(all) => all.iter().map(|it| it.id()).collect(),
            Self::Members(all) => all.iter().map(|it| it.id()).collect(),
        }
    }
}

impl Wanted {
    /// Everybody of a place, with all there is to tell of them.
    pub(super) fn of(area: String, product: Option<Uuid>) -> Self {
        Self {
            area,
            product,
            filter: String::new(),
            q: String::new(),
            team: false,
            ids: Vec::new(),
            minus: Vec::new(),
            flavour: String::new(),
            columns: Vec::new(),
        }
    }

    /// The people of a selection, as it was made in a list (B-1).
    pub(super) fn selected(self, selection: Selection, filter: String) -> Self {
        let list = |ids: BTreeSet<Uuid>| ids.into_iter().collect();
        match selection {
            Selection::Chosen { ids } => Self {
                ids: list(ids),
                team: true,
                ..self
            },
            Selection::AllBut { q, team, minus, .. } => Self {
                filter,
                q,
                team,
                minus: list(minus),
                ..self
            },
            Selection::TakenBack | Selection::LetIn { .. } => self,
        }
    }

    /// Where it is asked.
    pub async fn place(&self, scope: &mut Scope) -> Result<Place> {
        Place::of(scope, &self.area, self.product.map(ProductId)).await
    }

    /// Whom it is about.
    pub async fn people(&self, scope: &mut Scope, place: &Place) -> Result<People> {
        let narrowed = Narrowed {
            search: self.q.clone(),
            team: self.team,
        };
        let people = segments::asked(scope, place, &self.filter, &narrowed).await?;
        let named = self.ids.len().max(self.minus.len());
        if named > NAMED_MAX {
            return Err(Error::field("ids", "too-many"));
        }
        Ok(people.picked(Picked {
            ids: self.ids.clone(),
            minus: self.minus.clone(),
        }))
    }

    /// For whom it is written; an unknown flavour is refused.
    pub fn flavour(&self) -> Result<Flavour> {
        match self.flavour.as_str() {
            "" | "exact" => Ok(Flavour::Exact),
            "spreadsheet" => Ok(Flavour::Spreadsheet),
            _ => Err(Error::field("flavour", "unknown")),
        }
    }

    pub(super) fn columns(&self) -> Result<Columns> {
        let named = self.columns.iter().filter(|it| !it.is_empty());
        let unknown = || Error::field("columns", "unknown");
        Ok(match self.product {
            Some(_) => Columns::Users(chosen(
                named.map(|it| UserColumn::from_id(it.trim())),
                UserColumn::ALL,
                unknown,
            )?),
            None => Columns::Members(chosen(
                named.map(|it| MemberColumn::from_id(it.trim())),
                MemberColumn::ALL,
                unknown,
            )?),
        })
    }

    /// Which people, for whoever compares two files: the same for the same filter and search.
    pub fn mark(&self) -> String {
        let named = !self.ids.is_empty() || !self.minus.is_empty();
        if self.filter.is_empty() && self.q.is_empty() && !self.team && !named {
            return "all".to_owned();
        }
        let team = if self.team { "team" } else { "" };
        let mut text = [self.filter.as_str(), &self.q, team].join("\0");
        if named {
            let list = |ids: &[Uuid]| ids.iter().map(Uuid::to_string).collect::<String>();
            text = [text, list(&self.ids), list(&self.minus)].join("\0");
        }
        let mut mark = hex(&Sha256::digest(text.as_bytes()));
        mark.truncate(8);
        mark
    }

    /// The name of the file: of what, which people of it, and the day on the area’s clock (edge 40).
    pub fn file_name(&self, place: &Place, now: clavero_rules::Moment) -> String {
        let mut parts = vec![plain(&place.area.slug)];
        parts.push(match &place.product {
            Some(product) => plain(&product.name),
            None => "members".to_owned(),
        });
        parts.push(self.mark());
        parts.push(Words::day(now, &place.clock.0));
        parts.retain(|it| !it.is_empty());
        format!("{}.csv", parts.join("-"))
    }
}

fn chosen<C: Copy>(
    named: impl Iterator<Item = Option<C>>,
    all: &[C],
    unknown: impl Fn() -> Error,
) -> Result<Vec<C>> {
    let named: Vec<C> = named
        .map(|it| it.ok_or_else(&unknown))
        .collect::<Result<_>>()?;
    Ok(if named.is_empty() {
        all.to_vec()
    } else {
        named
    })
}

/// A name in letters that every file system takes.
fn plain(name: &str) -> String {
    let folded = words::fold(name);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    words.join("-").chars().take(40).collect()
}
