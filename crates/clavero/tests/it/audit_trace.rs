//! Every step that anything can take leaves exactly one entry, and it names whoever really took it (T15).

use clavero::jobs;
use clavero_rules::{Permission, ProfileId, Span, UserId};
use serde_json::{Value, json};

use crate::world::{Place, SIGNATURE, Someone, World, sql};

clavero::record! {
    struct Entry {
        seq: i64, kind: String, ground: String, actor: Option<UserId>, subject: Option<String>, signed: bool
    }
}

/// Olga owns Casa Alba; Sonia manages its collaborators and is inside; Tom is a collaborator.
struct Trace {
    world: World,
    olga: Someone,
    place: Place,
    support: ProfileId,
    sonia: Someone,
    tom: Someone,
    read: i64,
}

impl Trace {
    async fn new() -> Self {
        let world = World::new().await;
        let olga = world.person("Olga Duarte").await;
        let place = world.account(&olga, "Casa Alba").await;
        let manages = [Permission::ManageCollaborators, Permission::ViewComments];
        let managers = world.profile(&place, "Managers", &manages).await;
        let support = world
            .profile(&place, "Support", &[Permission::ViewComments])
            .await;
        let sonia = world.collaborator(&place, "Sonia Mora", managers).await;
        let tom = world.collaborator(&place, "Tom Rey", support).await;
        world.inside(&place, &sonia).await;
        Self {
            world,
            olga,
            place,
            support,
            sonia,
            tom,
            read: 0,
        }
    }

    /// Calls the API, signs what it asks to be signed, and answers the body.
    async fn does(&self, who: &Someone, method: &str, url: &str, body: Value) -> Value {
        let path = url.split('?').next().unwrap();
        let seen = match method {
            "PATCH" | "DELETE" => self
                .world
                .api(who, "GET", path, Value::Null)
                .await
                .header("etag")
                .to_owned(),
            _ => String::new(),
        };
        let version = [("if-match", seen.as_str())];
        let version = if seen.is_empty() {
            &version[..0]
        } else {
            &version[..]
        };
        let first = self
            .world
            .api_with(who, method, url, version, body.clone())
            .await;
        let reply = if first.status == 401 {
            let asked = first.json()["signature"].clone();
            let wanted = json!({ "purpose": asked["purpose"], "digest": asked["digest"], "signature": SIGNATURE });
            let given = self
                .world
                .api(who, "POST", "/api/v1/signatures", wanted)
                .await
                .expect(201)
                .json();
            let signature = ("clavero-signature", given["id"].as_str().unwrap());
            self.world
                .api_with(who, method, url, &[version, &[signature]].concat(), body)
                .await
        } else {
            first
        };
        assert!(
            (200..300).contains(&reply.status),
            "{method} {url}: {} {}",
            reply.status,
            reply.body
        );
        serde_json::from_str(&reply.body).unwrap_or_default()
    }

    async fn inside(&self, who: &Someone, method: &str, rest: &str, body: Value) -> Value {
        self.does(who, method, &self.place.api(rest), body).await
    }

    /// Reads what was written since the last look.
    async fn news(&mut self) -> Vec<Entry> {
        let question = sql(
            "select e.seq, e.kind, e.ground, a.user_id as actor, s.name as subject,
                                e.signature_id is not null as signed
             from audit_entry e
             left join audit_person a on a.person_ref = e.actor_ref
             left join audit_person s on s.person_ref = e.subject_ref
             where e.seq > $1 order by e.seq",
        );
        let news: Vec<Entry> = self
            .world
            .app
            .db
            .all(question.bind(self.read))
            .await
            .unwrap();
        self.read = news.last().map_or(self.read, |last| last.seq);
        news
    }

