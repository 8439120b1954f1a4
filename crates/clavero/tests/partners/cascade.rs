//! What ends everywhere when somebody leaves the agency.

use clavero_world::{SIGNATURE, World, sql};

use crate::stage::{agency, client, letters};

/// PE-14, P3: removed from the agency, the employee loses every client in the same deed; a client that had invited the
/// person itself is asked whether to keep it, and one where the agency never assigned anybody is not touched.
#[tokio::test]
async fn whoever_is_removed_from_the_agency_loses_every_client() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let clients = [
        client(&world, "Casa Alba").await,
        client(&world, "Cafe Luz").await,
        client(&world, "Velo Taller").await,
    ];
    let ana = norte.employee(&world, "Ana").await;
    world
        .join(&clients[1].place, &ana, clients[1].profile)
        .await;
    world
        .join(&clients[2].place, &ana, clients[2].profile)
        .await;
    for it in &clients[..2] {
        norte
            .assign(&world, &ana, &it.hub_id.to_string(), "")
            .await
            .expect(303);
    }
    clients[0].grant(&world, &ana).await;
    for it in &clients {
        assert!(it.lets_in(&world, &ana).await);
    }
    let row = sql("select count(*) as n from membership where account_id = $1 and user_id = $2");
    assert_eq!(
        world.count(row.bind(norte.place.id).bind(ana.id())).await,
        1
    );
    clavero::db::record! { struct Row { id: uuid::Uuid, version: i64 } }
    let row = sql("select id, version from membership where account_id = $1 and user_id = $2");
    let row: Row = world
        .app
        .db
        .first(row.bind(norte.place.id).bind(ana.id()))
        .await
        .unwrap()
        .unwrap();
    let url = norte
        .place
        .url(&format!("/collaborators/{}/remove", row.id));
    let version = row.version.to_string();
    let fields = [("extent", "everything"), ("version", version.as_str())];
    world.post(&norte.owner, &url, &fields).await.expect(303);
    assert!(!clients[0].lets_in(&world, &ana).await);
    assert!(!clients[1].lets_in(&world, &ana).await);
    assert!(clients[2].lets_in(&world, &ana).await);
    assert_eq!(clients[0].state(&world, &ana).await, "ended");
    assert_eq!(
        letters(&world, "partner-keep").await,
        [clients[1].owner.email.clone()]
    );
    let told = world.audit().await;
    assert_eq!(
        told.iter()
            .filter(|it| *it == "partner.employee_removed")
            .count(),
        1
    );
    assert_eq!(
        told.iter()
            .filter(|it| *it == "partner.access_ended")
            .count(),
        2
    );

    // The client keeps the person as its own collaborator.
    let page = world
        .get(&clients[1].owner, &clients[1].place.url("/partners"))
        .await
        .expect(200);
    let (_, rest) = page.body.split_once("/partners/keep/").unwrap();
    let url = clients[1]
        .place
        .url(&format!("/partners/keep/{}", &rest[..36]));
    let profile = clients[1].profile.to_string();
    let sign = world
        .post(&clients[1].owner, &url, &[("profile", profile.as_str())])
        .await
        .expect(303);
    let sign = sign.location().to_owned();
    world
        .post(&clients[1].owner, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(303);
    assert!(clients[1].lets_in(&world, &ana).await);
}

/// P2: taking the tag away asks for the word with the list of clients; access that a client gave itself stays.
#[tokio::test]
async fn untagging_ends_what_the_tag_opened() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let (casa, cafe) = (
        client(&world, "Casa Alba").await,
        client(&world, "Cafe Luz").await,
    );
    let ana = norte.employee(&world, "Ana").await;
    world.join(&cafe.place, &ana, cafe.profile).await;
    for it in [&casa, &cafe] {
        norte
            .assign(&world, &ana, &it.hub_id.to_string(), "")
            .await
            .expect(303);
    }
    casa.grant(&world, &ana).await;
    let url = norte
        .place
        .url(&format!("/settings/users/{}/untag", ana.id()));
    world
        .get(&norte.owner, &url)
        .await
        .expect(200)
        .says("Casa Alba")
        .says("REMOVE");
    world
        .post(&norte.owner, &url, &[("typed", "remove")])
        .await
        .expect(422);
    world
        .post(&norte.owner, &url, &[("typed", "REMOVE")])
        .await
        .expect(303);
    assert!(!casa.lets_in(&world, &ana).await);
    assert!(cafe.lets_in(&world, &ana).await);
}

/// Q7, C1: removed by the client on its page of collaborators, the request says so and the address is free.
#[tokio::test]
async fn whoever_the_client_removes_is_revoked() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let casa = client(&world, "Casa Alba").await;
    let ana = norte.employee(&world, "Ana").await;
    norte
        .assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    casa.grant(&world, &ana).await;
    clavero::db::record! { struct Row { id: uuid::Uuid, version: i64 } }
    let row = sql("select id, version from membership where account_id = $1 and user_id = $2");
    let row: Row = world
        .app
        .db
        .first(row.bind(casa.place.id).bind(ana.id()))
        .await
        .unwrap()
        .unwrap();
    let url = casa.place.url(&format!("/collaborators/{}/remove", row.id));
    let version = row.version.to_string();
    let fields = [("extent", "everything"), ("version", version.as_str())];
    world.post(&casa.owner, &url, &fields).await.expect(303);
    assert_eq!(casa.state(&world, &ana).await, "revoked_by_client");
}

/// P4: a partner that is stopped opens nothing; back, the client confirms with a signature.
#[tokio::test]
async fn a_partner_that_is_back_is_confirmed_by_its_clients() {
    use clavero::partners::partners::move_to;
    use clavero_rules::partners::Programme;
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let casa = client(&world, "Casa Alba").await;
    let ana = norte.employee(&world, "Ana").await;
    norte
        .assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    casa.grant(&world, &ana).await;
    let on = world.app.occasion("clavero partner suspend");
    move_to(&on, norte.place.id, Programme::Suspended)
        .await
        .unwrap();
    assert!(!casa.lets_in(&world, &ana).await);
    assert_eq!(
        letters(&world, "partner-suspended").await,
        std::slice::from_ref(&casa.owner.email)
    );
    move_to(&on, norte.place.id, Programme::Enrolled)
        .await
        .unwrap();
    assert!(!casa.lets_in(&world, &ana).await);
    let url = casa
        .place
        .url(&format!("/partners/{}/confirm", norte.place.id));
    let sign = world
        .post(&casa.owner, &url, &[])
        .await
        .expect(303)
        .location()
        .to_owned();
    world
        .post(&casa.owner, &sign, &[("signature", SIGNATURE)])
        .await
        .expect(303);
    assert!(casa.lets_in(&world, &ana).await);
}
