//! “Why can she?” and “why can she not?”: the answer is the decision itself, told step by step (CC-01, CC-17, T6, T7).

use axum::http::Method;
use clavero_rules::{Moment, Permission, PermissionSet, ProfileId, Span};
use serde_json::Value;

use crate::world::{Place, Someone, World, sql};

/// A world drawn from a number: one account, one collaborator, everything else as it falls.
struct Drawn {
    world: World,
    olga: Someone,
    place: Place,
    carla: Someone,
    membership: String,
    allowed: PermissionSet,
    live: bool,
}

/// The next number of a sequence that is the same at every run.
fn next(seed: &mut u64) -> u64 {
    *seed = seed
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

impl Drawn {
    async fn from(number: u64) -> Self {
        let mut seed = number;
        let world = World::new().await;
        let olga = world.person("Olga Duarte").await;
        let place = world.account(&olga, "Casa Alba").await;
        let odds = 2 + next(&mut seed) % 5;
        let picked: Vec<Permission> = Permission::ALL
            .iter()
            .copied()
            .filter(|_| next(&mut seed).is_multiple_of(odds))
            .collect();
        let profile = world.profile(&place, "Drawn", &picked).await;
        let carla = world.person("Carla Reyes").await;
        let membership = world.join(&place, &carla, profile).await;
        world.inside(&place, &carla).await;
        let allowed = picked.into_iter().collect::<PermissionSet>().closed();
        let (state, until, ground) = match number {
            0..=3 => ("active", None, true),
            4 => (
                "active",
                Some(world.app.clock.now() + Span::millis(1)),
                true,
            ),
            5 => ("active", Some(world.app.clock.now()), true),
            6 => ("suspended", None, true),
            7 => ("active", None, false),
            _ => ("removed", None, false),
        };
        let drawn = Self {
            live: state == "active" && ground && number != 5,
            membership: membership.to_string(),
            world,
            olga,
            place,
            carla,
            allowed,
        };
        drawn.set(state, until, ground).await;
        drawn
    }

    async fn set(&self, state: &'static str, until: Option<Moment>, ground: bool) {
        let membership = sql("update membership set state = $3, access_until = $4
             where account_id = $1 and user_id = $2")
        .bind(self.place.id)
        .bind(self.carla.id())
        .bind(state)
        .bind(until);
        self.world.app.db.exec(membership).await.unwrap();
        if !ground {
            let ended = sql("update ground set ended_at = $2 where account_id = $1")
                .bind(self.place.id)
                .bind(self.world.app.clock.now());
            self.world.app.db.exec(ended).await.unwrap();
        }
    }

    async fn why(&self, permission: Permission) -> Value {
        let rest = format!(
            "/collaborators/{}/permissions/{}",
            self.membership,
            permission.id()
        );
        self.world
            .api(&self.olga, "GET", &self.place.api(&rest), Value::Null)
            .await
            .expect(200)
            .json()
    }
}

#[tokio::test]
async fn the_explanation_is_the_decision_in_worlds_drawn_at_random() {
    // CC-17 T6
    for number in 0..=8 {
        let drawn = Drawn::from(number).await;
        for permission in Permission::ALL.iter().copied() {
            let why = drawn.why(permission).await;
            // An evaluator too plain to be wrong.
            let expected = drawn.live && drawn.allowed.contains(permission);
            assert_eq!(
                why["allowed"],
                expected,
                "world {number}, {}: {why}",
                permission.id()
            );
            let steps = why["steps"].as_array().unwrap();
            let failed = steps
                .iter()
                .filter(|step| step["passed"] == false && step["check"] != "is_owner");
            assert_eq!(failed.count(), usize::from(!expected), "{why}");
            assert_eq!(
                why["remedies"].as_array().unwrap().is_empty(),
                expected,
                "{why}"
            );
        }
    }
}

#[tokio::test]
async fn the_explanation_is_what_the_doors_themselves_answer() {
    // CC-17 R6
    let mut doors_knocked = 0;
    for number in 0..=8 {
        let drawn = Drawn::from(number).await;
        for door in clavero::doors().list {
            let Some(permission) = door.access.permission() else {
                continue;
            };
            if door.method != Method::GET || !door.path.starts_with("/api/") {
                continue;
            }
            let url = door
                .path
                .replace("{account}", &drawn.place.slug)
                .replace("{permission}", permission.id())
                .replace("{id}", &drawn.membership);
            let why = drawn.why(permission).await;
            let answer = drawn
                .world
                .api(&drawn.carla, "GET", &url, Value::Null)
                .await;
            doors_knocked += 1;
            if why["allowed"] == true {
                assert_ne!(answer.status, 403, "world {number}, {url}: {}", answer.body);
            } else {
                let answer = answer.expect(403).json();
                assert_eq!(answer["code"], why["denial"], "world {number}, {url}");
            }
        }
    }
    assert!(doors_knocked >= 9 * 4, "{doors_knocked}");
}

#[tokio::test]
async fn the_page_says_the_same_as_the_api_for_every_permission() {
    for number in [1, 6] {
        let drawn = Drawn::from(number).await;
        let base = drawn
            .place
            .url(&format!("/collaborators/{}/why", drawn.membership));
        let all = drawn.world.get(&drawn.olga, &base).await.expect(200);
        for permission in Permission::ALL.iter().copied().step_by(7) {
            assert!(all.body.contains(&format!("/why/{}\"", permission.id())));
            let page = drawn
                .world
                .get(&drawn.olga, &format!("{base}/{}", permission.id()))
                .await
                .expect(200);
            let yes = drawn.live && drawn.allowed.contains(permission);
            assert_eq!(
                page.body.contains("Every check passed"),
                yes,
                "{}",
                permission.id()
            );
        }
    }
}

#[tokio::test]
async fn who_can_is_everybody_whom_the_decision_lets_and_nobody_else() {
    // T7
    let world = World::new().await;
    let olga = world.person("Olga Duarte").await;
    let place = world.account(&olga, "Casa Alba").await;
    let mut seed = 11;
    let mut people: Vec<(String, ProfileId)> = Vec::new();
    for n in 0..4 {
        let picked: Vec<_> = Permission::ALL
            .iter()
            .copied()
            .filter(|_| next(&mut seed).is_multiple_of(3))
            .collect();
        let profile = world
            .profile(&place, &format!("Profile {n}"), &picked)
            .await;
        for m in 0..2 {
            let person = world.person(&format!("Person {n} {m}")).await;
            people.push((
                world.join(&place, &person, profile).await.to_string(),
                profile,
            ));
        }
    }
    let suspended =
        sql("update membership set state = 'suspended' where account_id = $1 and id = $2");
    let first = clavero_rules::MembershipId(people[0].0.parse().unwrap());
    world
        .app
        .db
        .exec(suspended.bind(place.id).bind(first))
        .await
        .unwrap();
    for permission in Permission::ALL.iter().copied() {
        let url = place.api(&format!("/collaborators/who-can/{}", permission.id()));
        let told = world
            .api(&olga, "GET", &url, Value::Null)
            .await
            .expect(200)
            .json();
        let mut told: Vec<String> = told["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["collaborator"].as_str().unwrap().to_owned())
            .collect();
        let mut expected = Vec::new();
        for (id, _) in &people {
            let url = place.api(&format!(
                "/collaborators/{id}/permissions/{}",
                permission.id()
            ));
            let why = world
                .api(&olga, "GET", &url, Value::Null)
                .await
                .expect(200)
                .json();
            if why["allowed"] == true {
                expected.push(id.clone());
            }
        }
        told.sort();
        expected.sort();
        assert_eq!(told, expected, "{}", permission.id());
    }
}

#[tokio::test]
async fn a_person_is_looked_up_by_name_and_told_yes_or_no() {
    let drawn = Drawn::from(6).await;
    let url = drawn
        .place
        .url("/collaborators/who-can/club.members.view?person=carla");
    drawn
        .world
        .get(&drawn.olga, &url)
        .await
        .expect(200)
        .says("Carla Reyes")
        .says("No");
    let choose = drawn
        .place
        .url("/collaborators/who-can?permission=club.members.view&person=carla");
    let chosen = drawn.world.get(&drawn.olga, &choose).await.expect(303);
    assert_eq!(chosen.location(), url);
    let unknown = drawn.place.url("/collaborators/who-can/club.members.fly");
    drawn.world.get(&drawn.olga, &unknown).await.expect(404);
}

#[tokio::test]
async fn every_remedy_leads_to_where_it_is_applied() {
    let drawn = Drawn::from(6).await;
    let lacking = Permission::ALL
        .iter()
        .copied()
        .find(|it| !drawn.allowed.contains(*it))
        .unwrap();
    let url = drawn.place.url(&format!(
        "/collaborators/{}/why/{}",
        drawn.membership,
        lacking.id()
    ));
    let page = drawn.world.get(&drawn.olga, &url).await.expect(200);
    page.says("End the suspension")
        .says("/profile\"")
        .says("/profiles/")
        .says("Why can Carla Reyes not");
}

#[tokio::test]
async fn somebody_at_the_command_line_gets_the_same_answer_in_words() {
    let drawn = Drawn::from(6).await;
    let on = drawn.world.app.occasion("clavero access explain");
    let lacking = Permission::ALL
        .iter()
        .copied()
        .find(|it| !drawn.allowed.contains(*it))
        .unwrap();
    let explain = async |email: &str, lang: clavero::words::Lang| {
        clavero::collaborators::explain_in_words(&on, &drawn.place.slug, email, lacking, lang).await
    };
    let (_, told) = explain(&drawn.carla.email, clavero::words::Lang::En)
        .await
        .unwrap();
    assert!(told.starts_with("No."), "{told}");
    assert!(told.contains("End the suspension"), "{told}");
    let (_, told) = explain(&drawn.olga.email, clavero::words::Lang::Es)
        .await
        .unwrap();
    assert!(told.starts_with("Sí."), "{told}");
    assert!(
        explain("nobody@example.com", clavero::words::Lang::En)
            .await
            .is_err()
    );
    let stranger = drawn.world.person("Stefan Krol").await;
    let (_, told) = explain(&stranger.email, clavero::words::Lang::En)
        .await
        .unwrap();
    assert!(told.contains("Invite this person"), "{told}");
}
