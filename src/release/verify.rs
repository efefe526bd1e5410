//! `release verify`: from files alone, whether a release is whole, in its chain, and leaves the room that it owes.
//!
//! It needs neither key nor database. It checks signatures, hashes, that what is said stands in the same way wherever it
//! stands, and adds the worlds of the certificate up. That nothing *can* be worked out follows from the worlds: whoever could
//! work out a hole would be wrong in one of them.

use super::{CertificateFile, Document, FamilyStatements, ReleaseError, Signature, Statement, earlier};
use crate::{
    disclosure::{Base, Family, Fixed, ProtectedFamily, ProtectedRow, Row, Scope, Share},
    secret::sha256_hex,
};
use std::collections::BTreeMap;

/// What was checked, for whoever wants to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The release.
    pub release: String,
    /// Releases before it, all of which were there and unchanged.
    pub earlier: usize,
    /// Families that were checked.
    pub families: usize,
    /// Worlds that were added up.
    pub worlds: usize,
    /// The key that signed the release and all before it, hexadecimal; compare it with the one the partnership has published.
    pub public_key: String,
}

/// Why a release does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// A file is not there.
    #[error("{0} is missing")]
    Missing(String),
    /// A file does not match its signature.
    #[error("{0} was changed: its signature is not over these bytes")]
    Signature(String),
    /// A file was signed by another key than the release.
    #[error("{0} is signed by another key than the release")]
    OtherKey(String),
    /// A file says what no display can say, or its parts do not belong together.
    #[error("{0} does not read: {1}")]
    Unreadable(String, String),
    /// No earlier release has the hash that a release names as the one before it.
    #[error("the release before {0} is missing or was changed: none here has the hash {1}")]
    Chain(String, String),
    /// The release asks for less than the one before it.
    #[error("the policy was weakened: {release} shows groups from {now} replies, {before} showed them from {then}")]
    WeakerPolicy {
        /// The release.
        release: String,
        /// Its minimum.
        now: u32,
        /// The earlier release.
        before: String,
        /// Its minimum.
        then: u32,
    },
    /// A figure stands in one part of the release and not in another, or not in the same way.
    #[error("{family}: {figure} {problem}")]
    Figure {
        /// The family.
        family: String,
        /// The figure.
        figure: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The certificate is another than was signed for.
    #[error("certificate.json is not the one that the release was signed with")]
    Certificate,
    /// The worlds do not show what they have to.
    #[error("certificate: {0}")]
    Unproven(String),
}

/// Checks a release from its files by name, as [`bundle`](super::bundle) makes them.
///
/// # Errors
/// Everything that is wrong, in the order in which it was found.
pub fn verify(files: &BTreeMap<String, Vec<u8>>) -> Result<Verified, Vec<Wrong>> {
    let (document, key) = signed(files, "release", None).map_err(|wrong| vec![wrong])?;
    let before = chain(files, &document, &key).map_err(|wrong| vec![wrong])?;
    let certificate = certificate(files, &document).map_err(|wrong| vec![wrong])?;
    let mut wrong = Vec::new();
    if let Some(last) = before.last().filter(|last| last.policy.minimum() > document.policy.minimum()) {
        wrong.push(Wrong::WeakerPolicy {
            release: document.release.to_string(),
            now: document.policy.minimum(),
            before: last.release.to_string(),
            then: last.policy.minimum(),
        });
    }
    let (families, earlier) = declared(&document, before.clone(), &mut wrong);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let scopes: Vec<Scope<'_>> = families.iter().zip(&earlier).map(|(family, earlier)| Scope { family, earlier }).collect();
    let worlds = certificate.families.iter().map(|family| family.worlds.len()).sum();
    match certificate.into_certificate().check(&scopes, &document.figures, &document.policy) {
        Err(refused) => return Err(vec![Wrong::Unreadable("release.json".to_owned(), refused.to_string())]),
        Ok(unproven) => wrong.extend(unproven.iter().map(|one| Wrong::Unproven(one.to_string()))),
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(Verified { release: document.release.to_string(), earlier: before.len(), families: families.len(), worlds, public_key: key })
}

fn file<'a>(files: &'a BTreeMap<String, Vec<u8>>, name: &str) -> Result<&'a [u8], Wrong> {
    files.get(name).map(Vec::as_slice).ok_or_else(|| Wrong::Missing(name.to_owned()))
}

/// Reads a document after checking its signature, which has to be by `key` if one is given.
fn signed(files: &BTreeMap<String, Vec<u8>>, name: &str, key: Option<&str>) -> Result<(Document, String), Wrong> {
    let (json, sig) = (format!("{name}.json"), format!("{name}.sig"));
    let bytes = file(files, &json)?;
    let unreadable = |name: &str, error: serde_json::Error| Wrong::Unreadable(name.to_owned(), error.to_string());
    let signature: Signature = serde_json::from_slice(file(files, &sig)?).map_err(|e| unreadable(&sig, e))?;
    if !signature.is_over(bytes) {
        return Err(Wrong::Signature(json));
    }
    if key.is_some_and(|key| key != signature.public_key) {
        return Err(Wrong::OtherKey(json));
    }
    let document = serde_json::from_slice(bytes).map_err(|e| unreadable(&json, e))?;
    Ok((document, signature.public_key))
}

