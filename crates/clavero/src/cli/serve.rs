//! `clavero serve`: the server itself, until it is told to stop.

use std::{
    io::{IsTerminal as _, stdout},
    net::SocketAddr,
    time::Duration,
};

use clap::Args;
use tokio::{net::TcpListener, time::timeout};

use super::log;
use crate::{App, Error, Result, Settings, jobs::Jobs, router};

/// How long requests under way may take when the server stops.
const LAST_REQUESTS: Duration = Duration::from_secs(6);

/// Serve pages and the API.
#[derive(Debug, Args)]
pub(super) struct Serve {}

impl Serve {
    pub(super) async fn run(self, settings: Settings) -> Result<()> {
        log::start(&settings.log);
        for warning in settings.warnings() {
            tracing::warn!("{warning}");
        }
        let app = App::open(settings, crate::followers()).await?;
        let migrated = app.db.migrate().await?;
        if !migrated.applied.is_empty() {
            tracing::info!(
                applied = migrated.applied.join(", "),
                "the store was brought to this version"
            );
        }
        serve(app).await
    }
}

/// Answers requests until the process is told to stop, then ends within ten seconds.
pub(super) async fn serve(app: App) -> Result<()> {
    let told = told_to_stop()?;
    let listener = TcpListener::bind(&app.settings.listen)
        .await
        .map_err(|why| Error::Setting {
            name: "listen".to_owned(),
            value: app.settings.listen.clone(),
            fix: format!("{why}; choose another port, or stop whatever holds this one"),
        })?;
    if stdout().is_terminal() {
        println!("Clavero is at {}", app.settings.public_url);
    } else {
        tracing::info!(
            url = app.settings.public_url,
            version = env!("CARGO_PKG_VERSION"),
            "clavero serves"
        );
    }
    let jobs = Jobs::start(&app, crate::sweeps())?;
    let telling = app.clone();
    jobs.also(|stop| crate::partners::webhooks::run(telling, stop));
    let working = app.clone();
    jobs.also(|stop| crate::club::bulk::work(working, stop));
    let writing = app.clone();
    jobs.also(|stop| crate::club::messages::work(writing, stop));
    let selling = app.clone();
    jobs.also(|stop| crate::club::purchases::run(selling, stop));
    let looking = app.clone();
    jobs.also(|stop| crate::club::purchases::reconcile_hourly(looking, stop));
    let service = router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let stopping = app.stopping.clone();
    let server = axum::serve(listener, service)
        .with_graceful_shutdown(async move { stopping.cancelled().await });
    let mut server = tokio::spawn(server.into_future());
    tokio::select! {
        () = told => {}
        ended = &mut server => return ended.map_err(|why| Error::Broken(why.to_string()))?.map_err(Error::File),
    }
    tracing::info!("stopping");
    app.stopping.cancel();
    let (served, ()) = tokio::join!(timeout(LAST_REQUESTS, &mut server), jobs.stop());
    if served.is_err() {
        server.abort();
        tracing::warn!("some requests were cut off; what they had not committed was not done");
    }
    app.db.clone().close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Listens from now on, so that a signal that comes early is not lost.
#[cfg(unix)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminated = signal(SignalKind::terminate())?;
    let mut interrupted = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
