//! Tagging, asking, answering, and ending access from both sides.

use clavero_rules::{Permission, Span};
use clavero_world::{Someone, World};

use crate::stage::{agency, client, letters};

/// PE-01: the tools of a partner are for partners alone.
#[tokio::test]
async fn an_account_outside_the_programme_has_no_partner_tools() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Casa Alba").await;
    world.get(&olga, &place.url("/partner")).await.expect(422);
    let page = world
        .get(&olga, &place.url("/settings/users"))
        .await
        .expect(200);
    page.says("Olga").hides("/tag\"");
}

/// PE-02, P1: the switch stands in settings, users and teams, a user, partner programme; and needs a verified address.
#[tokio::test]
async fn an_employee_is_tagged_where_the_settings_of_a_user_are() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let profile = norte.staff(&world).await;
    let ana = world.collaborator(&norte.place, "Ana", profile).await;
    let url = norte.place.url(&format!("/settings/users/{}", ana.id()));
    let page = world.get(&norte.owner, &url).await.expect(200);
    page.says("Tag as partner employee");
    norte.tag(&world, &ana).await;
    world
        .get(&norte.owner, &url)
        .await
        .expect(200)
        .hides("Tag as partner employee");
    let again = world.post(&norte.owner, &format!("{url}/tag"), &[]).await;
    again
        .expect(422)
        .says("tagged as a partner employee already");
    let unverified = clavero_world::sql("update users set email_verified_at = null where id = $1");
    let bea = world.collaborator(&norte.place, "Bea", profile).await;
    world.app.db.exec(unverified.bind(bea.id())).await.unwrap();
    let url = norte
        .place
        .url(&format!("/settings/users/{}/tag", bea.id()));
    world.post(&norte.owner, &url, &[]).await.expect(422);
}

/// PE-04, PE-05, PE-06, PE-08, Q3, Q4, Q5: assigned by its number and its code, a client gets a letter, chooses profile
/// and date, signs, and the employee enters “via” the partner.
#[tokio::test]
async fn a_client_that_told_its_code_is_written_to_and_lets_the_employee_in() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let casa = client(&world, "Casa Alba").await;
    let ana = norte.employee(&world, "Ana").await;
    let code = casa.code(&world).await;
    norte
        .assign(&world, &ana, &casa.hub_id.to_string(), &code)
        .await
        .expect(303);
    assert_eq!(
        letters(&world, "partner-request").await,
        std::slice::from_ref(&casa.owner.email)
    );
    let link = world.link("partner-request", &casa.owner.email).await;
    world
        .get(&casa.owner, &link)
        .await
        .expect(200)
        .says("Norte")
        .says("Ana");
    assert!(!casa.lets_in(&world, &ana).await);
    let detail = norte.place.url(&format!("/partner/employees/{}", ana.id()));
    let page = world.get(&norte.owner, &detail).await.expect(200);
    page.says("Waiting for the client")
        .says(&casa.hub_id.to_string())
        .hides("Casa Alba");
    casa.grant(&world, &ana).await;
    assert!(casa.lets_in(&world, &ana).await);
    world
        .get(&ana, &casa.place.url(""))
        .await
        .expect(200)
        .says("via Norte");
    world
        .get(&norte.owner, &detail)
        .await
        .expect(200)
        .says("Casa Alba")
        .says("Has access");
    let page = norte
        .place
        .url(&format!("/partner/clients/{}", casa.hub_id));
    world
        .get(&norte.owner, &page)
        .await
        .expect(200)
        .says("Ana")
        .says("Has access");
    let list = world
        .get(&casa.owner, &casa.place.url("/collaborators"))
        .await;
    list.expect(200).says("Norte");
    assert_eq!(
        letters(&world, "partner-granted").await,
        std::slice::from_ref(&norte.owner.email)
    );
}

/// Q5: a stranger without the code waits on the page and writes to nobody; an unknown number looks the same.
#[tokio::test]
async fn a_stranger_writes_to_nobody_and_learns_nothing() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let casa = client(&world, "Casa Alba").await;
    let ana = norte.employee(&world, "Ana").await;
    let both = format!("{}\n10000001", casa.hub_id);
    norte.assign(&world, &ana, &both, "").await.expect(303);
    assert!(letters(&world, "partner-request").await.is_empty());
    world
        .get(&casa.owner, &casa.place.url("/requests"))
        .await
        .expect(200)
        .says("Ana");
    let detail = norte.place.url(&format!("/partner/employees/{}", ana.id()));
    let page = world.get(&norte.owner, &detail).await.expect(200);
    assert_eq!(page.body.matches("table is-plain").count(), 1);
    page.says(&casa.hub_id.to_string())
        .says("10000001")
        .hides("Casa Alba");
    let url = norte.place.url("/partner/clients/10000001/remove");
    let id = ana.id().to_string();
    let fields = [("who", id.as_str()), ("typed", "REMOVE")];
    world.post(&norte.owner, &url, &fields).await.expect(303);
}

