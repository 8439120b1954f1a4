# L’accès, Mon Compte, la Signature électronique et l’effacement de ses données.

## Se connecter
people-sign-in = Se connecter
people-sign-in-title = Connectez-vous à Clavero
people-email = Adresse e-mail
people-password = Mot de passe
people-forgot-it = Je l’ai oublié
people-keep = Rester connecté sur cet appareil
people-or = ou
people-magic-ask = Recevoir un lien
people-no-account = Pas encore inscrit ?
people-sign-up-link = S’inscrire
people-invited = Vous avez reçu une invitation ? Ouvrez le lien de l’e-mail : il vous fait entrer.
people-signed-out = Votre session est fermée.
people-to-sign-in = Aller à la connexion
people-back-to-sign-in = Retour à la connexion
field-credentials = L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux ou demandez un nouveau mot de passe.
field-password-name = Ce mot de passe est votre nom ou votre adresse. Choisissez-en un qui ne dise pas qui vous êtes.
field-password-wrong = Ce n’est pas votre mot de passe. Rien n’a été modifié. Saisissez-le à nouveau, ou demandez-en un autre sur la page de connexion.
field-same-address = C’est déjà votre adresse. Saisissez-en une autre.

## S’inscrire
people-sign-up = S’inscrire
people-sign-up-title = Inscrivez-vous à Clavero
people-sign-up-lead = Un seul accès pour tout : vos comptes et les centres auxquels vous participez.
people-sign-up-closed = Sur ce serveur, personne ne s’inscrit de soi-même. C’est la personne qui l’administre, ou une invitation, qui vous ouvre la porte.
people-has-account = Vous êtes déjà inscrit ?
people-name = Nom
people-name-hint = Celui que connaissent les personnes avec qui vous travaillez.
people-password-hint = 12 caractères au moins. Une phrase convient bien. Vous pouvez coller.
people-sent = Consultez votre messagerie
people-sent-nothing = Rien après quelques minutes ? Regardez parmi les indésirables, vérifiez l’adresse et redemandez.
people-sign-up-sent = Nous avons envoyé un e-mail à l’adresse saisie. Ouvrez son lien pour confirmer que cette adresse est à vous. D’ici là, vous pouvez vous connecter et regarder.
people-magic-sent = Nous avons envoyé un e-mail à l’adresse saisie. Son lien vous connecte ; il est valable 10 minutes et une seule fois.
people-forgot-sent = Nous avons envoyé un e-mail à l’adresse saisie. Son lien permet de choisir un autre mot de passe ; il est valable une heure.

## Liens des e-mails
people-verify = Confirmer l’adresse
people-verify-title = Est-ce bien vous ?
people-verify-text = Quelqu’un s’est inscrit sous le nom de <b><bdi>{ $name }</bdi></b> avec l’adresse <b><bdi>{ $email }</bdi></b>.
people-verify-do = Oui, c’est mon adresse
people-verify-else = Si vous ne vous êtes pas inscrit, ne confirmez pas : une autre personne utiliserait votre adresse.
people-verify-deny = Ce n’était pas moi : supprimer cet accès
people-verify-change-title = Utiliser désormais cette adresse ?
people-verify-change-text = <b><bdi>{ $name }</bdi></b> a demandé à utiliser <b><bdi>{ $email }</bdi></b> pour se connecter et recevoir les e-mails. Vos accès restent tels quels.
people-verify-change-do = Utiliser cette adresse
people-verify-change-else = Si vous n’avez rien demandé, fermez la page. Rien ne change.
people-verified = Votre adresse est confirmée.
people-verify-resent = Nous avons renvoyé l’e-mail à { $email }. Les liens précédents ne fonctionnent plus.
people-disowned = Cet accès n’existe plus. Votre adresse est de nouveau libre, pour vous seul.
people-unverified = Votre adresse n’est pas encore confirmée
people-unverified-text = Tant que vous n’avez pas ouvert le lien de notre e-mail, vous pouvez regarder, mais pas accepter d’invitation, inviter ni créer un compte.
people-unverified-again = Renvoyer l’e-mail
people-dead = Ce lien ne fonctionne plus
people-dead-text = Il a déjà servi, un plus récent l’a remplacé, ou son délai est passé. Rien n’a été modifié. Si vous l’aviez utilisé vous-même, connectez-vous ; sinon, demandez-en un autre.
people-magic = Se connecter par un lien
people-magic-lead = Nous envoyons un lien qui vous connecte sans mot de passe.
people-forgot = Choisir un autre mot de passe
people-forgot-lead = Saisissez l’adresse avec laquelle vous vous connectez. Nous envoyons un lien pour choisir un autre mot de passe.
people-send-link = Envoyer le lien
people-follow-text = Le lien de votre e-mail est valable. Appuyez sur le bouton pour vous connecter ici.
people-reset = Choisissez un autre mot de passe
people-reset-lead = Partout ailleurs, vos sessions seront fermées.
people-password-new = Nouveau mot de passe
people-reset-do = Enregistrer le mot de passe
people-reset-done = Votre mot de passe est changé. Vous êtes connecté ici et nulle part ailleurs.

