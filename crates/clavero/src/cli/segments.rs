//! `clavero segments explain`: why a segment picks a member or not, condition by condition (4.5).

use clap::{Args, Subcommand};
use clavero_rules::MemberId;
use serde_json::Value;

use super::{
    members::{one, product},
    opened,
    said::{Said, columns},
};
use crate::{
    App, Error, Result, Settings,
    club::{
        areas,
        segments::{self, Chosen, Narrowed, Place, Shelf},
    },
    work::Scope,
};

/// Ask about segments, the filters that are saved under a name.
#[derive(Debug, Args)]
pub(super) struct Segments {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// Tell why a segment picks a member or not: every condition with what it found.
    Explain(Explain),
}

#[derive(Debug, Args)]
struct Explain {
    /// The segment, by its name or id, or one that is always there, such as needs_help.
    segment: String,
    /// The member’s address.
    email: String,
    /// The area, as in its address.
    #[arg(long, value_name = "SLUG")]
    area: String,
    /// The product whose people it picks, by id or by name; without it, members of the area.
    #[arg(long, value_name = "ID OR NAME")]
    product: Option<String>,
}

impl Segments {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let app = opened(settings).await?;
        match self.deed {
            Deed::Explain(it) => it.run(&app).await,
        }
    }
}

impl Explain {
    async fn run(self, app: &App) -> Result<Said> {
        let on = app.occasion("clavero segments explain");
        let (mut scope, area) = areas::entered(&on, &self.area).await?;
        let product = match &self.product {
            None => None,
            Some(text) => Some(product(&mut scope, &area, text).await?),
        };
        let place = Place::of(&mut scope, &self.area, product).await?;
        let MemberId(member) = one(&mut scope, &area, &self.email).await?.id;
        let chosen = named(&mut scope, &place, &self.segment).await?;
        let shelf = Shelf::of(&mut scope, &place).await?;
        let (filter, all) = (chosen.filter()?, Narrowed::default());
        let people = segments::people(&mut scope, &place, &shelf, &filter, &all).await?;
        let told = segments::explain(&mut scope, &people, MemberId(member)).await?;
        let told = serde_json::to_value(told)?;
        let picked = match told["picked"] == true {
            true => "is among them",
            false => "is not among them",
        };
        let mut rows = Vec::new();
        lines(&told["conditions"], 0, &mut rows);
        let text = format!("{} {picked}.\n{}", self.email, columns(&rows));
        Said::good(text, told)
    }
}

/// The segment of this id, word or name.
async fn named(scope: &mut Scope, place: &Place, text: &str) -> Result<Chosen> {
    match Chosen::find(scope, place, text).await {
        Err(Error::Missing(_)) => {}
        found => return found,
    }
    let all = segments::list(scope, place).await?;
    let named = all.into_iter().find(|it| it.name == text);
    named.map(Chosen::Saved).ok_or(Error::Missing("segment"))
}

/// Every condition as a line: the answer, the condition, what was found; those of a segment inside stand further in.
fn lines(conditions: &Value, depth: usize, rows: &mut Vec<Vec<String>>) {
    for it in conditions.as_array().into_iter().flatten() {
        let text = |name: &str| it[name].as_str().unwrap_or_default().to_owned();
        let inside = it["found"][0]["condition"].is_string();
        rows.push(vec![
            format!("{:width$}{}", "", text("answer"), width = 2 * depth),
            text("condition"),
            match inside {
                true => String::new(),
                false => found(&it["found"]),
            },
            match it["reached"] == false {
                true => "settled before".to_owned(),
                false => String::new(),
            },
        ]);
        if inside {
            lines(&it["found"], depth + 1, rows);
        }
    }
}

fn found(value: &Value) -> String {
    match value {
        Value::Null => "unknown".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(all) if all.is_empty() => "none".to_owned(),
        Value::Array(all) => all.iter().map(found).collect::<Vec<_>>().join(", "),
        Value::Object(thing) => {
            let name = thing.get("name").or(thing.get("id"));
            let facts = thing.iter().filter(|(key, it)| {
                !matches!(key.as_str(), "name" | "id" | "page") && !it.is_null()
            });
            let facts: Vec<_> = facts
                .map(|(key, it)| format!("{key} {}", found(it)))
                .collect();
            let name = name.map(found).unwrap_or_default();
            match facts.is_empty() {
                true => name,
                false => format!("{name} ({})", facts.join(", ")),
            }
        }
        other => other.to_string(),
    }
}
