# Sales: what was bought, what was told of it, and by whom.

sales-title = Ventes
sales-lead = Tout ce qui a été acheté, tel que la plateforme de vente le rapporte. Les accès suivent d’eux-mêmes.
sales-tab-purchases = Achats
sales-tab-subscriptions = Abonnements
sales-tab-inbox = { $count ->
    [0] Boîte de réception
   *[other] Boîte de réception ({ $count })
}
sales-tab-sources = Sources
sales-search = Rechercher par nom, adresse ou code
sales-any-status = Tous les états
sales-any-product = Tous les produits
sales-only-review = Seulement ce qui est à vérifier
sales-apply = Appliquer
sales-clear = Effacer les filtres
sales-none = Aucune vente pour l’instant
sales-none-text = Connectez la plateforme qui vend pour vous. Toute personne qui achète ensuite devient membre sans intervention.
sales-no-match = Aucun résultat
sales-no-match-text = Aucune entrée ne correspond à la recherche et aux filtres.
sales-buyer = Acheteur
sales-email = E-mail
sales-product = Produit
sales-area = Zone des Membres
sales-ordered = Commandé
sales-price = Prix
sales-status = État
sales-to-review = À vérifier
sales-status-pending = En attente de paiement
sales-status-paid = Payé
sales-status-disputed = Remboursement demandé
sales-status-expired = Paiement expiré
sales-status-cancelled = Annulé
sales-status-refunded = Remboursé
sales-status-charged-back = Rétrofacturé
sales-subscriptions = Abonnements
sales-subscriptions-lead = Les paiements récurrents, et jusqu’à quand chacun ouvre le produit.
sales-no-subscriptions = Aucun abonnement pour l’instant
sales-no-subscriptions-text = Le premier paiement d’un abonnement qui est rapporté apparaît ici.
sales-subscription-started = Commencé
sales-subscription-active = Actif
sales-subscription-overdue = En retard
sales-subscription-suspended = Suspendu
sales-subscription-cancelled = Résilié, encore payé
sales-subscription-ended = Terminé
sales-subscriber-name = Abonné
sales-since = Depuis
sales-paid-through = Payé jusqu’au
sales-charges = Paiements
sales-purchase = Achat
sales-details = Détails
sales-told = Ce qui a été rapporté
sales-told-text = Dans l’ordre où cela s’est passé, quel que soit l’ordre d’arrivée.
sales-to-member = Ouvrir la fiche du membre
sales-added = Ajouté à cet achat
sales-returned = Remboursé en partie
sales-method = Moyen de paiement
sales-offer = Offre
sales-seller = Plateforme de vente
sales-code = Transaction
sales-subscriber = Code de l’abonné
sales-recurrence = Numéro du paiement
sales-parent = Ajouté à
sales-approved = Approuvé
sales-warranty = Garantie jusqu’au
sales-refunded = Remboursé le
sales-review-do = J’ai vérifié
sales-reviewed = Votre vérification est notée.
sales-warning-needs-review = Payé à nouveau après le remboursement
sales-warning-needs-review-text = L’accès reste fermé. Si la personne a vraiment payé à nouveau, donnez-lui l’accès à la main.
sales-warning-partly-refunded = Une partie de l’argent a été remboursée
sales-warning-partly-refunded-text = L’accès reste ouvert. Décidez s’il doit prendre fin.
sales-warning-blocked-member-paid = Un membre bloqué a payé
sales-warning-blocked-member-paid-text = Le blocage reste jusqu’à ce que quelqu’un le lève.
sales-warning-parent-returned = L’achat auquel il était ajouté a été remboursé
sales-warning-parent-returned-text = Celui-ci tient par lui-même et reste ouvert.
sales-warning-open-by-another-grant = Encore ouvert pour une autre raison
sales-warning-open-by-another-grant-text = L’argent a été remboursé, et une autre raison garde le produit ouvert. Mettez-y fin aussi s’il doit fermer.
sales-warning-release-unknown = Précommande sans date
sales-warning-release-unknown-text = L’accès s’ouvre dès que la plateforme indique la date de sortie.
sales-warning-status-contradicts = Un rapport se contredit
sales-warning-status-contradicts-text = Son état dit autre chose que son nom. Le nom a été suivi.
sales-inbox = Boîte de réception
sales-inbox-lead = Ce que les plateformes de vente ont rapporté. Rien n’est perdu : ce qui ne sert pas encore attend ici.
sales-inbox-open = En attente de quelqu’un
sales-inbox-all = Tous les rapports
sales-inbox-empty = Rien ne vous attend
sales-inbox-empty-text = Chaque rapport a trouvé son produit. Choisissez Tous les rapports pour les voir.
sales-what = Ce qui s’est passé
sales-received = Reçu
sales-occurred = Survenu
sales-event-id = Identifiant du rapport
sales-report = Rapport
sales-report-waiting = En cours
sales-report-applied = Appliqué
sales-report-unmapped = Produit inconnu
sales-report-test = Test reçu
sales-report-ignored = Sans effet sur l’accès
sales-report-unreadable = Incomplet
sales-report-failed = Échec
sales-problem-unmapped = Personne n’a encore dit quel produit c’est.
sales-problem-item-unmapped = Appliqué. Un élément inclus est d’un produit inconnu.
sales-problem-test = La plateforme a essayé l’adresse. Rien n’a changé.
sales-problem-unknown-kind = Ce type de rapport n’est pas connu ici. Il est conservé et ne change rien.
sales-problem-no-code = Le rapport ne nomme ni transaction ni abonné : il n’appartient à aucune vente.
sales-problem-no-buyer = Aucun rapport de cette vente ne donne l’adresse de l’acheteur. Il sera appliqué dès qu’elle arrive.
sales-problem-broken = Le traitement a échoué plusieurs fois. Rejouez-le quand la cause a disparu.
sales-map = Quel produit est { $name } ?
sales-map-text = Le choix vaut pour tous les rapports à venir, et ceux qui l’attendent sont appliqués maintenant.
sales-map-ask = Une personne qui gère les produits peut le préciser.
sales-map-do = Associer et rejouer
sales-choose = Choisissez un produit
sales-mapped = Associé. Ce qui attendait est en cours d’application.
sales-replay = Rejouer
sales-replayed = Le rapport est appliqué à nouveau. Ce qu’il a déjà changé reste tel quel.
sales-not-replayed = Ce rapport ne change rien : il n’a pas été rejoué.
sales-body = Tel qu’envoyé
sales-body-text = Sans jetons, documents, adresses ni téléphones, qui ne sont jamais conservés.
sales-sources = Sources
sales-sources-lead = Qui peut rapporter des ventes, et le jeton que chaque plateforme présente. Deux jetons d’une plateforme sont valables à la fois, pour que l’un remplace l’autre.
sales-no-sources = Aucune source pour l’instant
sales-no-sources-text = Ajoutez la plateforme qui vend pour vous. Elle reçoit une adresse et un jeton.
sales-source-new = Ajouter une source
sales-source-lead = Les rapports sont acceptés dès que la plateforme connaît l’adresse et le jeton.
sales-source-do = Ajouter la source
sales-provider-hotmart = Hotmart
sales-provider-hotmart-text = Webhook 2.0.0. Collez le hottok affiché par Hotmart, ou prenez un nouveau jeton.
sales-provider-standard = Boutique propre
sales-provider-standard-text = Notre format, signé selon Standard Webhooks.
sales-token = Jeton
sales-token-hint = Laissez vide pour en créer un.
sales-token-title = La source est ajoutée
sales-token-text = Copiez le jeton maintenant. Il n’est plus affiché ensuite. Saisissez les deux sur la plateforme de vente.
sales-url = Adresse
sales-to-sources = Vers les sources
sales-used = Dernière utilisation
sales-never-used = Jamais
sales-actions = Actions
sales-source-actions = Actions pour le jeton finissant par { $name }
sales-source-valid = Valable
sales-source-is-retired = Retiré
sales-source-retire = Retirer le jeton
sales-source-retired = Le jeton est retiré. Il n’ouvre plus rien.
sales-of-member = Achats
field-sales-token = Un jeton a de 8 à 200 caractères.
field-sales-secret = Un secret de signature commence par whsec_ et contient de 24 à 64 octets en base64.

