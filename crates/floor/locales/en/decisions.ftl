# Decisions on request: why another system is told no.

decisions-admin-no-membership = The person has no access to this account.
decisions-admin-suspended = The person, the access or the account is suspended.
decisions-admin-expired = The access has reached its end date.
decisions-admin-not-in-profile = The profile does not give this permission.
decisions-admin-owner-only = Only the owner can do this; no profile can give it.
decisions-admin-conflict = Another partner holds the address of this person for this account.
decisions-admin-role-missing = The person lacks the role that this takes in the product.
decisions-admin-signature-missing = The act has to be signed first, and no signature for it was presented.
decisions-admin-conditions-unmet = None of the conditions that the app registered is met.
decisions-admin-unknown-resource = There is no such thing in this account.
decisions-admin-unknown-action = Nobody registered this action for this kind of thing.
decisions-admin-incomplete = The question leaves out who, what, or on what.
decisions-user-no = You cannot do this here. Ask the owner of the account if you need it.
decisions-user-ended = Your access is suspended or has ended. Ask the owner of the account.
decisions-user-sign = Confirm this with your electronic signature first.
decisions-user-owner = Only the owner of the account can do this.
