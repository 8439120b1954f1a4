# Ce que disent le cadre, le menu, les formulaires et les pages d’erreur.

## Le cadre
web-tagline = Ouvrez la porte aux bonnes personnes.
web-skip = Aller au contenu
web-menu = Menu principal
web-open-menu = Ouvrir le menu
web-switch-account = Changer de compte
web-search = Rechercher
web-find = Aller à…
web-find-results = Destinations
web-find-none = Rien ici ne porte ce nom.
web-find-move = parcourir
web-find-open = ouvrir
web-find-close = fermer
web-keys = Raccourcis clavier
web-keys-list = Afficher cette liste
web-keys-search = Rechercher dans cette page
web-keys-off = Les raccourcis à une seule lettre se désactivent dans Mon Compte.
web-theme = Thème
web-theme-auto = Comme l’appareil
web-theme-light = Clair
web-theme-dark = Sombre
web-language = Langue
web-sign-out = Se déconnecter
web-demo = Visite de la démo
web-outbox = E-mails envoyés ici
web-close = Fermer
web-cancel = Annuler
web-back = Retour
web-copied = Copié
web-pages = Pages
web-pages-first = Revenir au début
web-pages-next = Suite

## Le menu
web-menu-home = Accueil
web-menu-center = Centre des Collaborateurs
web-menu-collaborators = Collaborateurs
web-menu-profiles = Profils
web-menu-invitations = Invitations
web-menu-inside = Présents maintenant
web-menu-partners = Partenaires
web-menu-requests = Demandes
web-menu-activity = Activité
web-menu-business = Activité commerciale
web-menu-products = Produits
web-menu-sales = Rapport des ventes
web-menu-area = Zone des Membres
web-menu-areas = Zones des Membres
web-menu-members = Membres
web-menu-communities = Communautés
web-menu-gamification = Gamification
web-menu-analytics = Statistiques
web-menu-partner = Programme partenaire
web-menu-users = Utilisateurs et équipes
web-menu-partner-dashboard = Tableau de bord partenaire
web-menu-clients = Clients
web-menu-employees = Employés du partenaire
web-menu-credit = MRR géré
web-menu-system = Système
web-menu-developers = Développeurs
web-menu-docs = Documentation
web-menu-keys = Clés d’API
web-menu-webhooks = Webhooks
web-menu-sources = Sources de ventes
web-menu-apps = Applications connectées
web-menu-settings = Paramètres
web-menu-accounts = Mes comptes
web-menu-centers = Centres auxquels je participe
web-menu-my-account = Mon Compte
web-menu-personal = Données personnelles
web-menu-security = Sécurité
web-menu-signature = Signature électronique
web-menu-sessions = Sessions
web-menu-language = Langue
web-menu-my-activity = Mon activité
web-role-owner = Titulaire
web-role-collaborator = Collaborateur

## Dans le compte d’un autre
web-enter = Vous n’êtes pas dans ce compte
web-enter-text = Votre accès est toujours là. Accédez au compte pour continuer ; une barre bleue rappelle à qui il est jusqu’à ce que vous le quittiez.
web-enter-do = Accéder
web-acting-region = Vous agissez dans un autre compte
web-acting = Vous agissez dans le compte de <b>{ $account }</b>
web-acting-short = Dans le compte de <b>{ $account }</b>
web-acting-profile = profil <b>{ $profile }</b>
web-acting-via = via { $partner }
web-acting-person = en tant que { $person }
web-acting-until = jusqu’à { $time }
web-acting-leave = Quitter le centre
web-ended = Votre accès a pris fin
web-ended-text = Vous ne pouvez plus travailler dans ce compte. Ce qui était enregistré le reste.
web-ended-kept = Ce que vous avez saisi n’a pas été enregistré. Vous pouvez encore le copier dans la page.
web-ended-stay = Rester et copier mon texte
web-ended-copy = Copier ma saisie
web-ended-leave = Aller à mes centres

