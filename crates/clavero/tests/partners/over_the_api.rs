//! The partner programme without a page: everything that an agency and a client settle, through the API.

use clavero_world::{Place, Someone, World};
use serde_json::{Value, json};

use crate::{
    callers::signed,
    stage::{Agency, Client, agency, client},
};

fn path(place: &Place, rest: &str) -> String {
    place.api(&format!("/{rest}"))
}

async fn get(world: &World, who: &Someone, place: &Place, rest: &str) -> Value {
    let path = path(place, rest);
    world
        .api(who, "GET", &path, Value::Null)
        .await
        .expect(200)
        .json()
}

async fn assigned(world: &World, of: &Agency, who: &Someone, at: &Client, code: &str) -> Value {
    let wish = json!({ "employees": [who.id().0], "clients": [at.hub_id], "code": code });
    let path = path(&of.place, "partner/assignments");
    let reply = world.api(&of.owner, "POST", &path, wish).await;
    reply.expect(200).json()[0]["outcome"].clone()
}

async fn granted(world: &World, at: &Client, days: i64) -> String {
    let all = get(world, &at.owner, &at.place, "partner-requests").await;
    let id = all["items"][0]["id"].as_str().unwrap().to_owned();
    let path = path(&at.place, &format!("partner-requests/{id}/grant"));
    let terms = json!({ "profile": at.profile.0, "days": days });
    signed(world, &at.owner, "POST", &path, terms)
        .await
        .expect(200);
    id
}

/// PE-06, PE-08, PE-12, Q4, Q5, Q8: a code, a grant, another end, the end of the relation, the line.
#[tokio::test]
async fn a_client_settles_everything_with_its_partner() {
    let world = World::new().await;
    let (norte, casa) = (
        agency(&world, "Norte").await,
        client(&world, "Casa Alba").await,
    );
    let ana = norte.employee(&world, "Ana").await;
    let none = get(&world, &casa.owner, &casa.place, "partner-code").await;
    assert_eq!(none, json!({}));
    let made = path(&casa.place, "partner-code");
    let made = world.api(&casa.owner, "POST", &made, Value::Null).await;
    let code = made.expect(200).json()["code"].as_str().unwrap().to_owned();
    assert_eq!(
        get(&world, &casa.owner, &casa.place, "partner-code").await,
        json!({ "code": code })
    );
    assert_eq!(assigned(&world, &norte, &ana, &casa, &code).await, "asked");
    assert_eq!(world.letters().await.len(), 1, "the code brought a letter");
    let id = granted(&world, &casa, 30).await;
    assert!(casa.lets_in(&world, &ana).await);

    // A later end is signed, an earlier one is not.
    let end = path(&casa.place, &format!("partner-requests/{id}/access-end"));
    let longer = json!({ "days": 400 });
    let unsigned = world.api(&casa.owner, "PUT", &end, longer.clone()).await;
    unsigned.expect(401);
    signed(&world, &casa.owner, "PUT", &end, longer)
        .await
        .expect(200);
    let sooner = world.api(&casa.owner, "PUT", &end, json!({ "days": 7 }));
    let sooner = sooner.await.expect(200).json();
    assert_eq!(sooner["access_until"], "2026-11-28T10:00:00Z");

    let ties = get(&world, &casa.owner, &casa.place, "partner-relations").await;
    assert_eq!(ties["items"][0]["name"], "Norte");
    assert_eq!(ties["items"][0]["state"], "linked");
    let partner = ties["items"][0]["partner"].as_str().unwrap();
    let tie = path(&casa.place, &format!("partner-relations/{partner}"));
    let ended = world.api(&casa.owner, "DELETE", &tie, Value::Null).await;
    ended.expect(204);
    assert!(!casa.lets_in(&world, &ana).await);
    let line = path(&casa.place, &format!("partner-requests/{id}/line"));
    let gone = world.api(&casa.owner, "DELETE", &line, Value::Null).await;
    gone.expect(204);
    let left = get(&world, &casa.owner, &casa.place, "partner-requests").await;
    assert_eq!(left["items"], json!([]));
    // What is of another account is not there.
    world
        .api(&norte.owner, "DELETE", &line, Value::Null)
        .await
        .expect(404);
}

