acting-left = Vous avez quitté { $account }.
