# Le journal d’activité : ses pages et une phrase par type d’acte.

## La page d’un compte
audit-activity = Activité
audit-lead = Qui a fait quoi, quand et à quel titre. Personne ne peut modifier ni supprimer une entrée.
audit-export = Exporter ce qui est affiché
audit-export-csv = Exporter en CSV
audit-export-jsonl = Exporter en JSON
audit-filter = Filtrer le journal
audit-filter-do = Filtrer
audit-filter-none = Tout afficher
audit-what = Type d’acte
audit-what-any = Tout
audit-what-collaborators = Collaborateurs
audit-what-invitations = Invitations
audit-what-profiles = Profils
audit-what-visits = Visites
audit-what-account = Le compte
audit-what-person = Connexion et sécurité
audit-what-log = Le journal lui-même
audit-who = Personne
audit-who-any = Tout le monde
audit-from = Du
audit-to = Au
audit-today = Aujourd’hui, { $date }
audit-yesterday = Hier, { $date }
audit-details = Détails
audit-details-of = de { $time }
audit-gained = Ajouté :
audit-lost = Retiré :
audit-count = { $count ->
    [one] { $count } entrée sur cette page
   *[other] { $count } entrées sur cette page
}
audit-none = Rien ne s’est encore passé
audit-none-text = Chaque acte dans ce compte apparaîtra ici, avec son auteur et à quel titre il a été fait.
audit-no-match = Aucune entrée ne correspond
audit-no-match-text = Rien de ce type ne s’est passé à cette période, ou quelqu’un d’autre l’a fait.

## Mon activité
audit-mine = Mon activité
audit-mine-lead = Ce que vous avez fait dans n’importe quel compte, et ce que d’autres ont fait à votre accès.
audit-mine-none-text = Ce que vous faites et ce qui est fait à votre accès apparaîtra ici.

## Vérifier
audit-verify = Vérifier le journal
audit-verify-text = Chaque entrée porte l’empreinte de la précédente. La vérification relit le journal de tout le serveur et trouve toute entrée modifiée, retirée ou glissée.
audit-verify-limits = Ce que la vérification ne peut pas voir seule : que les entrées les plus récentes ont été coupées, ou que tout le journal a été réécrit. Les empreintes conservées hors de la base de données le montrent, pour les entrées qu’elles couvrent.
audit-verify-do = Vérifier maintenant
audit-verdict-good = Le journal est intact
audit-verdict-entries = { $count ->
    [one] { $count } entrée a été lue, et elle est telle qu’elle a été écrite.
   *[other] { $count } entrées ont été lues, et chacune est telle qu’elle a été écrite.
}
audit-verdict-bad = Le journal n’est pas intact
audit-verdict-bad-do = Les entrées avant celle-ci sont telles qu’elles ont été écrites. Prévenez la personne qui gère ce serveur et gardez une copie de l’export.
audit-verdict-anchored = Couvertes par des empreintes hors de la base de données
audit-verdict-unanchored = Couvertes par le journal seul
audit-verdict-range = entrées { $from } à { $to }
audit-verdict-nothing = aucune entrée
audit-fault-changed = L’entrée { $seq } a été modifiée après avoir été écrite.
audit-fault-unlinked = L’entrée { $seq } ne suit pas la précédente : quelque chose a été glissé ou retiré.
audit-fault-missing = L’entrée { $seq } manque.
audit-fault-unreadable = L’entrée { $seq } est illisible.
audit-fault-cut-off = Le journal s’arrête avant l’entrée { $seq }, qui a existé.
audit-fault-unexpected = L’entrée { $seq } se trouve hors des deux extrémités du journal.
audit-fault-head-missing = La marque de fin du journal a disparu (cherchée après l’entrée { $seq }).
audit-fault-head-differs = La marque de fin du journal ne correspond pas à l’entrée { $seq }.
audit-fault-checkpoint-differs = L’entrée { $seq } diffère de son point de contrôle dans la base de données.
audit-fault-anchor-differs = L’entrée { $seq } diffère de son empreinte hors de la base de données.
audit-fault-anchor-unreadable = La ligne { $seq } des empreintes hors de la base de données est illisible.

## À quel titre
audit-ground-owner = en tant que titulaire
audit-ground-profile = avec le profil « { $profile } »
audit-ground-collaborator = en tant que collaborateur
audit-ground-partner = par un partenaire
audit-ground-partner-profile = par un partenaire, avec le profil « { $profile } »
audit-ground-operator = en tant qu’opérateur
audit-ground-invited = sur invitation
audit-ground-offered = sur proposition

