//! Profiles, invitations and what becomes of an access.

use clavero_rules::Span;
use serde_json::{Value, json};

use super::trace::Trace;
use crate::world::Someone;

/// 4.2
#[tokio::test]
async fn every_step_of_a_profile_is_one_entry() {
    let mut trace = Trace::new().await;
    let (olga, sonia) = (trace.olga.clone(), trace.sonia.clone());
    let fresh =
        json!({ "name": "Night shift", "purpose": "", "permissions": ["support.comments.view"] });
    let made = trace.inside(&sonia, "POST", "/profiles", fresh).await;
    trace
        .told(&[("profile.created", Some(&sonia), "direct", "")])
        .await;
    let url = format!("/profiles/{}", made["id"].as_str().unwrap());
    trace
        .inside(&sonia, "PATCH", &url, json!({ "permissions": [] }))
        .await;
    trace
        .told(&[("profile.changed", Some(&sonia), "direct", "")])
        .await;
    trace
        .inside(&olga, "PATCH", &url, json!({ "name": "Late shift" }))
        .await;
    trace
        .told(&[("profile.renamed", Some(&olga), "owner", "")])
        .await;
    trace
        .inside(&olga, "PATCH", &url, json!({ "purpose": "After eight" }))
        .await;
    trace
        .told(&[("profile.described", Some(&olga), "owner", "")])
        .await;
    trace.inside(&olga, "DELETE", &url, Value::Null).await;
    trace
        .told(&[("profile.archived", Some(&olga), "owner", "")])
        .await;
    let replaced = format!(
        "/profiles/{}?replacement={}",
        trace.support,
        made_other(&trace).await
    );
    trace.news().await;
    trace.inside(&olga, "DELETE", &replaced, Value::Null).await;
    let mut kinds: Vec<_> = trace
        .news()
        .await
        .into_iter()
        .map(|e| (e.kind, e.subject))
        .collect();
    kinds.sort();
    let moved = (
        "collaborator.profile_changed".to_owned(),
        Some("Tom Rey".to_owned()),
    );
    assert_eq!(kinds, [moved, ("profile.archived".to_owned(), None)]);
    trace.sound(&["Tom Rey"]).await;
}

async fn made_other(trace: &Trace) -> String {
    let fresh = json!({ "name": "Comments", "purpose": "", "permissions": [] });
    let made = trace.inside(&trace.olga, "POST", "/profiles", fresh).await;
    made["id"].as_str().unwrap().to_owned()
}

/// 4.3
#[tokio::test]
async fn every_step_of_an_invitation_is_one_entry() {
    let mut trace = Trace::new().await;
    let (olga, sonia) = (trace.olga.clone(), trace.sonia.clone());
    let (nora, ivo) = (
        trace.world.person("Nora Vidal").await,
        trace.world.person("Ivo Brandt").await,
    );
    let first = trace.invite(&sonia, "Nora V.", &nora.email).await;
    trace
        .told(&[("invitation.sent", Some(&sonia), "direct", "Nora V.")])
        .await;
    trace.world.advance(Span::minutes(5));
    trace
        .inside(&sonia, "POST", &format!("{first}/resend"), json!({}))
        .await;
    trace
        .told(&[("invitation.resent", Some(&sonia), "direct", "Nora V.")])
        .await;
    let second = trace.invite(&olga, "Nora Vidal", &nora.email).await;
    trace
        .told(&[
            ("invitation.superseded", Some(&olga), "owner", "Nora V."),
            ("invitation.sent", Some(&olga), "owner", "Nora Vidal"),
        ])
        .await;
    let mine = |url: &str, deed: &str| {
        let id = url.rsplit('/').next().unwrap();
        format!("/api/v1/me/invitations/casa-alba/{id}/{deed}")
    };
    trace
        .does(&nora, "POST", &mine(&second, "accept"), json!({}))
        .await;
    trace
        .told(&[
            ("invitation.accepted", Some(&nora), "invited", ""),
            ("collaborator.joined", Some(&nora), "invited", "Nora Vidal"),
        ])
        .await;
    let turned_down = trace.invite(&olga, "Ivo", &ivo.email).await;
    trace
        .does(&ivo, "POST", &mine(&turned_down, "decline"), json!({}))
        .await;
    let taken_back = trace.invite(&olga, "Ivo", &ivo.email).await;
    trace
        .inside(&sonia, "DELETE", &taken_back, Value::Null)
        .await;
    trace.invite(&olga, "Ivo", &ivo.email).await;
    trace.world.advance(Span::days(8));
    trace.news_until_expired(&olga, &sonia, &ivo).await;
    trace.sound(&["Nora", "Ivo", "@example.com"]).await;
}

