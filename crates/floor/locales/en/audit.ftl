# The activity log: its pages, and one sentence for each kind of deed.

## The page of an account
audit-activity = Activity
audit-lead = Who did what, when, and by which right. Nobody can change or delete an entry.
audit-export = Export what is shown
audit-export-csv = Export CSV
audit-export-jsonl = Export JSON
audit-filter = Filter the log
audit-filter-do = Filter
audit-filter-none = Show everything
audit-what = Kind of deed
audit-what-any = Everything
audit-what-collaborators = Collaborators
audit-what-invitations = Invitations
audit-what-profiles = Profiles
audit-what-visits = Visits
audit-what-account = The account
audit-what-person = Login and security
audit-what-log = The log itself
audit-who = Person
audit-who-any = Everybody
audit-from = From
audit-to = To
audit-today = Today, { $date }
audit-yesterday = Yesterday, { $date }
audit-details = Details
audit-details-of = of { $time }
audit-gained = Gained:
audit-lost = Lost:
audit-count = { $count ->
    [one] { $count } entry on this page
   *[other] { $count } entries on this page
}
audit-none = Nothing has happened yet
audit-none-text = Each deed in this account will be listed here, with who did it and by which right.
audit-no-match = No entry matches
audit-no-match-text = Nothing of this kind happened in this time, or somebody else did it.

## My activity
audit-mine = My activity
audit-mine-lead = What you did in any account, and what others did to your access.
audit-mine-none-text = What you do and what is done to your access will be listed here.

## Verifying
audit-verify = Verify the log
audit-verify-text = Each entry carries a fingerprint of the one before. The check reads the log of the whole server again and finds any entry that was changed, removed or slipped in.
audit-verify-limits = What the check cannot see alone: that the newest entries were cut off, or that the whole log was written anew. Fingerprints kept outside the database show that, for the entries they cover.
audit-verify-do = Verify now
audit-verdict-good = The log is sound
audit-verdict-entries = { $count ->
    [one] { $count } entry was read, and it is as it was written.
   *[other] { $count } entries were read, and each is as it was written.
}
audit-verdict-bad = The log is not sound
audit-verdict-bad-do = Entries before that one are as they were written. Tell whoever runs this server, and keep a copy of the export.
audit-verdict-anchored = Covered by fingerprints outside the database
audit-verdict-unanchored = Covered by the log alone
audit-verdict-range = entries { $from } to { $to }
audit-verdict-nothing = no entries
audit-fault-changed = Entry { $seq } was changed after it was written.
audit-fault-unlinked = Entry { $seq } does not follow from the one before it: something was slipped in or taken out.
audit-fault-missing = Entry { $seq } is missing.
audit-fault-unreadable = Entry { $seq } cannot be read.
audit-fault-cut-off = The log ends before entry { $seq }, which once was there.
audit-fault-unexpected = Entry { $seq } stands outside the two ends of the log.
audit-fault-head-missing = The mark of the end of the log is gone (looked for after entry { $seq }).
audit-fault-head-differs = The mark of the end of the log does not fit entry { $seq }.
audit-fault-checkpoint-differs = Entry { $seq } differs from its checkpoint in the database.
audit-fault-anchor-differs = Entry { $seq } differs from its fingerprint outside the database.
audit-fault-anchor-unreadable = Line { $seq } of the fingerprints outside the database cannot be read.

## By which right
audit-ground-owner = as owner
audit-ground-profile = with profile “{ $profile }”
audit-ground-collaborator = as collaborator
audit-ground-partner = through a partner
audit-ground-partner-profile = through a partner, with profile “{ $profile }”
audit-ground-operator = as operator
audit-ground-invited = on an invitation
audit-ground-offered = on an offer

## Who
audit-machine = Clavero
audit-stranger = Somebody who was not signed in
audit-somebody = somebody
audit-erased = erased person
audit-erased-actor = Erased person
audit-no-end = no end date

## Details
audit-fact-until = Access until
audit-fact-expires = Open until
audit-fact-due = Due
audit-fact-people = People on it
audit-fact-invitations = Open invitations
audit-fact-replacement = Replaced by profile
audit-fact-signature = Electronic signature
audit-fact-address = Network address
audit-fact-route = Through
audit-fact-request = Request
audit-fact-number = Entry number
audit-fact-hash = Fingerprint

## What happened
audit-unknown = { $actor } did something that this version has no sentence for ({ $kind })
audit-audit-exported = { $actor } exported the activity log

audit-profile-created = { $actor } created the profile { $profile }
audit-profile-changed = { $actor } changed what the profile { $profile } allows
audit-profile-renamed = { $actor } renamed the profile { $from } to { $to }
audit-profile-described = { $actor } changed the description of the profile { $profile }
audit-profile-archived = { $actor } archived the profile { $profile }

audit-collaborator-joined = { $subject } became a collaborator with the profile { $profile }
audit-collaborator-profile-changed = { $actor } moved { $subject } from the profile { $from } to { $to }
audit-collaborator-access-until-changed = { $actor } changed the end of the access of { $subject } from { $from } to { $to }
audit-collaborator-suspended = { $actor } suspended the access of { $subject }
audit-collaborator-reinstated = { $actor } ended the suspension of { $subject }
audit-collaborator-removed = { $actor } removed the access of { $subject }
audit-collaborator-erased = The access of { $subject } ended with the erasure of personal data
audit-collaborator-became-owner = { $subject } became the owner, and no longer a collaborator
audit-collaborator-left = { $actor } gave up access
audit-collaborator-expired = The access of { $subject } reached its end date
audit-collaborator-brought-back = { $actor } brought { $subject } back with the profile { $profile }
audit-collaborator-ground-ended = { $actor } ended the invitation’s access of { $subject }, who keeps access through a partner
audit-collaborator-asked = { $actor } asked for the permission { $permission }

