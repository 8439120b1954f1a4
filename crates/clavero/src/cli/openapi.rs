//! `clavero openapi`: the description of the API, as `/openapi.json` gives it.

use clap::Args;

use super::said::Said;
use crate::{Result, reference};

/// Print the OpenAPI 3.1 document of the API.
#[derive(Debug, Args)]
pub(super) struct Openapi {}

impl Openapi {
    pub(super) fn run(self) -> Result<Said> {
        let document = reference::openapi();
        Said::good(format!("{document:#}"), document)
    }
}
