//! Questions about one value. An absent value is neither among those told nor not among them (S-4).

use clavero_rules::{
    GroupId, Moment, PageId,
    segments::{Field, LEVELS, Match, Measure, Place, Question, Range, Subject, Which},
};

use super::Compiler;
use crate::db::{Sql, Value, like};

/// The enrolments of a member, for what an area says of all of them together.
macro_rules! of_all {
    ($what:literal) => {
        concat!(
            "coalesce((select ",
            $what,
            " from enrolment x where x.account_id = m.account_id and x.member_id = m.id and x.removed_at is null"
        )
    };
}

/// One attempt at the quiz, for the enrolment of the row.
const ATTEMPTS: &str = " from quiz_attempt q where q.account_id = e.account_id and q.enrolment_id = e.id and q.page_id = ?";

impl Compiler<'_> {
    /// Adds what a question asks, of a value that is there.
    pub(super) fn fact(self, question: Sql, asked: &Question) -> Sql {
        match asked {
            Question::Number { of, range, inside } => {
                let (least, most) = (
                    range.from.map_or(0, i64::from),
                    range.until.map_or(i64::MAX, |it| i64::from(it) - 1),
                );
                let question = self.known(question, *of, *inside);
                let question = self.value(question, *of).and(among(*inside));
                question.with("?", least).with(" and ?", most)
            }
            Question::Time { of, range, inside } => {
                let question = self.known(question, *of, *inside);
                let question = self.value(question, *of).and(among(*inside));
                times(question, *range)
            }
            Question::Word { of, words, inside } => self.word(question, *of, words, *inside),
            Question::Text {
                of,
                how,
                needle,
                inside,
            } => self.text(question, *of, *how, needle, *inside),
            Question::Language { tags, inside } => {
                let mut question = question.and("m.lang <> '' and ").and(so(*inside)).and("(1 = 0");
                for tag in tags {
                    question = question
                        .with(" or m.lang = ?", tag)
                        .with(" or m.lang like ? escape '\\'", format!("{}-%", like(tag)));
                }
                question.and(")")
            }
            Question::Group { of, groups, inside } => group(question, *of, groups, *inside),
            Question::Sources(words) => {
                let now = self.now;
                let question = question
                    .and("exists (select 1 from access_grant g where g.account_id = e.account_id and g.enrolment_id = e.id and g.state = 'live'")
                    .with(" and g.starts_at <= ?", now)
                    .with(" and (g.ends_at is null or g.ends_at > ?) and g.source in ", now);
                list(question, words.iter().copied()).and(")")
            }
            Question::Known { of, known } => self.is_known(question, *of, *known),
            Question::FailedAttempts {
                since,
                range,
                inside,
            } => question
                .with(
                    "(select count(*) from quiz_attempt q where q.account_id = e.account_id and q.enrolment_id = e.id and q.passed = false and q.submitted_at >= ?)",
                    *since,
                )
                .and(among(*inside))
                .with("?", range.from.map_or(0, i64::from))
                .with(" and ?", range.until.map_or(i64::MAX, |it| i64::from(it) - 1)),
            Question::Tagged { which, tags } => several(
                question,
                *which,
                "exists (select 1 from member_tag t where ",
                tags.iter().map(Value::from),
                |question, tag| {
                    let question = self.of_the_member(question, "t.account_id = e.account_id and t.member_id = e.member_id", "t.account_id = m.account_id and t.member_id = m.id");
                    question.with(" and t.tag_key = ?)", tag)
                },
            ),
            Question::Products {
                deed,
                which,
                products,
            } => several(
                question,
                *which,
                "exists (select 1 from enrolment x where ",
                products.iter().copied(),
                |question, product| {
                    let question = self.of_the_member(question, "x.account_id = e.account_id and x.member_id = e.member_id", "x.account_id = m.account_id and x.member_id = m.id");
                    let question = question.and(" and x.removed_at is null");
                    let question = match self.shelf.is_bundle(product) {
                        false => question.with(" and x.product_id = ?", product),
                        true => question.with(
                            " and x.product_id in (select i.product_id from bundle_item i where i.account_id = x.account_id and i.bundle_id = ?)",
                            product,
                        ),
                    };
                    question.and(match deed {
                        clavero_rules::segments::ProductDeed::Enrolled => ")",
                        clavero_rules::segments::ProductDeed::Active => " and x.status = 'active')",
                    })
                },
            ),
            Question::Pages { .. } | Question::Segment { .. } | Question::Nobody => {
                question.and("1 = 0")
            }
        }
    }

    fn of_the_member(self, question: Sql, in_product: &'static str, in_area: &'static str) -> Sql {
        question.and(match self.place {
            Place::Product => in_product,
            Place::Area => in_area,
        })
    }

    /// What a value is called: a number, a moment or a word; absent as -1, 0 and the empty word.
    fn value(self, question: Sql, of: Subject) -> Sql {
        let field = match of {
            Subject::Field(field) => field,
            Subject::Quiz(id, measure) => return quiz(question, PageId(id.0), measure),
        };
        // A plus before a column keeps SQLite from going by an index of it; it has no other meaning.
        let question = question.and(if self.in_order { "+" } else { "" });
        question.and(match (self.place, field) {
            (Place::Product, Field::Progress) => "e.progress_bp",
            (Place::Product, Field::CompletedAt) => "e.completed_at",
            (Place::Product, Field::PurchasedAt) => "e.purchased_at",
            (Place::Product, Field::LastPurchaseAt) => "e.last_purchase_at",
            (Place::Product, Field::AccessUntil) => "e.access_until",
            (Place::Product, Field::AccessType) => "e.access_type",
            (Place::Product, Field::Plus) => "e.plus_state",
            (Place::Product, Field::Status) => "e.status",
            (Place::Product, Field::Role) => "e.role",
            (Place::Product, Field::Engagement) => "e.engagement",
            (Place::Product, Field::EngagementScore) => "e.engagement_score",
            (Place::Product, Field::Enrolled) => "e.enrolled_at",
            (Place::Product, Field::FirstAccess) => "e.first_access_at",
            (Place::Product, Field::LastAccess) => "e.last_access_at",
            (Place::Area, Field::EngagementScore) => {
                concat!(of_all!("max(x.engagement_score)"), "), -1)")
            }
            (Place::Area, Field::Engagement) => concat!(
                of_all!(
                    "max(case x.engagement when 'none' then 0 when 'low' then 1 when 'medium' then 2 when 'high' then 3 when 'very_high' then 4 end)"
                ),
                "), -1)"
            ),
            (Place::Area, Field::Enrolled) => concat!(of_all!("min(x.enrolled_at)"), "), 0)"),
            (Place::Area, Field::FirstAccess) => concat!(
                of_all!("min(x.first_access_at)"),
                " and x.first_access_at <> 0), 0)"
            ),
            (Place::Area, Field::LastAccess) => "m.last_access_at",
            (_, Field::Name) => "m.search_key",
            (Place::Product, Field::Email) => "e.email_key",
            (Place::Area, Field::Email) => "m.email_key",
            (_, Field::Language) => "m.lang",
            // The check let nothing of the kind through.
            _ => "''",
        })
    }

    /// Before the contrary of a range: that there is a value at all. A range itself begins above the absent value.
    fn known(self, question: Sql, of: Subject, inside: bool) -> Sql {
        match inside {
            true => question,
            false => self.is_known(question, of, true).and(" and "),
        }
    }

    /// Whether there is a value, said so that an index can be gone by.
    fn is_known(self, question: Sql, of: Subject, known: bool) -> Sql {
        let (there, absent) = match of {
            Subject::Field(Field::Progress | Field::EngagementScore)
            | Subject::Quiz(_, Measure::Best | Measure::Last | Measure::Attempts) => {
                (" >= 0", " < 0")
            }
            Subject::Field(Field::Engagement) if self.place == Place::Area => (" >= 0", " < 0"),
            Subject::Field(
                Field::AccessType
                | Field::Plus
                | Field::Status
                | Field::Role
                | Field::Engagement
                | Field::Name
                | Field::Email
                | Field::Language,
            )
            | Subject::Quiz(_, Measure::State) => (" <> ''", " = ''"),
            _ => (" <> 0", " = 0"),
        };
        self.value(question, of)
            .and(if known { there } else { absent })
    }

    fn word(self, question: Sql, of: Subject, words: &[&'static str], inside: bool) -> Sql {
        // Whoever is among some words has one.
        let question = self.known(question, of, inside);
        let question = self
            .value(question, of)
            .and(if inside { " in " } else { " not in " });
        match of {
            Subject::Field(Field::Engagement) if self.place == Place::Area => {
                let rank = |word: &&str| LEVELS.iter().position(|level| level == word);
                let ranks = words.iter().filter_map(rank);
                list(question, ranks.map(|it| i64::try_from(it).unwrap_or(-1)))
            }
            _ => list(question, words.iter().copied()),
        }
    }

    fn text(self, question: Sql, of: Field, how: Match, needle: &str, inside: bool) -> Sql {
        let question = self
            .known(question, Subject::Field(of), inside)
            .and(so(inside));
        let question = self.value(question, Subject::Field(of));
        let found = like(needle);
        match how {
            Match::Is => question.with(" = ?", needle),
            Match::Contains => question.with(" like ? escape '\\'", format!("%{found}%")),
            Match::Starts => question.with(" like ? escape '\\'", format!("{found}%")),
            Match::Ends => question.with(" like ? escape '\\'", format!("%{found}")),
        }
    }
}

