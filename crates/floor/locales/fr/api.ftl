api-docs = Référence de l’API
api-docs-lead = Tout ce que font les pages est aussi ici, par le même cas d’usage et avec la même permission.
api-docs-token = Envoyez une fois votre e-mail et votre mot de passe, puis le jeton avec chaque requête. Vous pouvez faire ce que permet votre profil.
api-docs-errors = Les erreurs sont des documents de problème (RFC 9457) : le code ne change jamais, le texte peut changer. Les listes continuent avec « next ». Les écritures acceptent une Idempotency-Key ; ce qui a une version répond avec un ETag et respecte If-Match.
