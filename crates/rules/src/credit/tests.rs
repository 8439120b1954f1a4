//! The worked example of October 2026, and what holds for every month that can be drawn.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use super::*;
use crate::calendar::{Date, Zone};
use crate::world::user;
use crate::{AccountId, EventId, Moment, Span};

const ALFA: AccountId = AccountId(Uuid::from_u128(1));
const BETA: AccountId = AccountId(Uuid::from_u128(2));
const ANA: u128 = 11;
const ABEL: u128 = 12;
const BIA: u128 = 21;

const FULL: ActFacts = ActFacts {
    active: true,
    tagged: true,
    granted: true,
    inside: true,
    in_conflict: false,
    owns_client: false,
    changed: true,
    by_key: false,
    on_oneself: false,
};

fn usd() -> Currency {
    Currency::read("USD").unwrap()
}

fn eur() -> Currency {
    Currency::read("EUR").unwrap()
}

fn rate(currency: Currency, per_point: i64) -> Rate {
    Rate {
        currency,
        digits: 2,
        per_point,
    }
}

/// US$100 and €75 make a point.
fn rates() -> Rates {
    Rates::new(&[rate(usd(), 10_000), rate(eur(), 7_500)]).unwrap()
}

fn october() -> Month {
    Month::parse("2026-10").unwrap()
}

/// Noon of a day of October.
fn on(day: u8) -> Moment {
    Utc.start_of(Date::new(2026, 10, day).unwrap()) + Span::hours(12)
}

fn client(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(0xc0 + number))
}

fn act(partner: AccountId, person: u128, day: u8, kind: ActKind) -> Act {
    Act {
        at: on(day),
        event: EventId(Uuid::from_u128(person * 100 + u128::from(day))),
        partner,
        user: user(person),
        kind,
        facts: FULL,
    }
}

fn month_of(currency: Currency, minor: i64, acts: Vec<Act>) -> ClientMonth {
    ClientMonth {
        mrr: Money { currency, minor },
        acts,
        conflicted: BTreeSet::new(),
    }
}

/// The five clients of the worked example (5).
fn example() -> BTreeMap<AccountId, ClientMonth> {
    use ActKind as K;
    let taken = ActFacts {
        granted: false,
        in_conflict: true,
        ..FULL
    };
    let untagged = ActFacts {
        tagged: false,
        granted: false,
        ..FULL
    };
    let c1 = ClientMonth {
        conflicted: BTreeSet::from([BETA]),
        ..month_of(
            usd(),
            100_000,
            vec![
                act(ALFA, ANA, 3, K::ContentPublished),
                Act {
                    facts: taken,
                    ..act(BETA, ANA, 5, K::ContentEdited)
                },
                act(BETA, BIA, 12, K::OfferSaved),
            ],
        )
    };
    let c2 = vec![
        Act {
            facts: untagged,
            ..act(ALFA, ABEL, 5, K::ContentEdited)
        },
        act(ALFA, ABEL, 20, K::MembersMoved),
    ];
    let c3 = (1..=9)
        .map(|day| act(BETA, BIA, day, K::SignedIn))
        .chain([act(BETA, BIA, 9, K::Viewed)])
        .collect();
    let c4 = vec![
        act(ALFA, ANA, 7, K::AccessBlocked),
        act(BETA, BIA, 2, K::CommunicationSent),
    ];
    let c5 = vec![act(ALFA, ANA, 8, K::SegmentSaved)];
    BTreeMap::from([
        (client(1), c1),
        (client(2), month_of(usd(), 30_000, c2)),
        (client(3), month_of(eur(), 75_000, c3)),
        (client(4), month_of(usd(), 10_001, c4)),
        (client(5), month_of(eur(), 15_000, c5)),
    ])
}

fn closed(settings: &CreditSettings, clients: &BTreeMap<AccountId, ClientMonth>) -> Ledger {
    close(october(), &Utc, settings, &rates(), clients).unwrap()
}

