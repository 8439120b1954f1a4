# Apporter des personnes par un fichier
imports-button = Importer
imports-title = Importer des personnes
imports-users = Importer des utilisateurs
imports-participants = Importer des participants
imports-lead-product = Un fichier avec une personne par ligne donne accès à { $name } et à rien d’autre. Personne n’est retiré pour n’y figurer pas.
imports-lead-area = Un fichier avec une personne par ligne donne accès aux produits que vous choisissez. Personne n’est retiré pour n’y figurer pas.
imports-role = Ce que ces personnes seront
imports-role-hint = Vaut pour les lignes qui ne disent pas leur propre rôle.
imports-role-none = Apprenants
imports-role-none-text = Ils voient ce que le produit leur ouvre.
imports-letter-text = Seulement aux personnes qui y sont nouvelles, après l’import.
imports-file = Fichier
imports-file-hint = CSV avec virgules, points-virgules ou tabulations, jusqu’à 128 Mo. Les fichiers de Hotmart, Ghost, Kajabi, Moodle et OneRoster sont reconnus, de même que le ZIP complet de OneRoster.
imports-look = Examiner le fichier
imports-columns-help = Colonnes qu’un fichier peut avoir
imports-columns-text = Seul l’e-mail est nécessaire. Une cellule vide laisse ce qui est là ; un tiret seul l’efface.
imports-before = Imports précédents
imports-rows = Lignes
imports-state = État
imports-state-parsed = Non appliqué
imports-state-running = En cours
imports-state-done = Terminé
imports-state-failed = Interrompu
imports-by = { $name }, { $day }
imports-into-area = dans la zone entière : { $role }
imports-rows-of = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
imports-report = Télécharger le rapport
imports-running = Avancement de l’import
imports-so-far = { $done } lignes sur { $rows }
imports-running-text = Vous pouvez quitter cette page. Une lettre vous prévient à la fin.
imports-again = Regarder encore
imports-counts = Lignes selon leur résultat
imports-outcome-created = Nouveaux membres
imports-outcome-created-text = n’étaient nulle part dans cette zone
imports-outcome-added = Ajoutés
imports-outcome-added-text = membres, nouveaux dans le produit
imports-outcome-updated = Mis à jour
imports-outcome-updated-text = dans le produit, avec du nouveau
imports-outcome-updated-area-text = membres, avec un rôle ou autre chose de nouveau
imports-outcome-unchanged = Inchangés
imports-outcome-unchanged-text = tout était déjà ainsi
imports-outcome-skipped = Laissés
imports-outcome-skipped-text = la ligne est juste et ne fait rien
imports-outcome-duplicate-in-file = Répétées
imports-outcome-duplicate-in-file-text = la première ligne avec l’adresse vaut
imports-outcome-invalid = En défaut
imports-outcome-invalid-text = les autres lignes sont appliquées quand même
imports-outcome-invalid-whole-text = rien n’est appliqué tant qu’il en reste
imports-outcome-would-exceed-limit = Sans place
imports-letters = Lettres
imports-letters-text = partent après l’import
imports-faults = Lignes qui ne font rien
imports-line = Ligne
imports-why = Pourquoi
imports-fault-in = { $column } : { $fault }
imports-fault-missing = doit dire quelque chose
imports-fault-cell-count = plus ou moins de cellules que la première ligne
imports-fault-quote-not-closed = ouvre des guillemets qui ne sont jamais refermés
imports-fault-not-text = contient un caractère qu’aucun texte n’a
imports-fault-too-long = est trop long
imports-fault-not-an-address = n’est pas une adresse e-mail
imports-fault-unknown-role = ce rôle n’existe pas
imports-fault-role-not-in-this-kind = ce type de produit n’a pas ce rôle
imports-fault-role-not-yours = votre profil ne donne pas ce rôle
imports-fault-unknown-group = le produit n’a pas cette classe
imports-fault-not-a-date = n’est pas une date écrite comme les autres
imports-fault-not-days = n’est pas un nombre de jours
imports-fault-in-the-future = est dans l’avenir
imports-fault-in-the-past = est passé
imports-fault-no-access-duration = ce type de produit n’a pas de durée d’accès
imports-fault-not-in-whole-area = ne veut rien dire dans la zone entière
imports-fault-not-yes-or-no = n’est ni oui ni non
imports-fault-not-a-consent = n’est ni oui, ni non, ni un jour
imports-fault-not-a-language = n’est pas une langue
imports-fault-too-many = sont trop nombreuses
imports-fault-cannot-be-cleared = ne peut pas être effacé
imports-skip-owner = le compte lui appartient
imports-skip-blocked = accès bloqué ; un fichier ne le rétablit pas
imports-skip-has-purchase = a acheté le produit
imports-skip-marked-gone = l’autre système l’a retiré
imports-duplicate-of = même adresse qu’à la ligne { $line }
imports-mapping = Ce que contiennent les colonnes
imports-mapping-text = Retenu pour le prochain fichier avec les mêmes colonnes.
imports-in-file = Dans le fichier
imports-holds = Contient
imports-holds-of = Ce que contient la colonne { $name }
imports-example = Exemple
imports-leave = Laisser de côté
imports-nth = Colonne { $n }
imports-dates = Comment les dates sont écrites
imports-dates-hint = Vaut pour toutes les dates du fichier.
imports-dates-none = Telles qu’elles se lisent d’une seule façon
imports-dates-ymd = Année, mois, jour : 2026-12-10
imports-dates-dmy = Jour, mois, année : 10/12/2026
imports-dates-mdy = Mois, jour, année : 12/10/2026
imports-dialect = D’où vient le fichier
imports-dialect-hint = Indique ce que contiennent ses colonnes. Choisissez-en une autre origine et examinez de nouveau pour les relire.
imports-dialect-guessed = Comme reconnu : { $name }
imports-dialect-own = Un fichier avec ses propres colonnes
imports-dialect-hotmart = Hotmart, sans noms de colonnes
imports-dialect-ghost = Ghost
imports-dialect-kajabi = Kajabi
imports-dialect-moodle = Moodle
imports-dialect-one-roster = OneRoster
imports-dialect-learn-house = LearnHouse
imports-options = De plus
imports-skip-buyers = Laisser les acheteurs
imports-skip-buyers-text = Quiconque a un jour acheté le produit reste tel quel.
imports-record-only = Noter les accès terminés
imports-record-only-text = Un dernier jour déjà passé est noté au lieu d’être un défaut.
imports-all-or-nothing = Tout ou rien
imports-all-or-nothing-text = Tant qu’une ligne est en défaut, aucune n’est appliquée. Jusqu’à 100 000 lignes ; pendant ce temps, personne d’autre ne peut rien modifier dans le compte.
imports-look-again = Examiner encore
imports-commit = { $count ->
    [one] Appliquer { $count } ligne
   *[other] Appliquer { $count } lignes
}
imports-doubtful = Certaines dates se lisent de deux façons
imports-doubtful-text = 10/12 est un jour de décembre ou d’octobre. Rien n’est deviné : choisissez ci-dessous comment les dates de ce fichier sont écrites.
imports-refused = Le fichier ne peut pas encore être appliqué
imports-again-in = { $count ->
    [one] { $count } personne dont l’accès est fermé entrerait de nouveau
   *[other] { $count } personnes dont l’accès est fermé entreraient de nouveau
}
imports-again-in-text = Leur accès est terminé, a expiré ou attend un paiement, et le fichier leur donne une nouvelle raison d’entrer. Retirez les lignes de celles qui doivent rester dehors. Une personne bloquée reste bloquée.
imports-encoding = Le fichier n’est pas en UTF-8
imports-encoding-text = Il a été lu comme { $name }. Comparez : { $sample }
imports-part = Compté sur les { $count } premières lignes. Toutes sont appliquées.
imports-held-back = Rien n’a été appliqué
imports-failed = L’import s’est interrompu
imports-failed-text = Les lignes précédentes sont appliquées et le restent. Le rapport dit lesquelles. Apportez de nouveau le fichier pour continuer : ce qui est appliqué reste inchangé.
imports-undo = Annuler cet import
imports-undo-text = Jusqu’au { $date }, vous pouvez faire ressortir les personnes qu’il a fait entrer. Vous voyez d’abord qui resterait, et pourquoi : qui a acheté, ouvert le produit ou été modifié par quelqu’un depuis.
imports-undo-area = Les rôles dans la zone entière ne s’annulent pas ici. Retirez chacun sur la page de son membre.
imports-undo-people = { $count ->
    [one] { $count } personne est entrée
   *[other] { $count } personnes sont entrées
}
imports-undo-do = Annuler l’import
imports-undo-work = Voir le travail qui l’annule
imports-undo-updated = { $count ->
    [one] { $count } ligne concernait une personne déjà présente. Elle reste telle que l’import l’a laissée.
   *[other] { $count } lignes concernaient des personnes déjà présentes. Elles restent telles que l’import les a laissées.
}
imports-undo-list = Télécharger ces lignes
imports-col-email = E-mail
imports-col-name = Nom complet
imports-col-first-name = Prénom
imports-col-last-name = Nom de famille
imports-col-role = Rôle
imports-col-group = Classe
imports-col-purchase-date = Date d’achat
imports-col-language = Langue
imports-col-tags = Catégories
imports-col-access-until = Dernier jour d’accès
imports-col-access-days = Jours d’accès
imports-col-external-id = Identifiant dans un autre système
imports-col-send-access = Envoyer l’accès
imports-col-consent = Accord pour les offres
imports-col-access-type = Type d’accès
imports-col-gone = Retiré ailleurs
imports-col-email-text = l’adresse ; tout fichier l’a
imports-col-name-text = le nom entier
imports-col-first-name-text = quand le nom est en deux colonnes
imports-col-last-name-text = quand le nom est en deux colonnes
imports-col-role-text = student, moderator, content_editor ou administrator
imports-col-group-text = le nom d’une classe du produit
imports-col-purchase-date-text = le jour d’un achat fait ailleurs
imports-col-language-text = par exemple pt-BR
imports-col-tags-text = séparées par | ; toutes, pas seulement les nouvelles
imports-col-access-until-text = le dernier jour avec accès, pour les cours et abonnements
imports-col-access-days-text = le nombre de jours d’accès, aujourd’hui compris ; 30 ou 30d
imports-col-external-id-text = le nom que votre autre système donne à la personne
imports-col-send-access-text = oui ou non, pour cette personne seule
imports-col-consent-text = oui, non ou le jour de l’accord ; qui s’est désabonné de lui-même n’est pas réabonné
imports-col-access-type-text = comment la personne est venue, d’après un export ; à qui est dans le produit par achat, à la main ou comme invité, le fichier ne donne pas d’autre raison
imports-col-gone-text = oui : la ligne ne fait rien
field-file-empty = Le fichier est vide. Choisissez-en un qui a au moins une première ligne.
field-bundle-unreadable = Ce ZIP est illisible. Compressez de nouveau les fichiers, ou choisissez users.csv seul.
field-bundle-locked = Ce ZIP est protégé par un mot de passe. Choisissez-en un qui ne l’est pas.
field-bundle-too-large = Cette archive est trop volumineuse : 16 Mo compressée et 32 Mo décompressée au plus. Choisissez users.csv seul.
field-bundle-without-people = Ce ZIP ne contient pas users.csv : ce n’est pas une archive OneRoster. Choisissez-en une autre, ou un fichier CSV.
field-not-yours = Votre profil ne permet pas de donner ce rôle. Demandez à la personne qui gère les profils.
audit-import-uploaded = { $actor } a apporté un fichier de personnes
audit-import-committed = { $actor } a commencé un import dans { $name }
audit-import-finished = L’import dans { $name } est terminé
audit-import-broke-off = L’import dans { $name } s’est interrompu
audit-import-held-back = L’import dans { $name } a été retenu, car des lignes sont en défaut
audit-member-changed = { $actor } a changé ce qui est connu d’un membre de { $name }
letter-import-finished-subject = { $name } : l’import est terminé
letter-import-finished-body = Les { $rows } lignes de { $file } ont été examinées pour { $name }. { $applied } ont fait quelque chose, { $invalid } étaient en défaut.

    Le rapport dit ce qu’il est advenu de chaque ligne. Corrigez-y celles en défaut et apportez-le de nouveau : elles seules sont appliquées.
letter-import-finished-button = Voir le rapport
letter-import-broke-off-subject = { $name } : l’import s’est interrompu
letter-import-broke-off-body = L’import de { $file } dans { $name } s’est interrompu après { $rows } lignes. Ce qui était appliqué le reste.

    Apportez de nouveau le fichier pour continuer : qui est déjà entré reste inchangé.
letter-import-broke-off-button = Voir jusqu’où il est allé
letter-import-held-back-subject = { $name } : l’import a été retenu
letter-import-held-back-body = Rien de { $file } n’a été appliqué dans { $name } : { $invalid } lignes sont en défaut et vous avez choisi tout ou rien.

    Le rapport dit lesquelles. Corrigez-les et apportez de nouveau le fichier.
letter-import-held-back-button = Voir le rapport
