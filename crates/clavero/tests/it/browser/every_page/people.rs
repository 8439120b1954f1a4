//! The pages of a person: signing in, My Account, the centers, the outbox, the guide.

use clavero::{demo::SIGNATURE, words::Lang};

use super::living::Living;
use crate::world::{PASSWORD, Someone};

pub async fn visit(living: &mut Living, lang: Lang) {
    let nobody = Someone {
        accepts: lang.tag().to_owned(),
        ..Someone::nobody()
    };
    strangers(living, &nobody);
    links(living, &nobody).await;
    newcomer(living, &nobody).await;
    my_account(living).await;
    around(living, &nobody).await;
}

/// Whoever is not signed in.
fn strangers(living: &mut Living, nobody: &Someone) {
    living.look(nobody, "/sign-in", "/sign-in");
    living.look(nobody, "/sign-up", "/sign-up");
    living.look(nobody, "/sign-up/sent", "/sign-up/sent");
    living.look(nobody, "/magic", "/magic");
    living.look(nobody, "/magic/sent", "/magic/sent");
    living.look(nobody, "/forgot", "/forgot");
    living.look(nobody, "/forgot/sent", "/forgot/sent");
    living.look_at(nobody, "/sign-in", "-no-such-page", "/nowhere", 404);
}

/// Links of letters, and one that opens nothing any more.
async fn links(living: &mut Living, nobody: &Someone) {
    let marina = living.who("Marina");
    let email = [("email", marina.email.as_str())];
    living.send(nobody, "/magic", &email).await;
    living.send(nobody, "/forgot", &email).await;
    let magic = living.site.world.link("magic-link", &marina.email).await;
    living.look(nobody, "/magic/{token}", magic);
    let reset = living
        .site
        .world
        .link("password-reset", &marina.email)
        .await;
    living.look(nobody, "/reset/{token}", reset);
    let dead = format!("/magic/{}", "a".repeat(43));
    living.look_at(nobody, "/magic/{token}", "-dead", dead, 410);
    let invitation = living
        .site
        .world
        .link("invitation", "elodie@marchand.example")
        .await;
    living.look(nobody, "/invitations/{token}", &invitation);
    living.look_at(
        &marina,
        "/invitations/{token}",
        "-for-somebody-else",
        invitation,
        200,
    );
}

/// Somebody who has just signed up and has nothing yet.
async fn newcomer(living: &mut Living, nobody: &Someone) {
    let wish = [
        ("name", "Zoë Ávila"),
        ("email", "zoe@avila.example"),
        ("password", PASSWORD),
    ];
    living.send(nobody, "/sign-up", &wish).await;
    let verify = living.site.world.link("verify", "zoe@avila.example").await;
    living.look(nobody, "/verify/{token}", verify);
    let zoe = living.site.world.find("Zoë Ávila").await;
    let zoe = living.site.world.sign_in_again(&zoe).await;
    living.look_at(&zoe, "/centers", "-new", "/centers", 200);
    living.look_at(&zoe, "/accounts/new", "-unverified", "/accounts/new", 200);
    living.look_at(&zoe, "/me/signature", "-none", "/me/signature", 200);
    living.look_at(&zoe, "/me", "-unverified", "/me", 200);
    living.look_at(&zoe, "/me/activity", "-new", "/me/activity", 200);
}

async fn my_account(living: &mut Living) {
    let (marina, chloe, jonas) = (
        living.who("Marina"),
        living.who("Chloé"),
        living.who("Jonas"),
    );
    living.look(&marina, "/me", "/me");
    living.look(&marina, "/me/activity", "/me/activity");
    living.look(&marina, "/me/email", "/me/email");
    living.look(&marina, "/me/security", "/me/security");
    living.look(&marina, "/me/signature", "/me/signature");
    living.look(&marina, "/me/signature/recover", "/me/signature/recover");
    living.look(&marina, "/centers", "/centers");
    living.look(&marina, "/accounts/new", "/accounts/new");
    living.look(&chloe, "/me/erase", "/me/erase");
    let sign = living.send(&chloe, "/me/erase", &[]).await;
    living.look(&chloe, "/me/erase/sign/{draft}", sign);
    let sign = living.send(&jonas, "/me/erase", &[]).await;
    living
        .send(&jonas, &sign, &[("signature", SIGNATURE)])
        .await;
    living.look_at(&jonas, "/me/erase", "-waiting", "/me/erase", 200);
}

/// What belongs to nobody.
async fn around(living: &mut Living, nobody: &Someone) {
    let marina = living.who("Marina");
    living.look(nobody, "/docs", "/docs");
    living.look(nobody, "/demo", "/demo");
    living.look(nobody, "/help", "/help");
    living.look(&marina, "/help/{topic}", "/help/profiles");
    living.look(nobody, "/outbox", "/outbox");
    let letter = living.link(nobody, "/outbox", "/outbox/0").await;
    living.look(nobody, "/outbox/{id}", letter);
}
