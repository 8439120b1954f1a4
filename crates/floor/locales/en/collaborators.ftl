# Collaborators: the list, the card, changes of access, and why somebody can do something.

## The list
collaborators-title = Collaborators
collaborators-lead = People who work in this account without owning it. Each one has exactly one profile, and the profile says what they can do.
collaborators-invite = Invite collaborator
collaborators-search = Search by name or e-mail
collaborators-filter = Filter
collaborators-every-profile = Every profile
collaborators-filter-here = With access
collaborators-filter-active = Active
collaborators-filter-suspended = Suspended
collaborators-filter-inside = Inside now
collaborators-filter-dormant = Not here for 90 days
collaborators-filter-ended = Access ended
collaborators-name = Name
collaborators-profile = Profile
collaborators-access = Access
collaborators-entered = Last entered
collaborators-until = Access until
collaborators-since = Collaborator since
collaborators-ended = Access ended on
collaborators-email-changed = E-mail changed on
collaborators-never = Never
collaborators-no-end = No end date
collaborators-inside = Inside now
collaborators-count = { $count ->
    [one] { $count } collaborator
   *[other] { $count } collaborators
}
collaborators-none = Nobody else works here yet
collaborators-none-text = Invite the people who help you. They sign in as themselves and see only what their profile allows.
collaborators-none-match = Nobody fits this search
collaborators-none-match-text = There are collaborators, but none of them has this name, profile and access.
collaborators-clear = Clear the search
collaborators-my-account = My account stays yours
collaborators-my-account-text = No profile can open personal data, bank details or the electronic signature. They belong to { $owner } alone.
collaborators-where = Where this page is

## States
collaborators-state-active = Active
collaborators-state-suspended = Suspended
collaborators-state-removed = Removed
collaborators-state-left = Left
collaborators-state-expired = Expired
collaborators-state-erased = Erased

## The card
collaborators-why = Why?
collaborators-history = History
collaborators-disabled = This login is turned off on the server. The access is kept and opens again when the login is turned on.
collaborators-profile-archived = archived
collaborators-reasons = Why { $name } has access
collaborators-reasons-text = One reason is enough. Access ends when none is left.
collaborators-ground-direct = Invitation
collaborators-ground-direct-text = Somebody here invited this person, who accepted.
collaborators-ground-partner = Partner
collaborators-ground-partner-text = This person works for a partner that you let in.
collaborators-ground-operator = Support session
collaborators-ground-operator-text = Whoever runs this server is helping here for a short time.
collaborators-ground-none = No reason is left
collaborators-ground-none-text = So there is no access, whatever the profile says.
collaborators-allows = What <bdi>{ $profile }</bdi> allows
collaborators-allows-count = { $count ->
    [one] { $count } of 66 permissions
   *[other] { $count } of 66 permissions
}
collaborators-allows-nothing = Nothing yet. Whoever is on this profile can enter and sees a page that says so.
collaborators-deeds = What can be done
collaborators-look-only = You can look, but not change anything here. Ask { $owner }, who owns the account, or whoever manages collaborators.
collaborators-change = Change
collaborators-change-profile = Change profile
collaborators-change-profile-text = More than before takes your signature; less takes one step.
collaborators-set-until = Set end date
collaborators-set-until-text = A later date takes your signature; an earlier one does not.
collaborators-suspend = Suspend access
collaborators-suspend-text = Stops at once, on every device. The profile is kept.
collaborators-suspend-do = Suspend
collaborators-reinstate = End the suspension
collaborators-reinstate-text = Gives the access back as it was. Takes your signature.
collaborators-reinstate-do = End suspension
collaborators-put-out = Put out now
collaborators-put-out-text = Ends this visit only. The access stays, so the person can enter again.
collaborators-put-out-do = Put out
collaborators-remove = Remove from the account
collaborators-remove-text = Ends the access at once. For 90 days you can bring the person back.
collaborators-remove-do = Remove collaborator
collaborators-bring-back = Bring back
collaborators-bring-back-text = Gives the access back without a new invitation. Takes your signature.
collaborators-bring-back-do = Bring back
collaborators-leave-for-good = Leave this account for good

