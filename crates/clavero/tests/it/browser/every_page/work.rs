//! The pages about work on many, files with people, and sales.

use serde_json::json;

use super::living::Living;
use crate::world::sql;

const AREA: &str = "/a/casa-alba/club/obrador";
const API: &str = "/accounts/casa-alba";

pub async fn visit(living: &mut Living) {
    jobs(living).await;
    messages(living).await;
    imports(living).await;
    sales(living).await;
}

/// Two people are about to be written to again; nothing is done yet.
async fn jobs(living: &mut Living) {
    let marina = living.who("Marina");
    let all = living
        .ask(&marina, &format!("{API}/areas/obrador/products"))
        .await;
    let course = all["items"].as_array().unwrap().iter();
    let course = course
        .into_iter()
        .find(|it| it["kind"] == "course")
        .unwrap();
    let course = course["id"].as_str().unwrap();
    let people = format!("{API}/areas/obrador/products/{course}/enrolments?limit=3");
    let people = living.ask(&marina, &people).await;
    let id = |n: usize| people["items"][n]["id"].as_str().unwrap().to_owned();
    let (first, second) = (id(0), id(1));
    let wish = [("do", "resend_access"), ("id", &first), ("id", &second)];
    let bulk = format!("{AREA}/products/{course}/bulk");
    let job = living.send(&marina, &bulk, &wish).await;
    living.look(&marina, "/a/{account}/club/{area}/jobs/{job}", job);
    for (act, of) in [("grant_product", "-grant"), ("note_consent", "-consent")] {
        let wish = [("do", act), ("id", first.as_str())];
        let job = living.send(&marina, &bulk, &wish).await;
        living.look_at(&marina, "/a/{account}/club/{area}/jobs/{job}", of, job, 200);
    }
    let list = format!("{AREA}/jobs");
    living.look(&marina, "/a/{account}/club/{area}/jobs", list);
    erasing(living).await;
}

