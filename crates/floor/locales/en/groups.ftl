# Groups
groups-title = Groups
groups-lead = Everybody in this product sits in one group. Pages can be there for some groups only, and offers lead into them.
groups-default-name = All
groups-col-group = Group
groups-col-offers = Offers that lead here
groups-col-people = People
groups-col-actions = Actions
groups-actions = Actions for the group { $name }
groups-default = For new people
groups-rename = Rename
groups-make-default = Let new people come in here
groups-delete = Delete group
groups-delete-lead = The group { $name } goes. What its people did stays.
groups-move-to = { $count ->
    [one] Where { $count } person goes
   *[other] Where { $count } people go
}
groups-move-hint = They keep what they did. Their progress is counted over the pages of the group they come into.
groups-delete-do = Delete the group
groups-name = Name of the group
groups-new = New group
groups-new-text = Nobody is in it until you move people or an offer leads there.
groups-new-do = Create the group
groups-created = The group { $name } is created.
groups-renamed = The group is called { $name } now.
groups-default-set = New people come into the group { $name } from now on.
groups-deleted = The group { $name } is deleted.

# Offers
offers-title = Offers
offers-lead = What the seller’s platform sells this product by. An offer can lead its buyers into a group.
offers-none = No offers yet
offers-none-text = Without one, every buyer comes into the group for new people.
offers-new = New offer
offers-edit = Edit offer
offers-retire = No longer sold
offers-retired = The offer is no longer sold. Whoever bought it keeps what it gave.
offers-saved = The offer is saved.
offers-not-sold = No longer sold
offers-actions = Actions for the offer { $name }
offers-col-offer = Offer
offers-code = Code
offers-code-hint = Exactly as the seller’s platform sends it.
offers-name = Name
offers-plan = Plan
offers-group = Group
offers-group-hint = Where its buyers sit.
offers-group-default = The group for new people
offers-seats = Seats for others
offers-seats-hint = How many people a buyer may let in beside himself.
offers-cycles = Number of charges
offers-cycles-hint = Leave empty if it goes on until somebody cancels. After the last charge, access stays or ends as the product says.
offers-price = Price
offers-currency = Currency
offers-currency-hint = Three letters, such as EUR or BRL.

# In the activity log
audit-group-created = { $actor } created the group { $name }
audit-group-renamed = { $actor } renamed a group to { $name }
audit-group-made-default = { $actor } lets new people come into the group { $name }
audit-group-deleted = { $actor } deleted the group { $name }
audit-offer-created = { $actor } noted the offer { $name }
audit-offer-changed = { $actor } changed the offer { $name }
audit-offer-retired = { $actor } noted that the offer { $name } is no longer sold
field-cycles = Write a number from 1 to 120, or leave it empty.