fn credit(ledger: &Ledger, client: AccountId, partner: AccountId) -> (i64, Earned) {
    let client = ledger
        .clients
        .iter()
        .find(|it| it.client == client)
        .unwrap();
    let line = client
        .lines
        .iter()
        .find(|it| it.partner == partner)
        .unwrap();
    (line.credit, line.earned)
}

#[test]
fn the_worked_example_of_october_comes_out_to_the_cent() {
    // CR1 CR2 CR3 CR5 CR8 PE-03 PE-15
    let ledger = closed(&CreditSettings::default(), &example());
    let share = Earned::Share;
    let table = [
        (1, ALFA, (50_000, share)),
        (1, BETA, (50_000, share)),
        (2, ALFA, (30_000, share)),
        (3, BETA, (0, Earned::NothingCounts)),
        (4, ALFA, (5_000, share)),
        (4, BETA, (5_001, share)),
        (5, ALFA, (15_000, share)),
    ];
    for (number, partner, expected) in table {
        assert_eq!(credit(&ledger, client(number), partner), expected);
    }
    let points: Vec<_> = ledger
        .totals
        .iter()
        .map(|it| (it.partner, it.points.to_string(), it.points.exact()))
        .collect();
    let told = |partner, shown: &str, exact: &str| (partner, shown.to_owned(), exact.to_owned());
    assert_eq!(
        points,
        [
            told(ALFA, "10.50", "21/2"),
            told(BETA, "5.50", "55001/10000")
        ]
    );
}

#[test]
fn a_closed_month_is_one_text_to_the_byte() {
    // 5
    let text = render(&closed(&CreditSettings::default(), &example()));
    assert_eq!(text, include_str!("october.txt"));
}

#[test]
fn the_odd_cent_goes_to_whoever_acted_first_and_the_line_says_so() {
    // CR3
    let ledger = closed(&CreditSettings::default(), &example());
    let c4 = &ledger.clients[3];
    let odd: Vec<_> = c4.lines.iter().map(|it| it.odd_unit).collect();
    assert_eq!((c4.servicing, odd), (2, vec![false, true]));
    let same_instant = vec![
        act(BETA, BIA, 2, ActKind::CommentAnswered),
        act(ALFA, ANA, 2, ActKind::CommentAnswered),
    ];
    let clients = BTreeMap::from([(client(4), month_of(usd(), 1, same_instant))]);
    let ledger = closed(&CreditSettings::default(), &clients);
    assert_eq!(credit(&ledger, client(4), ALFA), (1, Earned::Share));
    assert_eq!(credit(&ledger, client(4), BETA), (0, Earned::Share));
}

#[test]
fn an_act_that_earns_nothing_says_why() {
    // CR2 CR5 CR6 CR7 Q14 PE-03 PE-15
    let why = |change: fn(&mut Act)| {
        let mut act = act(ALFA, ANA, 3, ActKind::ContentEdited);
        change(&mut act);
        counts(&act, &CreditSettings::default())
    };
    assert_eq!(why(|_| ()), Ok(()));
    let table = [
        (
            why(|it| it.kind = ActKind::SignedIn),
            NoCredit::NotEngagement,
        ),
        (why(|it| it.facts.changed = false), NoCredit::NothingChanged),
        (why(|it| it.facts.by_key = true), NoCredit::ByKey),
        (why(|it| it.facts.on_oneself = true), NoCredit::OnOneself),
        (why(|it| it.facts.owns_client = true), NoCredit::OwnsClient),
        (why(|it| it.facts.active = false), NoCredit::NotActive),
        (why(|it| it.facts.tagged = false), NoCredit::Untagged),
        (why(|it| it.facts.in_conflict = true), NoCredit::InConflict),
        (why(|it| it.facts.granted = false), NoCredit::NotGranted),
        (why(|it| it.facts.inside = false), NoCredit::NotInside),
    ];
    assert_eq!(table.len(), NoCredit::ALL.len());
    for (answer, reason) in table {
        assert_eq!(answer, Err(reason));
    }
    let keys = CreditSettings {
        keys_count: true,
        ..CreditSettings::default()
    };
    let by_key = Act {
        facts: ActFacts {
            by_key: true,
            ..FULL
        },
        ..act(ALFA, ANA, 3, ActKind::ContentEdited)
    };
    assert_eq!(counts(&by_key, &keys), Ok(()));
}

