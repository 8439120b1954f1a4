# Groups
groups-title = Groupes
groups-lead = Chaque personne de ce produit est dans un groupe. Des pages peuvent être réservées à certains groupes, et les offres y mènent.
groups-default-name = Tous
groups-col-group = Groupe
groups-col-offers = Offres qui y mènent
groups-col-people = Personnes
groups-col-actions = Actions
groups-actions = Actions pour le groupe { $name }
groups-default = Pour les nouveaux
groups-rename = Renommer
groups-make-default = Y accueillir les nouveaux
groups-delete = Supprimer le groupe
groups-delete-lead = Le groupe { $name } disparaît. Ce que ses membres ont fait reste.
groups-move-to = { $count ->
    [one] Où va { $count } personne
   *[other] Où vont { $count } personnes
}
groups-move-hint = Ils gardent ce qu’ils ont fait. Leur progression se compte sur les pages du groupe où ils arrivent.
groups-delete-do = Supprimer le groupe
groups-name = Nom du groupe
groups-new = Nouveau groupe
groups-new-text = Personne n’y est tant que vous n’y déplacez personne et qu’aucune offre n’y mène.
groups-new-do = Créer le groupe
groups-created = Le groupe { $name } est créé.
groups-renamed = Le groupe s’appelle maintenant { $name }.
groups-default-set = Les nouveaux arrivent désormais dans le groupe { $name }.
groups-deleted = Le groupe { $name } est supprimé.

# Offers
offers-title = Offres
offers-lead = Ce par quoi la plateforme vend ce produit. Une offre peut mener ses acheteurs dans un groupe.
offers-none = Aucune offre pour l’instant
offers-none-text = Sans offre, chaque acheteur arrive dans le groupe des nouveaux.
offers-new = Nouvelle offre
offers-edit = Modifier l’offre
offers-retire = N’est plus vendue
offers-retired = L’offre n’est plus vendue. Qui l’a achetée garde ce qu’elle a donné.
offers-saved = L’offre est enregistrée.
offers-not-sold = Plus en vente
offers-actions = Actions pour l’offre { $name }
offers-col-offer = Offre
offers-code = Code
offers-code-hint = Exactement comme la plateforme l’envoie.
offers-name = Nom
offers-plan = Formule
offers-group = Groupe
offers-group-hint = Où sont ses acheteurs.
offers-group-default = Le groupe des nouveaux
offers-seats = Places pour d’autres
offers-seats-hint = Combien de personnes un acheteur peut faire entrer en plus de lui.
offers-cycles = Nombre de prélèvements
offers-cycles-hint = Laissez vide si l’abonnement court jusqu’à son annulation. Après le dernier prélèvement, l’accès reste ou se termine selon le produit.
offers-price = Prix
offers-currency = Devise
offers-currency-hint = Trois lettres, comme EUR ou BRL.

# In the activity log
audit-group-created = { $actor } a créé le groupe { $name }
audit-group-renamed = { $actor } a renommé un groupe en { $name }
audit-group-made-default = { $actor } fait arriver les nouveaux dans le groupe { $name }
audit-group-deleted = { $actor } a supprimé le groupe { $name }
audit-offer-created = { $actor } a noté l’offre { $name }
audit-offer-changed = { $actor } a modifié l’offre { $name }
audit-offer-retired = { $actor } a noté que l’offre { $name } n’est plus vendue
field-cycles = Écrivez un nombre de 1 à 120, ou laissez vide.
