# Draft: not yet read by a second person.

title = Dê a sua opinião
survey-name = Perguntas sobre si
about = Estas perguntas são sobre si, para que os serviços possam ver se tratam toda a gente com justiça.

section-about_you = Sobre si

q-age_group = Que idade tem?
q-age_group-16_24 = 16 a 24 anos
q-age_group-25_34 = 25 a 34 anos
q-age_group-35_44 = 35 a 44 anos
q-age_group-45_54 = 45 a 54 anos
q-age_group-55_64 = 55 a 64 anos
q-age_group-65_over = 65 anos ou mais
q-age_group-short = Idade
q-age_group-finding = { $share } pessoas que responderam têm menos de 35 anos.

q-sex = Qual é o seu sexo?
q-sex-female = Feminino
q-sex-male = Masculino
q-sex-short = Sexo
q-sex-finding = { $share } pessoas que responderam são do sexo feminino.

q-gender_same = O género com que se identifica é o mesmo que o sexo do seu registo de nascimento?
q-gender_same-yes = Sim
q-gender_same-no = Não
q-gender_same-short = Género igual ao sexo registado à nascença
q-gender_same-finding = { $share } pessoas que responderam disseram que o seu género é o mesmo que o sexo registado à nascença.

q-orientation = Qual destas opções descreve melhor a sua orientação sexual?
q-orientation-straight = Heterossexual
q-orientation-gay_lesbian = Gay ou lésbica
q-orientation-bisexual = Bissexual
q-orientation-other = Outra
q-orientation-short = Orientação sexual
q-orientation-finding = { $share } pessoas que responderam descreveram-se como heterossexuais.

q-disability = Tem algum problema de saúde ou doença, física ou mental, que dure ou se espere que dure 12 meses ou mais?
q-disability-yes = Sim
q-disability-no = Não
q-disability-short = Problema de saúde prolongado
q-disability-finding = { $share } pessoas que responderam têm um problema de saúde ou uma doença que dura 12 meses ou mais.

q-disability_effect = Algum dos seus problemas de saúde ou doenças reduz a sua capacidade de fazer as atividades do dia a dia?
q-disability_effect-a_lot = Sim, muito
q-disability_effect-a_little = Sim, um pouco
q-disability_effect-not_at_all = De modo nenhum
q-disability_effect-short = Efeito na vida diária
q-disability_effect-finding = { $share } pessoas com um problema de saúde prolongado que responderam disseram que este reduz o que podem fazer no dia a dia.

q-ethnic_group = Qual é o seu grupo étnico?
q-ethnic_group-white = Branco
q-ethnic_group-mixed = Misto ou múltiplos grupos étnicos
q-ethnic_group-asian = Asiático ou asiático britânico
q-ethnic_group-black = Negro, negro britânico, caribenho ou africano
q-ethnic_group-other = Outro grupo étnico
q-ethnic_group-short = Grupo étnico
q-ethnic_group-finding = { $share } pessoas que responderam são de um grupo étnico que não o branco.

q-ethnic_white = Qual destas opções descreve melhor o seu grupo étnico ou origem, dentro de «Branco»?
q-ethnic_white-british = Inglês, galês, escocês, norte-irlandês ou britânico
q-ethnic_white-irish = Irlandês
q-ethnic_white-gypsy_traveller = «Gypsy» ou viajante irlandês («Irish Traveller»)
q-ethnic_white-roma = Roma
q-ethnic_white-any_other = Qualquer outra origem branca
q-ethnic_white-short = Grupos étnicos brancos
q-ethnic_white-finding = { $share } pessoas de grupos étnicos brancos que responderam escolheram «Inglês, galês, escocês, norte-irlandês ou britânico».

q-ethnic_mixed = Qual destas opções descreve melhor o seu grupo étnico ou origem, dentro de «Misto ou múltiplos grupos étnicos»?
q-ethnic_mixed-white_black_caribbean = Branco e negro caribenho
q-ethnic_mixed-white_black_african = Branco e negro africano
q-ethnic_mixed-white_asian = Branco e asiático
q-ethnic_mixed-any_other = Qualquer outra origem étnica mista ou múltipla
q-ethnic_mixed-short = Grupos étnicos mistos ou múltiplos
q-ethnic_mixed-finding = { $share } pessoas de grupos étnicos mistos ou múltiplos que responderam escolheram «Branco e negro caribenho».

q-ethnic_asian = Qual destas opções descreve melhor o seu grupo étnico ou origem, dentro de «Asiático ou asiático britânico»?
q-ethnic_asian-indian = Indiano
q-ethnic_asian-pakistani = Paquistanês
q-ethnic_asian-bangladeshi = Do Bangladesh
q-ethnic_asian-chinese = Chinês
q-ethnic_asian-any_other = Qualquer outra origem asiática
q-ethnic_asian-short = Grupos étnicos asiáticos ou asiáticos britânicos
q-ethnic_asian-finding = { $share } pessoas de grupos étnicos asiáticos ou asiáticos britânicos que responderam escolheram «Indiano».

q-ethnic_black = Qual destas opções descreve melhor o seu grupo étnico ou origem, dentro de «Negro, negro britânico, caribenho ou africano»?
q-ethnic_black-caribbean = Caribenho
q-ethnic_black-african = Africano
q-ethnic_black-any_other = Qualquer outra origem negra, negra britânica ou caribenha
q-ethnic_black-short = Grupos étnicos negros, negros britânicos, caribenhos ou africanos
q-ethnic_black-finding = { $share } pessoas de grupos étnicos negros, negros britânicos, caribenhos ou africanos que responderam escolheram «Caribenho».

q-ethnic_other = Qual destas opções descreve melhor o seu grupo étnico ou origem?
q-ethnic_other-arab = Árabe
q-ethnic_other-any_other = Qualquer outro grupo étnico
q-ethnic_other-short = Outros grupos étnicos
q-ethnic_other-finding = { $share } pessoas de outro grupo étnico que responderam escolheram «Árabe».

q-religion = Qual é a sua religião?
q-religion-none = Sem religião
q-religion-christian = Cristianismo (incluindo a Igreja de Inglaterra, católica, protestante e todas as outras confissões cristãs)
q-religion-buddhist = Budismo
q-religion-hindu = Hinduísmo
q-religion-jewish = Judaísmo
q-religion-muslim = Islão
q-religion-sikh = Siquismo
q-religion-any_other = Qualquer outra religião
q-religion-short = Religião
q-religion-finding = { $share } pessoas que responderam não têm religião.