# What happened, in the words of reports
sales-kind-purchase-cart-left = Panier abandonné
sales-kind-purchase-billet-printed = Bordereau de paiement imprimé
sales-kind-purchase-delayed = Paiement en retard
sales-kind-purchase-expired = Paiement expiré
sales-kind-purchase-cancelled = Achat annulé
sales-kind-purchase-approved = Achat approuvé
sales-kind-purchase-completed = Garantie terminée
sales-kind-purchase-protested = Remboursement demandé
sales-kind-purchase-refunded = Achat remboursé
sales-kind-purchase-charged-back = Rétrofacturation
sales-kind-subscription-cancelled = Abonnement résilié
sales-kind-subscription-plan-switched = Formule changée
sales-kind-subscription-charge-date-moved = Jour du prochain paiement déplacé
sales-kind-club-first-access = Premier accès
sales-kind-club-module-completed = Module terminé

# Letters
letter-blocked-member-paid-subject = Un membre bloqué a payé { $product }
letter-blocked-member-paid-body =
    { $who } est bloqué dans { $product } et l’a payé à nouveau dans { $account }.

    Le blocage reste, et le paiement seul n’ouvre rien. Levez le blocage ou remboursez.
letter-blocked-member-paid-button = Voir l’achat
letter-wrong-sales-tokens-subject = Des rapports de vente pour { $area } ont été refusés
letter-wrong-sales-tokens-body =
    Trois rapports de vente sont arrivés aujourd’hui à { $area } de { $account } avec un mauvais jeton. Ils n’ont pas été conservés.

    Si la plateforme a changé de jeton, ajoutez le nouveau à côté de l’ancien. Sinon, quelqu’un essaie l’adresse, et il n’y a rien à faire.
