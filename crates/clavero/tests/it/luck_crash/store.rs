//! What the store holds after a crash, asked without the product.

use std::path::Path;

use clavero::{
    audit,
    db::{Db, Sql, record, sql},
};
use uuid::Uuid;

use super::clients::{Round, Told};

record! {
    struct Count { n: i64 }
}
record! {
    struct Id { id: Uuid }
}

async fn count(db: &Db, question: Sql) -> i64 {
    db.first::<Count>(question).await.unwrap().unwrap().n
}

async fn told(db: &Db, kind: &'static str) -> i64 {
    count(
        db,
        sql("select count(*) as n from audit_entry where kind = $1").bind(kind),
    )
    .await
}

/// No half state anywhere: every row has its entry in the log and its letter, and the chain is unbroken.
pub async fn is_whole(db: &Db, folder: &Path) {
    let invitations = count(db, sql("select count(*) as n from invitation")).await;
    let letters = count(
        db,
        sql("select count(*) as n from outbox where kind = 'invitation'"),
    )
    .await;
    assert_eq!(
        (told(db, "invitation.sent").await, letters),
        (invitations, invitations)
    );

    let accepted = count(
        db,
        sql("select count(*) as n from invitation where state = 'accepted'"),
    )
    .await;
    let memberships = count(db, sql("select count(*) as n from membership")).await;
    let grounds = count(
        db,
        sql("select count(*) as n from ground where ended_at is null"),
    )
    .await;
    let unfounded = count(
        db,
        sql("select count(*) as n from membership m where not exists
        (select 1 from ground g where g.account_id = m.account_id and g.membership_id = m.id)"),
    )
    .await;
    assert_eq!((memberships, grounds, unfounded), (accepted, accepted, 0));
    assert_eq!(
        (
            told(db, "invitation.accepted").await,
            told(db, "collaborator.joined").await
        ),
        (accepted, accepted)
    );

    let opened = count(
        db,
        sql("select count(*) as n from account where name like 'Founded by %'"),
    )
    .await;
    assert_eq!(told(db, "account.opened").await, opened);

    let edits = count(
        db,
        sql("select coalesce(cast(sum(version - 1) as bigint), 0) as n from profile"),
    )
    .await;
    let written = told(db, "profile.renamed").await + told(db, "profile.changed").await;
    assert_eq!(written, edits);

    let spent = count(
        db,
        sql("select count(*) as n from signing where used_at is not null"),
    )
    .await;
    let deeds = count(db, sql("select count(distinct signature_id) as n from audit_entry where signature_id is not null")).await;
    assert_eq!(spent, deeds);

    let anchors = folder.join("audit-anchors.jsonl");
    let anchors = anchors.exists().then_some(anchors.as_path());
    let verdict = audit::verify(db, anchors).await.unwrap();
    assert!(verdict.sound, "{verdict:?}");
}

/// Everything that was answered is there.
pub async fn holds(db: &Db, round: &Round, told: &Told) {
    for email in &told.invited {
        let question =
            sql("select count(*) as n from invitation where account_id = $1 and email = $2");
        assert_eq!(
            count(db, question.bind(round.place.id).bind(email)).await,
            1,
            "{email}"
        );
    }
    for email in &told.accepted {
        let question = sql(
            "select count(*) as n from membership m join users u on u.id = m.user_id
            where m.account_id = $1 and m.state = 'active' and u.email = $2",
        );
        assert_eq!(
            count(db, question.bind(round.place.id).bind(email)).await,
            1,
            "{email}"
        );
    }
    for name in &told.opened {
        assert_eq!(accounts_named(db, name).await, 1, "{name}");
    }
    let version = sql("select version as n from profile where account_id = $1 and id = $2");
    let version = count(db, version.bind(round.place.id).bind(round.profile)).await;
    assert!(
        [told.version, told.version + 1].contains(&version),
        "{version} after {}",
        told.version
    );
}

pub async fn accounts_named(db: &Db, name: &str) -> i64 {
    count(
        db,
        sql("select count(*) as n from account where name = $1").bind(name),
    )
    .await
}

/// More than two minutes pass for requests that never ended.
pub async fn let_claims_die(db: &Db) {
    let die =
        sql("update idempotency set created_at = created_at - 121000 where state = 'running'");
    db.exec(die).await.unwrap();
}

/// More than three minutes pass for letters that somebody carried.
pub async fn let_leases_end(db: &Db) {
    db.exec(sql(
        "update outbox set locked_until = 0 where state = 'waiting'",
    ))
    .await
    .unwrap();
}

pub async fn waiting_letters(db: &Db) -> i64 {
    count(
        db,
        sql("select count(*) as n from outbox where state <> 'sent'"),
    )
    .await
}

pub async fn letters(db: &Db) -> Vec<Uuid> {
    let rows: Vec<Id> = db.all(sql("select id from outbox")).await.unwrap();
    rows.into_iter().map(|row| row.id).collect()
}
