//! What saving would change and for whom, on one page with the signature when it is asked for (E1).

use askama::Template;
use axum::http::StatusCode;
use clavero_rules::{
    Permission, ProfileId,
    access::{Granted, may},
    evidence::Signed,
    signature::Purpose,
};
use uuid::Uuid;

use super::{at, editor, of, reach::Reach, sections};
use crate::{
    Error, Result,
    people::{Draft, signature},
    profiles::{Review, Wanted, edit_profile, review, wanted::Payload},
    session::{Here, May},
    web::{Answer, At, Form, Go, Shell, page_with},
    work::Scope,
};

#[derive(Template)]
#[template(path = "profiles/pages/review.html")]
struct Weighed {
    page: Shell,
    form: Form,
    name: String,
    changes: usize,
    name_change: Option<(String, String)>,
    purpose_change: Option<(String, String)>,
    diff: Vec<Change>,
    implied: String,
    reach: Reach,
    asks_signature: bool,
    has_signature: bool,
    hidden: Vec<(String, String)>,
    action: String,
    review: String,
    set_signature: String,
    list: String,
    edit: String,
}

/// A permission that is gained or lost.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub gained: bool,
    pub category: String,
    pub name: String,
    pub effect: String,
}

/// Shows what saving would change.
pub(super) async fn show(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (id, mut scope) = (ProfileId(id), here.caller.on.read(&granted));
    if form.checked("keep", "1") {
        return editor::go_on(&here, &mut scope, id, form).await;
    }
    match weighed(&mut scope, id, &mut form).await {
        Ok(review) if review.changes_nothing() => Go::to(of(&here, id, ""))
            .warning("profiles-unchanged")
            .answer(),
        Ok(review) => told(&here, review, Form::default(), None, StatusCode::OK).await,
        Err(error) => editor::again(&here, &mut scope, id, form, error).await,
    }
}

/// The same page, on the way back from setting or recovering the signature (CC-14).
pub(super) async fn after_signature(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id, draft)): At<(String, Uuid, Uuid)>,
) -> Answer {
    let (id, on) = (ProfileId(id), &here.caller.on);
    let account = Some(here.account.id);
    let draft: Draft<Payload> =
        Draft::find(on, here.person()?.id, account, Purpose::EditProfile, draft).await?;
    let mut scope = on.read(&granted);
    let wanted = Wanted::from(&draft.payload);
    let typed = carried(&wanted, draft.payload.version);
    match review(&mut scope, id, draft.payload.version, wanted).await {
        Ok(review) => {
            told(
                &here,
                review,
                Form::default(),
                Some(draft.id),
                StatusCode::OK,
            )
            .await
        }
        Err(error) => editor::again(&here, &mut scope, id, Form::of(typed), error).await,
    }
}

