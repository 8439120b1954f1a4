# Inviter des personnes à travailler dans un compte, et répondre.

## La liste
invitations-title = Invitations
invitations-lead = Toutes les personnes invitées à travailler dans ce compte, et ce que chaque invitation est devenue. Une invitation n’ouvre rien tant qu’elle n’est pas acceptée.
invitations-none = Vous n’avez encore invité personne
invitations-none-text = La personne invitée reçoit un e-mail, choisit d’accepter ou non, puis travaille avec le seul profil que vous avez choisi.
invitations-no-match = Aucune invitation ne correspond
invitations-no-match-text = Rien ici n’a cet état et ce nom ou cette adresse.
invitations-search = Rechercher par nom ou e-mail
invitations-state = État
invitations-state-any = Tous les états
invitations-state-pending = En attente
invitations-state-accepted = Acceptée
invitations-state-declined = Refusée
invitations-state-revoked = Révoquée
invitations-state-expired = Expirée
invitations-state-superseded = Remplacée
invitations-filter = Filtrer
invitations-clear = Effacer le filtre
invitations-person = Personne
invitations-sent-by = Envoyée par
invitations-actions = Actions
invitations-actions-for = Actions pour { $name }
invitations-until = Ouverte jusqu’au { $date }
invitations-expired-on = Était ouverte jusqu’au { $date }
invitations-access-ends = L’accès prend fin le { $date }
invitations-letter-sent = E-mail envoyé
invitations-letter-queued = E-mail en cours d’envoi
invitations-letter-retried = E-mail pas encore parti, nous réessayons. Réponse du serveur de messagerie : { $error }
invitations-letter-failed = E-mail non remis. Réponse du serveur de messagerie : { $error }
invitations-letter-link-only = Pas de serveur de messagerie ici : envoyez le lien vous-même
invitations-forgotten = Adresse supprimée
invitations-forgotten-text = Terminée il y a plus de 90 jours
invitations-count = { $count ->
    [one] { $count } invitation
   *[other] { $count } invitations
}
invitations-again = Renvoyer
invitations-invite-again = Inviter de nouveau
invitations-revoke = Révoquer
invitations-revoked = L’invitation a été révoquée. Son lien n’ouvre plus rien.

## Inviter une personne
invitations-new = Inviter un collaborateur
invitations-new-lead = La personne reçoit un e-mail avec un lien et n’a aucun accès avant d’accepter.
invitations-steps = Étapes
invitations-step-who = Qui et quoi
invitations-step-sign = Signature
invitations-name = Nom
invitations-name-hint = Comme vous appelez cette personne ; elle le verra aussi.
invitations-email = E-mail
invitations-profile = Profil
invitations-profile-before = Profil jusqu’ici
invitations-profile-size = { $count ->
    [one] { $profile } · { $count } permission
   *[other] { $profile } · { $count } permissions
}
invitations-permissions = { $count ->
    [one] { $count } permission
   *[other] { $count } permissions
}
invitations-account = Compte
invitations-choose-profile = Profil
invitations-choose-profile-hint = Un seul. Il dit ce que la personne peut faire ici.
invitations-some-beyond = Les profils qui permettent plus que le vôtre ne sont pas affichés : personne ne donne ce qu’il n’a pas.
invitations-language = Langue de l’e-mail
invitations-language-hint = La personne pourra en changer.
invitations-days = Jours d’ouverture
invitations-days-hint = De 1 à 30 ; ensuite le lien ne fonctionne plus.
invitations-access-until = Fin de l’accès
invitations-access-until-hint = L’accès prend fin de lui-même à la fin de ce jour.
invitations-no-end = Pas de date de fin
invitations-open-until = Peut être acceptée jusqu’au
invitations-next = Suivant
invitations-several = Plusieurs personnes avec le même profil ?
invitations-several-link = Invitez-les ensemble
invitations-open-card = Ouvrir la fiche de cette personne
invitations-no-profile = Il n’y a pas encore de profil à donner
invitations-no-profile-text = Un profil dit ce qu’un collaborateur peut faire. Créez-en un d’abord, puis revenez.
invitations-create-profile = Créer un profil

## Signer
invitations-sign = Signer et envoyer l’invitation
invitations-sign-lead = Votre Signature électronique prouve que vous avez donné cet accès.
invitations-sign-send = Signer et envoyer
invitations-doubts = Regardez encore cette adresse
invitations-doubt-alias = À un +suffixe ou à des points près, c’est l’adresse d’une personne déjà présente ou déjà invitée.
invitations-doubt-domain = Son domaine diffère du vôtre d’une seule lettre.
invitations-doubt-scripts = Elle mêle des lettres semblables d’alphabets différents.
invitations-supersedes = Une invitation en attente pour cette adresse sera remplacée ; seul le nouveau lien fonctionnera.
invitations-was-here = Cette personne travaillait ici il y a peu
invitations-was-here-text = Vous pouvez envoyer cette invitation, ou réintégrer la personne avec le profil qu’elle avait.
invitations-bring-back = Réintégrer plutôt cette personne

