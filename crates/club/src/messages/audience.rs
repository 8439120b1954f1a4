//! Who a message is for: everybody, a segment, a filter or chosen people, without those whom another filter takes out (3.10).

use clavero_rules::segments::Filter;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::{
    Error, Result,
    bulk::Selection,
    db::{Sql, sql},
    segments::{self, Chosen, Narrowed, Place, Shelf, read_json, write_json},
    work::Scope,
};

/// Who is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Everybody of the place.
    Everybody,
    /// Those of a segment, by its name in an address.
    Segment(String),
    /// Those whom a filter lets through, by ids and not by names (S-2).
    Filter(Json),
    /// Those who were chosen in a list.
    Chosen(Selection),
}

/// Who gets a message, as far as that is for its writer to say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audience {
    /// Who is meant.
    pub who: Who,
    /// Who among them is not.
    pub without: Option<Json>,
    /// Whether the blocked are written to as well.
    pub blocked_too: bool,
}

impl Audience {
    /// Everybody, but those who are blocked.
    pub fn everybody() -> Self {
        Self {
            who: Who::Everybody,
            without: None,
            blocked_too: false,
        }
    }

    /// Whom the filter of these people lets through, in the names of today.
    pub async fn filter(&self, scope: &mut Scope, place: &Place) -> Result<Filter> {
        match &self.who {
            Who::Everybody => Ok(Filter::everybody()),
            Who::Segment(key) => Chosen::find(scope, place, key).await?.filter(),
            Who::Filter(filter) => read_json(place.among(), filter.clone()),
            Who::Chosen(selection) => selection.filter(place),
        }
    }

    /// The filter that takes people out; nothing if nobody is taken out.
    pub fn without(&self, place: &Place) -> Result<Option<Filter>> {
        let without = self.without.clone();
        without.map(|it| read_json(place.among(), it)).transpose()
    }

    /// The question for those who are meant, as `target_id`: the same WHERE as in lists (S-5). Who is taken out is whom
    /// the other filter lets through, and nobody else.
    pub async fn question(&self, scope: &mut Scope, place: &Place) -> Result<Sql> {
        let at = scope.now();
        let selection = if let Who::Chosen(selection) = &self.who {
            selection.clone()
        } else {
            let filter = self.filter(scope, place).await?;
            Selection::all_but(place, &filter, &Narrowed::default(), [].into())?
        };
        let meant = selection.question(scope, place, at).await?;
        let Some(without) = self.without(place)? else {
            return Ok(meant);
        };
        let shelf = Shelf::of(scope, place).await?;
        let everybody = Narrowed {
            team: true,
            ..Narrowed::default()
        };
        let out = segments::people(scope, place, &shelf, &without, &everybody).await?;
        Ok(sql("select t.target_id from (")
            .then(meant)
            .and(") t where t.target_id not in (")
            .then(out.targets())
            .and(")"))
    }

    /// The same as text, by the names of today.
    pub async fn text(&self, scope: &mut Scope, place: &Place) -> Result<String> {
        let shelf = Shelf::of(scope, place).await?;
        let filter = self.filter(scope, place).await?;
        let mut text = segments::written(&filter, &shelf);
        if let Some(without) = self.without(place)? {
            text = format!("{text} − {}", segments::written(&without, &shelf));
        }
        Ok(text)
    }
}

/// A filter as it was typed, kept by ids; nothing where nothing was typed.
pub(super) fn kept(
    place: &Place,
    shelf: &Shelf,
    field: &'static str,
    text: &str,
) -> Result<Option<Json>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let filter = segments::read(text, shelf).map_err(|error| under(field, error))?;
    Ok(Some(write_json(place.among(), &filter)))
}

/// A fault of a filter, told of the field that it was typed into.
pub(super) fn under(field: &'static str, error: Error) -> Error {
    match error {
        Error::Invalid(mut faults) => {
            for fault in &mut faults {
                field.clone_into(&mut fault.field);
            }
            Error::Invalid(faults)
        }
        other => other,
    }
}
