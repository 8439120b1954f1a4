//! A small account, and a reader of what its log says since the last look.

use clavero::jobs;
use clavero_rules::{Permission, ProfileId, UserId};
use serde_json::{Value, json};

use crate::world::{Place, SIGNATURE, Someone, World, sql};

clavero::record! {
    pub struct Entry {
        pub seq: i64, pub kind: String, pub ground: String, pub actor: Option<UserId>, pub subject: Option<String>, pub signed: bool
    }
}

/// Olga owns Casa Alba; Sonia manages its collaborators and is inside; Tom is a collaborator.
pub struct Trace {
    pub world: World,
    pub olga: Someone,
    pub place: Place,
    pub support: ProfileId,
    pub sonia: Someone,
    pub tom: Someone,
    pub read: i64,
}

impl Trace {
    pub async fn new() -> Self {
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
    pub async fn does(&self, who: &Someone, method: &str, url: &str, body: Value) -> Value {
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

    pub async fn inside(&self, who: &Someone, method: &str, rest: &str, body: Value) -> Value {
        self.does(who, method, &self.place.api(rest), body).await
    }

    /// Reads what was written since the last look. That a month was closed for partners is nobody’s step here.
    pub async fn news(&mut self) -> Vec<Entry> {
        let question = sql(
            "select e.seq, e.kind, e.ground, a.user_id as actor, s.name as subject,
                                e.signature_id is not null as signed
             from audit_entry e
             left join audit_person a on a.person_ref = e.actor_ref
             left join audit_person s on s.person_ref = e.subject_ref
             where e.seq > $1 and e.kind <> 'partner.month_closed' order by e.seq",
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
    pub async fn told(&mut self, expected: &[(&str, Option<&Someone>, &str, &str)]) {
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

    pub async fn sweep(&self) {
        jobs::sweep_all(&self.world.app, &clavero::sweeps()).await;
    }

    pub async fn card(&self, who: &Someone) -> String {
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

    pub async fn invite(&self, who: &Someone, name: &str, email: &str) -> String {
        let offer = json!({ "name": name, "email": email, "profile": self.support.0 });
        let sent = self.inside(who, "POST", "/invitations", offer).await;
        format!("/invitations/{}", sent["id"].as_str().unwrap())
    }

    /// The chain is whole, and nothing in it says who anybody is.
    pub async fn sound(&self, names: &[&str]) {
        let verdict = clavero::audit::verify_here(&self.world.app).await.unwrap();
        assert!(verdict.is_sound(), "{verdict}");
        for name in names {
            let named = sql("select count(*) as n from audit_entry
                             where data <> replace(data, $1, '') or object_id <> replace(object_id, $1, '')");
            assert_eq!(self.world.count(named.bind(*name)).await, 0, "{name}");
        }
    }
}
