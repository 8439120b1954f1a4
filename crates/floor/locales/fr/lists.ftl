# Lists of people
lists-users = Utilisateurs
lists-participants = Participants
lists-members = Membres
lists-members-lead = Toutes les personnes de cette zone, quels que soient leurs produits.
lists-overview = Aperçu des personnes qui correspondent
lists-completed = Ont terminé
lists-consumed = Contenu consulté
lists-consumed-note = moyenne par personne
lists-consumed-pages = moyenne par personne · { $share } de toutes les pages
lists-consumed-unknown = { $count ->
    [one] { $count } inconnue
   *[other] { $count } inconnues
}
lists-engaged = Engagement élevé
lists-level-count = { $level } { $count }
lists-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
lists-users-match = { $count ->
    [one] { $count } personne correspond.
   *[other] { $count } personnes correspondent.
}
lists-members-match = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
lists-search = Rechercher par nom ou adresse e-mail
lists-by-product = Par produit
lists-team-show = Inclure l’équipe
lists-team-hide = Sans l’équipe
lists-columns = Colonnes
lists-columns-more = Autres colonnes
lists-col-name = Nom
lists-col-products = Produits
lists-col-joined = Membre depuis
lists-col-points = Points
lists-never = Jamais
lists-today = Aujourd’hui
lists-days-ago = { $days ->
    [1] Hier
   *[other] Il y a { $days } jours
}
lists-progress-of = Progression de { $name }
lists-completed-once = Terminé
lists-actions = Actions pour { $name }
lists-details = Détails de l’utilisateur
lists-member = Tous les produits de cette personne
lists-member-narrow = { $product } · { $last }
lists-formerly = Auparavant { $email }
lists-products-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
lists-nobody = Personne n’a encore ce produit
lists-nobody-text = Toute personne qui l’achète apparaît ici automatiquement. Des personnes peuvent aussi être ajoutées à la main ou depuis un fichier.
lists-no-members = Personne n’est encore dans cette zone
lists-no-members-text = Toute personne qui achète un de ses produits devient membre automatiquement. Des personnes peuvent aussi être ajoutées à la main ou depuis un fichier.
lists-no-match = Personne ne correspond
lists-no-match-text = Il y a des personnes ici, mais aucune ne répond à la recherche et à toutes les conditions.
lists-wrong = Le filtre ne peut pas être utilisé ainsi
lists-wrong-text = Personne n’est listé, pour que rien ne touche les mauvaises personnes. L’erreur est indiquée sous le texte du filtre.
lists-note-sort = Cet ordre n’est pas connu. La liste commence par les accès les plus récents.
lists-note-search = Une recherche demande au moins deux lettres. La liste s’affiche sans elle.
lists-note-column = Une colonne de cette adresse n’est pas connue. Les autres sont affichées.
lists-note-condition = Ce type de condition n’est pas connu ici. Rien n’a été ajouté. Choisissez-en un avec « Filtre ».
lists-note-edit = Cette condition n’est pas dans le filtre, ou seul son texte peut être modifié. Rien n’a été modifié.
lists-note-limit = Une page contient de 1 à 200 personnes. Celle-ci en contient 50.
lists-note-after = Cette page de la liste est introuvable. La liste recommence.
lists-names-lead = Votre rôle dans ce produit vous montre les noms des personnes, et rien d’autre à leur sujet.
lists-no-name = Sans nom
