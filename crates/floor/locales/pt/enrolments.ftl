# A person in one product
enrolments-title = Pessoa em um produto
enrolments-person = Pessoa
enrolments-actions = Ações
enrolments-why = Por que esta pessoa não consegue entrar?
enrolments-gets-in = Esta pessoa consegue entrar
enrolments-why-text = Tudo o que pode impedir, na ordem em que é decidido.
enrolments-progress = Progresso
enrolments-pages = { $done } de { $total }
enrolments-percent = { $n }%
enrolments-completed = concluído em { $date }
enrolments-recounting = Sendo contado de novo
enrolments-quizzes = Questionários
enrolments-quiz = Questionário
enrolments-score = Melhor nota
enrolments-result = Resultado
enrolments-tries = Tentativas
enrolments-last-try = Última tentativa
enrolments-passed = Aprovado
enrolments-not-passed = Não aprovado
enrolments-history = Atividade
enrolments-no-history = Nada aconteceu ainda.
enrolments-reasons = Motivos de acesso
enrolments-reasons-text = Basta um válido. Perder um nunca encerra outro.
enrolments-no-reasons = Não há nenhum.
enrolments-details = Detalhes
enrolments-group = Grupo
enrolments-role = Papel
enrolments-access-type = Como a pessoa chegou
enrolments-until = Acesso até
enrolments-engagement = Engajamento
enrolments-engaged = { $level }: { $score } de 100. Atividade recente { $recency }, constância { $frequency }, trabalho feito { $depth }. Calculado em { $at }
enrolments-engaged-so = { $level }: { $score } de 100. Calculado em { $at }
enrolments-engaged-in = { $product }: { $told }
enrolments-enrolled = No produto desde
enrolments-first-access = Primeiro acesso
enrolments-last-access = Último acesso
enrolments-joined = Membro desde
enrolments-login = Login
enrolments-login-yes = Sim
enrolments-login-no = Ainda não
enrolments-never = Nunca
enrolments-unknown = Desconhecido
enrolments-language = { $name } ({ $tag })

# What is done to one person
enrolments-resend = Reenviar acesso
enrolments-resend-do = Enviar o e-mail
enrolments-resend-text = Sai um e-mail com um link novo. Os links anteriores deixam de funcionar.
enrolments-sent = O e-mail de acesso para { $name } está a caminho.
enrolments-change-group = Mudar de grupo
enrolments-change-group-do = Mudar o grupo
enrolments-group-text = O que foi feito continua. O progresso é contado sobre as páginas do novo grupo, e compras posteriores não mudam o grupo.
enrolments-moved = { $name } está no novo grupo.
enrolments-change-role = Mudar o papel
enrolments-change-role-do = Mudar o papel
enrolments-role-set = { $name } tem o novo papel.
enrolments-set-end = Definir o fim do acesso
enrolments-set-end-do = Definir o fim
enrolments-until-hint = O último dia com acesso, no relógio de { $zone }. Se ficar vazio, o acesso não termina.
enrolments-end-set = O acesso de { $name } tem o novo fim.
enrolments-block = Bloquear acesso
enrolments-block-do = Bloquear acesso
enrolments-block-text = O produto fecha na hora, tenha sido comprado o que for. Só uma pessoa o reabre; um novo pagamento não.
enrolments-block-reason-hint = A equipe lê junto do bloqueio e onde se pergunta por que a pessoa não entra. A pessoa não vê.
enrolments-blocked = O acesso de { $name } está bloqueado.
enrolments-restore = Restaurar acesso
enrolments-restore-do = Restaurar acesso
enrolments-restore-open = Há um motivo de acesso, então o produto abre de novo.
enrolments-restore-nothing = Não há acesso válido a restaurar. O bloqueio sai, e o produto continua fechado até alguém dar acesso.
enrolments-restored = O bloqueio de { $name } foi retirado.
enrolments-remove = Remover
enrolments-remove-do = Remover do produto
enrolments-remove-text = A pessoa e os motivos de acesso saem deste produto. O que foi feito fica guardado para uma volta.
enrolments-remove-bought = Esta pessoa comprou este produto, e compradores nunca são removidos. Bloqueie o acesso.
enrolments-remove-blocked = Esta pessoa comprou este produto, e compradores nunca são removidos. O acesso já está bloqueado.
enrolments-never-removed = Quem comprou nunca é removido, nem depois de um reembolso. O acesso pode ser bloqueado.
enrolments-removed = { $name } foi removido do produto.
enrolments-end-grant = Encerrar
enrolments-end-grant-do = Encerrar este motivo
enrolments-end-grant-text = Este motivo de acesso termina agora. Se nenhum outro valer, o produto fecha.
enrolments-grant-ended = Um motivo do acesso de { $name } terminou.
enrolments-grant = Dar acesso
enrolments-granted = { $name } tem acesso.

