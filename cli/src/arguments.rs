//! What the command can be asked.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Parser, Subcommand, ValueEnum};
use mestring::attestation::AttestationRole;
use mestring::checklist::{ChecklistKind, Step};
use mestring::criterion::Profile;
use mestring::model::identity::CareLevel;
use mestring::model::organisation::ProviderKind;
use mestring::model::people::Phase;
use mestring::source::{Circle, Day, Query};
use mestring::value::Date;
use mestring_i18n::Language;
use mestring_schemas::Schema;
use std::path::PathBuf;

/// One of the words of a closed list.
macro_rules! one_of {
    ($list:ident) => {
        PossibleValuesParser::new($list::ALL.iter().map(|word| word.as_str()))
            .try_map(|written| $list::ALL.iter().copied().find(|word| word.as_str() == written).ok_or("no such word"))
    };
}

/// Tells whether descriptions of Norwegian learning and mastery offers are complete, go together with the law, and follow
/// national recommendations.
#[derive(Parser)]
#[command(version, max_term_width = 80)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Read offers, hold them against the criteria, and tell what there is to do.
    ///
    /// Ends with 0 when nothing was found that --fail-on asks about, 1 when something was, and 2 when a file or an argument
    /// cannot be used. Provider profiles among the files are only read.
    Check(Check),
    /// Tell what changes between two drafts of an offer, or two days
    ///
    /// Two drafts: mestring diff before.json after.json
    /// Two days: mestring diff offer.json --as-of 2026-06-30 --and 2026-07-01
    ///
    /// Ends with 0 when nothing is new that --fail-on asks about, 1 when something
    /// is, and 2 when a file or an argument cannot be used.
    #[command(verbatim_doc_comment)]
    Diff(Diff),
    /// Make a checklist for one offer: what it shows already is ticked, and the rest is asked
    ///
    /// For the planning meeting, to print:
    /// mestring checklist offer.json --phase planning --format html > list.html
    ///
    /// Ends with 0, or with 2 when a file or an argument cannot be used.
    #[command(verbatim_doc_comment)]
    Checklist(Checklist),
    /// Fill in what an offer does not show: asks, shows what it would write, and writes only after a yes.
    ///
    /// Without --interactive it prints what could be filled in, as JSON Patches with places for the answers, and changes
    /// nothing. What stands in the file is kept as it is. Ends with 0, or with 2 when a file or an argument cannot be used.
    Fix(Fix),
    /// Answer what a text cannot show, in a role: asks, and adds the answers to those that were given before.
    ///
    /// Answers stand in the folder attestations/ beside the offer, where check finds them, and none is ever changed. With
    /// --answers they come from a file: {"yearly-review": "yes", "goals-stated": {"answer": "no", "note": "…"}}, or answers
    /// that were taken down elsewhere. Ends with 0, or with 2 when a file or an argument cannot be used.
    Attest(Attest),
    /// Tell what a criterion asks, why, what it rests on, and how it comes out; or what a source says.
    Explain {
        /// The name of the criterion, such as what-it-costs, or of the source, such as lkf-8.
        #[arg(value_name = "NAME")]
        criterion: String,
        /// Language of the texts; by default that of the system, else Bokmål.
        #[arg(long)]
        lang: Option<Lang>,
        /// Text for people, or JSON for programs.
        #[arg(long, default_value = "text")]
        format: Format,
    },
    /// List the criteria.
    Criteria {
        /// Only the criteria of this profile; can be repeated. Those of a pack are listed when it is named.
        #[arg(long = "profile", value_name = "PROFILE", value_delimiter = ',', default_value = ALL_PROFILES)]
        #[arg(value_parser = profiles())]
        profiles: Vec<String>,
        /// Language of the texts; by default that of the system, else Bokmål.
        #[arg(long)]
        lang: Option<Lang>,
        /// Text for people, or JSON for programs.
        #[arg(long, default_value = "text")]
        format: Format,
    },
    /// List the sources: acts, regulations, guidelines and others, what each says, and the criteria that rest on it
    ///
    /// What binds a municipality that holds a course for children?
    /// mestring sources --binds municipality --level municipal --audience children
    #[command(verbatim_doc_comment)]
    Sources(Sources),
    /// Tell who takes part in which phase of an offer, on which levels, and whether that is a collaboration of equals
    ///
    /// Ends with 0, or with 2 when a file or an argument cannot be used. What is not said is told as not said.
    #[command(verbatim_doc_comment)]
    Participation(Participation),
    /// Tell what the annual report of a national competence service tells of its nine tasks
    ///
    /// Ends with 0, or with 2 when a file or an argument cannot be used.
    #[command(verbatim_doc_comment)]
    Report(AnnualReport),
    /// Tell what a word of the field means, what it is called in three languages, and where that is from.
    ///
    /// Any form of the word will do, in Bokmål, Nynorsk or English. Without a word, all are listed by theme. Ends with 0, or
    /// with 2 when the word stands for nothing that is known.
    Term {
        /// The word or words, such as brukerrepresentant or equal collaboration.
        #[arg(value_name = "WORD")]
        words: Vec<String>,
        /// Language of the texts; by default that of the system, else Bokmål.
        #[arg(long)]
        lang: Option<Lang>,
        /// Text for people, or JSON for programs.
        #[arg(long, default_value = "text")]
        format: Format,
    },
    /// Tell what research has found, what helps and hinders user participation, and what offers with a name of their own are
    ///
    /// Without a word, all is listed. Ends with 0, or with 2 when the word stands
    /// for nothing that is known.
    ///
    /// Why should users take part?
    /// mestring knowledge user-representative-planning
    /// mestring knowledge brukermedvirkning
    #[command(verbatim_doc_comment)]
    Knowledge {
        /// A topic, a criterion, a named offer such as KiD, or a word, in Bokmål, Nynorsk or English.
        #[arg(value_name = "WORD")]
        words: Vec<String>,
        /// Language of the texts; by default that of the system, else Bokmål.
        #[arg(long)]
        lang: Option<Lang>,
        /// Text for people, or JSON for programs.
        #[arg(long, default_value = "text")]
        format: Format,
    },
    /// Print an empty offer or provider profile to begin with; how to go on is told beside it.
    New {
        /// What to begin.
        #[arg(default_value = "offer")]
        kind: Kind,
        /// Language of the guidance; by default that of the system, else Bokmål.
        #[arg(long)]
        lang: Option<Lang>,
    },
    /// Print the JSON Schema of what goes in or comes out.
    Schema {
        /// Which one.
        name: Published,
    },
}

