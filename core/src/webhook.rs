//! Proof that a webhook comes from the vendor.
//!
//! A vendor's signature is data, a [`Scheme`]; a [`Verifier`] holds the scheme and the secrets
//! that may have signed. Verification works on the raw body: a body that a framework has parsed
//! and written again has other bytes and does not verify.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind, Result};
use crate::one_or_many;
use crate::secret::Secret;

/// How a vendor proves that it sent a webhook: with HMAC-SHA256, or with the secret itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// The header families in use, by preference. One delivery uses one family.
    #[serde(with = "one_or_many")]
    pub headers: Vec<SignatureHeaders>,
    /// What the proof is. Default: a signature.
    #[serde(default)]
    pub proof: Proof,
    /// What stands before the signature, such as `v1=`. Default: nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prefix: String,
    /// What stands between several signatures in one header, where there may be several. One that
    /// holds is enough; those with another prefix are passed over. Default: there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// How a signature is written. Default: in hex.
    #[serde(default)]
    pub encoding: Encoding,
    /// What the key is. Default: the secret as it is.
    #[serde(default)]
    pub key: Key,
    /// How far the time of signing may be from the present, in seconds, in both directions.
    /// Default: no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance_s: Option<u32>,
}

/// What proves that a vendor sent a webhook.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// HMAC-SHA256 over the body, and over what else the headers name.
    #[default]
    Signature,
    /// The secret itself, which the vendor sends along. One who sees a delivery can forge
    /// others.
    Secret,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// 64 hexadecimal digits of either case.
    #[default]
    Hex,
    /// Base64 with padding.
    Base64,
}

/// What a key is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Key {
    /// The secret's text.
    #[default]
    Text,
    /// The bytes that the secret is the Base64 of, behind `whsec_` if it begins so.
    Base64,
}

/// The names of the headers that carry a proof.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureHeaders {
    /// The header with the signature.
    pub signature: String,
    /// The header with the time of signing, in seconds since 1970. When there is one, the signed
    /// bytes are its text, a dot, and the body; otherwise the body alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// The header with the identifier of the delivery. When there is one, its text and a dot are
    /// signed before the time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// Verifies deliveries of one scheme against one or more secrets.
///
/// Keeps the keyed state, so that verifying costs little more than hashing the body.
#[derive(Clone)]
pub struct Verifier {
    scheme: Scheme,
    keys: Vec<Keyed>,
    /// Whether a secret ends as a file's last line does, which is hardly ever part of it.
    has_line_end: bool,
}

/// A secret, ready for use.
#[derive(Clone)]
enum Keyed {
    Hmac(Hmac<Sha256>),
    Plain(Secret),
}

