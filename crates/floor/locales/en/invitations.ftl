# Inviting people to work in an account, and answering.

## The list
invitations-title = Invitations
invitations-lead = Everybody who was invited to work in this account, and what became of it. An invitation opens nothing until it is accepted.
invitations-none = Nobody has been invited yet
invitations-none-text = Whoever you invite gets a letter, chooses whether to accept, and then works with the one profile you picked.
invitations-no-match = No invitation matches
invitations-no-match-text = Nothing here has this state and this name or address.
invitations-search = Search by name or e-mail
invitations-state = State
invitations-state-any = Any state
invitations-state-pending = Pending
invitations-state-accepted = Accepted
invitations-state-declined = Declined
invitations-state-revoked = Revoked
invitations-state-expired = Expired
invitations-state-superseded = Superseded
invitations-filter = Filter
invitations-clear = Clear the filter
invitations-person = Person
invitations-sent-by = Sent by
invitations-actions = Actions
invitations-actions-for = Actions for { $name }
invitations-until = Open until { $date }
invitations-expired-on = Was open until { $date }
invitations-access-ends = Access ends { $date }
invitations-letter-sent = Letter sent
invitations-letter-queued = Letter on its way
invitations-letter-retried = Letter not sent yet, we keep trying. The mail server said: { $error }
invitations-letter-failed = Letter not delivered. The mail server said: { $error }
invitations-letter-link-only = No mail server here: send the link yourself
invitations-forgotten = Address removed
invitations-forgotten-text = Ended more than 90 days ago
invitations-count = { $count ->
    [one] { $count } invitation
   *[other] { $count } invitations
}
invitations-again = Send again
invitations-invite-again = Invite again
invitations-revoke = Revoke
invitations-revoked = The invitation was revoked. Its link no longer opens anything.

## Inviting one
invitations-new = Invite collaborator
invitations-new-lead = The person gets a letter with a link and has no access until they accept.
invitations-steps = Steps
invitations-step-who = Who and what
invitations-step-sign = Signature
invitations-name = Name
invitations-name-hint = As you call this person; they will see it too.
invitations-email = E-mail
invitations-profile = Profile
invitations-profile-before = Profile until now
invitations-profile-size = { $count ->
    [one] { $profile } · { $count } permission
   *[other] { $profile } · { $count } permissions
}
invitations-permissions = { $count ->
    [one] { $count } permission
   *[other] { $count } permissions
}
invitations-account = Account
invitations-choose-profile = Profile
invitations-choose-profile-hint = Exactly one. It says what the person can do here.
invitations-some-beyond = Profiles that allow more than yours are not shown: nobody can give what they do not hold.
invitations-language = Language of the letter
invitations-language-hint = The person can change it later.
invitations-days = Open for days
invitations-days-hint = 1 to 30; after that the link no longer works.
invitations-access-until = Access ends
invitations-access-until-hint = The access ends by itself at the end of this day.
invitations-no-end = No end date
invitations-open-until = Can be accepted until
invitations-next = Next
invitations-several = Several people with the same profile?
invitations-several-link = Invite them together
invitations-open-card = Open this person’s card
invitations-no-profile = There is no profile to give yet
invitations-no-profile-text = A profile says what a collaborator can do. Create one first, then come back.
invitations-create-profile = Create a profile

## Signing
invitations-sign = Sign and send the invitation
invitations-sign-lead = Your electronic signature proves that you gave this access.
invitations-sign-send = Sign and send
invitations-doubts = Look at this address again
invitations-doubt-alias = Apart from a +tag or dots, somebody who is here or already invited has the same address.
invitations-doubt-domain = Its domain is one letter away from yours.
invitations-doubt-scripts = It mixes letters of different alphabets that look alike.
invitations-supersedes = A pending invitation to this address will be replaced; only the new link will work.
invitations-was-here = This person worked here until recently
invitations-was-here-text = You can send this invitation, or bring the person back with the profile they had.
invitations-bring-back = Bring this person back instead

## Sent
invitations-sent = Invitation sent
invitations-sent-to = The invitation to { $name } is sent
invitations-sent-by-mail = A letter is on its way to <bdi>{ $email }</bdi>.
invitations-sent-link-only = This server has no mail server, so no letter goes out. Copy the link and send it yourself.
invitations-link = Link of the invitation
invitations-link-hint = It is shown only now. Whoever opens it still has to sign in with the invited address.
invitations-copy = Copy
invitations-next-steps = What happens next
invitations-next-accepts = The person opens the link, reads what the profile allows, and accepts or declines.
invitations-next-told = You get a letter with the answer. Until then there is no access.
invitations-next-change = You can send it again or revoke it in the list at any time.
invitations-another-one = Invite somebody else
invitations-to-list = See all invitations