/// What is to be checked, and how.
#[derive(Args)]
pub(crate) struct Check {
    /// Files, folders (their .json files) or - for standard input.
    #[arg(required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// Language of the texts; by default that of the system, else Bokmål.
    #[arg(long)]
    pub(crate) lang: Option<Lang>,
    /// How the answers are written.
    #[arg(long, default_value = "text")]
    pub(crate) format: Report,
    /// The day the offers are held against; by default today (UTC). Written as 2026-11-21.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    #[command(flatten)]
    pub(crate) by: By,
    /// Tell all: every finding, and what is in place.
    #[arg(long)]
    pub(crate) all: bool,
}

/// What is to be compared, and how.
#[derive(Args)]
pub(crate) struct Diff {
    /// The first draft, or - for standard input.
    pub(crate) before: PathBuf,
    /// The second draft. Without it, the first is held against two days.
    #[arg(required_unless_present = "and")]
    pub(crate) after: Option<PathBuf>,
    /// Language of the texts; by default that of the system, else Bokmål.
    #[arg(long)]
    pub(crate) lang: Option<Lang>,
    /// Text for people, or JSON for programs.
    #[arg(long, default_value = "text")]
    pub(crate) format: Format,
    /// The day that what comes first is held against; by default today (UTC). Written as 2026-11-21.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// The day that what comes second is held against; by default the same day.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) and: Option<Date>,
    #[command(flatten)]
    pub(crate) by: By,
}

/// What offers are held against, and what ends the command with 1.
#[derive(Args)]
pub(crate) struct By {
    /// Which criteria; can be repeated. Packs are asked only when they are named.
    ///
    /// A pack is for those who have chosen to follow something: a checklist, a named programme, or conditions for funding.
    /// It can be asked with others: --profile all,tidier
    #[arg(long = "profile", value_name = "PROFILE", value_delimiter = ',', default_value = "public-description")]
    #[arg(value_parser = profiles())]
    pub(crate) profiles: Vec<String>,
    /// Provider profiles that offers inherit from, by their id; by default those in providers/ beside the offer. A single
    /// file applies to every offer that names no other.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) provider: Option<PathBuf>,
    /// Answers that people have given about offers, by the id of the offer; by default those in attestations/ beside it.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) attestations: Option<PathBuf>,
    /// Only these criteria, whatever their profile; can be repeated.
    #[arg(long, value_name = "CRITERION", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    /// Not these criteria; can be repeated.
    #[arg(long, value_name = "CRITERION", value_delimiter = ',')]
    pub(crate) skip: Vec<String>,
    /// What ends the command with 1. Each includes the one before.
    #[arg(long, value_name = "WHAT", default_value = "duty-conflict")]
    pub(crate) fail_on: FailOn,
}

