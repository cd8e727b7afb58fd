//! Who holds the offer, and with whom.

use crate::macros::{record, vocabulary};
use crate::value::{Date, Flag, List, MunicipalityNumber, OrganisationNumber, Set, Slug, Text, Texts};

vocabulary! {
    /// What kind of body an organisation is. It decides which duties bind it.
    ProviderKind {
        /// A regional health authority.
        RegionalHealthAuthority = "regional-health-authority",
        /// A health trust.
        HealthTrust = "health-trust",
        /// A hospital.
        Hospital = "hospital",
        /// A private specialist or institution under contract with a regional health authority.
        PrivateSpecialistUnderContract = "private-specialist-under-contract",
        /// A private rehabilitation institution.
        PrivateRehabilitation = "private-rehabilitation",
        /// A municipality, or several together.
        Municipality = "municipality",
        /// A private body that does a municipality's task under contract.
        PrivateMunicipalUnderContract = "private-municipal-under-contract",
        /// A county authority.
        County = "county",
        /// Another state body.
        StateBody = "state-body",
        /// The Labour and Welfare Administration.
        Nav = "nav",
        /// A national competence service.
        NationalCompetenceService = "national-competence-service",
        /// A user organisation or patient association.
        UserOrganisation = "user-organisation",
        /// Another voluntary organisation.
        Voluntary = "voluntary",
        /// A foundation.
        Foundation = "foundation",
        /// A religious community.
        ReligiousCommunity = "religious-community",
        /// A school or kindergarten.
        School = "school",
        /// A body for education or adult learning.
        Education = "education",
        /// A private company or practice without a contract.
        Private = "private",
    }

    /// A part of the services that an organisation or a partner belongs to.
    Sector {
        /// The specialist health service.
        Specialist = "specialist",
        /// The municipality.
        Municipal = "municipal",
        /// The voluntary sector.
        Voluntary = "voluntary",
        /// The private sector.
        Private = "private",
        /// The state or the county.
        State = "state",
    }

    /// What a partner does.
    PartnerRole {
        /// Holds the offer together with the provider.
        CoOrganiser = "co-organiser",
        /// Contributes to the content.
        Contributor = "contributor",
        /// Pays.
        Funder = "funder",
        /// Lends the room, or receives the digital transmission.
        Host = "host",
        /// Refers or recruits people.
        Referrer = "referrer",
        /// Follows people up afterwards.
        FollowUp = "follow-up",
        /// Coordinates rehabilitation and habilitation.
        CoordinatingUnit = "coordinating-unit",
        /// Owns the programme.
        ProgrammeOwner = "programme-owner",
    }

    /// How the offer is paid for.
    Funding {
        /// Activity-based funding for patient education in groups.
        IsfGroupEducation = "isf-group-education",
        /// Grant for peer support from the Directorate for Children, Youth and Family Affairs.
        BufdirPeer = "bufdir-peer",
        /// Another grant.
        Grant = "grant",
        /// The provider's own budget.
        OwnBudget = "own-budget",
        /// Reimbursement from the national insurance scheme (Helfo).
        NationalInsurance = "national-insurance",
        /// Support from a foundation.
        Foundation = "foundation",
        /// No money.
        None = "none",
    }
}

record! {
    /// An organisation that holds offers.
    group Organisation {
        /// Name.
        name: Text,
        /// What kind of body it is.
        kind: ProviderKind,
        /// Unit or department that holds the offer.
        unit: Text,
        /// Organisation number.
        organisation_number: OrganisationNumber,
        /// Municipalities it is, or works for.
        municipalities: Set<MunicipalityNumber>,
        /// The public bodies that it does this task for under contract.
        contract_with: List<Text>,
        /// Whether it does the task under contract with a public body.
        under_contract: Flag,
        /// Short name of the provider profile that holds the facts stated once for all its offers.
        profile: Slug,
        /// Whether NAV has approved it as a health institution for training allowance.
        approved_institution: Flag,
        /// Languages the organisation has decided to write in, such as a trust's language decision.
        written_standards: Set<crate::value::LanguageTag>,
        /// Anything else said about who it is.
        text: Texts,
    }

    /// Another organisation that takes part.
    group Partner {
        /// Name.
        name: Text,
        /// What kind of body it is.
        kind: ProviderKind,
        /// What it does.
        roles: Set<PartnerRole>,
        /// What it contributes, in words.
        contribution: Texts,
    }

    /// A written agreement between those who hold the offer together.
    group Agreement {
        /// With whom.
        parties: List<Text>,
        /// Name, date or address of the agreement.
        reference: Text,
        /// Who has the responsibility.
        responsibility: Texts,
        /// Who is the employer.
        employer: Texts,
        /// How the work is organised.
        organisation: Texts,
        /// Who pays for what.
        financing: Texts,
        /// When it was last gone through.
        reviewed: Date,
        /// Whether the description itself says that there is no agreement.
        none: Flag,
    }
}

impl ProviderKind {
    /// The sector this kind of body belongs to.
    pub const fn sector(self) -> Sector {
        match self {
            Self::RegionalHealthAuthority
            | Self::HealthTrust
            | Self::Hospital
            | Self::PrivateSpecialistUnderContract
            | Self::PrivateRehabilitation
            | Self::NationalCompetenceService => Sector::Specialist,
            Self::Municipality | Self::PrivateMunicipalUnderContract | Self::School => Sector::Municipal,
            Self::UserOrganisation | Self::Voluntary | Self::Foundation | Self::ReligiousCommunity => Sector::Voluntary,
            Self::County | Self::StateBody | Self::Nav | Self::Education => Sector::State,
            Self::Private => Sector::Private,
        }
    }
}
