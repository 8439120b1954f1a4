//! The same policy and the same questions put to other engines, in process: one account, 200 profiles, 1,000 collaborators.
//!
//! Only what all of them can express is asked: does the person's one profile allow the permission? Ours looks at the state of the
//! account, of the login and of the access besides.

use std::{
    collections::HashMap, fmt::Write as _, hint::black_box, str::FromStr as _, time::Instant,
};

use casbin::{CoreApi as _, DefaultModel, Enforcer, MemoryAdapter, MgmtApi as _};
use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityUid, PolicySet, Request,
};
use clavero_rules::{
    AccountId, MembershipId, Moment, Permission, PermissionSet, ProfileId, UserId,
    access::{AccountState, Facts, Grounds, Membership, MembershipState, Requirement, decide},
};
use uuid::Uuid;

use super::asked::allowed;

const COLLABORATORS: usize = 1_000;
const PROFILES: usize = 200;
const NOW: Moment = Moment(1_795_255_200_000);
const MODEL: &str = "
[request_definition]
r = sub, act
[policy_definition]
p = sub, act
[role_definition]
g = _, _
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = g(r.sub, p.sub) && r.act == p.act
";

/// Prints the table.
pub async fn measure() {
    println!(
        "## Beside other engines, in process\n\n| engine | ns a decision | × ours |\n|---|--:|--:|"
    );
    let facts = ours();
    let (cedar, casbin) = (Cedar::new(), casbin().await);
    for n in 0..500 {
        let (person, permission) = question(n);
        let expected = answer(&facts, person, permission);
        assert_eq!(
            cedar.answer(person, permission),
            expected,
            "cedar, question {n}"
        );
        assert_eq!(
            casbin_answer(&casbin, person, permission),
            expected,
            "casbin, question {n}"
        );
    }
    let own = time(2_000_000, |n| {
        let (person, permission) = question(n);
        answer(&facts, person, permission)
    });
    let line = |engine: &str, ns: f64| println!("| {engine} | {ns:.0} | {:.1} |", ns / own);
    line("ours", own);
    line(
        "cedar-policy",
        time(5_000, |n| {
            let (person, permission) = question(n);
            cedar.answer(person, permission)
        }),
    );
    line(
        "casbin",
        time(200, |n| {
            let (person, permission) = question(n);
            casbin_answer(&casbin, person, permission)
        }),
    );
    println!();
}

fn time(rounds: usize, ask: impl Fn(usize) -> bool) -> f64 {
    let start = Instant::now();
    for n in 0..rounds {
        black_box(ask(black_box(n.wrapping_mul(7_919))));
    }
    start.elapsed().as_nanos() as f64 / rounds as f64
}

fn question(n: usize) -> (usize, Permission) {
    (
        n % COLLABORATORS,
        Permission::ALL[n % Permission::ALL.len()],
    )
}

fn user(n: usize) -> UserId {
    UserId(Uuid::from_u128(n as u128 + 1))
}

fn ours() -> HashMap<UserId, Facts> {
    let facts = |n: usize| Facts {
        user: user(n),
        account: AccountId(Uuid::from_u128(1)),
        user_enabled: true,
        account_state: AccountState::Open,
        owner: false,
        membership: Some(Membership {
            id: MembershipId(Uuid::from_u128(n as u128 + 1)),
            state: MembershipState::Active,
            until: None,
            grounds: Grounds {
                direct: true,
                ..Grounds::default()
            },
            profile: ProfileId(Uuid::from_u128((n % PROFILES) as u128 + 1)),
            allowed: allowed(n % PROFILES).collect::<PermissionSet>(),
        }),
    };
    (0..COLLABORATORS).map(|n| (user(n), facts(n))).collect()
}

fn answer(facts: &HashMap<UserId, Facts>, person: usize, permission: Permission) -> bool {
    decide(
        &facts[&user(person)],
        Requirement::Permission(permission),
        NOW,
    )
    .is_ok()
}

/// One policy a profile, which names its actions; people are in their profile.
struct Cedar {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
    account: EntityUid,
    users: Vec<EntityUid>,
    actions: HashMap<Permission, EntityUid>,
}

impl Cedar {
    fn new() -> Self {
        let uid = |text: &str| EntityUid::from_str(text).expect("a name");
        let mut policies = String::new();
        for profile in 0..PROFILES {
            let actions: Vec<_> = allowed(profile)
                .map(|it| format!("Action::\"{}\"", it.id()))
                .collect();
            let _ = writeln!(
                policies,
                "permit(principal in Profile::\"{profile}\", action in [{}], resource == Account::\"1\");",
                actions.join(", ")
            );
        }
        let users: Vec<_> = (0..COLLABORATORS)
            .map(|n| uid(&format!("User::\"{n}\"")))
            .collect();
        let entities = users.iter().enumerate().map(|(n, user)| {
            let profile = uid(&format!("Profile::\"{}\"", n % PROFILES));
            Entity::new_no_attrs(user.clone(), [profile].into())
        });
        let action = |it: &Permission| (*it, uid(&format!("Action::\"{}\"", it.id())));
        Self {
            authorizer: Authorizer::new(),
            policies: policies.parse().expect("policies"),
            entities: Entities::from_entities(entities, None).expect("entities"),
            account: uid("Account::\"1\""),
            actions: Permission::ALL.iter().map(action).collect(),
            users,
        }
    }

    fn answer(&self, person: usize, permission: Permission) -> bool {
        let request = Request::new(
            self.users[person].clone(),
            self.actions[&permission].clone(),
            self.account.clone(),
            Context::empty(),
            None,
        );
        let request = request.expect("a question");
        let answer = self
            .authorizer
            .is_authorized(&request, &self.policies, &self.entities);
        answer.decision() == Decision::Allow
    }
}

async fn casbin() -> Enforcer {
    let model = DefaultModel::from_str(MODEL).await.expect("a model");
    let mut enforcer = Enforcer::new(model, MemoryAdapter::default())
        .await
        .expect("an enforcer");
    let policies = (0..PROFILES).flat_map(|profile| {
        allowed(profile).map(move |it| vec![format!("profile{profile}"), it.id().to_owned()])
    });
    enforcer
        .add_policies(policies.collect())
        .await
        .expect("policies");
    let roles =
        (0..COLLABORATORS).map(|n| vec![format!("user{n}"), format!("profile{}", n % PROFILES)]);
    enforcer
        .add_grouping_policies(roles.collect())
        .await
        .expect("roles");
    enforcer
}

fn casbin_answer(enforcer: &Enforcer, person: usize, permission: Permission) -> bool {
    let asked = (format!("user{person}"), permission.id());
    enforcer.enforce(asked).expect("an answer")
}