## Two people changed the same access
collaborators-clash = Somebody changed this access before you
collaborators-clash-text = Nothing of yours was saved, so that it does not overwrite theirs. Compare both, then decide again.
collaborators-clash-now = Stored now
collaborators-clash-yours = What you chose

## Another profile
collaborators-change-profile-lead = What the new profile allows holds from { $name }’s next click on.
collaborators-change-profile-do = Change profile
collaborators-profile-one = Exactly one profile
collaborators-choice-current = { $count ->
    [one] The profile now. { $count } permission.
   *[other] The profile now. { $count } permissions.
}
collaborators-choice-allows = { $count ->
    [one] { $count } permission
   *[other] { $count } permissions
}
collaborators-choice-wider = Gains { $gained }, loses { $lost }. Takes your signature.
collaborators-choice-narrower = Gains nothing, loses { $lost }.
collaborators-choice-same = Allows the same.
collaborators-choice-beyond = { $count ->
    [one] { $count } profile is not shown because it allows more than you may.
   *[other] { $count } profiles are not shown because they allow more than you may.
}
collaborators-profile-changed = { $name } is now on “{ $profile }”.

## The end date
collaborators-set-until-lead = After this day { $name } can no longer enter. Reminders go out 30 days, 7 days and 1 day before; nothing is renewed by itself.
collaborators-until-hint = The last day with access, until midnight in { $zone }. Leave it empty for no end date.
collaborators-set-until-do = Save end date
collaborators-until-set = The end date for { $name } was saved.
collaborators-until-lifted = The access of { $name } has no end date now.

## Stopping, ending, giving back
collaborators-suspended = The access of { $name } is suspended.
collaborators-reinstated = { $name } has access again.
collaborators-brought-back = { $name } is back.
collaborators-removed = { $name } no longer has access.
collaborators-invitation-ended = The invitation no longer gives { $name } access; the other reason still does.
collaborators-remove-title = Remove { $name } from { $account }?
collaborators-remove-now = { $name } leaves { $account } at once, on every device.
collaborators-remove-inside = { $name } is inside right now; the next click already shows that the access has ended.
collaborators-remove-two = { $name } has two reasons to be here: an accepted invitation and another one, such as a partner. You can end both, or only the invitation; then the other reason keeps the access.
collaborators-remove-partner = This person is here through a partner. Removing ends that too; the partner has to ask you again.
collaborators-remove-invitations = { $count ->
    [one] { $count } invitation that this person sent and that nobody has accepted yet is revoked.
   *[other] { $count } invitations that this person sent and that nobody has accepted yet are revoked.
}
collaborators-remove-kept = What the person did stays, and the activity log keeps the name. For 90 days you can bring the person back.
collaborators-remove-keep = Keep the access
collaborators-remove-what = What ends
collaborators-remove-everything = All access
collaborators-remove-everything-text = Every reason ends. The person can no longer enter.
collaborators-remove-invitation = Only the invitation
collaborators-remove-invitation-text = The access stays through the other reason, with the same profile.
collaborators-bring-back-lead = { $name } can enter again as soon as you have signed; no invitation has to be accepted.
collaborators-bring-back-archived = The earlier profile, <bdi>{ $profile }</bdi>, was archived. Choose another one.
collaborators-bring-back-sign = Next: sign
collaborators-leave = Leave for good
collaborators-leave-title = Leave { $account } for good?
collaborators-leave-now = You can no longer enter { $account }, from this moment and on every device.
collaborators-leave-kept = What you did here stays, under your name.
collaborators-leave-invitations = { $count ->
    [one] { $count } invitation that you sent and that nobody has accepted yet is revoked.
   *[other] { $count } invitations that you sent and that nobody has accepted yet are revoked.
}
collaborators-leave-back = { $owner } is told. Only the account can let you in again.
collaborators-leave-stay = Stay
collaborators-leave-do = Leave for good
collaborators-left = You no longer have access to { $account }.

