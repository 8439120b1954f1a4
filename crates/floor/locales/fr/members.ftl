# Members
members-title = Membre
members-products = Produits et pourquoi ils sont ouverts
members-products-text = Une raison suffit. L’accès prend fin quand il n’en reste aucune.
members-no-products = Ce membre n’est dans aucun produit.
members-tags = Catégories
members-tags-hint = Vos propres mots, séparés par des virgules.
members-tagged = Les catégories sont enregistrées.

# Adding
members-add = Ajouter des membres
members-add-lead = Chaque personne reçoit chaque produit coché, en bonus ou pour y travailler.
members-add-do = Ajouter
members-people = Personnes
members-people-hint = Une par ligne : une adresse, ou un nom et une adresse, comme Inês Prado, ines@example.org.
members-into = Produits
members-into-hint = Cochez ceux qu’elles doivent avoir.
members-until-hint = Le dernier jour d’accès, à l’horloge de { $zone }. Laissé vide, la durée du produit vaut.
members-letter = E-mail
members-letter-yes = Leur envoyer l’accès
members-added = { $count ->
    [0] Tout était déjà ainsi ; rien n’a changé ({ $same }).
    [one] { $count } accès a été donné. Inchangés : { $same }.
   *[other] { $count } accès ont été donnés. Inchangés : { $same }.
}
field-people-line = Chaque ligne doit contenir une adresse e-mail, comme Inês Prado, ines@example.org.
field-too-many-people = Ajoutez au plus { $max } personnes à la fois. Importez un fichier pour davantage.
field-no-tries-left = Ce quiz n’autorise plus d’essai.

# Where members come in
members-home = Zone des Membres
members-home-lead = Ce qui est à vous ici.
members-closed = Fermé
members-open-until = ouvert jusqu’au { $date }
members-not-known = Vous n’êtes pas membre ici
members-not-known-text = Personne n’est membre avec { $email }. Connectez-vous avec l’adresse de votre achat ou adressez-vous à la personne qui gère cette zone.
members-nothing = Il n’y a encore rien ici
members-nothing-text = Dès que vous aurez accès à quelque chose, cela apparaîtra ici.
members-door-lead = Entrez avec un lien que nous vous envoyons ou avec votre mot de passe.
members-door-email = Votre e-mail
members-door-do = M’envoyer un lien
members-door-password = Utiliser mon mot de passe
members-asked = Consultez vos e-mails
members-asked-text = Si un membre a cette adresse, un lien est en route. Il sert une fois, pendant une semaine.
members-dead = Ce lien ne fonctionne plus
members-dead-text = Il a servi, a été remplacé par un plus récent, ou sa semaine est passée. Demandez-en un autre.
members-enter-lead = Un pas, et vous y êtes.
members-enter-do = Entrer
members-sign-in-first = Vous gérez une activité ici, un lien seul ne suffit donc pas. Connectez-vous pour arriver à la zone.

# The letter with the way in
letter-access-subject = Votre accès à { $area }
letter-access-body =
    { $sender } vous a donné accès à { $area }. Le bouton vous y mène.

    Il sert une fois, jusqu’au { $until }. Ensuite, vous pouvez entrer avec un mot de passe ou demander un nouveau lien au même endroit.
letter-access-button = Entrer

# In the activity log
audit-member-tagged = { $actor } a modifié les catégories d’un membre
audit-member-erased = { $actor } a effacé un membre définitivement
