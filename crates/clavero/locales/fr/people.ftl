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
people-invited = Vous avez reçu une invitation ? Ouvrez le lien de la lettre : il vous fait entrer.
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
people-sign-up-sent = Nous avons envoyé une lettre à l’adresse saisie. Ouvrez son lien pour confirmer qu’elle est à vous. D’ici là, vous pouvez vous connecter et regarder.
people-magic-sent = Nous avons envoyé une lettre à l’adresse saisie. Son lien vous connecte ; il est valable 10 minutes et une seule fois.
people-forgot-sent = Nous avons envoyé une lettre à l’adresse saisie. Son lien permet de choisir un autre mot de passe ; il est valable une heure.

## Liens des lettres
people-verify = Confirmer l’adresse
people-verify-title = Est-ce bien vous ?
people-verify-text = Quelqu’un s’est inscrit sous le nom de <b><bdi>{ $name }</bdi></b> avec l’adresse <b><bdi>{ $email }</bdi></b>.
people-verify-do = Oui, c’est mon adresse
people-verify-else = Si vous ne vous êtes pas inscrit, ne confirmez pas : une autre personne utiliserait votre adresse.
people-verify-deny = Ce n’était pas moi : supprimer cet accès
people-verify-change-title = Utiliser désormais cette adresse ?
people-verify-change-text = <b><bdi>{ $name }</bdi></b> a demandé à utiliser <b><bdi>{ $email }</bdi></b> pour se connecter et recevoir les lettres. Vos accès restent tels quels.
people-verify-change-do = Utiliser cette adresse
people-verify-change-else = Si vous n’avez rien demandé, fermez la page. Rien ne change.
people-verified = Votre adresse est confirmée.
people-verify-resent = Nous avons renvoyé la lettre à { $email }. Les liens précédents ne fonctionnent plus.
people-disowned = Cet accès n’existe plus. Votre adresse est de nouveau libre, pour vous seul.
people-unverified = Votre adresse n’est pas encore confirmée
people-unverified-text = Tant que vous n’avez pas ouvert le lien de notre lettre, vous pouvez regarder, mais pas accepter d’invitation, inviter ni créer un compte.
people-unverified-again = Renvoyer la lettre
people-dead = Ce lien ne fonctionne plus
people-dead-text = Il a déjà servi, un plus récent l’a remplacé, ou son délai est passé. Rien n’a été modifié. Si vous l’aviez utilisé vous-même, connectez-vous ; sinon, demandez-en un autre.
people-magic = Se connecter par un lien
people-magic-lead = Nous envoyons un lien qui vous connecte sans mot de passe.
people-forgot = Choisir un autre mot de passe
people-forgot-lead = Saisissez l’adresse avec laquelle vous vous connectez. Nous envoyons un lien pour choisir un autre mot de passe.
people-send-link = Envoyer le lien
people-follow-text = Le lien de votre lettre est valable. Appuyez sur le bouton pour vous connecter ici.
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
letter-magic-link-note = Si vous n’avez rien demandé, il n’y a rien à faire : sans cette lettre, personne ne peut s’en servir.
letter-password-reset-subject = Choisissez un autre mot de passe
letter-password-reset-body = Quelqu’un, vous sans doute, a demandé à choisir un autre mot de passe pour Clavero. Le lien est valable une heure. Dès qu’il sert, toutes les sessions ouvertes se ferment.
letter-password-reset-button = Choisir un autre mot de passe
letter-password-reset-note = Si ce n’était pas vous, il n’y a rien à faire : votre mot de passe reste le même.
letter-password-changed-subject = Votre mot de passe a été changé
letter-password-changed-body =
    Le mot de passe de votre accès a été changé le { $at }. Toutes les autres sessions sont fermées.

    Si ce n’était pas vous, choisissez tout de suite un autre mot de passe : la personne qui l’a fait pouvait lire vos lettres ou connaissait votre mot de passe.
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
    Vous avez demandé à utiliser une autre adresse, { $new }, pour Clavero. Elle comptera dès que la lettre envoyée là-bas sera confirmée ; d’ici là, rien ne change.

    Si ce n’était pas vous, changez votre mot de passe maintenant : la personne qui l’a demandé le connaissait.
letter-email-change-asked-button = Ouvrir la sécurité
letter-email-changed-subject = Votre adresse a changé
letter-email-changed-body =
    Depuis le { $at }, vous vous connectez avec une autre adresse, { $new }, et les lettres y sont envoyées. Celle-ci est la dernière à cette adresse. Vos accès restent tels quels.

    Si ce n’était pas vous, prévenez les titulaires des comptes où vous travaillez et la personne qui administre ce serveur.
