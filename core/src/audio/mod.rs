//! Facts about a recording, and whether to send it.
//!
//! The probe reads a recording once, front to back, with a fixed amount of memory, and believes no header that
//! it can check. Until it hears a sound it decodes what it reads (an M4A file afterwards; not Opus and Vorbis). Its functions block: call them from `tokio::task::spawn_blocking`.

mod adts;
mod esds;
mod flac;
mod input;
mod listen;
mod mp4;
mod mpeg;
mod mpeg_frame;
mod ogg;
mod probe;
mod quiet_packets;
mod sniff;
mod stream;
mod tags;
mod verdict;
mod wav;
mod wav_format;
mod webm;

pub use probe::{probe_bytes, probe_path, probe_reader};
pub(crate) use verdict::advice_on;
pub use verdict::check;
