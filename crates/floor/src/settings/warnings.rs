//! Settings that work and should still not stay as they are.

use super::{Settings, is_loopback};

impl Settings {
    /// What somebody who runs this server ought to know, in whole sentences.
    pub fn warnings(&self) -> Vec<String> {
        let https = self.public_url.starts_with("https://");
        let open = !is_loopback(&self.listen);
        let mut warnings = Vec::new();
        if open && !https {
            warnings.push(format!(
                "listen = {} is reached from other machines without encryption: passwords and sessions can be \
                 read on the way. Put a proxy with TLS in front of it and set public-url to its https:// address.",
                self.listen
            ));
        }
        if https && !self.behind_proxy {
            warnings.push(
                "public-url is https, so a proxy stands in front, but behind-proxy is off: everybody seems to come \
                 from the address of the proxy, and limits on tries count all people as one. Set behind-proxy = true."
                    .to_owned(),
            );
        }
        if self.behind_proxy && open {
            warnings.push(format!(
                "behind-proxy is on and listen = {} can be reached without the proxy: whoever does can pretend any \
                 address. Listen on 127.0.0.1, or let only the proxy reach this port.",
                self.listen
            ));
        }
        if self.smtp.is_none() && !self.is_local() {
            warnings.push(format!(
                "smtp-url is not set, so no letter leaves this machine: each one is kept in {}. Set smtp-url and \
                 mail-from, then send the kept ones with clavero letters retry --kept.",
                self.data_dir.join("outbox").display()
            ));
        }
        warnings
    }
}
