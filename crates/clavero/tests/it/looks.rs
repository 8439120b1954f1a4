//! Looks: a class that a page names is one that a style sheet knows.

use std::collections::BTreeSet;

use crate::source::{below, crates, product};

/// What only the script looks for.
const HOOKS: [&str; 1] = ["perm-name"];

/// Names that begin with a dot in a text, as selectors do.
fn selectors(css: &str) -> BTreeSet<String> {
    css.split('.')
        .skip(1)
        .map(|rest| {
            let name = |it: &char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
            rest.chars().take_while(name).collect::<String>()
        })
        .filter(|name| name.starts_with(|it: char| it.is_ascii_alphabetic()))
        .collect()
}

/// The page without what is put in later; a stop stands in its place.
fn still(page: &str) -> String {
    let mut text = page.to_owned();
    for (open, close) in [("{#", "#}"), ("{{", "}}"), ("{%", "%}")] {
        while let Some(from) = text.find(open) {
            let rest = text.get(from..).unwrap_or_default();
            let Some(long) = rest.find(close) else { break };
            // What stands beside a tag of the template is a class of its own; beside a value it is a part of one.
            let stop = if open == "{{" { "…" } else { " " };
            text.replace_range(from..from + long + 2, stop);
        }
    }
    text
}

#[test]
fn every_class_of_a_page_is_one_that_a_style_sheet_knows() {
    let styles: String = below(&crates().join("floor/assets"), "css")
        .into_iter()
        .map(|it| it.text)
        .collect();
    let mut known = selectors(&styles);
    known.extend(HOOKS.map(ToOwned::to_owned));
    let mut unknown = BTreeSet::new();
    for page in product("html") {
        // Letters are read by mail programs, which know no style sheets.
        let name = page.path.display().to_string();
        if name.contains("letters/letter") {
            continue;
        }
        let text = still(&page.text);
        for classes in text.split(" class=\"").skip(1) {
            let classes = classes.split('"').next().unwrap_or_default();
            let whole = classes.split_whitespace().filter(|it| !it.contains('…'));
            for class in whole.filter(|it| !known.contains(*it)) {
                unknown.insert(format!("{class} of {name}"));
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn every_value_of_a_style_sheet_is_one_that_was_given() {
    let styles: String = below(&crates().join("floor/assets"), "css")
        .into_iter()
        .map(|it| it.text)
        .collect();
    let name = |rest: &str| -> String {
        let part = |it: &char| it.is_ascii_alphanumeric() || *it == '-';
        rest.chars().take_while(part).collect()
    };
    let given: BTreeSet<String> = styles
        .split("--")
        .skip(1)
        .filter(|rest| {
            rest.trim_start_matches(|it: char| it.is_ascii_alphanumeric() || it == '-')
                .trim_start()
                .starts_with(':')
        })
        .map(name)
        .collect();
    // A value with another to fall back on may be missing.
    let missing: BTreeSet<String> = styles
        .split("var(--")
        .skip(1)
        .filter(|rest| {
            rest.get(name(rest).len()..)
                .is_some_and(|it| it.starts_with(')'))
        })
        .map(name)
        .filter(|name| !given.contains(name))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

// A column that leaves where it is narrow asks the box around its table how wide that is; without one it never leaves.
#[test]
fn every_table_that_drops_columns_stands_in_a_box_that_it_can_ask() {
    let loose: Vec<_> = product("html")
        .into_iter()
        .filter(|page| {
            ["hide-sm", "hide-md", "only-narrow"]
                .iter()
                .any(|it| page.text.contains(it))
        })
        .filter(|page| {
            !["\"tbl", "\"table-card"]
                .iter()
                .any(|it| page.text.contains(it))
        })
        .map(|page| page.path)
        .collect();
    assert!(loose.is_empty(), "{loose:?}");
}
