//! The source of the product as text, for the rules of the house that the compiler does not keep.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The crates that make up the product, from the ground up.
const CRATES: [&str; 5] = ["floor", "team", "club", "partners", "clavero"];

/// One file of the source.
#[derive(Debug)]
pub struct Source {
    /// Where it lies.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

/// The folder that holds all crates.
pub fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file of the product with this ending.
pub fn product(ending: &str) -> Vec<Source> {
    CRATES
        .iter()
        .flat_map(|name| below(&crates().join(name).join("src"), ending))
        .collect()
}

/// Every file below a folder with this ending, in order.
pub fn below(folder: &Path, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(below(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            let text = fs::read_to_string(&path).unwrap();
            found.push(Source { path, text });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}
