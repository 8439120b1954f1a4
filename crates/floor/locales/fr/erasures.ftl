# Erasing a member
erasures-title = Effacer définitivement
erasures-when = Pour un membre qui le demande, comme la loi le permet à chacun.
erasures-link = Voir ce qui part et ce qui reste
erasures-ask = Effacer définitivement { $name } ?
erasures-lead = Ensuite, plus personne ne retrouve cette personne dans { $area } et rien ne rétablit ses données.
erasures-goes = Ce qui part
erasures-goes-person = Le nom, l’adresse, la langue, les catégories et les e-mails envoyés.
erasures-goes-access = { $count ->
    [0] Aucun accès n’est à terminer.
    [one] L’accès à un produit, aussitôt.
   *[other] L’accès à { $count } produits, aussitôt.
}
erasures-goes-guests = { $count ->
    [one] Un invité sur une place partagée perd aussi son accès.
   *[other] { $count } invités sur des places partagées perdent aussi leur accès.
}
erasures-goes-traces = Le nom et l’adresse dans les avis de vente, les fichiers importés, les listes de travaux et le journal d’activité.
erasures-goes-login = L’identifiant, créé pour cet espace seul.
erasures-stays = Ce qui reste
erasures-stays-purchases = { $count ->
    [one] Un achat avec son montant et ses dates, pour la comptabilité et sans nom.
   *[other] { $count } achats avec leurs montants et leurs dates, pour la comptabilité et sans nom.
}
erasures-stays-sums = Ce qui a été fait dans les produits, sans nom, dans les totaux.
erasures-stays-hash = Une empreinte de l’adresse, pour qu’un avis de vente tardif ne ramène aucun nom et qu’un refus des messages tienne toujours.
erasures-stays-login = L’identifiant : il sert ailleurs ou possède un mot de passe. Son titulaire peut l’effacer dans Mon compte.
erasures-stays-copies = Les fichiers exportés et les sauvegardes faites auparavant. Effacez-y aussi cette personne.
erasures-running = { $count ->
    [one] Un abonnement est encore prélevé
   *[other] { $count } abonnements sont encore prélevés
}
erasures-running-text = Résiliez-le d’abord sur la plateforme de vente. Sinon les paiements continuent et n’ouvrent rien.
erasures-keep = Garder ce membre
erasures-next = Passer à la signature
erasures-sign-lead = Vous signez que ce membre est effacé. Rien ne rétablit ses données.
erasures-area = Espace membres
erasures-do = Effacer définitivement
erasures-done = Le membre est effacé.
