# Messages aux membres
messages-title = Messages
messages-lead = Des e-mails aux personnes d’un produit ou de toute la zone, et ce qu’il est advenu de chacun.
messages-new = Écrire un message
messages-edit = Modifier le message
messages-new-lead = Rien ne part encore. La page suivante montre qui le reçoit ; c’est là que vous l’envoyez.
messages-none = Aucun message pour l’instant
messages-none-text = Écrivez à tout le monde, à un segment ou aux personnes qu’un filtre retient.
messages-no-subject = Sans objet
messages-what = Message
messages-state = État
messages-letters = E-mails
messages-when = Quand
messages-to = Personnes de
messages-to-choose = Choisir
messages-whole-area = Toute la zone { $area }
messages-whom = À qui
messages-who = Qui le reçoit
messages-everybody = Tout le monde
messages-everybody-text = Celles et ceux qui sont là au moment de l’envoi.
messages-segment = Un segment
messages-segment-text = Un segment enregistré, ou l’un de ceux qui sont toujours là.
messages-segment-which = Segment
messages-segment-none = Choisissez un segment
messages-filter = Un filtre
messages-filter-text = Les personnes que le texte ci-dessous laisse passer.
messages-filter-as = Filtre
messages-filter-hint = Par exemple : last_access older than 30d. Dans un produit, aussi progress < 50%. Chaque liste montre son filtre sous forme de texte.
messages-chosen = Les personnes cochées
messages-without = Sauf ces personnes
messages-without-hint = Un filtre : les personnes qu’il laisse passer ne reçoivent pas le message.
messages-without-these = { $who } − { $without }
messages-blocked = Personnes bloquées
messages-blocked-too = Aussi aux personnes dont l’accès est bloqué
messages-blocked-too-text = Sinon, elles sont laissées de côté.
messages-class = Ce que c’est
messages-class-choose = Ce qu’est le message en droit
messages-class-service = Des nouvelles de ce qu’elles suivent
messages-class-service-text = À propos du produit ou de la zone dont les personnes sont membres : un nouveau module, une date qui change. Chacune le reçoit tant qu’elle ne se désabonne pas.
messages-class-marketing = Une offre
messages-class-marketing-text = Tout ce qui fait la promotion de quelque chose. La loi le réserve aux personnes qui ont accepté de recevoir des offres, et un clic suffit à y mettre fin.
messages-class-transactional = Lié à un acte de la personne
messages-says = Ce qu’il dit
messages-says-text = Chaque personne le lit dans sa langue. Si sa langue manque, elle lit celle de la zone.
messages-subject = Objet en { $language ->
    [es] espagnol
    [fr] français
    [pt] portugais
   *[en] anglais
    }
messages-body = Texte en { $language ->
    [es] espagnol
    [fr] français
    [pt] portugais
   *[en] anglais
    }
messages-body-hint = Une salutation avec le nom le précède, et le lien de désabonnement le suit. Une ligne vide commence un paragraphe.
messages-also-in = Aussi en { $language ->
    [es] espagnol
    [fr] français
    [pt] portugais
   *[en] anglais
    }
messages-look = Vérifier
messages-by = Écrit par
messages-details = Détails
messages-reads = Comment il se lit
messages-draft-lead = Rien n’a encore été envoyé.
messages-delete = Supprimer le brouillon
messages-try-out = M’envoyer un test
messages-tried-out = Le test est en route pour vous seul, un e-mail dans chaque langue du message.
messages-deleted = Le brouillon est supprimé. Rien n’a été envoyé à personne.
messages-changed = Quelqu’un a modifié le message après que vous l’avez ouvert. Rien n’a été envoyé. Vérifiez-le encore.
messages-before = Avant l’envoi
messages-gets = Le reçoivent
messages-left-out = Laissées de côté
messages-why-not = Pourquoi quelqu’un ne le reçoit pas
messages-langs = Langues
messages-left-out-erased = N’est plus là
messages-left-out-bounced = Les e-mails à cette adresse reviennent
messages-left-out-unsubscribed = S’est désabonné
messages-left-out-no-consent = N’a jamais accepté de recevoir des offres
messages-left-out-blocked = Accès bloqué
messages-left-out-duplicate = Une autre personne à la même adresse le reçoit
messages-quota-title = Limite
messages-no-quota = Le nombre de messages n’est pas limité.
messages-quota = { $count ->
    [one] Chaque produit envoie au plus { $count } message en 30 jours.
   *[other] Chaque produit envoie au plus { $count } messages en 30 jours.
    }
