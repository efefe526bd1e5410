# Draft: not yet read by a second person.

## Always there

bar-label = Toujours là pour vous
leave = Quitter vite
help = Besoin d’aide
pause = Une pause
language = Langue
skip-link = Aller à la partie principale de la page
back = Retour
continue = Continuer
skip = Passer cette question
stop = Arrêter ici
demo-notice = Ceci est une démonstration. Tous les noms et toutes les réponses sont inventés.
draft-notice = Les textes dans cette langue sont un brouillon. Aucune personne qui la parle depuis l’enfance ne les a encore relus.
offline = La page n’arrive pas à nous joindre. Vos réponses sont toujours là. Réessayez dans un instant.
leaving-shift = Vous quittez la page. Appuis sur Shift restants : { $left }.

## Landing

landing-title = Donnez votre avis
landing-intro = { $minutes ->
    [one] Parlez-nous des services près de chez vous. Cela prend environ { $minutes } minute.
   *[other] Parlez-nous des services près de chez vous. Cela prend environ { $minutes } minutes.
}
landing-code-label = Le numéro de votre carte
landing-code-hint = 16 chiffres. Les espaces ne comptent pas. Si vous avez gardé un numéro pour revenir, tapez ici ses 18 chiffres.
landing-start = Commencer
landing-noscript = Votre navigateur peut garder le numéro que vous tapez. Vous pouvez l’effacer dans l’historique du navigateur.
landing-choose-language = Choisissez votre langue
landing-code-unknown-title = Vérifiez le numéro
landing-code-unknown = Nous ne connaissons pas ce numéro. Regardez encore votre carte : elle porte 16 chiffres, en quatre groupes de quatre. Si cela ne marche toujours pas, demandez une autre carte. Un numéro pour revenir sert une seule fois, et pendant trois jours au plus.
landing-withdraw = Retirer des réponses déjà envoyées

## A device that people share

kiosk-shared = Plusieurs personnes se servent de cet appareil. Rien de ce que vous répondez n’y reste. La personne suivante ne verra que cette page.
kiosk-script = Cette page a besoin d’un navigateur qui accepte les scripts. Demandez à quelqu’un qui travaille ici.
kiosk-link = Le lien n’est pas complet. Demandez à quelqu’un qui travaille ici de l’ouvrir à nouveau.
kiosk-finish = Terminer
idle-title = Êtes-vous toujours là ?
idle-body = Rien n’a bougé depuis un moment. Bientôt, tout ce qui est sur cette page sera effacé, pour que la personne suivante ne le voie pas.
idle-left = Secondes restantes : { $left }
idle-stay = Je suis toujours là
idle-clear = Tout effacer maintenant

## The door

door-title = De quoi aimeriez-vous nous parler ?
door-hint = Choisissez une réponse.
door-parks = Parcs et espaces verts
door-libraries = Bibliothèques
door-buses = Bus
door-recycling = Déchets et recyclage
door-leisure = Piscines et salles de sport
harmless-easy = Est-ce facile à utiliser ?
harmless-pleasant = Est-ce agréable ?
harmless-helpful = Les personnes qui y travaillent sont-elles serviables ?
harmless-very = Très
harmless-quite = Assez
harmless-little = Pas très
harmless-done = C’est tout. Ces réponses n’ont pas été gardées. Votre carte marche toujours.

## Before you begin

begin-title = Avant de commencer
begin-who = { $partnership } pose ces questions.
begin-see = Personne ne voit vos réponses séparément. Elles sont ajoutées à celles des autres. Les chiffres sont montrés seulement pour 10 personnes ou plus, jamais en nombres exacts.
begin-choice = C’est vous qui choisissez. Vous pouvez passer une question et arrêter à tout moment. Cela ne change rien à l’aide que vous recevez.
begin-first = Seule la première réponse d’une carte compte. Si quelqu’un d’autre a pu utiliser la vôtre, demandez-en une autre.
begin-once = Répondez une seule fois, pour que chaque voix compte autant.
begin-not = Ce n’est ni un signalement, ni une preuve, ni une plainte, ni une demande d’aide. Personne ne lit pendant que vous répondez. Aucun délai n’est suspendu pour autant.
begin-network = Nous ne gardons ni votre nom, ni les données de votre téléphone, ni l’heure. Votre opérateur et l’historique du navigateur peuvent quand même montrer que cette adresse a été ouverte.
begin-lawful = Nous posons ces questions avec votre accord, pour le travail du partenariat. Questions sur vos données : { $contact }.
begin-start = J’ai 16 ans ou plus, commencer
begin-young = J’ai moins de 16 ans

