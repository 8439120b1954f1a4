//! The client's answer to a partner: yes on its own terms and signed, or no in one step (PE-08, Q4, Q9).

use clavero_rules::{
    Moment, ProfileId,
    access::{Granted, may},
    collaborators::MustSign,
    evidence::Signed,
    partners::{GrantFacts, Terms, may_decline, may_extend, may_grant, may_let_manage_people},
    signature::Purpose,
};
use clavero_team::{
    collaborators::{self, ThroughPartner},
    people::signature,
    profiles,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

use super::{Request, lapse, people, request, told::PartnerTold};
use crate::{
    Error, Occasion, Result,
    db::sql,
    error::Challenge,
    letters::Letter,
    occasion::hex,
    work::{Event, Work},
};

/// Who is let in, and on which terms: what is signed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Granting {
    /// The request.
    pub request: Uuid,
    /// The profile.
    pub profile: Uuid,
    /// The version of that profile: its permissions are what is signed.
    pub profile_version: i64,
    /// For how many days.
    pub days: i64,
    /// Whether the employee may manage people; the owner's alone to say (Q16).
    pub manages_people: bool,
    /// The version of the request.
    pub version: i64,
}

/// Another end for an access that was granted: what is signed when it is later.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Extending {
    /// The request.
    pub request: Uuid,
    /// For how many days from today.
    pub days: i64,
    /// The version of the request.
    pub version: i64,
}

/// Spends the signature if the rule asks for one; without it, the answer says what to sign.
pub(super) async fn spend(
    work: &mut Work,
    must: MustSign,
    signed: Option<&Signed>,
    purpose: Purpose,
    deed: &impl Serialize,
) -> Result<()> {
    match (must, signed) {
        (MustSign::No, _) => Ok(()),
        (MustSign::Yes, Some(signed)) => work.spend(signed).await,
        (MustSign::Yes, None) => {
            let digest = hex(&signature::digest(purpose, Some(work.account()), deed)?);
            Err(Error::SignatureNeeded(Challenge { purpose, digest }))
        }
    }
}

/// Lets the employee in (PE-08, Q4, Q11, Q16).
pub async fn grant_access(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    signed: Option<Signed>,
    deed: &Granting,
) -> Result<Request> {
    let mut work = on.begin_changing_access(granted).await?;
    let asked = request::at_client(&mut work, deed.request).await?;
    asked.unchanged_since(deed.version)?;
    let profile = profiles::find(&mut work, ProfileId(deed.profile)).await?;
    let found = collaborators::of_user(&mut work, asked.user_id).await?;
    let here = people::account(&mut work, asked.account_id).await?;
    let facts = GrantFacts {
        request: asked.state,
        times: asked.times(),
        programme: people::programme(&mut work, asked.partner_id).await?,
        relation: people::relation(&mut work, asked.partner_id).await?,
        client: here.state,
        employee: asked.user_id,
        employee_state: people::employee(&mut work, asked.partner_id, asked.user_id).await?,
        owned_by_employee: here.owner_id == asked.user_id,
        membership: found
            .as_ref()
            .map(|it| (it.standing(on.now), it.permissions)),
        inside: people::is_inside(&mut work, asked.user_id).await?,
    };
    let terms = Terms {
        profile_set: profile.permissions,
        days: deed.days,
        manages_people: deed.manages_people,
    };
    let actor = work.actor()?.clone();
    if deed.manages_people {
        may_let_manage_people(&actor)?;
    }
    let granting = may_grant(&actor, &facts, &terms, on.now)?;
    if profile.version != deed.profile_version {
        return Err(Error::Stale { now: asked.version });
    }
    spend(
        &mut work,
        granting.must_sign,
        signed.as_ref(),
        Purpose::GrantPartner,
        deed,
    )
    .await?;
    let q = sql(
        "update partner_request set state = 'granted', answered_at = $3, answered_by = $4, profile_id = $5,
            access_until = $6, manages_people = $7, version = version + 1
         where account_id = $1 and id = $2 and version = $8",
    )
    .bind(asked.account_id)
    .bind(asked.id)
    .bind(on.now)
    .bind(actor.user())
    .bind(profile.id)
    .bind(granting.until)
    .bind(deed.manages_people)
    .bind(asked.version);
    work.exec_one(
        q,
        Error::Stale {
            now: asked.version + 1,
        },
    )
    .await?;
    let who = ThroughPartner {
        user: asked.user_id,
        partner: asked.partner_id,
        profile: profile.id,
        until: granting.until,
        manages_people: deed.manages_people,
        granted_by: actor.user(),
        signature: signed.map(|it| it.id()),
    };
    let mut letters =
        told_partner(&mut work, &asked, "partner-granted", Some(granting.until)).await?;
    letters.push(
        people::reader(&mut work, asked.user_id)
            .await?
            .letter(&work, "partner-let-in", asked.id)
            .text("account", &asked.client)
            .text("partner", &asked.partner)
            .day("until", granting.until)
            .link("/centers"),
    );
    let told = PartnerTold::about("partner.granted", asked.id, asked.user_id).with(json!({
        "partner": asked.partner_id.0, "profile": profile.id.0, "until": granting.until.0,
        "manages_people": deed.manages_people,
    }));
    let mut events = vec![told.letters(letters).boxed()];
    if let Some(relation) = people::link(&mut work, asked.partner_id).await? {
        events.push(linked(&asked, relation));
    }
    let (_, event) = collaborators::admit_through(&mut work, &who, granting.admission).await?;
    events.push(event);
    work.commit_all(events).await?;
    Ok(asked)
}

