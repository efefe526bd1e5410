//! Rules that are lists of phrases. The patterns are those of [`Sentence::find`].

use super::{Audience, Finding, Part, Rule, Wording, pattern::Sentence};

/// A rule as a list of phrases.
struct Phrases {
    rule: Rule,
    /// Where it is looked for.
    parts: &'static [Part],
    /// Whether a sentence that says not is what we want: "we do not ask where you live".
    unless_negated: bool,
    /// For whom it is no finding.
    fine_for: Option<Audience>,
    patterns: &'static [&'static str],
    better: &'static str,
}

const ALL: &[Part] = &[Part::Question, Part::Statement, Part::Hint, Part::Option, Part::Note];
const ANSWERED: &[Part] = &[Part::Question, Part::Statement, Part::Option];
const ASKED: &[Part] = &[Part::Question, Part::Statement];
const ASKED_OR_BESIDE: &[Part] = &[Part::Question, Part::Statement, Part::Hint, Part::Note];

const LISTS: &[Phrases] = &[
    Phrases {
        rule: Rule::Blame,
        parts: ANSWERED,
        unless_negated: false,
        fine_for: None,
        patterns: &[
            "why did|didn't|do|don't|have|haven't|had|hadn't|were|weren't|are|aren't|would|wouldn't|could|couldn't|can|can't you",
            "what made you stay|go|return|wait|let|accept|believe|trust|take|choose",
            "kept|stopped|prevented you from leaving|going|telling|reporting|speaking|ending|calling",
            "reason|reasons .. you did|didn't|do|don't|waited|stayed|never|have|haven't|went|returned|kept",
            "could|should|might you have",
            "should have done|told|left|reported|called|known",
            "how did|could you let|allow|stay|accept",
            "you let|allowed it|this|them|things",
            "i|you .. let it happen",
            "provok~",
            "put|putting up with",
            "i admit",
            "you admit",
            "fail|failed to turn|attend|engage|report|tell|leave|protect|keep",
            "refused to leave|report|engage|press",
            "your own fault|doing|choice",
            "bring|brought it on yourself|yourselves",
            "your part|share in what|the",
            "press|pressed charges",
            "do|did|could|would|were you .. differently|blame",
            "you|i could|should|might|may have",
            "under the influence",
            "were|had|have|been you .. drinking|drunk",
            "how|many often|times did|have you .. back|return|returned|stay",
            "did|do you make|say|tell .. clear|no|stop",
            "finally left|leave|told|reported",
            "your own|old behaviour|behavior|actions|choices|mistakes|part",
            "you|i deserve|deserved|caused|cause|ask|asked for it",
            "to avoid it|being|contact|making",
        ],
        better: "ask what made it hard, or what services could have done: “Did any of these make it hard to get help?”",
    },
    Phrases {
        rule: Rule::Story,
        parts: ASKED_OR_BESIDE,
        unless_negated: true,
        fine_for: None,
        patterns: &[
            "describe .. happened|abuse|violence|incident|harm|attack|assault|relationship",
            "tell|write .. about the|your abuse|violence|harm|attack|assault|incident|experiences|story|relationship",
            "tell|write .. what happened",
            "what happened to you|me|on|that|when|before|during|at",
            "what did .. do to you|me",
            "done to you|me",
            "how did the|this abuse|violence|harm|control start|begin|happen",
            "details of|about the|an|any|what incident|abuse|attack|assault|violence|happened",
            "has|have|did|does|is|was the-person|he|she|they|partner|husband|wife ever",
            "how often|many did|does|has|have|times .. the-person|he|she|they|partner hit|hurt|threaten|shout|force|kick|slap|call|take|check|follow",
            "your|you .. injur~",
            "what injur~",
            "are|were|was|been|you|being .. hit|beaten|choked|strangled|raped|threatened|attacked|assaulted|stabbed|burned|kicked|slapped|punched|abused",
            "forced to|into",
            "how|ways were|was you|it controlled|hurt|harmed|abused|treated at home",
            "in what|which ways were you controlled|hurt|harmed|abused",
            "hit|hits|kick|slap|punch|choke|strangle|rape|stab|threaten|threatens you|me",
            "worst thing|incident|time|moment",
            "abuse|violence|harm|control start|started|begin|began|stopped|ended",
            "about your relationship|situation|life|past|marriage|ordeal|experiences",
            "still .. in|with|see|seeing|living touch|contact|the-person|abused",
            "how long .. relationship|marriage|abuse|violence|abused",
            "did|does|has|have the-person|he|she|they threaten|hurt|hit|use|take|stop|make|force",
            "on the night|day|morning",
            "type|types|kind|kinds|form|forms|sort|sorts of abuse|violence|harm|control",
        ],
        better: "ask how services were, and not what was done: “Did people in services take you seriously?”",
    },
    Phrases {
        rule: Rule::Identifying,
        parts: ASKED_OR_BESIDE,
        unless_negated: true,
        fine_for: None,
        patterns: &[
            "what|give|write|enter|tell .. your .. name|names|surname|initials",
            "your full|first|last|family|own name|names",
            "what|give|write|enter|was .. name|names of",
            "what|who is|was your|the .. called|named",
            "postcode|postcodes",
            "post code",
            "date of birth",
            "birthday",
            "when|where|country were|was you|your .. born",
            "what|which exact|precise date|day|time",
            "on what|which date|day",
            "what date|day did|was|were",
            "how old is|are your|they|he|she",
            "ages of your",
            "which|what .. school|nursery|college|church|mosque|temple|surgery|refuge|hostel|street|village|town|road|employer do|does|did|are|is",
            "where do|does|did you|your .. live|lives|work|works|study|stay|sleep",
            "where are|were you|your .. living|staying|working",
            "who is|was|are your",
            "your .. phone|mobile|telephone|contact number",
            "your|give|an e-mail|email",
            "nhs|reference|case|crime|insurance|passport|registration number",
            "your address|workplace|username|facebook|instagram",
            "what is|are your job|occupation|trade",
            "which|what .. practice|surgery|bus|landlord|doctor|hospital|clinic|bank|registered",
            "for a living",
            "live|lives|living nearby",
            "does|do .. live|lives with|near|alone",
            "if so who|where|when|which|what",
            "what language|languages did|do your|you",
            "initials|surname|maiden",
            "how many children|people|sons|daughters .. you|live",
            "which day|date|month|year",
            "what|which month|year were|was|did",
        ],
        better: "leave it out; where a group is needed, offer wide bands or kinds: “How old are you?” with “16 to 24”, “25 to 34” …",
    },
    Phrases {
        rule: Rule::Status,
        parts: ASKED_OR_BESIDE,
        unless_negated: true,
        fine_for: None,
        patterns: &[
            "your immigration|residence|residency|visa|settled|citizenship status",
            "what|which .. visa|passport",
            "visa .. valid|expire|expires|end|ends|run|runs",
            "recourse to public",
            "are|were you .. asylum|refugee|undocumented|illegal|migrant|citizen",
            "asylum seeker|seekers",
            "right|leave to remain",
            "right|leave|allowed|permission to stay|be|live|work",
            "in|have|had debt|debts|arrears",
            "have|do|did|are you .. overstayed|illegally|sponsor|sponsored|spouse",
            "bank balance|account balance",
            "can you afford",
            "in|enter this|the country|uk .. legally|illegally|lawfully",
            "how much .. earn|income|money|savings|debt|owe",
            "what is|are your .. income|salary|earnings|wage|wages|savings|debts|rent",
            "do|are|did|have you .. receive|get|claim|on|claimed|claiming benefits|credit",
        ],
        better: "ask about the barrier: “Did your visa or immigration situation make it harder to get help?” or “Did money worries make it harder to get help?”",
    },
    Phrases {
        rule: Rule::Required,
        parts: ALL,
        unless_negated: true,
        fine_for: None,
        patterns: &[
            "mandatory|compulsory|obligatory",
            "required $",
            "is|are required",
            "you|must must|have|need .. answer|choose|complete|fill|reply|respond",
            "needs|requires|require an answer",
            "question|questions|all|them|it must|has|have to be answered|completed|filled",
            "must be answered|completed|filled|chosen",
            "before you can go|continue|move",
            "make sure .. answer|fill|complete|every|all",
            "only continue|submit|send|finish when|if|once",
        ],
        better: "leave it out, or say “You can skip this question.”",
    },
    Phrases {
        rule: Rule::Required,
        parts: ALL,
        unless_negated: false,
        fine_for: None,
        patterns: &[
            "left|leave .. blank|empty",
            "cannot|can't be skipped|left|missed|passed",
            "cannot|can't|not .. continue|go|proceed|submit|send|finish without|until|unless",
            "may|must not skip|leave|miss",
        ],
        better: "leave it out, or say “You can skip this question.”",
    },
    Phrases {
        rule: Rule::Label,
        parts: ALL,
        unless_negated: false,
        fine_for: None,
        patterns: &[
            "victim|victims|victimised",
            "perpetrat~",
            "abuser|abusers",
            "offender|offenders",
            "batter~",
            "vulnerable",
            "complainant|complainants",
            "alleged",
            "addict|addicts|alcoholic|alcoholics",
            "sufferer|sufferers",
            "abused woman|women|wife|wives|person|people",
            "illegal immigrant|immigrants|migrant|migrants",
            "the disabled|mentally|homeless|elderly",
            "ex-offender|ex-offenders|ex-prisoner|accused|suspect|suspects|assailant|attacker",
            "misuser|misusers|abused|junkie|drunk",
            "broken|dysfunctional|troubled|problem family|families|home|homes",
            "with|has a|an history|issue|disorder|problem",
            "suffers|suffering|suffered from",
            "hard|difficult to reach|engage people|group|groups|families|clients",
            "at-risk|high-risk|low-risk women|people|families|children|clients|cases",
        ],
        better: "say “people who were harmed”, “you” or “me”; “the person who hurt you” or “people who harm”",
    },
    Phrases {
        rule: Rule::Label,
        parts: ALL,
        unless_negated: false,
        fine_for: Some(Audience::Staff),
        patterns: &["as|are|being you|a .. survivor", "survivor|survivors like"],
        better: "say “you” or “me”",
    },
    Phrases {
        rule: Rule::Assumption,
        parts: ALL,
        unless_negated: false,
        fine_for: None,
        patterns: &[
            "he|him|his|himself|she|her|hers|herself",
            "husband|wife|boyfriend|girlfriend|fiancé|fiancée",
            "husbands|wives|boyfriends|girlfriends",
            "ex-husband|ex-wife|ex-boyfriend|ex-girlfriend|ex-partner",
            "your|my ex",
            "your|their|the|a father|dad|mother|mum",
            "mothers|fathers|mums|dads",
            "women who|need|want|should|like|are|can|leave|here|in|after",
            "for|help|support|protect|helps|abused|battered women",
            "violent|abusive|dangerous man|men|woman|husband",
            "ladies|lady|gentlemen|gents|girls|boys|housewife|housewives",
            "mum|dad|mummy|daddy",
            "father|fathers|mother|mothers",
            "men can|are|who|do|should|will",
            "female|male officer|worker|doctor|refuge|victim|survivor|perpetrator",
            "the|your|my divorce|separation|marriage|wedding",
        ],
        better: "say “the person who hurt you”, “they” or “people”, so that it fits anybody: “someone close to you”",
    },
    Phrases {
        rule: Rule::Assumption,
        parts: ASKED,
        unless_negated: false,
        fine_for: Some(Audience::Staff),
        patterns: &[
            "your|my partner|spouse",
            "when|after|since|before you left|leave|separated|divorced|escaped|fled",
            "when|after|since you .. left your|the|that",
            "when|after leaving your|the|that",
            "before|when|after you finally left|leave|moved",
            "back before|after you",
            "have to be to leave",
            "the relationship",
            "your|my own children's father|mother",
        ],
        better: "not everybody had a partner, lived together or left: say “the person who hurt you”, and offer “does not apply”",
    },
    Phrases {
        rule: Rule::Leading,
        parts: ASKED,
        unless_negated: false,
        fine_for: None,
        patterns: &[
            "^ don't|doesn't|didn't|isn't|aren't|wasn't|weren't|wouldn't|won't|can't|couldn't|shouldn't|haven't|hasn't",
            "do|would|don't you .. agree that|with",
            "^ would you say that",
            "surely|obviously|clearly|undoubtedly",
            "of course",
            "as you know",
            "everyone|everybody knows|agrees",
            "most|many people|survivors|women find|found|think|say|said|feel|agree",
            "how helpful|good|useful|great|kind|bad|badly|poor|poorly|wonderful|excellent|supportive|friendly|terrible|awful|professional",
            "how much .. improve|improved|help|helped|better|benefit|enjoy|like|safer",
            "thanks to",
            "excellent|wonderful|fantastic|outstanding|award-winning|brilliant|dedicated",
            "wasn't|isn't|weren't|didn't|don't|doesn't|aren't|won't it|you|they|we|he|she $",
            "^ given how|that",
            "a|the leader in|of",
            "what did|do you like|enjoy|love",
            "is it realistic|fair|right to expect|ask",
            "how lucky|brave|proud|grateful|thankful|important|essential|vital|difficult|hard|awful|bad|impressed|pleased",
            "why is|are|was|were .. important|good|bad|better|needed|helpful|essential|so",
            "how|ways did|has|have|does .. help|helped|improve|improved|reduced|reduce|fail|failed|benefit|benefited|change|changed",
            "how|ways did .. let you|me|us|people|survivors",
            "best|worst thing|part|parts about|of",
            "contributed|contribute|led to an|a improvement|better|change",
            "since men|women|people|services|they can|are|is|have",
            "you must|will|would|surely agree|admit|be",
            "even though|although|despite",
        ],
        better: "ask so that every answer is as welcome: “How was …?” with as many good as bad options, or a plain sentence to agree or disagree with",
    },
    Phrases {
        rule: Rule::Absolute,
        parts: ASKED,
        unless_negated: false,
        fine_for: None,
        patterns: &[
            "always",
            "i|we|they|partners|services|staff|workers|people|agencies|police|have|has never",
            "is|are|was|were|should|would never",
            "everyone|everybody",
            "every service|services|worker|workers|member|agency|partner|person|time|body|one|question|meeting|case|child",
            "everything that|i|we|was|they",
            "nobody|no-one ever|has|have",
            "no one ever",
            "all of the|my|them|our|their",
            "all the|my|our|staff|services|workers|agencies|partners|survivors|police",
            "completely|totally|entirely|absolutely|constantly|perfectly|100",
            "at all times|hours",
            "not once",
            "whatsoever",
            "none of the|my|our|them",
            "nothing that|i|could|has",
            "in every way|respect|case",
            "any and all",
            "without exception|fail",
            "the whole|entire time",
        ],
        better: "leave the word out, or ask how often: “Services told me what would happen next.”",
    },
    Phrases {
        rule: Rule::Time,
        parts: ANSWERED,
        unless_negated: false,
        fine_for: None,
        patterns: &[
            "recently|lately|nowadays|regularly|frequently|occasionally|promptly|timely",
            "these|those days",
            "in the past $",
            "in recent times|months|years|weeks",
            "help|it|they|came|come|call|services|answer soon $",
            "as soon as possible",
            "a while|time ago",
            "some time ago",
            "long ago",
            "now and then|again",
            "from time to time",
            "reasonable time|period|timescale",
            "for a while $",
            "i|we|they|services|staff|partners often",
            "once in a",
            "in due course",
            "near|recent future|past|weeks|months|years",
            "every so often",
            "long|short|little|some|certain time|while",
            "did|was|came|come .. quickly|slowly",
            "since then",
            "at|for some point|time",
            "at present|times",
            "many|several|few|couple weeks|months|years ago|back",
        ],
        better: "name the time: “in the last 12 months”, “within a week”, or count: “1 or 2 times”, “3 times or more”",
    },
    Phrases {
        rule: Rule::Tone,
        parts: ALL,
        unless_negated: false,
        fine_for: None,
        patterns: &[
            "please|sorry|valid|invalid|forgot|forgotten|failed|oops|illegal|forbidden|congratulations|unfortunately|hooray|apologise|apologies",
            "well done",
            "good job|luck",
            "afraid that|you|we",
            "so brave|strong",
            "thank you",
        ],
        better: "say it plainly: “Choose one answer.”, “I did not know.”",
    },
    Phrases {
        rule: Rule::Other,
        parts: &[Part::Option],
        unless_negated: false,
        fine_for: None,
        patterns: &[
            "^ other|others $",
            "^ any|something|anything other $",
            "^ other reason|reasons|service|services|thing|things|answer|person|people $",
            "^ other|others please|specify|say|write|state|describe|what|which",
            "other please",
        ],
        better: "say what else there is: “Someone else”, “Another service”, “I describe myself in another way”",
    },
];

