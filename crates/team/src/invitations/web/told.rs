//! What became of an invitation, told to whoever opens it: expired, revoked, declined, taken, or not for him (I4, I9, I17).

use askama::Template;
use clavero_rules::{access::AccountState, invitations::InvitationState};

use crate::{
    invitations::{link::Proof, open::Opened},
    people::Address,
    session::{Caller, Person},
    web::{Answer, Shell, page},
};

/// What is told, and what can be done about it.
struct Told {
    icon: &'static str,
    title: String,
    text: String,
    /// A deed: address, and the word of its button.
    deed: Option<(String, String)>,
    /// A way to go on: address, and its word.
    link: Option<(String, String)>,
    /// Another way to go on.
    other: Option<(String, String)>,
    /// Where signing out leads back to; empty if that is no way out.
    sign_out: String,
}

#[derive(Template)]
#[template(path = "invitations/pages/told.html")]
struct Inside {
    page: Shell,
    told: Told,
}

#[derive(Template)]
#[template(path = "invitations/pages/told-bare.html")]
struct Outside {
    page: Shell,
    told: Told,
}

fn answer(caller: &Caller, title: &str, tell: impl FnOnce(&Shell) -> Told) -> Answer {
    let shell = Shell::of(caller, title);
    let told = tell(&shell);
    if caller.person.is_some() {
        page(&Inside { page: shell, told })
    } else {
        page(&Outside { page: shell, told })
    }
}

/// What became of an invitation that nobody can accept now.
pub(super) fn show(caller: &Caller, person: Option<&Person>, opened: &Opened, url: &str) -> Answer {
    let (state, account) = (opened.state(&caller.on), opened.place.name.as_str());
    let owns = person.is_some_and(|person| opened.is_for(person) && opened.proved_by(person));
    answer(caller, "invitations-answer", |page| {
        let say = |icon, key: &str| Told {
            icon,
            title: page.t1(&format!("invitations-told-{key}"), "account", account),
            text: page.t1(&format!("invitations-told-{key}-text"), "account", account),
            deed: None,
            link: None,
            other: None,
            sign_out: String::new(),
        };
        if opened.place.state != AccountState::Open {
            return say("lock", "account-not-open");
        }
        if opened.newer {
            return say("mail", "superseded");
        }
        match state {
            InvitationState::Expired | InvitationState::Pending => Told {
                deed: Some((format!("{url}/ask"), page.t("invitations-ask-again"))),
                ..say("clock", "expired")
            },
            InvitationState::Revoked => say("ban", "revoked"),
            InvitationState::Superseded => say("mail", "superseded"),
            InvitationState::Accepted if owns => Told {
                link: Some(("/centers".to_owned(), page.t("invitations-to-centers"))),
                ..say("circle-check", "accepted")
            },
            InvitationState::Accepted => say("user-check", "taken"),
            InvitationState::Declined if owns && opened.opted_out => Told {
                deed: Some((format!("{url}/allow"), page.t("invitations-allow-again"))),
                ..say("ban", "declined-for-good")
            },
            InvitationState::Declined => say("x", "declined"),
        }
    })
}

/// Somebody is signed in with another address than the one that was invited (I4, I13).
pub(super) fn another(caller: &Caller, person: &Person, opened: &Opened, url: &str) -> Answer {
    let invited = match opened.proof {
        Proof::Letter => opened.invitation.email.clone(),
        // A link that was handed on may be in anybody's hands.
        _ => Address::hinted(&opened.invitation.email_key),
    };
    answer(caller, "invitations-answer", |page| Told {
        icon: "user-round-x",
        title: page.t1("invitations-another", "account", &opened.place.name),
        text: page.t2(
            "invitations-another-text",
            "invited",
            invited,
            "own",
            &person.email,
        ),
        deed: Some((
            format!("{url}/ask-for-me"),
            page.t1("invitations-ask-for-me", "own", &person.email),
        )),
        link: None,
        other: None,
        sign_out: url.to_owned(),
    })
}

/// The person invited has a login, or may have one, and is not signed in.
pub(super) fn sign_in(caller: &Caller, opened: &Opened, url: &str) -> Answer {
    let next = form_urlencoded::Serializer::new(String::new())
        .append_pair("next", url)
        .finish();
    let settings = &caller.on.app.settings;
    answer(caller, "invitations-answer", |page| {
        let (account, inviter) = (&opened.place.name, &opened.invitation.inviter_name);
        let text = match opened.proof {
            Proof::Letter => page.t1("invitations-sign-in-as", "email", &opened.invitation.email),
            _ => page.t("invitations-sign-in-copy"),
        };
        let sign_up = opened.proof != Proof::Letter && settings.open_sign_up;
        Told {
            icon: "mail-open",
            title: page.t2(
                "invitations-invites-you",
                "account",
                account,
                "inviter",
                inviter,
            ),
            text,
            deed: None,
            link: Some((format!("/sign-in?{next}"), page.t("invitations-sign-in"))),
            other: sign_up.then(|| (format!("/sign-up?{next}"), page.t("invitations-sign-up"))),
            sign_out: String::new(),
        }
    })
}

/// The address has to be proved first, and the link at hand does not prove it (I3).
pub(super) fn unproved(caller: &Caller, opened: &Opened) -> Answer {
    answer(caller, "invitations-answer", |page| Told {
        icon: "mail",
        title: page.t1("invitations-unproved", "account", &opened.place.name),
        text: page.t1(
            "invitations-unproved-text",
            "email",
            &opened.invitation.email,
        ),
        deed: None,
        link: Some(("/me".to_owned(), page.t("invitations-to-me"))),
        other: None,
        sign_out: String::new(),
    })
}
