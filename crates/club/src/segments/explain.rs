//! Why a segment picks one member or not: every condition with what it found, in the order in which it was asked (4.5).

use clavero_rules::{
    MemberId,
    segments::{self as rules, Answer, Found, Names as _, Step, Thing, hundredths, print_leaf},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{People, person};
use crate::{Error, Result, api::rfc3339, work::Scope};

/// One condition.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ExplainedCondition)]
pub struct Told {
    /// As the filter says it; a `not` before brackets stands before each condition in them.
    condition: String,
    /// What was found; null if nothing is known. Groups, pages and products come with their names of today.
    #[schema(value_type = Object)]
    found: serde_json::Value,
    /// `yes`, `no`, or `outside` for who cannot open the page or the quiz asked about.
    answer: &'static str,
    /// Whether the answer was still open when this was asked.
    reached: bool,
}

/// The whole story.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Explanation)]
pub struct Explained {
    /// Whether the member is among the people.
    picked: bool,
    /// `yes`, `no` or `outside`.
    answer: &'static str,
    /// Its conditions in the order of the text.
    conditions: Vec<Told>,
}

/// Tells how a filter comes to its answer about a member.
pub async fn explain(scope: &mut Scope, people: &People, member: MemberId) -> Result<Explained> {
    let facts = person(scope, people.place(), people.shelf(), member).await?;
    let facts = facts.ok_or(Error::Missing("member"))?;
    let story = rules::explain(people.resolved(), &facts);
    Ok(Explained {
        picked: story.answer == Answer::Yes,
        answer: word(story.answer),
        conditions: steps(&story.steps, people),
    })
}

fn steps(steps: &[Step], people: &People) -> Vec<Told> {
    let told = |step: &Step| Told {
        condition: match step.not {
            true => format!("not {}", print_leaf(&step.leaf, people.shelf())),
            false => print_leaf(&step.leaf, people.shelf()),
        },
        found: found(&step.found, people),
        answer: word(step.answer),
        reached: step.reached,
    };
    steps.iter().map(told).collect()
}

const fn word(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Outside => "outside",
    }
}

fn found(found: &Found, people: &People) -> serde_json::Value {
    use serde_json::json;
    let named =
        |thing: Thing, id: Uuid| json!({ "id": id, "name": people.shelf().name(thing, id) });
    match found {
        Found::Number(number) => json!(number.map(hundredths)),
        Found::Time(at) => json!(at.map(rfc3339)),
        Found::Word(word) => json!(word),
        Found::Words(words) => json!(words),
        Found::Text(text) => json!(text),
        Found::Groups(ids) => ids.iter().map(|it| named(Thing::Group, it.0)).collect(),
        Found::Pages(pages) => pages
            .iter()
            .map(|(id, page)| {
                json!({
                    "page": id.0,
                    "name": people.shelf().name(Thing::Page, id.0),
                    "available": page.available,
                    "viewed_at": page.viewed_at.map(rfc3339),
                    "completed_at": page.completed_at.map(rfc3339),
                })
            })
            .collect(),
        Found::Tags(tags) => json!(tags),
        Found::Products(ids) => ids.iter().map(|it| named(Thing::Product, it.0)).collect(),
        Found::Inside(inside) => json!(steps(inside, people)),
        Found::Nothing => serde_json::Value::Null,
    }
}
