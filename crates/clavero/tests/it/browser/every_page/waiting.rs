//! Pages that no walk visits yet: the demo world has no members to show on them.

/// Whoever furnishes the demo world with one of these takes it out here and says who looks at it.
pub const WAITING: &[&str] = &[
    "/a/{account}/club/{area}/members/add",
    "/a/{account}/club/{area}/members/{member}",
    "/a/{account}/club/{area}/members/{member}/grant",
    "/a/{account}/club/{area}/products/{product}/content",
    "/a/{account}/club/{area}/products/{product}/content/new",
    "/a/{account}/club/{area}/products/{product}/content/pages/{page}",
    "/a/{account}/club/{area}/products/{product}/users/{enrolment}",
    "/a/{account}/club/{area}/products/{product}/users/{enrolment}/change/{act}",
    "/a/{account}/club/{area}/products/{product}/users/{enrolment}/role",
    "/club/{area}",
    "/club/{area}/enter/{token}",
    "/a/{account}/club/{area}/members",
    "/a/{account}/club/{area}/products/{product}/participants",
    "/a/{account}/club/{area}/products/{product}/segments",
    "/a/{account}/club/{area}/products/{product}/segments/new",
    "/a/{account}/club/{area}/products/{product}/segments/{segment}",
    "/a/{account}/club/{area}/products/{product}/segments/{segment}/delete",
    "/a/{account}/club/{area}/products/{product}/users",
    "/a/{account}/club/{area}/segments",
    "/a/{account}/club/{area}/segments/new",
    "/a/{account}/club/{area}/segments/{segment}",
    "/a/{account}/club/{area}/segments/{segment}/delete",
];
