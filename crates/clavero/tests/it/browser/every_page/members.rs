//! The pages about members: the lists, one of them, what can be done, segments, content, and where members go in.

use serde_json::{Value, json};

use super::living::Living;
use crate::world::{Someone, sql};

const API: &str = "/accounts/casa-alba/areas/obrador";
const AREA: &str = "/a/casa-alba/club/obrador";

pub async fn visit(living: &mut Living) {
    let course = product(living, "course").await;
    let event = product(living, "event").await;
    members(living, &course).await;
    people(living, &course, &event).await;
    segments(living, &course).await;
    content(living, &course).await;
    inside(living, &course).await;
    by_role(living, &course).await;
}

/// What a role opens to whoever has no permission for it.
async fn by_role(living: &mut Living, course: &str) {
    let users = "/a/{account}/club/{area}/products/{product}/users";
    let settings = "/a/{account}/club/{area}/products/{product}/settings";
    let one = format!("{AREA}/products/{course}");
    for (name, role) in [("Jonas", "moderator"), ("Chloé", "administrator")] {
        let who = living.who(name);
        let world = &living.site.world;
        let wish = json!({ "people": [{ "email": who.email, "name": name }], "products": [course], "role": role });
        let add = format!("/api/v1{API}/members");
        let marina = living.who("Marina");
        world.api(&marina, "POST", &add, wish).await.expect(200);
        let who = world.sign_in_again(&who).await;
        living.send(&who, "/a/casa-alba/enter", &[]).await;
        let of = match role {
            "moderator" => "-names",
            _ => "-by-role",
        };
        living.look_at(&who, users, of, format!("{one}/users"), 200);
        if role == "administrator" {
            living.look_at(&who, settings, of, format!("{one}/settings"), 200);
        }
    }
}

async fn product(living: &Living, kind: &str) -> String {
    let all = living
        .ask(&living.who("Marina"), &format!("{API}/products"))
        .await;
    let one = all["items"].as_array().unwrap().iter();
    let one = one.into_iter().find(|it| it["kind"] == kind).unwrap();
    one["id"].as_str().unwrap().to_owned()
}

async fn first(living: &Living, path: &str) -> Value {
    nth(living, path, 0).await
}

async fn nth(living: &Living, path: &str, n: usize) -> Value {
    let all = living
        .ask(&living.who("Marina"), &format!("{API}/{path}"))
        .await;
    all["items"][n].clone()
}

async fn members(living: &mut Living, course: &str) {
    let marina = living.who("Marina");
    let at = format!("{AREA}/members");
    let list = "/a/{account}/club/{area}/members";
    living.look(&marina, list, at.as_str());
    living.look_at(&marina, list, "-search", format!("{at}?q=ma"), 200);
    living.look_at(&marina, list, "-no-match", format!("{at}?q=zzzz"), 200);
    living.look(
        &marina,
        "/a/{account}/club/{area}/members/add",
        format!("{at}/add"),
    );
    let one = first(living, &format!("products/{course}/enrolments")).await;
    let one = format!("{at}/{}", one["member"].as_str().unwrap());
    living.look(
        &marina,
        "/a/{account}/club/{area}/members/{member}",
        one.as_str(),
    );
    living.look(
        &marina,
        "/a/{account}/club/{area}/members/{member}/grant",
        format!("{one}/grant?product={course}"),
    );
    for (door, end) in [
        (
            "/a/{account}/club/{area}/members/{member}/area-role",
            "area-role",
        ),
        ("/a/{account}/club/{area}/members/{member}/block", "block"),
        (
            "/a/{account}/club/{area}/members/{member}/restore",
            "restore",
        ),
    ] {
        living.look(&marina, door, format!("{one}/{end}?products={course}"));
    }
    address(living, &one).await;
    let other = nth(living, &format!("products/{course}/enrolments"), 1).await;
    merge(living, &one, other["member"].as_str().unwrap());
    erasure(living, &one).await;
}

/// Two members who are one person: whose address, and what it comes to.
fn merge(living: &mut Living, one: &str, other: &str) {
    let marina = living.who("Marina");
    let door = "/a/{account}/club/{area}/members/{member}/merge";
    living.look(&marina, door, format!("{one}/merge"));
    let door = "/a/{account}/club/{area}/members/{member}/merge/{other}";
    living.look(&marina, door, format!("{one}/merge/{other}"));
}

