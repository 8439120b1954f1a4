//! T2: people give, take, edit, enter and act at random, all at once. No act that began after its right
//! was taken may have been allowed, by the clock on the wall and by the order of the log.

mod log;

use std::time::Duration;

use axum::http::Method;
use clavero_rules::{Permission, ProfileId};
use futures_util::future::join_all;
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::world::{Place, Reply, SIGNATURE, Someone, World, takes_its_time};
use log::{Act, Log, Taken};

/// How long everybody is at it.
fn long() -> Duration {
    Duration::from_secs(if takes_its_time() { 60 } else { 4 })
}

/// The owner, and collaborators who are all on one profile.
struct Scene {
    world: World,
    olga: Someone,
    place: Place,
    profile: ProfileId,
    crowd: Vec<(Someone, String)>,
    log: Log,
    until: Instant,
}

impl Scene {
    async fn new() -> Self {
        let world = World::new().await;
        let olga = world.person("Olga").await;
        let place = world.account(&olga, "Casa Alba").await;
        let profile = world
            .profile(&place, "Helpers", &[Permission::ManageCollaborators])
            .await;
        let mut crowd = Vec::new();
        for name in ["Carla", "Tomas", "Sonia"] {
            let person = world.person(name).await;
            let id = world.join(&place, &person, profile).await;
            crowd.push((person, id.to_string()));
        }
        Self {
            world,
            olga,
            place,
            profile,
            crowd,
            log: Log::default(),
            until: Instant::now() + long(),
        }
    }

    /// Until the time is over, and longer on a machine so slow that nobody has used the right yet.
    fn goes_on(&self) -> bool {
        let left = |more| Instant::now() < self.until + more;
        left(Duration::ZERO) || (!self.log.tells_all() && left(Duration::from_mins(1)))
    }

    /// Leaves what is given where it is for a moment, so that somebody is using it when it is taken.
    async fn let_it_be_used(&self) {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }

    async fn call(
        &self,
        who: &Someone,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Value,
    ) -> Reply {
        let path = self.place.api(path);
        let reply = self
            .world
            .api_with(who, method.as_str(), &path, headers, body)
            .await;
        assert!(reply.status != 500, "{method} {path}: {}", reply.body);
        reply
    }

    /// Gives what has to be signed.
    async fn give(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Value,
    ) -> Reply {
        let asked = self
            .call(&self.olga, method.clone(), path, headers, body.clone())
            .await;
        if asked.status != 401 {
            return asked;
        }
        let wanted = &asked.json()["signature"];
        let sign = json!({ "purpose": wanted["purpose"], "digest": wanted["digest"], "signature": SIGNATURE });
        let signed = self
            .world
            .api(&self.olga, "POST", "/api/v1/signatures", sign)
            .await;
        let id = signed.json()["id"].as_str().unwrap_or_default().to_owned();
        let headers: Vec<_> = headers
            .iter()
            .copied()
            .chain([("clavero-signature", id.as_str())])
            .collect();
        self.call(&self.olga, method, path, &headers, body).await
    }

    /// Takes somebody's access and gives it back, again and again.
    async fn remove_and_bring_back(&self) {
        for (person, id) in self.crowd.iter().cycle() {
            if !self.goes_on() {
                return;
            }
            let path = format!("/collaborators/{id}");
            let removed = self
                .call(&self.olga, Method::DELETE, &path, &[], Value::Null)
                .await;
            if removed.status == 204 {
                self.log.taken(Taken::Access, person);
            }
            self.log.giving(Taken::Access, person);
            let back = self
                .give(Method::POST, &format!("{path}/bring-back"), &[], json!({}))
                .await;
            assert!([200, 412, 422].contains(&back.status), "{}", back.body);
            self.let_it_be_used().await;
        }
    }

    /// Takes the right out of the profile and puts it in again.
    async fn narrow_and_widen(&self) {
        let path = format!("/profiles/{}", self.profile);
        while self.goes_on() {
            for allows in [&[][..], &[Permission::ManageCollaborators.id()][..]] {
                let now = self
                    .call(&self.olga, Method::GET, &path, &[], Value::Null)
                    .await;
                let seen = now.header("etag").to_owned();
                let headers = [("if-match", seen.as_str())];
                if !allows.is_empty() {
                    self.crowd
                        .iter()
                        .for_each(|(person, _)| self.log.giving(Taken::Permission, person));
                }
                let edited = self
                    .give(
                        Method::PATCH,
                        &path,
                        &headers,
                        json!({ "permissions": allows }),
                    )
                    .await;
                if edited.status == 200 && allows.is_empty() {
                    self.crowd
                        .iter()
                        .for_each(|(person, _)| self.log.taken(Taken::Permission, person));
                } else {
                    self.let_it_be_used().await;
                }
            }
        }
    }

    /// Puts whoever is inside out.
    async fn put_out(&self) {
        while self.goes_on() {
            self.let_it_be_used().await;
            let inside = self
                .call(&self.olga, Method::GET, "/visits", &[], Value::Null)
                .await
                .json();
            for visit in inside["items"].as_array().into_iter().flatten() {
                let path = format!("/visits/{}", visit["id"].as_str().unwrap());
                let person = self
                    .crowd
                    .iter()
                    .find(|(person, _)| visit["user"] == json!(person.id().0));
                let begun = self.log.tick();
                let out = self
                    .call(&self.olga, Method::DELETE, &path, &[], Value::Null)
                    .await;
                if let (204, Some((person, _))) = (out.status, person) {
                    self.log.put_out(person, begun);
                }
            }
        }
    }

    /// Enters, and does what the profile allows.
    async fn act(&self, person: &Someone, hand: usize) {
        for n in 0.. {
            if !self.goes_on() {
                return;
            }
            if n % 4 == 0 {
                let begun = self.log.tick();
                self.call(person, Method::POST, "/visit", &[], Value::Null)
                    .await;
                self.log.entered(person, begun);
            }
            let begun = self.log.tick();
            let deed = n % 2 == 0;
            let reply = if deed {
                let made =
                    json!({ "name": format!("{} {hand} {n}", person.name), "permissions": [] });
                self.call(person, Method::POST, "/profiles", &[], made)
                    .await
            } else {
                self.call(person, Method::GET, "/collaborators", &[], Value::Null)
                    .await
            };
            let allowed = (200..300).contains(&reply.status);
            assert!(
                allowed || [403, 404, 503].contains(&reply.status),
                "{}",
                reply.body
            );
            self.log.acted(Act {
                who: person.id(),
                begun,
                ended: self.log.tick(),
                allowed,
                deed,
            });
        }
    }
}

// 8.1 A6 C1 C3 CC-22
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_act_that_begins_after_its_right_was_taken_is_allowed() {
    let scene = Scene::new().await;
    let acting = scene
        .crowd
        .iter()
        .flat_map(|(person, _)| (0..2).map(|hand| scene.act(person, hand)));
    tokio::join!(
        scene.remove_and_bring_back(),
        scene.narrow_and_widen(),
        scene.put_out(),
        join_all(acting),
    );
    let found = scene.log.violations();
    assert_eq!(found, Vec::<String>::new());
    let replayed = log::replay(&scene.world, scene.profile).await;
    let told = scene.log.counts();
    assert!(scene.log.tells_all() && replayed > 0, "{told:?} {replayed}");
}
