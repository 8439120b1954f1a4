# Levar pessoas em um arquivo
exports-button = Exportar
exports-title = Exportar pessoas
exports-lead = O arquivo contém todas as pessoas que correspondem, como estão neste momento. O registro de atividades diz quem o levou e quando.
exports-left-out = Deixadas de fora
exports-without = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
exports-who = Pessoas
exports-people = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
exports-from = De
exports-filter = Filtro
exports-search = Busca
exports-signed = Mais de { $most } pessoas: o próximo passo pede sua Assinatura Eletrônica.
exports-flavour = Para que serve o arquivo
exports-spreadsheet = Uma planilha
exports-spreadsheet-text = Abre no Excel, Numbers ou LibreOffice. As células que uma planilha calcularia recebem um apóstrofo.
exports-exact = Um programa
exports-exact-text = Cada célula exatamente como está guardada.
exports-columns = Colunas
exports-columns-hint = Se você não escolher nenhuma, o arquivo leva todas.
exports-do = Exportar
exports-sign-lead = Sua assinatura confirma que você leva estes dados pessoais.
exports-sign-do = Assinar e exportar
exports-col-email = E-mail
exports-col-name = Nome
exports-col-role = Papel
exports-col-group = Turma
exports-col-status = Status do acesso
exports-col-progress = Progresso em porcentagem
exports-col-pages-done = Páginas concluídas
exports-col-pages-total = Páginas que contam
exports-col-completed-at = Concluído
exports-col-engagement = Engajamento
exports-col-points = Pontos
exports-col-last-access = Último acesso
exports-col-first-access = Primeiro acesso
exports-col-enrolled-at = Matrícula
exports-col-first-purchase = Primeira compra
exports-col-access-ends = Fim do acesso
exports-col-access-type = Tipo de acesso
exports-col-plus = Access Plus
exports-col-purchase-date = Data de compra segundo uma importação
exports-col-access-until = Último dia segundo uma importação
exports-col-language = Idioma
exports-col-tags = Categorias
exports-col-external-id = Id em outro sistema
exports-col-products = Produtos
exports-col-member-since = Membro desde
audit-member-exported = { $actor } exportou pessoas de { $name }
