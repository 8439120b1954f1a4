# The partner programme: both sides, letters, and faults.


## Pages
partners-title = Tableau de bord partenaire
partners-lead = Vos employés, vos clients, et qui peut entrer où.
partners-tab-employees = Employés du partenaire
partners-tab-clients = Clients
partners-tab-activity = Activité
partners-tab-credit = Crédit géré
partners-waiting = En attente du client
partners-conflicts = Conflits
partners-assign = Attribuer des clients
partners-assign-lead = Choisissez des employés et des clients. Chaque client décide si l’employé peut entrer, et avec quel profil.
partners-assign-letter = Un client qui travaille avec vous reçoit un e-mail pour accorder l’accès. Là où l’employé peut déjà entrer, aucun e-mail n’est envoyé.
partners-other-clients = Autres clients
partners-other-clients-hint = Noms de vos clients ou hub ids, un par ligne.
partners-code = Code du client
partners-code-hint = Un nouveau client peut vous donner son code. Avec lui, votre demande part aussi par e-mail ; sans lui, elle attend sur la page du client.
partners-confirm = Confirmer
partners-add-employee = Ajouter un employé du partenaire
partners-client = Client
partners-person = Personne
partners-partner = Partenaire
partners-profile = Profil
partners-access = Accès
partners-until-short = Jusqu’au
partners-actions = Actions
partners-where = Où vous êtes
partners-since = Demandé le
partners-yes = Oui
partners-no = Non
partners-choose = Choisissez
partners-with-access = Avec accès
partners-search-clients = Chercher par nom ou hub id
partners-none-clients = Aucun client
partners-none-clients-text = Attribuez des clients à vos employés et ils apparaîtront ici.
partners-no-employees = Personne n’est marqué
partners-no-employees-text = Marquez les utilisateurs qui travaillent pour des clients. Seuls les employés marqués peuvent être attribués, et seul leur travail rapporte du crédit.
partners-no-clients = Aucun client n’est encore attribué.
partners-clients-of = Clients de { $name }
partners-clients-count = { $count ->
    [0] Aucun client
    [one] { $count } client
   *[other] { $count } clients
}
partners-did = Ce que { $name } a fait pour des clients
partners-no-acts = Rien n’a encore été fait dans les comptes des clients.
partners-who-sees = Seuls le titulaire et les personnes qui peuvent voir les partenaires lisent cette liste.
partners-untagged = Des personnes travaillent pour des clients sans être marquées
partners-untagged-text = Leur travail ne rapporte pas de crédit géré : { $names }.
partners-untagged-one = Cette personne travaille dans les comptes de vos clients sans être marquée : son travail ne rapporte pas de crédit.
partners-not-tagged = Pas marqué
partners-tagged-badge = Employé du partenaire

## Where somebody stands at a client
partners-line-has-access = A accès
partners-line-waiting = En attente du client
partners-line-owns-client = Titulaire de ce compte
partners-line-declined = Refusé par le client
partners-line-expired = Expiré
partners-line-cancelled = Retirée
partners-line-ended-by-partner = Accès terminé par le partenaire
partners-line-ended-by-client = Accès terminé par le client
partners-line-ended = Accès terminé
partners-line-erased-person = Personne effacée

## Tagging
partners-users = Utilisateurs et équipes
partners-users-lead = Qui travaille dans ce compte. Ouvrez une personne pour modifier le réglage du programme de partenaires.
partners-programme = Programme de partenaires
partners-employee = Employé du partenaire
partners-employee-text = Un employé marqué peut recevoir des clients, et son travail chez eux rapporte du crédit géré.
partners-no-partner = Ce compte n’est pas dans le programme de partenaires. La personne qui gère ce serveur peut l’inscrire.
partners-off = L’interrupteur est désactivé.
partners-tag = Marquer comme employé du partenaire
partners-ends = Clients que cette marque ouvre
partners-tagged = { $name } est employé du partenaire.
partners-untag = Retirer la marque
partners-untag-title = Retirer la marque de { $name } ?
partners-untag-text = { $name } perd aussitôt l’accès que ces clients ont donné par votre intermédiaire. L’accès qu’un client a donné lui-même reste.
partners-untag-access = L’accès se termine
partners-untag-request = La demande est retirée
partners-untag-keep = Garder la marque
partners-untagged-said = { $count ->
    [0] La marque de { $name } est retirée. Aucun accès n’a pris fin.
    [one] La marque de { $name } est retirée. L’accès a pris fin chez { $count } client.
   *[other] La marque de { $name } est retirée. L’accès a pris fin chez { $count } clients.
}

