# The modules and pages of a product
content-title = Contenu
content-lead = Modules et pages, pour ce qui touche à l’accès et à la progression.
content-none = Aucun module pour l’instant
content-none-text = Les pages vivent dans des modules : commencez par un module.
content-new = Nouvelle page
content-edit = Modifier la page
content-new-module = Nouveau module
content-new-module-do = Ajouter le module
content-module-name = Un module a besoin d’un nom de 120 caractères au plus. Rien n’a été ajouté.
content-extra = En plus : ne compte pas dans la progression
content-saved = Le contenu est enregistré. La progression est recomptée.
content-deleted = La page est supprimée. Ce qui y a été fait reste dans l’historique de chacun.
content-delete = Supprimer { $name }
content-moved = L’ordre est enregistré.
content-up = Monter { $name }
content-down = Descendre { $name }
content-edit-short = Modifier
content-edit-named = Modifier { $name }
content-edit-module = Modifier le module
content-no-pages = Ce module n’a pas encore de page.
content-delete-page = Supprimer la page
content-delete-page-do = Supprimer cette page
content-delete-module = Supprimer le module
content-delete-module-do = Supprimer ce module
content-delete-pages = { $count ->
    [0] Il ne contient aucune page.
    [one] Une page part avec lui.
   *[other] { $count } pages partent avec lui.
}
content-people = { $count ->
    [0] Personne n’y est encore allé.
    [one] Une personne y est allée.
   *[other] { $count } personnes y sont allées.
}
content-delete-text = La progression est recomptée sans cela. Ce que chacun a fait reste dans son historique et qui a terminé le produit l’a toujours terminé.
content-module-deleted = Le module est supprimé. Ce qui a été fait sur ses pages reste dans l’historique.
content-name = Nom
content-module = Module
content-kind = Ce que c’est
content-kind-content = Leçon
content-kind-quiz = Quiz
content-kind-webinar = Leçon en direct
content-kind-ad = Annonce
content-seen = Qui la voit
content-published = Publiée
content-counts = Progression
content-required = Nécessaire pour terminer le produit
content-release = Quand elle s’ouvre
content-release-none = Tout de suite
content-release-by-date = Un jour donné
content-release-by-days = Après des jours d’accès
content-release-by-quiz = Après un quiz réussi
content-release-at = Le jour
content-release-days = Jours
content-release-quiz = Le quiz
content-expire = Jours où elle reste ouverte
content-pass = Pourcentage pour réussir
content-tries = Essais au plus
content-groups = Groupes
content-groups-hint = Sans coche, elle est pour tous.

# In the activity log
audit-content-module-added = { $actor } a ajouté le module { $name }
audit-content-module-changed = { $actor } a modifié le module { $name }
audit-content-module-deleted = { $actor } a supprimé le module { $name }
audit-content-module-moved = { $actor } a déplacé le module { $name }
audit-content-page-moved = { $actor } a déplacé la page { $name }
audit-content-arranged = { $actor } a réordonné le contenu de { $name }
audit-content-page-added = { $actor } a ajouté la page { $name }
audit-content-page-changed = { $actor } a modifié la page { $name }
audit-content-page-deleted = { $actor } a supprimé la page { $name }