## Formulaires
web-optional = facultatif
web-problem-title = Erreur : { $title }
web-errors = { $count ->
    [one] Il y a un problème
   *[other] Il y a { $count } problèmes
}
web-reveal = Afficher : { $field }
web-type-word = Pour confirmer, tapez <b>{ $word }</b>
field-required = Remplissez ce champ.
field-too-long = { $max ->
    [one] Utilisez { $max } caractère au maximum.
   *[other] Utilisez { $max } caractères au maximum.
}
field-too-short = { $min ->
    [one] Utilisez au moins { $min } caractère.
   *[other] Utilisez au moins { $min } caractères.
}
field-unknown = Ce n’est aucune des valeurs connues ici. Rien n’a été fait. Choisissez-en une que nomme la documentation.
field-email = Saisissez une adresse e-mail, comme nom@example.com.
field-control-characters = Ce texte contient des caractères invisibles. Ressaisissez-le au lieu de le coller.
field-choose = Choisissez l’une des options.
field-no-letter = Cette action n’a pas d’e-mail à envoyer. Seuls l’accès à un autre produit et le renvoi de l’accès écrivent aux personnes.
field-is-a-letter = Cette action est un e-mail : elle ne se fait pas sans lui.
field-date = Saisissez une date qui existe, comme 2027-03-31.
field-date-past = Cette date est passée. Choisissez-en une plus tardive.
field-number = Saisissez un nombre entier en chiffres.
field-number-range = Saisissez un nombre entier de 0 à { $max }.
field-number-from-one = Saisissez un nombre entier de 1 à { $max }.
field-number-decimals = Saisissez un nombre de 0 à { $max }, avec deux décimales au plus.
field-currency = Saisissez les trois lettres d’une devise, comme EUR ou BRL.
field-price = Saisissez un prix, comme 97,00.
field-taken = C’est déjà utilisé. Choisissez autre chose.
field-password-common = Ce mot de passe est parmi les premiers essayés lors d’une attaque. Choisissez-en un autre ; une phrase convient bien.
field-password-same = La signature doit être différente de votre mot de passe.
field-password-short = { $min ->
    [one] Utilisez au moins { $min } caractère.
   *[other] Utilisez au moins { $min } caractères. Une phrase se retient facilement.
}
field-mismatch = Les deux saisies diffèrent. Ressaisissez la seconde.
field-wrong = Cela ne correspond pas à ce que nous connaissons. Vérifiez et réessayez.
field-word = Tapez le mot exactement comme affiché, en majuscules.
field-url = Saisissez une adresse complète qui commence par https://.
field-stale = Quelqu’un a modifié ceci pendant votre saisie. Votre texte est conservé ; vérifiez-le et enregistrez de nouveau.

## Signature électronique
web-signature = Signature électronique
web-sign-forgot = Je l’ai oubliée ou je ne l’ai pas créée
web-sign-none = Vous n’avez pas encore de signature électronique
web-sign-none-text = C’est un secret personnel qui confirme les actes importants. Créez-la, puis revenez signer.
web-sign-create = Créer ma signature

## Refusé ou en panne
web-forbidden = Vous ne pouvez pas ouvrir cette page
web-forbidden-text = Votre accès ne la couvre pas. Rien n’a été modifié.
web-forbidden-permission = Votre profil ne comprend pas « { $permission } »
web-forbidden-ask = Rien n’a été modifié. Si vous en avez besoin, demandez à { $person }, titulaire de { $account }, de l’ajouter à votre profil.
web-forbidden-ask-do = Demander à { $person }
web-forbidden-owner = Cette page est réservée au titulaire du compte
web-forbidden-owner-text = Elle appartient à { $person }, titulaire de { $account }. Aucun profil ne peut l’ouvrir.
web-refused = Cela n’a pas pu être fait
web-missing = Il n’y a rien à cette adresse
web-missing-text = La page a pu être supprimée, l’adresse est peut-être incomplète, ou vous n’y avez pas accès.
web-stale = Quelqu’un a modifié ceci avant vous
web-stale-text = Votre modification n’a pas été enregistrée, pour ne pas écraser la sienne. Regardez l’état actuel, puis recommencez.
web-stale-again = Voir l’état actuel
web-large = C’est trop volumineux
web-large-text = Nous avons reçu plus que cette page ne peut accepter. Rien n’a été enregistré. Envoyez un fichier plus petit ou moins de texte.
web-limited = Trop d’essais en peu de temps
web-limited-text = Pour protéger le compte, il faut attendre un peu. Rien n’a été modifié.
web-limited-until = Pour protéger le compte, vous pourrez réessayer à { $time }. Rien n’a été modifié.
web-broken = Quelque chose n’a pas fonctionné de notre côté
web-broken-text = Ce que vous faisiez n’a pas été enregistré. Réessayez ; si cela persiste, indiquez-nous la référence.
web-busy = Le serveur est occupé en ce moment
web-busy-text = Rien n’a été modifié. Attendez un instant et réessayez.
web-busy-kept = Ce que vous avez envoyé est conservé sur cette page. Les mots de passe et signatures sont à saisir de nouveau.
web-doubt = La connexion a été perdue pendant l’enregistrement
web-doubt-text = L’enregistrement a peut-être eu lieu, ou non. Vérifiez où en sont les choses avant de recommencer.
web-unread = Nous n’avons pas pu lire cette demande
web-unread-text = Rien n’a été modifié. Revenez en arrière, rouvrez la page et recommencez.
web-reference = Référence
web-again = Réessayer
web-error-back = Revenir à l’accueil
web-help = Aide
