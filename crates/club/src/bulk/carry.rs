//! Carrying an act out on the people of a batch: the same deeds as for one person, or one statement for all of them where
//! the rule is the same for all.

use clavero_rules::{
    EnrolmentId, Moment, ProductId,
    bulk::{self, Skipped},
    enrolments::{BlockReason, GrantSource},
    messages::{Consent, Ignored},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Act, Job,
    events::{MemberTold, of_person},
    facts::{Crowd, Person},
    tags::put_tag,
};
use crate::{
    Error, Result,
    enrolments::{
        self, Deed, Done, Enrolment, Giving, Image, Moved, change_group_of_many, grant_access,
    },
    erasures,
    members::resend_access,
    messages::{self, Noted, Word},
    products,
    segments::Place,
    work::{Event, Work},
};

/// What became of somebody.
pub(super) enum Became {
    /// He was changed.
    Changed {
        /// How he was, as JSON.
        before: String,
        /// The version that the act left, where it has one.
        version: Option<i64>,
        /// What the activity log is told.
        event: Box<dyn Event>,
        /// Why no letter went with it, where one was asked for.
        but: Option<Skipped>,
    },
    /// He was left as he was.
    Skipped(Skipped),
}

impl Became {
    /// The same, without a letter.
    fn but(self, why: Option<Skipped>) -> Self {
        match self {
            Self::Changed {
                before,
                version,
                event,
                ..
            } => Self::Changed {
                before,
                version,
                event,
                but: why,
            },
            left @ Self::Skipped(_) => left,
        }
    }
}

/// How somebody was before.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Before {
    /// In one product.
    Enrolment(Image),
    /// Whether he had this tag.
    Tag {
        /// The tag.
        tag: String,
        /// Whether he had it.
        had: bool,
    },
    /// What he had said of offers, and what the act left of it.
    Consent {
        /// What stood before.
        was: Option<Word>,
        /// What stands since.
        left: Option<Word>,
    },
    /// What was done leaves nothing to put back.
    Nothing,
}

/// Carries the act out on everybody to whom it applies.
pub(super) async fn carry(
    work: &mut Work,
    job: &Job,
    place: &Place,
    law: &bulk::Act,
    crowd: &Crowd,
) -> Result<Vec<(Uuid, Became)>> {
    let (act, now) = (job.act()?, work.now());
    let mut became = Vec::with_capacity(crowd.people.len());
    let mut to_move = Vec::new();
    let mut to_tag = Vec::new();
    for person in &crowd.people {
        match (crowd.judge(law, person, now), person) {
            (Err(why), _) => became.push((person.id(), Became::Skipped(why))),
            (Ok(()), Person::Enrolled(it)) if matches!(act, Act::ChangeGroup(_)) => {
                to_move.push(it.as_ref());
            }
            (Ok(()), person) if matches!(act, Act::Tag(_) | Act::Untag(_)) => to_tag.push(person),
            (Ok(()), person) => {
                let one = carry_one(work, job, place, &act, person).await?;
                became.push((person.id(), one));
            }
        }
    }
    if let bulk::Act::ChangeGroup(seat) = law {
        for it in change_group_of_many(work, &to_move, *seat).await? {
            became.push((it.enrolment.0, moved(job, it)?));
        }
    }
    if let Act::Tag(tag) | Act::Untag(tag) = &act {
        let tag = (tag.as_str(), matches!(act, Act::Tag(_)));
        became.extend(put_tag(work, job, place, &to_tag, tag, Skipped::AlreadySo).await?);
    }
    Ok(became)
}

/// What became of somebody who was moved to another group.
pub(super) fn moved(job: &Job, it: Moved) -> Result<Became> {
    let before = Before::Enrolment(it.before);
    changed(job, &before, Some(it.version), it.told)
}

fn changed(job: &Job, before: &Before, version: Option<i64>, told: Deed) -> Result<Became> {
    Ok(Became::Changed {
        before: serde_json::to_string(before)?,
        version,
        event: of_person(told, job.id),
        but: None,
    })
}

async fn carry_one(
    work: &mut Work,
    job: &Job,
    place: &Place,
    act: &Act,
    person: &Person,
) -> Result<Became> {
    let enrolled = match person {
        Person::Enrolled(it) => Some(it.as_ref()),
        Person::Member(..) => None,
    };
    let done = match (act, enrolled) {
        (Act::ResendAccess, _) => return sent(work, job, place, person).await,
        (Act::NoteConsent(ground), _) => return agreed(work, job, place, person, ground).await,
        (Act::Erase, _) => return erased(work, job, place, person).await,
        (Act::Tag(_) | Act::Untag(_) | Act::ChangeGroup(_), _) | (_, None) => {
            return Err(Error::Broken(
                "an act that is not done one by one".to_owned(),
            ));
        }
        (Act::GrantProduct(to, notify), Some(it)) => {
            return granted(work, job, place, it, (*to, *notify)).await;
        }
        (Act::Block, Some(it)) => {
            enrolments::block(work, it.id, BlockReason::ByHand, &job.reason).await
        }
        (Act::Restore, Some(it)) => enrolments::restore(work, it.id).await.map(|done| done.0),
        (Act::ChangeRole(to), Some(it)) => enrolments::change_role(work, it.id, *to).await,
        (Act::SetAccessEnd(day), Some(it)) => {
            enrolments::set_access_end(work, &place.area, it.id, *day).await
        }
        (Act::ResetProgress, Some(it)) => enrolments::reset_progress(work, it.id).await,
        (Act::Remove, Some(it)) => enrolments::remove(work, it.id).await,
    };
    of_done(job, done?)
}