## Envoyée
invitations-sent = Invitation envoyée
invitations-sent-to = L’invitation de { $name } est envoyée
invitations-sent-by-mail = Un e-mail est en route vers <bdi>{ $email }</bdi>.
invitations-sent-link-only = Ce serveur n’envoie pas d’e-mails : aucun message ne part. Copiez le lien et envoyez-le vous-même.
invitations-link = Lien de l’invitation
invitations-link-hint = Il n’est affiché que maintenant. Pour s’en servir, il faut se connecter avec l’adresse invitée.
invitations-copy = Copier
invitations-next-steps = La suite
invitations-next-accepts = La personne ouvre le lien, lit ce que le profil permet, puis accepte ou refuse.
invitations-next-told = Vous recevez un e-mail avec sa réponse. D’ici là, il n’y a aucun accès.
invitations-next-change = Dans la liste, vous pouvez la renvoyer ou la révoquer à tout moment.
invitations-another-one = Inviter quelqu’un d’autre
invitations-to-list = Voir toutes les invitations

## Renvoyer
invitations-again-to = Renvoyer l’invitation de { $name }
invitations-again-pending = Un nouveau lien part et l’ancien cesse de fonctionner.
invitations-again-expired = L’ancienne invitation reste dans la liste comme expirée ; une autre part avec un nouveau lien.
invitations-again-profile = Avec un autre profil, vous signez ; avec le même, non.
invitations-again-sign = Signer l’invitation avec un autre profil
invitations-again-sign-lead = Le profil n’est plus celui du premier e-mail : votre signature est de nouveau nécessaire.

## Inviter plusieurs personnes
invitations-many = Inviter plusieurs personnes
invitations-many-lead = Jusqu’à 100 à la fois, toutes avec le même profil. Rien ne part avant que vous ayez regardé chaque ligne et signé.
invitations-step-list = Liste
invitations-step-check = Vérification
invitations-list = Personnes
invitations-list-hint = Une personne par ligne : nom, e-mail. Des lignes copiées d’un tableur conviennent aussi.
invitations-check-list = Vérifier la liste
invitations-many-check = Vérifier la liste
invitations-many-ready = { $ready ->
    [0] Aucune des { $total } lignes ne peut être envoyée.
    [one] { $ready } ligne sur { $total } peut être envoyée.
   *[other] { $ready } lignes sur { $total } peuvent être envoyées.
}
invitations-many-profile = Profil : <b><bdi>{ $profile }</bdi></b>.
invitations-many-go-sign = { $count ->
    [one] Signer pour { $count } personne
   *[other] Signer pour { $count } personnes
}
invitations-many-nobody = Il n’y a personne à inviter
invitations-many-nobody-text = Rien n’a été envoyé. Modifiez la liste et vérifiez-la de nouveau.
invitations-change-list = Modifier la liste
invitations-many-sign = Signer et envoyer les invitations
invitations-many-sign-lead = Une seule signature vaut exactement pour cette liste.
invitations-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
invitations-many-send = { $count ->
    [one] Signer et envoyer { $count } invitation
   *[other] Signer et envoyer { $count } invitations
}
invitations-many-sent = Ce que chaque ligne est devenue
invitations-many-done = { $count ->
    [0] Aucune invitation n’est partie
    [one] { $count } invitation est envoyée
   *[other] { $count } invitations sont envoyées
}
invitations-many-left = { $count ->
    [one] { $count } ligne n’est pas partie
   *[other] { $count } lignes ne sont pas parties
}
invitations-many-left-text = Chaque ligne dit pourquoi. Les autres sont en route.
invitations-row-verdict = Résultat
invitations-row-ready = Prête
invitations-row-supersedes = Remplace une invitation en attente
invitations-row-sent = Envoyée
invitations-row-bad-address = Ce n’est pas une adresse e-mail
invitations-row-long-name = { $max ->
    [one] Nom de plus de { $max } caractère
   *[other] Nom de plus de { $max } caractères
}
invitations-row-twice = Figure déjà plus haut dans la liste
invitations-row-refused = Ne peut pas être envoyée
invitations-show-link = Afficher le lien, cette fois seulement
field-too-many-invited = { $max ->
    [one] Invitez au plus { $max } personne à la fois.
   *[other] Invitez au plus { $max } personnes à la fois. Envoyez les autres dans une seconde liste.
}

