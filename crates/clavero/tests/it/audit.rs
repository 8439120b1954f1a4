//! Reading the activity log: who sees what of it, in which words, and taking it along.

mod casa;
mod kinds;
mod taking;

use clavero::{
    audit,
    work::{Object, Subject},
};
use clavero_rules::{Span, UserId};
use serde_json::{Value, json};

use crate::world::sql;
use casa::{Casa, Told, casa, does};

/// A11, ASVS 16.2.1
#[tokio::test]
async fn the_owner_reads_who_did_what_by_which_right_and_where_it_came_from() {
    let casa = casa().await;
    casa.suspended().await;
    let page = casa
        .world
        .get(&casa.olga, &casa.place.url("/activity"))
        .await;
    page.expect(200)
        .says("<b><bdi>Olga Owner</bdi></b> suspended the access of <a href=\"/a/casa-alba/collaborators/")
        .says("<bdi>Bruno Lima</bdi>")
        .says("as owner")
        .says("203.0.113.24")
        .says("POST /a/{account}/test")
        .says("Today, Sat");
}

/// R6, management.audit.view
#[tokio::test]
async fn only_the_owner_and_whoever_has_the_permission_reads_the_log() {
    let casa = casa().await;
    casa.suspended().await;
    let url = casa.place.url("/activity");
    casa.world
        .get(&casa.carla, &url)
        .await
        .expect(200)
        .says("Olga Owner")
        .says("203.0.113.24");
    casa.world
        .get(&casa.bruno, &url)
        .await
        .expect(403)
        .hides("203.0.113.24");
    let stranger = casa.world.person("Sven Stranger").await;
    casa.world
        .get(&stranger, &url)
        .await
        .expect(404)
        .hides("Casa Alba");
}

/// A11, R7: both sides read their entries; network addresses of others stay with those who may read the log.
#[tokio::test]
async fn everybody_reads_what_he_did_and_what_was_done_to_him() {
    let casa = casa().await;
    casa.suspended().await;
    let own = casa.world.get(&casa.bruno, "/me/activity").await;
    own.expect(200)
        .says("suspended the access of")
        .says("Casa Alba")
        .hides("203.0.113.24");
    let hers = casa.world.get(&casa.olga, "/me/activity").await;
    hers.expect(200)
        .says("suspended the access of")
        .says("203.0.113.24");
    let other = casa.world.get(&casa.carla, "/me/activity").await;
    other
        .expect(200)
        .says("Nothing has happened yet")
        .hides("Bruno Lima");
}

/// What was sent to an address belongs to its owner as soon as he has proved it.
#[tokio::test]
async fn an_invitation_to_a_proved_address_is_among_ones_own_entries() {
    let casa = casa().await;
    let invited = Subject::Address {
        email: "nora.vidal@example.com".to_owned(),
        email_key: "nora.vidal@example.com".to_owned(),
        name: "Nora V.".to_owned(),
    };
    let data = json!({ "profile": casa.auditors.0 });
    let object = Object::new("invitation", uuid::Uuid::nil());
    let told = Told {
        kind: "invitation.sent",
        object,
        subject: Some(invited),
        data,
    };
    does(&casa.world, &casa.olga, &casa.place, "", told).await;
    let nora = casa.world.person("Nora Vidal").await;
    let page = casa.world.get(&nora, "/me/activity").await;
    page.expect(200)
        .says("invited <bdi>Nora V.</bdi> with the profile <bdi>Auditors</bdi>");
    let unproved = sql("update users set email_verified_at = null where id = $1").bind(nora.id());
    casa.world.app.db.exec(unproved).await.unwrap();
    casa.world
        .get(&nora, "/me/activity")
        .await
        .expect(200)
        .hides("Nora V.");
}

/// E1: what a profile gained and lost is told by the names of the permissions.
#[tokio::test]
async fn a_changed_profile_shows_what_it_gained_and_lost() {
    let casa = casa().await;
    let data =
        json!({ "gained": ["club.members.view"], "lost": ["support.chat.view", "old.thing.view"] });
    let told = Told::of_profile("profile.changed", casa.auditors, data);
    does(&casa.world, &casa.olga, &casa.place, "", told).await;
    let page = casa
        .world
        .get(&casa.carla, &casa.place.url("/activity"))
        .await;
    page.expect(200)
        .says("<bdi>Auditors</bdi></a> allows")
        .says("<ins><span class=\"vh\">Gained: </span>Members Area · <b>View members</b></ins><small>club.members.view")
        .says("Support · <b>View chat</b></del><small>support.chat.view")
        .says("<b>old.thing.view</b></del>");
}