audit-invitation-sent = { $actor } invited { $subject } with the profile { $profile }
audit-invitation-resent = { $actor } sent the invitation of { $subject } again
audit-invitation-revoked = { $actor } revoked the invitation of { $subject }
audit-invitation-superseded = { $actor } replaced an earlier invitation of { $subject }
audit-invitation-expired = The invitation of { $subject } expired
audit-invitation-accepted = { $actor } accepted the invitation
audit-invitation-declined = { $actor } declined the invitation
audit-invitation-profile-changed = { $actor } moved the invitation of { $subject } from the profile { $from } to { $to }
audit-invitation-asked-again = { $actor } asked for a new invitation
audit-invitation-wanted-elsewhere = { $actor } asked for an invitation to another address
audit-invitation-allowed-again = { $actor } allows invitations from this account again
audit-invitation-address-forgotten = The address of an old invitation was deleted

audit-visit-entered = { $actor } entered the center
audit-visit-ended = { $reason ->
    [left] { $subject } left the center
    [put_out] { $actor } ended the visit of { $subject }
    [revoked] The visit of { $subject } ended together with the access
    [idle_out] The visit of { $subject } ended after a time without activity
    [hard_out] The visit of { $subject } reached its longest duration
    [signed_out] The visit of { $subject } ended with the session
   *[other] The visit of { $subject } ended
}

audit-account-opened = { $actor } opened the account
audit-account-closed = { $reason ->
    [owner_erased] The account was closed, because its owner was erased
   *[other] { $actor } closed the account
}
audit-transfer-offered = { $actor } offered the account to { $subject }
audit-transfer-accepted = { $actor } agreed to take over the account
audit-transfer-declined = { $actor } declined to take over the account
audit-transfer-cancelled = { $actor } cancelled the transfer of the account
audit-transfer-expired = The offer to take over the account expired
audit-transfer-done = The account passed to { $subject }
audit-account-changed = { $actor } changed the data of the business
audit-account-payout-changed = { $actor } changed the payout account

audit-user-signed-up = { $actor } created the login
audit-user-sign-up-repeated = Somebody tried to sign up with an address that has a login already
audit-user-added = The operator of the server made a login for { $subject }
audit-user-disabled = The operator of the server turned the login of { $subject } off
audit-user-enabled = The operator of the server turned the login of { $subject } on again
audit-user-signed-in = { $actor } signed in
audit-user-changed = { $actor } changed personal data
audit-user-erased = A person was erased
audit-erasure-asked = { $actor } asked for the erasure of personal data
audit-erasure-cancelled = { $actor } cancelled the erasure of personal data
audit-user-disowned = The owner of the address deleted a login that somebody else had made with it
audit-session-ended = { $reason ->
    [signed_out] { $actor } signed out
   *[other] { $actor } ended a session
}
audit-session-others-ended = { $actor } ended all other sessions
audit-email-proof-asked = { $actor } asked again for the letter that proves the address
audit-email-verified = { $actor } proved the e-mail address
audit-email-change-asked = { $actor } asked to change the e-mail address
audit-email-changed = { $actor } changed the e-mail address
audit-password-changed = { $actor } changed the password
audit-password-reset = { $actor } set a new password through a letter
audit-signature-set = { $actor } created the electronic signature
audit-signature-changed = { $actor } changed the electronic signature
audit-signature-locked = The electronic signature of { $actor } was locked after too many wrong tries
audit-signature-code-sent = { $actor } asked to recover the electronic signature
audit-signature-recovered = { $actor } recovered the electronic signature

## API
audit-ground-key = through an API key
audit-ground-role = by a role in the product
audit-fact-key = API key
audit-key-created = { $actor } created an API key.
audit-key-replaced = { $actor } replaced an API key; the old one works until { $until }.
audit-key-revoked = { $actor } revoked an API key.
audit-app-connected = { $actor } connected the app { $name }.
audit-app-changed = { $actor } changed what the app { $name } registers.
audit-app-disconnected = { $actor } disconnected the app { $name }.
audit-app-things-registered = { $actor } registered things of the app { $name }.
audit-app-people-registered = { $actor } registered people of the app { $name }.
audit-app-thing-forgotten = { $actor } deleted a thing of the app { $name }.
audit-app-person-forgotten = { $actor } deleted a person of the app { $name }.
audit-app-permissions-given = { $actor } changed what the profile { $profile } may do in the app { $name }.
audit-webhook-added = { $actor } added a webhook.
audit-webhook-changed = { $actor } changed a webhook.
audit-webhook-enabled = { $actor } switched a webhook on.
audit-webhook-disabled = { $actor } switched a webhook off.
audit-webhook-deleted = { $actor } deleted a webhook.
audit-webhook-secret-replaced = { $actor } replaced the secret of a webhook.
audit-webhook-sent-again = { $actor } sent a message of a webhook again.
audit-webhook-tested = { $actor } sent a test to a webhook.
audit-webhook-given-up = A webhook was given up because its receiver failed for days.