/// Every release before this one, from the first, each named by the hash in the next.
fn chain(files: &BTreeMap<String, Vec<u8>>, document: &Document, key: &str) -> Result<Vec<Document>, Wrong> {
    let mut by_hash = BTreeMap::new();
    for (name, bytes) in files.iter().filter(|(name, _)| name.starts_with("earlier/")) {
        if let Some(name) = name.strip_suffix(".json") {
            by_hash.insert(sha256_hex(bytes), signed(files, name, Some(key))?.0);
        }
    }
    let mut before: Vec<Document> = Vec::new();
    let (mut release, mut previous) = (document.release.to_string(), document.previous.clone());
    while !previous.is_empty() {
        let Some(one) = by_hash.remove(&previous) else { return Err(Wrong::Chain(release, previous)) };
        (release, previous) = (one.release.to_string(), one.previous.clone());
        before.push(one);
    }
    before.reverse();
    Ok(before)
}

fn certificate(files: &BTreeMap<String, Vec<u8>>, document: &Document) -> Result<CertificateFile, Wrong> {
    let name = "certificate.json";
    let bytes = file(files, name)?;
    if sha256_hex(bytes) != document.certificate {
        return Err(Wrong::Certificate);
    }
    let certificate: CertificateFile = serde_json::from_slice(bytes).map_err(|e| Wrong::Unreadable(name.to_owned(), e.to_string()))?;
    if certificate.release == document.release && certificate.policy == document.policy { Ok(certificate) } else { Err(Wrong::Certificate) }
}

/// The families as they were declared, and what earlier releases said over them.
fn declared(document: &Document, mut before: Vec<Document>, wrong: &mut Vec<Wrong>) -> (Vec<Family>, Vec<Vec<Fixed>>) {
    before.retain(|one| document.waves.len() > 1 && one.same_year(&document.survey, &document.year));
    let named: Vec<&str> = document.about.iter().map(|about| about.figure.as_str()).collect();
    let shown: Vec<&str> = document.figures.families().iter().flat_map(ProtectedFamily::rows).map(ProtectedRow::id).collect();
    if named != shown || document.families.len() != document.figures.families().len() {
        let problem = "figures and what they are about do not match one to one".to_owned();
        wrong.push(Wrong::Figure { family: document.release.to_string(), figure: "a figure".to_owned(), problem });
        return (Vec::new(), Vec::new());
    }
    let (mut families, mut earlier) = (Vec::new(), Vec::new());
    for (said, shown) in document.families.iter().zip(document.figures.families()) {
        families.push(family(document, said, shown, wrong));
        match earlier::statements(&said.id, &said.inner, &before) {
            Ok(fixed) => earlier.push(fixed),
            Err(ReleaseError::Refused(why)) => wrong.push(Wrong::Unreadable("release.json".to_owned(), why)),
            Err(error) => wrong.push(Wrong::Unreadable("earlier".to_owned(), error.to_string())),
        }
    }
    (families, earlier)
}

/// One family, with every row and figure found once among its statements.
fn family(document: &Document, said: &FamilyStatements, shown: &ProtectedFamily, wrong: &mut Vec<Wrong>) -> Family {
    let mut statements: BTreeMap<&str, (&Statement, bool)> = BTreeMap::new();
    let mut problem = |figure: &str, problem: &str| {
        wrong.push(Wrong::Figure { family: said.id.clone(), figure: figure.to_owned(), problem: problem.to_owned() });
    };
    let both = said.published.iter().map(|s| (s, true)).chain(said.hidden.iter().map(|s| (s, false)));
    for (statement, published) in both {
        if statements.insert(&statement.figure, (statement, published)).is_some() {
            problem(&statement.figure, "is said twice");
        }
    }
    let mut rows: Vec<Row> = Vec::new();
    for row in shown.rows() {
        let Some((base, published)) = statements.remove(row.id()) else {
            problem(row.id(), "has no statement");
            continue;
        };
        let mut items = Vec::new();
        for (item, share) in row.items() {
            let name = format!("{}#{item}", row.id());
            let Some((statement, published)) = statements.remove(name.as_str()) else {
                problem(&name, "has no statement");
                continue;
            };
            if (statement.low, statement.high) != (share.map(Share::low_f64), share.map(Share::high_f64))
                || published != share.is_some()
                || statement.of != base.sums
            {
                problem(&name, "is not said as it is shown");
            }
            items.push(statement.sums.clone());
        }
        let ends = (row.base().map(|b| f64::from(b.low())), row.base().and_then(Base::high).map(f64::from));
        if (base.low, base.high) != ends || published != row.base().is_some() {
            problem(row.id(), "is not said as it is shown");
        }
        let minimum = base.minimum.max(document.policy.minimum());
        if row.base().and_then(Base::high).is_some_and(|high| high < minimum) {
            problem(row.id(), "is shown although the policy asks for more replies");
        }
        match row.declared(base.sums.clone(), items, minimum, base.shared.clone()) {
            Some(row) => rows.push(row),
            None => problem(row.id(), "has another number of figures than statements"),
        }
    }
    for figure in statements.keys() {
        problem(figure, "is said and nowhere shown");
    }
    Family { id: shown.id().to_owned(), cells: said.inner.len(), rows }
}
