//! The chain under attack: what a check finds, with anchors outside the database and without.

mod attacker;
mod property;

use std::path::PathBuf;

use clavero::{
    audit::{self, FaultKind, Verdict},
    work::{Event, Object, Subject},
};
use clavero_rules::{Span, UserId};

use crate::world::{Someone, World};
use attacker::Attack;

/// Something that happened, for stories that need a past.
pub struct Happened(pub Option<UserId>);

impl Event for Happened {
    fn kind(&self) -> &'static str {
        "test.happened"
    }
    fn object(&self) -> Object {
        Object::new("test", 1)
    }
    fn subject(&self) -> Option<Subject> {
        self.0.map(Subject::User)
    }
    fn data(&self) -> serde_json::Value {
        serde_json::json!({ "before": 1, "after": 2 })
    }
}

/// Ten entries, of which two people speak.
async fn past() -> (World, Someone) {
    let world = World::new().await;
    let (olga, carla) = (
        world.person("Olga Owner").await,
        world.person("Carla Ruiz").await,
    );
    for _ in 0..10 {
        let on = world.app.occasion("POST /test");
        let work = on.begin_own(olga.id()).await.unwrap();
        work.commit(Happened(carla.id)).await.unwrap();
    }
    (world, olga)
}

async fn anchored(world: &World) -> PathBuf {
    world.advance(Span::minutes(5));
    audit::checkpoint(&world.app.occasion("job checkpoint"))
        .await
        .unwrap();
    audit::anchor_file(&world.app.settings)
}

async fn check(world: &World, anchors: Option<&PathBuf>) -> Verdict {
    audit::verify(&world.app.db, anchors.map(PathBuf::as_path))
        .await
        .unwrap()
}

/// T13
#[tokio::test]
async fn a_chain_that_nobody_touched_is_sound() {
    let (world, _) = past().await;
    let verdict = check(&world, None).await;
    assert!(verdict.is_sound());
    assert_eq!((verdict.entries, verdict.anchored), (10, None));
    assert_eq!(
        verdict.unanchored.map(|part| (part.from, part.to)),
        Some((1, 10))
    );
    let anchors = anchored(&world).await;
    let verdict = check(&world, Some(&anchors)).await;
    assert!(verdict.is_sound());
    assert_eq!(
        verdict.anchored.map(|part| (part.from, part.to)),
        Some((1, 10))
    );
    assert_eq!(verdict.unanchored, None);
}

#[tokio::test]
async fn a_chain_without_entries_is_sound() {
    let world = World::new().await;
    let verdict = check(&world, None).await;
    assert!(verdict.is_sound() && verdict.anchored.is_none() && verdict.unanchored.is_none());
}

/// T13: everything is caught with an anchor; a cut end and a chain written anew are not without one.
#[tokio::test]
async fn a_check_finds_every_attack_that_it_promises_to_find() {
    let matrix = [
        (
            Attack::Edit,
            Some(FaultKind::Changed),
            Some(FaultKind::Changed),
        ),
        (
            Attack::Delete,
            Some(FaultKind::Missing),
            Some(FaultKind::Missing),
        ),
        (
            Attack::Insert,
            Some(FaultKind::Unlinked),
            Some(FaultKind::Unlinked),
        ),
        (
            Attack::Reorder,
            Some(FaultKind::Changed),
            Some(FaultKind::Changed),
        ),
        (
            Attack::Append,
            Some(FaultKind::Unexpected),
            Some(FaultKind::Unexpected),
        ),
        (
            Attack::CutTailOnly,
            Some(FaultKind::CutOff),
            Some(FaultKind::CutOff),
        ),
        (Attack::CutTail, None, Some(FaultKind::CutOff)),
        (Attack::Rewrite, None, Some(FaultKind::AnchorDiffers)),
        (
            Attack::HeadLost,
            Some(FaultKind::HeadMissing),
            Some(FaultKind::HeadMissing),
        ),
    ];
    for (attack, without, with) in matrix {
        let (world, _) = past().await;
        let anchors = anchored(&world).await;
        attack.on(&world).await;
        let found = |verdict: Verdict| {
            assert_eq!(verdict.is_sound(), verdict.fault.is_none());
            verdict.fault.map(|fault| fault.kind)
        };
        assert_eq!(
            found(check(&world, None).await),
            without,
            "{attack:?} without anchors"
        );
        assert_eq!(
            found(check(&world, Some(&anchors)).await),
            with,
            "{attack:?} with anchors"
        );
    }
}