impl Verifier {
    /// A verifier that accepts what any of `secrets` has signed (several while a secret is being
    /// replaced, or for account-wide and per-request secrets side by side).
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] when there is no secret or one of them is empty or blank: anybody
    /// can sign with such a secret.
    pub fn new<S: Into<Secret>>(
        scheme: Scheme,
        secrets: impl IntoIterator<Item = S>,
    ) -> Result<Self> {
        let secrets: Vec<Secret> = secrets.into_iter().map(Into::into).collect();
        let has_line_end = secrets.iter().any(|secret| secret.expose().ends_with(['\n', '\r']));
        let keys =
            secrets.into_iter().map(|secret| keyed(&scheme, secret)).collect::<Result<Vec<_>>>()?;
        if keys.is_empty() {
            return Err(Error::new(
                ErrorKind::Configuration,
                "no webhook secret given; pass the secret that was set with the webhook address",
            ));
        }
        Ok(Verifier { scheme, keys, has_line_end })
    }

    /// Checks that `body` was signed with one of the secrets, and recently, where the scheme
    /// carries a time.
    ///
    /// `headers` are name and value pairs; names are compared without case. The digits of the
    /// signature may be of either case.
    ///
    /// # Errors
    /// [`ErrorKind::SignatureInvalid`] for everything that is not a valid signature, whatever the
    /// header holds.
    pub fn verify<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: &[u8],
        now: Timestamp,
    ) -> Result<()>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        let signed = self.signed_headers(headers)?;
        let proofs = self.proofs(&signed.signature)?;
        if let Some(timestamp) = &signed.timestamp {
            self.check_age(timestamp, now)?;
        }
        // Every key is tried, so that the time taken does not tell which one matched.
        let matches = self.keys.iter().fold(subtle::Choice::from(0), |found, key| {
            let expected = key.proof(&signed, body);
            let is_one = |found, proof: &Vec<u8>| found | proof.as_slice().ct_eq(&expected);
            proofs.iter().fold(found, is_one)
        });
        if bool::from(matches) { Ok(()) } else { Err(self.mismatch()) }
    }

    fn mismatch(&self) -> Error {
        invalid(match self.has_line_end {
            true => {
                "the signature does not match, and a secret that was given ends in a line break, as \
                 the text of a file does; pass the secret without it"
            }
            false => {
                "the signature does not match; check that the secret is the one set for this \
                 webhook and that the body is the raw one, byte for byte"
            }
        })
    }

    /// The headers with which the vendor would send `body` at `now`, signed with the first secret.
    /// For tests and for forwarding.
    pub fn sign(&self, body: &[u8], now: Timestamp) -> Vec<(String, String)> {
        let Some(family) = self.scheme.headers.first() else {
            return Vec::new();
        };
        let timestamp = family.timestamp.as_ref().map(|_| now.as_second().to_string());
        let id = family.id.as_ref().map(|_| format!("msg_{}", uuid::Uuid::new_v4().simple()));
        let signed = Signed {
            signature: Vec::new(),
            timestamp: timestamp.clone().map(String::into_bytes),
            id: id.clone().map(String::into_bytes),
        };
        let proof = self.written(&self.keys[0].proof(&signed, body));
        let signature = format!("{}{proof}", self.scheme.prefix);
        let names = [Some(&family.signature), family.timestamp.as_ref(), family.id.as_ref()];
        let texts = [Some(signature), timestamp, id];
        let headers = names.into_iter().zip(texts);
        headers.filter_map(|(name, text)| Some((name?.clone(), text?))).collect()
    }

    /// A proof as the header shows it.
    fn written(&self, proof: &[u8]) -> String {
        match (self.scheme.proof, self.scheme.encoding) {
            (Proof::Secret, _) => String::from_utf8_lossy(proof).into_owned(),
            (Proof::Signature, Encoding::Hex) => hex::encode(proof),
            (Proof::Signature, Encoding::Base64) => STANDARD.encode(proof),
        }
    }

    /// Picks the headers of one family. Parts of two families are never mixed.
    fn signed_headers<N, V>(&self, headers: impl IntoIterator<Item = (N, V)>) -> Result<Signed>
    where
        N: AsRef<str>,
        V: AsRef<[u8]>,
    {
        let families = &self.scheme.headers;
        let mut found = vec![Found::default(); families.len()];
        for (name, value) in headers {
            let (name, value) = (name.as_ref(), value.as_ref());
            for (family, found) in families.iter().zip(&mut found) {
                if name.eq_ignore_ascii_case(&family.signature) {
                    keep_single(&mut found.signature, name, value)?;
                } else if is_named(name, family.timestamp.as_ref()) {
                    keep_single(&mut found.timestamp, name, value)?;
                } else if is_named(name, family.id.as_ref()) {
                    keep_single(&mut found.id, name, value)?;
                }
            }
        }
        let mut present = families.iter().zip(found).filter(|(_, found)| found.signature.is_some());
        let Some((family, Found { signature: Some(signature), timestamp, id })) = present.next()
        else {
            let names: Vec<&str> = families.iter().map(|f| f.signature.as_str()).collect();
            return Err(invalid(format!("there is no {} header", names.join(" or "))));
        };
        let differs = |other: &Found| {
            other.signature.as_ref() != Some(&signature)
                || other.timestamp != timestamp
                || other.id != id
        };
        if present.any(|(_, other)| differs(&other)) {
            return Err(invalid("two families of signature headers are present and differ"));
        }
        match (&family.timestamp, &timestamp, &family.id, &id) {
            (Some(name), None, _, _) | (_, _, Some(name), None) => {
                Err(invalid(format!("there is no {name} header")))
            }
            _ => Ok(Signed { signature, timestamp, id }),
        }
    }

    /// What the header offers as proof: one, or any of several.
    fn proofs(&self, header: &[u8]) -> Result<Vec<Vec<u8>>> {
        let Some(separator) = &self.scheme.separator else {
            return Ok(vec![self.proof(header)?]);
        };
        let header = String::from_utf8_lossy(header);
        let mut offered: Vec<Result<Vec<u8>>> = header
            .split(separator.as_str())
            .take(MOST_SIGNATURES)
            .map(|one| self.proof(one.trim().as_bytes()))
            .collect();
        // What is of another version, or cannot be read, is passed over if there is a better one.
        match offered.iter().any(Result::is_ok) {
            true => Ok(offered.into_iter().flatten().collect()),
            false => Err(offered.swap_remove(0).err().unwrap_or_else(|| invalid("it is empty"))),
        }
    }

    fn proof(&self, text: &[u8]) -> Result<Vec<u8>> {
        let Scheme { prefix, proof, encoding, .. } = &self.scheme;
        let text = text
            .strip_prefix(prefix.as_bytes())
            .ok_or_else(|| invalid(format!("the signature does not begin with {prefix}")))?;
        match (proof, encoding) {
            (Proof::Secret, _) => Ok(text.to_vec()),
            (Proof::Signature, Encoding::Hex) => {
                let mut digest = vec![0; 32];
                hex::decode_to_slice(text, &mut digest)
                    .map_err(|_| invalid("the signature is not 64 hexadecimal digits"))?;
                Ok(digest)
            }
            (Proof::Signature, Encoding::Base64) => STANDARD
                .decode(text)
                .ok()
                .filter(|digest| digest.len() == 32)
                .ok_or_else(|| invalid("the signature is not Base64 of 32 bytes")),
        }
    }

    fn check_age(&self, timestamp: &[u8], now: Timestamp) -> Result<()> {
        let signed_at = seconds(timestamp)
            .ok_or_else(|| invalid("the time of signing is not a number of seconds since 1970"))?;
        let Some(tolerance) = self.scheme.tolerance_s else {
            return Ok(());
        };
        if now.as_second().abs_diff(signed_at) > u64::from(tolerance) {
            return Err(invalid(format!(
                "the time of signing is more than {tolerance} s from now; an old delivery was sent \
                 again, or this machine's clock is wrong"
            )));
        }
        Ok(())
    }
}

