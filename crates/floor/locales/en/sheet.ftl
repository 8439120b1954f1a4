# Pages with one form, and the links around them
sheet-save = Save
sheet-crumbs = You are here
sheet-tabs = Sections
sheet-meanwhile = Somebody saved this while you were editing
sheet-meanwhile-text = What you typed is still in the form. Look at what is saved, then save yours on top of it or go back.
sheet-theirs = Saved: { $value }
sheet-yours = Yours: { $value }
