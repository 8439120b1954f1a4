# Pages with one form, and the links around them
sheet-save = Salvar
sheet-crumbs = Você está aqui
sheet-tabs = Seções
sheet-meanwhile = Alguém salvou isto enquanto você editava
sheet-meanwhile-text = O que você digitou continua no formulário. Veja o que está salvo e depois salve o seu por cima ou volte.
sheet-theirs = Salvo: { $value }
sheet-yours = Seu: { $value }