/// Which checklist is to be made, and how it is written.
#[derive(Args)]
pub(crate) struct Checklist {
    /// The offer, or - for standard input.
    pub(crate) offer: PathBuf,
    /// Which list.
    #[arg(long, value_name = "LIST", default_value = "standard-method", value_parser = one_of!(ChecklistKind))]
    pub(crate) list: ChecklistKind,
    /// Only this step of the work.
    #[arg(long, value_name = "STEP", value_parser = one_of!(Step))]
    pub(crate) phase: Option<Step>,
    /// Only what somebody with this role can answer.
    #[arg(long, value_name = "ROLE", value_parser = one_of!(AttestationRole))]
    pub(crate) role: Option<AttestationRole>,
    /// Language of the texts; by default that of the system, else Bokmål.
    #[arg(long)]
    pub(crate) lang: Option<Lang>,
    /// How it is written.
    #[arg(long, default_value = "text")]
    pub(crate) format: Page,
    /// The day it is for; by default today (UTC). Written as 2026-11-21.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// Which criteria the list of everything has; can be repeated. The other lists are whole.
    #[arg(long = "profile", value_name = "PROFILE", value_delimiter = ',', default_value = ALL_PROFILES)]
    #[arg(value_parser = profiles())]
    pub(crate) profiles: Vec<String>,
    /// The profile that the offer inherits from, or a folder with it; by default that in providers/ beside the offer.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) provider: Option<PathBuf>,
    /// Answers that people have given about the offer.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) attestations: Option<PathBuf>,
}

/// What is to be filled in, and where it is written.
#[derive(Args)]
pub(crate) struct Fix {
    /// The offer; - for standard input, but not with --interactive.
    pub(crate) offer: PathBuf,
    /// Ask, and write the answers into the offer.
    #[arg(long)]
    pub(crate) interactive: bool,
    /// Write to this file, and leave the offer as it is.
    #[arg(long, value_name = "FILE", requires = "interactive")]
    pub(crate) output: Option<PathBuf>,
    /// Language of the texts; by default that of the system, else Bokmål.
    #[arg(long)]
    pub(crate) lang: Option<Lang>,
    /// The day the offer is held against; by default today (UTC). Written as 2026-11-21.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// Which criteria; can be repeated. Packs are asked only when they are named.
    ///
    /// A pack is for those who have chosen to follow something: a checklist, a named programme, or conditions for funding.
    /// It can be asked with others: --profile all,tidier
    #[arg(long = "profile", value_name = "PROFILE", value_delimiter = ',', default_value = "public-description")]
    #[arg(value_parser = profiles())]
    pub(crate) profiles: Vec<String>,
    /// The profile that the offer inherits from, or a folder with it; by default that in providers/ beside the offer.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) provider: Option<PathBuf>,
    /// Only these criteria, whatever their profile; can be repeated.
    #[arg(long, value_name = "CRITERION", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
}

/// Who answers what, and where it is written.
#[derive(Args)]
pub(crate) struct Attest {
    /// The offer. It needs an id.
    #[arg(required_unless_present = "merge")]
    pub(crate) offer: Option<PathBuf>,
    /// The role of the one who answers. Never a name.
    #[arg(long, value_name = "ROLE", required_unless_present = "merge", value_parser = one_of!(AttestationRole))]
    pub(crate) role: Option<AttestationRole>,
    /// Only questions of this phase, and those that belong to all.
    #[arg(long, value_name = "PHASE", value_parser = one_of!(Phase), conflicts_with = "answers")]
    pub(crate) phase: Option<Phase>,
    /// Only these criteria, however far they have come; can be repeated.
    #[arg(long, value_name = "CRITERION", value_delimiter = ',', conflicts_with = "answers")]
    pub(crate) only: Vec<String>,
    /// Take the answers from this file, or from standard input (-), and ask nothing.
    #[arg(long, value_name = "FILE")]
    pub(crate) answers: Option<PathBuf>,
    /// The file that answers are added to; by default attestations/ID.json beside the offer.
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// The day the answers are given; by default today (UTC). Written as 2026-11-21.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) date: Option<Date>,
    /// The profile that the offer inherits from, or a folder with it; by default that in providers/ beside the offer.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) provider: Option<PathBuf>,
    /// Language of the texts; by default that of the system, else Bokmål.
    #[arg(long)]
    pub(crate) lang: Option<Lang>,
    /// Make one of several files of answers about the same offer: every answer once. Printed, or added to --output.
    #[arg(long, value_name = "FILE", num_args = 2..)]
    #[arg(conflicts_with_all = ["offer", "role", "phase", "only", "answers", "date", "provider"])]
    pub(crate) merge: Vec<PathBuf>,
}

