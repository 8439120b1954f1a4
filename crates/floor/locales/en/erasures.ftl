# Erasing a member
erasures-title = Erase for good
erasures-when = For a member who asks for it, as the law lets everybody ask.
erasures-link = See what goes and what stays
erasures-ask = Erase { $name } for good?
erasures-lead = Afterwards nobody finds this person in { $area } any more, and nothing brings the data back.
erasures-goes = What goes
erasures-goes-person = Name, address, language, categories and letters.
erasures-goes-access = { $count ->
    [0] There is no access to end.
    [one] The access to one product, at once.
   *[other] The access to { $count } products, at once.
}
erasures-goes-guests = { $count ->
    [one] One guest on a shared seat loses access with it.
   *[other] { $count } guests on shared seats lose access with it.
}
erasures-goes-traces = Name and address in reports of sales, uploaded files, lists of work and the activity log.
erasures-goes-login = The login, which was made for this area alone.
erasures-stays = What stays
erasures-stays-purchases = { $count ->
    [one] One purchase with its amount and its dates, for the books and without a name.
   *[other] { $count } purchases with their amounts and dates, for the books and without a name.
}
erasures-stays-sums = What was done in products, without a name, as part of the sums.
erasures-stays-hash = A fingerprint of the address, so that late reports of sales bring no name back and a no to messages still holds.
erasures-stays-login = The login: it is used elsewhere, or has a password. Its owner can erase it in My Account.
erasures-stays-copies = Files that were exported and backups that were made before. Delete the person there as well.
erasures-running = { $count ->
    [one] One subscription is still charged
   *[other] { $count } subscriptions are still charged
}
erasures-running-text = Cancel it at the seller’s platform first. Otherwise payments go on and open nothing.
erasures-keep = Keep this member
erasures-next = Go on to the signature
erasures-sign-lead = You sign that this member is erased. Nothing brings the data back.
erasures-area = Members area
erasures-do = Erase for good
erasures-done = The member is erased.