    /// Exactly these entries are new: what, by whom, by which right, to whom.
    async fn told(&mut self, expected: &[(&str, Option<&Someone>, &str, &str)]) {
        let news = self.news().await;
        let told: Vec<_> = news
            .iter()
            .map(|e| {
                (
                    e.kind.as_str(),
                    e.actor,
                    e.ground.as_str(),
                    e.subject.as_deref().unwrap_or_default(),
                )
            })
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(kind, who, ground, whom)| (*kind, who.and_then(|who| who.id), *ground, *whom))
            .collect();
        assert_eq!(told, expected);
    }

    async fn sweep(&self) {
        jobs::sweep_all(&self.world.app, &clavero::sweeps()).await;
    }

    async fn card(&self, who: &Someone) -> String {
        clavero::record! { struct Card { id: uuid::Uuid } }
        let question = sql("select id from membership where account_id = $1 and user_id = $2");
        let row: Option<Card> = self
            .world
            .app
            .db
            .first(question.bind(self.place.id).bind(who.id()))
            .await
            .unwrap();
        format!("/collaborators/{}", row.unwrap().id)
    }

    async fn invite(&self, who: &Someone, name: &str, email: &str) -> String {
        let offer = json!({ "name": name, "email": email, "profile": self.support.0 });
        let sent = self.inside(who, "POST", "/invitations", offer).await;
        format!("/invitations/{}", sent["id"].as_str().unwrap())
    }

    /// The chain is whole, and nothing in it says who anybody is.
    async fn sound(&self, names: &[&str]) {
        let verdict = clavero::audit::verify_here(&self.world.app).await.unwrap();
        assert!(verdict.is_sound(), "{verdict}");
        for name in names {
            let named = sql("select count(*) as n from audit_entry
                             where data <> replace(data, $1, '') or object_id <> replace(object_id, $1, '')");
            assert_eq!(self.world.count(named.bind(*name)).await, 0, "{name}");
        }
    }
}

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

/// 4.5
#[tokio::test]
async fn every_step_of_a_transfer_is_one_entry() {
    let mut trace = Trace::new().await;
    let (olga, tom) = (trace.olga.clone(), trace.tom.clone());
    let url = trace.place.api("/transfer");
    let offer = json!({ "to": tom.id().0, "keep_profile": trace.support.0 });
    let offered = async |trace: &mut Trace| {
        trace.does(&olga, "POST", &url, offer.clone()).await;
        trace
            .told(&[("transfer.offered", Some(&olga), "owner", "Tom Rey")])
            .await;
        let all = trace
            .does(&tom, "GET", "/api/v1/transfers", Value::Null)
            .await;
        format!(
            "/api/v1/transfers/casa-alba/{}",
            all["items"][0]["id"].as_str().unwrap()
        )
    };
    offered(&mut trace).await;
    trace.does(&olga, "DELETE", &url, Value::Null).await;
    trace
        .told(&[("transfer.cancelled", Some(&olga), "owner", "Tom Rey")])
        .await;
    let one = offered(&mut trace).await;
    trace
        .does(&tom, "POST", &format!("{one}/decline"), json!({}))
        .await;
    trace
        .told(&[("transfer.declined", Some(&tom), "offered", "Tom Rey")])
        .await;
    let one = offered(&mut trace).await;
    trace
        .does(&tom, "POST", &format!("{one}/accept"), json!({}))
        .await;
    trace
        .told(&[("transfer.accepted", Some(&tom), "offered", "Tom Rey")])
        .await;
    trace.world.advance(Span::hours(25));
    trace.sweep().await;
    let news = trace
        .news()
        .await
        .into_iter()
        .filter(|e| e.kind != "visit.ended");
    let mut told: Vec<_> = news
        .map(|e| (e.kind, e.actor, e.subject.unwrap()))
        .collect();
    told.sort();
    let machine = |kind: &str, whom: &str| (kind.to_owned(), None, whom.to_owned());
    let expected = [
        machine("collaborator.became_owner", "Tom Rey"),
        machine("collaborator.joined", "Olga Duarte"),
        machine("transfer.done", "Tom Rey"),
    ];
    assert_eq!(told, expected);
    trace.sound(&["Tom Rey", "Olga Duarte"]).await;
}

/// 4.5
#[tokio::test]
async fn an_offer_that_nobody_answers_ends_with_one_entry() {
    let mut trace = Trace::new().await;
    let (olga, tom) = (trace.olga.clone(), trace.tom.clone());
    let offer = json!({ "to": tom.id().0 });
    trace
        .does(&olga, "POST", &trace.place.api("/transfer"), offer)
        .await;
    trace.world.advance(Span::hours(73));
    trace.sweep().await;
    trace.sweep().await;
    let news = trace.news().await;
    let ended: Vec<_> = news
        .iter()
        .filter(|e| e.kind == "transfer.expired")
        .collect();
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0].actor, None);
}

