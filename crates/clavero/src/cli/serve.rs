//! `clavero serve`: the server itself, until it is told to stop.

use std::net::SocketAddr;

use clap::Args;
use tokio::net::TcpListener;

use crate::{App, Result, Settings, jobs, router};

/// Serve pages and the API.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Where to listen.
    #[arg(long, env = "CLAVERO_LISTEN")]
    listen: Option<String>,
}

impl Serve {
    pub(super) async fn run(self, mut settings: Settings) -> Result<()> {
        if let Some(listen) = self.listen {
            settings.public_url = format!("http://{listen}");
            settings.listen = listen;
        }
        let app = App::open(settings).await?;
        app.db.migrate().await?;
        serve(app).await
    }
}

/// Answers requests until the process is told to stop.
pub(super) async fn serve(app: App) -> Result<()> {
    let listener = TcpListener::bind(&app.settings.listen).await?;
    println!("Clavero is at {}", app.settings.public_url);
    tokio::spawn(jobs::watch(app.clone()));
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service)
        .with_graceful_shutdown(stopped())
        .await?;
    Ok(())
}

async fn stopped() {
    let _ = tokio::signal::ctrl_c().await;
}
