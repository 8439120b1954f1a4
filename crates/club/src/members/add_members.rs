//! Adding members by hand: people × products × role × group (MA-11, CC-20, CC-21).

use clavero_rules::{
    GroupId, Permission, ProductId,
    access::{Denied, Granted, Requirement, may},
    calendar::Date,
    enrolments::GrantSource,
    roles::Role,
};

use super::{area_role::give_in_area, send_access, store};
use crate::{
    Error, Occasion, Result,
    address::Address,
    areas::Area,
    enrolments::{Giving, Outcome, Person, Place, find_or_make_member, grant_access},
    products,
    words::Lang,
    work::Event,
};

/// Somebody to be added.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// His address.
    pub address: Address,
    /// His name; may be empty.
    pub name: String,
    /// His language, if known.
    pub lang: Option<Lang>,
}

/// Who is added to what, and as what.
#[derive(Clone, Debug)]
pub struct Adding {
    /// The people.
    pub people: Vec<Newcomer>,
    /// The products, each as a bonus.
    pub products: Vec<ProductId>,
    /// Whether they are to work in the whole area, in all products that know the role, instead of single ones (CC-21).
    pub whole_area: bool,
    /// What they are to be there.
    pub role: Role,
    /// Where they are to sit, where there is one product with groups.
    pub group: Option<GroupId>,
    /// The last day of their access; the products’ own duration if none is named.
    pub until: Option<Date>,
    /// Whether they are sent the way in.
    pub send_access: bool,
}

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// People who are new in the area.
    pub created: u32,
    /// Enrolments that are new for members who were there.
    pub added: u32,
    /// Enrolments that stand differently now.
    pub updated: u32,
    /// What was so already.
    pub unchanged: u32,
}

/// Adds people. All of it happens, or none of it does.
pub async fn add_members(
    on: &Occasion,
    granted: Granted<may::ImportMembers>,
    area: &Area,
    adding: &Adding,
) -> Result<Added> {
    if adding.whole_area {
        return add_to_area(on, granted, area, adding).await;
    }
    let mut work = on.begin(granted).await?;
    may_make_team(work.actor()?, adding.role)?;
    let by = work.actor()?.user();
    let source = if adding.role.is_team() {
        GrantSource::Staff
    } else {
        GrantSource::Manual
    };
    let mut wanted = Vec::new();
    for id in &adding.products {
        wanted.push(products::find(&mut work, area.id, *id).await?);
    }
    let seated = wanted.iter().filter(|it| it.kind.has_groups()).count();
    if adding.group.is_some() && seated != 1 {
        return Err(Error::field("group", "group-of-one"));
    }
    let mut told: Vec<Box<dyn Event>> = Vec::new();
    let mut added = Added::default();
    for newcomer in &adding.people {
        let (mut member, mut fresh) = (None, false);
        for product in &wanted {
            let person = Person::Address {
                address: &newcomer.address,
                name: &newcomer.name,
                lang: newcomer.lang,
                source: "web",
            };
            let days = (None, adding.until);
            let reference = format!("{}:{}", source.id(), product.id);
            let mut giving = Giving::by_hand(
                area,
                product,
                person,
                source,
                reference,
                days,
                Some(by),
                on.now,
            )?;
            giving.place = Place {
                role: Some(adding.role),
                group: adding.group.filter(|_| product.kind.has_groups()),
                of_offer: None,
            };
            if let Some(group) = giving.place.group {
                crate::groups::choose(&mut work, product.id, group).await?;
            }
            let given = grant_access(&mut work, &giving).await?;
            match given.outcome {
                Outcome::Created => added.created += 1,
                Outcome::Added => added.added += 1,
                Outcome::Updated => added.updated += 1,
                Outcome::Unchanged => added.unchanged += 1,
            }
            fresh |= given.outcome != Outcome::Unchanged;
            member = Some(given.member);
            if let Some(done) = given.done {
                told.push(Box::new(done.told));
            }
        }
        if let Some(id) = member.filter(|_| adding.send_access && fresh) {
            let member = store::find(&mut work, area.id, id).await?;
            send_access(&mut work, area, &member).await?;
        }
    }
    work.commit_all(told).await?;
    Ok(added)
}

/// Lets people work in the whole area. No product has to be there yet.
async fn add_to_area(
    on: &Occasion,
    granted: Granted<may::ImportMembers>,
    area: &Area,
    adding: &Adding,
) -> Result<Added> {
    let wrong = |field: &str, code: &'static str| Err(Error::field(field, code));
    if !adding.products.is_empty() {
        return wrong("products", "whole-area-alone");
    }
    if !adding.role.is_team() {
        return wrong("role", "area-role");
    }
    if adding.group.is_some() {
        return wrong("group", "group-of-one");
    }
    if adding.until.is_some() {
        return wrong("until", "area-until");
    }
    let mut work = on.begin_changing_access(granted).await?;
    may_make_team(work.actor()?, adding.role)?;
    let mut told: Vec<Box<dyn Event>> = Vec::new();
    let mut added = Added::default();
    for newcomer in &adding.people {
        let (address, name) = (&newcomer.address, newcomer.name.as_str());
        let found = find_or_make_member(&mut work, area, address, name, newcomer.lang, "web");
        let (id, made) = found.await?;
        let member = store::find(&mut work, area.id, id).await?;
        if member.area_role == Some(adding.role) {
            added.unchanged += 1;
            continue;
        }
        told.push(Box::new(
            give_in_area(&mut work, area, id, adding.role).await?,
        ));
        match made {
            true => added.created += 1,
            false => added.updated += 1,
        }
        if adding.send_access {
            send_access(&mut work, area, &member).await?;
        }
    }
    work.commit_all(told).await?;
    Ok(added)
}

/// Whoever makes people part of the team of a product holds the right to give roles.
fn may_make_team(actor: &clavero_rules::access::Actor, role: Role) -> Result<()> {
    if !role.is_team() {
        return Ok(());
    }
    let requirement = Requirement::Permission(Permission::AssignRoles);
    actor.may(requirement).map_err(|denial| {
        Error::Denied(Denied {
            denial,
            requirement,
        })
    })
}
