//! Reads one condition: what is asked about, and what is asked.

use super::{Read, Reader};
use crate::segments::lexer::Token;
use crate::segments::{
    Band, Field, Kind, Leaf, Measure, PageDeed, Problem, ProductDeed, Thing, When, Which,
};
use crate::{PageId, ProductId, QuizId, SegmentId};

impl Reader<'_> {
    pub(super) fn leaf(&mut self) -> Read<Leaf> {
        let Token::Word(word) = self.peek() else {
            return Err(self.stop(Problem::ConditionExpected));
        };
        let word = word.to_ascii_lowercase();
        let in_follows =
            matches!(self.ahead(1), Token::Word(next) if next.eq_ignore_ascii_case("in"));
        match word.as_str() {
            "and" | "or" | "not" => Err(self.stop(Problem::ConditionExpected)),
            "in" => self.segment(),
            "quiz" => self.quiz(),
            "tagged" => self.tagged(),
            "failed_attempts" => self.failed_attempts(),
            "enrolled" if in_follows => self.products(ProductDeed::Enrolled),
            "active" => self.products(ProductDeed::Active),
            // The name of the column, for whoever types it.
            "enrolled_at" => self.field(Field::Enrolled),
            other => match (PageDeed::from_id(other), Field::from_id(other)) {
                (Some(deed), _) => self.pages(deed),
                (None, Some(field)) => self.field(field),
                (None, None) => Err(self.stop(Problem::UnknownField)),
            },
        }
    }

    fn field(&mut self, field: Field) -> Read<Leaf> {
        self.skip();
        if let Some(band) = self.band(field) {
            self.skip();
            self.skip();
            return Ok(band.leaf());
        }
        Ok(Leaf::Field(field, self.test(&field.facet())?))
    }

    /// `progress is in_progress`: the comparison that the band stands for (#1).
    fn band(&self, field: Field) -> Option<Band> {
        match self.ahead(1) {
            Token::Word(word) if field == Field::Progress && self.is_word("is") => {
                Band::from_id(&word.to_ascii_lowercase())
            }
            _ => None,
        }
    }

    fn segment(&mut self) -> Read<Leaf> {
        self.skip();
        self.must_word("segment")?;
        self.must_mark("(")?;
        self.count_item()?;
        let id = self.reference(Thing::Segment)?;
        self.must_mark(")")?;
        Ok(Leaf::Segment(SegmentId(id)))
    }

    fn quiz(&mut self) -> Read<Leaf> {
        self.skip();
        self.must_mark("(")?;
        let id = self.reference(Thing::Quiz)?;
        self.must_mark(")")?;
        self.must_mark(".")?;
        let measure = match self.peek() {
            Token::Word(word) => Measure::from_id(&word.to_ascii_lowercase()),
            _ => None,
        };
        let Some(measure) = measure else {
            let all: Vec<_> = Measure::ALL.iter().map(|it| it.id()).collect();
            return Err(self.stop(Problem::OneOfExpected).among(&all));
        };
        self.skip();
        let test = self.test(&measure.facet())?;
        Ok(Leaf::Quiz(QuizId(id), measure, test))
    }

    fn failed_attempts(&mut self) -> Read<Leaf> {
        self.skip();
        self.must_word("within")?;
        let within = self.period()?;
        let test = self.test(&Measure::Attempts.facet())?;
        Ok(Leaf::FailedAttempts { within, test })
    }

    fn pages(&mut self, deed: PageDeed) -> Read<Leaf> {
        self.skip();
        let which = self.which(Which::All);
        let pages = self.list(|it| it.reference(Thing::Page).map(PageId))?;
        // Nothing tells when a page was available.
        let dated = deed != PageDeed::Available;
        let since = self.day_after("since", dated)?;
        let before = self.day_after("before", dated)?;
        Ok(Leaf::Pages {
            deed,
            which,
            pages,
            since,
            before,
        })
    }

    fn day_after(&mut self, word: &str, dated: bool) -> Read<Option<When>> {
        match dated && self.took_word(word) {
            true => self.when().map(Some),
            false => Ok(None),
        }
    }

    fn tagged(&mut self) -> Read<Leaf> {
        self.skip();
        let which = self.which(Which::Any);
        let tags = self.list(|it| it.text(Kind::Text))?;
        Ok(Leaf::Tagged { which, tags })
    }

    fn products(&mut self, deed: ProductDeed) -> Read<Leaf> {
        self.skip();
        self.must_word("in")?;
        let which = self.which(Which::Any);
        let products = self.list(|it| it.reference(Thing::Product).map(ProductId))?;
        Ok(Leaf::Products {
            deed,
            which,
            products,
        })
    }

    /// How many of the list; as usual if it is not said.
    fn which(&mut self, usual: Which) -> Which {
        let said = match self.peek() {
            Token::Word(word) => Which::from_id(&word.to_ascii_lowercase()),
            _ => None,
        };
        if said.is_some() {
            self.skip();
        }
        said.unwrap_or(usual)
    }
}
