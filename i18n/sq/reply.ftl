# Draft: not yet read by a second person.

reply-title = Ju thatë, ne bëmë
reply-intro = Çfarë na thanë njerëzit, çfarë bëhet për këtë, kush është përgjegjës, çfarë nuk do të bëhet dhe pse.
reply-kind-works = Kjo funksionon mirë
reply-kind-change = Kjo duhet të ndryshojë
reply-undecided = Askush nuk ka vendosur ende çfarë të bëhet. Kjo pret që nga { $day }.
reply-planned = Kjo është planifikuar. Duhet të jetë gati deri më { $day }.
reply-doing = Kjo ka filluar. Duhet të jetë gati deri më { $day }.
reply-done = Kjo është bërë. Shënuar më { $day }.
reply-why-money = Kjo nuk do të bëhet, sepse nuk ka para për të.
reply-why-law = Kjo nuk do të bëhet, sepse ligji nuk e lejon.
reply-why-not-ours = Kjo nuk do të bëhet këtu, sepse për të vendosin të tjerë.
reply-why-instead = Kjo nuk do të bëhet. Në vend të saj bëhet diçka tjetër.
reply-why-risk = Kjo nuk do të bëhet, sepse mund të rrezikojë njerëz.
reply-late = Kjo është me vonesë. Duhej të ishte gati deri më { $day }.
reply-owner = Kush është përgjegjës: { $role }, { $organisation }
reply-role-lead = drejtuesi i organizatës
reply-role-manager = drejtuesi i shërbimit
reply-role-commissioner = kush paguan për shërbimet
reply-role-coordinator = koordinatori i partneritetit
reply-vetted-agrees = { $day }: njerëzit që e kanë përjetuar vetë janë dakord që kjo është bërë.
reply-vetted-not-yet = { $day }: njerëzit që e kanë përjetuar vetë thonë se kjo nuk është bërë ende.
reply-vetted-unsure = { $day }: njerëzit që e kanë përjetuar vetë nuk mund të thonë nëse kjo është bërë.
reply-foreign = Këto fjalë janë në një gjuhë tjetër ({ $language }). Ende nuk janë përkthyer.
reply-due = Ende nuk ka përgjigje për këtë. Duhet të jetë këtu deri më { $day }.
reply-missing = Kjo është botuar më { $day }, para më shumë se 90 ditësh, dhe ende nuk ka përgjigje.
reply-changed = Ndryshuar më { $day }. Më parë thoshte:

noticed-question = Herën e kaluar njerëzit na thanë: “{ $finding }” Si është kjo tani, krahasuar me atëherë?
noticed-short = Ndryshimi që nga hera e kaluar: { $title }
noticed-finding = Nga njerëzit që u përgjigjën, { $share } thanë se kjo është përmirësuar që nga hera e kaluar.
