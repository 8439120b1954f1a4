api-docs = Referência da API
api-docs-lead = Tudo o que as páginas fazem também está aqui, pelo mesmo caso de uso e com a mesma permissão.
api-docs-token = Envie uma vez seu e-mail e sua senha e, depois, o token em cada requisição. Você pode fazer o que o seu perfil permite.
api-docs-errors = Os erros são documentos de problema (RFC 9457): o código nunca muda, o texto pode mudar. As listas continuam com “next”. As escritas aceitam Idempotency-Key; o que tem versão responde com um ETag e respeita If-Match.

# What a problem document says
api-problem-not-signed-in = Ninguém entrou. Entre ou envie uma chave de API.
api-problem-not-inside = Você tem acesso a esta conta e não está dentro dela. Entre primeiro na central.
api-problem-not-by-key = Uma chave de API abre uma conta. Isto é de uma pessoa, que entra com o login dela.
api-problem-invalid = { $count ->
    [one] { $count } campo não pode ser aceito. Nada foi salvo.
   *[other] { $count } campos não podem ser aceitos. Nada foi salvo.
}
api-problem-stale = Alguém mudou isto antes de você. Nada foi salvo. Leia de novo e faça sua mudança sobre o que é agora.
api-problem-insufficient-user-authentication = Isto precisa de uma assinatura eletrônica. Nada aconteceu ainda.
api-problem-too-many-requests = { $count ->
    [one] Houve tentativas demais. Espere { $count } segundo.
   *[other] Houve tentativas demais. Espere { $count } segundos.
}
api-problem-too-large = A requisição é grande demais. Nada foi salvo.
api-problem-foreign-origin = A requisição veio de outro site. Nada foi salvo.
api-problem-method-not-allowed = Este endereço não aceita esse método.