# In the activity log
audit-enrolment-granted = { $actor } deu a { $subject } acesso a { $name }
audit-enrolment-grant-ended = { $actor } encerrou um motivo do acesso de { $subject } a { $name }
audit-enrolment-blocked = { $actor } bloqueou o acesso de { $subject } a { $name }
audit-enrolment-restored = { $actor } restaurou o acesso de { $subject } a { $name }
audit-enrolment-group-changed = { $actor } moveu { $subject } para outro grupo de { $name }
audit-enrolment-role-changed = { $actor } deu a { $subject } outro papel em { $name }
audit-enrolment-end-set = { $actor } definiu outro fim para o acesso de { $subject } a { $name }
audit-enrolment-removed = { $actor } removeu { $subject } de { $name }
audit-enrolment-progress-reset = { $actor } fez { $subject } recomeçar em { $name }
audit-enrolment-page-waived = { $actor } marcou uma página de { $name } como concluída para { $subject }
audit-enrolment-page-waiver-ended = { $actor } desfez uma página de { $name } marcada como concluída para { $subject }
audit-enrolment-opened = O acesso de { $subject } a { $name } começou
audit-enrolment-expired = O acesso de { $subject } a { $name } expirou
audit-enrolment-access-sent = { $actor } reenviou a { $subject } o e-mail de acesso

# Starting over, and pages marked as completed
enrolments-reset = Recomeçar
enrolments-reset-do = Fazer esta pessoa recomeçar
enrolments-reset-pages = { $count ->
    [0] Nenhuma página foi aberta ainda.
    [one] { $count } página aberta ou concluída é guardada à parte.
   *[other] { $count } páginas abertas ou concluídas são guardadas à parte.
}
enrolments-reset-attempts = { $count ->
    [0] Nenhum questionário foi tentado ainda.
    [one] { $count } tentativa de questionário é guardada à parte, e a contagem volta à primeira.
   *[other] { $count } tentativas de questionário são guardadas à parte, e a contagem volta à primeira.
}
enrolments-reset-attendance = A presença anotada até agora é guardada à parte.
enrolments-reset-download = O download anotado até agora é guardado à parte.
enrolments-reset-kept = O histórico, o acesso e o grupo ficam como estão. Concluir o produto volta a contar.
enrolments-reset-done = { $name } recomeça.
enrolments-waive = Marcar uma página como concluída
enrolments-waive-do = Marcar como concluída
enrolments-waive-text = A página conta como feita para esta pessoa. O histórico mostra quem marcou e por quê.
enrolments-page = Página
enrolments-reason = Motivo
enrolments-reason-hint = A equipe lê no histórico.
enrolments-waived = A página conta como concluída para { $name }.
enrolments-waived-pages = Marcadas pela equipe
enrolments-unwaive = Desfazer
enrolments-unwaive-named = Desfazer { $name }
enrolments-unwaive-do = Desfazer
enrolments-unwaive-text = A página volta a contar como pendente. Quem concluiu o produto com ela continua com ele concluído.
enrolments-unwaived = A página volta a contar como pendente para { $name }.
