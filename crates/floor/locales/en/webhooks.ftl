# Outgoing webhooks.

webhooks-title = Webhooks
webhooks-lead = Other systems are told what happened, signed as Standard Webhooks says. What fails is tried again for four days.
webhooks-new = Add webhook
webhooks-none = No webhooks yet
webhooks-none-text = Add the address of a system that should know when access changes.
webhooks-url = Address
webhooks-url-hint = An address on the public network that begins with https://.
webhooks-types = Events
webhooks-types-hint = Without a choice, everything is told.
webhooks-everything = Everything
webhooks-queue = Waiting
webhooks-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
webhooks-state = State
webhooks-since = Since { $when }
webhooks-state-active = Healthy
webhooks-state-failing = Failing
webhooks-state-disabled = Switched off
webhooks-state-given-up = Given up
webhooks-one = Webhook
webhooks-new-lead = The receiver is told from the next event on. Its secret is shown once.
webhooks-active = Tell this receiver
webhooks-save = Save webhook
webhooks-saved = The webhook was saved.
webhooks-deliveries = Deliveries
webhooks-deliveries-text = Kept for 30 days. Sent again, a message has the same id.
webhooks-nothing-told = Nothing was told yet
webhooks-nothing-told-text = The next event appears here.
webhooks-type = Event
webhooks-when = When
webhooks-again-do = Send again
webhooks-again = The message goes again.
webhooks-test = Send a test
webhooks-tested = A test event is on its way.
webhooks-secret = Signing secret
webhooks-secret-text = Copy it now. It is not shown again. The receiver needs it to check that messages come from here.
webhooks-secret-replace = New secret
webhooks-secret-replace-text = For 24 hours, messages carry two signatures: one of the old secret and one of the new.
webhooks-delete = Delete webhook
webhooks-deleted = The webhook was deleted with everything that waited for it.
webhooks-delivered = Delivered
webhooks-failed = Failed
webhooks-waiting = Waiting
webhooks-trying = Tried
webhooks-tries = { $count ->
    [one] { $count } try
   *[other] { $count } tries
}
webhooks-failing-title = This receiver has failed since { $when }
webhooks-failing-text = Messages wait and are tried again. Nothing is lost for four days.
webhooks-given-up-title = This webhook was given up
webhooks-given-up-text = Its receiver failed for days, so nothing is sent any more. New events wait here for 30 days. Mend the receiver, then switch the webhook on again.
field-webhook-address = Write an address on the public network that begins with https://.
letter-webhook-given-up-subject = A webhook of { $account } was given up
letter-webhook-given-up-body =
    { $url } has not taken any message from { $account } for days, so nothing is sent there any more.

    New events wait for 30 days. Mend the receiver, then switch the webhook on again.
letter-webhook-given-up-button = Look at the webhook
