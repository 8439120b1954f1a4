//! What one act did to one enrolment: how it was before, and how it is now.

use clavero_rules::{EnrolmentId, MemberId, ProductId, enrolments::AccessStatus};
use serde_json::{Value, json};

use super::{Enrolment, Image};
use crate::{
    Result,
    activity::{self, Kind, Noted},
    products::Product,
    work::{Event, Object, Subject, Work},
};

/// The outcome of an act on one enrolment, for whoever carried it out.
#[derive(Clone, Debug)]
pub struct Done {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// Everything that the act may have touched, as it was: what undoing writes back.
    pub before: Image,
    /// Where access stood.
    pub status_before: AccessStatus,
    /// Where it stands now.
    pub status: AccessStatus,
    /// The version that the act left; another one means that somebody was there since (B-5).
    pub version: i64,
    /// What the activity log is told. Bulk work and imports tell it as well, one entry per person (B-7).
    pub told: Deed,
}

/// Something that was done to one person in one product.
#[derive(Clone, Debug)]
pub struct Deed {
    kind: &'static str,
    enrolment: EnrolmentId,
    member: MemberId,
    product: ProductId,
    email: String,
    email_key: String,
    name: String,
    data: Value,
}

impl Deed {
    /// A deed of this kind on this enrolment.
    pub(crate) fn on(kind: &'static str, it: &Enrolment) -> Self {
        Self {
            kind,
            enrolment: it.id,
            member: it.member_id,
            product: it.product_id,
            email: it.email.clone(),
            email_key: it.email_key.clone(),
            name: it.name.clone(),
            data: json!({ "name": it.product_name, "member": it.member_id.0, "product": it.product_id.0 }),
        }
    }

    /// A deed on an enrolment that was just made.
    pub(super) fn of_fresh(
        kind: &'static str,
        enrolment: EnrolmentId,
        member: MemberId,
        product: &Product,
        it: &super::Fresh<'_>,
    ) -> Self {
        Self {
            kind,
            enrolment,
            member,
            product: product.id,
            email: it.email.to_owned(),
            email_key: it.email_key.to_owned(),
            name: it.name.to_owned(),
            data: json!({ "name": product.name, "member": member.0, "product": product.id.0 }),
        }
    }

    /// What changed; never names, addresses or free text about people.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.data[name] = value.into();
        self
    }

    /// Whose enrolment it is about.
    pub fn member(&self) -> MemberId {
        self.member
    }

    /// Which product it is about.
    pub fn product(&self) -> ProductId {
        self.product
    }
}

impl Event for Deed {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        Object::new("enrolment", self.enrolment)
    }
    fn subject(&self) -> Option<Subject> {
        Some(Subject::Address {
            email: self.email.clone(),
            email_key: self.email_key.clone(),
            name: self.name.clone(),
        })
    }
    fn data(&self) -> Value {
        self.data.clone()
    }
}

/// Writes the line of the history that an act leaves.
pub(crate) async fn note(
    work: &mut Work,
    it: &Enrolment,
    kind: Kind,
    object: (&'static str, String, &str),
    meta: Value,
) -> Result<()> {
    let line = line(work, it, kind, object, meta);
    activity::note(work, line).await.map(drop)
}

/// The line of the history that an act leaves.
pub(super) fn line(
    work: &Work,
    it: &Enrolment,
    kind: Kind,
    object: (&'static str, String, &str),
    meta: Value,
) -> Noted {
    let source = match work.on.trail.route.contains(" /api/") {
        true => "api",
        false if work.on.trail.route.contains('/') => "web",
        false => "job",
    };
    Noted {
        area: it.area_id,
        member: it.member_id,
        product: Some(it.product_id),
        at: work.now(),
        kind,
        object_kind: object.0,
        object: object.1,
        name: object.2.to_owned(),
        meta,
        source,
        once: String::new(),
    }
}
