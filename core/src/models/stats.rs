//! What a client has done so far.

/// Counts of what a client has done since it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientStats {
    /// Attempts to submit that were sent.
    pub uploads: i64,
    /// Other requests that were sent, the following included.
    pub others: i64,
    /// Attempts that followed a failed one of the same call.
    pub retries: i64,
    /// Answers 429: the vendor found its rate limit exceeded.
    pub rate_limited: i64,
    /// Submissions without a usable answer whose job was looked for in the list.
    pub reconciliations: i64,
    /// List requests that answered for several waits at once.
    pub sweeps: i64,
    /// Waits that a delivered webhook ended.
    pub deliveries: i64,
}

impl std::ops::Add for ClientStats {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        ClientStats {
            uploads: self.uploads + other.uploads,
            others: self.others + other.others,
            retries: self.retries + other.retries,
            rate_limited: self.rate_limited + other.rate_limited,
            reconciliations: self.reconciliations + other.reconciliations,
            sweeps: self.sweeps + other.sweeps,
            deliveries: self.deliveries + other.deliveries,
        }
    }
}