/// PE-15, PE-16, CR5: a conflict and a way out of it; what was done, and the end by the partner’s word.
#[tokio::test]
async fn a_partner_reads_its_work_and_takes_a_way_out() {
    let world = World::new().await;
    let (alfa, beta) = (agency(&world, "Alfa").await, agency(&world, "Beta").await);
    let casa = client(&world, "Casa Alba").await;
    let ana = alfa.employee(&world, "Ana").await;
    let staff = beta.staff(&world).await;
    world.join(&beta.place, &ana, staff).await;
    beta.tag(&world, &ana).await;
    assigned(&world, &alfa, &ana, &casa, "00000000").await;
    granted(&world, &casa, 365).await;
    assert!(casa.lets_in(&world, &ana).await);

    let outcome = assigned(&world, &beta, &ana, &casa, "00000000").await;
    assert_eq!(outcome, "partner_conflict");
    let open = get(&world, &beta.owner, &beta.place, "partner/conflicts").await;
    assert_eq!(open["items"][0]["state"], "open");
    assert!(!open.to_string().contains("Alfa"), "the first is not named");
    let way = format!("partner/conflicts/{}/{}", ana.id(), casa.hub_id);
    let way = path(&beta.place, &way);
    let wrong = json!({ "way": "own_domain", "email": "nobody" });
    world
        .api(&beta.owner, "POST", &way, wrong)
        .await
        .expect(422);
    let ask = json!({ "way": "ask_first_partner" });
    let taken = world.api(&beta.owner, "POST", &way, ask).await.expect(200);
    assert_eq!(taken.json(), json!({ "outcome": "asked" }));

    let acts = get(&world, &alfa.owner, &alfa.place, "partner/activity").await;
    assert_eq!(acts["items"][0]["kind"], "visit.entered");
    assert_eq!(acts["items"][0]["act"], "entered");
    let of = format!("partner/activity?client={}", casa.hub_id + 1);
    let elsewhere = get(&world, &alfa.owner, &alfa.place, &of).await;
    assert_eq!(elsewhere["items"], json!([]));
    let credit = get(&world, &alfa.owner, &alfa.place, "partner/credit").await;
    assert_eq!(credit["items"], json!([]), "no month is closed yet");

    let end = path(&alfa.place, &format!("partner/clients/{}/end", casa.hub_id));
    let lower = world.api(&alfa.owner, "POST", &end, json!({ "typed": "remove" }));
    lower.await.expect(422);
    let word = world.api(&alfa.owner, "POST", &end, json!({ "typed": "REMOVE" }));
    word.await.expect(204);
    assert!(!casa.lets_in(&world, &ana).await);
}

/// P3: whom the client had let in before the partner came is kept or let go by the client.
#[tokio::test]
async fn a_client_keeps_whom_the_partner_lost() {
    let world = World::new().await;
    let (norte, casa) = (
        agency(&world, "Norte").await,
        client(&world, "Casa Alba").await,
    );
    let (ana, bia) = (
        norte.employee(&world, "Ana").await,
        norte.employee(&world, "Bia").await,
    );
    for who in [&ana, &bia] {
        world.join(&casa.place, who, casa.profile).await;
        let outcome = assigned(&world, &norte, who, &casa, "00000000").await;
        assert_eq!(outcome, "no_letter_needed");
        let people = get(&world, &norte.owner, &norte.place, "collaborators").await;
        let rows = people["items"].as_array().unwrap();
        let row = rows.iter().find(|it| it["name"] == who.name).unwrap();
        let gone = format!("collaborators/{}", row["id"].as_str().unwrap());
        let gone = path(&norte.place, &gone);
        let gone = world.api(&norte.owner, "DELETE", &gone, Value::Null).await;
        gone.expect(204);
        assert!(!casa.lets_in(&world, who).await);
    }
    let asked = get(&world, &casa.owner, &casa.place, "partner-questions").await;
    let question = |name: &str| {
        let all = asked["items"].as_array().unwrap();
        let one = all.iter().find(|it| it["person"] == name).unwrap();
        let one = one["id"].as_str().unwrap();
        path(&casa.place, &format!("partner-questions/{one}"))
    };
    let keep = json!({ "profile": casa.profile.0 });
    signed(&world, &casa.owner, "POST", &question("Ana"), keep)
        .await
        .expect(204);
    let about_bia = question("Bia");
    let bye = world.api(&casa.owner, "DELETE", &about_bia, Value::Null);
    bye.await.expect(204);
    assert!(casa.lets_in(&world, &ana).await);
    assert!(!casa.lets_in(&world, &bia).await);
    let left = get(&world, &casa.owner, &casa.place, "partner-questions").await;
    assert_eq!(left["items"], json!([]));
}