messages-quota-text = Une limite évite d’écrire si souvent que les personnes se désabonnent.
messages-quota-other = Fixer un autre nombre dans les réglages
messages-quota-do = { $count ->
    [one] Limiter à { $count } en 30 jours
   *[other] Limiter à { $count } en 30 jours
    }
messages-quota-undo = Retirer la limite
messages-quota-on = Désormais, chaque produit envoie au plus deux messages en 30 jours.
messages-quota-off = Il n’y a plus de limite.
messages-quota-none = Le nombre de messages n’est pas limité.
messages-quota-left = { $count ->
    [0] C’est le dernier de { $times } messages en 30 jours.
    [one] Après celui-ci, il reste { $count } message sur { $times } en 30 jours.
   *[other] Après celui-ci, il reste { $count } messages sur { $times } en 30 jours.
    }
messages-send = { $count ->
    [one] Envoyer à { $count } personne
   *[other] Envoyer à { $count } personnes
    }
messages-minute-before = Pendant une minute, vous pouvez le reprendre.
messages-sent-off = Le message part dans une minute.
messages-minute = Le premier e-mail part à { $time }. Jusque-là, vous pouvez reprendre le message.
messages-take-back = Le reprendre
messages-taken-back = Le message est repris. Rien n’a été envoyé à personne.
messages-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
    }
messages-progress = { $done } sur { $total } ont eu leur tour
messages-results = Résultats
messages-written = E-mails écrits
messages-arrived = Remis
messages-bounced = Adresse inconnue
messages-failed = Non remis
messages-each = Chaque personne
messages-all = Toutes
messages-why = Pourquoi
messages-nobody-so = Choisissez un autre état ci-dessus ou regardez tout le monde.
messages-sent-off-at = Envoyé
messages-ended-at = Terminé
messages-stopped-asked = Il a été repris avant le départ du premier e-mail. Il ne compte pas dans la limite.
messages-stopped-permission = La personne qui l’a envoyé ne peut plus envoyer de messages ; les e-mails qui attendaient n’ont pas été écrits.
messages-state-draft = Brouillon
messages-state-waiting = Part dans une minute
messages-state-sending = En cours d’envoi
messages-state-sent = Envoyé
messages-state-cancelled = Repris
messages-delivery-waiting = En attente
messages-delivery-queued = En route
messages-delivery-sent = Remis
messages-delivery-kept = Gardé ici
messages-delivery-bounced = Adresse inconnue
messages-delivery-failed = Non remis
messages-delivery-left-out = Laissée de côté
messages-delivery-cancelled = Repris
messages-sign = Signer le message
messages-sign-lead = Un message à plus de 1 000 personnes demande votre signature électronique.
messages-sign-do = Signer et envoyer

# Dans l’historique d’un membre
activity-message-sent = A reçu le message « { $name } »
activity-unsubscribed = Ne veut plus de nouvelles de { $name }
activity-subscribed = Veut de nouveau des nouvelles de { $name }
activity-offers-declined = Ne veut pas d’offres de { $name }
activity-offers-agreed = A accepté de recevoir des offres de { $name } { $detail }
activity-letters-stopped = Ne veut aucun message de { $name }
activity-letters-resumed = Veut de nouveau des messages de { $name }

