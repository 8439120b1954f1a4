//! The table of fields, the segments that are there from the start, and the search bar.

use super::people::{Books, FOLDING, course, five_segments, picks};
use crate::enrolments::{AccessStatus, AccessType, GrantSource, PlusState};
use crate::roles::Role;
use crate::segments::*;
use crate::world::NOW;
use crate::{Moment, Span};

fn ago(days: i64) -> Moment {
    NOW - Span::days(days)
}

fn is_in(builtin: Builtin, person: &Person) -> bool {
    matches(&five_segments().asked(&builtin.filter()), person)
}

#[test]
fn the_words_of_the_table_are_those_of_the_law() {
    let all = |ids: Vec<&'static str>, words: &[&str]| {
        assert!(ids.iter().all(|id| words.contains(id)), "{ids:?} {words:?}");
    };
    all(Role::ALL.iter().map(|it| it.id()).collect(), ROLES);
    all(
        AccessType::ALL.iter().map(|it| it.id()).collect(),
        ACCESS_TYPES,
    );
    all(GrantSource::ALL.iter().map(|it| it.id()).collect(), SOURCES);
    all(PlusState::ALL.iter().map(|it| it.id()).collect(), PLUS);
    let statuses: Vec<_> = AccessStatus::ALL.iter().map(|it| it.id()).collect();
    all(STATUSES.to_vec(), &statuses);
}

#[test]
fn every_field_can_be_asked_somewhere_and_something() {
    // MA-19, MA-20, MA-21
    let facets = Field::ALL.iter().map(|it| it.facet());
    for facet in facets.chain(Measure::ALL.iter().map(|it| it.facet())) {
        assert!(!facet.ops.is_empty());
        assert!(facet.places.contains(&Place::Product));
    }
}

#[test]
fn every_segment_of_the_start_is_sound_and_can_be_typed() {
    // 4.4
    for builtin in Builtin::ALL {
        let filter = builtin.filter();
        let text = print(&filter, &Books::default());
        assert_eq!(
            parse(&text, &Books::default()),
            Ok(filter.clone()),
            "{text}"
        );
        assert!(check(&filter, course(), None, &Books::default()).is_ok());
    }
    for band in Band::ALL {
        assert!(check(&band.filter(), course(), None, &Books::default()).is_ok());
    }
    let text = |builtin: Builtin| print(&builtin.filter(), &Books::default());
    assert_eq!(
        text(Builtin::NeverStarted),
        "first_access is never and not is_new"
    );
    assert_eq!(
        text(Builtin::AtRisk),
        "engagement in (none, low) and progress < 100% and status is active and enrolled older than 14d"
    );
    assert_eq!(text(Builtin::AlmostThere), "progress between 80% and 99%");
    assert_eq!(text(Builtin::NeedsHelp), "failed_attempts within 14d >= 3");
    let in_area: Vec<_> = Builtin::ALL
        .iter()
        .filter(|it| it.is_for(Place::Area))
        .map(|it| it.id())
        .collect();
    assert_eq!(
        in_area,
        [
            "all",
            "never_accessed",
            "inactive_7",
            "inactive_30",
            "inactive_90",
            "inactive_180",
            "never_started"
        ]
    );
}

#[test]
fn a_band_is_asked_for_by_its_name_and_is_the_comparison_it_stands_for() {
    // #1
    let books = Books::default();
    let progress = |progress| Person {
        progress,
        ..Person::default()
    };
    for (band, inside) in [
        (Band::NotStarted, &[0][..]),
        (Band::InProgress, &[1, 5_000, 9_999]),
        (Band::Completed, &[10_000]),
    ] {
        let text = format!("progress is {}", band.id());
        assert_eq!(parse(&text, &books), Ok(band.filter()));
        assert_eq!(
            parse(&print(&band.filter(), &books), &books),
            Ok(band.filter())
        );
        for known in [0, 1, 5_000, 9_999, 10_000] {
            assert_eq!(
                picks(&text, &progress(Some(known))),
                inside.contains(&known)
            );
        }
        assert!(!picks(&text, &progress(None)));
        let Tree::Leaf(Leaf::Field(field, test)) = band.filter() else {
            panic!("a band is one condition");
        };
        assert_eq!(Band::of(field, &test), Some(band));
        assert_eq!(Band::of(Field::EngagementScore, &test), None);
    }
    for wrong in [
        "status is in_progress",
        "progress is not completed",
        "progress is done",
    ] {
        assert!(parse(wrong, &books).is_err(), "{wrong}");
    }
}

#[test]
fn a_segment_of_the_start_has_an_id_of_its_own() {
    // S-9
    for builtin in Builtin::ALL {
        assert!(builtin.id().len() <= 16);
        assert_eq!(Builtin::of_segment(builtin.segment()), Some(*builtin));
        assert_eq!(builtin.segment().0.get_variant(), uuid::Variant::NCS);
    }
}

#[test]
fn who_has_only_just_come_is_not_called_back() {
    // G-2
    let joined = |days| Person {
        enrolled: Some(ago(days)),
        ..Person::default()
    };
    for builtin in [
        Builtin::Inactive7,
        Builtin::Inactive30,
        Builtin::NeverStarted,
    ] {
        assert!(!is_in(builtin, &joined(6)), "{builtin:?}");
        assert!(is_in(builtin, &joined(7)), "{builtin:?}");
        assert!(builtin.is_about_dormancy());
    }
    let lately = Person {
        last_access: Some(ago(7)),
        ..joined(100)
    };
    assert!(!is_in(Builtin::Inactive7, &lately));
    let longer_ago = Person {
        last_access: Some(ago(8)),
        ..joined(100)
    };
    assert!(is_in(Builtin::Inactive7, &longer_ago) && !is_in(Builtin::Inactive30, &longer_ago));
}

#[test]
fn a_segment_of_the_start_finds_whom_its_name_promises() {
    // 4.4
    let failed = |days: &[i64]| Person {
        failed_attempts: days.iter().map(|it| ago(*it)).collect(),
        ..Person::default()
    };
    assert!(is_in(Builtin::NeedsHelp, &failed(&[1, 2, 14])));
    assert!(!is_in(Builtin::NeedsHelp, &failed(&[1, 2, 15])));
    let graduate = Person {
        progress: Some(9_000),
        completed_at: Some(ago(100)),
        ..Person::default()
    };
    // New pages came since: he has completed it, and is almost there again.
    assert!(is_in(Builtin::Completed, &graduate) && is_in(Builtin::AlmostThere, &graduate));
    assert!(!picks("progress = 100%", &graduate));
}

#[test]
fn a_search_finds_every_word_in_the_name_or_in_the_address() {
    // MA-10
    let ines = Person {
        name: "ines prado".into(),
        email: "contato@example.org".into(),
        ..Person::default()
    };
    let finds = |text: &str| Search::read(text, FOLDING).map(|search| search.finds(&ines));
    assert_eq!(finds("Inés"), Some(true));
    assert_eq!(finds(" prado  CONTATO@ "), Some(true));
    assert_eq!(finds("ines example.com"), Some(false));
    assert_eq!(finds("rado"), Some(true));
    // One or two letters would be in almost every name: they are looked for where a word begins.
    assert_eq!(finds("pr in"), Some(true));
    assert_eq!(finds("do in"), Some(false));
    for too_short in ["", " ", "i", " i "] {
        assert_eq!(finds(too_short), None);
    }
}
