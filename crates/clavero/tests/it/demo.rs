//! The demo world: what a newcomer finds after one command.

use clavero_rules::Moment;

use crate::world::{START, Someone, World, sql};

#[tokio::test]
async fn the_demo_world_is_alive_when_a_newcomer_arrives() {
    let world = World::with(|settings| settings.demo = true).await;
    let cast = clavero::demo::build(&world.app, 200).await.unwrap();
    assert_eq!(world.app.clock.now(), START, "the newcomer's day is today");
    let count = async |text| world.count(sql(text)).await;
    assert_eq!(count("select count(*) as n from account").await, 9);
    assert_eq!(
        count("select count(distinct profile_id) as n from membership m join account a on a.id = m.account_id
               where a.slug = 'casa-alba' and m.state = 'active'").await,
        5,
        "four profiles of its own people, and one for agencies"
    );
    assert_eq!(count("select count(*) as n from membership m join account a on a.id = m.account_id where a.slug = 'casa-alba'").await, 6);
    assert_eq!(
        count("select count(*) as n from visit where ended_at is null").await,
        1
    );
    let Moment(now) = START;
    let waiting =
        sql("select count(*) as n from invitation where state = 'pending' and expires_at > $1")
            .bind(now);
    assert_eq!(world.count(waiting).await, 1);
    let lapsed = sql("select count(*) as n from invitation where state in ('pending', 'expired') and expires_at <= $1").bind(now);
    assert_eq!(world.count(lapsed).await, 1);
    assert!(
        count("select count(*) as n from audit_entry").await > 200,
        "three months of activity"
    );
    let future = sql("select count(*) as n from audit_entry where at > $1").bind(now);
    assert_eq!(world.count(future).await, 0);

    let marina = Someone {
        cookie: cast.cookie,
        ..Someone::nobody()
    };
    world
        .get(&marina, "/a/casa-alba/collaborators")
        .await
        .expect(200)
        .says("Tomás Rey")
        .says("Chloé Besson");

    // Both agencies earned something in every month that closed, one client thinks, and one person is wanted twice.
    assert_eq!(
        count("select count(*) as n from credit_month").await,
        3,
        "three closed months"
    );
    let earned = count("select count(distinct account_id) as n from credit_line where minor > 0");
    assert_eq!(earned.await, 2);
    let waiting = "select count(*) as n from partner_request where state = 'pending'";
    assert_eq!(count(waiting).await, 1);
    let conflicts = "select count(*) as n from partner_conflict where state = 'open'";
    assert_eq!(count(conflicts).await, 1);

    // Sales became access, one was taken back by the bank, and one is of a product that nobody knows.
    let sold = "select count(*) as n from purchase where status = 'paid'";
    assert!(count(sold).await >= 8);
    let blocked = "select count(*) as n from enrolment where block_reason = 'chargeback'";
    assert_eq!(count(blocked).await, 1);
    let unknown = "select count(*) as n from purchase_event where state = 'unmapped'";
    assert_eq!(count(unknown).await, 1);

    // The certification of AuthZEN can be asked for at once.
    let question = serde_json::json!({
        "subject": { "type": "user", "id": "bob" },
        "action": { "name": "write" },
        "resource": { "type": "record", "id": "record-1" },
    });
    let asking = Someone {
        token: cast.authzen_key,
        ..Someone::nobody()
    };
    let told = world
        .api(&asking, "POST", "/access/v1/evaluation", question)
        .await;
    assert_eq!(told.expect(200).json()["decision"], false);
}
