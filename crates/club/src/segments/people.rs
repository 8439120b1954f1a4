//! Whom a list, a count, an export or a bulk deed is about: one question, put in one way for all of them (S-5).

use std::sync::OnceLock;

use clavero_rules::{
    AccountId, MemberId, Moment, SegmentId,
    segments::{
        Fault, Filter, Folding, Place as Kind, Posed, Resolved, SEARCH_MIN, Search, Tree, check,
        pose, resolve,
    },
};

use uuid::Uuid;

use super::{
    Place, Shelf,
    compile::{Compiler, reads_member},
};
use crate::{
    Error, Result,
    address::Address,
    db::{
        Engine, Sql, Value,
        dialect::{found, holds_word, members_by_letters},
        record, sql,
    },
    enrolments::find_person,
    error::FieldError,
    totals, words,
    work::{Scope, Total},
};

/// Texts are made comparable as the store keeps them (#11, #12, #14).
pub const FOLDING: Folding = Folding {
    name: words::name_key,
    email: Address::folded,
    tag: words::letter_key,
};

/// So many at most are gathered first and then put in order; more are read in their order.
pub(super) const FEW: i64 = 2_000;
/// So many at most are counted for whoever does not want to wait for all of them.
const COUNTED: i64 = 10_000;
/// In a place with more people, whoever looks at a page does not wait until some of them are counted.
const MANY: i64 = 20_000;
/// In a place with no more people, each of them is looked at for a search.
const A_HANDFUL: i64 = 500;
/// In a product with more people, the hits of a search are looked up, however many they are.
const VERY_MANY: i64 = 50_000;

record! {
    struct Count { n: i64 }
}

/// What narrows a list down besides the filter.
#[derive(Debug, Clone, Default)]
pub struct Narrowed {
    /// What was typed in the search bar.
    pub search: String,
    /// Whether the team is shown among the people of a product.
    pub team: bool,
}

/// People ticked one by one, or taken out one by one: enrolments, or members of an area (B-1).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picked {
    /// These alone; everybody if nobody is named.
    pub ids: Vec<Uuid>,
    /// Without these.
    pub minus: Vec<Uuid>,
}

impl Picked {
    fn is_everybody(&self) -> bool {
        self.ids.is_empty() && self.minus.is_empty()
    }
}

/// What is too short to be looked for is refused rather than left out: without it, everybody would be meant (section 5).
pub fn must_search(text: &str) -> Result<()> {
    match text.trim().chars().count() {
        1..SEARCH_MIN => Err(Error::Invalid(vec![FieldError {
            field: "q".to_owned(),
            code: "too-short",
            limit: i64::try_from(SEARCH_MIN).unwrap_or_default(),
        }])),
        _ => Ok(()),
    }
}

/// The people whom a filter and a search let through, at one moment.
#[derive(Debug, Clone)]
pub struct People {
    account: AccountId,
    engine: Engine,
    now: Moment,
    place: Place,
    shelf: Shelf,
    resolved: Resolved,
    posed: Tree<Posed>,
    search: Option<Search>,
    team: bool,
    /// Whoever is known by the address that is searched for, and the address.
    known: Option<(MemberId, Address)>,
    /// Whether hits of the search are looked up, rather than each person looked at.
    looks_up: bool,
    /// How many there are, once that was asked: one answer counts them, puts them in order and shows them.
    counted: OnceLock<i64>,
    picked: Picked,
}

impl People {
    /// Asks for the people of a place. A filter that has no meaning there asks for nobody: its faults are told (S-8).
    pub async fn asked(
        scope: &mut Scope,
        place: &Place,
        shelf: Shelf,
        filter: &Filter,
        own: Option<SegmentId>,
        narrowed: &Narrowed,
    ) -> Result<Result<Self, Vec<Fault>>> {
        let now = scope.now();
        Self::asked_at(scope, now, place, shelf, filter, own, narrowed).await
    }

    /// The same with days counted from this moment: a frozen use keeps its own (S-7).
    pub(super) async fn asked_at(
        scope: &mut Scope,
        now: Moment,
        place: &Place,
        shelf: Shelf,
        filter: &Filter,
        own: Option<SegmentId>,
        narrowed: &Narrowed,
    ) -> Result<Result<Self, Vec<Fault>>> {
        let sound = match check(filter, place.among(), own, &shelf) {
            Ok(sound) => sound,
            Err(faults) => return Ok(Err(faults)),
        };
        let resolved = resolve(&sound, now, &place.clock, FOLDING);
        let mut people = Self {
            account: scope.account(),
            engine: scope.engine(),
            now,
            place: place.clone(),
            shelf,
            posed: pose(&resolved),
            resolved,
            search: Search::read(&narrowed.search, FOLDING),
            team: narrowed.team,
            known: known(scope, place, &narrowed.search).await?,
            looks_up: false,
            counted: OnceLock::new(),
            picked: Picked::default(),
        };
        people.looks_up = people.is_worth_looking_up(scope).await?;
        Ok(Ok(people))
    }

