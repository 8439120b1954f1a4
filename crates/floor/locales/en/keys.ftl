# API keys: what other programs call with.

keys-title = API keys
keys-lead = A program that calls with a key acts for whoever made the key, in this account alone and with only the permissions you give it.
keys-new = Create key
keys-new-lead = Give the key only what its program needs. You cannot give more than you may do yourself.
keys-name = Name
keys-name-hint = What the key is for, such as “Checkout” or “Nightly export”.
keys-permissions = Permissions
keys-permissions-hint = The key loses a permission when you lose it, and ends when your access ends.
keys-life = Lifetime
keys-life-hint = A key with an end date does less harm when it is forgotten somewhere.
keys-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
keys-no-end = No end date
keys-go-on = Continue
keys-used = Last used
keys-never-used = Never
keys-ends = Ends
keys-state = State
keys-state-live = Active
keys-state-retiring = Being replaced
keys-state-replaced = Replaced
keys-state-expired = Expired
keys-state-revoked = Revoked
keys-state-asleep = Paused
keys-ended-with-maker = It ended with the access of whoever made it.
keys-shrunk = { $count ->
    [one] One permission does not work, because its maker has lost it.
   *[other] { $count } permissions do not work, because its maker has lost them.
}
keys-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
keys-actions = Actions
keys-actions-of = Actions for { $name }
keys-none = No keys yet
keys-none-text = Create one for each program that calls this account, so that you can end one without touching the others.
keys-revoke = Revoke
keys-revoked = The key was revoked. The next call with it is refused.
keys-replace = Replace key
keys-replace-lead = The new key has the same permissions. The old one keeps working for a while, so that you can put the new one in place without an interruption.
keys-replace-do = Sign and replace
keys-overlap-label = The old key works for another
keys-overlap-hint = Choose no time at all if the old key has leaked.
keys-overlap = { $hours ->
    [0] No time at all
    [one] { $hours } hour
   *[other] { $hours } hours
}
keys-sign = Sign the new key
keys-sign-lead = A key gives a program access. Your signature proves that you want it to.
keys-sign-do = Sign and create
keys-shown = Copy your key
keys-shown-text = This is the only time it is shown. Clavero keeps no copy that could be read.
keys-shown-hint = Whoever has it can do what it may do. Keep it where passwords are kept, never in a page or in a program that people download.
keys-copy = Copy
keys-to-list = I have copied it