/// Whose participation is told, and how.
#[derive(Args)]
pub(crate) struct Participation {
    /// The offer; - for standard input.
    pub(crate) offer: PathBuf,
    /// Language of the texts; by default that of the system, else Bokmål.
    #[arg(long)]
    pub(crate) lang: Option<Lang>,
    /// How the answer is written.
    #[arg(long, default_value = "text")]
    pub(crate) format: Page,
    /// The day the offer is held against; by default today (UTC). Written as 2026-11-21.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// The profile that the offer inherits from, or a folder with it; by default that in providers/ beside the offer.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) provider: Option<PathBuf>,
    /// Answers that people have given about the offer, by its id.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) attestations: Option<PathBuf>,
}

/// Which annual report is read, and how the answer is written.
#[derive(Args)]
pub(crate) struct AnnualReport {
    /// The report; - for standard input.
    #[arg(value_name = "FILE")]
    pub(crate) report: PathBuf,
    /// Language of the texts; by default that of the system, else Bokmål.
    #[arg(long)]
    pub(crate) lang: Option<Lang>,
    /// Text for people, or JSON for programs.
    #[arg(long, default_value = "text")]
    pub(crate) format: Format,
}

/// Which sources are listed, and how.
#[derive(Args)]
pub(crate) struct Sources {
    /// Only those that bind a body of this kind, or are addressed to it.
    #[arg(long, value_name = "KIND", value_parser = one_of!(ProviderKind))]
    pub(crate) binds: Option<ProviderKind>,
    /// Only those about this part of the services.
    #[arg(long, value_name = "LEVEL", value_parser = one_of!(CareLevel))]
    pub(crate) level: Option<CareLevel>,
    /// Only those about these people; can be repeated. Those who take part are patients or users unless said otherwise.
    #[arg(long, value_name = "PEOPLE", value_delimiter = ',', value_parser = one_of!(Circle))]
    pub(crate) audience: Vec<Circle>,
    /// Only those that hold on this day. Written as 2026-11-21.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) as_of: Option<Date>,
    /// Language of the texts; by default that of the system, else Bokmål.
    #[arg(long)]
    pub(crate) lang: Option<Lang>,
    /// Text for people, or JSON for programs.
    #[arg(long, default_value = "text")]
    pub(crate) format: Format,
}

impl Sources {
    /// The question it asks.
    pub(crate) fn query(&self) -> Query {
        let query = self.audience.iter().fold(Query::default(), |query, circle| query.circle(*circle));
        let query = self.binds.map_or_else(|| query.clone(), |kind| query.clone().provider(kind));
        let query = self.level.map_or_else(|| query.clone(), |level| query.clone().level(level));
        self.as_of.as_ref().map_or_else(|| query.clone(), |date| query.clone().on(Day::of(date)))
    }
}

/// What ends the command with 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum FailOn {
    /// Nothing.
    Never,
    /// A conflict with a duty or a right in an act or a regulation.
    DutyConflict,
    /// Any conflict.
    Conflict,
    /// Something that is not shown and that a description should tell.
    NotShownDescription,
    /// Anything that is not shown.
    NotShown,
}

/// A language with texts.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Lang {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

/// A form of output.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// A form of pages.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Page {
    /// For people, in the terminal.
    Text,
    /// For people, on a page with boxes to tick.
    Markdown,
    /// For people, on screen or on paper: one page that needs nothing else.
    Html,
    /// For programs.
    Json,
}

/// A form of answers.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Report {
    /// For people, in the terminal.
    Text,
    /// For people, on a page.
    Markdown,
    /// For programs: one answer per line.
    Json,
    /// For code hosts and editors: one SARIF 2.1.0 log.
    Sarif,
}

/// A kind of document.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    /// An offer.
    Offer,
    /// A provider profile.
    Provider,
}

impl From<Kind> for Schema {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Offer => Self::Offer,
            Kind::Provider => Self::Provider,
        }
    }
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Nb => Self::Nb,
            Lang::Nn => Self::Nn,
            Lang::En => Self::En,
        }
    }
}

/// The language asked for, else that of the system.
pub(crate) fn language(asked: Option<Lang>) -> Language {
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let system: Vec<_> = system.collect();
    asked.map_or_else(|| Language::negotiate(system.iter().map(String::as_str)), Language::from)
}

