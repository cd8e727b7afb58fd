//! Behind the offer: need, mandate, working group, rounds.

use super::content::Change;
use super::people::PersonRole;
use crate::macros::{record, vocabulary};
use crate::value::{Date, List, Set, Text, Texts, Whole};

vocabulary! {
    /// Where knowledge of the need comes from.
    NeedSource {
        /// Users.
        Users = "users",
        /// Patients.
        Patients = "patients",
        /// Relatives.
        NextOfKin = "next-of-kin",
        /// User organisations.
        UserOrganisations = "user-organisations",
        /// Professionals.
        Professionals = "professionals",
        /// Guidance from authorities.
        AuthorityGuidance = "authority-guidance",
        /// Data.
        Data = "data",
        /// Research.
        Research = "research",
    }
}

record! {
    /// What lies behind the offer.
    group Planning {
        /// What is known about the need.
        needs: Needs,
        /// Who has decided that the offer is held.
        mandate: Mandate,
        /// Roles in the working group.
        working_group: Set<PersonRole>,
        /// Which round this is.
        round: Whole<1, 1_000>,
        /// What was changed since the last round.
        changes: List<Change>,
        /// Risks, and what is done about them.
        risks: Texts,
        /// Unit or role that owns the description.
        description_owner: Text,
        /// When the description was last gone through.
        description_reviewed: Date,
    }

    /// What is known about the need.
    group Needs {
        /// Where the knowledge comes from.
        sources: Set<NeedSource>,
        /// When.
        date: Date,
        /// The need, in words.
        summary: Texts,
    }

    /// Who has decided that the offer is held, and with what.
    group Mandate {
        /// Unit or role that owns the offer.
        owner: Text,
        /// Level of management that approved it.
        approved_by: Text,
        /// When.
        date: Date,
        /// Hours of work set aside for each run.
        staff_hours: Whole<0, 100_000>,
        /// Budget for each run, in whole kroner.
        budget: Whole<0, 100_000_000>,
        /// Rooms and equipment.
        premises: Texts,
    }
}
