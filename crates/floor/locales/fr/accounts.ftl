# Comptes : en ouvrir un, la liste des centres, la page d’accueil et les paramètres.

## Centres
accounts-centers = Mes comptes et centres
accounts-centers-lead = Les comptes dont vous êtes titulaire, et ceux où d’autres vous laissent travailler.
accounts-unverified = Confirmez votre adresse e-mail
accounts-unverified-text = Les invitations envoyées à <b>{ $address }</b> apparaissent ici une fois que vous avez ouvert le lien du message que nous y avons envoyé.
accounts-search = Rechercher par nom
accounts-show-all = Tout afficher
accounts-waiting = En attente de votre réponse
accounts-waiting-lead = Rien ne s’ouvre avant que vous acceptiez.
accounts-waiting-row = { $person } vous propose le profil <b>{ $profile }</b>
accounts-waiting-until = valable jusqu’au { $date }
accounts-accept = Accepter
accounts-decline = Refuser
accounts-owned = Mes comptes
accounts-owned-none = Vous n’êtes titulaire d’aucun compte
accounts-owned-none-text = Ouvrez-en un pour que d’autres puissent y travailler sans partager votre connexion.
accounts-owned-no-match = Aucun de vos comptes ne s’appelle « { $search } ».
accounts-hub-id = Hub id { $id }
accounts-suspended = suspendu
accounts-closed-on = fermé le { $date }
accounts-go = Ouvrir
accounts-centers-hint = Les comptes d’autres personnes auxquels vous pouvez accéder. Chacun ne montre que ce que votre profil y permet.
accounts-centers-none = Vous ne participez à aucun centre
accounts-centers-none-text = Lorsque quelqu’un invitera { $address }, l’invitation apparaîtra ici et vous déciderez de l’accepter ou non.
accounts-centers-no-match = Aucun centre ne porte ce nom
accounts-centers-no-match-text = Aucun de vos centres ne s’appelle « { $search } ».
accounts-centers-count = { $count ->
    [one] { $count } centre
   *[other] { $count } centres
}
accounts-center-profile = Profil <b>{ $profile }</b>
accounts-center-until = accès jusqu’au { $date }
accounts-center-entered = dernier accès le { $date }
accounts-inside = À l’intérieur
accounts-enter = Accéder
accounts-give-up = Renoncer à l’accès
accounts-state-suspended = Suspendu
accounts-state-expired = Accès terminé
accounts-state-closed = Fermé pour l’instant

## Ouvrir un compte
accounts-open = Ouvrir un compte
accounts-open-lead = Un compte est une entreprise : ses produits, son équipe, son argent. Il n’est qu’à vous tant que vous n’invitez personne.
accounts-open-do = Ouvrir le compte
accounts-open-unverified = Confirmez d’abord votre adresse e-mail
accounts-open-unverified-text = Les messages au sujet du compte arrivent à <b>{ $address }</b>. Ouvrez le lien du message que nous y avons envoyé, puis revenez.
accounts-open-unverified-go = Aller à Mon Compte
accounts-opened = { $name } est ouvert. Vous en êtes titulaire.
accounts-field-name = Nom de l’entreprise
accounts-name-hint = Les personnes que vous invitez voient ce nom.
accounts-field-slug = Adresse
accounts-slug-hint = Les pages du compte commencent par { $start }. Si vous la laissez vide, nous la formons à partir du nom.
accounts-field-legal-name = Raison sociale
accounts-field-tax-id = Numéro fiscal
accounts-field-country = Pays
accounts-field-legal-address = Siège social
accounts-field-payout = Versements
field-slug = Utilisez de 3 à 40 lettres minuscules sans accent, des chiffres et des traits d’union isolés entre eux.
field-slug-reserved = Ce mot appartient au produit. Choisissez-en un autre.