impl Trace {
    async fn news_until_expired(&mut self, olga: &Someone, sonia: &Someone, ivo: &Someone) {
        self.told(&[
            ("invitation.sent", Some(olga), "owner", "Ivo"),
            ("invitation.declined", Some(ivo), "invited", ""),
            ("invitation.sent", Some(olga), "owner", "Ivo"),
            ("invitation.revoked", Some(sonia), "direct", "Ivo"),
            ("invitation.sent", Some(olga), "owner", "Ivo"),
        ])
        .await;
        self.sweep().await;
        let news = self.news().await;
        let expired: Vec<_> = news
            .iter()
            .filter(|e| e.kind == "invitation.expired")
            .collect();
        assert_eq!(expired.len(), 1);
        assert_eq!(
            (expired[0].actor, expired[0].ground.as_str()),
            (None, "machine")
        );
    }
}

/// 4.4
#[tokio::test]
async fn every_step_of_an_access_is_one_entry() {
    let mut trace = Trace::new().await;
    let (olga, sonia, tom) = (trace.olga.clone(), trace.sonia.clone(), trace.tom.clone());
    let card = trace.card(&tom).await;
    trace
        .inside(&sonia, "POST", &format!("{card}/suspend"), json!({}))
        .await;
    trace
        .told(&[("collaborator.suspended", Some(&sonia), "direct", "Tom Rey")])
        .await;
    trace
        .inside(&olga, "POST", &format!("{card}/reinstate"), json!({}))
        .await;
    trace
        .told(&[("collaborator.reinstated", Some(&olga), "owner", "Tom Rey")])
        .await;
    let narrow = trace.world.profile(&trace.place, "Nothing", &[]).await;
    trace
        .inside(&olga, "PATCH", &card, json!({ "profile": narrow.0 }))
        .await;
    trace
        .told(&[(
            "collaborator.profile_changed",
            Some(&olga),
            "owner",
            "Tom Rey",
        )])
        .await;
    let until = json!({ "access_until": "2026-11-22T00:00:00Z" });
    trace.inside(&olga, "PATCH", &card, until).await;
    trace
        .told(&[(
            "collaborator.access_until_changed",
            Some(&olga),
            "owner",
            "Tom Rey",
        )])
        .await;
    trace.inside(&olga, "DELETE", &card, Value::Null).await;
    trace
        .told(&[("collaborator.removed", Some(&olga), "owner", "Tom Rey")])
        .await;
    let back = json!({ "access_until": "2026-11-23T00:00:00Z" });
    trace
        .inside(&olga, "POST", &format!("{card}/bring-back"), back)
        .await;
    let news = trace.news().await;
    assert_eq!(news.len(), 1);
    assert_eq!(
        (news[0].kind.as_str(), news[0].signed),
        ("collaborator.brought_back", true)
    );
    trace.world.advance(Span::days(3));
    trace.sweep().await;
    let mut swept: Vec<_> = trace
        .news()
        .await
        .into_iter()
        .map(|e| (e.kind, e.actor, e.subject))
        .collect();
    swept.sort();
    let machine = |kind: &str, whom: &str| (kind.to_owned(), None, Some(whom.to_owned()));
    let visits = [
        machine("visit.ended", "Sonia Mora"),
        machine("visit.ended", "Sonia Mora"),
    ];
    assert_eq!(swept[0], machine("collaborator.expired", "Tom Rey"));
    assert_eq!(swept[1..], visits);
}

/// 4.4, C2
#[tokio::test]
async fn whoever_leaves_is_told_as_the_one_who_left() {
    let mut trace = Trace::new().await;
    let tom = trace.tom.clone();
    trace.world.inside(&trace.place, &tom).await;
    trace
        .world
        .post(&tom, &trace.place.url("/collaborators/leave"), &[])
        .await
        .expect(303);
    let mut told: Vec<_> = trace
        .news()
        .await
        .into_iter()
        .map(|e| (e.kind, e.actor))
        .collect();
    told.sort();
    // His browser and his token were both inside.
    let ended = ("visit.ended".to_owned(), tom.id);
    assert_eq!(
        told,
        [
            ("collaborator.left".to_owned(), tom.id),
            ended.clone(),
            ended
        ]
    );
}
