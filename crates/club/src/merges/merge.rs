//! One member takes another in: everything of his, whatever feature keeps it, in one deed that nothing undoes (edge 13).

use clavero_rules::{
    AccountId, MemberId,
    access::{Granted, may},
};
use serde_json::json;

use super::{Foreseen, foresee, rows};
use crate::{
    Error, Occasion, Result,
    activity::{self, Kind, Noted},
    areas::Area,
    bulk, enrolments,
    members::{self, Member},
    messages, purchases,
    work::{Event, Object, Subject, Work},
};

/// The versions of both that were seen, as far as they are told.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    /// Of the one who stays.
    pub kept: Option<i64>,
    /// Of the one who goes.
    pub moved: Option<i64>,
}

/// Merges a member into another. Answers the one who stayed.
pub async fn merge(
    on: &Occasion,
    granted: Granted<may::ManageMembers>,
    area: &Area,
    (kept, moved): (MemberId, MemberId),
    seen: Seen,
) -> Result<Member> {
    // Alone in the account: nobody is let in, and no sale is told, to somebody who is about to go.
    let mut work = on.begin_changing_access(granted).await?;
    for id in [kept, moved] {
        members::may_touch_team(&mut work, id).await?;
    }
    let told = carry_out(&mut work, area, kept, moved, seen).await?;
    finish(work, told).await
}

/// The same for whoever runs the server.
pub async fn merge_for(
    on: &Occasion,
    account: AccountId,
    area: &Area,
    (kept, moved): (MemberId, MemberId),
) -> Result<Member> {
    let mut work = on.begin_admitted(account, None, "operator").await?;
    let told = carry_out(&mut work, area, kept, moved, Seen::default()).await?;
    finish(work, told).await
}

async fn finish(work: Work, told: Merged) -> Result<Member> {
    let kept = told.kept.clone();
    work.commit(told).await?;
    Ok(kept)
}

async fn carry_out(
    work: &mut Work,
    area: &Area,
    kept: MemberId,
    moved: MemberId,
    seen: Seen,
) -> Result<Merged> {
    let it: Foreseen = foresee(work, area, kept, moved).await?;
    for (seen, member) in [(seen.kept, &it.kept), (seen.moved, &it.moved)] {
        if seen.is_some_and(|seen| seen != member.version) {
            return Err(Error::Stale {
                now: member.version,
            });
        }
    }
    members::hold(work, area.id, kept).await?;
    activity::merge_person(work, kept, moved).await?;
    let folded = enrolments::merge(work, kept, &it.products).await?;
    purchases::merge_buyer(work, kept, moved).await?;
    messages::merge_person(work, kept, moved).await?;
    for (from, to) in &folded {
        rows::follow_enrolment(work, *from, *to).await?;
        bulk::follow_target(work, from.0, to.0).await?;
    }
    bulk::follow_target(work, moved.0, kept.0).await?;
    members::merge_person(work, &it.kept, &it.moved).await?;
    for one in enrolments::of_member(work, kept).await? {
        enrolments::engage(work, one.id).await?;
    }
    let line = Noted {
        area: area.id,
        member: kept,
        product: None,
        at: work.now(),
        kind: Kind::Merged,
        object_kind: "",
        object: String::new(),
        name: String::new(),
        meta: serde_json::Value::Null,
        source: "web",
        once: String::new(),
    };
    activity::note(work, line).await?;
    Ok(Merged {
        kept: members::find(work, area.id, kept).await?,
        moved,
        products: it.products.len(),
        folded: folded.len(),
    })
}

/// A member went up in another.
#[derive(Debug)]
struct Merged {
    kept: Member,
    moved: MemberId,
    products: usize,
    folded: usize,
}

impl Event for Merged {
    fn kind(&self) -> &'static str {
        "member.merged"
    }
    fn object(&self) -> Object {
        Object::new("member", self.kept.id)
    }
    fn subject(&self) -> Option<Subject> {
        Some(self.kept.subject())
    }
    fn data(&self) -> serde_json::Value {
        json!({ "merged": self.moved.0, "products": self.products, "folded": self.folded })
    }
}
