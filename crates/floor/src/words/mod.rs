//! Everything a person reads, in four languages: whole sentences by name, numbers and dates by CLDR.

mod bundle;
mod dates;
mod lang;
mod lists;
mod numbers;
mod text;

pub use bundle::{Arg, Words, keys};
pub use lang::Lang;
pub use numbers::digits_of;
pub use text::{fold, letter_key, name_key, sort_key};
