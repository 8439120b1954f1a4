//! What the activity log is told of bulk work: one entry for the work, and one for each person (B-7).

use clavero_rules::{JobId, MemberId};
use serde_json::{Value, json};

use super::Job;
use crate::{
    enrolments::Deed,
    members::Member,
    work::{Event, Object, Subject},
};

/// Something that happened to a piece of work. Filter and reason may name people, so they stay with the work itself.
pub(super) struct JobTold {
    kind: &'static str,
    id: JobId,
    data: Value,
}

impl JobTold {
    /// This happened to that work, in a place of this name.
    pub(super) fn of(kind: &'static str, job: &Job, place: &str) -> Self {
        let mut data = json!({
            "name": place,
            "act": job.kind,
            "count": job.total,
            "checksum": job.checksum,
        });
        if let Some(undone) = job.undo_of {
            data["undo_of"] = json!(undone.0);
        }
        Self {
            kind,
            id: job.id,
            data,
        }
    }

    /// With one more fact.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.data[name] = value.into();
        self
    }
}

impl Event for JobTold {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("job", self.id)
    }
    fn data(&self) -> Value {
        self.data.clone()
    }
}

/// What happened to one person, as a part of a piece of work.
pub(super) fn of_person(told: Deed, job: JobId) -> Box<dyn Event> {
    Box::new(told.with("job", job.to_string()))
}

/// Something that was done to a member, whichever products he has.
pub(super) struct MemberTold {
    kind: &'static str,
    member: MemberId,
    email: String,
    email_key: String,
    name: String,
    job: JobId,
}

impl MemberTold {
    pub(super) fn of(kind: &'static str, member: &Member, job: JobId) -> Self {
        Self {
            kind,
            member: member.id,
            email: member.email.clone(),
            email_key: member.email_key.clone(),
            name: member.name.clone(),
            job,
        }
    }
}

impl Event for MemberTold {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("member", self.member)
    }
    fn subject(&self) -> Option<Subject> {
        Some(Subject::Address {
            email: self.email.clone(),
            email_key: self.email_key.clone(),
            name: self.name.clone(),
        })
    }
    fn data(&self) -> Value {
        json!({ "job": self.job.to_string() })
    }
}
