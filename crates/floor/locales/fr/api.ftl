api-docs = Référence de l’API
api-docs-lead = Tout ce que font les pages est aussi ici, par le même cas d’usage et avec la même permission.
api-docs-token = Envoyez une fois votre e-mail et votre mot de passe, puis le jeton avec chaque requête. Vous pouvez faire ce que permet votre profil.
api-docs-errors = Les erreurs sont des documents de problème (RFC 9457) : le code ne change jamais, le texte peut changer. Les listes continuent avec « next ». Les écritures acceptent une Idempotency-Key ; ce qui a une version répond avec un ETag et respecte If-Match.

# What a problem document says
api-problem-not-signed-in = Personne n’est connecté. Connectez-vous, ou envoyez une clé d’API.
api-problem-not-inside = Vous avez accès à ce compte et n’y êtes pas. Accédez d’abord au centre.
api-problem-not-by-key = Une clé d’API ouvre un compte. Ceci appartient à une personne, qui se connecte.
api-problem-invalid = { $count ->
    [one] { $count } champ ne peut pas être accepté. Rien n’a été enregistré.
   *[other] { $count } champs ne peuvent pas être acceptés. Rien n’a été enregistré.
}
api-problem-stale = Quelqu’un a modifié ceci avant vous. Rien n’a été enregistré. Relisez-le et faites votre modification sur son état d’aujourd’hui.
api-problem-insufficient-user-authentication = Il faut pour cela une signature électronique. Rien ne s’est encore passé.
api-problem-too-many-requests = { $count ->
    [one] Il y a eu trop d’essais. Attendez { $count } seconde.
   *[other] Il y a eu trop d’essais. Attendez { $count } secondes.
}
api-problem-too-large = La requête est trop grande. Rien n’a été enregistré.
api-problem-foreign-origin = La requête vient d’un autre site. Rien n’a été enregistré.
api-problem-method-not-allowed = Cette adresse n’accepte pas cette méthode.