/// T13: the fault is told with the number of the first entry that is wrong.
#[tokio::test]
async fn a_verdict_names_the_first_entry_that_is_wrong() {
    let (world, _) = past().await;
    Attack::Edit.on(&world).await;
    let verdict = check(&world, None).await;
    assert_eq!(verdict.fault.map(|fault| fault.seq), Some(4));
    assert_eq!(
        verdict.to_string(),
        "The activity log is not sound: entry 4 was changed after it was written.\n\
         No anchors were given.\n\
         Not anchored: entries 1 to 3. If somebody with the database cut off their end or wrote them all anew, \
         this check could not see it."
    );
    let told = serde_json::to_value(&verdict).unwrap();
    assert_eq!(
        told["fault"],
        serde_json::json!({ "seq": 4, "kind": "changed" })
    );
    assert_eq!(told["sound"], false);
}

/// What was added after the last anchor is told apart.
#[tokio::test]
async fn a_verdict_tells_anchored_entries_from_those_that_are_not() {
    let (world, olga) = past().await;
    let anchors = anchored(&world).await;
    let on = world.app.occasion("POST /test");
    on.begin_own(olga.id())
        .await
        .unwrap()
        .commit(Happened(None))
        .await
        .unwrap();
    let verdict = check(&world, Some(&anchors)).await;
    assert!(verdict.is_sound());
    assert_eq!(
        verdict.anchored.map(|part| (part.from, part.to)),
        Some((1, 10))
    );
    assert_eq!(
        verdict.unanchored.map(|part| (part.from, part.to)),
        Some((11, 11))
    );
}

#[tokio::test]
async fn a_checkpoint_is_due_after_a_hundred_entries_or_five_minutes() {
    let (world, olga) = past().await;
    let file = audit::anchor_file(&world.app.settings);
    let on = world.app.occasion("job checkpoint");
    audit::checkpoint(&on).await.unwrap();
    assert!(!file.exists(), "ten fresh entries wait");
    for _ in 0..90 {
        on.begin_own(olga.id())
            .await
            .unwrap()
            .commit(Happened(None))
            .await
            .unwrap();
    }
    audit::checkpoint(&on).await.unwrap();
    audit::checkpoint(&on).await.unwrap();
    assert_eq!(lines(&file).len(), 1);
    on.begin_own(olga.id())
        .await
        .unwrap()
        .commit(Happened(None))
        .await
        .unwrap();
    world.advance(Span::minutes(5));
    audit::checkpoint(&world.app.occasion("job checkpoint"))
        .await
        .unwrap();
    assert_eq!(lines(&file).len(), 2);
    assert!(lines(&file)[1].starts_with("{\"seq\":101,\"hash\":\""));
    assert!(lines(&file)[1].ends_with("\"at\":\"2026-11-21T10:05:00Z\"}"));
}

/// The row is written before the line. Whatever is cut off between the two is made up for.
#[tokio::test]
async fn a_crash_between_the_checkpoint_and_its_anchor_loses_nothing() {
    let (world, _) = past().await;
    let file = anchored(&world).await;
    let whole = std::fs::read_to_string(&file).unwrap();
    for kept in ["", &whole[..10], &whole[..whole.len() - 1]] {
        std::fs::write(&file, kept).unwrap();
        assert!(
            check(&world, Some(&file)).await.is_sound(),
            "after a line torn at {}",
            kept.len()
        );
        audit::checkpoint(&world.app.occasion("job checkpoint"))
            .await
            .unwrap();
        let verdict = check(&world, Some(&file)).await;
        assert!(verdict.is_sound(), "{verdict}");
        assert_eq!(verdict.anchored.map(|part| part.to), Some(10));
    }
}

#[tokio::test]
async fn a_line_of_anchors_that_was_garbled_is_a_fault() {
    let (world, _) = past().await;
    let file = anchored(&world).await;
    let whole = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, format!("{{\"seq\":1}}\n{whole}")).unwrap();
    let fault = check(&world, Some(&file)).await.fault.unwrap();
    assert_eq!((fault.seq, fault.kind), (1, FaultKind::AnchorUnreadable));
}

/// 4.10, T14: forgetting somebody deletes the names; the chain does not notice.
#[tokio::test]
async fn a_chain_still_verifies_when_a_person_was_forgotten() {
    let (world, olga) = past().await;
    let anchors = anchored(&world).await;
    let on = world.app.occasion("job erase");
    let mut work = on.begin_open().await.unwrap();
    audit::forget(&mut work, olga.id(), std::slice::from_ref(&olga.email))
        .await
        .unwrap();
    work.commit_untold().await.unwrap();
    assert!(check(&world, Some(&anchors)).await.is_sound());
}

fn lines(file: &PathBuf) -> Vec<String> {
    std::fs::read_to_string(file)
        .unwrap()
        .lines()
        .map(ToOwned::to_owned)
        .collect()
}
