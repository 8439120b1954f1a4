//! Reads the text of a filter (4.2). Whatever is typed, the answer is a filter or a reason, never a fall.

mod leaf;
mod value;

use super::lexer::{Piece, Token, pieces};
use super::{
    CONDITIONS_MAX, DEPTH_MAX, Filter, ITEMS_MAX, Misread, Names, Problem, TEXT_MAX, Thing, Tree,
};

/// Brackets within brackets, also needless ones. Keeps the reader's own stack small.
const BRACKETS_MAX: usize = 32;

/// The filter that a text says, in normal form. A text of spaces says nothing: everybody (S-1, S-2, S-6).
///
/// Names are looked up among `names`; an id is taken as it stands, and whether it still exists is for the check.
pub fn parse(text: &str, names: &dyn Names) -> Result<Filter, Misread> {
    if text.len() > TEXT_MAX {
        return Err(Misread::new(Problem::TooLong, text, TEXT_MAX, TEXT_MAX));
    }
    let mut reader = Reader {
        text,
        pieces: pieces(text)?,
        next: 0,
        brackets: 0,
        conditions: 0,
        items: 0,
        names,
    };
    if *reader.peek() == Token::End {
        return Ok(Filter::everybody());
    }
    let filter = reader.or()?;
    match reader.peek() {
        Token::End => Ok(filter),
        _ => Err(reader.stop(Problem::JoinExpected).among(&["and", "or"])),
    }
}

type Read<T> = Result<T, Misread>;

/// Where reading stands.
struct Reader<'t> {
    text: &'t str,
    pieces: Vec<Piece<'t>>,
    next: usize,
    brackets: usize,
    conditions: usize,
    items: usize,
    names: &'t dyn Names,
}

impl<'t> Reader<'t> {
    fn or(&mut self) -> Read<Filter> {
        let start = self.next;
        let mut parts = vec![self.and()?];
        while self.took_word("or") {
            parts.push(self.and()?);
        }
        self.joined(Tree::any(parts), start)
    }

    fn and(&mut self) -> Read<Filter> {
        let start = self.next;
        let mut parts = vec![self.unary()?];
        while self.took_word("and") {
            parts.push(self.unary()?);
        }
        self.joined(Tree::all(parts), start)
    }

    fn unary(&mut self) -> Read<Filter> {
        let start = self.next;
        if self.took_word("not") {
            let part = !self.atom()?;
            return self.joined(part, start);
        }
        self.atom()
    }

    fn atom(&mut self) -> Read<Filter> {
        if !self.is_mark("(") {
            return self.condition();
        }
        if self.brackets == BRACKETS_MAX {
            return Err(self.stop(Problem::TooDeep));
        }
        self.skip();
        self.brackets += 1;
        let inside = self.or()?;
        self.brackets -= 1;
        if !self.took_mark(")") {
            return Err(self.stop(Problem::JoinExpected).among(&["and", "or", ")"]));
        }
        Ok(inside)
    }

    fn condition(&mut self) -> Read<Filter> {
        if self.conditions == CONDITIONS_MAX {
            return Err(self.stop(Problem::TooManyConditions));
        }
        self.conditions += 1;
        self.leaf().map(Tree::Leaf)
    }

    /// The join that began at a piece, if it is not too deep.
    fn joined(&self, filter: Filter, start: usize) -> Read<Filter> {
        match filter.depth() {
            0..=DEPTH_MAX => Ok(filter),
            _ => Err(self.misread(Problem::TooDeep, start)),
        }
    }

    /// One more item of a list.
    fn count_item(&mut self) -> Read<()> {
        if self.items == ITEMS_MAX {
            return Err(self.stop(Problem::TooManyItems));
        }
        self.items += 1;
        Ok(())
    }

    /// One item or more, in brackets.
    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        self.must_mark("(")?;
        let mut items = Vec::new();
        loop {
            self.count_item()?;
            items.push(item(self)?);
            if self.took_mark(")") {
                return Ok(items);
            }
            if !self.took_mark(",") {
                return Err(self.stop(Problem::OneOfExpected).among(&[",", ")"]));
            }
        }
    }

    /// The id of a thing, by its name or as it stands.
    fn reference(&mut self, thing: Thing) -> Read<uuid::Uuid> {
        let id = match self.peek() {
            Token::Id(id) => *id,
            Token::Text(name) => match self.names.ids(thing, name)[..] {
                [id] => id,
                [] => return Err(self.stop(Problem::UnknownName).of(thing)),
                _ => return Err(self.stop(Problem::AmbiguousName).of(thing)),
            },
            _ => return Err(self.stop(Problem::NameExpected).of(thing)),
        };
        self.skip();
        Ok(id)
    }

    fn peek(&self) -> &Token<'t> {
        self.ahead(0)
    }

    /// So many pieces further on.
    fn ahead(&self, count: usize) -> &Token<'t> {
        self.pieces
            .get(self.next + count)
            .map_or(&Token::End, |piece| &piece.token)
    }

    fn skip(&mut self) {
        self.next += 1;
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Token::Word(it) if it.eq_ignore_ascii_case(word))
    }

    fn took_word(&mut self, word: &str) -> bool {
        let is = self.is_word(word);
        self.next += usize::from(is);
        is
    }

    fn must_word(&mut self, word: &'static str) -> Read<()> {
        match self.took_word(word) {
            true => Ok(()),
            false => Err(self.stop(Problem::OneOfExpected).among(&[word])),
        }
    }

    fn is_mark(&self, mark: &str) -> bool {
        matches!(self.peek(), Token::Mark(it) if *it == mark)
    }

    fn took_mark(&mut self, mark: &str) -> bool {
        let is = self.is_mark(mark);
        self.next += usize::from(is);
        is
    }

    fn must_mark(&mut self, mark: &'static str) -> Read<()> {
        match self.took_mark(mark) {
            true => Ok(()),
            false => Err(self.stop(Problem::OneOfExpected).among(&[mark])),
        }
    }

    /// The problem with the piece that comes next.
    fn stop(&self, problem: Problem) -> Misread {
        self.misread(problem, self.next)
    }

    fn misread(&self, problem: Problem, piece: usize) -> Misread {
        let (at, end) = self
            .pieces
            .get(piece)
            .map_or((self.text.len(), self.text.len()), |it| (it.at, it.end));
        Misread::new(problem, self.text, at, end)
    }
}
