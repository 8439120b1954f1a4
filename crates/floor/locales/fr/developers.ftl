# La page d’un compte pour les développeurs.

developers-title = Développeurs
developers-lead = Tout ce que font ces pages, l’API le fait aussi, avec les mêmes permissions.
developers-where = Où se trouve cette page
developers-tab-docs = Documentation
developers-tab-keys = Clés d’API
developers-tab-webhooks = Webhooks
developers-tab-apps = Applications connectées
developers-reference = Référence de l’API
developers-openapi = Document OpenAPI
developers-first-request = Premier appel
developers-first-text = Créez une clé qui peut voir les collaborateurs, puis appelez avec elle.
developers-ask = Demander une décision
developers-ask-text = Votre boutique, votre messagerie ou tout autre système peut demander ici si une personne a le droit de faire quelque chose. Questions et réponses suivent OpenID AuthZEN 1.0.
developers-discovery = Où tout se trouve, pour les programmes
developers-guide = Guide des développeurs
