//! How far the command has come, for those who wait.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal as _;

/// Fewer files are done before anybody wonders.
const MANY: usize = 20;

/// A bar on standard error, when many files are read and somebody looks.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    pub(super) fn of(files: usize) -> Self {
        let wanted = files > MANY && std::io::stderr().is_terminal();
        let style =
            ProgressStyle::with_template("{bar:40} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
        Self(wanted.then(|| ProgressBar::new(files as u64).with_style(style)))
    }

    /// Writes one answer; the bar makes room for it.
    pub(super) fn beside<R>(&self, write: impl FnOnce() -> R) -> R {
        let Some(bar) = &self.0 else { return write() };
        bar.inc(1);
        bar.suspend(write)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