## Leaving and being private

private-title = Quitter la page et protéger votre vie privée
private-leave = « Quitter vite » est sur chaque page. Un seul appui vous amène sur une page de météo. Vos réponses disparaissent, et le bouton Retour ne les fait pas revenir.
private-leave-shared = « Quitter vite » est sur chaque page. Un seul appui efface tout et montre la première page. Le bouton Retour ne fait pas revenir vos réponses.
private-shift = Sur un clavier, vous pouvez aussi appuyer trois fois sur Shift.
private-history = Cette page reste dans l’historique de votre navigateur sous le nom « Donnez votre avis ». Vous pouvez supprimer cette seule ligne. Si vous supprimez tout, quelqu’un peut s’en apercevoir.
private-device = Si quelqu’un contrôle cet appareil, ou a pu y mettre un programme qui copie l’écran, un autre appareil est plus sûr. Les photos ou captures que vous faites de ces pages peuvent être trouvées.
private-refresh = Si vous rechargez la page, ce que vous n’avez pas envoyé est perdu.
private-close = Fermer cette page ne suffit pas : votre navigateur peut la rouvrir. Appuyez d’abord sur « Quitter vite ».
private-pause = « Une pause » montre une page calme. Vos réponses attendent. Vous pouvez aussi y obtenir un numéro pour revenir.

## Questions

choose-one = Choisissez une réponse
choose-many = Choisissez toutes les réponses qui sont vraies pour vous
choose-drawn = Vous en avez choisi plus de { $most }. Nous vous posons des questions sur { $most }, tirés au sort.
scale-agree5-strongly_agree = Tout à fait d’accord
scale-agree5-agree = D’accord
scale-agree5-neither = Ni d’accord ni pas d’accord
scale-agree5-disagree = Pas d’accord
scale-agree5-strongly_disagree = Pas du tout d’accord
scale-ease5-very_easy = Très facile
scale-ease5-easy = Facile
scale-ease5-neither = Ni facile ni difficile
scale-ease5-hard = Difficile
scale-ease5-very_hard = Très difficile
scale-change5-much_better = Beaucoup mieux
scale-change5-better = Mieux
scale-change5-same = À peu près pareil
scale-change5-worse = Moins bien
scale-change5-much_worse = Beaucoup moins bien
scale-wait-same_day = Le jour même
scale-wait-within_week = En moins d’une semaine
scale-wait-within_month = En moins d’un mois
scale-wait-within_three_months = En moins de trois mois
scale-wait-longer = Plus de trois mois
scale-wait-still_waiting = J’attends encore
scale-times-t0 = Jamais
scale-times-t1_2 = 1 ou 2 fois
scale-times-t3_more = 3 fois ou plus
scale-chain-not_wanted = Je ne voulais pas de cette aide
scale-chain-wanted_not_available = Je voulais cette aide, mais il n’y en avait pas
scale-chain-available_not_received = Il y avait une aide de ce type, mais je ne l’ai pas eue
scale-chain-received = J’ai eu cette aide
non-na = Cela ne me concerne pas
non-dk = Je ne sais pas
non-pnts = Je préfère ne pas le dire
or = ou
place-title = Lequel de ces lieux est le plus proche de l’endroit où vous recevez de l’aide ?
place-hint = Nous le demandons pour que chaque secteur sache comment marchent ses services. Nous ne demandons jamais d’adresse.
error-title = Vérifiez votre réponse
error-not-an-option = Nous n’avons pas pu lire cette réponse. Choisissez à nouveau, ou passez cette question.
error-more-than-one = Choisissez une seule réponse.
error-none-and-some = Vous avez choisi une réponse qui ne va pas avec les autres. Choisissez celle-là seule, ou bien les autres.
error-text-too-long = { $length ->
    [one] Votre texte fait { $length } caractère.
   *[other] Votre texte fait { $length } caractères.
} { $most ->
    [one] Il y a de la place pour { $most } caractère.
   *[other] Il y a de la place pour { $most } caractères.
} Raccourcissez-le et continuez ; rien n’est perdu.

## Coming back