/// The log names the profile that somebody acted with, as it was at that time.
#[tokio::test]
async fn an_entry_tells_with_which_profile_a_collaborator_acted() {
    let casa = casa().await;
    casa.world
        .post(
            &casa.carla,
            &casa.place.url("/activity/export"),
            &[("format", "jsonl")],
        )
        .await
        .expect(200);
    let page = casa
        .world
        .get(&casa.olga, &casa.place.url("/activity"))
        .await;
    page.expect(200)
        .says("exported the activity log")
        .says("with profile “Auditors”");
}

#[tokio::test]
async fn what_a_person_typed_is_never_markup() {
    let casa = casa().await;
    let eve = casa.world.person("<b>Eve</b> \u{E002}x").await;
    does(
        &casa.world,
        &casa.olga,
        &casa.place,
        "",
        Told::to("collaborator.suspended", &eve),
    )
    .await;
    let page = casa
        .world
        .get(&casa.olga, &casa.place.url("/activity"))
        .await;
    page.expect(200)
        .says("&lt;b&gt;Eve&lt;/b&gt; x</bdi>")
        .hides("<b>Eve");
}

#[tokio::test]
async fn a_filter_is_an_address_and_narrows_by_kind_person_and_day() {
    let casa = casa().await;
    casa.suspended().await;
    casa.world.advance(Span::days(2));
    let told = Told::of_profile("profile.archived", casa.auditors, Value::Null);
    does(&casa.world, &casa.carla, &casa.place, "", told).await;
    let (world, olga) = (&casa.world, &casa.olga);
    let look = async |query: &str| {
        world
            .get(olga, &casa.place.url(&format!("/activity{query}")))
            .await
    };
    let (first, second) = ("suspended the access", "archived the profile");
    look("").await.expect(200).says(first).says(second);
    look("?what=profiles")
        .await
        .expect(200)
        .hides(first)
        .says(second);
    look(&format!("?who={}", casa.carla.id()))
        .await
        .expect(200)
        .hides(first)
        .says(second);
    look(&format!("?who={}", casa.bruno.id()))
        .await
        .expect(200)
        .says(first)
        .hides(second);
    look("?from=2026-11-22")
        .await
        .expect(200)
        .hides(first)
        .says(second);
    look("?to=2026-11-21")
        .await
        .expect(200)
        .says(first)
        .hides(second);
    look("?what=invitations")
        .await
        .expect(200)
        .says("No entry matches");
    look("?what=nonsense").await.expect(400);
    look("?from=yesterday").await.expect(400);
}

#[tokio::test]
async fn a_long_log_is_read_page_by_page() {
    let casa = casa().await;
    for _ in 0..5 {
        casa.suspended().await;
    }
    let mut seen = Vec::new();
    let mut url = casa.place.api("/activity?limit=2");
    loop {
        let page = casa
            .world
            .api(&casa.olga, "GET", &url, Value::Null)
            .await
            .expect(200)
            .json();
        let items = page["items"].as_array().unwrap();
        seen.extend(items.iter().map(|item| item["seq"].as_i64().unwrap()));
        let Some(next) = page["next"].as_str() else {
            break;
        };
        url = casa.place.api(&format!("/activity?limit=2&after={next}"));
    }
    assert_eq!(seen, [5, 4, 3, 2, 1]);
    let page = casa
        .world
        .get(&casa.olga, &casa.place.url("/activity?limit=2"))
        .await;
    page.expect(200)
        .says("2 entries on this page")
        .says("rel=\"next\"");
}

/// Entries of one account are never told in another.
#[tokio::test]
async fn the_log_of_an_account_holds_nothing_of_another() {
    let casa = casa().await;
    casa.suspended().await;
    let vera = casa.world.person("Vera Other").await;
    let other = casa.world.account(&vera, "Otra Casa").await;
    casa.world
        .get(&vera, &other.url("/activity"))
        .await
        .expect(200)
        .says("Nothing has happened yet");
    let list = casa
        .world
        .api(&vera, "GET", &other.api("/activity"), Value::Null)
        .await;
    assert_eq!(list.expect(200).json()["items"], json!([]));
}

