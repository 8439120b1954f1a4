//! Managed-MRR credit: the worked example of October 2026, told through the product (5).

use clavero::partners::{
    credit::{Revenue, close_month, correct, recompute, set_revenue},
    partners,
};
use clavero_rules::{
    Moment, Span, UserId,
    calendar::{Date, Zone as _},
    credit::{Currency, Month, Period, SubscriptionState, Utc},
};
use clavero_world::{Someone, World, sql};

use crate::stage::{Agency, Client, agency, client};

fn october(day: u8) -> Moment {
    Utc.start_of(Date::new(2026, 10, day).unwrap()) + Span::hours(12)
}

fn month() -> Month {
    Month::parse("2026-10").unwrap()
}

async fn pays(world: &World, at: &Client, currency: &str, price: i64) {
    let revenue = Revenue {
        from: october(1),
        currency: Currency::read(currency).unwrap(),
        price,
        period: Period::Month,
        state: SubscriptionState::Active,
    };
    set_revenue(&world.app.occasion("test"), at.place.id, &revenue)
        .await
        .unwrap();
}

/// Somebody does something at a client on a day of October, as the log tells it.
async fn does(world: &World, person: &Someone, at: &Client, day: u8, kind: &'static str) {
    struct Did(&'static str);
    impl clavero::work::Event for Did {
        fn kind(&self) -> &'static str {
            self.0
        }
        fn object(&self) -> clavero::work::Object {
            clavero::work::Object::new("product", "1")
        }
    }
    let mut on = world.app.occasion("POST /somewhere");
    on.now = october(day);
    let work = on
        .begin_admitted(at.place.id, Some(person.id()), "partner")
        .await
        .unwrap();
    work.commit(Did(kind)).await.unwrap();
}

/// Grants, tags and conflicts of today count as if they had been made on a day of October.
async fn since(world: &World, table: &'static str, user: UserId, day: u8) {
    let q = match table {
        "tag" => sql("update partner_employee set tagged_at = $1 where user_id = $2 and account_id is not null"),
        _ => sql("update ground set granted_at = $1 where account_id is not null and partner_id is not null
             and membership_id in (select id from membership where user_id = $2)"),
    };
    world
        .app
        .db
        .exec(q.bind(october(day) - Span::hours(6)).bind(user))
        .await
        .unwrap();
}

async fn at_work(world: &World, of: &Agency, person: &Someone, at: &Client) {
    of.assign(world, person, &at.hub_id.to_string(), "")
        .await
        .expect(303);
    at.grant(world, person).await;
}

/// CR1 to CR8, PE-03, PE-15: Alfa earns 10.50 points and Beta 5.50; the same bytes come out again; the partner reads why.
#[tokio::test]
async fn the_worked_example_comes_out_to_the_cent_and_to_the_byte() {
    let world = World::new().await;
    let (alfa, beta) = (agency(&world, "Alfa").await, agency(&world, "Beta").await);
    let (ana, abel) = (
        alfa.employee(&world, "Ana").await,
        alfa.employee(&world, "Abel").await,
    );
    let bia = beta.employee(&world, "Bia").await;
    let mut clients = Vec::new();
    for (name, currency, price) in [
        ("C1", "USD", 100_000),
        ("C2", "USD", 30_000),
        ("C3", "EUR", 75_000),
        ("C4", "USD", 10_001),
        ("C5", "EUR", 15_000),
    ] {
        let it = client(&world, name).await;
        pays(&world, &it, currency, price).await;
        clients.push(it);
    }
    let [c1, c2, c3, c4, c5] = clients
        .try_into()
        .unwrap_or_else(|_| panic!("five clients"));
    for (of, person, at) in [
        (&alfa, &ana, &c1),
        (&beta, &bia, &c1),
        (&alfa, &abel, &c2),
        (&beta, &bia, &c3),
        (&beta, &bia, &c4),
        (&alfa, &ana, &c4),
        (&alfa, &ana, &c5),
    ] {
        at_work(&world, of, person, at).await;
    }
    for (person, day) in [(&ana, 1), (&bia, 1), (&abel, 15)] {
        since(&world, "tag", person.id(), day).await;
        since(&world, "ground", person.id(), 1).await;
    }
    // Beta lists Ana too, and meets the conflict.
    let staff = beta.staff(&world).await;
    world.join(&beta.place, &ana, staff).await;
    beta.tag(&world, &ana).await;
    since(&world, "tag", ana.id(), 1).await;
    beta.assign(&world, &ana, &c1.hub_id.to_string(), "")
        .await
        .expect(303);
    let conflict = sql("update partner_conflict set opened_at = $1 where account_id is not null");
    world.app.db.exec(conflict.bind(october(2))).await.unwrap();

    does(&world, &ana, &c1, 3, "product.published").await;
    does(&world, &bia, &c1, 12, "offer.changed").await;
    does(&world, &abel, &c2, 5, "product.changed").await;
    does(&world, &abel, &c2, 20, "enrolment.group_changed").await;
    for day in 1..=9 {
        does(&world, &bia, &c3, day, "visit.entered").await;
    }
    does(&world, &bia, &c4, 2, "mailing.sent").await;
    does(&world, &ana, &c4, 7, "enrolment.blocked").await;
    does(&world, &ana, &c5, 8, "segment.saved").await;

    let on = world.app.occasion("job credit");
    let ledger = close_month(&on, month()).await.unwrap();
    let points = |of: &Agency| {
        let begins = format!("points {} ", of.place.id);
        let line = ledger.lines().find(|line| line.starts_with(&begins));
        line.unwrap_or_else(|| panic!("{ledger}"))
            .split(' ')
            .nth(2)
            .unwrap()
            .to_owned()
    };
    assert_eq!(
        (points(&alfa).as_str(), points(&beta).as_str()),
        ("10.50", "5.50"),
        "{ledger}"
    );
    assert!(ledger.contains(&format!(
        "credit {} {} USD 50.01 share",
        c4.place.id, beta.place.id
    )));
    assert!(ledger.contains("untagged") && ledger.contains("in_conflict"));

    // The same bytes, also after a person was erased; and a month is closed once.
    assert!(recompute(&on, month()).await.unwrap().is_same());
    assert!(close_month(&on, month()).await.is_err());
    assert_eq!(correct(&on, month()).await.unwrap(), 0);
    let gone = sql("delete from audit_person where user_id = $1");
    world.app.db.exec(gone.bind(ana.id())).await.unwrap();
    assert!(recompute(&on, month()).await.unwrap().is_same());

    let page = world
        .get(&alfa.owner, &alfa.place.url("/partner/credit"))
        .await
        .expect(200);
    page.says("10.50")
        .says("Not tagged at that moment")
        .says("USD 500.00");
    let page = world
        .get(&beta.owner, &beta.place.url("/partner/credit"))
        .await
        .expect(200);
    page.says("5.50").says("left-over unit");

    // What was found later is added, and never written over.
    world.advance(Span::seconds(1));
    pays(&world, &c5, "EUR", 7_500).await;
    assert!(!recompute(&on, month()).await.unwrap().is_same());
    assert_eq!(correct(&on, month()).await.unwrap(), 2);
    assert_eq!(correct(&on, month()).await.unwrap(), 0);
    let lines = partners::list_partners(&on).await.unwrap();
    assert_eq!(lines.len(), 2);
}
