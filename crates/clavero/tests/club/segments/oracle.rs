//! The store and the judge: two ways to the same people (S-5, property 4).

use std::collections::BTreeSet;

use clavero::{
    club::segments::{Narrowed, People, Place, Shelf, person},
    db::record,
    work::Scope,
};
use clavero_rules::{
    MemberId, ProductId,
    segments::{DEPTH_MAX, Filter, Person, Place as Kind, Search, matches},
};
use uuid::Uuid;

use super::{
    drawn::{filter_of, leaf, text, without_outsiders},
    stage::{MEMBERS, Small, draw, enrolment, id},
};
use crate::world::sql;

record! {
    struct Found { target_id: Uuid }
}

/// Everybody of a place as the judge sees him, by the id that a list has him under.
struct Court {
    place: Place,
    shelf: Shelf,
    people: Vec<(Uuid, Person)>,
}

impl Court {
    async fn of(scope: &mut Scope, kind: Kind) -> Self {
        let place = match kind {
            Kind::Area => Place::area(scope, "escola").await.unwrap(),
            Kind::Product => Place::product(scope, "escola", ProductId(id(1)))
                .await
                .unwrap(),
        };
        let shelf = Shelf::of(scope, &place).await.unwrap();
        let mut people = Vec::new();
        for member in 1..=MEMBERS {
            let facts = person(scope, &place, &shelf, MemberId(id(member)))
                .await
                .unwrap();
            let Some(facts) = facts else { continue };
            let target = match kind {
                Kind::Area => id(member),
                Kind::Product => enrolment(member, 1),
            };
            let team = matches!(
                facts.role,
                Some("moderator" | "content_editor" | "administrator")
            );
            if kind == Kind::Area || !team {
                people.push((target, facts));
            }
        }
        Self {
            place,
            shelf,
            people,
        }
    }

    async fn asked(&self, scope: &mut Scope, filter: &Filter, search: &str) -> People {
        let narrowed = Narrowed {
            search: search.to_owned(),
            team: false,
        };
        let shelf = self.shelf.clone();
        let asked = People::asked(scope, &self.place, shelf, filter, None, &narrowed).await;
        asked.unwrap().unwrap()
    }

    async fn agrees(&self, scope: &mut Scope, filter: &Filter, search: &str) -> BTreeSet<Uuid> {
        let asked = self.asked(scope, filter, search).await;
        let by_store: Vec<Found> = scope.all(asked.targets()).await.unwrap();
        let by_store: BTreeSet<_> = by_store.into_iter().map(|it| it.target_id).collect();
        let words = Search::read(search, clavero::club::segments::FOLDING);
        let finds = |it: &Person| words.as_ref().is_none_or(|words| words.finds(it));
        let by_judge: BTreeSet<_> = self
            .people
            .iter()
            .filter(|(_, it)| matches(asked.resolved(), it) && finds(it))
            .map(|(id, _)| *id)
            .collect();
        assert_eq!(by_store, by_judge, "{filter:?} {search:?}");
        let count = asked.count(scope).await.unwrap();
        assert_eq!(usize::try_from(count).unwrap(), by_store.len());
        by_store
    }
}

/// The contrary, where there is one within the limits.
fn contrary(filter: &Filter) -> Option<Filter> {
    let contrary = !filter.clone();
    (*filter != Filter::everybody() && contrary.depth() <= DEPTH_MAX).then_some(contrary)
}

async fn compare(seed: u8, kind: Kind) {
    let small = Small::drawn(seed).await;
    let on = small.world.app.occasion("test");
    let mut scope = on.read_admitted(small.account.id, None, "test");
    let court = Court::of(&mut scope, kind).await;
    let rng = proptest::test_runner::TestRng::from_seed(
        proptest::test_runner::RngAlgorithm::ChaCha,
        &[seed ^ 0x5a; 32],
    );
    let mut runner = proptest::test_runner::TestRunner::new_with_rng(
        proptest::test_runner::Config::default(),
        rng,
    );
    let mut found = 0;
    for n in 0..250 {
        let search = if n % 5 == 0 {
            draw(&mut runner, text())
        } else {
            String::new()
        };
        let filter = draw(&mut runner, filter_of(leaf(kind)));
        found += court.agrees(&mut scope, &filter, &search).await.len();
        if let Some(contrary) = contrary(&filter) {
            let without = court.agrees(&mut scope, &contrary, "").await;
            let with = court.agrees(&mut scope, &filter, "").await;
            assert!(with.is_disjoint(&without), "{filter:?}");
        }
        // Property 6: nobody is outside of a question that everybody can be asked.
        let filter = draw(&mut runner, filter_of(without_outsiders(kind)));
        if let Some(contrary) = contrary(&filter) {
            let with = court.agrees(&mut scope, &filter, "").await;
            let without = court.agrees(&mut scope, &contrary, "").await;
            assert_eq!(with.len() + without.len(), court.people.len(), "{filter:?}");
        }
    }
    assert!(found > 0);
}

// S-5, properties 4, 6 and 17; MA-19, MA-20, MA-21
#[tokio::test]
async fn the_store_finds_whom_the_judge_finds_in_a_product() {
    for seed in 0..4 {
        compare(seed, Kind::Product).await;
    }
}

// S-5, properties 4, 6 and 17; MA-10
#[tokio::test]
async fn the_store_finds_whom_the_judge_finds_in_an_area() {
    for seed in 4..6 {
        compare(seed, Kind::Area).await;
    }
}

// Property 17
#[tokio::test]
async fn whatever_is_typed_is_a_value_and_never_a_statement() {
    let small = Small::drawn(9).await;
    let on = small.world.app.occasion("test");
    let mut scope = on.read_admitted(small.account.id, None, "test");
    let court = Court::of(&mut scope, Kind::Product).await;
    let typed = "zwölf' or 1=1; drop table member; --";
    for text in [
        format!("name contains \"{typed}\""),
        format!("email = \"{typed}\""),
        format!("email_domain = \"{typed}\""),
        format!("tagged(\"{typed}\")"),
    ] {
        let filter = clavero_rules::segments::parse(&text, &court.shelf).unwrap();
        let asked = court.asked(&mut scope, &filter, typed).await;
        let statement = asked.targets();
        assert!(
            !statement.text().contains("zw") && !statement.text().contains("drop"),
            "{}",
            statement.text()
        );
        assert_eq!(asked.count(&mut scope).await.unwrap(), 0);
    }
    let members = small
        .world
        .count(sql("select count(*) as n from member"))
        .await;
    assert_eq!(members, i64::try_from(MEMBERS).unwrap());
}