impl std::fmt::Debug for Verifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Verifier")
            .field("scheme", &self.scheme)
            .field("secrets", &self.keys.len())
            .finish()
    }
}

/// What a delivery holds of one family's headers.
#[derive(Clone, Default)]
struct Found {
    signature: Option<Vec<u8>>,
    timestamp: Option<Vec<u8>>,
    id: Option<Vec<u8>>,
}

/// The headers a delivery is judged by.
struct Signed {
    signature: Vec<u8>,
    timestamp: Option<Vec<u8>>,
    id: Option<Vec<u8>>,
}

/// A header with more signatures than this is nonsense, or an attack on our time.
const MOST_SIGNATURES: usize = 16;

fn is_named(name: &str, expected: Option<&String>) -> bool {
    expected.is_some_and(|expected| name.eq_ignore_ascii_case(expected))
}

fn keep_single(slot: &mut Option<Vec<u8>>, name: &str, value: &[u8]) -> Result<()> {
    match slot.replace(value.to_vec()) {
        None => Ok(()),
        Some(_) => Err(invalid(format!("the {name} header is repeated"))),
    }
}

fn keyed(scheme: &Scheme, secret: Secret) -> Result<Keyed> {
    let wrong = |message: &str| Error::new(ErrorKind::Configuration, message);
    let empty =
        || wrong("a webhook secret is empty or blank: such a signature would prove nothing");
    if secret.expose().trim().is_empty() {
        return Err(empty());
    }
    let key = match (scheme.proof, scheme.key) {
        (Proof::Secret, _) => return Ok(Keyed::Plain(secret)),
        (Proof::Signature, Key::Text) => Zeroizing::new(secret.expose().as_bytes().to_vec()),
        (Proof::Signature, Key::Base64) => {
            let text = secret.expose();
            let decoded = STANDARD.decode(text.strip_prefix("whsec_").unwrap_or(text));
            Zeroizing::new(decoded.map_err(|_| {
                wrong("a webhook secret is not Base64; copy it as the vendor shows it")
            })?)
        }
    };
    if key.is_empty() {
        return Err(empty());
    }
    let hmac = Hmac::new_from_slice(&key).map_err(|error| wrong(&error.to_string()))?;
    Ok(Keyed::Hmac(hmac))
}

