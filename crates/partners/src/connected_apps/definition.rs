//! What an app registers, as it travels: its permissions, its kinds of things, and the ways to a yes for each action.

use std::collections::{BTreeMap, BTreeSet};

use clavero_rules::{
    Permission,
    evaluation::{App, AppType, Properties, Term, Test, Value, Way, Who},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Error, Result, web::Form};

/// What an app registers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AppDefinition)]
pub struct Definition {
    /// Permissions of its own, which profiles can give.
    #[serde(default)]
    pub permissions: BTreeSet<String>,
    /// Its kinds of things, by name.
    #[serde(default)]
    pub types: BTreeMap<String, KindTold>,
}

/// One kind of thing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AppKind)]
pub struct KindTold {
    /// The app keeps the list of such things itself: what is not registered here is what the question says of it.
    #[serde(default)]
    pub open: bool,
    /// What can be done with it, and the ways to a yes. Without a way, the answer is always no.
    #[serde(default)]
    pub actions: BTreeMap<String, Vec<WayTold>>,
}

/// One way to a yes: who, and all that must be true. Without a permission: any person that the app registered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AppWay)]
pub struct WayTold {
    /// Whoever holds this permission of the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permission: Option<String>,
    /// Whoever’s profile gives him this permission of the app.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_permission: Option<String>,
    /// All of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
}

/// A condition: a property has a value, or the same value as another property.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AppCondition)]
pub struct Condition {
    /// `subject.role`, `resource.status`, `action.soft`, `context.channel`; `subject.id` is the id itself.
    pub property: String,
    /// The value: a text, a whole number, true or false.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<serde_json::Value>)]
    pub is: Option<serde_json::Value>,
    /// The other property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub same_as: Option<String>,
}

/// An app as somebody wants it.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Its name.
    pub name: String,
    /// What it registers.
    pub definition: Definition,
}

impl Wanted {
    /// Reads the fields `name` and `definition`; faults stay in the form.
    pub fn of(form: &mut Form) -> Result<Self> {
        let name = form.text("name", 1..=60);
        let definition = serde_json::from_str::<Definition>(&form.value("definition"));
        if definition.is_err() {
            form.fail("definition", "json");
        }
        form.clean()?;
        let definition = definition.unwrap_or_default();
        definition.app()?;
        Ok(Self { name, definition })
    }
}

impl Definition {
    /// As the rules look at it.
    pub fn app(&self) -> Result<App> {
        let types = self.types.iter();
        let types = types.map(|(name, kind)| Ok((name.clone(), kind.of()?)));
        Ok(App {
            permissions: self.permissions.clone(),
            types: types.collect::<Result<_>>()?,
        })
    }
}

impl KindTold {
    /// As the rules look at it.
    pub fn of(&self) -> Result<AppType> {
        let actions = self.actions.iter().map(|(name, ways)| {
            let ways = ways.iter().map(WayTold::of).collect::<Result<_>>()?;
            Ok((name.clone(), ways))
        });
        Ok(AppType {
            actions: actions.collect::<Result<_>>()?,
            open: self.open,
        })
    }
}

impl WayTold {
    fn of(&self) -> Result<Way> {
        let who = match (&self.permission, &self.app_permission) {
            (Some(id), None) => {
                let known = Permission::from_id(id);
                Who::Permission(known.ok_or_else(|| Error::field("permission", "choose"))?)
            }
            (None, Some(name)) => Who::AppPermission(name.clone()),
            (None, None) => Who::Registered,
            (Some(_), Some(_)) => return Err(Error::field("app_permission", "unknown")),
        };
        let when = self.when.iter().map(Condition::of).collect::<Result<_>>()?;
        Ok(Way { who, when })
    }
}

impl Condition {
    fn of(&self) -> Result<Test> {
        let term =
            |field: &str, text: &str| Term::read(text).ok_or_else(|| Error::field(field, "choose"));
        let property = term("property", &self.property)?;
        match (&self.is, &self.same_as) {
            (Some(value), None) => {
                let value = value_of(value).ok_or_else(|| Error::field("is", "choose"))?;
                Ok(Test::Is(property, value))
            }
            (None, Some(other)) => Ok(Test::Same(property, term("same_as", other)?)),
            _ => Err(Error::field("is", "required")),
        }
    }
}

/// A value that can be compared; objects and fractions cannot.
pub fn value_of(json: &serde_json::Value) -> Option<Value> {
    match json {
        serde_json::Value::String(text) => Some(Value::Text(text.clone())),
        serde_json::Value::Bool(flag) => Some(Value::Flag(*flag)),
        serde_json::Value::Number(number) => number.as_i64().map(Value::Number),
        serde_json::Value::Array(many) => {
            let many: Option<Vec<_>> = many.iter().map(value_of).collect();
            many.map(Value::Many)
        }
        serde_json::Value::Null | serde_json::Value::Object(_) => None,
    }
}

/// What is said about a thing, as far as it can be compared.
pub fn json_of(said: &serde_json::Map<String, serde_json::Value>) -> Properties {
    said.iter()
        .filter_map(|(name, value)| Some((name.clone(), value_of(value)?)))
        .collect()
}
