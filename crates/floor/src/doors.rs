//! Doors: routes that remember themselves and who gets through. One without a doorkeeper does not compile.

use axum::{
    Router,
    handler::Handler,
    http::Method,
    routing::{MethodFilter, on},
};
use clavero_rules::Permission;

use crate::{App, session::Guarded};

/// Who gets through a door (R6): exactly one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Whoever holds this permission in the account of the address.
    Permission(Permission),
    /// Whoever holds this permission in the account, or a role in the product of the address that reaches as far (3.4).
    InProduct(Permission),
    /// The owner of the account of the address.
    OwnerOnly,
    /// Whoever is signed in, on his own things.
    Oneself,
    /// Whoever is inside the account of the address.
    MemberOfAccount,
    /// Anyone.
    Public,
}

impl Access {
    /// The permission that opens it, if one does.
    pub fn permission(self) -> Option<Permission> {
        match self {
            Self::Permission(permission) | Self::InProduct(permission) => Some(permission),
            _ => None,
        }
    }
}

impl std::fmt::Display for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Self::InProduct(permission) = self {
            return write!(f, "{} or a role", permission.id());
        }
        f.write_str(match self {
            Self::Permission(permission) | Self::InProduct(permission) => permission.id(),
            Self::OwnerOnly => "owner_only",
            Self::Oneself => "self",
            Self::MemberOfAccount => "member_of_account",
            Self::Public => "public",
        })
    }
}

/// One door.
#[derive(Clone, Debug)]
pub struct Door {
    /// Its method.
    pub method: Method,
    /// Its address, with `{names}` for what varies.
    pub path: &'static str,
    /// Who gets through.
    pub access: Access,
}

/// Doors of a feature, or of the whole house.
#[derive(Default)]
pub struct Doors {
    /// The routes themselves.
    pub router: Router<App>,
    /// What they say of themselves.
    pub list: Vec<Door>,
}

impl Doors {
    /// A door: its first argument says who gets through.
    #[must_use]
    pub fn door<H, T>(mut self, method: Method, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: Guarded + 'static,
    {
        let filter = MethodFilter::try_from(method.clone()).unwrap_or(MethodFilter::GET);
        self.router = self.router.route(path, on(filter, handler));
        self.list.push(Door {
            method,
            path,
            access: T::ACCESS,
        });
        self
    }

    /// Looking at a page.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: Guarded + 'static,
    {
        self.door(Method::GET, path, handler)
    }

    /// Doing something.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: Guarded + 'static,
    {
        self.door(Method::POST, path, handler)
    }

    /// These doors and those.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }
}
