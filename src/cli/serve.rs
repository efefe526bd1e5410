//! `serve`: the three origins, until the process is told to stop.

use super::{Context, Outcome, Result, ServeArgs, refuse};
use crate::{app::Application, clock::SystemClock, store};
use std::sync::Arc;

pub(super) async fn run(mut context: Context, args: ServeArgs) -> Result {
    let config = &mut context.config;
    config.listen = args.listen.unwrap_or(config.listen);
    config.public_listen = args.public_listen.unwrap_or(config.public_listen);
    config.staff_listen = args.staff_listen.unwrap_or(config.staff_listen);
    config.tls = args.tls_cert.zip(args.tls_key);
    let base = context.open().await?;
    if store::partnership::get(&mut base.store.read().await?).await?.is_none() {
        return refuse(format!("{} holds no partnership yet: `chorus demo` makes a fictional one", context.config.data.display()));
    }
    let application = Application::build(&context.config, &base, Arc::new(SystemClock)).await?;
    let (answering, public, staff) = (application.answering, application.public, application.staff);
    let text = format!("answering  {answering}\npublic     {public}\nstaff      {staff}");
    context.say(text, &serde_json::json!({ "answering": answering, "public": public, "staff": staff }));
    application.run().await?;
    base.store.close().await;
    Ok(Outcome::Done)
}
