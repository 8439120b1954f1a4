//! What holds of every filter and every person, whatever they are (S-4, 4.5).

use proptest::prelude::*;
use proptest::sample::select;

use super::people::{any_person, five_segments, picks};
use super::world::{any_filter, any_filter_of, any_period, any_plain_leaf};
use crate::segments::*;

/// What comes of a filter without "not" and without segments.
fn answered(posed: &Tree<Posed>, person: &Person) -> bool {
    match posed {
        Tree::All(parts) => parts.iter().all(|part| answered(part, person)),
        Tree::Any(parts) => parts.iter().any(|part| answered(part, person)),
        Tree::Not(_) => panic!("no contrary is left"),
        Tree::Leaf(posed) => {
            let wanted = if posed.expected {
                Answer::Yes
            } else {
                Answer::No
            };
            answer(&posed.question, person) == wanted
        }
    }
}

/// The same filter with the answers that an explanation gives.
fn replayed(filter: &Resolved, not: bool, steps: &mut impl Iterator<Item = Step>) -> Answer {
    match filter {
        Tree::All(parts) | Tree::Any(parts) => {
            let answers: Vec<_> = parts
                .iter()
                .map(|part| replayed(part, not, steps))
                .collect();
            match matches!(filter, Tree::All(_)) != not {
                true => Answer::all(answers),
                false => Answer::any(answers),
            }
        }
        Tree::Not(part) => replayed(part, !not, steps),
        Tree::Leaf(_) => {
            let step = steps.next().unwrap();
            assert_eq!(step.not, not);
            step.answer
        }
    }
}

#[test]
fn a_contrary_is_explained_as_a_contrary() {
    // 4.5
    let person = Person {
        progress: Some(6_200),
        status: Some("active"),
        ..Person::default()
    };
    let told = |text: &str| {
        let told = explain(&five_segments().resolved(text), &person);
        let steps = told.steps.iter();
        let steps: Vec<_> = steps.map(|it| (it.not, it.answer, it.reached)).collect();
        (told.answer, steps)
    };
    assert_eq!(
        told("not progress < 50%"),
        (Answer::Yes, vec![(true, Answer::Yes, true)])
    );
    assert_eq!(
        told("not (progress < 50% or status is active) and is_new"),
        (
            Answer::No,
            vec![
                (true, Answer::Yes, true),
                (true, Answer::No, true),
                (false, Answer::No, false)
            ]
        )
    );
    // Twice the contrary is the thing itself, and who cannot be asked is outside of both.
    assert_eq!(
        told("not (not status is active)").1,
        [(false, Answer::Yes, true)]
    );
    assert_eq!(told("not viewed(\"1\")").1, [(true, Answer::Outside, true)]);
}

#[test]
fn an_explanation_tells_which_conditions_no_longer_counted() {
    // 4.5
    let person = Person {
        progress: Some(6_200),
        ..Person::default()
    };
    let filter = five_segments().resolved("progress < 50% and (is_new or progress is unknown)");
    let told = explain(&filter, &person);
    let steps: Vec<_> = told
        .steps
        .iter()
        .map(|it| (it.answer, it.reached))
        .collect();
    assert_eq!(told.answer, Answer::No);
    assert_eq!(told.steps[0].found, Found::Number(Some(6_200)));
    assert_eq!(
        steps,
        [(Answer::No, true), (Answer::No, false), (Answer::No, false)]
    );
}

proptest! {
    #[test]
    fn nobody_is_in_a_filter_and_in_its_contrary(filter in any_filter(), person in any_person()) {
        // Property 6
        let asked = five_segments().asked(&filter);
        let contrary = matches(&!asked.clone(), &person);
        prop_assert!(!(matches(&asked, &person) && contrary));
    }

    #[test]
    fn everybody_is_in_a_plain_filter_or_in_its_contrary(
        filter in any_filter_of(any_plain_leaf()),
        person in any_person(),
    ) {
        // Property 6. What folds into nothing has no meaning on either side.
        let asked = five_segments().asked(&filter);
        let questions = asked.leaves();
        prop_assume!(questions.iter().all(|it| it.question != Question::Nobody));
        prop_assert_ne!(matches(&asked, &person), matches(&!asked.clone(), &person));
    }

    #[test]
    fn what_the_store_is_asked_means_the_same(filter in any_filter(), person in any_person()) {
        // S-5
        let asked = five_segments().asked(&filter);
        prop_assert_eq!(answered(&pose(&asked), &person), matches(&asked, &person));
        let contrary = !asked;
        prop_assert_eq!(answered(&pose(&contrary), &person), matches(&contrary, &person));
    }

    #[test]
    fn an_explanation_is_the_decision(filter in any_filter(), person in any_person()) {
        // 4.5
        let asked = five_segments().asked(&filter);
        let told = explain(&asked, &person);
        prop_assert_eq!(told.answer, judge(&asked, &person));
        prop_assert_eq!(told.steps.len(), asked.leaves().len());
        prop_assert_eq!(replayed(&asked, false, &mut told.steps.clone().into_iter()), told.answer);
        // What was not reached could have been anything.
        for changed in [Answer::Yes, Answer::No, Answer::Outside] {
            let mut steps = told.steps.clone().into_iter().map(|step| match step.reached {
                true => step,
                false => Step { answer: changed, ..step },
            });
            prop_assert_eq!(replayed(&asked, false, &mut steps), told.answer);
        }
    }

    #[test]
    fn who_came_did_so_long_ago_or_lately_and_who_never_came_did_neither(
        person in any_person(),
        period in any_period(),
        field in select(&["first_access", "last_access", "completed_at"][..]),
    ) {
        // #6, #7
        let asked = [
            format!("{field} older than {period}"),
            format!("{field} within {period}"),
            format!("{field} is never"),
        ];
        let picked = asked.iter().filter(|text| picks(text, &person)).count();
        prop_assert_eq!(picked, 1);
    }
}
