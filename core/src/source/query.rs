//! Looking sources up: what binds this body, with these services, for these people, on this day?

use super::{Bound, Circle, Day, Party, Source, Voluntary};
use crate::macros::vocabulary;
use crate::model::identity::CareLevel;
use crate::model::organisation::ProviderKind;
use crate::sources::SOURCES;

vocabulary! {
    /// What ties a body to a source.
    Tie {
        /// It binds the body, or is addressed to it, as what it is.
        Always = "always",
        /// It does so when the body does the task for a public body under contract.
        UnderContract = "under-contract",
        /// It binds the health personnel who take part, and the body through them.
        ThroughPersonnel = "through-personnel",
    }
}

impl Bound {
    /// What ties a body of this kind to it; nothing: it does not concern the body.
    pub fn ties(self, kind: ProviderKind) -> impl Iterator<Item = Tie> {
        Tie::ALL.iter().copied().filter(move |tie| self.has(*tie, kind))
    }

    fn has(self, tie: Tie, kind: ProviderKind) -> bool {
        use ProviderKind as Kind;
        let Self::Parties { parties, voluntary } = self else { return tie == Tie::Always };
        let by_kind = parties.iter().any(|party| party.is(kind));
        let personnel = parties.contains(&Party::HealthPersonnel);
        let is_voluntary =
            matches!(kind, Kind::UserOrganisation | Kind::Voluntary | Kind::Foundation | Kind::ReligiousCommunity);
        match tie {
            // What follows the person binds an organisation through the people it has.
            Tie::Always => by_kind || (is_voluntary && voluntary == Voluntary::Bound && !personnel),
            _ if by_kind => false,
            Tie::UnderContract => match kind {
                // With an operating agreement it is a private specialist under contract; without, a private body.
                Kind::PrivateRehabilitation => parties.contains(&Party::PrivateSpecialistUnderContract),
                Kind::Private => voluntary == Voluntary::UnderContract,
                _ => is_voluntary && voluntary == Voluntary::UnderContract,
            },
            Tie::ThroughPersonnel => personnel,
        }
    }
}

/// A question about sources. What is left out is not asked.
///
/// ```
/// use mestring::model::identity::CareLevel;
/// use mestring::model::organisation::ProviderKind;
/// use mestring::source::{Circle, Day, Query};
///
/// // What binds a municipality that holds a course for children on 21 November 2026?
/// let query = Query::default()
///     .provider(ProviderKind::Municipality)
///     .level(CareLevel::Municipal)
///     .circle(Circle::Children)
///     .on(Day::on(2026, 11, 21));
/// assert!(query.find().any(|source| source.id == "hol-5-4"));
/// assert!(query.find().all(|source| source.id != "sphl-3-11"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Query {
    provider: Option<ProviderKind>,
    level: Option<CareLevel>,
    circles: Vec<Circle>,
    on: Option<Day>,
}

impl Query {
    /// Sources that bind a body of this kind, or are addressed to it, at least [in some cases](Bound::ties).
    #[must_use]
    pub fn provider(mut self, kind: ProviderKind) -> Self {
        self.provider = Some(kind);
        self
    }

    /// Sources about this part of the services.
    #[must_use]
    pub fn level(mut self, level: CareLevel) -> Self {
        self.level = Some(level);
        self
    }

    /// Sources about these people; can be said of several.
    ///
    /// Those who take part are patients or users unless it is said otherwise, so what is about these is found too.
    #[must_use]
    pub fn circle(mut self, circle: Circle) -> Self {
        self.circles.push(circle);
        self
    }

    /// Sources that hold on this day.
    #[must_use]
    pub fn on(mut self, day: Day) -> Self {
        self.on = Some(day);
        self
    }

