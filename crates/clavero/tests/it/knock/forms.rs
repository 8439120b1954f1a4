//! The forms of a page as a browser finds them: where they go, and what their fields hold.

use clavero::doors::Door;

use super::{House, doors, is_api, only_shows};
use crate::world::Someone;

/// A form that is sent by POST.
#[derive(Clone, Debug)]
pub struct PageForm {
    /// Where it goes.
    pub action: String,
    /// What it sends if nobody touches it.
    pub fields: Vec<(String, String)>,
    /// Those that somebody types into.
    pub typed: Vec<String>,
}

/// Names that forms of ours use, for a door whose form no page shows to an owner right now.
const USUAL: &[&str] = &[
    "name",
    "email",
    "password",
    "next",
    "version",
    "signature",
    "secret",
    "code",
    "profile",
    "until",
    "purpose",
    "permissions",
    "word",
    "reason",
    "note",
    "lang",
    "replacement",
    "slug",
];

impl House {
    /// Every page door that changes something, with the form that leads to it.
    pub async fn forms(&self) -> Vec<(Door, PageForm)> {
        let mut shown = Vec::new();
        for door in doors()
            .iter()
            .filter(|door| only_shows(door) && !is_api(door))
        {
            let path = self.path(door, &self.mine);
            for who in [&self.olga, &Someone::nobody()] {
                let page = self.world.get(who, &path).await;
                shown.extend(forms(&path, &page.body));
            }
        }
        let posts = doors()
            .into_iter()
            .filter(|door| !only_shows(door) && !is_api(door));
        posts
            .map(|door| {
                let form = shown.iter().find(|form| leads_to(&form.action, door.path));
                let form = form.cloned().unwrap_or_else(|| self.guessed(&door));
                (door, form)
            })
            .collect()
    }

    fn guessed(&self, door: &Door) -> PageForm {
        let names = USUAL.iter().map(ToString::to_string);
        PageForm {
            action: self.path(door, &self.mine),
            fields: names.map(|name| (name, String::new())).collect(),
            typed: Vec::new(),
        }
    }
}

fn leads_to(action: &str, path: &str) -> bool {
    let action = action.split('?').next().unwrap_or_default();
    let (mut there, mut door) = (action.split('/'), path.split('/'));
    loop {
        match (there.next(), door.next()) {
            (None, None) => return true,
            (Some(_), Some(name)) if name.starts_with('{') => {}
            (Some(word), Some(name)) if word == name => {}
            _ => return false,
        }
    }
}

fn forms(page: &str, html: &str) -> Vec<PageForm> {
    let found = html.split("<form").skip(1);
    found
        .filter_map(|rest| {
            let (tag, rest) = rest.split_once('>')?;
            let inside = rest.split("</form>").next()?;
            let posts = attribute(tag, "method").is_some_and(|method| method == "post");
            posts.then(|| {
                read(
                    attribute(tag, "action").unwrap_or_else(|| page.to_owned()),
                    inside,
                )
            })
        })
        .collect()
}

fn read(action: String, inside: &str) -> PageForm {
    let (mut fields, mut typed) = (Vec::new(), Vec::new());
    for part in inside.split('<').skip(1) {
        let (tag, after) = part.split_once('>').unwrap_or((part, ""));
        let kind = tag.split([' ', '\n']).next().unwrap_or_default();
        let Some(name) = attribute(tag, "name")
            .filter(|_| matches!(kind, "input" | "select" | "textarea" | "button"))
        else {
            continue;
        };
        let is = attribute(tag, "type").unwrap_or_default();
        let unticked = matches!(is.as_str(), "checkbox" | "radio") && !tag.contains(" checked");
        if unticked && fields.iter().any(|(known, _)| *known == name) {
            continue;
        }
        let value = match kind {
            "textarea" => after.trim().to_owned(),
            "select" => inside
                .split_once(tag)
                .and_then(|(_, rest)| chosen(rest))
                .unwrap_or_default(),
            _ => attribute(tag, "value").unwrap_or_default(),
        };
        if kind == "textarea"
            || kind == "input"
                && matches!(
                    is.as_str(),
                    "" | "text" | "email" | "search" | "url" | "tel"
                )
        {
            typed.push(name.clone());
        }
        fields.push((name, value));
    }
    PageForm {
        action,
        fields,
        typed,
    }
}

/// The option of a list that is chosen, or else the first that chooses something.
fn chosen(rest: &str) -> Option<String> {
    let list = rest.split("</select>").next()?;
    let options: Vec<&str> = list.split("<option").skip(1).collect();
    let of = |option: &&str| {
        attribute(option.split('>').next()?, "value").filter(|value| !value.is_empty())
    };
    let selected = options
        .iter()
        .filter(|option| option.contains(" selected"))
        .find_map(of);
    selected.or_else(|| options.iter().find_map(of))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let value = rest.split('"').next()?;
    Some(
        value
            .replace("&#38;", "&")
            .replace("&#39;", "'")
            .replace("&#34;", "\"")
            .replace("&#60;", "<")
            .replace("&#62;", ">"),
    )
}