## Assigning and removing
partners-assigned = Enregistré. Demandés : { $asked }. Déjà à l’intérieur, sans e-mail : { $inside }. Inchangés : { $unchanged }.
partners-remove = Retirer l’accès
partners-remove-title = Retirer l’accès à { $client }
partners-remove-text = L’accès par votre intermédiaire prend fin aussitôt. Seul le client peut supprimer la personne de sa liste.
partners-remove-whose = De qui voulez-vous retirer l’accès ?
partners-remove-keep = Garder l’accès
partners-removed = L’accès a été retiré.
partners-end = Mettre fin à la relation
partners-end-title = Mettre fin à la relation avec ce client ?
partners-end-text = Tous vos employés perdent aussitôt l’accès que ce client a donné par votre intermédiaire.
partners-end-client-title = Mettre fin à la relation avec { $partner } ?
partners-end-client-text = Tous les employés de ce partenaire perdent aussitôt l’accès qu’ils ont par lui. Ce qu’ils ont fait reste dans le journal d’activité.
partners-ended = La relation a pris fin.

## Conflicts
partners-conflict = Conflit
partners-conflict-title = { $name } n’a pas pu être ajouté à { $client }
partners-conflict-text = Cette adresse e-mail est déjà liée au dossier d’un autre partenaire pour ce client. Vous n’y recevez pas de crédit géré pour cette personne. Rien d’autre n’a changé.
partners-conflict-said = Un autre partenaire a cette adresse chez ce client. Choisissez une issue.
partners-conflict-ways = Les issues possibles
partners-way-ask = Demander à l’autre partenaire de retirer la personne
partners-way-ask-text = Nous transmettons la demande sans nommer personne. Le client peut la lire.
partners-way-domain = Utiliser une nouvelle adresse dans votre domaine
partners-way-domain-text = L’adresse doit être dans un domaine dont vous avez prouvé qu’il est à vous.
partners-way-other = Utiliser une autre adresse de la personne
partners-way-other-text = La personne doit l’utiliser pour travailler ici et être marquée avec elle.
partners-relayed = L’autre partenaire a été sollicité. S’il retire la personne, votre demande recommence.
partners-instead = Adresse à utiliser
partners-instead-hint = Seulement pour la deuxième et la troisième issue.
partners-instead-waits = Le client sera sollicité dès qu’une personne avec l’adresse { $address } sera marquée ici.
partners-invite = Inviter cette adresse
partners-way-asked = L’autre partenaire a été sollicité. Le client peut lire l’échange.
partners-way-assigned = Le client a été sollicité avec l’autre adresse.
partners-way-waits = Invitez la personne avec la nouvelle adresse et marquez-la. Le client sera alors sollicité.
partners-asked-title = On vous demande de retirer quelqu’un
partners-asked-text = Quelqu’un d’autre veut travailler avec { $name } pour { $client }. Retirez l’accès si { $name } n’y travaille plus pour vous.
partners-link = Travailler pour un client
partners-link-none = Vous n’avez pas de compte partenaire
partners-link-none-text = Ce lien est destiné aux personnes qui peuvent attribuer des clients dans un compte partenaire.
partners-link-choose = Dans quel compte voulez-vous attribuer ce client ?

## The client's side
partners-client-title = Partenaires
partners-client-lead = Agences qui travaillent dans ce compte, par qui et jusqu’à quand. Retirer un accès se fait en une étape.
partners-client-employees = Employés de partenaires
partners-client-none = Aucun partenaire ne travaille ici
partners-client-none-text = Quand une agence demande l’accès, sa demande attend sur la page des demandes.
partners-delete = Supprimer la ligne
partners-deleted = La ligne a été supprimée.
partners-revoked = { $count ->
    [one] L’accès d’une personne a pris fin.
   *[other] L’accès de { $count } personnes a pris fin.
}
partners-partners = Vos partenaires
partners-partners-none = Aucun partenaire n’est lié.
partners-tie-suspended = Attend votre confirmation
partners-tie-confirm = Confirmer
partners-confirmed = Le partenaire travaille de nouveau ici.
partners-code-title = Code pour les partenaires
partners-code-text = Donnez-le à l’agence dont vous voulez recevoir des e-mails, ou transmettez le lien. Sans lui, la demande attend seulement ici.
partners-code-make = Créer un code
partners-code-change = Changer le code
partners-code-changed = Le code est nouveau. L’ancien n’ouvre plus rien.
partners-exchange = Entre partenaires
partners-exchange-text = Deux partenaires ont voulu ajouter ici la même adresse. Aucun accès n’a changé.
partners-exchange-open = le second n’a pas encore décidé
partners-exchange-relayed = il a été demandé au premier de retirer la personne
partners-exchange-cleared = l’adresse est libre
partners-exchange-sidestepped = une autre adresse est utilisée

