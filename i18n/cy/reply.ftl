# Draft: not yet read by a second person.

reply-title = Fe ddywedoch chi, fe wnaethom ni
reply-intro = Beth ddywedodd pobl wrthym, beth sy’n cael ei wneud am hynny, pwy sy’n gyfrifol, a beth na fydd yn cael ei wneud a pham.
reply-kind-works = Mae hyn yn gweithio’n dda
reply-kind-change = Mae angen newid hyn
reply-undecided = Does neb wedi penderfynu eto beth i’w wneud. Mae hyn yn aros ers { $day }.
reply-planned = Mae hyn wedi’i gynllunio. Dylai fod wedi’i wneud erbyn { $day }.
reply-doing = Mae hyn wedi dechrau. Dylai fod wedi’i wneud erbyn { $day }.
reply-done = Mae hyn wedi’i wneud. Cofnodwyd ar { $day }.
reply-why-money = Fydd hyn ddim yn cael ei wneud, am nad oes arian ar ei gyfer.
reply-why-law = Fydd hyn ddim yn cael ei wneud, am nad yw’r gyfraith yn ei ganiatáu.
reply-why-not-ours = Fydd hyn ddim yn cael ei wneud yma, am mai eraill sy’n penderfynu.
reply-why-instead = Fydd hyn ddim yn cael ei wneud. Mae rhywbeth arall yn cael ei wneud yn ei le.
reply-why-risk = Fydd hyn ddim yn cael ei wneud, am y gallai roi pobl mewn perygl.
reply-late = Mae hyn yn hwyr. Dylai fod wedi’i wneud erbyn { $day }.
reply-owner = Pwy sy’n gyfrifol: { $role }, { $organisation }
reply-role-lead = pennaeth y sefydliad
reply-role-manager = rheolwr y gwasanaeth
reply-role-commissioner = pwy sy’n talu am y gwasanaethau
reply-role-coordinator = cydlynydd y bartneriaeth
reply-vetted-agrees = { $day }: mae pobl â phrofiad o fyw drwy hyn yn cytuno ei fod wedi’i wneud.
reply-vetted-not-yet = { $day }: mae pobl â phrofiad o fyw drwy hyn yn dweud nad yw wedi’i wneud eto.
reply-vetted-unsure = { $day }: ni all pobl â phrofiad o fyw drwy hyn ddweud a yw wedi’i wneud.
reply-foreign = Mae’r geiriau hyn mewn iaith arall ({ $language }). Dydyn nhw ddim wedi’u cyfieithu eto.
reply-due = Does dim ateb i hyn eto. Dylai fod yma erbyn { $day }.
reply-missing = Mae hyn yn gyhoeddus ers { $day }, ers dros 90 diwrnod, ac mae’n dal heb ateb.
reply-changed = Newidiwyd ar { $day }. Cyn hynny, roedd yn dweud:

noticed-question = Y tro diwethaf, dywedodd pobl wrthym: “{ $finding }” Sut mae hyn nawr, o’i gymharu â’r adeg honno?
noticed-short = Newid ers y tro diwethaf: { $title }
noticed-finding = Mae { $share } o’r bobl a atebodd yn dweud bod hyn wedi gwella ers y tro diwethaf.
