//! The pages of an account: its owner, a guest of his, and whoever may not.

use clavero::demo::SIGNATURE;
use clavero_rules::Permission;

use super::living::Living;
use crate::world::Someone;

const CASA: &str = "/a/casa-alba";
const PRADO: &str = "/a/estudio-prado";

pub async fn visit(living: &mut Living) {
    profiles(living).await;
    collaborators(living).await;
    invitations(living).await;
    settings(living).await;
    hand_over(living).await;
    guests(living).await;
}

fn casa(rest: &str) -> String {
    format!("{CASA}{rest}")
}

async fn profile(living: &Living, name: &str) -> String {
    let marina = living.who("Marina");
    living
        .find(&marina, "/accounts/casa-alba/profiles", name, "id")
        .await
}

async fn member(living: &Living, name: &str) -> (String, String) {
    let (marina, list) = (living.who("Marina"), "/accounts/casa-alba/collaborators");
    let id = living.find(&marina, list, name, "id").await;
    let version = living.find(&marina, list, name, "version").await;
    (casa(&format!("/collaborators/{id}")), version)
}

async fn profiles(living: &mut Living) {
    let marina = living.who("Marina");
    let support = profile(living, "Support").await;
    let at = casa(&format!("/profiles/{support}"));
    living.look(&marina, "/a/{account}/profiles", casa("/profiles"));
    living.look_at(
        &marina,
        "/a/{account}/profiles",
        "-no-match",
        casa("/profiles?q=zzz"),
        200,
    );
    living.look(&marina, "/a/{account}/profiles/new", casa("/profiles/new"));
    living.look(
        &marina,
        "/a/{account}/profiles/compare",
        casa("/profiles/compare"),
    );
    living.look(&marina, "/a/{account}/profiles/{id}", &at);
    living.look(
        &marina,
        "/a/{account}/profiles/{id}/preview",
        format!("{at}/preview"),
    );
    living.look(
        &marina,
        "/a/{account}/profiles/{id}/archive",
        format!("{at}/archive"),
    );
    // Kept aside while somebody sets his signature.
    let known = living
        .ask(&marina, &format!("/accounts/casa-alba/profiles/{support}"))
        .await;
    let version = known["version"].to_string();
    let mut fields = vec![
        ("version", version.as_str()),
        ("name", "Support and refunds"),
        ("purpose", ""),
    ];
    let wanted = [
        Permission::ResendPurchaseEmails,
        Permission::ManageCollaborators,
    ];
    fields.extend(wanted.iter().map(|it| ("permissions", it.id())));
    let review = living.show(&marina, &format!("{at}/review"), &fields).await;
    let (_, kept) = review.split_once("/me/signature?next=").unwrap();
    let kept = kept
        .split('"')
        .next()
        .unwrap_or_default()
        .replace("%2F", "/");
    living.look(&marina, "/a/{account}/profiles/{id}/sign/{draft}", kept);
}

