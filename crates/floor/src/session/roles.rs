//! What somebody is in the products of an account: by his enrolment there while access is open, or by the role that he has in
//! the whole area of it (3.4, CC-21).

use clavero_rules::{ProductId, UserId, products::ProductKind, roles::Role};

use crate::{
    Result,
    db::{Sql, record, sql},
    work::Scope,
};

record! {
    struct Held { kind: ProductKind, role: Role }
}

record! {
    struct Seen { user_id: UserId, product_id: ProductId, product_name: String, area_slug: String, kind: ProductKind, role: Role }
}

/// A product in which somebody is one of the team.
#[derive(Clone, Debug)]
pub struct Played {
    /// The product.
    pub product: ProductId,
    /// What it is called.
    pub name: String,
    /// What kind of product it is.
    pub kind: ProductKind,
    /// The address of its area.
    pub area: String,
    /// The strongest role by which he is in it.
    pub role: Role,
}

/// Whoever a login is among the members: tied to it, or by an address that was shown to be his own. They are found first,
/// since an area has many.
const MINE: &str = "with mine as (
       select id, area_id, area_role from member where account_id = $1 and user_id = $2 and erased_at is null
       union select m.id, m.area_id, m.area_role from member m join users u on u.email_key = m.email_key
         where m.account_id = $1 and u.id = $2 and u.email_verified_at is not null and m.erased_at is null)";

/// A block in a product holds against a role in its whole area too: only a person takes it away.
const NOT_BLOCKED: &str = " and not exists (select 1 from enrolment b where b.account_id = p.account_id
       and b.product_id = p.id and b.member_id = k.id and b.removed_at is null and b.blocked_at is not null)";

/// The strongest role by which somebody is in a product.
pub async fn role_in(scope: &mut Scope, product: ProductId, user: UserId) -> Result<Option<Role>> {
    let question = sql(MINE)
        .bind(scope.account())
        .bind(user)
        .with(" select p.kind, e.role from enrolment e join product p on p.account_id = e.account_id and p.id = e.product_id
             where e.account_id = $1 and e.product_id = ?", product)
        .and(" and e.removed_at is null and e.status = 'active' and e.member_id in (select id from mine)
             union all select p.kind, k.area_role as role from product p join mine k on k.area_id = p.area_id")
        .with(" where p.account_id = $1 and k.area_role is not null and p.id = ?", product)
        .and(NOT_BLOCKED);
    let held: Vec<Held> = scope.all(question).await?;
    let held = held.into_iter().filter(|it| known(it.kind, it.role));
    Ok(held.map(|it| it.role).max())
}

/// The products in which somebody is one of the team, by name.
pub async fn played_by(scope: &mut Scope, user: UserId) -> Result<Vec<Played>> {
    let question = sql(MINE).bind(scope.account()).bind(user).and(
        ", held as (
           select e.product_id, e.role from enrolment e where e.account_id = $1 and e.removed_at is null
             and e.status = 'active' and e.member_id in (select id from mine)
           union select p.id, k.area_role from product p join mine k on k.area_id = p.area_id
             where p.account_id = $1 and k.area_role is not null",
    );
    let question = question.and(NOT_BLOCKED).and(
        ")
         select $2 as user_id, p.id as product_id, p.name as product_name, a.slug as area_slug, p.kind, h.role from held h
         join product p on p.account_id = $1 and p.id = h.product_id and p.state <> 'archived'
         join area a on a.account_id = $1 and a.id = p.area_id
         order by p.name_key, p.id",
    );
    let all = strongest(scope.all(question).await?);
    Ok(all.into_iter().map(|it| it.1).collect())
}

/// Everybody with a login and a role of the team, in one product or in any: each once for each product, by the strongest
/// role there.
pub async fn teams(scope: &mut Scope, product: Option<ProductId>) -> Result<Vec<(UserId, Played)>> {
    let in_one = |question: Sql, condition: &'static str| match product {
        Some(product) => question.with(condition, product),
        None => question,
    };
    // The index of the team is walked, never that of everybody whose access stands so.
    let enrolled = sql("with team as (
           select e.member_id, e.product_id, e.role from enrolment e where e.account_id = $1 and e.removed_at is null
             and e.status || '' = 'active' and e.role not in ('student', 'free')")
    .bind(scope.account());
    let question = in_one(enrolled, " and e.product_id = ?").and(
        " union all select k.id, p.id, k.area_role from member k
             join product p on p.account_id = k.account_id and p.area_id = k.area_id
             where k.account_id = $1 and k.area_role is not null",
    );
    let question = in_one(question, " and p.id = ?").and(NOT_BLOCKED).and(
        "), people as (
           select u.id as user_id, t.product_id, t.role from team t
             join member m on m.account_id = $1 and m.id = t.member_id and m.erased_at is null join users u on u.id = m.user_id
           union select u.id, t.product_id, t.role from team t
             join member m on m.account_id = $1 and m.id = t.member_id and m.erased_at is null
             join users u on u.email_key = m.email_key and u.email_verified_at is not null)
         select h.user_id, p.id as product_id, p.name as product_name, a.slug as area_slug, p.kind, h.role from people h
         join product p on p.account_id = $1 and p.id = h.product_id and p.state <> 'archived'
         join area a on a.account_id = $1 and a.id = p.area_id
         order by p.name_key, p.id, h.user_id",
    );
    Ok(strongest(scope.all(question).await?))
}

/// Each person once for each product, by the strongest of his roles, where the kind of product knows it.
fn strongest(seen: Vec<Seen>) -> Vec<(UserId, Played)> {
    let mut all: Vec<(UserId, Played)> = Vec::new();
    for it in seen
        .into_iter()
        .filter(|it| it.role.is_team() && known(it.kind, it.role))
    {
        let last = all
            .last_mut()
            .filter(|(user, last)| (*user, last.product) == (it.user_id, it.product_id));
        match last {
            Some((_, last)) => last.role = last.role.max(it.role),
            None => all.push((
                it.user_id,
                Played {
                    product: it.product_id,
                    name: it.product_name,
                    kind: it.kind,
                    area: it.area_slug,
                    role: it.role,
                },
            )),
        }
    }
    all
}

/// A role holds only where the kind of product knows it (MA-29).
fn known(kind: ProductKind, role: Role) -> bool {
    kind.roles().contains(&role)
}
