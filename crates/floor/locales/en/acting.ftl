# Being inside another's account: entering, leaving, who is inside, and why a visit ended.
acting-left = You left { $account }.
acting-enter-again = Enter again
acting-sign-in-again = Sign in again

## What an open page is told
acting-access-ended = You can no longer work in { $account }
acting-ended-left = You left { $account }
acting-ended-left-text = You left in another tab of this browser. What you had saved stays saved; your access is unchanged.
acting-ended-put-out = Your visit to { $account } was ended
acting-ended-put-out-text = Somebody who manages collaborators there ended it. Your access is unchanged, and you can enter again.
acting-ended-revoked = You can no longer work in { $account }
acting-ended-revoked-text = Your access changed while you were inside. What you had saved stays saved. Your centers show where you stand.
acting-ended-idle-out = Your visit to { $account } ended
acting-ended-idle-out-text = Nothing was done here for 30 minutes. Your access is unchanged; enter again to go on.
acting-ended-hard-out = Your visit to { $account } ended
acting-ended-hard-out-text = A visit lasts 12 hours at most. Your access is unchanged; enter again to go on.
acting-ended-signed-out = You are signed out
acting-ended-signed-out-text = This session was ended. What you had saved stays saved. Sign in again to go on.
acting-changed = What you may do here has changed
acting-changed-text = Your profile is “{ $profile }”. It applies from your next click; what this page shows may no longer be open to you.
acting-changed-look = See what you can do

## Who is inside
acting-inside = Inside now
acting-inside-lead = Collaborators who are working in this account at this moment. A visit ends after 30 minutes without activity, and after 12 hours in any case.
acting-inside-again = Look again
acting-inside-search = Search by name
acting-inside-all = Show everybody
acting-inside-none = Nobody is inside
acting-inside-none-text = Collaborators appear here as soon as they enter, and disappear when they leave.
acting-inside-no-match = Nobody of that name is inside
acting-inside-no-match-text = No visit that goes on belongs to somebody called “{ $search }”.
acting-inside-count = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
}
acting-person = Name
acting-profile = Profile
acting-since = Since
acting-since-at = since { $time }
acting-last-seen = Last active
acting-put-out = Put out
acting-put-out-done = The visit was ended. The access itself is unchanged.
acting-put-out-hint = Putting somebody out ends the visit at once and leaves the access as it is. To stop somebody from coming back, suspend or remove the collaborator.
