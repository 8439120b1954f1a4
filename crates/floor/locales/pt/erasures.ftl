# Erasing a member
erasures-title = Apagar para sempre
erasures-when = Para um membro que pede isso, como a lei permite a qualquer pessoa.
erasures-link = Ver o que é apagado e o que fica
erasures-ask = Apagar { $name } para sempre?
erasures-lead = Depois ninguém mais encontra esta pessoa em { $area }, e nada traz os dados de volta.
erasures-goes = O que é apagado
erasures-goes-person = Nome, e-mail, idioma, categorias e mensagens enviadas.
erasures-goes-access = { $count ->
    [0] Não há acesso a encerrar.
    [one] O acesso a { $count } produto, na hora.
   *[other] O acesso a { $count } produtos, na hora.
}
erasures-goes-guests = { $count ->
    [one] { $count } convidado em uma vaga compartilhada também perde o acesso.
   *[other] { $count } convidados em vagas compartilhadas também perdem o acesso.
}
erasures-goes-traces = Nome e e-mail nos avisos de vendas, nos arquivos enviados, nas listas de trabalhos e no registro de atividades.
erasures-goes-login = O login, criado só para esta área.
erasures-stays = O que fica
erasures-stays-purchases = { $count ->
    [one] { $count } compra com valor e datas, para a contabilidade e sem nome.
   *[other] { $count } compras com valores e datas, para a contabilidade e sem nome.
}
erasures-stays-sums = O que foi feito nos produtos, sem nome, como parte dos totais.
erasures-stays-hash = Uma impressão digital do e-mail, para que um aviso de venda atrasado não traga o nome de volta e um não às mensagens continue valendo.
erasures-stays-login = O login: é usado em outro lugar ou tem senha. Quem o usa pode apagá-lo em Minha conta.
erasures-stays-copies = Arquivos exportados e backups feitos antes. Apague a pessoa lá também.
erasures-running = { $count ->
    [one] { $count } assinatura ainda é cobrada
   *[other] { $count } assinaturas ainda são cobradas
}
erasures-running-text = Cancele antes na plataforma de vendas. Caso contrário, as cobranças continuam e não abrem nada.
erasures-keep = Manter este membro
erasures-next = Seguir para a assinatura
erasures-sign-lead = Você assina que este membro será apagado. Nada traz os dados de volta.
erasures-area = Área de membros
erasures-do = Apagar para sempre
erasures-done = O membro foi apagado.