    /// These of them alone, or without those.
    #[must_use]
    pub fn picked(self, picked: Picked) -> Self {
        Self {
            picked,
            counted: OnceLock::new(),
            ..self
        }
    }

    /// What is asked of each of them, for the judge.
    pub fn resolved(&self) -> &Resolved {
        &self.resolved
    }

    /// In which account.
    pub(crate) fn account(&self) -> AccountId {
        self.account
    }

    /// The names it was asked with.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// Where it was asked.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The former address by which a search found somebody; nothing where the address of today was looked for.
    pub fn formerly(&self, member: MemberId, email_key: &str) -> Option<&str> {
        let (known, address) = self.known.as_ref()?;
        (*known == member && address.key != email_key).then_some(address.key.as_str())
    }

    /// Whether everybody of the place is meant.
    pub fn is_everybody(&self) -> bool {
        self.search.is_none() && self.posed == Tree::All(Vec::new()) && self.picked.is_everybody()
    }

    /// The question for the ids that a deed on all of them is about, as `target_id`: enrolments, or members of an area.
    pub fn targets(&self) -> Sql {
        let what = match self.place.kind() {
            Kind::Area => "select m.id as target_id",
            Kind::Product => "select e.id as target_id",
        };
        self.select(what, "", false)
    }

    /// How many there are.
    pub async fn count(&self, scope: &mut Scope) -> Result<i64> {
        if self.is_everybody() {
            return scope.total(self.total()).await;
        }
        if let Some(count) = self.counted.get() {
            return Ok(*count);
        }
        let question = match self.only_hits() {
            Some(hits) => sql("select count(*) as n from (").then(hits).and(") hit"),
            None => self.select("select count(*) as n", "", false),
        };
        let count: Option<Count> = scope.first(question).await?;
        Ok(self.counts(count))
    }

    /// How many there are, without waiting for it: all of them where that is known or soon counted. Answers whether these
    /// are all.
    pub async fn count_soon(&self, scope: &mut Scope) -> Result<(i64, bool)> {
        if self.is_everybody() {
            return Ok((self.count(scope).await?, true));
        }
        let counted = self.count_up_to(scope, COUNTED + 1).await?;
        // A count of before may have gone on to the end.
        let whole = counted <= COUNTED || self.counted.get().is_some();
        Ok(match whole {
            true => (counted, true),
            false => (COUNTED, false),
        })
    }

    /// The total that is kept of everybody in the place.
    fn total(&self) -> Total {
        let product = self.place.product.as_ref().map(|it| it.id);
        match product {
            None => totals::members(self.place.area.id),
            Some(product) if self.team => totals::people(product),
            Some(product) => totals::learners(product),
        }
    }

    /// Whether counting them would keep a page waiting: it is shown without, and what was counted comes after.
    pub async fn take_time(&self, scope: &mut Scope) -> Result<bool> {
        Ok(scope.total(self.total()).await? > MANY)
    }

    /// Whether there are so few that they are gathered before they are put in order.
    pub(crate) async fn are_few(&self, scope: &mut Scope) -> Result<bool> {
        if self.is_everybody() {
            return Ok(false);
        }
        Ok(self.count_up_to(scope, FEW + 1).await? <= FEW)
    }

    /// Whether there are more than so many, without counting all of them.
    pub async fn are_more_than(&self, scope: &mut Scope, most: u64) -> Result<bool> {
        let most = i64::try_from(most).unwrap_or(i64::MAX - 1);
        Ok(self.count_up_to(scope, most + 1).await? > most)
    }

    fn counts(&self, count: Option<Count>) -> i64 {
        *self.counted.get_or_init(|| count.map_or(0, |it| it.n))
    }

    /// Whether a count has found nobody.
    pub(crate) fn are_none(&self) -> bool {
        self.counted.get() == Some(&0)
    }

    async fn count_up_to(&self, scope: &mut Scope, end: i64) -> Result<i64> {
        if let Some(count) = self.counted.get() {
            return Ok(*count);
        }
        let some = match self.only_hits() {
            Some(hits) => hits,
            None => self.select("select 1 as one", "", false),
        };
        let question = sql("select count(*) as n from (")
            .then(some)
            .with(" limit ?) seen", end);
        let count: Option<Count> = scope.first(question).await?;
        match count {
            Some(Count { n }) if n >= end => Ok(n),
            all => Ok(self.counts(all)),
        }
    }

    /// A place with few people is walked through sooner than the hits of everybody are looked up.
    async fn is_worth_looking_up(&self, scope: &mut Scope) -> Result<bool> {
        let Some(hits) = self.hits() else {
            return Ok(false);
        };
        let total = scope.total(self.total()).await?;
        if total <= A_HANDFUL {
            return Ok(false);
        }
        if total > VERY_MANY || self.place.kind() == Kind::Area {
            return Ok(true);
        }
        let question = sql("select count(*) as n from (")
            .then(hits)
            .with(" limit ?) hit", total);
        let count: Option<Count> = scope.first(question).await?;
        Ok(count.is_some_and(|it| it.n < total))
    }