/// Many are about to be erased: read, with the wrong word, and to be signed.
async fn erasing(living: &mut Living) {
    let marina = living.who("Marina");
    let wish = [
        ("do", "erase"),
        ("scope", "matching"),
        ("filter", "language = fr"),
    ];
    let job = living.send(&marina, &format!("{AREA}/bulk"), &wish).await;
    let door = "/a/{account}/club/{area}/jobs/{job}";
    living.look_at(&marina, door, "-erase", job.clone(), 200);
    let page = living.site.world.get(&marina, &job).await.expect(200).body;
    let value = |before: &str| {
        let (_, after) = page.split_once(before).unwrap();
        after.split('"').next().unwrap().to_owned()
    };
    let fields = [
        ("count", value("name=\"count\" value=\"")),
        ("checksum", value("name=\"checksum\" value=\"")),
        ("typed", value("data-word=\"")),
        ("reason", "Pidieron que se borraran sus datos.".to_owned()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let sign = living.send(&marina, &job, &fields).await;
    let door = "/a/{account}/club/{area}/jobs/{job}/sign/{draft}";
    living.look(&marina, door, sign);
}

/// A draft, one that still has its minute, and an area that has none.
async fn messages(living: &mut Living) {
    let marina = living.who("Marina");
    let at = format!("{AREA}/messages");
    let none = "/a/casa-alba/club/escuela/messages".to_owned();
    let door = "/a/{account}/club/{area}/messages";
    living.look_at(&marina, door, "-none", none, 200);
    living.look(&marina, door, at.clone());
    let new = format!("{at}/new");
    living.look(&marina, "/a/{account}/club/{area}/messages/new", new);
    let path = format!("/api/v1{API}/areas/obrador/messages");
    let words = |draft: bool, class: &str| {
        json!({
            "class": class,
            "subject": { "es": "Nuevo módulo: masas dulces", "en": "New module: sweet doughs" },
            "body": { "es": "Ya está abierto.\n\nNos vemos en el obrador.", "en": "It is open.\n\nSee you at the bakery." },
            "audience": { "filter": "language = es" },
            "draft": draft,
        })
    };
    let one = "/a/{account}/club/{area}/messages/{message}";
    for (draft, class, of) in [
        (true, "service", "-draft"),
        (true, "marketing", "-offer"),
        (false, "service", ""),
    ] {
        let world = &living.site.world;
        let made = world.api(&marina, "POST", &path, words(draft, class)).await;
        let made = made.expect(201).json();
        let page = format!("{at}/{}", made["id"].as_str().unwrap());
        if of == "-draft" {
            let edit = format!("{page}/edit");
            living.look(
                &marina,
                "/a/{account}/club/{area}/messages/{message}/edit",
                edit,
            );
        }
        living.look_at(&marina, one, of, page, 200);
    }
    // Somebody who was sent one opens its link.
    living.site.world.advance(clavero_rules::Span::seconds(61));
    clavero::club::messages::run_due(&living.site.world.app.occasion("walk"))
        .await
        .unwrap();
    let letters = living.site.world.letters().await;
    let letter = letters
        .iter()
        .rev()
        .find(|it| it.kind == "message")
        .unwrap();
    let payload: serde_json::Value = serde_json::from_str(&letter.payload).unwrap();
    let link = payload["stop"].as_str().unwrap().to_owned();
    let nobody = crate::world::Someone::nobody();
    living.look(&nobody, "/u/{token}", link);
    living.look_at(&nobody, "/u/{token}", "-unknown", "/u/unknown", 404);
}

async fn imports(living: &mut Living) {
    let marina = living.who("Marina");
    let at = format!("{AREA}/import");
    living.look(&marina, "/a/{account}/club/{area}/import", at);
    let all = living
        .ask(&marina, &format!("{API}/areas/obrador/products"))
        .await;
    let one = all["items"][0]["id"].as_str().unwrap();
    living.look(
        &marina,
        "/a/{account}/club/{area}/products/{product}/import",
        format!("{AREA}/products/{one}/import"),
    );
    let rows = json!([
        { "email": "vera@montes.example", "name": "Vera Montes", "language": "es" },
        { "email": "nobody", "name": "Nobody" },
    ]);
    let path = format!("/api/v1{API}/areas/obrador/imports");
    let wish = json!({ "products": [one], "rows": rows });
    let made = living.site.world.api(&marina, "POST", &path, wish).await;
    let made = made.expect(201).json();
    let path = format!("{AREA}/imports/{}", made["id"].as_str().unwrap());
    living.look(&marina, "/a/{account}/club/{area}/imports/{import}", path);
    let team = json!([{ "email": "vera@montes.example", "name": "Vera Montes" }, { "email": "nora@montes.example", "role": "student" }]);
    let wish = json!({ "whole_area": true, "rows": team, "options": { "role": "content_editor" } });
    let path = format!("/api/v1{API}/areas/obrador/imports");
    let made = living.site.world.api(&marina, "POST", &path, wish).await;
    let made = made.expect(201).json();
    let path = format!("{AREA}/imports/{}", made["id"].as_str().unwrap());
    living.look_at(
        &marina,
        "/a/{account}/club/{area}/imports/{import}",
        "-area",
        path,
        200,
    );
    let people = json!([
        { "email": "iris@montes.example", "name": "Iris Montes" },
        { "email": "otto@montes.example", "name": "Otto Montes" },
    ]);
    let wish = json!({ "products": [one], "rows": people });
    let path = format!("/api/v1{API}/areas/obrador/imports");
    let made = living.site.world.api(&marina, "POST", &path, wish).await;
    let id = made.expect(201).json()["id"].as_str().unwrap().to_owned();
    let path = format!("/api/v1{API}/areas/obrador/imports/{id}/commit");
    let done = living
        .site
        .world
        .api(&marina, "POST", &path, json!({}))
        .await;
    done.expect(202);
    let path = format!("{AREA}/imports/{id}");
    let door = "/a/{account}/club/{area}/imports/{import}";
    living.look_at(&marina, door, "-done", path.clone(), 200);
    let to = [("product", one)];
    let undo = living
        .site
        .world
        .post(&marina, &format!("{path}/undo"), &to)
        .await;
    let work = undo.expect(303).location().to_owned();
    living.look_at(
        &marina,
        "/a/{account}/club/{area}/jobs/{job}",
        "-of-import",
        work,
        200,
    );
}

async fn sales(living: &mut Living) {
    let marina = living.who("Marina");
    let at = "/a/casa-alba/sales";
    living.look(&marina, "/a/{account}/sales", at);
    let none = format!("{at}?q=zzzz");
    living.look_at(&marina, "/a/{account}/sales", "-no-match", none, 200);
    let sold = living.ask(&marina, &format!("{API}/purchases")).await;
    for (n, of) in [(0, ""), (8, "-older")] {
        let one = format!("{at}/{}", sold["items"][n]["id"].as_str().unwrap());
        living.look_at(&marina, "/a/{account}/sales/{purchase}", of, one, 200);
    }
    for (door, rest) in [
        ("/a/{account}/sales/inbox", "/inbox"),
        ("/a/{account}/sales/sources", "/sources"),
        ("/a/{account}/sales/sources/new", "/sources/new"),
        ("/a/{account}/sales/subscriptions", "/subscriptions"),
    ] {
        living.look(&marina, door, format!("{at}{rest}"));
    }
    reconciled(living).await;
    let inbox = format!("{at}/inbox");
    let one = living.link(&marina, &inbox, &format!("{inbox}/")).await;
    living.look(&marina, "/a/{account}/sales/inbox/{event}", one);
}

/// Looking for missing sales went wrong in part.
async fn reconciled(living: &mut Living) {
    let marina = living.who("Marina");
    let at = "/a/casa-alba/sales/reconcile";
    let path = format!("/api/v1{API}/areas/obrador/purchase-reconcile");
    let keys = json!({ "client_id": "6f3c9a52-7f1e", "client_secret": "kept-to-be-used" });
    let world = &living.site.world;
    let kept = world.api(&marina, "PUT", &path, keys).await;
    kept.expect(204);
    let now = world.app.clock.now();
    let looked = sql("update purchase_reconcile set last_run_at = $1, last_good_at = $1, looked = 1284, known = 1279,
                      applied = 3, unmapped = 1, failed = 1, failures = $2")
        .bind(now)
        .bind(r#"[{"code":"HP2140017733","reason":"no_subscriber"}]"#);
    world.app.db.exec(looked).await.unwrap();
    living.look(&marina, "/a/{account}/sales/reconcile", at);
    living.look(
        &marina,
        "/a/{account}/sales/reconcile/{area}",
        format!("{at}/obrador"),
    );
}
