//! Progress: which pages count for somebody, how far he is, and when he has completed a product (3.5).

use crate::named::named;
use crate::refusal::refuse_when;
use crate::{Moment, Refusal};

/// The share of a lesson's media that counts as having seen it, unless the product says otherwise (P-3).
pub const WATCHED_BP: u16 = 9_000;

/// The whole, in basis points.
const WHOLE: u16 = 10_000;

named! {
    /// What a page is.
    #[derive(PartialOrd, Ord)]
    pub enum PageKind {
        /// A lesson.
        Content = "content",
        /// Questions.
        Quiz = "quiz",
        /// A live lesson.
        Webinar = "webinar",
        /// An advertisement.
        Ad = "ad",
    }
}

/// A page, as it is for one member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PageFacts {
    /// What it is.
    pub kind: PageKind,
    /// People can see it.
    pub published: bool,
    /// It is part of completing the product.
    pub required: bool,
    /// Its module is an extra one.
    pub in_extra_module: bool,
    /// It is there for his group.
    pub for_his_group: bool,
    /// Its time for him is over.
    pub expired: bool,
    /// He completed it.
    pub completed: bool,
}

/// Whether a page counts for somebody. One that opens later counts, or the first week would show 100 % (P-1).
pub const fn counts(page: &PageFacts) -> bool {
    page.published
        && page.required
        && page.for_his_group
        && !page.in_extra_module
        && !matches!(page.kind, PageKind::Ad)
        && (page.completed || !page.expired)
}

/// How many of the pages that count are done. Never more than there are (P-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Progress {
    done: u32,
    total: u32,
}

impl Progress {
    /// So many of so many.
    pub fn of(done: u32, total: u32) -> Self {
        Self {
            done: done.min(total),
            total,
        }
    }

    /// Pages done.
    pub const fn done(self) -> u32 {
        self.done
    }

    /// Pages that count.
    pub const fn total(self) -> u32 {
        self.total
    }

    /// In basis points, rounded down; unknown where nothing counts, and whole only when all is done (P-2).
    pub fn bp(self) -> Option<u16> {
        let parts = u64::from(self.done) * u64::from(WHOLE);
        let share = parts.checked_div(u64::from(self.total))?;
        u16::try_from(share).ok()
    }

    /// Whether all that counts is done.
    pub const fn is_whole(self) -> bool {
        self.total > 0 && self.done == self.total
    }
}

/// How far somebody is, counted over the pages as they are today (P-1, P-2).
pub fn progress<'a>(pages: impl IntoIterator<Item = &'a PageFacts>) -> Progress {
    let counting = pages.into_iter().filter(|page| counts(page));
    counting.fold(Progress::default(), |so_far, page| {
        let done = so_far.done.saturating_add(u32::from(page.completed));
        Progress::of(done, so_far.total.saturating_add(1))
    })
}

/// How far somebody is where there is one thing to do: being at an event, downloading a file (3.2).
pub fn one_thing(done: bool) -> Progress {
    Progress::of(u32::from(done), 1)
}

/// The progress of a bundle: the mean of its items, of those that have any (3.2).
pub fn mean_bp(items: &[Progress]) -> Option<u16> {
    let known: Vec<u64> = items
        .iter()
        .filter_map(|it| it.bp())
        .map(u64::from)
        .collect();
    let count = u64::try_from(known.len()).ok()?;
    let mean = known.iter().sum::<u64>().checked_div(count)?;
    u16::try_from(mean).ok()
}

/// What somebody did on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PageDone {
    /// He ticked it off.
    pub ticked: bool,
    /// The share of its media that he watched, in basis points.
    pub watched_bp: u16,
    /// He submitted its quiz.
    pub submitted: bool,
    /// He passed its quiz; nothing where it is not graded.
    pub passed: Option<bool>,
}

/// Whether a page is complete: a lesson by the tick or by watching, a quiz by passing, an ungraded one by submitting
/// (P-3).
pub const fn is_complete(kind: PageKind, done: &PageDone, watched_bp: u16) -> bool {
    match kind {
        PageKind::Content | PageKind::Webinar => done.ticked || done.watched_bp >= watched_bp,
        PageKind::Quiz => match done.passed {
            Some(passed) => passed,
            None => done.submitted,
        },
        PageKind::Ad => false,
    }
}

/// Completing a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Completion {
    /// The first time that all was done.
    pub completed_at: Option<Moment>,
    /// There is something to do again since.
    pub new_content_since: bool,
}

/// Completion is set the first time that all is done and stays, whatever is added later (P-4).
pub fn completion(before: Option<Moment>, progress: Progress, now: Moment) -> Completion {
    let completed_at = before.or(progress.is_whole().then_some(now));
    Completion {
        completed_at,
        new_content_since: completed_at.is_some() && progress.done < progress.total,
    }
}

/// What a member has in a product that starting over is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ResetFacts {
    /// Pages viewed or completed.
    pub pages: u32,
    /// Quiz attempts.
    pub attempts: u32,
    /// He was at the event, or downloaded the file.
    pub one_thing: bool,
    /// Certificates, which stay whatever happens.
    pub certificates: u32,
}

/// What is asked about before somebody starts over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reset {
    /// Pages to be archived.
    pub pages: u32,
    /// Quiz attempts to be archived.
    pub attempts: u32,
    /// Certificates that are kept.
    pub certificates_kept: u32,
}

/// Starting over archives pages, attempts and the one thing done, and keeps certificates; the list is shown first (P-6).
pub fn may_reset_progress(facts: &ResetFacts) -> Result<Reset, Refusal> {
    let nothing = facts.pages == 0 && facts.attempts == 0 && !facts.one_thing;
    refuse_when! { nothing => Refusal::NothingToReset }?;
    Ok(Reset {
        pages: facts.pages,
        attempts: facts.attempts,
        certificates_kept: facts.certificates,
    })
}

/// Whoever runs a product may mark a page as completed for somebody: one that counts for him and that he has not done.
pub fn may_waive(page: &PageFacts) -> Result<(), Refusal> {
    refuse_when! {
        page.completed => Refusal::PageCompletedAlready,
        !counts(page)  => Refusal::PageDoesNotCount,
    }
}

/// Only what the team marked is taken back by the team; what somebody did is his.
pub fn may_take_waiver_back(waived: bool) -> Result<(), Refusal> {
    refuse_when! { !waived => Refusal::PageNotWaived }
}

#[cfg(test)]
mod tests;
