# Travail sur plusieurs personnes à la fois
bulk-title = Travail groupé
bulk-all = { $count ->
    [one] Sélectionner la seule qui correspond
   *[other] Sélectionner les { $count } qui correspondent
}
bulk-all-but-ticked = Les { $count } qui correspondent, sauf celles cochées
bulk-this-page = Sélectionner toutes les personnes de cette page
bulk-col-select = Sélectionner
bulk-select = Sélectionner { $name }
bulk-selected-one = {"{n}"} personne sélectionnée
bulk-selected-other = {"{n}"} personnes sélectionnées
bulk-more = Autres actions
bulk-clear = Effacer la sélection
bulk-nobody = Personne n’était sélectionné, rien n’a donc été fait. Cochez au moins une personne.
bulk-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
bulk-act-change-group = Changer de classe
bulk-act-resend-access = Renvoyer l’accès
bulk-act-tag = Ajouter une étiquette
bulk-act-untag = Retirer une étiquette
bulk-act-note-consent = Noter l’accord pour les offres
bulk-act-change-role = Changer le rôle
bulk-act-set-access-end = Fixer la fin de l’accès
bulk-act-grant-product = Donner accès à un autre produit
bulk-act-block = Bloquer l’accès
bulk-act-restore = Rétablir l’accès
bulk-act-reset-progress = Recommencer
bulk-act-remove = Retirer du produit
bulk-act-erase = Effacer définitivement
bulk-act-export = Exporter en CSV
bulk-act-send-message = Envoyer un message
bulk-undo-of = Annuler : { $act }
bulk-about-change-group = Nouvelle classe
bulk-about-tag = Étiquette
bulk-about-untag = Étiquette
bulk-about-note-consent = Comment l’accord a été donné
bulk-about-change-role = Nouveau rôle
bulk-about-set-access-end = Dernier jour d’accès
bulk-about-grant-product = Produit
bulk-no-end = Sans fin
bulk-ground-text = Les offres ne vont qu’aux personnes qui ont accepté. Qui s’est désabonné de lui-même n’est pas réabonné.
bulk-ground-hint = Par exemple « Case cochée sur le formulaire du salon de printemps, 12 mars 2026 ». La phrase reste dans l’historique de chaque personne.
bulk-letter = E-mail
bulk-notify-grant = Envoyer l’e-mail d’accès à chaque personne admise
bulk-go-on = Continuer
bulk-row-act = Action
bulk-row-count = Combien
bulk-row-filter = Qui
bulk-chosen = Les personnes cochées
bulk-taken-back = Toutes les personnes modifiées par le travail précédent
bulk-let-in = Toutes les personnes qu’un import a fait entrer, telles qu’il les a laissées
bulk-searched = { $filter }, trouvées par « { $search } »
bulk-all-but = { $count ->
    [one] { $filter }, sans { $count } personne
   *[other] { $filter }, sans { $count } personnes
}
bulk-samples = Quelques-unes d’entre elles
bulk-others = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
bulk-will-skip = Certaines restent comme elles sont
bulk-looked-at = { $count ->
    [one] Compté sur la première personne.
   *[other] Compté sur les { $count } premières personnes. Les autres sont vérifiées quand vient leur tour.
}
bulk-changes = { $count ->
    [one] { $count } personne sera modifiée.
   *[other] { $count } personnes seront modifiées.
}
bulk-changes-nobody = Cela ne modifierait personne.
bulk-way-back = Vous pouvez l’annuler pendant 30 jours, pour toutes les personnes que nul ne modifie entre-temps.
bulk-no-way-back = Les e-mails déjà partis ne peuvent pas être rappelés.
bulk-undo-text = Chaque personne redevient comme avant. Celles qui ont été modifiées depuis restent comme elles sont et figurent dans la liste.
bulk-reason = Motif
bulk-reason-hint = Votre équipe le lit à côté de ce travail.
bulk-export-first = Exporter d’abord cette liste
bulk-confirm = { $count ->
    [one] Le faire pour { $count } personne
   *[other] Le faire pour { $count } personnes
}
bulk-confirm-sign = { $count ->
    [one] Signer et le faire pour { $count } personne
   *[other] Signer et le faire pour { $count } personnes
}
bulk-sign = Signer un travail groupé
bulk-sign-lead = Un travail sur plus de 1 000 personnes se confirme avec votre signature électronique. Elle couvre exactement ce qui figure ici.
bulk-sign-do = Signer et commencer

# Effacer
bulk-erase-goes = Toutes quittent l’espace { $area } entier, quels que soient leurs produits.
bulk-erase-goes-access = L’accès à tous les produits, aussitôt, et celui des invités sur des places partagées.
bulk-erase-stays-purchases = Les achats avec leurs montants et leurs dates, pour la comptabilité et sans nom.
bulk-erase-charged = Les personnes encore prélevées sont laissées de côté, car les paiements continueraient sans rien ouvrir. Résiliez d’abord leurs abonnements sur la plateforme de vente, ou effacez ces personnes une par une.
bulk-erase-changes = { $count ->
    [one] { $count } personne sera effacée définitivement.
   *[other] { $count } personnes seront effacées définitivement.
}
bulk-erase-no-way-back = Cela ne peut pas être annulé. Rien ne rétablit les données.
bulk-erase-confirm = { $count ->
    [one] Signer et effacer { $count } personne
   *[other] Signer et effacer { $count } personnes
}
bulk-erase-sign-lead = Vous signez que toutes les personnes de cette sélection sont effacées. Rien ne rétablit leurs données.
bulk-erased = Effacées
bulk-was-stopped-for-good = Le travail est arrêté. Ce qui a déjà été fait le reste.