## Signing
collaborators-sign-lead = Your signature shows that you gave this access.
collaborators-sign-who = Person
collaborators-sign-where = In
collaborators-sign-gains = Gains
collaborators-sign-loses = Loses
collaborators-sign-change-profile = Sign the wider profile
collaborators-sign-change-profile-do = Sign and change profile
collaborators-sign-extend-access = Sign the later end date
collaborators-sign-extend-access-do = Sign and save end date
collaborators-sign-reinstate = Sign the end of the suspension
collaborators-sign-reinstate-do = Sign and end suspension
collaborators-sign-bring-back = Sign the return
collaborators-sign-bring-back-do = Sign and bring back

## Why
collaborators-why-title = Why?
collaborators-why-of = What { $name } can do here, and why
collaborators-why-lead = { $count ->
    [one] { $count } of 66 things, on the profile “{ $profile }”. Choose one to see every reason.
   *[other] { $count } of 66 things, on the profile “{ $profile }”. Choose one to see every reason.
}
collaborators-why-stopped = Right now nothing is possible here
collaborators-why-find = Find a permission
collaborators-why-find-none = No permission has that name.
collaborators-permission = Permission
collaborators-answer = Answer
collaborators-yes = Yes
collaborators-no = No
collaborators-yes-profile = the profile includes it
collaborators-no-profile = the profile does not include it
collaborators-no-stopped = the profile includes it, but the access is stopped
collaborators-elsewhere = checked by connected apps
collaborators-elsewhere-text = The work behind this happens in a connected app, which asks Clavero for this answer.
collaborators-why-yes = Why can { $name } “{ $permission }”?
collaborators-why-no = Why can { $name } not “{ $permission }”?
collaborators-checks = What was looked at
collaborators-checks-yes = Every check passed, so the answer is yes.
collaborators-checks-no = The check that did not pass decides, so the answer is no.
collaborators-remedies = What would have to change
collaborators-remedies-ask = Ask { $owner } to do it.
collaborators-edit-profile = Edit “{ $profile }”
collaborators-in-products = In single products
collaborators-role-besides = The permission is one half. The other is the role of content editor or administrator in the product: it says where.
collaborators-role-needed = { $name } has a role that allows it in no product yet. Besides this permission it takes the role of content editor or administrator in the product: whoever imports users there gives it.
collaborators-role-alone = What the role in a product gives there, whatever the profile says.
collaborators-why-role-missing = but no product has given the role that it also takes
collaborators-why-by-role = { $count ->
    [one] yes in { $count } product, by the role there
   *[other] yes in { $count } products, by the role there
}
collaborators-who-else = Who can “{ $permission }” here?

## Who can
collaborators-ask-title = Who can do what?
collaborators-ask-text = Choose a permission and see everybody who has it now.
collaborators-who-can = Who can do this?
collaborators-who-can-lead = { $owner } owns the account and can do everything. Here is who else can.
collaborators-who-person = Only people of this name
collaborators-who-show = Show
collaborators-who-nobody = Nobody else can
collaborators-who-nobody-text = Only { $owner } can do this now, as the owner.

## Asking the owner
collaborators-ask-owner = Ask for a permission
collaborators-ask-owner-lead = { $owner } gets a letter with your question, at most one a day for each permission. Nothing changes until { $owner } agrees.
collaborators-ask-nothing = There is nothing to ask for
collaborators-ask-nothing-text = You can do everything here already.
collaborators-asked = { $owner } gets a letter with your question.
collaborators-asked-today = You asked for this less than a day ago; { $owner } has your letter.
collaborators-asked-needless = You can do this already; nothing was asked.
field-one-change = Send either the profile or the end date, one change at a time.

## Letters
letter-collaborator-profile-changed-subject = Your profile at { $account } is now “{ $profile }”
letter-collaborator-profile-changed-body =
    { $account } moved you from “{ $before }” to “{ $profile }”. Permissions gained: { $gained }. Permissions lost: { $lost }.

    It already applies. What you did so far stays as it is.
