//! Ctrl+C and the polite requests of the system to end.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// From now on Ctrl+C does not end the program but sets `cancel`, so that nothing half-written stays behind. Where the
/// system does not let us know of it, Ctrl+C ends the program as ever.
pub fn cancel_on_interrupt(cancel: &Arc<AtomicBool>) {
    let cancel = Arc::clone(cancel);
    // A handler that is set already belongs to an earlier call of ours.
    let _ = ctrlc::set_handler(move || cancel.store(true, Ordering::Relaxed));
}
