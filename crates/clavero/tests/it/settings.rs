//! Settings: flags before environment before file before defaults (platform.md 5).

use clavero::{
    Settings,
    settings::{Given, Smtp, hidden},
};

use crate::cli::Desk;

fn read(given: &[(&'static str, &str)]) -> Settings {
    let all = given.iter().fold(Given::default(), |all, (name, value)| {
        all.with(name, Some((*value).to_owned()))
    });
    Settings::read(&all).unwrap()
}

#[test]
fn what_is_not_said_follows_from_what_is() {
    let plain = read(&[]);
    assert_eq!(plain.listen, "127.0.0.1:8080");
    assert_eq!(plain.public_url, "http://127.0.0.1:8080");
    assert_eq!(plain.database_url, "sqlite:clavero-data/clavero.db");
    assert!(plain.smtp.is_none() && plain.open_sign_up && !plain.behind_proxy && !plain.metrics);

    let moved = read(&[("listen", "0.0.0.0:9000"), ("data-dir", "/srv/keys")]);
    assert_eq!(moved.public_url, "http://localhost:9000");
    assert_eq!(moved.database_url, "sqlite:/srv/keys/clavero.db");

    let url = "smtp://mail.example.com";
    let mailed = read(&[
        ("smtp-url", url),
        ("public-url", "https://keys.example.com/"),
    ]);
    assert_eq!(mailed.public_url, "https://keys.example.com");
    let from = "Clavero <no-reply@keys.example.com>".to_owned();
    assert_eq!(
        mailed.smtp,
        Some(Smtp {
            url: url.to_owned(),
            from
        })
    );
}

#[test]
fn an_empty_value_is_none() {
    assert_eq!(
        read(&[("listen", " "), ("smtp-url", "")]).listen,
        "127.0.0.1:8080"
    );
}

#[test]
fn no_secret_is_shown_with_the_settings() {
    let settings = read(&[
        ("smtp-url", "smtp://ana:geheim@mail.example.com"),
        ("mail-from", "Clavero <no-reply@example.com>"),
        ("database-url", "postgres://ana:geheim@db/clavero"),
    ]);
    let shown = format!("{settings:?}");
    assert!(
        !shown.contains("geheim") && shown.contains("[hidden]"),
        "{shown}"
    );
}

#[test]
fn an_address_that_people_type_has_no_path_and_a_scheme() {
    for good in [
        "https://keys.example.com",
        "http://[::1]:8080",
        "http://localhost:1",
        "https://keys.example.com:8443/",
    ] {
        assert!(
            Settings::read(&Given::default().with("public-url", Some(good.to_owned()))).is_ok(),
            "{good}"
        );
    }
    for bad in [
        "keys.example.com",
        "https://",
        "https://a/b",
        "ftp://a",
        "https://a?b",
        "http://a:b",
        "https://user@a",
    ] {
        assert!(
            Settings::read(&Given::default().with("public-url", Some(bad.to_owned()))).is_err(),
            "{bad}"
        );
    }
}

#[test]
fn what_works_but_should_not_stay_is_said() {
    assert!(read(&[]).warnings().is_empty());
    let public = read(&[
        ("listen", "127.0.0.1:8080"),
        ("public-url", "https://keys.example.com"),
        ("behind-proxy", "yes"),
        ("smtp-url", "smtps://ana:geheim@mail.example.com"),
    ]);
    assert!(public.warnings().is_empty(), "{:?}", public.warnings());
    let hasty = read(&[
        ("listen", "0.0.0.0:80"),
        ("public-url", "http://keys.example.com"),
        ("behind-proxy", "yes"),
    ]);
    assert_eq!(hasty.warnings().len(), 3);
}

#[test]
fn a_flag_wins_over_the_environment_and_that_over_the_file() {
    let listens = |desk: &Desk, more: &[&str]| {
        let arguments = [&["doctor", "--json"], more].concat();
        let found = desk.run(&arguments).json();
        found[0]["text"].as_str().unwrap().to_owned()
    };
    let desk = Desk::new();
    desk.write(
        "clavero.toml",
        "listen = \"127.0.0.1:1111\"\nmetrics = true\n",
    );
    assert!(listens(&desk, &[]).contains(":1111"));
    let desk = desk.with("CLAVERO_LISTEN", "127.0.0.1:2222");
    assert!(listens(&desk, &[]).contains(":2222"));
    assert!(listens(&desk, &["--listen", "127.0.0.1:3333"]).contains(":3333"));
    desk.write("other.toml", "listen = \"127.0.0.1:4444\"\n");
    let desk = desk.with("CLAVERO_LISTEN", "");
    assert!(listens(&desk, &["--config", "other.toml"]).contains(":4444"));
}

#[test]
fn a_variable_that_nobody_reads_stops_the_start() {
    let said = Desk::new()
        .with("CLAVERO_SMTP", "smtp://ana:geheim@mail.example.com")
        .ends(2, &["doctor"]);
    assert!(
        said.err.contains("CLAVERO_SMTP") && said.err.contains("Did you mean smtp-url?"),
        "{}",
        said.err
    );
    assert!(!said.err.contains("geheim"), "{}", said.err);
}

#[test]
fn an_address_is_shown_without_its_password() {
    for (given, shown) in [
        (
            "smtp://ana:geheim@mail.example.com:587?tls=required",
            "smtp://ana:[hidden]@mail.example.com:587?tls=required",
        ),
        (
            "smtps://ana:ge/he@im@mail.example.com",
            "smtps://ana:[hidden]@mail.example.com",
        ),
        (
            "postgres://clavero@db/clavero",
            "postgres://clavero@db/clavero",
        ),
        (
            "postgres://db/clavero?user=a&password=geheim",
            "postgres://db/clavero?user=a&password=[hidden]",
        ),
        (
            "sqlite:clavero-data/clavero.db",
            "sqlite:clavero-data/clavero.db",
        ),
        ("ana:geheim@mail.example.com", "[hidden]"),
    ] {
        assert_eq!(hidden(given), shown);
    }
}
