//! User participation: levels, and who takes part in which phase.

use crate::macros::{record, vocabulary};
use crate::value::{Flag, Set, Texts, Whole};

vocabulary! {
    /// A level of user participation.
    #[doc(alias = "medvirkningsnivå")]
    ParticipationLevel {
        /// A person's own care, goals and learning.
        Individual = "individual",
        /// How offers are made, held and evaluated.
        Service = "service",
        /// Planning of general importance, in councils and boards.
        System = "system",
        /// Law, policy and priorities.
        Political = "political",
    }

    /// Who represents the users.
    RepresentedBy {
        /// A user organisation.
        UserOrganisation = "user-organisation",
        /// A user council or panel.
        UserCouncil = "user-council",
        /// A peer.
        Peer = "peer",
        /// A user representative, not said from where.
        UserRepresentative = "user-representative",
        /// Former participants.
        FormerParticipants = "former-participants",
        /// Relatives.
        NextOfKin = "next-of-kin",
        /// Patients.
        Patients = "patients",
        /// Children or adolescents.
        ChildrenOrYouth = "children-or-youth",
    }

    /// How parents take part.
    ParentPart {
        /// In a group for parents.
        ParentGroup = "parent-group",
        /// In a session for the family.
        FamilySession = "family-session",
        /// In a meeting for parents.
        ParentMeeting = "parent-meeting",
    }
}

record! {
    /// User participation.
    group Participation {
        /// Levels.
        levels: Set<ParticipationLevel>,
        /// How each participant influences goals, form and content.
        individual: Texts,
        /// Whether participants set goals of their own.
        own_goals: Flag,
        /// Who took part in planning.
        planning: PhaseParticipation,
        /// Who takes part in holding it.
        implementation: PhaseParticipation,
        /// Who takes part in evaluation.
        evaluation: PhaseParticipation,
        /// Whether participants share experience with each other.
        peer_exchange: Flag,
        /// How they do, in words.
        peer_exchange_in_words: Texts,
        /// How children are heard.
        children: Texts,
        /// How parents take part.
        parents: Set<ParentPart>,
        /// What applies, in words.
        text: Texts,
    }

    /// Who takes part in one phase.
    group PhaseParticipation {
        /// How many user representatives.
        user_representatives: Whole<0, 1_000>,
        /// How many professionals.
        professionals: Whole<0, 1_000>,
        /// Whether participants take part.
        participants: Flag,
        /// Who represents the users.
        represented_by: Set<RepresentedBy>,
        /// Whether the experience of earlier participants or relatives is used.
        earlier_experience: Flag,
        /// How, in words.
        text: Texts,
    }
}
