# Collaborateurs : la liste, la fiche, les changements d’accès, et pourquoi quelqu’un peut faire une chose.

## The list
collaborators-title = Collaborateurs
collaborators-lead = Les personnes qui travaillent dans ce compte sans en être titulaires. Chacune a exactement un profil, et le profil dit ce qu’elle peut faire.
collaborators-invite = Inviter un collaborateur
collaborators-search = Rechercher par nom ou e-mail
collaborators-filter = Filtrer
collaborators-every-profile = Tous les profils
collaborators-filter-here = Avec accès
collaborators-filter-active = Accès actif
collaborators-filter-suspended = Accès suspendu
collaborators-filter-inside = À l’intérieur maintenant
collaborators-filter-dormant = Pas entrés depuis 90 jours
collaborators-filter-ended = Accès terminé
collaborators-name = Nom
collaborators-profile = Profil
collaborators-access = Accès
collaborators-entered = Dernière entrée
collaborators-until = Accès jusqu’au
collaborators-since = Dans le compte depuis
collaborators-ended = Accès terminé le
collaborators-email-changed = E-mail modifié le
collaborators-never = Jamais
collaborators-no-end = Sans date de fin
collaborators-inside = À l’intérieur
collaborators-count = { $count ->
    [one] { $count } collaborateur
    [many] { $count } de collaborateurs
   *[other] { $count } collaborateurs
}
collaborators-none = Personne d’autre ne travaille encore ici
collaborators-none-text = Invitez les personnes qui vous aident. Chacune se connecte sous son propre nom et ne voit que ce que son profil permet.
collaborators-none-match = Personne ne correspond à cette recherche
collaborators-none-match-text = Il y a des collaborateurs, mais aucun avec ce nom, ce profil et cet accès.
collaborators-clear = Effacer la recherche
collaborators-my-account = Mon Compte reste à vous
collaborators-my-account-text = Aucun profil n’ouvre les données personnelles, les coordonnées bancaires ni la Signature électronique. Elles n’appartiennent qu’à { $owner }.
collaborators-where = Où se trouve cette page

## States
collaborators-state-active = Actif
collaborators-state-suspended = Suspendu
collaborators-state-removed = Accès retiré
collaborators-state-left = Parti
collaborators-state-expired = Expiré
collaborators-state-erased = Données effacées

## The card
collaborators-why = Pourquoi ?
collaborators-history = Historique
collaborators-disabled = Ce compte utilisateur est désactivé sur le serveur. L’accès est conservé et s’ouvrira à nouveau dès son activation.
collaborators-profile-archived = archivé
collaborators-reasons = Pourquoi { $name } a accès
collaborators-reasons-text = Une raison suffit. L’accès prend fin quand il n’en reste aucune.
collaborators-ground-direct = Invitation
collaborators-ground-direct-text = Quelqu’un du compte a invité cette personne, qui a accepté.
collaborators-ground-partner = Partenaire
collaborators-ground-partner-text = Cette personne travaille pour un partenaire à qui vous avez donné accès.
collaborators-ground-operator = Session d’assistance
collaborators-ground-operator-text = La personne qui exploite ce serveur aide ici pour peu de temps.
collaborators-ground-none = Il ne reste aucune raison
collaborators-ground-none-text = Il n’y a donc pas d’accès, quoi que dise le profil.
collaborators-allows = Ce que permet <bdi>{ $profile }</bdi>
collaborators-allows-count = { $count ->
    [one] { $count } permission sur 66
    [many] { $count } de permissions sur 66
   *[other] { $count } permissions sur 66
}
collaborators-allows-nothing = Rien pour l’instant. Une personne sur ce profil peut entrer et voit une page qui le dit.
collaborators-deeds = Ce qui peut être fait
collaborators-look-only = Vous pouvez regarder, mais rien modifier ici. Adressez-vous à { $owner }, titulaire du compte, ou à qui gère les collaborateurs.
collaborators-change = Modifier
collaborators-change-profile = Changer de profil
collaborators-change-profile-text = Donner plus demande votre signature ; donner moins, une seule étape.
collaborators-set-until = Fixer une date de fin
collaborators-set-until-text = Une date plus tardive demande votre signature ; une date plus proche, non.
collaborators-suspend = Suspendre l’accès
collaborators-suspend-text = L’accès s’arrête aussitôt, sur tous les appareils. Le profil est conservé.
collaborators-suspend-do = Suspendre
collaborators-reinstate = Lever la suspension
collaborators-reinstate-text = Rend l’accès tel qu’il était. Demande votre signature.
collaborators-reinstate-do = Lever la suspension
collaborators-put-out = Faire sortir maintenant
collaborators-put-out-text = Met fin à cette visite seulement. L’accès demeure, la personne peut donc entrer à nouveau.
collaborators-put-out-do = Faire sortir
collaborators-remove = Retirer du compte
collaborators-remove-text = Met fin à l’accès aussitôt. Pendant 90 jours, vous pouvez réintégrer la personne.
collaborators-remove-do = Retirer le collaborateur
collaborators-bring-back = Réintégrer
collaborators-bring-back-text = Rend l’accès sans nouvelle invitation. Demande votre signature.
collaborators-bring-back-do = Réintégrer
collaborators-leave-for-good = Quitter ce compte pour de bon

