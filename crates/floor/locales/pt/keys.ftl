# Chaves de API: com o que outros programas chamam.

keys-title = Chaves de API
keys-lead = Um programa que chama com uma chave age em nome de quem a criou, só nesta conta e apenas com as permissões que você der.
keys-new = Criar chave
keys-new-lead = Dê à chave só o que o programa dela precisa. Você não pode dar mais do que pode fazer.
keys-name = Nome
keys-name-hint = Para que serve a chave, como “Pagamento” ou “Exportação noturna”.
keys-permissions = Permissões
keys-permissions-hint = A chave perde uma permissão quando você a perde e termina quando o seu acesso termina.
keys-life = Duração
keys-life-hint = Uma chave com data de término causa menos dano se ficar esquecida em algum lugar.
keys-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
keys-no-end = Sem data de término
keys-go-on = Continuar
keys-used = Último uso
keys-never-used = Nunca
keys-ends = Termina
keys-state = Estado
keys-state-live = Ativa
keys-state-retiring = Em substituição
keys-state-replaced = Substituída
keys-state-expired = Vencida
keys-state-revoked = Revogada
keys-state-asleep = Em pausa
keys-ended-with-maker = Terminou com o acesso de quem a criou.
keys-shrunk = { $count ->
    [one] Uma permissão não funciona porque quem criou a chave a perdeu.
   *[other] { $count } permissões não funcionam porque quem criou a chave as perdeu.
}
keys-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
keys-actions = Ações
keys-actions-of = Ações de { $name }
keys-none = Ainda não há chaves
keys-none-text = Crie uma para cada programa que chama esta conta; assim você pode encerrar uma sem mexer nas outras.
keys-revoke = Revogar
keys-revoked = A chave foi revogada. A próxima chamada com ela será recusada.
keys-replace = Substituir chave
keys-replace-lead = A nova chave tem as mesmas permissões. A antiga continua funcionando por um tempo, para que você coloque a nova no lugar sem interrupção.
keys-replace-do = Assinar e substituir
keys-overlap-label = A chave antiga ainda funciona por
keys-overlap-hint = Se a chave antiga vazou, não deixe tempo nenhum.
keys-overlap = { $hours ->
    [0] Tempo nenhum
    [one] { $hours } hora
   *[other] { $hours } horas
}
keys-sign = Assinar a nova chave
keys-sign-lead = Uma chave dá acesso a um programa. A sua assinatura prova que você quer isso.
keys-sign-do = Assinar e criar
keys-shown = Copie a sua chave
keys-shown-text = Ela só é mostrada esta vez. O Clavero não guarda nenhuma cópia que possa ser lida.
keys-shown-hint = Quem a tiver pode fazer o que ela permite. Guarde-a onde você guarda senhas, nunca em uma página nem em um programa que as pessoas baixam.
keys-copy = Copiar
keys-to-list = Já copiei
