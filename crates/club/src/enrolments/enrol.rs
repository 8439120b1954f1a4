//! Becoming a member, and becoming one in a product: found if there, made if not (3.1).

use clavero_rules::{
    EnrolmentId, GroupId, MemberId, Moment,
    enrolments::{AccessType, GrantSource, starting_group},
    products::may_give_role,
    roles::Role,
};

use super::{Enrolment, find_person, presence::comes_back, store};
use crate::{
    Error, Result,
    activity::{self, Kind, Noted},
    address::Address,
    announcements,
    areas::Area,
    db::sql,
    erasures, groups,
    products::Product,
    totals,
    words::{self, Lang},
    work::Work,
};

/// Who is meant: somebody who is a member already, or whoever has this address.
#[derive(Clone, Copy, Debug)]
pub enum Person<'a> {
    /// A member.
    Member(MemberId),
    /// Whoever has this address; made if nobody has it.
    Address {
        /// The address.
        address: &'a Address,
        /// The name, empty if unknown; it fills an empty one and changes no other.
        name: &'a str,
        /// The language, if known.
        lang: Option<Lang>,
        /// Where he was told of, for the history: `web`, `import`, `hotmart` …
        source: &'static str,
    },
}

/// An enrolment that was found or made.
#[derive(Clone, Debug)]
pub struct Enrolled {
    /// The enrolment.
    pub it: Enrolment,
    /// Whether the member is new.
    pub member_made: bool,
    /// Whether the enrolment is new, or came back after a removal.
    pub enrolled: bool,
}

/// Where somebody is to sit, and what he is to be.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    /// What he is to be; a student if not said.
    pub role: Option<Role>,
    /// The group somebody chose for him.
    pub group: Option<GroupId>,
    /// The group that his offer leads into.
    pub of_offer: Option<GroupId>,
}

/// The member of an address, made if there is none. Answers whether he is new.
pub async fn find_or_make_member(
    work: &mut Work,
    area: &Area,
    address: &Address,
    name: &str,
    lang: Option<Lang>,
    source: &'static str,
) -> Result<(MemberId, bool)> {
    if let Some(known) = find_person(work, area, &address.key).await? {
        if !name.is_empty() {
            fill_name(work, known, name).await?;
        }
        return Ok((known, false));
    }
    let (account, id, now) = (work.account(), MemberId(work.on.id()), work.now());
    let shown = if name.is_empty() {
        &address.shown
    } else {
        name
    };
    let made = work
        .exec(
            sql("insert into member (account_id, id, area_id, email, email_key, name, search_key, sort_key, lang, time_zone,
                    external_id, last_access_at, created_at, changed_at, version)
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', 0, $10, $10, 1)
                 on conflict (account_id, area_id, email_key) where erased_at is null do nothing")
            .bind(account)
            .bind(id)
            .bind(area.id)
            .bind(&address.shown)
            .bind(&address.key)
            .bind(name)
            .bind(search_key(name))
            .bind(words::sort_key(shown))
            .bind(lang.map(Lang::tag).unwrap_or_default())
            .bind(now),
        )
        .await?;
    if made == 0 {
        // Somebody else made him at the same moment.
        let known = find_person(work, area, &address.key).await?;
        return Ok((known.ok_or(Error::Missing("member"))?, false));
    }
    let joined = Noted {
        area: area.id,
        member: id,
        product: None,
        at: now,
        kind: Kind::Joined,
        object_kind: "",
        object: String::new(),
        name: String::new(),
        meta: serde_json::Value::Null,
        source,
        once: format!("joined:{id}"),
    };
    activity::note(work, joined).await?;
    work.count(totals::members(area.id), 1);
    announcements::member_created(work, area.id, id);
    keep_the_no(work, area, &[(id, &address.key)]).await?;
    Ok((id, true))
}

/// Whoever was erased after he wanted no messages gets none under the same address later (edge 29).
pub(crate) async fn keep_the_no(
    work: &mut Work,
    area: &Area,
    fresh: &[(MemberId, &str)],
) -> Result<()> {
    let keys: Vec<&str> = fresh.iter().map(|it| it.1).collect();
    let said = erasures::wanted_no_messages(work, area.id, &keys).await?;
    let account = work.account();
    for (member, since) in fresh.iter().filter_map(|it| Some((it.0, said.get(it.1)?))) {
        let kept = sql(
            "update member set unsubscribed_at = coalesce(unsubscribed_at, $3) where account_id = $1 and id = $2",
        );
        work.exec(kept.bind(account).bind(member).bind(*since))
            .await?;
    }
    Ok(())
}

