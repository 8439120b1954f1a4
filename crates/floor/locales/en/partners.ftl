# The partner programme: both sides, letters, and faults.


## Pages
partners-title = Partner dashboard
partners-lead = Your employees, your clients, and who of them may enter where.
partners-tab-employees = Partner employees
partners-tab-clients = Clients
partners-tab-activity = Activity
partners-tab-credit = Managed credit
partners-waiting = Waiting for the client
partners-conflicts = Conflicts
partners-assign = Assign clients
partners-assign-lead = Choose employees and clients. Each client decides whether the employee may enter, and with which profile.
partners-assign-letter = A client that works with you gets an e-mail to grant access. Where the employee can enter already, no e-mail is sent.
partners-other-clients = Other clients
partners-other-clients-hint = Names of your clients or hub ids, one on each line.
partners-code = Client code
partners-code-hint = A new client can tell you its code. With it, your request is sent by e-mail too; without it, the request waits on the client’s page.
partners-confirm = Confirm
partners-add-employee = Add partner employee
partners-client = Client
partners-person = Person
partners-partner = Partner
partners-profile = Profile
partners-access = Access
partners-until-short = Until
partners-actions = Actions
partners-where = Where you are
partners-since = Asked on
partners-yes = Yes
partners-no = No
partners-choose = Choose
partners-with-access = With access
partners-search-clients = Search by name or hub id
partners-none-clients = No client
partners-none-clients-text = Assign clients to your employees and they are listed here.
partners-no-employees = Nobody is tagged
partners-no-employees-text = Tag the users who work for clients. Only tagged employees can be assigned, and only their work earns credit.
partners-no-clients = No client is assigned yet.
partners-clients-of = Clients of { $name }
partners-clients-count = { $count ->
    [0] No clients
    [one] { $count } client
   *[other] { $count } clients
}
partners-did = What { $name } did for clients
partners-no-acts = Nothing was done in accounts of clients yet.
partners-who-sees = Only the owner and people who may see partners can read this list.
partners-untagged = Some people work for clients without the tag
partners-untagged-text = Their work earns no managed credit: { $names }.
partners-untagged-one = This person works in accounts of your clients without the tag, so the work earns no credit.
partners-not-tagged = Not tagged
partners-tagged-badge = Partner employee

## Where somebody stands at a client
partners-line-has-access = Has access
partners-line-waiting = Waiting for the client
partners-line-owns-client = Owns this account
partners-line-declined = Declined by the client
partners-line-expired = Expired
partners-line-cancelled = Taken back
partners-line-ended-by-partner = Access ended by the partner
partners-line-ended-by-client = Access ended by the client
partners-line-ended = Access ended
partners-line-erased-person = Erased person

## Tagging
partners-users = Users and teams
partners-users-lead = Who works in this account. Open a person to change the partner programme setting.
partners-programme = Partner programme
partners-employee = Partner employee
partners-employee-text = A tagged employee can be assigned to clients, and the work done there earns managed credit.
partners-no-partner = This account is not in the partner programme. Whoever runs this server can enrol it.
partners-off = The switch is off.
partners-tag = Tag as partner employee
partners-ends = Clients that this tag opens
partners-tagged = { $name } is a partner employee.
partners-untag = Take the tag away
partners-untag-title = Take the tag away from { $name }?
partners-untag-text = { $name } loses the access that these clients gave through you, at once. Access that a client gave by itself stays.
partners-untag-access = Access ends
partners-untag-request = The request is taken back
partners-untag-keep = Keep the tag
partners-untagged-said = { $count ->
    [0] The tag of { $name } is gone. No access ended.
    [one] The tag of { $name } is gone. Access ended at { $count } client.
   *[other] The tag of { $name } is gone. Access ended at { $count } clients.
}