/// A wrong address put right, one that belongs to somebody else, and the old one let go.
async fn address(living: &mut Living, one: &str) {
    let marina = living.who("Marina");
    let door = "/a/{account}/club/{area}/members/{member}/address";
    let page = format!("{one}/address");
    living.look(&marina, door, page.as_str());
    let id = one.rsplit('/').next().unwrap();
    let right = json!({ "email": "corrected@example.org" });
    let before = living.ask(&marina, &format!("{API}/members/{id}")).await;
    let path = format!("/api/v1{API}/members/{id}/address");
    let world = &living.site.world;
    world.api(&marina, "PUT", &path, right).await.expect(200);
    let old = before["email"].as_str().unwrap();
    living.look_at(
        &marina,
        "/a/{account}/club/{area}/members",
        "-formerly",
        format!("{AREA}/members?q={old}"),
        200,
    );
    living.look_at(
        &marina,
        "/a/{account}/club/{area}/members/{member}",
        "-corrected",
        one,
        200,
    );
    let old = before["email"].as_str().unwrap().to_lowercase();
    living.look(
        &marina,
        "/a/{account}/club/{area}/members/{member}/former-address",
        format!("{one}/former-address?email={}", old.replace('@', "%40")),
    );
}

/// What goes and what stays, the address that was mistyped, and the signature.
async fn erasure(living: &mut Living, one: &str) {
    let marina = living.who("Marina");
    let door = "/a/{account}/club/{area}/members/{member}/erase";
    let page = format!("{one}/erase");
    living.look(&marina, door, page.as_str());
    let id = one.rsplit('/').next().unwrap();
    let told = living.ask(&marina, &format!("{API}/members/{id}")).await;
    let typed = [("typed", told["email"].as_str().unwrap())];
    let sign = living.send(&marina, &page, &typed).await;
    living.look(
        &marina,
        "/a/{account}/club/{area}/members/{member}/erase/sign/{draft}",
        sign,
    );
}

async fn people(living: &mut Living, course: &str, event: &str) {
    let marina = living.who("Marina");
    let at = format!("{AREA}/products/{course}/users");
    let list = "/a/{account}/club/{area}/products/{product}/users";
    living.look(&marina, list, at.as_str());
    living.look_at(
        &marina,
        list,
        "-filtered",
        format!("{at}?filter=progress%20%3C%2050%25"),
        200,
    );
    living.look_at(
        &marina,
        list,
        "-broken",
        format!("{at}?filter=progess%20%3C%2050%25"),
        200,
    );
    living.look(
        &marina,
        "/a/{account}/club/{area}/products/{product}/import/manual",
        format!("{AREA}/products/{course}/import/manual"),
    );
    living.look(
        &marina,
        "/a/{account}/club/{area}/products/{product}/participants",
        format!("{AREA}/products/{event}/participants"),
    );
    let one = first(living, &format!("products/{course}/enrolments")).await;
    let one = format!("{at}/{}", one["id"].as_str().unwrap());
    living.look(
        &marina,
        "/a/{account}/club/{area}/products/{product}/users/{enrolment}",
        one.as_str(),
    );
    living.look(
        &marina,
        "/a/{account}/club/{area}/products/{product}/users/{enrolment}/role",
        format!("{one}/role"),
    );
    let change = "/a/{account}/club/{area}/products/{product}/users/{enrolment}/change/{act}";
    for (act, of) in [
        ("group", "-group"),
        ("block", "-block"),
        ("reset", "-reset"),
        ("waive", "-waive"),
    ] {
        living.look_at(&marina, change, of, format!("{one}/change/{act}"), 200);
    }
    let export = format!("{AREA}/products/{course}/export");
    living.look(
        &marina,
        "/a/{account}/club/{area}/products/{product}/export",
        export,
    );
    living.look(
        &marina,
        "/a/{account}/club/{area}/export",
        format!("{AREA}/export"),
    );
}

async fn segments(living: &mut Living, course: &str) {
    let marina = living.who("Marina");
    let of_product = format!("{AREA}/products/{course}/segments");
    let of_area = format!("{AREA}/segments");
    let shelf = format!("{API}/segments?product={course}");
    let kept = living
        .find(&marina, &shelf, "No llegan a la mitad", "id")
        .await;
    let kept = format!("{of_product}/{kept}");
    let wish = serde_json::json!({ "name": "Hablan español", "text": "language = \"es\"" });
    let made = format!("/api/v1{API}/segments");
    let made = living.site.world.api(&marina, "POST", &made, wish).await;
    let made = made.expect(201).json();
    let whole = format!("{of_area}/{}", made["id"].as_str().unwrap());
    for (door, path) in [
        (
            "/a/{account}/club/{area}/products/{product}/segments",
            of_product.clone(),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/segments/new",
            format!("{of_product}/new"),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/segments/{segment}",
            kept.clone(),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/segments/{segment}/delete",
            format!("{kept}/delete"),
        ),
        ("/a/{account}/club/{area}/segments", of_area.clone()),
        (
            "/a/{account}/club/{area}/segments/new",
            format!("{of_area}/new"),
        ),
        ("/a/{account}/club/{area}/segments/{segment}", whole.clone()),
        (
            "/a/{account}/club/{area}/segments/{segment}/delete",
            format!("{whole}/delete"),
        ),
    ] {
        living.look(&marina, door, path);
    }
}

