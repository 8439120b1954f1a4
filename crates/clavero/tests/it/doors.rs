//! Every door × every kind of person. The table is committed, so that a change of it is a visible decision.

use std::fmt::Write as _;

use axum::{body::Body, http::Method};
use clavero::doors::{Access, Door};
use clavero_rules::Permission;
use serde_json::json;

use crate::world::{Someone, World};

/// Who knocks.
struct Knockers {
    owner: Someone,
    exactly: Vec<(Permission, Someone)>,
    without: Vec<(Permission, Someone)>,
    nothing: Someone,
    outside: Someone,
    stranger: Someone,
}

/// An identifier that nothing has.
const UNKNOWN: &str = "00000000-0000-7000-8000-000000000000";

async fn knockers(world: &World, needed: &[Permission]) -> Knockers {
    let owner = world.person("Olga Owner").await;
    let place = world.account(&owner, "Casa Alba").await;
    let (mut exactly, mut without) = (Vec::new(), Vec::new());
    for permission in needed {
        let one = world
            .profile(&place, &format!("only {}", permission.id()), &[*permission])
            .await;
        let all: Vec<_> = Permission::ALL
            .iter()
            .copied()
            .filter(|other| other != permission && other.implies() != Some(*permission))
            .collect();
        let rest = world
            .profile(&place, &format!("without {}", permission.id()), &all)
            .await;
        let with = world
            .collaborator(&place, &format!("With {}", permission.id()), one)
            .await;
        let lacking = world
            .collaborator(&place, &format!("Lacking {}", permission.id()), rest)
            .await;
        world.inside(&place, &with).await;
        world.inside(&place, &lacking).await;
        exactly.push((*permission, with));
        without.push((*permission, lacking));
    }
    let empty = world.profile(&place, "Nothing", &[]).await;
    let nothing = world.collaborator(&place, "Nemo Nothing", empty).await;
    world.inside(&place, &nothing).await;
    let full = world.profile(&place, "Everything", Permission::ALL).await;
    let outside = world.collaborator(&place, "Otto Outside", full).await;
    let stranger = world.person("Sara Stranger").await;
    let elsewhere = world.account(&stranger, "Velo Taller").await;
    let theirs = world
        .profile(&elsewhere, "Everything", Permission::ALL)
        .await;
    world.join(&elsewhere, &owner, theirs).await;
    Knockers {
        owner,
        exactly,
        without,
        nothing,
        outside,
        stranger,
    }
}

async fn knock(world: &World, who: &Someone, door: &Door) -> u16 {
    let path = door
        .path
        .split('/')
        .map(|part| match part {
            "{account}" => "casa-alba",
            "{permission}" => "club.members.view",
            part if part.starts_with('{') => UNKNOWN,
            part => part,
        })
        .collect::<Vec<_>>()
        .join("/");
    let reply = if door.path.starts_with("/api/") || door.path.contains("/access/v1/") {
        let body = if door.method == Method::GET || door.method == Method::DELETE {
            serde_json::Value::Null
        } else {
            json!({})
        };
        world.api(who, door.method.as_str(), &path, body).await
    } else if door.method == Method::GET {
        world.get(who, &path).await
    } else {
        world.post(who, &path, &[]).await
    };
    // To the sign-in page means: not without signing in.
    if reply.location().starts_with("/sign-in?next=") {
        401
    } else {
        reply.status
    }
}

#[tokio::test]
async fn who_gets_through_which_door() {
    let mut doors = clavero::doors().list;
    doors.sort_by_key(|door| (door.path, door.method.to_string()));
    let mut needed: Vec<Permission> = doors
        .iter()
        .filter_map(|door| door.access.permission())
        .collect();
    needed.sort();
    needed.dedup();
    let world = World::new().await;
    let them = knockers(&world, &needed).await;
    let mut table = String::new();
    for door in doors.iter().filter(|door| !ends_a_stay(door)) {
        let mut line = format!(
            "{:<7}{:<72}{:<34}",
            door.method.as_str(),
            door.path,
            door.access.to_string()
        );
        let mut knocks = Vec::new();
        if let Some(permission) = door.access.permission() {
            let of = |list: &[(Permission, Someone)]| {
                list.iter()
                    .find(|(p, _)| *p == permission)
                    .unwrap()
                    .1
                    .clone()
            };
            knocks.push(("exactly", of(&them.exactly)));
            knocks.push(("without", of(&them.without)));
        }
        knocks.push(("owner", them.owner.clone()));
        knocks.push(("nothing", them.nothing.clone()));
        knocks.push(("outside", them.outside.clone()));
        knocks.push(("stranger", them.stranger.clone()));
        knocks.push(("nobody", Someone::nobody()));
        for (name, who) in knocks {
            let status = knock(&world, &who, door).await;
            write!(line, " {name}={status}").unwrap();
            must_hold(door, name, status);
        }
        table.push_str(line.trim_end());
        table.push('\n');
    }
    insta::assert_snapshot!(table);
}

/// Doors that end a session or a visit of whoever knocks, begin one, or stay open: each has stories of its own.
fn ends_a_stay(door: &Door) -> bool {
    let others = door.method == Method::DELETE && door.path == "/api/v1/sessions";
    let own = [
        "/leave",
        "/visit",
        "/enter",
        "/watch",
        "/sign-out",
        "/current",
        "/end-others",
    ];
    others || own.iter().any(|end| door.path.ends_with(end))
}

/// What no committed table may ever say otherwise.
#[track_caller]
fn must_hold(door: &Door, who: &str, status: u16) {
    let in_account = matches!(
        door.access,
        Access::Permission(_) | Access::InProduct(_) | Access::OwnerOnly | Access::MemberOfAccount
    );
    let told = format!("{} {} for {who}: {status}", door.method, door.path);
    assert!(status < 500, "{told}");
    // Only a key names the account of a question that names none; those who knock here have none.
    if door.path.starts_with("/access/v1/") {
        assert_eq!(status, 401, "{told}");
        return;
    }
    match who {
        "nobody" if door.access != Access::Public => assert_eq!(status, 401, "{told}"),
        "stranger" if in_account => assert_eq!(status, 404, "{told}"),
        "outside" if in_account => assert_eq!(status, 403, "{told}"),
        "without" => assert_eq!(status, 403, "{told}"),
        "nothing" if in_account && door.access != Access::MemberOfAccount => {
            assert_eq!(status, 403, "{told}");
        }
        "exactly" | "owner" => assert!(status != 403 && status != 401, "{told}"),
        _ => {}
    }
}

/// HEAD goes through the same door as GET, and shows no more (A3).
#[tokio::test]
async fn a_head_request_is_let_in_no_further_than_a_look() {
    let world = World::new().await;
    let them = knockers(&world, &[]).await;
    for door in clavero::doors()
        .list
        .iter()
        .filter(|door| door.access == Access::OwnerOnly && door.method == Method::GET)
    {
        let path = door.path.replace("{account}", "casa-alba");
        let request = axum::http::Request::head(&path)
            .header("cookie", format!("clavero={}", them.nothing.cookie))
            .body(Body::empty())
            .unwrap();
        let status = world.send(request).await.status;
        assert!(matches!(status, 401 | 403 | 404), "{path}: {status}");
    }
}