/// PE-09, Q2: whoever is inside already gets one more reason, and nobody gets a letter.
#[tokio::test]
async fn a_client_who_let_the_employee_in_before_gets_no_letter() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let casa = client(&world, "Casa Alba").await;
    let ana = norte.employee(&world, "Ana").await;
    world.join(&casa.place, &ana, casa.profile).await;
    norte
        .assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    assert!(letters(&world, "partner-request").await.is_empty());
    assert_eq!(casa.state(&world, &ana).await, "granted");
    assert!(casa.lets_in(&world, &ana).await);
    // Her own reason is there too, so the bar names no partner.
    world
        .get(&ana, &casa.place.url(""))
        .await
        .expect(200)
        .hides("via Norte");
    // Q1: from the other side it is the same pair, and nothing happens.
    norte
        .assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    let rows = clavero_world::sql("select count(*) as n from partner_request");
    assert_eq!(world.count(rows).await, 1);
}

/// PE-07, PE-06: several employees at several clients in one deed, by name once the client is known.
#[tokio::test]
async fn several_at_once_by_number_and_by_name() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let (casa, cafe) = (
        client(&world, "Casa Alba").await,
        client(&world, "Café Luz").await,
    );
    let (ana, bea) = (
        norte.employee(&world, "Ana").await,
        norte.employee(&world, "Bea").await,
    );
    let both = format!("{}, {}", casa.hub_id, cafe.hub_id);
    norte.assign(&world, &ana, &both, "").await.expect(303);
    casa.grant(&world, &ana).await;
    norte
        .assign(&world, &bea, "casa alba", "")
        .await
        .expect(303);
    assert_eq!(casa.state(&world, &bea).await, "pending");
    // Linked by the first grant, the client is written to.
    assert_eq!(
        letters(&world, "partner-request").await,
        std::slice::from_ref(&casa.owner.email)
    );
    norte
        .assign(&world, &bea, "cafe luz", "")
        .await
        .expect(422)
        .says("Enter the hub id");
    norte
        .assign(&world, &bea, &norte.place.slug, "")
        .await
        .expect(422);
}

/// Q13: the partner itself is no client.
#[tokio::test]
async fn a_partner_is_not_its_own_client() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let ana = norte.employee(&world, "Ana").await;
    let own = clavero_world::sql("select hub_id as n from account where id = $1");
    let own = world.count(own.bind(norte.place.id)).await;
    let said = norte.assign(&world, &ana, &own.to_string(), "").await;
    said.expect(422).says("not its own client");
}

/// PE-10, PE-12, Q6, T19: the word is checked by the server, byte for byte; the line stays until the client deletes it.
#[tokio::test]
async fn the_partner_types_remove_and_only_the_client_deletes_the_line() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let casa = client(&world, "Casa Alba").await;
    let ana = norte.employee(&world, "Ana").await;
    norte
        .assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    casa.grant(&world, &ana).await;
    let id = casa.request(&world, &ana).await;
    let delete = casa.place.url(&format!("/partners/lines/{id}/delete"));
    world.post(&casa.owner, &delete, &[]).await.expect(422);
    for typed in ["", "remove", "REMOVE!", "ＲＥＭＯＶＥ", "REMOVED"] {
        norte.remove(&world, &ana, &casa, typed).await.expect(422);
    }
    assert!(casa.lets_in(&world, &ana).await);
    norte
        .remove(&world, &ana, &casa, " REMOVE ")
        .await
        .expect(303);
    assert!(!casa.lets_in(&world, &ana).await);
    let page = world
        .get(&casa.owner, &casa.place.url("/partners"))
        .await
        .expect(200);
    page.says("Access ended by the partner").says("Ana");
    world.post(&casa.owner, &delete, &[]).await.expect(303);
    let page = world
        .get(&casa.owner, &casa.place.url("/partners"))
        .await
        .expect(200);
    page.hides("Access ended by the partner");
}

