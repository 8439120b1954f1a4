//! Somebody who can write to the database, and what he does to the chain.

use clavero::{chain::Link, db::record};
use uuid::Uuid;

use crate::world::{World, sql};

/// One way to tamper with ten entries.
#[derive(Clone, Copy, Debug)]
pub enum Attack {
    /// Changes what entry 4 tells.
    Edit,
    /// Takes entry 4 away.
    Delete,
    /// Puts a made-up entry in the place of 4 and moves the others along, each with a hash that fits its content.
    Insert,
    /// Swaps entries 4 and 5.
    Reorder,
    /// Adds an entry behind the end.
    Append,
    /// Takes the last two entries away.
    CutTailOnly,
    /// Takes the last two entries away, and whatever in the database speaks of them.
    CutTail,
    /// Changes entry 4 and writes everything that follows from it anew.
    Rewrite,
    /// Takes the mark of the end away.
    HeadLost,
}

record! {
    pub struct Stored {
        pub seq: i64, pub id: Uuid, pub at: i64, pub account_id: Option<Uuid>, pub actor_ref: Option<Uuid>,
        pub subject_ref: Option<Uuid>, pub kind: String, pub ground: String, pub profile_id: Option<Uuid>, pub object_kind: String,
        pub object_id: String, pub route: String, pub request_id: String, pub signature_id: Option<Uuid>,
        pub data: String, pub prev_hash: String, pub hash: String
    }
}

impl Attack {
    pub async fn on(self, world: &World) {
        match self {
            Self::Edit => edit(world).await,
            Self::Delete => run(world, &["delete from audit_entry where seq = 4"]).await,
            Self::Insert => insert(world).await,
            Self::Reorder => {
                run(world, &[
                    "update audit_entry set seq = -4 where seq = 4",
                    "update audit_entry set seq = 4 where seq = 5",
                    "update audit_entry set seq = 5 where seq = -4",
                ])
                .await;
            }
            Self::Append => run(world, &["insert into audit_entry select 11, id, at, account_id, actor_ref, subject_ref,
                kind, ground, profile_id, object_kind, object_id, route, request_id, signature_id, data, prev_hash, hash
                from audit_entry where seq = 10"]).await,
            Self::CutTailOnly => run(world, &["delete from audit_entry where seq > 8"]).await,
            Self::CutTail => {
                run(world, &[
                    "delete from audit_entry where seq > 8",
                    "delete from audit_checkpoint where seq > 8",
                    "update audit_head set seq = 8, hash = (select hash from audit_entry where seq = 8)",
                ])
                .await;
            }
            Self::Rewrite => {
                edit(world).await;
                rehash(world, true).await;
                run(world, &[
                    "update audit_checkpoint set hash = (select e.hash from audit_entry e where e.seq = audit_checkpoint.seq)",
                    "update audit_head set hash = (select hash from audit_entry where seq = 10)",
                ])
                .await;
            }
            Self::HeadLost => run(world, &["delete from audit_head"]).await,
        }
    }
}

async fn edit(world: &World) {
    run(
        world,
        &["update audit_entry set data = '{\"after\":3,\"before\":1}' where seq = 4"],
    )
    .await;
}

async fn insert(world: &World) {
    run(world, &[
        "update audit_entry set seq = -seq where seq >= 4",
        "update audit_entry set seq = 1 - seq where seq < 0",
        "insert into audit_entry select 4, id, at, account_id, actor_ref, subject_ref, 'test.invented', ground,
         profile_id, object_kind, object_id, route, request_id, signature_id, data, hash, hash from audit_entry where seq = 3",
        "update audit_head set seq = 11",
    ])
    .await;
    rehash(world, false).await;
}

/// Gives every entry the hash of its content; with `link`, on the hash of the one before it.
async fn rehash(world: &World, link: bool) {
    let mut previous = "0".repeat(64);
    for row in stored(world).await {
        if !link {
            previous.clone_from(&row.prev_hash);
        }
        let hash = told(&row).hash(&previous).unwrap();
        let statement = sql("update audit_entry set prev_hash = $1, hash = $2 where seq = $3");
        world
            .app
            .db
            .exec(statement.bind(&previous).bind(&hash).bind(row.seq))
            .await
            .unwrap();
        previous = hash;
    }
}

pub async fn stored(world: &World) -> Vec<Stored> {
    let all = "select seq, id, at, account_id, actor_ref, subject_ref, kind, ground, profile_id, object_kind, object_id, route,
               request_id, signature_id, data, prev_hash, hash from audit_entry order by seq";
    world.app.db.all(sql(all)).await.unwrap()
}

fn told(row: &Stored) -> Link<'_> {
    Link {
        seq: row.seq,
        id: row.id,
        at: row.at,
        account: row.account_id,
        actor: row.actor_ref,
        subject: row.subject_ref,
        kind: &row.kind,
        ground: &row.ground,
        profile: row.profile_id,
        object_kind: &row.object_kind,
        object_id: &row.object_id,
        route: &row.route,
        request_id: &row.request_id,
        signature: row.signature_id,
        data: &row.data,
    }
}

async fn run(world: &World, statements: &[&'static str]) {
    for statement in statements {
        world.app.db.exec(sql(statement)).await.unwrap();
    }
}
