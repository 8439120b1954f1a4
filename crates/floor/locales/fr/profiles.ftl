# La liste des profils
profiles-title = Profils
profiles-crumbs = Vous êtes ici
profiles-lead = Un profil dit ce qu’un type de travail demande. Toutes les personnes qui l’ont peuvent faire la même chose, et un changement vaut aussitôt pour elles toutes.
profiles-new = Créer un profil
profiles-new-blank = Commencer par un profil vierge
profiles-compare = Comparer les profils
profiles-search = Rechercher par nom ou par usage
profiles-count = { $count ->
    [one] { $count } profil
   *[other] { $count } profils
}
profiles-none = Aucun profil pour l’instant
profiles-none-text = Les collaborateurs tiennent leurs permissions d’un profil : le premier vient donc avant la première invitation.
profiles-no-match = Aucun profil ne contient ces mots
profiles-no-match-text = La recherche porte sur les noms et les usages. Les profils archivés ne sont pas dans la liste.
profiles-show-all = Voir tous les profils
profiles-begin = Partir d’un profil tout prêt
profiles-begin-text = Il est copié. Ce que vous changez reste dans le vôtre.
profiles-kept-off = { $count ->
    [one] { $count } de ses permissions reste décochée, car vous ne l’avez pas vous-même.
   *[other] { $count } de ses permissions restent décochées, car vous ne les avez pas vous-même.
}
profiles-col-profile = Profil
profiles-col-permissions = Permissions
profiles-col-people = Personnes
profiles-col-changed = Dernière modification
profiles-col-actions = Actions
profiles-of = { $n } sur { $all }
profiles-people = { $count ->
    [0] Personne
    [one] { $count } personne
   *[other] { $count } personnes
}
profiles-pending = { $count ->
    [one] { $count } invitation en attente
   *[other] { $count } invitations en attente
}
profiles-yours = Votre profil
profiles-actions = Actions du profil { $name }
profiles-edit = Modifier
profiles-copy = Copier
profiles-copy-name = Copie de { $name }
profiles-preview-do = Aperçu
profiles-archive-do = Archiver
profiles-people-on-it = Personnes sur ce profil

# L’éditeur
profiles-new-lead = Donnez-lui un nom, cochez ce que le travail demande et regardez ce que verra la personne qui l’aura.
profiles-name = Nom du profil
profiles-purpose = À quoi il sert
profiles-permissions = Permissions
profiles-permissions-count = { $count ->
    [0] Aucune permission
    [one] { $count } permission
   *[other] { $count } permissions
}
profiles-shown = { $count ->
    [one] { $count } affichée
   *[other] { $count } affichées
}
profiles-find = Trouver une permission
profiles-find-none = Aucune permission ne contient ces mots.
profiles-allow-all = Tout autoriser dans { $category }
profiles-take-all = Tout retirer dans { $category }
profiles-not-held = Vous ne l’avez pas
profiles-not-held-why = Vous ne pouvez donner que les permissions que vous avez. Les autres sont affichées, mais ne peuvent pas être cochées.
profiles-closed = Vous pouvez voir ce profil, mais pas le modifier
profiles-discard = Abandonner
profiles-review = Vérifier et enregistrer
profiles-unsaved = Des changements ne sont pas enregistrés
profiles-new-bar = Personne n’a encore ce profil
profiles-new-bar-text = Une fois créé, vous pourrez y inviter des personnes.
profiles-bar-people = { $count ->
    [0] Personne n’a ce profil en ce moment.
    [one] Ils vaudront aussitôt pour { $count } personne.
   *[other] Ils vaudront aussitôt pour { $count } personnes.
}
profiles-unchanged = Rien ne diffère de ce qui est enregistré ; rien n’a donc été enregistré.
profiles-created = Le profil { $name } est prêt. Vous pouvez maintenant y inviter des personnes.
profiles-saved = Le profil { $name } est enregistré. Il vaut aussitôt pour toutes les personnes qui l’ont.

# L’éditeur pendant que l’on coche ; la page place nombres et noms entre les accolades
profiles-live-of = { "{n}" } sur { "{all}" }
profiles-live-allowed-one = { "{n}" } permission
profiles-live-allowed-other = { "{n}" } permissions
profiles-live-shown-one = { "{n}" } affichée
profiles-live-shown-other = { "{n}" } affichées
profiles-live-changes-one = { "{n}" } changement
profiles-live-changes-other = { "{n}" } changements
profiles-live-unsaved-one = { "{n}" } changement n’est pas enregistré
profiles-live-unsaved-other = { "{n}" } changements ne sont pas enregistrés
profiles-live-also = Également autorisé, car nécessaire : { "{list}" }.
profiles-live-without = Également retiré, car inutile sans cela : { "{list}" }.
profiles-live-added = Ajoutée
profiles-live-removed = Retirée

# Ce que voit la personne qui a un profil
profiles-seen = Ce que voit une personne sur ce profil
profiles-seen-text = Le menu tel qu’elle le trouve.
profiles-seen-owner = toujours au titulaire
profiles-seen-yes = visible
profiles-seen-no = non visible
profiles-preview = Aperçu
profiles-preview-title = Ce qu’ouvre { $name }
profiles-preview-more = Voir tout ce qu’il ouvre
profiles-preview-own = C’est le profil que vous avez.
profiles-preview-empty = Ce profil n’autorise rien
profiles-preview-empty-text = La personne qui l’a peut accéder au centre et y trouve une page qui le dit.
profiles-can = Peut
profiles-cannot = Ne peut pas
profiles-never = Jamais dans un profil
profiles-never-text = Les données personnelles, les mots de passe, la Signature électronique, le compte de versement, les données légales et la cession du compte restent au titulaire seul.

