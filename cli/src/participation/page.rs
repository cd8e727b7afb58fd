//! What is told of participation, in words and in its order. How it looks is for the others.

use crate::check::broken;
use crate::check::offer;
use crate::text::word;
use mestring::assess::{Finding, Outcome, Place, Side, Statement};
use mestring::model::people::Phase;
use mestring::model::{Offer, Provider};
use mestring::participation::{Actor, Asked, Cell, Demand, DemandState, Demanded, Level, Participation, Said};
use mestring::register::{RegisterCoverage, coverage};
use mestring::shape::{Shape, Shaped as _, label};
use mestring::source::Day;
use mestring_i18n::{Catalogue, Variable};

/// Behind what is said where the source has a question mark.
pub(super) const OPEN: &str = "*";
/// In the place of silence that nobody asks about.
pub(super) const NOT_ASKED: &str = "–";

pub(super) struct Page {
    /// Tag of the language.
    pub(super) language: &'static str,
    pub(super) title: String,
    pub(super) file: String,
    /// What has to be known of how it was made.
    pub(super) notes: Vec<String>,
    pub(super) matrix: Matrix,
    pub(super) levels: Levels,
    pub(super) demands: Demands,
    pub(super) caveats: Section<String>,
    /// The day and the register.
    pub(super) footer: String,
    /// That the register does not cover the day.
    pub(super) warning: Option<String>,
}

/// A heading and what stands under it.
pub(super) struct Section<T> {
    pub(super) heading: String,
    pub(super) items: Vec<T>,
}