#[test]
fn signing_in_looking_and_exporting_are_no_work() {
    // CR5
    let idle = ActKind::ALL.iter().filter(|it| !it.is_engagement());
    assert_eq!(idle.count(), 7);
    assert!(!ActKind::SignedIn.is_engagement() && !ActKind::Exported.is_engagement());
}

#[test]
fn an_operator_may_ask_for_more_and_read_more_strictly() {
    // CR6 CR7
    let with = |change: fn(&mut CreditSettings)| {
        let mut settings = CreditSettings::default();
        change(&mut settings);
        closed(&settings, &example())
    };
    let acts = with(|it| it.min_acts = 2);
    assert_eq!(credit(&acts, client(5), ALFA), (0, Earned::TooFewActs));
    let days = with(|it| it.min_days = 2);
    assert_eq!(credit(&days, client(4), BETA), (0, Earned::TooFewDays));
    let tags = with(|it| it.untagged_voids = true);
    assert_eq!(
        credit(&tags, client(2), ALFA),
        (0, Earned::UntaggedColleague)
    );
    let conflicts = with(|it| it.conflict_voids = true);
    assert_eq!(credit(&conflicts, client(1), BETA), (0, Earned::Conflict));
    assert_eq!(
        credit(&conflicts, client(1), ALFA),
        (100_000, Earned::Share)
    );
}

#[test]
fn acts_of_another_month_are_left_out() {
    let zone = Utc;
    let outside = [
        october().starts(&zone) - Span::millis(1),
        october().ends(&zone),
    ];
    for at in outside {
        let late = Act {
            at,
            ..act(ALFA, ANA, 1, ActKind::SegmentSaved)
        };
        let clients = BTreeMap::from([(client(1), month_of(usd(), 100, vec![late]))]);
        let ledger = closed(&CreditSettings::default(), &clients);
        assert!(ledger.clients[0].lines.is_empty() && ledger.totals.is_empty());
    }
}

fn any_act() -> impl Strategy<Value = Act> {
    let parts = (
        0..200_u128,
        1..=4_u128,
        1..=3_u128,
        1..=31_u8,
        select(ActKind::ALL),
        prop::bool::weighted(0.9),
        prop::bool::weighted(0.8),
    );
    parts.prop_map(|(event, partner, person, day, kind, tagged, granted)| Act {
        at: on(day),
        event: EventId(Uuid::from_u128(event)),
        partner: AccountId(Uuid::from_u128(partner)),
        user: user(person),
        kind,
        facts: ActFacts {
            tagged,
            granted,
            ..FULL
        },
    })
}

fn any_clients() -> impl Strategy<Value = BTreeMap<AccountId, ClientMonth>> {
    let month = (
        prop::bool::ANY,
        0..1_000_000_i64,
        prop::collection::vec(any_act(), 0..20),
    );
    let months = prop::collection::btree_map(0..6_u128, month, 0..5);
    months.prop_map(|months| {
        let build = |(number, (euros, minor, acts)): (u128, (bool, i64, Vec<Act>))| {
            let currency = if euros { eur() } else { usd() };
            (client(number), month_of(currency, minor, acts))
        };
        months.into_iter().map(build).collect()
    })
}

