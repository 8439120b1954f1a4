//! The product at an address that a browser can go to, with its jobs running and its letters going out.

use axum::extract::connect_info::IntoMakeServiceWithConnectInfo;
use std::net::SocketAddr;

use clavero::{Settings, jobs::Jobs, settings};
use tokio::net::TcpListener;

use super::Browser;
use crate::{
    smtp::Smtp,
    world::{Someone, World},
};

/// A running server over a world of its own. It stops with the test.
pub struct Site {
    pub world: World,
    /// Where its letters arrive, if it has a mail server.
    pub mail: Smtp,
    url: String,
    _jobs: Jobs,
}

impl Site {
    /// An empty product that writes real letters.
    pub async fn open() -> Self {
        Self::with(|settings, smtp| {
            settings.smtp = Some(settings::Smtp {
                url: smtp.to_owned(),
                from: "Clavero <no-reply@clavero.example>".to_owned(),
            });
        })
        .await
    }

    /// The demo world, whose letters lie on a page of their own.
    pub async fn demo() -> Self {
        Self::with(|settings, _| settings.demo = true).await
    }

    async fn with(change: impl FnOnce(&mut Settings, &str)) -> Self {
        let mail = Smtp::start().await;
        let door = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", door.local_addr().unwrap());
        let world = World::with(|settings| {
            settings.public_url = url.clone();
            change(settings, &mail.url());
        })
        .await;
        let jobs = Jobs::start(&world.app, clavero::sweeps()).unwrap();
        let service: IntoMakeServiceWithConnectInfo<_, SocketAddr> =
            clavero::router(world.app.clone()).into_make_service_with_connect_info();
        tokio::spawn(async move { axum::serve(door, service).await });
        Self {
            world,
            mail,
            url,
            _jobs: jobs,
        }
    }

    /// The address of a page.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// Signs somebody in, or nobody, without asking for a password.
    pub async fn sits_down(&self, browser: &Browser, who: &Someone) {
        browser.forget_cookies().await;
        if !who.cookie.is_empty() {
            browser.keep_cookie(&self.url, "clavero", &who.cookie).await;
        }
    }
}
