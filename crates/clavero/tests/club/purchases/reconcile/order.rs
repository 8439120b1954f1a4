//! Whenever somebody looks, and whichever reports were lost, late or in time: the end is as if all had come.

use clavero_rules::Span;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use serde_json::{Value, json};

use super::{Asked, sale, subscription};
use crate::{
    purchases::{
        order::{end_state, offers},
        shop::{TOKEN, report},
    },
    world::START,
};

/// What became of a sale, step by step: the report, and the status that the platform lists from then on.
type Story = &'static [(&'static str, &'static str)];

const STORIES: [Story; 6] = [
    &[
        ("PURCHASE_BILLET_PRINTED", "PRINTED_BILLET"),
        ("PURCHASE_APPROVED", "APPROVED"),
        ("PURCHASE_COMPLETE", "COMPLETE"),
    ],
    &[
        ("PURCHASE_APPROVED", "APPROVED"),
        ("PURCHASE_REFUNDED", "REFUNDED"),
    ],
    &[
        ("PURCHASE_APPROVED", "APPROVED"),
        ("PURCHASE_PROTEST", "PROTESTED"),
        ("PURCHASE_REFUNDED", "REFUNDED"),
        ("PURCHASE_CHARGEBACK", "CHARGEBACK"),
    ],
    &[
        ("PURCHASE_BILLET_PRINTED", "PRINTED_BILLET"),
        ("PURCHASE_EXPIRED", "EXPIRED"),
    ],
    &[
        ("PURCHASE_APPROVED", "APPROVED"),
        ("PURCHASE_CANCELED", "CANCELLED"),
    ],
    &[
        ("PURCHASE_DELAYED", "OVERDUE"),
        ("PURCHASE_APPROVED", "APPROVED"),
        ("PURCHASE_PROTEST", "PROTESTED"),
    ],
];
const STEPS: usize = 4;

struct Sold {
    code: &'static str,
    email: &'static str,
    offer: &'static str,
    subscriber: &'static str,
}

const SOLD: [Sold; 4] = [
    Sold {
        code: "HP1",
        email: "ines@example.org",
        offer: "early",
        subscriber: "",
    },
    Sold {
        code: "HP2",
        email: "rui@example.org",
        offer: "late",
        subscriber: "",
    },
    Sold {
        code: "HP3",
        email: "ines@example.org",
        offer: "late",
        subscriber: "SUB1",
    },
    Sold {
        code: "HP4",
        email: "rui@example.org",
        offer: "early",
        subscriber: "SUB2",
    },
];

fn told(it: &Sold, event: &str, step: usize) -> Value {
    let hours = i64::try_from(step).unwrap() * 24 + 1;
    let mut body = report(
        &format!("{}-{event}", it.code),
        event,
        it.code,
        hours,
        json!({ "data": { "buyer": { "email": it.email }, "purchase": { "offer": { "code": it.offer },
            "payment": { "type": "PIX" } } } }),
    );
    if !it.subscriber.is_empty() {
        body["data"]["subscription"] = json!({ "plan": { "name": "Monthly", "id": 81 }, "subscriber": { "code": it.subscriber } });
        body["data"]["purchase"]["recurrence_number"] = json!(1);
        body["data"]["purchase"]["date_next_charge"] = json!((START + Span::days(30)).0);
    }
    body
}

fn listed(it: &Sold, status: &str) -> Value {
    let mut sold = sale(
        it.code,
        status,
        0,
        json!({ "buyer": { "email": it.email }, "purchase": { "offer": { "code": it.offer } } }),
    );
    if !it.subscriber.is_empty() {
        sold["purchase"]["is_subscription"] = json!(true);
        sold["purchase"]["recurrency_number"] = json!(1);
    }
    sold
}

/// A way in which four sales may go: their stories, which reports come in time, when somebody looks, and the order of
/// those that come late.
#[derive(Clone, Debug)]
struct Way {
    stories: Vec<usize>,
    in_time: Vec<bool>,
    looks: Vec<bool>,
    late: Vec<usize>,
}

/// Lets it all happen. Answers how everything stands in the end.
async fn happens(way: &Way) -> impl PartialEq + std::fmt::Debug + use<> {
    let asked = Asked::open().await;
    let shop = &asked.shop;
    offers(shop).await;
    let subscriptions = SOLD.iter().filter(|it| !it.subscriber.is_empty());
    let subscriptions = subscriptions.map(|it| {
        let mut of = subscription(it.subscriber, it.code, "ACTIVE", START + Span::days(30));
        of["subscriber"]["email"] = json!(it.email);
        of
    });
    asked.platform.inside.lock().unwrap().subscriptions = subscriptions.collect();
    let mut late = Vec::new();
    // The world is two days old when the keys are kept.
    for step in 0..STEPS {
        let now = step + 2;
        let mut sales = Vec::new();
        for (n, it) in SOLD.iter().enumerate() {
            let story = STORIES[way.stories[n]];
            if let Some((event, _)) = story.get(step) {
                let body = told(it, event, now);
                if way.in_time[n * STEPS + step] {
                    shop.send_with(TOKEN, body.to_string()).await.expect(200);
                } else {
                    late.push(body);
                }
            }
            sales.push(listed(it, story[step.min(story.len() - 1)].1));
        }
        shop.apply().await;
        asked.platform.sells(sales);
        shop.stage.world.advance(Span::hours(12));
        if way.looks[step] {
            let it = asked.look().await;
            assert_eq!((it.problem.as_str(), it.failed), ("", 0), "{}", it.detail);
        }
        shop.stage.world.advance(Span::hours(12));
    }
    for n in &way.late {
        if late.is_empty() {
            break;
        }
        let body = late.remove(n % late.len());
        shop.send_with(TOKEN, body.to_string()).await.expect(200);
        shop.apply().await;
    }
    assert!(late.is_empty());
    end_state(shop).await
}

#[test]
fn looking_at_any_time_ends_as_if_every_report_had_come_in_time() {
    // Edge 36, property 1
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let bits = |n| proptest::collection::vec(any::<bool>(), n);
    let strategy = (
        proptest::collection::vec(0..STORIES.len(), SOLD.len()),
        bits(SOLD.len() * STEPS),
        bits(STEPS),
        proptest::collection::vec(0..100_usize, SOLD.len() * STEPS),
    );
    let mut runner = TestRunner::new(Config {
        cases: 12,
        failure_persistence: None,
        max_shrink_iters: 30,
        ..Config::default()
    });
    runner
        .run(&strategy, |(stories, in_time, looks, late)| {
            runtime.block_on(async {
                let whole = Way {
                    in_time: vec![true; in_time.len()],
                    looks: vec![false; STEPS],
                    stories: stories.clone(),
                    late: late.clone(),
                };
                let way = Way {
                    stories,
                    in_time,
                    looks,
                    late,
                };
                prop_assert_eq!(happens(&whole).await, happens(&way).await);
                Ok(())
            })
        })
        .unwrap();
}
