# Clés d’API : ce avec quoi d’autres programmes appellent.

keys-title = Clés d’API
keys-lead = Un programme qui appelle avec une clé agit pour la personne qui l’a créée, dans ce compte uniquement et avec les seules permissions que vous lui donnez.
keys-new = Créer une clé
keys-new-lead = Ne donnez à la clé que ce dont son programme a besoin. Vous ne pouvez pas donner plus que ce qui vous est permis.
keys-name = Nom
keys-name-hint = À quoi sert la clé, par exemple « Paiement » ou « Export de nuit ».
keys-permissions = Permissions
keys-permissions-hint = La clé perd une permission quand vous la perdez, et prend fin avec votre accès.
keys-life = Durée
keys-life-hint = Une clé qui a une date de fin fait moins de dégâts si elle est oubliée quelque part.
keys-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
keys-no-end = Sans date de fin
keys-go-on = Continuer
keys-used = Dernier usage
keys-never-used = Jamais
keys-ends = Fin
keys-state = État
keys-state-live = Active
keys-state-retiring = En cours de remplacement
keys-state-replaced = Remplacée
keys-state-expired = Expirée
keys-state-revoked = Révoquée
keys-state-asleep = En pause
keys-ended-with-maker = Elle a pris fin avec l’accès de la personne qui l’a créée.
keys-shrunk = { $count ->
    [one] Une permission ne fonctionne pas : la personne qui a créé la clé l’a perdue.
   *[other] { $count } permissions ne fonctionnent pas : la personne qui a créé la clé les a perdues.
}
keys-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
keys-actions = Actions
keys-actions-of = Actions pour { $name }
keys-none = Aucune clé pour l’instant
keys-none-text = Créez-en une par programme qui appelle ce compte : vous pourrez mettre fin à l’une sans toucher aux autres.
keys-revoke = Révoquer
keys-revoked = La clé a été révoquée. Le prochain appel avec elle sera refusé.
keys-replace = Remplacer la clé
keys-replace-lead = La nouvelle clé a les mêmes permissions. L’ancienne fonctionne encore un moment, le temps de mettre la nouvelle en place sans interruption.
keys-replace-do = Signer et remplacer
keys-overlap-label = L’ancienne clé fonctionne encore
keys-overlap-hint = Si l’ancienne clé a fuité, ne lui laissez aucun délai.
keys-overlap = { $hours ->
    [0] Aucun délai
    [one] { $hours } heure
   *[other] { $hours } heures
}
keys-sign = Signer la nouvelle clé
keys-sign-lead = Une clé donne accès à un programme. Votre signature prouve que vous le voulez.
keys-sign-do = Signer et créer
keys-shown = Copiez votre clé
keys-shown-text = Elle n’est affichée que cette fois. Clavero n’en garde aucune copie lisible.
keys-shown-hint = Qui la possède peut faire ce qu’elle permet. Conservez-la avec vos mots de passe, jamais dans une page ni dans un programme que l’on télécharge.
keys-copy = Copier
keys-to-list = Je l’ai copiée