fn quiz(question: Sql, page: PageId, measure: Measure) -> Sql {
    let attempts = |question: Sql, what: &'static str, behind: &'static str| {
        question.and(what).with(ATTEMPTS, page).and(behind)
    };
    match measure {
        Measure::Best => attempts(
            question,
            "coalesce((select max(q.score_bp)",
            " and q.submitted_at is not null), -1)",
        ),
        Measure::Last => attempts(
            question,
            "coalesce((select q.score_bp",
            " and q.submitted_at is not null order by q.submitted_at desc, q.n desc limit 1), -1)",
        ),
        Measure::Attempts => attempts(question, "(select count(*)", ")"),
        Measure::LastAt => attempts(question, "coalesce((select max(q.submitted_at)", "), 0)"),
        Measure::State => {
            let question = attempts(
                question.and("(case when "),
                "exists (select 1",
                " and q.passed = true) then 'passed'",
            );
            let question = attempts(
                question,
                " when exists (select 1",
                " and q.submitted_at is null) then 'in_progress'",
            );
            attempts(
                question,
                " when exists (select 1",
                ") then 'failed' else 'not_attempted' end)",
            )
        }
    }
}

fn group(question: Sql, of: Field, groups: &[GroupId], inside: bool) -> Sql {
    let ids = || groups.iter().copied();
    if of != Field::GroupWas {
        let question = question
            .and("e.group_id is not null and ")
            .and(so(inside))
            .and("coalesce(e.group_id in ");
        return list(question, ids()).and(", false)");
    }
    let question = question.and("(e.group_id is not null or exists (select 1 from group_stay s where s.account_id = e.account_id and s.enrolment_id = e.id)) and ");
    let question = list(
        question.and(so(inside)).and("(coalesce(e.group_id in "),
        ids(),
    );
    let question = question.and(", false) or exists (select 1 from group_stay s where s.account_id = e.account_id and s.enrolment_id = e.id and s.group_id in ");
    list(question, ids()).and("))")
}

