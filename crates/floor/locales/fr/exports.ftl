# Emporter des personnes dans un fichier
exports-button = Exporter
exports-title = Exporter des personnes
exports-lead = Le fichier contient toutes les personnes qui correspondent, telles qu’elles sont en ce moment. Le journal d’activité dit qui l’a emporté, et quand.
exports-left-out = Laissées de côté
exports-without = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
exports-who = Personnes
exports-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
exports-from = De
exports-filter = Filtre
exports-search = Recherche
exports-signed = Plus de { $most } personnes : l’étape suivante demande votre Signature électronique.
exports-flavour = À quoi sert le fichier
exports-spreadsheet = À un tableur
exports-spreadsheet-text = S’ouvre dans Excel, Numbers ou LibreOffice. Les cellules qu’un tableur calculerait reçoivent une apostrophe.
exports-exact = À un programme
exports-exact-text = Chaque cellule exactement comme elle est enregistrée.
exports-columns = Colonnes
exports-columns-hint = Sans choix, le fichier les contient toutes.
exports-do = Exporter
exports-sign-lead = Votre signature confirme que vous emportez ces données personnelles.
exports-sign-do = Signer et exporter
exports-col-email = E-mail
exports-col-name = Nom
exports-col-role = Rôle
exports-col-group = Classe
exports-col-status = État de l’accès
exports-col-progress = Progression en pourcentage
exports-col-pages-done = Pages terminées
exports-col-pages-total = Pages qui comptent
exports-col-completed-at = Terminé le
exports-col-engagement = Engagement
exports-col-points = Points
exports-col-last-access = Dernier accès
exports-col-first-access = Premier accès
exports-col-enrolled-at = Inscription
exports-col-first-purchase = Premier achat
exports-col-access-ends = Fin de l’accès
exports-col-access-type = Type d’accès
exports-col-plus = Access Plus
exports-col-purchase-date = Date d’achat selon un import
exports-col-access-until = Dernier jour selon un import
exports-col-language = Langue
exports-col-tags = Catégories
exports-col-external-id = Identifiant dans un autre système
exports-col-products = Produits
exports-col-member-since = Membre depuis
audit-member-exported = { $actor } a exporté des personnes de { $name }
