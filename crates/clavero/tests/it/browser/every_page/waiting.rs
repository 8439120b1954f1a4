//! Pages that no walk visits: they come only after more than a thousand people, whom the world of the walk does not have.
//! Stories of messages, exports and work on many go through them without a browser.

/// Whoever furnishes the demo world with one of these takes it out here and says who looks at it.
pub const WAITING: &[&str] = &[
    "/a/{account}/club/{area}/messages/{message}/sign/{draft}",
    "/a/{account}/club/{area}/export/sign/{draft}",
    "/a/{account}/club/{area}/products/{product}/export/sign/{draft}",
];
