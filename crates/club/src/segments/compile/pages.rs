//! Questions about pages: whoever cannot open one is outside of what was done with it, and of the contrary (S-4, #3).

use clavero_rules::{
    Moment, PageId,
    release::{Release, over},
    segments::{PageDeed, Range, Which},
};

use super::Compiler;
use crate::db::Sql;

impl Compiler<'_> {
    /// Whoever did that with all or any of the pages or, where the contrary is expected, did not.
    pub(super) fn pages(
        self,
        question: Sql,
        deed: PageDeed,
        which: Which,
        pages: &[PageId],
        during: Range<Moment>,
        expected: bool,
    ) -> Sql {
        // Not each of them is at least one not; not any of them is each of them not.
        let each = (which == Which::All) == expected;
        let mut question = question.and("(");
        if pages.is_empty() {
            question = question.and(if each { "1 = 1" } else { "1 = 0" });
        }
        for (place, page) in pages.iter().enumerate() {
            // Nothing stands before the first: PostgreSQL joins what is not under an “or”, and asks each row what is.
            let before = if each { " and (" } else { " or (" };
            question = question.and(if place == 0 { "(" } else { before });
            question = match (deed, expected) {
                (PageDeed::Available, true) => self.available(question, *page),
                (PageDeed::Available, false) => self.available(question.and("not "), *page),
                (deed, expected) => {
                    let question = self.available(question, *page).and(" and ");
                    let question = question.and(if expected { "" } else { "not " });
                    did(question, deed, *page, during)
                }
            };
            question = question.and(")");
        }
        question.and(")")
    }

    /// Whoever could open the page now, as the law book has it; what is known of the page is decided here.
    pub(super) fn available(self, question: Sql, page: PageId) -> Sql {
        let Some(page) = self.shelf.page(page).filter(|it| it.rule.published) else {
            return question.and("(1 = 0)");
        };
        let cut = |days| over(days, self.now, self.zone);
        let mut question = question.and("(1 = 1");
        if page.has_groups {
            question = question.with(
                " and exists (select 1 from page_group g where g.account_id = e.account_id and g.page_id = ? and g.group_id = e.group_id)",
                page.id,
            );
        }
        question = match page.rule.release {
            Release::AtOnce => question,
            Release::OnDate(at) if at <= self.now => question,
            Release::OnDate(_) => question.and(" and 1 = 0"),
            Release::AfterDays(days) => question.with(
                " and e.drip_anchor_at between 1 and ?",
                before(cut(days)),
            ),
            Release::AfterQuiz(quiz) => question.with(
                " and exists (select 1 from quiz_attempt q where q.account_id = e.account_id and q.enrolment_id = e.id and q.page_id = ? and q.passed = true)",
                quiz,
            ),
        };
        let Some(days) = page.rule.expires_after else {
            return question.and(")");
        };
        let question = match page.rule.release {
            Release::AtOnce => question.with(
                " and e.drip_anchor_at not between 1 and ?",
                before(cut(days)),
            ),
            Release::OnDate(at) if at < cut(days) => {
                question.with(" and e.drip_anchor_at > ?", before(cut(days)))
            }
            Release::OnDate(_) => question,
            Release::AfterDays(wait) => question.with(
                " and e.drip_anchor_at not between 1 and ?",
                before(cut(wait.saturating_add(days))),
            ),
            Release::AfterQuiz(quiz) => question
                .with(
                    " and not exists (select 1 from quiz_attempt q where q.account_id = e.account_id and q.enrolment_id = e.id and q.page_id = ? and q.passed = true",
                    quiz,
                )
                .with(" and q.submitted_at <= ?)", before(cut(days))),
        };
        question.and(")")
    }
}

fn did(question: Sql, deed: PageDeed, page: PageId, during: Range<Moment>) -> Sql {
    let question = question.with(
        "exists (select 1 from page_progress p where p.account_id = e.account_id and p.enrolment_id = e.id and p.page_id = ?",
        page,
    );
    let question = match deed {
        PageDeed::Viewed => question.and(" and p.viewed_at between "),
        PageDeed::Completed | PageDeed::Available => question
            .and(" and (p.undone_at is null or p.undone_at < p.completed_at) and p.completed_at between "),
    };
    super::facts::times(question, during).and(")")
}

/// The last millisecond before a moment.
fn before(moment: Moment) -> i64 {
    moment.0.saturating_sub(1)
}
