//! The members area of Casa Alba: a course, a subscription, an event, a community and a bundle, and everybody who is in them.

use clavero_rules::Span;
use serde_json::{Value, json};

use super::{
    agency::account,
    script::text,
    stage::{Player, Stage},
};
use crate::{
    Result,
    club::load::{Load, load},
};

/// In the address of the area.
pub(super) const AREA: &str = "obrador";
const ONE: &str = "/api/v1/accounts/casa-alba/areas/obrador";

/// Furnishes it: products and people, then what the team did with them lately.
pub async fn furnish(stage: &mut Stage, marina: &Player, members: u64) -> Result<()> {
    let casa = account(stage, "casa-alba").await?;
    let people = Load {
        slug: Some(AREA.to_owned()),
        members,
        events: members * 5,
        seed: 7,
    };
    load(&stage.on(), casa, people).await?;
    products(stage, marina).await?;
    segments(stage, marina).await?;
    blocks(stage, marina).await
}

/// What the course and its companions lack: a place to talk, and everything in one purchase.
async fn products(stage: &mut Stage, marina: &Player) -> Result<()> {
    let path = format!("{ONE}/products");
    let all = stage.call(marina, "GET", &path, Value::Null).await?;
    let items: Vec<Value> = all["items"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|it| it["id"].clone())
        .collect();
    let table = json!({ "kind": "community", "name": "La mesa del obrador", "state": "active" });
    stage.call(marina, "POST", &path, table).await?;
    let whole = json!({ "kind": "bundle", "name": "Todo Casa Alba", "state": "active" });
    let whole = stage.call(marina, "POST", &path, whole).await?;
    let path = format!("{path}/{}/items", text(&whole, "id"));
    stage
        .call(marina, "PUT", &path, json!({ "items": items }))
        .await?;
    Ok(())
}

/// The questions that Marina asks every week.
async fn segments(stage: &mut Stage, marina: &Player) -> Result<()> {
    let course = product(stage, marina, "course").await?;
    for (name, filter) in [
        ("No llegan a la mitad", "progress < 50%"),
        (
            "Callados desde hace un mes",
            "progress < 50% and (last_access older than 30d or last_access is never)",
        ),
    ] {
        let wish = json!({ "name": name, "product": course, "text": filter });
        stage.wait(Span::minutes(1));
        stage
            .call(marina, "POST", &format!("{ONE}/segments"), wish)
            .await?;
    }
    Ok(())
}

/// The product of this kind.
pub(super) async fn product(stage: &mut Stage, marina: &Player, kind: &str) -> Result<String> {
    let path = format!("{ONE}/products");
    let all = stage.call(marina, "GET", &path, Value::Null).await?;
    let all = all["items"].as_array().into_iter().flatten();
    let one = all.into_iter().find(|it| it["kind"] == kind);
    Ok(one.map(|it| text(it, "id")).unwrap_or_default())
}

/// Two people who shared their password.
async fn blocks(stage: &mut Stage, marina: &Player) -> Result<()> {
    let course = product(stage, marina, "course").await?;
    let path = format!("{ONE}/products/{course}/enrolments?filter=status%20is%20active&limit=40");
    let all = stage.call(marina, "GET", &path, Value::Null).await?;
    let all: Vec<Value> = all["items"].as_array().cloned().unwrap_or_default();
    for one in all.iter().skip(5).step_by(17).take(2) {
        let path = format!("{ONE}/enrolments/{}/block", text(one, "id"));
        stage.call(marina, "POST", &path, Value::Null).await?;
    }
    Ok(())
}
