//! What somebody may do in a product and why, told to himself: by his role there, by his profile, or by both (3.4).

use clavero_rules::roles::{Bearing, Deed, Provenance, Reach, right};

use crate::{session::Here, web::Shell};

/// What can be done in a product, each with everything that it comes from.
pub type Rights = Vec<(String, Vec<String>)>;

/// The rights of whoever is here. An owner may do everything, which goes without saying.
pub fn rights(page: &Shell, here: &Here, who: &Bearing) -> Rights {
    if who.is_owner {
        return Rights::new();
    }
    let profile = here.visit.as_ref().map(|it| it.profile_name.as_str());
    let told = |(from, reach): &(Provenance, Reach)| match from {
        Provenance::Role(role) => {
            let role = page.t(&format!("role-{}", role.id().replace('_', "-")));
            page.t2("products-by-role", "reach", word(*reach), "role", role)
        }
        Provenance::Permission(_) | Provenance::Owner => {
            let profile = profile.unwrap_or_default().to_owned();
            page.t2(
                "products-by-profile",
                "reach",
                word(*reach),
                "profile",
                profile,
            )
        }
    };
    let deeds = [
        (Deed::UsersTab, "products-right-people"),
        (Deed::View, "products-right-content"),
        (Deed::Settings, "products-right-settings"),
    ];
    let lines = deeds.into_iter().map(|(deed, label)| {
        let from = right(who, deed).from;
        (page.t(label), from.iter().map(told).collect::<Vec<_>>())
    });
    lines.filter(|(_, from)| !from.is_empty()).collect()
}

/// As the texts select by it.
const fn word(reach: Reach) -> &'static str {
    match reach {
        Reach::Nothing | Reach::All => "all",
        Reach::PerGrants => "grants",
        Reach::NamesOnly => "names",
        Reach::ToLookAt => "look",
        Reach::Published => "published",
    }
}
