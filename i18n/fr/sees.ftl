# Draft: not yet read by a second person.
# What staff can see: said before the first question, and on the public page. Which lines stand there follows from the settings of the survey.

sees-title = Que peut voir le personnel ?
sees-intro = Cette page est faite à partir des réglages de cette enquête, tels qu’ils sont maintenant.
sees-card = La personne du service qui a donné la carte ne peut pas voir si la carte a été utilisée. Les personnes qui lisent les chiffres ne le peuvent pas non plus. À la fin de l’enquête, les données qui pourraient le montrer sont détruites.
sees-batch = Vos réponses portent le nom du service qui distribue la carte. Elles ne disent rien d’autre sur la carte.
sees-batch-place = Vos réponses portent le nom du service et du lieu pour lesquels la carte a été imprimée. Elles ne disent rien d’autre sur la carte.
sees-without-card = Les réponses sans carte sont montrées seulement ensemble, pour tout le partenariat, et seulement à partir de { $least } personnes.
sees-locked = Vos réponses sont verrouillées dès que vous les envoyez. Jusqu’à ce qu’elles soient comptées, une personne qui a à la fois l’ordinateur où les réponses envoyées sont gardées et les clés de cet ordinateur pourrait les ouvrir. Cette personne ne pourrait pas voir qui les a envoyées.
sees-locked-people = Vos réponses sont verrouillées dès que vous les envoyez. Trois personnes gardent la clé. Deux d’entre elles doivent se réunir pour ouvrir les réponses pour le comptage. Même alors, personne ne voit qui les a envoyées.
sees-count = Un programme compte toutes les réponses ensemble, après le dernier jour. Personne ne les lit une par une.
sees-figures = Le personnel et le public voient des chiffres sur { $least } personnes ou plus, jamais des nombres exacts.
sees-service = Le service qui a donné la carte, ceux qui le financent et ceux qui mènent cette enquête voient aussi des chiffres sur les personnes à qui ce service a donné des cartes. Ces chiffres aussi portent sur { $least } personnes ou plus.
sees-destroyed = Quand deux personnes de deux organisations ont approuvé les chiffres, chacune des réponses est détruite.
sees-words = Ce que vous écrivez avec vos propres mots est gardé à part de vos autres réponses. Des personnes formées pour cela le lisent, après la fin de l’enquête. C’est détruit au plus tard { $days } jours après le comptage.
sees-about-you = Ce que vous dites sur vous à la fin est verrouillé à part. Un programme le réunit avec vos autres réponses une seule fois, pour le comptage.
sees-kept = Si vous prenez un numéro pour revenir, ce que vous avez répondu attend, verrouillé, trois jours au plus. Sans le numéro, personne ne peut l’ouvrir.
sees-never = Nous ne gardons ni nom, ni adresse, ni rien sur votre téléphone, ni heure, ni l’ordre d’arrivée des réponses.
sees-log = Il y a un journal de ce que fait le personnel. Il n’y en a aucun de ce que vous faites.
sees-cannot = Une personne qui change le programme qui fait fonctionner cette enquête pourrait regarder pendant que vous répondez. Nous ne pouvons pas l’exclure. Le navigateur Tor cache aussi à cette personne où vous êtes.

## The public page

sees-public-intro = Ce que les personnes qui gèrent une enquête, distribuent ses cartes ou lisent ses chiffres peuvent voir des réponses individuelles. Chaque liste est faite à partir des réglages de son enquête, tels qu’ils sont maintenant.
sees-none = Aucune enquête n’est ouverte maintenant.
