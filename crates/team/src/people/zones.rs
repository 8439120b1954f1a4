//! The time zones to choose from: places, as the time zone database names them.

use std::sync::LazyLock;

static ZONES: LazyLock<Vec<String>> = LazyLock::new(|| {
    const PLACES: [&str; 9] = [
        "Africa/",
        "America/",
        "Antarctica/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    ];
    let mut zones: Vec<String> = jiff::tz::db()
        .available()
        .map(|name| name.as_str().to_owned())
        .filter(|name| name == "UTC" || PLACES.iter().any(|place| name.starts_with(place)))
        .collect();
    zones.sort();
    zones.dedup();
    zones
});

/// Every zone, as stored and as shown.
pub fn all() -> Vec<(String, String)> {
    ZONES
        .iter()
        .map(|name| (name.clone(), name.replace('_', " ")))
        .collect()
}

/// Whether there is a zone of this name.
pub fn known(name: &str) -> bool {
    ZONES
        .binary_search_by(|zone| zone.as_str().cmp(name))
        .is_ok()
}