# Où il en est
bulk-list = Travaux groupés
bulk-list-lead = Ce qui a été fait sur plusieurs membres à la fois, à la demande de qui, et ce qu’il en est de chacun.
bulk-list-empty = Rien n’a encore été fait sur plusieurs personnes à la fois
bulk-list-empty-text = Cochez des personnes dans une liste et choisissez une action. Le résultat s’affiche ici.
bulk-col-state = État
bulk-asked-by = Demandé par
bulk-asked-at = Début
bulk-ended-at = Fin
bulk-progress-title = Avancement
bulk-progress = { $done } sur { $total }
bulk-done = Modifiées
bulk-skipped = Restées telles quelles
bulk-failed = En échec
bulk-left-alone = Pourquoi certaines sont restées telles quelles
bulk-stop = Arrêter
bulk-undo = Annuler ce travail
bulk-undo-until = Vous pouvez l’annuler jusqu’au { $date }.
bulk-undone-by = Voir ce qui l’a annulé
bulk-was-stopped = Le travail est arrêté. Les personnes déjà modifiées le restent jusqu’à ce que vous l’annuliez.
bulk-stopped-asked = Quelqu’un a arrêté ce travail avant la fin.
bulk-stopped-permission = Ce travail s’est arrêté, car la personne qui l’a demandé a perdu la permission. Les personnes déjà modifiées le restent.
bulk-people-title = Ce qu’il en est de chaque personne
bulk-items-all = Toutes
bulk-items-ok = Modifiées
bulk-items-erased = Effacées
bulk-items-skipped = Telles quelles
bulk-items-failed = En échec
bulk-items-waiting = En attente
bulk-item-ok = Modifiée
bulk-item-erased = Effacée
bulk-item-skipped = Comme avant
bulk-item-failed = En échec
bulk-item-waiting = En attente
bulk-col-outcome = Résultat
bulk-col-why = Pourquoi
bulk-nobody-so = Personne ici
bulk-nobody-so-text = Aucune personne de ce travail n’est dans cet état.
bulk-somebody-gone = Quelqu’un qui n’est plus là
bulk-failed-because = Une erreur est survenue de notre côté ; rien n’a été modifié
bulk-state-draft = En préparation
bulk-state-resolving = En préparation
bulk-state-frozen = À confirmer
bulk-state-confirmed = Va commencer
bulk-state-running = En cours
bulk-state-done = Terminé
bulk-state-done-with-failures = Terminé, avec des échecs
bulk-state-cancelled = Arrêté
bulk-state-failed = En échec
bulk-state-undoing = En cours d’annulation
bulk-state-undone = Annulé
bulk-state-undone-partly = Annulé en partie
bulk-skipped-gone = N’est plus là
bulk-skipped-owner = Titulaire du compte
bulk-skipped-has-purchase = A déjà acheté quelque chose
bulk-skipped-blocked = Accès bloqué
bulk-skipped-already-so = Déjà ainsi
bulk-skipped-not-in-this-kind = Ce type de produit ne le connaît pas
bulk-skipped-other-product = La classe est celle d’un autre produit
bulk-skipped-bounced = Les e-mails à cette adresse reviennent
bulk-skipped-sent-often = A reçu l’accès trois fois en une heure
bulk-skipped-unsubscribed = Ne veut pas de ces messages
bulk-skipped-duplicate = Une autre personne à la même adresse reçoit l’e-mail
bulk-skipped-not-active = Accès non ouvert
bulk-skipped-not-completed = N’a pas terminé le produit
bulk-skipped-no-progress = N’a pas encore progressé
bulk-skipped-changed-since = Modifiée depuis
bulk-skipped-still-charged = Un abonnement lui est encore prélevé
bulk-skipped-declined-himself = S’est désabonné de lui-même

# Dans le journal d’activité
audit-bulk-started = { $actor } a lancé un travail groupé dans { $name }
audit-bulk-finished = Le travail groupé dans { $name } est terminé
audit-bulk-cancelled = { $actor } a arrêté un travail groupé dans { $name }
audit-bulk-stopped = Le travail groupé dans { $name } a été arrêté, car la personne qui l’a demandé n’en a plus le droit
audit-bulk-failed-for-one = Le travail groupé dans { $name } n’a pas pu modifier une personne
audit-enrolment-tagged = { $actor } a ajouté une étiquette à { $subject } dans { $name }
audit-enrolment-untagged = { $actor } a retiré une étiquette à { $subject } dans { $name }
audit-enrolment-offers-agreed = { $actor } a noté que { $subject } a accepté de recevoir des offres
audit-enrolment-offers-taken-back = { $actor } a retiré la note selon laquelle { $subject } a accepté de recevoir des offres
audit-member-offers-noted = { $actor } a noté que { $subject } a accepté de recevoir des offres
audit-member-offers-taken-back = { $actor } a retiré la note selon laquelle { $subject } a accepté de recevoir des offres
audit-enrolment-put-back = { $actor } a remis { $subject } comme avant dans { $name }
audit-member-tag-added = { $actor } a ajouté une étiquette à { $subject }
audit-member-tag-removed = { $actor } a retiré une étiquette à { $subject }
audit-member-access-sent = { $actor } a renvoyé l’e-mail d’accès à { $subject }
