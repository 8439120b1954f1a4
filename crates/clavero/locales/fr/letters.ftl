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
