//! Every page of the staff origin as it came over the wire, in both of its languages: empty, with errors, and filled.

use super::stage::Put;
use crate::{
    answering_back,
    app::{TestApp, name},
    people::{NEW_PASSWORD, app_with_mail, here, invite, token_of, until},
    postbox::Postbox,
    returns,
    rooms::{PASSWORD, come_in_as, post, post_raw, room},
};
use chorus::{
    clock::Clock,
    domain::{
        action::{Kind, OwnerRole, Recommendation, Status, Step, Vetted, Vetting, Written},
        ids::StaffName,
        plan::Declared,
        returns::Shown,
        staff::Role,
        wave::{Survey, Topic},
    },
    release::share,
    store,
    web::staff::LANGUAGES,
};

/// What the triage calls these pages.
pub const NAME: &str = "staff";

struct Collected<'a> {
    app: &'a TestApp,
    language: &'static str,
    pages: Vec<Put>,
}

impl Collected<'_> {
    fn put(&mut self, what: &str, html: String) {
        let what = format!("{what} in {}", self.language);
        self.pages.push(Put { what, language: self.language, name: NAME.to_owned(), html });
    }

    async fn look(&mut self, path: &str, cookie: &str) {
        let (_, html) = room(self.app, &format!("{path}?lang={}", self.language), cookie).await;
        self.put(path, html);
    }

    async fn post(&mut self, path: &str, cookie: &str, fields: &[(&str, &str)]) {
        let path = format!("{path}?lang={}", self.language);
        let response = if cookie.is_empty() {
            post_raw(self.app, &path, "", &[&[("lang", self.language)], fields].concat()).await
        } else {
            post(self.app, &path, cookie, fields).await
        };
        self.put(&format!("posted {path}"), response.text().await.expect("text"));
    }
}

impl Collected<'_> {
    /// Opening with errors and with the question, printing with errors, twice, and each kind of sheet.
    async fn open_and_print(&mut self, cookie: &str) {
        let key = |of: &str| format!("{of}-{}", self.language);
        let keys = ["twice", "small", "sheet", "large"].map(key);
        self.post("/open", cookie, &[("key", &keys[0]), ("closes", "soon"), ("ends_year", "yes")]).await;
        let opening = [("key", keys[0].as_str()), ("survey", "whole"), ("closes", "2026-07-30"), ("password", PASSWORD)];
        self.post("/open", cookie, &opening).await;
        self.post("/waves/core-1/close", cookie, &[("password", "wrong")]).await;
        self.post("/waves/core-1/cards", cookie, &[("key", &keys[1]), ("count", "49")]).await;
        let cards = [("service", "outreach"), ("count", "50"), ("password", PASSWORD)];
        let english = [&[("key", keys[2].as_str()), ("language", "en")], &cards[..]].concat();
        self.post("/waves/core-1/cards", cookie, &english).await;
        self.post("/waves/core-1/cards", cookie, &english).await;
        let arabic = [("key", keys[3].as_str()), ("language", "ar"), ("large", "yes")];
        self.post("/waves/core-1/cards", cookie, &[&arabic[..], &cards].concat()).await;
    }
}

/// What is answered of the release that is shared: a draft with an action that is late, one that waits, and one that is done.
async fn answers(app: &TestApp, figure: &str) {
    let (staff, today) = (name::<StaffName>("rowan"), app.clock.today());
    let words = |text: &str| Written { language: "en".into(), text: text.into() };
    let mut tx = app.store().write().await.expect("writes");
    let heard = Recommendation { kind: Kind::Change, words: words("Say it\nin writing."), staff: staff.clone(), day: today };
    store::finding::add(&mut tx, &name("f1"), &name("small-1"), (figure, "headline"), &heard).await.expect("adds");
    let long_ago = today - chrono::Duration::days(40);
    for (id, status) in [("a1", Status::Planned(long_ago)), ("a2", Status::Undecided), ("a3", Status::Done)] {
        let (organisation, role) = (name("harbour"), OwnerRole::Manager);
        let step = Step { status, role, organisation, words: words("A card."), staff: staff.clone(), day: long_ago };
        store::action::add(&mut tx, &name(id), &name("f1"), &step).await.expect("adds");
    }
    let again = store::action::get(&mut tx, &name("a3")).await.expect("reads").expect("an action").steps[0].clone();
    store::action::step(&mut tx, &name("a3"), 1, &Step { words: words("Every card."), ..again }).await.expect("adds");
    let vetting = Vetting { step: 2, says: Vetted::NotYet, staff: staff.clone(), day: today };
    store::action::vet(&mut tx, &name("a3"), &vetting).await.expect("vets");
    let of = chorus::web::reply::original(&words("A card."));
    store::translation::put(&mut tx, (&of, "ar"), "بطاقة.", "", (&staff, today)).await.expect("writes");
    tx.commit().await.expect("commits");
}