## Two people changed the same access
collaborators-clash = Quelqu’un a modifié cet accès avant vous
collaborators-clash-text = Rien de votre saisie n’a été enregistré, pour ne pas écraser ce changement. Comparez les deux versions, puis décidez à nouveau.
collaborators-clash-now = Enregistré maintenant
collaborators-clash-yours = Votre choix

## Another profile
collaborators-change-profile-lead = Ce que permet le nouveau profil vaut dès le prochain clic de { $name }.
collaborators-change-profile-do = Changer de profil
collaborators-profile-one = Exactement un profil
collaborators-choice-current = { $count ->
    [one] Le profil actuel. { $count } permission.
    [many] Le profil actuel. { $count } de permissions.
   *[other] Le profil actuel. { $count } permissions.
}
collaborators-choice-allows = { $count ->
    [one] { $count } permission
    [many] { $count } de permissions
   *[other] { $count } permissions
}
collaborators-choice-wider = Gagne { $gained }, perd { $lost }. Demande votre signature.
collaborators-choice-narrower = Ne gagne rien, perd { $lost }.
collaborators-choice-same = Permet la même chose.
collaborators-choice-beyond = { $count ->
    [one] { $count } profil n’est pas affiché, car il permet plus que ce que vous pouvez.
    [many] { $count } de profils ne sont pas affichés, car ils permettent plus que ce que vous pouvez.
   *[other] { $count } profils ne sont pas affichés, car ils permettent plus que ce que vous pouvez.
}
collaborators-profile-changed = { $name } a maintenant le profil « { $profile } ».

## The end date
collaborators-set-until-lead = Après ce jour, { $name } ne pourra plus entrer. Des rappels partent 30 jours, 7 jours et 1 jour avant ; rien ne se renouvelle tout seul.
collaborators-until-hint = Le dernier jour avec accès, jusqu’à minuit à { $zone }. Laissez vide pour ne pas fixer de fin.
collaborators-set-until-do = Enregistrer la date de fin
collaborators-until-set = La date de fin de { $name } est enregistrée.
collaborators-until-lifted = L’accès de { $name } n’a plus de date de fin.

