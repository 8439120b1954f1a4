//! What a program calls itself, made readable: `Firefox` on `macOS`.

/// The program and the system it runs on; the system is empty where it is not told.
pub(super) fn named(agent: &str) -> (String, &'static str) {
    let program = PROGRAMS
        .iter()
        .find(|(mark, _)| agent.contains(mark))
        .map_or_else(|| first_word(agent), |(_, name)| (*name).to_owned());
    let system = SYSTEMS
        .iter()
        .find(|(mark, _)| agent.contains(mark))
        .map_or("", |(_, name)| name);
    (program, system)
}

/// The first mark that is found decides: most browsers also carry the names of others.
const PROGRAMS: [(&str, &str); 9] = [
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

/// `curl/8.5.0` is `curl`.
fn first_word(agent: &str) -> String {
    let word = agent.split(['/', ' ', ';']).next().unwrap_or_default();
    word.chars().take(40).collect()
}
