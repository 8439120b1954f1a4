//! Enums whose cases have a permanent name, as the store, the API and the address bar write it.

/// Declares an enum together with `ALL`, `id()` and `from_id()`, so that no case can lack its name.
macro_rules! named {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[doc = $doc:literal])* $case:ident = $id:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[doc = $doc])* $case,)*
        }

        impl $name {
            /// Every case, in the order of the law book.
            pub const ALL: &[Self] = &[$(Self::$case),*];

            /// The permanent name.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$case => $id,)*
                }
            }

            /// The case of that name.
            pub fn from_id(id: &str) -> Option<Self> {
                match id {
                    $($id => Some(Self::$case),)*
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use named;
