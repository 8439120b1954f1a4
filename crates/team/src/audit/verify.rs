//! Reads the whole chain again and says whether it is what was written (T13).

use std::{collections::BTreeMap, path::Path};

use uuid::Uuid;

use super::{
    anchors::{self, Anchor},
    checkpoint::blocking,
    verdict::{Fault, FaultKind, Range, Verdict},
};
use crate::{
    Error, Result,
    chain::Link,
    db::{Db, record, sql},
};

/// How many entries are read at once.
const PAGE: i64 = 1_000;
/// What stands before the first entry.
const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

record! {
    struct Row {
        seq: i64, id: Uuid, at: i64, account_id: Option<Uuid>, actor_ref: Option<Uuid>,
        subject_ref: Option<Uuid>, kind: String, ground: String, profile_id: Option<Uuid>, object_kind: String, object_id: String,
        route: String, request_id: String, signature_id: Option<Uuid>, data: String,
        prev_hash: String, hash: String
    }
}

record! {
    struct Place { seq: i64, hash: String }
}

record! {
    struct Number { seq: i64 }
}

/// Reads every entry up to the end that the store holds at this moment, and compares what each was written
/// with: its number, its own hash, the one before it, the checkpoints and the anchors.
///
/// Entries that are added meanwhile are left to the next check.
pub async fn verify(db: &Db, anchors: Option<&Path>) -> Result<Verdict> {
    // The anchors are read first, so that none can speak of entries younger than the end read next.
    let anchors = match anchors.map(Path::to_owned) {
        None => None,
        Some(path) => match blocking(move || anchors::read(&path)).await? {
            Ok(anchors) => Some(anchors),
            Err(fault) => return Ok(unread(fault)),
        },
    };
    let head: Option<Place> = db
        .first(sql("select seq, hash from audit_head where id = 1"))
        .await?;
    let Some(head) = head else {
        return Ok(unread(Fault {
            seq: 0,
            kind: FaultKind::HeadMissing,
        }));
    };
    let given = anchors
        .as_ref()
        .map(|all| i64::try_from(all.len()).unwrap_or(i64::MAX));
    let mut walk = Walk {
        hash: BEGINNING.to_owned(),
        seen: 0,
        anchored: 0,
    };
    let fault = walk.whole(db, &head, &anchors.unwrap_or_default()).await?;
    Ok(Verdict {
        sound: fault.is_none(),
        entries: head.seq,
        anchors: given,
        anchored: Range::of(1, walk.anchored),
        unanchored: Range::of(walk.anchored + 1, walk.seen),
        fault,
    })
}

fn unread(fault: Fault) -> Verdict {
    let (anchored, unanchored) = (None, None);
    Verdict {
        sound: false,
        entries: 0,
        anchors: None,
        anchored,
        unanchored,
        fault: Some(fault),
    }
}

/// How far the chain has been followed.
struct Walk {
    hash: String,
    seen: i64,
    anchored: i64,
}

