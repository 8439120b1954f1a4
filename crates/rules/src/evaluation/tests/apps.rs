//! Two apps with things of their own: the records of the certification, and the list of things to do.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;

fn term(text: &str) -> Term {
    Term::read(text).unwrap()
}

fn is(text: &str, value: impl Into<Value>) -> Test {
    Test::Is(term(text), value.into())
}

fn registered(when: Vec<Test>) -> Way {
    Way {
        who: Who::Registered,
        when,
    }
}

fn kind(open: bool, actions: &[(&str, Vec<Way>)]) -> AppType {
    AppType {
        actions: actions
            .iter()
            .map(|(name, ways)| ((*name).to_owned(), ways.clone()))
            .collect(),
        open,
    }
}

fn properties(pairs: &[(&str, Value)]) -> Properties {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect()
}

fn thing(kind: &str, id: &str, said: &[(&str, Value)]) -> Thing {
    Thing {
        kind: kind.to_owned(),
        id: id.to_owned(),
        properties: properties(said),
    }
}

/// Editors write what is active, administrators what is archived; whoever is registered reads.
fn records() -> AppType {
    let editor = || is("subject.role", "editor");
    let write = vec![
        registered(vec![editor(), is("resource.status", "active")]),
        registered(vec![
            is("subject.role", "admin"),
            is("resource.status", "archived"),
        ]),
    ];
    let delete = vec![registered(vec![
        editor(),
        Test::Is(term("action.soft"), Value::Flag(true)),
    ])];
    let read = vec![registered(vec![])];
    kind(
        false,
        &[("read", read), ("write", write), ("delete", delete)],
    )
}

const PEOPLE: [(&str, &str); 2] = [("alice", "editor"), ("bob", "admin")];
const RECORDS: [(&str, &str); 2] = [("record-1", "active"), ("record-2", "archived")];

