//! Pages: typed structs rendered by Tera, in one language at a time.
//!
//! `t(key=…)` in a template, and in the components that it uses, reads the language from a thread-local that [`Pages::render`] sets;
//! rendering is synchronous, so no other request can come between.

use crate::i18n::{Arg, Words, WordsError};
use rust_embed::RustEmbed;
use serde::Serialize;
use std::{cell::RefCell, sync::Arc};
use tera::{Context, Kwargs, State, Tera, TeraResult};

#[derive(RustEmbed)]
#[folder = "templates"]
struct TemplateFiles;

thread_local! {
    static LANGUAGE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// A page that could not be rendered: a fault of the program, never of a person.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The template.
    #[error("{0}")]
    Template(String),
    /// The words.
    #[error(transparent)]
    Words(#[from] WordsError),
}

/// A page struct knows its template.
pub trait Page: Serialize {
    /// The template's path under `templates/`.
    const TEMPLATE: &'static str;
}

/// All templates, with the words that they say.
#[derive(Clone)]
pub struct Pages {
    tera: Arc<Tera>,
    words: Arc<Words>,
}

impl std::fmt::Debug for Pages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pages(..)")
    }
}

impl Pages {
    /// Reads every template that was built in.
    ///
    /// # Errors
    /// When a template does not parse, or names a function, filter or component that is not there.
    pub fn load(words: Arc<Words>) -> Result<Self, RenderError> {
        let mut tera = Tera::new();
        let catalogue = Arc::clone(&words);
        tera.register_function("t", move |kwargs: Kwargs, _: &State| -> TeraResult<String> { translate(&catalogue, &kwargs) });
        let mut templates = Vec::new();
        for path in TemplateFiles::iter() {
            let file = TemplateFiles::get(&path).map(|f| f.data.into_owned()).unwrap_or_default();
            let text = String::from_utf8(file).map_err(|_| RenderError::Template(format!("{path} is not UTF-8")))?;
            templates.push((path.to_string(), text));
        }
        tera.add_raw_templates(templates).map_err(|e| RenderError::Template(e.to_string()))?;
        Ok(Self { tera: Arc::new(tera), words })
    }

    /// The same templates over words that know more instruments.
    #[must_use]
    pub fn with_words(&self, words: Arc<Words>) -> Self {
        Self { tera: Arc::clone(&self.tera), words }
    }

    /// The words of the pages.
    #[must_use]
    pub fn words(&self) -> &Arc<Words> {
        &self.words
    }

    /// Renders a page in `language`.
    ///
    /// # Errors
    /// When a value or a message is missing; the test over all pages finds it before a person does.
    pub fn render<P: Page>(&self, language: &str, page: &P) -> Result<String, RenderError> {
        let context = Context::from_serialize(page).map_err(|e| RenderError::Template(e.to_string()))?;
        LANGUAGE.with_borrow_mut(|l| language.clone_into(l));
        self.tera.render(P::TEMPLATE, &context).map_err(|e| RenderError::Template(format!("{}: {e}", P::TEMPLATE)))
    }
}

fn translate(words: &Words, kwargs: &Kwargs) -> TeraResult<String> {
    let key: &str = kwargs.must_get("key")?;
    let args: Vec<(&str, Arg)> = kwargs
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)))
        .filter(|(name, _)| *name != "key")
        .map(|(name, value)| (name, value.as_f64().map_or_else(|| Arg::Text(value.as_str().unwrap_or_default()), Arg::Number)))
        .collect();
    LANGUAGE.with_borrow(|language| words.say(language, key, &args)).map_err(|e| tera::Error::message(e.to_string()))
}
