# The list of profiles
profiles-title = Profiles
profiles-crumbs = You are here
profiles-lead = A profile says what a kind of work takes. Everybody on it can do the same, and a change to it holds at once for all of them.
profiles-new = Create profile
profiles-new-blank = Begin with a blank one
profiles-compare = Compare profiles
profiles-search = Search by name or purpose
profiles-count = { $count ->
    [one] { $count } profile
   *[other] { $count } profiles
}
profiles-none = No profiles yet
profiles-none-text = Collaborators get their permissions from a profile, so the first one comes before the first invitation.
profiles-no-match = No profile has these words
profiles-no-match-text = The search looks at names and purposes. Archived profiles are not in the list.
profiles-show-all = Show all profiles
profiles-begin = Begin with a ready one
profiles-begin-text = It is copied. What you change in yours stays yours.
profiles-kept-off = { $count ->
    [one] { $count } permission of it stays off, because you do not hold it yourself.
   *[other] { $count } permissions of it stay off, because you do not hold them yourself.
}
profiles-col-profile = Profile
profiles-col-permissions = Permissions
profiles-col-people = People
profiles-col-changed = Last edited
profiles-col-actions = Actions
profiles-of = { $n } of { $all }
profiles-people = { $count ->
    [0] Nobody
    [one] { $count } person
   *[other] { $count } people
}
profiles-pending = { $count ->
    [one] { $count } pending invitation
   *[other] { $count } pending invitations
}
profiles-yours = Your profile
profiles-actions = Actions for the profile { $name }
profiles-edit = Edit
profiles-copy = Copy
profiles-copy-name = Copy of { $name }
profiles-preview-do = Preview
profiles-archive-do = Archive
profiles-people-on-it = People on it

# The editor
profiles-new-lead = Give it a name, tick what the work takes, and look at what somebody on it will see.
profiles-name = Profile name
profiles-purpose = What it is for
profiles-permissions = Permissions
profiles-permissions-count = { $count ->
    [0] No permissions
    [one] { $count } permission
   *[other] { $count } permissions
}
profiles-shown = { $count ->
    [one] { $count } shown
   *[other] { $count } shown
}
profiles-find = Find a permission
profiles-find-none = No permission has these words.
profiles-allow-all = Allow all of { $category }
profiles-take-all = Take all of { $category } away
profiles-not-held = Not held by you
profiles-not-held-why = You can give only permissions that you hold yourself. The others are shown, but cannot be ticked.
profiles-closed = You can look at this profile but not change it
profiles-discard = Discard
profiles-review = Review and save
profiles-unsaved = Changes that are not saved yet
profiles-new-bar = Nobody is on this profile yet
profiles-new-bar-text = Once it is there, you can invite people to it.
profiles-bar-people = { $count ->
    [0] Nobody is on this profile now.
    [one] They will hold at once for { $count } person.
   *[other] They will hold at once for { $count } people.
}
profiles-unchanged = Nothing differs from what is saved, so nothing was saved.
profiles-created = The profile { $name } is ready. You can now invite people to it.
profiles-saved = The profile { $name } is saved. It holds at once for everybody on it.

# The editor while boxes are ticked; the page puts numbers and names into the braces
profiles-live-of = { "{n}" } of { "{all}" }
profiles-live-allowed-one = { "{n}" } permission
profiles-live-allowed-other = { "{n}" } permissions
profiles-live-shown-one = { "{n}" } shown
profiles-live-shown-other = { "{n}" } shown
profiles-live-changes-one = { "{n}" } change
profiles-live-changes-other = { "{n}" } changes
profiles-live-unsaved-one = { "{n}" } change is not saved yet
profiles-live-unsaved-other = { "{n}" } changes are not saved yet
profiles-live-also = Also allowed, because it takes them: { "{list}" }.
profiles-live-without = Also taken away, because they are useless without it: { "{list}" }.
profiles-live-added = Added
profiles-live-removed = Taken away

# What somebody on a profile sees
profiles-seen = What a person on this profile sees
profiles-seen-text = The menu as that person finds it.
profiles-seen-owner = always the owner’s
profiles-seen-yes = visible
profiles-seen-no = not visible
profiles-preview = Preview
profiles-preview-title = What { $name } opens
profiles-preview-more = See all it opens
profiles-preview-own = This is the profile you are on.
profiles-preview-empty = This profile allows nothing
profiles-preview-empty-text = Whoever is on it can enter and finds a page that says so.
profiles-can = Can
profiles-cannot = Cannot
profiles-never = Never in a profile
profiles-never-text = Personal data, passwords, the electronic signature, the payout account, legal data and the transfer of the account belong to the owner alone.

