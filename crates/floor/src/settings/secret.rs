//! Addresses that may carry a password, shown without it.

/// An address without the password in it.
pub fn hidden(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        // Not an address: what stands before an @ may still be a secret that was meant for one.
        return if url.contains('@') {
            "[hidden]".to_owned()
        } else {
            without_parameters(url)
        };
    };
    // The last @ ends the password, even one that holds a slash or an @ that nobody escaped.
    let shown = match rest.rsplit_once('@') {
        Some((person, after)) => match person.split_once(':') {
            Some((user, _)) => format!("{user}:[hidden]@{after}"),
            None => format!("{person}@{after}"),
        },
        None => rest.to_owned(),
    };
    format!("{scheme}://{}", without_parameters(&shown))
}

fn without_parameters(text: &str) -> String {
    let Some((before, query)) = text.split_once('?') else {
        return text.to_owned();
    };
    let shown: Vec<String> = query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if name.to_lowercase().contains("pass") => format!("{name}=[hidden]"),
            _ => pair.to_owned(),
        })
        .collect();
    format!("{before}?{}", shown.join("&"))
}
