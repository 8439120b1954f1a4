# Unir dois membros que são a mesma pessoa
merges-title = Unir com outro membro
merges-lead = Para uma pessoa que está aqui duas vezes, como depois de um erro de digitação no pagamento.
merges-instead = Unir os dois
merges-stays = Fica
merges-goes = Passa para este membro
merges-other = Endereço do outro membro
merges-other-hint = O membro que passa para este. Você vê o resultado antes que algo aconteça.
merges-look = Ver o resultado
merges-ask = Unir { $other } a { $name }?
merges-for-good = Depois haverá um só membro. Não é possível desfazer.
merges-comes = O que é mantido
merges-product-moves = { $product }, com acesso, turma e progresso.
merges-product-past = O que foi feito em { $product } antes da remoção.
merges-product-one = { $product }: os dois estão nele e viram um só. Vale cada motivo de acesso, contam as páginas e as tentativas de ambos, e a turma fica, a não ser que alguém tenha escolhido a outra à mão.
merges-product-block = O bloqueio em { $product }: continua valendo.
merges-purchases = { $count ->
    [one] Uma compra, com o que ela abriu e o que se disser dela depois.
   *[other] { $count } compras, com o que elas abriram e o que se disser delas depois.
}
merges-rest = Categorias, mensagens e histórico.
merges-address = O endereço { $email }: o que se disser dele depois é deste membro.
merges-no-messages = O não às mensagens: continua valendo.
merges-ends = O que termina
merges-gone = { $name } deixa de ser um membro à parte e não está em nenhuma lista nem exportação.
merges-links = Os links enviados a { $email } deixam de funcionar.
merges-login = O login do outro membro não leva mais até aqui. Envie o e-mail de acesso ao endereço que fica.
merges-do = Unir para sempre
merges-keep-both = Manter os dois
merges-done = Os dois membros são um só.
merges-went-here = O membro que você procurava foi unido a este.
field-member-unknown = Ninguém aqui tem este endereço. Digite o de um membro desta área.
field-merge-changed = Um dos dois foi alterado nesse meio-tempo e nada foi unido. Este é o resultado agora.
activity-merged = Outro membro foi unido a este
audit-member-merged = { $actor } uniu outro membro a { $subject }
