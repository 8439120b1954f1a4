//! The map from what was promised to where it is kept: `docs/seeds.md` must be true.

use std::{collections::BTreeSet, fs, path::Path};

/// A row of the map.
struct Row {
    id: String,
    kept_by: String,
    doors: String,
    tests: String,
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string(root().join("docs/seeds.md")).unwrap();
    text.lines()
        .filter_map(|line| {
            let cells: Vec<_> = line.split('|').map(|cell| cell.trim().to_owned()).collect();
            let id = cells.get(1)?;
            let known = ["CC-", "PE-", "MA-"]
                .iter()
                .any(|kind| id.starts_with(kind));
            (known && cells.len() == 7).then(|| Row {
                id: id.clone(),
                kept_by: cells[3].clone(),
                doors: cells[4].clone(),
                tests: cells[5].clone(),
            })
        })
        .collect()
}

/// What stands between backticks.
fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

fn sources() -> Vec<String> {
    fn walk(at: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(at).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                found.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join("crates"), &mut found);
    found
}

#[test]
fn every_promise_is_in_the_map_once() {
    let ids: Vec<_> = rows().into_iter().map(|row| row.id).collect();
    let unique: BTreeSet<_> = ids.iter().cloned().collect();
    assert_eq!(ids.len(), unique.len());
    let expected: BTreeSet<_> = [("CC", 24), ("PE", 16), ("MA", 33)]
        .into_iter()
        .flat_map(|(kind, count)| (1..=count).map(move |n| format!("{kind}-{n:02}")))
        .collect();
    assert_eq!(unique, expected);
}

#[test]
fn a_promise_that_is_claimed_has_its_rule_its_door_and_its_test() {
    let sources = sources();
    let doors = clavero::doors().list;
    let mut wrong = Vec::new();
    for row in rows() {
        let kept = [&row.kept_by, &row.doors, &row.tests].map(|cell| cell.as_str() != "—");
        if kept == [false; 3] {
            continue;
        }
        if kept != [true; 3] {
            wrong.push(format!("{}: not all three are told", row.id));
        }
        for file in quoted(&row.kept_by)
            .into_iter()
            .filter(|file| file.contains('/'))
        {
            let (home, rest) = file.split_once('/').unwrap_or_default();
            let path = match home {
                "rules" | "floor" | "club" | "partners" | "clavero" => {
                    format!("crates/{home}/src/{rest}")
                }
                _ => format!("crates/team/src/{file}"),
            };
            if !root().join(&path).exists() {
                wrong.push(format!("{}: {path} is not there", row.id));
            }
        }
        for door in quoted(&row.doors) {
            let (method, path) = door.split_once(' ').unwrap_or(("GET", door));
            if !doors
                .iter()
                .any(|d| d.method.as_str() == method && d.path == path)
            {
                wrong.push(format!("{}: no door {method} {path}", row.id));
            }
        }
        let tests = quoted(&row.tests);
        for test in &tests {
            if !sources
                .iter()
                .any(|source| source.contains(&format!("fn {test}(")))
            {
                wrong.push(format!("{}: no test {test}", row.id));
            }
        }
        if !sources.iter().any(|source| source.contains(&row.id)) {
            wrong.push(format!("{}: no test names it", row.id));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
