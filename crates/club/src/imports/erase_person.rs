//! Taking an erased person out of the files that were brought: what stood in them is written over, letter by letter (edge 29).

use clavero_rules::{AreaId, JobId, MemberId};

use super::{
    Encoding, Found,
    plan::mark_of,
    store::{keep_piece, piece_of},
};
use crate::{
    Result,
    db::{record, sql},
    erasures::Traces,
    work::Work,
};

record! {
    struct Held { id: JobId, found: String, file_name: String }
}

/// How much of two pieces is looked at together, so that a row that ends in the next one is found.
const SEAM: usize = 4 << 10;

/// What is looked for in the bytes of a file.
struct Needles {
    addresses: Vec<Vec<u8>>,
    name: Vec<u8>,
    line_end: Vec<u8>,
    /// One letter that is written over all others.
    letter: Vec<u8>,
}

/// Writes over whatever stands about him in files of the area that know him, and in those that nobody has applied yet.
/// Answers in how many files he was.
pub async fn erase_person(
    work: &mut Work,
    area: AreaId,
    member: MemberId,
    traces: &Traces,
) -> Result<usize> {
    let account = work.account();
    let mut question =
        sql("select j.id, j.found, j.file_name from import_job j where j.account_id = $1")
            .bind(account)
            .with(" and j.area_id = ?", area)
            .with(
                " and (j.ended_at is null or exists (select 1 from import_row r join enrolment e
                 on e.account_id = r.account_id and e.id = r.enrolment_id
               where r.account_id = j.account_id and r.job_id = j.id and e.member_id = ?)",
                member,
            );
    for address in traces.addresses() {
        question = question.with(
            " or exists (select 1 from import_row r
                where r.account_id = j.account_id and r.job_id = j.id and r.address_mark = ?)",
            mark_of(address),
        );
    }
    let held: Vec<Held> = work.all(question.and(") order by j.id")).await?;
    let mut files = 0;
    for it in held {
        let found: Found = serde_json::from_str(&it.found).unwrap_or_default();
        let needles = Needles::of(traces, found.encoding);
        files += usize::from(write_over_file(work, it.id, &needles).await?);
        describe(work, &it, found, traces).await?;
    }
    for address in traces.addresses() {
        let unmarked = sql("update import_row set address_mark = 0 where account_id = $1 and address_mark = $2
                            and job_id in (select id from import_job where account_id = $1 and area_id = $3)");
        work.exec(unmarked.bind(account).bind(mark_of(address)).bind(area))
            .await?;
    }
    Ok(files)
}

/// The name of the file, and the few rows that are kept of it for the page.
async fn describe(work: &mut Work, it: &Held, mut found: Found, traces: &Traces) -> Result<()> {
    let name = traces.blot(&it.file_name);
    let cells = found.sample.iter_mut().flatten();
    for cell in cells.chain(&mut found.first).chain([&mut found.odd]) {
        traces.blot_value(cell);
    }
    let account = work.account();
    work.exec(
        sql("update import_job set file_name = $3, found = $4 where account_id = $1 and id = $2")
            .bind(account)
            .bind(it.id)
            .bind(name.as_ref().unwrap_or(&it.file_name))
            .bind(serde_json::to_string(&found)?),
    )
    .await
    .map(drop)
}

impl Needles {
    fn of(traces: &Traces, encoding: Encoding) -> Self {
        let spelled = |text: &str| match encoding {
            Encoding::Utf8 => text.as_bytes().to_vec(),
            Encoding::Windows1252 => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
            Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        };
        Self {
            addresses: traces.addresses().iter().map(|it| spelled(it)).collect(),
            name: spelled(traces.name()),
            line_end: spelled("\n"),
            letter: spelled("x"),
        }
    }

    /// Writes over every address, and over the name in the row of one: others may have the same name.
    fn strike(&self, bytes: &mut [u8]) -> bool {
        let mut found = false;
        for address in &self.addresses {
            while let Some(at) = find(bytes, address) {
                let ends = |part: &[u8]| find(part, &self.line_end);
                let end = bytes
                    .get(at..)
                    .and_then(ends)
                    .map_or(bytes.len(), |n| at + n);
                let mut begin = 0;
                while let Some(next) = bytes.get(begin..at).and_then(ends) {
                    begin += next + self.line_end.len();
                }
                self.fill(bytes, at, address.len());
                while let Some(named) = bytes.get(begin..end).and_then(|row| find(row, &self.name))
                {
                    self.fill(bytes, begin + named, self.name.len());
                }
                found = true;
            }
        }
        found
    }

    fn fill(&self, bytes: &mut [u8], at: usize, length: usize) {
        let letters = self.letter.iter().cycle();
        let window = bytes.get_mut(at..at + length).unwrap_or_default();
        for (to, from) in window.iter_mut().zip(letters) {
            *to = *from;
        }
    }
}

/// Where bytes stand in others, whatever the case of their letters.
fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    if needle.is_empty() {
        return None;
    }
    let mut windows = bytes.windows(needle.len());
    windows.position(|window| window.eq_ignore_ascii_case(needle))
}

/// Goes through the pieces of a file.
async fn write_over_file(work: &mut Work, job: JobId, needles: &Needles) -> Result<bool> {
    let mut found = false;
    let mut before: Option<Vec<u8>> = None;
    let mut n = 0;
    while let Some(mut piece) = piece_of(work, job, n).await? {
        let mut changed = false;
        if let Some(mut earlier) = before.take() {
            let (tail, head) = (earlier.len().min(SEAM), piece.len().min(SEAM));
            let mut seam = earlier.split_off(earlier.len() - tail);
            seam.extend_from_slice(piece.get(..head).unwrap_or_default());
            if needles.strike(&mut seam) {
                for (to, from) in piece.iter_mut().zip(seam.split_off(tail)) {
                    *to = from;
                }
                earlier.extend_from_slice(&seam);
                put(work, job, n - 1, earlier).await?;
                changed = true;
            }
        }
        changed |= needles.strike(&mut piece);
        if changed {
            put(work, job, n, piece.clone()).await?;
        }
        found |= changed;
        before = Some(piece);
        n += 1;
    }
    Ok(found)
}

async fn put(work: &mut Work, job: JobId, n: i64, bytes: Vec<u8>) -> Result<()> {
    let account = work.account();
    let gone = sql("delete from import_piece where account_id = $1 and job_id = $2 and n = $3");
    work.exec(gone.bind(account).bind(job).bind(n)).await?;
    keep_piece(work, job, n, bytes).await
}
