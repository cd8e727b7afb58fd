//! When: how often, how long, and what happens in each session.

use super::content::Method;
use super::people::PersonRole;
use crate::macros::{record, vocabulary};
use crate::value::{Flag, List, PartialDate, Quantity, Set, Slug, Texts, TimeOfDay, Whole};

vocabulary! {
    /// What a session is.
    SessionKind {
        /// An ordinary session.
        Ordinary = "ordinary",
        /// A talk before the first session.
        PreTalk = "pre-talk",
        /// A talk after the last session.
        PostTalk = "post-talk",
        /// A session for the family.
        Family = "family",
        /// A session for parents.
        Parents = "parents",
        /// A session some time afterwards.
        FollowUp = "follow-up",
    }

    /// When new people can begin.
    Intake {
        /// At set starts.
        FixedStart = "fixed-start",
        /// All the time.
        Continuous = "continuous",
        /// When enough people have signed up.
        WhenEnough = "when-enough",
        /// When someone asks.
        OnDemand = "on-demand",
        /// In one's own time.
        AnyTime = "any-time",
        /// People get the date in a letter.
        InSummons = "in-summons",
    }

    /// How a person's time in an offer ends.
    Ending {
        /// After a set number of sessions or weeks.
        Fixed = "fixed",
        /// When the person and the leaders decide.
        DecidedIndividually = "decided-individually",
        /// It does not end.
        OpenEnded = "open-ended",
    }

    /// Which such weekday in the month.
    MonthWeek {
        /// The first.
        First = "first",
        /// The second.
        Second = "second",
        /// The third.
        Third = "third",
        /// The fourth.
        Fourth = "fourth",
        /// The last.
        Last = "last",
    }

    /// A season.
    Season {
        /// Spring.
        Spring = "spring",
        /// Summer.
        Summer = "summer",
        /// Autumn.
        Autumn = "autumn",
        /// Winter.
        Winter = "winter",
    }

    /// A day of the week.
    Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

record! {
    /// How often and how long, whichever run.
    group Schedule {
        /// How many sessions.
        sessions: Quantity,
        /// How many of them are follow-up sessions.
        follow_up_sessions: Quantity,
        /// How many of them are for family or parents.
        family_sessions: Quantity,
        /// How many modules, in a course that people take in their own time.
        modules: Quantity,
        /// Length of a session, in minutes.
        session_minutes: Quantity,
        /// Hours of teaching in all.
        teaching_hours: Quantity,
        /// Length from first to last, in weeks.
        weeks: Quantity,
        /// Length from first to last, in days, when it is shorter than two weeks or counted in days.
        days: Quantity,
        /// Sessions each week.
        per_week: Quantity,
        /// Sessions each month.
        per_month: Quantity,
        /// Which such weekdays in the month.
        month_weeks: Set<MonthWeek>,
        /// Weeks from one session to the next.
        weeks_between: Quantity,
        /// Runs each year.
        runs_per_year: Quantity,
        /// Days of the week.
        weekdays: Set<Weekday>,
        /// Seasons in which it is held.
        seasons: Set<Season>,
        /// When new people can begin.
        intake: Intake,
        /// How a person's time in the offer ends.
        ending: Ending,
        /// When it ends, in words.
        end_condition: Texts,
        /// What applies, in words.
        text: Texts,
    }

    /// One session.
    group Session {
        /// Short name that goals refer to.
        id: Slug,
        /// What the session is.
        kind: SessionKind,
        /// Topic.
        topic: Texts,
        /// Date.
        date: PartialDate,
        /// Start.
        start: TimeOfDay,
        /// End.
        end: TimeOfDay,
        /// Length in minutes.
        minutes: Whole<1, 1_440>,
        /// Minutes set aside for sharing experience.
        minutes_sharing: Whole<0, 1_440>,
        /// Longest time without a break, in minutes.
        minutes_between_breaks: Whole<1, 1_440>,
        /// Methods.
        methods: Set<Method>,
        /// Goals it works towards.
        goals: Set<Slug>,
        /// Who leads it.
        leaders: Set<PersonRole>,
        /// What applies, in words.
        text: Texts,
    }

    /// What happens afterwards.
    group FollowUp {
        /// Whether follow-up was considered, and what was decided.
        decision: FollowUpDecision,
        /// What kind of follow-up.
        kinds: Set<FollowUpKind>,
        /// Who follows up.
        by: Texts,
        /// How many weeks after the last session people meet again, one number for each meeting.
        weeks_after: List<Quantity>,
        /// Whom people can turn to afterwards.
        contact: super::contact::Contact,
        /// What applies, in words.
        text: Texts,
    }
}

vocabulary! {
    /// What was decided about follow-up.
    FollowUpDecision {
        /// There is follow-up.
        Planned = "planned",
        /// It was considered and not needed.
        NotNeeded = "not-needed",
        /// Others follow up.
        ByOthers = "by-others",
    }

    /// A kind of follow-up.
    FollowUpKind {
        /// A meeting of the group.
        Meeting = "meeting",
        /// A talk with one person.
        Conversation = "conversation",
        /// A self-help group.
        SelfHelpGroup = "self-help-group",
        /// Peer support.
        PeerSupport = "peer-support",
        /// A user organisation.
        UserOrganisation = "user-organisation",
        /// The general practitioner.
        GeneralPractitioner = "general-practitioner",
        /// Services in the municipality.
        MunicipalServices = "municipal-services",
        /// Another offer.
        AnotherOffer = "another-offer",
        /// A plan for training or habits on one's own.
        OwnPlan = "own-plan",
    }
}

record! {
    /// The dates and places of one run, when they differ from session to session or are not all known.
    value Dates {
        /// First day.
        start: PartialDate,
        /// Last day.
        end: PartialDate,
        /// All days, when they are listed without more.
        days: List<PartialDate>,
        /// Start of each meeting.
        from_time: TimeOfDay,
        /// End of each meeting.
        to_time: TimeOfDay,
        /// Days of the week.
        weekdays: Set<Weekday>,
        /// Season.
        season: Season,
        /// Whether the dates may change.
        approximate: Flag,
        /// What applies, in words.
        text: Texts,
    }
}
