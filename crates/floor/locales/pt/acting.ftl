# Estar dentro da conta de outra pessoa: acessar, sair, quem está dentro e por que uma visita terminou.
acting-left = Você saiu de { $account }.
acting-enter-again = Acessar de novo
acting-sign-in-again = Entrar de novo

## O que uma página aberta fica sabendo
acting-access-ended = Você não pode mais trabalhar em { $account }
acting-ended-left = Você saiu de { $account }
acting-ended-left-text = Você saiu em outra aba deste navegador. O que já estava salvo continua salvo e seu acesso não mudou.
acting-ended-put-out = Sua visita a { $account } foi encerrada
acting-ended-put-out-text = Quem gerencia os colaboradores dessa conta encerrou a visita. Seu acesso não mudou e você pode acessar de novo.
acting-ended-revoked = Você não pode mais trabalhar em { $account }
acting-ended-revoked-text = Seu acesso mudou enquanto você estava dentro. O que já estava salvo continua salvo. Suas centrais mostram como ficou.
acting-ended-idle-out = Sua visita a { $account } terminou
acting-ended-idle-out-text = Foram 30 minutos sem atividade. Seu acesso não mudou; acesse de novo para continuar.
acting-ended-hard-out = Sua visita a { $account } terminou
acting-ended-hard-out-text = Uma visita dura no máximo 12 horas. Seu acesso não mudou; acesse de novo para continuar.
acting-ended-signed-out = Sua sessão foi encerrada
acting-ended-signed-out-text = Esta sessão terminou. O que já estava salvo continua salvo. Entre de novo para continuar.
acting-changed = O que você pode fazer aqui mudou
acting-changed-text = Seu perfil é “{ $profile }”. Ele vale a partir do próximo clique; talvez o que esta página mostra não esteja mais aberto para você.
acting-changed-look = Ver o que você pode fazer

## Quem está dentro
acting-inside = Dentro agora
acting-inside-lead = Colaboradores que estão trabalhando nesta conta neste momento. Uma visita termina após 30 minutos sem atividade e, em qualquer caso, após 12 horas.
acting-inside-again = Olhar de novo
acting-inside-search = Buscar por nome
acting-inside-all = Mostrar todo mundo
acting-inside-none = Ninguém está dentro
acting-inside-none-text = Os colaboradores aparecem aqui assim que acessam e somem quando saem.
acting-inside-no-match = Ninguém com esse nome está dentro
acting-inside-no-match-text = Nenhuma visita em andamento é de alguém chamado “{ $search }”.
acting-inside-count = { $count ->
    [one] { $count } visita
   *[other] { $count } visitas
}
acting-person = Nome
acting-profile = Perfil
acting-since = Desde
acting-since-at = desde { $time }
acting-last-seen = Última atividade
acting-put-out = Encerrar visita
acting-put-out-done = A visita foi encerrada. O acesso não mudou.
acting-put-out-hint = Encerrar a visita tira a pessoa na hora e deixa o acesso como está. Para que ela não volte, suspenda ou remova o colaborador.
