//! One tag for many people: given or taken in one statement, and told of each.

use std::collections::BTreeSet;

use clavero_rules::bulk::Skipped;
use uuid::Uuid;

use super::{
    Job,
    carry::{Became, Before, told_of},
    facts::Person,
};
use crate::{
    Result,
    enrolments::{add_tags_to_many, remove_tags_from_many},
    segments::Place,
    work::Work,
};

/// Gives a tag to people, or takes it from them. Whoever stands so already is left out for this reason.
pub(super) async fn put_tag(
    work: &mut Work,
    job: &Job,
    place: &Place,
    people: &[&Person],
    (tag, add): (&str, bool),
    otherwise: Skipped,
) -> Result<Vec<(Uuid, Became)>> {
    let all = people.iter().map(|it| (it.member(), tag.to_owned()));
    let changed = match add {
        true => add_tags_to_many(work, &place.area, all.collect()).await?,
        false => remove_tags_from_many(work, &place.area, all.collect()).await?,
    };
    let changed: BTreeSet<_> = changed.into_iter().map(|it| it.0).collect();
    let before = serde_json::to_string(&Before::Tag {
        tag: tag.to_owned(),
        had: !add,
    })?;
    let (in_product, in_area) = match add {
        true => ("enrolment.tagged", "member.tag_added"),
        false => ("enrolment.untagged", "member.tag_removed"),
    };
    let became = people.iter().map(|person| {
        let became = match changed.contains(&person.member()) {
            true => Became::Changed {
                before: before.clone(),
                version: None,
                event: told_of(job, person, in_product, in_area),
                but: None,
            },
            false => Became::Skipped(otherwise),
        };
        (person.id(), became)
    });
    Ok(became.collect())
}
