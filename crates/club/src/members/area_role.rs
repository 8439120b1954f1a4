//! A role in a whole area, for somebody who works in all of it: it holds in every product that knows roles, those that are
//! made later too (CC-21).

use clavero_rules::{
    MemberId,
    access::{Granted, may},
    roles::{AreaRoleFacts, Role, may_give_area_role},
};
use serde_json::{Value, json};

use super::{Member, store};
use crate::{
    Occasion, Result,
    areas::Area,
    db::sql,
    enrolments::{comes_back, may_have_left},
    work::{Event, Object, Subject, Work},
};

/// Gives a member a role in the whole area, instead of the one he had there.
pub async fn give_area_role(
    on: &Occasion,
    granted: Granted<may::AssignRoles>,
    area: &Area,
    member: MemberId,
    role: Role,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let told = give_in_area(&mut work, area, member, role).await?;
    work.commit(told).await
}

/// The same inside another deed. Answers the entry for the activity log.
pub(super) async fn give_in_area(
    work: &mut Work,
    area: &Area,
    member: MemberId,
    role: Role,
) -> Result<AreaRole> {
    let it = store::hold(work, area.id, member).await?;
    let facts = AreaRoleFacts {
        is_owner: super::is_owner(work, &it).await?,
        held: it.area_role,
    };
    may_give_area_role(&facts, role)?;
    write(work, &it, Some(role)).await?;
    Ok(AreaRole {
        member: it,
        area: area.name.clone(),
        to: Some(role),
    })
}

/// Takes the role in the whole area away; roles in single products stay.
pub async fn take_area_role(
    on: &Occasion,
    granted: Granted<may::AssignRoles>,
    area: &Area,
    member: MemberId,
) -> Result<()> {
    let mut work = on.begin_changing_access(granted).await?;
    let it = store::hold(&mut work, area.id, member).await?;
    if it.area_role.is_none() {
        return Ok(());
    }
    write(&mut work, &it, None).await?;
    work.commit(AreaRole {
        member: it,
        area: area.name.clone(),
        to: None,
    })
    .await
}

async fn write(work: &mut Work, it: &Member, role: Option<Role>) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql(
            "update member set area_role = nullif($3, ''), changed_at = $4
             where account_id = $1 and id = $2",
        )
        .bind(account)
        .bind(it.id)
        .bind(role.map_or("", Role::id))
        .bind(now),
    )
    .await?;
    match role {
        Some(_) => comes_back(work, it.area_id, it.id).await,
        None => may_have_left(work, it.area_id, it.id).await,
    }
}

/// A role in a whole area was given or taken away.
#[derive(Debug)]
pub(super) struct AreaRole {
    member: Member,
    area: String,
    to: Option<Role>,
}

impl Event for AreaRole {
    fn kind(&self) -> &'static str {
        match self.to {
            Some(_) => "member.area_role_given",
            None => "member.area_role_taken",
        }
    }
    fn object(&self) -> Object {
        Object::new("member", self.member.id)
    }
    fn subject(&self) -> Option<Subject> {
        Some(self.member.subject())
    }
    fn data(&self) -> Value {
        json!({
            "name": self.area,
            "role_from": self.member.area_role.map(Role::id),
            "role_to": self.to.map(Role::id),
        })
    }
}
