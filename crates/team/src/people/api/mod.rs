//! People through the API: a token for a password, one's own account, and signing.

mod me;
mod sessions;
mod signatures;

use utoipa::OpenApi;

use crate::{Error, doors::Doors, error::FieldError};

/// What the API says of people.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(
        sessions::open_session, sessions::list_sessions, sessions::end_session, sessions::end_current_session,
        sessions::end_other_sessions, me::read_me, me::change_me, me::change_my_password, me::change_my_email,
        me::prove_my_email, me::erase_me, me::keep_me, signatures::set_my_signature,
        signatures::send_signature_code, signatures::recover_my_signature, signatures::sign,
    ),
    components(schemas(
        sessions::SignIn, sessions::Opened, sessions::SessionBody, sessions::Ended, me::MeBody, me::MeChange,
        me::NewPassword, me::NewEmail, me::ErasureBody, signatures::NewSignature,
        signatures::RecoveredSignature, signatures::ToSign, signatures::Given,
    )),
    tags((name = "people", description = "Signing in, one's own account, and the electronic signature."))
)]
pub struct Docs;

pub(super) fn doors() -> Doors {
    sessions::doors().and(me::doors()).and(signatures::doors())
}

/// An error told of the fields that this door has.
fn told_of(error: Error, fields: &[(&str, &str)]) -> Error {
    let Error::Invalid(errors) = error else {
        return error;
    };
    let told = errors.into_iter().map(|fault| {
        let field = fields.iter().find(|(from, _)| *from == fault.field);
        FieldError {
            field: field.map_or(fault.field, |(_, to)| (*to).to_owned()),
            ..fault
        }
    });
    Error::Invalid(told.collect())
}
