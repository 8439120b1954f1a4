//! `clavero demo`: a full, living world in a throw-away folder, and who to sign in as.

use clap::Args;

use super::{log, serve};
use crate::{App, Result, Settings, demo};

/// Serve a living demo world from a throw-away folder; prints an address and the logins.
#[derive(Debug, Args)]
pub(super) struct Demo {}

impl Demo {
    pub(super) async fn run(self, mut settings: Settings, json: bool) -> Result<()> {
        log::start(&settings.log);
        let folder = folder()?;
        let plain = Settings::default();
        if settings.database_url == plain.database_url {
            settings.database_url = format!("sqlite:{}", folder.join("clavero.db").display());
        }
        settings.data_dir = folder;
        settings.demo = true;
        let app = App::open(settings, crate::followers()).await?;
        app.db.migrate().await?;
        let cast = demo::build(&app, demo::MEMBERS).await?;
        tell(&app.settings, &cast, json)?;
        serve::serve(app).await
    }
}

/// A folder of its own, so that two demo worlds never meet.
fn folder() -> Result<std::path::PathBuf> {
    let chance = crate::occasion::Chance::real().bytes::<6>();
    let folder =
        std::env::temp_dir().join(format!("clavero-demo-{}", crate::occasion::hex(&chance)));
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn tell(settings: &Settings, cast: &demo::Cast, json: bool) -> Result<()> {
    if json {
        let mut told = serde_json::to_value(cast)?;
        told["address"] = settings.public_url.clone().into();
        told["database_url"] = settings.database_url.clone().into();
        told["hotmart"] = serde_json::json!({
            "url": cast.hotmart_url,
            "token": cast.hotmart_token,
        });
        told["authzen"] = serde_json::json!({
            "base_url": settings.public_url,
            "api_key": cast.authzen_key,
        });
        println!("{told}");
        return Ok(());
    }
    let widest = cast
        .logins
        .iter()
        .map(|login| login.email.len())
        .max()
        .unwrap_or_default();
    println!(
        "\n  Clavero, a living demo world: {}\n",
        settings.public_url
    );
    for login in &cast.logins {
        println!(
            "  {:<widest$}  {} · {} · {}",
            login.email, login.name, login.part, login.lang
        );
    }
    println!(
        "\n  password   {}\n  signature  {}",
        cast.password, cast.signature
    );
    println!("  the clock  {}/demo", settings.public_url);
    println!("  mail       {}/outbox", settings.public_url);
    println!("\nauthzen: {} {}", settings.public_url, cast.authzen_key);
    println!("hotmart: {} {}\n", cast.hotmart_url, cast.hotmart_token);
    println!(
        "  everything is in {} and may be thrown away\n",
        settings.data_dir.display()
    );
    Ok(())
}
