//! What lists cost: the first page of any order, and any page behind it, is walked along an index and never sorted (platform 10).

use clavero::{
    api::{Listed, Paging},
    club::{
        load::{Load, load},
        member_lists,
        segments::{self, Narrowed, Place},
        user_lists,
    },
    db::{Sql, sql},
};
use clavero_rules::ProductId;

use crate::{stage::Stage, world::World};

clavero::db::record! {
    struct Course { id: ProductId }
}

async fn is_cheap(world: &World, what: &str, question: Sql) {
    let plan = world.app.db.plan(question).await.unwrap().join("\n");
    let dear = ["SCAN", "TEMP B-TREE", "Seq Scan", "Sort"];
    assert!(!dear.iter().any(|it| plan.contains(it)), "{what}:\n{plan}");
}

#[tokio::test]
async fn a_page_of_any_order_costs_no_more_at_its_end_than_at_its_beginning() {
    let stage = Stage::set().await;
    let world = &stage.world;
    let on = world.app.occasion("test");
    let crowd = Load {
        slug: None,
        members: 2_000,
        events: 0,
        seed: 5,
    };
    let made = load(&on, stage.place.id, crowd).await.unwrap();
    world.app.db.exec(sql("analyze")).await.unwrap();
    let mut scope = on.read_admitted(stage.place.id, None, "machine");
    let everybody = Narrowed::default();
    let area = Place::area(&mut scope, &made.slug).await.unwrap();
    let people = segments::asked(&mut scope, &area, "", &everybody)
        .await
        .unwrap();
    for key in member_lists::SortKey::ALL {
        for descending in [false, true] {
            let sort = member_lists::Sort { key, descending };
            let mut paging = Paging::default();
            for place in ["first", "second"] {
                let question = member_lists::statement(&people, sort, &paging, false).unwrap();
                is_cheap(
                    world,
                    &format!("{place} page by {}", sort.written()),
                    question,
                )
                .await;
                let Listed { next, .. } = member_lists::list(&mut scope, &people, sort, &paging)
                    .await
                    .unwrap();
                paging.after = next;
            }
        }
    }
    let course =
        sql("select id from product where account_id = $1 and area_id = $2 and kind = 'course'");
    let course: Option<Course> = scope
        .first(course.bind(stage.place.id).bind(made.area))
        .await
        .unwrap();
    let course = Place::product(&mut scope, &made.slug, course.unwrap().id)
        .await
        .unwrap();
    let people = segments::asked(&mut scope, &course, "", &everybody)
        .await
        .unwrap();
    for key in user_lists::SortKey::ALL.iter().copied() {
        for descending in [false, true] {
            let sort = user_lists::Sort { key, descending };
            let mut paging = Paging::default();
            for place in ["first", "second"] {
                let question = user_lists::statement(&people, sort, &paging, false).unwrap();
                is_cheap(
                    world,
                    &format!("{place} page by {}", sort.written()),
                    question,
                )
                .await;
                let Listed { next, .. } = user_lists::list(&mut scope, &people, sort, &paging)
                    .await
                    .unwrap();
                paging.after = next;
            }
        }
    }
}

#[tokio::test]
async fn a_search_by_an_address_reads_those_whom_it_may_find_and_nobody_else() {
    let stage = Stage::set().await;
    let world = &stage.world;
    let on = world.app.occasion("test");
    let crowd = Load {
        slug: None,
        members: 2_000,
        events: 0,
        seed: 5,
    };
    let made = load(&on, stage.place.id, crowd).await.unwrap();
    let former = sql("insert into member_alias (account_id, area_id, email_key, member_id)
                      select account_id, area_id, 'ines@exmaple.org', id from member where area_id = $1 order by id limit 1");
    world.app.db.exec(former.bind(made.area)).await.unwrap();
    world.app.db.exec(sql("analyze")).await.unwrap();
    let mut scope = on.read_admitted(stage.place.id, None, "machine");
    let narrowed = Narrowed {
        search: "ines@exmaple.org".to_owned(),
        team: true,
    };
    let area = Place::area(&mut scope, &made.slug).await.unwrap();
    let people = segments::asked(&mut scope, &area, "", &narrowed)
        .await
        .unwrap();
    assert_eq!(people.count(&mut scope).await.unwrap(), 1);
    let (sort, paging) = (member_lists::Sort::default(), Paging::default());
    let members = member_lists::statement(&people, sort, &paging, true).unwrap();
    let course =
        sql("select id from product where account_id = $1 and area_id = $2 and kind = 'course'");
    let course: Option<Course> = scope
        .first(course.bind(stage.place.id).bind(made.area))
        .await
        .unwrap();
    let course = Place::product(&mut scope, &made.slug, course.unwrap().id)
        .await
        .unwrap();
    let people = segments::asked(&mut scope, &course, "", &narrowed)
        .await
        .unwrap();
    let users = user_lists::statement(&people, user_lists::Sort::default(), &paging, true).unwrap();
    for question in [members, users, people.targets()] {
        let plan = world.app.db.plan(question).await.unwrap().join("\n");
        let dear = [
            "SCAN m",
            "SCAN e",
            "Seq Scan on member",
            "Seq Scan on enrolment",
        ];
        let reads_all = |line: &str| dear.iter().any(|it| line.contains(it));
        // SQLite looks letters up in a table that it calls scanned; PostgreSQL reads all names of so small a crowd for them.
        let lines = plan.lines().filter(|line| !line.contains("VIRTUAL TABLE"));
        let letters = usize::from(matches!(world.app.db, clavero::db::Db::Pg(_)));
        assert!(
            lines.filter(|line| reads_all(line)).count() <= letters,
            "{plan}"
        );
    }
}
