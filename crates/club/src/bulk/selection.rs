//! Who was selected: some one by one, or all that match but some; asked again in the same way until it is confirmed (B-1).

use std::collections::BTreeSet;

use clavero_rules::{
    EnrolmentId, Moment,
    bulk::{Frozen, canonical},
    segments::Filter,
};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{
    Error, Result,
    db::{Sql, Value, record, sql},
    occasion::hex,
    segments::{self, Narrowed, Place, Shelf, read_json, write_json},
    work::Scope,
};

/// So many people can be named one by one.
pub const NAMED_MAX: usize = 2_000;

/// Who was selected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Selection {
    /// These.
    Chosen {
        /// Enrolments, or members of an area.
        ids: BTreeSet<Uuid>,
    },
    /// All that match, but some.
    AllBut {
        /// The filter, by ids and not by names (S-2).
        filter: Json,
        /// What was searched for.
        q: String,
        /// Whether the team is meant too.
        team: bool,
        /// Who is left out.
        minus: BTreeSet<Uuid>,
    },
    /// Those whom earlier work changed, to be as they were (B-5).
    TakenBack,
    /// Those whom this import let in, as far as they are as it left them (7.5).
    LetIn {
        /// The import.
        import: Uuid,
    },
}

record! {
    struct Target { target_id: Uuid }
}

impl Selection {
    /// All whom a filter lets through, but some.
    pub fn all_but(
        place: &Place,
        filter: &Filter,
        narrowed: &Narrowed,
        minus: BTreeSet<Uuid>,
    ) -> Result<Self> {
        few(&minus)?;
        segments::must_search(&narrowed.search)?;
        Ok(Self::AllBut {
            filter: write_json(place.among(), filter),
            q: narrowed.search.clone(),
            team: narrowed.team,
            minus,
        })
    }

    /// These people.
    pub fn chosen(ids: BTreeSet<Uuid>) -> Result<Self> {
        few(&ids)?;
        if ids.is_empty() {
            return Err(Error::field("ids", "required"));
        }
        Ok(Self::Chosen { ids })
    }

    /// Whether the people were named once and for all, so that nobody asks for them again.
    pub const fn is_named(&self) -> bool {
        matches!(self, Self::TakenBack | Self::LetIn { .. })
    }

    /// The filter in the names of today; everybody where people were named one by one.
    pub fn filter(&self, place: &Place) -> Result<Filter> {
        match self {
            Self::AllBut { filter, .. } => read_json(place.among(), filter.clone()),
            _ => Ok(Filter::everybody()),
        }
    }

    /// The question for the ids of the people, as `target_id`: the same WHERE as the list they were seen in (S-5).
    pub async fn question(&self, scope: &mut Scope, place: &Place, at: Moment) -> Result<Sql> {
        let (narrowed, but, ids) = match self {
            Self::Chosen { ids } => (
                Narrowed {
                    search: String::new(),
                    team: true,
                },
                false,
                ids,
            ),
            Self::AllBut { q, team, minus, .. } => (
                Narrowed {
                    search: q.clone(),
                    team: *team,
                },
                true,
                minus,
            ),
            Self::TakenBack | Self::LetIn { .. } => {
                return Err(Error::Broken(
                    "people who were named are not asked for".to_owned(),
                ));
            }
        };
        let shelf = Shelf::of(scope, place).await?;
        let filter = self.filter(place)?;
        let people = segments::people_at(scope, at, place, &shelf, &filter, &narrowed).await?;
        if ids.is_empty() {
            return Ok(people.targets());
        }
        let rows = ids.iter().map(|id| [Value::from(*id)]);
        let named = sql("with named (id) as (values").rows(rows);
        let question = named
            .and(") select t.target_id from (")
            .then(people.targets());
        Ok(question.and(if but {
            ") t where t.target_id not in (select n.id from named n)"
        } else {
            ") t where t.target_id in (select n.id from named n)"
        }))
    }
}

fn few(ids: &BTreeSet<Uuid>) -> Result<()> {
    if ids.len() > NAMED_MAX {
        return Err(Error::field("ids", "too-many"));
    }
    Ok(())
}

/// What a question finds: how many people, and the checksum over their ids (B-2a).
pub async fn found(scope: &mut Scope, question: Sql) -> Result<Found> {
    let rows: Vec<Target> = scope.all(question).await?;
    Ok(Found::of(rows.into_iter().map(|row| row.target_id)))
}

/// How many people, and the checksum over their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// As the rule compares it.
    pub frozen: Frozen,
    /// The checksum in hexadecimal.
    pub checksum: String,
}

impl Found {
    fn of(ids: impl Iterator<Item = Uuid>) -> Self {
        let ids: BTreeSet<EnrolmentId> = ids.map(EnrolmentId).collect();
        let checksum = Sha256::digest(canonical(&ids)).into();
        Self {
            frozen: Frozen {
                count: u64::try_from(ids.len()).unwrap_or(u64::MAX),
                checksum,
            },
            checksum: hex(&checksum),
        }
    }

    /// How many.
    pub fn count(&self) -> i64 {
        i64::try_from(self.frozen.count).unwrap_or(i64::MAX)
    }
}