    /// The sources, ordered by their short names.
    pub fn find(&self) -> impl Iterator<Item = &'static Source> {
        SOURCES.iter().copied().filter(|source| self.is_about(source))
    }

    /// Whether it asks for this source.
    pub fn is_about(&self, source: &Source) -> bool {
        let binds = self.provider.is_none_or(|kind| source.bound.ties(kind).next().is_some());
        let is_joint = |level: &CareLevel| *level == CareLevel::Joint;
        // A joint offer is held by both parts of the services.
        let at_level = self
            .level
            .is_none_or(|level| source.levels.is_empty() || is_joint(&level) || source.levels.contains(&level));
        let holds = self.on.is_none_or(|day| source.holds_on(day));
        binds && at_level && holds && self.concerns(source.circles)
    }

    /// Whether somebody it asks about is among these.
    fn concerns(&self, circles: &[Circle]) -> bool {
        let is_role = |circle: &Circle| !circle.is_trait();
        let nobody_else = !self.circles.iter().any(is_role);
        let takes_part = |circle: &Circle| matches!(circle, Circle::Patients | Circle::Users);
        self.circles.is_empty()
            || circles.is_empty()
            || circles.iter().any(|circle| self.circles.contains(circle))
            || (nobody_else && circles.iter().any(takes_part))
    }
}

impl Circle {
    /// Whether it says how people are, and not why they take part.
    const fn is_trait(self) -> bool {
        matches!(
            self,
            Self::Children
                | Self::PersonsWithIntellectualDisability
                | Self::PersonsWithDisabilities
                | Self::NonNorwegianSpeakers
                | Self::SamiSpeakers
                | Self::Deaf
                | Self::Deafblind
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(query: &Query) -> Vec<&'static str> {
        query.find().map(|source| source.id).collect()
    }

    #[test]
    fn a_query_that_asks_nothing_finds_all() {
        assert_eq!(ids(&Query::default()).len(), SOURCES.len());
    }

    #[test]
    fn days_decide_what_holds() {
        let before = Query::default().on(Day::on(2026, 6, 30));
        let after = Query::default().on(Day::on(2026, 7, 1));
        let new = ids(&after).into_iter().filter(|id| !ids(&before).contains(id));
        assert_eq!(new.collect::<Vec<_>>(), ["hol-4-2b", "hpl-10", "sphl-3-11a"]);
        // Enacted, and not in force.
        assert!(!ids(&after).contains(&"fvl25-14"));
    }

    #[test]
    fn those_who_take_part_are_patients_unless_said() {
        let hospital = Query::default().provider(ProviderKind::HealthTrust);
        let children = ids(&hospital.clone().circle(Circle::Children));
        assert!(children.contains(&"sphl-3-17") && children.contains(&"sphl-3-11a"));
        let relatives = ids(&hospital.circle(Circle::Relatives));
        assert!(relatives.contains(&"pasreise-19") && !relatives.contains(&"sphl-3-11a"));
    }

    #[test]
    fn a_joint_offer_is_held_by_both() {
        let joint = ids(&Query::default().level(CareLevel::Joint));
        assert!(["sphl-3-8", "hol-3-3", "hol-6-2"].iter().all(|id| joint.contains(id)));
        let municipal = ids(&Query::default().level(CareLevel::Municipal));
        assert!(!municipal.contains(&"sphl-3-8"));
    }

    #[test]
    fn ties_tell_when_a_voluntary_organisation_is_bound() {
        let ties = |id: &str, kind| super::super::find(id).map(|source| source.bound.ties(kind).collect::<Vec<_>>());
        let voluntary = |id| ties(id, ProviderKind::Voluntary).unwrap_or_default();
        assert_eq!(voluntary("hol-4-1"), [Tie::UnderContract]);
        assert_eq!(voluntary("gdpr-13"), [Tie::Always]);
        assert_eq!(voluntary("hpl-21"), [Tie::ThroughPersonnel]);
        assert_eq!(voluntary("pbrl-3-2"), [Tie::UnderContract, Tie::ThroughPersonnel]);
        assert_eq!(voluntary("hol-6-1"), []);
        assert_eq!(ties("hpl-21", ProviderKind::Municipality), Some(vec![Tie::ThroughPersonnel]));
    }
}
