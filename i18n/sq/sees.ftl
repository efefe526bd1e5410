# Draft: not yet read by a second person.

sees-title = Çfarë mund të shohë personeli?
sees-intro = Kjo faqe bëhet nga cilësimet e kësaj ankete, siç janë tani.
sees-card = Personi i shërbimit që e dha kartën nuk mund ta shohë nëse ajo është përdorur. As njerëzit që i lexojnë shifrat nuk mund ta shohin këtë. Kur mbyllet anketa, të dhënat që mund ta tregonin këtë shkatërrohen.
sees-batch = Përgjigjet tuaja mbajnë emrin e shërbimit që jep kartën. Ato nuk thonë asgjë tjetër për kartën.
sees-batch-place = Përgjigjet tuaja mbajnë emrin e shërbimit dhe të vendit për të cilët u printua karta. Ato nuk thonë asgjë tjetër për kartën.
sees-without-card = Përgjigjet pa kartë tregohen vetëm për të gjithë partneritetin, dhe vetëm nga { $least } veta e lart.
sees-locked = Përgjigjet tuaja kyçen sapo t’i dërgoni. Derisa të numërohen, një person që ka edhe kompjuterin ku ruhen përgjigjet e dërguara, edhe çelësat e atij kompjuteri, mund t’i hapte. Ai person nuk mund të shihte kush i dërgoi.
sees-locked-people = Përgjigjet tuaja kyçen sapo t’i dërgoni. Tre veta e mbajnë çelësin. Dy prej tyre duhet të bëhen bashkë për t’i hapur përgjigjet për numërimin. Edhe atëherë askush nuk e sheh kush i dërgoi.
sees-count = Një program i numëron të gjitha përgjigjet bashkë, pas ditës së fundit. Askush nuk i lexon një nga një.
sees-figures = Personeli dhe publiku shohin shifra për { $least } veta ose më shumë, kurrë numra të saktë.
sees-service = Shërbimi që dha kartën, ata që e paguajnë dhe ata që e drejtojnë këtë anketë shohin edhe shifra për njerëzit të cilëve ky shërbim u dha karta. Edhe këto shifra janë për { $least } veta ose më shumë.
sees-destroyed = Kur dy veta nga dy organizata t’i kenë miratuar shifrat, çdo përgjigje e veçantë shkatërrohet.
sees-words = Ajo që shkruani me fjalët tuaja ruhet ndaras nga përgjigjet tuaja të tjera. Njerëz të trajnuar për këtë e lexojnë pasi të mbyllet anketa. Ajo shkatërrohet më së voni { $days } ditë pas numërimit.
sees-about-you = Ajo që thoni për veten në fund kyçet ndaras. Një program e bashkon me përgjigjet tuaja të tjera një herë, për numërimin.
sees-kept = Nëse merrni një numër kthimi, përgjigjet që keni dhënë presin, të kyçura, më së shumti tri ditë. Pa numrin askush nuk mund t’i hapë.
sees-never = Nuk ruajmë asnjë emër, asnjë adresë, asgjë për telefonin tuaj, asnjë orë dhe as radhën në të cilën erdhën përgjigjet.
sees-log = Ka një regjistër të asaj që bën personeli. Nuk ka asnjë të asaj që bëni ju.
sees-cannot = Një person që e ndryshon programin me të cilin punon kjo anketë mund të shikonte ndërsa përgjigjeni. Nuk mund ta përjashtojmë këtë. Shfletuesi Tor e fsheh edhe nga ai person se ku jeni.

## The public page

sees-public-intro = Çfarë mund të shohin nga përgjigjet e veçanta njerëzit që drejtojnë një anketë, japin kartat e saj ose lexojnë shifrat e saj. Çdo listë bëhet nga cilësimet e anketës së vet, siç janë tani.
sees-none = Tani nuk ka asnjë anketë të hapur.