## Stopping, ending, giving back
collaborators-suspended = L’accès de { $name } est suspendu.
collaborators-reinstated = { $name } a de nouveau accès.
collaborators-brought-back = { $name } est de retour.
collaborators-removed = { $name } n’a plus accès.
collaborators-invitation-ended = L’invitation ne donne plus accès à { $name } ; l’autre raison, si.
collaborators-remove-title = Retirer { $name } de { $account } ?
collaborators-remove-now = { $name } quitte { $account } aussitôt, sur tous les appareils.
collaborators-remove-inside = { $name } est à l’intérieur en ce moment ; son prochain clic montrera déjà que l’accès a pris fin.
collaborators-remove-two = { $name } a deux raisons d’être ici : une invitation acceptée et une autre, par exemple un partenaire. Vous pouvez mettre fin aux deux, ou à l’invitation seule ; l’autre raison maintient alors l’accès.
collaborators-remove-partner = Cette personne est ici par un partenaire. La retirer met fin à cela aussi ; le partenaire devra vous le demander à nouveau.
collaborators-remove-invitations = { $count ->
    [one] { $count } invitation envoyée par cette personne et que nul n’a encore acceptée est révoquée.
    [many] { $count } d’invitations envoyées par cette personne et que nul n’a encore acceptées sont révoquées.
   *[other] { $count } invitations envoyées par cette personne et que nul n’a encore acceptées sont révoquées.
}
collaborators-remove-kept = Ce que la personne a fait reste, et le journal d’activité garde son nom. Pendant 90 jours, vous pouvez la réintégrer.
collaborators-remove-keep = Garder l’accès
collaborators-remove-what = Ce qui prend fin
collaborators-remove-everything = Tout l’accès
collaborators-remove-everything-text = Toutes les raisons prennent fin. La personne ne peut plus entrer.
collaborators-remove-invitation = L’invitation seulement
collaborators-remove-invitation-text = L’accès demeure par l’autre raison, avec le même profil.
collaborators-bring-back-lead = { $name } pourra entrer dès que vous aurez signé ; il n’y a aucune invitation à accepter.
collaborators-bring-back-archived = Le profil précédent, <bdi>{ $profile }</bdi>, a été archivé. Choisissez-en un autre.
collaborators-bring-back-sign = Suivant : signer
collaborators-leave = Quitter pour de bon
collaborators-leave-title = Quitter { $account } pour de bon ?
collaborators-leave-now = Vous ne pourrez plus entrer dans { $account }, dès cet instant et sur aucun appareil.
collaborators-leave-kept = Ce que vous avez fait ici reste, sous votre nom.
collaborators-leave-invitations = { $count ->
    [one] { $count } invitation que vous avez envoyée et que nul n’a encore acceptée est révoquée.
    [many] { $count } d’invitations que vous avez envoyées et que nul n’a encore acceptées sont révoquées.
   *[other] { $count } invitations que vous avez envoyées et que nul n’a encore acceptées sont révoquées.
}
collaborators-leave-back = { $owner } reçoit un e-mail. Seul le compte peut vous redonner accès.
collaborators-leave-stay = Rester
collaborators-leave-do = Quitter pour de bon
collaborators-left = Vous n’avez plus accès à { $account }.

## Signing
collaborators-sign-lead = Votre signature montre que c’est vous qui avez donné cet accès.
collaborators-sign-who = Personne
collaborators-sign-where = Dans
collaborators-sign-gains = Gagne
collaborators-sign-loses = Perd
collaborators-sign-change-profile = Signer le profil plus large
collaborators-sign-change-profile-do = Signer et changer de profil
collaborators-sign-extend-access = Signer la date de fin plus tardive
collaborators-sign-extend-access-do = Signer et enregistrer la date
collaborators-sign-reinstate = Signer la levée de la suspension
collaborators-sign-reinstate-do = Signer et lever la suspension
collaborators-sign-bring-back = Signer la réintégration
collaborators-sign-bring-back-do = Signer et réintégrer

