//! What it costs, and what people get covered.

use super::audience::AudienceRole;
use super::contact::Contact;
use crate::macros::{record, vocabulary};
use crate::value::{Amount, Flag, Kroner, List, Set, Text, Texts, Whole};

vocabulary! {
    /// What a payment is for.
    FeeKind {
        /// The patient charge of an outpatient consultation.
        OutpatientFee = "outpatient-fee",
        /// Taking part in the course.
        CourseFee = "course-fee",
        /// The day rate of an institution.
        DayRate = "day-rate",
        /// Membership.
        Membership = "membership",
        /// Books and materials.
        Materials = "materials",
        /// Food.
        Food = "food",
        /// Lodging.
        Lodging = "lodging",
        /// Transport that the organiser offers.
        Transport = "transport",
        /// A deposit that is paid back.
        Deposit = "deposit",
        /// An interpreter.
        Interpreter = "interpreter",
        /// An assessment or follow-up beside the offer.
        Assessment = "assessment",
        /// The kind is not said.
        Unspecified = "unspecified",
    }

    /// What one payment covers.
    FeePer {
        /// The whole offer.
        Offer = "offer",
        /// Each meeting.
        Meeting = "meeting",
        /// Each day.
        Day = "day",
        /// Each week.
        Week = "week",
        /// Each month.
        Month = "month",
        /// The first day only.
        FirstDay = "first-day",
        /// Each year.
        Year = "year",
    }

    /// Who one payment counts for.
    FeeFor {
        /// Each person.
        Person = "person",
        /// A couple.
        Couple = "couple",
        /// A family.
        Family = "family",
        /// A patient with one relative.
        PatientAndRelative = "patient-and-relative",
    }

    /// Who pays nothing, or less.
    ExemptGroup {
        /// People with an exemption card.
        ExemptionCard = "exemption-card",
        /// Children below an age.
        Children = "children",
        /// Relatives.
        NextOfKin = "next-of-kin",
        /// Relatives who come with a patient.
        AccompanyingRelative = "accompanying-relative",
        /// Parents.
        Parents = "parents",
        /// Companions.
        Companion = "companion",
        /// Members.
        Members = "members",
        /// People below an age in psychiatry and substance care.
        YoungInMentalHealth = "young-in-mental-health",
        /// People with little money.
        LowIncome = "low-income",
        /// Others.
        Other = "other",
    }

    /// Whether travel is covered.
    Coverage {
        /// Covered.
        Yes = "yes",
        /// Not covered.
        No = "no",
        /// Covered in part, or on conditions.
        OnConditions = "on-conditions",
    }

    /// Who covers the travel.
    TravelBy {
        /// The patient travel scheme.
        PatientTravel = "patient-travel",
        /// The organiser.
        Organiser = "organiser",
        /// The municipality.
        Municipality = "municipality",
        /// Volunteers.
        Volunteers = "volunteers",
        /// Another public body.
        OtherPublic = "other-public",
    }

    /// What is promised about sick pay.
    SickPayClaim {
        /// A doctor has to assess it.
        DoctorAssesses = "doctor-assesses",
        /// It is possible.
        Possible = "possible",
        /// It is promised as certain.
        Certain = "certain",
    }
}

record! {
    /// What it costs.
    group Cost {
        /// What people pay. An offer that is free has one fee with the amount `free`.
        fees: List<Fee>,
        /// Who pays nothing, or less.
        exemptions: List<Exemption>,
        /// Whether the payment counts toward the exemption card.
        counts_toward_exemption_card: Flag,
        /// What not showing up costs.
        no_show: NoShow,
        /// What is included in the price.
        included: Texts,
        /// Whether an invoice is sent afterwards.
        invoiced: Flag,
        /// Whether it costs the same in person and over the internet.
        same_for_digital: Flag,
        /// The provision that allows a payment, as cited.
        fee_basis: Text,
        /// What applies, in words.
        text: Texts,
    }

    /// One payment.
    value Fee {
        /// How much.
        amount: Amount,
        /// What for.
        kind: FeeKind,
        /// What one payment covers.
        per: FeePer,
        /// Who one payment counts for.
        counts_for: FeeFor,
        /// Who pays it.
        paid_by: Set<AudienceRole>,
        /// The year the sum is from.
        year: Whole<1990, 2100>,
        /// When it is paid back.
        refunded: Texts,
        /// What applies, in words.
        text: Texts,
    }

    /// Someone who pays nothing, or less.
    value Exemption {
        /// Who.
        group: ExemptGroup,
        /// Below this age in years.
        below_age: Whole<1, 120>,
        /// What they pay instead, if anything.
        amount: Amount,
        /// What applies, in words.
        text: Texts,
    }

    /// What not showing up costs.
    value NoShow {
        /// How much.
        amount: Amount,
        /// Notice that frees people from it, in hours before the start.
        notice_hours: Whole<0, 2_000>,
        /// Whether it is taken even though notice came in time by the national rule (24 hours).
        despite_notice: Flag,
        /// Whether people with an exemption card pay it too.
        despite_exemption_card: Flag,
        /// Whether the public text says that it exists.
        told_in_public: Flag,
        /// The year the sum is from.
        year: Whole<1990, 2100>,
        /// What applies, in words.
        text: Texts,
    }

    /// What people may have covered from others.
    group Benefits {
        /// Travel.
        travel: Travel,
        /// Training allowance from NAV (*opplæringspenger*).
        training_allowance: TrainingAllowance,
        /// Sick pay.
        sick_pay: SickPay,
        /// Time off from work, with or without pay.
        leave: Texts,
        /// Lodging.
        lodging: Texts,
        /// Whether the organiser offers transport.
        transport_offered: Flag,
        /// Transport, in words.
        transport: Texts,
        /// Anything else that people can have covered.
        text: Texts,
    }

    /// Travel.
    value Travel {
        /// Whether it is covered for those who take part.
        covered: Coverage,
        /// Whether it is covered for relatives.
        relatives: Coverage,
        /// Whether it is covered for parents who are called in.
        parents_called_in: Coverage,
        /// Who covers it.
        by: Set<TravelBy>,
        /// Sums that are given.
        amounts: List<TravelAmount>,
        /// Whom to ask.
        contact: Contact,
        /// What applies, in words.
        text: Texts,
    }

    /// A sum that travel or a stay is covered with.
    value TravelAmount {
        /// What it is for.
        what: Text,
        /// Whole kroner.
        nok: Kroner,
        /// The year the sum is from.
        year: Whole<1990, 2100>,
    }

    /// Training allowance from NAV.
    value TrainingAllowance {
        /// Whether the description says that people can apply for it.
        claimed: Flag,
        /// The section of the National Insurance Act, as cited: `9-14`.
        section: Text,
        /// Whether it says that the institution is approved.
        institution_approved: Flag,
        /// Whether it says that a medical certificate is needed.
        medical_certificate: Flag,
        /// What applies, in words.
        text: Texts,
    }

    /// Sick pay.
    value SickPay {
        /// What is promised.
        claim: SickPayClaim,
        /// Who it is promised to.
        to: Set<AudienceRole>,
        /// Whether the description says that no medical certificate is needed.
        no_certificate: Flag,
        /// What applies, in words.
        text: Texts,
    }
}
