//! People of every kind, and a library in which everything exists.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use super::world::{any_id, any_text};
use crate::club::Athens;
use crate::segments::*;
use crate::world::NOW;
use crate::{GroupId, Moment, PageId, ProductId, QuizId, SegmentId, Span};

/// The product that all of it is about.
pub fn course() -> Scope {
    Scope::Product(ProductId(Uuid::from_u128(1)))
}

pub fn area() -> Scope {
    Scope::Area(crate::AreaId(Uuid::from_u128(1)))
}

/// Everything up to number 9 exists. Its segments are told.
#[derive(Default)]
pub struct Books(pub BTreeMap<SegmentId, Saved>);

impl Names for Books {
    fn ids(&self, _: Thing, name: &str) -> Vec<Uuid> {
        name.parse().ok().map(Uuid::from_u128).into_iter().collect()
    }

    fn name(&self, _: Thing, id: Uuid) -> Option<String> {
        (id.as_u128() <= 9).then(|| id.as_u128().to_string())
    }
}

impl Library for Books {
    fn saved(&self, id: SegmentId) -> Option<&Saved> {
        self.0.get(&id)
    }
}

impl Books {
    /// Segments by number, all of the course.
    pub fn with(segments: &[(u128, &str)]) -> Self {
        let mut books = Self::default();
        for (number, text) in segments {
            let saved = Saved {
                scope: course(),
                filter: parse(text, &Self::default()).unwrap(),
            };
            books.0.insert(SegmentId(Uuid::from_u128(*number)), saved);
        }
        books
    }

    /// What a text asks of people today.
    pub fn resolved(&self, text: &str) -> Resolved {
        self.asked(&parse(text, self).unwrap())
    }

    /// What a filter asks of people today.
    pub fn asked(&self, filter: &Filter) -> Resolved {
        let sound = check(filter, course(), None, self).unwrap();
        resolve(&sound, NOW, &Athens, FOLDING)
    }
}

/// Five segments: plain ones, one about a page, one inside another.
pub fn five_segments() -> Books {
    Books::with(&[
        (1, "progress < 50%"),
        (2, r#"not completed("1")"#),
        (3, r#"in segment("1") or is_new"#),
        (4, r#"not in segment("3")"#),
        (5, ""),
    ])
}

pub const FOLDING: Folding = Folding {
    name: |text| text.to_lowercase().replace('é', "e").trim().to_owned(),
    email: |text| text.trim().to_lowercase(),
    tag: str::to_owned,
};

/// Whether a text picks somebody.
pub fn picks(text: &str, person: &Person) -> bool {
    matches(&five_segments().resolved(text), person)
}

/// A moment within some weeks of now.
pub fn any_time() -> impl Strategy<Value = Moment> {
    prop_oneof![
        (-60 * 24..60 * 24_i64).prop_map(|hours| NOW + Span::hours(hours)),
        (-3..3_i64).prop_map(|millis| NOW + Span::millis(millis)),
    ]
}

fn any_page() -> impl Strategy<Value = PageFacts> {
    (
        any::<bool>(),
        option::of(any_time()),
        option::of(any_time()),
    )
        .prop_map(|(available, viewed_at, completed_at)| PageFacts {
            available,
            viewed_at,
            completed_at,
        })
}

fn any_quiz() -> impl Strategy<Value = QuizFacts> {
    let scores = option::of((0..=10_000_u32, 0..=10_000_u32));
    (
        any::<bool>(),
        select(QUIZ_STATES),
        scores,
        0..4_u32,
        option::of(any_time()),
    )
        .prop_map(|(available, state, scores, attempts, last_at)| QuizFacts {
            available,
            state: Some(state),
            best: scores.map(|(best, _)| best),
            last: scores.map(|(_, last)| last),
            attempts,
            last_at,
        })
}

fn any_word(words: &'static [&'static str]) -> impl Strategy<Value = Option<&'static str>> {
    option::weighted(0.9, select(words))
}

pub fn any_person() -> impl Strategy<Value = Person> {
    let time = || option::of(any_time());
    let numbers = (option::of(0..=10_000_u32), option::of(0..=10_000_u32));
    let times = (time(), time(), time(), time(), time(), time(), time());
    let words = (
        any_word(ACCESS_TYPES),
        any_word(&[
            "none",
            "holder_with_dependents",
            "holder_without_dependents",
            "dependent",
        ]),
        any_word(STATUSES),
        any_word(ROLES),
        any_word(LEVELS),
        btree_set(select(SOURCES), 0..3),
    );
    let places = (
        option::of(any_id().prop_map(GroupId)),
        btree_set(any_id().prop_map(GroupId), 0..3),
        btree_map(any_id().prop_map(PageId), any_page(), 0..5),
        btree_map(any_id().prop_map(QuizId), any_quiz(), 0..5),
        vec(any_time(), 0..5),
    );
    let texts = (
        "[a-c ]{0,4}",
        "[a-c]{1,3}@[a-c]{1,2}",
        option::of(select(&["pt", "pt-BR", "en", "ptx"][..])),
        btree_set(any_text(), 0..3),
    );
    let products = || btree_set(any_id().prop_map(ProductId), 0..4);
    (numbers, times, words, places, texts, products(), products()).prop_map(
        |(numbers, times, words, places, texts, enrolled_in, active_in)| {
            let mut groups_ever: BTreeSet<_> = places.1;
            groups_ever.extend(places.0);
            Person {
                progress: numbers.0,
                engagement_score: numbers.1,
                completed_at: times.0,
                purchased_at: times.1,
                last_purchase_at: times.2,
                enrolled: times.3,
                first_access: times.4,
                last_access: times.5,
                access_until: times.6,
                access_type: words.0,
                plus: words.1,
                status: words.2,
                role: words.3,
                engagement: words.4,
                sources: words.5,
                group: places.0,
                groups_ever,
                pages: places.2,
                quizzes: places.3,
                failed_attempts: places.4,
                name: texts.0.trim().to_owned(),
                email: texts.1,
                language: texts.2.map(str::to_owned),
                tags: texts.3,
                enrolled_in,
                active_in,
            }
        },
    )
}
