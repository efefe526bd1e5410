# Draft: not yet read by a second person.

## Always there

bar-label = Sempre aqui para si
leave = Sair já
help = Obter ajuda
pause = Pausa
language = Língua
skip-link = Ir para a parte principal da página
back = Voltar
continue = Continuar
skip = Saltar esta pergunta
stop = Parar aqui
demo-notice = Isto é uma demonstração. Todos os nomes e todas as respostas são inventados.
draft-notice = Os textos nesta língua são um rascunho. Ainda não foram revistos por ninguém que a fale desde a infância.
offline = A página não conseguiu contactar-nos. As suas respostas continuam aqui. Tente de novo daqui a um momento.
leaving-shift = A sair. Vezes que falta carregar em Shift: { $left }.

## Landing

landing-title = Dê a sua opinião
landing-intro = { $minutes ->
    [one] Fale-nos dos serviços locais. Demora cerca de { $minutes } minuto.
   *[other] Fale-nos dos serviços locais. Demora cerca de { $minutes } minutos.
}
landing-code-label = O número do seu cartão
landing-code-hint = 16 algarismos. Os espaços não importam. Se guardou um número para voltar, escreva aqui os seus 18 algarismos.
landing-start = Começar
landing-noscript = O seu navegador pode guardar o número que escrever. Pode apagá-lo no histórico do navegador.
landing-choose-language = Escolha a sua língua
landing-code-unknown-title = Verifique o número
landing-code-unknown = Não conhecemos este número. Veja outra vez o seu cartão: tem 16 algarismos, em quatro grupos de quatro. Se mesmo assim não funcionar, peça outro cartão. Um número para voltar funciona uma só vez, e durante três dias no máximo.
landing-withdraw = Retirar respostas já enviadas

## A device that people share

kiosk-shared = Várias pessoas usam este aparelho. Nada do que responder fica nele. A pessoa seguinte só vê esta página.
kiosk-script = Esta página precisa de um navegador que permita scripts. Fale com alguém que trabalhe aqui.
kiosk-link = A ligação não está completa. Peça a alguém que trabalhe aqui para a abrir de novo.
kiosk-finish = Terminar
idle-title = Ainda está aí?
idle-body = Há algum tempo que não se carrega em nada. Daqui a pouco, tudo o que está nesta página é apagado, para que a pessoa seguinte não o veja.
idle-left = Segundos que faltam: { $left }
idle-stay = Ainda estou aqui
idle-clear = Apagar tudo agora

## The door

door-title = Sobre que assunto gostaria de nos falar?
door-hint = Escolha uma opção.
door-parks = Parques e espaços verdes
door-libraries = Bibliotecas
door-buses = Autocarros
door-recycling = Lixo e reciclagem
door-leisure = Piscinas e pavilhões desportivos
harmless-easy = São fáceis de usar?
harmless-pleasant = São agradáveis?
harmless-helpful = As pessoas que lá trabalham ajudam bem?
harmless-very = Sim, muito
harmless-quite = Sim, bastante
harmless-little = Não muito
harmless-done = É tudo. Estas respostas não foram guardadas. O seu cartão continua a funcionar.

## Before you begin

begin-title = Antes de começar
begin-who = Quem faz estas perguntas é { $partnership }.
begin-see = Ninguém vê as suas respostas em separado. São somadas às de outras pessoas. Só mostramos valores de 10 ou mais pessoas, e nunca números exatos.
begin-choice = A escolha é sua. Pode saltar qualquer pergunta e parar quando quiser. Isso não muda nada na ajuda que recebe.
begin-first = Só conta a primeira resposta de cada cartão. Se for possível que outra pessoa tenha usado o seu, peça outro.
begin-once = Responda uma só vez, para que todas as vozes contem o mesmo.
begin-not = Isto não é uma denúncia, nem uma prova, nem uma queixa, nem uma forma de pedir ajuda. Ninguém lê enquanto responde. Nenhum prazo fica suspenso por causa disto.
begin-network = Não guardamos o seu nome, os dados do seu telefone nem a hora. Mesmo assim, a sua operadora e o histórico do navegador podem mostrar que este endereço foi aberto.
begin-lawful = Perguntamos com o seu acordo, para o trabalho da parceria. Perguntas sobre os seus dados: { $contact }.
begin-start = Tenho 16 anos ou mais, começar
begin-young = Tenho menos de 16 anos

