//! What a member was sent and wants to be sent, on the page about him.

use clavero_rules::{MemberId, Permission, access::may};
use uuid::Uuid;

use super::told;
use crate::{
    Error, Result,
    areas::{self, Area},
    members::{self, Member},
    messages::{
        choices::{Topic, Voice, choices_of, choose, try_again},
        of_member,
    },
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell},
    work::{Event, Scope},
};

/// A message in one line.
#[derive(Clone, Debug)]
pub struct Line {
    /// Where all of it is told; empty for whoever may not see it.
    pub href: String,
    /// Its subject.
    pub subject: String,
    /// When.
    pub at: String,
    /// The tone of its badge.
    pub tone: &'static str,
    /// What became of it.
    pub state: String,
}

/// What a member was sent and what he wants, for pages about him.
#[derive(Clone, Debug)]
pub struct Brief {
    /// The newest messages.
    pub lines: Vec<Line>,
    /// What he said he wants or does not.
    pub choices: Vec<String>,
    /// Since when letters come back, in words; empty if they do not.
    pub bounced: String,
    /// What can be noted for him: value and words.
    pub acts: Vec<(&'static str, String)>,
    /// Where that is posted.
    pub action: String,
}

/// What a member was sent and wants to be sent.
pub async fn brief(
    scope: &mut Scope,
    here: &Here,
    page: &Shell,
    area: &Area,
    member: &Member,
) -> Result<Brief> {
    let sees = here.may(Permission::SendCommunications);
    let mut lines = Vec::new();
    for got in of_member(scope, member.id, 10).await? {
        let subjects: std::collections::BTreeMap<String, String> =
            serde_json::from_str(&got.subject)?;
        let lang = member.speaks(area.lang);
        let subject = subjects
            .get(lang.id())
            .or_else(|| subjects.get(area.lang.id()))
            .cloned();
        let (tone, state) = told::delivery(page, got.state);
        lines.push(Line {
            href: match sees {
                true => super::url(here, &area.slug, &format!("/{}", got.id)),
                false => String::new(),
            },
            subject: subject.unwrap_or_else(|| page.t("messages-no-subject")),
            // On the clock of the area, as everything on this page.
            at: page.words().datetime(got.at, &area.zone()),
            tone,
            state,
        });
    }
    let said = choices_of(scope, member.id).await?;
    let mut choices = Vec::new();
    for it in &said {
        let Ok(topic) = Topic::read(scope, area.id, &it.topic).await else {
            continue;
        };
        let key = match (&topic, it.wanted) {
            (Topic::Product(..) | Topic::Area, true) => "messages-said-news",
            (Topic::Product(..) | Topic::Area, false) => "messages-said-no-news",
            (Topic::Marketing, true) => "messages-said-offers",
            (Topic::Marketing, false) => "messages-said-no-offers",
            (Topic::Everything, true) => "messages-said-all",
            (Topic::Everything, false) => "messages-said-none",
        };
        let name = match topic {
            Topic::Product(_, name) => name,
            _ => area.name.clone(),
        };
        choices.push(page.t3(
            key,
            "name",
            name,
            "date",
            page.date(&it.told_at),
            "told",
            page.t(&told::key("messages-told", &it.told)),
        ));
    }
    let agreed = said.iter().find(|it| it.topic == "marketing");
    let mut acts = Vec::new();
    if here.may(Permission::ManageMembers) {
        // What he took back himself is not for others to give again.
        match agreed {
            Some(it) if it.wanted => acts.push(("decline", page.t("messages-note-no-offers"))),
            Some(it) if it.told == "link" => {}
            _ => acts.push(("agree", page.t("messages-note-offers"))),
        }
        if member.unsubscribed_at.is_none() {
            acts.push(("stop", page.t("messages-note-none")));
        }
        if member.bounced_at.is_some() {
            acts.push(("again", page.t("messages-try-again")));
        }
    }
    Ok(Brief {
        lines,
        choices,
        bounced: member.bounced_at.map_or_else(String::new, |at| {
            page.t1("messages-comes-back", "date", page.date(&at))
        }),
        acts,
        action: here.url(&format!(
            "/club/{}/members/{}/letters",
            area.slug, member.id
        )),
    })
}

pub(super) async fn note(
    it: May<may::ManageMembers>,
    At((_, slug, id)): At<(String, String, Uuid)>,
    form: Form,
) -> Answer {
    let here = it.here;
    let on = &here.caller.on;
    let mut work = on.begin(it.granted).await?;
    let area = areas::find(&mut work, &slug).await?;
    let member = members::find(&mut work, area.id, MemberId(id)).await?;
    let own = here.url(&format!("/club/{slug}/members/{id}"));
    let (topic, wanted) = match form.value("do").as_str() {
        "agree" => (Topic::Marketing, true),
        "decline" => (Topic::Marketing, false),
        "stop" => (Topic::Everything, false),
        _ => {
            let told = try_again(&mut work, &area, member.id).await?;
            let told: Vec<Box<dyn Event>> = told.into_iter().map(boxed).collect();
            work.commit_all(told).await?;
            return Go::to(own).saying("messages-tried-again").answer();
        }
    };
    match choose(&mut work, &area, &member, &topic, wanted, Voice::Team).await {
        Ok(told) => {
            let told: Vec<Box<dyn Event>> = told.into_iter().map(boxed).collect();
            work.commit_all(told).await?;
            Go::to(own).saying("messages-noted").answer()
        }
        Err(Error::Refused(refusal)) => Go::to(own)
            .regretting(&format!("refusal-{}", refusal.code().replace('_', "-")))
            .answer(),
        Err(error) => Err(error),
    }
}

fn boxed(told: impl Event + 'static) -> Box<dyn Event> {
    Box::new(told)
}
