//! Facts about a recording.