proptest! {
    #[test]
    fn what_a_client_pays_is_divided_whole_or_not_at_all(clients in any_clients()) {
        // 5: the sum of the parts.
        let ledger = closed(&CreditSettings::default(), &clients);
        for client in &ledger.clients {
            let sum: i64 = client.lines.iter().map(|it| it.credit).sum();
            let expected = if client.servicing == 0 { 0 } else { client.mrr.minor };
            prop_assert_eq!(sum, expected);
            prop_assert!(client.lines.iter().all(|it| it.credit >= 0));
        }
    }

    #[test]
    fn the_totals_are_the_lines_and_the_points_are_the_totals(clients in any_clients()) {
        // CR8
        let ledger = closed(&CreditSettings::default(), &clients);
        let lines: i64 = ledger.standing().values().sum();
        let totals: i64 = ledger.totals.iter().flat_map(|it| &it.credit).map(|it| it.minor).sum();
        prop_assert_eq!(lines, totals);
        for total in &ledger.totals {
            let parts: i128 = total
                .credit
                .iter()
                .map(|it| i128::from(it.minor) * if it.currency == usd() { 3 } else { 4 })
                .sum();
            let (above, below) = total.points.exact().split_once('/').map(|(above, below)| {
                (above.parse::<i128>().unwrap(), below.parse::<i128>().unwrap())
            }).unwrap();
            prop_assert_eq!(above * 30_000, parts * below);
        }
    }

    #[test]
    fn no_order_and_no_repetition_changes_a_byte(
        clients in any_clients(),
        turn in 0..20_usize,
    ) {
        // 5: recomputed, the same bytes.
        let mut shuffled = clients.clone();
        for month in shuffled.values_mut() {
            let by = turn % month.acts.len().max(1);
            month.acts.rotate_left(by);
            month.acts.reverse();
            let again = month.acts.clone();
            month.acts.extend(again);
        }
        let settings = CreditSettings::default();
        prop_assert_eq!(
            render(&closed(&settings, &clients)),
            render(&closed(&settings, &shuffled))
        );
    }

    #[test]
    fn one_more_partner_never_raises_anothers_credit(
        clients in any_clients(),
        day in 1..=31_u8,
    ) {
        // 5
        let settings = CreditSettings::default();
        let newcomer = AccountId(Uuid::from_u128(0));
        let mut joined = clients.clone();
        for month in joined.values_mut() {
            month.acts.push(act(newcomer, BIA, day, ActKind::OfferSaved));
        }
        let (before, after) = (closed(&settings, &clients), closed(&settings, &joined));
        for client in &before.clients {
            for line in &client.lines {
                let (now, _) = credit(&after, client.client, line.partner);
                prop_assert!(now <= line.credit);
            }
        }
    }

    #[test]
    fn corrections_lead_from_what_stood_to_what_is_right(
        before in any_clients(),
        after in any_clients(),
    ) {
        // 5: what is closed stays, and the sum of everything is right.
        let settings = CreditSettings::default();
        let (before, after) = (closed(&settings, &before), closed(&settings, &after));
        let (stands, should) = (before.standing(), after.standing());
        let lines = corrections(&stands, &should);
        let mut sum = stands.clone();
        for it in &lines {
            let key = (it.client, it.partner, it.amount.currency);
            prop_assert!(it.amount.minor < 0 || !it.reverses);
            *sum.entry(key).or_default() += it.amount.minor;
        }
        sum.retain(|_, minor| *minor != 0);
        prop_assert_eq!(&sum, &should);
        prop_assert!(corrections(&should, &sum).is_empty());
    }
}

#[test]
fn a_correction_reverses_the_line_and_writes_it_anew() {
    // 5
    let ledger = closed(&CreditSettings::default(), &example());
    let mut without_bia = example();
    let acts = &mut without_bia.get_mut(&client(4)).unwrap().acts;
    acts.retain(|it| it.partner != BETA);
    let right = closed(&CreditSettings::default(), &without_bia);
    let lines = corrections(&ledger.standing(), &right.standing());
    let text = render_corrections(october(), &lines, &rates());
    let expected = format!(
        "clavero-credit-corrections 1\nmonth 2026-10\n\
         reverse {c4} {ALFA} USD -50.00\ncredit {c4} {ALFA} USD 100.01\nreverse {c4} {BETA} USD -50.01\n",
        c4 = client(4),
    );
    assert_eq!(text, expected);
}
