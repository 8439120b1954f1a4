# O acesso, Minha Conta e a Assinatura Eletrônica.

## Entrar
people-sign-in = Entrar
people-sign-in-title = Entre no Clavero
people-email = E-mail
people-password = Senha
people-forgot-it = Esqueci
people-keep = Manter a sessão aberta neste dispositivo
people-or = ou
people-magic-ask = Receber um link
people-no-account = Ainda não tem conta?
people-sign-up-link = Criar uma
people-invited = Recebeu um convite? Abra o link do e-mail: ele leva você para dentro.
people-signed-out = Você saiu.
field-credentials = O e-mail e a senha não combinam. Confira os dois ou peça uma senha nova.
field-password-name = Esta senha é o seu nome ou o seu endereço. Escolha uma que não diga quem você é.
