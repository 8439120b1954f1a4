//! Putting people back as they were: from what was there before, and only where nobody was there since (B-5).

use std::collections::BTreeMap;

use clavero_rules::bulk::{Skipped, may_undo_item};
use serde_json::json;
use uuid::Uuid;

use super::{
    Act, Job,
    carry::{Became, Before, consent_told, moved, whose},
    events::of_person,
    facts::{Crowd, Person},
    store::{self, Turn},
    tags::put_tag,
};
use crate::{
    Error, Result,
    activity::Kind,
    enrolments::{self, Deed, Enrolment, Image, Seating, note, seat_again_many},
    messages::{self, Word},
    segments::Place,
    work::Work,
};

/// Puts the people of a batch back.
pub(super) async fn put_back(
    work: &mut Work,
    job: &Job,
    place: &Place,
    turns: &[Turn],
) -> Result<Vec<(Uuid, Became)>> {
    let (Some(first), Some(last)) = (turns.first(), turns.last()) else {
        return Ok(Vec::new());
    };
    let ids = store::between(work, job.id, first.n, last.n);
    let crowd = Crowd::read(work, place, &Act::taken_back(), &ids, true).await?;
    let people: BTreeMap<Uuid, &Person> = crowd.people.iter().map(|it| (it.id(), it)).collect();
    let mut became = Vec::with_capacity(turns.len());
    let mut seats = Vec::new();
    let mut tags: BTreeMap<_, Vec<&Person>> = BTreeMap::new();
    for turn in turns {
        let before: Before = match &turn.was {
            Some(text) => serde_json::from_str(text)?,
            None => Before::Nothing,
        };
        let person = people.get(&turn.target_id).copied();
        let one = match before {
            Before::Enrolment(image) => {
                let version = turn.version_after.unwrap_or_default();
                match person.and_then(|it| seat(it, &image, version)) {
                    Some(seat) => {
                        seats.push(seat);
                        continue;
                    }
                    None => enrolment(work, job, &image, version).await?,
                }
            }
            Before::Tag { tag, had } => match person {
                None => Became::Skipped(Skipped::Gone),
                Some(person) => {
                    tags.entry((tag, had)).or_default().push(person);
                    continue;
                }
            },
            Before::Consent { was, left } => match person {
                None => Became::Skipped(Skipped::Gone),
                Some(person) => said(work, job, place, person, (was, left)).await?,
            },
            Before::Nothing => Became::Skipped(Skipped::AlreadySo),
        };
        became.push((turn.target_id, one));
    }
    for it in seat_again_many(work, &seats, &job.id.to_string()).await? {
        became.push((it.enrolment.0, moved(job, it)?));
    }
    for ((tag, had), people) in tags {
        let tag = (tag.as_str(), had);
        became.extend(put_tag(work, job, place, &people, tag, Skipped::ChangedSince).await?);
    }
    Ok(became)
}

/// The seat to give back, where nobody was there since and nothing else is to be put back.
fn seat<'a>(person: &'a Person, image: &Image, version: i64) -> Option<(&'a Enrolment, Seating)> {
    let Person::Enrolled(it) = person else {
        return None;
    };
    may_undo_item(version, Some(it.version)).ok()?;
    Some((it, image.seat_before(it)?))
}

/// What somebody said of offers stands again as before, unless it was changed since by anybody.
async fn said(
    work: &mut Work,
    job: &Job,
    place: &Place,
    person: &Person,
    (was, left): (Option<Word>, Option<Word>),
) -> Result<Became> {
    let wanted = was.as_ref().is_some_and(|it| it.wanted);
    let area = &place.area;
    if !messages::put_consent_back(work, area, person.member(), was.as_ref(), left.as_ref()).await?
    {
        return Ok(Became::Skipped(Skipped::ChangedSince));
    }
    let before = Before::Consent {
        was: left,
        left: was,
    };
    Ok(Became::Changed {
        before: serde_json::to_string(&before)?,
        version: None,
        event: consent_told(job, person, wanted),
        but: None,
    })
}

async fn enrolment(work: &mut Work, job: &Job, image: &Image, version: i64) -> Result<Became> {
    let id = whose(image);
    let now = match enrolments::any(work, id).await {
        Ok(now) => now,
        Err(Error::Missing(_)) => return Ok(Became::Skipped(Skipped::Gone)),
        Err(error) => return Err(error),
    };
    // Looked at before anything is written: somebody who was changed since keeps what was made of him.
    if let Err(why) = may_undo_item(version, Some(now.version)) {
        return Ok(Became::Skipped(why));
    }
    let before = Before::Enrolment(image.again(work, &now).await?);
    let left = enrolments::put_back(work, image, version).await?;
    let meta = json!({ "job": job.id.to_string() });
    note(work, &now, Kind::PutBack, ("", String::new(), ""), meta).await?;
    Ok(Became::Changed {
        before: serde_json::to_string(&before)?,
        version: Some(left),
        event: of_person(Deed::on("enrolment.put_back", &now), job.id),
        but: None,
    })
}
