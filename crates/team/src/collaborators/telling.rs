//! An explanation in words: each check as it came out, each thing that would have to change.

use clavero_rules::{
    Permission,
    explain::{Check, Remedy},
};

use crate::{web::permission_key, words::Words};

/// What a check found.
pub(super) fn check(words: Words, check: Check, passed: bool) -> String {
    let outcome = if passed { "yes" } else { "no" };
    let key = format!("check-{}.{outcome}", check.code().replace('_', "-"));
    match check {
        Check::InProfile(permission) => {
            words.say(&key, &[("permission", named(words, permission).into())])
        }
        _ => words.text(&key),
    }
}

/// What would have to change.
pub(super) fn remedy(words: Words, remedy: Remedy, account: &str) -> String {
    let key = format!("remedy-{}", remedy.code().replace('_', "-"));
    let mut args = vec![("account", account.into())];
    if let Remedy::AddToProfile(permission) = remedy {
        args.push(("permission", named(words, permission).into()));
    }
    words.say(&key, &args)
}

/// The name of a permission.
pub(super) fn named(words: Words, permission: Permission) -> String {
    words.text(&permission_key(permission))
}
