# Where access stands
access-status-active = Ouvert
access-status-blocked = Bloqué
access-status-suspended-payment = Attend un paiement
access-status-suspended-account = Compte suspendu
access-status-not-started = Pas encore ouvert
access-status-expired = Délai terminé
access-status-ended = Terminé

# Why somebody gets in, or not
why-allowed = Peut entrer.
why-not-allowed = Ne peut pas entrer.
why-address-bounces = Les e-mails à cette adresse reviennent, et il en faut un pour se connecter.
why-no-login = Il n’y a pas encore d’identifiant : l’e-mail d’accès n’a jamais servi.
why-login-disabled = La personne qui gère ce serveur a désactivé l’identifiant.
why-locked = Des mots de passe erronés ont bloqué la connexion pour un moment.
why-account-suspended = Le compte est suspendu.
why-account-closed = Le compte est fermé.
why-blocked = Quelqu’un a bloqué cet accès.
why-payment-due = Un paiement est dû.
why-not-started = L’accès commence plus tard.
why-expired = La durée de cet accès est écoulée.
why-ended-expired = La durée de cet accès est écoulée.
why-ended-refunded = L’achat a été remboursé.
why-ended-charged-back = La banque a repris le paiement.
why-ended-cancelled = L’achat a été annulé.
why-ended-removed = Quelqu’un a mis fin à cet accès.
why-ended-holder-ended = La personne à qui appartenait la place n’a plus d’accès.
why-never-granted = Aucun accès n’a jamais été donné.
why-draft = Le produit est un brouillon, que ce rôle n’ouvre pas.

# The same, to the member
closed-address-bounces = Les e-mails à votre adresse reviennent. Demandez à la personne qui gère cette zone de la corriger.
closed-no-login = Votre identifiant n’est pas encore prêt.
closed-login-disabled = Votre identifiant est désactivé.
closed-locked = La connexion est bloquée pour un moment après des mots de passe erronés.
closed-account-suspended = Cette zone est fermée pour le moment.
closed-account-closed = Cette zone est fermée.
closed-blocked = Votre accès a été bloqué. Adressez-vous à la personne qui gère cette zone.
closed-payment-due = Un paiement est dû. L’accès rouvre à son arrivée.
closed-not-started = Votre accès commence plus tard.
closed-expired = La durée de votre accès est écoulée.
closed-ended = Votre accès a pris fin.
closed-never-granted = L’accès ne vous a pas encore été donné.
closed-draft = Ceci est encore en préparation.

# What to do about it
access-remedy-correct-address = Corrigez l’adresse.
access-remedy-resend-access = Renvoyez l’e-mail d’accès. Son lien crée l’identifiant.
access-remedy-enable-login = Demandez à la personne qui gère ce serveur de réactiver l’identifiant.
access-remedy-reset-password = Envoyez l’e-mail d’accès : son lien connecte sans mot de passe.
access-remedy-reopen-account = Il faut rouvrir le compte.
access-remedy-lift-block = Rétablissez l’accès.
access-remedy-settle-payment = Le paiement doit arriver. Personne ici ne peut le faire à sa place.
access-remedy-start-now = Donnez un accès qui commence maintenant.
access-remedy-extend-access = Donnez à l’accès une fin plus tardive.
access-remedy-grant-access = Donnez l’accès.
access-remedy-publish-product = Publiez le produit.
mend-correct-address = Corriger l’adresse
mend-resend-access = Renvoyer l’accès
mend-enable-login = Réactiver l’identifiant
mend-reset-password = Renvoyer l’accès
mend-reopen-account = Rouvrir le compte
mend-lift-block = Rétablir l’accès
mend-settle-payment = Régler le paiement
mend-start-now = Donner l’accès maintenant
mend-extend-access = Fixer une autre fin
mend-grant-access = Donner l’accès
mend-publish-product = Aller au produit

# What is looked at
check-address = Les e-mails arrivent
check-login = Il y a un identifiant
check-login-enabled = L’identifiant est actif
check-password = Aucun mot de passe erroné ne le bloque
check-account = Le compte est ouvert
check-block = Personne n’a bloqué l’accès
check-payment = Aucun paiement n’est dû
check-started = L’accès a commencé
check-duration = Sa durée n’est pas écoulée
check-grant = Il y a une raison d’accès
check-product = Le produit est publié

# Reasons for access
grant-source-purchase = Achat
grant-source-subscription = Abonnement
grant-source-bundle = Combinaison
grant-source-import = Importation
grant-source-manual = Donné à la main
grant-source-free = Gratuit
grant-source-plus = Place d’une autre personne
grant-source-reward = Récompense
grant-source-ticket = Billet
grant-source-staff = Travail dans le produit
grant-ended-expired = sa durée est écoulée
grant-ended-refunded = remboursé
grant-ended-charged-back = repris par la banque
grant-ended-cancelled = annulé
grant-ended-removed = terminé par quelqu’un
grant-ended-holder-ended = son titulaire n’a plus d’accès
grant-told = { $source }, depuis le { $from }. Sans date de fin.
grant-told-until = { $source }, du { $from } au { $until }.
grant-told-ended = { $source } : { $why }.
grant-told-suspended = { $source } : attend un paiement.

# Roles, kinds of access, engagement
role-student = Élève
role-student-text = Apprend ce qui est ouvert.
role-free = Élève gratuit
role-free-text = Apprend sans avoir payé.
role-moderator = Modérateur
role-moderator-text = Voit tout ce qui est publié et veille aux échanges.
role-content-editor = Éditeur de contenu
role-content-editor-text = Fait le contenu : leçons, modules, réponses.
role-administrator = Administrateur
role-administrator-text = Gère le produit et tout ce qu’il contient.
access-type-owner = Propriétaire
access-type-buyer = Acheteur
access-type-guest = Invité
access-type-imported = Ajouté par l’équipe
access-type-free = Gratuit
engagement-none = Aucun
engagement-low = Faible
engagement-medium = Moyen
engagement-high = Élevé
engagement-very-high = Très élevé

# The history
activity-joined = Est devenu membre
activity-access-granted = A reçu l’accès : { $detail }
activity-access-changed = Une raison d’accès a changé : { $detail }
activity-access-ended = Une raison d’accès a pris fin : { $detail }
activity-access-end-set = L’accès a reçu une autre fin : { $detail }
activity-blocked = L’accès a été bloqué
activity-restored = L’accès a été rétabli
activity-group-changed = Passé dans le groupe { $name }
activity-role-changed = A reçu le rôle { $detail }
activity-removed = A été retiré
activity-access-sent = L’e-mail d’accès lui a été envoyé
activity-tagged = A reçu la catégorie { $name }
activity-untagged = A perdu la catégorie { $name }
activity-signed-in = Est entré pour la première fois
activity-first-access = A ouvert le produit pour la première fois
activity-accessed = A ouvert le produit
activity-page-viewed = A regardé { $name }
activity-page-completed = A terminé { $name }
activity-page-undone = A annulé la fin de { $name }
activity-page-waived = L’équipe a marqué { $name } comme terminée
activity-quiz-started = A commencé le quiz { $name }
activity-quiz-passed = A réussi le quiz { $name } { $detail }
activity-quiz-failed = A tenté le quiz { $name } { $detail }
activity-product-completed = A terminé le produit
activity-progress-reset = Recommence
activity-posted = A écrit une publication
activity-commented = A écrit un commentaire
activity-reacted = A réagi à quelque chose
activity-event-attended = A assisté à l’événement
activity-downloaded = A téléchargé le fichier