impl Walk {
    async fn whole(&mut self, db: &Db, head: &Place, anchors: &[Anchor]) -> Result<Option<Fault>> {
        let checkpoints: Vec<Place> = db
            .all(sql("select seq, hash from audit_checkpoint order by seq"))
            .await?;
        let checkpoints: BTreeMap<i64, String> = checkpoints
            .into_iter()
            .map(|place| (place.seq, place.hash))
            .collect();
        let mut anchored: BTreeMap<i64, &str> = BTreeMap::new();
        for anchor in anchors {
            if anchored
                .insert(anchor.seq, &anchor.hash)
                .is_some_and(|hash| hash != anchor.hash)
            {
                return Ok(Some(Fault {
                    seq: anchor.seq,
                    kind: FaultKind::AnchorDiffers,
                }));
            }
        }
        let mut limit = PAGE;
        while self.seen < head.seq {
            let page = match page(db, self.seen, head.seq, limit).await {
                Ok(page) => page,
                // One entry at a time, to tell which of them it is.
                Err(Error::Store(sqlx::Error::ColumnDecode { .. })) if limit > 1 => {
                    limit = 1;
                    continue;
                }
                Err(Error::Store(sqlx::Error::ColumnDecode { .. })) => {
                    return Ok(Some(Fault {
                        seq: self.seen + 1,
                        kind: FaultKind::Unreadable,
                    }));
                }
                Err(error) => return Err(error),
            };
            if page.is_empty() {
                return Ok(Some(Fault {
                    seq: self.seen + 1,
                    kind: FaultKind::CutOff,
                }));
            }
            for row in &page {
                if let Some(fault) = self.step(row, &checkpoints, &anchored)? {
                    return Ok(Some(fault));
                }
            }
        }
        if self.hash != head.hash {
            return Ok(Some(Fault {
                seq: head.seq,
                kind: FaultKind::HeadDiffers,
            }));
        }
        if let Some((seq, _)) = anchored.range(head.seq + 1..).next() {
            let seq = (*seq).min(head.seq + 1);
            return Ok(Some(Fault {
                seq,
                kind: FaultKind::CutOff,
            }));
        }
        beyond(db).await
    }

    fn step(
        &mut self,
        row: &Row,
        checkpoints: &BTreeMap<i64, String>,
        anchors: &BTreeMap<i64, &str>,
    ) -> Result<Option<Fault>> {
        let expected = self.seen + 1;
        let kind = if row.seq != expected {
            FaultKind::Missing
        } else if row.link().hash(&row.prev_hash)? != row.hash {
            FaultKind::Changed
        } else if row.prev_hash != self.hash {
            FaultKind::Unlinked
        } else if checkpoints
            .get(&row.seq)
            .is_some_and(|hash| *hash != row.hash)
        {
            FaultKind::CheckpointDiffers
        } else if anchors.get(&row.seq).is_some_and(|hash| *hash != row.hash) {
            FaultKind::AnchorDiffers
        } else {
            self.seen = row.seq;
            self.hash.clone_from(&row.hash);
            if anchors.contains_key(&row.seq) {
                self.anchored = row.seq;
            }
            return Ok(None);
        };
        Ok(Some(Fault {
            seq: expected,
            kind,
        }))
    }
}

/// What stands outside the two ends of the chain. Each is one statement, so that nothing added meanwhile is accused.
async fn beyond(db: &Db) -> Result<Option<Fault>> {
    let entry = sql(
        "select e.seq from audit_entry e join audit_head h on h.id = 1 where e.seq > h.seq order by e.seq limit 1",
    );
    if let Some(Number { seq }) = db.first(entry).await? {
        return Ok(Some(Fault {
            seq,
            kind: FaultKind::Unexpected,
        }));
    }
    let checkpoint = sql(
        "select h.seq + 1 as seq from audit_checkpoint c join audit_head h on h.id = 1 where c.seq > h.seq limit 1",
    );
    let cut = db.first::<Number>(checkpoint).await?;
    Ok(cut.map(|Number { seq }| Fault {
        seq,
        kind: FaultKind::CutOff,
    }))
}

async fn page(db: &Db, after: i64, until: i64, limit: i64) -> Result<Vec<Row>> {
    db.all(
        sql(
            "select seq, id, at, account_id, actor_ref, subject_ref, kind, ground, profile_id,
             object_kind, object_id, route, request_id, signature_id, data, prev_hash, hash
             from audit_entry where seq > $1 and seq <= $2 order by seq limit $3",
        )
        .bind(after)
        .bind(until)
        .bind(limit),
    )
    .await
}

impl Row {
    fn link(&self) -> Link<'_> {
        Link {
            seq: self.seq,
            id: self.id,
            at: self.at,
            account: self.account_id,
            actor: self.actor_ref,
            subject: self.subject_ref,
            kind: &self.kind,
            ground: &self.ground,
            profile: self.profile_id,
            object_kind: &self.object_kind,
            object_id: &self.object_id,
            route: &self.route,
            request_id: &self.request_id,
            signature: self.signature_id,
            data: &self.data,
        }
    }
}
