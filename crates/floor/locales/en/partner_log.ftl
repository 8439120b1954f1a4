# What the activity log tells of partners.


## Sentences of the activity log about partners
audit-partner-enrolled = { $actor } enrolled the account in the partner programme
audit-partner-suspended = { $actor } suspended the account in the partner programme
audit-partner-returned = { $actor } brought the account back to the partner programme
audit-partner-left = The account left the partner programme
audit-partner-domain-proved = The domain { $name } was proved
audit-partner-employee-tagged = { $actor } tagged { $subject } as partner employee
audit-partner-employee-untagged = { $actor } took the partner tag away from { $subject }
audit-partner-employee-removed = { $subject } works for clients no longer: all access through this partner ended
audit-partner-employee-erased = An employee was erased: all access through this partner ended
audit-partner-clients-assigned = { $actor } assigned clients to employees
audit-partner-client-access-removed = { $actor } removed employees from a client
audit-partner-client-left = { $actor } ended the relation with a client
audit-partner-requested = { $actor } asked for access for { $subject }
audit-partner-granted = { $actor } let { $subject } in for a partner
audit-partner-not-needed = { $subject } owns this account, so a partner had nothing to ask
audit-partner-declined = { $actor } declined a partner’s request for { $subject }
audit-partner-expired = The time of a partner’s request for { $subject } ran out
audit-partner-cancelled = A partner’s request for { $subject } was taken back
audit-partner-access-removed = { $actor } ended the access of { $subject } for the partner
audit-partner-access-revoked = { $actor } took the access through a partner away from { $subject }
audit-partner-access-ended = The access of { $subject } through a partner ended
audit-partner-access-extended = { $actor } set the access of { $subject } through a partner to end on { $until }
audit-partner-linked = { $actor } linked a partner
audit-partner-relation-ended = { $actor } ended the relation with a partner
audit-partner-relation-suspended = The relation with a partner was suspended
audit-partner-relation-confirmed = { $actor } confirmed a partner that is back
audit-partner-conflict-opened = A second partner ran into the record of { $subject }
audit-partner-conflict-relayed = The first partner was asked to remove { $subject }
audit-partner-conflict-cleared = The conflict about { $subject } is cleared
audit-partner-conflict-sidestepped = The conflict about { $subject } was solved with another address
audit-partner-conflict-waits = The second partner named another address for { $subject }
audit-partner-way-out-taken = { $actor } took a way out of the conflict about { $subject }
audit-partner-address-changed = { $subject } uses another address for the partner’s work
audit-partner-line-deleted = { $actor } deleted the line of { $subject } from the list of partner employees
audit-partner-keep-asked = The account was asked whether to keep { $subject }
audit-partner-kept = { $actor } kept { $subject } as collaborator
audit-partner-let-go = { $actor } let { $subject } go
audit-partner-keep-lapsed = Nobody answered whether to keep { $subject }
audit-partner-code-changed = { $actor } changed the code for partners
audit-partner-revenue-set = What the account pays was set
audit-partner-month-closed = The managed credit of a month was closed
audit-partner-month-corrected = The managed credit of a month was corrected
audit-collaborator-partner-added = { $subject } is here for a partner too
audit-collaborator-partner-ended = A partner is no reason for the access of { $subject } any more
