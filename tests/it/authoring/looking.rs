//! Looking at what is written: as people would see it, and as readers of figures would, before anybody has answered.

use super::{TWO_ANSWERS, added, copied, draft, fern, form, must, plain, send, with};
use crate::{
    app::{TestApp, on_both},
    rooms::{come_in_as, room},
};
use chorus::{
    authoring::{Shows, forecast},
    domain::{instrument::Instrument, partnership::Geography, staff::Role},
    store::{
        self,
        transfer::{self, LAYOUTS},
    },
};
use scraper::{Html, Selector};

/// Every row of the database but those of sessions and forms.
async fn everything(app: &TestApp) -> Vec<String> {
    let mut all = Vec::new();
    for layout in LAYOUTS.iter().filter(|layout| !["session", "sign_in", "form"].contains(&layout.table)) {
        let rows = transfer::rows(&mut app.store().read().await.expect("reads"), layout).await.expect("reads");
        all.push(format!("{}: {}", layout.table, rows.len()));
    }
    all
}

fn page_of(html: &str) -> (String, String) {
    let page = Html::parse_document(html);
    let body = page.select(&Selector::parse("body").expect("a selector")).next().expect("a body");
    (body.attr("data-page").unwrap_or_default().to_owned(), body.attr("data-question").unwrap_or_default().to_owned())
}

#[actix_web::test]
async fn a_draft_is_walked_through_in_every_language_says_that_it_is_a_preview_and_leaves_nothing() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let id = copied(&app, &cookie, "complaints").await;
        let own = added(&app, &cookie, &id, "single", &draft(&app, &id).await.source.instrument.sections[0].id).await;
        // Half written: what lacks is shown as lacking.
        must(&app, &cookie, &own, &TWO_ANSWERS).await;
        let path = format!("/authoring/{id}/preview");
        let before = everything(&app).await;
        for language in ["en", "ar"] {
            let (_, page) = room(&app, &path, &cookie).await;
            let (mut status, mut html, _) = send(&app, &cookie, &path, &with(form(&page, &path), &[("l", language)])).await;
            let mut seen = Vec::new();
            for _ in 0..40 {
                assert!(status == 200 && html.contains("Preview: nothing is kept or sent."), "{html}");
                assert!(html.contains(&format!("lang=\"{language}\"")) && !html.contains("<script"), "{html}");
                let at = page_of(&html);
                if at.0 == "done" {
                    break;
                }
                let go = if at.0 == "check" { "send" } else { "next" };
                let mut fields: Vec<(String, String)> =
                    form(&html, &path).into_iter().filter(|(n, _)| ["token", "s", "l"].contains(&n.as_str())).collect();
                fields.push(("do".to_owned(), go.to_owned()));
                seen.push(at.1);
                (status, html, _) = send(&app, &cookie, &path, &fields).await;
            }
            assert!(html.contains("Here the preview ends"), "{html}");
            assert!(seen.contains(&"own_1".to_owned()) && seen.contains(&"place".to_owned()), "{seen:?}");
            assert_eq!(page_of(&html).0, "done");
        }
        assert_eq!(everything(&app).await, before);
        // On paper, in both sizes.
        for (edition, class) in [("standard", "p12"), ("large", "p18")] {
            let (status, html) = room(&app, &format!("/authoring/{id}/paper?language=en&edition={edition}"), &cookie).await;
            assert!(status == 200 && html.contains(class) && html.contains("Did someone see you again within a week?"), "{html}");
        }
        assert_eq!(room(&app, &format!("/authoring/{id}/paper?language=xx&edition=large"), &cookie).await.0, 404);
        // A reviewer looks at it and changes nothing.
        let reed = come_in_as(&app, "reed", Role::Reviewer, "council").await;
        let (status, page) = room(&app, &format!("/authoring/{id}"), &reed).await;
        assert!(status == 200 && !page.contains("/questions/") && !page.contains("/freeze"), "{page}");
    })
    .await;
}

/// What could show of questions, ordinary and sensitive, at so many answers in an area.
fn shows(answers: u32) -> (Shows, Shows) {
    let file = chorus::i18n::Words::instrument_file("survivor-core", "instrument.toml").expect("a file");
    let instrument = Instrument::parse(&file).expect("an instrument");
    let place = |id: &str| chorus::domain::partnership::Place { id: id.parse().expect("an id"), name: id.to_owned() };
    let area = |id: &str| chorus::domain::partnership::Area {
        id: id.parse().expect("an id"),
        name: id.to_owned(),
        places: vec![id.parse().expect("an id")],
        group: false,
    };
    let geography = Geography { places: vec![place("alder"), place("birch")], areas: vec![area("alder"), area("birch")] };
    let forecast = forecast(&instrument, &geography, answers).expect("a plan");
    let of = |question: &str| forecast.lines.iter().find(|line| line.question == question).expect("a line").area.expect("areas");
    (of("listened"), of("believed"))
}

#[test]
fn what_will_ever_show_follows_the_rules_by_which_releases_are_made() {
    for (answers, ordinary, sensitive) in [
        (9, Shows::Nothing, Shows::Nothing),
        (10, Shows::Headline, Shows::Base),
        (14, Shows::Headline, Shows::Base),
        (15, Shows::Headline, Shows::Headline),
        (17, Shows::Headline, Shows::Headline),
        (29, Shows::Headline, Shows::Headline),
        (30, Shows::Groups, Shows::Groups),
        (49, Shows::Groups, Shows::Groups),
        (50, Shows::Options, Shows::Options),
        (100_000, Shows::Options, Shows::Options),
    ] {
        assert_eq!(shows(answers), (ordinary, sensitive), "{answers}");
    }
}

#[actix_web::test]
async fn the_forecast_takes_a_number_from_5_to_100_000_and_says_what_could_show_at_it() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    let id = copied(&app, &cookie, "survivor-core").await;
    let ask = async |query: &str| {
        let (status, page) = room(&app, &format!("/authoring/{id}/forecast{query}"), &cookie).await;
        assert!(!page.contains("<script"), "{page}");
        (status.as_u16(), plain(&page))
    };
    let (status, page) = ask("").await;
    assert!(
        status == 200 && page.contains("At 17 answers in each area (10 areas, 170 answers together), only these figures will ever show:"),
        "{page}"
    );
    let (_, page) = ask("?answers=5").await;
    assert!(page.contains("<td>nothing</td>") && page.contains("50 answers together"), "{page}");
    for bad in ["4", "100001", "1e3", "-7", "", "%3Cscript%3E", "17.5"] {
        let (status, page) = ask(&format!("?answers={bad}")).await;
        assert!(status == 422 && page.contains("from 5 to 100,000"), "{bad}: {page}");
    }
    assert_eq!(ask("?answers=100000").await.0, 200);
    // It asks for nothing and writes nothing.
    assert!(store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads").is_empty());
}
