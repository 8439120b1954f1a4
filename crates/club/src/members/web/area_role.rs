//! What a member is in the whole area: asked on a sheet, given or taken away by its button (CC-21).

use clavero_rules::{
    access::may,
    products::ProductStatus,
    roles::{Role, role_by_area},
};
use uuid::Uuid;

use super::show::{self, there, url};
use crate::{
    Error, Result,
    areas::Area,
    members::{Member, give_area_role, take_area_role},
    products::{self, Product},
    session::May,
    sheet::{Field, Kind, Link, Sheet, or_again},
    web::{Answer, At, Form, Go, Shell},
};

type Own = May<may::AssignRoles>;
type Address = At<(String, String, Uuid)>;

/// Which products a role in the whole area passes over, because their kind knows no roles of the team.
pub(crate) fn passed_over(page: &Shell, open: &[Product]) -> String {
    let without = open
        .iter()
        .filter(|it| role_by_area(it.kind, Some(Role::Moderator)).is_none());
    let names: Vec<String> = without.map(|it| it.name.clone()).collect();
    match names.is_empty() {
        true => page.t("members-area-role-text"),
        false => page.t1("members-area-role-but", "products", names.join(", ")),
    }
}

async fn sheet(it: &Own, area: &Area, member: &Member) -> Result<Sheet> {
    let here = &it.here;
    let mut scope = here.caller.on.read(&it.granted);
    let all = products::list(&mut scope, area.id).await?;
    let open: Vec<Product> = all
        .into_iter()
        .filter(|it| it.kind.holds_members() && it.state != ProductStatus::Archived)
        .collect();
    let sheet = Sheet::of(
        here,
        "members-area-role",
        url(here, area, member.id, "/area-role"),
    );
    let page = sheet.page().clone();
    let mut crumbs = show::crumbs(here, area);
    crumbs.push(Link::to(url(here, area, member.id, ""), member.called()));
    let none = Field::new(Kind::Cards, "role", page.t("enrolments-role")).explained(
        "",
        page.t("members-area-role-none"),
        page.t("members-area-role-none-text"),
    );
    let roles = Role::ALL.iter().filter(|role| role.is_team());
    let field = roles.fold(none, |field, role| {
        let key = format!("role-{}", role.id().replace('_', "-"));
        field.explained(role.id(), page.t(&key), page.t(&format!("{key}-text")))
    });
    Ok(sheet
        .after(crumbs)
        .row(page.t("enrolments-person"), member.called())
        .note(passed_over(&page, &open))
        .field(field)
        .holding(Form::default().preset("role", member.area_role.map_or("", Role::id))))
}

pub(super) async fn ask(it: Own, At(address): Address) -> Answer {
    let (area, member) = there(&it, &address).await?;
    sheet(&it, &area, &member).await?.show()
}

pub(super) async fn save(it: Own, At(address): Address, mut form: Form) -> Answer {
    let (area, member) = there(&it, &address).await?;
    let again = sheet(&it, &area, &member).await?;
    let here = it.here;
    let on = &here.caller.on;
    let wanted = match form.value("role").as_str() {
        "" => Ok(None),
        _ => form
            .choice("role", |id| Role::from_id(id).filter(|it| it.is_team()))
            .map(Some)
            .ok_or_else(|| Error::field("role", "choose")),
    };
    let done = match wanted {
        Ok(Some(role)) => give_area_role(on, it.granted, &area, member.id, role).await,
        Ok(None) => take_area_role(on, it.granted, &area, member.id).await,
        Err(error) => Err(error),
    };
    let key = match form.value("role").is_empty() {
        true => "members-area-role-taken",
        false => "members-area-role-given",
    };
    or_again(done, form, again, |()| {
        Go::to(url(&here, &area, member.id, ""))
            .saying(key)
            .with("name", member.called())
            .answer()
    })
}
