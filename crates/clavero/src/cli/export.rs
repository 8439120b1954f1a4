//! `clavero members export`: the people of an area or a product as the file that a list gives, in the name of the
//! account’s owner (MA-24).

use std::{
    fs::OpenOptions,
    io::{Write, stdout},
    path::PathBuf,
};

use axum::body::{Body, Bytes};
use clap::Args;
use clavero_rules::access::may;
use http_body_util::BodyExt as _;
use serde_json::json;

use super::{backup::private, members::product, said::Said};
use crate::{
    App, Error, Result,
    club::{
        areas,
        exports::{Wanted, export_for},
        imports,
    },
};

#[derive(Debug, Args)]
pub(super) struct Export {
    /// The area, as in its address.
    #[arg(long, value_name = "SLUG")]
    area: String,
    /// A product of it, by id or by name; without it, the members of the area.
    #[arg(long, value_name = "ID OR NAME")]
    product: Option<String>,
    /// Only whom this filter picks: `progress < 50% and status is active`.
    #[arg(long, default_value = "", hide_default_value = true)]
    filter: String,
    /// Only whose name or address holds this.
    #[arg(long, default_value = "", hide_default_value = true)]
    search: String,
    /// Take the team of the product along too.
    #[arg(long)]
    team: bool,
    /// `exact` for programs, `spreadsheet` with guarded cells.
    #[arg(long, default_value = "exact")]
    flavour: String,
    /// Which columns, with commas between; all if not said.
    #[arg(long, value_delimiter = ',')]
    columns: Vec<String>,
    /// The file to write; it must not be there yet. Without it, the rows are printed.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Export {
    pub(super) async fn run(self, app: &App) -> Result<Said> {
        let on = app.occasion("clavero members export");
        let (mut scope, area) = areas::entered(&on, &self.area).await?;
        let product = match &self.product {
            None => None,
            Some(text) => Some(product(&mut scope, &area, text).await?.0),
        };
        let wanted = Wanted {
            area: self.area,
            product,
            filter: self.filter,
            q: self.search,
            team: self.team,
            ids: Vec::new(),
            minus: Vec::new(),
            flavour: self.flavour,
            columns: self.columns,
        };
        let granted = imports::as_owner::<may::ExportMembers>(&mut scope).await?;
        let Some(path) = self.out else {
            let file = export_for(&on, granted, &wanted).await?.into_body();
            write(file, &mut stdout().lock()).await?;
            return Ok(Said::nothing());
        };
        let unwritten = |why: std::io::Error| Error::Setting {
            name: "out".to_owned(),
            value: path.display().to_string(),
            fix: format!("this file could not be made: {why}; name a new one"),
        };
        let mut into = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)
            .map_err(unwritten)?;
        private(&path)?;
        let done = match export_for(&on, granted, &wanted).await {
            Ok(file) => write(file.into_body(), &mut into).await,
            Err(error) => Err(error),
        };
        // Half a file is no file.
        let bytes = done.inspect_err(|_| drop(std::fs::remove_file(&path)))?;
        let text = format!(
            "The people were written to {} ({bytes} bytes). It holds personal data: keep it as safe as the server.",
            path.display()
        );
        Said::good(text, json!({ "file": path, "bytes": bytes }))
    }
}

async fn write(mut file: Body, into: &mut impl Write) -> Result<u64> {
    let mut bytes = 0;
    while let Some(frame) = file.frame().await {
        let frame = frame.map_err(|why| Error::Broken(why.to_string()))?;
        let piece: Bytes = frame.into_data().unwrap_or_default();
        into.write_all(&piece)?;
        bytes += u64::try_from(piece.len()).unwrap_or_default();
    }
    into.flush()?;
    Ok(bytes)
}
