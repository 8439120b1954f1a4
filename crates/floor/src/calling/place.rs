//! Where an address leads, and whether it can be called at all.

use std::net::IpAddr;

use clavero_rules::webhooks::is_public;

use crate::{Settings, settings::is_loopback};

/// Where an address leads.
#[derive(Clone, Debug)]
pub struct Place {
    /// Whether with TLS.
    pub tls: bool,
    /// The name or number of the host.
    pub host: String,
    /// The port.
    pub port: u16,
    /// The path, and what is asked there.
    pub path: String,
}

impl Place {
    /// Reads an address without user, password and fragment.
    pub fn read(url: &str) -> Option<Self> {
        let uri: axum::http::Uri = url.parse().ok()?;
        let tls = match uri.scheme_str()? {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let authority = uri.authority()?;
        if authority.as_str().contains('@') || authority.host().is_empty() {
            return None;
        }
        let port = authority.port_u16().unwrap_or(if tls { 443 } else { 80 });
        let path = uri.path_and_query().map_or("/", |it| it.as_str());
        Some(Self {
            tls,
            host: authority.host().to_owned(),
            port,
            path: path.to_owned(),
        })
    }

    /// Host and port, as requests name them.
    pub fn authority(&self) -> String {
        match (self.tls, self.port) {
            (true, 443) | (false, 80) => self.host.clone(),
            (_, port) => format!("{}:{port}", self.host),
        }
    }
}

/// Whether an address can be called at all: by name on the public network, with TLS. What the name resolves to is
/// looked at each time it is called.
pub fn may_call(url: &str, settings: &Settings) -> bool {
    let Some(place) = Place::read(url) else {
        return false;
    };
    if settings.webhooks_to_private {
        return true;
    }
    let literal = place.host.trim_matches(['[', ']']).parse::<IpAddr>();
    let public = match literal {
        Ok(address) => is_public(address),
        Err(_) => place.host.contains('.') && !is_loopback(&place.host),
    };
    place.tls && public
}
