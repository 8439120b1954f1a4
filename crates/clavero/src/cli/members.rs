//! `clavero members`: the people of an area or a product, for whoever runs the server.

use clap::{Args, Subcommand};
use clavero_rules::{ProductId, imports::Flavour};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    export, import, opened,
    said::{Said, columns},
};
use crate::{
    App, Error, Result, Settings,
    address::Address,
    api::Paging,
    club::{
        areas, enrolments, erasures,
        exports::File,
        member_lists, members, merges, products,
        segments::{self, Narrowed, Place},
        user_lists,
    },
    work::Scope,
};

/// See the people of an area or a product, let more of them in, put an address right, merge two who are one, or erase one.
#[derive(Debug, Args)]
pub(super) struct Members {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// List them, who was here last first.
    List(List),
    /// Take them along as a file, the same that a list gives.
    Export(export::Export),
    /// Let the people of a file in. It is looked at first, and applied only when asked.
    Import(Box<import::Import>),
    /// Put the address of one of them right. What is told of the old one later is about the same member.
    CorrectAddress(CorrectAddress),
    /// Merge a member into another, for good. Without `--confirm`, only say what comes along.
    Merge(Merge),
    /// Erase one of them for good. Without `--confirm`, only say what goes and what stays.
    Erase(Erase),
}

#[derive(Debug, Args)]
struct Erase {
    /// The member’s address.
    email: String,
    /// The area, as in its address.
    #[arg(long, value_name = "SLUG")]
    area: String,
    /// The address once more: nothing brings the data back.
    #[arg(
        long,
        value_name = "EMAIL",
        default_value = "",
        hide_default_value = true
    )]
    confirm: String,
}

#[derive(Debug, Args)]
struct CorrectAddress {
    /// The address that is wrong.
    email: String,
    /// The one that is right.
    to: String,
    /// The area, as in its address.
    #[arg(long, value_name = "SLUG")]
    area: String,
    /// Why, for the history of the member.
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
}

#[derive(Debug, Args)]
struct Merge {
    /// The address of the member who stays.
    email: String,
    /// The address of the one who goes up in him.
    other: String,
    /// The area, as in its address.
    #[arg(long, value_name = "SLUG")]
    area: String,
    /// The address of the other one once more: nothing undoes it.
    #[arg(
        long,
        value_name = "EMAIL",
        default_value = "",
        hide_default_value = true
    )]
    confirm: String,
}

#[derive(Debug, Args)]
struct List {
    /// The area, as in its address.
    #[arg(long, value_name = "SLUG")]
    area: String,
    /// A product of it, by id or by name; without it, the members of the area.
    #[arg(long, value_name = "ID OR NAME")]
    product: Option<String>,
    /// Only whom this filter picks: `progress < 50% and status is active`.
    #[arg(long, default_value = "")]
    filter: String,
    /// Only whose name or address holds this.
    #[arg(long, default_value = "")]
    search: String,
    /// A column to sort by, `-` before it for the other direction.
    #[arg(long, default_value = "", allow_hyphen_values = true)]
    sort: String,
    /// How many at most; all if not said.
    #[arg(long)]
    limit: Option<usize>,
    /// Print CSV.
    #[arg(long)]
    csv: bool,
}

const HEADS: [&str; 6] = [
    "name",
    "email",
    "status",
    "progress",
    "engagement",
    "last_access",
];

impl Members {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let app = opened(settings).await?;
        match self.deed {
            Deed::List(list) => list.run(&app).await,
            Deed::CorrectAddress(it) => it.run(&app).await,
            Deed::Merge(it) => it.run(&app).await,
            Deed::Erase(erase) => erase.run(&app).await,
            Deed::Export(export) => export.run(&app).await,
            Deed::Import(import) => import.run(&app).await,
        }
    }
}

/// The member of an address.
pub(super) async fn one(
    scope: &mut Scope,
    area: &areas::Area,
    email: &str,
) -> Result<members::Member> {
    let address = Address::parse(email).ok_or_else(|| Error::field("email", "email"))?;
    let id = enrolments::find_person(scope, area, &address.key).await?;
    members::find(scope, area.id, id.ok_or(Error::Missing("member"))?).await
}

impl CorrectAddress {
    async fn run(self, app: &App) -> Result<Said> {
        let on = app.occasion("clavero members correct-address");
        let (mut scope, area) = areas::entered(&on, &self.area).await?;
        let member = one(&mut scope, &area, &self.email).await?;
        let correction = members::Correction {
            address: Address::parse(&self.to).ok_or_else(|| Error::field("to", "email"))?,
            reason: self.reason,
        };
        let account = scope.account();
        let now = members::correct_address_for(&on, account, &area, member.id, &correction).await?;
        let json = json!({ "member": now.id.0, "email": now.email });
        Said::good(format!("The address is {} now.", now.email), json)
    }
}