/// A release that is shared, with a note beside it, and after it one that waits for its approvals; gives two figures that it shows.
async fn release(app: &TestApp) -> [String; 2] {
    let mut figures = [String::new(), String::new()];
    let mut tx = app.store().write().await.expect("writes");
    let core = store::wave::survey(&mut tx, &name("core")).await.expect("reads").expect("a survey");
    let mut declared: Declared = serde_json::from_str(&core.plan).expect("a plan");
    declared.services = vec![name("outreach")];
    let plan = serde_json::to_string(&declared).expect("JSON");
    store::wave::add_survey(&mut tx, &Survey { id: name("small"), plan, ..core }).await.expect("adds");
    tx.commit().await.expect("commits");
    for n in 1..=2 {
        let (wave, _, codes) = app.open_wave("small").await;
        if n == 1 {
            answering_back::fill(app, "small-1").await;
        } else {
            crate::crash::commands::fill(&app.base, &wave, &codes[..12]).await;
        }
        app.close(&wave).await;
        app.count(&wave).await;
        let document = app.protect(&wave).await;
        if n == 1 {
            figures = ["told_next", "believed"].map(|question| answering_back::row_of(&document, question, ""));
            app.approve_twice(&wave).await;
            share(app.store(), &*app.clock, &wave.id).await.expect("shares");
            let mut tx = app.store().write().await.expect("writes");
            store::note::add(&mut tx, &name("small-1"), &name("open-door"), "cy", "Diolch.\n\nRydym yn gwrando.").await.expect("adds");
            tx.commit().await.expect("commits");
            answers(app, &figures[0]).await;
        }
    }
    figures
}

impl Collected<'_> {
    /// Everything about answering back: as who writes sees it, as who vets does, and the forms with errors and with what somebody else wrote.
    async fn answering_back(&mut self, (linden, reed): (&str, &str), (figure, other): (&str, &str)) {
        let add = format!("/releases/small-1/answer/{}", answering_back::word(other, "headline"));
        let words = format!("/words/{}", chorus::web::reply::original(&Written { language: "en".into(), text: "A card.".into() }));
        for path in ["/said-and-did", "/said-and-did/import", "/releases/small-1/said-and-did", "/findings/f1", &add, &words] {
            self.look(path, linden).await;
        }
        for verb in ["change", "act", "publish", "withdraw"] {
            self.look(&format!("/findings/f1/{verb}"), linden).await;
        }
        for path in ["/actions/a1", "/actions/a3", "/actions/a1/change", "/actions/a3/told"] {
            self.look(path, linden).await;
        }
        for path in ["/actions/a3", "/actions/a3/vet", "/actions/a1/vet", &words] {
            self.look(path, reed).await;
        }
        for path in [&add, "/findings/f1/act", "/actions/a1/change", "/actions/a3/told", &words] {
            self.post(path, linden, &[("text", "Words."), ("password", PASSWORD)]).await;
        }
        self.post("/findings/f1/withdraw", linden, &[("password", "wrong")]).await;
        self.post("/actions/a3/vet", reed, &[("seen", "1"), ("says", "agrees")]).await;
        self.post("/said-and-did/import", linden, &[("rows", "source,name\ninspection,Jane")]).await;
        let taken = format!("/releases/small-1/answer/{}", answering_back::word(figure, "headline"));
        let key = format!("taken-{}", self.language);
        let second = [("key", key.as_str()), ("kind", "works"), ("text", "My words."), ("language", "cy"), ("password", PASSWORD)];
        self.post(&taken, linden, &second).await;
    }
}

