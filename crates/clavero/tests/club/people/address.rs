//! A wrong address is put right: everything follows, what was sent to the wrong one is dead, and what is told of it later
//! is about the same member.

use clavero_rules::{Permission, Span};
use serde_json::{Value, json};

use crate::{
    erasures::{pages::erase, store::found},
    imports,
    purchases::shop::{Shop, report},
    stage::Stage,
    world::{Someone, sql},
};

const WRONG: &str = "ines@exmaple.org";
const RIGHT: &str = "ines@example.org";

async fn correct(stage: &Stage, member: &str, to: &str) -> crate::world::Reply {
    let body = json!({ "email": to, "reason": "A typing error" });
    stage
        .call("PUT", &format!("/members/{member}/address"), body)
        .await
}

#[tokio::test]
async fn a_wrong_address_is_put_right_on_the_page_and_everything_follows() {
    // 3.1 MA-04 MA-32
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol(WRONG, "", &course).await;
    let (world, olga) = (&stage.world, &stage.olga);
    let resend = format!("/members/{ines}/resend-access");
    stage.call("POST", &resend, Value::Null).await.expect(204);
    let link = world.link("access", WRONG).await;
    let mark = sql("update member set bounced_at = $1").bind(clavero_rules::Moment(1));
    world.app.db.exec(mark).await.unwrap();
    let user = stage.url(&format!("/products/{course}/users/{enrolment}"));
    let page = stage.url(&format!("/members/{ines}/address"));
    world
        .get(olga, &user)
        .await
        .expect(200)
        .says(&format!("href=\"{page}\""));
    let shown = world.get(olga, &page).await.expect(200);
    shown.says(WRONG).says("Links sent to the old address");
    let version = stage
        .call("GET", &format!("/members/{ines}"), Value::Null)
        .await
        .json()["version"]
        .to_string();
    let wrong = [
        ("version", version.as_str()),
        ("email", "no address"),
        ("reason", "Typed badly"),
    ];
    let again = world.post(olga, &page, &wrong).await.expect(422);
    again
        .says("Enter an e-mail address")
        .says("no address")
        .says("Typed badly");
    let right = [
        ("version", version.as_str()),
        ("email", " Ines@Example.org "),
        ("reason", "Typed badly"),
    ];
    world.post(olga, &page, &right).await.expect(303);
    let member = stage.url(&format!("/members/{ines}"));
    world
        .get(olga, &member)
        .await
        .expect(200)
        .says("Ines@Example.org")
        .says("Also found under")
        .says(WRONG)
        .says("The address was corrected")
        .says("Typed badly");
    // Lists, filters, the order of the nameless, and letters follow.
    let found = stage
        .call(
            "GET",
            &format!("/products/{course}/enrolments?filter=email%20%3D%20%22{RIGHT}%22"),
            Value::Null,
        )
        .await
        .expect(200);
    assert_eq!(found.json()["items"].as_array().unwrap().len(), 1);
    let search = stage
        .call("GET", "/members?q=ines%40exmaple", Value::Null)
        .await;
    assert_eq!(
        search.expect(200).json()["items"].as_array().unwrap().len(),
        0
    );
    world.get(&Someone::nobody(), &link).await.expect(410);
    world.advance(Span::hours(1));
    stage.call("POST", &resend, Value::Null).await.expect(204);
    world.link("access", "Ines@Example.org").await;
    // Whoever asks with the old address is sent the way in at the right one.
    let ask = format!("/club/{}/ask", stage.area);
    world
        .post(&Someone::nobody(), &ask, &[("email", WRONG)])
        .await
        .expect(200);
    let letters = world.letters().await;
    assert_eq!(letters.iter().filter(|it| it.recipient == WRONG).count(), 0);
    assert!(
        world
            .audit()
            .await
            .contains(&"member.address_corrected".to_owned())
    );
    // Saved over by somebody else, it is asked again.
    let stale = [
        ("version", version.as_str()),
        ("email", "other@example.org"),
    ];
    world.post(olga, &page, &stale).await.expect(412);
}

