//! Knocking on every door of the product: whatever its address holds is filled in with what is really there.

pub mod forms;

use std::collections::BTreeMap;

use axum::{body::Body, http::Request};
use clavero::doors::Door;
use clavero_rules::{Permission, ProfileId};

use crate::world::{Place, Reply, Someone, World};

/// Nothing has this id.
pub const UNKNOWN: &str = "019a0000-0000-7000-8000-00000000beef";

/// Two accounts that know nothing of each other, furnished alike.
pub struct House {
    pub world: World,
    pub olga: Someone,
    pub place: Place,
    pub mine: Things,
    /// What belongs to the other account.
    pub foreign: Things,
    pub other: Place,
}

/// What an address may name, by the part of the address before it.
pub type Things = BTreeMap<&'static str, String>;

impl House {
    /// Olga owns Casa Alba, Otto owns Villa Nera, and each has a collaborator on a profile.
    pub async fn furnished() -> Self {
        Self::with(|_| {}).await
    }

    pub async fn with(change: impl FnOnce(&mut clavero::Settings)) -> Self {
        let world = World::with(change).await;
        let (olga, place, mine) = furnish(&world, "Olga", "Casa Alba", "Carla").await;
        let (_, other, foreign) = furnish(&world, "Otto", "Villa Nera", "Nina").await;
        Self {
            world,
            olga,
            place,
            mine,
            foreign,
            other,
        }
    }

    /// The address of a door of Casa Alba that names these things.
    pub fn path(&self, door: &Door, things: &Things) -> String {
        fill(door.path, &self.place.slug, things)
    }

    /// Sends a form, or a body, as whoever's browser or program it is.
    pub async fn knock(&self, who: &Someone, door: &Door, path: &str, body: Body) -> Reply {
        let request = request(who, door, path);
        self.world.send(request.body(body).unwrap()).await
    }
}

async fn furnish(world: &World, owner: &str, name: &str, helper: &str) -> (Someone, Place, Things) {
    let owner = world.person(owner).await;
    let place = world.account(&owner, name).await;
    let profile = world.profile(&place, "Everything", Permission::ALL).await;
    let person = world.person(helper).await;
    let membership = world.join(&place, &person, profile).await;
    world.inside(&place, &person).await;
    let things = things(profile, &membership.to_string());
    (owner, place, things)
}

fn things(profile: ProfileId, membership: &str) -> Things {
    [
        ("profiles", profile.to_string()),
        ("collaborators", membership.to_owned()),
    ]
    .into()
}

/// Nothing of this is anywhere.
pub fn unknown() -> Things {
    Things::new()
}

/// The request that a browser or a program would send to a door.
pub fn request(who: &Someone, door: &Door, path: &str) -> axum::http::request::Builder {
    let accepts = if who.accepts.is_empty() {
        "en"
    } else {
        &who.accepts
    };
    let request = Request::builder()
        .method(door.method.clone())
        .uri(path)
        .header("host", "clavero.test")
        .header("accept-language", accepts);
    if is_api(door) {
        let request = request.header("content-type", "application/json");
        if who.token.is_empty() {
            return request;
        }
        return request.header("authorization", format!("Bearer {}", who.token));
    }
    let request = request
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    if who.cookie.is_empty() {
        return request;
    }
    request.header(
        "cookie",
        format!("clavero={0}; __Host-clavero={0}", who.cookie),
    )
}

/// Whether a door speaks JSON.
pub fn is_api(door: &Door) -> bool {
    door.path.starts_with("/api/")
        || door.path.contains("/access/v1/")
        || door.path.starts_with("/.well-known/")
        // Reports of other systems, each with a token of its own.
        || door.path.starts_with("/in/")
}

/// Whether a door only shows something.
pub fn only_shows(door: &Door) -> bool {
    door.method.is_safe()
}

/// Every door but those that go on talking for as long as somebody listens.
pub fn doors() -> Vec<Door> {
    let mut doors = clavero::doors().list;
    doors.retain(|door| !door.path.ends_with("/watch"));
    doors
}

/// The address of a door in which one name is filled in oddly.
pub fn path_with(house: &House, door: &Door, name: &str, odd: &str) -> String {
    let slug = if name == "{account}" {
        odd
    } else {
        &house.place.slug
    };
    fill(&door.path.replace(name, odd), slug, &house.mine)
}

/// The address of a door in the account of this slug.
pub fn path_in(slug: &str, door: &Door, things: &Things) -> String {
    fill(door.path, slug, things)
}

fn fill(path: &str, slug: &str, things: &Things) -> String {
    let mut before = "";
    let parts = path.split('/').map(|part| {
        let filled = match part {
            "{account}" => slug.to_owned(),
            "{permission}" => "support.customers.view".to_owned(),
            "{token}" => "a".repeat(43),
            "{lang}" => "es".to_owned(),
            "{version}" => "0".to_owned(),
            "{*path}" => "nothing.css".to_owned(),
            "{purpose}" => "collaborator.change".to_owned(),
            name if name.starts_with('{') => things
                .get(before)
                .cloned()
                .unwrap_or_else(|| UNKNOWN.to_owned()),
            word => word.to_owned(),
        };
        before = part;
        filled
    });
    parts.collect::<Vec<_>>().join("/")
}