type Said<'a> = &'a [(&'a str, Value)];

/// Asks about one of the records, with what the question says besides the ids.
fn ask(person: (&str, Said), action: (&str, Said), record: (&str, Said)) -> Answer {
    let find = |list: [(&str, &str); 2], wanted, name: &str| {
        let found = list.into_iter().find(|(id, _)| *id == wanted);
        found.map(|(_, value)| properties(&[(name, value.into())]))
    };
    let (subject, resource) = (
        find(PEOPLE, person.0, "role"),
        find(RECORDS, record.0, "status"),
    );
    let question = AppQuestion {
        subject: &thing("user", person.0, person.1),
        action: action.0,
        action_properties: &properties(action.1),
        resource: &thing("record", record.0, record.1),
        context: &Properties::new(),
    };
    let about = AppFacts {
        subject: subject.as_ref(),
        resource: resource.as_ref(),
        person: None,
        app_permissions: &BTreeSet::new(),
        in_conflict: false,
        signed: false,
    };
    answer_for_app(&records(), &question, &about, NOW)
}

fn plain(person: &str, action: &str, record: &str) -> bool {
    ask((person, &[]), (action, &[]), (record, &[])).is_ok()
}

#[test]
fn the_eight_answers_of_the_certification_come_out() {
    // 7.1
    assert!(plain("alice", "read", "record-1"));
    assert!(plain("alice", "write", "record-1"));
    assert!(plain("bob", "read", "record-1"));
    assert!(!plain("bob", "write", "record-1"));
    let archived = [("status", Value::from("archived"))];
    let admin = [("role", Value::from("admin"))];
    let write = |person: (&str, Said), record: &str| {
        ask(person, ("write", &[]), (record, &archived)).is_ok()
    };
    assert!(!write(("alice", &[]), "record-1"));
    assert!(write(("bob", &admin), "record-2"));
    let delete = |soft| {
        let said = [("soft", Value::Flag(soft))];
        ask(("alice", &[]), ("delete", &said), ("record-1", &[])).is_ok()
    };
    assert!(delete(true));
    assert!(!delete(false));
}

#[test]
fn searches_of_the_certification_find_what_they_must() {
    // 7.1 T7
    let people = |action, record| {
        let ids = PEOPLE.map(|(id, _)| id);
        search(ids, |id| plain(id, action, record))
    };
    assert_eq!(people("read", "record-1"), ["alice", "bob"]);
    assert_eq!(people("write", "record-2"), ["bob"]);
    let records = |person, action| {
        let ids = RECORDS.map(|(id, _)| id);
        search(ids, |id| plain(person, action, id))
    };
    assert_eq!(records("alice", "read"), ["record-1", "record-2"]);
    assert_eq!(records("bob", "write"), ["record-2"]);
    let nobody = ask(("nonexistent-user", &[]), ("read", &[]), ("record-1", &[]));
    assert_eq!(nobody, Err(Reason::NoMembership));
    let nothing = ask(("alice", &[]), ("read", &[]), ("record-9", &[]));
    assert_eq!(nothing, Err(Reason::UnknownResource));
}

/// The list of things to do: everybody reads, editors write their own, two kinds of people write those of others.
fn todos() -> AppType {
    let role = |role: &str| is("subject.roles", role);
    let own = || Test::Same(term("resource.ownerID"), term("subject.email"));
    let makers = ["editor", "admin", "evil_genius"];
    let each = |when: &dyn Fn(&str) -> Vec<Test>| makers.map(|it| registered(when(it))).to_vec();
    let mut update = each(&|it| vec![role(it), own()]);
    update.push(registered(vec![role("evil_genius")]));
    let mut delete = each(&|it| vec![role(it), own()]);
    delete.push(registered(vec![role("admin")]));
    let actions = [
        ("can_read_user", vec![registered(vec![])]),
        ("can_read_todos", vec![registered(vec![])]),
        ("can_create_todo", each(&|it| vec![role(it)])),
        ("can_update_todo", update),
        ("can_delete_todo", delete),
    ];
    kind(true, &actions)
}

#[test]
fn the_forty_answers_about_things_to_do_come_out() {
    // 7.1
    let address = |name: &str| match name {
        "rick" | "morty" => format!("{name}@the-citadel.com"),
        _ => format!("{name}@the-smiths.com"),
    };
    let mut asked = 0;
    for line in include_str!("../todo.txt").lines().skip(1) {
        let [person, action, kind, owner, expected] =
            line.split(' ').collect::<Vec<_>>().try_into().unwrap();
        let roles: &[&str] = match person {
            "rick" => &["admin", "evil_genius"],
            "morty" | "summer" => &["editor"],
            _ => &["viewer"],
        };
        let roles = roles.iter().map(|it| (*it).into()).collect();
        let said = [("ownerID", Value::Text(address(owner)))];
        let subject = properties(&[
            ("roles", Value::Many(roles)),
            ("email", Value::Text(address(person))),
        ]);
        let question = AppQuestion {
            subject: &thing("user", person, &[]),
            action,
            action_properties: &Properties::new(),
            resource: &thing(kind, "1", &said),
            context: &Properties::new(),
        };
        let about = AppFacts {
            subject: Some(&subject),
            resource: None,
            person: None,
            app_permissions: &BTreeSet::new(),
            in_conflict: false,
            signed: false,
        };
        let answered = answer_for_app(&todos(), &question, &about, NOW).is_ok();
        assert_eq!(answered, expected == "yes", "{line}");
        asked += 1;
    }
    assert_eq!(asked, 40);
}

/// Carla, on a profile with one permission of the catalogue and one of the app, asks for an act of the app.
fn ask_as(person: &Facts, who: Who, said: Said, signed: bool) -> Answer {
    let way = Way { who, when: vec![] };
    let kind = kind(true, &[("act", vec![way])]);
    let question = AppQuestion {
        subject: &thing("user", "carla", said),
        action: "act",
        action_properties: &Properties::new(),
        resource: &thing("chat", "7", &[]),
        context: &Properties::new(),
    };
    let about = AppFacts {
        subject: None,
        resource: None,
        person: Some(person),
        app_permissions: &BTreeSet::from(["chat.pin".to_owned()]),
        in_conflict: false,
        signed,
    };
    answer_for_app(&kind, &question, &about, NOW)
}

#[test]
fn an_act_of_an_app_takes_a_permission_of_the_catalogue_or_of_the_app() {
    // 7.1 CC-02
    let carla = collaborator(set(&[Permission::ViewChat]));
    let catalogue = |it| ask_as(&carla, Who::Permission(it), &[], false);
    assert_eq!(catalogue(Permission::ViewChat), Ok(()));
    assert_eq!(
        catalogue(Permission::ReplyInChat),
        Err(Reason::NotInProfile)
    );
    let own = |name: &str, person: &Facts| {
        ask_as(person, Who::AppPermission(name.to_owned()), &[], false)
    };
    assert_eq!(own("chat.pin", &carla), Ok(()));
    assert_eq!(own("chat.close", &carla), Err(Reason::NotInProfile));
    assert_eq!(own("chat.close", &owner()), Ok(()));
    assert_eq!(own("chat.pin", &stranger()), Err(Reason::NoMembership));
    assert_eq!(
        ask_as(&carla, Who::Registered, &[], false),
        Err(Reason::NoMembership)
    );
}

#[test]
fn nothing_that_a_question_says_gives_a_permission() {
    // 8.3.1
    let carla = collaborator(PermissionSet::EMPTY);
    let said = [
        ("role", Value::from("owner")),
        ("permissions", Value::from("support.chat.view")),
    ];
    let told = ask_as(&carla, Who::Permission(Permission::ViewChat), &said, true);
    assert_eq!(told, Err(Reason::NotInProfile));
}

#[test]
fn a_signed_permission_is_signed_in_an_app_too() {
    // 4.1
    let olga = owner();
    let who = || Who::Permission(Permission::RequestRefunds);
    assert_eq!(ask_as(&olga, who(), &[], true), Ok(()));
    assert_eq!(
        ask_as(&olga, who(), &[], false),
        Err(Reason::SignatureMissing)
    );
}

#[test]
fn an_app_registers_names_of_its_own() {
    // 7.1
    let app = |name: &str, who: Who| {
        let way = Way { who, when: vec![] };
        App {
            permissions: BTreeSet::from(["chat.pin".to_owned()]),
            types: [(name.to_owned(), kind(false, &[("GET", vec![way])]))].into(),
        }
    };
    let register = |app: &App| may_register(app, &BTreeSet::from(["room".to_owned()]));
    let pin = || Who::AppPermission("chat.pin".to_owned());
    assert_eq!(register(&app("chat", pin())), Ok(()));
    let table = [
        (app("account", pin()), Refusal::AppTypeReserved),
        (app("room", pin()), Refusal::AppTypeTaken),
        (app("a chat", pin()), Refusal::AppNameMalformed),
        (app("", pin()), Refusal::AppNameMalformed),
        (
            app("chat", Who::AppPermission("fly".to_owned())),
            Refusal::AppPermissionUnknown,
        ),
    ];
    for (app, refusal) in table {
        assert_eq!(register(&app), Err(refusal));
    }
    let mut large = app("chat", pin());
    for number in 0..50 {
        large.types.insert(format!("t{number}"), AppType::default());
    }
    assert_eq!(register(&large), Err(Refusal::AppTooLarge));
}

#[test]
fn nobody_gives_a_permission_of_an_app_that_he_lacks() {
    // R3a
    let names = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect();
    let (pin, both) = (names(&["pin"]), names(&["pin", "close"]));
    assert_eq!(may_give_app_permissions(false, &both, &pin), Ok(()));
    assert_eq!(
        may_give_app_permissions(false, &pin, &both),
        Err(Refusal::BeyondYourPermissions)
    );
    assert_eq!(may_give_app_permissions(true, &names(&[]), &both), Ok(()));
}

#[test]
fn a_term_is_read_as_it_is_written() {
    for text in ["subject.role", "action.soft", "resource.id", "context.a.b"] {
        assert_eq!(term(text).to_string(), text);
    }
    for wrong in ["role", "subject.", "person.role", ""] {
        assert_eq!(Term::read(wrong), None, "{wrong}");
    }
}

fn any_way() -> impl Strategy<Value = Way> {
    let who = select(vec![
        Who::Registered,
        Who::Permission(Permission::ViewChat),
        Who::AppPermission("pin".to_owned()),
    ]);
    let test = select(vec![
        is("subject.role", "editor"),
        is("resource.status", "active"),
        Test::Same(term("subject.id"), term("resource.owner")),
    ]);
    (who, prop::collection::vec(test, 0..3)).prop_map(|(who, when)| Way { who, when })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn one_more_way_never_turns_a_yes_into_a_no(
        ways in prop::collection::vec(any_way(), 0..4),
        more in any_way(),
        person in any_facts(),
        holds: bool,
        editor: bool,
        active: bool,
    ) {
        // T8 R2
        let status = if active { "active" } else { "archived" };
        let role = if editor { "editor" } else { "admin" };
        let subject = properties(&[("role", role.into())]);
        let pin = BTreeSet::from(["pin".to_owned()]);
        let said = [("status", status.into()), ("owner", "alice".into())];
        let question = AppQuestion {
            subject: &thing("user", "alice", &[]),
            action: "act",
            action_properties: &Properties::new(),
            resource: &thing("room", "1", &said),
            context: &Properties::new(),
        };
        let about = AppFacts {
            subject: Some(&subject),
            resource: None,
            person: Some(&person),
            app_permissions: if holds { &pin } else { &BTreeSet::new() },
            in_conflict: false,
            signed: false,
        };
        let asked = |ways: &[Way]| {
            let kind = kind(true, &[("act", ways.to_vec())]);
            let listed = app_actions(&kind, &question, &about, NOW) == ["act"];
            let yes = answer_for_app(&kind, &question, &about, NOW).is_ok();
            assert_eq!(listed, yes);
            yes
        };
        let wider: Vec<_> = ways.iter().cloned().chain([more]).collect();
        prop_assert!(!asked(&ways) || asked(&wider));
        prop_assert!(!asked(&[]));
    }
}
