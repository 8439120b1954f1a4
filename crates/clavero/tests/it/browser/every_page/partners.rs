//! The pages of an agency, of its clients, and of two agencies that want the same person.

use serde_json::{Value, json};

use super::living::Living;
use crate::world::Someone;

const NORTE: &str = "/a/norte-digital";
const API: &str = "/api/v1/accounts";

pub async fn visit(living: &mut Living) {
    agency(living).await;
    settings(living);
    conflict(living).await;
    request(living).await;
    client(living).await;
    keep(living).await;
}

fn norte(rest: &str) -> String {
    format!("{NORTE}{rest}")
}

async fn hub(living: &Living, owner: &Someone, slug: &str) -> String {
    let known = living.ask(owner, &format!("/accounts/{slug}")).await;
    known["hub_id"].to_string()
}

async fn agency(living: &mut Living) {
    let (iris, marina) = (living.who("Íris"), living.who("Marina"));
    let bruno = living.who("Bruno").id();
    let casa = hub(living, &marina, "casa-alba").await;
    let at = norte(&format!("/partner/clients/{casa}"));
    for (door, path) in [
        ("/a/{account}/partner", norte("/partner")),
        (
            "/a/{account}/partner/employees/{user}",
            norte(&format!("/partner/employees/{bruno}")),
        ),
        ("/a/{account}/partner/clients", norte("/partner/clients")),
        ("/a/{account}/partner/clients/{hub}", at.clone()),
        (
            "/a/{account}/partner/clients/{hub}/remove",
            format!("{at}/remove"),
        ),
        (
            "/a/{account}/partner/clients/{hub}/end",
            format!("{at}/end"),
        ),
        ("/a/{account}/partner/activity", norte("/partner/activity")),
        ("/a/{account}/partner/assign", norte("/partner/assign")),
        ("/a/{account}/partner/credit", norte("/partner/credit")),
    ] {
        living.look(&iris, door, path);
    }
}

fn settings(living: &mut Living) {
    let (iris, bruno, nadia) = (
        living.who("Íris"),
        living.who("Bruno").id(),
        living.who("Nadia").id(),
    );
    let users = norte("/settings/users");
    living.look(&iris, "/a/{account}/settings/users", users.as_str());
    let one = "/a/{account}/settings/users/{user}";
    living.look(&iris, one, format!("{users}/{bruno}"));
    living.look_at(&iris, one, "-untagged", format!("{users}/{nadia}"), 200);
    let untag = format!("{users}/{bruno}/untag");
    living.look(&iris, "/a/{account}/settings/users/{user}/untag", untag);
}

async fn conflict(living: &mut Living) {
    let (hanna, bruno) = (living.who("Hanna"), living.who("Bruno").id());
    let armand = living.known("Armand Lemaire").await;
    let luthier = hub(living, &armand, "luthier-lemaire").await;
    let path = format!("/a/studio-beck/partner/conflicts/{bruno}/{luthier}");
    let door = "/a/{account}/partner/conflicts/{user}/{hub}";
    living.look(&hanna, door, path);
}

/// Joana still thinks about a request.
async fn request(living: &mut Living) {
    let joana = living.known("Joana Teles").await;
    let at = "/a/atelie-mare/requests";
    living.look(&joana, "/a/{account}/requests", at);
    let one = living.link(&joana, at, &format!("{at}/")).await;
    living.look(&joana, "/a/{account}/requests/{id}", one.as_str());
    let profiles = "/accounts/atelie-mare/profiles";
    let profile = living.find(&joana, profiles, "Agency", "id").await;
    let terms = [("profile", profile.as_str()), ("days", "365")];
    let sign = living.send(&joana, &one, &terms).await;
    living.look(&joana, "/a/{account}/requests/{id}/sign/{draft}", sign);
}

async fn client(living: &mut Living) {
    let marina = living.who("Marina");
    let at = "/a/casa-alba/partners";
    living.look_at(&marina, "/a/{account}/partners", "-no-code", at, 200);
    let pilar = living.known("Pilar Ferrer").await;
    living
        .send(&pilar, "/a/jardin-sur/partners/code", &[])
        .await;
    let link = living
        .site
        .world
        .get(&pilar, "/a/jardin-sur/partners")
        .await
        .expect(200)
        .body;
    let (_, link) = link.split_once("/partner-link?").unwrap();
    let link = link.split(['"', '<']).next().unwrap_or_default();
    let link = format!(
        "/partner-link?{}",
        link.replace("&#38;", "&").replace("&amp;", "&")
    );
    living.look(&pilar, "/partner-link", link);
    living.look(&pilar, "/a/{account}/partners", "/a/jardin-sur/partners");
    let until = living.link(&marina, at, &format!("{at}/lines/")).await;
    living.look(&marina, "/a/{account}/partners/lines/{id}/until", until);
    let page = living.site.world.get(&marina, at).await.expect(200).body;
    let end = page
        .split('"')
        .find(|it| it.starts_with(at) && it.ends_with("/end"))
        .unwrap()
        .to_owned();
    living.look(&marina, "/a/{account}/partners/{partner}/end", end);
}

/// Armand let Diego in before the agency assigned him. Diego leaves the agency, and Armand is asked whether to keep him.
async fn keep(living: &mut Living) {
    let (iris, armand) = (living.who("Íris"), living.known("Armand Lemaire").await);
    let diego = living.known("Diego Luna").await.id();
    let luthier = hub(living, &armand, "luthier-lemaire").await;
    let of = |rest: &str| format!("{API}/norte-digital/{rest}");
    let tag = of(&format!("partner/employees/{diego}"));
    call(living, &iris, "PUT", &tag, Value::Null).await;
    let wish = json!({ "employees": [diego.0], "clients": [luthier.parse::<i64>().unwrap()] });
    call(living, &iris, "POST", &of("partner/assignments"), wish).await;
    let people = "/accounts/norte-digital/collaborators";
    let id = living.find(&iris, people, "Diego Luna", "id").await;
    let gone = of(&format!("collaborators/{id}"));
    call(living, &iris, "DELETE", &gone, Value::Null).await;

    let at = "/a/luthier-lemaire/partners";
    let keep = living.link(&armand, at, &format!("{at}/keep/")).await;
    living.look(&armand, "/a/{account}/partners/keep/{id}", keep.as_str());
    let profiles = "/accounts/luthier-lemaire/profiles";
    let profile = living.find(&armand, profiles, "Agency", "id").await;
    let sign = living.send(&armand, &keep, &[("profile", &profile)]).await;
    living.look(
        &armand,
        "/a/{account}/partners/sign/{purpose}/{draft}",
        sign,
    );
}

async fn call(living: &Living, who: &Someone, method: &str, path: &str, wish: Value) {
    let answer = living.site.world.api(who, method, path, wish).await;
    assert!(
        answer.status < 300,
        "{method} {path}: {} {}",
        answer.status,
        answer.body
    );
}