/// Words that say not by themselves: in a sentence that also says not, they say not twice.
const WITHIN: &[&str] = &[
    "unfair",
    "unfairly",
    "unsafe",
    "unclear",
    "unhappy",
    "unaware",
    "unwilling",
    "unable",
    "impossible",
    "dissatisfied",
    "disagree",
    "unhelpful",
    "unkind",
    "unsupported",
    "unlikely",
    "uncommon",
    "unreasonable",
    "unjust",
    "unjustly",
    "unheard",
    "unimportant",
    "unprepared",
    "unreachable",
    "inaccessible",
    "incorrect",
    "insufficient",
    "inadequate",
    "uncomfortable",
    "disrespected",
    "disbelieved",
    "ignored",
    "fail",
    "failed",
    "lacking",
];

/// Every finding that a list of phrases makes.
pub(super) fn find(wording: &Wording, sentences: &[Sentence]) -> Vec<Finding> {
    let within = |list: &&Phrases| list.parts.contains(&wording.part) && list.fine_for != Some(wording.audience);
    let mut findings = Vec::new();
    for list in LISTS.iter().filter(within) {
        let asked = sentences.iter().filter(|sentence| !list.unless_negated || wording.part.asks() || !sentence.negated());
        let found = asked.flat_map(|sentence| list.patterns.iter().filter_map(|pattern| sentence.find(pattern)));
        let found = found.filter(|found| !excepted(list.rule, found, wording.text));
        findings.extend(found.take(1).map(|found| Finding { rule: list.rule, found, better: list.better.to_owned() }));
    }
    findings
        .extend(sentences.iter().filter(|_| matches!(wording.part, Part::Question | Part::Statement | Part::Option)).find_map(twice_not));
    findings
}