keep-offer = Vous pouvez obtenir un numéro pour revenir, aujourd’hui ou dans les deux prochains jours.
keep-ask = Obtenir un numéro
keep-title = Votre numéro pour revenir
keep-explain = Tapez-le là où vous taperiez le numéro de votre carte. Il sert une seule fois, et jusqu’au { $until }.
keep-safe = Il est montré seulement maintenant, et il n’est pas sur cet appareil. Notez-le là où personne ne regarde, sans rien à côté qui dise à quoi il sert.
keep-what = Il vous ramène là où vous étiez, sur n’importe quel appareil. Ce que vous avez répondu n’est plus jamais montré. Ce que vous répondrez à partir de maintenant est gardé sous le même numéro.
keep-have = Vous avez un numéro pour revenir. Ce que vous répondez est gardé sous ce numéro.
keep-delete = Supprimer ce que j’ai gardé
keep-deleted = Ce que vous aviez gardé est supprimé. Le numéro ne marche plus.
earlier-answer = Vous avez déjà répondu à cette question. Votre réponse reste la même, sauf si vous choisissez à nouveau.
earlier-text = Vous avez déjà écrit quelque chose. Votre texte reste le même, sauf si vous écrivez ici.

## Who helped

helped-title = Avez-vous eu de l’aide pour répondre à ces questions ?
helped-hint = Nous le demandons pour savoir comment les gens arrivent jusqu’à nous. Pour vous, cela ne change rien.
helped-no = Non
helped-worker = Oui, de quelqu’un qui travaille dans un service
helped-interpreter = Oui, d’un ou d’une interprète
helped-family = Oui, d’un ami, d’une amie ou de quelqu’un de ma famille
helped-other = Oui, de quelqu’un d’autre
reminder-title = Cela peut attendre
reminder-body = Vous avez eu l’aide d’un ami, d’une amie ou de quelqu’un de votre famille. Cela peut être une bonne chose. Si vous préférez répondre sans personne à côté de vous, vous pouvez arrêter ici, ne rien garder et le faire un autre jour.

## Hear it, see it

media-listen = Écouter cette page. Le son va se lancer.
media-watch = Voir cette page en langue des signes britannique (BSL). Une vidéo va se charger.

## Content notes

note-title = À propos de la partie suivante
note-continue = Continuer
note-skip = Passer cette partie
note-stop = Arrêter ici

## Your own words

text-reader = Des personnes formées pour cela lisent vos mots, après la fin de l’enquête. Elles ne peuvent pas répondre et ne savent pas qui vous êtes. Si vous êtes en danger maintenant, utilisez « Besoin d’aide ».
text-limit = { $most ->
    [one] Jusqu’à { $most } caractère.
   *[other] Jusqu’à { $most } caractères.
}
text-permission = Que pouvons-nous faire de vos mots ?
text-permission-count = Seulement les compter dans un thème
text-permission-summarise = Aussi les redire avec d’autres mots
text-permission-quote = Aussi les montrer, après avoir enlevé tout ce qui pourrait vous faire reconnaître
text-noscript = Votre navigateur peut garder ce que vous tapez ici après votre départ. Si quelqu’un contrôle cet appareil, il est plus sûr de laisser cette case vide.
text-unread = Personne ici ne peut encore lire des textes dans cette langue, donc nous n’en demandons pas. Vos autres réponses comptent autant que celles de tout le monde.

## Check and send

check-title = Tout est prêt pour l’envoi
check-explain = Vous pouvez envoyer maintenant, ou regarder d’abord vos réponses. Après l’envoi, personne ne peut les voir ni les changer, pas même nous.
check-show = Montrer mes réponses
check-not-provided = Pas de réponse
check-earlier = Répondu plus tôt
check-text-kept = Vous avez écrit quelques mots
check-change = Changer
check-change-what = Changer : { $what }
withdraw-offer = Après l’envoi, me montrer six mots avec lesquels je peux faire retirer mes réponses
send = Envoyer mes réponses

## About you, after the send

equality-title = Quelques questions sur vous
equality-sent = Vos réponses sont bien arrivées. Si vous partez maintenant, rien n’est perdu.
equality-explain = Ces questions sont en plus et prennent environ 2 minutes. Elles nous aident à voir si les services traitent tout le monde de façon juste. Elles sont scellées à part de ce que vous avez dit avant. Vous pouvez passer chacune d’elles.
equality-yes = Oui, continuer
equality-no = Non, terminer ici
equality-pnts = Je préfère ne pas le dire
equality-check-title = Envoyer aussi ces réponses ?
equality-check = Si vous ne les envoyez pas, elles ne sont pas gardées. Ce que vous avez envoyé avant compte toujours.
equality-send = Envoyer ces réponses
equality-drop = Ne pas les envoyer

## Done

