# What stands around every letter, and the page that shows letters.

## Around every letter
letter-hello = Hello { $name },
letter-hello-unknown = Hello,
letter-row = { $name }: { $value }
letter-open = { $label }:
letter-paste = If the button does not open, copy this address into your browser:
letter-why = This letter went to { $address } because something changed there that concerns you. Nobody reads answers to it.
letter-from = { $account } through Clavero

## Does mail arrive
letter-mail-check-subject = Mail from { $server } arrives
letter-mail-check-body =
    Whoever runs this server sent you this letter on { $at } to see whether mail arrives. It does.

    There is nothing to do. If you do not know this server, you can delete the letter: it gives no access to anything.
letter-mail-check-button = Open { $server }

## The outbox
letters-title = Mail
letters-lead-kept = No mail server is set up, so letters stay here instead of going out. Open one to follow its link.
letters-lead-sent = Every letter that this server wrote, and what became of it.
letters-views = Which letters
letters-view-all = All
letters-view-waiting = Waiting
letters-view-undelivered = Not delivered
letters-view-kept = Kept here
letters-view-sent = Sent
letters-col-letter = Letter
letters-col-state = State
letters-col-when = Written
letters-to = To
letters-state-waiting = Waiting
letters-state-sent = Sent
letters-state-kept = Kept here
letters-state-failed = Refused
letters-state-dead = Given up
letters-none = No letter yet
letters-none-text = Invitations, links and notices appear here as soon as something happens that calls for one.
letters-none-such = No letter is in this state
letters-none-such-text = Letters move from state to state by themselves. Look at all of them, or choose another state.
letters-show-all = Show all letters
letters-forgotten = Letter “{ $kind }”
letters-forgotten-text = This letter was handed over, so its text is no longer kept here: links in it are as good as keys.
letters-back = Back to the list
letters-download = Download
letters-open-link = Follow the link
letters-retry = Send again
letters-retry-done = The letter will be sent again within seconds.
letters-retry-none = This letter is not waiting for another try, so nothing was changed.
letters-trouble = This letter was not delivered
letters-trouble-said = The mail server said:
letters-trouble-tries = { $count ->
    [one] It was tried { $count } time. The letter is kept; send it again once the cause is mended.
   *[other] It was tried { $count } times. The letter is kept; send it again once the cause is mended.
}
letters-trouble-next = { $count ->
    [one] It was tried { $count } time. The next try is at { $time }.
   *[other] It was tried { $count } times. The next try is at { $time }.
}
