//! The names of the people of a product, and nothing else about them: what moderators and content editors see (3.4).

use clavero_rules::{EnrolmentId, ProductId};

use crate::{
    Result,
    api::{Cursor, Listed, Paging},
    db::{record, sql},
    work::Scope,
};

record! {
    /// Somebody in a product, by name.
    #[derive(Debug, Clone)]
    pub struct Name {
        /// The enrolment.
        pub id: EnrolmentId,
        /// As written; may be empty.
        pub name: String,
    }
}

/// One page of the names of those who learn. The cursor is the last of them: where a name stands in the alphabet may come
/// from an address.
pub async fn names(scope: &mut Scope, product: ProductId, paging: &Paging) -> Result<Listed<Name>> {
    let mut question = sql(
        "select e.id, m.name from enrolment e join member m on m.account_id = e.account_id and m.id = e.member_id
         where e.account_id = $1 and e.product_id = $2 and e.removed_at is null and e.role in ('student', 'free')",
    )
    .bind(scope.account())
    .bind(product);
    if let Some(last) = paging.cursor()? {
        question = question.with(
            " and (e.sort_key, e.id) > (select l.sort_key, l.id from enrolment l
               where l.account_id = $1 and l.product_id = $2 and l.id = ?)",
            EnrolmentId(last.id),
        );
    }
    let question = question.and(" order by e.sort_key, e.id");
    let rows = scope
        .all(question.with(" limit ?", paging.limit() + 1))
        .await?;
    Ok(Listed::of(rows, paging.limit(), |it: &Name| Cursor {
        text: String::new(),
        number: 0,
        id: it.id.0,
    }))
}