## Leaving and being private

private-title = Sair e proteger a sua privacidade
private-leave = «Sair já» está em todas as páginas. Carregar uma vez leva a uma página de meteorologia. As suas respostas desaparecem, e carregar em Voltar não as traz de novo.
private-leave-shared = «Sair já» está em todas as páginas. Carregar uma vez apaga tudo e mostra a primeira página. Carregar em Voltar não traz as suas respostas de novo.
private-shift = Num teclado, também pode carregar três vezes em Shift.
private-history = Esta página fica no histórico do navegador como «Dê a sua opinião». Pode apagar só essa linha. Apagar tudo pode fazer com que alguém repare.
private-device = Se alguém costuma ver o que está neste aparelho, ou pode ter posto nele um programa que copia o ecrã, é mais seguro usar outro aparelho. As fotografias ou capturas que fizer destas páginas podem ser encontradas.
private-refresh = Se carregar a página de novo, perde-se o que ainda não enviou.
private-close = Fechar esta página não chega: o navegador pode voltar a abri-la. Carregue primeiro em «Sair já».
private-pause = «Pausa» mostra uma página calma. As suas respostas esperam. Também lhe pode dar um número para voltar.

## Questions

choose-one = Escolha uma resposta
choose-many = Escolha todas as respostas que são verdade para si
choose-drawn = Escolheu mais de { $most }. Perguntamos sobre { $most }, escolhidas ao acaso.
scale-agree5-strongly_agree = Concordo totalmente
scale-agree5-agree = Concordo
scale-agree5-neither = Não concordo nem discordo
scale-agree5-disagree = Discordo
scale-agree5-strongly_disagree = Discordo totalmente
scale-ease5-very_easy = Muito fácil
scale-ease5-easy = Fácil
scale-ease5-neither = Nem fácil nem difícil
scale-ease5-hard = Difícil
scale-ease5-very_hard = Muito difícil
scale-change5-much_better = Muito melhor
scale-change5-better = Melhor
scale-change5-same = Mais ou menos igual
scale-change5-worse = Pior
scale-change5-much_worse = Muito pior
scale-wait-same_day = No mesmo dia
scale-wait-within_week = No prazo de uma semana
scale-wait-within_month = No prazo de um mês
scale-wait-within_three_months = No prazo de três meses
scale-wait-longer = Mais de três meses
scale-wait-still_waiting = Ainda estou à espera
scale-times-t0 = Nunca
scale-times-t1_2 = 1 ou 2 vezes
scale-times-t3_more = 3 vezes ou mais
scale-chain-not_wanted = Não queria esta ajuda
scale-chain-wanted_not_available = Queria esta ajuda, mas não havia
scale-chain-available_not_received = Havia uma ajuda assim, mas não a recebi
scale-chain-received = Recebi esta ajuda
non-na = Não se aplica a mim
non-dk = Não sei bem
non-pnts = Prefiro não dizer
or = ou
place-title = Qual destes lugares fica mais perto de onde recebe ajuda?
place-hint = Perguntamos para que cada zona saiba como estão a funcionar os seus serviços. Nunca pedimos uma morada.
error-title = Verifique a sua resposta
error-not-an-option = Não conseguimos ler essa resposta. Escolha de novo ou salte esta pergunta.
error-more-than-one = Escolha só uma resposta.
error-none-and-some = Escolheu uma resposta que não combina com as outras. Escolha só essa, ou só as outras.
error-text-too-long = { $length ->
    [one] O seu texto tem { $length } carácter.
   *[other] O seu texto tem { $length } caracteres.
} { $most ->
    [one] Há espaço para { $most } carácter.
   *[other] Há espaço para { $most } caracteres.
} Encurte-o e continue; nada se perde.

## Coming back

