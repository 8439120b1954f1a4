//! The demo world with something at every stage: asked for, waiting, signed, ended.

use std::collections::BTreeMap;

use clavero::{demo, words::Lang};
use serde_json::Value;

use super::{account, club, developers, members, partners, people, work};
use crate::{
    browser::site::Site,
    world::{Someone, sql},
};

/// One look at one page.
pub struct Stop {
    /// The address of its door, with names for what varies.
    pub door: &'static str,
    /// Which of several looks through this door; empty for the usual one.
    pub of: &'static str,
    pub who: Someone,
    pub path: String,
    pub status: u16,
}

/// Casa Alba and Estúdio Prado, and every page to be looked at.
pub struct Living {
    pub site: Site,
    pub stops: Vec<Stop>,
    cast: BTreeMap<String, Someone>,
}

impl Living {
    /// Everybody reads this language.
    pub async fn here(lang: Lang) -> Self {
        let site = Site::demo().await;
        let cast = demo::build(&site.world.app, 200).await.unwrap();
        let all = sql("update users set lang = $1").bind(lang.id());
        site.world.app.db.exec(all).await.unwrap();
        let mut living = Self {
            site,
            stops: Vec::new(),
            cast: BTreeMap::new(),
        };
        for login in cast.logins {
            let world = &living.site.world;
            let person = world.sign_in_again(&world.find(&login.name).await).await;
            let first = login.name.split(' ').next().unwrap_or_default();
            living.cast.insert(first.to_owned(), person);
        }
        people::visit(&mut living, lang).await;
        account::visit(&mut living).await;
        club::visit(&mut living).await;
        members::visit(&mut living).await;
        work::visit(&mut living).await;
        partners::visit(&mut living).await;
        developers::visit(&mut living).await;
        living
    }

    /// Somebody of the demo world, by the first name.
    pub fn who(&self, name: &str) -> Someone {
        self.cast[name].clone()
    }

    /// Somebody of the demo world whom a newcomer is not told of, by the whole name.
    pub async fn known(&self, name: &str) -> Someone {
        let world = &self.site.world;
        world.sign_in_again(&world.find(name).await).await
    }

    /// Somebody looks at a page.
    pub fn look(&mut self, who: &Someone, door: &'static str, path: impl Into<String>) {
        self.look_at(who, door, "", path, 200);
    }

    /// Somebody looks at a page that has several faces, or that answers with something else than a plain yes.
    pub fn look_at(
        &mut self,
        who: &Someone,
        door: &'static str,
        of: &'static str,
        path: impl Into<String>,
        status: u16,
    ) {
        self.stops.push(Stop {
            door,
            of,
            who: who.clone(),
            path: path.into(),
            status,
        });
    }

    /// What the API answers.
    pub async fn ask(&self, who: &Someone, path: &str) -> Value {
        let path = format!("/api/v1{path}");
        self.site
            .world
            .api(who, "GET", &path, Value::Null)
            .await
            .expect(200)
            .json()
    }

    /// The `key` of the item of a list whose `name` is this.
    pub async fn find(&self, who: &Someone, list: &str, name: &str, key: &str) -> String {
        let list = self.ask(who, list).await;
        let items = list["items"].as_array().unwrap();
        let item = items.iter().find(|item| item["name"] == name);
        let item = item.unwrap_or_else(|| panic!("no {name} in {list}"));
        item[key]
            .as_str()
            .map_or_else(|| item[key].to_string(), str::to_owned)
    }

    /// Sends a form, and gives the address that it leads to.
    pub async fn send(&self, who: &Someone, path: &str, fields: &[(&str, &str)]) -> String {
        let sent = self.site.world.post(who, path, fields).await.expect(303);
        sent.location().to_owned()
    }

    /// Sends a form whose answer is a page, and gives the page.
    pub async fn show(&self, who: &Someone, path: &str, fields: &[(&str, &str)]) -> String {
        self.site
            .world
            .post(who, path, fields)
            .await
            .expect(200)
            .body
    }

    /// The first address of a page that begins like this.
    pub async fn link(&self, who: &Someone, path: &str, beginning: &str) -> String {
        let page = self.site.world.get(who, path).await.expect(200).body;
        let link = page.split('"').find(|it| it.starts_with(beginning));
        link.unwrap_or_else(|| panic!("no {beginning} in {page}"))
            .to_owned()
    }
}
