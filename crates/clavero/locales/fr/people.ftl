# La connexion, Mon Compte et la Signature électronique.

## Se connecter
people-sign-in = Se connecter
people-sign-in-title = Connectez-vous à Clavero
people-email = Adresse e-mail
people-password = Mot de passe
people-forgot-it = Je l’ai oublié
people-keep = Rester connecté sur cet appareil
people-or = ou
people-magic-ask = Recevoir un lien
people-no-account = Pas encore de compte ?
people-sign-up-link = En créer un
people-invited = Vous avez reçu une invitation ? Ouvrez le lien de la lettre : il vous fait entrer.
people-signed-out = Votre session est fermée.
field-credentials = L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux ou demandez un nouveau mot de passe.
field-password-name = Ce mot de passe est votre nom ou votre adresse. Choisissez-en un qui ne dise pas qui vous êtes.
