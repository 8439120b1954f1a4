//! Putting a wrong address right: everything that keeps a copy of it follows, and nothing sent to the wrong one opens
//! anything (3.1, MA-32).

use clavero_rules::{
    AccountId, MemberId, Permission, Refusal, UserId,
    access::{Denied, Granted, Requirement, may},
    members::{AddressFacts, login_stays, may_correct_address},
};
use serde_json::json;

use super::{Member, access_letter, former, store};
use crate::{
    Error, Occasion, Result,
    activity::{self, Kind, Noted},
    address::Address,
    areas::Area,
    db::{dialect, record, sql},
    enrolments::{self, find_person},
    letters, words,
    work::{Event, Object, Scope, Subject, Work},
};

/// The address that is right, and why the other one was wrong.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The right one.
    pub address: Address,
    /// For the history; may be empty.
    pub reason: String,
}

record! {
    struct Login { email_key: String }
}

/// Puts the address of a member right, over the version that was seen if one is told. Answers him as he is now.
pub async fn correct_address(
    on: &Occasion,
    granted: Granted<may::ManageMembers>,
    area: &Area,
    member: MemberId,
    seen: Option<i64>,
    correction: &Correction,
) -> Result<Member> {
    let mut work = on.begin(granted).await?;
    let told = put_right(&mut work, area, member, seen, correction).await?;
    finish(work, told).await
}

/// The same for whoever runs the server.
pub async fn correct_address_for(
    on: &Occasion,
    account: AccountId,
    area: &Area,
    member: MemberId,
    correction: &Correction,
) -> Result<Member> {
    let mut work = on.begin_admitted(account, None, "operator").await?;
    let told = put_right(&mut work, area, member, None, correction).await?;
    finish(work, told).await
}

async fn finish(work: Work, told: Corrected) -> Result<Member> {
    let member = told.member.clone();
    work.commit(told).await?;
    Ok(member)
}

async fn put_right(
    work: &mut Work,
    area: &Area,
    id: MemberId,
    seen: Option<i64>,
    correction: &Correction,
) -> Result<Corrected> {
    let it = store::hold(work, area.id, id).await?;
    // Holding has counted once.
    let version = it.version - 1;
    if seen.is_some_and(|seen| seen != version) {
        return Err(Error::Stale { now: version });
    }
    let new = &correction.address;
    let facts = facts(work, area, &it, new).await?;
    may_correct_address(&facts)?;
    may_touch_team(work, id).await?;
    let login = login(work, &it, new).await?;
    former::forget(work, id, &new.key).await?;
    if it.email_key != new.key {
        former::remember(work, area.id, id, &it.email_key).await?;
    }
    write(work, &it, new, login).await?;
    access_letter::kill_links(work, id).await?;
    letters::take_back(work, "access", &it.email).await?;
    enrolments::keep_the_no(work, area, &[(id, &new.key)]).await?;
    let line = Noted {
        area: area.id,
        member: id,
        product: None,
        at: work.now(),
        kind: Kind::AddressCorrected,
        object_kind: "",
        object: String::new(),
        name: String::new(),
        meta: json!({ "reason": correction.reason }),
        source: "web",
        once: String::new(),
    };
    activity::note(work, line).await?;
    Ok(Corrected {
        detached: it.user_id.is_some() && login.is_none(),
        member: store::find(work, area.id, id).await?,
    })
}

async fn facts(work: &mut Work, area: &Area, it: &Member, new: &Address) -> Result<AddressFacts> {
    let owner = store::owner(work).await?;
    let whose = find_person(work, area, &new.key).await?;
    Ok(AddressFacts {
        is_owner: owner.is(it),
        to_owners: new.key == owner.email_key,
        // The same address may be written better than before.
        unchanged: it.email == new.shown,
        of_another: whose.is_some_and(|whose| whose != it.id),
    })
}

/// Whoever works in a product, or in the whole area, comes into it by his address, so another one is given by those alone who may give roles.
pub(crate) async fn may_touch_team(scope: &mut Scope, member: MemberId) -> Result<()> {
    let all = enrolments::of_member(scope, member).await?;
    let whole = store::has_area_role(scope, member).await?;
    let Ok(actor) = scope.actor() else {
        return Ok(());
    };
    if !whole && !all.iter().any(|it| it.role.is_team()) {
        return Ok(());
    }
    let requirement = Requirement::Permission(Permission::AssignRoles);
    actor.may(requirement).map_err(|denial| {
        Error::Denied(Denied {
            denial,
            requirement,
        })
    })
}

/// The login that stays tied to him, if any does.
async fn login(work: &mut Work, it: &Member, new: &Address) -> Result<Option<UserId>> {
    let Some(user) = it.user_id else {
        return Ok(None);
    };
    let question = sql("select email_key from users where id = $1").bind(user);
    let login: Login = work.one(question, "user").await?;
    Ok(Some(user).filter(|_| login_stays(&login.email_key, &new.key)))
}

/// Writes the address wherever it is kept. Letters to the new one have not come back yet.
async fn write(work: &mut Work, it: &Member, new: &Address, login: Option<UserId>) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let shown = if it.name.is_empty() {
        &new.shown
    } else {
        &it.name
    };
    let sort_key = words::sort_key(shown);
    let written = work
        .exec(
            sql("update member set email = $3, email_key = $4, sort_key = $5, user_id = $6, bounced_at = null, changed_at = $7
                 where account_id = $1 and id = $2")
            .bind(account)
            .bind(it.id)
            .bind(&new.shown)
            .bind(&new.key)
            .bind(sort_key)
            .bind(login)
            .bind(now),
        )
        .await;
    match written {
        // Somebody became a member with it at the same moment.
        Err(why) if dialect::was_taken(&why) => return Err(Refusal::AddressOfAnotherMember.into()),
        other => other?,
    };
    enrolments::follow_member(work, it.id).await
}

/// The address of a member was put right.
#[derive(Debug)]
struct Corrected {
    member: Member,
    detached: bool,
}

impl Event for Corrected {
    fn kind(&self) -> &'static str {
        "member.address_corrected"
    }
    fn object(&self) -> Object {
        Object::new("member", self.member.id)
    }
    fn subject(&self) -> Option<Subject> {
        Some(self.member.subject())
    }
    fn data(&self) -> serde_json::Value {
        json!({ "login_detached": self.detached })
    }
}
