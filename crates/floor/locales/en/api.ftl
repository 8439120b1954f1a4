api-docs = API reference
api-docs-lead = Every act of the pages is here too, through the same use case and with the same permission.
api-docs-token = Send your e-mail and password once, then the token with every request. What you may do is what your profile allows.
api-docs-errors = Errors are problem documents (RFC 9457): the code never changes, the text may. Lists go on with “next”. Writes take an Idempotency-Key; what has a version answers with an ETag and honours If-Match.
