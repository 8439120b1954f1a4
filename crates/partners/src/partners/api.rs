//! API.
use crate::doors::Doors;
/// x
#[derive(Debug, utoipa::OpenApi)]
#[openapi()]
pub struct Docs;
pub(super) fn doors() -> Doors { Doors::default() }
