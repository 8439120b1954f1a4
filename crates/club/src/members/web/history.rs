//! The history of somebody in words, day by day.

use clavero_rules::Moment;
use serde_json::Value;

use crate::{
    activity::{Kind, Line},
    areas::Area,
    web::Shell,
};

/// A day with its lines.
pub(super) struct Day {
    pub(super) name: String,
    pub(super) lines: Vec<Told>,
}

/// A line in words.
pub(super) struct Told {
    pub(super) icon: &'static str,
    pub(super) tone: &'static str,
    pub(super) text: String,
    pub(super) time: String,
    pub(super) iso: String,
}

/// Lines by day, on the clock of the area.
pub(super) fn days(page: &Shell, area: &Area, lines: &[Line]) -> Vec<Day> {
    let (words, zone) = (page.words(), area.zone());
    let mut days: Vec<Day> = Vec::new();
    for line in lines {
        let name = words.weekday(line.at, &zone);
        let told = Told {
            icon: line.kind.icon(),
            tone: line.kind.tone(),
            text: sentence(page, area, line),
            time: words.time(line.at, &zone),
            iso: page.iso(&line.at),
        };
        match days.last_mut().filter(|day| day.name == name) {
            Some(day) => day.lines.push(told),
            None => days.push(Day {
                name,
                lines: vec![told],
            }),
        }
    }
    days
}

fn sentence(page: &Shell, area: &Area, line: &Line) -> String {
    let meta: Value = serde_json::from_str(&line.meta).unwrap_or_default();
    let words = page.words();
    let key = format!("activity-{}", line.kind.id().replace('_', "-"));
    let detail = match line.kind {
        Kind::AccessGranted | Kind::AccessChanged => meta["source"]
            .as_str()
            .map(|source| words.text(&format!("grant-source-{source}")))
            .unwrap_or_default(),
        Kind::AccessEnded => meta["reason"]
            .as_str()
            .map(|reason| words.text(&format!("grant-ended-{}", reason.replace('_', "-"))))
            .unwrap_or_default(),
        Kind::AccessEndSet => match meta["until"].as_i64() {
            Some(until) => words.date(Moment(until - 1), &area.zone()),
            None => words.text("products-for-ever"),
        },
        Kind::RoleChanged => meta["to"]
            .as_str()
            .map(|role| words.text(&format!("role-{}", role.replace('_', "-"))))
            .unwrap_or_default(),
        Kind::PageWaived => meta["reason"].as_str().unwrap_or("—").to_owned(),
        Kind::OffersAgreed => meta["ground"]
            .as_str()
            .map(|ground| words.say("members-for-reason", &[("reason", ground.into())]))
            .unwrap_or_default(),
        Kind::AddressCorrected => meta["reason"]
            .as_str()
            .filter(|reason| !reason.is_empty())
            .map(|reason| words.say("members-for-reason", &[("reason", reason.into())]))
            .unwrap_or_default(),
        Kind::QuizPassed | Kind::QuizFailed => meta["score_bp"]
            .as_i64()
            .map(|score| words.say("enrolments-percent", &[("n", (score / 100).into())]))
            .unwrap_or_default(),
        _ => String::new(),
    };
    words.say(
        &key,
        &[
            ("name", line.object_name.as_str().into()),
            ("detail", detail.into()),
        ],
    )
}
