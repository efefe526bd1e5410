# Draft: not yet read by a second person.

title = Dê a sua opinião
survey-name = Como foi receber ajuda
about = Este inquérito é sobre violência doméstica: pergunta como os serviços trataram as pessoas que alguém próximo magoou, assustou ou controlou, e se a ajuda resultou.

## Sections

section-help = Receber ajuda
section-treated = A forma como os serviços agiram consigo
section-treated-note = Esta parte tem 4 perguntas. Perguntam se os serviços acreditaram em si, e se trabalharam bem consigo e entre eles. As suas respostas ajudam os serviços a ver o que devem mudar. Não perguntamos o que lhe aconteceu, nem pedimos nomes.
section-family = Segurança e filhos
section-family-note = Esta parte tem 2 perguntas, e mais 1 se tiver filhos. Perguntam se, com a ajuda, passou a sentir mais segurança, e se os seus filhos tiveram ajuda. As suas respostas mostram aos serviços o que resulta. Não perguntamos o que aconteceu em casa, nem nada que nos diga quem são os seus filhos.
section-ahead = Olhar em frente

## Getting help

q-worked_for_me = Recebi ajuda de uma forma que me serviu.
q-worked_for_me-hint = Um serviço é qualquer lugar onde procurou ajuda, como uma linha de apoio, a polícia, um médico, um serviço de habitação ou uma escola. A ajuda que lhe serve pode ser na sua língua, a uma hora possível para si ou num lugar a que consegue chegar.
q-worked_for_me-short = Ajuda que me serviu
q-worked_for_me-finding = { $share } pessoas que responderam disseram que receberam ajuda de uma forma que lhes serviu.

q-told_next = Os serviços explicaram-me o que ia acontecer a seguir.
q-told_next-short = Saber o que ia acontecer a seguir
q-told_next-finding = { $share } pessoas que responderam disseram que os serviços lhes explicaram o que ia acontecer a seguir.

q-listened = As pessoas que trabalham nos serviços ouviram-me com tempo.
q-listened-short = Os serviços ouviram com tempo
q-listened-finding = { $share } pessoas que responderam disseram que, nos serviços, as ouviram com tempo.

q-had_a_say = Pude fazer escolhas sobre a ajuda que recebi.
q-had_a_say-short = Escolhas sobre a minha própria ajuda
q-had_a_say-finding = { $share } pessoas que responderam disseram que puderam fazer escolhas sobre a ajuda que receberam.

## How services treated you

q-believed = Quando pedi ajuda, as pessoas que trabalham nos serviços acreditaram em mim.
q-believed-short = Os serviços acreditaram em mim
q-believed-finding = { $share } pessoas que responderam disseram que, nos serviços, acreditaram nelas.

q-not_blamed = As pessoas que trabalham nos serviços deixaram claro que a culpa não era minha.
q-not_blamed-short = Disseram-me que a culpa não era minha
q-not_blamed-finding = { $share } pessoas que responderam disseram que os serviços deixaram claro que a culpa não era delas.

q-times_told = Quantas vezes teve de explicar tudo de novo a outra pessoa?
q-times_told-hint = Pense em todos os serviços com que teve contacto.
q-times_told-none = Nunca
q-times_told-one_two = 1 ou 2 vezes
q-times_told-three_more = 3 vezes ou mais
q-times_told-short = Explicar tudo a outra pessoa
q-times_told-finding = { $share } pessoas que responderam disseram que tiveram de explicar tudo de novo 3 vezes ou mais.

q-same_message = Os diferentes serviços disseram-me as mesmas coisas.
q-same_message-hint = Se só teve contacto com um serviço, escolha «Não se aplica a mim».
q-same_message-short = Os serviços disseram-me as mesmas coisas
q-same_message-finding = { $share } pessoas que responderam disseram que os diferentes serviços lhes disseram as mesmas coisas.

## Safety and children

q-safer = Com a ajuda que tive, passei a sentir mais segurança.
q-safer-short = Mais segurança depois da ajuda
q-safer-finding = { $share } pessoas que responderam disseram que passaram a sentir mais segurança com a ajuda que tiveram.

q-children = Tem filhos ou outras crianças a seu cargo?
q-children-yes = Sim
q-children-no = Não
q-children-short = Crianças a seu cargo
q-children-finding = { $share } pessoas que responderam disseram que têm crianças a seu cargo.

q-children_support = Os serviços deram aos meus filhos a ajuda certa para eles.
q-children_support-short = A ajuda certa para os meus filhos
q-children_support-finding = { $share } pessoas com filhos que responderam disseram que os serviços deram aos seus filhos a ajuda certa para eles.

## Looking ahead

q-hopeful = Olho para o futuro com mais esperança do que antes.
q-hopeful-short = Mais esperança do que antes
q-hopeful-finding = { $share } pessoas que responderam disseram que olham para o futuro com mais esperança do que antes.

q-answered_before = Já respondeu a estas perguntas antes, desde { $since }?
q-answered_before-yes = Sim
q-answered_before-no = Não
q-answered_before-short = Já respondeu a estas perguntas
q-answered_before-finding = { $share } pessoas que responderam disseram que era a primeira vez que respondiam a estas perguntas.

q-one_thing = Diga uma coisa que os serviços podiam fazer melhor.
q-one_thing-hint = Não precisa de dizer o que lhe aconteceu. É mais seguro não escrever nomes, lugares nem datas.
q-one_thing-short = Uma coisa a fazer melhor
