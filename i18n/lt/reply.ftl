# Draft: not yet read by a second person.

reply-title = Jūs pasakėte, mes padarėme
reply-intro = Ką žmonės mums pasakė, kas dėl to daroma, kas už tai atsako, ko nebus daroma ir kodėl.
reply-kind-works = Tai veikia gerai
reply-kind-change = Tai reikia keisti
reply-undecided = Dar niekas nenusprendė, ką daryti. Klausimas atviras nuo: { $day }
reply-planned = Tai suplanuota. Terminas: { $day }
reply-doing = Tai pradėta. Terminas: { $day }
reply-done = Tai padaryta. Įrašyta: { $day }
reply-why-money = Tai nebus padaryta, nes tam nėra pinigų.
reply-why-law = Tai nebus padaryta, nes neleidžia įstatymas.
reply-why-not-ours = Čia tai nebus padaryta, nes apie tai sprendžia kiti.
reply-why-instead = Tai nebus padaryta. Vietoj to daroma kas nors kita.
reply-why-risk = Tai nebus padaryta, nes tai galėtų kelti pavojų žmonėms.
reply-late = Tai vėluoja. Terminas buvo: { $day }
reply-owner = Kas atsako: { $role }, { $organisation }
reply-role-lead = organizacijos vadovybė
reply-role-manager = tarnybos vadovybė
reply-role-commissioner = kas moka už paslaugas
reply-role-coordinator = partnerystės koordinavimas
reply-vetted-agrees = { $day }: žmonės, kurie patys tai patyrė, sutinka, kad tai padaryta.
reply-vetted-not-yet = { $day }: žmonės, kurie patys tai patyrė, sako, kad tai dar nepadaryta.
reply-vetted-unsure = { $day }: žmonės, kurie patys tai patyrė, negali pasakyti, ar tai padaryta.
reply-foreign = Šie žodžiai yra kita kalba ({ $language }). Jie dar neišversti.
reply-due = Atsakymo dar nėra. Jo terminas: { $day }
reply-missing = Paskelbta: { $day } Praėjo daugiau kaip 90 dienų, o atsakymo vis dar nėra.
reply-changed = Pakeista: { $day } Anksčiau buvo parašyta:

noticed-question = Praėjusį kartą žmonės mums sakė: „{ $finding }“ Kaip yra dabar, palyginti su tuo metu?
noticed-short = Pokytis nuo praėjusio karto: { $title }
noticed-finding = { $share } atsakiusių žmonių sakė, kad nuo praėjusio karto tai pagerėjo.
