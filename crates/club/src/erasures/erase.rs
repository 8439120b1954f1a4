//! Erasing a member: whatever says who he was goes from everything the account keeps, and what the books need stays (edge 29).

use clavero_rules::{
    AccountId, AreaId, JobId, MemberId, Moment, Refusal, UserId,
    access::{Granted, may},
    evidence::{Signed, Typed},
    members::may_erase,
};
use clavero_team::{audit, people};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{known, traces::Traces};
use crate::{
    Error, Occasion, Result, activity,
    areas::Area,
    bulk,
    db::{record, sql},
    enrolments, imports, letters, messages, outgoing, purchases, segments, totals,
    work::{Event, Object, Scope, Work},
};

/// What is signed: that this member’s data is to be erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasing {
    /// Whose.
    pub member: Uuid,
}

record! {
    /// What is known of somebody who is to be erased.
    #[derive(Clone, Debug)]
    pub(super) struct Known {
        pub(super) id: MemberId,
        pub(super) user_id: Option<UserId>,
        pub(super) email: String,
        pub(super) email_key: String,
        pub(super) name: String,
        pub(super) unsubscribed_at: Option<Moment>,
        pub(super) is_owner: bool,
    }
}

record! {
    struct Alias { email_key: String }
}

record! {
    struct Count { n: i64 }
}

record! {
    struct Former { id: UserId }
}

/// What happens to the login of somebody who is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Login {
    /// He never had one.
    None,
    /// It leads nowhere else and goes.
    Goes,
    /// He uses it elsewhere, or made it himself: it is his to have erased.
    Stays,
}

/// What an erasure comes to, told before it is done.
#[derive(Clone, Copy, Debug)]
pub struct Foreseen {
    /// Products whose access ends.
    pub products: i64,
    /// People on his seats, who lose their access with his.
    pub guests: i64,
    /// What the sales keep, without him.
    pub bought: purchases::Bought,
    /// What happens to his login.
    pub login: Login,
}

/// A member is no more to be found in what the account keeps.
pub struct MemberErased {
    id: MemberId,
    area: String,
    job: Option<JobId>,
}

impl Event for MemberErased {
    fn kind(&self) -> &'static str {
        "member.erased"
    }
    fn object(&self) -> Object {
        Object::new("member", self.id)
    }
    fn data(&self) -> Value {
        let mut data = json!({ "name": self.area });
        if let Some(job) = self.job {
            data["job"] = json!(job.to_string());
        }
        data
    }
}

/// Whether he may be erased: before anybody types or signs in vain.
pub async fn may_be_erased(scope: &mut Scope, area: &Area, member: MemberId) -> Result<()> {
    let it = find(scope, area, member).await?;
    Ok(may_erase(it.is_owner)?)
}