pub(super) struct Matrix {
    pub(super) caption: String,
    /// What the first column is called.
    pub(super) who: String,
    pub(super) phases: Vec<String>,
    pub(super) rows: Vec<(String, Vec<Square>)>,
    /// What the marks mean, of those that are used.
    pub(super) marks: Vec<(&'static str, String)>,
    /// What says so.
    pub(super) stands: Section<Stands>,
}

/// One cell of the table.
pub(super) struct Square {
    pub(super) said: Said,
    pub(super) asked: Asked,
    /// What is said, in words.
    pub(super) text: String,
}

impl Square {
    /// The words with their mark.
    pub(super) fn marked(&self) -> String {
        match (self.asked, self.said) {
            (Asked::Open, _) => format!("{} {OPEN}", self.text),
            (Asked::NotAsked, Said::NotSaid) => NOT_ASKED.to_owned(),
            _ => self.text.clone(),
        }
    }
}

/// Something that is said, and where.
pub(super) struct Stands {
    pub(super) what: String,
    /// What each field is called, and its pointer.
    pub(super) places: Vec<(String, String)>,
}

pub(super) struct Levels {
    pub(super) heading: String,
    /// What the columns are called.
    pub(super) columns: [String; 2],
    pub(super) rows: Vec<LevelRow>,
}

pub(super) struct LevelRow {
    pub(super) label: String,
    pub(super) help: String,
    pub(super) said: Said,
    pub(super) text: String,
}

pub(super) struct Demands {
    pub(super) heading: String,
    /// What the columns are called.
    pub(super) columns: [String; 2],
    pub(super) rows: Vec<DemandRow>,
}

pub(super) struct DemandRow {
    pub(super) label: String,
    pub(super) help: String,
    pub(super) state: DemandState,
    pub(super) text: String,
    /// What the criteria say, and their names.
    pub(super) criteria: Vec<(String, &'static str)>,
    /// Who asks for it, with addresses.
    pub(super) sources: Vec<(String, &'static str)>,
}

impl Page {
    pub(super) fn new(texts: &Catalogue, name: &str, offer: &Offer, notes: Vec<String>, found: &Participation) -> Self {
        let file = broken::name(texts, name);
        let title = offer::title(offer, texts.language()).unwrap_or_else(|| file.clone());
        let date = &found.assessment.date;
        let not_covered = coverage(Day::of(date)) == RegisterCoverage::NotCovered;
        let warning = not_covered.then(|| texts.text("cli-not-covered", &[("date", Variable::Text(date.as_str()))]));
        let told = |key: &str| texts.text(key, &[]);
        let caveats = found.caveats().map(|caveat| help(texts, "Caveat", caveat.as_str()));
        let words = (!found.in_words.is_empty()).then(|| in_words(texts, &found.in_words));
        Self {
            language: texts.language().tag(),
            title: texts.text("cli-part-title", &[("title", Variable::Text(&title))]),
            file,
            notes,
            matrix: matrix(texts, found),
            levels: Levels {
                heading: told("cli-part-levels"),
                columns: [told("cli-part-level"), word_of::<Said>(texts)],
                rows: found.levels.iter().map(|one| level(texts, one)).collect(),
            },
            demands: Demands {
                heading: told("cli-part-demands"),
                columns: [told("cli-part-demand"), told("cli-part-state")],
                rows: found.demands.iter().map(|one| demand(texts, one)).collect(),
            },
            caveats: Section { heading: told("cli-part-caveats"), items: caveats.chain(words).collect() },
            footer: offer::register(texts, date.as_str()),
            warning,
        }
    }
}

/// What a closed list is called.
fn word_of<W: mestring::shape::Shaped>(texts: &Catalogue) -> String {
    match W::SHAPE {
        Shape::Vocabulary(words) => texts.label(&mestring::shape::kebab(words.name)).label,
        _ => String::new(),
    }
}

/// What a word of a closed list means.
fn help(texts: &Catalogue, list: &str, word: &str) -> String {
    texts.label(&label(list, word)).help
}

fn matrix(texts: &Catalogue, found: &Participation) -> Matrix {
    let square = |cell: &Cell| Square { said: cell.said, asked: cell.asked, text: word(texts, cell.said) };
    let rows = Actor::ALL.iter().map(|actor| {
        let cells = Phase::ALL.iter().filter_map(|phase| found.cell(*actor, *phase));
        (word(texts, *actor), cells.map(square).collect())
    });
    let open = found.cells.iter().any(|cell| cell.asked == Asked::Open);
    let not_asked = found.cells.iter().any(|cell| cell.asked == Asked::NotAsked && cell.said == Said::NotSaid);
    let marks = [(OPEN, Asked::Open, open), (NOT_ASKED, Asked::NotAsked, not_asked)];
    let marks = marks.into_iter().filter(|(.., used)| *used);
    let said = found.cells.iter().filter(|cell| cell.said != Said::NotSaid);
    Matrix {
        caption: texts.text("cli-part-matrix", &[]),
        who: word_of::<Actor>(texts),
        phases: Phase::ALL.iter().map(|phase| word(texts, *phase)).collect(),
        rows: rows.collect(),
        marks: marks.map(|(mark, asked, _)| (mark, help(texts, "Asked", asked.as_str()))).collect(),
        stands: Section {
            heading: texts.text("cli-part-where", &[]),
            items: said.map(|cell| stands(texts, cell)).collect(),
        },
    }
}

fn stands(texts: &Catalogue, cell: &Cell) -> Stands {
    let (actor, phase, said) = (word(texts, cell.actor), word(texts, cell.phase), word(texts, cell.said));
    let variables = [("actor", &actor), ("phase", &phase), ("said", &said)];
    let what = texts.text("cli-part-cell", &variables.map(|(name, text)| (name, Variable::Text(text))));
    let places = cell.at.iter().filter(|place| place.statement == Statement::Stated);
    Stands { what, places: places.map(|place| (path(texts, place), place.pointer())).collect() }
}

/// What a place is called, and in which document it is when that is not the offer.
fn path(texts: &Catalogue, place: &Place) -> String {
    match place.side {
        Side::Offer => texts.path(&Offer::SHAPE, &place.pointer()),
        Side::Provider => {
            let path = texts.path(&Provider::SHAPE, &place.pointer());
            texts.text("cli-part-profile", &[("path", Variable::Text(&path))])
        }
    }
}

fn in_words(texts: &Catalogue, places: &[Place]) -> String {
    let places: Vec<_> = places.iter().map(|place| path(texts, place)).collect();
    texts.text("cli-part-words", &[("places", Variable::Text(&places.join("; ")))])
}

fn level(texts: &Catalogue, level: &Level) -> LevelRow {
    LevelRow {
        label: word(texts, level.level),
        help: help(texts, "ParticipationLevel", level.level.as_str()),
        said: level.said,
        text: word(texts, level.said),
    }
}

fn demand(texts: &Catalogue, demanded: &Demanded) -> DemandRow {
    let Demanded { demand, state, findings, sources } = demanded;
    let criterion = |finding: &Finding| {
        let (outcome, title) = (word(texts, finding.outcome), texts.title(finding.criterion));
        let variables = [("outcome", Variable::Text(&outcome)), ("title", Variable::Text(&title))];
        (texts.text("cli-part-criterion", &variables), finding.criterion.id)
    };
    DemandRow {
        label: word::<Demand>(texts, *demand),
        help: help(texts, "Demand", demand.as_str()),
        state: *state,
        text: word(texts, *state),
        // What is not asked of an offer like this is told once, of the demand.
        criteria: findings.iter().filter(|finding| finding.outcome != Outcome::NotApplicable).map(criterion).collect(),
        sources: sources.iter().map(|source| (texts.source(source), source.address)).collect(),
    }
}