## Lettres au sujet de l’accès
letter-verify-subject = Confirmez votre adresse
letter-verify-body = Quelqu’un, vous sans doute, s’est inscrit à Clavero avec cette adresse. Confirmez qu’elle est à vous ; le lien est valable trois jours.
letter-verify-button = Confirmer mon adresse
letter-verify-note = Si ce n’était pas vous, ouvrez aussi le lien et dites-le : l’accès est alors supprimé.
letter-sign-up-known-subject = Vous avez déjà un accès
letter-sign-up-known-body =
    Quelqu’un a essayé de s’inscrire à Clavero avec votre adresse. Vous avez déjà un accès : rien n’a été créé ni modifié.

    Si c’était vous, connectez-vous. Si vous ne vous souvenez plus du mot de passe, demandez-en un autre sur la même page.
letter-sign-up-known-button = Se connecter
letter-sign-up-known-note = Si ce n’était pas vous, il n’y a rien à faire.
letter-no-login-subject = Aucun accès avec cette adresse
letter-no-login-body =
    Quelqu’un, vous peut-être, a demandé à entrer dans Clavero avec cette adresse. Aucun accès ne lui correspond.

    Si vous en avez un, il est sous une autre de vos adresses. Sinon, vous pouvez vous inscrire.
letter-no-login-button = S’inscrire
letter-no-login-note = Si ce n’était pas vous, il n’y a rien à faire.
letter-magic-link-subject = Votre lien de connexion
letter-magic-link-body = Ouvrez le lien et appuyez sur le bouton pour vous connecter à Clavero. Il est valable 10 minutes et une seule fois.
letter-magic-link-button = Se connecter
letter-magic-link-note = Si vous n’avez rien demandé, il n’y a rien à faire : sans cet e-mail, personne ne peut s’en servir.
letter-password-reset-subject = Choisissez un autre mot de passe
letter-password-reset-body = Quelqu’un, vous sans doute, a demandé à choisir un autre mot de passe pour Clavero. Le lien est valable une heure. Dès qu’il sert, toutes les sessions ouvertes se ferment.
letter-password-reset-button = Choisir un autre mot de passe
letter-password-reset-note = Si ce n’était pas vous, il n’y a rien à faire : votre mot de passe reste le même.
letter-password-changed-subject = Votre mot de passe a été changé
letter-password-changed-body =
    Le mot de passe de votre accès a été changé le { $at }. Toutes les autres sessions sont fermées.

    Si ce n’était pas vous, choisissez tout de suite un autre mot de passe : la personne qui l’a fait pouvait lire vos e-mails ou connaissait votre mot de passe.
letter-password-changed-button = Choisir un autre mot de passe
letter-email-confirm-subject = Confirmez votre nouvelle adresse
letter-email-confirm-body = Vous avez demandé à utiliser cette adresse pour Clavero. Confirmez-la dans la journée ; d’ici là, l’adresse précédente compte. Vos accès restent tels quels.
letter-email-confirm-button = Confirmer la nouvelle adresse
letter-email-confirm-note = Si vous n’avez rien demandé, il n’y a rien à faire.
letter-email-taken-subject = Quelqu’un voulait utiliser votre adresse
letter-email-taken-body =
    Une personne qui a un autre accès a demandé à utiliser cette adresse pour Clavero. C’est déjà celle de votre accès : rien n’a été modifié.

    Si cette personne est vous, vous avez deux accès. Connectez-vous avec cette adresse pour retrouver l’autre.
letter-email-change-asked-subject = Une autre adresse a été demandée
letter-email-change-asked-body =
    Vous avez demandé à utiliser une autre adresse, { $new }, pour Clavero. Elle comptera dès que l’e-mail envoyé là-bas sera confirmé ; d’ici là, rien ne change.

    Si ce n’était pas vous, changez votre mot de passe maintenant : la personne qui l’a demandé le connaissait.
letter-email-change-asked-button = Ouvrir la sécurité
letter-email-changed-subject = Votre adresse a changé
letter-email-changed-body =
    Depuis le { $at }, vous vous connectez avec une autre adresse, { $new }, et les e-mails y sont envoyés. Celui-ci est le dernier à cette adresse. Vos accès restent tels quels.

    Si ce n’était pas vous, prévenez les titulaires des comptes où vous travaillez et la personne qui administre ce serveur.

