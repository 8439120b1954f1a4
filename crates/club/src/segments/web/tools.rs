//! The tools above a list: segments, search, the conditions of the filter, and the form of one of them (section 5).

use clavero_rules::{
    Permission,
    segments::{Builtin, Filter, Tree},
};

use super::{
    builder::{Builder, builder, form_of, label},
    catalogue::Entry,
    put::put,
    said::{Said, Speaker, kebab},
    view::View,
};
use crate::{
    Error, Result,
    products::OneThing,
    segments::{Chosen, People, Place, Segment, Shelf, ask, builtins, list, people},
    session::Here,
    web::{Form, Shell},
    work::Scope,
};

/// So many saved segments stand beside each other; the others are in the menu.
const BESIDE: usize = 5;

/// A segment to open.
#[derive(Debug, Clone)]
pub struct Pill {
    /// Its name.
    pub label: String,
    /// Where it is opened.
    pub href: String,
    /// Whether it is open.
    pub current: bool,
}

/// One condition of the filter.
#[derive(Debug, Clone)]
pub struct Chip {
    /// In words.
    pub said: Said,
    /// Where it is edited; empty for what only text can say.
    pub edit: String,
    /// The list without it.
    pub without: String,
}

/// A group of kinds of conditions: its name, and each with its link.
pub type Group = (String, Vec<(String, String)>);

/// Everything above the table.
#[derive(Debug, Clone)]
pub struct Tools {
    /// The saved segments, the first of them and everybody.
    pub pills: Vec<Pill>,
    /// All the others.
    pub more: Vec<Pill>,
    /// The page of all segments with their counts.
    pub all: String,
    /// Where the filter is saved under a name; empty if there is nothing to save or no right to.
    pub save: String,
    /// The list as it is, without the form of a condition.
    pub back: String,
    /// What is searched for.
    pub q: String,
    /// Where the search, the text and the form of a condition lead.
    pub action: String,
    /// What the search keeps of the address.
    pub kept: Vec<(String, String)>,
    /// What the form of a condition and the text keep of it.
    pub kept_but_filter: Vec<(String, String)>,
    /// The conditions.
    pub chips: Vec<Chip>,
    /// What can be added.
    pub catalogue: Vec<Group>,
    /// The form of one condition, if one is open.
    pub builder: Option<Builder>,
    /// The filter as text.
    pub text: String,
    /// What is wrong with it, in words.
    pub wrong: Vec<String>,
    /// The list without search and filter; empty if there is neither.
    pub clear: String,
    /// What was in the address and could not be read.
    pub notes: Vec<String>,
}

/// What became of an address.
#[derive(Debug)]
pub enum Turn {
    /// A condition was put into the filter: the list goes on there.
    Go(String),
    /// The list.
    Show(Box<Shown>),
}

/// A list to show.
#[derive(Debug)]
pub struct Shown {
    /// What its address says.
    pub view: View,
    /// The tools above it.
    pub tools: Tools,
    /// The people; none if the filter cannot be asked, and the list is empty then (S-8).
    pub people: Option<People>,
    /// The segment that is open.
    pub chosen: Option<Chosen>,
    /// Whether it is narrowed down at all.
    pub narrowed: bool,
}

impl Shown {
    /// The order that its address asks for. If it asks for none, who has stayed away longest comes first in a segment that
    /// looks for those who stay away, and the usual order holds elsewhere (section 5). What nobody knows falls back and
    /// says so.
    pub fn sorted<S: Default>(&mut self, page: &Shell, read: impl Fn(&str) -> Option<S>) -> S {
        let stays_away = |it: &Chosen| it.is_about_dormancy();
        let own = match self.chosen.as_ref().is_some_and(stays_away) {
            true => read("last_access"),
            false => None,
        };
        let own = own.unwrap_or_default();
        match (self.view.sort.as_str(), read(&self.view.sort)) {
            ("", _) => own,
            (_, Some(sort)) => sort,
            (_, None) => {
                self.tools.notes.push(page.t("lists-note-sort"));
                own
            }
        }
    }
}