keep-offer = Pode obter um número para voltar, hoje ou nos próximos dois dias.
keep-ask = Obter um número
keep-title = O seu número para voltar
keep-explain = Escreva-o onde escreveria o número do seu cartão. Funciona uma só vez, e até ao dia { $until }.
keep-safe = Só é mostrado agora, e não está neste aparelho. Aponte-o onde ninguém veja, sem nada ao lado que diga para que serve.
keep-what = Com ele, volta ao ponto onde estava, em qualquer aparelho. O que respondeu nunca volta a ser mostrado. O que responder a partir de agora fica guardado com o mesmo número.
keep-have = Tem um número para voltar. O que responder fica guardado com ele.
keep-delete = Apagar o que guardei
keep-deleted = O que guardou foi apagado. O número já não funciona.
earlier-answer = Já respondeu a isto antes. A resposta fica como estava, a não ser que escolha de novo.
earlier-text = Já escreveu algo antes. Fica como estava, a não ser que escreva aqui.

## Who helped

helped-title = Alguém lhe deu ajuda com estas perguntas?
helped-hint = Perguntamos para saber como as pessoas chegam até nós. Para si, não muda nada.
helped-no = Não
helped-worker = Alguém que trabalha num serviço
helped-interpreter = Um ou uma intérprete
helped-family = Uma pessoa amiga ou alguém da minha família
helped-other = Outra pessoa
reminder-title = Pode esperar
reminder-body = Teve a ajuda de uma pessoa amiga ou de alguém da sua família. Isso pode ser bom. Se preferir responder sem ninguém por perto, pode parar aqui, não guardar nada e fazê-lo noutro dia.

## Hear it, see it

media-listen = Ouvir esta página. Vai haver som.
media-watch = Ver esta página em língua gestual britânica (BSL). Vai carregar um vídeo.

## Content notes

note-title = Sobre a parte seguinte
note-continue = Continuar
note-skip = Saltar esta parte
note-stop = Parar aqui

## Your own words

text-reader = As suas palavras são lidas por pessoas com formação para isso, depois de o inquérito fechar. Não podem responder e não sabem quem escreveu. Se está em perigo agora, use «Obter ajuda».
text-limit = { $most ->
    [one] Até { $most } carácter.
   *[other] Até { $most } caracteres.
}
text-permission = O que podemos fazer com as suas palavras?
text-permission-count = Só contá-las dentro de um tema
text-permission-summarise = Também dizer o mesmo por outras palavras
text-permission-quote = Também mostrá-las, depois de retirar tudo o que possa levar até si
text-noscript = O seu navegador pode guardar o que escrever aqui, mesmo depois de sair. Se alguém costuma ver o que está neste aparelho, é mais seguro deixar este espaço vazio.
text-unread = Aqui ainda não há quem possa ler textos nesta língua, por isso não os pedimos. As suas outras respostas contam tanto como as de toda a gente.

## Check and send

check-title = Tudo pronto para enviar
check-explain = Pode enviar agora ou ver primeiro as suas respostas. Depois de enviar, ninguém as pode ver nem mudar, nem mesmo nós.
check-show = Mostrar as minhas respostas
check-not-provided = Sem resposta
check-earlier = Respondida antes
check-text-kept = Escreveu algumas palavras
check-change = Mudar
check-change-what = Mudar: { $what }
withdraw-offer = Depois de enviar, mostrar-me seis palavras com as quais posso retirar as minhas respostas
send = Enviar as minhas respostas

## About you, after the send

equality-title = Algumas perguntas sobre si
equality-sent = As suas respostas já chegaram. Se sair agora, nada se perde.
equality-explain = Estas perguntas são extra e demoram cerca de 2 minutos. Ajudam-nos a ver se os serviços tratam toda a gente com justiça. Ficam seladas, à parte do que disse antes. Pode saltar qualquer uma delas.
equality-yes = Sim, continuar
equality-no = Não, terminar aqui
equality-pnts = Prefiro não dizer
equality-check-title = Enviar também estas?
equality-check = Se não as enviar, não são guardadas. O que enviou antes continua a contar.
equality-send = Enviar estas respostas
equality-drop = Não as enviar

## Done

