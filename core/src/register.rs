//! The register: which set of sources and criteria an assessment was made with.

use crate::source::Day;

/// Version of the register.
pub const VERSION: &str = "2026.11";

/// The day its sources were last gone through. A change made after it is not known here.
pub const DATE: Day = Day::on(2026, 11, 22);

/// SHA-256 of its content: every source and every criterion with its rules. The same version with another content is
/// another register.
pub const HASH: &str = crate::criteria::HASH;
