acting-left = You left { $account }.
