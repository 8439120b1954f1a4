# A person in one product
enrolments-title = Personne dans un produit
enrolments-person = Personne
enrolments-actions = Actions
enrolments-why = Pourquoi cette personne ne peut-elle pas entrer ?
enrolments-gets-in = Cette personne peut entrer
enrolments-why-text = Tout ce qui peut s’y opposer, dans l’ordre de la décision.
enrolments-progress = Progression
enrolments-pages = { $done } sur { $total }
enrolments-percent = { $n } %
enrolments-completed = terminé le { $date }
enrolments-recounting = En cours de recomptage
enrolments-quizzes = Quiz
enrolments-quiz = Quiz
enrolments-score = Meilleur score
enrolments-result = Résultat
enrolments-tries = Essais
enrolments-last-try = Dernier essai
enrolments-passed = Réussi
enrolments-not-passed = Non réussi
enrolments-history = Activité
enrolments-no-history = Rien ne s’est encore passé.
enrolments-reasons = Raisons d’accès
enrolments-reasons-text = Une seule valable suffit. En perdre une n’en termine aucune autre.
enrolments-no-reasons = Il n’y en a aucune.
enrolments-details = Détails
enrolments-group = Groupe
enrolments-role = Rôle
enrolments-access-type = Comment la personne est venue
enrolments-until = Accès jusqu’au
enrolments-engagement = Engagement
enrolments-engaged = { $level } : { $score } sur 100. Activité récente { $recency }, régularité { $frequency }, travail accompli { $depth }. Calculé le { $at }
enrolments-engaged-so = { $level } : { $score } sur 100. Calculé le { $at }
enrolments-engaged-in = { $product } : { $told }
enrolments-enrolled = Dans le produit depuis
enrolments-first-access = Premier accès
enrolments-last-access = Dernier accès
enrolments-joined = Membre depuis
enrolments-login = Identifiant
enrolments-login-yes = Oui
enrolments-login-no = Pas encore
enrolments-never = Jamais
enrolments-unknown = Inconnue
enrolments-language = { $name } ({ $tag })

# What is done to one person
enrolments-resend = Renvoyer l’accès
enrolments-resend-do = Envoyer l’e-mail
enrolments-resend-text = Un e-mail avec un nouveau lien part. Les liens précédents cessent de fonctionner.
enrolments-sent = L’e-mail d’accès pour { $name } est en route.
enrolments-change-group = Changer de groupe
enrolments-change-group-do = Changer le groupe
enrolments-group-text = Ce qui est fait reste. La progression se compte sur les pages du nouveau groupe, et les achats suivants ne changent plus le groupe.
enrolments-moved = { $name } est dans le nouveau groupe.
enrolments-change-role = Changer le rôle
enrolments-change-role-do = Changer le rôle
enrolments-role-set = { $name } a le nouveau rôle.
enrolments-set-end = Fixer la fin de l’accès
enrolments-set-end-do = Fixer la fin
enrolments-until-hint = Le dernier jour d’accès, à l’horloge de { $zone }. Laissé vide, l’accès n’a pas de fin.
enrolments-end-set = L’accès de { $name } a sa nouvelle fin.
enrolments-block = Bloquer l’accès
enrolments-block-do = Bloquer l’accès
enrolments-block-text = Le produit se ferme aussitôt, quoi qu’il ait été acheté. Seule une personne le rouvre ; un nouveau paiement ne suffit pas.
enrolments-block-reason-hint = L’équipe le lit avec le blocage et partout où l’on demande pourquoi cette personne n’entre pas. La personne ne le voit pas.
enrolments-blocked = L’accès de { $name } est bloqué.
enrolments-restore = Rétablir l’accès
enrolments-restore-do = Rétablir l’accès
enrolments-restore-open = Il y a une raison d’accès, donc le produit rouvre.
enrolments-restore-nothing = Il n’y a pas d’accès valable à rétablir. Le blocage disparaît et le produit reste fermé tant que personne ne donne l’accès.
enrolments-restored = Le blocage de { $name } est levé.
enrolments-remove = Retirer
enrolments-remove-do = Retirer du produit
enrolments-remove-text = La personne et les raisons d’accès quittent ce produit. Ce qui a été fait est gardé en cas de retour.
enrolments-remove-bought = Cette personne a acheté ce produit, et les acheteurs ne sont jamais retirés. Bloquez plutôt l’accès.
enrolments-remove-blocked = Cette personne a acheté ce produit, et les acheteurs ne sont jamais retirés. L’accès est déjà bloqué.
enrolments-never-removed = Un acheteur n’est jamais retiré, même après un remboursement. L’accès peut être bloqué.
enrolments-removed = { $name } est retiré du produit.
enrolments-end-grant = Terminer
enrolments-end-grant-do = Terminer cette raison
enrolments-end-grant-text = Cette raison d’accès prend fin maintenant. Si aucune autre n’est valable, le produit se ferme.
enrolments-grant-ended = Une raison de l’accès de { $name } a pris fin.
enrolments-grant = Donner l’accès
enrolments-granted = { $name } a l’accès.

