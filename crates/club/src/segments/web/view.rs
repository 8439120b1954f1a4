//! What a list shows, as its address says it: the only store of it, so that back, share and bookmark work (section 5).

use crate::{
    api::{Paging, ROWS},
    segments::{Narrowed, must_search},
};

/// The parts of an address that say what a list shows.
#[derive(Debug, Clone, Default)]
pub struct View {
    /// The list without any of it.
    pub base: String,
    /// What is searched for.
    pub q: String,
    /// The filter; none if the segment says it.
    pub filter: Option<String>,
    /// The segment that was opened.
    pub segment: String,
    /// In which order; empty for the usual one.
    pub sort: String,
    /// Which further columns, with commas between.
    pub cols: String,
    /// Whether the team is shown too.
    pub team: bool,
    /// Behind which row the page begins.
    pub after: String,
    /// How many rows.
    pub limit: Option<i64>,
}

impl View {
    /// Reads an address.
    pub fn read(base: String, pairs: &[(String, String)]) -> Self {
        let find = |name: &str| pairs.iter().find(|(key, _)| key == name);
        let text = |name: &str| find(name).map(|(_, it)| it.clone()).unwrap_or_default();
        Self {
            base,
            q: text("q"),
            filter: find("filter").map(|(_, it)| it.clone()),
            segment: text("segment"),
            sort: text("sort"),
            cols: {
                // A form sends each column by itself.
                let ticked = pairs.iter().filter(|(name, _)| name == "col");
                let ticked: Vec<_> = ticked.map(|(_, it)| it.as_str()).collect();
                if ticked.is_empty() {
                    text("cols")
                } else {
                    ticked.join(",")
                }
            },
            team: text("team") == "1",
            after: text("after"),
            limit: text("limit").parse().ok(),
        }
    }

    /// Lets go of what cannot be done, so that no link carries it on; answers with the keys of the sentences about it.
    pub fn fall_back(&mut self) -> Vec<&'static str> {
        let mut notes = Vec::new();
        if must_search(&self.q).is_err() {
            self.q.clear();
            notes.push("lists-note-search");
        }
        if self.limit.take_if(|it| !ROWS.contains(it)).is_some() {
            notes.push("lists-note-limit");
        }
        notes
    }

    /// Every part that is said.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let limit = self.limit.map(|it| it.to_string()).unwrap_or_default();
        let team = if self.team { "1" } else { "" };
        let parts = [
            ("q", self.q.as_str()),
            ("segment", &self.segment),
            ("sort", &self.sort),
            ("cols", &self.cols),
            ("team", team),
            ("after", &self.after),
            ("limit", &limit),
        ];
        let said = parts.iter().filter(|(_, text)| !text.is_empty());
        let mut pairs: Vec<_> = said
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect();
        // An empty filter says everybody, which a segment that is open does not.
        if let Some(filter) = &self.filter
            && (!filter.is_empty() || !self.segment.is_empty())
        {
            pairs.push(("filter".to_owned(), filter.clone()));
        }
        pairs
    }

    /// Its address.
    pub fn url(&self) -> String {
        self.url_with(&[])
    }

    /// Its address with more behind it.
    pub fn url_with(&self, more: &[(&str, &str)]) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.pairs());
        query.extend_pairs(more);
        let query = query.finish();
        match query.is_empty() {
            true => self.base.clone(),
            false => format!("{}?{query}", self.base),
        }
    }

    /// The same list from its beginning.
    #[must_use]
    pub fn first(&self) -> Self {
        Self {
            after: String::new(),
            ..self.clone()
        }
    }

    /// Another filter, from its beginning.
    #[must_use]
    pub fn filtered(&self, filter: String) -> Self {
        Self {
            filter: Some(filter),
            ..self.first()
        }
    }

    /// A segment in its own order, without search and filter.
    #[must_use]
    pub fn opened(&self, segment: &str) -> Self {
        Self {
            q: String::new(),
            filter: None,
            segment: segment.to_owned(),
            sort: String::new(),
            ..self.first()
        }
    }

    /// In another order.
    #[must_use]
    pub fn sorted(&self, sort: String) -> Self {
        Self {
            sort,
            ..self.first()
        }
    }

    /// Behind another row.
    #[must_use]
    pub fn behind(&self, after: String) -> Self {
        Self {
            after,
            ..self.clone()
        }
    }

    /// What narrows the list down besides the filter.
    pub fn narrowed(&self) -> Narrowed {
        Narrowed {
            search: self.q.clone(),
            team: self.team,
        }
    }

    /// Which page of it.
    pub fn paging(&self) -> Paging {
        Paging {
            limit: self.limit,
            after: Some(self.after.clone()).filter(|it| !it.is_empty()),
        }
    }
}
