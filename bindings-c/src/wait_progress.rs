//! Telling the caller how a wait goes on.

use std::ffi::c_void;

use crate::value::{JobferryValue, ToValue};

/// Told after each look where a wait stands. Comes from the thread that waits or from one of the
/// library, never from two at once for one wait, and not after the wait has ended. `progress` is
/// only lent, until the function returns, which must be soon; it must neither throw nor make a
/// blocking call.
pub type JobferryWaitProgress =
    Option<unsafe extern "C" fn(user_data: *mut c_void, progress: *const JobferryValue)>;

/// The caller's function and data, on their way to another thread.
struct Listener {
    report: JobferryWaitProgress,
    user_data: *mut c_void,
}

// SAFETY: the documentation of `JobferryWaitProgress` says that it may come from another thread;
// the caller chooses `user_data` accordingly.
unsafe impl Send for Listener {}
// SAFETY: a wait tells of one look after the other.
unsafe impl Sync for Listener {}

impl Listener {
    fn tell(&self, progress: &impl ToValue) {
        let Some(report) = self.report else { return };
        let progress = JobferryValue::new(progress.to_value());
        // SAFETY: the caller passed a function of this type, and the value lives until it returns.
        unsafe { report(self.user_data, &raw const progress) };
    }
}

/// What a wait of the core tells, as the caller is told it.
pub(crate) fn telling<T: ToValue>(
    report: JobferryWaitProgress,
    user_data: *mut c_void,
) -> impl Fn(T) + Send + Sync + 'static {
    let listener = Listener { report, user_data };
    move |progress| listener.tell(&progress)
}
