//! The world of these stories: Casa Alba, its owner, somebody who reads its log and somebody who may not.

use clavero::{
    Trail,
    work::{Event, Object, Subject},
};
use clavero_rules::{Permission, ProfileId};
use serde_json::Value;

use crate::world::{Place, Someone, World};

/// Something that happened in an account.
pub struct Told {
    pub kind: &'static str,
    pub object: Object,
    pub subject: Option<Subject>,
    pub data: Value,
}

impl Event for Told {
    fn kind(&self) -> &'static str {
        self.kind
    }
    fn object(&self) -> Object {
        self.object.clone()
    }
    fn subject(&self) -> Option<Subject> {
        self.subject.clone()
    }
    fn data(&self) -> Value {
        self.data.clone()
    }
}

impl Told {
    pub fn to(kind: &'static str, whom: &Someone) -> Self {
        let object = Object::new("collaborator", uuid::Uuid::nil());
        Self {
            kind,
            object,
            subject: whom.id.map(Subject::User),
            data: Value::Null,
        }
    }

    pub fn of_profile(kind: &'static str, profile: ProfileId, data: Value) -> Self {
        Self {
            kind,
            object: Object::new("profile", profile),
            subject: None,
            data,
        }
    }
}

/// Lets somebody do something, from this network address.
pub async fn does(world: &World, who: &Someone, place: &Place, from: &str, told: Told) {
    let trail = Trail {
        request_id: "r-1".to_owned(),
        route: "POST /a/{account}/test".to_owned(),
        address: from.to_owned(),
        ..Trail::default()
    };
    let on = world.app.occasion_with(trail);
    let ground = if place.name == "Casa Alba" {
        "owner"
    } else {
        "direct"
    };
    let work = on.begin_admitted(place.id, who.id, ground).await.unwrap();
    work.commit(told).await.unwrap();
}

/// Olga, who owns Casa Alba; Carla, who reads its log; Bruno, who may do something else there.
pub struct Casa {
    pub world: World,
    pub olga: Someone,
    pub place: Place,
    pub carla: Someone,
    pub bruno: Someone,
    pub auditors: ProfileId,
}

pub async fn casa() -> Casa {
    let world = World::new().await;
    let olga = world.person("Olga Owner").await;
    let place = world.account(&olga, "Casa Alba").await;
    let auditors = world
        .profile(&place, "Auditors", &[Permission::ViewActivityLog])
        .await;
    let support = world
        .profile(&place, "Support", &[Permission::ViewComments])
        .await;
    let carla = world.collaborator(&place, "Carla Ruiz", auditors).await;
    let bruno = world.collaborator(&place, "Bruno Lima", support).await;
    world.inside(&place, &carla).await;
    world.inside(&place, &bruno).await;
    Casa {
        world,
        olga,
        place,
        carla,
        bruno,
        auditors,
    }
}

impl Casa {
    pub async fn suspended(&self) {
        let told = Told::to("collaborator.suspended", &self.bruno);
        does(&self.world, &self.olga, &self.place, "203.0.113.24", told).await;
    }
}
