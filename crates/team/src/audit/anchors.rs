//! Anchors: hashes of the chain kept in a file outside the database, one JSON object a line, only ever added to.

use std::{
    fs::{self, File, OpenOptions},
    io::{Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::verdict::{Fault, FaultKind};
use crate::{Result, Settings};

/// The end of the file that is read to find its last anchor; a line is about 120 bytes.
const TAIL: i64 = 4_096;

/// One anchor: at that time, the entry of that number had that hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Anchor {
    pub(super) seq: i64,
    pub(super) hash: String,
    pub(super) at: String,
}

/// Where this server keeps its anchors. Copy the file to another machine, and the copy proves more.
pub fn anchor_file(settings: &Settings) -> PathBuf {
    settings.data_dir.join("audit-anchors.jsonl")
}

/// Every anchor of a file, or the first line that is none.
///
/// A line that was torn by a crash is followed by the same line whole, or by nothing; any other is a fault.
pub(super) fn read(path: &Path) -> Result<Result<Vec<Anchor>, Fault>> {
    let text = String::from_utf8_lossy(&fs::read(path)?).into_owned();
    let mut lines = text
        .lines()
        .zip(1..)
        .filter(|(line, _)| !line.is_empty())
        .peekable();
    let mut anchors = Vec::new();
    while let Some((line, number)) = lines.next() {
        match serde_json::from_str(line) {
            Ok(anchor) => anchors.push(anchor),
            Err(_) if lines.peek().is_none_or(|(next, _)| next.starts_with(line)) => {}
            Err(_) => {
                return Ok(Err(Fault {
                    seq: number,
                    kind: FaultKind::AnchorUnreadable,
                }));
            }
        }
    }
    Ok(Ok(anchors))
}

/// The number of the last anchor of a file; 0 if there is none.
pub(super) fn last(path: &Path) -> Result<i64> {
    let Ok(mut file) = File::open(path) else {
        return Ok(0);
    };
    let length = i64::try_from(file.metadata()?.len()).unwrap_or(i64::MAX);
    file.seek(SeekFrom::End(-length.min(TAIL)))?;
    let mut end = Vec::new();
    file.read_to_end(&mut end)?;
    let end = String::from_utf8_lossy(&end);
    let anchor = end
        .lines()
        .rev()
        .find_map(|line| serde_json::from_str::<Anchor>(line).ok());
    Ok(anchor.map_or(0, |anchor| anchor.seq))
}

/// Adds anchors at the end of a file and waits until the disk has them.
pub(super) fn add(path: &Path, anchors: &[Anchor]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new()
        .create(true)
        .read(true)
        .append(true)
        .open(path)?;
    let mut lines = String::new();
    if torn(&mut file)? {
        lines.push('\n');
    }
    for anchor in anchors {
        lines.push_str(&serde_json::to_string(anchor)?);
        lines.push('\n');
    }
    file.write_all(lines.as_bytes())?;
    file.sync_all()?;
    Ok(())
}

/// Whether the file ends in the middle of a line.
fn torn(file: &mut File) -> Result<bool> {
    if file.metadata()?.len() == 0 {
        return Ok(false);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}
