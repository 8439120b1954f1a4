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
