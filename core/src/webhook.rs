//! Proof that a webhook comes from the vendor.
//!
//! A vendor's signature is data, a [`Scheme`]; a [`Verifier`] holds the scheme and the secrets
//! that may have signed. Verification works on the raw body: a body that a framework has parsed
//! and written again has other bytes and does not verify.

use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// How a vendor signs: HMAC-SHA256, written in hex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scheme {
    /// The header families in use, by preference. One delivery uses one family.
    pub headers: Vec<SignatureHeaders>,
    /// What stands before the hex digits, such as `v1=`.
    #[serde(default)]
    pub prefix: String,
    /// How far the timestamp may be from the present, in seconds, in both directions.
    #[serde(default)]
    pub tolerance_s: Option<u32>,
}

/// The names of the headers that carry a signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureHeaders {
    /// The header with the signature.
    pub signature: String,
    /// The header with the time of signing, in seconds since 1970. When there is one, the signed
    /// bytes are its text, a dot, and the body; otherwise the body alone.
    #[serde(default)]
    pub timestamp: Option<String>,
}

/// Verifies deliveries of one scheme against one or more secrets.
///
/// Keeps the keyed state, so that verifying costs little more than hashing the body.
#[derive(Clone)]
pub struct Verifier {
    scheme: Scheme,
    keys: Vec<Hmac<Sha256>>,
}

impl Verifier {
    /// A verifier that accepts what any of `secrets` has signed (several while a secret is being
    /// replaced, or for account-wide and per-request secrets side by side).
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] when there is no secret or one of them is empty: anybody can
    /// sign with an empty secret.
    pub fn new<S: Into<Secret>>(
        scheme: Scheme,
        secrets: impl IntoIterator<Item = S>,
    ) -> Result<Self> {
        let keys =
            secrets.into_iter().map(|secret| keyed(&secret.into())).collect::<Result<Vec<_>>>()?;
        if keys.is_empty() {
            return Err(Error::new(
                ErrorKind::Configuration,
                "no webhook secret given; pass the secret that was set with the webhook address",
            ));
        }
        Ok(Verifier { scheme, keys })
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
        let digest = self.digest(&signed.signature)?;
        if let Some(timestamp) = &signed.timestamp {
            self.check_age(timestamp, now)?;
        }
        // Every key is tried, so that the time taken does not tell which one matched.
        let matches = self.keys.iter().fold(subtle::Choice::from(0), |found, key| {
            found | mac(key, signed.timestamp.as_deref(), body).ct_eq(&digest)
        });
        if bool::from(matches) {
            Ok(())
        } else {
            Err(invalid(
                "the signature does not match; check that the secret is the one set for \
                         this webhook and that the body is the raw one, byte for byte",
            ))
        }
    }

    /// The headers with which the vendor would send `body` at `now`, signed with the first secret.
    /// For tests and for forwarding.
    pub fn sign(&self, body: &[u8], now: Timestamp) -> Vec<(String, String)> {
        let Some(family) = self.scheme.headers.first() else {
            return Vec::new();
        };
        let timestamp = family.timestamp.as_ref().map(|name| (name, now.as_second().to_string()));
        let digest = mac(&self.keys[0], timestamp.as_ref().map(|(_, text)| text.as_bytes()), body);
        let signature = format!("{}{}", self.scheme.prefix, hex::encode(digest));
        let mut headers = vec![(family.signature.clone(), signature)];
        headers.extend(timestamp.map(|(name, text)| (name.clone(), text)));
        headers
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
                } else if family.timestamp.as_ref().is_some_and(|t| name.eq_ignore_ascii_case(t)) {
                    keep_single(&mut found.timestamp, name, value)?;
                }
            }
        }
        let mut present = families.iter().zip(found).filter(|(_, found)| found.signature.is_some());
        let Some((family, Found { signature: Some(signature), timestamp })) = present.next() else {
            let names: Vec<&str> = families.iter().map(|f| f.signature.as_str()).collect();
            return Err(invalid(format!("there is no {} header", names.join(" or "))));
        };
        let differs = |other: &Found| {
            other.signature.as_ref() != Some(&signature) || other.timestamp != timestamp
        };
        if present.any(|(_, other)| differs(&other)) {
            return Err(invalid("two families of signature headers are present and differ"));
        }
        match (&family.timestamp, &timestamp) {
            (Some(name), None) => Err(invalid(format!("there is no {name} header"))),
            _ => Ok(Signed { signature, timestamp }),
        }
    }

    fn digest(&self, signature: &[u8]) -> Result<[u8; 32]> {
        let digits = signature.strip_prefix(self.scheme.prefix.as_bytes()).ok_or_else(|| {
            invalid(format!("the signature does not begin with {}", self.scheme.prefix))
        })?;
        let mut digest = [0; 32];
        hex::decode_to_slice(digits, &mut digest)
            .map_err(|_| invalid("the signature is not 64 hexadecimal digits"))?;
        Ok(digest)
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
}

/// The headers a delivery is judged by.
struct Signed {
    signature: Vec<u8>,
    timestamp: Option<Vec<u8>>,
}

fn keep_single(slot: &mut Option<Vec<u8>>, name: &str, value: &[u8]) -> Result<()> {
    match slot.replace(value.to_vec()) {
        None => Ok(()),
        Some(_) => Err(invalid(format!("the {name} header is repeated"))),
    }
}

fn keyed(secret: &Secret) -> Result<Hmac<Sha256>> {
    if secret.is_empty() {
        return Err(Error::new(
            ErrorKind::Configuration,
            "a webhook secret is empty; anybody could sign with it",
        ));
    }
    Hmac::new_from_slice(secret.expose().as_bytes())
        .map_err(|error| Error::new(ErrorKind::Configuration, error.to_string()))
}

fn mac(key: &Hmac<Sha256>, timestamp: Option<&[u8]>, body: &[u8]) -> [u8; 32] {
    let mut mac = key.clone();
    if let Some(timestamp) = timestamp {
        // The text of the header, not the number it was parsed to.
        mac.update(timestamp);
        mac.update(b".");
    }
    mac.update(body);
    mac.finalize().into_bytes().into()
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
