//! Who asks: the partnership's name, whom to ask about data protection, and the nation whose help comes first.

use super::{
    form::{Button, Field, Filled, Posted, Sheet, Way, seen},
    wrong::in_words,
};
use crate::{
    domain::{
        partnership::Partnership,
        register::{LONGEST_NAME, LONGEST_WORDS, What, Wrong, line},
    },
    store::{self, Tx},
    web::staff::{Failed, Frame, Rooms, inside, posted, session::Who, to},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data},
};

/// The fields, in their order.
const COLUMNS: [&str; 3] = ["name", "data_protection", "nation"];
/// The nations, by the words of the help directory.
const NATIONS: [&str; 4] = ["england", "wales", "scotland", "ni"];

/// What there is, field by field.
async fn saved(tx: &mut Tx) -> Result<Option<[String; 3]>, Failed> {
    let nation = store::partnership::setting(tx, "nation").await?.unwrap_or_default();
    Ok(store::partnership::get(tx).await?.map(|p| [p.name, p.data_protection, nation]))
}

fn page(
    rooms: &Rooms,
    lang: &'static str,
    who: &Who,
    saved: Option<&[String; 3]>,
    typed: Option<&Posted>,
    wrong: &[Wrong],
) -> Result<Sheet, Failed> {
    let words = rooms.pages.words();
    let say = |key: &str| words.say(lang, key, &[]);
    let meanwhile = typed.is_some() && wrong.is_empty();
    let mut fields = Vec::new();
    for (n, column) in COLUMNS.into_iter().enumerate() {
        let is = saved.map(|saved| saved[n].clone()).unwrap_or_default();
        let value = typed.map_or_else(|| is.clone(), |typed| typed.one(column).to_owned());
        let label = (say(&format!("staff-set-column-{column}"))?, say(&format!("staff-set-hint-{column}")).unwrap_or_default());
        let mut field = Field::new(column, label, if column == "nation" { Filled::One } else { Filled::Line }, value).required();
        if column == "nation" {
            let nation = |code: &str| -> Result<(String, String), Failed> { Ok((code.to_owned(), say(&format!("help-nation-{code}"))?)) };
            field = field.choose(NATIONS.into_iter().map(nation).collect::<Result<Vec<_>, _>>()?);
        }
        fields.push(if meanwhile { field.beside(&is) } else { field });
    }
    Ok(Sheet {
        page: Frame::new(rooms, lang, Some(who)),
        title: say("staff-set-step-partnership")?,
        what: vec![say("staff-set-what-partnership")?],
        meanwhile,
        sure: Vec::new(),
        action: "/setting-up/partnership".to_owned(),
        seen: saved.map(|saved| seen(saved)).unwrap_or_default(),
        fields,
        asks_password: false,
        buttons: vec![Button { does: "save", name: say("staff-set-save")?, danger: false }],
        ways: Vec::new(),
        back: Way { path: "/setting-up".to_owned(), name: say("staff-set-back-guide")? },
        wrong: in_words(rooms, lang, wrong)?,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let saved = saved(&mut rooms.store.read().await?).await?;
        Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, lang, who, saved.as_ref(), None, &[])?))
    })
    .await
}

/// What was typed, or what is wrong with it.
fn read(typed: &Posted, fictional: bool) -> Result<(Partnership, &str), Vec<Wrong>> {
    let line = |column, most| line(typed.one(column), most).map_err(|what| Wrong { column, what });
    let nation = Some(typed.one("nation")).filter(|nation| NATIONS.contains(nation));
    let nation = nation.ok_or_else(|| Wrong { column: "nation", what: What::Choice(typed.one("nation").to_owned()) });
    match (line("name", LONGEST_NAME), line("data_protection", LONGEST_WORDS), nation) {
        (Ok(name), Ok(data_protection), Ok(nation)) => Ok((Partnership { name, data_protection, fictional }, nation)),
        (name, contact, nation) => Err([name.err(), contact.err(), nation.err()].into_iter().flatten().collect()),
    }
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let mut tx = rooms.store.write().await?;
        store::register::hold(&mut tx).await?;
        let today = rooms.clock.today();
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), today).await? {
            return Ok(to(&format!("/setting-up?lang={lang}")));
        }
        let is = saved(&mut tx).await?;
        let fictional = store::partnership::get(&mut tx).await?.is_some_and(|p| p.fictional);
        if is.as_ref().map(|saved| seen(saved)).unwrap_or_default() != typed.one("seen") {
            return Ok(rooms.show(StatusCode::CONFLICT, lang, &page(&rooms, lang, who, is.as_ref(), Some(&typed), &[])?));
        }
        match read(&typed, fictional) {
            Err(wrong) => {
                Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page(&rooms, lang, who, is.as_ref(), Some(&typed), &wrong)?))
            }
            Ok((partnership, nation)) => {
                let changed = is.is_none_or(|is| is != [partnership.name.clone(), partnership.data_protection.clone(), nation.to_owned()]);
                if changed {
                    store::partnership::put(&mut tx, &partnership).await?;
                    store::partnership::put_setting(&mut tx, "nation", nation).await?;
                    store::staff::log(&mut tx, today, who.name.as_str(), "said who the partnership is").await?;
                    tx.commit().await?;
                }
                Ok(to(&format!("/setting-up?lang={lang}")))
            }
        }
    })
    .await
}
