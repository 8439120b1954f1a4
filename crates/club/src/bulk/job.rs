//! A piece of bulk work as stored, and one person of it.

use clavero_rules::{
    AreaId, JobId, KeyId, Moment, Permission, ProductId, UserId,
    bulk::{ActKind, JobState, Undo, UndoFacts, Writes, is_done_at_once, may_undo, needs, writes},
};
use uuid::Uuid;

use super::{
    act::{self, Act, Params},
    selection::Selection,
};
use crate::{Error, Result, db::record};

record! {
    /// A piece of bulk work.
    #[derive(Clone, Debug)]
    pub struct Job {
        /// Its identifier.
        pub id: JobId,
        /// The area.
        pub area_id: AreaId,
        /// The product, unless it is about members of the area.
        pub product_id: Option<ProductId>,
        /// The act, by its permanent name.
        pub kind: String,
        /// What the act is about, as JSON.
        pub params: String,
        /// The filter as text, as it was shown.
        pub filter: String,
        /// Who was selected, as JSON.
        pub selection: String,
        /// The moment that the days of the filter are counted from (S-7).
        pub asked_at: Moment,
        /// Where it stands.
        pub state: JobState,
        /// Why it stopped before its end: `asked`, `permission`, `trouble`; empty if it did not.
        pub stopped: String,
        /// How many people.
        pub total: i64,
        /// SHA-256 over their ids in order (B-2a).
        pub checksum: String,
        /// How many were changed.
        pub done: i64,
        /// How many were left as they were.
        pub skipped: i64,
        /// How many could not be changed.
        pub failed: i64,
        /// Why it was asked for; may be empty.
        pub reason: String,
        /// The work that this takes back.
        pub undo_of: Option<JobId>,
        /// Until when it can be taken back.
        pub undo_until: Option<Moment>,
        /// Who asked for it.
        pub asked_by: UserId,
        /// That person’s name.
        pub asked_by_name: String,
        /// Through which key, if a program asked.
        pub key_id: Option<KeyId>,
        /// Until when a process holds it.
        pub locked_until: Moment,
        /// When it was put together.
        pub created_at: Moment,
        /// When it was over.
        pub ended_at: Option<Moment>,
        /// Grows with each change.
        pub version: i64,
    }
}

record! {
    /// One person of bulk work, as told.
    #[derive(Clone, Debug)]
    pub struct Item {
        /// The place in the frozen list.
        pub n: i64,
        /// The enrolment, or the member of an area.
        pub target_id: Uuid,
        /// `waiting`, `ok`, `skipped` or `failed`.
        pub state: String,
        /// Why nothing was changed; empty where something was.
        pub outcome: String,
        /// The member’s name; empty for somebody who is gone.
        pub name: String,
        /// The member’s address.
        pub email: String,
        /// The member.
        pub member_id: Option<Uuid>,
    }
}

impl Job {
    /// What the act is about.
    pub fn params(&self) -> Result<Params> {
        Ok(serde_json::from_str(&self.params)?)
    }

    /// The act; refused while what it is about is not said yet.
    pub fn act(&self) -> Result<Act> {
        Act::read(&self.kind, &self.params()?)
    }

    /// What the rules call the act.
    pub fn rule(&self) -> Result<ActKind> {
        act::known(&self.kind).map_err(|_| Error::Broken("work of an unknown kind".to_owned()))
    }

    /// The permission behind it.
    pub fn permission(&self) -> Result<Permission> {
        Ok(needs(self.rule()?).permission)
    }

    /// Who was selected.
    pub fn selected(&self) -> Result<Selection> {
        Ok(serde_json::from_str(&self.selection)?)
    }

    /// Whether it can be taken back now (B-5).
    pub fn may_be_undone(&self, now: Moment) -> Result<()> {
        let facts = UndoFacts {
            act: self.rule()?,
            state: self.state,
            over_at: self.ended_at.unwrap_or(now),
        };
        Ok(may_undo(&facts, now)?)
    }

    /// Whether what it does has a way back.
    pub fn has_way_back(&self) -> Result<bool> {
        Ok(needs(self.rule()?).undo == Undo::FromBefore)
    }

    /// Whether the people are written to.
    pub fn writes(&self) -> Result<bool> {
        Ok(match writes(self.rule()?) {
            Writes::Always => true,
            Writes::IfAsked => self.params()?.notify == Some(true),
            Writes::Never => false,
        })
    }

    /// Whether it is done before the answer (B-4).
    pub fn is_few(&self) -> Result<bool> {
        let members = usize::try_from(self.total).unwrap_or(usize::MAX);
        Ok(is_done_at_once(self.rule()?, members))
    }

    /// How many people had their turn.
    pub fn past(&self) -> i64 {
        self.done + self.skipped + self.failed
    }

    /// How far it is, in whole percents.
    pub fn percent(&self) -> i64 {
        (self.past() * 100).checked_div(self.total).unwrap_or(100)
    }
}
