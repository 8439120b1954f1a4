//! A page as somebody typed it, read alike from a form and from the API.

use clavero_rules::{
    GroupId, ModuleId, Moment, PageId, calendar::Zone as _, content::ReleaseKind,
    progress::PageKind,
};
use uuid::Uuid;

use crate::{Result, areas::Area, web::Form};

/// What a page is to be.
#[derive(Clone, Debug)]
pub struct WantedPage {
    /// In which module.
    pub module: ModuleId,
    /// What it is called.
    pub name: String,
    /// What it is; a page stays what it was made as.
    pub kind: PageKind,
    /// Whether people can see it.
    pub published: bool,
    /// Whether it is part of completing the product.
    pub required: bool,
    /// What it waits for.
    pub release: ReleaseKind,
    /// The day it waits for.
    pub release_at: Option<Moment>,
    /// The days it waits for.
    pub release_days: Option<i64>,
    /// The quiz it waits for.
    pub release_quiz: Option<PageId>,
    /// How many days it stays open.
    pub expire_days: Option<i64>,
    /// The score that passes a quiz, 0 to 10,000; none for one that is not graded.
    pub pass_bp: Option<i64>,
    /// How often a quiz may be tried.
    pub max_attempts: Option<i64>,
    /// The groups it is for; all, if none.
    pub groups: Vec<GroupId>,
}

impl WantedPage {
    /// Reads it, or says what is wrong with it.
    pub fn of(form: &mut Form, area: &Area) -> Result<Self> {
        let module = form.id("module").map(ModuleId);
        let name = form.text("name", 1..=160);
        let kind = form.choice("kind", PageKind::from_id);
        let kind = kind.unwrap_or(PageKind::Content);
        let release = match form.value("release").as_str() {
            "" => Some(ReleaseKind::None),
            _ => form.choice("release", ReleaseKind::from_id),
        };
        let release = release.unwrap_or(ReleaseKind::None);
        let (mut release_at, mut release_days, mut release_quiz) = (None, None, None);
        match release {
            ReleaseKind::None => {}
            ReleaseKind::ByDate => {
                let day = form.date("release_at");
                release_at = day.map(|day| area.clock().start_of(day));
            }
            ReleaseKind::ByDays => {
                release_days = form.whole("release_days", 0..=3_650).map(i64::from);
            }
            ReleaseKind::ByQuiz => release_quiz = form.id("release_quiz").map(PageId),
        }
        let graded = kind == PageKind::Quiz;
        let groups = form.all("groups").into_iter();
        let groups = groups.filter_map(|id| Uuid::parse_str(id).ok().map(GroupId));
        let wanted = Self {
            module: module.unwrap_or(ModuleId(Uuid::nil())),
            name,
            kind,
            published: form.checked("published", "yes"),
            required: form.checked("required", "yes"),
            release,
            release_at,
            release_days,
            release_quiz,
            groups: groups.collect(),
            expire_days: optional(form, "expire_days", 3_650),
            pass_bp: optional(form, "pass", 100)
                .filter(|_| graded)
                .map(|percent| percent * 100),
            max_attempts: optional(form, "max_attempts", 100).filter(|n| graded && *n > 0),
        };
        form.clean()?;
        Ok(wanted)
    }
}

fn optional(form: &mut Form, name: &str, most: u32) -> Option<i64> {
    if form.value(name).trim().is_empty() {
        None
    } else {
        form.whole(name, 0..=most).map(i64::from)
    }
}
