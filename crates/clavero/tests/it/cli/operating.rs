//! What whoever runs the server does from the command line, seen from the pages of the same store.

use clavero_rules::Permission;

use super::{Desk, Said};
use crate::world::{Someone, World};

/// The binary, working on the store of a world.
fn at(world: &World, arguments: &[&str]) -> Said {
    let more = [
        "--database-url",
        world.app.settings.database_url.as_str(),
        "--public-url",
        "http://clavero.test",
    ];
    Desk::new().run(&[arguments, &more].concat())
}

#[tokio::test]
async fn a_login_made_at_the_command_line_gets_its_password_from_its_owner() {
    let world = World::new().await;
    let said = at(
        &world,
        &[
            "user",
            "create",
            "--email",
            "ana@example.com",
            "--name",
            "Ana Pérez",
            "--lang",
            "es",
            "--json",
        ],
    );
    assert_eq!(said.code, 0, "{}", said.err);
    let link = said.json()["link"].as_str().unwrap().to_owned();
    let path = link.strip_prefix("http://clavero.test").unwrap();
    let nobody = Someone::nobody();
    world.get(&nobody, path).await.expect(200);
    let fields = [("password", "una frase bastante larga")];
    let reply = world.post(&nobody, path, &fields).await.expect(303);
    assert!(reply.cookie("clavero").is_some());
    world.get(&nobody, path).await.expect(410);

    let listed = at(&world, &["user", "list", "perez", "--json"]).json();
    assert_eq!(
        (listed[0]["email"].as_str(), listed[0]["state"].as_str()),
        (Some("ana@example.com"), Some("on"))
    );
    assert_eq!(
        at(&world, &["user", "list", "nobody"]).out,
        "There is no such login.\n"
    );
    let again = at(
        &world,
        &[
            "user",
            "create",
            "--email",
            "ANA@example.com",
            "--name",
            "Ana",
        ],
    );
    assert_eq!(again.code, 1);
    assert!(again.err.contains("--email: taken"), "{}", again.err);
    assert_eq!(
        at(
            &world,
            &["user", "create", "--email", "no", "--name", "Ana"]
        )
        .code,
        1
    );
    assert!(world.audit().await.contains(&"user.added".to_owned()));
}

/// A login that is turned off opens nothing from the next request on.
#[tokio::test]
async fn a_login_that_is_turned_off_opens_nothing_and_keeps_everything() {
    let world = World::new().await;
    let olga = world.person("Olga").await;
    let place = world.account(&olga, "Casa Alba").await;
    let profile = world
        .profile(&place, "Desk", &[Permission::ViewCollaborators])
        .await;
    let carla = world.collaborator(&place, "Carla", profile).await;
    world.inside(&place, &carla).await;
    world
        .get(&carla, &place.url("/collaborators"))
        .await
        .expect(200);

    let said = at(&world, &["user", "disable", "carla@example.com"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let reply = world
        .get(&carla, &place.url("/collaborators"))
        .await
        .expect(303);
    assert!(reply.location().starts_with("/sign-in"));
    let again = at(&world, &["user", "disable", "carla@example.com"]);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("already disabled"), "{}", again.err);
    let kinds = world.audit().await;
    assert!(
        kinds.contains(&"user.disabled".to_owned())
            && kinds.iter().any(|kind| kind.starts_with("visit.")),
        "{kinds:?}"
    );

    let explained = at(
        &world,
        &[
            "access",
            "explain",
            "--account",
            &place.slug,
            "--user",
            "carla@example.com",
            "--permission",
            Permission::ViewCollaborators.id(),
            "--json",
        ],
    );
    assert_eq!(explained.json()["allowed"], false);
    assert_eq!(at(&world, &["user", "enable", "carla@example.com"]).code, 0);
    let explained = at(
        &world,
        &[
            "access",
            "explain",
            "--account",
            &place.slug,
            "--user",
            "carla@example.com",
            "--permission",
            Permission::ViewCollaborators.id(),
        ],
    );
    assert_eq!(explained.code, 0, "{}", explained.err);
    assert!(explained.out.starts_with("Yes"), "{}", explained.out);
    assert_eq!(
        at(&world, &["user", "disable", "nobody@example.com"]).err,
        "clavero: no such user\n"
    );
}

#[tokio::test]
async fn an_account_opened_at_the_command_line_is_its_owners() {
    let world = World::new().await;
    assert_eq!(
        at(&world, &["account", "list"]).out,
        "There is no account yet.\n"
    );
    let olga = world.person("Olga").await;
    let said = at(
        &world,
        &[
            "account",
            "create",
            "--name",
            "Casa Alba",
            "--owner",
            "olga@example.com",
            "--json",
        ],
    );
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(said.json()["slug"], "casa-alba");
    world.get(&olga, "/a/casa-alba").await.expect(200);
    let listed = at(&world, &["account", "list", "--json"]).json();
    assert_eq!(
        (listed[0]["owner"].as_str(), listed[0]["state"].as_str()),
        (Some("Olga"), Some("open"))
    );
    let taken = at(
        &world,
        &[
            "account",
            "create",
            "--name",
            "Another",
            "--owner",
            "olga@example.com",
            "--slug",
            "casa-alba",
        ],
    );
    assert_eq!(taken.code, 1);
    assert!(taken.err.contains("--slug: taken"), "{}", taken.err);
    assert_eq!(
        at(
            &world,
            &[
                "account",
                "create",
                "--name",
                "Lost",
                "--owner",
                "nobody@example.com"
            ]
        )
        .code,
        1
    );
}

#[tokio::test]
async fn a_permission_that_there_is_not_is_a_slip_of_the_pen() {
    let world = World::new().await;
    let said = at(
        &world,
        &[
            "access",
            "explain",
            "--account",
            "a",
            "--user",
            "b@example.com",
            "--permission",
            "finance.fly",
        ],
    );
    assert_eq!(said.code, 2);
    assert!(
        said.err.contains("there is no such permission"),
        "{}",
        said.err
    );
}