    fn hits(&self) -> Option<Sql> {
        let words = self.search.as_ref()?.words();
        let area = self.place.area.id;
        let hits = members_by_letters(self.engine, self.account, area, words)?;
        let Some((member, _)) = &self.known else {
            return Some(hits);
        };
        let known = " union select m.id from member m where m.erased_at is null and m.left_at is null and m.account_id = ?";
        let hits = hits.with(known, self.account);
        Some(
            hits.with(" and m.area_id = ?", area)
                .with(" and m.id = ?", *member),
        )
    }

    /// The hits of the search, where nobody else is asked for and nothing else is asked of them.
    fn only_hits(&self) -> Option<Sql> {
        let all = self.place.kind() == Kind::Area && self.posed == Tree::All(Vec::new());
        let all = all && self.picked.is_everybody();
        self.hits().filter(|_| self.looks_up && all)
    }

    /// A statement about these people: what is selected of `e` and `m`, and what comes behind. In their own order they
    /// are walked through one by one, and no index of a single condition leads astray from that order.
    pub(crate) fn select(&self, what: &'static str, behind: &'static str, in_order: bool) -> Sql {
        let hits = self.hits().filter(|_| self.looks_up && !in_order);
        let looks_up = hits.is_some();
        let question = match hits {
            Some(hits) => found(self.engine, hits).and(what),
            None => sql(what),
        };
        let question = question.and(if looks_up {
            " from found f cross join "
        } else {
            " from "
        });
        let question = match self.place.kind() {
            Kind::Area => self.in_area(question, looks_up),
            Kind::Product => self.in_product(question, looks_up, what.contains("m.")),
        };
        let compiler = Compiler {
            place: self.place.kind(),
            now: self.now,
            zone: &self.place.clock,
            shelf: &self.shelf,
            in_order: in_order && self.engine == Engine::Sqlite,
        };
        let question = compiler.condition(question.and(" and "), &self.posed);
        let words = self.search.iter().flat_map(Search::words);
        let question = match &self.known {
            // Whoever was looked up holds the words.
            _ if looks_up => question,
            // Looked for by an address, which is one word.
            Some((member, _)) => words
                .fold(question.and(" and ("), holds_word)
                .with(" or m.id = ?)", *member),
            None => words.fold(question, |question, word| {
                holds_word(question.and(" and "), word)
            }),
        };
        self.but_picked(question).and(behind)
    }

    fn but_picked(&self, question: Sql) -> Sql {
        let (is_in, is_out) = match self.place.kind() {
            Kind::Area => (" and m.id in (values", " and m.id not in (values"),
            Kind::Product => (" and e.id in (values", " and e.id not in (values"),
        };
        let named = |question: Sql, words: &'static str, ids: &[Uuid]| {
            if ids.is_empty() {
                return question;
            }
            let rows = ids.iter().map(|id| [Value::from(*id)]);
            question.and(words).rows(rows).and(")")
        };
        let question = named(question, is_in, &self.picked.ids);
        named(question, is_out, &self.picked.minus)
    }

    fn in_area(&self, question: Sql, looks_up: bool) -> Sql {
        let question = question
            .with("member m where m.account_id = ?", self.account)
            .with(
                " and m.area_id = ? and m.erased_at is null and m.left_at is null",
                self.place.area.id,
            );
        question.and(if looks_up {
            " and m.id = f.member_id"
        } else {
            ""
        })
    }

    fn in_product(&self, question: Sql, looks_up: bool, shows_member: bool) -> Sql {
        let kind = self.place.kind();
        let joins = shows_member || self.search.is_some() || reads_member(&self.posed, kind);
        let product = self.place.product.as_ref().map(|it| it.id);
        let question = question.and(match joins {
            true => "enrolment e cross join member m where m.account_id = e.account_id and m.id = e.member_id and ",
            false => "enrolment e where ",
        });
        let question = question
            .with("e.account_id = ?", self.account)
            .with(" and e.product_id = ? and e.removed_at is null", product);
        let question = question.and(if looks_up {
            " and e.member_id = f.member_id"
        } else {
            ""
        });
        question.and(if self.team {
            ""
        } else {
            " and e.role in ('student', 'free')"
        })
    }
}

/// Whoever is known by the address that is searched for, today or formerly.
async fn known(
    scope: &mut Scope,
    place: &Place,
    text: &str,
) -> Result<Option<(MemberId, Address)>> {
    let text = text.trim();
    if text.contains(char::is_whitespace) {
        return Ok(None);
    }
    let Some(address) = Address::parse(text) else {
        return Ok(None);
    };
    let member = find_person(scope, &place.area, &address.key).await?;
    Ok(member.map(|member| (member, address)))
}