letter-wrong-sales-tokens-button = Voir les sources
letter-purchase-ended-subject = Votre accès à { $product } a pris fin
letter-purchase-ended-body =
    Le paiement de { $product } a été remboursé ou annulé : il ne s’ouvre plus dans { $area }.

    Ce que vous y avez fait est conservé. Si vous ne vous y attendiez pas, demandez à la personne qui vous l’a vendu.
letter-purchase-ended-button = Ouvrir la Zone des Membres

# In the activity log
audit-purchase-pending = { $subject } a commandé { $name }
audit-purchase-paid = { $subject } a payé { $name }
audit-purchase-disputed = { $subject } a demandé le remboursement de { $name }
audit-purchase-expired = Le délai de { $subject } pour payer { $name } est passé
audit-purchase-cancelled = L’achat de { $name } par { $subject } a été annulé
audit-purchase-refunded = { $subject } a été remboursé pour { $name }
audit-purchase-charged-back = La banque de { $subject } a repris l’argent de { $name }
audit-purchase-subscription-changed = L’abonnement de { $subject } à { $name } a changé d’état
audit-purchase-by-blocked-member = { $subject } a payé { $name } tout en étant bloqué
audit-purchase-token-refused = Trois rapports de vente sont arrivés avec un mauvais jeton
audit-purchase-source-added = { $actor } a ajouté une source de ventes pour { $name }
audit-purchase-source-retired = { $actor } a retiré un jeton de ventes de { $name }
audit-purchase-product-mapped = { $actor } a indiqué comment une plateforme appelle { $name }
audit-purchase-replayed = { $actor } a fait appliquer à nouveau un rapport de vente
audit-purchase-reviewed = { $actor } a vérifié un achat de { $name }
audit-enrolment-grant-withdrawn = Une raison de l’accès de { $subject } à { $name } a été reprise