/// 4.6
#[tokio::test]
async fn every_visit_is_one_entry_when_it_begins_and_one_when_it_ends() {
    let mut trace = Trace::new().await;
    let (olga, tom) = (trace.olga.clone(), trace.tom.clone());
    trace.inside(&tom, "POST", "/visit", json!({})).await;
    trace.inside(&tom, "POST", "/visit", json!({})).await;
    trace
        .told(&[("visit.entered", Some(&tom), "direct", "")])
        .await;
    trace.inside(&tom, "DELETE", "/visit", Value::Null).await;
    trace.inside(&tom, "DELETE", "/visit", Value::Null).await;
    let news = trace.news().await;
    assert_eq!(news.len(), 1);
    assert_eq!(
        (news[0].kind.as_str(), news[0].actor),
        ("visit.ended", tom.id)
    );
    trace.inside(&tom, "POST", "/visit", json!({})).await;
    trace.news().await;
    let url = format!("{}/put-out", trace.card(&tom).await);
    trace
        .world
        .post(&olga, &trace.place.url(&url), &[])
        .await
        .expect(303);
    trace
        .told(&[("visit.ended", Some(&olga), "owner", "Tom Rey")])
        .await;
    trace.inside(&tom, "POST", "/visit", json!({})).await;
    trace.news().await;
    trace.world.advance(Span::minutes(31));
    trace.sweep().await;
    trace.sweep().await;
    let mut ended: Vec<_> = trace
        .news()
        .await
        .into_iter()
        .map(|e| (e.kind, e.actor, e.subject))
        .collect();
    ended.sort();
    let machine = |whom: &str| ("visit.ended".to_owned(), None, Some(whom.to_owned()));
    assert_eq!(
        ended,
        [
            machine("Sonia Mora"),
            machine("Sonia Mora"),
            machine("Tom Rey")
        ]
    );
}

/// 4.1
#[tokio::test]
async fn every_step_of_a_signature_is_one_entry() {
    let mut trace = Trace::new().await;
    let tom = trace.tom.clone();
    let change = async |current: &str, secret: &str| {
        let fields = [
            ("signature", current),
            ("secret", secret),
            ("again", secret),
        ];
        trace
            .world
            .post(&tom, "/me/signature", &fields)
            .await
            .status
    };
    assert_eq!(change(SIGNATURE, "otra firma distinta").await, 303);
    for _ in 0..5 {
        assert_eq!(change("wrong one", SIGNATURE).await, 422);
    }
    trace
        .told(&[
            ("signature.changed", Some(&tom), "self", ""),
            ("signature.locked", Some(&tom), "self", ""),
        ])
        .await;
}

/// 4.10
#[tokio::test]
async fn every_step_of_an_erasure_is_one_entry_and_nobody_is_left_in_it() {
    let mut trace = Trace::new().await;
    let tom = trace.tom.clone();
    trace
        .does(&tom, "POST", "/api/v1/me/erasure", Value::Null)
        .await;
    trace
        .told(&[("erasure.asked", Some(&tom), "self", "")])
        .await;
    trace
        .world
        .post(&tom, "/me/erase/cancel", &[])
        .await
        .expect(303);
    trace
        .told(&[("erasure.cancelled", Some(&tom), "self", "")])
        .await;
    trace
        .does(&tom, "POST", "/api/v1/me/erasure", Value::Null)
        .await;
    trace.news().await;
    trace.world.advance(Span::hours(72));
    trace.sweep().await;
    let news = trace.news().await;
    let count = |kind: &str| news.iter().filter(|e| e.kind == kind).count();
    assert_eq!((count("collaborator.erased"), count("user.erased")), (1, 1));
    assert!(news.iter().all(|e| e.subject.as_deref() != Some("Tom Rey")));
    let page = trace
        .world
        .get(&trace.olga, &trace.place.url("/activity"))
        .await;
    page.expect(200).says("erased person").hides("Tom Rey");
    trace.sound(&["Tom Rey", &tom.email]).await;
}
