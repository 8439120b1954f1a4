//! One permission test and one whole decision, against an empty loop and a hash map with a bit mask.

use std::{
    collections::HashMap,
    hint::black_box,
    time::{Duration, Instant},
};

use clavero_rules::{
    AccountId, MembershipId, Moment, Permission, PermissionSet, ProfileId, UserId,
    access::{AccountState, Facts, Grounds, Membership, MembershipState, Requirement, decide},
};
use uuid::Uuid;

const ROUNDS: usize = 2_000_000;
const COLLABORATORS: usize = 20;
const NOW: Moment = Moment(1_795_255_200_000);

type Who = (AccountId, UserId);

/// Prints the table.
pub fn measure() {
    println!("In process, {ROUNDS} rounds each, best of five\n");
    println!("| what | ns | × mask |\n|---|--:|--:|");
    let large = world(1_000);
    let masks: HashMap<Who, u128> = large.1.keys().map(|who| (*who, u128::MAX / 3)).collect();
    let empty = best(|n| black_box(large.0[n % large.0.len()]));
    let mask = best(|n| masks[&large.0[n % large.0.len()]] >> (n % 66) & 1 == 1);
    let set: PermissionSet = Permission::ALL.iter().copied().step_by(2).collect();
    let one = best(|n| black_box(set).contains(Permission::ALL[n % Permission::ALL.len()]));
    let many = best(|n| decided(&large, n));
    let small = world(1);
    let few = best(|n| decided(&small, n));
    let line = |what: &str, ns: f64| println!("| {what} | {ns:.1} | {:.2} |", ns / mask);
    line("empty loop over the same keys", empty);
    line("hash map and bit mask, 1,000 accounts × 20", mask);
    line("one permission test", one);
    line("one decision, 1,000 accounts × 20 collaborators", many);
    line("one decision, 1 account × 20 collaborators", few);
    println!(
        "\n1,000 accounts cost {:.2} × one account; p99 of one decision {} ns\n",
        many / few,
        p99(&large)
    );
}

fn decided(world: &(Vec<Who>, HashMap<Who, Facts>), n: usize) -> bool {
    let facts = &world.1[&world.0[n % world.0.len()]];
    let permission = Permission::ALL[n % Permission::ALL.len()];
    decide(facts, Requirement::Permission(permission), NOW).is_ok()
}

/// The best of five, in nanoseconds per round.
fn best<T>(work: impl Fn(usize) -> T) -> f64 {
    (0..5)
        .map(|_| {
            let start = Instant::now();
            for n in 0..ROUNDS {
                // A step that is no divisor of the number of keys visits them out of order.
                black_box(work(black_box(n.wrapping_mul(7_919))));
            }
            start.elapsed().as_nanos() as f64 / ROUNDS as f64
        })
        .fold(f64::INFINITY, f64::min)
}

fn p99(world: &(Vec<Who>, HashMap<Who, Facts>)) -> u128 {
    let mut times: Vec<Duration> = (0..200_000)
        .map(|n: usize| {
            let start = Instant::now();
            black_box(decided(world, n.wrapping_mul(7_919)));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[times.len() * 99 / 100].as_nanos()
}

fn world(accounts: usize) -> (Vec<Who>, HashMap<Who, Facts>) {
    let id = |n: usize| Uuid::from_u128(n as u128 + 1);
    let mut keys = Vec::new();
    let mut facts = HashMap::new();
    for account in 0..accounts {
        for person in 0..COLLABORATORS {
            let n = account * COLLABORATORS + person;
            let who = (AccountId(id(account)), UserId(id(n)));
            let allowed: PermissionSet = Permission::ALL
                .iter()
                .copied()
                .skip(n % 7)
                .step_by(1 + n % 5)
                .collect();
            let membership = Membership {
                id: MembershipId(id(n)),
                state: MembershipState::Active,
                until: n.is_multiple_of(3).then_some(Moment(NOW.0 + 1_000)),
                grounds: Grounds {
                    direct: true,
                    partner: false,
                    operator: false,
                },
                profile: ProfileId(id(account)),
                allowed: allowed.closed(),
            };
            keys.push(who);
            facts.insert(
                who,
                Facts {
                    user: who.1,
                    account: who.0,
                    user_enabled: true,
                    account_state: AccountState::Open,
                    owner: person == 0,
                    membership: (person > 0).then_some(membership),
                },
            );
        }
    }
    (keys, facts)
}
