api-docs = API reference
api-docs-lead = Every act of the pages is here too, through the same use case and with the same permission.
api-docs-token = Send your e-mail and password once, then the token with every request. What you may do is what your profile allows.
api-docs-errors = Errors are problem documents (RFC 9457): the code never changes, the text may. Lists go on with “next”. Writes take an Idempotency-Key; what has a version answers with an ETag and honours If-Match.

# What a problem document says
api-problem-not-signed-in = Nobody is signed in. Sign in, or send an API key.
api-problem-not-inside = You have access to this account and are not inside it. Enter the center first.
api-problem-not-by-key = An API key opens one account. This belongs to a person, who signs in.
api-problem-invalid = { $count ->
    [one] One field cannot be taken. Nothing was saved.
   *[other] { $count } fields cannot be taken. Nothing was saved.
}
api-problem-stale = Somebody changed this before you. Nothing was saved. Read it again and make your change on what it is now.
api-problem-insufficient-user-authentication = This takes an electronic signature. Nothing happened yet.
api-problem-too-many-requests = { $count ->
    [one] There were too many tries. Wait one second.
   *[other] There were too many tries. Wait { $count } seconds.
}
api-problem-too-large = The request is too large. Nothing was saved.
api-problem-foreign-origin = The request came from another site. Nothing was saved.
api-problem-method-not-allowed = This address does not take that method.