#[tokio::test]
async fn an_address_leads_to_one_member_and_the_owners_to_the_owner() {
    // 3.1 edge 14 edge 39
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(WRONG, "Inês", &course).await;
    let (rui, _) = stage.enrol("rui@example.org", "Rui", &course).await;
    let world = &stage.world;
    let taken = correct(&stage, &ines, "RUI@example.org").await.expect(422);
    assert_eq!(taken.json()["code"], "address_of_another_member");
    let page = stage.url(&format!("/members/{ines}/address"));
    let typed = [("email", "RUI@example.org"), ("reason", "")];
    let other = stage.url(&format!("/members/{rui}"));
    let again = world.post(&stage.olga, &page, &typed).await.expect(422);
    again
        .says("This address belongs to another member")
        .says("RUI@example.org")
        .says(&format!("href=\"{other}\""));
    for (email, code) in [
        (WRONG, "address_unchanged"),
        (stage.olga.email.as_str(), "address_of_owner"),
    ] {
        let refused = correct(&stage, &ines, email).await.expect(422);
        assert_eq!(refused.json()["code"], code);
    }
    let (olga, _) = stage
        .enrol(&stage.olga.email.clone(), "Olga", &course)
        .await;
    let owner = correct(&stage, &olga, "elsewhere@example.org")
        .await
        .expect(422);
    assert_eq!(owner.json()["code"], "address_of_owner");
    // A former address is as good as one of today.
    correct(&stage, &rui, "rui@new.example").await.expect(200);
    let former = correct(&stage, &ines, "rui@example.org").await.expect(422);
    assert_eq!(former.json()["code"], "address_of_another_member");
    // Back to what it was: it is the address again, and leads here once.
    let back = correct(&stage, &rui, "rui@example.org").await.expect(200);
    assert_eq!(back.json()["former_emails"], json!(["rui@new.example"]));
    // Let go, it belongs to whoever comes with it.
    let path = format!("/members/{rui}/former-addresses/rui@new.example");
    stage.call("DELETE", &path, Value::Null).await.expect(204);
    stage.call("DELETE", &path, Value::Null).await.expect(404);
    let (other, _) = stage.enrol("rui@new.example", "Another Rui", &course).await;
    assert_ne!(other, rui);
}

#[tokio::test]
async fn a_former_address_is_let_go_on_its_page() {
    // edge 13
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(WRONG, "Inês", &course).await;
    correct(&stage, &ines, RIGHT).await.expect(200);
    let (world, olga) = (&stage.world, &stage.olga);
    let member = stage.url(&format!("/members/{ines}"));
    let page = format!("{member}/former-address?email=ines%40exmaple.org");
    world.get(olga, &member).await.expect(200).says(&page);
    world.get(olga, &page).await.expect(200).says(WRONG);
    let other = format!("{member}/former-address?email=rui%40example.org");
    world.get(olga, &other).await.expect(404);
    let fields = [("email", WRONG)];
    world
        .post(olga, &format!("{member}/former-address"), &fields)
        .await
        .expect(303);
    world
        .get(olga, &member)
        .await
        .expect(200)
        .hides(WRONG)
        .says("A former address was let go");
    world
        .post(olga, &format!("{member}/former-address"), &fields)
        .await
        .expect(404);
}

#[tokio::test]
async fn sellers_and_files_that_still_know_the_old_address_find_the_same_member() {
    // edge 13
    let shop = Shop::open().await;
    let stage = &shop.stage;
    let bread = shop.sells("course", "Bread", 700_101).await;
    let buyer = json!({ "data": { "buyer": { "email": WRONG, "name": "Inês Prado" } } });
    shop.tell(&report("e-1", "PURCHASE_APPROVED", "HP1", 0, buyer.clone()))
        .await;
    let (ines, enrolment) = stage.enrolment(WRONG, &bread).await;
    correct(stage, &ines, RIGHT).await.expect(200);
    // A refund of the same sale, told with the old address, closes what it opened.
    shop.tell(&report("e-2", "PURCHASE_REFUNDED", "HP1", 1, buyer))
        .await;
    assert_eq!(stage.told(&ines).await["status"], "ended");
    imports::import(stage, &bread, &format!("email,name\n{WRONG},Inês Prado\n")).await;
    assert_eq!(
        stage.enrolment(RIGHT, &bread).await,
        (ines.clone(), enrolment)
    );
    assert_eq!(stage.told(&ines).await["status"], "active");
    let members = sql("select count(*) as n from member where erased_at is null");
    assert_eq!(stage.world.count(members).await, 1);
}

