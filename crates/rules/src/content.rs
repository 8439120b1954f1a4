//! Content: what a page may wait for, and which pages may go (3.1). When it opens to somebody is told by `release`.

use std::collections::BTreeSet;

use crate::named::named;
use crate::progress::PageKind;
use crate::refusal::refuse_when;
use crate::{PageId, ProductId, Refusal};

named! {
    /// What a page waits for.
    pub enum ReleaseKind {
        /// Nothing.
        None = "none",
        /// A day of the calendar.
        ByDate = "by_date",
        /// So many days of somebody's access.
        ByDays = "by_days",
        /// A quiz that somebody passes.
        ByQuiz = "by_quiz",
    }
}

/// The page that a release is to wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuizFacts {
    /// Its product.
    pub product: ProductId,
    /// What it is.
    pub kind: PageKind,
}

/// A page waits for a quiz of its own product, and never in the end for itself (3.1).
///
/// `waits_for` tells the quiz that a page waits for today.
pub fn may_wait_for_quiz(
    page: PageId,
    product: ProductId,
    quiz: PageId,
    facts: QuizFacts,
    waits_for: impl Fn(PageId) -> Option<PageId>,
) -> Result<(), Refusal> {
    let mut seen = vec![page];
    let mut next = Some(quiz);
    let mut circle = false;
    while let Some(at) = next {
        circle = seen.contains(&at);
        next = if circle { None } else { waits_for(at) };
        seen.push(at);
    }
    refuse_when! {
        facts.product != product || facts.kind != PageKind::Quiz => Refusal::NoSuchQuiz,
        circle                                                  => Refusal::WaitsForItself,
    }
}

/// Pages go only if no page that stays waits for one of them: it would never open.
pub fn may_delete_pages(
    going: &BTreeSet<PageId>,
    waits: impl IntoIterator<Item = (PageId, Option<PageId>)>,
) -> Result<(), Refusal> {
    let left_waiting = waits.into_iter().any(|(page, waits_for)| {
        !going.contains(&page) && waits_for.is_some_and(|quiz| going.contains(&quiz))
    });
    refuse_when! { left_waiting => Refusal::PagesWaitForQuiz }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::club::product;

    fn page(number: u128) -> PageId {
        PageId(Uuid::from_u128(number))
    }

    const QUIZ: QuizFacts = QuizFacts {
        product: ProductId(Uuid::from_u128(1)),
        kind: PageKind::Quiz,
    };

    #[test]
    fn a_page_waits_for_a_quiz_of_its_product_and_never_for_itself() {
        // 3.1
        let nothing = |_| None;
        assert_eq!(
            may_wait_for_quiz(page(1), product(1), page(2), QUIZ, nothing),
            Ok(())
        );
        let elsewhere = may_wait_for_quiz(page(1), product(2), page(2), QUIZ, nothing);
        assert_eq!(elsewhere, Err(Refusal::NoSuchQuiz));
        let lesson = QuizFacts {
            kind: PageKind::Content,
            ..QUIZ
        };
        let waits = may_wait_for_quiz(page(1), product(1), page(2), lesson, nothing);
        assert_eq!(waits, Err(Refusal::NoSuchQuiz));
        let back = |it| (it == page(2)).then(|| page(1));
        let circle = may_wait_for_quiz(page(1), product(1), page(2), QUIZ, back);
        assert_eq!(circle, Err(Refusal::WaitsForItself));
        let own = may_wait_for_quiz(page(1), product(1), page(1), QUIZ, nothing);
        assert_eq!(own, Err(Refusal::WaitsForItself));
    }

    #[test]
    fn a_quiz_goes_only_with_the_pages_that_wait_for_it() {
        // 3.1
        let waits = [(page(1), None), (page(2), Some(page(1)))];
        let going = |pages: &[u128]| pages.iter().copied().map(page).collect::<BTreeSet<_>>();
        let alone = may_delete_pages(&going(&[1]), waits);
        assert_eq!(alone, Err(Refusal::PagesWaitForQuiz));
        assert_eq!(may_delete_pages(&going(&[1, 2]), waits), Ok(()));
        assert_eq!(may_delete_pages(&going(&[2]), waits), Ok(()));
    }
}
