help-title = Help
help-all = All topics
