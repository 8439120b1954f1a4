//! A file of people from the command line: looked at first, applied when asked, told as on the page.

use serde_json::{Value, json};

use super::{Desk, Said};
use crate::world::{World, sql};

pub(super) struct Club {
    pub world: World,
    pub desk: Desk,
}

impl Club {
    pub async fn open() -> Self {
        let world = World::new().await;
        let olga = world.person("Olga").await;
        let place = world.account(&olga, "Casa Alba").await;
        let call = async |path: &str, body: Value| {
            world
                .api(&olga, "POST", &place.api(path), body)
                .await
                .expect(201);
        };
        let area = json!({ "name": "Casa Alba Club", "time_zone": "Europe/Athens", "lang": "en" });
        call("/areas", area).await;
        let course = json!({ "kind": "course", "name": "Bread", "state": "active" });
        call("/areas/casa-alba-club/products", course).await;
        Self {
            world,
            desk: Desk::new(),
        }
    }

    pub fn import(&self, more: &[&str]) -> Said {
        let first = [
            "members",
            "import",
            "people.csv",
            "--area",
            "casa-alba-club",
        ];
        let store = [
            "--database-url",
            self.world.app.settings.database_url.as_str(),
        ];
        let to = ["--product", "Bread"];
        self.desk.run(&[&first[..], &to, more, &store].concat())
    }

    async fn members(&self) -> i64 {
        let question = sql("select count(*) as n from member");
        self.world.count(question).await
    }
}

const PEOPLE: &str = "email,name\nines@example.org,Inês\nnobody,Rui\nana@example.org,Ana\n";

#[tokio::test]
async fn a_file_is_looked_at_from_the_command_line_and_applied_only_when_asked() {
    // MA-27 7.5
    let club = Club::open().await;
    club.desk.write("people.csv", PEOPLE);
    let said = club.import(&[]);
    // A row is faulty, and whoever runs a script should know.
    assert_eq!(said.code, 1, "{}", said.err);
    insta::assert_snapshot!("members_import_looked_at", said.out);
    assert_eq!(club.members().await, 0);
    let said = club.import(&["--apply", "--report", "report.csv"]);
    assert_eq!(said.code, 1, "{}", said.err);
    insta::assert_snapshot!("members_import_applied", said.out);
    assert_eq!(club.members().await, 2);
    let report = std::fs::read_to_string(club.desk.path().join("report.csv")).unwrap();
    assert_eq!(
        report,
        "email,name,_line,_outcome,_reason\r\nines@example.org,Inês,2,created,\r\n\
         nobody,Rui,3,invalid,email: not_an_address\r\nana@example.org,Ana,4,created,\r\n"
    );
    // Mended, it ends well and changes only what is new.
    club.desk
        .write("people.csv", &PEOPLE.replace("nobody", "rui@example.org"));
    let said = club.import(&["--apply", "--json"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(
        said.json()["outcomes"],
        json!({ "created": 1, "unchanged": 2 })
    );
    let audit = club.world.audit().await;
    assert!(audit.contains(&"import.finished".to_owned()), "{audit:?}");
}

#[tokio::test]
async fn a_script_that_asks_for_all_or_nothing_gets_it() {
    // Edge 33
    let club = Club::open().await;
    club.desk.write("people.csv", PEOPLE);
    let said = club.import(&["--apply", "--all-or-nothing", "--json"]);
    assert_eq!(said.code, 1, "{}", said.err);
    let told = said.json();
    assert_eq!(told["applied"], false);
    assert_eq!(told["outcomes"], json!({ "invalid": 1, "skipped": 2 }));
    assert_eq!(club.members().await, 0);
    // What is no choice, and what is no file, is said so.
    let said = club.import(&["--dates", "never"]);
    assert_eq!(said.code, 1);
    assert!(said.err.contains("--dates"), "{}", said.err);
    std::fs::remove_file(club.desk.path().join("people.csv")).unwrap();
    assert_eq!(club.import(&[]).code, 1);
    let bare = club.desk.run(&["members", "import", "people.csv"]);
    assert_eq!(bare.code, 2);
}

#[tokio::test]
async fn an_address_is_put_right_and_two_members_are_merged_from_the_command_line() {
    // 3.1 edge 13
    let club = Club::open().await;
    let people = "email,name\nines@exmaple.org,Inês\nana@example.org,Ana\nana@exmaple.org,Ana\n";
    club.desk.write("people.csv", people);
    assert_eq!(club.import(&["--apply"]).code, 0);
    let url = club.world.app.settings.database_url.clone();
    let run = |words: &[&str]| {
        let at = ["--area", "casa-alba-club", "--database-url", url.as_str()];
        club.desk.run(&[&["members"], words, &at].concat())
    };
    let said = run(&["correct-address", "ines@exmaple.org", "ines@example.org"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(said.out, "The address is ines@example.org now.\n");
    let taken = run(&["correct-address", "ines@example.org", "ana@example.org"]);
    assert_ne!(taken.code, 0);
    // Found under the old address as well.
    let said = run(&["merge", "ana@example.org", "ana@exmaple.org"]);
    assert_eq!(said.code, 0, "{}", said.err);
    insta::assert_snapshot!("members_merge_looked_at", said.out);
    assert_eq!(club.members().await, 3);
    let wrong = run(&[
        "merge",
        "ana@example.org",
        "ana@exmaple.org",
        "--confirm",
        "ana@example.org",
    ]);
    assert_ne!(wrong.code, 0);
    let said = run(&[
        "merge",
        "ana@example.org",
        "ana@exmaple.org",
        "--confirm",
        "ana@exmaple.org",
    ]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(club.members().await, 2);
    let kinds = club.world.audit().await;
    assert!(kinds.contains(&"member.merged".to_owned()), "{kinds:?}");
}

#[tokio::test]
async fn a_member_is_erased_from_the_command_line_when_the_address_is_typed_twice() {
    // Edge 29 MA-32
    let club = Club::open().await;
    let people = "email,name\nines@example.org,Inês\nana@example.org,Ana\n";
    club.desk.write("people.csv", people);
    assert_eq!(club.import(&["--apply"]).code, 0);
    let url = club.world.app.settings.database_url.clone();
    let erase = |words: &[&str]| {
        let at = ["--area", "casa-alba-club", "--database-url", url.as_str()];
        club.desk.run(&[&["members", "erase"], words, &at].concat())
    };
    let left = sql("select count(*) as n from member where erased_at is null");
    let said = erase(&["ines@example.org"]);
    assert_eq!(said.code, 0, "{}", said.err);
    insta::assert_snapshot!("members_erase_looked_at", said.out);
    let wrong = erase(&["ines@example.org", "--confirm", "ana@example.org"]);
    assert_eq!(wrong.code, 1, "{}", wrong.out);
    assert_eq!(club.world.count(left.clone()).await, 2);
    let said = erase(&[
        "ines@example.org",
        "--confirm",
        "ines@example.org",
        "--json",
    ]);
    assert_eq!(said.code, 0, "{}", said.err);
    let told = said.json();
    assert_eq!(
        (&told["erased"], &told["products"]),
        (&json!(true), &json!(1))
    );
    assert_eq!(club.world.count(left).await, 1);
    // Nobody is there to be erased again, and nothing names whoever was.
    let again = erase(&["ines@example.org"]);
    assert_eq!(again.code, 1, "{}", again.out);
    let named =
        sql("select count(*) as n from member where email_key like 'ines%' or name = 'Inês'");
    assert_eq!(club.world.count(named).await, 0);
    let kinds = club.world.audit().await;
    assert!(kinds.contains(&"member.erased".to_owned()), "{kinds:?}");
}