async fn collaborators(living: &mut Living) {
    let marina = living.who("Marina");
    let lead = profile(living, "Team lead").await;
    let (at, version) = member(living, "Tomás Rey").await;
    let list = "/a/{account}/collaborators";
    living.look(&marina, list, casa("/collaborators"));
    living.look_at(
        &marina,
        list,
        "-no-match",
        casa("/collaborators?q=zzz"),
        200,
    );
    living.look(&marina, "/a/{account}/collaborators/{id}", &at);
    living.look(
        &marina,
        "/a/{account}/collaborators/{id}/profile",
        format!("{at}/profile"),
    );
    living.look(
        &marina,
        "/a/{account}/collaborators/{id}/until",
        format!("{at}/until"),
    );
    living.look(
        &marina,
        "/a/{account}/collaborators/{id}/remove",
        format!("{at}/remove"),
    );
    living.look(
        &marina,
        "/a/{account}/collaborators/{id}/why",
        format!("{at}/why"),
    );
    let why = format!("{at}/why/support.customers.view");
    living.look(
        &marina,
        "/a/{account}/collaborators/{id}/why/{permission}",
        why,
    );
    let wish = [("profile", lead.as_str()), ("version", version.as_str())];
    let sign = living.send(&marina, &format!("{at}/profile"), &wish).await;
    living.look(
        &marina,
        "/a/{account}/collaborators/{id}/sign/{purpose}/{draft}",
        sign,
    );
    living.look(
        &marina,
        "/a/{account}/collaborators/who-can",
        casa("/collaborators/who-can"),
    );
    let who = casa("/collaborators/who-can/support.customers.view");
    living.look(
        &marina,
        "/a/{account}/collaborators/who-can/{permission}",
        who,
    );
    living.look(&marina, "/a/{account}/inside", casa("/inside"));
    living.look(&marina, "/a/{account}/activity", casa("/activity"));
    let (at, version) = member(living, "Priya Raman").await;
    living
        .send(&marina, &format!("{at}/remove"), &[("version", &version)])
        .await;
    living.look_at(
        &marina,
        "/a/{account}/collaborators/{id}",
        "-removed",
        &at,
        200,
    );
    living.look(
        &marina,
        "/a/{account}/collaborators/{id}/bring-back",
        format!("{at}/bring-back"),
    );
}

async fn invitations(living: &mut Living) {
    let marina = living.who("Marina");
    let (support, editor) = (
        profile(living, "Support").await,
        profile(living, "Course editor").await,
    );
    let terms = [("profile", support.as_str()), ("lang", "en"), ("days", "7")];
    living.look(&marina, "/a/{account}/invitations", casa("/invitations"));
    living.look(
        &marina,
        "/a/{account}/invitations/new",
        casa("/invitations/new"),
    );
    let nora = [
        ("name", "Nora Lindqvist"),
        ("email", "nora@lindqvist.example"),
    ];
    let one = [&terms[..], &nora].concat();
    let sign = living.send(&marina, &casa("/invitations/new"), &one).await;
    living.look(&marina, "/a/{account}/invitations/sign/{draft}", sign);
    living.look(
        &marina,
        "/a/{account}/invitations/many",
        casa("/invitations/many"),
    );
    let people = "Nora Lindqvist <nora@lindqvist.example>\nHugo Peeters, hugo@peeters.example\n\
                  Tomás Rey <tomas@rey.example>";
    let many = [&terms[..], &[("people", people)]].concat();
    let checked = living
        .send(&marina, &casa("/invitations/many"), &many)
        .await;
    living.look(&marina, "/a/{account}/invitations/many/{draft}", &checked);
    living.look(
        &marina,
        "/a/{account}/invitations/many/{draft}/sign",
        format!("{checked}/sign"),
    );
    let invited = "/accounts/casa-alba/invitations";
    let again = living.find(&marina, invited, "Élodie Marchand", "id").await;
    let again = casa(&format!("/invitations/{again}/resend"));
    living.look(&marina, "/a/{account}/invitations/{id}/resend", &again);
    let other = [("profile", editor.as_str()), ("lang", "fr"), ("days", "7")];
    let sign = living.send(&marina, &again, &other).await;
    living.look(
        &marina,
        "/a/{account}/invitations/{id}/resend/{draft}",
        sign,
    );
    for_somebody_known(living).await;
}

/// An invitation to somebody who has a login.
async fn for_somebody_known(living: &mut Living) {
    let (ana, tomas) = (living.who("Ana"), living.who("Tomás"));
    let profiles = "/accounts/estudio-prado/profiles";
    let guest = living.find(&ana, profiles, "Visita", "id").await;
    let offer = [
        ("name", tomas.name.as_str()),
        ("email", tomas.email.as_str()),
        ("profile", guest.as_str()),
        ("lang", "es"),
        ("days", "7"),
    ];
    let sign = living
        .send(&ana, &format!("{PRADO}/invitations/new"), &offer)
        .await;
    living.show(&ana, &sign, &[("signature", SIGNATURE)]).await;
    let invited = "/accounts/estudio-prado/invitations";
    let id = living.find(&ana, invited, &tomas.name, "id").await;
    let answer = format!("/centers/invitations/estudio-prado/{id}");
    living.look(&tomas, "/centers/invitations/{account}/{id}", answer);
    living.look_at(&tomas, "/centers", "-waiting", "/centers", 200);
}