/// As many of several things as are asked for; "none of" is asked as the contrary of "any of".
fn several<T>(
    question: Sql,
    which: Which,
    begin: &'static str,
    things: impl Iterator<Item = T>,
    one: impl Fn(Sql, T) -> Sql,
) -> Sql {
    let (start, word) = match which {
        Which::All => ("(1 = 1", " and "),
        Which::Any | Which::None => ("(1 = 0", " or "),
    };
    let mut question = question.and(start);
    for thing in things {
        question = one(question.and(word).and(begin), thing);
    }
    question.and(")")
}

/// The bounds of `between`: no moment is absent.
pub(super) fn times(question: Sql, range: Range<Moment>) -> Sql {
    let first = range.from.map_or(1, |it| it.0.max(1));
    let last = range.until.map_or(i64::MAX, |it| it.0.saturating_sub(1));
    question.with("?", first).with(" and ?", last)
}

/// The values that a filter tells, which are few (S-6).
fn list<V: Into<Value>>(question: Sql, values: impl Iterator<Item = V>) -> Sql {
    let mut question = question.and("(");
    for (place, value) in values.enumerate() {
        question = question.with(if place == 0 { "?" } else { ", ?" }, value);
    }
    question.and(")")
}

const fn among(inside: bool) -> &'static str {
    match inside {
        true => " between ",
        false => " not between ",
    }
}

const fn so(inside: bool) -> &'static str {
    match inside {
        true => "",
        false => "not ",
    }
}
