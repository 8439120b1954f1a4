acting-left = Você saiu de { $account }.
