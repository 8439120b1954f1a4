# Pages with one form, and the links around them
sheet-save = Enregistrer
sheet-crumbs = Vous êtes ici
sheet-tabs = Rubriques
sheet-meanwhile = Quelqu’un a enregistré ceci pendant que vous le modifiiez
sheet-meanwhile-text = Votre saisie est toujours dans le formulaire. Regardez ce qui est enregistré, puis enregistrez la vôtre par-dessus ou revenez en arrière.
sheet-theirs = Enregistré : { $value }
sheet-yours = Le vôtre : { $value }
