//! What happened when, told by one counter, and the checks that are made when it is over.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use clavero::{
    audit,
    db::{record, sql},
};
use clavero_rules::{ProfileId, UserId};
use uuid::Uuid;

use crate::world::{Someone, World};

/// What may be taken from somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    Access,
    Permission,
    Visit,
}

/// Something a collaborator tried inside.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    pub who: UserId,
    pub begun: u64,
    pub ended: u64,
    pub allowed: bool,
    /// Whether it left something in the log of the account.
    pub deed: bool,
}

/// A time in which somebody may not act: from the answer that took it to the first step of giving it back.
#[derive(Debug)]
struct Without {
    what: Taken,
    who: UserId,
    from: u64,
    to: u64,
}

#[derive(Debug, Default)]
struct Kept {
    acts: Vec<Act>,
    without: Vec<Without>,
    /// When somebody was entering: from the request to the answer.
    entering: Vec<(UserId, u64, u64)>,
    /// When somebody was put out: from the request to the answer.
    put_out: Vec<(UserId, u64, u64)>,
}

/// The log of one run.
#[derive(Debug, Default)]
pub struct Log {
    clock: AtomicU64,
    kept: Mutex<Kept>,
}

impl Log {
    /// The next moment; whoever has a later one came later.
    pub fn tick(&self) -> u64 {
        self.clock.fetch_add(1, Ordering::SeqCst)
    }

    pub fn taken(&self, what: Taken, who: &Someone) {
        let (who, from) = (who.id(), self.tick());
        self.kept.lock().unwrap().without.push(Without {
            what,
            who,
            from,
            to: u64::MAX,
        });
    }

    pub fn giving(&self, what: Taken, who: &Someone) {
        let (who, to) = (who.id(), self.tick());
        let open = |it: &&mut Without| it.what == what && it.who == who && it.to == u64::MAX;
        self.kept
            .lock()
            .unwrap()
            .without
            .iter_mut()
            .filter(open)
            .for_each(|it| it.to = to);
    }

    pub fn put_out(&self, who: &Someone, begun: u64) {
        let ended = self.tick();
        self.kept
            .lock()
            .unwrap()
            .put_out
            .push((who.id(), begun, ended));
    }

    pub fn entered(&self, who: &Someone, begun: u64) {
        let ended = self.tick();
        self.kept
            .lock()
            .unwrap()
            .entering
            .push((who.id(), begun, ended));
    }

    pub fn acted(&self, act: Act) {
        self.kept.lock().unwrap().acts.push(act);
    }

    /// Deeds that were allowed, acts that were refused, and how often something was taken.
    pub fn counts(&self) -> [usize; 3] {
        let kept = self.kept.lock().unwrap();
        let acts = |wanted: fn(&Act) -> bool| kept.acts.iter().filter(|it| wanted(it)).count();
        [
            acts(|it| it.allowed && it.deed),
            acts(|it| !it.allowed),
            kept.without.len() + kept.put_out.len(),
        ]
    }

    /// Whether all of it has happened, so that the checks have something to find.
    pub fn tells_all(&self) -> bool {
        self.counts().into_iter().all(|it| it > 0)
    }

    /// Acts that were allowed although they lie wholly in a time without the right.
    pub fn violations(&self) -> Vec<String> {
        let mut kept = self.kept.lock().unwrap();
        let outside: Vec<Without> = kept
            .put_out
            .iter()
            .filter_map(|put_out| outside(&kept.entering, *put_out))
            .collect();
        kept.without.extend(outside);
        let wrong = |act: &&Act| {
            act.allowed
                && kept
                    .without
                    .iter()
                    .any(|it| it.who == act.who && it.from < act.begun && act.ended < it.to)
        };
        kept.acts
            .iter()
            .filter(wrong)
            .map(|act| format!("{act:?}"))
            .collect()
    }
}

/// The time from being put out to entering again, unless somebody was entering just then.
fn outside(
    entering: &[(UserId, u64, u64)],
    (who, begun, ended): (UserId, u64, u64),
) -> Option<Without> {
    let own = || entering.iter().filter(|(user, ..)| *user == who);
    if own().any(|(_, from, to)| *from < ended && *to > begun) {
        return None;
    }
    let to = own()
        .map(|(_, from, _)| *from)
        .filter(|from| *from > ended)
        .min();
    Some(Without {
        what: Taken::Visit,
        who,
        from: ended,
        to: to.unwrap_or(u64::MAX),
    })
}

record! {
    struct Entry { kind: String, object_id: String, actor: Option<Uuid>, subject: Option<Uuid>, data: String }
}

/// Reads the log of the account in its order, and fails at the first deed of somebody who had no right to it
/// then. Answers how many deeds of collaborators it found.
pub async fn replay(world: &World, profile: ProfileId) -> usize {
    assert!(audit::verify(&world.app.db, None).await.unwrap().sound);
    let entries: Vec<Entry> = world
        .app
        .db
        .all(sql(
            "select e.kind, e.object_id, a.user_id as actor, s.user_id as subject, e.data
             from audit_entry e left join audit_person a on a.person_ref = e.actor_ref
             left join audit_person s on s.person_ref = e.subject_ref order by e.seq",
        ))
        .await
        .unwrap();
    let (mut without, mut inside) = (BTreeSet::new(), BTreeMap::new());
    let (mut allowed, mut deeds) = (true, 0);
    for Entry {
        kind,
        object_id,
        actor,
        subject,
        data,
    } in entries
    {
        match kind.as_str() {
            "collaborator.removed" => without.extend(subject),
            "collaborator.brought_back" => without.retain(|gone| Some(*gone) != subject),
            "profile.changed" if object_id == profile.to_string() => {
                let data: serde_json::Value = serde_json::from_str(&data).unwrap();
                allowed = data["lost"].as_array().is_none_or(Vec::is_empty);
            }
            "visit.entered" => {
                assert!(
                    !without.contains(&actor.unwrap()),
                    "somebody without access entered"
                );
                inside.insert(actor.unwrap(), object_id);
            }
            "visit.ended" => inside.retain(|_, visit| *visit != object_id),
            "profile.created" => {
                let actor = actor.unwrap();
                deeds += 1;
                assert!(
                    !without.contains(&actor),
                    "made a profile after access was taken: entry {deeds}"
                );
                assert!(
                    allowed,
                    "made a profile after the permission was taken: entry {deeds}"
                );
            }
            _ => {}
        }
    }
    deeds
}
