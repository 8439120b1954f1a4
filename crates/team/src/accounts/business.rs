//! What a business says of itself: its name, its address here, and its legal data.

use super::{Account, slug};
use crate::web::Form;

/// The business as it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Business {
    /// Its name.
    pub name: String,
    /// In its addresses.
    pub slug: String,
    /// The name in the register of companies.
    pub legal_name: String,
    /// The number the tax office knows it by.
    pub tax_id: String,
    /// Where it is registered.
    pub country: String,
    /// Its registered address.
    pub legal_address: String,
}

impl Business {
    /// Reads it from a form, or notes what is wrong beside each field.
    pub fn read(form: &mut Form) -> Self {
        let business = Self {
            name: form.text("name", 1..=80),
            slug: form.text("slug", 1..=80),
            legal_name: form.text("legal_name", 0..=120),
            tax_id: form.text("tax_id", 0..=40),
            country: form.text("country", 0..=60),
            legal_address: form.text("legal_address", 0..=300),
        };
        slug::check(form, &business.slug);
        business
    }

    /// The fields by name, with what they hold.
    pub fn fields(&self) -> [(&'static str, &str); 6] {
        [
            ("name", &self.name),
            ("slug", &self.slug),
            ("legal_name", &self.legal_name),
            ("tax_id", &self.tax_id),
            ("country", &self.country),
            ("legal_address", &self.legal_address),
        ]
    }
}

impl From<&Account> for Business {
    fn from(account: &Account) -> Self {
        Self {
            name: account.name.clone(),
            slug: account.slug.clone(),
            legal_name: account.legal_name.clone(),
            tax_id: account.tax_id.clone(),
            country: account.country.clone(),
            legal_address: account.legal_address.clone(),
        }
    }
}

/// The names of the fields in which two versions differ.
pub fn changed_fields(before: &Business, after: &Business) -> Vec<&'static str> {
    let pairs = before.fields().into_iter().zip(after.fields());
    pairs
        .filter(|(a, b)| a.1 != b.1)
        .map(|(a, _)| a.0)
        .collect()
}