## Qui
audit-machine = Clavero
audit-stranger = Quelqu’un qui n’était pas connecté
audit-somebody = quelqu’un
audit-erased = personne effacée
audit-erased-actor = Personne effacée
audit-no-end = sans date de fin

## Détails
audit-fact-until = Accès jusqu’au
audit-fact-expires = Ouverte jusqu’au
audit-fact-due = Prévu pour le
audit-fact-people = Personnes avec ce profil
audit-fact-invitations = Invitations ouvertes
audit-fact-replacement = Remplacé par le profil
audit-fact-signature = Signature électronique
audit-fact-address = Adresse réseau
audit-fact-route = Par
audit-fact-request = Requête
audit-fact-number = Numéro d’entrée
audit-fact-hash = Empreinte

## Ce qui s’est passé
audit-unknown = { $actor } a fait quelque chose pour quoi cette version n’a pas de phrase ({ $kind })
audit-audit-exported = { $actor } a exporté le journal d’activité

audit-profile-created = { $actor } a créé le profil { $profile }
audit-profile-changed = { $actor } a modifié ce que permet le profil { $profile }
audit-profile-renamed = { $actor } a renommé le profil { $from } en { $to }
audit-profile-described = { $actor } a modifié la description du profil { $profile }
audit-profile-archived = { $actor } a archivé le profil { $profile }

audit-collaborator-joined = { $subject } a rejoint le compte avec le profil { $profile }
audit-collaborator-profile-changed = { $actor } a fait passer { $subject } du profil { $from } au profil { $to }
audit-collaborator-access-until-changed = { $actor } a déplacé la fin de l’accès de { $subject } de { $from } à { $to }
audit-collaborator-suspended = { $actor } a suspendu l’accès de { $subject }
audit-collaborator-reinstated = { $actor } a levé la suspension de { $subject }
audit-collaborator-removed = { $actor } a retiré l’accès de { $subject }
audit-collaborator-erased = L’accès de { $subject } a pris fin avec l’effacement de ses données personnelles
audit-collaborator-became-owner = { $subject } est devenu titulaire et ne collabore plus
audit-collaborator-left = { $actor } a renoncé à l’accès
audit-collaborator-expired = L’accès de { $subject } est arrivé à sa date de fin
audit-collaborator-brought-back = { $actor } a réintégré { $subject } avec le profil { $profile }
audit-collaborator-ground-ended = { $actor } a mis fin à l’accès sur invitation de { $subject }, qui garde un accès par un partenaire
audit-collaborator-asked = { $actor } a demandé la permission { $permission }

audit-invitation-sent = { $actor } a invité { $subject } avec le profil { $profile }
audit-invitation-resent = { $actor } a renvoyé l’invitation de { $subject }
audit-invitation-revoked = { $actor } a révoqué l’invitation de { $subject }
audit-invitation-superseded = { $actor } a remplacé une invitation antérieure de { $subject }
audit-invitation-expired = L’invitation de { $subject } a expiré
audit-invitation-accepted = { $actor } a accepté l’invitation
audit-invitation-declined = { $actor } a refusé l’invitation
audit-invitation-profile-changed = { $actor } a fait passer l’invitation de { $subject } du profil { $from } au profil { $to }
audit-invitation-asked-again = { $actor } a demandé une nouvelle invitation
audit-invitation-wanted-elsewhere = { $actor } a demandé une invitation à une autre adresse
audit-invitation-allowed-again = { $actor } accepte de nouveau les invitations de ce compte
audit-invitation-address-forgotten = L’adresse d’une ancienne invitation a été supprimée

audit-visit-entered = { $actor } a accédé au centre
audit-visit-ended = { $reason ->
    [left] { $subject } a quitté le centre
    [put_out] { $actor } a mis fin à la visite de { $subject }
    [revoked] La visite de { $subject } a pris fin avec l’accès
    [idle_out] La visite de { $subject } a pris fin après un temps sans activité
    [hard_out] La visite de { $subject } a atteint sa durée maximale
    [signed_out] La visite de { $subject } a pris fin avec la session
   *[other] La visite de { $subject } a pris fin
}

