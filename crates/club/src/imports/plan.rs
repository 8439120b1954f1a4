//! What a file is read against: the products it leads into, their groups, how dates and tags are written, and who may be
//! made what. Told once, before the first row.

use clavero_rules::{
    GroupId, Permission, UserId,
    access::{Actor, Requirement},
    calendar::{Date, Zone as _},
    enrolments::{GrantFacts, GrantSource, may_grant},
    imports::{
        Cell, Column, DateFormat, Dates, Fault, Flavour, Invalid, Row, RowRules, may_map,
        may_read_dates, read_row,
    },
    roles::Role,
};
use sha2::{Digest, Sha256};

use super::{job::Job, reader::Record, report::OWN};
use crate::{
    Error, Result,
    address::Address,
    areas::{self, Area, AreaClock},
    db::{record, sql},
    groups,
    products::{self, Product},
    work::Scope,
};

record! {
    struct Owner { id: UserId, email_key: String }
}

/// One product that the file leads into.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub product: Product,
    pub groups: Vec<(String, GroupId)>,
    pub default: Option<GroupId>,
}

/// All that a row is read against.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub area: Area,
    pub clock: AreaClock,
    pub targets: Vec<Target>,
    /// Whether it leads into the whole area, with a role, and into no product.
    pub whole_area: bool,
    pub columns: Vec<Option<Column>>,
    pub dates: DateFormat,
    pub flavour: Flavour,
    pub between_tags: char,
    pub today: Date,
    pub owner: UserId,
    pub owner_key: String,
    pub role: Option<Role>,
    pub send_access: bool,
    pub skip_buyers: bool,
    pub record_only: bool,
    pub may_assign_roles: bool,
    /// Where a report says what was wrong, if the file is one that came back.
    pub report: Option<OwnColumns>,
}

/// Where a report has its own columns.
#[derive(Clone, Copy, Debug)]
pub(super) struct OwnColumns {
    first: usize,
    reason: usize,
}

impl OwnColumns {
    fn of(job: &Job) -> Option<Self> {
        let at = |name| job.found.first.iter().position(|it| it.trim() == name);
        let (first, reason) = (at(OWN[0])?, at(OWN[2])?);
        job.found.is_named.then_some(Self { first, reason })
    }

    /// A row that had too few cells was filled up for the report; while its last cell is empty, nobody mended it (I-6).
    fn is_unmended(self, cells: &[&str]) -> bool {
        let was_short = cells.get(self.reason) == Some(&Fault::CellCount.id());
        let last = self.first.checked_sub(1).and_then(|it| cells.get(it));
        was_short && last.is_some_and(|it| it.is_empty())
    }
}

/// A row that was read: for each product what it asks for, or the one thing that is wrong with it.
#[derive(Clone, Debug)]
pub(super) struct Ready {
    pub line: u64,
    pub mark: i64,
    pub read: Result<Asked, Invalid>,
}

#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub address: Address,
    pub rows: Vec<Row>,
}

