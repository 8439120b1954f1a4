//! What Casa Alba sold lately, as its seller's platform told it: paid, disputed, refunded, charged back, renewed, and one
//! product that nobody has named yet.

use clavero_rules::{Moment, ProductId, Span, purchases::Provider};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    agency::account,
    club,
    stage::{Player, Stage},
};
use crate::{
    Error, Result,
    club::{
        areas, products,
        purchases::{apply_due, feed, open_source},
    },
};

/// Where to send a report, and the token to show.
pub struct Way {
    /// The address.
    pub url: String,
    /// The token.
    pub token: String,
}

/// One sale: how many days ago, who, what became of it.
struct Sale(i64, &'static str, &'static str, &'static [&'static str]);

const COURSE: u64 = 700_101;
const CLUB: u64 = 700_201;

const SALES: [Sale; 12] = [
    Sale(
        44,
        "Inês Prado",
        "ines.prado@example.org",
        &["APPROVED", "COMPLETE"],
    ),
    Sale(
        41,
        "Hugo Peeters",
        "hugo.peeters@example.org",
        &["APPROVED", "COMPLETE"],
    ),
    Sale(
        33,
        "Lucía Barrio",
        "lucia.barrio@example.org",
        &["APPROVED", "REFUNDED"],
    ),
    Sale(29, "Mateus Leal", "mateus.leal@example.org", &["APPROVED"]),
    Sale(
        26,
        "Odile Garnier",
        "odile.garnier@example.org",
        &["APPROVED", "PROTEST"],
    ),
    Sale(
        19,
        "Sven Ekholm",
        "sven.ekholm@example.org",
        &["APPROVED", "CHARGEBACK"],
    ),
    Sale(
        17,
        "Rocío Salas",
        "rocio.salas@example.org",
        &["BILLET_PRINTED"],
    ),
    Sale(12, "Noa Benami", "noa.benami@example.org", &["APPROVED"]),
    Sale(9, "Teresa Vidal", "teresa.vidal@example.org", &["APPROVED"]),
    Sale(
        6,
        "Paul Okafor",
        "paul.okafor@example.org",
        &["BILLET_PRINTED", "APPROVED"],
    ),
    Sale(3, "Yuki Mori", "yuki.mori@example.org", &["APPROVED"]),
    Sale(
        1,
        "Camila Duarte",
        "camila.duarte@example.org",
        &["APPROVED"],
    ),
];

/// Opens the way in, and lets the reports of six weeks come through it.
pub async fn sell(stage: &mut Stage, marina: &Player) -> Result<Way> {
    let casa = account(stage, "casa-alba").await?;
    let on = stage.on();
    let (_, area) = areas::entered(&on, club::AREA).await?;
    let source = open_source(&on, casa, &area, Provider::Hotmart, "").await?;
    for (kind, name) in [("course", COURSE), ("subscription", CLUB)] {
        let product = club::product(stage, marina, kind).await?;
        let product = Uuid::parse_str(&product).map_err(|_| Error::Missing("product"))?;
        let mut work = on.begin_admitted(casa, None, "machine").await?;
        let known = name.to_string();
        products::refer(
            &mut work,
            area.id,
            Provider::Hotmart,
            &known,
            ProductId(product),
        )
        .await?;
        work.commit_untold().await?;
    }
    let mut reports = Vec::new();
    for (n, sale) in SALES.iter().enumerate() {
        for (step, event) in sale.3.iter().enumerate() {
            reports.push(report(on.now, n, step, sale, event, COURSE));
        }
    }
    for month in 0..3 {
        let sale = Sale(
            75 - 30 * month,
            "Elsa Quiroga",
            "elsa.quiroga@example.org",
            &[],
        );
        let mut body = report(
            on.now,
            40,
            usize::try_from(month).unwrap_or(0),
            &sale,
            "APPROVED",
            CLUB,
        );
        let next = on.now - Span::days(45 - 30 * month);
        body["data"]["purchase"]["transaction"] = json!(format!("HP2026{:07}", 40 + month));
        body["data"]["purchase"]["recurrence_number"] = json!(month + 1);
        body["data"]["purchase"]["date_next_charge"] = json!(next.0);
        body["data"]["subscription"] = json!({
            "status": "ACTIVE", "plan": { "id": 81, "name": "Mensual" }, "subscriber": { "code": "EQ12CD34" },
        });
        reports.push(body);
    }
    let stranger = Sale(2, "Bo Lindqvist", "bo.lindqvist@example.org", &[]);
    reports.push(report(on.now, 60, 0, &stranger, "APPROVED", 700_999));
    for body in reports {
        feed(stage.app(), casa, &area, body).await?;
    }
    apply_due(stage.app()).await?;
    Ok(Way {
        url: source.url,
        token: source.token,
    })
}

fn report(now: Moment, n: usize, step: usize, sale: &Sale, event: &str, product: u64) -> Value {
    let ordered = now - Span::days(sale.0);
    let later = Span::days(3 * i64::try_from(step).unwrap_or(0));
    let status = match event {
        "PROTEST" => "DISPUTE",
        other => other,
    };
    json!({
        "id": format!("demo-{n}-{step}-{event}"),
        "creation_date": (ordered + later).0,
        "event": format!("PURCHASE_{event}"),
        "version": "2.0.0",
        "data": {
            "product": { "id": product, "name": "Masa madre desde cero" },
            "buyer": { "name": sale.1, "email": sale.2 },
            "purchase": {
                "transaction": format!("HP2026{n:07}"),
                "status": status,
                "order_date": ordered.0,
                "approved_date": (ordered + Span::minutes(2)).0,
                "price": { "value": 97.0, "currency_value": "EUR" },
                "payment": { "type": "CREDIT_CARD", "installments_number": 1 },
                "offer": { "code": "alba2026" },
            },
        },
    })
}
