//! The same move for many people of one product at once, and the way back (B-4, B-5, edge 25).

use std::collections::BTreeMap;

use clavero_rules::{EnrolmentId, GroupId, enrolments::GroupSeat};
use serde_json::json;

use super::{
    Deed, Enrolment, Image, deed,
    seat_many::{Seating, seat_many},
};
use crate::{Result, activity::Kind, groups, work::Work};

/// Somebody who was moved.
#[derive(Clone, Debug)]
pub struct Moved {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// How it was.
    pub before: Image,
    /// The version that the move left.
    pub version: i64,
    /// What the activity log is told.
    pub told: Deed,
}

/// Moves people whom the rule lets move, and who are held. Their grants are left alone, so access stands as it stood.
pub async fn change_group_of_many(
    work: &mut Work,
    people: &[&Enrolment],
    to: GroupSeat,
) -> Result<Vec<Moved>> {
    let Some(first) = people.first() else {
        return Ok(Vec::new());
    };
    let name = groups::name_of(work, first.product_id, to.group).await?;
    let group = to.group;
    let line = |work: &Work, it: &Enrolment| {
        let meta = json!({ "from": it.group_id.map(|id| id.0) });
        let object = ("group", group.to_string(), name.as_str());
        deed::line(work, it, Kind::GroupChanged, object, meta)
    };
    let lines = people.iter().map(|it| line(work, it)).collect();
    let seating = Seating {
        group,
        locked: true,
    };
    let versions = seat_many(work, people, seating, lines).await?;
    let told = |it: &Enrolment| {
        Deed::on("enrolment.group_changed", it)
            .with("group_from", it.group_id.map(|id| id.to_string()))
            .with("group_to", group.to_string())
    };
    Ok(moved(people, versions, told))
}

/// Seats people again as they sat before the job that moved them. Each is held, and his image differs from him in the seat
/// alone (see [`Image::seat_before`]).
pub async fn seat_again_many(
    work: &mut Work,
    people: &[(&Enrolment, Seating)],
    job: &str,
) -> Result<Vec<Moved>> {
    let mut by_seat: BTreeMap<Seating, Vec<&Enrolment>> = BTreeMap::new();
    for (it, seat) in people {
        by_seat.entry(*seat).or_default().push(it);
    }
    let mut back = Vec::with_capacity(people.len());
    for (seat, people) in by_seat {
        let line = |it: &&Enrolment| {
            let nothing = ("", String::new(), "");
            deed::line(work, it, Kind::PutBack, nothing, json!({ "job": job }))
        };
        let lines = people.iter().map(line).collect();
        let versions = seat_many(work, &people, seat, lines).await?;
        let told = |it: &Enrolment| Deed::on("enrolment.put_back", it);
        back.extend(moved(&people, versions, told));
    }
    Ok(back)
}

fn moved(
    people: &[&Enrolment],
    versions: Vec<i64>,
    told: impl Fn(&Enrolment) -> Deed,
) -> Vec<Moved> {
    let moved = people.iter().zip(versions).map(|(it, version)| Moved {
        enrolment: it.id,
        before: Image::without_grants(it),
        version,
        told: told(it),
    });
    moved.collect()
}

impl Image {
    /// The seat that this image gives back, if the enrolment differs from it in nothing else.
    pub fn seat_before(&self, now: &Enrolment) -> Option<Seating> {
        let seat = Seating {
            group: GroupId(self.group?),
            locked: self.group_locked,
        };
        let seated = Self::without_grants(&Enrolment {
            group_id: Some(seat.group),
            group_locked: seat.locked,
            ..now.clone()
        });
        let elsewhere = now.group_id != Some(seat.group);
        (elsewhere && now.removed_at.is_none() && seated == *self).then_some(seat)
    }
}