## Requests
partners-requests = Demandes d’accès
partners-requests-lead = Des agences demandent de laisser entrer leurs employés. Vous décidez du profil et de la fin.
partners-requests-none = Rien n’attend
partners-requests-none-text = La demande d’une agence attend ici 14 jours.
partners-requests-waiting = { $count ->
    [one] { $count } demande attend
   *[other] { $count } demandes attendent
}
partners-request = Demande d’accès
partners-request-title = { $partner } demande l’accès pour { $name }
partners-request-inside = Cette personne peut déjà entrer et garde son profil actuel.
partners-profile-hint = Ce que la personne pourra faire ici. Un profil qui laisse entrer d’autres personnes n’est pas pour les partenaires.
partners-days = Jours d’accès
partners-days-hint = De 1 à 730, à partir d’aujourd’hui. Il n’est jamais renouvelé tout seul.
partners-manages = Peut gérer des personnes
partners-manages-text = Vous seul, en tant que titulaire, pouvez le permettre.
partners-grant = Accorder l’accès
partners-granted = { $name } peut maintenant entrer dans ce compte.
partners-decline = Refuser
partners-decline-text = Refuser se fait en une étape. Le partenaire peut redemander après 7 jours.
partners-declined = La demande pour { $name } a été refusée. Personne n’a obtenu l’accès.
partners-until = Modifier la fin de l’accès
partners-extended = L’accès a maintenant une autre fin.
partners-keep = Garder cette personne ?
partners-keep-title = Garder { $name } comme collaborateur ?
partners-keep-text = Cette personne ne travaille plus pour { $partner } : tout son accès ici a pris fin. Vous l’aviez laissée entrer vous-même auparavant.
partners-keep-answer = Répondre
partners-keep-do = Garder
partners-kept = La personne est maintenant votre collaborateur.
partners-let-go-do = Laisser partir la personne
partners-let-go = { $name } n’a plus accès ici.
partners-sign = Signer
partners-sign-lead = Votre signature confirme exactement ceci.
partners-sign-grant = Accorder l’accès
partners-sign-confirm-partner = Confirmer le partenaire
partners-sign-extend-partner = Donner une fin plus tardive à l’accès
partners-sign-keep-collaborator = Garder cette personne

## Letters
letter-partner-request-subject = { $partner } demande l’accès à { $account }
letter-partner-request-body = { $partner } souhaite que { $person } travaille dans { $account }. Personne n’entre avant votre accord. Vous choisissez ce que { $person } peut faire et jusqu’à quand.
letter-partner-request-button = Accorder ou refuser
letter-partner-granted-subject = { $client } a laissé entrer { $person }
letter-partner-granted-body = { $person } peut travailler dans { $client } jusqu’au { $until }.
letter-partner-granted-button = Ouvrir le tableau de bord
letter-partner-let-in-subject = Vous pouvez entrer dans { $account }
letter-partner-let-in-body = { $account } vous a laissé entrer pour { $partner }, jusqu’au { $until }.
letter-partner-let-in-button = Voir vos centres
letter-partner-declined-subject = { $client } a refusé la demande pour { $person }
letter-partner-declined-body = { $person } n’a pas obtenu l’accès à { $client }. Vous pouvez redemander après 7 jours.
letter-partner-declined-button = Ouvrir le tableau de bord
letter-partner-revoked-subject = { $client } a mis fin à l’accès de { $person }
letter-partner-revoked-body = { $person } ne peut plus entrer dans { $client } par votre intermédiaire. Ce qui y a été fait reste.
letter-partner-revoked-button = Ouvrir le tableau de bord
letter-partner-access-ended-subject = { $person } ne travaille plus dans { $account } pour { $partner }
letter-partner-access-ended-body = { $partner } n’est plus une raison pour { $person } d’entrer dans { $account }. La ligne reste sur votre page des partenaires jusqu’à ce que vous la supprimiez.
letter-partner-access-ended-button = Voir vos partenaires
letter-partner-keep-subject = Garder { $person } dans { $account } ?
letter-partner-keep-body = { $person } ne travaille plus pour { $partner } : tout accès à { $account } a pris fin. Vous aviez laissé entrer { $person } vous-même. Vous pouvez garder { $person } comme collaborateur.
letter-partner-keep-button = Répondre
letter-partner-suspended-subject = { $partner } est hors du programme de partenaires
letter-partner-suspended-body = Les employés de { $partner } ne peuvent pas entrer dans { $account } par lui. Rien n’a été supprimé. S’il revient, vous décidez s’il travaille de nouveau ici.
letter-partner-suspended-button = Voir vos partenaires
letter-partner-conflict-cleared-subject = L’adresse de { $person } est libre chez le client { $client }
letter-partner-conflict-cleared-body = Le dossier de l’autre partenaire sur { $person } chez le client { $client } est terminé. Votre demande a recommencé et attend le client.
letter-partner-conflict-cleared-button = Ouvrir le tableau de bord
letter-partner-asked-to-remove-subject = Pouvez-vous retirer { $person } de { $client } ?
letter-partner-asked-to-remove-body = Un autre partenaire veut travailler avec { $person } pour { $client }. Si { $person } n’y travaille plus pour vous, retirez l’accès. Rien ne change d’ici là.
letter-partner-asked-to-remove-button = Ouvrir le tableau de bord
letter-partner-exchange-subject = Deux partenaires veulent travailler avec { $person } dans { $account }
letter-partner-exchange-body = Il a été demandé au premier de retirer { $person }. L’accès à { $account } n’a pas changé, et vous décidez de chaque nouvelle demande.
letter-partner-exchange-button = Voir vos partenaires

## Faults
field-client-unknown = Aucun de vos clients ne porte ce nom. Saisissez le hub id.
field-client-several = Plusieurs clients portent ce nom. Saisissez le hub id.
