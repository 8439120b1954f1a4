# Managed-MRR credit, explained per line.


## Acts
credit-act-content-published = Contenu publié
credit-act-content-edited = Contenu modifié
credit-act-offer-saved = Offre enregistrée
credit-act-product-saved = Produit enregistré
credit-act-point-rule-saved = Règle de points enregistrée
credit-act-reward-saved = Récompense enregistrée
credit-act-segment-saved = Segmentation enregistrée
credit-act-import-run = Importation effectuée
credit-act-communication-sent = Communication envoyée
credit-act-group-created = Classe créée
credit-act-members-moved = Membres déplacés vers une autre classe
credit-act-access-blocked = Accès bloqué
credit-act-access-restored = Accès rétabli
credit-act-community-posted = Publication dans une communauté
credit-act-community-moderated = Communauté modérée
credit-act-comment-answered = Réponse à un commentaire
credit-act-integration-saved = Intégration enregistrée
credit-act-report-scheduled = Rapport planifié
credit-act-signed-in = Connexion
credit-act-entered = Entrée dans le centre
credit-act-viewed = Consultation
credit-act-searched = Recherche
credit-act-exported = Données exportées
credit-act-rights-changed = Droits modifiés
credit-act-own-profile-changed = Profil personnel modifié

## Why an act earned nothing
credit-verdict-counts = Compte
credit-verdict-not-engagement = Pas un travail actif
credit-verdict-nothing-changed = Rien n’a changé
credit-verdict-by-key = Fait avec une clé d’API
credit-verdict-on-oneself = Fait sur son propre dossier
credit-verdict-owns-client = Dans son propre compte
credit-verdict-not-active = Pas actif chez le partenaire à ce moment
credit-verdict-untagged = Pas marqué à ce moment
credit-verdict-in-conflict = En conflit avec un autre partenaire
credit-verdict-not-granted = Pas admis par votre intermédiaire
credit-verdict-not-inside = Pas d’accès valable à ce moment

## What a partner has of a client
credit-earned-share = Une part égale
credit-earned-nothing-counts = Aucune action ne compte
credit-earned-too-few-acts = Trop peu d’actions
credit-earned-too-few-days = Sur trop peu de jours
credit-earned-untagged-colleague = Quelqu’un sans marque y a aussi travaillé
credit-earned-conflict = En conflit avec un autre partenaire
credit-earned-correction = Correction

## The page
credit-lead = Clôturé le troisième jour du mois suivant. Ce que paie un client est divisé à parts égales entre les partenaires qui y travaillent activement.
credit-none = Aucun mois n’est encore clôturé
credit-none-text = Le crédit d’un mois apparaît ici le troisième jour suivant.
credit-month = Mois
credit-points = Points
credit-amount = Crédit
credit-mrr = Le client paie
credit-servicing = Entre
credit-why = Pourquoi
credit-odd = avec une unité restante, pour la première action
credit-acts = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
