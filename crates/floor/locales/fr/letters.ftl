# Ce qui entoure chaque message, et la page qui les montre.

## Autour de chaque message
letter-hello = Bonjour { $name },
letter-hello-unknown = Bonjour,
letter-row = { $name } : { $value }
letter-open = { $label } :
letter-paste = Si le bouton ne s’ouvre pas, copiez cette adresse dans votre navigateur :
letter-why = Ce message a été envoyé à { $address } parce qu’un changement vous concerne. Personne ne lit les réponses.
letter-from = { $account } via Clavero

## Le courrier arrive-t-il
letter-mail-check-subject = Le courrier de { $server } arrive
letter-mail-check-body =
    La personne qui administre ce serveur vous a envoyé ce message le { $at } pour savoir si le courrier arrive. Il arrive.

    Vous n’avez rien à faire. Si vous ne connaissez pas ce serveur, vous pouvez supprimer ce message : il ne donne accès à rien.
letter-mail-check-button = Ouvrir { $server }

## La boîte d’envoi
letters-title = Courrier
letters-lead-kept = Aucun serveur de messagerie n’est configuré : les messages restent ici au lieu de partir. Ouvrez-en un pour suivre son lien.
letters-lead-sent = Tous les messages écrits par ce serveur et ce qu’ils sont devenus.
letters-views = Quels messages
letters-view-all = Tous
letters-view-waiting = En attente
letters-view-undelivered = Non remis
letters-view-kept = Gardés ici
letters-view-sent = Envoyés
letters-col-letter = Message
letters-col-state = État
letters-col-when = Écrit
letters-to = À
letters-state-waiting = En attente
letters-state-sent = Envoyé
letters-state-kept = Gardé ici
letters-state-failed = Refusé
letters-state-dead = Abandonné
letters-none = Aucun message pour l’instant
letters-none-text = Les invitations, les liens et les avis apparaissent ici dès qu’un événement les appelle.
letters-none-such = Aucun message dans cet état
letters-none-such-text = Les messages changent d’état d’eux-mêmes. Affichez-les tous ou choisissez un autre état.
letters-show-all = Afficher tous les messages
letters-forgotten = Message « { $kind } »
letters-forgotten-text = Ce message a été remis, son texte n’est donc plus gardé ici : ses liens valent des clés.
letters-back = Retour à la liste
letters-download = Télécharger
letters-open-link = Suivre le lien
letters-retry = Renvoyer
letters-retry-done = Le message sera renvoyé dans quelques secondes.
letters-retry-none = Ce message n’attend pas de nouvel essai : rien n’a changé.
letters-trouble = Ce message n’a pas été remis
letters-trouble-said = Le serveur de messagerie a répondu :
letters-trouble-tries = { $count ->
    [one] { $count } essai a été fait. Le message est gardé ; renvoyez-le une fois la cause corrigée.
   *[other] { $count } essais ont été faits. Le message est gardé ; renvoyez-le une fois la cause corrigée.
}
letters-trouble-next = { $count ->
    [one] { $count } essai a été fait. Prochain essai : { $time }.
   *[other] { $count } essais ont été faits. Prochain essai : { $time }.
}
