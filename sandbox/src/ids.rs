//! New identifiers: random, or repeatable when the sandbox has a seed.

use std::sync::{Mutex, PoisonError};

use sha2::{Digest, Sha256};

/// Where identifiers come from.
pub(crate) struct Ids(Mutex<fastrand::Rng>);

impl Ids {
    pub(crate) fn new(seed: Option<u64>) -> Ids {
        Ids(Mutex::new(seed.map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed)))
    }

    fn bits(&self) -> u128 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).u128(..)
    }

    /// A version 4 UUID.
    pub(crate) fn uuid(&self) -> String {
        uuid_from(self.bits())
    }

    /// 32 hexadecimal digits, for what shall be opaque.
    pub(crate) fn opaque(&self) -> String {
        format!("{:032x}", self.bits())
    }
}

/// The UUID that always belongs to this name.
pub(crate) fn uuid_of(name: &str) -> String {
    let digest = Sha256::digest(name);
    uuid_from(digest.iter().take(16).fold(0, |bits, byte| bits << 8 | u128::from(*byte)))
}

fn uuid_from(bits: u128) -> String {
    let hex = format!("{bits:032x}");
    let variant = ['8', '9', 'a', 'b'][(bits & 3) as usize];
    let parts = (&hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..]);
    format!("{}-{}-4{}-{variant}{}-{}", parts.0, parts.1, parts.2, parts.3, parts.4)
}