#[tokio::test]
async fn a_login_that_came_in_by_the_wrong_address_leads_here_no_more() {
    // edge 13 property 18
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(WRONG, "Inês", &course).await;
    let world = &stage.world;
    let resend = format!("/members/{ines}/resend-access");
    stage.call("POST", &resend, Value::Null).await.expect(204);
    let link = world.link("access", WRONG).await;
    let nobody = Someone::nobody();
    let stranger = world.post(&nobody, &link, &[]).await.expect(303);
    let stranger = nobody.with_cookie(&stranger.cookie("clavero").unwrap());
    let home = format!("/club/{}", stage.area);
    world.get(&stranger, &home).await.expect(200).says("Bread");
    let page = stage.url(&format!("/members/{ines}/address"));
    world
        .get(&stage.olga, &page)
        .await
        .expect(200)
        .says("This member has a login");
    let right = correct(&stage, &ines, RIGHT).await.expect(200);
    assert_eq!(right.json()["has_login"], false);
    world
        .get(&stranger, &home)
        .await
        .expect(200)
        .hides("Bread")
        .says("You are not a member here");
    stage.call("POST", &resend, Value::Null).await.expect(204);
    let link = world.link("access", RIGHT).await;
    let entered = world.post(&nobody, &link, &[]).await.expect(303);
    let herself = nobody.with_cookie(&entered.cookie("clavero").unwrap());
    world.get(&herself, &home).await.expect(200).says("Bread");
    // Erased later, nothing of either address is left, not even the login that nobody uses any more.
    erase(&stage, &ines).await;
    for trace in [WRONG, RIGHT] {
        assert_eq!(found(world, trace).await, Vec::<String>::new(), "{trace}");
    }
}

#[tokio::test]
async fn whoever_may_not_give_roles_moves_nobody_of_the_team_to_another_address() {
    // MA-29 3.4
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, enrolment) = stage.enrol(WRONG, "Inês", &course).await;
    let role = json!({ "role": "moderator" });
    stage
        .call("PUT", &format!("/enrolments/{enrolment}/role"), role)
        .await
        .expect(200);
    let carla = stage
        .collaborator(
            "Carla",
            &[Permission::ViewMembers, Permission::ManageMembers],
        )
        .await;
    let path = stage
        .place
        .api(&format!("/areas/{}/members/{ines}/address", stage.area));
    let body = json!({ "email": RIGHT });
    stage
        .world
        .api(&carla, "PUT", &path, body.clone())
        .await
        .expect(403);
    stage
        .world
        .api(&stage.olga, "PUT", &path, body)
        .await
        .expect(200);
}

#[tokio::test]
async fn of_two_who_put_right_at_once_the_later_one_is_told() {
    // 3.1
    let stage = Stage::set().await;
    let course = stage.product("course", "Bread").await;
    let (ines, _) = stage.enrol(WRONG, "Inês", &course).await;
    let (rui, _) = stage.enrol("rui@example.org", "Rui", &course).await;
    let (first, second) = tokio::join!(correct(&stage, &ines, RIGHT), correct(&stage, &rui, RIGHT));
    let mut answers = [first.status, second.status];
    answers.sort_unstable();
    assert_eq!(answers[0], 200);
    assert!(matches!(answers[1], 422 | 503), "{answers:?}");
    let kept = sql("select count(*) as n from member where email_key = $1").bind(RIGHT);
    assert_eq!(stage.world.count(kept).await, 1);
}
