//! The annual report of a national competence service, and what it tells of the nine tasks such a service has.
//!
//! A document of its own kind. Offers know nothing of it, and its fields are no facts.
//!
//! ```
//! use mestring::annual_report::{AnnualReport, Task};
//! use mestring::assess::Outcome;
//!
//! let report = AnnualReport::from_json(
//!     r#"{
//!         "format": "mestring/annual-report/1",
//!         "service": {"nb": "Nasjonal kompetansetjeneste for læring og mestring"},
//!         "year": 2025,
//!         "activities": [{"kind": "course", "hours": 12, "tasks": ["teaching", "competence"]}]
//!     }"#,
//! )?;
//! let teaching = report.told_of(Task::Teaching);
//! assert_eq!((teaching.outcome, teaching.at), (Outcome::Met, vec!["/activities/0".to_owned()]));
//! assert_eq!(report.told_of(Task::Results).outcome, Outcome::NotShown);
//! # Ok::<(), mestring::problem::Problems>(())
//! ```

mod tasks;

pub use tasks::{SOURCE, TaskFinding};

use crate::macros::{document, record, vocabulary};
use crate::value::{Date, Doi, List, Pmid, Set, Text, Texts, Url, Whole};

vocabulary! {
    /// One of the nine tasks of a national competence service. Older forms count eight, and leave the last one out.
    #[doc(alias = "oppgave")]
    Task {
        /// Building and spreading competence.
        Competence = "competence",
        /// Following the results of treatment, and telling of them.
        Results = "results",
        /// Research, and networks for it.
        Research = "research",
        /// Teaching.
        Teaching = "teaching",
        /// Guidance to the services, to others and to users.
        Guidance = "guidance",
        /// Equal access.
        EqualAccess = "equal-access",
        /// Putting guidelines and knowledge-based practice to work.
        Guidelines = "guidelines",
        /// Reference groups.
        ReferenceGroup = "reference-group",
        /// Reporting every year.
        YearlyReport = "yearly-report",
    }

    /// A kind of activity that is reported.
    ReportedKind {
        /// A course or seminar.
        Course = "course",
        /// A conference.
        Conference = "conference",
        /// Teaching at a university, a college or in specialist training.
        Education = "education",
        /// A talk.
        Talk = "talk",
        /// Guidance.
        Guidance = "guidance",
        /// A network or a gathering of one.
        Network = "network",
        /// A research or development project.
        Project = "project",
        /// A register or a follow-up of results.
        Register = "register",
        /// Work on guidelines.
        Guideline = "guideline",
        /// A web page, a tool, a film or other material.
        Material = "material",
        /// Something else.
        Other = "other",
    }

    /// Whom an activity is for.
    ReportedAudience {
        /// Those who work in the specialist health service.
        SpecialistServices = "specialist-services",
        /// Those who work in the municipalities.
        Municipalities = "municipalities",
        /// Students and pupils.
        Students = "students",
        /// Researchers.
        Researchers = "researchers",
        /// User organisations and user representatives.
        UserOrganisations = "user-organisations",
        /// Patients, users and those close to them.
        UsersAndRelatives = "users-and-relatives",
        /// Authorities.
        Authorities = "authorities",
        /// Everyone.
        Public = "public",
    }

    /// A health region.
    HealthRegion {
        /// South-Eastern Norway.
        SouthEast = "south-east",
        /// Western Norway.
        West = "west",
        /// Central Norway.
        Central = "central",
        /// Northern Norway.
        North = "north",
    }
}

document! {
    /// What a national competence service did in a year.
    #[doc(alias = "årsrapport")]
    AnnualReport requires ["service", "year"] {
        /// What the service is called.
        service: Texts,
        /// The year it is about.
        year: Whole<2010, 2100>,
        /// What was done.
        activities: List<ReportedActivity>,
        /// What was published.
        publications: List<Publication>,
        /// The reference group.
        reference_group: ReferenceGroup,
        /// How it was handed in.
        delivery: ReportDelivery,
        /// What applies, in words.
        text: Texts,
    }
}

record! {
    /// Something that was done: one thing, or several of a kind.
    value ReportedActivity {
        /// What kind it is.
        kind: ReportedKind,
        /// Title.
        title: Texts,
        /// How many there were.
        count: Whole<1, 10_000>,
        /// Hours of teaching or guidance, all together.
        hours: Whole<1, 100_000>,
        /// How many took part, all together.
        participants: Whole<0, 1_000_000>,
        /// Whom it was for.
        audience: Set<ReportedAudience>,
        /// Regions that it reached.
        regions: Set<HealthRegion>,
        /// Tasks that it serves.
        tasks: Set<Task>,
        /// Address.
        url: Url,
        /// What applies, in words.
        text: Texts,
    }

    /// A publication.
    value Publication {
        /// Title.
        title: Text,
        /// PMID: its number in the index of medical publications.
        pmid: Pmid,
        /// Digital object identifier.
        doi: Doi,
        /// Address, when it has neither.
        url: Url,
        /// Tasks that it serves, beside research.
        tasks: Set<Task>,
    }

    /// A reference group. Roles and numbers, never names.
    value ReferenceGroup {
        /// Regions that are represented.
        regions: Set<HealthRegion>,
        /// How many members.
        members: Whole<1, 1_000>,
        /// How many of them represent users.
        user_representatives: Whole<0, 1_000>,
        /// How many meetings there were.
        meetings: Whole<0, 1_000>,
        /// What applies, in words.
        text: Texts,
    }

    /// How a report was handed in.
    value ReportDelivery {
        /// When.
        date: Date,
        /// To which body.
        to: Text,
        /// Where it is published.
        url: Url,
    }
}
