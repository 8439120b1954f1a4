//! Doorkeepers: the first argument of every handler, which says who gets in and proves it.

use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};
use clavero_rules::access::{Granted, Needs, Requirement, grant, may};

use super::{Caller, Here, Person, used};
use crate::{App, Error, Result, doors::Access};

/// An extractor that declares who gets through the door that it guards (R6).
pub trait Doorkeeper {
    /// Who gets through.
    const ACCESS: Access;
}

/// The arguments of a handler whose first one is a doorkeeper. A handler without one has no door.
pub trait Guarded {
    /// Who gets through.
    const ACCESS: Access;
}

macro_rules! guarded {
    ($($rest:ident)*) => {
        impl<M, D: Doorkeeper, $($rest),*> Guarded for (M, D, $($rest,)*) {
            const ACCESS: Access = D::ACCESS;
        }
    };
}
guarded!();
guarded!(T2);
guarded!(T2 T3);
guarded!(T2 T3 T4);
guarded!(T2 T3 T4 T5);
guarded!(T2 T3 T4 T5 T6);

/// Whoever may do `P` in the account of the address.
#[derive(Debug)]
pub struct May<P> {
    /// The proof, spent by the deed.
    pub granted: Granted<P>,
    /// Where that is.
    pub here: Here,
}

/// The owner of the account of the address (A3).
#[derive(Debug)]
pub struct OwnerOnly {
    /// The proof.
    pub granted: Granted<may::OwnAccount>,
    /// Where that is.
    pub here: Here,
}

/// Whoever is inside the account of the address.
#[derive(Debug)]
pub struct Member {
    /// The proof.
    pub granted: Granted<may::BeInside>,
    /// Where that is.
    pub here: Here,
}

/// Whoever is signed in, on his own things.
#[derive(Debug)]
pub struct Oneself {
    /// The request.
    pub caller: Arc<Caller>,
    /// Who that is.
    pub person: Person,
}

/// Anyone.
#[derive(Debug)]
pub struct Anyone(pub Arc<Caller>);

impl<P: Needs> Doorkeeper for May<P> {
    const ACCESS: Access = match P::REQUIREMENT {
        Requirement::Permission(permission) => Access::Permission(permission),
        Requirement::Owner => Access::OwnerOnly,
        Requirement::Member => Access::MemberOfAccount,
    };
}
impl Doorkeeper for OwnerOnly {
    const ACCESS: Access = Access::OwnerOnly;
}
impl Doorkeeper for Member {
    const ACCESS: Access = Access::MemberOfAccount;
}
impl Doorkeeper for Oneself {
    const ACCESS: Access = Access::Oneself;
}
impl Doorkeeper for Anyone {
    const ACCESS: Access = Access::Public;
}

impl<P: Needs + Send + 'static> FromRequestParts<App> for May<P> {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let (granted, here) = admitted(parts, app).await?;
        Ok(Self { granted, here })
    }
}

impl FromRequestParts<App> for OwnerOnly {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let (granted, here) = admitted(parts, app).await?;
        Ok(Self { granted, here })
    }
}

impl FromRequestParts<App> for Member {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let (granted, here) = admitted(parts, app).await?;
        Ok(Self { granted, here })
    }
}

impl FromRequestParts<App> for Oneself {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self> {
        let caller = caller(parts)?;
        // A key opens an account and nothing of the person who made it.
        if caller.key.is_some() {
            return Err(Error::NotByKey);
        }
        let person = caller.signed_in()?.clone();
        Ok(Self { caller, person })
    }
}

impl FromRequestParts<App> for Anyone {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self> {
        caller(parts).map(Self)
    }
}

async fn admitted<P: Needs>(parts: &mut Parts, app: &App) -> Result<(Granted<P>, Here)> {
    let caller = caller(parts)?;
    let params = RawPathParams::from_request_parts(parts, app)
        .await
        .map_err(|_| Error::Missing("account"))?;
    let slug = params
        .iter()
        .find_map(|(key, value)| (key == "account").then_some(value));
    // Where the address names no account, only a key says which one is meant.
    let slug = slug.or(caller.key.as_ref().map(|card| card.slug.as_str()));
    let here = Here::read(&caller, slug.ok_or(Error::Nobody)?).await?;
    let granted = grant::<P>(here.actor.clone())?;
    // A right is one thing, being inside another (4.6): whoever has access enters first.
    if !here.is_owner() && here.visit.is_none() && caller.key.is_none() {
        return Err(Error::NotInside);
    }
    if let Requirement::Permission(permission) = P::REQUIREMENT {
        used::note(&caller.on, &here.actor, permission).await;
    }
    Ok((granted, here))
}

fn caller(parts: &Parts) -> Result<Arc<Caller>> {
    parts
        .extensions
        .get::<Arc<Caller>>()
        .cloned()
        .ok_or_else(|| Error::Broken("a door outside the house".to_owned()))
}