#[tokio::test]
async fn the_api_tells_the_same_in_the_language_of_the_person() {
    let casa = casa().await;
    casa.suspended().await;
    let list = casa
        .world
        .api(
            &casa.carla,
            "GET",
            &casa.place.api("/activity"),
            Value::Null,
        )
        .await;
    let entry = &list.expect(200).json()["items"][0];
    assert_eq!(entry["kind"], "collaborator.suspended");
    assert_eq!(
        entry["sentence"],
        "Olga Owner suspended the access of Bruno Lima"
    );
    assert_eq!(entry["actor"]["id"], json!(casa.olga.id().0));
    assert_eq!(entry["subject"]["email"], "bruno.lima@example.com");
    assert_eq!(entry["ground"], "owner");
    assert_eq!(entry["address"], "203.0.113.24");
    let own = casa
        .world
        .api(&casa.bruno, "GET", "/api/v1/me/activity", Value::Null)
        .await;
    let entry = &own.expect(200).json()["items"][0];
    assert_eq!(
        (&entry["address"], &entry["actor"]["email"]),
        (&Value::Null, &Value::Null)
    );
    let rodrigo = casa.world.person_in("Rodrigo Sá", "pt").await;
    does(
        &casa.world,
        &casa.olga,
        &casa.place,
        "",
        Told::to("collaborator.suspended", &rodrigo),
    )
    .await;
    let own = casa
        .world
        .api(&rodrigo, "GET", "/api/v1/me/activity", Value::Null)
        .await;
    assert_eq!(
        own.expect(200).json()["items"][0]["sentence"],
        "Olga Owner suspendeu o acesso de Rodrigo Sá"
    );
}

/// 4.10, T14: whoever was forgotten stays in the log as “erased person”.
#[tokio::test]
async fn somebody_erased_is_told_without_a_name() {
    let casa = casa().await;
    casa.suspended().await;
    forget(&casa, casa.bruno.id(), &casa.bruno.email).await;
    let page = casa
        .world
        .get(&casa.olga, &casa.place.url("/activity"))
        .await;
    page.expect(200)
        .says("<bdi>erased person</bdi>")
        .hides("Bruno Lima");
    forget(&casa, casa.olga.id(), &casa.olga.email).await;
    let page = casa
        .world
        .get(&casa.carla, &casa.place.url("/activity"))
        .await;
    page.expect(200)
        .says("<b><bdi>Erased person</bdi></b> suspended")
        .hides("203.0.113.24");
    let list = casa
        .world
        .api(
            &casa.carla,
            "GET",
            &casa.place.api("/activity"),
            Value::Null,
        )
        .await;
    let entry = &list.expect(200).json()["items"][0];
    assert_eq!(
        entry["actor"],
        json!({ "id": null, "name": null, "email": null, "erased": true })
    );
    let checked = casa
        .world
        .post(&casa.carla, &casa.place.url("/activity/verify"), &[])
        .await;
    checked.expect(200).says("The log is sound");
}

/// T13
#[tokio::test]
async fn whoever_reads_the_log_can_have_it_checked() {
    let casa = casa().await;
    casa.suspended().await;
    let url = casa.place.url("/activity/verify");
    let sound = casa.world.post(&casa.olga, &url, &[]).await;
    sound
        .expect(200)
        .says("The log is sound")
        .says("1 entry was read")
        .says("entries 1 to 1");
    casa.world
        .app
        .db
        .exec(sql("update audit_entry set kind = 'collaborator.removed'"))
        .await
        .unwrap();
    let unsound = casa.world.post(&casa.carla, &url, &[]).await;
    unsound
        .expect(200)
        .says("The log is not sound")
        .says("Entry 1 was changed after it was written.");
    let api = casa
        .world
        .api(
            &casa.olga,
            "POST",
            &casa.place.api("/activity/verification"),
            json!({}),
        )
        .await;
    assert_eq!(
        api.expect(200).json()["fault"],
        json!({ "seq": 1, "kind": "changed" })
    );
    casa.world.post(&casa.bruno, &url, &[]).await.expect(403);
}

async fn forget(casa: &Casa, user: UserId, email: &str) {
    let on = casa.world.app.occasion("job erase");
    let mut work = on.begin_open().await.unwrap();
    audit::forget(&mut work, user, &[email.to_owned()])
        .await
        .unwrap();
    work.commit_untold().await.unwrap();
}