/// PE-11, Q7: the client chooses one or several, in one step, and the partner is told.
#[tokio::test]
async fn the_client_ends_several_at_once() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let casa = client(&world, "Casa Alba").await;
    let mut fields = Vec::new();
    let mut people = Vec::new();
    for name in ["Ana", "Bea"] {
        let person = norte.employee(&world, name).await;
        norte
            .assign(&world, &person, &casa.hub_id.to_string(), "")
            .await
            .expect(303);
        casa.grant(&world, &person).await;
        fields.push(casa.request(&world, &person).await.to_string());
        people.push(person);
    }
    let fields: Vec<_> = fields.iter().map(|it| ("who", it.as_str())).collect();
    let url = casa.place.url("/partners/remove");
    world.post(&casa.owner, &url, &[]).await.expect(422);
    world.post(&casa.owner, &url, &fields).await.expect(303);
    for person in &people {
        assert!(!casa.lets_in(&world, person).await);
        assert_eq!(casa.state(&world, person).await, "revoked_by_client");
    }
    assert_eq!(letters(&world, "partner-revoked").await.len(), 2);
    // Q9: after a no the partner waits a week.
    let again = norte
        .assign(&world, &people[0], &casa.hub_id.to_string(), "")
        .await;
    assert_eq!(again.status, 422);
    world.advance(Span::days(8));
    let owner = world.sign_in_again(&norte.owner).await;
    let norte = crate::stage::Agency { owner, ..norte };
    norte
        .assign(&world, &people[0], &casa.hub_id.to_string(), "")
        .await
        .expect(303);
}

/// Q8: one end takes everything of that partner.
#[tokio::test]
async fn a_relation_ends_with_all_its_grounds() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let casa = client(&world, "Casa Alba").await;
    let ana = norte.employee(&world, "Ana").await;
    norte
        .assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    casa.grant(&world, &ana).await;
    let url = casa.place.url(&format!("/partners/{}/end", norte.place.id));
    world.get(&casa.owner, &url).await.expect(200);
    world.post(&casa.owner, &url, &[]).await.expect(303);
    assert!(!casa.lets_in(&world, &ana).await);
    assert_eq!(casa.state(&world, &ana).await, "ended");
}

/// Q16: a partner passes nothing on, unless the owner says so with a signature.
#[tokio::test]
async fn a_profile_that_lets_others_in_is_not_for_partners() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let casa = client(&world, "Casa Alba").await;
    let ana = norte.employee(&world, "Ana").await;
    norte
        .assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    let wide = world
        .profile(&casa.place, "Wide", &[Permission::ManageCollaborators])
        .await;
    let id = casa.request(&world, &ana).await;
    let (url, wide) = (casa.place.url(&format!("/requests/{id}")), wide.to_string());
    let fields = [("profile", wide.as_str()), ("days", "30")];
    world.post(&casa.owner, &url, &fields).await.expect(422);
    let fields = [
        ("profile", wide.as_str()),
        ("days", "731"),
        ("manages_people", "yes"),
    ];
    world.post(&casa.owner, &url, &fields).await.expect(422);
    let fields = [
        ("profile", wide.as_str()),
        ("days", "30"),
        ("manages_people", "yes"),
    ];
    world.post(&casa.owner, &url, &fields).await.expect(303);
}

/// PE-08, Q9: no takes one step; what waited too long is over (4.0).
#[tokio::test]
async fn a_request_is_declined_or_lapses() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let casa = client(&world, "Casa Alba").await;
    let (ana, bea) = (
        norte.employee(&world, "Ana").await,
        norte.employee(&world, "Bea").await,
    );
    for person in [&ana, &bea] {
        norte
            .assign(&world, person, &casa.hub_id.to_string(), "")
            .await
            .expect(303);
    }
    let id = casa.request(&world, &ana).await;
    let url = casa.place.url(&format!("/requests/{id}/decline"));
    world.post(&casa.owner, &url, &[]).await.expect(303);
    assert_eq!(casa.state(&world, &ana).await, "declined");
    world.advance(Span::days(15));
    clavero::partners::partners::sweep(&world.app.occasion("job"))
        .await
        .unwrap();
    assert_eq!(casa.state(&world, &bea).await, "expired");
}

/// PE-13, P7, Q18: the lists are for the owner and whoever may see partners; another's request is not there.
#[tokio::test]
async fn the_list_of_partner_employees_is_not_for_everybody() {
    let world = World::new().await;
    let norte = agency(&world, "Norte").await;
    let (casa, cafe) = (
        client(&world, "Casa Alba").await,
        client(&world, "Cafe Luz").await,
    );
    let ana = norte.employee(&world, "Ana").await;
    norte
        .assign(&world, &ana, &casa.hub_id.to_string(), "")
        .await
        .expect(303);
    let plain = world
        .profile(&norte.place, "Plain", &[Permission::ViewProducts])
        .await;
    let carl = world.collaborator(&norte.place, "Carl", plain).await;
    world.inside(&norte.place, &carl).await;
    for page in [
        "/partner",
        "/partner/clients",
        "/settings/users",
        "/partners",
    ] {
        world.get(&carl, &norte.place.url(page)).await.expect(403);
    }
    let id = casa.request(&world, &ana).await;
    world
        .get(&cafe.owner, &cafe.place.url(&format!("/requests/{id}")))
        .await
        .expect(404);
    world
        .get(&Someone::nobody(), &norte.place.url("/partner"))
        .await
        .expect(303);
}
