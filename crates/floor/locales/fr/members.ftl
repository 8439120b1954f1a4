# Members
members-title = Membre
members-products = Produits et pourquoi ils sont ouverts
members-products-text = Une raison suffit. L’accès prend fin quand il n’en reste aucune.
members-no-products = Ce membre n’est dans aucun produit.
members-tags = Catégories
members-tags-hint = Vos propres mots, séparés par des virgules.
members-tagged = Les catégories sont enregistrées.

# Adding
members-add = Ajouter des membres
members-add-lead = Chaque personne reçoit chaque produit coché, en bonus ou pour y travailler.
members-add-do = Ajouter
members-people = Personnes
members-people-hint = Une par ligne : une adresse, ou un nom et une adresse, comme Inês Prado, ines@example.org.
members-into = Produits
members-into-hint = Cochez ceux qu’elles doivent avoir.
members-until-hint = Le dernier jour d’accès, à l’horloge de { $zone }. Laissé vide, la durée du produit vaut.
members-letter = E-mail
members-letter-yes = Leur envoyer l’accès
members-letter-yes-one = Envoyer l’accès
members-manual = Manuellement
members-add-user = Ajouter un utilisateur
members-add-participant = Ajouter un participant
members-add-user-lead = Une personne, avec accès à { $name } et à rien d’autre. Un fichier en apporte plusieurs.
members-user-added = { $name } a maintenant accès à { $product }.
members-user-there = { $name } était déjà dans { $product }. Rien n’a été changé.
members-group-of = { $group } ({ $product })
members-group-hint = À choisir quand un seul produit avec groupes est coché. Sans choix, chaque personne commence dans le groupe des nouveaux.
members-added = { $count ->
    [0] Tout était déjà ainsi ; rien n’a changé ({ $same }).
    [one] { $count } accès a été donné. Inchangés : { $same }.
   *[other] { $count } accès ont été donnés. Inchangés : { $same }.
}
field-people-line = La ligne { $max } doit contenir une adresse e-mail, comme Inês Prado, ines@example.org. Personne n’a été ajouté.
field-too-many-people = Ajoutez au plus { $max } personnes à la fois. Importez un fichier pour davantage.
field-until-past = Ce jour est passé. Personne n’a été ajouté. Choisissez aujourd’hui ou un jour à venir.
field-group-of-one = Un groupe appartient à un seul produit. Personne n’a été ajouté. Cochez un seul produit avec groupes, ou ne choisissez pas de groupe.
field-no-tries-left = Ce quiz n’autorise plus d’essai.

# Products chosen on the page of a member
members-choose = Choisir { $name }
members-chosen = Produits choisis
members-block-chosen = Bloquer les produits choisis
members-restore-chosen = Rétablir les produits choisis
members-restore-text = Le blocage disparaît et les raisons d’accès décident à nouveau. À lui seul, cela ne donne aucun accès.
members-chosen-none = Ce membre n’a plus aucun produit auquel cela s’applique.
members-chosen-refused = { $product } : { $why }
members-blocked = { $count ->
    [0] Tout était déjà bloqué ; rien n’a été changé.
    [one] L’accès de { $name } à { $count } produit est bloqué.
   *[other] L’accès de { $name } à { $count } produits est bloqué.
}
members-restored = { $count ->
    [0] Plus rien n’était bloqué ; rien n’a été changé.
    [one] Le blocage de { $name } dans { $count } produit est levé.
   *[other] Le blocage de { $name } dans { $count } produits est levé.
}
field-choose-products = Cochez au moins un produit.
field-chosen-refused = L’un des produits s’y oppose, donc rien n’a été changé dans aucun. Lequel et pourquoi, c’est dit plus bas. Décochez-le et recommencez.
field-chosen-owner = Le compte appartient à ce membre, et son titulaire n’est jamais bloqué.
field-chosen-elsewhere = Ce membre n’est plus dans le produit.

