//! Letters that nobody explains, and words that only services use.

use super::{Audience, Finding, Rule, Wording};

/// Letters that are words of their own by now.
const KNOWN: &[&str] = &["NHS", "UK", "TV", "PIN", "ID", "GP", "SMS", "QR", "BBC", "USA", "EU", "OK"];

/// What letters stand for, in small letters (coordinated-community-response §2.7 and the other reference documents).
const LETTERS: &[(&str, &str)] = &[
    ("marac", "a meeting of services that plans how to keep a person safe"),
    ("idva", "independent domestic violence adviser"),
    ("isva", "independent sexual violence adviser"),
    ("matac", "a meeting of services about the person who harms"),
    ("mash", "the team that first reads worries about a child"),
    ("camhs", "the mental health service for children"),
    ("dash", "a list of questions about danger"),
    ("dara", "a list of questions about danger"),
    ("dvpp", "a programme for people who harm"),
    ("dapp", "a programme for people who harm"),
    ("dapo", "an order from a court to stay away"),
    ("dvpo", "an order to stay away"),
    ("dvds", "the right to ask about somebody’s past"),
    ("nrpf", "no recourse to public funds"),
    ("cps", "Crown Prosecution Service"),
    ("cjs", "the police, the courts and prisons"),
    ("dhr", "a review after somebody was killed"),
    ("dardr", "a review after somebody died"),
    ("csp", "community safety partnership"),
    ("pcc", "police and crime commissioner"),
    ("opcc", "office of the police and crime commissioner"),
    ("icb", "integrated care board"),
    ("ccg", "the board that planned health care"),
    ("ccr", "coordinated community response"),
    ("cmht", "community mental health team"),
    ("iris", "training and support for doctors’ surgeries"),
    ("vawg", "violence against women and girls"),
    ("dv", "domestic violence"),
    ("da", "domestic abuse"),
    ("dva", "domestic violence and abuse"),
    ("hbv", "abuse in the name of honour"),
    ("hba", "abuse in the name of honour"),
    ("fgm", "cutting of girls"),
    ("bme", "Black and minoritised"),
    ("bame", "Black and minoritised"),
    ("bamer", "Black and minoritised"),
    ("lgbt", "lesbian, gay, bisexual and trans"),
    ("lpb", "local partnership board"),
    ("jsna", "the council’s picture of what people need"),
    ("nice", "the body that sets standards for health"),
    ("ptsd", "post-traumatic stress disorder"),
    ("dwp", "the benefits office"),
    ("cafcass", "the worker who tells the family court about children"),
    ("hmcts", "the courts service"),
    ("vps", "victim personal statement"),
    ("sla", "an agreement about a service"),
    ("kpi", "a number that shows how it goes"),
    ("gdpr", "the law about information on people"),
    ("sarc", "sexual assault referral centre"),
    ("ric", "a list of questions about danger"),
];
/// Those that people write like words.
const LIKE_WORDS: &[&str] = &["marac", "idva", "isva", "matac", "camhs", "cafcass", "idvas", "maracs"];

