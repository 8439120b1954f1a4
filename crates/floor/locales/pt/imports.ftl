# Trazer pessoas por um arquivo
imports-button = Importar
imports-title = Importar pessoas
imports-users = Importar usuários
imports-participants = Importar participantes
imports-lead-product = Um arquivo com uma pessoa por linha dá acesso a { $name } e a nada mais. Ninguém é removido por não estar nele.
imports-lead-area = Um arquivo com uma pessoa por linha dá acesso aos produtos que você escolher. Ninguém é removido por não estar nele.
imports-role = O que elas serão
imports-role-hint = Vale para as linhas que não dizem o próprio papel.
imports-role-none = Alunos
imports-role-none-text = Veem o que o produto abre para eles.
imports-letter-text = Só para quem é novo ali, depois da importação.
imports-file = Arquivo
imports-file-hint = CSV com vírgulas, pontos e vírgulas ou tabulações, até 128 MB. Arquivos de Hotmart, Ghost, Kajabi, Moodle e OneRoster são reconhecidos, e também o ZIP completo do OneRoster.
imports-look = Ver o arquivo
imports-columns-help = Colunas que um arquivo pode ter
imports-columns-text = Só o e-mail é necessário. Uma célula vazia deixa o que está lá; um traço sozinho apaga.
imports-before = Importações anteriores
imports-rows = Linhas
imports-state = Situação
imports-state-parsed = Não aplicada
imports-state-running = Em andamento
imports-state-done = Concluída
imports-state-failed = Interrompida
imports-by = { $name }, { $day }
imports-into-area = na área inteira: { $role }
imports-rows-of = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
imports-report = Baixar relatório
imports-running = Andamento da importação
imports-so-far = { $done } de { $rows } linhas
imports-running-text = Você pode sair desta página. Uma carta avisa quando terminar.
imports-again = Ver de novo
imports-counts = Linhas por resultado
imports-outcome-created = Novos membros
imports-outcome-created-text = não estavam nesta área
imports-outcome-added = Adicionados
imports-outcome-added-text = membros, novos no produto
imports-outcome-updated = Atualizados
imports-outcome-updated-text = no produto, com algo novo
imports-outcome-updated-area-text = membros, com um papel ou outra coisa nova
imports-outcome-unchanged = Sem mudança
imports-outcome-unchanged-text = tudo já estava assim
imports-outcome-skipped = Deixados como estão
imports-outcome-skipped-text = a linha está certa e não faz nada
imports-outcome-duplicate-in-file = Repetidas
imports-outcome-duplicate-in-file-text = vale a primeira linha com o endereço
imports-outcome-invalid = Com erro
imports-outcome-invalid-text = as outras linhas são aplicadas mesmo assim
imports-outcome-invalid-whole-text = nada é aplicado enquanto houver alguma
imports-outcome-would-exceed-limit = Sem vaga
imports-letters = Cartas
imports-letters-text = saem depois da importação
imports-faults = Linhas que não fazem nada
imports-line = Linha
imports-why = Por quê
imports-fault-in = { $column }: { $fault }
imports-fault-missing = precisa dizer algo
imports-fault-cell-count = mais ou menos células que a primeira linha
imports-fault-quote-not-closed = abre aspas que nunca se fecham
imports-fault-not-text = contém um caractere que nenhum texto tem
imports-fault-too-long = é longo demais
imports-fault-not-an-address = não é um endereço de e-mail
imports-fault-unknown-role = esse papel não existe
imports-fault-role-not-in-this-kind = este tipo de produto não tem esse papel
imports-fault-role-not-yours = o seu perfil não dá este papel
imports-fault-unknown-group = o produto não tem essa turma
imports-fault-not-a-date = não é uma data escrita como as outras
imports-fault-not-days = não é um número de dias
imports-fault-in-the-future = está no futuro
imports-fault-in-the-past = já passou
imports-fault-no-access-duration = este tipo de produto não tem duração de acesso
imports-fault-not-in-whole-area = não significa nada na área inteira
imports-fault-not-yes-or-no = não é nem sim nem não
imports-fault-not-a-consent = não é sim, nem não, nem um dia
imports-fault-not-a-language = não é um idioma
imports-fault-too-many = são demais
imports-fault-cannot-be-cleared = não pode ser apagado
imports-skip-owner = a conta é dela
imports-skip-blocked = acesso bloqueado; um arquivo não o restaura
imports-skip-has-purchase = comprou o produto
imports-skip-marked-gone = o outro sistema a desligou
imports-duplicate-of = mesmo endereço da linha { $line }
imports-mapping = O que as colunas contêm
imports-mapping-text = Lembrado para o próximo arquivo com as mesmas colunas.
imports-in-file = No arquivo
imports-holds = Contém
imports-holds-of = O que a coluna { $name } contém
imports-example = Exemplo
imports-leave = Deixar de lado
imports-nth = Coluna { $n }
imports-dates = Como as datas estão escritas
imports-dates-hint = Vale para todas as datas do arquivo.
imports-dates-none = Como puderem ser lidas de uma só maneira
imports-dates-ymd = Ano, mês, dia: 2026-12-10
imports-dates-dmy = Dia, mês, ano: 10/12/2026
imports-dates-mdy = Mês, dia, ano: 12/10/2026
imports-dialect = De onde vem o arquivo
imports-dialect-hint = Diz o que as colunas contêm. Escolha outra origem e veja de novo para que sejam relidas.
imports-dialect-guessed = Como reconhecido: { $name }
imports-dialect-own = Um arquivo com colunas próprias
imports-dialect-hotmart = Hotmart, sem nomes de colunas
imports-dialect-ghost = Ghost
imports-dialect-kajabi = Kajabi
imports-dialect-moodle = Moodle
imports-dialect-one-roster = OneRoster
imports-dialect-learn-house = LearnHouse
imports-options = Além disso
imports-skip-buyers = Não mexer em compradores
imports-skip-buyers-text = Quem já comprou o produto fica como está.
imports-record-only = Registrar acessos encerrados
imports-record-only-text = Um último dia que já passou é registrado em vez de ser um erro.
imports-all-or-nothing = Tudo ou nada
imports-all-or-nothing-text = Enquanto uma linha tiver erro, nenhuma é aplicada. Até 100.000 linhas; nesse tempo, ninguém mais pode mudar nada na conta.
imports-look-again = Ver de novo
imports-commit = { $count ->
    [one] Aplicar { $count } linha
   *[other] Aplicar { $count } linhas
}
imports-doubtful = Algumas datas podem ser lidas de duas maneiras
imports-doubtful-text = 10/12 é um dia de dezembro ou de outubro. Nada é adivinhado: escolha abaixo como as datas deste arquivo estão escritas.
imports-refused = O arquivo ainda não pode ser aplicado
imports-again-in = { $count ->
    [one] { $count } pessoa com o acesso fechado entraria de novo
   *[other] { $count } pessoas com o acesso fechado entrariam de novo
}
imports-again-in-text = O acesso delas terminou, venceu ou espera um pagamento, e o arquivo dá a elas um novo motivo. Retire as linhas de quem deve ficar de fora. Quem está bloqueado continua bloqueado.
imports-encoding = O arquivo não é UTF-8
imports-encoding-text = Foi lido como { $name }. Compare: { $sample }
imports-part = Contado nas primeiras { $count } linhas. Todas são aplicadas.
imports-held-back = Nada foi aplicado
imports-failed = A importação foi interrompida
imports-failed-text = As linhas anteriores foram aplicadas e ficam. O relatório diz quais. Traga o arquivo de novo para continuar: o que já foi aplicado fica sem mudança.
imports-undo = Desfazer esta importação
imports-undo-text = Até { $date }, você pode tirar quem ela deixou entrar. Antes você vê quem ficaria e por quê: quem comprou, abriu o produto ou foi alterado por alguém desde então.
imports-undo-area = Os papéis na área inteira não são desfeitos aqui. Retire cada um na página do membro.
imports-undo-people = { $count ->
    [one] { $count } pessoa entrou
   *[other] { $count } pessoas entraram
}
imports-undo-do = Desfazer
imports-undo-work = Ver o trabalho que a desfaz
imports-undo-updated = { $count ->
    [one] { $count } linha era de alguém que já estava lá. Fica como a importação deixou.
   *[other] { $count } linhas eram de pessoas que já estavam lá. Ficam como a importação deixou.
}
imports-undo-list = Baixar essas linhas
imports-col-email = E-mail
imports-col-name = Nome completo
imports-col-first-name = Nome
imports-col-last-name = Sobrenome
imports-col-role = Papel
imports-col-group = Turma
imports-col-purchase-date = Data da compra
imports-col-language = Idioma
imports-col-tags = Categorias
imports-col-access-until = Último dia de acesso
imports-col-access-days = Dias de acesso
imports-col-external-id = Id em outro sistema
imports-col-send-access = Enviar acesso
imports-col-consent = Aceita ofertas
imports-col-access-type = Tipo de acesso
imports-col-gone = Desligado em outro sistema
imports-col-email-text = o endereço; todo arquivo tem
imports-col-name-text = o nome inteiro
imports-col-first-name-text = quando o nome está em duas colunas
imports-col-last-name-text = quando o nome está em duas colunas
imports-col-role-text = student, moderator, content_editor ou administrator
imports-col-group-text = o nome de uma turma do produto
imports-col-purchase-date-text = o dia de uma compra feita em outro lugar
imports-col-language-text = como pt-BR
imports-col-tags-text = separadas por |; todas, não só as novas
imports-col-access-until-text = o último dia com acesso, em cursos e assinaturas
imports-col-access-days-text = quantos dias de acesso, hoje o primeiro; 30 ou 30d
imports-col-external-id-text = como o seu outro sistema chama a pessoa
imports-col-send-access-text = sim ou não, só para esta pessoa
imports-col-consent-text = sim, não ou o dia em que aceitou; quem cancelou a inscrição por conta própria não é inscrito de novo
imports-col-access-type-text = como a pessoa chegou, segundo uma exportação; a quem está no produto por compra, à mão ou como convidado, o arquivo não dá outro motivo
imports-col-gone-text = sim: a linha não faz nada
field-file-empty = O arquivo está vazio. Escolha um que tenha ao menos a primeira linha.
field-bundle-unreadable = Não foi possível ler este ZIP. Compacte os arquivos de novo ou escolha só o users.csv.
field-bundle-locked = Este ZIP é protegido por senha. Escolha um sem senha.
field-bundle-too-large = Este pacote é grande demais: no máximo 16 MB compactado e 32 MB descompactado. Escolha só o users.csv.
field-bundle-without-people = Este ZIP não contém users.csv, então não é um pacote OneRoster. Escolha outro ou um arquivo CSV.
field-not-yours = O seu perfil não permite dar este papel. Fale com quem gerencia os perfis.
audit-import-uploaded = { $actor } trouxe um arquivo de pessoas
audit-import-committed = { $actor } iniciou uma importação em { $name }
audit-import-finished = A importação em { $name } foi concluída
audit-import-broke-off = A importação em { $name } foi interrompida
audit-import-held-back = A importação em { $name } foi retida porque há linhas com erro
audit-member-changed = { $actor } alterou o que se sabe de um membro de { $name }
letter-import-finished-subject = { $name }: a importação foi concluída
letter-import-finished-body = As { $rows } linhas de { $file } foram vistas para { $name }. { $applied } fizeram algo e { $invalid } tinham erro.

    O relatório diz o que houve com cada linha. Corrija nele as que têm erro e traga-o de novo: só essas são aplicadas.
letter-import-finished-button = Ver o relatório
letter-import-broke-off-subject = { $name }: a importação foi interrompida
letter-import-broke-off-body = A importação de { $file } em { $name } foi interrompida depois de { $rows } linhas. O que foi aplicado até ali fica.

    Traga o arquivo de novo para continuar: quem já entrou fica sem mudança.
letter-import-broke-off-button = Ver até onde foi
letter-import-held-back-subject = { $name }: a importação foi retida
letter-import-held-back-body = Nada de { $file } foi aplicado em { $name }: { $invalid } linhas têm erro e você escolheu tudo ou nada.

    O relatório diz quais. Corrija-as e traga o arquivo de novo.
letter-import-held-back-button = Ver o relatório