/// Saves, with the signature when it is asked for.
pub(super) async fn save(
    May { granted, here }: May<may::ManageCollaborators>,
    At((_, id)): At<(String, Uuid)>,
    mut form: Form,
) -> Answer {
    let (id, on) = (ProfileId(id), &here.caller.on);
    let mut scope = on.read(&granted);
    let review = match weighed(&mut scope, id, &mut form).await {
        Ok(review) => review,
        Err(error) => return editor::again(&here, &mut scope, id, form, error).await,
    };
    let draft = Uuid::parse_str(&form.value("draft")).ok();
    let (wanted, version) = (review.wanted.clone(), review.profile.version);
    let done = match signed(&here, &review, &mut form).await {
        Ok(signed) => saved(&here, granted, signed, id, version, wanted.clone()).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => {
            if let Some(draft) = draft {
                Draft::<Payload>::forget(on, here.person()?.id, draft).await?;
            }
            Go::to(at(&here, ""))
                .saying("profiles-saved")
                .with("name", &wanted.name)
                .answer()
        }
        // The signature is missing or wrong, or somebody joined since: the page asks for it.
        Err(Error::SignatureNeeded(_)) => {
            told(&here, review, Form::default(), draft, StatusCode::OK).await
        }
        Err(error @ Error::Invalid(_)) if review.must_sign.is_needed() => {
            let form = Form::default().explain(error)?;
            told(&here, review, form, draft, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Error::Refused(refusal)) if review.must_sign.is_needed() => {
            let form = Form::default().explain(refusal.into())?;
            told(&here, review, form, draft, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => editor::again(&here, &mut scope, id, form, error).await,
    }
}

async fn saved(
    here: &Here,
    granted: Granted<may::ManageCollaborators>,
    signed: Option<Signed>,
    id: ProfileId,
    version: i64,
    wanted: Wanted,
) -> Result<()> {
    edit_profile(&here.caller.on, granted, signed, id, version, wanted).await
}

async fn weighed(scope: &mut Scope, id: ProfileId, form: &mut Form) -> Result<Review> {
    let wanted = Wanted::of(form)?;
    review(scope, id, form.version(), wanted).await
}

async fn signed(here: &Here, review: &Review, form: &mut Form) -> Result<Option<Signed>> {
    if !review.must_sign.is_needed() {
        return Ok(None);
    }
    let (on, person) = (&here.caller.on, here.person()?);
    if !signature::exists(on, person.id).await? {
        return Err(review.unsigned()?);
    }
    let secret = form.secret("signature");
    form.clean()?;
    let account = Some(here.account.id);
    let payload = review.payload();
    signature::sign(on, person, Purpose::EditProfile, account, &payload, &secret)
        .await
        .map(Some)
}

async fn told(
    here: &Here,
    review: Review,
    form: Form,
    draft: Option<Uuid>,
    status: StatusCode,
) -> Answer {
    let (on, person, id) = (&here.caller.on, here.person()?, review.profile.id);
    let asks_signature = review.must_sign.is_needed();
    let draft = match (asks_signature, draft) {
        (true, None) => {
            let account = Some(here.account.id);
            let kept = Draft::keep(
                on,
                person.id,
                account,
                Purpose::EditProfile,
                &review.payload(),
            )
            .await?;
            Some(kept)
        }
        (_, draft) => draft,
    };
    let page = Shell::inside(here, "profiles-review");
    let mut hidden = carried(&review.wanted, review.profile.version);
    hidden.push(("was".to_owned(), review.profile.permissions.to_ids()));
    hidden.extend(draft.map(|draft| ("draft".to_owned(), draft.to_string())));
    let back = draft
        .map(|draft| of(here, id, &format!("/sign/{draft}")))
        .unwrap_or_default();
    let diff = diff(&page, review.diff);
    let change = |from: &String, to: &String| (from != to).then(|| (from.clone(), to.clone()));
    let name_change = change(&review.profile.name, &review.wanted.name);
    let purpose_change = change(&review.profile.purpose, &review.wanted.purpose);
    let texts = usize::from(name_change.is_some()) + usize::from(purpose_change.is_some());
    let told = Weighed {
        changes: diff.len() + texts,
        implied: implied(&page, &review),
        reach: Reach::of(&page, &review.people, &review.invited),
        has_signature: asks_signature && signature::exists(on, person.id).await?,
        set_signature: format!("/me/signature?{}", next(&back)),
        action: of(here, id, ""),
        review: of(here, id, "/review"),
        list: at(here, ""),
        edit: of(here, id, ""),
        name: review.profile.name,
        name_change,
        purpose_change,
        diff,
        asks_signature,
        hidden,
        form,
        page,
    };
    page_with(status, &told)
}

/// What is gained, then what is lost, in the order of the catalogue.
pub(super) fn diff(page: &Shell, diff: clavero_rules::profiles::ProfileDiff) -> Vec<Change> {
    let change = |gained: bool, it: Permission| Change {
        gained,
        category: sections::name(page, it.category()),
        name: page.permission(&it),
        effect: page.effect(&it),
    };
    let gained = diff.gained.iter().map(|it| change(true, it));
    gained
        .chain(diff.lost.iter().map(|it| change(false, it)))
        .collect()
}

/// Which permissions came along with those that were ticked (R1).
fn implied(page: &Shell, review: &Review) -> String {
    let names: Vec<String> = review
        .wanted
        .implied
        .iter()
        .map(|it| page.permission(&it))
        .collect();
    if names.is_empty() {
        return String::new();
    }
    page.t2(
        "profiles-implied",
        "count",
        names.len(),
        "list",
        page.words().list(&names),
    )
}

pub(super) fn next(back: &str) -> String {
    form_urlencoded::Serializer::new(String::new())
        .append_pair("next", back)
        .finish()
}

/// The form, to be carried through another page.
fn carried(wanted: &Wanted, version: i64) -> Vec<(String, String)> {
    let texts = [
        ("name".to_owned(), wanted.name.clone()),
        ("purpose".to_owned(), wanted.purpose.clone()),
        ("version".to_owned(), version.to_string()),
    ];
    let permissions = wanted
        .permissions
        .iter()
        .map(|it| ("permissions".to_owned(), it.id().to_owned()));
    texts.into_iter().chain(permissions).collect()
}