fn linked(asked: &Request, relation: Uuid) -> Box<dyn Event> {
    PartnerTold::new("partner.linked", relation)
        .with(json!({ "partner": asked.partner_id.0 }))
        .boxed()
}

/// Says no; the partner may ask again after a while (Q9).
pub async fn decline_request(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    id: Uuid,
) -> Result<Request> {
    let mut work = on.begin_changing_access(granted).await?;
    let asked = request::at_client(&mut work, id).await?;
    let to = may_decline(asked.state, asked.times(), on.now)?;
    let letters = told_partner(&mut work, &asked, "partner-declined", None).await?;
    let events = lapse::close(&mut work, &asked, to, None, letters).await?;
    work.commit_all(events).await?;
    Ok(asked)
}

/// Gives a granted access another end; a later one is signed (Q4).
pub async fn extend_access(
    on: &Occasion,
    granted: Granted<may::ManagePartners>,
    signed: Option<Signed>,
    deed: &Extending,
) -> Result<Request> {
    let mut work = on.begin_changing_access(granted).await?;
    let asked = request::at_client(&mut work, deed.request).await?;
    asked.unchanged_since(deed.version)?;
    let found = collaborators::of_user(&mut work, asked.user_id).await?;
    let found = found.ok_or(Error::Missing("collaborator"))?;
    let actor = work.actor()?.clone();
    let target = found.target(on.now);
    let (until, must) = may_extend(
        &actor,
        &target,
        asked.state,
        asked.times(),
        deed.days,
        on.now,
    )?;
    spend(
        &mut work,
        must,
        signed.as_ref(),
        Purpose::ExtendPartner,
        deed,
    )
    .await?;
    let q = sql(
        "update partner_request set access_until = $3, version = version + 1
         where account_id = $1 and id = $2 and version = $4",
    )
    .bind(asked.account_id)
    .bind(asked.id)
    .bind(until)
    .bind(asked.version);
    work.exec_one(
        q,
        Error::Stale {
            now: asked.version + 1,
        },
    )
    .await?;
    collaborators::extend_through(&mut work, asked.user_id, asked.partner_id, until).await?;
    let told = PartnerTold::about("partner.access_extended", asked.id, asked.user_id)
        .with(json!({ "partner": asked.partner_id.0, "until": until.0 }));
    work.commit(told).await?;
    Ok(asked)
}

/// Letters to whoever asked for the partner.
pub(super) async fn told_partner(
    work: &mut Work,
    asked: &Request,
    kind: &'static str,
    until: Option<Moment>,
) -> Result<Vec<Letter>> {
    let readers = people::who_asked(work, asked.partner_id, asked.asked_by).await?;
    let link = format!(
        "/a/{}/partner/employees/{}",
        asked.partner_slug, asked.user_id
    );
    Ok(readers
        .iter()
        .map(|reader| {
            let letter = reader
                .letter(work, kind, format!("{}:{}", asked.id, asked.version))
                .text("person", &asked.person)
                .text("client", &asked.client)
                .link(&link);
            match until {
                Some(until) => letter.day("until", until),
                None => letter,
            }
        })
        .collect())
}
