//! Sharing seats: a holder invites somebody to a seat that was sold with his own, writes to him again, and takes it back;
//! whoever is invited sits down (3.1, A-8a, edges 18 and 19).

use clavero_rules::{
    EnrolmentId, Moment, Span,
    enrolments::{
        Access, AccessStatus, GrantDates, GrantSource, SeatFacts, dependents_grant, may_be_invited,
        may_invite_dependent, may_sit_down, may_write_to_guest,
    },
};
use uuid::Uuid;

use super::{
    Deed, Done, Enrolment, Giving, Person, Place, enrol, find_person, grant_access, recompute,
    seats, store, withdraw,
};
use crate::{
    Error, Result,
    address::Address,
    areas::Area,
    db::{Sql, record, sql},
    letters::Letter,
    occasion::Secret,
    products,
    work::{Scope, Work},
};

/// How long an invitation can be followed.
const LIFE: Span = Span::days(30);

record! {
    /// A seat that somebody is invited to, or sits on.
    #[derive(Clone, Debug)]
    pub struct Seat {
        /// Its identifier.
        pub id: Uuid,
        /// Whose it is.
        pub holder_id: EnrolmentId,
        /// Which of his seats.
        pub slot: i64,
        /// Who is invited.
        pub email: String,
        pub(super) email_key: String,
        /// The address that the last letter went to, as people are found by it.
        pub(super) sent_to: String,
        /// What the holder calls him; empty if nothing.
        pub name: String,
        /// `invited` or `accepted`.
        pub state: String,
        /// Who sits there.
        pub dependent_id: Option<EnrolmentId>,
        /// When the invitation last went out.
        pub sent_at: Moment,
        /// Until when it can be followed.
        pub expires_at: Moment,
    }
}

impl Seat {
    /// Whether somebody sits there.
    pub fn is_taken(&self) -> bool {
        self.state == "accepted"
    }

    /// What its guest is called before people.
    pub fn called(&self) -> &str {
        if self.name.is_empty() {
            &self.email
        } else {
            &self.name
        }
    }
}

/// The seats of a holder.
#[derive(Clone, Debug)]
pub struct Seats {
    /// How many he bought.
    pub bought: u32,
    /// Those that somebody is invited to, or sits on.
    pub taken: Vec<Seat>,
}

impl Seats {
    /// How many are free.
    pub fn free(&self) -> usize {
        (self.bought as usize).saturating_sub(self.taken.len())
    }

    /// How many have somebody sitting on them.
    fn sitting(&self) -> u32 {
        let sitting = self.taken.iter().filter(|it| it.is_taken()).count();
        u32::try_from(sitting).unwrap_or(u32::MAX)
    }
}

/// An invitation that went out.
#[derive(Debug)]
pub struct Invited {
    /// Which seat.
    pub seat: Uuid,
    /// Whether the guest gets into the product by a reason of his own besides.
    pub has_own: bool,
    /// What the activity log is told.
    pub told: Deed,
}

fn columns() -> Sql {
    sql(
        "select id, holder_id, slot, email, email_key, sent_to, name, state, dependent_id, sent_at, expires_at from plus_link",
    )
}

/// The seats of a holder: those that he bought, and who is on them. Whoever never bought any has none.
pub async fn seats_of(scope: &mut Scope, holder: EnrolmentId) -> Result<Seats> {
    let grants = store::grants(scope, holder).await?;
    let question = columns()
        .with(" where account_id = ?", scope.account())
        .with(" and holder_id = ?", holder)
        .and(" and state <> 'removed' order by slot");
    Ok(Seats {
        bought: seats::bought(&grants),
        taken: scope.all(question).await?,
    })
}

async fn seat(scope: &mut Scope, holder: EnrolmentId, id: Uuid) -> Result<Seat> {
    let question = columns()
        .with(" where account_id = ?", scope.account())
        .with(" and holder_id = ?", holder)
        .with(" and id = ?", id)
        .and(" and state <> 'removed'");
    scope.first(question).await?.ok_or(Error::Missing("seat"))
}

/// What a holder has to share.
async fn lends(work: &mut Work, it: &Enrolment) -> Result<Access> {
    let grants = store::grants(work, it.id).await?;
    Ok(seats::lends(it, &grants, work.now()))
}

record! {
    struct Reached { email: String, email_key: String }
}

/// Where a letter for an address goes: to the address of today of whoever is known by it. Who had one before may have
/// mistyped it, and somebody else reads it.
async fn reached(scope: &mut Scope, area: &Area, (shown, key): (&str, &str)) -> Result<Reached> {
    let Some(member) = find_person(scope, area, key).await? else {
        return Ok(Reached {
            email: shown.to_owned(),
            email_key: key.to_owned(),
        });
    };
    let question = sql("select email, email_key from member where account_id = $1 and id = $2");
    let question = question.bind(scope.account()).bind(member);
    scope.one(question, "member").await
}

