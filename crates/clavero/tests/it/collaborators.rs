//! What happens to a collaborator's access, and what never happens to the owner (access.md 4.4).

mod apart;
mod dates;
mod ending;
mod guard;
mod list;
mod pages;
mod races;

use clavero_rules::{MembershipId, Permission, ProfileId};
use serde_json::{Value, json};

use crate::world::{Place, Reply, Someone, World, sql};

/// Olga’s account with two profiles: Sonia manages collaborators, Tom looks after members.
pub struct House {
    pub world: World,
    pub olga: Someone,
    pub place: Place,
    pub managers: ProfileId,
    pub members: ProfileId,
    pub sonia: Someone,
    pub tom: Someone,
}

impl House {
    pub async fn new() -> Self {
        let world = World::new().await;
        let olga = world.person("Olga Duarte").await;
        let place = world.account(&olga, "Casa Alba").await;
        let managing = [Permission::ManageCollaborators, Permission::ManageMembers];
        let managers = world.profile(&place, "Managers", &managing).await;
        let members = world
            .profile(&place, "Members", &[Permission::ViewMembers])
            .await;
        let sonia = world.collaborator(&place, "Sonia Mora", managers).await;
        let tom = world.collaborator(&place, "Tom Rey", members).await;
        Self {
            world,
            olga,
            place,
            managers,
            members,
            sonia,
            tom,
        }
    }

    /// The membership of somebody, as the API shows it to the owner.
    pub async fn card(&self, who: &Someone) -> Value {
        let id = self.id(who).await;
        self.api(&self.olga, "GET", &id, "", Value::Null)
            .await
            .expect(200)
            .json()
    }

    /// The id of somebody’s membership.
    pub async fn id(&self, who: &Someone) -> String {
        let listed = async |state: &str| {
            let url = self.place.api(&format!("/collaborators?state={state}"));
            self.world
                .api(&self.olga, "GET", &url, Value::Null)
                .await
                .expect(200)
                .json()
        };
        for state in ["here", "ended"] {
            for item in listed(state).await["items"].as_array().unwrap() {
                if item["user"] == json!(who.id().0) {
                    return item["id"].as_str().unwrap().to_owned();
                }
            }
        }
        panic!("{} is no collaborator", who.name)
    }

    /// A call about one collaborator.
    pub async fn api(
        &self,
        who: &Someone,
        method: &str,
        id: &str,
        rest: &str,
        body: Value,
    ) -> Reply {
        let url = self.place.api(&format!("/collaborators/{id}{rest}"));
        self.world.api(who, method, &url, body).await
    }

    /// The same call, signed when the answer asks for it.
    pub async fn signed(
        &self,
        who: &Someone,
        method: &str,
        id: &str,
        rest: &str,
        body: Value,
    ) -> Reply {
        let asked = self
            .api(who, method, id, rest, body.clone())
            .await
            .expect(401);
        assert!(
            asked
                .header("www-authenticate")
                .contains("insufficient_user_authentication")
        );
        let signature = self.sign(who, &asked.json()["signature"]).await;
        let url = self.place.api(&format!("/collaborators/{id}{rest}"));
        let headers = [("clavero-signature", signature.as_str())];
        self.world.api_with(who, method, &url, &headers, body).await
    }

    /// Signs what an answer asked for.
    pub async fn sign(&self, who: &Someone, wanted: &Value) -> String {
        let on = self.world.app.occasion("test");
        let id = on.id();
        let digest = wanted["digest"].as_str().unwrap();
        let bytes: Vec<u8> = (0..digest.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&digest[at..at + 2], 16).unwrap())
            .collect();
        self.world
            .app
            .db
            .exec(
                sql("insert into signing (id, user_id, purpose, digest, issued_at) values ($1, $2, $3, $4, $5)")
                    .bind(id)
                    .bind(who.id())
                    .bind(wanted["purpose"].as_str().unwrap())
                    .bind(bytes)
                    .bind(on.now),
            )
            .await
            .unwrap();
        id.to_string()
    }

    /// Makes a second reason for somebody’s access: the work of a partner.
    pub async fn partner_ground(&self, membership: &str) {
        let on = self.world.app.occasion("test");
        let id = MembershipId(membership.parse().unwrap());
        self.world
            .app
            .db
            .exec(
                sql("insert into ground (account_id, id, membership_id, kind, granted_by, granted_at)
                     values ($1, $2, $3, 'partner', $4, $5)")
                .bind(self.place.id)
                .bind(on.id())
                .bind(id)
                .bind(self.olga.id())
                .bind(on.now),
            )
            .await
            .unwrap();
    }

    /// A pending invitation that somebody sent.
    pub async fn invitation_of(&self, inviter: &Someone, email: &str) {
        let on = self.world.app.occasion("test");
        let week = on.now + clavero_rules::Span::days(7);
        self.world
            .app
            .db
            .exec(
                sql("insert into invitation (account_id, id, email, email_key, name, profile_id, profile_version,
                     permissions_at_sending, lang, state, token_hash, inviter_id, sent_at, expires_at, created_at, version)
                     values ($1, $2, $3, $3, 'Somebody', $4, 1, '', 'en', 'pending', $5, $6, $7, $8, $7, 1)")
                .bind(self.place.id)
                .bind(on.id())
                .bind(email)
                .bind(self.members)
                .bind(on.id().as_bytes().to_vec())
                .bind(inviter.id())
                .bind(on.now)
                .bind(week),
            )
            .await
            .unwrap();
    }

    /// The kinds of the letters to somebody, by name: those of one moment have no order.
    pub async fn letters_to(&self, who: &Someone) -> Vec<String> {
        let letters = self.world.letters().await;
        let his = letters.into_iter().filter(|l| l.recipient == who.email);
        let mut kinds: Vec<_> = his.map(|l| l.kind).collect();
        kinds.sort();
        kinds
    }
}
