//! Two partners, one address, one client.

use clavero_world::{Someone, World, sql, takes_its_time};

use crate::stage::{Agency, agency, client, letters};

async fn both(world: &World) -> (Agency, Agency, Someone) {
    let (alfa, beta) = (agency(world, "Alfa").await, agency(world, "Beta").await);
    let ana = alfa.employee(world, "Ana").await;
    let staff = beta.staff(world).await;
    world.join(&beta.place, &ana, staff).await;
    beta.tag(world, &ana).await;
    (alfa, beta, ana)
}

/// PE-15, PE-16, 4.9: the second partner is told, the first one keeps its access, and removing clears the conflict.
#[tokio::test]
async fn the_second_partner_meets_a_conflict_and_asks_the_first() {
    let world = World::new().await;
    let (alfa, beta, ana) = both(&world).await;
    let casa = client(&world, "Casa Alba").await;
    alfa.assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    casa.grant(&world, &ana).await;
    let said = beta
        .assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    let url = said.location().to_owned();
    let page = world.get(&beta.owner, &url).await.expect(200);
    page.says("already connected to another partner")
        .hides("Alfa");
    assert!(casa.lets_in(&world, &ana).await);
    let way = [("way", "ask_first_partner")];
    world.post(&beta.owner, &url, &way).await.expect(303);
    world.post(&beta.owner, &url, &way).await.expect(422);
    assert_eq!(
        letters(&world, "partner-asked-to-remove").await,
        std::slice::from_ref(&alfa.owner.email)
    );
    let page = world
        .get(&alfa.owner, &alfa.place.url("/partner"))
        .await
        .expect(200);
    page.says("You were asked to remove").hides("Beta");
    world
        .get(&casa.owner, &casa.place.url("/partners"))
        .await
        .expect(200)
        .says("Between partners");
    world.advance(clavero_rules::Span::seconds(1));
    alfa.remove(&world, &ana, &casa, "REMOVE").await.expect(303);
    assert!(!casa.lets_in(&world, &ana).await);
    // The second request starts as pending: the client grants anew.
    assert_eq!(casa.state(&world, &ana).await, "pending");
    assert_eq!(
        letters(&world, "partner-conflict-cleared").await,
        std::slice::from_ref(&beta.owner.email)
    );
    casa.grant(&world, &ana).await;
    assert!(casa.lets_in(&world, &ana).await);
    world
        .get(&ana, &casa.place.url(""))
        .await
        .expect(200)
        .says("via Beta");
}

/// PE-16: another address of the person, or one in the partner's own domain; the request follows when it is tagged.
#[tokio::test]
async fn another_address_sidesteps_the_conflict() {
    let world = World::new().await;
    let (alfa, beta, ana) = both(&world).await;
    let casa = client(&world, "Casa Alba").await;
    alfa.assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    let said = beta
        .assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    let url = said.location().to_owned();
    let own = [("way", "own_domain"), ("instead", "ana.beta@example.com")];
    world.post(&beta.owner, &url, &own).await.expect(422);
    let on = world.app.occasion("clavero partner domain");
    clavero::partners::partners::prove_domain(&on, beta.place.id, "example.com")
        .await
        .unwrap();
    world
        .post(
            &beta.owner,
            &url,
            &[("way", "own_domain"), ("instead", &ana.email)],
        )
        .await
        .expect(422);
    world.post(&beta.owner, &url, &own).await.expect(303);
    let other = beta.employee(&world, "Ana Beta").await;
    assert_eq!(other.email, "ana.beta@example.com");
    assert_eq!(casa.state(&world, &other).await, "pending");
    let gone = sql("select count(*) as n from partner_conflict where state = 'sidestepped'");
    assert_eq!(world.count(gone).await, 1);
}

/// T20, Q10: two partners race for one address; each time exactly one request and one conflict.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_partners_race_and_one_of_them_wins() {
    let world = World::new().await;
    let (alfa, beta, ana) = both(&world).await;
    let rounds = if takes_its_time() { 1_000 } else { 40 };
    let mut clients = Vec::new();
    for n in 0..rounds {
        clients.push(client(&world, &format!("Casa {n}")).await);
    }
    for casa in &clients {
        let hub_id = casa.hub_id.to_string();
        let (a, b) = tokio::join!(
            alfa.assign(&world, &ana, &hub_id, ""),
            beta.assign(&world, &ana, &hub_id, "")
        );
        assert_eq!((a.status, b.status), (303, 303));
        let open = sql(
            "select count(*) as n from partner_request where account_id = $1 and state = 'pending'",
        );
        let conflicts = sql(
            "select count(*) as n from partner_conflict where account_id = $1 and state = 'open'",
        );
        assert_eq!(world.count(open.bind(casa.place.id)).await, 1);
        assert_eq!(world.count(conflicts.bind(casa.place.id)).await, 1);
    }
}
