//! The menu of a row: what can be done to a member in each of his products by whoever is looking (MA-04, section 12).

use std::collections::BTreeMap;

use clavero_rules::{
    EnrolmentId, MemberId, Permission,
    enrolments::{Grant, ever_bought},
};

use crate::{
    Result,
    db::{Sql, Value, sql},
    enrolments::{self, Enrolment, StoredGrant},
    session::Here,
    web::Shell,
    work::Scope,
};

/// So many products are offered in the menu of a member; the page of the member has them all.
const OFFERED: usize = 3;

/// A way to the page of one act.
#[derive(Clone, Debug)]
pub struct Way {
    /// Where it is asked.
    pub href: String,
    /// Its picture.
    pub icon: &'static str,
    /// Its words.
    pub label: String,
    /// Whether it takes something away.
    pub bad: bool,
}

/// What can be done in one product.
#[derive(Clone, Debug)]
pub struct Part {
    /// What the product is called.
    pub product: String,
    /// The acts, each on a page of its own.
    pub ways: Vec<Way>,
    /// Why the person cannot be removed; empty where he can be.
    pub kept: String,
}

/// The menu of one row.
#[derive(Clone, Debug, Default)]
pub struct Menu {
    /// Where the way in is sent again by a button; empty for whoever may not.
    pub resend: String,
    /// The products, at most `OFFERED` of them.
    pub parts: Vec<Part>,
    /// Whether there are more.
    pub more: bool,
}

/// The menus of the members of one page of a list, by whose they are; none for whoever may do nothing to them.
pub async fn menus_of_members(
    scope: &mut Scope,
    page: &Shell,
    here: &Here,
    area: &str,
    members: &[MemberId],
) -> Result<BTreeMap<MemberId, Menu>> {
    if members.is_empty() || !here.may(Permission::ManageMembers) {
        return Ok(BTreeMap::new());
    }
    let rows = members.iter().map(|it| [Value::from(*it)]);
    let ids = sql("with shown (id) as (values")
        .rows(rows)
        .and(
            ") select x.id from shown s cross join enrolment x
              where x.member_id = s.id and x.removed_at is null",
        )
        .with(" and x.account_id = ?", scope.account());
    let mut all = among(scope, ids).await?;
    all.sort_by_cached_key(|(it, _)| crate::words::sort_key(&it.product_name));
    let mut menus: BTreeMap<MemberId, Menu> = members
        .iter()
        .map(|id| {
            let resend = here.url(&format!("/club/{area}/members/{id}/resend"));
            let menu = Menu {
                resend,
                ..Menu::default()
            };
            (*id, menu)
        })
        .collect();
    for (it, bought) in &all {
        if let Some(menu) = menus.get_mut(&it.member_id) {
            if menu.parts.len() < OFFERED {
                menu.parts.push(part(page, here, area, it, *bought));
            } else {
                menu.more = true;
            }
        }
    }
    Ok(menus)
}

/// What can be done to people of one product, by their enrolments; none for whoever may do nothing to them.
pub async fn menus_of_users(
    scope: &mut Scope,
    page: &Shell,
    here: &Here,
    area: &str,
    people: &[EnrolmentId],
) -> Result<BTreeMap<EnrolmentId, Part>> {
    if people.is_empty() || !here.may(Permission::ManageMembers) {
        return Ok(BTreeMap::new());
    }
    let rows = people.iter().map(|it| [Value::from(*it)]);
    let ids = sql("with shown (id) as (values")
        .rows(rows)
        .and(") select id from shown");
    let all = among(scope, ids).await?;
    let resend = |it: &Enrolment| way(page, here, area, it, "resend", "mail", "enrolments-resend");
    Ok(all
        .iter()
        .map(|(it, bought)| {
            let mut part = part(page, here, area, it, *bought);
            part.ways.insert(0, resend(it));
            (it.id, part)
        })
        .collect())
}

fn way(
    page: &Shell,
    here: &Here,
    area: &str,
    it: &Enrolment,
    act: &str,
    icon: &'static str,
    key: &str,
) -> Way {
    Way {
        href: here.url(&format!(
            "/club/{area}/products/{}/users/{}/change/{act}",
            it.product_id, it.id
        )),
        icon,
        label: page.t(key),
        bad: act == "remove",
    }
}

/// The enrolments that a question finds, each with whether it was ever bought.
async fn among(scope: &mut Scope, ids: Sql) -> Result<Vec<(Enrolment, bool)>> {
    let mut grants: BTreeMap<EnrolmentId, Vec<Grant>> = BTreeMap::new();
    for grant in enrolments::grants_among(scope, ids.clone()).await? {
        let of = grants.entry(grant.enrolment_id).or_default();
        of.push(StoredGrant::fact(&grant));
    }
    let all = enrolments::among(scope, ids, false).await?;
    let bought = |it: &Enrolment| grants.get(&it.id).is_some_and(|of| ever_bought(of));
    let told = all.into_iter().map(|it| {
        let bought = bought(&it);
        (it, bought)
    });
    Ok(told.collect())
}

/// Whoever bought is never removed, and the owner is neither blocked nor removed (A-8, edge 39).
fn part(page: &Shell, here: &Here, area: &str, it: &Enrolment, bought: bool) -> Part {
    let blocked = it.blocked_at.is_some();
    let lines = [
        (
            it.product_kind.has_groups(),
            "group",
            "layers",
            "enrolments-change-group",
        ),
        (!blocked && !it.is_owner, "block", "ban", "enrolments-block"),
        (blocked, "restore", "key-round", "enrolments-restore"),
        (
            !bought && !it.is_owner,
            "remove",
            "user-x",
            "enrolments-remove",
        ),
    ];
    let offered = lines.into_iter().filter(|line| line.0);
    Part {
        product: it.product_name.clone(),
        ways: offered
            .map(|(_, act, icon, key)| way(page, here, area, it, act, icon, key))
            .collect(),
        kept: match bought && !it.is_owner {
            true => page.t("enrolments-remove-bought"),
            false => String::new(),
        },
    }
}