# A role in the whole area
members-whole-area = La zone entière
members-area-role = Rôle dans la zone entière
members-area-role-text = Dans tous les produits, y compris ceux créés plus tard. Cela donne des droits et n’inscrit personne.
members-area-role-but = Dans tous les produits qui connaissent des rôles, y compris ceux créés plus tard. Cela donne des droits et n’inscrit personne. Ceux-ci ne connaissent aucun rôle d’équipe et sont laissés de côté : { $products }.
members-area-role-none = Aucun
members-area-role-none-text = Seulement ce que donnent les produits un par un.
members-area-role-given = { $name } a ce rôle dans la zone entière.
members-area-role-taken = { $name } n’a plus de rôle dans la zone entière. Les rôles dans chaque produit restent.
field-whole-area-alone = La zone entière comprend tous les produits. Personne n’a été ajouté. Cochez soit la zone entière, soit des produits.
field-area-role = Dans la zone entière, on travaille : le rôle doit être un rôle d’équipe. Personne n’a été ajouté. Choisissez modérateur, éditeur de contenu ou administrateur.
field-area-until = Un rôle dans la zone entière n’a pas de fin. Personne n’a été ajouté. Laissez le jour vide et retirez le rôle le moment venu.
audit-member-area-role-given = { $actor } a donné à { $subject } un rôle dans toute la zone { $name }
audit-member-area-role-taken = { $actor } a retiré à { $subject } son rôle dans toute la zone { $name }

# Corriger une adresse
members-correct = Corriger l’adresse
members-correct-lead = Pour un membre entré avec une adresse erronée, ou qui en a une nouvelle.
members-correct-do = Corriger l’adresse
members-address-now = Adresse actuelle
members-address-new = Adresse correcte
members-address-new-hint = Les e-mails d’accès et les messages y sont envoyés désormais.
members-correct-old = Les liens envoyés à l’ancienne adresse ne fonctionnent plus. Ce que des vendeurs ou des fichiers diront plus tard de cette adresse concernera toujours ce membre.
members-correct-login = Ce membre a un identifiant. Si celui-ci n’a pas l’adresse correcte, il ne mène plus ici : renvoyez ensuite l’e-mail d’accès.
members-corrected = L’adresse est corrigée. Envoyez l’e-mail d’accès si la personne l’attend.
members-see-other = Voir l’autre membre
members-for-reason = ({ $reason })
members-former = Ancienne adresse
members-found-under = Trouvé aussi sous
members-let-go = Libérer une ancienne adresse
members-let-go-do = Libérer
members-let-go-named = Libérer { $email }
members-let-go-text = Pour une adresse qui est celle d’une autre personne. Quiconque achète ou est importé ensuite avec elle devient un membre à part.
members-gone-address = L’adresse ne mène plus à ce membre.
field-member-address = Cette adresse est celle d’un autre membre. Rien n’a été modifié. Consultez l’autre membre ou saisissez une autre adresse.
field-owner-address = C’est l’adresse de la personne titulaire du compte, qui la modifie dans Mon Compte. Rien n’a été modifié.
field-known-address = Ce membre a déjà cette adresse. Saisissez la bonne.

# Where members come in
members-home = Zone des Membres
members-home-lead = Ce qui est à vous ici.
members-was-there = Vous y avez participé
members-has-downloaded = Vous l’avez téléchargé
members-closed = Fermé
members-open-until = ouvert jusqu’au { $date }
members-not-known = Vous n’êtes pas membre ici
members-not-known-text = Personne n’est membre avec { $email }. Connectez-vous avec l’adresse de votre achat ou adressez-vous à la personne qui gère cette zone.
members-nothing = Il n’y a encore rien ici
members-nothing-text = Dès que vous aurez accès à quelque chose, cela apparaîtra ici.
members-door-lead = Entrez avec un lien que nous vous envoyons ou avec votre mot de passe.
members-door-email = Votre e-mail
members-door-do = M’envoyer un lien
members-door-password = Utiliser mon mot de passe
members-asked = Consultez vos e-mails
members-asked-text = Si un membre a cette adresse, un lien est en route. Il sert une fois, pendant une semaine.
members-dead = Ce lien ne fonctionne plus
members-dead-text = Il a servi, a été remplacé par un plus récent, ou sa semaine est passée. Demandez-en un autre.
members-enter-lead = Un pas, et vous y êtes.
members-enter-do = Entrer
members-sign-in-first = Vous gérez une activité ici, un lien seul ne suffit donc pas. Connectez-vous pour arriver à la zone.

