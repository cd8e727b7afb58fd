//! What a report tells of each task.
//!
//! A report that is silent about a task says nothing of whether the task was done, so there are two answers: told, or not
//! shown.

use super::{AnnualReport, ReportedKind, Task};
use crate::assess::Outcome;
use crate::source::Source;
use crate::sources::natkomp::NATKOMP_4_6;
use crate::value::Set;

/// The section that has the nine tasks. Whether a service is one that it binds is not known here.
pub static SOURCE: &Source = &NATKOMP_4_6;

/// What a report tells of one task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskFinding {
    /// The task.
    pub task: Task,
    /// [`Outcome::Met`] when something is told of it, else [`Outcome::NotShown`].
    pub outcome: Outcome,
    /// JSON Pointers to what tells of it.
    pub at: Vec<String>,
}

impl AnnualReport {
    /// What the report tells of each of the nine tasks, in their order.
    pub fn checklist(&self) -> Vec<TaskFinding> {
        Task::ALL.iter().map(|task| self.told_of(*task)).collect()
    }

    /// What the report tells of one task: what is said to serve it, and what could serve nothing else.
    pub fn told_of(&self, task: Task) -> TaskFinding {
        let serves = |tasks: &Option<Set<Task>>| tasks.iter().flatten().any(|served| *served == task);
        let activities = self.activities.iter().flatten().enumerate();
        // What some activities are tells which task they serve. That something is a course does not.
        let is_by_kind = |kind: Option<ReportedKind>| match kind {
            Some(ReportedKind::Education) => task == Task::Teaching,
            Some(ReportedKind::Guidance) => task == Task::Guidance,
            Some(ReportedKind::Guideline) => task == Task::Guidelines,
            _ => false,
        };
        let activities = activities.filter(|(_, activity)| serves(&activity.tasks) || is_by_kind(activity.kind));
        let publications = self.publications.iter().flatten().enumerate();
        let publications = publications.filter(|(_, publication)| task == Task::Research || serves(&publication.tasks));
        let mut at: Vec<_> = activities.map(|(index, _)| format!("/activities/{index}")).collect();
        at.extend(publications.map(|(index, _)| format!("/publications/{index}")));
        if task == Task::ReferenceGroup && self.reference_group.is_some() {
            at.push("/referenceGroup".to_owned());
        }
        if task == Task::YearlyReport && self.delivery.is_some() {
            at.push("/delivery".to_owned());
        }
        let outcome = if at.is_empty() { Outcome::NotShown } else { Outcome::Met };
        TaskFinding { task, outcome, at }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tasks that a report with these fields tells of.
    fn told(fields: &str) -> Vec<Task> {
        let json =
            format!(r#"{{"format": "mestring/annual-report/1", "service": {{"nb": "T"}}, "year": 2025{fields}}}"#);
        let report = AnnualReport::from_json(json).unwrap();
        let told = report.checklist().into_iter().filter(|finding| finding.outcome == Outcome::Met);
        told.map(|finding| finding.task).collect()
    }

    #[test]
    fn there_are_nine_tasks_and_silence_shows_none() {
        assert_eq!(Task::ALL.len(), 9);
        assert_eq!(told(""), []);
    }

    #[test]
    fn an_activity_tells_of_the_tasks_it_is_said_to_serve() {
        // That something is a course does not say what it was for.
        assert_eq!(told(r#", "activities": [{"kind": "course", "hours": 8}]"#), []);
        let two = r#", "activities": [{"kind": "course"}, {"kind": "network", "tasks": ["research", "equal-access"]}]"#;
        assert_eq!(told(two), [Task::Research, Task::EqualAccess]);
    }

    #[test]
    fn some_parts_of_a_report_speak_for_themselves() {
        assert_eq!(told(r#", "publications": [{"pmid": "31452104"}]"#), [Task::Research]);
        assert_eq!(
            told(r#", "publications": [{"doi": "10.1136/bmjoq-2022-002309", "tasks": ["guidelines"]}]"#),
            [Task::Research, Task::Guidelines]
        );
        assert_eq!(told(r#", "referenceGroup": {"members": 6}"#), [Task::ReferenceGroup]);
        assert_eq!(told(r#", "delivery": {"date": "2026-02-01"}"#), [Task::YearlyReport]);
        let kinds = r#", "activities": [{"kind": "education"}, {"kind": "guidance"}, {"kind": "guideline"}]"#;
        assert_eq!(told(kinds), [Task::Teaching, Task::Guidance, Task::Guidelines]);
    }

    #[test]
    fn the_places_are_those_of_what_tells() {
        let json = r#"{"format": "mestring/annual-report/1", "service": {"nb": "T"}, "year": 2025,
            "activities": [{"kind": "talk"}, {"tasks": ["research"]}], "publications": [{"title": "A"}]}"#;
        let found = AnnualReport::from_json(json).unwrap().told_of(Task::Research);
        assert_eq!(found.at, ["/activities/1", "/publications/0"]);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let json = "{\"format\": \"mestring/annual-report/1\",\n\"year\": 1999,\n\"publications\": [{\"pmid\": \"PMC1\", \
                    \"doi\": \"https://doi.org/10.1/x\"}]}";
        let problems = AnnualReport::from_json(json).unwrap_err().list;
        let told: Vec<_> = problems
            .iter()
            .map(|problem| (problem.kind.code(), problem.pointer.as_str(), problem.place.line))
            .collect();
        assert_eq!(
            told,
            [
                ("missing-field", "/service", 1),
                ("out-of-range", "/year", 2),
                ("invalid-value", "/publications/0/pmid", 3),
                ("invalid-value", "/publications/0/doi", 3),
            ]
        );
    }
}