## Assigning and removing
partners-assigned = Saved. Asked: { $asked }. Already inside, no e-mail: { $inside }. Unchanged: { $unchanged }.
partners-remove = Remove access
partners-remove-title = Remove access to { $client }
partners-remove-text = Access through you ends at once. Only the client can delete the person from its list.
partners-remove-whose = Whose access do you want to remove?
partners-remove-keep = Keep access
partners-removed = Access was removed.
partners-end = End the relation
partners-end-title = End the relation with this client?
partners-end-text = All your employees lose the access that this client gave through you, at once.
partners-end-client-title = End the relation with { $partner }?
partners-end-client-text = All employees of this partner lose the access that they have through it, at once. What they did stays in the activity log.
partners-ended = The relation has ended.

## Conflicts
partners-conflict = Conflict
partners-conflict-title = { $name } could not be added to { $client }
partners-conflict-text = This e-mail address is already connected to another partner’s record for this client. You receive no managed credit for this person there. Nothing else changed.
partners-conflict-said = Another partner has this address at this client. Choose a way out.
partners-conflict-ways = Ways out
partners-way-ask = Ask the other partner to remove the person
partners-way-ask-text = We pass the request on and name neither of you. The client can read it.
partners-way-domain = Use a new address in your own domain
partners-way-domain-text = The address has to be in a domain that you have shown to be yours.
partners-way-other = Use another address of the person
partners-way-other-text = The person has to use it for work here and be tagged with it.
partners-relayed = The other partner was asked. The request here starts anew if it removes the person.
partners-instead = Address to use instead
partners-instead-hint = Only for the second and the third way.
partners-instead-waits = The client is asked as soon as somebody with the address { $address } is tagged here.
partners-invite = Invite this address
partners-way-asked = The other partner was asked. The client can read the exchange.
partners-way-assigned = The client was asked with the other address.
partners-way-waits = Invite the person with the new address and tag it. The client is asked then.
partners-asked-title = You were asked to remove somebody
partners-asked-text = Somebody else wants to work with { $name } for { $client }. Remove the access if { $name } no longer works there for you.
partners-link = Work for a client
partners-link-none = You have no partner account
partners-link-none-text = This link is for people who may assign clients in a partner account.
partners-link-choose = In which account do you want to assign this client?

## The client's side
partners-client-title = Partners
partners-client-lead = Agencies that work in this account, through whom, and until when. Taking access away takes one step.
partners-client-employees = Partner employees
partners-client-none = No partner works here
partners-client-none-text = When an agency asks for access, its request waits on the page of requests.
partners-delete = Delete the line
partners-deleted = The line was deleted.
partners-revoked = { $count ->
    [one] The access of one person has ended.
   *[other] The access of { $count } people has ended.
}
partners-partners = Your partners
partners-partners-none = No partner is linked.
partners-tie-suspended = Waits for your confirmation
partners-tie-confirm = Confirm
partners-confirmed = The partner works here again.
partners-code-title = Code for partners
partners-code-text = Tell it to an agency that you want to hear from by e-mail, or give it the link. Without it, a request only waits here.
partners-code-make = Make a code
partners-code-change = Change the code
partners-code-changed = The code is new. The old one opens nothing any more.
partners-exchange = Between partners
partners-exchange-text = Two partners wanted to add the same address here. Access did not change.
partners-exchange-open = the second one has not decided yet
partners-exchange-relayed = the first one was asked to remove the person
partners-exchange-cleared = the address is free
partners-exchange-sidestepped = another address is used