impl Plan {
    /// Gathers it. A file whose columns, dates or products do not fit is refused as a whole.
    pub(super) async fn of(
        scope: &mut Scope,
        job: &Job,
        dates: Dates,
        actor: &Actor,
    ) -> Result<Self> {
        may_map(&job.columns)?;
        let dates = may_read_dates(job.options.dates(), dates)?;
        let area = areas::by_id(scope, job.area).await?;
        let clock = area.clock();
        let mut targets = Vec::new();
        for id in job.products() {
            let product = products::find(scope, area.id, id).await?;
            let facts = GrantFacts {
                kind: product.kind,
                status: product.state,
                policy: product.policy(),
                source: GrantSource::Import,
                from: None,
                until: None,
            };
            may_grant(&facts, &clock, scope.now())?;
            let has_groups = product.kind.has_groups();
            let all = match has_groups {
                true => groups::list(scope, product.id).await?,
                false => Vec::new(),
            };
            targets.push(Target {
                default: match has_groups {
                    true => groups::default_of(scope, product.id).await?,
                    false => None,
                },
                groups: all.into_iter().map(|it| (it.name, it.id)).collect(),
                product,
            });
        }
        if targets.is_empty() && !job.options.whole_area {
            return Err(Error::field("products", "choose"));
        }
        let question = sql(
            "select u.id, u.email_key from account a join users u on u.id = a.owner_id where a.id = $1",
        );
        let account = scope.account();
        let owner: Owner = scope.one(question.bind(account), "account").await?;
        Ok(Self {
            today: clock.local(scope.now()).date(),
            clock,
            area,
            targets,
            whole_area: job.options.whole_area,
            columns: job.columns.clone(),
            dates,
            flavour: job.found.flavour(),
            between_tags: job.between_tags(),
            owner: owner.id,
            owner_key: owner.email_key,
            role: job.options.role(),
            send_access: job.options.send_access,
            skip_buyers: job.options.skip_buyers,
            record_only: job.options.record_only,
            report: OwnColumns::of(job),
            may_assign_roles: actor
                .may(Requirement::Permission(Permission::AssignRoles))
                .is_ok(),
        })
    }

    /// How many places it leads into, each with a row of its own.
    pub(super) fn places(&self) -> usize {
        match self.whole_area {
            true => 1,
            false => self.targets.len(),
        }
    }

    /// Whether there is such a place, and the product that it is; a whole area is none.
    pub(super) fn place(&self, place: usize) -> Option<Option<&Target>> {
        match self.whole_area {
            true => (place == 0).then_some(None),
            false => self.targets.get(place).map(Some),
        }
    }

    /// Reads a row.
    pub(super) fn read(&self, record: &Record) -> Ready {
        let read = self.asked(record);
        Ready {
            line: record.line,
            mark: read.as_ref().map_or(0, |it| mark_of(&it.address.key)),
            read,
        }
    }

    fn asked(&self, record: &Record) -> Result<Asked, Invalid> {
        let of_row = |fault| Invalid {
            column: None,
            fault,
        };
        if let Some(fault) = record.fault {
            return Err(of_row(fault));
        }
        let cells = record.texts();
        if self.report.is_some_and(|it| it.is_unmended(&cells)) {
            return Err(of_row(Fault::CellCount));
        }
        let mut rows = Vec::with_capacity(self.places());
        for target in (0..self.places()).filter_map(|place| self.place(place)) {
            let mut row = read_row(&self.columns, &cells, &self.rules(target))?;
            if let (Cell::Keep, Some(role)) = (&row.role, self.role) {
                row.role = Cell::Set(role);
            }
            // Sitting in the default group and having no group chosen is the same.
            let default = target.and_then(|it| it.default);
            if matches!(row.group, Cell::Set(group) if Some(group) == default) {
                row.group = Cell::Clear;
            }
            rows.push(row);
        }
        let email = rows.first().map(|it| it.email.clone()).unwrap_or_default();
        let address = Address::parse(&email).ok_or(Invalid {
            column: Some(Column::Email),
            fault: Fault::NotAnAddress,
        })?;
        Ok(Asked { address, rows })
    }

    fn rules<'a>(&self, target: Option<&'a Target>) -> RowRules<'a> {
        RowRules {
            kind: target.map(|it| it.product.kind),
            groups: target.map_or(&[][..], |it| &it.groups),
            dates: self.dates,
            flavour: self.flavour,
            between_tags: self.between_tags,
            today: self.today,
            // Whether a day that has passed is a fault is seen beside what is known of the person.
            record_only: true,
            may_assign_roles: self.may_assign_roles,
        }
    }
}

/// A number made of an address, by which a second line with it is found.
pub(super) fn mark_of(key: &str) -> i64 {
    let digest = Sha256::digest(key.as_bytes());
    let mut first = [0; 8];
    for (to, from) in first.iter_mut().zip(digest) {
        *to = from;
    }
    i64::from_be_bytes(first)
}
