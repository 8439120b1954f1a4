# Webhooks sortants.

webhooks-title = Webhooks
webhooks-lead = D’autres systèmes apprennent ce qui se passe, avec une signature selon Standard Webhooks. Ce qui échoue est retenté pendant quatre jours.
webhooks-new = Ajouter un webhook
webhooks-none = Aucun webhook pour l’instant
webhooks-none-text = Ajoutez l’adresse d’un système qui doit savoir quand un accès change.
webhooks-url = Adresse
webhooks-url-hint = Une adresse du réseau public qui commence par https://.
webhooks-types = Événements
webhooks-types-hint = Sans choix, tout est annoncé.
webhooks-everything = Tout
webhooks-queue = En attente
webhooks-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
webhooks-state = État
webhooks-since = Depuis le { $when }
webhooks-state-active = En ordre
webhooks-state-failing = En échec
webhooks-state-disabled = Désactivé
webhooks-state-given-up = Abandonné
webhooks-one = Webhook
webhooks-new-lead = Le récepteur est informé dès le prochain événement. Son secret n’est affiché qu’une fois.
webhooks-active = Informer ce récepteur
webhooks-save = Enregistrer le webhook
webhooks-saved = Le webhook a été enregistré.
webhooks-deliveries = Envois
webhooks-deliveries-text = Conservés 30 jours. Un message renvoyé garde le même identifiant.
webhooks-nothing-told = Rien n’a encore été annoncé
webhooks-nothing-told-text = Le prochain événement apparaîtra ici.
webhooks-type = Événement
webhooks-when = Quand
webhooks-again-do = Renvoyer
webhooks-again = Le message repart.
webhooks-test = Envoyer un test
webhooks-tested = Un événement de test est en route.
webhooks-secret = Secret de signature
webhooks-secret-text = Copiez-le maintenant. Il ne sera plus affiché. Le récepteur en a besoin pour vérifier que les messages viennent d’ici.
webhooks-secret-replace = Nouveau secret
webhooks-secret-replace-text = Pendant 24 heures, les messages portent deux signatures : celle de l’ancien secret et celle du nouveau.
webhooks-delete = Supprimer le webhook
webhooks-deleted = Le webhook a été supprimé avec tout ce qui l’attendait.
webhooks-delivered = Remis
webhooks-failed = Échoué
webhooks-waiting = En attente
webhooks-trying = Tenté
webhooks-tries = { $count ->
    [one] { $count } tentative
   *[other] { $count } tentatives
}
webhooks-failing-title = Ce récepteur échoue depuis le { $when }
webhooks-failing-text = Les messages attendent et sont retentés. Rien n’est perdu pendant quatre jours.
webhooks-given-up-title = Ce webhook a été abandonné
webhooks-given-up-text = Son récepteur a échoué pendant des jours : plus rien n’est envoyé. Les nouveaux événements attendent ici 30 jours. Réparez le récepteur, puis réactivez le webhook.
field-webhook-address = Indiquez une adresse du réseau public qui commence par https://.
letter-webhook-given-up-subject = Un webhook de { $account } a été abandonné
letter-webhook-given-up-body =
    { $url } n’a accepté aucun message de { $account } depuis des jours : plus rien n’y est envoyé.

    Les nouveaux événements attendent 30 jours. Réparez le récepteur, puis réactivez le webhook.
letter-webhook-given-up-button = Voir le webhook
