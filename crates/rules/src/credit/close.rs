//! Closing a month: which partners service each client, what each of them earns, and why the others do not (CR2, CR3).

use std::collections::{BTreeMap, BTreeSet};

use super::{Act, CreditSettings, Money, Month, NoCredit, Points, Rates, counts, split};
use crate::calendar::Zone;
use crate::named::named;
use crate::{AccountId, Refusal};

/// What a month of one client consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientMonth {
    /// Its recurring revenue on the last instant of the month.
    pub mrr: Money,
    /// What employees of partners did there, in any order; acts of other months are left out.
    pub acts: Vec<Act>,
    /// Partners that were in conflict at this client during the month (4.9).
    pub conflicted: BTreeSet<AccountId>,
}

named! {
    /// What a partner has of a client in a month, and if nothing, why.
    #[derive(PartialOrd, Ord)]
    pub enum Earned {
        /// An even share.
        Share = "share",
        /// None of the acts counts; each says why.
        NothingCounts = "nothing_counts",
        /// Fewer acts count than the operator asks for.
        TooFewActs = "too_few_acts",
        /// They were done on fewer days than the operator asks for.
        TooFewDays = "too_few_days",
        /// Somebody untagged worked there too; only under the strong reading (CR6).
        UntaggedColleague = "untagged_colleague",
        /// Another partner holds one of its addresses there; only under the strong reading (CR7).
        Conflict = "conflict",
    }
}

/// An act, and whether it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The act.
    pub act: Act,
    /// Why not, if it does not.
    pub verdict: Result<(), NoCredit>,
}

/// What one partner has of one client, with everything that explains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditLine {
    /// The partner.
    pub partner: AccountId,
    /// What it has, and if nothing, why.
    pub earned: Earned,
    /// How much, in minor units of the client's currency.
    pub credit: i64,
    /// One of the units that could not be divided went to this partner, for its act was among the first.
    pub odd_unit: bool,
    /// Its acts there, oldest first.
    pub acts: Vec<Counted>,
}

/// What the partners have of one client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientCredit {
    /// The client.
    pub client: AccountId,
    /// What was divided.
    pub mrr: Money,
    /// Among how many.
    pub servicing: usize,
    /// One line for each partner that did anything there, by partner.
    pub lines: Vec<CreditLine>,
}

/// What one partner has of all its clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// The partner.
    pub partner: AccountId,
    /// The sums, by currency.
    pub credit: Vec<Money>,
    /// What they are worth together.
    pub points: Points,
}

/// A closed month: the outcome together with all that it was computed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// The month.
    pub month: Month,
    /// The settings it was computed with.
    pub settings: CreditSettings,
    /// The tables it was computed with.
    pub rates: Rates,
    /// The clients, by client.
    pub clients: Vec<ClientCredit>,
    /// The partners, by partner.
    pub totals: Vec<Total>,
}

/// Computes a month. Nothing but the arguments is looked at, and no order of theirs matters (CR2, CR3, CR8).
pub fn close(
    month: Month,
    zone: &impl Zone,
    settings: &CreditSettings,
    rates: &Rates,
    clients: &BTreeMap<AccountId, ClientMonth>,
) -> Result<Ledger, Refusal> {
    let clients: Vec<_> = clients
        .iter()
        .map(|(client, it)| close_client(*client, it, month, zone, settings))
        .collect();
    Ok(Ledger {
        month,
        settings: *settings,
        rates: rates.clone(),
        totals: totals(&clients, rates)?,
        clients,
    })
}

fn close_client(
    client: AccountId,
    of: &ClientMonth,
    month: Month,
    zone: &impl Zone,
    settings: &CreditSettings,
) -> ClientCredit {
    let within = month.starts(zone)..month.ends(zone);
    let acts: BTreeSet<&Act> = of
        .acts
        .iter()
        .filter(|it| within.contains(&it.at))
        .collect();
    let mut by_partner: BTreeMap<AccountId, Vec<Counted>> = of
        .conflicted
        .iter()
        .map(|partner| (*partner, Vec::new()))
        .collect();
    for act in acts {
        by_partner.entry(act.partner).or_default().push(Counted {
            act: *act,
            verdict: counts(act, settings),
        });
    }
    let mut lines: Vec<_> = by_partner
        .into_iter()
        .map(|(partner, acts)| CreditLine {
            partner,
            earned: earned(&acts, of.conflicted.contains(&partner), zone, settings),
            credit: 0,
            odd_unit: false,
            acts,
        })
        .collect();
    let servicing = share_out(of.mrr.minor, &mut lines);
    ClientCredit {
        client,
        mrr: of.mrr,
        servicing,
        lines,
    }
}

/// Whether a partner services the client (CR2, CR6, CR7).
fn earned(
    acts: &[Counted],
    conflicted: bool,
    zone: &impl Zone,
    settings: &CreditSettings,
) -> Earned {
    let because = |reason| acts.iter().any(|it| it.verdict == Err(reason));
    let in_conflict = conflicted || because(NoCredit::InConflict);
    let counted = || acts.iter().filter(|it| it.verdict.is_ok());
    let days: BTreeSet<_> = counted().map(|it| zone.local(it.act.at).date()).collect();
    let fewer = |count: usize, least: u32| u32::try_from(count).is_ok_and(|it| it < least);
    match () {
        () if settings.conflict_voids && in_conflict => Earned::Conflict,
        () if settings.untagged_voids && because(NoCredit::Untagged) => Earned::UntaggedColleague,
        () if counted().next().is_none() => Earned::NothingCounts,
        () if fewer(counted().count(), settings.min_acts) => Earned::TooFewActs,
        () if fewer(days.len(), settings.min_days) => Earned::TooFewDays,
        () => Earned::Share,
    }
}

/// Divides the revenue evenly; units left over go to whoever acted first, then by partner (CR3).
fn share_out(mrr: i64, lines: &mut [CreditLine]) -> usize {
    let mut servicing: Vec<&mut CreditLine> = lines
        .iter_mut()
        .filter(|it| it.earned == Earned::Share)
        .collect();
    servicing.sort_by_key(|it| {
        let first = it.acts.iter().find(|it| it.verdict.is_ok());
        (first.map(|it| it.act.at), it.partner)
    });
    let count = servicing.len();
    let least = split(mrr, count).last();
    for (line, part) in servicing.into_iter().zip(split(mrr, count)) {
        line.credit = part;
        line.odd_unit = least.is_some_and(|least| part > least);
    }
    count
}

fn totals(clients: &[ClientCredit], rates: &Rates) -> Result<Vec<Total>, Refusal> {
    let mut sums: BTreeMap<AccountId, BTreeMap<_, i64>> = BTreeMap::new();
    for client in clients {
        for line in &client.lines {
            let sum = sums
                .entry(line.partner)
                .or_default()
                .entry(client.mrr.currency)
                .or_default();
            *sum = sum
                .checked_add(line.credit)
                .ok_or(Refusal::CreditTooLarge)?;
        }
    }
    let total = |(partner, sums): (AccountId, BTreeMap<_, i64>)| {
        let credit: Vec<_> = sums
            .into_iter()
            .map(|(currency, minor)| Money { currency, minor })
            .collect();
        let points = credit
            .iter()
            .try_fold(rates.none(), |sum, it| sum.plus(rates.points(*it)?))?;
        Ok(Total {
            partner,
            credit,
            points,
        })
    };
    sums.into_iter().map(total).collect()
}