## La page d’accueil
accounts-home-lead = Où en est votre compte, et qui y travaille.
accounts-home-hello = Bonjour { $person }
accounts-home-collaborator = Voici ce que vous pouvez faire dans le compte de <b>{ $account }</b>.
accounts-invite = Inviter un collaborateur
accounts-people = Collaborateurs
accounts-pending = Invitations en attente
accounts-inside-now = Présents maintenant
accounts-first = Premiers pas
accounts-first-lead = Trois étapes, et quelqu’un peut vous aider sans connaître votre mot de passe.
accounts-first-done = Fait
accounts-first-signature = Créez votre Signature électronique
accounts-first-signature-text = Un secret qui n’appartient qu’à vous et confirme chaque accès que vous donnez.
accounts-first-signature-do = Créer la signature
accounts-first-profile = Créez un profil
accounts-first-profile-text = Un profil est un ensemble nommé de permissions. Plusieurs personnes peuvent le partager.
accounts-first-profile-do = Créer un profil
accounts-first-invite = Invitez la première personne
accounts-first-invite-text = Personne n’a d’accès avant d’avoir accepté, et personne n’atteint jamais Mon Compte.
accounts-can = Ce que vous pouvez faire ici
accounts-your-profile = Votre profil : <bdi>{ $profile }</bdi>
accounts-without = Rien dans { $category }
accounts-without-my-account = Mon Compte est réservé au titulaire
accounts-missing = Il vous manque quelque chose ? Demandez à { $person }, titulaire du compte.
accounts-ask = Demander une permission
accounts-elsewhere = vérifiée par les applications connectées
accounts-elsewhere-title = Une partie se passe ailleurs
accounts-elsewhere-text = Les permissions marquées « vérifiée par les applications connectées » s’appliquent dans les systèmes qui interrogent Clavero, pas sur ces pages.
accounts-no-permissions = Votre profil ne permet encore rien
accounts-no-permissions-text = Vous avez le profil « { $profile } », qui n’a aucune permission pour l’instant. Votre accès est conservé ; { $person }, titulaire du compte, peut en ajouter.

## Paramètres
accounts-settings-lead = Vous seul, titulaire du compte, voyez cette page. Aucun profil ne peut l’ouvrir.
accounts-business = Entreprise
accounts-business-lead = Le nom que les gens voient, l’adresse des pages du compte et les données de facturation.
accounts-slug-change-hint = Les pages commencent par { $start }. Les liens vers l’ancienne adresse cessent de fonctionner.
accounts-save = Enregistrer
accounts-saved = Les données de l’entreprise ont été enregistrées.
accounts-payout-lead = Où va l’argent du compte. Ces données sont effacées lorsque le compte change de titulaire.
accounts-payout-text = Compte bancaire ou de versement
accounts-payout-hint = Nous vous écrivons à chaque changement.
accounts-payout-save = Enregistrer les versements
accounts-payout-saved = Le compte de versement a été enregistré. Nous vous avons écrit à ce sujet.
accounts-held = Les retraits sont suspendus
accounts-held-text = Le compte a changé de titulaire ; rien n’est versé avant le { $date }.
accounts-conflict = Quelqu’un a enregistré ces données pendant votre saisie
accounts-conflict-text = Rien de votre saisie n’a encore été enregistré. Comparez les deux versions ; ce que vous avez saisi est toujours dans le formulaire, et l’enregistrer à nouveau remplace l’autre.
accounts-conflict-field = Champ
accounts-conflict-theirs = Enregistré actuellement
accounts-conflict-yours = Votre saisie

## Messages
letter-account-payout-subject = Le compte de versement de { $account } a changé
letter-account-payout-body = Une personne connectée avec votre identité a changé l’endroit où va l’argent de { $account }.

    Si c’était vous, il n’y a rien à faire. Sinon, ouvrez les paramètres, corrigez ces données et changez votre mot de passe.
letter-account-payout-button = Ouvrir les paramètres

