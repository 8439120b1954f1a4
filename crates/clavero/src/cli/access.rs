//! `clavero access explain`: why somebody can, or cannot, do something or get in somewhere, and what would change that.

use clap::{Args, Subcommand};
use clavero_rules::Permission;
use serde_json::json;

use super::{opened, said::Said};
use crate::{Error, Result, Settings, club, collaborators, words::Lang};

/// Ask why somebody can, or cannot, do something.
#[derive(Debug, Args)]
pub(super) struct Access {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// Tell every fact that decides, and what would have to change.
    Explain {
        /// A member’s address: why he gets into the product, or not.
        #[arg(requires = "product", conflicts_with = "account")]
        email: Option<String>,
        /// The product, by its name or its id.
        product: Option<String>,
        /// The slug of the account.
        #[arg(long, required_unless_present = "email")]
        account: Option<String>,
        /// The address of the person.
        #[arg(long, value_name = "EMAIL", required_unless_present = "email")]
        user: Option<String>,
        /// The permission, such as finance.refund.manage.
        #[arg(long, required_unless_present = "email")]
        permission: Option<String>,
    },
}

impl Access {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let Deed::Explain {
            email,
            product,
            account,
            user,
            permission,
        } = self.deed;
        if let (Some(email), Some(product)) = (email, product) {
            return member(settings, &email, &product).await;
        }
        let (account, user) = (account.unwrap_or_default(), user.unwrap_or_default());
        let permission = permission.unwrap_or_default();
        let known = Permission::from_id(&permission).ok_or_else(|| Error::Setting {
            name: "permission".to_owned(),
            value: permission.clone(),
            fix: "there is no such permission; clavero routes --access names those that open doors"
                .to_owned(),
        })?;
        let app = opened(settings).await?;
        let on = app.occasion("clavero access explain");
        let (allowed, text) =
            collaborators::explain_in_words(&on, &account, &user, known, Lang::En).await?;
        let told = json!({
            "account": account,
            "user": user,
            "permission": permission,
            "allowed": allowed,
            "explanation": text,
        });
        Said::good(text, told)
    }
}

/// Why a member gets into a product, in every account where he is in one of that name.
async fn member(settings: Settings, email: &str, product: &str) -> Result<Said> {
    let app = opened(settings).await?;
    let on = app.occasion("clavero access explain");
    let found = club::members::explained_in_words(&on, email, product, Lang::En).await?;
    if found.is_empty() {
        return Said::told(
            "Nobody with this address is in a product of this name or id.".to_owned(),
            json!([]),
            false,
        );
    }
    let text = found
        .iter()
        .map(|(_, text, _)| text.as_str())
        .collect::<Vec<_>>();
    let told = found.iter().map(|(_, _, told)| told).collect::<Vec<_>>();
    Said::good(text.join("\n\n"), json!(told))
}
