# Sales: what was bought, what was told of it, and by whom.

sales-title = Sales
sales-lead = Everything that was bought, as the seller’s platform tells it. Access follows by itself.
sales-tab-purchases = Purchases
sales-tab-subscriptions = Subscriptions
sales-tab-inbox = { $count ->
    [0] Inbox
   *[other] Inbox ({ $count })
}
sales-tab-sources = Sources
sales-search = Search by name, address or code
sales-any-status = Any status
sales-any-product = Any product
sales-only-review = Only what needs a look
sales-apply = Apply
sales-clear = Clear filters
sales-none = No sales yet
sales-none-text = Connect the platform that sells for you. Whoever buys from then on becomes a member without anyone doing anything.
sales-no-match = Nothing matches
sales-no-match-text = No entry fits the search and the filters.
sales-buyer = Buyer
sales-email = E-mail
sales-product = Product
sales-area = Members area
sales-ordered = Ordered
sales-price = Price
sales-status = Status
sales-to-review = To review
sales-status-pending = Awaiting payment
sales-status-paid = Paid
sales-status-disputed = Refund requested
sales-status-expired = Payment expired
sales-status-cancelled = Cancelled
sales-status-refunded = Refunded
sales-status-charged-back = Charged back
sales-subscriptions = Subscriptions
sales-subscriptions-lead = Payments that recur, and until when each of them opens the product.
sales-no-subscriptions = No subscriptions yet
sales-no-subscriptions-text = The first payment of a subscription that is reported appears here.
sales-subscription-started = Started
sales-subscription-active = Active
sales-subscription-overdue = Overdue
sales-subscription-suspended = Suspended
sales-subscription-cancelled = Cancelled, still paid for
sales-subscription-ended = Ended
sales-subscriber-name = Subscriber
sales-since = Since
sales-paid-through = Paid through
sales-charges = Payments
sales-purchase = Purchase
sales-details = Details
sales-told = What was reported
sales-told-text = In the order in which it happened, whatever order it arrived in.
sales-to-member = Open the member
sales-added = Added to this purchase
sales-returned = Returned
sales-method = Payment method
sales-offer = Offer
sales-seller = Seller’s platform
sales-code = Transaction
sales-subscriber = Subscriber code
sales-recurrence = Payment number
sales-parent = Added to
sales-approved = Approved
sales-warranty = Guarantee until
sales-refunded = Returned on
sales-review-do = I have looked at it
sales-reviewed = Noted that you have looked at it.
sales-warning-needs-review = Paid again after the money went back
sales-warning-needs-review-text = Access stays off. If the buyer really paid again, give access by hand.
sales-warning-partly-refunded = Some of the money went back
sales-warning-partly-refunded-text = Access stays open. Decide whether it should end.
sales-warning-blocked-member-paid = A blocked member paid
sales-warning-blocked-member-paid-text = The block stays until a person lifts it.
sales-warning-parent-returned = The purchase it was added to was returned
sales-warning-parent-returned-text = This one stands by itself and stays open.
sales-warning-open-by-another-grant = Still open for another reason
sales-warning-open-by-another-grant-text = The money went back, and another reason keeps the product open. End that one too if it should close.
sales-warning-release-unknown = Pre-order without a day
sales-warning-release-unknown-text = Access opens once the platform tells when it is released.
sales-warning-status-contradicts = A report contradicts itself
sales-warning-status-contradicts-text = Its status says another thing than its name. The name was followed.
sales-inbox = Inbox
sales-inbox-lead = What sellers’ platforms reported. Nothing is lost: what cannot be used yet waits here.
sales-inbox-open = Waiting for somebody
sales-inbox-all = All reports
sales-inbox-empty = Nothing waits for you
sales-inbox-empty-text = Every report found its product. Choose All reports to see them.
sales-what = What happened
sales-received = Received
sales-occurred = Happened
sales-event-id = Id of the report
sales-report = Report
sales-report-waiting = Being worked on
sales-report-applied = Applied
sales-report-unmapped = Unknown product
sales-report-test = Test received
sales-report-ignored = Not about access
sales-report-unreadable = Incomplete
sales-report-failed = Failed
sales-problem-unmapped = Nobody has said yet which product this is.
sales-problem-item-unmapped = Applied. Something that came with it is of an unknown product.
sales-problem-test = The platform tried the address out. Nothing was changed.
sales-problem-unknown-kind = This kind of report is not known here. It is kept, and changes nothing.
sales-problem-no-code = The report names neither a transaction nor a subscriber, so it belongs to no sale.
sales-problem-no-buyer = No report of this sale names an address of the buyer. It is applied once one does.
sales-problem-broken = Working on it went wrong several times. Replay it once the cause is gone.
sales-map = Which product is { $name }?
sales-map-text = It is remembered for every report to come, and those that wait for it are applied now.
sales-map-ask = Somebody who manages products can say which one it is.
sales-map-do = Map and replay
sales-choose = Choose a product
sales-mapped = Mapped. What waited for it is being applied.
sales-replay = Replay
sales-replayed = The report is being applied once more. What it changed already stays as it is.
sales-not-replayed = This report changes nothing, so it was not replayed.
sales-body = As it was sent
sales-body-text = Without tokens, documents, addresses and telephones, which are never kept.
sales-sources = Sources
sales-sources-lead = Who may report sales, and the token each platform shows. Two of one platform are valid at once, so that one can take the place of the other.
sales-no-sources = No sources yet
sales-no-sources-text = Add the platform that sells for you. It gets an address and a token.
sales-source-new = Add source
sales-source-lead = Reports are taken in from the moment the platform knows the address and the token.
sales-source-do = Add source
sales-provider-hotmart = Hotmart
sales-provider-hotmart-text = Webhook 2.0.0. Paste the hottok that Hotmart shows, or take a fresh token.
sales-provider-standard = Own shop
sales-provider-standard-text = Our own format, signed as Standard Webhooks says.
sales-token = Token
sales-token-hint = Leave it empty to have one made.
sales-token-title = The source was added
sales-token-text = Copy the token now. It is not shown again. Enter both at the platform that sells for you.
sales-url = Address
sales-to-sources = To the sources
sales-used = Last used
sales-never-used = Never
sales-actions = Actions
sales-source-actions = Actions for the token ending in { $name }
sales-source-valid = Valid
sales-source-is-retired = Retired
sales-source-retire = Retire token
sales-source-retired = The token was retired. It opens nothing any more.
sales-of-member = Purchases
field-sales-token = A token has 8 to 200 characters.
field-sales-secret = A signing secret begins with whsec_ and holds 24 to 64 bytes in base64.

