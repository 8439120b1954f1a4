//! A bundle: several files in one ZIP, read as a whole, for it is small. Only what is asked for is unpacked, and never more
//! than there is room for, whatever a file says of its own size.

use std::io::Read as _;

use flate2::{Crc, read::DeflateDecoder};

use crate::{Error, Result};

/// How every ZIP begins that has something in it.
const BEGINS: &[u8] = b"PK\x03\x04";
const END: &[u8] = b"PK\x05\x06";
const ENTRY: &[u8] = b"PK\x01\x02";
/// The end of a ZIP may have a remark of this length behind it.
const LONGEST_REMARK: usize = 0xffff + 22;
/// How much may be unpacked of one bundle.
const ROOM: usize = 32 << 20;

/// A bundle whose table of contents was read.
pub(super) struct Bundle<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
    room: usize,
}

struct Entry {
    name: String,
    locked: bool,
    method: u16,
    crc: u32,
    packed: usize,
    at: usize,
}

/// Whether a file that begins so is a bundle.
pub(super) fn is_bundle(head: &[u8]) -> bool {
    head.starts_with(BEGINS)
}

impl<'a> Bundle<'a> {
    /// Reads the table of contents, which stands at the end.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self> {
        let entries = contents(bytes).ok_or_else(|| broken("bundle-unreadable"))?;
        Ok(Self {
            bytes,
            entries,
            room: ROOM,
        })
    }

    /// The file of this name, in whichever folder of the bundle it lies.
    pub(super) fn file(&mut self, name: &str) -> Result<Option<Vec<u8>>> {
        let named = |it: &&Entry| {
            let own = it.name.rsplit('/').next().unwrap_or_default();
            own.eq_ignore_ascii_case(name) && !it.name.starts_with("__MACOSX/")
        };
        let Some(entry) = self.entries.iter().find(named) else {
            return Ok(None);
        };
        if entry.locked {
            return Err(broken("bundle-locked"));
        }
        let packed = packed(self.bytes, entry).ok_or_else(|| broken("bundle-unreadable"))?;
        let mut file = Vec::new();
        // One byte more than there is room for tells that there is more.
        let most = self.room as u64 + 1;
        let read = match entry.method {
            0 => packed.take(most).read_to_end(&mut file),
            8 => DeflateDecoder::new(packed)
                .take(most)
                .read_to_end(&mut file),
            _ => return Err(broken("bundle-unreadable")),
        };
        if file.len() > self.room {
            return Err(broken("bundle-too-large"));
        }
        let mut crc = Crc::new();
        crc.update(&file);
        if read.is_err() || crc.sum() != entry.crc {
            return Err(broken("bundle-unreadable"));
        }
        self.room -= file.len();
        Ok(Some(file))
    }
}

/// The fault, told at the field with the file.
pub(super) fn broken(why: &'static str) -> Error {
    Error::field("file", why)
}

fn contents(bytes: &[u8]) -> Option<Vec<Entry>> {
    let tail = bytes.len().saturating_sub(LONGEST_REMARK);
    let end = bytes
        .get(tail..)?
        .windows(END.len())
        .rposition(|it| it == END)?
        + tail;
    let count = half(bytes, end + 10)?;
    let mut at = word(bytes, end + 16)?;
    let mut entries = Vec::new();
    for _ in 0..count {
        if bytes.get(at..at + 4)? != ENTRY {
            return None;
        }
        let (name, extra, remark) = (
            usize::from(half(bytes, at + 28)?),
            usize::from(half(bytes, at + 30)?),
            usize::from(half(bytes, at + 32)?),
        );
        entries.push(Entry {
            name: String::from_utf8_lossy(bytes.get(at + 46..at + 46 + name)?).into_owned(),
            locked: half(bytes, at + 8)? & 1 == 1,
            method: half(bytes, at + 10)?,
            crc: u32::try_from(word(bytes, at + 16)?).ok()?,
            packed: word(bytes, at + 20)?,
            at: word(bytes, at + 42)?,
        });
        at += 46 + name + extra + remark;
    }
    Some(entries)
}

/// The bytes of an entry, behind its own head, whose extra part may be longer than the one in the table.
fn packed<'a>(bytes: &'a [u8], entry: &Entry) -> Option<&'a [u8]> {
    if bytes.get(entry.at..entry.at.checked_add(4)?)? != BEGINS {
        return None;
    }
    let name = usize::from(half(bytes, entry.at + 26)?);
    let extra = usize::from(half(bytes, entry.at + 28)?);
    let begin = entry.at + 30 + name + extra;
    bytes.get(begin..begin.checked_add(entry.packed)?)
}

fn half(bytes: &[u8], at: usize) -> Option<u16> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(two.try_into().ok()?))
}

fn word(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok()
}
