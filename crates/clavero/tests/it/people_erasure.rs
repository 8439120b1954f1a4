//! Having one's data erased: signed, cancelled or done, and then nobody is to be found (4.10, T14).

use clavero::{audit, people};
use clavero_rules::{Permission, Span};
use serde_json::json;

use crate::world::{Place, SIGNATURE, Someone, World, sql};

clavero::record! {
    struct Name { name: String }
}

/// Asks for the erasure with this signature; answers the status of the last step.
async fn ask(world: &World, who: &Someone, signature: &str) -> u16 {
    let step = world.post(who, "/me/erase", &[]).await.expect(303);
    world
        .post(who, step.location(), &[("signature", signature)])
        .await
        .status
}

async fn sweep(world: &World) -> usize {
    people::sweep(&world.app.occasion("test")).await.unwrap()
}

async fn casa_alba(world: &World) -> (Someone, Place, Someone) {
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Casa Alba").await;
    let profile = world
        .profile(&place, "Support", &[Permission::ViewCustomers])
        .await;
    let carla = world.collaborator(&place, "Carla Nuñez", profile).await;
    (olga, place, carla)
}

/// Every text of every table that holds this.
async fn found(world: &World, needle: &str) -> Vec<String> {
    let lite = matches!(world.app.db, clavero::db::Db::Lite { .. });
    let tables = if lite {
        sql("select m.name || '.' || c.name as name from sqlite_master m join pragma_table_info(m.name) c
             where m.type = 'table' and c.type = 'TEXT'")
    } else {
        sql("select CAST(table_name || '.' || column_name as TEXT) as name from information_schema.columns
             where table_schema = 'public' and data_type = 'text'")
    };
    let columns: Vec<Name> = world.app.db.all(tables).await.unwrap();
    assert!(columns.len() > 50, "{}", columns.len());
    let mut holding = Vec::new();
    for Name { name } in columns {
        let (table, column) = name.split_once('.').unwrap();
        // The names come from the store's own description of itself.
        let text = format!(
            "select count(*) as n from {table} where {column} <> replace({column}, $1, '')"
        );
        let question = sql(Box::leak(text.into_boxed_str())).bind(needle);
        if world.count(question).await > 0 {
            holding.push(name);
        }
    }
    holding
}

/// 4.10: the signature, then 72 hours, then the door is shut.
#[tokio::test]
async fn an_erasure_is_signed_and_waits_seventy_two_hours() {
    let world = World::new().await;
    let (_, _, carla) = casa_alba(&world).await;
    assert_eq!(ask(&world, &carla, "wrong one").await, 422);
    assert_eq!(ask(&world, &carla, SIGNATURE).await, 303);
    world
        .get(&carla, "/me")
        .await
        .expect(200)
        .says("24 Nov 2026, 10:00");
    world.post(&carla, "/me/erase", &[]).await.expect(422);
    world.advance(Span::hours(71));
    assert_eq!(sweep(&world).await, 0);
    world.advance(Span::hours(1));
    assert_eq!(sweep(&world).await, 1);
    assert_eq!(sweep(&world).await, 0);
    assert_eq!(world.get(&carla, "/me").await.status, 303);
    let kinds = world.audit().await;
    assert_eq!(
        kinds,
        ["erasure.asked", "collaborator.erased", "user.erased"]
    );
}

/// 4.10: until then, one step keeps everything.
#[tokio::test]
async fn whoever_changes_his_mind_in_time_keeps_everything() {
    let world = World::new().await;
    let (_, _, carla) = casa_alba(&world).await;
    assert_eq!(ask(&world, &carla, SIGNATURE).await, 303);
    world.advance(Span::hours(71));
    world
        .post(&carla, "/me/erase/cancel", &[])
        .await
        .expect(303);
    world
        .post(&carla, "/me/erase/cancel", &[])
        .await
        .expect(422);
    world.advance(Span::hours(2));
    assert_eq!(sweep(&world).await, 0);
    world
        .get(&carla, "/me")
        .await
        .expect(200)
        .says("Carla Nuñez");
    assert_eq!(ask(&world, &carla, SIGNATURE).await, 303);
}

/// 4.10: whoever owns an account with people hands it over or closes it first.
#[tokio::test]
async fn the_owner_of_an_account_with_people_is_not_erased() {
    let world = World::new().await;
    let (olga, _, carla) = casa_alba(&world).await;
    world
        .post(&olga, "/me/erase", &[])
        .await
        .expect(422)
        .says("people work");
    let gone = sql("update membership set state = 'removed' where user_id = $1");
    world.app.db.exec(gone.bind(carla.id())).await.unwrap();
    assert_eq!(ask(&world, &olga, SIGNATURE).await, 303);
    world.advance(Span::hours(72));
    assert_eq!(sweep(&world).await, 1);
    let closed = sql("select count(*) as n from account where state = 'closed'");
    assert_eq!(world.count(closed).await, 1);
}

/// 4.10: an account with people that came to him meanwhile holds it back.
#[tokio::test]
async fn somebody_who_came_to_own_an_account_meanwhile_is_not_erased() {
    let world = World::new().await;
    let (olga, place, carla) = casa_alba(&world).await;
    assert_eq!(ask(&world, &carla, SIGNATURE).await, 303);
    let profile = world.profile(&place, "Former owner", &[]).await;
    world.join(&place, &olga, profile).await;
    let handed = sql("update account set owner_id = $1 where id = $2");
    world
        .app
        .db
        .exec(handed.bind(carla.id()).bind(place.id))
        .await
        .unwrap();
    world.advance(Span::hours(73));
    assert_eq!(sweep(&world).await, 0);
    world.get(&carla, "/me").await.expect(200);
}

/// T14, I13: what others wrote down under an address that the person gave up since is found too; an answer kept for
/// repetition is not kept with the name in it.
#[tokio::test]
async fn whoever_changed_his_address_is_erased_under_the_former_one_too() {
    let world = World::new().await;
    let (olga, place, carla) = casa_alba(&world).await;
    let other = world.account(&olga, "Casa Dos").await;
    let profile = world.profile(&other, "Support", &[]).await;
    let url = other.api("/invitations");
    let offer = json!({ "name": "Carlita N.", "email": carla.email, "profile": profile.0 });
    let asked = world
        .api(&olga, "POST", &url, offer.clone())
        .await
        .expect(401);
    let wanted = asked.json()["signature"].clone();
    let signed =
        json!({ "purpose": wanted["purpose"], "digest": wanted["digest"], "signature": SIGNATURE });
    let given = world
        .api(&olga, "POST", "/api/v1/signatures", signed)
        .await
        .expect(201)
        .json();
    let header = [("clavero-signature", given["id"].as_str().unwrap())];
    world
        .api_with(&olga, "POST", &url, &header, offer)
        .await
        .expect(201);
    let fields = [
        ("email", "c.nunez@example.org"),
        ("password", crate::world::PASSWORD),
    ];
    world.post(&carla, "/me/email", &fields).await.expect(303);
    let link = world.link("email-confirm", "c.nunez@example.org").await;
    let path = link
        .strip_prefix("http://clavero.test")
        .unwrap_or(&link)
        .to_owned();
    world.post(&carla, &path, &[]).await.expect(303);
    assert_eq!(ask(&world, &carla, SIGNATURE).await, 303);
    world.advance(Span::hours(72));
    let sign_in = json!({ "email": olga.email, "password": crate::world::PASSWORD });
    let opened = world
        .api(&Someone::nobody(), "POST", "/api/v1/sessions", sign_in)
        .await
        .expect(201)
        .json();
    let olga = Someone {
        token: opened["token"].as_str().unwrap().to_owned(),
        ..olga
    };
    let list = place.api("/collaborators");
    let key = [("idempotency-key", "again")];
    let card = world
        .api(&olga, "GET", &list, serde_json::Value::Null)
        .await
        .expect(200)
        .json();
    let id = card["items"][0]["id"].as_str().unwrap();
    let suspend = place.api(&format!("/collaborators/{id}/suspend"));
    world
        .api_with(&olga, "POST", &suspend, &key, json!({}))
        .await
        .expect(200);
    assert!(
        found(&world, "Carla Nuñez")
            .await
            .contains(&"idempotency.body".to_owned())
    );
    assert_eq!(sweep(&world).await, 1);
    for trace in [
        "Carla Nuñez",
        "Carlita N.",
        "carlita",
        &carla.email,
        "c.nunez@example.org",
    ] {
        assert_eq!(found(&world, trace).await, Vec::<String>::new(), "{trace}");
    }
    assert!(audit::verify(&world.app.db, None).await.unwrap().is_sound());
}

/// An address that somebody signed up with and never proved is not his: what others wrote down under it stays.
#[tokio::test]
async fn a_login_that_never_proved_its_address_takes_no_names_along() {
    let world = World::new().await;
    let (olga, place, _) = casa_alba(&world).await;
    let squatter = world.person("Sven").await;
    let unproved = sql("update users set email_verified_at = null where id = $1");
    world
        .app
        .db
        .exec(unproved.bind(squatter.id()))
        .await
        .unwrap();
    let profile = world.profile(&place, "Reading", &[]).await;
    let url = place.api("/invitations");
    let offer = json!({ "name": "Nora V.", "email": squatter.email, "profile": profile.0 });
    let wanted = world
        .api(&olga, "POST", &url, offer.clone())
        .await
        .expect(401)
        .json()["signature"]
        .clone();
    let signed =
        json!({ "purpose": wanted["purpose"], "digest": wanted["digest"], "signature": SIGNATURE });
    let given = world
        .api(&olga, "POST", "/api/v1/signatures", signed)
        .await
        .expect(201)
        .json();
    let header = [("clavero-signature", given["id"].as_str().unwrap())];
    world
        .api_with(&olga, "POST", &url, &header, offer)
        .await
        .expect(201);
    assert_eq!(ask(&world, &squatter, SIGNATURE).await, 303);
    world.advance(Span::hours(72));
    assert_eq!(sweep(&world).await, 1);
    let names = found(&world, "Nora V.").await;
    assert!(names.contains(&"audit_person.name".to_owned()), "{names:?}");
    assert!(names.contains(&"invitation.name".to_owned()), "{names:?}");
}

/// T14: no table says who it was, and the chain still verifies.
#[tokio::test]
async fn once_erased_no_table_holds_the_name_or_the_address() {
    let world = World::new().await;
    let (olga, place, carla) = casa_alba(&world).await;
    world.inside(&place, &carla).await;
    let sign_in = [
        ("email", carla.email.as_str()),
        ("password", crate::world::PASSWORD),
    ];
    world
        .post(&Someone::nobody(), "/sign-in", &sign_in)
        .await
        .expect(303);
    world
        .post(&carla, "/me/signature/code", &[])
        .await
        .expect(303);
    let letter = world
        .letters()
        .await
        .iter()
        .rev()
        .find(|l| l.kind == "signature-code")
        .unwrap()
        .payload
        .clone();
    let letter: serde_json::Value = serde_json::from_str(&letter).unwrap();
    let code = letter["values"]["code"]["text"]
        .as_str()
        .unwrap()
        .to_owned();
    let fields = [
        ("code", code.as_str()),
        ("password", crate::world::PASSWORD),
        ("secret", SIGNATURE),
        ("again", SIGNATURE),
    ];
    world
        .post(&carla, "/me/signature/recover", &fields)
        .await
        .expect(303);
    world
        .post(&Someone::nobody(), "/forgot", &[("email", &carla.email)])
        .await
        .expect(303);
    assert_eq!(ask(&world, &carla, SIGNATURE).await, 303);
    assert!(found(&world, "Carla Nuñez").await.len() > 2);
    assert!(found(&world, &carla.email).await.len() > 3);
    world.advance(Span::hours(72));
    assert_eq!(sweep(&world).await, 1);
    for trace in ["Carla Nuñez", "carla nunez", &carla.email, &carla.cookie] {
        assert_eq!(found(&world, trace).await, Vec::<String>::new(), "{trace}");
    }
    assert!(!found(&world, &olga.email).await.is_empty());
    assert_eq!(
        world
            .count(sql("select count(*) as n from session where user_id = $1").bind(carla.id()))
            .await,
        0
    );
    let kinds = world.audit().await;
    assert_eq!(
        kinds
            .iter()
            .filter(|kind| *kind == "collaborator.erased")
            .count(),
        1
    );
    assert_eq!(
        kinds.iter().filter(|kind| *kind == "visit.ended").count(),
        2
    );
    let verdict = audit::verify(&world.app.db, None).await.unwrap();
    assert!(verdict.sound, "{verdict:?}");
}