# Whom a change reaches
profiles-reach = Whom it reaches
profiles-reach-people = { $count ->
    [0] Nobody is on this profile.
    [one] { $count } person is on this profile.
   *[other] { $count } people are on this profile.
}
profiles-reach-inside = { $count ->
    [one] { $count } is inside now; the next page already follows the new permissions.
   *[other] { $count } are inside now; their next page already follows the new permissions.
}
profiles-reach-pending = { $count ->
    [one] { $count } pending invitation offers it.
   *[other] { $count } pending invitations offer it.
}
profiles-reach-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
profiles-person-inside = inside now
profiles-person-suspended = access suspended
profiles-person-invited = invited, has not accepted yet

# What saving changes
profiles-review-title = { $count ->
    [one] Save { $count } change to <bdi>{ $name }</bdi>
   *[other] Save { $count } changes to <bdi>{ $name }</bdi>
}
profiles-added = Added:
profiles-taken-away = Taken away:
profiles-before = Before:
profiles-after = After:
profiles-implied = { $count ->
    [one] { $list } was added, because another permission you ticked is useless without it.
   *[other] { $list } were added, because other permissions you ticked are useless without them.
}
profiles-sign-why = Asked because somebody gets more permissions than before.
profiles-keep-editing = Keep editing
profiles-save = Save
profiles-sign-save = Sign and save

# Two people edited the same profile
profiles-merge = Somebody saved this profile while you were editing
profiles-merge-text = { $person } saved it on { $when }. Nothing of yours is lost: it is still in the form below.
profiles-merge-what = What differs
profiles-merge-saved = Saved by { $person }
profiles-merge-yours = Yours
profiles-merge-theirs = changed by { $person }
profiles-merge-next = Decide for each line and change the form where you agree. What you save then takes the place of the saved version.
profiles-allowed = Allowed
profiles-not-allowed = Not allowed

# Archiving
profiles-archive = Archive profile
profiles-archive-title = Archive <bdi>{ $name }</bdi>
profiles-archive-used = Nobody is ever without a profile. Choose the one that takes its place; everybody moves there together.
profiles-archive-unused = An archived profile gives nothing any more and leaves the list. The activity log keeps it.
profiles-archive-where = Move everybody to
profiles-archive-beyond = { $count ->
    [one] { $count } profile is not offered, because it allows more than you hold yourself.
   *[other] { $count } profiles are not offered, because they allow more than you hold yourself.
}
profiles-archive-nowhere = There is no profile to move them to
profiles-archive-nowhere-text = Create another profile first, then archive this one.
profiles-archive-change = What changes for those who move to <bdi>{ $name }</bdi>
profiles-archive-keep = Keep the profile
profiles-archive-move = Move everybody and archive
profiles-archive-sign = Sign, move everybody and archive
profiles-archived = The profile { $name } is archived.
profiles-archived-moved = { $count ->
    [one] The profile { $name } is archived, and { $count } access moved to { $replacement }.
   *[other] The profile { $name } is archived, and { $count } accesses moved to { $replacement }.
}

# Comparing
profiles-compare-lead = Where they differ comes first. Nothing can be changed here.
profiles-compare-empty = There is nothing to compare before the first profile.
profiles-compare-pick = Choose profiles
profiles-compare-show = Compare these
profiles-compare-every = Compare all
profiles-compare-permission = Permission
profiles-compare-differ = { $count ->
    [one] { $count } permission in which they differ
   *[other] { $count } permissions in which they differ
}
profiles-compare-all = { $count ->
    [one] { $count } permission that all of them allow
   *[other] { $count } permissions that all of them allow
}
profiles-compare-none = { $count ->
    [one] { $count } permission that none of them allows
   *[other] { $count } permissions that none of them allows
}
profiles-compare-left-out = { $count ->
    [one] { $count } profile is left out. Choose the ones to compare.
   *[other] { $count } profiles are left out. Choose the ones to compare.
}
profiles-yes = yes
profiles-no = no