done-title = Merci
done-sent = Vos réponses sont bien arrivées. Elles sont maintenant scellées avec celles de tout le monde.
done-next = L’enquête se termine le { $closes }. Ensuite, toutes les réponses sont comptées ensemble et détruites.
done-results-open = Ce que les gens ont dit, et ce que les services vont faire, sera montré à tout le monde.
done-results = Ce que les gens ont dit, et ce que les services vont faire, sera montré à tout le monde. Demandez au service qui vous a donné la carte où regarder.
done-close = Vous pouvez appuyer sur « Quitter vite » ou fermer cette page.

## Taking answers out again

withdraw-words-title = Vos six mots
withdraw-words = Avec ces mots, dans cet ordre, vous pouvez faire retirer vos réponses jusqu’au { $until }. Ils sont montrés seulement maintenant. Retenez-les, ou notez-les là où personne ne regarde.
withdraw-words-who = Toute personne qui a ces mots peut retirer vos réponses. Personne ne peut lire vos réponses avec eux.
withdraw-title = Retirer des réponses envoyées
withdraw-explain = Tapez les six mots que vous avez vus après l’envoi, dans le même ordre. Les majuscules et les accents ne comptent pas.
withdraw-label = Vos six mots
withdraw-go = Retirer mes réponses
withdraw-slip-title = Vérifiez les mots
withdraw-slip = Ce ne sont pas six mots qui vont ensemble. Regardez s’il manque un mot, ou si un mot n’est pas tout à fait le même.
withdraw-done-title = C’est fait
withdraw-done = Si des réponses avec ces mots étaient encore ici, elles n’y sont plus, et personne ne peut les faire revenir. La carte avec laquelle elles ont été envoyées reste utilisée.
withdraw-late = Les réponses déjà comptées ne peuvent plus être retirées : à partir de là, personne ne peut dire de qui elles venaient.

## Pause, stop, help, language

pause-title = Prenez votre temps
pause-body = Il n’y a rien à faire ici. Inspirez lentement. Expirez lentement. Regardez autour de vous et nommez plusieurs choses que vous voyez.
pause-continue = Continuez quand vous le souhaitez
stop-title = Arrêter ici
stop-body = Vous pouvez envoyer ce que vous avez répondu jusqu’ici, ou ne rien garder du tout. Les deux conviennent.
stop-send = Envoyer ce que j’ai répondu
stop-nothing = Ne rien garder
stop-return = Revenir aux questions
stopped-title = Vous avez choisi d’arrêter
stopped-body = Rien n’a été gardé. Votre carte marche toujours si vous voulez revenir un autre jour.
young-title = Merci de votre visite
young-body = Ces questions sont pour les personnes de 16 ans ou plus. Rien n’a été gardé. Vous aussi, vous comptez : les personnes ci-dessous peuvent vous écouter.
help-title = Besoin d’aide
help-call-list = Un appel passé d’ici apparaît dans la liste des appels du téléphone.
help-danger-title = En danger maintenant
help-danger = Appelez le 999. Si vous ne pouvez pas parler, appelez le 999 depuis un téléphone portable et tapez 55 quand on vous le demande.
help-return = Revenir
help-nation = Montrer l’aide pour
help-nation-england = Angleterre
help-nation-wales = Pays de Galles
help-nation-scotland = Écosse
help-nation-ni = Irlande du Nord
help-text = Par SMS
help-hours-always = Jour et nuit
help-free = Appel gratuit
help-reviewed = Vérifié le { $day }
language-title = Choisissez votre langue
language-keeps = Vos réponses restent comme elles sont.

## When something is different from what you expected

closed-title = C’est fermé
closed-body = Cette page ne prend plus de réponses. Si vous voulez encore donner votre avis, demandez une nouvelle carte au service qui vous a donné celle-ci.
stale-title = Cette page est trop ancienne
stale-body = Les pages restent ouvertes un jour ou deux, puis personne ne peut plus les lire, pas même nous. Rien n’a été gardé. Vous pouvez recommencer avec votre carte.
missing-title = Il n’y a rien ici
missing-body = Il n’y a pas de page à cette adresse. Regardez encore votre carte.
large-title = Trop à la fois
large-body = Ce qui a été envoyé est bien plus long que ce que cette page accepte, et n’a donc pas été lu. Revenez en arrière et raccourcissez.
busy-title = Pas encore envoyé
busy-body = Nous n’avons pas pu prendre vos réponses à l’instant. Elles sont toujours sur cette page. Attendez un moment, puis envoyez à nouveau.
fault-title = Cela n’a pas marché
fault-body = Le problème vient de nous. Vos réponses ne sont pas perdues tant que cette page reste ouverte : revenez en arrière et réessayez.
