//! Whatever is typed into a form, it is taken, or refused beside its field with everything kept: it never breaks anything.

use axum::body::Body;
use clavero::doors::Door;
use clavero::words::{Lang, Words};

use crate::{
    engines::Engine,
    knock::{self, House, forms::PageForm},
    world::{Reply, Someone, World, sql},
};
use clavero::db::record;

/// What people paste, and what nobody should.
const ODD: &[&str] = &[
    "",
    " ",
    "\u{0}",
    "a\u{0}b",
    "\u{7}\u{1b}[31m",
    "\u{85}\u{9f}",
    "مرحبا بالعالم \u{202e}abc",
    "👩‍👩‍👧‍👦💥",
    "e\u{301}\u{301}\u{301}\u{301}",
    "\u{feff}\u{200b}\u{2028}",
    "\u{fffe}\u{10ffff}",
    "<script>alert(1)</script>\"'&",
    "'; drop table users; --",
    "%_\\",
    "-1",
    "99999999999999999999",
    "2027-02-30",
    "9999-12-31",
    "null",
    knock::UNKNOWN,
    "a@b@c",
    "\r\nSet-Cookie: x=1",
];

async fn send(
    house: &House,
    who: &Someone,
    door: &Door,
    form: &PageForm,
    fields: &[(String, String)],
) -> Reply {
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let request = knock::request(who, door, &form.action);
    house
        .world
        .send(request.body(Body::from(body)).unwrap())
        .await
}

#[track_caller]
fn is_answered(reply: &Reply, door: &Door, what: &str) {
    let what = format!("POST {} with {what}", door.path);
    assert!(
        reply.status < 500,
        "{what}: {}\n{}",
        reply.status,
        reply.body
    );
    assert!(
        !reply.body.contains("<script>alert"),
        "{what}\n{}",
        reply.body
    );
    assert!(
        reply
            .headers
            .get_all("set-cookie")
            .iter()
            .all(|cookie| cookie != "x=1"),
        "{what}"
    );
}

fn with(fields: &[(String, String)], name: &str, value: &str) -> Vec<(String, String)> {
    let kept = fields.iter().filter(|(known, _)| known != name).cloned();
    kept.chain([(name.to_owned(), value.to_owned())]).collect()
}

/// The house as it was, whatever the last form did to it.
async fn still_furnished(house: House) -> House {
    let page = house
        .world
        .get(&house.olga, &house.place.url("/profiles"))
        .await;
    if page.status == 200 {
        house
    } else {
        House::furnished().await
    }
}

record! {
    struct Column { t: String, c: String }
}
record! {
    struct Text { value: String }
}