# Dans le journal d’activité
audit-message-sent-off = { $actor } a envoyé un message aux personnes de { $name }
audit-message-tried-out = { $actor } s’est envoyé le test d’un message aux personnes de { $name }
audit-message-cancelled = { $actor } a repris un message aux personnes de { $name }
audit-message-sent = Les e-mails d’un message aux personnes de { $name } ont été confiés à la messagerie
audit-message-stopped = Un message aux personnes de { $name } s’est arrêté, car son expéditeur ne peut plus envoyer de messages
audit-member-unsubscribed = { $subject } ne veut plus de nouvelles de { $name }
audit-member-subscribed = { $subject } veut de nouveau des nouvelles de { $name }
audit-member-offers-declined = { $subject } ne veut pas d’offres de { $name }
audit-member-offers-agreed = { $subject } a accepté de recevoir des offres de { $name }
audit-member-letters-stopped = { $subject } ne veut aucun message de { $name }
audit-member-letters-resumed = { $subject } veut de nouveau des messages de { $name }
audit-member-written-to-again = { $actor } a permis d’écrire de nouveau à { $subject }

# L’e-mail
letter-message-subject = { $subject }
letter-message-body = { $body }
letter-message-why = Vous recevez cet e-mail à { $address } parce que vous êtes membre de { $area }. Personne ne lit les réponses.
letter-message-test-subject = Test : { $subject }
letter-message-test-body = { $body }
letter-message-test-why = Ceci est le test d’un message aux membres de { $area }. Il n’est allé qu’à { $address }. Les membres qui peuvent se désabonner trouvent ici un lien.
letter-stop = Se désabonner

# Ce qu’un membre veut recevoir
messages-letters-title = Vos e-mails
messages-gets-news = Vous recevez des nouvelles de { $name }.
messages-gets-offers = Vous recevez des offres de { $name }.
messages-no-news = Vous ne recevez pas de nouvelles de { $name }.
messages-no-offers = Vous ne recevez pas d’offres de { $name }.
messages-gets-none = Vous ne recevez rien de { $name }.
messages-always = Les e-mails au sujet de votre propre accès à { $name } arrivent dans tous les cas.
messages-stop-news = Vous désabonner des nouvelles de { $name }
messages-stop-offers = Vous désabonner des offres de { $name }
messages-again-news = Recevoir de nouveau des nouvelles de { $name }
messages-again-offers = Recevoir de nouveau des offres de { $name }
messages-stop-all = Ne plus rien recevoir de { $name }
messages-again-all = Recevoir de nouveau des e-mails de { $name }
messages-unknown = Ce lien n’est pas connu
messages-unknown-text = Rien n’a changé. Ouvrez le lien d’un e-mail plus récent ou copiez l’adresse entière de celui-ci.
messages-got-none = N’a encore reçu aucun message.
messages-said = Ce que la personne a dit
messages-said-news = Veut des nouvelles de { $name } ({ $told }, { $date })
messages-said-no-news = Ne veut pas de nouvelles de { $name } ({ $told }, { $date })
messages-said-offers = Veut des offres de { $name } ({ $told }, { $date })
messages-said-no-offers = Ne veut pas d’offres de { $name } ({ $told }, { $date })
messages-said-all = Veut des messages de { $name } ({ $told }, { $date })
messages-said-none = Ne veut aucun message de { $name } ({ $told }, { $date })
messages-told-link = par le lien d’un e-mail
messages-told-team = dit à l’équipe
messages-told-file = par un fichier
messages-note-offers = A accepté de recevoir des offres
messages-note-no-offers = Ne veut plus d’offres
messages-note-none = Ne veut aucun message
messages-noted = Ce que veut cette personne est noté.
messages-comes-back = Les e-mails à cette adresse reviennent depuis le { $date } ; plus aucun n’y est envoyé.
messages-try-again = Y écrire de nouveau
messages-tried-again = Les e-mails repartent vers cette adresse.