impl Collected<'_> {
    /// Every page of setting up: lists, forms, with errors, with what was saved meanwhile, and with what is to be read first.
    async fn setting_up(&mut self, cookie: &str) {
        for path in ["", "/partnership", "/surveys", "/places", "/places/merge", "/areas", "/areas/file", "/organisations", "/boards"] {
            self.look(&format!("/setting-up{path}"), cookie).await;
        }
        for path in ["/areas/north", "/organisations/council", "/services/outreach", "/services/outreach/end", "/boards/new", "/planets"] {
            self.look(&format!("/setting-up{path}"), cookie).await;
        }
        let key = |of: &str| format!("{of}-{}", self.language);
        let keys = ["empty", "meanwhile", "sure", "survey", "tender", "soon"].map(key);
        self.post("/setting-up/organisations/new", cookie, &[("key", &keys[0]), ("name", "a\nb"), ("rated", "perhaps")]).await;
        let other = [("key", keys[1].as_str()), ("seen", "another"), ("name", "NORTH"), ("scope", "group"), ("places", "alder")];
        self.post("/setting-up/areas/north", cookie, &other).await;
        let merge = [("key", keys[2].as_str()), ("name", "Woods"), ("which", "cedar"), ("which", "fir"), ("password", PASSWORD)];
        self.post("/setting-up/places/merge", cookie, &merge).await;
        self.post("/setting-up/surveys", cookie, &[("key", &keys[3]), ("instrument", "")]).await;
        let tenders = "/setting-up/surveys/core/tenders";
        let tender = [("key", keys[4].as_str()), ("begins", "2999-01-01"), ("ends", "2999-02-01")];
        assert_eq!(post(self.app, tenders, cookie, &tender).await.status(), 303);
        self.look(tenders, cookie).await;
        self.post(tenders, cookie, &[("key", &keys[5]), ("begins", "soon")]).await;
    }

    /// What has to be so before a survey opens, as each of those who record it sees it, with errors, and what the sentences say that changed.
    async fn gates(&mut self, (linden, reed, burdock): (&str, &str, &str)) {
        for path in ["", "/core", "/whole", "/core/review", "/core/withdraw/2", "/core/withdraw/3", "/core/permission"] {
            self.look(&format!("/gates{path}"), linden).await;
        }
        for path in ["/core", "/core/review", "/core/withdraw/1"] {
            self.look(&format!("/gates{path}"), reed).await;
        }
        self.look("/gates/core/sight", burdock).await;
        let keys = ["review", "sight"].map(|of| format!("{of}-{}", self.language));
        self.post("/gates/core/review", reed, &[("key", &keys[0]), ("text", "Words."), ("reviewed_on", "soon")]).await;
        self.post("/gates/core/sight", burdock, &[("key", &keys[1]), ("seen", "another")]).await;
    }

    /// Writing an instrument: the list, a copy with a question of our own, what is wrong with it, both texts, and every way to look at it.
    async fn authoring(&mut self, (linden, reed): (&str, &str)) {
        let keys = ["copy", "add", "wrong", "meanwhile"].map(|of| format!("{of}-{}", self.language));
        self.look("/authoring", linden).await;
        let copy = [("key", keys[0].as_str()), ("do", "copy"), ("base", "project-feedback")];
        let response = post(self.app, "/authoring", linden, &copy).await;
        let to = response.headers()["location"].to_str().expect("text").split('?').next().expect("a path").to_owned();
        let add = [("key", keys[1].as_str()), ("shape", "single"), ("section", "next")];
        let response = post(self.app, &format!("{to}/add"), linden, &add).await;
        let own = response.headers()["location"].to_str().expect("text").split('?').next().expect("a path").to_owned();
        for path in ["/authoring", "/authoring/form", "/authoring/none-such", &to, &own] {
            self.look(path, linden).await;
        }
        for path in ["words", "add", "preview", "forecast", "compare", "freeze", "discard", "questions/pf_worth", "questions/role/own"] {
            self.look(&format!("{to}/{path}"), linden).await;
        }
        self.look(&format!("{own}/remove"), linden).await;
        let fields = [("shape", "single"), ("t-en", "{ $x }"), ("o0-code", "A B"), ("o0-t-en", "Yes")];
        self.post(&own, linden, &[&[("key", keys[2].as_str())][..], &fields].concat()).await;
        self.post(&own, linden, &[("key", &keys[3]), ("shape", "single"), ("seen", "another"), ("t-en", "Words.")]).await;
        self.look(&to, reed).await;
        self.post("/authoring", linden, &[("key", &format!("none-{}", self.language)), ("do", "copy"), ("base", "")]).await;
    }

    /// The rooms of returns: empty, with a draft, with errors, with what somebody else saved, corrected, and as a group.
    async fn returns(&mut self, (linden, reader): (&str, &str)) {
        let (own, key) = ("/returns/own/ccr-leads/2026-27", |of: &str| format!("{of}-{}", self.language));
        let keys = ["part", "other", "sign"].map(key);
        self.post("/returns", linden, &[("instrument", "")]).await;
        post(self.app, "/returns", linden, &[("instrument", "ccr-leads"), ("period", "2026-27")]).await;
        for path in ["/returns", own, "/returns/own/ccr-leads/2026-27/goal", "/returns/group/ccr-services/2026-27"] {
            self.look(path, linden).await;
        }
        let part = [("key", keys[0].as_str()), ("a-ccr_vision", "yes"), ("l-ccr_vision", "nowhere")];
        self.post("/returns/own/ccr-leads/2026-27/goal", linden, &part).await;
        let other = [("key", keys[1].as_str()), ("seen", "another"), ("a-ccr_vision", "yes"), ("e-ccr_vision", "Words.")];
        self.post("/returns/own/ccr-leads/2026-27/goal", linden, &other).await;
        self.post(own, linden, &[("key", &keys[2]), ("do", "sign"), ("review", "soon")]).await;
        for path in ["", "/ccr-leads/2026-27", "/ccr-leads/2026-27/council", "/ccr-leads/2026-27/council/1", "/ccr-services/2026-27"] {
            self.look(&format!("/returns{path}"), reader).await;
        }
    }

    /// What each of those sees who make and read releases, and the forms with errors.
    async fn releases(&mut self, (linden, releaser, rated, reader): (&str, &str, &str, &str)) {
        for path in
            ["/waves/whole-1/count", "/waves/small-1", "/waves/small-1/publish", "/waves/small-2", "/waves/small-2/protect", "/releases"]
        {
            self.look(path, linden).await;
        }
        for path in
            ["/releases/small-2", "/releases/small-2/paper", "/releases/small-2/in/alder", "/waves/small-2/approve", "/waves/small-2"]
        {
            self.look(path, releaser).await;
        }
        for path in ["/waves/small-2/approve", "/releases/small-2"] {
            self.look(path, rated).await;
        }
        for path in ["/releases", "/releases/small-1", "/releases/small-1/note", "/dashboards", "/dashboards/working/strategic"] {
            self.look(path, reader).await;
        }
        for path in
            ["/dashboards/components/forum", "/dashboards/working/full", "/dashboards/coverage/full", "/dashboards/working/full/in/alder"]
        {
            self.look(path, releaser).await;
        }
        for path in ["/services", "/releases/small-1/in/service.outreach"] {
            self.look(path, linden).await;
        }
        self.post("/waves/whole-1/count", linden, &[("password", "wrong")]).await;
        self.post("/waves/small-2/approve", rated, &[("password", "wrong")]).await;
        self.post("/releases/small-1/note", reader, &[("text", " "), ("language", ""), ("password", "wrong")]).await;
    }
}