letter-collaborator-profile-changed-button = Go to { $account }
letter-collaborator-suspended-subject = Your access to { $account } is suspended
letter-collaborator-suspended-body =
    { $account } suspended your access. You cannot enter for now, on any device.

    Your profile “{ $profile }” and everything you did are kept. If you think this is a mistake, ask the account.
letter-collaborator-suspended-button = See my centers
letter-collaborator-reinstated-subject = You have access to { $account } again
letter-collaborator-reinstated-body =
    { $account } ended the suspension. Your profile is “{ $profile }”, and you can enter again.
letter-collaborator-reinstated-button = Go to { $account }
letter-collaborator-brought-back-subject = { $account } brought you back
letter-collaborator-brought-back-body =
    You have access to { $account } again, with the profile “{ $profile }”. There is nothing to accept; enter whenever you like.

    If you no longer want this access, you can leave the account for good once you are inside.
letter-collaborator-brought-back-button = See my centers
letter-collaborator-date-changed-subject = Your access to { $account } ends on { $until }
letter-collaborator-date-changed-body =
    { $account } set the end of your access to { $until }. Until then nothing changes for you.

    It is not renewed by itself. If you need longer, ask the account.
letter-collaborator-date-changed-button = See my centers
letter-collaborator-date-lifted-subject = Your access to { $account } has no end date any more
letter-collaborator-date-lifted-body =
    { $account } removed the end date of your access. You keep the profile “{ $profile }”.
letter-collaborator-date-lifted-button = See my centers
letter-collaborator-ending-subject = Your access to { $account } ends on { $until }
letter-collaborator-ending-body =
    Your access to { $account } ends on { $until }. After that you cannot enter any more.

    It is not renewed by itself. If you still work together, ask the account for a later date.
letter-collaborator-ending-button = See my centers
letter-collaborator-expired-subject = Your access to { $account } has ended
letter-collaborator-expired-body =
    Your access to { $account } was given until { $until }, which has passed. What you did there is kept.

    If you still work together, ask the account to bring you back.
letter-collaborator-expired-button = See my centers
letter-collaborator-removed-subject = Your access to { $account } has ended
letter-collaborator-removed-body =
    { $account } ended your access, and you cannot enter any more. What you did there is kept, under your name.

    Your own accounts and your access to others are as they were. If you think this is a mistake, ask the account.
letter-collaborator-removed-button = See my centers
letter-collaborator-invitation-ended-subject = Your invitation to { $account } has ended
letter-collaborator-invitation-ended-body =
    { $account } ended the invitation that you had accepted. You still have access for another reason, with the profile “{ $profile }”.

    When that reason ends too, so does your access.
letter-collaborator-invitation-ended-button = See my centers
letter-collaborator-left-subject = { $person } left { $account }
letter-collaborator-left-body =
    { $person } left { $account } for good and can no longer enter. The profile was “{ $profile }”.

    What { $person } did stays.
letter-collaborator-left-button = See the card
letter-collaborator-asked-subject = { $person } asks for “{ $permission }” at { $account }
letter-collaborator-asked-body =
    { $person } tried to do something at { $account } that takes “{ $permission }”. The profile “{ $profile }” does not include it.

    Nothing has changed. If you agree, add it to the profile or choose another one; if not, there is nothing to do.
letter-collaborator-asked-button = See why, and what would change it

## The access review
collaborators-review = Access review
collaborators-review-lead = Who has not come for long, and what profiles give that nobody uses. Take away what is not needed; it can be given again at any time.
collaborators-review-all = Everybody
collaborators-review-none = Nobody to review
collaborators-review-none-text = Nobody fits this view at the moment.
collaborators-review-last = Last used
collaborators-review-unused = Not used for 90 days
collaborators-review-nothing = Nothing yet
collaborators-review-all-used = Everything is used
collaborators-review-count = { $count } of { $all }