## Sending again
invitations-again-to = Send the invitation to { $name } again
invitations-again-pending = A new link goes out and the old one stops working.
invitations-again-expired = The old invitation stays in the list as expired; a new one goes out with a new link.
invitations-again-profile = With another profile you sign; with the same one you do not.
invitations-again-sign = Sign the invitation with another profile
invitations-again-sign-lead = The profile is another than in the letter before, so your signature is needed again.

## Inviting many
invitations-many = Invite several people
invitations-many-lead = Up to 100 at once, all with the same profile. Nothing is sent before you have looked at every row and signed.
invitations-step-list = List
invitations-step-check = Check
invitations-list = People
invitations-list-hint = One person per line: name, e-mail. Rows copied from a spreadsheet work too.
invitations-check-list = Check the list
invitations-many-check = Check the list
invitations-many-ready = { $ready ->
    [0] None of the { $total } rows can be sent.
    [one] { $ready } of { $total } rows can be sent.
   *[other] { $ready } of { $total } rows can be sent.
}
invitations-many-profile = Profile: <b><bdi>{ $profile }</bdi></b>.
invitations-many-go-sign = { $count ->
    [one] Sign for { $count } person
   *[other] Sign for { $count } people
}
invitations-many-nobody = There is nobody to invite
invitations-many-nobody-text = Nothing was sent. Change the list and check it again.
invitations-change-list = Change the list
invitations-many-sign = Sign and send the invitations
invitations-many-sign-lead = One signature covers exactly this list.
invitations-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
invitations-many-send = { $count ->
    [one] Sign and send { $count } invitation
   *[other] Sign and send { $count } invitations
}
invitations-many-sent = What became of each row
invitations-many-done = { $count ->
    [0] No invitation was sent
    [one] { $count } invitation is sent
   *[other] { $count } invitations are sent
}
invitations-many-left = { $count ->
    [one] { $count } row was not sent
   *[other] { $count } rows were not sent
}
invitations-many-left-text = Each row says why. The others are on their way.
invitations-row-verdict = Outcome
invitations-row-ready = Ready
invitations-row-supersedes = Replaces a pending one
invitations-row-sent = Sent
invitations-row-bad-address = This is no e-mail address
invitations-row-long-name = { $max ->
    [one] Name longer than { $max } character
   *[other] Name longer than { $max } characters
}
invitations-row-twice = Stands further up in the list
invitations-row-refused = Cannot be sent
invitations-show-link = Show the link once
field-too-many-invited = { $max ->
    [one] Invite at most { $max } person at once.
   *[other] Invite at most { $max } people at once. Send the rest in a second list.
}

## Answering
invitations-answer = Invitation
invitations-account-invites = { $account } invites you to collaborate
invitations-signed-on = { $inviter } signed this invitation on { $date }.
invitations-expires-on = It can be accepted until { $date }.
invitations-your-profile = Your profile
invitations-profile-may-change = If { $account } changes the profile, what you can do changes at that moment.
invitations-sent-to-you = Sent to
invitations-you-can = You will be able to
invitations-nothing-yet = This profile allows nothing yet. You can enter, and see more once permissions are added.
invitations-you-cannot = You will not be able to
invitations-nothing-of = { $category }: nothing
invitations-never-my-account = Open My Account: it always belongs to the owner
invitations-added-since = added since the letter
invitations-removed-since = Removed since the letter
invitations-blue-bar = While you are inside you see a blue bar. What you do is recorded under your name.
invitations-accept = Accept invitation
invitations-decline = Decline
invitations-decline-instead = Decline instead
invitations-decline-text = { $inviter } gets a letter that you declined. Nothing else changes for you.
invitations-no-more = No more invitations from { $account }
invitations-no-more-hint = You can allow them again on this page.
invitations-changed-now = The profile changed while you were reading
invitations-changed-now-text = Nothing was accepted. Below is what it allows now; accept it if that suits you.
invitations-not-now = This invitation cannot be accepted now
invitations-accepted = You now collaborate in { $account }. Enter when you like.
invitations-accepted-before = You accepted the invitation of { $account } already. Enter when you like.
invitations-declined = You declined the invitation of { $account }.
invitations-declined-for-good = You declined, and { $account } can send you no more invitations.
invitations-allowed-again = { $account } can invite you again.

