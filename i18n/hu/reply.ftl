# Draft: not yet read by a second person.

reply-title = Önök elmondták, mi megtettük
reply-intro = Mit mondtak nekünk az emberek, mi történik emiatt, ki a felelős, mi nem fog megtörténni, és miért nem.
reply-kind-works = Ez jól működik
reply-kind-change = Ezen változtatni kell
reply-undecided = Még senki sem döntött arról, mi legyen. Azóta vár: { $day }
reply-planned = Ez tervben van. Határidő: { $day }
reply-doing = Ez elkezdődött. Határidő: { $day }
reply-done = Ez megtörtént. Feljegyezve: { $day }
reply-why-money = Ez nem fog megtörténni, mert nincs rá pénz.
reply-why-law = Ez nem fog megtörténni, mert a törvény nem engedi.
reply-why-not-ours = Ez itt nem fog megtörténni, mert mások döntenek róla.
reply-why-instead = Ez nem fog megtörténni. Helyette valami más történik.
reply-why-risk = Ez nem fog megtörténni, mert veszélybe sodorhatna embereket.
reply-late = Ez késik. A határidő ez volt: { $day }
reply-owner = Ki a felelős: { $role }, { $organisation }
reply-role-lead = a szervezet vezetője
reply-role-manager = a szolgálat vezetője
reply-role-commissioner = aki a szolgáltatásokat fizeti
reply-role-coordinator = a partnerség koordinátora
reply-vetted-agrees = { $day } Akik ezt maguk is átélték, egyetértenek azzal, hogy ez megtörtént.
reply-vetted-not-yet = { $day } Akik ezt maguk is átélték, azt mondják, hogy ez még nem történt meg.
reply-vetted-unsure = { $day } Akik ezt maguk is átélték, nem tudják megmondani, hogy megtörtént-e.
reply-foreign = Ezek a szavak más nyelven vannak ({ $language }). Még nincsenek lefordítva.
reply-due = Erre még nincs válasz. A válasz határideje: { $day }
reply-missing = Ez ekkor jelent meg: { $day } Ennek több mint 90 napja, és még mindig nincs válasz.
reply-changed = Módosítva: { $day } Előtte ez állt itt:

noticed-question = A legutóbbi alkalommal ezt mondták nekünk az emberek: „{ $finding }” Milyen ez most az akkorihoz képest?
noticed-short = Változás a legutóbbi alkalom óta: { $title }
noticed-finding = A válaszadók közül { $share } azt mondta, hogy ez a legutóbbi alkalom óta jobb lett.
