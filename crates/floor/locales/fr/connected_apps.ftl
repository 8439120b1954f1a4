# Applications connectées : d’autres systèmes qui demandent ce que chacun peut faire de leurs objets.

apps-title = Applications connectées
apps-lead = Une boutique, une messagerie ou tout autre système enregistre ici ses types d’objets et demande à Clavero qui peut en faire quoi.
apps-new = Connecter une application
apps-none = Aucune application connectée
apps-none-text = Les permissions dont le travail se fait ailleurs y sont respectées dès que ce système pose la question ici avant d’agir.
apps-name = Nom
apps-kinds = Types d’objets
apps-permissions = Permissions propres
apps-changed-at = Modifiée
apps-edit-lead = Ce que l’application enregistre : ses permissions, ses types d’objets et, pour chaque action, les voies vers un oui.
apps-definition = Définition
apps-definition-hint = Du JSON, comme dans l’API. Une voie nomme une permission du catalogue, une permission de l’application, ou rien : elle est alors ouverte aux personnes que l’application a enregistrées. Toutes les conditions d’une voie doivent être remplies.
apps-save = Enregistrer l’application
apps-connected = L’application est connectée. Les questions sur ses objets reçoivent désormais une réponse.
apps-changed = L’application a été enregistrée. Elle vaut dès la prochaine question.
apps-disconnected = L’application a été déconnectée. Désormais, toute question sur ses objets reçoit un non.
apps-things = Objets, personnes et permissions
apps-things-text = L’application enregistre ses objets et ses personnes par l’API, et ses permissions y sont données aux profils.
apps-disconnect = Déconnecter l’application
apps-disconnect-text = Ce qu’elle a enregistré est supprimé, les profils perdent ses permissions, et toute question sur ses objets reçoit un non.
field-json = Cette définition est illisible. Vérifiez les virgules, les guillemets et les noms des champs.
