//! Inviting people and answering, as those who do it see it (CC-13 to CC-16, CC-24).

mod again;
mod answering;
mod drafts;
mod edge;
mod guests;
mod links;
mod many;
mod over_the_api;
mod races;
mod sending;
mod time;

use clavero::session::{self, SessionKind};
use clavero_rules::{Permission, ProfileId};

use crate::world::{Place, Reply, SIGNATURE, Someone, World};

/// Olga owns Casa Alba, where Support is a profile.
pub struct House {
    pub world: World,
    pub olga: Someone,
    pub casa: Place,
    pub support: ProfileId,
}

impl House {
    pub async fn new() -> Self {
        Self::in_world(World::new().await).await
    }

    pub async fn in_world(world: World) -> Self {
        let olga = world.person("Olga Ruiz").await;
        let casa = world.account(&olga, "Casa Alba").await;
        let allows = [Permission::ManageComments, Permission::ViewChat];
        let support = world.profile(&casa, "Support", &allows).await;
        Self {
            world,
            olga,
            casa,
            support,
        }
    }

    /// The form, filled for somebody.
    pub fn offer(&self, name: &str, email: &str) -> Vec<(&'static str, String)> {
        vec![
            ("name", name.to_owned()),
            ("email", email.to_owned()),
            ("profile", self.support.to_string()),
            ("lang", "en".to_owned()),
            ("days", "7".to_owned()),
            ("access_until", String::new()),
        ]
    }

    /// Fills in the form and answers where it leads.
    pub async fn keep(&self, who: &Someone, offer: &[(&'static str, String)]) -> Reply {
        let fields: Vec<(&str, &str)> = offer.iter().map(|(k, v)| (*k, v.as_str())).collect();
        self.world
            .post(who, &self.casa.url("/invitations/new"), &fields)
            .await
    }

    /// Invites somebody, signature and all; answers the page that shows the link.
    pub async fn invite(&self, who: &Someone, offer: &[(&'static str, String)]) -> Reply {
        let sign = self.keep(who, offer).await.expect(303);
        let signature = [("signature", SIGNATURE)];
        self.world
            .post(who, sign.location(), &signature)
            .await
            .expect(200)
    }

    /// Olga invites somebody and answers the link of the letter.
    pub async fn invited(&self, name: &str, email: &str) -> String {
        let offer = self.offer(name, email);
        self.invite(&self.olga, &offer).await;
        self.world.link("invitation", email).await
    }

    /// The id of the latest invitation to an address.
    pub async fn id_of(&self, email: &str) -> String {
        clavero::record! { struct Row { id: uuid::Uuid } }
        let question = crate::world::sql(
            "select id from invitation where account_id = $1 and email = $2 order by created_at desc, id desc",
        );
        let row: Option<Row> = self
            .world
            .app
            .db
            .first(question.bind(self.casa.id).bind(email))
            .await
            .unwrap();
        row.unwrap().id.to_string()
    }

    /// In which states the invitations to an address are, the oldest first.
    pub async fn states(&self, email: &str) -> Vec<String> {
        clavero::record! { struct Row { state: String } }
        let question = crate::world::sql(
            "select state from invitation where account_id = $1 and email = $2 order by created_at, id",
        );
        let rows: Vec<Row> = self
            .world
            .app
            .db
            .all(question.bind(self.casa.id).bind(email))
            .await
            .unwrap();
        rows.into_iter().map(|row| row.state).collect()
    }

    /// The same person in a browser of a later day.
    pub async fn signed_in_again(&self, who: &Someone) -> Someone {
        let on = self.world.app.occasion("test");
        let mut work = on.begin_open().await.unwrap();
        let cookie = session::open(&mut work, who.id(), SessionKind::Web)
            .await
            .unwrap();
        work.commit_untold().await.unwrap();
        who.with_cookie(cookie.reveal())
    }

    /// Who was sent a letter of this kind.
    pub async fn told(&self, kind: &str) -> Vec<String> {
        let letters = self.world.letters().await.into_iter();
        let mut to: Vec<String> = letters
            .filter(|letter| letter.kind == kind)
            .map(|letter| letter.recipient)
            .collect();
        to.sort();
        to
    }

    /// How many people have access to Casa Alba.
    pub async fn collaborators(&self) -> i64 {
        self.world
            .count(
                crate::world::sql("select count(*) as n from membership where account_id = $1 and state = 'active'")
                    .bind(self.casa.id),
            )
            .await
    }
}
