//! What other systems are told of members and their access: without names, in the transaction of the deed (8.6).

use clavero_rules::{
    AreaId, EnrolmentId, GroupId, JobId, MemberId, ModuleId, Moment, PageId, ProductId,
    engagement::Engagement,
    engagement::Level,
    enrolments::{AccessStatus, Turn, turn},
};
use serde_json::{Value, json};

use crate::{
    api::rfc3339,
    outgoing::Announcement,
    work::{Object, Work},
};

/// One member in one product, whom a message is about.
#[derive(Clone, Copy, Debug)]
pub struct Whom {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// The member.
    pub member: MemberId,
    /// The product.
    pub product: ProductId,
    /// The area.
    pub area: AreaId,
}

impl Whom {
    fn tell(self, work: &mut Work, kind: &'static str, more: Value) {
        let mut data =
            json!({ "area": self.area.0, "product": self.product.0, "member": self.member.0 });
        if let (Some(data), Value::Object(more)) = (data.as_object_mut(), more) {
            data.extend(more);
        }
        let object = Object::new("enrolment", self.enrolment);
        work.beside().push(Announcement { kind, object, data });
    }
}

/// Somebody became a member of an area.
pub fn member_created(work: &mut Work, area: AreaId, member: MemberId) {
    work.beside().push(Announcement {
        kind: "member.created",
        object: Object::new("member", member),
        data: json!({ "area": area.0, "member": member.0 }),
    });
}

/// Somebody's access came to stand in another way. What one deed does to him on the way is told as one turn, so that a
/// plan that takes the place of another never looks as if he had been outside.
pub fn access_turned(
    work: &mut Work,
    whom: Whom,
    was: AccessStatus,
    (now, until): (AccessStatus, Option<Moment>),
    removed: bool,
) {
    let id = whom.enrolment.to_string();
    let said = work
        .beside()
        .iter()
        .rposition(|it| it.kind.starts_with("access.") && it.object.id == id);
    let was = said.map_or(was, |said| {
        let earlier = work.beside().remove(said);
        let earlier = earlier.data["was"].as_str().and_then(AccessStatus::from_id);
        earlier.unwrap_or(was)
    });
    let kind = match turn(was, now, removed) {
        None => return,
        Some(Turn::Granted) => "access.granted",
        Some(Turn::Ended) => "access.ended",
        Some(Turn::Blocked) => "access.blocked",
        Some(Turn::Restored) => "access.restored",
    };
    let until = until.filter(|_| now == AccessStatus::Active).map(rfc3339);
    whom.tell(
        work,
        kind,
        json!({ "status": now.id(), "was": was.id(), "until": until }),
    );
}

/// Access was opened for somebody who is new in the product.
pub fn access_opened(work: &mut Work, whom: Whom, (now, until): (AccessStatus, Option<Moment>)) {
    if now != AccessStatus::Active {
        return;
    }
    let data =
        json!({ "status": now.id(), "was": AccessStatus::Ended.id(), "until": until.map(rfc3339) });
    whom.tell(work, "access.granted", data);
}

/// Somebody sits in another group.
pub fn group_changed(work: &mut Work, whom: Whom, from: Option<GroupId>, to: Option<GroupId>) {
    if from != to {
        let data = json!({ "from": from.map(|it| it.0), "to": to.map(|it| it.0) });
        whom.tell(work, "enrolment.group_changed", data);
    }
}

/// Somebody completed a page, or the team marked it as completed for him.
pub fn page_completed(work: &mut Work, whom: Whom, module: ModuleId, page: PageId) {
    let data = json!({ "module": module.0, "page": page.0 });
    whom.tell(work, "progress.page_completed", data);
}

/// Somebody completed the last page that counts in a module.
pub fn module_completed(work: &mut Work, whom: Whom, module: ModuleId) {
    whom.tell(
        work,
        "progress.module_completed",
        json!({ "module": module.0 }),
    );
}

/// Somebody completed a product, for the first time and once for ever (P-4).
pub fn product_completed(work: &mut Work, whom: Whom) {
    whom.tell(work, "progress.product_completed", json!({}));
}

/// Somebody handed in a quiz.
pub fn quiz_submitted(
    work: &mut Work,
    whom: Whom,
    page: PageId,
    (attempt, score_bp, passed): (i64, Option<i64>, bool),
) {
    let data =
        json!({ "page": page.0, "attempt": attempt, "score_bp": score_bp, "passed": passed });
    whom.tell(work, "quiz.submitted", data);
}

/// Somebody takes part more or less than before.
pub fn engagement_changed(work: &mut Work, whom: Whom, was: Level, now: Engagement) {
    if was != now.level {
        let data = json!({ "level": now.level.id(), "was": was.id(), "score": now.score });
        whom.tell(work, "engagement.changed", data);
    }
}

/// Work on many is over, in whichever way.
pub fn bulk_finished(work: &mut Work, job: JobId, data: Value) {
    let object = Object::new("job", job);
    work.beside().push(Announcement {
        kind: "bulk.finished",
        object,
        data,
    });
}

/// An import is over, in whichever way.
pub fn import_finished(work: &mut Work, job: JobId, data: Value) {
    let object = Object::new("import", job);
    work.beside().push(Announcement {
        kind: "import.finished",
        object,
        data,
    });
}