record! {
    struct Sent { email_key: String, sent_at: Moment, created_at: Moment }
}

/// When a letter last went to this address for these seats, and how many were invited to them within a day.
async fn written(
    work: &mut Work,
    holder: EnrolmentId,
    address: &Address,
) -> Result<(Option<Moment>, u32)> {
    let since = work.now() - Span::days(1);
    let question = sql("select email_key, sent_at, created_at from plus_link
                        where account_id = $1 and holder_id = $2 and sent_at > $3");
    let question = question.bind(work.account()).bind(holder).bind(since);
    let all: Vec<Sent> = work.all(question).await?;
    let same = all.iter().filter(|it| it.email_key == address.key);
    let fresh = all.iter().filter(|it| it.created_at > since).count();
    Ok((
        same.map(|it| it.sent_at).max(),
        u32::try_from(fresh).unwrap_or(u32::MAX),
    ))
}

/// Invites somebody to a free seat. Also after the product stopped selling seats (edge 19).
pub async fn invite_guest(
    work: &mut Work,
    area: &Area,
    holder: EnrolmentId,
    address: &Address,
    name: &str,
) -> Result<Invited> {
    let it = store::hold_present(work, holder).await?;
    if it.area_id != area.id {
        return Err(Error::Missing("enrolment"));
    }
    let all = seats_of(work, holder).await?;
    if all.taken.iter().any(|seat| seat.email_key == address.key) {
        return Err(Error::field("email", "seat-taken"));
    }
    let member = find_person(work, area, &address.key).await?;
    let (last_written, of_a_day) = written(work, holder, address).await?;
    may_invite_dependent(&SeatFacts {
        holder: lends(work, &it).await?,
        bought: all.bought,
        taken: u32::try_from(all.taken.len()).unwrap_or(u32::MAX),
        is_holder: it.email_key == address.key || member == Some(it.member_id),
        last_written,
        of_a_day,
        now: work.now(),
    })?;
    let own = match member {
        Some(member) => store::of_member_in(work, member, it.product_id).await?,
        None => None,
    };
    if let Some(own) = own.as_ref().filter(|own| own.removed_at.is_none()) {
        may_be_invited(seats::guest_of(work, own.id).await?.is_some())?;
    }
    let free = |slot: &i64| all.taken.iter().all(|seat| seat.slot != *slot);
    let slot = (1_i64..).take(all.taken.len() + 1).find(free);
    let (account, id, now) = (work.account(), work.on.id(), work.now());
    work.exec(
        sql("insert into plus_link (account_id, id, holder_id, slot, email, email_key, name, state, created_at, sent_at,
                expires_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, 'invited', $8, $8, $9, 1)")
        .bind(account)
        .bind(id)
        .bind(holder)
        .bind(slot.unwrap_or(1))
        .bind(&address.shown)
        .bind(&address.key)
        .bind(name)
        .bind(now)
        .bind(now + LIFE),
    )
    .await?;
    let seat = seat(work, holder, id).await?;
    write_to(work, area, &it, &seat).await?;
    recompute(work, holder).await?;
    Ok(Invited {
        seat: id,
        has_own: own
            .is_some_and(|own| own.removed_at.is_none() && own.status == AccessStatus::Active),
        told: Deed::on("enrolment.seat_invited", &it),
    })
}

/// Writes the invitation; a link that was sent before dies.
async fn write_to(work: &mut Work, area: &Area, holder: &Enrolment, seat: &Seat) -> Result<()> {
    let token = work.on.secret();
    let to = reached(work, area, (&seat.email, &seat.email_key)).await?;
    let (account, now) = (work.account(), work.now());
    work.exec(
        sql("update plus_link set token_hash = $3, sent_at = $4, expires_at = $5, sent_to = $6, version = version + 1
             where account_id = $1 and id = $2")
        .bind(account)
        .bind(seat.id)
        .bind(token.hash())
        .bind(now)
        .bind(now + LIFE)
        .bind(&to.email_key),
    )
    .await?;
    let who = if holder.name.is_empty() {
        &holder.email
    } else {
        &holder.name
    };
    let letter = Letter::new(&work.on, "seat-invited", work.on.id())
        .to(&to.email, &seat.name, area.lang)
        .zone(&area.time_zone)
        .text("area", &area.name)
        .text("product", &holder.product_name)
        .text("holder", who)
        .day("until", now + LIFE)
        .link(format!("/club/{}/seat/{}", area.slug, token.reveal()));
    work.post(letter);
    Ok(())
}

/// Writes to somebody who is invited once more.
pub async fn write_to_guest(
    work: &mut Work,
    area: &Area,
    holder: EnrolmentId,
    id: Uuid,
) -> Result<Deed> {
    let it = store::hold_present(work, holder).await?;
    let seat = seat(work, holder, id).await?;
    let holds = lends(work, &it).await?;
    may_write_to_guest(holds, seat.is_taken(), seat.sent_at, work.now())?;
    write_to(work, area, &it, &seat).await?;
    Ok(Deed::on("enrolment.seat_reminded", &it))
}

/// Takes a seat back: the guest gets in by it no more, and it is free again (A-8a). What he did is kept.
pub async fn free_seat(work: &mut Work, holder: EnrolmentId, id: Uuid) -> Result<Vec<Deed>> {
    let it = store::hold_present(work, holder).await?;
    let seat = seat(work, holder, id).await?;
    let account = work.account();
    let freed = sql(
        "update plus_link set state = 'removed', token_hash = null, sent_to = '', version = version + 1
                     where account_id = $1 and id = $2 and state <> 'removed'",
    );
    work.exec_one(freed.bind(account).bind(id), Error::Missing("seat"))
        .await?;
    let mut told = vec![Deed::on("enrolment.seat_freed", &it)];
    if let Some(guest) = seat.dependent_id {
        for grant in store::grants(work, guest).await? {
            if grant.source != GrantSource::Plus {
                continue;
            }
            let done: Option<Done> =
                withdraw(work, guest, GrantSource::Plus, &grant.source_ref).await?;
            told.extend(done.map(|done| done.told));
        }
    }
    recompute(work, holder).await?;
    Ok(told)
}

/// The seat that a link leads to, while somebody may follow it: whoever has the address that it was sent to.
pub async fn seat_of_link(scope: &mut Scope, area: &Area, token: &str) -> Result<Seat> {
    let question = columns()
        .with(" where account_id = ?", scope.account())
        .with(" and token_hash = ?", Secret::presented(token).hash())
        .and(" and state = 'invited'");
    let now = scope.now();
    let found: Option<Seat> = scope.first(question).await?;
    let found = found.filter(|it| now < it.expires_at);
    let found = found.ok_or(Error::Missing("link"))?;
    let reached = reached(scope, area, (&found.email, &found.email_key)).await?;
    match reached.email_key == found.sent_to {
        true => Ok(found),
        false => Err(Error::Missing("link")),
    }
}

/// Sits down on a seat: whoever is invited becomes a member, and gets in as long as the holder does. It is his from then
/// on, and nobody else’s.
pub async fn sit_down(work: &mut Work, area: &Area, seat: &Seat) -> Result<Vec<Deed>> {
    let holder = store::hold_present(work, seat.holder_id).await?;
    let (state, until) = dependents_grant(lends(work, &holder).await?);
    if state.ended_reason().is_some() {
        return Err(Error::Missing("link"));
    }
    let address = Address::parse(&seat.email).ok_or(Error::Missing("link"))?;
    let product = products::by_id(work, holder.product_id).await?;
    let person = Person::Address {
        address: &address,
        name: &seat.name,
        lang: None,
        source: "web",
    };
    let enrolled = enrol(
        work,
        area,
        &product,
        person,
        Place::default(),
        GrantSource::Plus,
    )
    .await?;
    let sits = seats::guest_of(work, enrolled.it.id).await?.is_some();
    let all = seats_of(work, holder.id).await?;
    may_sit_down(sits, all.bought, all.sitting())?;
    let (account, now) = (work.account(), work.now());
    // Written first, so that the grant is looked at as that of a guest.
    let taken = sql("update plus_link set state = 'accepted', dependent_id = $3, token_hash = null, sent_to = '', version = version + 1
                     where account_id = $1 and id = $2 and state = 'invited'");
    work.exec_one(
        taken.bind(account).bind(seat.id).bind(enrolled.it.id),
        Error::Missing("link"),
    )
    .await?;
    let giving = Giving {
        area,
        product: &product,
        person: Person::Member(enrolled.it.member_id),
        source: GrantSource::Plus,
        source_ref: seat.id.to_string(),
        state,
        dates: GrantDates {
            starts_at: now,
            ends_at: until,
        },
        bought_at: None,
        by_policy: false,
        plus_seats: 0,
        place: Place::default(),
        by: None,
    };
    let given = grant_access(work, &giving).await?;
    recompute(work, holder.id).await?;
    let mut told = vec![Deed::on("enrolment.seat_taken", &holder)];
    told.extend(given.done.map(|done| done.told));
    Ok(told)
}