/// The pages.
pub async fn pages() -> Vec<Put> {
    let postbox = Postbox::open(here()).await;
    let app = app_with_mail(postbox.at).await;
    app.open_wave_behind("needs", Some(Topic::Buses)).await;
    let (wave, _, _) = app.open_wave("core").await;
    app.print_cards(&wave, Some("alder")).await;
    let mut tx = app.store().write().await.expect("writes");
    store::wave::revoke(&mut tx, &crate::app::name("core-1-b2")).await.expect("revokes");
    tx.commit().await.expect("commits");
    // One that is closed, and whose survey can be opened again.
    let (closed, _, _) = app.open_wave("whole").await;
    app.close(&closed).await;
    let [figure, other] = release(&app).await;
    let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let reader = come_in_as(&app, "sedge", Role::Provider, "harbour").await;
    let reed = come_in_as(&app, "reed", Role::Reviewer, "council").await;
    let ash = come_in_as(&app, "ash", Role::Releaser, "council").await;
    let birch = come_in_as(&app, "birch", Role::Releaser, "open-door").await;
    for who in ["willow", "nobody"] {
        invite(&app, &linden, who, &format!("{who}@council.example")).await;
    }
    until("a mail is taken", async || postbox.taken().len() == 1).await;
    let join = format!("/join/{}", token_of(&postbox.taken()[0]));
    // Somebody who is to be confirmed, and somebody who has left.
    let mut tx = app.store().write().await.expect("writes");
    store::access::begin(&mut tx, crate::app::day("2026-05-01")).await.expect("begins");
    store::access::confirm(&mut tx, &crate::app::name("rowan"), crate::app::day("2025-05-02")).await.expect("confirms");
    store::access::end(&mut tx, &crate::app::name("hazel"), crate::app::day("2026-05-01")).await.expect("ends");
    tx.commit().await.expect("commits");
    let burdock = come_in_as(&app, "burdock", Role::Steward, "council").await;
    crate::gates::record_all(&app, "core", "council").await;
    returns::describe(&app).await;
    for (id, answer) in [("council", "yes"), ("council", "no")] {
        returns::sign(&app, id, "ccr-leads", answer, Shown::Public).await;
    }
    for (id, answer) in [("harbour", "yes"), ("haven", "no"), ("meadow", "partly")] {
        returns::sign(&app, id, "ccr-services", answer, Shown::Group).await;
    }
    returns::sign(&app, "quay", "ccr-services", "partly", Shown::Partners).await;
    let mut pages = Vec::new();
    for language in LANGUAGES {
        let mut all = Collected { app: &app, language, pages: Vec::new() };
        for path in ["/", "/staff", &join, "/join/none"] {
            all.look(path, "").await;
        }
        for path in ["/", "/staff", "/staff/invite", "/handover", "/staff/rowan/end", "/staff/linden/end", "/me", "/me/app", "/log"] {
            all.look(path, &linden).await;
        }
        for path in [
            "/open",
            "/waves/core-1",
            "/waves/core-1/close",
            "/waves/core-1/cards",
            "/waves/core-1/kit",
            "/waves/core-1/guide",
            "/waves/needs-1",
            "/waves/needs-1/kit",
            "/batches/core-1-b1/revoke",
            "/waves/whole-1",
            "/waves/whole-1/close",
            "/waves/none",
        ] {
            all.look(path, &linden).await;
        }
        all.look("/staff", &reader).await;
        all.look("/waves/core-1", &reader).await;
        all.open_and_print(&linden).await;
        all.setting_up(&linden).await;
        all.releases((&linden, &ash, &birch, &reader)).await;
        all.authoring((&linden, &reed)).await;
        all.gates((&linden, &reed, &burdock)).await;
        all.returns((&linden, &reader)).await;
        all.answering_back((&linden, &reed), (&figure, &other)).await;
        all.post("/sign-in", "", &[("name", "linden"), ("password", "wrong")]).await;
        all.post(&join, "", &[("password", "short"), ("again", "short"), ("sealed", ""), ("code", "")]).await;
        all.post("/staff/invite", &linden, &[]).await;
        let wrong = [("key", language), ("name", "Wil low"), ("role", ""), ("organisation", ""), ("mail", "w"), ("password", PASSWORD)];
        all.post("/staff/invite", &linden, &wrong).await;
        all.post("/staff/rowan/end", &linden, &[("password", "wrong")]).await;
        all.post("/me/password", &linden, &[("password", "wrong"), ("new", NEW_PASSWORD), ("again", NEW_PASSWORD)]).await;
        all.post("/me/app", &linden, &[("password", PASSWORD), ("sealed", ""), ("code", "")]).await;
        all.post("/me/codes", &linden, &[("password", PASSWORD)]).await;
        pages.append(&mut all.pages);
    }
    pages
}
