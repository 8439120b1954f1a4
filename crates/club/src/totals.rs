//! The totals that lists show without counting: whoever writes a member or an enrolment moves them with it.

use clavero_rules::{AreaId, ProductId};

use crate::{
    Result,
    db::{Db, record, sql},
    work::Total,
};

/// How far each total is from what there is: counted and kept are read at one instant, so nobody who writes meanwhile
/// is taken for a difference.
const OFF: &str = "select account_id, of_id, what, CAST(sum(n) AS BIGINT) as n from (
        select account_id, area_id as of_id, 'members' as what, count(*) as n from member
        where erased_at is null and left_at is null group by account_id, area_id
        union all select account_id, product_id, 'people', count(*) from enrolment
        where removed_at is null group by account_id, product_id
        union all select account_id, product_id, 'learners', count(*) from enrolment
        where removed_at is null and role in ('student', 'free') group by account_id, product_id
        union all select account_id, of_id, what, -n from total
    ) counted where true group by account_id, of_id, what having sum(n) <> 0";

record! {
    struct Off { n: i64 }
}

/// The members of an area.
pub fn members(area: AreaId) -> Total {
    Total {
        of: area.0,
        what: "members",
    }
}

/// Everybody in a product, the team among them.
pub fn people(product: ProductId) -> Total {
    Total {
        of: product.0,
        what: "people",
    }
}

/// Those in a product who learn.
pub fn learners(product: ProductId) -> Total {
    Total {
        of: product.0,
        what: "learners",
    }
}

/// How many totals say something else than there is.
pub async fn wrong(db: &Db) -> Result<usize> {
    let off: Vec<Off> = db.all(sql(OFF)).await?;
    Ok(off.iter().filter(|it| it.n != 0).count())
}

/// Puts every total right, while others go on writing: what is missing is added to what is there by then. Answers how
/// many were wrong.
pub async fn mend(db: &Db) -> Result<u64> {
    let add = sql("insert into total (account_id, of_id, what, n) ").and(OFF);
    let add =
        add.and(" on conflict (account_id, of_id, what) do update set n = total.n + excluded.n");
    db.exec(add).await
}