impl Keyed {
    /// The proof that the vendor would send for `body` with these headers.
    fn proof(&self, signed: &Signed, body: &[u8]) -> Vec<u8> {
        let mut mac = match self {
            Keyed::Plain(secret) => return secret.expose().as_bytes().to_vec(),
            Keyed::Hmac(key) => key.clone(),
        };
        // The texts of the headers, not the number that one was parsed to.
        for text in [&signed.id, &signed.timestamp].into_iter().flatten() {
            mac.update(text);
            mac.update(b".");
        }
        mac.update(body);
        mac.finalize().into_bytes().to_vec()
    }
}

/// Digits only, and few enough to be a date: no sign, no space, no overflow.
fn seconds(text: &[u8]) -> Option<i64> {
    if text.is_empty() || text.len() > 12 || !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(text.iter().fold(0, |value, digit| value * 10 + i64::from(digit - b'0')))
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::SignatureInvalid, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vendors::{amplifier, idunox};

    #[derive(serde::Deserialize)]
    struct Vectors {
        cases: Vec<Case>,
    }

    #[derive(serde::Deserialize)]
    struct Case {
        name: String,
        secret: String,
        body: String,
        signature: String,
        valid: bool,
        timestamp: Option<String>,
        now: Option<i64>,
    }

    #[test]
    fn a_blank_secret_is_refused_and_a_line_end_is_hinted_at() {
        for blank in ["", " ", "\n", " \t\r\n"] {
            let error = Verifier::new(amplifier::webhook_scheme(), [blank]).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration, "{blank:?}");
        }
        let now = Timestamp::UNIX_EPOCH;
        let vendor = Verifier::new(amplifier::webhook_scheme(), ["s3cret"]).unwrap();
        let headers = vendor.sign(b"{}", now);
        let message = |secret: &str| {
            let verifier = Verifier::new(amplifier::webhook_scheme(), [secret]).unwrap();
            verifier.verify(headers.clone(), b"{}", now).unwrap_err().message().to_owned()
        };
        assert!(message("s3cret\n").contains("line break"));
        assert!(!message("other").contains("line break"));
    }

    fn vectors(json: &str) -> Vec<Case> {
        serde_json::from_str::<Vectors>(json).unwrap().cases
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn the_documented_vectors_of_the_plain_scheme_hold() {
        let cases =
            vectors(include_str!("../../tests/data/amplifier/vector_webhook_signature.json"));
        assert!(cases.len() >= 10);
        for case in cases {
            let verifier =
                Verifier::new(amplifier::webhook_scheme(), [case.secret.as_str()]).unwrap();
            let headers = [("x-webhook-signature", case.signature.as_bytes())];
            let outcome = verifier.verify(headers, case.body.as_bytes(), at(0));
            assert_eq!(outcome.is_ok(), case.valid, "{}", case.name);
            if let Err(error) = outcome {
                assert_eq!(error.kind(), ErrorKind::SignatureInvalid, "{}", case.name);
            }
        }
    }

    #[test]
    fn the_documented_vectors_of_the_timed_scheme_hold_for_both_header_families() {
        let cases = vectors(include_str!("../../tests/data/idunox/vector_webhook_signature.json"));
        assert!(cases.len() >= 10);
        for case in cases {
            for family in ["idunox", "iduscore"] {
                let verifier =
                    Verifier::new(idunox::webhook_scheme(), [case.secret.as_str()]).unwrap();
                let names = [format!("x-{family}-signature"), format!("x-{family}-timestamp")];
                let headers = [
                    (names[0].as_str(), case.signature.as_bytes()),
                    (names[1].as_str(), case.timestamp.as_deref().unwrap().as_bytes()),
                ];
                let outcome = verifier.verify(headers, case.body.as_bytes(), at(case.now.unwrap()));
                assert_eq!(outcome.is_ok(), case.valid, "{} {family}", case.name);
            }
        }
    }

    #[test]
    fn what_is_signed_verifies_under_any_of_several_secrets() {
        for scheme in [amplifier::webhook_scheme(), idunox::webhook_scheme()] {
            let headers = Verifier::new(scheme.clone(), ["new"]).unwrap().sign(b"{}", at(1_000));
            let both = Verifier::new(scheme.clone(), ["old", "new"]).unwrap();
            let pairs = || headers.iter().map(|(name, value)| (name, value));
            both.verify(pairs(), b"{}", at(1_000)).unwrap();
            assert!(both.verify(pairs(), b"{ }", at(1_000)).is_err());
            assert!(
                Verifier::new(scheme, ["old"]).unwrap().verify(pairs(), b"{}", at(1_000)).is_err()
            );
        }
    }

    #[test]
    fn the_two_header_families_are_never_mixed() {
        let verifier = Verifier::new(idunox::webhook_scheme(), ["s"]).unwrap();
        let signed = verifier.sign(b"{}", at(1_000));
        let (signature, time) = (signed[0].1.as_str(), signed[1].1.as_str());
        let verify =
            |headers: &[(&str, &str)]| verifier.verify(headers.iter().copied(), b"{}", at(1_000));
        assert!(
            verify(&[("X-Idunox-Signature", signature), ("X-IduScore-Timestamp", time)]).is_err()
        );
        let same = [
            ("X-Idunox-Signature", signature),
            ("X-Idunox-Timestamp", time),
            ("X-IduScore-Signature", signature),
            ("X-IduScore-Timestamp", time),
        ];
        verify(&same).unwrap();
        let other = [
            ("X-Idunox-Signature", signature),
            ("X-Idunox-Timestamp", time),
            ("X-IduScore-Signature", "v1=00"),
            ("X-IduScore-Timestamp", time),
        ];
        assert!(verify(&other).is_err());
    }

    #[test]
    fn a_repeated_or_missing_header_is_refused_by_name() {
        let verifier = Verifier::new(amplifier::webhook_scheme(), ["s"]).unwrap();
        let signed = verifier.sign(b"{}", at(0));
        let twice = [signed[0].clone(), signed[0].clone()];
        let error = verifier.verify(twice, b"{}", at(0)).unwrap_err();
        assert!(error.message().contains("repeated"));
        let error = verifier.verify([("Content-Type", "text/plain")], b"{}", at(0)).unwrap_err();
        assert!(error.message().contains("X-Webhook-Signature"));
    }

    #[test]
    fn no_secret_and_an_empty_secret_are_configuration_errors() {
        let none: [&str; 0] = [];
        for error in [
            Verifier::new(amplifier::webhook_scheme(), none).unwrap_err(),
            Verifier::new(amplifier::webhook_scheme(), ["a", ""]).unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Configuration);
        }
    }

    /// As Replicate signs, and all vendors that follow the "Standard Webhooks".
    fn standard() -> Scheme {
        Scheme {
            headers: vec![SignatureHeaders {
                signature: "webhook-signature".to_owned(),
                timestamp: Some("webhook-timestamp".to_owned()),
                id: Some("webhook-id".to_owned()),
            }],
            prefix: "v1,".to_owned(),
            separator: Some(" ".to_owned()),
            encoding: Encoding::Base64,
            key: Key::Base64,
            tolerance_s: Some(300),
            ..Scheme::default()
        }
    }

    /// Computed with another implementation: `openssl dgst -sha256 -mac HMAC` over
    /// `msg_1.1700000000.{"id":"a"}`, the key being 24 bytes from 0 to 23.
    #[test]
    fn a_standard_webhook_verifies_among_several_signatures_and_only_with_its_identifier() {
        const SECRET: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
        const SIGNATURE: &str = "v1,Anfht15ZP7baJ/jtLTSoF4Kj78xVvO4OYoekrjiSsGI=";
        let body = br#"{"id":"a"}"#;
        let verify = |signature: &str, id: &str, second: i64| {
            let headers = [
                ("Webhook-Id", id),
                ("Webhook-Timestamp", "1700000000"),
                ("Webhook-Signature", signature),
            ];
            Verifier::new(standard(), [SECRET]).unwrap().verify(headers, body, at(second))
        };
        let now = 1_700_000_100;
        verify(SIGNATURE, "msg_1", now).unwrap();
        let other = "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        verify(&format!("v1a,xyz {other} {SIGNATURE}"), "msg_1", now).unwrap();
        for (signature, id, second) in [
            (SIGNATURE, "msg_2", now),
            (SIGNATURE, "msg_1", now + 1_000),
            (other, "msg_1", now),
            (&SIGNATURE[3..], "msg_1", now),
            ("v1,", "msg_1", now),
            ("", "msg_1", now),
        ] {
            let error = verify(signature, id, second).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::SignatureInvalid, "{signature}");
        }
        let error = Verifier::new(standard(), ["whsec_???"]).unwrap_err();
        assert!(error.message().contains("Base64"), "{error}");
        let verifier = Verifier::new(standard(), [SECRET]).unwrap();
        verifier.verify(verifier.sign(body, at(now)), body, at(now)).unwrap();
        let mut without = verifier.sign(body, at(now));
        without.retain(|(name, _)| name != "webhook-id");
        let error = verifier.verify(without, body, at(now)).unwrap_err();
        assert!(error.message().contains("no webhook-id header"), "{error}");
    }

    #[test]
    fn a_secret_may_be_the_proof_itself() {
        let headers = SignatureHeaders { signature: "X-Mill".to_owned(), ..Default::default() };
        let scheme = Scheme { headers: vec![headers], proof: Proof::Secret, ..Scheme::default() };
        let verifier = Verifier::new(scheme, ["old", "new"]).unwrap();
        for (value, holds) in [("old", true), ("new", true), ("ne", false), ("", false)] {
            let outcome = verifier.verify([("x-mill", value)], b"{}", at(0));
            assert_eq!(outcome.is_ok(), holds, "{value}");
        }
        assert_eq!(verifier.sign(b"{}", at(0)), [("X-Mill".to_owned(), "old".to_owned())]);
    }

    proptest::proptest! {
        #[test]
        fn no_header_is_worse_than_invalid(value: Vec<u8>, time: Vec<u8>, prefixed: bool) {
            let value = if prefixed { [b"v1=".as_slice(), &value].concat() } else { value };
            let verifier = Verifier::new(idunox::webhook_scheme(), ["s"]).unwrap();
            let headers = [("X-Idunox-Signature", value), ("X-Idunox-Timestamp", time)];
            let error = verifier.verify(headers, b"{}", at(1_000)).unwrap_err();
            proptest::prop_assert_eq!(error.kind(), ErrorKind::SignatureInvalid);
        }
    }
}