/// Words of services: how they begin, and what people say. A space ends a word.
const JARGON: &[(&str, &str)] = &[
    ("hub ", "place"),
    ("assets", "what is there"),
    ("continuity", "the same worker"),
    ("chronology", "list of what happened when"),
    ("inpatient", "staying in hospital"),
    ("outpatient", "coming to hospital"),
    ("criteria", "rules"),
    ("lethality", "danger"),
    ("mitigat", "make smaller"),
    ("review meeting", "meeting"),
    ("consented", "said yes"),
    ("informed consent", "saying yes when you know what to"),
    ("confidentiality policy", "what we tell others"),
    ("whole-family", "for the family"),
    ("trusted professional", "worker you trust"),
    ("placement", "place"),
    ("commission", "pay for"),
    ("workforce", "workers"),
    ("pilot", "try"),
    ("rollout", "start"),
    ("roll-out", "start"),
    ("dispersed accommodation", "a home in another area"),
    ("allocation policy", "rules for who gets a home"),
    ("support needs", "the help you need"),
    ("psycho-social", "group"),
    ("psychosocial", "group"),
    ("recovery programme", "group"),
    ("bail condition", "what somebody on bail may not do"),
    ("handover", "passing on"),
    ("point of access", "place to ask first"),
    ("point of contact", "person to get in touch with"),
    ("my advocate", "the worker who speaks up for me"),
    ("your advocate", "the worker who speaks up for you"),
    ("an advocate", "a worker who speaks up for you"),
    ("responsiveness", "how fast they answer"),
    ("challenged poor practice", "spoke up when something was wrong"),
    ("best practice", "what works"),
    ("good practice", "what works"),
    ("joined-up", "together"),
    ("joined up ", "together"),
    ("partner agenc", "other services"),
    ("agencies ", "services"),
    ("therapeutic", "that helps you heal"),
    ("safe accommodation", "a safe place to live"),
    ("temporary accommodation", "a place to live for now"),
    ("supported accommodation", "a home with help"),
    ("floating worker", "worker who comes to you"),
    ("drop-in provision", "place where you can just come"),
    ("early help assessment", "questions about what your family needs"),
    ("child protection plan", "plan to keep a child safe"),
    ("child in need", "child who needs help"),
    ("strategy meeting", "meeting"),
    ("case conference", "meeting"),
    ("core group", "meeting"),
    ("cross-examin", "asked questions by the other side"),
    ("special measures", "things that make court easier"),
    ("witness care", "the workers who help witnesses"),
    ("acquit", "found not guilty"),
    ("remand", "kept in prison before the trial"),
    ("caution", "warning"),
    ("charging decision", "decision if there is a court case"),
    ("disposal", "end of the case"),
    ("scrutin", "look at closely"),
    ("accountab", "answer for"),
    ("uptake", "how many take it"),
    ("attrition", "how many drop out"),
    ("evidence-based", "known to work"),
    ("capacity building", "learning"),
    ("victim-survivor", "person who was harmed"),
    ("support package", "help"),
    ("outreach", "help where you are"),
    ("floating support", "help in your own home"),
    ("lead professional", "worker"),
    ("case closed", "help ended"),
    ("case was closed", "help ended"),
    ("your case closed", "your help ended"),
    ("duty team", "the workers on duty"),
    ("assessed", "asked questions"),
    ("key worker", "worker"),
    ("dispersal", "moved away"),
    ("panel", "meeting"),
    ("cohort", "group"),
    ("tenancy sustainment", "keeping your home"),
    ("crisis team", "workers for when it is urgent"),
    ("care pathway", "way"),
    ("onward referral", "being put in touch"),
    ("escalat", "taken further"),
    ("tiered", "of several kinds"),
    ("remit", "job"),
    ("gatekeep", "keep out"),
    ("presenting", "coming"),
    ("discharged", "sent home"),
    ("allocated", "given"),
    ("waiting list criteria", "rules for who waits"),
    ("specialist domestic abuse provision", "a service for this"),
    ("impact statement", "words about how it affected you"),
    ("support plan", "plan"),
    ("safety plan", "plan to keep safe"),
    ("navigat", "find your way"),
    ("proactive", "without being asked"),
    ("person-centred", "about you"),
    ("strengths-based", "about what you can do"),
    ("delivery", "work"),
    ("framework", "plan"),
    ("referral pathway", "way to the right help"),
    ("pathway", "way"),
    ("referral", "being put in touch"),
    ("referred", "put in touch"),
    ("self-refer", "ask for help yourself"),
    ("multi-agency", "several services together"),
    ("multi-disciplinary", "several kinds of workers together"),
    ("inter-agency", "between services"),
    ("signpost", "told about"),
    ("provider", "service"),
    ("provision", "help"),
    ("practitioner", "worker"),
    ("holistic", "of your whole life"),
    ("trauma-informed", "gentle with what you lived through"),
    ("trauma informed", "gentle with what you lived through"),
    ("safeguard", "keeping people safe"),
    ("intervention", "help"),
    ("accessing ", "getting"),
    ("accessed ", "got"),
    ("access services ", "get help"),
    ("access support ", "get help"),
    ("did you access ", "did you get"),
    ("co-produc", "planned together"),
    ("co-design", "planned together"),
    ("coproduc", "planned together"),
    ("statutory", "run by the council or the state"),
    ("stakeholder", "somebody whom it matters to"),
    ("engaged with ", "listened to"),
    ("engage with ", "talk with"),
    ("engagement", "talking with each other"),
    ("caseworker", "worker"),
    ("case worker", "worker"),
    ("keyworker", "worker"),
    ("risk assessment", "questions about danger"),
    ("needs assessment", "questions about what you need"),
    ("assessment process", "first meeting"),
    ("intake", "first meeting"),
    ("step-down", "getting less help bit by bit"),
    ("step down ", "getting less help bit by bit"),
    ("move-on ", "moving on to a home"),
    ("intersection", "made worse by more than one thing"),
    ("target hardening", "better locks, doors or alarms"),
    ("commissioner", "the people who pay for services"),
    ("commissioned", "paid for"),
    ("service user", "person"),
    ("service-user", "person"),
    ("client", "person"),
    ("outcomes ", "what came of it"),
    ("outcome measure", "what came of it"),
    ("disclos", "tell"),
    ("coercive control", "controlling what somebody does"),
    ("third sector", "charities"),
    ("threshold", "rules for who gets help"),
    ("case management", "help"),
    ("eligib", "can get it"),
    ("criminal justice", "the police and the courts"),
    ("recourse to public funds", "be allowed to get benefits"),
    ("wraparound", "help with all of it"),
    ("wrap-around", "help with all of it"),
    ("triage", "first questions"),
    ("facilitat", "help"),
    ("empower", "more in charge of your life"),
    ("resilien", "strength"),
    ("revictimis", "being hurt again"),
    ("re-victimis", "being hurt again"),
    ("re-traumatis", "being hurt again"),
    ("retraumatis", "being hurt again"),
    ("lived experience", "people who lived through it"),
    ("complex needs", "needing more than one kind of help"),
    ("caseload", "work"),
    ("advocacy", "somebody who speaks up for you"),
    ("sanctuary scheme", "better locks, doors or alarms"),
    ("non-molestation", "an order from a court to stay away"),
    ("occupation order", "an order from a court about your home"),
    ("restorative", "talking with the person who hurt you"),
    ("tier ", "kind"),
    ("psychoeducation", "learning what harm does"),
    ("protective factor", "what keeps you safe"),
    ("recommission", "pay for again"),
    ("strategic", "planned"),
    ("governance", "who answers for what"),
    ("modalit", "kinds"),
];

