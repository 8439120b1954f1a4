acting-left = Saliste de { $account }.
