# The first page of an area
products-area-lead = Members come in at { $path }. Days are counted in { $zone }.
products-look = Look at it as a member
products-open-access = Members with open access
products-none = No products yet
products-none-text = People get access to products: courses, subscriptions, communities, events, files, or bundles of them.
products-col-product = Product
products-col-kind = Kind
products-col-state = State
products-col-people = People

# Kinds and states
products-kind = What it is
products-kind-hint = It stays what it is: groups, progress and the way access lasts follow from it.
products-kind-course = Online course
products-kind-course-text = Lessons in modules, with progress.
products-kind-subscription = Subscription
products-kind-subscription-text = Lessons for as long as somebody pays.
products-kind-community = Community
products-kind-community-text = Spaces to talk in.
products-kind-event = Online event
products-kind-event-text = Sessions at set times; its people are participants.
products-kind-bundle = Bundle
products-kind-bundle-text = Other products, sold together.
products-kind-file = File
products-kind-file-text = Something to download.
products-attendance = Attendance
products-attended = Attended
products-not-attended = Not attended yet
products-attended-on = Attended on { $date }
products-download = Download
products-downloaded = Downloaded
products-not-downloaded = Not downloaded yet
products-downloaded-on = Downloaded on { $date }
products-state = Where it stands
products-state-text = Whoever has access keeps it, whatever you choose here.
products-state-draft = Draft
products-state-active = Published
products-state-paused = Paused
products-state-archived = Archived
products-draft-text = Only those who edit or run it get in.
products-active-text = Whoever has access gets in.
products-move-draft = Back to draft
products-move-active = Publish
products-move-paused = Pause
products-move-archived = Archive
products-moved-draft = { $name } is a draft again.
products-moved-active = { $name } is published.
products-moved-paused = { $name } is paused.
products-moved-archived = { $name } is archived. Whoever has access keeps it.
products-name-taken = Another product has this name now. Nothing was changed; rename one of the two first.

# Making and setting up
products-new = New product
products-new-do = Create the product
products-created = The product { $name } is created.
products-name = Name
products-begins = Where it begins
products-settings = Settings
products-edit = Edit
products-saved = The settings are saved.
products-last-cycle = After the last charge
products-last-cycle-keep = Access stays
products-last-cycle-end = Access ends with the time that is paid for
products-grace = Days of patience with a late payment
products-grace-hint = After them access is suspended until the payment arrives.
products-chargeback = When a bank takes a payment back
products-chargeback-block = Access ends and the person is blocked
products-chargeback-end = Access ends
products-dispute = While a refund is asked for
products-dispute-keep = Access stays open
products-dispute-suspend = Access is suspended
products-pace = Pages expected a week
products-pace-hint = What somebody who takes part well gets done. The engagement level is measured against it.
products-plus = Access Plus
products-plus-yes = Offers may sell seats for other people
products-team = Numbers
products-team-yes = Count the team among the people
products-later = Products put into it later
products-later-yes = Earlier buyers get them as well

# Duration
products-duration = Access duration
products-duration-hint = Days from the start of an access. Left empty, access lasts for ever.
products-duration-next = Change the duration
products-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
products-for-ever = For ever
products-duration-whom = For whom is the new duration?
products-duration-for = Who it holds for
products-duration-now = Now
products-duration-then = From now on
products-duration-new = New access only
products-duration-new-text = Nobody who has access notices anything.
products-duration-existing = { $count ->
    [0] Existing access too: nobody at the moment
    [one] Existing access too: { $count } person
   *[other] Existing access too: { $count } people
}
products-duration-existing-text = Their end is counted again from the day their access began. Ends that somebody set by hand stay.
products-duration-do = Set the duration
products-duration-set = The new duration of { $name } holds from now on.

# Bundles
products-items = What is inside
products-items-choose = Products in the bundle
products-items-hint = Whoever buys the bundle gets access to each of them. A bundle among them gives way to what is inside it.
products-items-set = The bundle is saved.
products-tab-users = Users
products-tab-participants = Participants
products-tab-content = Content
products-tab-groups = Groups
products-tab-offers = Offers
products-tab-items = What is inside
products-tab-settings = Settings

# In the activity log
audit-product-created = { $actor } created the product { $name }
audit-product-changed = { $actor } changed the settings of the product { $name }
audit-product-published = { $actor } published the product { $name }
audit-product-paused = { $actor } paused the product { $name }
audit-product-archived = { $actor } archived the product { $name }
audit-product-withdrawn = { $actor } made the product { $name } a draft again
audit-product-duration-set = { $actor } changed how long access to { $name } lasts
audit-product-items-set = { $actor } changed what is inside the bundle { $name }
products-rights = Your rights in this product
products-rights-text = What your profile and your role here open for you. The stronger of the two counts.
products-right-people = People
products-right-content = Content
products-right-settings = Settings
products-by-role = { $reach ->
    [names] Names only, by your role in this product: { $role }
    [grants] What is open to you, by your role in this product: { $role }
    [published] All that is published, by your role in this product: { $role }
   *[all] Everything, by your role in this product: { $role }
}
products-by-profile = { $reach ->
    [look] To look at, by your profile “{ $profile }”
   *[all] Everything, by your profile “{ $profile }”
}