# In the activity log
audit-enrolment-granted = { $actor } a donné à { $subject } l’accès à { $name }
audit-enrolment-grant-ended = { $actor } a mis fin à une raison de l’accès de { $subject } à { $name }
audit-enrolment-blocked = { $actor } a bloqué l’accès de { $subject } à { $name }
audit-enrolment-restored = { $actor } a rétabli l’accès de { $subject } à { $name }
audit-enrolment-group-changed = { $actor } a placé { $subject } dans un autre groupe de { $name }
audit-enrolment-role-changed = { $actor } a donné à { $subject } un autre rôle dans { $name }
audit-enrolment-end-set = { $actor } a fixé une autre fin à l’accès de { $subject } à { $name }
audit-enrolment-removed = { $actor } a retiré { $subject } de { $name }
audit-enrolment-progress-reset = { $actor } a fait recommencer { $subject } dans { $name }
audit-enrolment-page-waived = { $actor } a marqué une page de { $name } comme terminée pour { $subject }
audit-enrolment-page-waiver-ended = { $actor } a annulé une page de { $name } marquée comme terminée pour { $subject }
audit-enrolment-opened = L’accès de { $subject } à { $name } a commencé
audit-enrolment-expired = L’accès de { $subject } à { $name } a expiré
audit-enrolment-access-sent = { $actor } a renvoyé à { $subject } l’e-mail d’accès

# Starting over, and pages marked as completed
enrolments-reset = Recommencer
enrolments-reset-do = Faire recommencer cette personne
enrolments-reset-pages = { $count ->
    [0] Aucune page n’a encore été ouverte.
    [one] Une page ouverte ou terminée est mise de côté.
   *[other] { $count } pages ouvertes ou terminées sont mises de côté.
}
enrolments-reset-attempts = { $count ->
    [0] Aucun quiz n’a encore été tenté.
    [one] Une tentative de quiz est mise de côté et le compte repart de la première.
   *[other] { $count } tentatives de quiz sont mises de côté et le compte repart de la première.
}
enrolments-reset-attendance = La présence notée jusqu’ici est mise de côté.
enrolments-reset-download = Le téléchargement noté jusqu’ici est mis de côté.
enrolments-reset-kept = L’historique, l’accès et le groupe restent tels quels. Terminer le produit comptera de nouveau.
enrolments-reset-done = { $name } recommence.
enrolments-waive = Marquer une page comme terminée
enrolments-waive-do = Marquer comme terminée
enrolments-waive-text = La page compte comme faite pour cette personne. L’historique dit qui l’a marquée et pourquoi.
enrolments-page = Page
enrolments-reason = Motif
enrolments-reason-hint = L’équipe le lit dans l’historique.
enrolments-waived = La page compte comme terminée pour { $name }.
enrolments-waived-pages = Marquées par l’équipe
enrolments-unwaive = Annuler
enrolments-unwaive-named = Annuler { $name }
enrolments-unwaive-do = Annuler le marquage
enrolments-unwaive-text = La page redevient à faire. Qui a terminé le produit grâce à elle l’a toujours terminé.
enrolments-unwaived = La page redevient à faire pour { $name }.