## Répondre
invitations-answer = Invitation
invitations-account-invites = { $account } vous invite à collaborer
invitations-signed-on = { $inviter } a signé cette invitation le { $date }.
invitations-expires-on = Elle peut être acceptée jusqu’au { $date }.
invitations-your-profile = Votre profil
invitations-profile-may-change = Si { $account } modifie le profil, ce que vous pouvez faire change à ce moment.
invitations-sent-to-you = Envoyée à
invitations-you-can = Vous pourrez
invitations-nothing-yet = Ce profil ne permet encore rien. Vous pouvez accéder, et verrez davantage quand des permissions seront ajoutées.
invitations-you-cannot = Vous ne pourrez pas
invitations-nothing-of = { $category } : rien
invitations-never-my-account = Ouvrir Mon Compte : il appartient toujours au titulaire
invitations-added-since = ajoutée depuis l’e-mail
invitations-removed-since = Retirées depuis l’e-mail
invitations-blue-bar = À l’intérieur, une barre bleue reste visible. Ce que vous faites est enregistré à votre nom.
invitations-accept = Accepter l’invitation
invitations-decline = Refuser
invitations-decline-instead = Refuser plutôt
invitations-decline-text = { $inviter } reçoit un e-mail disant que vous avez refusé. Rien d’autre ne change pour vous.
invitations-no-more = Plus d’invitations de { $account }
invitations-no-more-hint = Vous pourrez les autoriser de nouveau sur cette page.
invitations-changed-now = Le profil a changé pendant votre lecture
invitations-changed-now-text = Rien n’a été accepté. Voici ce qu’il permet maintenant ; acceptez si cela vous convient.
invitations-not-now = Cette invitation ne peut pas être acceptée pour l’instant
invitations-accepted = Vous collaborez désormais à { $account }. Accédez-y quand vous voulez.
invitations-accepted-before = Vous aviez déjà accepté l’invitation de { $account }. Accédez-y quand vous voulez.
invitations-declined = Vous avez refusé l’invitation de { $account }.
invitations-declined-for-good = Vous avez refusé, et { $account } ne peut plus vous envoyer d’invitations.
invitations-allowed-again = { $account } peut de nouveau vous inviter.

## Ce qu’un lien peut dire d’autre
invitations-told-account-not-open = Impossible de rejoindre { $account } pour l’instant
invitations-told-account-not-open-text = Le compte est suspendu ou fermé. Rien n’a été accepté. Demandez à la personne qui vous a envoyé l’invitation ce qui est prévu.
invitations-told-expired = Cette invitation a expiré
invitations-told-expired-text = Le délai est passé et personne n’a obtenu d’accès à { $account } grâce à elle. Vous pouvez en demander une autre, une fois par jour ; la personne qui vous a envoyé l’invitation reçoit un e-mail.
invitations-told-revoked = Cette invitation a été révoquée
invitations-told-revoked-text = { $account } l’a reprise : elle n’ouvre plus rien. Si vous pensez à une erreur, demandez à la personne qui vous a envoyé l’invitation.
invitations-told-superseded = Il existe une invitation plus récente
invitations-told-superseded-text = Seul le lien le plus récent fonctionne. Ouvrez le dernier e-mail de { $account }.
invitations-told-accepted = Vous avez accepté cette invitation
invitations-told-accepted-text = Vous collaborez à { $account }. Vous le trouverez parmi les centres auxquels vous participez.
invitations-told-taken = Cette invitation a déjà été acceptée
invitations-told-taken-text = Une invitation sert une seule fois. Si c’était vous, connectez-vous avec l’adresse qui l’a reçue ; sinon, prévenez la personne qui vous a envoyé l’invitation à { $account }.
invitations-told-declined = Cette invitation a été refusée
invitations-told-declined-text = Elle n’ouvre plus rien. Si c’était une erreur, demandez-en une autre à { $account }.
invitations-told-declined-for-good = Vous ne voulez plus d’invitations de { $account }
invitations-told-declined-for-good-text = Tant que cela vaut, { $account } ne peut pas inviter cette adresse. Vous pouvez l’autoriser de nouveau.
invitations-ask-again = Demander une nouvelle invitation
invitations-asked-again = La personne qui vous a envoyé l’invitation a reçu un e-mail disant que vous souhaitez une nouvelle invitation.
invitations-allow-again = Autoriser de nouveau les invitations
invitations-to-centers = Aller à mes centres
invitations-to-me = Aller à Mon Compte
invitations-another = Cette invitation à { $account } a été envoyée à quelqu’un d’autre
invitations-another-text = Elle a été envoyée à { $invited } ; votre connexion utilise { $own }. Rien n’a été accepté. Connectez-vous avec l’adresse invitée ou demandez une invitation pour la vôtre.
invitations-ask-for-me = Demander une invitation pour { $own }
invitations-asked-for-me = La personne qui a envoyé l’invitation a reçu un e-mail avec votre adresse.
invitations-sign-out-go-on = Se déconnecter et continuer
invitations-invites-you = { $inviter } vous invite à { $account }
invitations-sign-in-as = Connectez-vous avec { $email } pour lire l’invitation et y répondre.
invitations-sign-in-copy = Connectez-vous avec l’adresse invitée, ou créez un compte utilisateur avec elle, pour lire l’invitation et y répondre.
invitations-sign-in = Se connecter
invitations-sign-up = Créer un compte utilisateur
invitations-unproved = Confirmez votre adresse avant de répondre à { $account }
invitations-unproved-text = Ce lien vous a été transmis : il ne prouve pas que { $email } est à vous. Ouvrez le lien de l’e-mail envoyé à cette adresse, ou confirmez-la dans Mon Compte. L’invitation reste ouverte.
invitations-claim = Créer le compte et continuer
invitations-claim-lead = Vous y travailleriez avec le profil <b><bdi>{ $profile }</bdi></b>. Créez votre propre compte utilisateur pour lire ce qu’il permet et répondre.
invitations-claim-email = L’invitation a été envoyée à cette adresse ; aucune autre preuve n’est nécessaire.
invitations-claim-name = Votre nom
invitations-claim-password = Choisissez un mot de passe
invitations-claim-password-hint = 12 caractères ou plus ; une phrase convient bien.
invitations-claim-then = Rien n’est encore accepté : vous lisez d’abord l’invitation, puis vous acceptez ou refusez.