## Titularité
field-typed-name = Saisissez le nom exactement comme il figure ci-dessus.
field-new-owner-unverified = Cette personne n’a pas encore confirmé son adresse e-mail. Demandez-lui de le faire ou choisissez-en une autre.
accounts-account = Compte
accounts-hub = Hub id
accounts-ownership = Titularité
accounts-ownership-lead = Un compte a exactement un titulaire à tout moment.
accounts-transfer = Transférer le compte
accounts-transfer-hint = Confiez-le à quelqu’un qui y travaille.
accounts-transfer-open = Transférer
accounts-transfer-lead = Une autre personne devient titulaire. Vos données personnelles ne font pas partie du compte et restent les vôtres.
accounts-transfer-title = Transférer { $account }
accounts-transfer-to = Nouveau titulaire
accounts-transfer-to-hint = Une personne qui travaille déjà dans ce compte.
accounts-transfer-search = Rechercher par nom ou e-mail
accounts-transfer-no-match = Aucun collaborateur ne correspond à « { $search } ».
accounts-transfer-nobody = Personne ne pourrait encore le reprendre
accounts-transfer-nobody-text = Le nouveau titulaire doit être collaborateur de ce compte. Invitez d’abord cette personne.
accounts-transfer-after = Vous, ensuite
accounts-transfer-after-hint = Ce que devient votre propre accès.
accounts-transfer-leave = Je quitte le compte
accounts-transfer-leave-hint = Votre accès prend fin lorsque le compte change de titulaire.
accounts-transfer-profile = { $count ->
    [one] { $count } permission
   *[other] { $count } permissions
}
accounts-transfer-step-offer = L’offre reste ouverte 72 heures. Le nouveau titulaire l’accepte avec sa propre signature.
accounts-transfer-step-cooling = Puis 24 heures s’écoulent, pendant lesquelles chacun des deux peut encore annuler.
accounts-transfer-step-money = Le compte de versement est effacé et rien n’est versé pendant 7 jours.
accounts-transfer-step-personal = Mon Compte et vos autres comptes ne sont pas touchés.
accounts-transfer-next = Suivant
accounts-transfer-sign-lead = Votre signature prouve que vous, titulaire, avez proposé le compte.
accounts-transfer-do = Signer et proposer le compte
accounts-transfer-offered = Le compte a été proposé à { $person }. Vous restez titulaire jusqu’à son accord, puis 24 heures encore.
accounts-transfer-waiting = En attente de réponse
accounts-transfer-waiting-text = Vous avez proposé le compte à <b>{ $person }</b>. L’offre prend fin le { $date } ; vous restez titulaire jusque-là et pouvez annuler à tout moment.
accounts-transfer-cooling = Acceptée
accounts-transfer-cooling-text = <b>{ $person }</b> a accepté. Le compte change de titulaire le { $date } ; d’ici là, chacun des deux peut annuler.
accounts-transfer-cancel = Annuler le transfert
accounts-transfer-cancelled = Le transfert a été annulé. Le compte garde son titulaire.
accounts-transfer-was-cancelled = Le dernier transfert, à { $person }, a été annulé.
accounts-transfer-was-declined = { $person } a refusé la dernière offre.
accounts-transfer-was-expired = { $person } n’a pas répondu à temps à la dernière offre.
accounts-offered = { $account } vous est proposé
accounts-offered-text = { $person } souhaite que vous en deveniez titulaire. Vous pouvez accepter jusqu’au { $date }.
accounts-offered-cooling = Vous avez accepté. Le compte sera à vous le { $date } ; d’ici là, chacun des deux peut annuler.
accounts-offered-go = Voir l’offre
accounts-takeover = Reprendre un compte
accounts-takeover-title = Devenir titulaire de <bdi>{ $account }</bdi>
accounts-takeover-lead = { $person } vous propose le compte.
accounts-takeover-from = Proposé par
accounts-takeover-after = Ensuite
accounts-takeover-keeps = reste collaborateur avec le profil <b>{ $profile }</b>
accounts-takeover-leaves = quitte le compte
accounts-takeover-until = Ouverte jusqu’au
accounts-takeover-owner = Vous pourrez tout y faire et vous seul en verrez les paramètres.
accounts-takeover-unverified = Ouvrez le lien du message envoyé à <b>{ $address }</b>, puis revenez.
accounts-takeover-sign-hint = La vôtre, pas celle du titulaire actuel.
accounts-takeover-no-signature = La personne qui reprend un compte signe pour lui. Créez votre signature, puis revenez à cette page.
accounts-takeover-do = Signer et accepter
accounts-takeover-accepted = Vous avez accepté { $account }. Il sera à vous dans 24 heures si personne n’annule.
accounts-takeover-declined = Vous avez refusé { $account }. Il reste à son titulaire.
accounts-takeover-cooling = Vous avez accepté. Le compte sera à vous le { $date }. D’ici là, chacun des deux peut annuler.
accounts-takeover-was-done = Le compte est à vous. Il figure parmi vos comptes.
accounts-takeover-was-expired = L’offre était ouverte 72 heures, désormais écoulées. Le compte garde son titulaire.
accounts-takeover-was-declined = Vous avez refusé cette offre. Le compte garde son titulaire.
accounts-takeover-was-cancelled = Ce transfert a été annulé. Le compte garde son titulaire.

## Fermeture
accounts-close = Fermer le compte
accounts-close-hint = L’accès de chacun prend fin et plus personne ne peut y entrer.
accounts-close-title = Fermer { $account }
accounts-close-people = { $count ->
    [0] Personne d’autre n’y travaille.
    [one] { $count } collaborateur perd aussitôt son accès et reçoit un message.
   *[other] { $count } collaborateurs perdent aussitôt leur accès et reçoivent un message.
}
accounts-close-pending = { $count ->
    [0] Aucune invitation n’est en attente.
    [one] { $count } invitation en attente ne pourra plus être acceptée.
   *[other] { $count } invitations en attente ne pourront plus être acceptées.
}
accounts-close-for-good = C’est irréversible. Votre connexion et vos autres comptes restent tels quels.
accounts-close-keep = Garder le compte
accounts-close-next = Suivant
accounts-close-sign-lead = Votre signature confirme que vous, titulaire, fermez le compte définitivement.
accounts-close-do = Signer et fermer le compte
accounts-closed = { $account } a été fermé. Toutes les personnes qui y travaillaient ont été prévenues.

