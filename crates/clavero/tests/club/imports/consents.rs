//! A file that tells who agreed to be sent offers: read forgivingly, and never against what somebody said himself.

use serde_json::json;

use super::{apply, bring, import, report};
use crate::stage::Stage;

#[tokio::test]
async fn a_file_notes_who_agreed_and_subscribes_nobody_who_unsubscribed() {
    // MA-26 I-4 3.10
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    for name in ["left", "stopped", "own", "blank", "was"] {
        stage
            .enrol(&format!("{name}@example.org"), name, &course)
            .await;
    }
    stage
        .says_himself("left@example.org", "marketing", false)
        .await;
    stage
        .says_himself("stopped@example.org", "everything", false)
        .await;
    stage
        .says_himself("own@example.org", "marketing", true)
        .await;
    stage
        .says_himself("was@example.org", "marketing", true)
        .await;
    let file = "email;Acepta ofertas\nnew@example.org;Sí\nday@example.org;2024-03-12\nnobody@example.org;non\n\
                left@example.org;31/12/2024\nstopped@example.org;oui\nown@example.org;no\nblank@example.org;\n\
                was@example.org;yes\nodd@example.org;perhaps\nlate@example.org;2099-01-01\n";
    let job = bring(&stage, &[("products", &course), ("dates", "dmy")], file).await;
    assert_eq!(job["columns"], json!(["email", "consent"]), "{job}");
    let done = apply(&stage, &job).await;
    let rows = report(&stage, &done).await;
    let told: Vec<(&str, &str)> = rows[1..]
        .iter()
        .map(|row| (row[3].as_str(), row[4].as_str()))
        .collect();
    let own = "consent: declined_himself";
    assert_eq!(
        told,
        [
            ("created", ""),
            ("created", ""),
            ("created", ""),
            ("updated", own),
            ("updated", own),
            ("updated", "consent: agreed_himself"),
            ("updated", ""),
            ("updated", ""),
            ("invalid", "consent: not_a_consent"),
            ("invalid", "consent: in_the_future"),
        ]
    );
    let stands = async |name: &str| stage.offers(&format!("{name}@example.org")).await;
    let word = |wanted, told: &str| Some((wanted, told.to_owned()));
    assert_eq!(stands("new").await, word(true, "file"));
    assert_eq!(stands("day").await, word(true, "file"));
    assert_eq!(stands("nobody").await, word(false, "file"));
    assert_eq!(stands("left").await, word(false, "link"));
    assert_eq!(stands("stopped").await, None);
    assert_eq!(stands("own").await, word(true, "link"));
    assert_eq!(stands("blank").await, None);
    // The same file again changes nothing and says again what it leaves alone.
    let again = bring(&stage, &[("products", &course), ("dates", "dmy")], file).await;
    let again = apply(&stage, &again).await;
    let rows = report(&stage, &again).await;
    let told: Vec<(&str, &str)> = rows[1..9]
        .iter()
        .map(|row| (row[3].as_str(), row[4].as_str()))
        .collect();
    assert!(told.iter().all(|it| it.0 == "unchanged"), "{told:?}");
    assert_eq!((told[3].1, told[4].1), (own, own));
}

#[tokio::test]
async fn a_consent_older_than_a_no_that_the_team_noted_is_left_aside() {
    // MA-26 3.10
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (member, _) = stage.enrol("ines@example.org", "Inês", &course).await;
    import(&stage, &course, "email\nines@example.org\n").await;
    let letters = stage.url(&format!("/members/{member}/letters"));
    for wanted in ["agree", "decline"] {
        stage
            .world
            .post(&stage.olga, &letters, &[("do", wanted)])
            .await
            .expect(303);
    }
    let told = import(
        &stage,
        &course,
        "email,consent\nines@example.org,2001-05-30\n",
    )
    .await;
    let rows = report(&stage, &told).await;
    assert_eq!(
        (rows[1][3].as_str(), rows[1][4].as_str()),
        ("unchanged", "consent: declined_later")
    );
    assert!(!stage.offers("ines@example.org").await.unwrap().0);
    // Without a day it is what the person says now.
    let told = import(&stage, &course, "email,consent\nines@example.org,yes\n").await;
    let rows = report(&stage, &told).await;
    assert_eq!(rows[1][3], "updated");
    assert!(stage.offers("ines@example.org").await.unwrap().0);
}
