# The first page of an area
products-area-lead = Les membres entrent par { $path }. Les jours sont comptés à l’heure de { $zone }.
products-look = La voir comme un membre
products-open-access = Membres avec un accès ouvert
products-none = Aucun produit pour l’instant
products-none-text = Les personnes obtiennent l’accès à des produits : cours, abonnements, communautés, événements, fichiers ou combinaisons.
products-col-product = Produit
products-col-kind = Type
products-col-state = État
products-col-people = Personnes

# Kinds and states
products-kind = Ce que c’est
products-kind-hint = Cela ne change plus : les groupes, la progression et la durée d’accès en dépendent.
products-kind-course = Cours en ligne
products-kind-course-text = Des leçons en modules, avec une progression.
products-kind-subscription = Abonnement
products-kind-subscription-text = Des leçons tant que la personne paie.
products-kind-community = Communauté
products-kind-community-text = Des espaces de discussion.
products-kind-event = Événement en ligne
products-kind-event-text = Des séances à heures fixes ; ses personnes sont des participants.
products-kind-bundle = Combinaison
products-kind-bundle-text = D’autres produits, vendus ensemble.
products-kind-file = Fichier
products-kind-file-text = Quelque chose à télécharger.
products-attendance = Présence
products-attended = A participé
products-not-attended = N’a pas encore participé
products-attended-on = A participé le { $date }
products-download = Téléchargement
products-downloaded = A téléchargé
products-not-downloaded = N’a pas encore téléchargé
products-downloaded-on = A téléchargé le { $date }
products-state = Où il en est
products-state-text = Qui a l’accès le garde, quel que soit votre choix.
products-state-draft = Brouillon
products-state-active = Publié
products-state-paused = En pause
products-state-archived = Archivé
products-draft-text = Seuls ceux qui le modifient ou le gèrent y entrent.
products-active-text = Entre qui a l’accès.
products-move-draft = Remettre en brouillon
products-move-active = Publier
products-move-paused = Mettre en pause
products-move-archived = Archiver
products-moved-draft = { $name } est de nouveau un brouillon.
products-moved-active = { $name } est publié.
products-moved-paused = { $name } est en pause.
products-moved-archived = { $name } est archivé. Qui a l’accès le garde.
products-name-taken = Un autre produit porte maintenant ce nom. Rien n’a changé ; renommez d’abord l’un des deux.

# Making and setting up
products-new = Nouveau produit
products-new-do = Créer le produit
products-created = Le produit { $name } est créé.
products-name = Nom
products-begins = Son état au départ
products-settings = Réglages
products-edit = Modifier
products-saved = Les réglages sont enregistrés.
products-last-cycle = Après le dernier prélèvement
products-last-cycle-keep = L’accès reste
products-last-cycle-end = L’accès se termine avec la période payée
products-grace = Jours de patience pour un paiement en retard
products-grace-hint = Ensuite, l’accès est suspendu jusqu’au paiement.
products-chargeback = Quand une banque reprend un paiement
products-chargeback-block = L’accès prend fin et la personne est bloquée
products-chargeback-end = L’accès prend fin
products-dispute = Pendant une demande de remboursement
products-dispute-keep = L’accès reste ouvert
products-dispute-suspend = L’accès est suspendu
products-pace = Pages attendues par semaine
products-pace-hint = Ce que termine une personne bien impliquée. Le niveau d’engagement s’y mesure.
products-plus = Access Plus
products-plus-yes = Les offres peuvent vendre des places pour d’autres personnes
products-team = Chiffres
products-team-yes = Compter l’équipe parmi les personnes
products-later = Produits ajoutés plus tard
products-later-yes = Les acheteurs précédents les reçoivent aussi

# Duration
products-duration = Durée d’accès
products-duration-hint = Jours à partir du début d’un accès. Laissé vide, l’accès dure toujours.
products-duration-next = Changer la durée
products-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
products-for-ever = Pour toujours
products-duration-whom = Pour qui est la nouvelle durée ?
products-duration-for = Pour qui elle vaut
products-duration-now = Maintenant
products-duration-then = Désormais
products-duration-new = Nouveaux accès seulement
products-duration-new-text = Qui a déjà l’accès ne remarque rien.
products-duration-existing = { $count ->
    [0] Les accès existants aussi : personne pour l’instant
    [one] Les accès existants aussi : { $count } personne
   *[other] Les accès existants aussi : { $count } personnes
}
products-duration-existing-text = Leur fin est recomptée à partir du jour où leur accès a commencé. Les fins fixées à la main restent.
products-duration-do = Fixer la durée
products-duration-set = La nouvelle durée de { $name } vaut dès maintenant.

# Bundles
products-items = Ce qu’elle contient
products-items-choose = Produits de la combinaison
products-items-hint = Qui achète la combinaison obtient l’accès à chacun. Une combinaison parmi eux cède la place à son contenu.
products-items-set = La combinaison est enregistrée.
products-tab-users = Utilisateurs
products-tab-participants = Participants
products-tab-content = Contenu
products-tab-groups = Groupes
products-tab-offers = Offres
products-tab-items = Contenu de la combinaison
products-tab-settings = Réglages

# In the activity log
audit-product-created = { $actor } a créé le produit { $name }
audit-product-changed = { $actor } a modifié les réglages du produit { $name }
audit-product-published = { $actor } a publié le produit { $name }
audit-product-paused = { $actor } a mis en pause le produit { $name }
audit-product-archived = { $actor } a archivé le produit { $name }
audit-product-withdrawn = { $actor } a remis en brouillon le produit { $name }
audit-product-duration-set = { $actor } a changé la durée d’accès à { $name }
audit-product-items-set = { $actor } a modifié le contenu de la combinaison { $name }
products-rights = Vos droits dans ce produit
products-rights-text = Ce que votre profil et votre rôle ici vous ouvrent. Le plus étendu des deux l’emporte.
products-right-people = Personnes
products-right-content = Contenu
products-right-settings = Réglages
products-by-role = { $reach ->
    [names] Les noms seulement, par votre rôle dans ce produit : { $role }
    [grants] Ce qui vous est ouvert, par votre rôle dans ce produit : { $role }
    [published] Tout ce qui est publié, par votre rôle dans ce produit : { $role }
   *[all] Tout, par votre rôle dans ce produit : { $role }
}
products-by-profile = { $reach ->
    [look] En lecture seule, par votre profil « { $profile } »
   *[all] Tout, par votre profil « { $profile } »
}
