//! A sheet: a page with one form on it, told field by field, so that every small deed looks and behaves alike.

mod field;

use askama::Template;
use axum::http::StatusCode;

pub use field::{Field, Kind};

use crate::{
    Error, Result,
    session::Here,
    web::{Answer, Form, Shell, page_with},
};

/// A link on the way to a page, or a tab beside it.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where to.
    pub href: String,
    /// Its words; a name that somebody gave stands as it is.
    pub label: String,
    /// Whether this is the page.
    pub current: bool,
}

impl Link {
    /// A link to another page.
    pub fn to(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            label: label.into(),
            current: false,
        }
    }
}

/// What somebody else saved of a field meanwhile, beside what was typed.
#[derive(Clone, Debug)]
pub struct Meanwhile {
    label: String,
    theirs: String,
    yours: String,
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "sheet/pages/sheet.html")]
pub struct Sheet {
    page: Shell,
    form: Form,
    crumbs: Vec<Link>,
    tabs: Vec<Link>,
    lead: String,
    notes: Vec<String>,
    rows: Vec<(String, String)>,
    fields: Vec<Field>,
    hidden: Vec<(String, String)>,
    ways: Vec<Link>,
    meanwhile: Vec<Meanwhile>,
    action: String,
    submit: String,
    back: String,
    danger: bool,
}

impl Sheet {
    /// A sheet of an account, titled by a sentence, which posts to this address.
    pub fn of(here: &Here, title: &str, action: impl Into<String>) -> Self {
        let page = Shell::inside(here, title);
        Self {
            submit: page.t("sheet-save"),
            page,
            form: Form::default(),
            crumbs: Vec::new(),
            tabs: Vec::new(),
            lead: String::new(),
            notes: Vec::new(),
            rows: Vec::new(),
            fields: Vec::new(),
            hidden: Vec::new(),
            ways: Vec::new(),
            meanwhile: Vec::new(),
            action: action.into(),
            back: String::new(),
            danger: false,
        }
    }

    /// Titled with a name that somebody gave.
    #[must_use]
    pub fn titled(mut self, title: &str) -> Self {
        self.page = self.page.titled(title);
        self
    }

    /// The words of the page.
    pub fn page(&self) -> &Shell {
        &self.page
    }

    /// What the fields hold.
    #[must_use]
    pub fn holding(mut self, form: Form) -> Self {
        self.form = form;
        self
    }

    /// The way to this page; the last of it is also the way back.
    #[must_use]
    pub fn after(mut self, crumbs: Vec<Link>) -> Self {
        if let Some(last) = crumbs.last() {
            self.back.clone_from(&last.href);
        }
        self.crumbs = crumbs;
        self
    }

    /// The pages beside this one.
    #[must_use]
    pub fn beside(mut self, tabs: Vec<Link>) -> Self {
        self.tabs = tabs;
        self
    }

    /// A sentence under the title, by its key.
    #[must_use]
    pub fn lead(mut self, text: impl Into<String>) -> Self {
        self.lead = text.into();
        self
    }

    /// A sentence inside the card.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// A fact inside the card: its name and its value.
    #[must_use]
    pub fn row(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.rows.push((name.into(), value.into()));
        self
    }

    /// A field.
    #[must_use]
    pub fn field(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }

    /// A field, only where there is reason for one.
    #[must_use]
    pub fn field_if(self, wanted: bool, field: impl FnOnce() -> Field) -> Self {
        if wanted { self.field(field()) } else { self }
    }

    /// A value that goes along unseen.
    #[must_use]
    pub fn hidden(mut self, name: &str, value: impl ToString) -> Self {
        self.hidden.push((name.to_owned(), value.to_string()));
        self
    }

    /// Another way to what somebody wants, where this one does not lead there.
    #[must_use]
    pub fn way(mut self, link: Link) -> Self {
        self.ways.push(link);
        self
    }

    /// The deed on the button, by its key.
    #[must_use]
    pub fn submit(mut self, key: &str) -> Self {
        self.submit = self.page.t(key);
        self
    }

    /// Nothing is done from here: the sheet says why, and where to go instead.
    #[must_use]
    pub fn without_deed(mut self) -> Self {
        self.submit.clear();
        self
    }

    /// The deed takes something away.
    #[must_use]
    pub fn danger(mut self) -> Self {
        self.danger = true;
        self
    }

    /// What the fields hold, in words.
    pub fn told(&self) -> Vec<(String, String)> {
        let fields = self.fields.iter();
        fields
            .map(|field| (field.label.clone(), field.told(&self.form.all(&field.name))))
            .collect()
    }

    /// The answer.
    pub fn show(self) -> Answer {
        page_with(StatusCode::OK, &self)
    }

    /// The sheet again with what was typed, after this went wrong: nothing typed is lost. Saved over by somebody else,
    /// both versions stand side by side, and saving again is done knowingly.
    pub fn again(mut self, typed: Form, error: Error) -> Answer {
        match error {
            Error::Stale { now } => {
                self.meanwhile = self.differences(&typed);
                self.hidden.retain(|(name, _)| name != "version");
                self.hidden.push(("version".to_owned(), now.to_string()));
                self.form = typed;
                page_with(StatusCode::PRECONDITION_FAILED, &self)
            }
            other => {
                self.form = typed.explain(other)?;
                if self.form.version() > 0 {
                    self.hidden.retain(|(name, _)| name != "version");
                    let seen = self.form.version();
                    self.hidden.push(("version".to_owned(), seen.to_string()));
                }
                page_with(StatusCode::UNPROCESSABLE_ENTITY, &self)
            }
        }
    }

    fn differences(&self, typed: &Form) -> Vec<Meanwhile> {
        let differs = |field: &&Field| self.form.all(&field.name) != typed.all(&field.name);
        let fields = self.fields.iter().filter(differs);
        fields
            .map(|field| Meanwhile {
                label: field.label.clone(),
                theirs: field.told(&self.form.all(&field.name)),
                yours: field.told(&typed.all(&field.name)),
            })
            .collect()
    }
}

/// Goes on with the outcome of a deed, or shows the sheet again.
pub fn or_again<T>(
    done: Result<T>,
    typed: Form,
    sheet: Sheet,
    go_on: impl FnOnce(T) -> Answer,
) -> Answer {
    match done {
        Ok(value) => go_on(value),
        Err(error) => sheet.again(typed, error),
    }
}
