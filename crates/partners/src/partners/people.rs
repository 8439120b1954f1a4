//! Who is in the programme, who works for it, and whom to write to.

use clavero_rules::{
    AccountId, Moment, Permission, UserId,
    access::{AccountState, Requirement, decide},
    partners::{EmployeeState, Programme, RelationState},
};
use uuid::Uuid;

use clavero_team::collaborators;

use crate::{
    Result,
    db::{record, sql},
    letters::Letter,
    session::standing,
    words::Lang,
    work::{Scope, Site},
};

record! {
    struct Standing { state: Programme }
}

record! {
    struct Tag { state: EmployeeState }
}

record! {
    struct Relation { state: RelationState }
}

record! {
    /// An account on the other side.
    #[derive(Debug, Clone)]
    pub(super) struct Other {
        pub(super) id: AccountId,
        pub(super) slug: String,
        pub(super) name: String,
        pub(super) hub_id: i64,
        pub(super) state: AccountState,
        pub(super) owner_id: UserId,
    }
}

record! {
    /// Somebody to write to.
    #[derive(Debug, Clone)]
    pub(super) struct Reader {
        pub(super) id: UserId,
        pub(super) name: String,
        pub(super) email: String,
        pub(super) email_key: String,
        pub(super) lang: Lang,
        pub(super) time_zone: String,
        pub(super) verified_at: Option<Moment>,
    }
}

impl Reader {
    /// A letter to him, once for this transition.
    pub(super) fn letter<S: Site>(
        &self,
        scope: &Scope<S>,
        kind: &'static str,
        key: impl ToString,
    ) -> Letter {
        Letter::new(&scope.on, kind, key)
            .to(&self.email, &self.name, self.lang)
            .zone(&self.time_zone)
    }
}

/// Where an account stands in the programme.
pub async fn programme<S: Site>(scope: &mut Scope<S>, account: AccountId) -> Result<Programme> {
    let q = sql("select state from partner_programme where account_id = $1").bind(account);
    let row: Option<Standing> = scope.first(q).await?;
    Ok(row.map_or(Programme::Outside, |row| row.state))
}

/// Where a user stands as employee of this partner: by his last tagging, if there was one.
pub(super) async fn employee<S: Site>(
    scope: &mut Scope<S>,
    partner: AccountId,
    user: UserId,
) -> Result<EmployeeState> {
    let q = sql(
        "select state from partner_employee where account_id = $1 and user_id = $2
         order by tagged_at desc, id desc limit 1",
    )
    .bind(partner)
    .bind(user);
    let row: Option<Tag> = scope.first(q).await?;
    Ok(row.map_or(EmployeeState::Member, |row| row.state))
}

/// The relation of the client that the scope is about with this partner, by its last row.
pub(super) async fn relation(
    scope: &mut Scope,
    partner: AccountId,
) -> Result<Option<RelationState>> {
    let q = sql(
        "select state from partner_relation where account_id = $1 and partner_id = $2
         order by linked_at desc, id desc limit 1",
    )
    .bind(scope.account())
    .bind(partner);
    let row: Option<Relation> = scope.first(q).await?;
    Ok(row.map(|row| row.state))
}

const OTHER: &str = "select id, slug, name, hub_id, state, owner_id from account where ";

/// The account of this id.
pub(super) async fn account<S: Site>(scope: &mut Scope<S>, id: AccountId) -> Result<Other> {
    scope.one(sql(OTHER).with("id = ?", id), "account").await
}

/// The account of this public number.
pub(super) async fn by_hub_id<S: Site>(scope: &mut Scope<S>, hub_id: i64) -> Result<Option<Other>> {
    scope.first(sql(OTHER).with("hub_id = ?", hub_id)).await
}

/// Somebody with a login.
pub(super) async fn reader<S: Site>(scope: &mut Scope<S>, user: UserId) -> Result<Reader> {
    let q = sql(
        "select id, name, email, email_key, lang, time_zone, email_verified_at as verified_at from users where id = $1",
    );
    scope.one(q.bind(user), "user").await
}

/// Whether somebody owns the account, or has live access to it.
pub(super) async fn is_inside(scope: &mut Scope, user: UserId) -> Result<bool> {
    let (account, now) = (scope.account(), scope.now());
    let facts = standing::facts_within(scope, account, user).await?;
    Ok(decide(&facts, Requirement::Member, now).is_ok())
}

/// Who answers partners in the account that the scope is about: its owner, and whoever may (Q3).
pub(super) async fn who_answers(scope: &mut Scope) -> Result<Vec<Reader>> {
    let here = account(scope, scope.account()).await?;
    let mut readers = vec![reader(scope, here.owner_id).await?];
    for who in collaborators::everybody_here(scope).await? {
        let may = who.permissions.contains(Permission::ManagePartners) && who.direct;
        if may && !who.user_disabled {
            readers.push(reader(scope, who.user).await?);
        }
    }
    Ok(readers)
}

/// Who hears of an answer at the partner: whoever asked, and the owner.
pub(super) async fn who_asked(
    scope: &mut Scope,
    partner: AccountId,
    asked_by: UserId,
) -> Result<Vec<Reader>> {
    let owner = account(scope, partner).await?.owner_id;
    let mut readers = vec![reader(scope, owner).await?];
    if asked_by != owner {
        readers.push(reader(scope, asked_by).await?);
    }
    readers.retain(|it| it.verified_at.is_some());
    Ok(readers)
}

/// Links the partner with the client that the scope is about, unless it is already; answers the new relation.
pub(super) async fn link(work: &mut crate::work::Work, partner: AccountId) -> Result<Option<Uuid>> {
    if matches!(
        relation(work, partner).await?,
        Some(RelationState::Linked | RelationState::Suspended)
    ) {
        return Ok(None);
    }
    let (id, now) = (work.on.id(), work.now());
    let q = sql(
        "insert into partner_relation (account_id, id, partner_id, state, linked_at, changed_at, ended_by, version)
         values ($1, $2, $3, 'linked', $4, $4, '', 1)",
    )
    .bind(work.account())
    .bind(id)
    .bind(partner)
    .bind(now);
    work.exec(q).await?;
    Ok(Some(id))
}

record! {
    struct Mine { slug: String, name: String, owner_id: UserId, permissions: Option<clavero_rules::PermissionSet> }
}

/// The partner accounts in which a person may assign clients: slug and name.
pub(super) async fn partners_of<S: Site>(
    scope: &mut Scope<S>,
    user: UserId,
) -> Result<Vec<(String, String)>> {
    let q = sql("select a.slug, a.name, a.owner_id, f.permissions
         from partner_programme p join account a on a.id = p.account_id
         left join membership m on m.account_id = a.id and m.user_id = $1 and m.state = 'active'
         left join profile f on f.account_id = a.id and f.id = m.profile_id
         where p.state = 'enrolled' and (a.owner_id = $1 or m.user_id = $1) order by a.name, a.id");
    let all: Vec<Mine> = scope.all(q.bind(user)).await?;
    let may = |it: &Mine| {
        it.owner_id == user
            || it
                .permissions
                .is_some_and(|set| set.contains(Permission::ManagePartners))
    };
    Ok(all
        .into_iter()
        .filter(may)
        .map(|it| (it.slug, it.name))
        .collect())
}
