# Managed-MRR credit, explained per line.


## Acts
credit-act-content-published = Published content
credit-act-content-edited = Edited content
credit-act-offer-saved = Saved an offer
credit-act-product-saved = Saved a product
credit-act-point-rule-saved = Saved a rule of points
credit-act-reward-saved = Saved a reward
credit-act-segment-saved = Saved a segment
credit-act-import-run = Ran an import
credit-act-communication-sent = Sent a communication
credit-act-group-created = Created a group
credit-act-members-moved = Moved members to another group
credit-act-access-blocked = Blocked access
credit-act-access-restored = Restored access
credit-act-community-posted = Posted in a community
credit-act-community-moderated = Moderated a community
credit-act-comment-answered = Answered a comment
credit-act-integration-saved = Saved an integration
credit-act-report-scheduled = Scheduled a report
credit-act-signed-in = Signed in
credit-act-entered = Entered the center
credit-act-viewed = Looked at something
credit-act-searched = Searched
credit-act-exported = Exported data
credit-act-rights-changed = Changed rights
credit-act-own-profile-changed = Changed own profile

## Why an act earned nothing
credit-verdict-counts = Counts
credit-verdict-not-engagement = No active work
credit-verdict-nothing-changed = Nothing changed
credit-verdict-by-key = Made with an API key
credit-verdict-on-oneself = Done to the own record
credit-verdict-owns-client = In the person’s own account
credit-verdict-not-active = Not active at the partner then
credit-verdict-untagged = Not tagged at that moment
credit-verdict-in-conflict = In conflict with another partner
credit-verdict-not-granted = Not let in through you then
credit-verdict-not-inside = No live access then

## What a partner has of a client
credit-earned-share = An even share
credit-earned-nothing-counts = No act counts
credit-earned-too-few-acts = Too few acts
credit-earned-too-few-days = On too few days
credit-earned-untagged-colleague = Somebody untagged worked there too
credit-earned-conflict = In conflict with another partner
credit-earned-correction = Correction

## The page
credit-lead = Closed on the third day of the next month. What a client pays is divided evenly among the partners that actively work there.
credit-none = No month is closed yet
credit-none-text = Credit of a month appears here on the third day after it.
credit-month = Month
credit-points = Points
credit-amount = Credit
credit-mrr = Client pays
credit-servicing = Among
credit-why = Why
credit-odd = including one left-over unit, for the first act
credit-acts = { $count ->
    [one] { $count } act
   *[other] { $count } acts
}
