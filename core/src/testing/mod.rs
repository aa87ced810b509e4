//! Vendors that follow a script or play bad days on the virtual clock, for the tests of several files.

mod long_day;
pub(crate) mod scripted;
pub(crate) mod simulation;
