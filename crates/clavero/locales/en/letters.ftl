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