impl Merge {
    async fn run(self, app: &App) -> Result<Said> {
        let on = app.occasion("clavero members merge");
        let (mut scope, area) = areas::entered(&on, &self.area).await?;
        let kept = one(&mut scope, &area, &self.email).await?;
        let moved = one(&mut scope, &area, &self.other).await?;
        let told = merges::foresee(&mut scope, &area, kept.id, moved.id).await?;
        let merged = !self.confirm.is_empty();
        if merged {
            let _typed = erasures::typed(&moved, &self.confirm)?;
            let account = scope.account();
            merges::merge_for(&on, account, &area, (kept.id, moved.id)).await?;
        }
        let both = told.products.iter().filter(|it| it.kept.is_some()).count();
        let lines = [
            format!("Products that come along: {}", told.products.len() - both),
            format!("Products that both are in: {both}"),
            format!("Purchases that come along: {}", told.bought.purchases),
            match merged {
                true => "The two members are one.".to_owned(),
                false => "Nothing was done. To merge for good, add --confirm with the address of the other member."
                    .to_owned(),
            },
        ];
        let json = json!({
            "merged": merged, "member": kept.id.0, "other": moved.id.0, "products": told.products.len(), "both": both,
            "purchases": told.bought.purchases,
        });
        Said::good(lines.join("\n"), json)
    }
}

impl Erase {
    async fn run(self, app: &App) -> Result<Said> {
        let on = app.occasion("clavero members erase");
        let (mut scope, area) = areas::entered(&on, &self.area).await?;
        let member = one(&mut scope, &area, &self.email).await?;
        let told = erasures::foresee(&mut scope, &area, member.id).await?;
        let erased = !self.confirm.is_empty();
        if erased {
            let word = erasures::typed(&member, &self.confirm)?;
            erasures::erase_for(&on, scope.account(), &area, member.id, word).await?;
        }
        let lines = [
            format!("Access to products: {}", told.products),
            format!("Guests on shared seats: {}", told.guests),
            format!("Purchases kept without a name: {}", told.bought.purchases),
            format!(
                "Subscriptions still charged by the seller: {}",
                told.bought.running
            ),
            match erased {
                true => "The member is erased.".to_owned(),
                false => "Nothing was done. To erase for good, add --confirm with the address."
                    .to_owned(),
            },
        ];
        let json = json!({
            "erased": erased, "products": told.products, "guests": told.guests,
            "purchases": told.bought.purchases, "running_subscriptions": told.bought.running,
        });
        Said::good(lines.join("\n"), json)
    }
}

impl List {
    async fn run(self, app: &App) -> Result<Said> {
        let on = app.occasion("clavero members list");
        let (mut scope, area) = areas::entered(&on, &self.area).await?;
        let product = match &self.product {
            None => None,
            Some(text) => Some(product(&mut scope, &area, text).await?),
        };
        let place = Place::of(&mut scope, &self.area, product).await?;
        let narrowed = Narrowed {
            search: self.search.clone(),
            team: false,
        };
        let people = segments::asked(&mut scope, &place, &self.filter, &narrowed).await?;
        let mut rows: Vec<[String; 6]> = Vec::new();
        let mut after = None;
        let most = self.limit.unwrap_or(usize::MAX);
        loop {
            let paging = Paging {
                limit: Some(200),
                after,
            };
            let next = if product.is_some() {
                let sort = sorted(&self.sort, user_lists::Sort::read)?;
                let found = user_lists::list(&mut scope, &people, sort, &paging).await?;
                rows.extend(found.items.into_iter().map(user));
                found.next
            } else {
                let sort = sorted(&self.sort, member_lists::Sort::read)?;
                let found = member_lists::list(&mut scope, &people, sort, &paging).await?;
                rows.extend(found.items.into_iter().map(member));
                found.next
            };
            after = next;
            if after.is_none() || rows.len() >= most {
                break;
            }
        }
        rows.truncate(most);
        self.said(&rows)
    }

    fn said(&self, rows: &[[String; 6]]) -> Result<Said> {
        let told: Vec<Value> = rows
            .iter()
            .map(|row| {
                HEADS
                    .iter()
                    .zip(row)
                    .map(|(name, it)| ((*name).to_owned(), json!(it)))
                    .collect()
            })
            .collect();
        let text = if self.csv {
            let mut file = File::of(Flavour::Exact);
            file.head(HEADS)?;
            for row in rows {
                file.row(row.iter().map(String::as_str))?;
            }
            String::from_utf8(file.take()?.to_vec())
                .map_err(|why| Error::Broken(why.to_string()))?
        } else if rows.is_empty() {
            "Nobody matches.".to_owned()
        } else {
            columns(&rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>())
        };
        Said::good(text.trim_end().to_owned(), told)
    }
}

pub(super) async fn product(
    scope: &mut Scope,
    area: &areas::Area,
    text: &str,
) -> Result<ProductId> {
    if let Ok(id) = Uuid::parse_str(text) {
        return Ok(ProductId(id));
    }
    let all = products::list(scope, area.id).await?;
    let named = all.into_iter().find(|it| it.name == text);
    named.map(|it| it.id).ok_or(Error::Missing("product"))
}

fn sorted<S: Default>(text: &str, read: impl Fn(&str) -> Option<S>) -> Result<S> {
    match text {
        "" => Ok(S::default()),
        text => read(text).ok_or_else(|| Error::field("sort", "unknown")),
    }
}

fn at(moment: clavero_rules::Moment) -> String {
    match moment.0 {
        0 => String::new(),
        _ => crate::api::rfc3339(moment),
    }
}

fn user(row: user_lists::Row) -> [String; 6] {
    let progress = match row.progress_bp {
        ..0 => String::new(),
        bp => format!("{}.{:02}", bp / 100, bp % 100),
    };
    [
        row.name,
        row.email,
        row.status,
        progress,
        row.engagement,
        at(row.last_access_at),
    ]
}

fn member(row: member_lists::Row) -> [String; 6] {
    let empty = String::new;
    [
        row.name,
        row.email,
        empty(),
        empty(),
        empty(),
        at(row.last_access_at),
    ]
}
