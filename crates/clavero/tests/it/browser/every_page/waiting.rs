//! Pages that no walk visits yet: the demo world has no members to show on them.

/// Whoever furnishes the demo world with one of these takes it out here and says who looks at it.
pub const WAITING: &[&str] = &[
    "/a/{account}/sales",
    "/a/{account}/sales/inbox",
    "/a/{account}/sales/inbox/{event}",
    "/a/{account}/sales/sources",
    "/a/{account}/sales/sources/new",
    "/a/{account}/sales/subscriptions",
    "/a/{account}/sales/{purchase}",
    "/a/{account}/club/{area}/jobs",
    "/a/{account}/club/{area}/jobs/{job}",
    "/a/{account}/club/{area}/jobs/{job}/sign/{draft}",
    "/a/{account}/club/{area}/export/sign/{draft}",
    "/a/{account}/club/{area}/products/{product}/export/sign/{draft}",
    "/a/{account}/club/{area}/import",
    "/a/{account}/club/{area}/imports/{import}",
    "/a/{account}/club/{area}/products/{product}/import",
];
