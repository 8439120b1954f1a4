help-title = Aide
help-all = Tous les sujets
