api-docs = Referência da API
api-docs-lead = Tudo o que as páginas fazem também está aqui, pelo mesmo caso de uso e com a mesma permissão.
api-docs-token = Envie uma vez seu e-mail e sua senha e, depois, o token em cada requisição. Você pode fazer o que o seu perfil permite.
api-docs-errors = Os erros são documentos de problema (RFC 9457): o código nunca muda, o texto pode mudar. As listas continuam com “next”. As escritas aceitam Idempotency-Key; o que tem versão responde com um ETag e respeita If-Match.
