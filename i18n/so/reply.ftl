# Draft: not yet read by a second person.

reply-title = Waad sheegteen, waan qabannay
reply-intro = Waxa dadku noo sheegeen, waxa laga qabanayo, cidda ka masuulka ah, iyo waxa aan la qaban doonin iyo sababta.
reply-kind-works = Arrintan si fiican ayay u shaqaysaa
reply-kind-change = Arrintan waa in la beddelo
reply-undecided = Weli cidna ma go’aansan waxa la qabanayo. Waxay furnayd ilaa: { $day }
reply-planned = Waa la qorsheeyay. Taariikhda ugu dambaysa: { $day }
reply-doing = Waa la bilaabay. Taariikhda ugu dambaysa: { $day }
reply-done = Waa la qabtay. Taariikhda la diiwaangeliyay: { $day }
reply-why-money = Lama qaban doono, sababtoo ah lacag looma hayo.
reply-why-law = Lama qaban doono, sababtoo ah sharcigu ma oggola.
reply-why-not-ours = Halkan laguma qaban doono, sababtoo ah dad kale ayaa go’aamiya.
reply-why-instead = Lama qaban doono. Wax kale ayaa beddelkeeda la qabtaa.
reply-why-risk = Lama qaban doono, sababtoo ah dadka ayay khatar gelin kartaa.
reply-late = Way daahday. Taariikhda ugu dambaysay waxay ahayd: { $day }
reply-owner = Cidda masuulka ah: { $role }, { $organisation }
reply-role-lead = madaxa hay’adda
reply-role-manager = maareeyaha adeegga
reply-role-commissioner = cidda bixisa lacagta adeegyada
reply-role-coordinator = isku-duwaha iskaashiga
reply-vetted-agrees = { $day }: dadka arrintan soo maray waxay ku raacsan yihiin in la qabtay.
reply-vetted-not-yet = { $day }: dadka arrintan soo maray waxay leeyihiin weli lama qaban.
reply-vetted-unsure = { $day }: dadka arrintan soo maray ma garan karaan in la qabtay iyo in kale.
reply-foreign = Erayadani waa luqad kale ({ $language }). Weli lama turjumin.
reply-due = Weli jawaab kuma jirto. Taariikhda ugu dambaysa ee jawaabta: { $day }
reply-missing = Waxaa la daabacay { $day }. Waa ka badan 90 maalmood, welina jawaab ma jirto.
reply-changed = Waxaa la beddelay { $day }. Hore waxay u lahayd:

noticed-question = Markii ugu dambaysay dadku waxay noo sheegeen: “{ $finding }” Sidee bay tani tahay hadda, marka loo eego markaas?
noticed-short = Isbeddelka tan iyo markii ugu dambaysay: { $title }
noticed-finding = Dadkii jawaabay, { $share } waxay sheegeen in tani ay ka fiicnaatay markii ugu dambaysay.