/// Reads an address of a list.
pub async fn turn(
    scope: &mut Scope,
    here: &Here,
    page: &Shell,
    place: &Place,
    pairs: Vec<(String, String)>,
) -> Result<Turn> {
    let mut view = View::read(place.url(here, place.tab()), &pairs);
    let shelf = Shelf::of(scope, place).await?;
    let typed = view.q.clone();
    let mut notes: Vec<String> = view.fall_back().iter().map(|it| page.t(it)).collect();
    let chosen = match view.segment.as_str() {
        "" => None,
        name => match Chosen::find(scope, place, name).await {
            Ok(chosen) => Some(chosen),
            Err(Error::Missing(_)) => {
                notes.push(page.t("segments-note-gone"));
                view.segment.clear();
                None
            }
            Err(error) => return Err(error),
        },
    };
    let speaker = Speaker {
        page,
        place,
        shelf: &shelf,
    };
    let read = match (&view.filter, &chosen) {
        (Some(text), _) => ask::read(text, &shelf),
        (None, Some(chosen)) => chosen.filter(),
        (None, None) => Ok(Filter::everybody()),
    };
    let mut wrong = Vec::new();
    let filter = match read {
        Ok(filter) => Some(filter),
        Err(error) => {
            wrong.extend(in_words(page, error)?);
            None
        }
    };
    let mut form = Form::of(pairs);
    let entry = |name: &str| Entry::named(&form.value(name), place);
    if ["put", "add"]
        .iter()
        .any(|it| !form.value(it).is_empty() && entry(it).is_none())
    {
        notes.push(page.t("lists-note-condition"));
    }
    let open = match (entry("put"), entry("add"), &filter) {
        (Some(entry), _, Some(filter)) => match put(entry, &mut form) {
            Ok(part) => {
                let filter = with(filter, &form.value("at"), part);
                return Ok(Turn::Go(view.filtered(ask::written(&filter, &shelf)).url()));
            }
            Err(error) => {
                let at = form.value("at");
                let form = form.explain(error)?;
                Some(builder(entry, &at, form, speaker))
            }
        },
        (_, Some(entry), _) => Some(builder(entry, "", Form::default(), speaker)),
        (_, _, Some(filter)) => match form.value("edit").as_str() {
            "" => None,
            at => {
                let open = edited(filter, at, speaker);
                if open.is_none() {
                    notes.push(page.t("lists-note-edit"));
                }
                open
            }
        },
        _ => None,
    };
    let asked = match &filter {
        Some(filter) => Some(people(scope, place, &shelf, filter, &view.narrowed()).await),
        None => None,
    };
    let asked = match asked {
        Some(Err(error)) => {
            wrong.extend(in_words(page, error)?);
            None
        }
        other => other.and_then(Result::ok),
    };
    let text = match (&view.filter, &filter) {
        (_, Some(filter)) => ask::written(filter, &shelf),
        (Some(typed), None) => typed.clone(),
        (None, None) => String::new(),
    };
    let narrowed = !view.q.is_empty() || filter.as_ref() != Some(&Filter::everybody());
    let saved = list(scope, place).await?;
    let tools = Tools {
        pills: pills(page, &view, place, &saved),
        more: more(page, &view, place, &saved),
        all: match here.may(Permission::ViewMembers) {
            true => place.url(here, "/segments"),
            false => String::new(),
        },
        save: save(here, place, chosen.as_ref(), filter.as_ref(), &text),
        back: view.first().url(),
        q: typed,
        action: view.base.clone(),
        kept: View {
            q: String::new(),
            ..view.first()
        }
        .pairs(),
        kept_but_filter: View {
            filter: None,
            ..view.first()
        }
        .pairs(),
        chips: filter
            .as_ref()
            .map_or_else(Vec::new, |it| chips(it, &view, &shelf, speaker)),
        catalogue: catalogue(&view, place, speaker),
        builder: open,
        text,
        wrong,
        clear: match narrowed || chosen.is_some() {
            true => view.opened("").url(),
            false => String::new(),
        },
        notes,
    };
    Ok(Turn::Show(Box::new(Shown {
        view,
        tools,
        people: asked,
        chosen,
        narrowed,
    })))
}

/// What is wrong with a filter in words; anything else goes on as an error.
fn in_words(page: &Shell, error: Error) -> Result<Vec<String>> {
    match error {
        Error::Invalid(errors) => Ok(errors.iter().map(|it| page.field_error(it)).collect()),
        other => Err(other),
    }
}