done-title = Agradecemos as suas respostas
done-sent = As suas respostas já chegaram. Estão agora seladas, junto com as de toda a gente.
done-next = O inquérito fecha no dia { $closes }. Depois, todas as respostas são contadas em conjunto e destruídas.
done-results-open = O que as pessoas disseram, e o que os serviços vão fazer, será mostrado a toda a gente.
done-results = O que as pessoas disseram, e o que os serviços vão fazer, será mostrado a toda a gente. Pergunte ao serviço que lhe deu o cartão onde pode ver.
done-close = Pode carregar em «Sair já» ou fechar esta página.

## Taking answers out again

withdraw-words-title = As suas seis palavras
withdraw-words = Com estas palavras, por esta ordem, pode retirar as suas respostas até ao dia { $until }. Só são mostradas agora. Decore-as ou aponte-as onde ninguém veja.
withdraw-words-who = Quem tiver as palavras pode retirar as suas respostas. Ninguém consegue ler as suas respostas com elas.
withdraw-title = Retirar respostas enviadas
withdraw-explain = Escreva as seis palavras que viu depois de enviar, pela mesma ordem. As maiúsculas e os acentos não importam.
withdraw-label = As suas seis palavras
withdraw-go = Retirar as minhas respostas
withdraw-slip-title = Verifique as palavras
withdraw-slip = Estas palavras não formam um conjunto de seis. Veja se falta alguma, ou se alguma não é bem igual.
withdraw-done-title = Está feito
withdraw-done = Se aqui ainda havia respostas com estas palavras, já não existem, e ninguém as pode trazer de volta. O cartão com que foram enviadas continua a contar como usado.
withdraw-late = As respostas que já foram contadas não podem ser retiradas: a partir daí, ninguém consegue saber de quem eram.

## Pause, stop, help, language

pause-title = Leve o tempo de que precisar
pause-body = Aqui não há nada para fazer. Inspire devagar. Expire devagar. Olhe à sua volta e diga o nome de algumas coisas que vê.
pause-continue = Continue quando quiser
stop-title = Parar aqui
stop-body = Pode enviar o que já respondeu ou não guardar nada. As duas coisas estão bem.
stop-send = Enviar o que já respondi
stop-nothing = Não guardar nada
stop-return = Voltar às perguntas
stopped-title = Parou aqui
stopped-body = Nada foi guardado. O seu cartão continua a funcionar, se quiser voltar noutro dia.
young-title = Agradecemos a sua visita
young-body = Estas perguntas são para pessoas com 16 anos ou mais. Nada foi guardado. O que sente também conta: as pessoas abaixo podem ouvir o que tem para dizer.
help-title = Obter ajuda
help-call-list = Uma chamada feita daqui aparece na lista de chamadas do telefone.
help-danger-title = Em perigo agora
help-danger = Ligue para o 999. Se não puder falar, ligue para o 999 de um telemóvel e carregue em 55 quando lhe pedirem.
help-return = Voltar
help-nation = Mostrar ajuda para
help-nation-england = Inglaterra
help-nation-wales = País de Gales
help-nation-scotland = Escócia
help-nation-ni = Irlanda do Norte
help-text = Por mensagem de texto
help-hours-always = Dia e noite
help-free = Chamada gratuita
help-reviewed = Verificado no dia { $day }
language-title = Escolha a sua língua
language-keeps = As suas respostas ficam como estão.

## When something is different from what you expected

closed-title = Isto está fechado
closed-body = Aqui já não se aceitam respostas. Se ainda quiser dar a sua opinião, peça um cartão novo ao serviço que lhe deu este.
stale-title = Esta página é demasiado antiga
stale-body = As páginas ficam abertas um ou dois dias; depois já ninguém as consegue ler, nem mesmo nós. Nada foi guardado. Pode começar de novo com o seu cartão.
missing-title = Não há nada aqui
missing-body = Não há nenhuma página neste endereço. Veja outra vez o seu cartão.
large-title = Demasiado de uma vez
large-body = O que foi enviado é muito maior do que esta página aceita, por isso não foi lido. Volte atrás e encurte-o.
busy-title = Ainda não foi enviado
busy-body = Não conseguimos receber agora as suas respostas. Continuam nesta página. Espere um momento e envie de novo.
fault-title = Isto não funcionou
fault-body = O problema é nosso. As suas respostas não se perdem enquanto esta página estiver aberta: volte atrás e tente de novo.