# The letter with the way in
letter-access-subject = Votre accès à { $area }
letter-access-body =
    { $sender } vous a donné accès à { $area }. Le bouton vous y mène.

    Il sert une fois, jusqu’au { $until }. Ensuite, vous pouvez entrer avec un mot de passe ou demander un nouveau lien au même endroit.
letter-access-button = Entrer

# In the activity log
audit-member-tagged = { $actor } a modifié les catégories d’un membre
audit-member-erased = { $actor } a effacé un membre définitivement
audit-member-address-corrected = { $actor } a corrigé l’adresse de { $subject }
audit-member-address-let-go = { $actor } a libéré une ancienne adresse de { $subject }

# Seats that a holder shares
seats-title = Vos places
seats-summary = { $taken } places utilisées sur { $bought }
seats-invite = Inviter quelqu’un à une place
seats-invite-text = La personne reçoit un e-mail avec un lien. Qui occupe la place entre tant que son titulaire entre.
seats-invite-do = Envoyer l’invitation
seats-email = E-mail
seats-name = Nom
seats-holder = Titulaire
seats-nobody = Personne n’occupe encore de place.
seats-taken = Occupée
seats-open = Invitation envoyée
seats-sent = Invitation du { $date }
seats-write = Renvoyer
seats-write-named = Renvoyer à { $name }
seats-free = Libérer la place
seats-free-named = Libérer la place de { $name }
seats-invited = L’invitation est en route.
seats-invited-own = L’invitation est en route. La personne entre déjà sans la place ; elle s’y ajoute.
seats-written = L’invitation est à nouveau en route. Le lien précédent ne fonctionne plus.
seats-too-soon = L’invitation vient de partir. Rien n’a été envoyé cette fois. Réessayez dans 20 minutes.
seats-freed = La place est libre. Ce qui y a été fait est conservé.
seats-share = Partager vos places
seats-sit = Prenez votre place
seats-sit-lead = { $holder } partage { $product } avec vous.
seats-sit-text = La place est pour { $email } et reste liée à cette adresse.
seats-sit-do = Prendre la place et entrer
field-seat-own = C’est l’adresse du titulaire. Aucune place n’a été utilisée. Saisissez celle de la personne avec qui partager.
field-seat-guest = Cette personne occupe déjà une place de ce produit. Aucune place n’a été utilisée.
field-seat-taken = Cette adresse est déjà invitée. Aucune seconde place n’a été utilisée.
field-seat-none = Toutes les places sont prises. Personne n’a été invité. Libérez d’abord une place.
field-seat-often = Une invitation part vers la même adresse toutes les 20 minutes au plus, et douze personnes au plus sont invitées en un jour. Personne n’a été invité cette fois. Réessayez plus tard.
letter-seat-invited-subject = { $holder } partage { $product } avec vous
letter-seat-invited-body =
    { $holder } vous invite à une place dans { $product }, sur { $area }. Le bouton vous y mène.

    Il fonctionne jusqu’au { $until }. Vous entrez tant que { $holder } a accès.
letter-seat-invited-button = Prendre la place
audit-enrolment-seat-invited = { $actor } a invité quelqu’un à une place de { $subject } dans { $name }
audit-enrolment-seat-reminded = { $actor } a renvoyé l’invitation à une place de { $subject } dans { $name }
audit-enrolment-seat-freed = { $actor } a libéré une place de { $subject } dans { $name }
audit-enrolment-seat-taken = Quelqu’un a pris une place de { $subject } dans { $name }
