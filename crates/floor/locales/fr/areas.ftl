# Members areas
areas-title = Zones des Membres
areas-lead = Une Zone des Membres réunit des produits et les personnes qui y ont accès.
areas-none = Aucune Zone des Membres pour l’instant
areas-none-text = Créez la première, ajoutez-y des produits et laissez entrer les personnes.
areas-col-area = Zone
areas-col-products = Produits
areas-col-members = Membres
areas-new = Nouvelle Zone des Membres
areas-new-lead = Les personnes la connaissent par son nom et y entrent par son adresse.
areas-new-do = Créer la zone
areas-created = La Zone des Membres { $name } est prête.
areas-settings = Réglages de la zone
areas-saved = Les réglages sont enregistrés.
areas-name = Nom
areas-name-hint = Les membres le voient sur chaque page et dans chaque courrier.
areas-slug = Adresse
areas-slug-hint = La fin de l’adresse par laquelle les membres entrent. Elle ne change plus ensuite, car les courriers y mènent. Laissée vide, elle est proposée d’après le nom.
areas-address = Adresse
areas-zone = Fuseau horaire
areas-zone-hint = Les jours sont comptés à cette horloge : « jusqu’au 10 décembre » se termine avec ce jour-là.
areas-lang = Langue
areas-lang-hint = Les membres reçoivent leurs courriers dans cette langue tant qu’ils n’en ont pas choisi une.
areas-sender = Nom dans les courriers d’accès
areas-sender-hint = Qui donne l’accès, dans les mots du courrier. Laissé vide, c’est le nom de la zone.
areas-quota = Messages en 30 jours
areas-quota-hint = Combien de messages chaque produit peut envoyer en 30 jours. 0 signifie sans limite.
areas-tab-products = Produits
areas-tab-members = Membres
areas-tab-messages = Messages
areas-tab-jobs = Travaux groupés
areas-tab-settings = Réglages

# In the activity log
audit-area-created = { $actor } a créé la Zone des Membres { $name }
audit-area-changed = { $actor } a modifié les réglages de la Zone des Membres { $name }
