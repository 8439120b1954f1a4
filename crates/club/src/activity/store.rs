//! Where the history is written and read.

use clavero_rules::{AreaId, MemberId, Moment, ProductId};
use serde_json::Value as Json;
use uuid::Uuid;

use super::Kind;
use crate::{
    Result,
    db::{Value, record, sql},
    work::{Scope, Work},
};

/// A line to be written.
#[derive(Clone, Debug)]
pub struct Noted {
    /// In which area.
    pub area: AreaId,
    /// Of whom.
    pub member: MemberId,
    /// In which product, if in one.
    pub product: Option<ProductId>,
    /// When it happened.
    pub at: Moment,
    /// What happened.
    pub kind: Kind,
    /// What it happened to: `page`, `group` …; empty for nothing in particular.
    pub object_kind: &'static str,
    /// Its identifier.
    pub object: String,
    /// What it was called then.
    pub name: String,
    /// What else there is to tell.
    pub meta: Json,
    /// Where it was told: `web`, `api`, `import`, `hotmart` …
    pub source: &'static str,
    /// Written once for this key; empty for a line of its own.
    pub once: String,
}

record! {
    /// A line as read.
    #[derive(Clone, Debug)]
    pub struct Line {
        /// Its identifier.
        pub id: Uuid,
        /// When.
        pub at: Moment,
        /// What.
        pub kind: Kind,
        /// In which product.
        pub product_id: Option<ProductId>,
        /// What it happened to.
        pub object_id: String,
        /// What that was called then.
        pub object_name: String,
        /// Where it was told.
        pub source: String,
        /// What else there is to tell, as JSON.
        pub meta: String,
    }
}

/// Takes out of the history of an erased member the words that others gave him: they may say who he was.
pub async fn forget_words(work: &mut Work, member: MemberId) -> Result<()> {
    let account = work.account();
    for statement in [
        "update activity set object_id = '', object_name = ''
         where account_id = $1 and member_id = $2 and object_kind not in ('page', 'module', 'product', 'group')",
        "update activity set meta = 'null' where account_id = $1 and member_id = $2
           and kind in ('page_waived', 'address_corrected', 'offers_agreed', 'offers_declined')",
    ] {
        work.exec(sql(statement).bind(account).bind(member)).await?;
    }
    Ok(())
}

/// Makes the history of one member another’s: what two did who are one.
pub async fn merge_person(work: &mut Work, kept: MemberId, moved: MemberId) -> Result<()> {
    let account = work.account();
    let hands = sql("update activity set member_id = $3 where account_id = $1 and member_id = $2");
    work.exec(hands.bind(account).bind(moved).bind(kept))
        .await
        .map(drop)
}

/// Writes a line. Answers whether it was new.
pub async fn note(work: &mut Work, line: Noted) -> Result<bool> {
    let (account, id) = (work.account(), work.on.id());
    let once = if line.once.is_empty() {
        format!("line:{id}")
    } else {
        line.once
    };
    let written = work
        .exec(
            sql("insert into activity (account_id, id, area_id, member_id, product_id, at, kind, object_kind, object_id,
                    object_name, source, meta, dedupe_key)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                 on conflict (account_id, dedupe_key) do nothing")
            .bind(account)
            .bind(id)
            .bind(line.area)
            .bind(line.member)
            .bind(line.product)
            .bind(line.at)
            .bind(line.kind)
            .bind(line.object_kind)
            .bind(line.object)
            .bind(line.name)
            .bind(line.source)
            .bind(line.meta.to_string())
            .bind(once),
        )
        .await?;
    Ok(written == 1)
}

/// Writes many lines in one statement, each a line of its own.
pub async fn note_all(work: &mut Work, lines: Vec<Noted>) -> Result<()> {
    let account = work.account();
    let mut rows: Vec<[Value; 13]> = Vec::with_capacity(lines.len());
    for line in lines {
        let id = work.on.id();
        rows.push([
            account.into(),
            id.into(),
            line.area.into(),
            line.member.into(),
            line.product.into(),
            line.at.into(),
            line.kind.into(),
            line.object_kind.into(),
            line.object.into(),
            line.name.into(),
            line.source.into(),
            line.meta.to_string().into(),
            format!("line:{id}").into(),
        ]);
    }
    if rows.is_empty() {
        return Ok(());
    }
    let insert = sql(
        "insert into activity (account_id, id, area_id, member_id, product_id, at, kind, object_kind, object_id,
            object_name, source, meta, dedupe_key) values",
    );
    work.exec(insert.rows(rows)).await.map(drop)
}

/// The newest lines of a member, before a moment if one is told.
pub async fn lines_of_member(
    scope: &mut Scope,
    member: MemberId,
    before: Option<(Moment, Uuid)>,
    limit: i64,
) -> Result<Vec<Line>> {
    let question = sql(
        "select id, at, kind, product_id, object_id, object_name, source, meta from activity
                        where account_id = $1 and member_id = $2",
    )
    .bind(scope.account())
    .bind(member);
    page(scope, question, before, limit).await
}

/// The newest lines of a member in one product.
pub async fn lines_of_enrolment(
    scope: &mut Scope,
    member: MemberId,
    product: ProductId,
    before: Option<(Moment, Uuid)>,
    limit: i64,
) -> Result<Vec<Line>> {
    let question = sql(
        "select id, at, kind, product_id, object_id, object_name, source, meta from activity
                        where account_id = $1 and member_id = $2 and product_id = $3",
    )
    .bind(scope.account())
    .bind(member)
    .bind(product);
    page(scope, question, before, limit).await
}

async fn page(
    scope: &mut Scope,
    question: crate::db::Sql,
    before: Option<(Moment, Uuid)>,
    limit: i64,
) -> Result<Vec<Line>> {
    let question = match before {
        None => question,
        Some((at, id)) => question
            .with(" and (at < ?", at)
            .with(" or (at = ?", at)
            .with(" and id < ?))", id),
    };
    scope
        .all(question.with(" order by at desc, id desc limit ?", limit))
        .await
}

/// What a member did in a product since a moment.
pub async fn window(
    scope: &mut Scope,
    member: MemberId,
    product: ProductId,
    since: Moment,
) -> Result<Vec<Line>> {
    let question = sql(
        "select id, at, kind, product_id, object_id, object_name, source, meta from activity
                        where account_id = $1 and member_id = $2 and product_id = $3 and at >= $4
                        order by at, id limit 5000",
    );
    let account = scope.account();
    scope
        .all(
            question
                .bind(account)
                .bind(member)
                .bind(product)
                .bind(since),
        )
        .await
}
