//! Applying a batch to a whole area: each person becomes a member and has the role of his row in it (CC-21).

use clavero_rules::imports::apply as after;

use super::{
    apply::{Tags, Touched, blank, describe_again},
    plan::{Plan, Ready},
    weigh::Weighed,
};
use crate::{
    Result,
    enrolments::{Described, describe, find_or_make_member},
    members,
    work::{Event, Work},
};

/// Applies the rows of a batch in the whole area.
pub(super) async fn apply(
    work: &mut Work,
    plan: &Plan,
    ready: &[Ready],
    weighed: &[Weighed],
    told: &mut Vec<Box<dyn Event>>,
) -> Result<Vec<Touched>> {
    let mut touched = Vec::new();
    let mut tags = Tags::default();
    for (n, (it, found)) in ready.iter().zip(weighed).enumerate() {
        let Ok(asked) = &it.read else { continue };
        let Some(row) = asked.rows.first().filter(|_| found.outcome.writes()) else {
            continue;
        };
        let person = found.person.as_ref();
        let known = found.known.clone().unwrap_or_else(|| blank(None));
        let then = after(&known, row);
        let member = if let Some(person) = person {
            describe_again(work, plan, person, &then, told).await?;
            person.member_id
        } else {
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            let (name, lang) = (text(&then.name), text(&then.language));
            let external_id = text(&then.external_id);
            let made = find_or_make_member(work, &plan.area, &asked.address, &name, None, "import");
            let (id, _) = made.await?;
            if !lang.is_empty() || !external_id.is_empty() {
                let all = Described {
                    email: &asked.address.shown,
                    name: &name,
                    lang: &lang,
                    external_id: &external_id,
                };
                told.push(describe(work, &plan.area.name, id, all).await?);
            }
            id
        };
        let held = person.and_then(|it| it.area_role);
        if held != Some(then.role) {
            told.push(members::give_role_in_area(work, &plan.area, member, then.role).await?);
        }
        tags.note(member, person, row, &then);
        touched.push(Touched {
            n,
            member,
            enrolment: None,
            fresh: held.is_none(),
        });
    }
    tags.write(work, plan).await?;
    Ok(touched)
}
