# No registro de atividades
audit-bulk-started = { $actor } começou um trabalho com muitas pessoas em { $name }
audit-bulk-finished = O trabalho com muitas pessoas em { $name } terminou
audit-bulk-cancelled = { $actor } parou um trabalho com muitas pessoas em { $name }
audit-bulk-stopped = O trabalho com muitas pessoas em { $name } foi parado porque quem o pediu não tem mais permissão
audit-bulk-failed-for-one = O trabalho com muitas pessoas em { $name } não conseguiu alterar uma pessoa
audit-enrolment-tagged = { $actor } colocou uma etiqueta em { $subject } em { $name }
audit-enrolment-untagged = { $actor } tirou uma etiqueta de { $subject } em { $name }
audit-enrolment-put-back = { $actor } deixou { $subject } como antes em { $name }
audit-member-tag-added = { $actor } colocou uma etiqueta em { $subject }
audit-member-tag-removed = { $actor } tirou uma etiqueta de { $subject }
audit-member-access-sent = { $actor } enviou novamente a { $subject } o e-mail de acesso
