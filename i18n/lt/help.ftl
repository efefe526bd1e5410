# Draft: not yet read by a second person.

help-line-national = Moterims Anglijoje, kurias skriaudžia ar kontroliuoja artimas žmogus
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = Visiems Velse, kuriuos skriaudžia ar kontroliuoja artimas žmogus
help-line-wales-name = Live Fear Free
help-line-scotland = Visiems Škotijoje, kuriuos skriaudžia ar kontroliuoja artimas žmogus
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = Visiems Šiaurės Airijoje, kuriuos skriaudžia ar kontroliuoja artimas žmogus
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = Vyrams, kuriuos skriaudžia ar kontroliuoja artimas žmogus
help-line-men-name = Men’s Advice Line
help-line-lgbt = Lesbietėms, gėjams, biseksualiems ir translyčiams žmonėms
help-line-lgbt-name = Galop
help-line-forced = Žmonėms, kuriuos šeima skriaudžia ar kuriems grasina dėl vadinamosios garbės arba kuriuos verčia tuoktis
help-line-forced-name = Karma Nirvana
help-line-children = Vaikams ir jaunimui, apie bet ką
help-line-children-name = Childline
help-line-listening = Visiems, kam reikia su kuo nors pasikalbėti
help-line-listening-name = Samaritans