## Why
collaborators-why-title = Pourquoi ?
collaborators-why-of = Ce que { $name } peut faire ici, et pourquoi
collaborators-why-lead = { $count ->
    [one] { $count } chose sur 66, avec le profil « { $profile } ». Choisissez-en une pour voir toutes les raisons.
    [many] { $count } de choses sur 66, avec le profil « { $profile } ». Choisissez-en une pour voir toutes les raisons.
   *[other] { $count } choses sur 66, avec le profil « { $profile } ». Choisissez-en une pour voir toutes les raisons.
}
collaborators-why-stopped = En ce moment, rien n’est possible ici
collaborators-why-find = Rechercher une permission
collaborators-why-find-none = Aucune permission ne porte ce nom.
collaborators-permission = Permission
collaborators-answer = Réponse
collaborators-yes = Oui
collaborators-no = Non
collaborators-yes-profile = le profil la comprend
collaborators-no-profile = le profil ne la comprend pas
collaborators-no-stopped = le profil la comprend, mais l’accès est arrêté
collaborators-elsewhere = vérifiée par les applications connectées
collaborators-elsewhere-text = Ce travail se fait dans une application connectée, qui demande cette réponse à Clavero.
collaborators-why-yes = Pourquoi { $name } peut « { $permission } » ?
collaborators-why-no = Pourquoi { $name } ne peut pas « { $permission } » ?
collaborators-checks = Ce qui a été vérifié
collaborators-checks-yes = Tout est rempli, la réponse est donc oui.
collaborators-checks-no = Ce qui n’est pas rempli décide, la réponse est donc non.
collaborators-remedies = Ce qui devrait changer
collaborators-remedies-ask = Demandez-le à { $owner }.
collaborators-edit-profile = Modifier « { $profile } »
collaborators-in-products = Dans chaque produit
collaborators-role-besides = La permission est une moitié. L’autre est le rôle d’éditeur de contenu ou d’administrateur dans le produit : il dit où.
collaborators-role-needed = { $name } n’a encore dans aucun produit un rôle qui le permette. En plus de cette permission, il faut le rôle d’éditeur de contenu ou d’administrateur dans le produit : celui qui y importe des utilisateurs le donne.
collaborators-role-alone = Ce que le rôle dans un produit y donne, quoi que dise le profil.
collaborators-why-role-missing = mais aucun produit n’a donné le rôle qu’il faut aussi
collaborators-why-by-role = { $count ->
    [one] oui dans { $count } produit, par le rôle qui y est donné
    [many] oui dans { $count } produits, par le rôle qui y est donné
   *[other] oui dans { $count } produits, par le rôle qui y est donné
}
collaborators-who-else = Qui peut « { $permission } » ici ?

## Who can
collaborators-ask-title = Qui peut faire quoi ?
collaborators-ask-text = Choisissez une permission et voyez qui l’a en ce moment.
collaborators-who-can = Qui peut faire cela ?
collaborators-who-can-lead = { $owner } est titulaire du compte et peut tout faire. Voici qui d’autre le peut.
collaborators-who-person = Seulement les personnes de ce nom
collaborators-who-show = Afficher
collaborators-who-nobody = Personne d’autre ne le peut
collaborators-who-nobody-text = En ce moment, { $owner } est la seule personne à le pouvoir, comme titulaire.

## Asking the owner
collaborators-ask-owner = Demander une permission
collaborators-ask-owner-lead = { $owner } reçoit un e-mail avec votre demande, un par jour au plus pour chaque permission. Rien ne change tant que { $owner } n’est pas d’accord.
collaborators-ask-nothing = Il n’y a rien à demander
collaborators-ask-nothing-text = Vous pouvez déjà tout faire ici.
collaborators-asked = { $owner } recevra un e-mail avec votre demande.
collaborators-asked-today = Vous l’avez demandé il y a moins d’un jour ; { $owner } a votre e-mail.
collaborators-asked-needless = Vous le pouvez déjà ; rien n’a été demandé.
field-one-change = Envoyez soit le profil, soit la date de fin, un changement à la fois.

## Letters
letter-collaborator-profile-changed-subject = Votre profil chez { $account } est maintenant « { $profile } »
letter-collaborator-profile-changed-body =
    { $account } vous a fait passer de « { $before } » à « { $profile } ». Permissions gagnées : { $gained }. Permissions perdues : { $lost }.

    C’est déjà en vigueur. Ce que vous avez fait jusqu’ici reste tel quel.
letter-collaborator-profile-changed-button = Aller à { $account }
letter-collaborator-suspended-subject = Votre accès à { $account } est suspendu
letter-collaborator-suspended-body =
    { $account } a suspendu votre accès. Pour l’instant vous ne pouvez pas entrer, sur aucun appareil.

    Votre profil « { $profile } » et tout ce que vous avez fait sont conservés. Si vous pensez que c’est une erreur, demandez au compte.
letter-collaborator-suspended-button = Voir mes centres
letter-collaborator-reinstated-subject = Vous avez de nouveau accès à { $account }
letter-collaborator-reinstated-body =
    { $account } a levé la suspension. Votre profil est « { $profile } », et vous pouvez entrer à nouveau.
