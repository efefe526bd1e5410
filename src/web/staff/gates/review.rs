//! Recording a review: as what somebody read the questions, and what changed because of it.

use super::{
    Failed, Found, Frame, Rooms, Who, Wrongs,
    field::{in_words, plain},
    find,
    form::{Button, Field, Filled, Posted, Sheet},
    inside, no_such,
    record::Recording,
};
use crate::{
    domain::{
        action::{LONGEST, Written},
        day,
        gate::{Body, Party, Review},
        ids::OrganisationId,
    },
    i18n::Arg,
    web::staff::LANGUAGES,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};

const FORM: Recording = Recording { sheet, read };

/// What can come of it, in the order in which it is offered.
const OUTCOMES: [&str; 2] = ["changed", "nothing"];

/// As what whoever looks may say what was said.
fn parties(found: &Found) -> Vec<Party> {
    let with = |party: Party, organisation: Option<OrganisationId>| {
        let (reviewed_on, changed) = (found.today, Written::default());
        found.may(&Body::Review(Review { party, organisation, reviewed_on, changed }))
    };
    let service = found.services().next().and_then(|entry| OrganisationId::parse(&entry.id).ok());
    let may = |party: &Party| with(*party, service.clone().filter(|_| *party == Party::ByAndFor));
    Party::ALL.iter().copied().filter(may).collect()
}

fn sheet(rooms: &Rooms, lang: &'static str, who: &Who, found: &Found, typed: &Posted, wrong: &Wrongs) -> Result<Sheet, Failed> {
    let words = rooms.pages.words();
    let most = [("most", Arg::Number(f64::from(u32::try_from(LONGEST).unwrap_or(u32::MAX))))];
    let say = |key: &str| -> Result<String, Failed> { Ok(words.say(lang, key, &most)?) };
    let field = |id: &'static str, label: &str, hint: &str, filled: Filled| -> Result<Field, Failed> {
        let hint = if hint.is_empty() { String::new() } else { say(hint)? };
        Ok(Field::new(id, (say(label)?, hint), filled, typed.one(id).to_owned()))
    };
    let parties = parties(found).into_iter().map(|p| Ok((p.as_str().to_owned(), say(&format!("staff-gate-party-{}", p.as_str()))?)));
    let outcomes = OUTCOMES.iter().map(|code| Ok(((*code).to_owned(), say(&format!("staff-gate-outcome-{code}"))?)));
    let languages = words.languages().iter().filter(|l| LANGUAGES.contains(&l.code.as_str())).map(|l| (l.code.clone(), l.name.clone()));
    let services: Vec<(String, String)> = found.services().map(|entry| (entry.id.clone(), entry.name.clone())).collect();
    let mut fields = vec![
        field("party", "staff-gate-party", "staff-gate-party-hint", Filled::One)?
            .choose(parties.collect::<Result<Vec<_>, Failed>>()?)
            .required(),
    ];
    if !services.is_empty() {
        fields.push(field("service", "staff-gate-service", "staff-gate-service-hint", Filled::One)?.choose(services));
    }
    fields.push(field("reviewed_on", "staff-gate-reviewed-on", "", Filled::Day)?.required());
    fields.push(field("outcome", "staff-gate-outcome", "", Filled::One)?.choose(outcomes.collect::<Result<Vec<_>, Failed>>()?).required());
    fields.push(field("text", "staff-gate-changed", "staff-gate-changed-hint", Filled::Words)?);
    fields.push(field("language", "staff-reply-language", "", Filled::One)?.choose(languages));
    Ok(Sheet {
        page: Frame::new(rooms, lang, Some(who)),
        title: say("staff-gate-add-review")?,
        what: vec![found.name.name.clone(), say("staff-gate-review-what")?],
        meanwhile: false,
        sure: Vec::new(),
        action: format!("{}/review", found.path()),
        seen: String::new(),
        fields,
        asks_password: true,
        buttons: vec![Button { does: "save", name: say("staff-gate-record")?, danger: false }],
        ways: Vec::new(),
        back: found.back(rooms, lang)?,
        wrong: in_words(rooms, lang, wrong, &most)?,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(found) = find(&rooms, &mut rooms.store.read().await?, lang, who, &id).await? else {
            return Ok(no_such(&rooms, lang, who));
        };
        let empty = Posted::of(vec![("language".to_owned(), lang.to_owned())]);
        Ok(rooms.show(StatusCode::OK, lang, &sheet(&rooms, lang, who, &found, &empty, &Wrongs::new())?))
    })
    .await
}

/// What was typed, or what is wrong with it.
fn read(found: &Found, typed: &Posted) -> Result<Body, Wrongs> {
    let mut wrong = Wrongs::new();
    let party = Party::parse(typed.one("party")).filter(|party| parties(found).contains(party));
    wrong.extend(party.is_none().then_some(("party", "staff-gate-party-wrong")));
    let service = typed.one("service");
    let known = found.services().any(|entry| entry.id == service);
    let needs = party == Some(Party::ByAndFor);
    wrong.extend((needs != known || !known && !service.is_empty()).then_some(("service", "staff-gate-service-wrong")));
    let reviewed_on = day::read(typed.one("reviewed_on")).filter(|day| *day <= found.today);
    wrong.extend(reviewed_on.is_none().then_some(("reviewed_on", "staff-gate-day-wrong")));
    let (text, language) = (plain(typed.one("text")), typed.one("language").to_owned());
    match typed.one("outcome") {
        "changed" => wrong.extend(text.is_empty().then_some(("text", "staff-gate-changed-empty"))),
        "nothing" => wrong.extend((!text.is_empty()).then_some(("text", "staff-gate-changed-both"))),
        _ => wrong.push(("outcome", "staff-gate-outcome-wrong")),
    }
    wrong.extend((text.chars().count() > LONGEST).then_some(("text", "staff-reply-long")));
    wrong.extend((!LANGUAGES.contains(&language.as_str())).then_some(("language", "staff-reply-language-wrong")));
    match (party, reviewed_on) {
        (Some(party), Some(reviewed_on)) if wrong.is_empty() => {
            let organisation = OrganisationId::parse(service).ok().filter(|_| needs);
            Ok(Body::Review(Review { party, organisation, reviewed_on, changed: Written { language, text } }))
        }
        _ => Err(wrong),
    }
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    FORM.post(&rooms, &request, &id, &Posted::read(&body)).await
}
