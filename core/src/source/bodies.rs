//! Those that several sources bind, or are addressed to, by name. What a source says of its own stands in the source.

use super::{Bound, Party, Voluntary, parties};

/// The municipality, and those who do its task.
pub const MUNICIPAL_SERVICES: Bound =
    parties(&[Party::Municipality, Party::PrivateMunicipalUnderContract], Voluntary::UnderContract);

/// The municipality itself.
pub const MUNICIPALITY: Bound = parties(&[Party::Municipality], Voluntary::UnderContract);

/// Health trusts and hospitals.
pub const HOSPITALS: Bound = parties(&[Party::HealthTrust, Party::Hospital], Voluntary::UnderContract);

/// Health trusts, hospitals, and private specialists under contract.
pub const SPECIALIST_SERVICES: Bound =
    parties(&[Party::HealthTrust, Party::Hospital, Party::PrivateSpecialistUnderContract], Voluntary::UnderContract);

/// Every part of the health and care services.
pub const ALL_SERVICES: Bound = parties(
    &[
        Party::HealthTrust,
        Party::Hospital,
        Party::Municipality,
        Party::PrivateMunicipalUnderContract,
        Party::PrivateSpecialistUnderContract,
        Party::RegionalHealthAuthority,
    ],
    Voluntary::UnderContract,
);

/// Those whom national guidelines for the services are written for. They bind nobody.
pub const READERS_OF_GUIDELINES: Bound = parties(
    &[
        Party::RegionalHealthAuthority,
        Party::HealthTrust,
        Party::Hospital,
        Party::Municipality,
        Party::PrivateMunicipalUnderContract,
        Party::PrivateSpecialistUnderContract,
    ],
    Voluntary::NotBound,
);

/// The services, and the health personnel in them.
pub const SERVICES_AND_PERSONNEL: Bound = parties(
    &[Party::Municipality, Party::HealthTrust, Party::Hospital, Party::HealthPersonnel],
    Voluntary::UnderContract,
);

/// Health personnel, whoever employs them.
pub const PERSONNEL: Bound = parties(&[Party::HealthPersonnel], Voluntary::Bound);

/// Health trusts and those who own them, which cover journeys.
pub const HEALTH_TRUSTS: Bound = parties(&[Party::HealthTrust, Party::RegionalHealthAuthority], Voluntary::NotBound);

/// Every public body.
pub const PUBLIC_BODIES: Bound = parties(&[Party::AnyPublicBody], Voluntary::NotBound);
