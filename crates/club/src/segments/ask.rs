//! From what an address or a request says to the people meant: a text, a saved segment, or one that is always there.

use clavero_rules::{
    Moment, SegmentId,
    segments::{Builtin, Filter, check, parse, print},
};
use uuid::Uuid;

use super::{Narrowed, People, Place, Segment, Shelf, json, must_search, store, wrong};
use crate::{Error, Result, work::Scope};

/// A segment that somebody opened.
#[derive(Debug, Clone)]
pub enum Chosen {
    /// One that every product has from the start.
    Builtin(Builtin),
    /// One that was saved.
    Saved(Segment),
}

impl Chosen {
    /// The segment of this name in an address.
    pub async fn find(scope: &mut Scope, place: &Place, name: &str) -> Result<Self> {
        if let Some(builtin) = Builtin::from_id(name).filter(|it| it.is_for(place.kind())) {
            return Ok(Self::Builtin(builtin));
        }
        let id = Uuid::parse_str(name).map_err(|_| Error::Missing("segment"))?;
        let found = store::find(scope, place, SegmentId(id)).await?;
        Ok(Self::Saved(found))
    }

    /// Its name in an address.
    pub fn key(&self) -> String {
        match self {
            Self::Builtin(it) => it.id().to_owned(),
            Self::Saved(it) => it.id.to_string(),
        }
    }

    /// Whether it looks for those who stay away: who has stayed away longest comes first in it (section 5).
    pub fn is_about_dormancy(&self) -> bool {
        matches!(self, Self::Builtin(it) if it.is_about_dormancy())
    }

    /// What it asks.
    pub fn filter(&self) -> Result<Filter> {
        match self {
            Self::Builtin(it) => Ok(it.filter()),
            Self::Saved(it) => json::read(&it.filter)
                .map(|(_, filter)| filter)
                .map_err(|_| wrong::unread()),
        }
    }

    /// The segment itself, where it was saved.
    pub fn saved(&self) -> Option<&Segment> {
        match self {
            Self::Builtin(_) => None,
            Self::Saved(it) => Some(it),
        }
    }
}

/// The segments of the place that are always there; those that could find nobody in its kind of product are not (3.2).
pub fn builtins(place: &Place) -> impl Iterator<Item = Builtin> {
    let (kind, product) = (place.kind(), place.product_kind());
    let all = Builtin::ALL.iter().copied();
    all.filter(move |it| it.is_for(kind) && product.is_none_or(|kind| it.has_meaning_in(kind)))
}

/// Reads a filter as it was typed, by the names of the place.
pub fn read(text: &str, shelf: &Shelf) -> Result<Filter> {
    parse(text, shelf).map_err(|why| wrong::misread(text, &why))
}

/// The text of a filter, by the names of the place.
pub fn written(filter: &Filter, shelf: &Shelf) -> String {
    print(filter, shelf)
}

/// The people whom a filter picks; a filter without a meaning here picks nobody and says why (S-8).
pub async fn people(
    scope: &mut Scope,
    place: &Place,
    shelf: &Shelf,
    filter: &Filter,
    narrowed: &Narrowed,
) -> Result<People> {
    let asked = People::asked(scope, place, shelf.clone(), filter, None, narrowed).await?;
    asked.map_err(|faults| wrong::faulty(&faults))
}

/// The same people as they were asked for at an earlier moment (S-7).
pub async fn people_at(
    scope: &mut Scope,
    at: Moment,
    place: &Place,
    shelf: &Shelf,
    filter: &Filter,
    narrowed: &Narrowed,
) -> Result<People> {
    let asked = People::asked_at(scope, at, place, shelf.clone(), filter, None, narrowed).await?;
    asked.map_err(|faults| wrong::faulty(&faults))
}

/// The people whom a request is about: by the text of a filter, or all.
pub async fn asked(
    scope: &mut Scope,
    place: &Place,
    filter: &str,
    narrowed: &Narrowed,
) -> Result<People> {
    must_search(&narrowed.search)?;
    let shelf = Shelf::of(scope, place).await?;
    let filter = read(filter, &shelf)?;
    people(scope, place, &shelf, &filter, narrowed).await
}

/// Why a filter has no meaning in its place; nothing if it has one (S-8).
pub fn broken(
    filter: &Filter,
    place: &Place,
    own: Option<SegmentId>,
    shelf: &Shelf,
) -> Vec<&'static str> {
    match check(filter, place.among(), own, shelf) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(|it| wrong::flaw(it.flaw)).collect(),
    }
}
