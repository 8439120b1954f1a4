# Where access stands
access-status-active = Aberto
access-status-blocked = Bloqueado
access-status-suspended-payment = Aguarda um pagamento
access-status-suspended-account = Conta suspensa
access-status-not-started = Ainda não aberto
access-status-expired = Prazo encerrado
access-status-ended = Encerrado

# Why somebody gets in, or not
why-allowed = Consegue entrar.
why-not-allowed = Não consegue entrar.
why-address-bounces = Os e-mails para este endereço voltam, e é preciso um para entrar.
why-no-login = Ainda não há login: o e-mail de acesso nunca foi usado.
why-login-disabled = Quem administra este servidor desativou o login.
why-locked = Senhas erradas bloquearam o login por um tempo.
why-account-suspended = A conta está suspensa.
why-account-closed = A conta está encerrada.
why-blocked = Alguém bloqueou este acesso.
why-payment-due = Há um pagamento pendente.
why-not-started = O acesso começa mais tarde.
why-expired = O prazo deste acesso terminou.
why-ended-expired = O prazo deste acesso terminou.
why-ended-refunded = A compra foi reembolsada.
why-ended-charged-back = O banco tomou o pagamento de volta.
why-ended-cancelled = A compra foi cancelada.
why-ended-removed = Alguém encerrou este acesso.
why-ended-holder-ended = A pessoa dona da vaga não tem mais acesso.
why-never-granted = Nenhum acesso foi dado.
why-draft = O produto é um rascunho, que este papel não abre.

# The same, to the member
closed-address-bounces = Os e-mails para o seu endereço voltam. Peça a quem administra esta área para corrigi-lo.
closed-no-login = Seu login ainda não está pronto.
closed-login-disabled = Seu login está desativado.
closed-locked = O login está bloqueado por um tempo depois de senhas erradas.
closed-account-suspended = Esta área está fechada por enquanto.
closed-account-closed = Esta área está encerrada.
closed-blocked = Seu acesso foi bloqueado. Fale com quem administra esta área.
closed-payment-due = Há um pagamento pendente. O acesso abre de novo quando ele chegar.
closed-not-started = Seu acesso começa mais tarde.
closed-expired = O prazo do seu acesso terminou.
closed-ended = Seu acesso terminou.
closed-never-granted = Você ainda não recebeu acesso.
closed-draft = Isto ainda está sendo preparado.

# What to do about it
access-remedy-correct-address = Corrija o endereço.
access-remedy-resend-access = Reenvie o e-mail de acesso. O link cria o login.
access-remedy-enable-login = Peça a quem administra este servidor para reativar o login.
access-remedy-reset-password = Envie o e-mail de acesso: o link entra sem a senha.
access-remedy-reopen-account = A conta precisa ser reaberta.
access-remedy-lift-block = Restaure o acesso.
access-remedy-settle-payment = O pagamento precisa chegar. Ninguém aqui pode fazer isso pela pessoa.
access-remedy-start-now = Dê um acesso que comece agora.
access-remedy-extend-access = Dê ao acesso um fim mais tarde.
access-remedy-grant-access = Dê acesso.
access-remedy-publish-product = Publique o produto.
mend-correct-address = Corrigir o endereço
mend-resend-access = Reenviar acesso
mend-enable-login = Reativar o login
mend-reset-password = Reenviar acesso
mend-reopen-account = Reabrir a conta
mend-lift-block = Restaurar acesso
mend-settle-payment = Quitar o pagamento
mend-start-now = Dar acesso agora
mend-extend-access = Definir outro fim
mend-grant-access = Dar acesso
mend-publish-product = Ir para o produto

# What is looked at
check-address = Os e-mails chegam
check-login = Há um login
check-login-enabled = O login está ativo
check-password = Nenhuma senha errada o bloqueia
check-account = A conta está aberta
check-block = Ninguém bloqueou o acesso
check-payment = Não há pagamento pendente
check-started = O acesso começou
check-duration = O prazo não terminou
check-grant = Há um motivo de acesso
check-product = O produto está publicado

# Reasons for access
grant-source-purchase = Compra
grant-source-subscription = Assinatura
grant-source-bundle = Combo
grant-source-import = Importação
grant-source-manual = Dado à mão
grant-source-free = Gratuito
grant-source-plus = Vaga de outra pessoa
grant-source-reward = Recompensa
grant-source-ticket = Ingresso
grant-source-staff = Trabalho no produto
grant-ended-expired = o prazo terminou
grant-ended-refunded = reembolsado
grant-ended-charged-back = tomado de volta pelo banco
grant-ended-cancelled = cancelado
grant-ended-removed = encerrado por alguém
grant-ended-holder-ended = o titular não tem mais acesso
grant-told = { $source }, desde { $from }. Sem data de fim.
grant-told-until = { $source }, de { $from } a { $until }.
grant-told-ended = { $source }: { $why }.
grant-told-suspended = { $source }: aguarda um pagamento.

# Roles, kinds of access, engagement
role-student = Aluno
role-student-text = Aprende o que está aberto.
role-free = Aluno gratuito
role-free-text = Aprende sem ter pago.
role-moderator = Moderador
role-moderator-text = Vê tudo o que está publicado e cuida das conversas.
role-content-editor = Editor de conteúdo
role-content-editor-text = Faz o conteúdo: aulas, módulos, respostas.
role-administrator = Administrador
role-administrator-text = Administra o produto com tudo o que ele contém.
access-type-owner = Proprietário
access-type-buyer = Comprador
access-type-guest = Convidado
access-type-imported = Incluído pela equipe
access-type-free = Gratuito
engagement-none = Nenhum
engagement-low = Baixo
engagement-medium = Médio
engagement-high = Alto
engagement-very-high = Muito alto

# The history
activity-joined = Tornou-se membro
activity-access-granted = Recebeu acesso: { $detail }
activity-access-changed = Um motivo de acesso mudou: { $detail }
activity-access-ended = Um motivo de acesso terminou: { $detail }
activity-access-end-set = O acesso recebeu outro fim: { $detail }
activity-blocked = O acesso foi bloqueado
activity-restored = O acesso foi restaurado
activity-group-changed = Foi para o grupo { $name }
activity-role-changed = Recebeu o papel { $detail }
activity-removed = Foi removido
activity-access-sent = Recebeu o e-mail de acesso
activity-tagged = Recebeu a categoria { $name }
activity-untagged = Perdeu a categoria { $name }
activity-signed-in = Entrou pela primeira vez
activity-first-access = Abriu o produto pela primeira vez
activity-accessed = Abriu o produto
activity-page-viewed = Viu { $name }
activity-page-completed = Concluiu { $name }
activity-page-undone = Desfez a conclusão de { $name }
activity-page-waived = A equipe marcou { $name } como concluída
activity-quiz-started = Começou o questionário { $name }
activity-quiz-passed = Passou no questionário { $name } { $detail }
activity-quiz-failed = Tentou o questionário { $name } { $detail }
activity-product-completed = Concluiu o produto
activity-progress-reset = Recomeça
activity-posted = Escreveu uma publicação
activity-commented = Escreveu um comentário
activity-reacted = Reagiu a algo
activity-event-attended = Esteve no evento
activity-downloaded = Baixou o arquivo