## Messages sur la titularité
letter-transfer-offered-subject = { $owner } vous propose { $account }
letter-transfer-offered-body = { $owner } souhaite que vous deveniez titulaire de { $account }.

    L’offre est ouverte jusqu’au { $until }. L’accepter demande votre propre Signature électronique ; puis 24 heures s’écoulent, pendant lesquelles chacun des deux peut encore annuler.
letter-transfer-offered-button = Voir l’offre
letter-transfer-sent-subject = Vous avez proposé { $account } à { $person }
letter-transfer-sent-body = Vous avez signé une offre qui rend { $person } titulaire de { $account }. Elle peut être acceptée jusqu’au { $until }. Vous restez titulaire jusque-là.

    Si ce n’était pas vous, annulez le transfert et changez votre mot de passe et votre signature.
letter-transfer-sent-button = Voir le transfert
letter-transfer-accepted-subject = { $person } a accepté { $account }
letter-transfer-accepted-body = { $person } a accepté votre offre. { $account } change de titulaire le { $until }.

    D’ici là, chacun des deux peut annuler. Ensuite, le compte de versement est effacé et vos jetons prennent fin.
letter-transfer-accepted-button = Voir le transfert
letter-transfer-taken-subject = Vous avez accepté { $account }
letter-transfer-taken-body = { $account } sera à vous le { $until }. D’ici là, vous et { $owner } pouvez encore annuler.

    Les retraits sont ensuite suspendus pendant 7 jours.
letter-transfer-taken-button = Voir le transfert
letter-transfer-coming-subject = { $account } va changer de titulaire
letter-transfer-coming-body = { $owner } confie { $account } à { $person }. Le compte change de titulaire le { $until }, sauf annulation.

    Votre accès reste le même.
letter-transfer-coming-button = Mes centres
letter-transfer-off-subject = { $account } garde son titulaire
letter-transfer-off-body = Le transfert de { $account } à { $person } a été annulé. { $owner } reste titulaire et votre accès reste le même.
letter-transfer-off-button = Mes centres
letter-transfer-declined-subject = { $person } a refusé { $account }
letter-transfer-declined-body = { $person } ne souhaite pas reprendre { $account }. Vous restez titulaire et rien n’a changé.
letter-transfer-declined-button = Voir le transfert
letter-transfer-cancelled-subject = Le transfert de { $account } a été annulé
letter-transfer-cancelled-body = Le transfert de { $account } de { $owner } à { $person } a été annulé. Le compte garde son titulaire et rien n’a changé.
letter-transfer-cancelled-button = Voir le transfert
letter-transfer-lapsed-subject = { $person } n’a pas répondu à temps
letter-transfer-lapsed-body = L’offre de { $account } à { $person } était ouverte 72 heures, désormais écoulées. Vous restez titulaire. Vous pouvez la renouveler.
letter-transfer-lapsed-button = Voir le transfert
letter-transfer-done-subject = { $account } est à vous
letter-transfer-done-body = Vous êtes maintenant titulaire de { $account }.

    Le compte de versement a été effacé : indiquez dans les paramètres où va l’argent. Rien n’est versé pendant 7 jours.
letter-transfer-done-button = Ouvrir le compte
letter-transfer-done-kept-subject = { $account } appartient maintenant à { $person }
letter-transfer-done-kept-body = { $account } a changé de titulaire : { $person }. Vous restez collaborateur avec le profil que vous avez choisi, et vos jetons de l’API ont pris fin.
letter-transfer-done-kept-button = Mes centres
letter-transfer-done-left-subject = { $account } appartient maintenant à { $person }
letter-transfer-done-left-body = { $account } appartient maintenant à { $person } et votre accès a pris fin, comme vous l’avez choisi. Vos jetons de l’API ont pris fin aussi. Votre connexion et vos autres comptes restent tels quels.
letter-transfer-done-left-button = Mes centres
letter-transfer-new-owner-subject = { $account } a un nouveau titulaire
letter-transfer-new-owner-body = { $account } appartient maintenant à { $person }. Votre accès reste le même.
letter-transfer-new-owner-button = Mes centres
letter-account-closed-subject = { $account } a été fermé
letter-account-closed-body = Le titulaire a fermé { $account }. Votre accès a pris fin ; votre connexion et vos propres comptes restent tels quels.
letter-account-closed-button = Mes centres
letter-account-closed-owner-subject = Vous avez fermé { $account }
letter-account-closed-owner-body = { $account } est fermé. Toutes les personnes qui y travaillaient ont été prévenues. Votre connexion et vos autres comptes restent tels quels.
letter-account-closed-owner-button = Mes comptes et centres
