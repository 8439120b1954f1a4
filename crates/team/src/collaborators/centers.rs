//! The centers that a person takes part in, each with the profile he has there (CC-16).

use clavero_rules::{AccountId, MembershipId, Moment, UserId, access::MembershipState};

use super::standing_now;
use crate::{
    Occasion, Result, acting,
    db::{record, sql},
    words,
};

record! {
    struct Row {
        id: MembershipId,
        account: AccountId,
        slug: String,
        name: String,
        profile_name: String,
        state: MembershipState,
        access_until: Option<Moment>,
        last_entered_at: Option<Moment>,
        inside: bool,
    }
}

/// A center that a person takes part in.
#[derive(Clone, Debug)]
pub struct Center {
    /// His membership there.
    pub membership: MembershipId,
    /// Whose it is.
    pub account: AccountId,
    /// In the address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The profile he has there.
    pub profile_name: String,
    /// Where his access stands now: one whose date has passed is expired, whatever the label says (4.0).
    pub state: MembershipState,
    /// Until when.
    pub access_until: Option<Moment>,
    /// When he last entered.
    pub last_entered_at: Option<Moment>,
    /// Whether he is inside now, in any browser.
    pub inside: bool,
}

/// The centers a person takes part in, by name; what was ended by him or by the account is not among them.
pub async fn centers_of(on: &Occasion, user: UserId) -> Result<Vec<Center>> {
    let (entered, seen) = acting::goes_on_since(on.now);
    let rows: Vec<Row> = on
        .read_own(user)
        .all(
            sql(
                "select m.id, a.id as account, a.slug, a.name, p.name as profile_name, m.state,
                    m.access_until, m.last_entered_at,
                    exists (select 1 from visit v where v.account_id = m.account_id
                            and v.membership_id = m.id and v.ended_at is null
                            and v.entered_at > $2 and v.last_seen_at > $3) as inside
                 from membership m
                 join account a on a.id = m.account_id
                 join profile p on p.account_id = m.account_id and p.id = m.profile_id
                 where m.user_id = $1 and m.state in ('active', 'suspended', 'expired')
                   and a.owner_id <> m.user_id and a.state <> 'closed'
                   and (m.state = 'expired' or exists (select 1 from ground g
                        where g.account_id = m.account_id and g.membership_id = m.id
                          and g.ended_at is null))",
            )
            .bind(user)
            .bind(entered)
            .bind(seen),
        )
        .await?;
    let mut centers: Vec<Center> = rows.into_iter().map(|row| row.told(on.now)).collect();
    centers.sort_by_cached_key(|center| (words::sort_key(&center.name), center.account.0));
    Ok(centers)
}

impl Row {
    fn told(self, now: Moment) -> Center {
        Center {
            membership: self.id,
            account: self.account,
            slug: self.slug,
            name: self.name,
            profile_name: self.profile_name,
            state: standing_now(self.state, self.access_until, now),
            access_until: self.access_until,
            last_entered_at: self.last_entered_at,
            inside: self.inside,
        }
    }
}
