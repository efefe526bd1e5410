//! A survey that somebody made in a spreadsheet: brought in, frozen, answered in two languages, released, and taken out again.

use super::{draft, fern, frozen, must, writing::bring};
use crate::{
    app::TestApp,
    rooms::{PASSWORD, code, come_in_as, cookie as again, room, sign_in},
    xlsform::forms::{GOOD, WORDS, read},
};
use chorus::{
    domain::staff::Role,
    xlsform::{self, Format},
};

#[actix_web::test]
async fn a_survey_comes_in_as_a_spreadsheet_is_answered_in_two_languages_released_and_goes_out_as_the_same_spreadsheet() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    // Words of one's own are asked for only where somebody is there who can read them; here nobody is.
    let form: String = GOOD.split_inclusive('\n').filter(|line| !line.contains("| better   |")).collect();
    let made = xlsform::export(&read(&form).expect("a good form").source, Format::Xlsx, &WORDS).expect("a workbook");
    let (status, html, to) = bring(&app, &cookie, &made, None).await;
    assert_eq!((status, to.as_str()), (303, "/authoring/local-help-v1?lang=en"), "{html}");
    let id = "local-help-v1";
    // The linter asks after “not sure” and “rather not say”; somebody writes why it stays as it is.
    let why = [("a-non-answers", "Asked with the others of our own for years.")];
    must(&app, &cookie, &format!("/authoring/{id}/questions/own_believed"), &why).await;
    frozen(&app, &cookie, id).await;

    let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    must(&app, &linden, "/setting-up/surveys", &[("instrument", id), ("areas", "yes"), ("year", ""), ("equality", "")]).await;
    let (wave, _, codes) = app.open_wave(id).await;
    for (n, code) in codes[..24].iter().enumerate() {
        let language = ["en", "ar"][n % 2];
        let first = [("code".into(), code.digits()), ("l".into(), language.to_owned()), ("do".into(), "next".into())];
        let page = app.post(wave.slug.as_str(), &first).await;
        assert!(page.html.contains(&format!("<html lang=\"{language}\"")), "{}", page.html);
        let page = app.answer_all(page, |question| match question {
            "own_asked" => Some(if n % 3 == 0 { "no" } else { "yes" }),
            "own_who" => Some("police"),
            "own_believed" => Some("agree"),
            _ => None,
        });
        let page = page.await;
        assert!(app.press(&page, "send", &[]).await.html.contains("data-page=\"done\""));
    }
    app.close(&wave).await;
    app.count(&wave).await;
    app.protect(&wave).await;
    app.approve_twice(&wave).await;
    app.share_and_publish(&wave).await;
    for (language, says) in [("en", "people asked for help"), ("ar", "طلبوا المساعدة")] {
        let (status, html) = app.get(&format!("{}/{}?lang={language}", app.public, wave.id)).await;
        assert!(status == 200 && html.contains(says), "{language}: {html}");
    }

    // Weeks have gone by.
    let cookie = again(&sign_in(&app, "fern", PASSWORD, &code(&app, 0)).await);
    let taken = app.http.get(format!("{}/authoring/{id}/form/xlsx", app.staff)).header("cookie", &cookie).send().await.expect("an answer");
    assert!(taken.headers()["content-disposition"].to_str().expect("text").contains("local-help-v1.xlsx"));
    let bytes = taken.bytes().await.expect("a file");
    let back = xlsform::import(&bytes, Format::Xlsx, &WORDS).expect("comes in");
    assert_eq!(back.source, draft(&app, id).await.source);
    let (_, text) = room(&app, &format!("/authoring/{id}/form/csv"), &cookie).await;
    assert_eq!(xlsform::import(text.as_bytes(), Format::Csv, &WORDS).expect("comes in").source, back.source);
    assert_eq!(room(&app, &format!("/authoring/{id}/form/exe"), &cookie).await.0, 404);
}