/// What erasing him comes to.
pub async fn foresee(scope: &mut Scope, area: &Area, member: MemberId) -> Result<Foreseen> {
    let it = find(scope, area, member).await?;
    let products = sql("select count(*) as n from enrolment
                        where account_id = $1 and member_id = $2 and removed_at is null");
    let guests = sql("select count(*) as n from plus_link l
                      join enrolment e on e.account_id = l.account_id and e.id = l.holder_id
                      where l.account_id = $1 and e.member_id = $2 and l.state = 'accepted'");
    let account = scope.account();
    let products: Count = scope
        .one(products.bind(account).bind(member), "member")
        .await?;
    let guests: Count = scope
        .one(guests.bind(account).bind(member), "member")
        .await?;
    Ok(Foreseen {
        products: products.n,
        guests: guests.n,
        bought: purchases::bought(scope, member).await?,
        login: login(scope, &it).await?,
    })
}

async fn login(scope: &mut Scope, it: &Known) -> Result<Login> {
    let Some(user) = it.user_id else {
        return Ok(Login::None);
    };
    let elsewhere = sql("select count(*) as n from member
                         where user_id = $1 and erased_at is null and not (account_id = $2 and id = $3)");
    let elsewhere = elsewhere.bind(user).bind(scope.account()).bind(it.id);
    let elsewhere: Count = scope.one(elsewhere, "member").await?;
    let goes = elsewhere.n == 0 && people::is_visitor(scope, user).await?;
    Ok(if goes { Login::Goes } else { Login::Stays })
}

async fn find(scope: &mut Scope, area: &Area, member: MemberId) -> Result<Known> {
    let question = sql(
        "select m.id, m.user_id, m.email, m.email_key, m.name, m.unsubscribed_at,
            (o.id = m.user_id or o.email_key = m.email_key) is true as is_owner
         from member m join account a on a.id = m.account_id join users o on o.id = a.owner_id
         where m.account_id = $1 and m.area_id = $2 and m.id = $3 and m.erased_at is null",
    )
    .bind(scope.account())
    .bind(area.id)
    .bind(member);
    scope.one(question, "member").await
}

/// Erases a member. It is signed, his address was typed, and nothing brings him back.
pub async fn erase(
    on: &Occasion,
    granted: Granted<may::ManageMembers>,
    area: &Area,
    member: MemberId,
    _typed: Typed,
    signed: &Signed,
) -> Result<()> {
    let mut work = on.begin(granted).await?;
    work.spend(signed).await?;
    let told = carry_out(&mut work, area, member).await?;
    work.commit(told).await
}

/// Erases a member for whoever runs the server, because he was asked to.
pub async fn erase_for(
    on: &Occasion,
    account: AccountId,
    area: &Area,
    member: MemberId,
    _typed: Typed,
) -> Result<()> {
    let mut work = on.begin_admitted(account, None, "operator").await?;
    let told = carry_out(&mut work, area, member).await?;
    work.commit(told).await
}

/// Erases a member as one of many, within the deed of the work that was typed and signed for all of them (B-6).
pub async fn erase_within(
    work: &mut Work,
    area: &Area,
    member: MemberId,
    job: JobId,
) -> Result<MemberErased> {
    let told = carry_out(work, area, member).await?;
    Ok(MemberErased {
        job: Some(job),
        ..told
    })
}

async fn carry_out(work: &mut Work, area: &Area, member: MemberId) -> Result<MemberErased> {
    let account = work.account();
    work.exec_one(
        sql("update member set version = version + 1
             where account_id = $1 and area_id = $2 and id = $3 and erased_at is null")
        .bind(account)
        .bind(area.id)
        .bind(member),
        Error::Missing("member"),
    )
    .await?;
    let it = find(work, area, member).await?;
    may_erase(it.is_owner)?;
    let login = login(work, &it).await?;
    let aliases =
        sql("select email_key from member_alias where account_id = $1 and member_id = $2");
    let aliases: Vec<Alias> = work.all(aliases.bind(account).bind(member)).await?;
    let mut keys: Vec<String> = aliases.into_iter().map(|it| it.email_key).collect();
    let former = former_logins(work, &it, &keys).await?;
    keys.push(it.email_key.clone());
    let addresses = keys.iter().map(String::as_str).chain([it.email.as_str()]);
    let traces = Traces::of(addresses, &it.name);
    let said_no = messages::wants_nothing_since(work, member).await?;
    let said_no = it.unsubscribed_at.or(said_no);
    for key in &keys {
        known::remember(work, area.id, member, key, said_no).await?;
    }
    enrolments::erase(work, area.id, member, &keys).await?;
    enrolments::erase_named(work, area.id, &traces).await?;
    purchases::erase_buyer(work, area.id, member, &keys, &traces).await?;
    imports::erase_person(work, area.id, member, &traces).await?;
    bulk::erase_person(work, area.id, &traces).await?;
    segments::erase_person(work, area.id, &traces).await?;
    messages::erase_person(work, area.id, member, &traces).await?;
    activity::forget_words(work, member).await?;
    nobody(work, area.id, member).await?;
    if let (Login::Goes, Some(user)) = (login, it.user_id) {
        people::forget_visitor(work, user).await?;
    }
    for user in former {
        people::forget_visitor(work, user).await?;
    }
    let mut shown = keys.clone();
    shown.push(it.email.clone());
    for email in &shown {
        letters::forget_in_account(work, account, email, &it.name).await?;
        people::quotations(work, Some(account), email, &it.name).await?;
        outgoing::forget(work, &[email, &it.name]).await?;
    }
    audit::forget_in_account(work, account, &keys).await?;
    Ok(MemberErased {
        id: member,
        area: area.name.clone(),
        job: None,
    })
}

/// Logins that letters to his former addresses made, and that lead nowhere any more.
async fn former_logins(work: &mut Work, it: &Known, keys: &[String]) -> Result<Vec<UserId>> {
    let mut found = Vec::new();
    for key in keys {
        let question = sql("select u.id from users u where u.email_key = $1 and u.erased_at is null
                            and not exists (select 1 from member m where m.user_id = u.id and m.erased_at is null)")
            .bind(key);
        let known: Option<Former> = work.first(question).await?;
        found.extend(
            known
                .map(|known| known.id)
                .filter(|id| Some(*id) != it.user_id),
        );
    }
    Ok(found)
}

/// Leaves a row that others point at and that is nobody.
async fn nobody(work: &mut Work, area: AreaId, member: MemberId) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let counted = sql(
        "select count(*) as n from member where account_id = $1 and id = $2 and left_at is null",
    );
    let counted: Count = work
        .one(counted.bind(account).bind(member), "member")
        .await?;
    work.count(totals::members(area), -counted.n);
    for gone in [
        "delete from member_tag where account_id = $1 and member_id = $2",
        "delete from member_alias where account_id = $1 and member_id = $2",
        "delete from access_letter where account_id = $1 and member_id = $2",
    ] {
        work.exec(sql(gone).bind(account).bind(member)).await?;
    }
    work.exec_one(
        sql("update member set user_id = null, email = '', email_key = '', name = '', search_key = '', sort_key = $3,
                lang = '', area_role = null, time_zone = '', external_id = '', unsubscribed_at = null, bounced_at = null, erased_at = $4,
                changed_at = $4
             where account_id = $1 and id = $2 and erased_at is null")
        .bind(account)
        .bind(member)
        .bind(Vec::<u8>::new())
        .bind(now),
        Error::Missing("member"),
    )
    .await
}

/// The proof that whoever erases has typed the address of the one who is erased.
pub fn typed(member: &crate::members::Member, text: &str) -> Result<Typed, Refusal> {
    Typed::check(&member.email, text)
}
