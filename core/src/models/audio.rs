//! What is known about a recording, and what follows from it.
