//! `clavero access explain`: why somebody can, or cannot, do something, and what would change that.

use clap::{Args, Subcommand};
use clavero_rules::Permission;
use serde_json::json;

use super::{opened, said::Said};
use crate::{Error, Result, Settings, collaborators, words::Lang};

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
        /// The slug of the account.
        #[arg(long)]
        account: String,
        /// The address of the person.
        #[arg(long, value_name = "EMAIL")]
        user: String,
        /// The permission, such as finance.refund.manage.
        #[arg(long)]
        permission: String,
    },
}

impl Access {
    pub(super) async fn run(self, settings: Settings) -> Result<Said> {
        let Deed::Explain {
            account,
            user,
            permission,
        } = self.deed;
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
