# Être à l’intérieur du compte de quelqu’un : accéder, quitter, qui s’y trouve et pourquoi une visite a pris fin.
acting-left = Vous avez quitté { $account }.
acting-enter-again = Accéder à nouveau
acting-sign-in-again = Se reconnecter

## Ce qu’apprend une page ouverte
acting-access-ended = Vous ne pouvez plus travailler dans { $account }
acting-ended-left = Vous avez quitté { $account }
acting-ended-left-text = Vous avez quitté le centre dans un autre onglet de ce navigateur. Ce que vous aviez enregistré est conservé et votre accès reste le même.
acting-ended-put-out = Votre visite dans { $account } a été interrompue
acting-ended-put-out-text = Une personne qui gère les collaborateurs y a mis fin. Votre accès reste le même et vous pouvez accéder à nouveau.
acting-ended-revoked = Vous ne pouvez plus travailler dans { $account }
acting-ended-revoked-text = Votre accès a changé pendant votre visite. Ce que vous aviez enregistré est conservé. Vos centres indiquent où vous en êtes.
acting-ended-idle-out = Votre visite dans { $account } a pris fin
acting-ended-idle-out-text = Il n’y a eu aucune activité pendant 30 minutes. Votre accès reste le même ; accédez à nouveau pour continuer.
acting-ended-hard-out = Votre visite dans { $account } a pris fin
acting-ended-hard-out-text = Une visite dure 12 heures au plus. Votre accès reste le même ; accédez à nouveau pour continuer.
acting-ended-signed-out = Votre session est fermée
acting-ended-signed-out-text = Cette session a été fermée. Ce que vous aviez enregistré est conservé. Reconnectez-vous pour continuer.
acting-changed = Ce que vous pouvez faire ici a changé
acting-changed-text = Votre profil est « { $profile } ». Il s’applique dès votre prochain clic ; ce que montre cette page ne vous est peut-être plus ouvert.
acting-changed-look = Voir ce que vous pouvez faire

## Qui est à l’intérieur
acting-inside = Présents maintenant
acting-inside-lead = Les collaborateurs qui travaillent dans ce compte en ce moment. Une visite prend fin après 30 minutes sans activité, et au bout de 12 heures dans tous les cas.
acting-inside-again = Actualiser
acting-inside-search = Rechercher par nom
acting-inside-all = Afficher tout le monde
acting-inside-none = Personne n’est à l’intérieur
acting-inside-none-text = Les collaborateurs apparaissent ici dès qu’ils accèdent au centre et disparaissent lorsqu’ils le quittent.
acting-inside-no-match = Personne de ce nom n’est à l’intérieur
acting-inside-no-match-text = Aucune visite en cours n’appartient à une personne nommée « { $search } ».
acting-inside-count = { $count ->
    [one] { $count } visite
   *[other] { $count } visites
}
acting-person = Nom
acting-profile = Profil
acting-since = Depuis
acting-since-at = depuis { $time }
acting-last-seen = Dernière activité
acting-put-out = Mettre fin à la visite
acting-put-out-done = La visite a pris fin. L’accès reste le même.
acting-put-out-hint = Mettre fin à une visite fait sortir la personne aussitôt et laisse son accès tel quel. Pour qu’elle ne revienne pas, suspendez ou retirez le collaborateur.