## E-mails
letter-invitation-subject = { $inviter } vous invite à collaborer à { $account }
letter-invitation-body =
    { $inviter } souhaite que vous travailliez dans { $account } avec le profil « { $profile } ».

    Ouvrez l’invitation pour voir ce que le profil permet, puis acceptez ou refusez. Vous n’avez aucun accès avant d’accepter. Elle peut être acceptée jusqu’au { $until }.
letter-invitation-button = Ouvrir l’invitation
letter-invitation-note = Si vous ne connaissez pas { $account }, il n’y a rien à faire : sans votre réponse, rien ne se passe.
letter-invitation-accepted-subject = { $name } a accepté l’invitation à { $account }
letter-invitation-accepted-body =
    { $name } ({ $email }) a accepté et peut maintenant accéder à { $account } avec le profil « { $profile } ». Le compte utilisateur est { $person }, { $address }.

    Si ce n’est pas la personne que vous vouliez inviter, suspendez ou retirez l’accès ; une seule étape suffit, avec effet immédiat.
letter-invitation-accepted-button = Voir les collaborateurs
letter-invitation-declined-subject = { $name } a refusé l’invitation à { $account }
letter-invitation-declined-body =
    { $name } ({ $email }) a refusé l’invitation à { $account } avec le profil « { $profile } ». Personne n’a obtenu d’accès grâce à elle.
letter-invitation-declined-button = Voir les invitations
letter-invitation-expired-subject = L’invitation de { $name } a expiré
letter-invitation-expired-body =
    { $name } ({ $email }) n’a pas répondu à temps à l’invitation à { $account }. Personne n’a obtenu d’accès grâce à elle, et son lien ne fonctionne plus.

    Si vous voulez toujours travailler ensemble, renvoyez-la.
letter-invitation-expired-button = La renvoyer
letter-invitation-asked-again-subject = { $name } demande une nouvelle invitation à { $account }
letter-invitation-asked-again-body =
    L’invitation de { $name } ({ $email }) à { $account } a expiré, et une personne qui a ouvert son lien en demande une autre. Le profil était « { $profile } ».

    Rien n’est encore parti. À vous de décider.
letter-invitation-asked-again-button = La renvoyer
letter-invitation-wanted-elsewhere-subject = { $person } demande une invitation à { $account }
letter-invitation-wanted-elsewhere-body =
    { $person } a ouvert l’invitation envoyée à { $name } ({ $email }) et préfère collaborer à { $account } avec { $address }. Le profil était « { $profile } ».

    Assurez-vous qu’il s’agit bien de la personne que vous vouliez inviter. Rien n’est encore parti, et la première invitation reste telle quelle.
letter-invitation-wanted-elsewhere-button = Voir la nouvelle invitation
letter-invitations-revoked-subject = { $count ->
    [one] { $count } invitation à { $account } a été révoquée
   *[other] { $count } invitations à { $account } ont été révoquées
}
letter-invitations-revoked-body =
    { $count ->
        [one] { $inviter } ne peut plus inviter à { $account } : l’invitation envoyée par { $inviter } a été révoquée. Son lien n’ouvre plus rien.
       *[other] { $inviter } ne peut plus inviter à { $account } : { $count } invitations envoyées par { $inviter } ont été révoquées. Leurs liens n’ouvrent plus rien.
    }

    Si ces personnes doivent tout de même venir, invitez-les de nouveau sous votre propre signature.
letter-invitations-revoked-button = Voir les invitations révoquées
