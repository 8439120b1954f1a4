//! Profiles: the sets of permissions that an account gives, seen through pages and the API.

mod archive;
mod edit;
mod limits;
mod list;

use clavero_rules::{Permission, ProfileId};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::world::{Place, Reply, Someone, World, sql};

/// Olga and her account.
async fn olga(world: &World) -> (Someone, Place) {
    let olga = world.person("Olga Ramos").await;
    let place = world.account(&olga, "Casa Alba").await;
    (olga, place)
}

/// Somebody inside who manages collaborators and may do these things besides.
async fn manager(world: &World, place: &Place, name: &str, also: &[Permission]) -> Someone {
    let allows: Vec<_> = also
        .iter()
        .copied()
        .chain([Permission::ManageCollaborators])
        .collect();
    let profile = world
        .profile(place, &format!("Profile of {name}"), &allows)
        .await;
    let person = world.collaborator(place, name, profile).await;
    world.inside(place, &person).await;
    person
}

/// A profile as the API tells it.
async fn told(world: &World, who: &Someone, place: &Place, id: ProfileId) -> Value {
    let path = place.api(&format!("/profiles/{id}"));
    world
        .api(who, "GET", &path, Value::Null)
        .await
        .expect(200)
        .json()
}

/// Signs what the API asked to be signed, and says with which header.
async fn signed(world: &World, who: &Someone, asked: Reply) -> String {
    let asked = asked.expect(401).json();
    let digest = asked["signature"]["digest"].as_str().unwrap().to_owned();
    let bytes: Vec<u8> = (0..32)
        .map(|n| u8::from_str_radix(&digest[2 * n..2 * n + 2], 16).unwrap())
        .collect();
    let id = world.app.occasion("test").id();
    world
        .app
        .db
        .exec(
            sql("insert into signing (id, user_id, purpose, digest, issued_at) values ($1, $2, $3, $4, $5)")
                .bind(id)
                .bind(who.id())
                .bind(asked["signature"]["purpose"].as_str().unwrap())
                .bind(bytes)
                .bind(world.app.clock.now()),
        )
        .await
        .unwrap();
    id.to_string()
}

/// The form of a profile as a browser would send it.
fn form<'a>(name: &'a str, version: &'a str, ticked: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let boxes = ticked.iter().map(|id| ("permissions", *id));
    [("name", name), ("purpose", ""), ("version", version)]
        .into_iter()
        .chain(boxes)
        .collect()
}

/// A pending invitation to a profile.
async fn invited(
    world: &World,
    place: &Place,
    by: &Someone,
    name: &str,
    profile: ProfileId,
) -> Uuid {
    let on = world.app.occasion("test");
    let (id, token) = (on.id(), on.secret());
    let email = format!("{}@example.com", name.to_lowercase());
    world
        .app
        .db
        .exec(
            sql("insert into invitation (account_id, id, email, email_key, name, profile_id, profile_version,
                 permissions_at_sending, lang, state, token_hash, inviter_id, sent_at, expires_at, created_at, version)
                 values ($1, $2, $3, $3, $4, $5, 1, '', 'en', 'pending', $6, $7, $8, $9, $8, 1)")
            .bind(place.id)
            .bind(id)
            .bind(email)
            .bind(name)
            .bind(profile)
            .bind(token.hash())
            .bind(by.id())
            .bind(on.now)
            .bind(on.now + clavero_rules::Span::days(7)),
        )
        .await
        .unwrap();
    id
}

fn refused(reply: Reply, code: &str) {
    assert_eq!(reply.expect(422).json()["code"], json!(code));
}
