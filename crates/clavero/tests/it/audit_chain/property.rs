//! Whatever is changed in whichever entry, the check finds it.

use clavero::{
    audit,
    db::{Sql, Value},
};
use proptest::{
    prelude::{Just, Strategy, any, prop_oneof},
    strategy::ValueTree as _,
    test_runner::TestRunner,
};
use uuid::Uuid;

use super::{attacker::stored, past};
use crate::world::sql;

/// Every column of an entry, the statement that changes it, and what it may be changed to.
fn columns() -> Vec<(
    &'static str,
    &'static str,
    proptest::strategy::BoxedStrategy<Value>,
)> {
    let number = || any::<i64>().prop_map(|n| Value::Int(Some(n))).boxed();
    let id = || {
        any::<u128>()
            .prop_map(|n| Value::Id(Some(Uuid::from_u128(n))))
            .boxed()
    };
    let id_or_none = || prop_oneof![id(), Just(Value::Id(None))].boxed();
    let text = || {
        "[ -~á-ü]{0,24}"
            .prop_map(|text| Value::Text(Some(text)))
            .boxed()
    };
    let hash = || {
        "[0-9a-f]{64}"
            .prop_map(|text| Value::Text(Some(text)))
            .boxed()
    };
    vec![
        (
            "seq",
            "update audit_entry set seq = $1 where seq = $2",
            number(),
        ),
        ("id", "update audit_entry set id = $1 where seq = $2", id()),
        (
            "at",
            "update audit_entry set at = $1 where seq = $2",
            number(),
        ),
        (
            "account_id",
            "update audit_entry set account_id = $1 where seq = $2",
            id_or_none(),
        ),
        (
            "actor_ref",
            "update audit_entry set actor_ref = $1 where seq = $2",
            id_or_none(),
        ),
        (
            "subject_ref",
            "update audit_entry set subject_ref = $1 where seq = $2",
            id_or_none(),
        ),
        (
            "kind",
            "update audit_entry set kind = $1 where seq = $2",
            text(),
        ),
        (
            "ground",
            "update audit_entry set ground = $1 where seq = $2",
            text(),
        ),
        (
            "profile_id",
            "update audit_entry set profile_id = $1 where seq = $2",
            id_or_none(),
        ),
        (
            "object_kind",
            "update audit_entry set object_kind = $1 where seq = $2",
            text(),
        ),
        (
            "object_id",
            "update audit_entry set object_id = $1 where seq = $2",
            text(),
        ),
        (
            "route",
            "update audit_entry set route = $1 where seq = $2",
            text(),
        ),
        (
            "request_id",
            "update audit_entry set request_id = $1 where seq = $2",
            text(),
        ),
        (
            "signature_id",
            "update audit_entry set signature_id = $1 where seq = $2",
            id_or_none(),
        ),
        (
            "data",
            "update audit_entry set data = $1 where seq = $2",
            text(),
        ),
        (
            "prev_hash",
            "update audit_entry set prev_hash = $1 where seq = $2",
            hash(),
        ),
        (
            "hash",
            "update audit_entry set hash = $1 where seq = $2",
            hash(),
        ),
    ]
}

/// T13
#[tokio::test]
async fn any_change_to_any_part_of_any_entry_is_found() {
    let (world, _) = past().await;
    let mut runner = TestRunner::deterministic();
    let rows = i64::try_from(stored(&world).await.len()).unwrap();
    for (column, statement, values) in columns() {
        for seq in 1..=rows {
            let value = values.new_tree(&mut runner).unwrap().current();
            let before = fingerprint(&world).await;
            let change = Sql::bind(sql(statement), value.clone()).bind(seq);
            let mut tx = world.app.db.begin().await.unwrap();
            tx.exec(change).await.unwrap();
            tx.commit().await.unwrap();
            let changed = fingerprint(&world).await != before;
            let verdict = audit::verify(&world.app.db, None).await.unwrap();
            assert_eq!(
                verdict.is_sound(),
                !changed,
                "{column} of entry {seq} became {value:?}: {verdict}"
            );
            restore(&world, &before).await;
        }
    }
    assert!(audit::verify(&world.app.db, None).await.unwrap().is_sound());
}

type Cells = Vec<Vec<Value>>;

/// Every cell of every entry.
async fn cells(world: &crate::world::World) -> Cells {
    let rows = stored(world).await.into_iter();
    rows.map(|row| {
        vec![
            row.seq.into(),
            row.id.into(),
            row.at.into(),
            row.account_id.into(),
            row.actor_ref.into(),
            row.subject_ref.into(),
            row.kind.into(),
            row.ground.into(),
            row.profile_id.into(),
            row.object_kind.into(),
            row.object_id.into(),
            row.route.into(),
            row.request_id.into(),
            row.signature_id.into(),
            row.data.into(),
            row.prev_hash.into(),
            row.hash.into(),
        ]
    })
    .collect()
}

async fn fingerprint(world: &crate::world::World) -> Print {
    let cells = cells(world).await;
    Print {
        text: format!("{cells:?}"),
        cells,
    }
}

struct Print {
    text: String,
    cells: Cells,
}

impl PartialEq for Print {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

async fn restore(world: &crate::world::World, print: &Print) {
    world
        .app
        .db
        .exec(sql("delete from audit_entry"))
        .await
        .unwrap();
    let insert = sql(
        "insert into audit_entry (seq, id, at, account_id, actor_ref, subject_ref, kind, ground,
        profile_id, object_kind, object_id, route, request_id, signature_id, data, prev_hash, hash) values",
    );
    world
        .app
        .db
        .exec(insert.rows(print.cells.clone()))
        .await
        .unwrap();
}