/// What searches look for: the name folded, then the words apart by single spaces.
pub(crate) fn search_key(name: &str) -> String {
    let folded = words::fold(name);
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn fill_name(work: &mut Work, member: MemberId, name: &str) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    let named = work
        .exec(
            sql("update member set name = $3, search_key = $4, sort_key = $5, changed_at = $6, version = version + 1
                 where account_id = $1 and id = $2 and name = ''")
            .bind(account)
            .bind(member)
            .bind(name)
            .bind(search_key(name))
            .bind(words::sort_key(name))
            .bind(now),
        )
        .await?;
    if named == 1 {
        work.exec(
            sql("update enrolment set sort_key = $3 where account_id = $1 and member_id = $2")
                .bind(account)
                .bind(member)
                .bind(words::sort_key(name)),
        )
        .await?;
    }
    Ok(())
}

/// Lets somebody be enrolled in a product: he is found, made, or comes back after a removal. Access is another matter:
/// that takes a grant.
pub async fn enrol(
    work: &mut Work,
    area: &Area,
    product: &Product,
    person: Person<'_>,
    place: Place,
    source: GrantSource,
) -> Result<Enrolled> {
    let (member, member_made) = match person {
        Person::Member(id) => (id, false),
        Person::Address {
            address,
            name,
            lang,
            source,
        } => find_or_make_member(work, area, address, name, lang, source).await?,
    };
    let known = store::of_member_in(work, member, product.id).await?;
    let enrolled = known.as_ref().is_none_or(|it| it.removed_at.is_some());
    let id = match known {
        Some(it) if it.removed_at.is_none() => store::hold(work, it.id).await?.id,
        Some(it) => come_back(work, &it, product, place).await?,
        None => insert(work, area, product, member, place, source).await?,
    };
    if enrolled && !member_made {
        comes_back(work, area.id, member).await?;
    }
    let it = store::by_id(work, id).await?;
    Ok(Enrolled {
        it,
        member_made,
        enrolled,
    })
}

async fn group_for(work: &mut Work, product: &Product, place: Place) -> Result<Option<GroupId>> {
    if !product.kind.has_groups() {
        return Ok(None);
    }
    let default = groups::default_of(work, product.id).await?;
    let default = default.ok_or(Error::Missing("group"))?;
    Ok(Some(starting_group(place.group, place.of_offer, default)))
}

async fn come_back(
    work: &mut Work,
    it: &Enrolment,
    product: &Product,
    place: Place,
) -> Result<EnrolmentId> {
    store::hold(work, it.id).await?;
    let group = group_for(work, product, place).await?;
    let role = place.role.unwrap_or(Role::Student);
    may_give_role(product.kind, role)?;
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("update enrolment set removed_at = null, role = $3, group_id = $4, group_locked = $5, enrolled_at = $6,
                blocked_at = null, block_reason = '', blocked_by = null
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(it.id)
        .bind(role)
        .bind(group)
        .bind(place.group.is_some())
        .bind(now),
    )
    .await?;
    store::count(work, product.id, None, Some(role));
    stay(work, it.id, group).await?;
    Ok(it.id)
}

async fn insert(
    work: &mut Work,
    area: &Area,
    product: &Product,
    member: MemberId,
    place: Place,
    source: GrantSource,
) -> Result<EnrolmentId> {
    let usual = match source {
        GrantSource::Free => Role::Free,
        _ => Role::Student,
    };
    let role = place.role.unwrap_or(usual);
    may_give_role(product.kind, role)?;
    let group = group_for(work, product, place).await?;
    let (account, id, now) = (work.account(), EnrolmentId(work.on.id()), work.now());
    let made = work
        .exec(
            sql("insert into enrolment (account_id, id, area_id, product_id, member_id, role, group_id, group_locked, status,
                    access_until, block_reason, access_type, plus_state, enrolled_at, first_access_at, last_access_at,
                    access_count, purchased_at, last_purchase_at, drip_anchor_at, pages_total, pages_done, progress_bp,
                    recount_due, completed_at, engagement, engagement_score, engagement_at, points, sort_key, email_key,
                    created_at, changed_at, version)
                 select m.account_id, $3, m.area_id, $4, m.id, $5, $6, $7, 'ended', 0, '', $8, 'none', $9, 0, 0, 0, 0, 0, 0,
                    0, 0, -1, false, 0, 'none', 0, 0, 0, m.sort_key, m.email_key, $9, $9, 1
                 from member m where m.account_id = $1 and m.id = $2 and m.area_id = $10 and m.erased_at is null
                 on conflict (account_id, member_id, product_id) do nothing")
            .bind(account)
            .bind(member)
            .bind(id)
            .bind(product.id)
            .bind(role)
            .bind(group)
            .bind(place.group.is_some())
            .bind(AccessType::of(source))
            .bind(now)
            .bind(area.id),
        )
        .await?;
    if made == 0 {
        let known = store::of_member_in(work, member, product.id).await?;
        return Ok(known.ok_or(Error::Missing("member"))?.id);
    }
    store::count(work, product.id, None, Some(role));
    stay(work, id, group).await?;
    Ok(id)
}

/// Closes the stay in the group before and begins one in this.
pub(super) async fn stay(work: &mut Work, id: EnrolmentId, group: Option<GroupId>) -> Result<()> {
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("update group_stay set ended_at = $3 where account_id = $1 and enrolment_id = $2 and ended_at is null")
            .bind(account)
            .bind(id)
            .bind(now),
    )
    .await?;
    if let Some(group) = group {
        work.exec(
            sql("insert into group_stay (account_id, enrolment_id, group_id, began_at) values ($1, $2, $3, $4)
                 on conflict (account_id, enrolment_id, group_id, began_at) do update set ended_at = null")
            .bind(account)
            .bind(id)
            .bind(group)
            .bind(now),
        )
        .await?;
    }
    Ok(())
}

/// When something is not known or never was.
pub(super) const NEVER: Moment = Moment(0);
