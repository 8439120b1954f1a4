# What the activity log tells of partners.


## Sentences of the activity log about partners
audit-partner-enrolled = { $actor } a inscrit le compte au programme de partenaires
audit-partner-suspended = { $actor } a suspendu le compte dans le programme de partenaires
audit-partner-returned = { $actor } a ramené le compte dans le programme de partenaires
audit-partner-left = Le compte a quitté le programme de partenaires
audit-partner-domain-proved = Le domaine { $name } a été prouvé
audit-partner-employee-tagged = { $actor } a marqué { $subject } comme employé du partenaire
audit-partner-employee-untagged = { $actor } a retiré la marque partenaire de { $subject }
audit-partner-employee-removed = { $subject } ne travaille plus pour des clients : tout accès par ce partenaire a pris fin
audit-partner-employee-erased = Un employé a été effacé : tout accès par ce partenaire a pris fin
audit-partner-clients-assigned = { $actor } a attribué des clients à des employés
audit-partner-client-access-removed = { $actor } a retiré des employés d’un client
audit-partner-client-left = { $actor } a mis fin à la relation avec un client
audit-partner-requested = { $actor } a demandé l’accès pour { $subject }
audit-partner-granted = { $actor } a laissé entrer { $subject } pour un partenaire
audit-partner-not-needed = { $subject } est titulaire de ce compte : le partenaire n’avait rien à demander
audit-partner-declined = { $actor } a refusé la demande d’un partenaire pour { $subject }
audit-partner-expired = La demande d’un partenaire pour { $subject } a expiré
audit-partner-cancelled = La demande d’un partenaire pour { $subject } a été retirée
audit-partner-access-removed = { $actor } a mis fin à l’accès de { $subject } pour le partenaire
audit-partner-access-revoked = { $actor } a retiré à { $subject } l’accès par un partenaire
audit-partner-access-ended = L’accès de { $subject } par un partenaire a pris fin
audit-partner-access-extended = { $actor } a fixé la fin de l’accès de { $subject } par un partenaire : { $until }
audit-partner-linked = { $actor } a lié un partenaire
audit-partner-relation-ended = { $actor } a mis fin à la relation avec un partenaire
audit-partner-relation-suspended = La relation avec un partenaire a été suspendue
audit-partner-relation-confirmed = { $actor } a confirmé un partenaire revenu
audit-partner-conflict-opened = Un second partenaire s’est heurté au dossier de { $subject }
audit-partner-conflict-relayed = Il a été demandé au premier partenaire de retirer { $subject }
audit-partner-conflict-cleared = Le conflit au sujet de { $subject } est levé
audit-partner-conflict-sidestepped = Le conflit au sujet de { $subject } a été résolu avec une autre adresse
audit-partner-conflict-waits = Le second partenaire a indiqué une autre adresse pour { $subject }
audit-partner-way-out-taken = { $actor } a choisi une issue au conflit au sujet de { $subject }
audit-partner-address-changed = { $subject } utilise une autre adresse pour le travail du partenaire
audit-partner-line-deleted = { $actor } a supprimé la ligne de { $subject } de la liste des employés de partenaires
audit-partner-keep-asked = Il a été demandé au compte s’il garde { $subject }
audit-partner-kept = { $actor } a gardé { $subject } comme collaborateur
audit-partner-let-go = { $actor } a laissé partir { $subject }
audit-partner-keep-lapsed = Personne n’a répondu s’il fallait garder { $subject }
audit-partner-code-changed = { $actor } a changé le code pour les partenaires
audit-partner-revenue-set = Ce que paie le compte a été fixé
audit-partner-month-closed = Le crédit géré d’un mois a été clôturé
audit-partner-month-corrected = Le crédit géré d’un mois a été corrigé
audit-collaborator-partner-added = { $subject } est aussi ici pour un partenaire
audit-collaborator-partner-ended = Un partenaire n’est plus une raison de l’accès de { $subject }