## Mon Compte
people-me = Données personnelles
people-me-lead = Mon Compte n’appartient qu’à vous : aucun profil d’aucun compte ne l’ouvre à une autre personne.
people-me-data = À propos de vous
people-me-data-text = Votre nom est ce que voient les titulaires et les collaborateurs. Le reste est pour vous.
people-zone = Fuseau horaire
people-zone-hint = Les heures des pages et des e-mails s’y rapportent.
people-shortcuts = Raccourcis à une seule lettre
people-shortcuts-hint = Désactivez-les si vous dictez à l’ordinateur ou appuyez par mégarde.
people-save = Enregistrer
people-me-saved = Enregistré.
people-email-text = Elle vous sert à vous connecter, et les e-mails y arrivent.
people-email-verified = Confirmée
people-email-unverified = Non confirmée
people-email-change = Changer d’adresse
people-email-now = C’est actuellement <b><bdi>{ $email }</bdi></b>. Vos accès restent : ils sont à vous, pas à l’adresse.
people-email-new = Nouvelle adresse
people-email-new-hint = Elle comptera dès que vous aurez ouvert le lien de l’e-mail que nous y enverrons.
people-email-ask = Envoyer l’e-mail
people-email-asked = Nous avons envoyé un e-mail à { $email }. Tant que son lien n’est pas ouvert, rien ne change.
people-password-why = Pour être sûr que c’est vous.
people-password-own = Votre mot de passe

## Sécurité
people-security = Sécurité
people-security-lead = Votre mot de passe, et où vos sessions sont ouvertes.
people-password-text = Quand il change, toutes les autres sessions se ferment.
people-password-current = Mot de passe actuel
people-password-change = Changer le mot de passe
people-password-since = Dernier changement : { $date }
people-password-changed = { $ended ->
    [0] Votre mot de passe est changé. Aucune autre session n’était ouverte.
    [one] Votre mot de passe est changé, et { $ended } autre session a été fermée.
   *[other] Votre mot de passe est changé, et { $ended } autres sessions ont été fermées.
}
people-sessions = Où vos sessions sont ouvertes
people-sessions-text = Fermez celles que vous ne reconnaissez pas.
people-sessions-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
people-agent = { $program } sur { $system }
people-agent-unknown = Un programme qui ne dit pas son nom
people-session-here = Celle-ci
people-session-api = API
people-session-now = maintenant
people-session-seen = dernière activité : { $when }
people-session-end = Fermer
people-session-ended = La session est fermée.
people-sessions-end = Fermer toutes les autres
people-sessions-ended = { $ended ->
    [0] Il n’y avait pas d’autre session à fermer.
    [one] { $ended } session est fermée. Celle-ci continue.
   *[other] { $ended } sessions sont fermées. Celle-ci continue.
}

## Signature électronique
people-signature = Signature électronique
people-signature-lead = Un second secret, connu de vous seul. Il vous est demandé avant de donner un accès, de créer une clé ou de déplacer de l’argent.
people-signature-what-1 = Elle prouve que c’est vous, même sur un écran laissé ouvert.
people-signature-what-2 = Elle vaut pour ce que vous voyez exactement, une fois, pendant 5 minutes.
people-signature-what-3 = Retirer un accès ne la demande jamais.
people-signature-new = Nouvelle signature
people-signature-hint = 8 caractères au moins, différente de votre mot de passe. Une phrase courte se retient bien.
people-signature-again = La même encore une fois
people-signature-current = Signature actuelle
people-signature-ready = Créée
people-signature-since = depuis le { $date }
people-signature-create = Créer ma signature
people-signature-change = Changer ma signature
people-signature-created = Votre Signature électronique est créée. Continuez où vous en étiez.
people-signature-changed = Votre Signature électronique est changée.
people-signature-recovered = Vous avez une nouvelle Signature électronique. Pendant 24 heures, elle ne peut pas déplacer d’argent ; tout le reste fonctionne.
people-signature-locked = Votre signature est bloquée
people-signature-locked-text = Il y a eu trop d’essais erronés. Elle se débloque d’elle-même le { $until }. Votre accès n’est pas touché.
people-signature-hold = L’argent attend
people-signature-hold-text = Vous avez récupéré votre signature. Jusqu’au { $until }, elle ne peut pas déplacer d’argent ; tout le reste fonctionne.
people-signature-recover = Récupérer ma signature
people-recover-lead = Votre mot de passe et un code que nous vous envoyons créent une nouvelle signature.
people-recover-hold = Pendant les 24 heures qui suivent, la nouvelle signature ne peut pas déplacer d’argent. Vous et les titulaires des comptes où vous travaillez recevez un e-mail.
people-code = Code de l’e-mail
people-code-hint = 8 chiffres, valables 10 minutes.
people-code-where = Nous envoyons le code à <b><bdi>{ $email }</bdi></b>.
people-code-there = Un code est en route vers <b><bdi>{ $email }</bdi></b>.
people-code-send = Envoyer le code
people-code-again = Envoyer un autre code
people-code-sent = Nous avons envoyé un code à { $email }. Les précédents ne comptent plus.
people-recover-do = Enregistrer la nouvelle signature
field-missing = Vous n’avez pas encore de Signature électronique. Votre saisie est conservée. Créez-la dans Mon Compte et revenez.
field-signature-exists = Vous avez déjà une signature. Rien n’a été modifié. Changez-la avec l’actuelle, ou récupérez-la.