/// The parts that are joined by "and".
fn parts(filter: &Filter) -> Vec<Filter> {
    match filter {
        Tree::All(parts) => parts.clone(),
        other => vec![other.clone()],
    }
}

/// The filter with one more part, or with another in the place of one.
fn with(filter: &Filter, at: &str, part: Filter) -> Filter {
    let mut parts = parts(filter);
    match at.parse::<usize>().ok().and_then(|at| parts.get_mut(at)) {
        Some(place) => *place = part,
        None => parts.push(part),
    }
    Tree::all(parts)
}

fn edited(filter: &Filter, at: &str, speaker: Speaker<'_>) -> Option<Builder> {
    let part = parts(filter).into_iter().nth(at.parse().ok()?)?;
    let (entry, form) = form_of(&part)?;
    Some(builder(entry, at, form, speaker))
}

fn chips(filter: &Filter, view: &View, shelf: &Shelf, speaker: Speaker<'_>) -> Vec<Chip> {
    let all = parts(filter);
    let chip = |(place, part): (usize, &Filter)| {
        let others = all.iter().enumerate().filter(|(other, _)| *other != place);
        let others = Tree::all(others.map(|(_, it)| it.clone()));
        let edit = form_of(part).map(|_| {
            let address = view.first().url_with(&[("edit", &place.to_string())]);
            format!("{address}#condition")
        });
        Chip {
            said: speaker.part(part),
            edit: edit.unwrap_or_default(),
            without: view.filtered(ask::written(&others, shelf)).url(),
        }
    };
    all.iter().enumerate().map(chip).collect()
}

fn catalogue(view: &View, place: &Place, speaker: Speaker<'_>) -> Vec<Group> {
    let first = view.first();
    let link = |entry: &Entry| {
        let address = first.url_with(&[("add", &entry.key())]);
        (label(*entry, speaker), format!("{address}#condition"))
    };
    Entry::of(place)
        .map(|(group, entries)| {
            let links = entries.iter().map(link).collect();
            (speaker.page.t(group), links)
        })
        .collect()
}

/// The name of a segment that is always there, as it is said in a place.
pub fn builtin_name(page: &Shell, place: &Place, builtin: Builtin) -> String {
    let one = place.product_kind().and_then(OneThing::of);
    if let (Builtin::Completed, Some(one)) = (builtin, one) {
        return one.said(page, true);
    }
    page.t(&format!("segments-builtin-{}", kebab(builtin.id())))
}

fn pills(page: &Shell, view: &View, place: &Place, saved: &[Segment]) -> Vec<Pill> {
    let key = match place.product {
        Some(_) => "segments-all-users",
        None => "segments-all-members",
    };
    let everybody = Pill {
        label: page.t(key),
        href: view.opened("").url(),
        current: view.segment.is_empty() && view.filter.as_deref().unwrap_or_default().is_empty(),
    };
    let saved = saved.iter().take(BESIDE).map(|it| pill(view, it));
    std::iter::once(everybody).chain(saved).collect()
}

fn more(page: &Shell, view: &View, place: &Place, saved: &[Segment]) -> Vec<Pill> {
    let others = saved.iter().skip(BESIDE).map(|it| pill(view, it));
    let builtins = builtins(place).filter(|it| *it != Builtin::All);
    let builtins = builtins.map(|it| Pill {
        label: builtin_name(page, place, it),
        href: view.opened(it.id()).url(),
        current: view.segment == it.id(),
    });
    others.chain(builtins).collect()
}

fn pill(view: &View, segment: &Segment) -> Pill {
    let id = segment.id.to_string();
    Pill {
        label: segment.name.clone(),
        href: view.opened(&id).url(),
        current: view.segment == id,
    }
}

/// Offered when there is a filter that the open segment does not have.
fn save(
    here: &Here,
    place: &Place,
    chosen: Option<&Chosen>,
    filter: Option<&Filter>,
    text: &str,
) -> String {
    let known = chosen.and_then(|it| it.filter().ok());
    let differs = filter.is_some_and(|it| *it != Filter::everybody() && Some(it) != known.as_ref());
    if !differs || !here.may(Permission::ManageMembers) {
        return String::new();
    }
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("filter", text);
    if let Some(saved) = chosen.and_then(Chosen::saved) {
        query.append_pair("segment", &saved.id.to_string());
    }
    format!("{}?{}", place.url(here, "/segments/new"), query.finish())
}