async fn settings(living: &mut Living) {
    let marina = living.who("Marina");
    living.look(&marina, "/a/{account}", CASA);
    living.look(&marina, "/a/{account}/settings", casa("/settings"));
    living.look(
        &marina,
        "/a/{account}/settings/close",
        casa("/settings/close"),
    );
    let typed = [("typed", "Casa Alba")];
    let sign = living.send(&marina, &casa("/settings/close"), &typed).await;
    living.look(&marina, "/a/{account}/settings/close/sign/{draft}", sign);
}

/// Ana offers her account to Marina.
async fn hand_over(living: &mut Living) {
    let (ana, marina) = (living.who("Ana"), living.who("Marina"));
    let (door, rest) = ("/a/{account}/settings/transfer", "/settings/transfer");
    living.look(&marina, door, casa(rest));
    let jonas = living.who("Jonas").id().to_string();
    let wish = [("to", jonas.as_str()), ("keep", "leave")];
    let sign = living.send(&marina, &casa(rest), &wish).await;
    living.look(&marina, "/a/{account}/settings/transfer/sign/{draft}", sign);
    let (transfer, to) = (format!("{PRADO}{rest}"), marina.id().to_string());
    let wish = [("to", to.as_str()), ("keep", "leave")];
    let sign = living.send(&ana, &transfer, &wish).await;
    living.send(&ana, &sign, &[("signature", SIGNATURE)]).await;
    living.look_at(&ana, door, "-offered", transfer, 200);
    let offer = living.link(&marina, "/centers", "/transfers/").await;
    living.look(&marina, "/transfers/{account}/{id}", offer);
}

/// Under the blue bar, and before it.
async fn guests(living: &mut Living) {
    let home = "/a/{account}";
    let (tomas, chloe) = (living.who("Tomás"), living.who("Chloé"));
    living.look_at(&tomas, home, "-not-inside", CASA, 403);
    let (tomas, chloe) = (inside(living, &tomas).await, inside(living, &chloe).await);
    living.look_at(&tomas, home, "-guest", CASA, 200);
    living.look(
        &tomas,
        "/a/{account}/collaborators/ask",
        casa("/collaborators/ask"),
    );
    living.look(
        &tomas,
        "/a/{account}/collaborators/leave",
        casa("/collaborators/leave"),
    );
    let (new, invite) = ("/a/{account}/profiles/new", "/a/{account}/invitations/new");
    living.look_at(&tomas, new, "-forbidden", casa("/profiles/new"), 403);
    living.look_at(
        &tomas,
        "/a/{account}/settings",
        "-forbidden",
        casa("/settings"),
        403,
    );
    living.look_at(&tomas, "/centers", "-inside", "/centers", 200);
    living.look_at(&chloe, home, "-lead", CASA, 200);
    living.look_at(
        &chloe,
        "/a/{account}/collaborators",
        "-lead",
        casa("/collaborators"),
        200,
    );
    living.look_at(
        &chloe,
        "/a/{account}/activity",
        "-lead",
        casa("/activity"),
        200,
    );
    living.look_at(
        &chloe,
        "/a/{account}/profiles",
        "-lead",
        casa("/profiles"),
        200,
    );
    living.look_at(&chloe, invite, "-lead", casa("/invitations/new"), 200);
    let priya = living.who("Priya");
    living.look_at(&priya, home, "-removed", CASA, 403);
}

/// The same person in another browser, inside Casa Alba.
async fn inside(living: &Living, who: &Someone) -> Someone {
    let who = living.site.world.sign_in_again(who).await;
    living.send(&who, &casa("/enter"), &[]).await;
    who
}
