//! Reads what a field is asked: the operation and the values behind it.

use super::{Read, Reader};
use crate::GroupId;
use crate::segments::lexer::Token;
use crate::segments::{
    Arity, Facet, Kind, Op, Period, Problem, Test, Thing, Value, When, language_tag,
};

impl Reader<'_> {
    pub(super) fn test(&mut self, facet: &Facet) -> Read<Test> {
        if facet.kind == Kind::Flag {
            return Ok(Test::new(Op::Holds, []));
        }
        let start = self.next;
        if self.took_word("is") {
            return self.test_after_is(facet, start);
        }
        let typed = self.op()?;
        let op = as_listed(typed, facet);
        self.must_allow(op, facet, start)?;
        let kind = facet.kind;
        let values = match (op.arity(), typed.arity()) {
            (Arity::Zero, _) => Vec::new(),
            // `source has purchase`, and `status = active` for a list of one.
            (Arity::List, Arity::One) => vec![self.listed(kind)?],
            (Arity::List, _) if op == Op::Has && !self.is_mark("(") => vec![self.listed(kind)?],
            (Arity::List, _) => self.list(|it| it.value(kind))?,
            (Arity::One, _) if matches!(op, Op::OlderThan | Op::Within) => {
                vec![Value::Period(self.period()?)]
            }
            (Arity::One, _) => vec![self.value(kind)?],
            (Arity::Two, _) => {
                let from = self.value(kind)?;
                self.must_word("and")?;
                vec![from, self.value(kind)?]
            }
        };
        Ok(Test::new(op, values))
    }

    /// `is active`, `is not never`.
    fn test_after_is(&mut self, facet: &Facet, start: usize) -> Read<Test> {
        let not = self.took_word("not");
        // Either word asks the same; the table says which one this field goes by.
        let absent = self.is_word("never") || self.is_word("unknown");
        let pair = [(Op::Never, Op::Ever), (Op::Unknown, Op::Known)];
        let asked = pair.into_iter().find(|(op, _)| facet.ops.contains(op));
        if let (true, Some((missing, there))) = (absent, asked) {
            self.skip();
            return Ok(Test::new(if not { there } else { missing }, []));
        }
        let op = if not { Op::NotIn } else { Op::In };
        self.must_allow(op, facet, start)?;
        Ok(Test::new(op, [self.listed(facet.kind)?]))
    }

    fn must_allow(&self, op: Op, facet: &Facet, at: usize) -> Read<()> {
        if facet.ops.contains(&op) {
            return Ok(());
        }
        let choices: Vec<_> = facet.ops.iter().map(|it| it.text()).collect();
        Err(self.misread(Problem::WrongOperator, at).among(&choices))
    }

    fn op(&mut self) -> Read<Op> {
        let typed = match self.peek() {
            Token::Mark(mark) => mark.to_string(),
            Token::Word(word) => word.to_ascii_lowercase(),
            _ => return Err(self.stop(Problem::OperatorExpected)),
        };
        let (op, second) = match typed.as_str() {
            "=" => (Op::Eq, None),
            "!=" => (Op::Ne, None),
            "<" | "before" => (Op::Lt, None),
            "<=" => (Op::Le, None),
            ">" | "after" => (Op::Gt, None),
            ">=" => (Op::Ge, None),
            "between" => (Op::Between, None),
            "contains" => (Op::Contains, None),
            "starts" => (Op::StartsWith, Some("with")),
            "ends" => (Op::EndsWith, Some("with")),
            "in" => (Op::In, None),
            "not" => (Op::NotIn, Some("in")),
            "has" => (Op::Has, None),
            "older" => (Op::OlderThan, Some("than")),
            "within" => (Op::Within, None),
            _ => return Err(self.stop(Problem::OperatorExpected)),
        };
        self.skip();
        second.map_or(Ok(()), |word| self.must_word(word))?;
        Ok(op)
    }

    /// A list of one, without brackets.
    fn listed(&mut self, kind: Kind) -> Read<Value> {
        self.count_item()?;
        self.value(kind)
    }

    pub(super) fn value(&mut self, kind: Kind) -> Read<Value> {
        match kind {
            Kind::Percent => {
                let number = self.number(10_000)?;
                // With the sign or without, a share is a share.
                self.took_mark("%");
                Ok(Value::Number(number))
            }
            Kind::Score => self.number(10_000).map(Value::Number),
            Kind::Count => self.whole_number().map(Value::Number),
            Kind::Time | Kind::Coming => self.when().map(Value::When),
            Kind::Words(words) => {
                let word = match self.peek() {
                    Token::Word(word) => kind.word(word),
                    _ => None,
                };
                let word = word.ok_or_else(|| self.stop(Problem::OneOfExpected).among(words))?;
                self.skip();
                Ok(Value::Word(word))
            }
            Kind::Text | Kind::Language => self.text(kind).map(Value::Text),
            Kind::Group => {
                let id = self.reference(Thing::Group)?;
                Ok(Value::Group(GroupId(id)))
            }
            Kind::Flag => Err(self.stop(Problem::JoinExpected)),
        }
    }

    fn number(&mut self, max: u32) -> Read<u32> {
        match *self.peek() {
            Token::Number(number) if number <= max => {
                self.skip();
                Ok(number)
            }
            Token::Number(_) => Err(self.stop(Problem::NumberOutOfRange)),
            _ => Err(self.stop(Problem::NumberExpected)),
        }
    }

    fn whole_number(&mut self) -> Read<u32> {
        match *self.peek() {
            Token::Number(number) if number % 100 == 0 => {
                self.skip();
                Ok(number / 100)
            }
            _ => Err(self.stop(Problem::NumberExpected)),
        }
    }

    pub(super) fn text(&mut self, kind: Kind) -> Read<String> {
        let (typed, quoted) = match self.peek() {
            Token::Text(text) => (text.clone(), true),
            Token::Word(word) => ((*word).to_owned(), false),
            _ => (String::new(), false),
        };
        let text = match kind {
            Kind::Language => {
                let tag = language_tag(&typed);
                tag.ok_or_else(|| self.stop(Problem::LanguageExpected))?
            }
            _ if !quoted => return Err(self.stop(Problem::TextExpected)),
            _ if typed.trim().is_empty() => return Err(self.stop(Problem::EmptyText)),
            _ => typed,
        };
        self.skip();
        Ok(text)
    }

    pub(super) fn when(&mut self) -> Read<When> {
        let Token::When(when) = *self.peek() else {
            return Err(self.stop(Problem::DateExpected));
        };
        self.skip();
        Ok(when)
    }

    pub(super) fn period(&mut self) -> Read<Period> {
        let Token::Period(period) = *self.peek() else {
            return Err(self.stop(Problem::PeriodExpected));
        };
        self.skip();
        Ok(period)
    }
}

/// `=` and `!=` of a field that is one of several are lists of one.
fn as_listed(op: Op, facet: &Facet) -> Op {
    match op {
        Op::Eq if facet.ops.contains(&Op::In) => Op::In,
        Op::Ne if facet.ops.contains(&Op::NotIn) => Op::NotIn,
        other => other,
    }
}
