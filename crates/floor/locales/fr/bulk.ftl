# Dans le journal d’activité
audit-bulk-started = { $actor } a lancé un travail groupé dans { $name }
audit-bulk-finished = Le travail groupé dans { $name } est terminé
audit-bulk-cancelled = { $actor } a arrêté un travail groupé dans { $name }
audit-bulk-stopped = Le travail groupé dans { $name } a été arrêté, car la personne qui l’a demandé n’en a plus le droit
audit-bulk-failed-for-one = Le travail groupé dans { $name } n’a pas pu modifier une personne
audit-enrolment-tagged = { $actor } a ajouté une étiquette à { $subject } dans { $name }
audit-enrolment-untagged = { $actor } a retiré une étiquette à { $subject } dans { $name }
audit-enrolment-put-back = { $actor } a remis { $subject } comme avant dans { $name }
audit-member-tag-added = { $actor } a ajouté une étiquette à { $subject }
audit-member-tag-removed = { $actor } a retiré une étiquette à { $subject }
audit-member-access-sent = { $actor } a renvoyé l’e-mail d’accès à { $subject }