/// Every text in the store that holds a control character.
async fn controlled(world: &World) -> Vec<String> {
    let columns = match Engine::of_this_run() {
        Engine::Sqlite => sql("select m.name as t, c.name as c from sqlite_master m, pragma_table_info(m.name) c
             where m.type = 'table' and c.type = 'TEXT'"),
        Engine::Postgres => sql("select cast(table_name as text) as t, cast(column_name as text) as c from information_schema.columns
             where table_schema = 'public' and data_type = 'text'"),
    };
    let columns: Vec<Column> = world.app.db.all(columns).await.unwrap();
    assert!(columns.len() > 30);
    let mut found = Vec::new();
    for Column { t, c } in columns {
        let question = format!("select \"{c}\" as value from \"{t}\" where \"{c}\" is not null");
        let texts: Vec<Text> = world.app.db.all(sql(question.leak())).await.unwrap();
        let bad = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
        found.extend(
            texts
                .into_iter()
                .filter(|text| text.value.contains(bad))
                .map(|text| format!("{t}.{c}: {:?}", text.value)),
        );
    }
    found
}

// S8: no form of the product breaks, and none stores what cannot be seen.
#[tokio::test]
async fn no_form_breaks_and_none_stores_control_characters() {
    let mut house = House::furnished().await;
    for (door, form) in house.forms().await {
        house = still_furnished(house).await;
        for odd in ODD {
            let all: Vec<_> = form
                .fields
                .iter()
                .map(|(name, _)| (name.clone(), (*odd).to_owned()))
                .collect();
            let reply = send(&house, &house.olga, &door, &form, &all).await;
            is_answered(&reply, &door, &format!("everything = {odd:?}"));
            for name in &form.typed {
                let reply = send(
                    &house,
                    &house.olga,
                    &door,
                    &form,
                    &with(&form.fields, name, odd),
                )
                .await;
                is_answered(&reply, &door, &format!("{name} = {odd:?}"));
            }
        }
        assert_eq!(
            controlled(&house.world).await,
            Vec::<String>::new(),
            "{}",
            door.path
        );
    }
}

// S8: what is missing, twice there, too much or too long is refused, not guessed.
#[tokio::test]
async fn what_is_missing_twice_there_or_too_much_breaks_no_form() {
    let mut house = House::furnished().await;
    let long = "x".repeat(300 << 10);
    for (door, form) in house.forms().await {
        house = still_furnished(house).await;
        let olga = &house.olga;
        is_answered(
            &send(&house, olga, &door, &form, &[]).await,
            &door,
            "nothing",
        );
        for (name, _) in &form.fields {
            let without: Vec<_> = form
                .fields
                .iter()
                .filter(|(known, _)| known != name)
                .cloned()
                .collect();
            is_answered(
                &send(&house, olga, &door, &form, &without).await,
                &door,
                &format!("no {name}"),
            );
            let mut twice = form.fields.clone();
            twice.insert(0, (name.clone(), "other".to_owned()));
            is_answered(
                &send(&house, olga, &door, &form, &twice).await,
                &door,
                &format!("two {name}"),
            );
        }
        for name in form.typed.iter().take(1) {
            let reply = send(&house, olga, &door, &form, &with(&form.fields, name, &long)).await;
            is_answered(&reply, &door, &format!("a long {name}"));
        }
        let many: Vec<_> = (0..5_000)
            .map(|n| (format!("permissions{}", n % 2), n.to_string()))
            .collect();
        let reply = send(&house, olga, &door, &form, &many).await;
        is_answered(&reply, &door, "5,000 fields");
        let huge = knock::request(olga, &door, &form.action)
            .body(Body::from("x".repeat(2 << 20)))
            .unwrap();
        let reply = house.world.send(huge).await;
        is_answered(&reply, &door, "2 MiB");
        for kind in [
            "multipart/form-data; boundary=x",
            "application/json",
            "text/plain",
        ] {
            let mut request = knock::request(olga, &door, &form.action)
                .body(Body::from("{\"name\":1}"))
                .unwrap();
            request
                .headers_mut()
                .insert("content-type", kind.parse().unwrap());
            is_answered(&house.world.send(request).await, &door, kind);
        }
        let garbage = knock::request(olga, &door, &form.action)
            .body(Body::from(vec![0xff, b'=', 0xfe, b'&', 0, b'%', b'z']))
            .unwrap();
        is_answered(&house.world.send(garbage).await, &door, "garbage");
    }
}

async fn speaks(world: &World, who: &Someone, lang: Lang) {
    let speaks = sql("update users set lang = $1 where id = $2");
    world
        .app
        .db
        .exec(speaks.bind(lang).bind(who.id()))
        .await
        .unwrap();
}

// S8 L2: in the reader's language, beside the field, with what was typed still there.
#[tokio::test]
async fn a_refused_text_stands_in_its_field_with_the_reason_beside_it_in_four_languages() {
    let house = House::furnished().await;
    let mut refused = 0;
    for lang in Lang::ALL {
        speaks(&house.world, &house.olga, lang).await;
        let nobody = Someone {
            accepts: lang.id().to_owned(),
            ..Someone::nobody()
        };
        let reason = Words(lang).text("field-control-characters");
        for (door, form) in house.forms().await {
            let signed_out = door.access == clavero::doors::Access::Public;
            let who = if signed_out { &nobody } else { &house.olga };
            for name in &form.typed {
                let fields = with(&form.fields, name, "Zoë\u{7} kept");
                let reply = send(&house, who, &door, &form, &fields).await;
                if reply.status != 422 {
                    continue;
                }
                refused += 1;
                assert!(
                    reply.body.contains(&reason),
                    "{} {name} says no reason\n{}",
                    door.path,
                    reply.body
                );
                assert!(
                    reply.body.contains("Zoë kept"),
                    "{} {name} forgets\n{}",
                    door.path,
                    reply.body
                );
                assert!(
                    reply.body.contains(&format!("<html lang=\"{}", lang.id())),
                    "{}",
                    door.path
                );
            }
        }
    }
    assert!(refused > 8, "{refused}");
}
