//! How conditions are joined: all of them, any of them, or the contrary of one.

use std::ops::Not;

/// Conditions joined by "and", "or" and "not". In normal form a join has two parts or more, none of them a join of the
/// same kind; nothing at all asks for everybody.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Tree<L> {
    /// Each of them.
    All(Vec<Tree<L>>),
    /// At least one of them.
    Any(Vec<Tree<L>>),
    /// The contrary.
    Not(Box<Tree<L>>),
    /// One condition.
    Leaf(L),
}

impl<L> Tree<L> {
    /// No condition: everybody in the scope.
    pub const fn everybody() -> Self {
        Self::All(Vec::new())
    }

    /// Each of the parts, in normal form.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::All(parts.into_iter().collect()).normal()
    }

    /// At least one of the parts, in normal form.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::Any(parts.into_iter().collect()).normal()
    }

    /// The same meaning in normal form, as the text is read.
    #[must_use = "a tree is a value"]
    pub fn normal(self) -> Self {
        match self {
            Self::All(parts) => {
                let mut flat = Vec::new();
                for part in parts {
                    match part.normal() {
                        Self::All(inner) => flat.extend(inner),
                        other => flat.push(other),
                    }
                }
                only(flat).unwrap_or_else(Self::All)
            }
            Self::Any(parts) => {
                let mut flat = Vec::new();
                for part in parts {
                    match part.normal() {
                        Self::Any(inner) => flat.extend(inner),
                        other => flat.push(other),
                    }
                }
                only(flat).unwrap_or_else(Self::Any)
            }
            Self::Not(part) => !part.normal(),
            Self::Leaf(leaf) => Self::Leaf(leaf),
        }
    }

    /// How many levels there are: a condition alone is one.
    pub fn depth(&self) -> usize {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                1 + parts.iter().map(Self::depth).max().unwrap_or(0)
            }
            Self::Not(part) => 1 + part.depth(),
            Self::Leaf(_) => 1,
        }
    }

    /// The conditions, in the order of the text.
    pub fn leaves(&self) -> Vec<&L> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::leaves).collect(),
            Self::Not(part) => part.leaves(),
            Self::Leaf(leaf) => vec![leaf],
        }
    }

    /// The same joins over what becomes of each condition.
    pub fn map<M>(&self, each: &mut impl FnMut(&L) -> Tree<M>) -> Tree<M> {
        let mut all = |parts: &[Self]| parts.iter().map(|part| part.map(each)).collect();
        match self {
            Self::All(parts) => Tree::All(all(parts)),
            Self::Any(parts) => Tree::Any(all(parts)),
            Self::Not(part) => !part.map(each),
            Self::Leaf(leaf) => each(leaf),
        }
    }

    /// Whether a join says nothing: only a whole filter may, and only with "and".
    pub fn has_empty_join(&self) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                parts.is_empty() || parts.iter().any(Self::has_empty_join)
            }
            Self::Not(part) => part.has_empty_join(),
            Self::Leaf(_) => false,
        }
    }
}

impl<L> Not for Tree<L> {
    type Output = Self;

    fn not(self) -> Self {
        Self::Not(Box::new(self))
    }
}

/// The only part there is, or all the parts again.
fn only<L>(parts: Vec<Tree<L>>) -> Result<Tree<L>, Vec<Tree<L>>> {
    let [part] = <[Tree<L>; 1]>::try_from(parts)?;
    Ok(part)
}
