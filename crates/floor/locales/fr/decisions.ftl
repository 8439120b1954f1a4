# Décisions sur demande : pourquoi un autre système reçoit un non.

decisions-admin-no-membership = La personne n’a pas accès à ce compte.
decisions-admin-suspended = La personne, l’accès ou le compte est suspendu.
decisions-admin-expired = L’accès a atteint sa date de fin.
decisions-admin-not-in-profile = Le profil ne donne pas cette permission.
decisions-admin-owner-only = Seul le titulaire peut le faire ; aucun profil ne peut le donner.
decisions-admin-conflict = Un autre partenaire détient l’adresse de cette personne pour ce compte.
decisions-admin-role-missing = Il manque à la personne le rôle que cela exige dans le produit.
decisions-admin-signature-missing = L’acte doit d’abord être signé, et aucune signature n’a été présentée.
decisions-admin-conditions-unmet = Aucune des conditions enregistrées par l’application n’est remplie.
decisions-admin-unknown-resource = Il n’existe rien de tel dans ce compte.
decisions-admin-unknown-action = Personne n’a enregistré cette action pour ce type d’objet.
decisions-admin-incomplete = La question omet qui, quoi ou sur quoi.
decisions-user-no = Vous ne pouvez pas faire cela ici. Si vous en avez besoin, adressez-vous au titulaire du compte.
decisions-user-ended = Votre accès est suspendu ou terminé. Adressez-vous au titulaire du compte.
decisions-user-sign = Confirmez d’abord avec votre signature électronique.
decisions-user-owner = Seul le titulaire du compte peut le faire.
