# Réunir deux membres qui sont la même personne
merges-title = Réunir avec un autre membre
merges-lead = Pour une personne qui est ici deux fois, par exemple après une faute de frappe au paiement.
merges-instead = Réunir les deux
merges-stays = Reste
merges-goes = Rejoint ce membre
merges-other = Adresse de l’autre membre
merges-other-hint = Le membre qui rejoint celui-ci. Vous voyez ce que cela donne avant que rien ne change.
merges-look = Voir ce que cela donne
merges-ask = Réunir { $other } avec { $name } ?
merges-for-good = Il n’y aura ensuite qu’un seul membre. C’est sans retour.
merges-comes = Ce qui est conservé
merges-product-moves = { $product }, avec l’accès, la classe et la progression.
merges-product-past = Ce qui a été fait dans { $product } avant le retrait.
merges-product-one = { $product } : les deux y sont et ne font plus qu’un. Chaque motif d’accès vaut, les pages et les tentatives des deux comptent, et la classe reste, sauf si quelqu’un a choisi l’autre à la main.
merges-product-block = Le blocage dans { $product } : il continue de valoir.
merges-purchases = { $count ->
    [one] Un achat, avec ce qu’il a ouvert et ce qui en sera dit plus tard.
   *[other] { $count } achats, avec ce qu’ils ont ouvert et ce qui en sera dit plus tard.
}
merges-rest = Catégories, messages et historique.
merges-address = L’adresse { $email } : ce qui en sera dit plus tard concerne ce membre.
merges-no-messages = Le refus des messages : il continue de valoir.
merges-ends = Ce qui prend fin
merges-gone = { $name } n’est plus un membre à part et ne figure dans aucune liste ni aucun export.
merges-links = Les liens envoyés à { $email } ne fonctionnent plus.
merges-login = L’identifiant de l’autre membre ne mène plus ici. Envoyez l’e-mail d’accès à l’adresse qui reste.
merges-do = Réunir définitivement
merges-keep-both = Garder les deux
merges-done = Les deux membres n’en font plus qu’un.
merges-went-here = Le membre que vous cherchiez a été réuni avec celui-ci.
field-member-unknown = Personne ici n’a cette adresse. Saisissez celle d’un membre de cette zone.
field-merge-changed = L’un des deux a été modifié entre-temps, et rien n’a été réuni. Voici ce que cela donne maintenant.
activity-merged = Un autre membre a été réuni avec celui-ci
audit-member-merged = { $actor } a réuni un autre membre avec { $subject }
