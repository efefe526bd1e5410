# Draft: not yet read by a second person.

paper-title = Fikraddaada dhiibo
paper-how = Sanduuqa ka ag dhow jawaabtaada iskutallaab geli. Su’aashii aad doorbidayso inaadan ka jawaabin, banneeyo.
paper-no-name = Magacaaga iyo ciwaankaaga meelna ha ku qorin.
paper-once = Hal mar oo keliya ka jawaab: warqad ama kaar, labadaba maya.
paper-see = Qof aan u shaqayn adeegyada halkan lagu magacaabay ayaa iskutallaabyada kombiyuutar geliya, laba jeer. Kadibna warqadda waa la baabi’iyaa.
paper-return = Marka aad diyaar tahay, waraaqaha geli baqshadda, xir, oo dhiib.
paper-sheet = Lambarka warqadda
paper-one = Hal jawaab
paper-many = Jawaab kasta oo adiga run kaa ah
paper-only-if = Keliya haddii jawaabtaada su’aasha { $number } ay tahay “{ $answer }”
paper-drawn = Qaybtan uga jawaab ilaa { $most } ka mid ah kuwii aad dooratay. Adigaa go’aansanaya kuwa ay yihiin.
paper-rest = Qasab ma aha inaad hal mar ku dhammayso. Mar kasta waad joojin kartaa oo waraaqaha waad tuuri kartaa.