# What happened, in the words of reports
sales-kind-purchase-cart-left = Cart left
sales-kind-purchase-billet-printed = Payment slip printed
sales-kind-purchase-delayed = Payment late
sales-kind-purchase-expired = Payment expired
sales-kind-purchase-cancelled = Purchase cancelled
sales-kind-purchase-approved = Purchase approved
sales-kind-purchase-completed = Guarantee over
sales-kind-purchase-protested = Refund requested
sales-kind-purchase-refunded = Purchase refunded
sales-kind-purchase-charged-back = Charged back
sales-kind-subscription-cancelled = Subscription cancelled
sales-kind-subscription-plan-switched = Plan changed
sales-kind-subscription-charge-date-moved = Day of the next payment moved
sales-kind-club-first-access = First access
sales-kind-club-module-completed = Module completed

# Letters
letter-blocked-member-paid-subject = A blocked member paid for { $product }
letter-blocked-member-paid-body =
    { $who } is blocked in { $product } and has paid for it again in { $account }.

    The block stays, and nobody gets in by the payment alone. Lift the block or return the money.
letter-blocked-member-paid-button = Look at the purchase
letter-wrong-sales-tokens-subject = Reports of sales for { $area } were refused
letter-wrong-sales-tokens-body =
    Three reports of sales reached { $area } in { $account } today with a wrong token. They were not kept.

    If the platform changed its token, add the new one beside the old. If not, somebody else is trying the address, and nothing has to be done.
letter-wrong-sales-tokens-button = Look at the sources
letter-purchase-ended-subject = Your access to { $product } has ended
letter-purchase-ended-body =
    The payment for { $product } was returned or cancelled, so it no longer opens in { $area }.

    What you did there is kept. If you did not expect this, ask whoever sold it to you.
letter-purchase-ended-button = Open the members area

# In the activity log
audit-purchase-pending = { $subject } ordered { $name }
audit-purchase-paid = { $subject } paid for { $name }
audit-purchase-disputed = { $subject } asked for the money for { $name } back
audit-purchase-expired = The time of { $subject } to pay for { $name } ran out
audit-purchase-cancelled = The purchase of { $name } by { $subject } was cancelled
audit-purchase-refunded = { $subject } got the money for { $name } back
audit-purchase-charged-back = The bank of { $subject } took the money for { $name } back
audit-purchase-subscription-changed = The subscription of { $subject } to { $name } stands differently
audit-purchase-by-blocked-member = { $subject } paid for { $name } while blocked
audit-purchase-token-refused = Three reports of sales came with a wrong token
audit-purchase-source-added = { $actor } added a source of sales for { $name }
audit-purchase-source-retired = { $actor } retired a token of sales of { $name }
audit-purchase-product-mapped = { $actor } said what a platform calls { $name }
audit-purchase-replayed = { $actor } had a report of a sale applied once more
audit-purchase-reviewed = { $actor } looked at a purchase of { $name }
audit-enrolment-grant-withdrawn = A reason for the access of { $subject } to { $name } was taken back
