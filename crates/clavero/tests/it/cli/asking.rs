//! Who is picked and why, and the people as a file, from the command line.

use super::{Said, importing::Club};

const AT: [&str; 2] = ["--area", "casa-alba-club"];

async fn with_two() -> Club {
    let club = Club::open().await;
    let people = "email,name\nines@example.org,Inês\nana@example.org,Ana\n";
    club.desk.write("people.csv", people);
    assert_eq!(club.import(&["--apply"]).code, 0);
    club
}

fn run(club: &Club, words: &[&str]) -> Said {
    let store = [
        "--database-url",
        club.world.app.settings.database_url.as_str(),
    ];
    club.desk.run(&[words, &AT, &store].concat())
}

#[tokio::test]
async fn a_segment_is_explained_for_one_member() {
    // 4.5
    let club = with_two().await;
    let why = ["segments", "explain", "never_started", "ines@example.org"];
    let said = run(&club, &[&why[..], &["--product", "Bread"]].concat());
    assert_eq!(said.code, 0, "{}", said.err);
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(lines[0], "ines@example.org is not among them.");
    assert_eq!(lines[1], "yes  first_access is never  unknown");
    assert!(lines[2].starts_with("no   not is_new"), "{}", said.out);
    let told = run(
        &club,
        &[&why[..], &["--product", "Bread", "--json"]].concat(),
    )
    .json();
    assert_eq!(told["picked"], false);
    assert_eq!(told["conditions"][1]["condition"], "not is_new");
    assert_eq!(told["conditions"][1]["answer"], "no");
    for wrong in [
        ["nonsense", "ines@example.org"],
        ["never_started", "rui@example.org"],
    ] {
        let said = run(&club, &[&["segments", "explain"][..], &wrong].concat());
        assert_eq!(said.code, 1, "{}", said.out);
    }
}

#[tokio::test]
async fn a_filter_that_cannot_be_read_is_told_with_its_character() {
    // S-8
    let club = with_two().await;
    let list = ["members", "list", "--product", "Bread", "--filter"];
    let said = run(
        &club,
        &[&list[..], &["progress < 50% and shoe = 3"]].concat(),
    );
    assert_eq!(said.code, 1);
    assert!(
        said.err
            .contains("--filter: At character 20: nothing is known by this word"),
        "{}",
        said.err
    );
    let said = run(&club, &[&list[..], &["shoe", "--json"]].concat());
    let told: serde_json::Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(told["errors"][0]["code"], "filter-unknown-field");
    let said = run(&club, &["members", "list", "--search", "i"]);
    assert_eq!(said.code, 1, "{}", said.out);
    assert!(said.err.contains("--search: too short"), "{}", said.err);
}

#[tokio::test]
async fn people_are_taken_along_as_the_file_that_a_list_gives() {
    // MA-24 platform 4
    let club = with_two().await;
    let export = ["members", "export", "--columns", "email,name"];
    let said = run(&club, &[&export[..], &["--product", "Bread"]].concat());
    assert_eq!(said.code, 0, "{}", said.err);
    let rows = "email,name\r\nana@example.org,Ana\r\nines@example.org,Inês\r\n";
    assert_eq!(said.out, rows);
    let filter = [
        "--filter",
        "name contains \"ana\"",
        "--out",
        "ana.csv",
        "--json",
    ];
    let said = run(&club, &[&export[..], &filter].concat());
    assert_eq!(said.code, 0, "{}", said.err);
    let file = std::fs::read_to_string(club.desk.path().join("ana.csv")).unwrap();
    assert_eq!(file, "email,name\r\nana@example.org,Ana\r\n");
    assert_eq!(said.json()["bytes"], file.len());
    // A file that is there stays as it is, and one that cannot be written is not begun.
    let again = run(&club, &[&export[..], &["--out", "ana.csv"]].concat());
    assert_eq!(again.code, 2, "{}", again.out);
    let wrong = run(
        &club,
        &[&export[..], &["--filter", "shoe", "--out", "none.csv"]].concat(),
    );
    assert_eq!(wrong.code, 1, "{}", wrong.out);
    assert!(!club.desk.path().join("none.csv").exists());
    let kinds = club.world.audit().await;
    let taken = kinds.iter().filter(|it| *it == "member.exported").count();
    assert_eq!(taken, 2, "{kinds:?}");
}
