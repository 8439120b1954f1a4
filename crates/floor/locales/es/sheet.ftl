# Pages with one form, and the links around them
sheet-save = Guardar
sheet-crumbs = Estás aquí
sheet-tabs = Secciones
sheet-meanwhile = Alguien guardó esto mientras lo editabas
sheet-meanwhile-text = Lo que escribiste sigue en el formulario. Mira lo que está guardado y después guarda lo tuyo encima o vuelve atrás.
sheet-theirs = Guardado: { $value }
sheet-yours = Tuyo: { $value }
