//! The limit of messages, one click away: two within thirty days, or none (MA-26).

use clavero_rules::{access::may, messages::TWO_A_MONTH};

use super::url;
use crate::{
    areas::{self, change_area},
    session::May,
    web::{Answer, At, Form, Go},
};

pub(super) async fn set(
    May { granted, here }: May<may::CustomiseArea>,
    At((_, slug)): At<(String, String)>,
    form: Form,
) -> Answer {
    let on = &here.caller.on;
    let area = areas::find(&mut on.read(&granted), &slug).await?;
    let limited = form.value("limit") == "on";
    let mut wanted = areas::Wanted::as_is(&area);
    wanted.message_quota = if limited { TWO_A_MONTH.times.into() } else { 0 };
    change_area(on, granted, area.id, area.version, &wanted).await?;
    let back = url(&here, &slug, "");
    // Who may change settings need not be one who writes messages.
    let back = match here.may(clavero_rules::Permission::SendCommunications) {
        true => back,
        false => here.url(&format!("/club/{slug}/settings")),
    };
    Go::to(back)
        .saying(if limited {
            "messages-quota-on"
        } else {
            "messages-quota-off"
        })
        .answer()
}
