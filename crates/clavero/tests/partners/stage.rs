//! An agency, its people and its clients, set up as the operator and the people themselves would do it.

use clavero::partners::partners;
use clavero_rules::{Permission, ProfileId, profiles::StartingProfile};
use clavero_world::{Place, SIGNATURE, Someone, World, sql};

/// A partner account with its owner.
pub struct Agency {
    pub owner: Someone,
    pub place: Place,
}

/// A client with its owner and the profile that it gives to partners.
pub struct Client {
    pub owner: Someone,
    pub place: Place,
    pub profile: ProfileId,
    pub hub_id: i64,
}

clavero::db::record! {
    struct Hub { hub_id: i64 }
}

clavero::db::record! {
    struct Id { id: uuid::Uuid }
}

/// An account in the programme.
pub async fn agency(world: &World, name: &str) -> Agency {
    let owner = world.person(&format!("{name} Owner")).await;
    let place = world.account(&owner, name).await;
    let on = world.app.occasion("clavero partner enrol");
    partners::enrol(&on, place.id).await.unwrap();
    Agency { owner, place }
}

/// An account that can be asked.
pub async fn client(world: &World, name: &str) -> Client {
    let owner = world.person(&format!("{name} Owner")).await;
    let place = world.account(&owner, name).await;
    let allows: Vec<Permission> = StartingProfile::Partner.permissions().iter().collect();
    let profile = world.profile(&place, "Partner", &allows).await;
    let hub_id = hub_id(world, &place).await;
    Client {
        owner,
        place,
        profile,
        hub_id,
    }
}

async fn hub_id(world: &World, place: &Place) -> i64 {
    let q = sql("select hub_id from account where id = $1").bind(place.id);
    world.app.db.first::<Hub>(q).await.unwrap().unwrap().hub_id
}

impl Agency {
    /// Somebody of the agency, tagged by its owner on the settings page (PE-02).
    pub async fn employee(&self, world: &World, name: &str) -> Someone {
        let profile = self.staff(world).await;
        let person = world.collaborator(&self.place, name, profile).await;
        self.tag(world, &person).await;
        person
    }

    /// A profile for whoever works here.
    pub async fn staff(&self, world: &World) -> ProfileId {
        let name = format!("Staff {}", world.app.chance.digits(6));
        world
            .profile(&self.place, &name, &[Permission::ViewPartners])
            .await
    }

    pub async fn tag(&self, world: &World, person: &Someone) {
        let url = self
            .place
            .url(&format!("/settings/users/{}/tag", person.id()));
        world.post(&self.owner, &url, &[]).await.expect(303);
    }

    /// Assigns an employee to clients by their numbers; answers the page that says what became of it.
    pub async fn assign(
        &self,
        world: &World,
        person: &Someone,
        clients: &str,
        code: &str,
    ) -> clavero_world::Reply {
        let id = person.id().to_string();
        let fields = [
            ("employee", id.as_str()),
            ("clients", clients),
            ("code", code),
        ];
        world
            .post(&self.owner, &self.place.url("/partner/assign"), &fields)
            .await
    }

    pub async fn remove(
        &self,
        world: &World,
        person: &Someone,
        client: &Client,
        typed: &str,
    ) -> clavero_world::Reply {
        let url = self
            .place
            .url(&format!("/partner/clients/{}/remove", client.hub_id));
        let id = person.id().to_string();
        world
            .post(&self.owner, &url, &[("who", id.as_str()), ("typed", typed)])
            .await
    }
}

impl Client {
    /// The request of an agency for somebody that is the newest here.
    pub async fn request(&self, world: &World, person: &Someone) -> uuid::Uuid {
        let q = sql(
            "select id from partner_request where account_id = $1 and user_id = $2
             order by asked_at desc, id desc limit 1",
        )
        .bind(self.place.id)
        .bind(person.id());
        world
            .app
            .db
            .first::<Id>(q)
            .await
            .unwrap()
            .expect("a request")
            .id
    }

    /// Lets somebody in, on its profile for partners, signed.
    pub async fn grant(&self, world: &World, person: &Someone) {
        let id = self.request(world, person).await;
        let url = self.place.url(&format!("/requests/{id}"));
        let profile = self.profile.to_string();
        let fields = [("profile", profile.as_str()), ("days", "365")];
        let sign = world.post(&self.owner, &url, &fields).await.expect(303);
        let sign = sign.location().to_owned();
        world
            .get(&self.owner, &sign)
            .await
            .expect(200)
            .says("Partner");
        world
            .post(&self.owner, &sign, &[("signature", SIGNATURE)])
            .await
            .expect(303);
    }

    /// Makes a code and reads it from the page.
    pub async fn code(&self, world: &World) -> String {
        world
            .post(&self.owner, &self.place.url("/partners/code"), &[])
            .await
            .expect(303);
        let page = world
            .get(&self.owner, &self.place.url("/partners"))
            .await
            .expect(200)
            .body;
        let (_, rest) = page.split_once("id=\"client-code\">").unwrap();
        rest.split('<').next().unwrap().to_owned()
    }

    /// Whether somebody can enter.
    pub async fn lets_in(&self, world: &World, person: &Someone) -> bool {
        let url = self.place.url("/enter");
        world.post(person, &url, &[]).await.status == 303
            && world.get(person, &self.place.url("")).await.status == 200
    }

    pub async fn state(&self, world: &World, person: &Someone) -> String {
        clavero::db::record! {
            struct State { state: String }
        }
        let q = sql(
            "select state from partner_request where account_id = $1 and user_id = $2
             order by asked_at desc, id desc limit 1",
        )
        .bind(self.place.id)
        .bind(person.id());
        world
            .app
            .db
            .first::<State>(q)
            .await
            .unwrap()
            .map(|it| it.state)
            .unwrap_or_default()
    }
}

/// Letters of a kind, by receiver.
pub async fn letters(world: &World, kind: &str) -> Vec<String> {
    let all = world.letters().await;
    all.into_iter()
        .filter(|it| it.kind == kind)
        .map(|it| it.recipient)
        .collect()
}
