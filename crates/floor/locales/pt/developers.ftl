# A página de uma conta para desenvolvedores.

developers-title = Desenvolvedores
developers-lead = Tudo o que estas páginas fazem, a API também faz, com as mesmas permissões.
developers-where = Onde está esta página
developers-tab-docs = Documentação
developers-tab-keys = Chaves de API
developers-tab-webhooks = Webhooks
developers-tab-apps = Aplicativos conectados
developers-reference = Referência da API
developers-openapi = Documento OpenAPI
developers-first-request = Primeira chamada
developers-first-text = Crie uma chave que possa ver colaboradores e chame com ela.
developers-ask = Pedir uma decisão
developers-ask-text = A sua loja, o seu chat ou qualquer outro sistema pode perguntar aqui se alguém pode fazer algo. As perguntas e respostas seguem o OpenID AuthZEN 1.0.
developers-discovery = Onde está tudo, para programas
developers-guide = Guia para desenvolvedores
