# Merging two members who are one person
merges-title = Merge with another member
merges-lead = For one person who is here twice, as after a typing error at the checkout.
merges-instead = Merge the two
merges-stays = Stays
merges-goes = Is merged into it
merges-other = Address of the other member
merges-other-hint = The member who goes up in this one. You see what it comes to before anything happens.
merges-look = See what it comes to
merges-ask = Merge { $other } into { $name }?
merges-for-good = Afterwards there is one member. This cannot be undone.
merges-comes = What comes along
merges-product-moves = { $product }, with access, group and progress.
merges-product-past = What was done in { $product } before the removal.
merges-product-one = { $product }: both are in it and become one. Every reason for access holds, the pages and quiz attempts of both count, and the group stays unless somebody chose the other one by hand.
merges-product-block = The block in { $product }: it holds from then on.
merges-purchases = { $count ->
    [one] One purchase, with what it opened and what is told of it later.
   *[other] { $count } purchases, with what they opened and what is told of them later.
}
merges-rest = Categories, messages and history.
merges-address = The address { $email }: whatever is told of it later is about this member.
merges-no-messages = The no to messages: it holds from then on.
merges-ends = What ends
merges-gone = { $name } is no longer a member apart, and appears in no list and no export.
merges-links = Links sent to { $email } stop working.
merges-login = The login of the other member no longer leads here. Send the access letter to the address that stays.
merges-do = Merge for good
merges-keep-both = Keep both
merges-done = The two members are one.
merges-went-here = The member you looked for was merged into this one.
field-member-unknown = Nobody here has this address. Enter the address of a member of this area.
field-merge-changed = One of the two was changed meanwhile, and nothing was merged. This is what it comes to now.
activity-merged = Another member was merged into this one
audit-member-merged = { $actor } merged another member into { $subject }