## What else a link can say
invitations-told-account-not-open = { $account } cannot be joined now
invitations-told-account-not-open-text = The account is suspended or closed. Nothing was accepted. Ask whoever invited you what to expect.
invitations-told-expired = This invitation has expired
invitations-told-expired-text = The time to accept is over and nobody got access to { $account } through it. You can ask for a new one, once a day; whoever invited you gets a letter.
invitations-told-revoked = This invitation was revoked
invitations-told-revoked-text = { $account } took it back, so it no longer opens anything. If you think that is a mistake, ask whoever invited you.
invitations-told-superseded = There is a newer invitation
invitations-told-superseded-text = Only the newer link works. Open the latest letter from { $account }.
invitations-told-accepted = You accepted this invitation
invitations-told-accepted-text = You collaborate in { $account }. You find it among the centers you take part in.
invitations-told-taken = This invitation was accepted already
invitations-told-taken-text = An invitation works once. If it was you, sign in with the address it was sent to; if not, tell whoever invited you to { $account }.
invitations-told-declined = This invitation was declined
invitations-told-declined-text = It no longer opens anything. If that was a mistake, ask { $account } for a new one.
invitations-told-declined-for-good = You want no more invitations from { $account }
invitations-told-declined-for-good-text = As long as that holds, { $account } cannot invite this address. You can allow it again.
invitations-ask-again = Ask for a new invitation
invitations-asked-again = Whoever invited you got a letter that you would like a new invitation.
invitations-allow-again = Allow invitations again
invitations-to-centers = Go to my centers
invitations-to-me = Go to My Account
invitations-another = This invitation to { $account } was sent to somebody else
invitations-another-text = It was sent to { $invited }; you are signed in as { $own }. Nothing was accepted. Sign in with the invited address, or ask for an invitation to yours.
invitations-ask-for-me = Ask for an invitation to { $own }
invitations-asked-for-me = Whoever sent the invitation got a letter with your address.
invitations-sign-out-go-on = Sign out and go on
invitations-invites-you = { $inviter } invites you to { $account }
invitations-sign-in-as = Sign in as { $email } to read the invitation and answer it.
invitations-sign-in-copy = Sign in with the address that was invited, or create an account with it, to read the invitation and answer it.
invitations-sign-in = Sign in
invitations-sign-up = Create an account
invitations-unproved = Confirm your address before you answer { $account }
invitations-unproved-text = This link was handed on, so it does not show that { $email } is yours. Open the link in the letter that was sent there, or confirm your address in My Account. The invitation stays open.
invitations-claim = Create account and go on
invitations-claim-lead = You would work there with the profile <b><bdi>{ $profile }</bdi></b>. Create your own account to read what it allows and to answer.
invitations-claim-email = The invitation was sent to this address; it needs no further proof.
invitations-claim-name = Your name
invitations-claim-password = Choose a password
invitations-claim-password-hint = 12 characters or more; a sentence works well.
invitations-claim-then = Nothing is accepted yet: you read the invitation first, then accept or decline.

## Letters
letter-invitation-subject = { $inviter } invites you to collaborate in { $account }
letter-invitation-body =
    { $inviter } would like you to work in { $account } with the profile “{ $profile }”.

    Open the invitation to see what the profile allows and to accept or decline. You get no access before you accept. It can be accepted until { $until }.
letter-invitation-button = Open the invitation
letter-invitation-note = If you do not know { $account }, you need not do anything: without your answer nothing happens.
letter-invitation-accepted-subject = { $name } accepted the invitation to { $account }
letter-invitation-accepted-body =
    { $name } ({ $email }) accepted and can now enter { $account } with the profile “{ $profile }”. The account used is { $person }, { $address }.

    If that is not the person you meant, suspend or remove the access; it takes one step and works at once.
letter-invitation-accepted-button = See the collaborators
letter-invitation-declined-subject = { $name } declined the invitation to { $account }
letter-invitation-declined-body =
    { $name } ({ $email }) declined the invitation to { $account } with the profile “{ $profile }”. Nobody got access through it.
letter-invitation-declined-button = See the invitations
letter-invitation-expired-subject = The invitation to { $name } has expired
letter-invitation-expired-body =
    { $name } ({ $email }) did not answer the invitation to { $account } in time. Nobody got access through it, and its link no longer works.

    If you still want to work together, send it again.
letter-invitation-expired-button = Send it again
letter-invitation-asked-again-subject = { $name } asks for a new invitation to { $account }
letter-invitation-asked-again-body =
    The invitation of { $name } ({ $email }) to { $account } has expired, and somebody who opened its link asks for a new one. The profile was “{ $profile }”.

    Nothing was sent yet. You decide.
letter-invitation-asked-again-button = Send it again
letter-invitation-wanted-elsewhere-subject = { $person } asks for an invitation to { $account }
letter-invitation-wanted-elsewhere-body =
    { $person } opened the invitation that was sent to { $name } ({ $email }) and would like to join { $account } as { $address } instead. The profile was “{ $profile }”.

    Make sure that this is the person you meant. Nothing was sent yet, and the first invitation stays as it is.
letter-invitation-wanted-elsewhere-button = Look at the new invitation
letter-invitations-revoked-subject = { $count ->
    [one] { $count } invitation to { $account } was revoked
   *[other] { $count } invitations to { $account } were revoked
}
letter-invitations-revoked-body =
    { $count ->
        [one] { $inviter } can no longer invite people to { $account }, so one invitation that { $inviter } had sent was revoked. Its link opens nothing any more.
       *[other] { $inviter } can no longer invite people to { $account }, so { $count } invitations that { $inviter } had sent were revoked. Their links open nothing any more.
    }

    If the people invited should still come, invite them again under your own signature.
letter-invitations-revoked-button = See the revoked invitations
