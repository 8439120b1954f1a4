# The page for developers of an account.

developers-title = Developers
developers-lead = Everything that these pages do, the API does too, with the same permissions.
developers-where = Where this page is
developers-tab-docs = Documentation
developers-tab-keys = API keys
developers-tab-webhooks = Webhooks
developers-tab-apps = Connected apps
developers-reference = API reference
developers-openapi = OpenAPI document
developers-first-request = First request
developers-first-text = Create a key that may view collaborators, then call with it.
developers-ask = Ask for a decision
developers-ask-text = Your shop, your chat or any other system can ask here whether somebody may do something. Questions and answers follow OpenID AuthZEN 1.0.
developers-discovery = Where everything is, for programs
developers-guide = Guide for developers