async fn content(living: &mut Living, course: &str) {
    let marina = living.who("Marina");
    let at = format!("{AREA}/products/{course}/content");
    let door = "/a/{account}/club/{area}/products/{product}/content";
    living.look(&marina, door, at.as_str());
    let all = living
        .ask(&marina, &format!("{API}/products/{course}/content"))
        .await;
    let module = &all["modules"][0];
    let (module, page) = (
        module["id"].as_str().unwrap(),
        module["pages"][0]["id"].as_str().unwrap(),
    );
    living.look(
        &marina,
        "/a/{account}/club/{area}/products/{product}/content/new",
        format!("{at}/new?module={module}"),
    );
    living.look(
        &marina,
        "/a/{account}/club/{area}/products/{product}/content/pages/{page}",
        format!("{at}/pages/{page}"),
    );
    let (of_page, of_module) = (
        format!("{at}/pages/{page}"),
        format!("{at}/modules/{module}"),
    );
    for (door, path) in [
        (
            "/a/{account}/club/{area}/products/{product}/content/pages/{page}/delete",
            format!("{of_page}/delete"),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/content/modules/{module}",
            of_module.clone(),
        ),
        (
            "/a/{account}/club/{area}/products/{product}/content/modules/{module}/delete",
            format!("{of_module}/delete"),
        ),
    ] {
        living.look(&marina, door, path);
    }
}

/// Somebody asks for the way in, and goes in by the letter.
async fn inside(living: &mut Living, course: &str) {
    let nobody = Someone::nobody();
    let door = "/club/{area}";
    living.look_at(&nobody, door, "-door", "/club/obrador", 200);
    let filter = "status%20is%20active";
    let path = format!("products/{course}/enrolments?filter={filter}");
    let one = first(living, &path).await;
    let email = one["email"].as_str().unwrap();
    let world = &living.site.world;
    let ask = [("email", email)];
    world
        .post(&nobody, "/club/obrador/ask", &ask)
        .await
        .expect(200);
    let way = world.link("access", email).await;
    let entered = world.post(&nobody, &way, &[]).await.expect(303);
    let member = Someone {
        cookie: entered.cookie("clavero").unwrap(),
        ..Someone::nobody()
    };
    world
        .post(&nobody, "/club/obrador/ask", &ask)
        .await
        .expect(200);
    // Both letters are of one moment; the one that was followed leads nowhere any more.
    let mut ways = world.letters().await;
    ways.retain(|it| it.kind == "access" && it.recipient == email && !it.payload.contains(&way));
    let fresh: Value = serde_json::from_str(&ways[0].payload).unwrap();
    let way = fresh["link"].as_str().unwrap().to_owned();
    living.look(&nobody, "/club/{area}/enter/{token}", way);
    living.look(&member, door, "/club/obrador");
    seats(living, course, &member, &one).await;
}

/// He shares the seats that he bought: one is taken, one waits for its guest.
async fn seats(living: &mut Living, course: &str, member: &Someone, one: &Value) {
    let marina = living.who("Marina");
    let id = one["id"].as_str().unwrap();
    let world = &living.site.world;
    let sold = sql("update access_grant set plus_seats = 3 where enrolment_id = $1");
    let sold = sold.bind(uuid::Uuid::parse_str(id).unwrap());
    world.app.db.exec(sold).await.unwrap();
    let own = format!("/club/obrador/seats/{id}");
    for (email, name) in [
        ("nuria.soler@example.org", "Núria Soler"),
        ("a.very.long.address.of.somebody@example.org", ""),
    ] {
        let fields = [("email", email), ("name", name)];
        world.post(member, &own, &fields).await.expect(303);
    }
    let way = world.link("seat-invited", "nuria.soler@example.org").await;
    world.post(&Someone::nobody(), &way, &[]).await.expect(303);
    let way = world
        .link(
            "seat-invited",
            "a.very.long.address.of.somebody@example.org",
        )
        .await;
    living.look(member, "/club/{area}/seats/{enrolment}", own);
    living.look(&Someone::nobody(), "/club/{area}/seat/{token}", way);
    let user = format!("{AREA}/products/{course}/users/{id}");
    living.look_at(
        &marina,
        "/a/{account}/club/{area}/products/{product}/users/{enrolment}",
        "-shares",
        user.as_str(),
        200,
    );
    living.look(
        &marina,
        "/a/{account}/club/{area}/products/{product}/users/{enrolment}/seats",
        format!("{user}/seats"),
    );
}