audit-account-opened = { $actor } a ouvert le compte
audit-account-closed = { $reason ->
    [owner_erased] Le compte a été fermé, car les données de son titulaire ont été effacées
   *[other] { $actor } a fermé le compte
}
audit-transfer-offered = { $actor } a proposé le compte à { $subject }
audit-transfer-accepted = { $actor } a accepté de reprendre le compte
audit-transfer-declined = { $actor } a refusé de reprendre le compte
audit-transfer-cancelled = { $actor } a annulé le transfert du compte
audit-transfer-expired = La proposition de reprendre le compte a expiré
audit-transfer-done = Le compte est passé à { $subject }
audit-account-changed = { $actor } a modifié les données de l’entreprise
audit-account-payout-changed = { $actor } a modifié le compte de versement

audit-user-signed-up = { $actor } a créé son compte utilisateur
audit-user-sign-up-repeated = Quelqu’un a tenté de s’inscrire avec une adresse qui a déjà un compte utilisateur
audit-user-added = La personne qui administre le serveur a créé le compte utilisateur de { $subject }
audit-user-disabled = La personne qui administre le serveur a désactivé le compte utilisateur de { $subject }
audit-user-enabled = La personne qui administre le serveur a réactivé le compte utilisateur de { $subject }
audit-user-signed-in = { $actor } s’est connecté
audit-user-changed = { $actor } a modifié ses données personnelles
audit-user-erased = Les données d’une personne ont été effacées
audit-erasure-asked = { $actor } a demandé l’effacement de ses données personnelles
audit-erasure-cancelled = { $actor } a annulé l’effacement de ses données personnelles
audit-user-disowned = La personne à qui appartient l’adresse a supprimé un compte utilisateur que quelqu’un d’autre avait créé avec elle
audit-session-ended = { $reason ->
    [signed_out] { $actor } s’est déconnecté
   *[other] { $actor } a mis fin à une session
}
audit-session-others-ended = { $actor } a mis fin à toutes les autres sessions
audit-email-proof-asked = { $actor } a redemandé l’e-mail qui confirme l’adresse
audit-email-verified = { $actor } a confirmé son adresse e-mail
audit-email-change-asked = { $actor } a demandé à changer d’adresse e-mail
audit-email-changed = { $actor } a changé d’adresse e-mail
audit-password-changed = { $actor } a changé de mot de passe
audit-password-reset = { $actor } a créé un nouveau mot de passe par e-mail
audit-signature-set = { $actor } a créé sa Signature électronique
audit-signature-changed = { $actor } a modifié sa Signature électronique
audit-signature-locked = La Signature électronique de { $actor } a été bloquée après trop d’essais erronés
audit-signature-code-sent = { $actor } a demandé à récupérer sa Signature électronique
audit-signature-recovered = { $actor } a récupéré sa Signature électronique

## API
audit-ground-key = par une clé d’API
audit-ground-role = par son rôle dans le produit
audit-fact-key = Clé d’API
audit-key-created = { $actor } a créé une clé d’API.
audit-key-replaced = { $actor } a remplacé une clé d’API ; l’ancienne fonctionne jusqu’au { $until }.
audit-key-revoked = { $actor } a révoqué une clé d’API.
audit-app-connected = { $actor } a connecté l’application { $name }.
audit-app-changed = { $actor } a modifié ce que l’application { $name } enregistre.
audit-app-disconnected = { $actor } a déconnecté l’application { $name }.
audit-app-things-registered = { $actor } a enregistré des objets de l’application { $name }.
audit-app-people-registered = { $actor } a enregistré des personnes de l’application { $name }.
audit-app-thing-forgotten = { $actor } a supprimé un objet de l’application { $name }.
audit-app-person-forgotten = { $actor } a supprimé une personne de l’application { $name }.
audit-app-permissions-given = { $actor } a modifié ce que le profil { $profile } peut faire dans l’application { $name }.
audit-webhook-added = { $actor } a ajouté un webhook.
audit-webhook-changed = { $actor } a modifié un webhook.
audit-webhook-enabled = { $actor } a activé un webhook.
audit-webhook-disabled = { $actor } a désactivé un webhook.
audit-webhook-deleted = { $actor } a supprimé un webhook.
audit-webhook-secret-replaced = { $actor } a remplacé le secret d’un webhook.
audit-webhook-sent-again = { $actor } a renvoyé un message d’un webhook.
audit-webhook-tested = { $actor } a envoyé un test à un webhook.
audit-webhook-given-up = Un webhook a été abandonné : son récepteur a échoué pendant des jours.