/// Acronyms without an explanation; for people who do not work in services, words of services as well.
pub(super) fn find(wording: &Wording) -> Vec<Finding> {
    let acronym = letters(wording.text).into_iter().find(|word| !explained(word, wording.text) && !explained(word, wording.beside));
    let mut findings: Vec<Finding> =
        acronym.into_iter().map(|word| Finding { rule: Rule::Acronym, better: in_full(&word), found: word }).collect();
    if wording.audience == Audience::People {
        let text = format!(" {} ", spaced(wording.text));
        let found = JARGON.iter().find(|(word, _)| text.contains(&format!(" {word}")));
        let better = |word: &str, plain: &str| format!("say it as people do: “{plain}” instead of “{}”", word.trim_end());
        findings.extend(found.map(|(word, plain)| Finding {
            rule: Rule::Jargon,
            found: word.trim_end().to_owned(),
            better: better(word, plain),
        }));
    }
    findings
}

/// The text without the names that letters stand for: they are long, and cannot be said in another way.
pub(super) fn without_names(text: &str) -> String {
    let names = LETTERS.iter().filter(|(letters, _)| text.to_lowercase().contains(letters));
    names.fold(text.to_owned(), |text, (_, name)| text.replace(name, "name"))
}

/// The words of a text that are letters of other words.
fn letters(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !KNOWN.contains(word));
    let is_letters = |word: &&str| {
        let singular = word.strip_suffix('s').unwrap_or(word);
        let shouted = singular.len() > 1 && singular.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        let like_word = word.starts_with(|c: char| c.is_uppercase()) && LIKE_WORDS.contains(&word.to_lowercase().as_str());
        (shouted && singular.chars().any(|c| c.is_ascii_uppercase()) && !KNOWN.contains(&singular)) || like_word
    };
    words.filter(is_letters).map(str::to_owned).collect()
}

/// Whether a text says what the letters stand for: in brackets before or after them, or in a sentence of its own.
fn explained(word: &str, text: &str) -> bool {
    let bracketed = |open: &str| text.split(open).nth(1).and_then(|rest| rest.split(')').next()).is_some_and(|inside| inside.contains(' '));
    let says = ["is", "are", "means", "stands for", "is short for", "meeting"];
    bracketed(&format!("{word} ("))
        || text.contains(&format!("({word})"))
        || says.iter().any(|says| text.contains(&format!("A {word} {says} ")) || text.contains(&format!("An {word} {says} ")))
        || ["called an ", "called a ", "called "].iter().any(|called| text.contains(&format!("{called}{word}")))
}

fn in_full(word: &str) -> String {
    let small = word.to_lowercase();
    let stands_for = LETTERS.iter().find(|(letters, _)| *letters == small || Some(*letters) == small.strip_suffix('s'));
    stands_for.map_or_else(|| format!("say in full what {word} means"), |(_, full)| format!("say it in full: “{full} ({word})”"))
}

/// Small letters, with one space for everything between words.
fn spaced(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