letter-collaborator-reinstated-button = Aller à { $account }
letter-collaborator-brought-back-subject = { $account } vous rouvre l’accès
letter-collaborator-brought-back-body =
    Vous avez de nouveau accès à { $account }, avec le profil « { $profile } ». Il n’y a rien à accepter ; entrez quand vous voulez.

    Si vous ne voulez plus de cet accès, vous pouvez quitter le compte pour de bon une fois à l’intérieur.
letter-collaborator-brought-back-button = Voir mes centres
letter-collaborator-date-changed-subject = Votre accès à { $account } prend fin le { $until }
letter-collaborator-date-changed-body =
    { $account } a fixé la fin de votre accès au { $until }. D’ici là, rien ne change pour vous.

    Il ne se renouvelle pas tout seul. S’il vous faut plus de temps, demandez-le au compte.
letter-collaborator-date-changed-button = Voir mes centres
letter-collaborator-date-lifted-subject = Votre accès à { $account } n’a plus de date de fin
letter-collaborator-date-lifted-body =
    { $account } a retiré la date de fin de votre accès. Vous gardez le profil « { $profile } ».
letter-collaborator-date-lifted-button = Voir mes centres
letter-collaborator-ending-subject = Votre accès à { $account } prend fin le { $until }
letter-collaborator-ending-body =
    Votre accès à { $account } prend fin le { $until }. Ensuite, vous ne pourrez plus entrer.

    Il ne se renouvelle pas tout seul. Si vous travaillez encore ensemble, demandez au compte une date plus tardive.
letter-collaborator-ending-button = Voir mes centres
letter-collaborator-expired-subject = Votre accès à { $account } a pris fin
letter-collaborator-expired-body =
    Vous aviez accès à { $account } jusqu’au { $until }, et cette date est passée. Ce que vous y avez fait est conservé.

    Si vous travaillez encore ensemble, demandez au compte de vous réintégrer.
letter-collaborator-expired-button = Voir mes centres
letter-collaborator-removed-subject = Votre accès à { $account } a pris fin
letter-collaborator-removed-body =
    { $account } a mis fin à votre accès, et vous ne pouvez plus entrer. Ce que vous y avez fait est conservé, sous votre nom.

    Vos propres comptes et votre accès à d’autres restent tels quels. Si vous pensez que c’est une erreur, demandez au compte.
letter-collaborator-removed-button = Voir mes centres
letter-collaborator-invitation-ended-subject = Votre invitation à { $account } a pris fin
letter-collaborator-invitation-ended-body =
    { $account } a mis fin à l’invitation que vous aviez acceptée. Vous avez toujours accès pour une autre raison, avec le profil « { $profile } ».

    Quand cette raison prendra fin aussi, votre accès prendra fin.
letter-collaborator-invitation-ended-button = Voir mes centres
letter-collaborator-left-subject = { $person } a quitté { $account }
letter-collaborator-left-body =
    { $person } a quitté { $account } pour de bon et ne peut plus entrer. Son profil était « { $profile } ».

    Ce que { $person } a fait reste.
letter-collaborator-left-button = Voir la fiche
letter-collaborator-asked-subject = { $person } demande « { $permission } » chez { $account }
letter-collaborator-asked-body =
    { $person } a voulu faire chez { $account } une chose qui demande « { $permission } ». Le profil « { $profile } » ne la comprend pas.

    Rien n’a changé. Si vous êtes d’accord, ajoutez-la au profil ou choisissez-en un autre ; sinon, il n’y a rien à faire.
letter-collaborator-asked-button = Voir pourquoi, et ce qui le changerait

## La revue des accès
collaborators-review = Revue des accès
collaborators-review-lead = Qui n’est pas venu depuis longtemps, et ce que les profils donnent sans que personne ne s’en serve. Retirez ce qui n’est pas nécessaire ; on peut le redonner à tout moment.
collaborators-review-all = Tout le monde
collaborators-review-none = Personne à examiner
collaborators-review-none-text = Personne ne correspond à cette vue pour l’instant.
collaborators-review-last = Dernier usage
collaborators-review-unused = Inutilisé depuis 90 jours
collaborators-review-nothing = Rien pour l’instant
collaborators-review-all-used = Tout est utilisé
collaborators-review-count = { $count } sur { $all }