/// Phrases that mean something else where they stand.
fn excepted(rule: Rule, found: &str, text: &str) -> bool {
    let text = text.to_lowercase().replace('’', "'");
    match rule {
        // A name.
        Rule::Label => found.starts_with("victim") && text.contains("victims' code"),
        // Both are offered.
        Rule::Assumption => text.contains("woman or a man") || text.contains("man or a woman"),
        Rule::Blame => found.ends_with("blame") && (text.contains("not to blame") || text.contains("never to blame")),
        _ => false,
    }
}

/// Two times not in one clause.
fn twice_not(sentence: &Sentence) -> Option<Finding> {
    let says_not =
        |word: &str| matches!(word, "not" | "never" | "no" | "none" | "nobody" | "cannot" | "no-one" | "nothing") || word.ends_with("n't");
    let mut clause: Vec<&str> = Vec::new();
    for (at, word) in sentence.words.iter().map(String::as_str).enumerate() {
        if sentence.breaks.contains(&at) || matches!(word, "but" | "and" | "or") {
            clause.clear();
        }
        if word == "without" && at > 0 && sentence.words[at - 1] == "not" {
            clause.push(word);
        }
        if says_not(word) || WITHIN.contains(&word) {
            clause.push(word);
        }
        let nots = clause.iter().filter(|word| says_not(word)).count();
        if clause.len() > 1 && (nots > 0 || clause.len() > 2) {
            let better = "say what is so, without “not”: “I was treated fairly.”".to_owned();
            return Some(Finding { rule: Rule::Negatives, found: clause.join(" … "), better });
        }
    }
    None
}
