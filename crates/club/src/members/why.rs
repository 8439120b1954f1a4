//! “Why can’t she get in?”: every cause, in order, and the one act that would mend the first (MA-32).

use clavero_rules::{
    access::AccountState,
    enrolments::{Explanation, SignIn, WhyFacts, explain},
};

use super::{Member, store};
use crate::{
    Result,
    db::{record, sql},
    enrolments::{self, Enrolment, StoredGrant},
    work::Scope,
};

record! {
    struct Account { state: AccountState }
}

/// Everything that is known about why somebody gets into a product or not.
#[derive(Clone, Debug)]
pub struct Why {
    /// The enrolment.
    pub it: Enrolment,
    /// Every grant there ever was.
    pub grants: Vec<StoredGrant>,
    /// What was looked at, what was found, and what to do.
    pub explained: Explanation,
}

/// Looks at everything that can stand between a member and a product.
pub async fn why(scope: &mut Scope, member: &Member, it: Enrolment) -> Result<Why> {
    let grants = enrolments::grants(scope, it.id).await?;
    let login = store::login(scope, &member.email_key).await?;
    let question = sql("select state from account where id = $1").bind(scope.account());
    let account: Account = scope.one(question, "account").await?;
    let facts = WhyFacts {
        sign_in: SignIn {
            bounced: member.bounced_at.is_some(),
            has_login: member.user_id.is_some() || login.is_some(),
            enabled: login
                .as_ref()
                .is_none_or(|login| login.disabled_at.is_none()),
            wrong_tries: clavero_team::people::wrong_tries(&scope.on.clone(), &member.email_key)
                .await?,
            locked_until: clavero_team::people::locked_until(&scope.on.clone(), &member.email_key)
                .await?,
        },
        account: account.state,
        block: it.block(),
        grants: grants.iter().map(StoredGrant::fact).collect(),
        role: it.role,
        product: it.product_state,
    };
    let explained = explain(&facts, scope.now());
    Ok(Why {
        it,
        grants,
        explained,
    })
}
