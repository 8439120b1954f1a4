//! What the agencies do at their clients, week after week, and what they are credited for it.

use clavero_partners::credit;
use clavero_rules::{
    Refusal, Span,
    calendar::Zone as _,
    credit::{Month, Utc},
};
use serde_json::{Value, json};

use super::{Agency, BECK, Client, NORTE, ask};
use crate::{
    Error, Result,
    demo::stage::{Player, Stage},
};

const GROUPS: [&str; 6] = [
    "Early birds",
    "Spring",
    "Evenings",
    "Teachers",
    "Summer",
    "Alumni",
];

impl Agency {
    /// A day of work: each goes to a client when it is his turn, does something there, and leaves.
    pub async fn day(&self, stage: &mut Stage, day: usize) -> Result<()> {
        let clients = &self.clients;
        let turns: [(&Player, usize, usize, &[usize]); 4] = [
            (&self.bruno, 6, 2, &[1, 2, 3]),
            (&self.lea, 13, 5, &[1]),
            (&self.greta, 19, 7, &[1]),
            (&self.diego, 15, 3, &[3]),
        ];
        for (who, every, first, at) in turns {
            if day % every != first {
                continue;
            }
            let turn = day / every;
            let client = at.get(turn % at.len()).and_then(|n| clients.get(*n));
            if let Some(client) = client {
                visit(stage, who, client, day).await?;
            }
        }
        // Casa Alba is looked after, and nothing is changed there: looking alone earns nothing.
        if day % 10 == 8
            && let Some(casa) = clients.first()
        {
            let inside = format!("{}/visit", casa.at());
            stage
                .call(&self.bruno, "POST", &inside, Value::Null)
                .await?;
            stage.wait(Span::minutes(17));
            stage
                .call(&self.bruno, "DELETE", &inside, Value::Null)
                .await?;
        }
        Ok(())
    }

    /// The client that knows no agency yet, and what an agency has to know to write to it.
    pub async fn newcomer(&self, stage: &mut Stage) -> Result<(&Client, String)> {
        let client = self.clients.last().ok_or(Error::Missing("account"))?;
        let path = format!("{}/partner-code", client.at());
        let made = stage
            .call(&client.owner, "POST", &path, Value::Null)
            .await?;
        let code = made["code"].as_str().unwrap_or_default();
        let hub = client.hub;
        let told =
            format!("owner of Yoga Nordlys, which no agency serves: hub id {hub}, code {code}");
        Ok((client, told))
    }

    /// The last days: one client still thinks about a request, and both agencies want the same person.
    pub async fn lately(&self, stage: &mut Stage) -> Result<()> {
        let [_, _, mare, luthier, ..] = &self.clients[..] else {
            return Ok(());
        };
        ask(stage, NORTE, &self.iris, &self.lea, &[mare]).await?;
        stage.wait(Span::minutes(48));
        ask(stage, BECK, &self.hanna, &self.bruno, &[luthier]).await
    }
}

async fn visit(stage: &mut Stage, who: &Player, client: &Client, day: usize) -> Result<()> {
    let inside = format!("{}/visit", client.at());
    stage.call(who, "POST", &inside, Value::Null).await?;
    stage.wait(Span::minutes(6));
    if day.is_multiple_of(2) {
        let weekly = i64::try_from(2 + day % 5).unwrap_or(2);
        let change = json!({ "pages_per_week": weekly });
        stage.call(who, "PATCH", &client.product, change).await?;
    } else {
        let name = format!("{} {}", GROUPS[day % GROUPS.len()], day);
        let groups = format!("{}/groups", client.product);
        let wish = json!({ "name": name });
        stage.call(who, "POST", &groups, wish).await?;
    }
    stage.wait(Span::minutes(11));
    stage.call(who, "DELETE", &inside, Value::Null).await?;
    Ok(())
}

/// Closes the months that the story went through, as the server would have done on their third day.
pub async fn close_months(stage: &Stage) -> Result<()> {
    let on = stage.on();
    let mut month = Month::of(Utc.local(on.now).date());
    let mut months = Vec::new();
    for _ in 0..3 {
        month = Month::of(Utc.local(month.starts(&Utc) - Span::days(1)).date());
        months.push(month);
    }
    for month in months.into_iter().rev() {
        match credit::close_month(&on, month).await {
            Ok(_) | Err(Error::Refused(Refusal::MonthStillOpen)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