## Requests
partners-requests = Access requests
partners-requests-lead = Agencies ask to let their employees in. You decide on the profile and the end.
partners-requests-none = Nothing waits
partners-requests-none-text = A request of an agency waits here for 14 days.
partners-requests-waiting = { $count ->
    [one] { $count } request waits
   *[other] { $count } requests wait
}
partners-request = Access request
partners-request-title = { $partner } asks for access for { $name }
partners-request-inside = This person can enter already and keeps the profile of today.
partners-profile-hint = What the person may do here. A profile that lets others in is not for partners.
partners-days = Days of access
partners-days-hint = 1 to 730, counted from today. It is never renewed by itself.
partners-manages = May manage people
partners-manages-text = Only you as the owner can allow it.
partners-grant = Grant access
partners-granted = { $name } can enter this account now.
partners-decline = Decline
partners-decline-text = Declining takes one step. The partner can ask again after 7 days.
partners-declined = The request for { $name } was declined. Nobody got access.
partners-until = Change the end of the access
partners-extended = The access has another end now.
partners-keep = Keep this person?
partners-keep-title = Keep { $name } as your own collaborator?
partners-keep-text = This person no longer works for { $partner }, so all access here has ended. You had let the person in yourself before.
partners-keep-answer = Answer
partners-keep-do = Keep
partners-kept = The person is your own collaborator now.
partners-let-go-do = Let the person go
partners-let-go = { $name } has no access here any more.
partners-sign = Sign
partners-sign-lead = Your signature confirms exactly this.
partners-sign-grant = Grant access
partners-sign-confirm-partner = Confirm the partner
partners-sign-extend-partner = Give the access a later end
partners-sign-keep-collaborator = Keep this person

## Letters
letter-partner-request-subject = { $partner } asks for access to { $account }
letter-partner-request-body = { $partner } would like { $person } to work in { $account }. Nobody can enter until you agree. You choose what { $person } may do and until when.
letter-partner-request-button = Grant or decline
letter-partner-granted-subject = { $client } let { $person } in
letter-partner-granted-body = { $person } can work in { $client } until { $until }.
letter-partner-granted-button = Open the dashboard
letter-partner-let-in-subject = You can enter { $account }
letter-partner-let-in-body = { $account } let you in for { $partner }, until { $until }.
letter-partner-let-in-button = See your centers
letter-partner-declined-subject = { $client } declined the request for { $person }
letter-partner-declined-body = { $person } got no access to { $client }. You can ask again after 7 days.
letter-partner-declined-button = Open the dashboard
letter-partner-revoked-subject = { $client } ended the access of { $person }
letter-partner-revoked-body = { $person } can no longer enter { $client } through you. What was done there stays.
letter-partner-revoked-button = Open the dashboard
letter-partner-access-ended-subject = { $person } no longer works in { $account } for { $partner }
letter-partner-access-ended-body = { $partner } is no reason for { $person } to enter { $account } any more. The line stays on your page of partners until you delete it.
letter-partner-access-ended-button = See your partners
letter-partner-keep-subject = Keep { $person } in { $account }?
letter-partner-keep-body = { $person } no longer works for { $partner }, so all access to { $account } has ended. You had let { $person } in yourself before. You can keep { $person } as your own collaborator.
letter-partner-keep-button = Answer
letter-partner-suspended-subject = { $partner } is away from the partner programme
letter-partner-suspended-body = Employees of { $partner } cannot enter { $account } through it. Nothing was deleted. If it comes back, you decide whether it works here again.
letter-partner-suspended-button = See your partners
letter-partner-conflict-cleared-subject = The address of { $person } is free at client { $client }
letter-partner-conflict-cleared-body = The other partner’s record of { $person } at client { $client } is over. Your request has started anew and waits for the client.
letter-partner-conflict-cleared-button = Open the dashboard
letter-partner-asked-to-remove-subject = Can you remove { $person } from { $client }?
letter-partner-asked-to-remove-body = Another partner wants to work with { $person } for { $client }. If { $person } no longer works there for you, remove the access. Nothing changes until you do.
letter-partner-asked-to-remove-button = Open the dashboard
letter-partner-exchange-subject = Two partners want to work with { $person } in { $account }
letter-partner-exchange-body = The first one was asked to remove { $person }. Access to { $account } has not changed, and you decide about every new request.
letter-partner-exchange-button = See your partners

## Faults
field-client-unknown = No client of yours has this name. Enter the hub id.
field-client-several = Several clients have this name. Enter the hub id.