fn of_done(job: &Job, done: Done) -> Result<Became> {
    let before = Before::Enrolment(done.before);
    changed(job, &before, Some(done.version), done.told)
}

/// The entry about somebody, in the product or in the area.
pub(super) fn told_of(
    job: &Job,
    person: &Person,
    in_product: &'static str,
    in_area: &'static str,
) -> Box<dyn Event> {
    match person {
        Person::Enrolled(it) => of_person(Deed::on(in_product, it), job.id),
        Person::Member(it, _) => Box::new(MemberTold::of(in_area, it, job.id)),
    }
}

async fn sent(work: &mut Work, job: &Job, place: &Place, person: &Person) -> Result<Became> {
    let only = match person {
        Person::Enrolled(it) => Some(it.id),
        Person::Member(..) => None,
    };
    resend_access(work, &place.area, person.member(), only).await?;
    Ok(Became::Changed {
        before: serde_json::to_string(&Before::Nothing)?,
        version: None,
        event: told_of(job, person, "enrolment.access_sent", "member.access_sent"),
        but: None,
    })
}

/// Notes that somebody agreed to be sent offers, and how.
async fn agreed(
    work: &mut Work,
    job: &Job,
    place: &Place,
    person: &Person,
    ground: &str,
) -> Result<Became> {
    let noted = messages::note_consent(
        work,
        &place.area,
        person.member(),
        (Consent::Yes, None),
        messages::Ground::Said(ground),
    )
    .await?;
    match noted {
        Noted::Changed { was, left } => {
            let before = Before::Consent { was, left };
            Ok(Became::Changed {
                before: serde_json::to_string(&before)?,
                version: None,
                event: consent_told(job, person, true),
                but: None,
            })
        }
        Noted::AsBefore => Ok(Became::Skipped(Skipped::AlreadySo)),
        Noted::Ignored(Ignored::WantsNothing) => Ok(Became::Skipped(Skipped::Unsubscribed)),
        Noted::Ignored(_) => Ok(Became::Skipped(Skipped::DeclinedHimself)),
    }
}

/// The entry about what somebody said of offers.
pub(super) fn consent_told(job: &Job, person: &Person, wanted: bool) -> Box<dyn Event> {
    match wanted {
        true => told_of(
            job,
            person,
            "enrolment.offers_agreed",
            "member.offers_noted",
        ),
        false => told_of(
            job,
            person,
            "enrolment.offers_taken_back",
            "member.offers_taken_back",
        ),
    }
}

/// Erases one by the same deed as for him alone. Somebody else may have erased him a moment ago.
async fn erased(work: &mut Work, job: &Job, place: &Place, person: &Person) -> Result<Became> {
    match erasures::erase_within(work, &place.area, person.member(), job.id).await {
        Ok(told) => Ok(Became::Changed {
            before: serde_json::to_string(&Before::Nothing)?,
            version: None,
            event: Box::new(told),
            but: None,
        }),
        Err(Error::Missing("member")) => Ok(Became::Skipped(Skipped::Gone)),
        Err(error) => Err(error),
    }
}

async fn granted(
    work: &mut Work,
    job: &Job,
    place: &Place,
    it: &Enrolment,
    (to, notify): (ProductId, bool),
) -> Result<Became> {
    let product = products::find(work, place.area.id, to).await?;
    let by = work.actor()?.user();
    let now: Moment = work.now();
    let giving = Giving::by_hand(
        &place.area,
        &product,
        enrolments::Person::Member(it.member_id),
        GrantSource::Manual,
        format!("job:{}", job.id),
        (None, None),
        Some(by),
        now,
    )?;
    let given = grant_access(work, &giving).await?;
    match given.done {
        Some(done) if notify => {
            let only = Some(given.enrolment);
            // He is let in whether or not a letter reaches him; the report says why none left.
            let but = match resend_access(work, &place.area, it.member_id, only).await {
                Ok(()) => None,
                Err(Error::Refused(refusal)) => Some(Skipped::by(refusal)),
                Err(error) => return Err(error),
            };
            of_done(job, done).map(|became| became.but(but))
        }
        Some(done) => of_done(job, done),
        None => Ok(Became::Skipped(Skipped::AlreadySo)),
    }
}

/// The enrolment that an image is of.
pub(super) fn whose(image: &Image) -> EnrolmentId {
    EnrolmentId(image.enrolment)
}
