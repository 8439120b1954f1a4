//! The catalogue as the editor shows it: seven categories, a box for each permission, and what it brings with it.

use clavero_rules::{
    Category, Permission, PermissionSet,
    permissions::{CATALOGUE_VERSION, Enforcement},
};

use crate::{
    web::{Form, Shell},
    words::Arg,
};

/// A category.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub icon: &'static str,
    pub name: String,
    pub about: String,
    pub lines: Vec<Line>,
    pub ticked: usize,
    pub open: bool,
}

/// A permission.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a mark of its own beside the box"
)]
pub(super) struct Line {
    pub id: &'static str,
    pub name: String,
    pub effect: String,
    pub implies: &'static str,
    pub ticked: bool,
    /// Whether the editor holds it, and so may give it (R3a).
    pub held: bool,
    pub by_apps: bool,
    pub sensitive: bool,
    pub personal_data: bool,
    /// “New since version …”, or empty (R4).
    pub new: String,
}

/// Which boxes there are, and how they stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Boxes {
    /// What the editor holds.
    pub holds: PermissionSet,
    /// The version of the catalogue that the profile's last editor saw.
    pub seen_version: u32,
}

pub(super) fn icon(category: Category) -> &'static str {
    match category {
        Category::Support => "life-buoy",
        Category::Management => "briefcase",
        Category::Content => "layers",
        Category::MembersArea => "graduation-cap",
        Category::Developers => "code-xml",
        Category::Finance => "wallet",
        Category::Player => "square-play",
    }
}

pub(super) fn name(page: &Shell, category: Category) -> String {
    page.t(&format!("category-{}", category.id()))
}

/// Every category with its boxes; those in which something is ticked start open.
pub(super) fn sections(page: &Shell, form: &Form, boxes: Boxes) -> Vec<Section> {
    let mut sections: Vec<Section> = Category::ALL
        .iter()
        .map(|category| {
            let lines: Vec<Line> = category
                .permissions()
                .map(|it| line(page, form, boxes, it))
                .collect();
            let ticked = lines.iter().filter(|line| line.ticked).count();
            Section {
                icon: icon(*category),
                name: name(page, *category),
                about: page.t(&format!("category-{}.effect", category.id())),
                open: ticked > 0,
                ticked,
                lines,
            }
        })
        .collect();
    if let (false, Some(first)) = (sections.iter().any(|it| it.open), sections.first_mut()) {
        first.open = true;
    }
    sections
}

fn line(page: &Shell, form: &Form, boxes: Boxes, permission: Permission) -> Line {
    let since = Arg::Number(permission.since().into());
    let is_new = permission.since() > boxes.seen_version;
    let new = if is_new {
        page.t1("permissions-new", "version", since)
    } else {
        String::new()
    };
    Line {
        id: permission.id(),
        name: page.permission(&permission),
        effect: page.effect(&permission),
        implies: permission.implies().map_or("", Permission::id),
        ticked: form.checked("permissions", permission.id()),
        held: boxes.holds.contains(permission),
        by_apps: permission.enforced() == Enforcement::ConnectedApps,
        sensitive: permission.needs_signature(),
        personal_data: permission.exports_personal_data(),
        new,
    }
}

/// The version of the catalogue that whoever makes a profile sees: nothing in it is new to him.
pub(super) const TODAY: u32 = CATALOGUE_VERSION;