## Effacer ses données
people-erase = Effacer mes données
people-erase-short = Pour quitter Clavero définitivement.
people-erase-teaser = Signé, puis exécuté après 72 heures pendant lesquelles vous pouvez annuler.
people-erase-open = Voir ce qui se passe
people-erase-lead = Vous signez, 72 heures passent pendant lesquelles vous pouvez annuler, puis c’est fait pour de bon.
people-erase-goes = Ce qui disparaît
people-erase-goes-1 = Votre nom, vos adresses et vos secrets.
people-erase-goes-2 = Vos sessions et vos clés, et votre accès à tous les comptes.
people-erase-goes-3 = Vos comptes où personne d’autre ne travaille : ils sont fermés.
people-erase-stays = Ce qui reste
people-erase-stays-1 = Ce que vous avez fait, dans les journaux d’activité, sans votre nom. Personne ne peut remonter jusqu’à vous.
people-erase-stays-2 = Vos comptes où des personnes travaillent. Transférez-les ou fermez-les d’abord.
people-erase-begin = Passer à la signature
people-erase-sign = Effacer mes données
people-erase-sign-lead = Votre signature confirme que les données de cette personne doivent être effacées.
people-erase-do = Effacer mes données dans 72 heures
people-erase-asked = Vos données seront effacées dans 72 heures. D’ici là, vous pouvez annuler ici.
people-erase-waiting = Vos données vont être effacées
people-erase-due = Ce sera fait le { $due }. D’ici là, rien ne change.
people-erase-mind = Si vous avez changé d’avis, annulez, et tout reste.
people-erase-cancel = Conserver mes données
people-erase-cancelled = Vos données restent. Rien n’a été effacé.

## Lettres au sujet de la signature et des données
letter-signature-set-subject = Votre Signature électronique
letter-signature-set-body =
    Votre Signature électronique a été créée ou changée le { $at }.

    Si ce n’était pas vous, changez votre mot de passe et récupérez votre signature maintenant.
letter-signature-set-button = Ouvrir la signature
letter-signature-code-subject = Votre code : { $code }
letter-signature-code-body =
    Avec ce code et votre mot de passe, vous choisissez une nouvelle Signature électronique : { $code }

    Il est valable 10 minutes. Ne le donnez à personne.
letter-signature-recovered-subject = Votre signature a été récupérée
letter-signature-recovered-body =
    Une nouvelle Signature électronique a été créée avec votre mot de passe et un code reçu par e-mail. Jusqu’au { $until }, elle ne peut pas déplacer d’argent.

    Si ce n’était pas vous, changez votre mot de passe maintenant et fermez les sessions que vous ne reconnaissez pas.
letter-signature-recovered-button = Ouvrir la sécurité
letter-signature-recovered-owner-subject = { $person } a récupéré sa Signature électronique
letter-signature-recovered-owner-body =
    { $person }, qui travaille dans { $account }, a une nouvelle Signature électronique. Jusqu’au { $until }, elle ne peut pas déplacer d’argent ; tout le reste continue.

    Si cela vous surprend, interrogez { $person } par un autre moyen et suspendez l’accès en attendant.
letter-signature-recovered-owner-button = Ouvrir les collaborateurs
letter-signature-locked-subject = Votre signature est bloquée
letter-signature-locked-body =
    Quelqu’un dont la session est la vôtre a saisi trop de fois une mauvaise signature. Elle est bloquée jusqu’au { $until }. Vous pouvez vous connecter comme d’habitude.

    Si ce n’était pas vous, changez votre mot de passe maintenant et fermez les sessions que vous ne reconnaissez pas.
letter-signature-locked-button = Ouvrir la signature
letter-erasure-asked-subject = Vos données vont être effacées
letter-erasure-asked-body = Vous avez demandé l’effacement de vos données. Ce sera fait le { $due } ; d’ici là, rien ne change et vous pouvez annuler.
letter-erasure-asked-button = Ouvrir et annuler
letter-erasure-asked-note = Si ce n’était pas vous, annulez maintenant et changez votre mot de passe et votre signature.

## L’API
field-digest = Envoyez l’empreinte de la réponse 401 telle quelle : 64 chiffres hexadécimaux.