# Qui un changement touche
profiles-reach = Qui cela touche
profiles-reach-people = { $count ->
    [0] Personne n’a ce profil.
    [one] { $count } personne a ce profil.
   *[other] { $count } personnes ont ce profil.
}
profiles-reach-inside = { $count ->
    [one] { $count } est dans le centre en ce moment ; sa prochaine page suit déjà les nouvelles permissions.
   *[other] { $count } sont dans le centre en ce moment ; leur prochaine page suit déjà les nouvelles permissions.
}
profiles-reach-pending = { $count ->
    [one] { $count } invitation en attente le propose.
   *[other] { $count } invitations en attente le proposent.
}
profiles-reach-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
profiles-person-inside = dans le centre en ce moment
profiles-person-suspended = accès suspendu
profiles-person-invited = invitation pas encore acceptée

# Ce que change l’enregistrement
profiles-review-title = { $count ->
    [one] Enregistrer { $count } changement dans <bdi>{ $name }</bdi>
   *[other] Enregistrer { $count } changements dans <bdi>{ $name }</bdi>
}
profiles-added = Ajoutée :
profiles-taken-away = Retirée :
profiles-before = Avant :
profiles-after = Après :
profiles-implied = { $count ->
    [one] { $list } a été ajoutée, car une autre permission cochée ne sert à rien sans elle.
   *[other] { $list } ont été ajoutées, car d’autres permissions cochées ne servent à rien sans elles.
}
profiles-sign-why = Demandée parce que quelqu’un reçoit plus de permissions qu’avant.
profiles-keep-editing = Continuer à modifier
profiles-save = Enregistrer
profiles-sign-save = Signer et enregistrer

# Deux personnes ont modifié le même profil
profiles-merge = Quelqu’un a enregistré ce profil pendant que vous le modifiiez
profiles-merge-text = { $person } l’a enregistré le { $when }. Rien de ce que vous avez saisi n’est perdu : tout est encore dans le formulaire ci-dessous.
profiles-merge-what = Ce qui diffère
profiles-merge-saved = Enregistré par { $person }
profiles-merge-yours = Le vôtre
profiles-merge-theirs = changement de { $person }
profiles-merge-next = Décidez ligne par ligne et changez le formulaire là où vous êtes d’accord. Ce que vous enregistrerez ensuite remplacera la version enregistrée.
profiles-allowed = Autorisé
profiles-not-allowed = Non autorisé

# Archiver
profiles-archive = Archiver le profil
profiles-archive-title = Archiver <bdi>{ $name }</bdi>
profiles-archive-used = Personne ne reste sans profil. Choisissez celui qui prend sa place ; toutes les personnes y passent ensemble.
profiles-archive-unused = Un profil archivé ne donne plus rien et quitte la liste. Le journal d’activité le garde.
profiles-archive-where = Déplacer tout le monde vers
profiles-archive-beyond = { $count ->
    [one] { $count } profil n’est pas proposé, car il autorise plus que ce que vous avez.
   *[other] { $count } profils ne sont pas proposés, car ils autorisent plus que ce que vous avez.
}
profiles-archive-nowhere = Aucun profil ne peut les accueillir
profiles-archive-nowhere-text = Créez d’abord un autre profil, puis archivez celui-ci.
profiles-archive-change = Ce qui change pour les personnes déplacées vers <bdi>{ $name }</bdi>
profiles-archive-keep = Garder le profil
profiles-archive-move = Déplacer tout le monde et archiver
profiles-archive-sign = Signer, déplacer tout le monde et archiver
profiles-archived = Le profil { $name } est archivé.
profiles-archived-moved = { $count ->
    [one] Le profil { $name } est archivé, et { $count } accès est passé à { $replacement }.
   *[other] Le profil { $name } est archivé, et { $count } accès sont passés à { $replacement }.
}

# Comparer
profiles-compare-lead = Ce qui diffère vient en premier. Rien ne se modifie ici.
profiles-compare-empty = Il n’y a rien à comparer avant le premier profil.
profiles-compare-pick = Choisir des profils
profiles-compare-show = Comparer ceux-ci
profiles-compare-every = Tout comparer
profiles-compare-permission = Permission
profiles-compare-differ = { $count ->
    [one] { $count } permission sur laquelle ils diffèrent
   *[other] { $count } permissions sur lesquelles ils diffèrent
}
profiles-compare-all = { $count ->
    [one] { $count } permission que tous autorisent
   *[other] { $count } permissions que tous autorisent
}
profiles-compare-none = { $count ->
    [one] { $count } permission qu’aucun n’autorise
   *[other] { $count } permissions qu’aucun n’autorise
}
profiles-compare-left-out = { $count ->
    [one] { $count } profil est laissé de côté. Choisissez ceux à comparer.
   *[other] { $count } profils sont laissés de côté. Choisissez ceux à comparer.
}
profiles-yes = oui
profiles-no = non
