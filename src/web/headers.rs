//! The headers that go with every response of an origin, errors included (privacy-engineering §D.3).

use actix_web::{
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header::{HOST, HeaderName, HeaderValue},
    middleware::Next,
    web::Data,
};
use ring::digest::{SHA256, digest};

/// The headers of one origin, worked out once.
#[derive(Debug, Clone)]
pub struct Headers {
    always: Vec<(HeaderName, HeaderValue)>,
    /// What an onion service must not say: that it is to be reached by TLS, and where else it is.
    clearnet: Vec<(HeaderName, HeaderValue)>,
}

/// How long a browser remembers to come by TLS: a day, in seconds. It keeps the host's name on the device for as long, beside the history that people are told
/// how to clear; cards name `https` anyway.
const TLS_FOR: &str = "max-age=86400";
/// Nothing that a browser can do besides showing the page.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), clipboard-read=(), display-capture=(), \
    encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), \
    local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), \
    screen-wake-lock=(), serial=(), storage-access=(), usb=(), web-share=(), window-management=(), xr-spatial-tracking=()";

impl Headers {
    /// The headers of an origin whose pages carry one of `styles` inline, and whose forms may lead to `form_targets` besides themselves.
    #[must_use]
    pub fn new(styles: &[&str], script: bool, form_targets: &[&str]) -> Self {
        let hash = |style: &&str| format!("'sha256-{}'", data_encoding::BASE64.encode(digest(&SHA256, style.as_bytes()).as_ref()));
        let style_source = styles.iter().map(hash).collect::<Vec<_>>().join(" ");
        let script_source = if script { "'self'" } else { "'none'" };
        let forms = form_targets.iter().fold("'self'".to_owned(), |all, target| format!("{all} {target}"));
        let policy = format!(
            "default-src 'none'; style-src {style_source}; script-src {script_source}; img-src 'self' data:; connect-src 'self'; media-src 'self'; \
             form-action {forms}; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svp"
        );
        let all = [
            ("content-security-policy", policy.as_str()),
            ("cache-control", "no-store, max-age=0"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("x-robots-tag", "noindex, noarchive, nosnippet"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("cross-origin-resource-policy", "same-origin"),
            ("permissions-policy", PERMISSIONS),
        ];
        let header = |(name, value): &(&'static str, &str)| Some((HeaderName::from_static(name), HeaderValue::from_str(value).ok()?));
        Self { always: all.iter().filter_map(header).collect(), clearnet: Vec::new() }
    }

    /// The same for an origin that is reached by TLS, or has an onion service beside it, which is told without path or query.
    #[must_use]
    pub fn on_clearnet(mut self, secure: bool, onion: Option<&str>) -> Self {
        let transport = secure.then_some((HeaderName::from_static("strict-transport-security"), TLS_FOR));
        let onion = onion.map(|url| (HeaderName::from_static("onion-location"), url));
        self.clearnet =
            transport.into_iter().chain(onion).filter_map(|(name, value)| Some((name, HeaderValue::from_str(value).ok()?))).collect();
        self
    }
}

/// Puts the origin's headers on a response, whoever made it.
///
/// # Errors
/// Passes on what the handler said.
pub async fn add<B: MessageBody + 'static>(request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<B>, actix_web::Error> {
    let headers = request.app_data::<Data<Headers>>().cloned();
    let onion = is_onion(request.headers().get(HOST));
    let mut response = next.call(request).await?;
    if let Some(headers) = headers {
        let clearnet = headers.clearnet.iter().filter(|_| !onion);
        for (name, value) in headers.always.iter().chain(clearnet) {
            response.headers_mut().insert(name.clone(), value.clone());
        }
    }
    Ok(response)
}

/// Whether somebody came by the onion service.
fn is_onion(host: Option<&HeaderValue>) -> bool {
    let name = host.and_then(|host| host.to_str().ok()).and_then(|host| host.split(':').next()).unwrap_or_default();
    name.trim_end_matches('.').to_ascii_lowercase().ends_with(".onion")
}