/// The word for every profile that is no pack.
const ALL_PROFILES: &str = "all";

fn profiles() -> PossibleValuesParser {
    let named = Profile::ALL.iter().map(|profile| PossibleValue::new(profile.as_str()).help(about(*profile)));
    let all = PossibleValue::new(ALL_PROFILES).help("The first three, and no pack");
    PossibleValuesParser::new(named.chain([all]))
}

/// What is asked, in a line of the help.
const fn about(profile: Profile) -> &'static str {
    match profile {
        Profile::PublicDescription => "What a page for everyone should tell",
        Profile::Planning => "What is decided when an offer is planned, held and evaluated",
        Profile::Governance => "How the organisation works",
        Profile::Tidier => "Pack: TIDieR, twelve things to tell so that others can do the same",
        Profile::Qismet => "Pack: QISMET, a British scheme for courses in self-management",
        Profile::Dsmes => "Pack: American standards for education in diabetes",
        Profile::WhoTpe => "Pack: WHO on education of patients",
        Profile::Pemat => "Pack: PEMAT, whether materials can be understood and acted on",
        Profile::HealthLiteracy => "Pack: making it simple for everyone",
        Profile::IsfGroupEducation => "Pack: former conditions for funding of education in groups",
        Profile::BufdirPeer => "Pack: conditions for grants to peer support",
        Profile::ProgrammeFidelity => "Pack: whether a named programme is held as it is described",
    }
}

/// The profiles that words stand for.
pub(crate) fn profiles_of(words: &[String]) -> Vec<Profile> {
    let asked = |profile: &Profile| {
        words.iter().any(|word| (word == ALL_PROFILES && !profile.is_pack()) || word == profile.as_str())
    };
    Profile::ALL.iter().copied().filter(asked).collect()
}

fn date(written: &str) -> Result<Date, &'static str> {
    Date::try_new(written).map_err(|_| "write it as 2026-11-21")
}

/// Something with a published schema.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Published {
    /// An offer.
    Offer,
    /// A provider profile.
    Provider,
    /// Answers that people have given.
    Attestations,
    /// A request for an assessment.
    Request,
    /// The answer to a request, in codes.
    Assessment,
    /// The answer to a request, in codes and words.
    Report,
    /// A request for a comparison.
    ComparisonRequest,
    /// The answer to a request for a comparison.
    Comparison,
    /// The answer to a request for a checklist.
    Checklist,
    /// What an offer tells of participation.
    Participation,
    /// The annual report of a national competence service.
    AnnualReport,
    /// What an annual report tells of the tasks.
    AnnualReportTasks,
    /// The concepts that a word stands for.
    Term,
    /// What is known.
    Knowledge,
    /// A suggestion to be taken, with answers.
    ApplyRequest,
    /// A question about sources.
    SourceRequest,
    /// Answers that people have given, in several documents that are to be one.
    MergeRequest,
    /// An offer with a suggestion taken.
    Applied,
    /// Answers that people have given, as one document.
    Merged,
    /// What came of reading a document.
    Read,
    /// Every criterion.
    Criteria,
    /// A criterion with what it asks, why, and what it rests on.
    Criterion,
    /// The sources that a question asks for.
    Sources,
    /// What documents can hold, for forms.
    Model,
}

impl From<Published> for Schema {
    fn from(published: Published) -> Self {
        match published {
            Published::Offer => Self::Offer,
            Published::Provider => Self::Provider,
            Published::Attestations => Self::Attestations,
            Published::Request => Self::Request,
            Published::Assessment => Self::Assessment,
            Published::Report => Self::Report,
            Published::ComparisonRequest => Self::ComparisonRequest,
            Published::Comparison => Self::Comparison,
            Published::Checklist => Self::Checklist,
            Published::Participation => Self::Participation,
            Published::AnnualReport => Self::AnnualReport,
            Published::AnnualReportTasks => Self::AnnualReportTasks,
            Published::Term => Self::Term,
            Published::Knowledge => Self::Knowledge,
            Published::ApplyRequest => Self::ApplyRequest,
            Published::SourceRequest => Self::SourceRequest,
            Published::MergeRequest => Self::MergeRequest,
            Published::Applied => Self::Applied,
            Published::Merged => Self::Merged,
            Published::Read => Self::Read,
            Published::Criteria => Self::Criteria,
            Published::Criterion => Self::Criterion,
            Published::Sources => Self::Sources,
            Published::Model => Self::Model,
        }
    }
}
