//! The core names its options as a library does; at the shell they are options and files.

/// What the core's messages say, and what the same is here.
const PHRASES: [(&str, &str); 18] = [
    (
        "needs account_id and api_key: pass them, or set ",
        "needs --account-id and --api-key-file, or ",
    ),
    ("needs account_id: pass it, or set ", "needs --account-id, or "),
    ("needs api_key: pass it, or set ", "needs --api-key-file, or "),
    ("needs token: pass it, or set ", "needs --token-file, or "),
    ("pass base_url, or set ", "give --base-url, or set "),
    ("check base_url", "check --base-url"),
    ("base_url or ", "--base-url or "),
    ("or set allow_http if that is acceptable", "or give --allow-http if that is acceptable"),
    ("give it in the option proxy, as in", "give it with --proxy, as in"),
    ("proxy is not an address", "--proxy is not an address"),
    ("extra_ca_pem holds no certificate", "--ca-file holds no certificate"),
    ("a timeout of 0 s", "a --timeout of 0 s"),
    ("a upload_timeout of 0 s", "an --upload-timeout of 0 s"),
    (
        "webhook_secret_key is missing: webhook_url and webhook_secret_key go together",
        "the secret is missing: --webhook-url goes together with AMPLIFIER_WEBHOOK_SECRET or \
         --webhook-secret-file",
    ),
    (
        "webhook_url is missing: webhook_url and webhook_secret_key go together",
        "--webhook-url is missing: it goes together with --webhook-secret-file",
    ),
    (
        "use the account_id and the credentials with which",
        "give --account-id, or AMPLIFIER_ACCOUNT_ID, and the credentials with which",
    ),
    ("wait again with its identifier or token", "it can be waited for again"),
    ("settle it with its token before submitting it again", "settle it before submitting it again"),
];

/// A message of the core as the shell says it.
pub(crate) fn at_the_shell(message: &str) -> String {
    PHRASES.iter().fold(message.to_owned(), |text, (core, here)| text.replacen(core, here, 1))
}

/// Whether a message says that credentials are missing, so that a sandbox would do without.
pub(crate) fn lacks_credentials(message: &str) -> bool {
    PHRASES[..4].iter().any(|(core, _)| message.contains(core))
}
