//! What people meet: goals, topics, methods, materials, and what is claimed.

use crate::macros::{record, vocabulary};
use crate::value::{Date, Flag, LanguageTag, List, PartialDate, Set, Slug, Text, Texts, Url, Whole};

vocabulary! {
    /// What a goal is about.
    GoalKind {
        /// Knowing.
        Knowledge = "knowledge",
        /// Being able to.
        Skill = "skill",
        /// Seeing things another way.
        Attitude = "attitude",
        /// Handling daily life with the challenge.
        Coping = "coping",
        /// Being with others.
        Fellowship = "fellowship",
        /// Changing habits.
        Habits = "habits",
        /// Feeling safe.
        Safety = "safety",
        /// Support in one's own process.
        Support = "support",
        /// Thinking well of oneself.
        SelfEsteem = "self-esteem",
        /// Taking part in work and social life.
        TakingPart = "taking-part",
        /// Quality of life.
        QualityOfLife = "quality-of-life",
        /// Openness about the situation.
        Openness = "openness",
        /// Health or function, measured.
        Health = "health",
    }

    /// A way to see whether a goal is reached.
    GoalCheck {
        /// Talk at the end.
        Conversation = "conversation",
        /// Form or survey.
        Form = "form",
        /// Observation.
        Observation = "observation",
        /// A test or measurement.
        Measurement = "measurement",
        /// Each participant's own assessment.
        SelfAssessment = "self-assessment",
        /// A meeting of those who planned it.
        EvaluationMeeting = "evaluation-meeting",
    }

    /// A topic.
    Topic {
        /// The illness or condition.
        Illness = "illness",
        /// Treatment and medicines.
        Treatment = "treatment",
        /// What people can do for their own health.
        SelfCare = "self-care",
        /// Coping.
        Coping = "coping",
        /// Rights and services.
        Rights = "rights",
        /// Follow-up and the way ahead.
        FollowUp = "follow-up",
        /// Feelings.
        Emotions = "emotions",
        /// Thoughts and patterns of thought.
        Thoughts = "thoughts",
        /// Grief and loss.
        Grief = "grief",
        /// Work and money.
        Work = "work",
        /// Family.
        Family = "family",
        /// Friends and social life.
        Friends = "friends",
        /// School and studies.
        School = "school",
        /// Relationships and living together.
        Relationships = "relationships",
        /// Sexuality.
        Sexuality = "sexuality",
        /// Daily life and energy.
        EverydayLife = "everyday-life",
        /// Physical activity.
        PhysicalActivity = "physical-activity",
        /// Food.
        Diet = "diet",
        /// Tobacco.
        Tobacco = "tobacco",
        /// Alcohol and other substances.
        Alcohol = "alcohol",
        /// Sleep.
        Sleep = "sleep",
        /// Mental health.
        MentalHealth = "mental-health",
        /// Pain.
        Pain = "pain",
        /// Breathing and relaxation.
        Relaxation = "relaxation",
        /// Communication.
        Communication = "communication",
        /// Change and motivation.
        Change = "change",
        /// Risk and prevention.
        RiskFactors = "risk-factors",
        /// Aids and technology.
        Aids = "aids",
        /// Loneliness.
        Loneliness = "loneliness",
        /// Worry, fear and panic.
        Anxiety = "anxiety",
        /// Fatigue, and sharing out energy.
        Energy = "energy",
        /// Using medicines.
        Medicines = "medicines",
        /// Being a parent.
        Parenting = "parenting",
        /// Brothers and sisters.
        Siblings = "siblings",
        /// Finding the way in the health service.
        HealthServices = "health-services",
        /// Children as relatives.
        ChildrenAsRelatives = "children-as-relatives",
        /// Being a relative.
        BeingRelative = "being-relative",
        /// Experience told by someone who has it.
        LivedExperience = "lived-experience",
        /// Meaning, hope and future.
        Meaning = "meaning",
        /// Health literacy (course in health pedagogy).
        HealthLiteracy = "health-literacy",
        /// User participation (course in health pedagogy).
        UserParticipation = "user-participation",
        /// Relational competence (course in health pedagogy).
        RelationalCompetence = "relational-competence",
        /// Leading groups (course in health pedagogy).
        GroupLeadership = "group-leadership",
        /// Didactics (course in health pedagogy).
        Didactics = "didactics",
        /// Coping and change (course in health pedagogy).
        CopingAndChange = "coping-and-change",
        /// Planning, carrying out and evaluating (course in health pedagogy).
        PlanImplementEvaluate = "plan-implement-evaluate",
    }

    /// A method.
    Method {
        /// Talk to the group.
        Lecture = "lecture",
        /// Dialogue.
        Dialogue = "dialogue",
        /// Sharing of experience.
        ExperienceSharing = "experience-sharing",
        /// Work in groups.
        GroupWork = "group-work",
        /// Talk in twos and threes.
        SmallGroups = "small-groups",
        /// Practice of skills.
        SkillTraining = "skill-training",
        /// A user tells.
        UserStory = "user-story",
        /// Play.
        Play = "play",
        /// Creative activity.
        CreativeActivity = "creative-activity",
        /// Activity together, not said which.
        Activity = "activity",
        /// Physical activity.
        PhysicalActivity = "physical-activity",
        /// Exercise in a group.
        GroupExercise = "group-exercise",
        /// Relaxation and body awareness.
        Relaxation = "relaxation",
        /// Conversation with one person.
        IndividualConversation = "individual-conversation",
        /// Participants repeat in their own words.
        TeachBack = "teach-back",
        /// Chat.
        Chat = "chat",
        /// Poll.
        Poll = "poll",
        /// Breakout rooms.
        BreakoutGroups = "breakout-groups",
        /// Tasks between sessions.
        Homework = "homework",
        /// Reading, film and tasks in one's own time.
        SelfStudy = "self-study",
        /// Cognitive methods.
        Cognitive = "cognitive",
        /// Acceptance and commitment therapy.
        AcceptanceCommitment = "acceptance-commitment",
        /// Mindfulness.
        Mindfulness = "mindfulness",
        /// Motivational interviewing.
        MotivationalInterviewing = "motivational-interviewing",
        /// Group process.
        GroupProcess = "group-process",
    }

    /// Something people should bring.
    BringItem {
        /// Clothes and shoes for exercise or outdoors.
        ActiveClothes = "active-clothes",
        /// Clothes for the pool.
        Swimwear = "swimwear",
        /// Medicines the person uses.
        Medicines = "medicines",
        /// Aids, such as a hearing aid or a glucose meter.
        Aids = "aids",
        /// Food.
        Food = "food",
        /// Something to write with.
        WritingThings = "writing-things",
        /// Papers, such as a list of medicines.
        Papers = "papers",
        /// Something else.
        Other = "other",
    }

    /// A right that people are told about.
    RightsTopic {
        /// Individual plan and coordinator.
        IndividualPlan = "individual-plan",
        /// Child coordinator.
        ChildCoordinator = "child-coordinator",
        /// The right to training and information.
        Training = "training",
        /// The right to take part.
        Participation = "participation",
        /// The right to a decision and to complain.
        DecisionAndComplaint = "decision-and-complaint",
        /// The right to an assessment in the specialist service.
        Assessment = "assessment",
        /// Time off from work.
        Leave = "leave",
        /// Benefits from NAV.
        NavBenefits = "nav-benefits",
        /// Training allowance.
        TrainingAllowance = "training-allowance",
        /// Travel.
        Travel = "travel",
        /// Exemption card.
        ExemptionCard = "exemption-card",
        /// Rights in school.
        School = "school",
        /// Rights of relatives.
        Relatives = "relatives",
        /// Patient and user ombud.
        Ombud = "ombud",
        /// Guardianship.
        Guardianship = "guardianship",
    }

    /// How sure a claim sounds.
    Certainty {
        /// As certain.
        Certain = "certain",
        /// As likely.
        Likely = "likely",
        /// As possible.
        Possible = "possible",
    }

    /// What a claim of effect is about.
    ClaimDomain {
        /// Effect of the offer in general.
        Effect = "effect",
        /// Quality of life.
        QualityOfLife = "quality-of-life",
        /// Symptoms.
        Symptoms = "symptoms",
        /// Knowledge.
        Knowledge = "knowledge",
        /// Coping.
        Coping = "coping",
        /// Habits.
        Habits = "habits",
        /// As good as another treatment.
        AsGoodAs = "as-good-as",
        /// That an authority recommends it.
        Recommended = "recommended",
        /// Something else.
        Other = "other",
    }
}

record! {
    /// One goal.
    group Goal {
        /// Short name that sessions refer to.
        id: Slug,
        /// The goal, in words.
        text: Texts,
        /// What it is about.
        kinds: Set<GoalKind>,
        /// Sessions that work towards it.
        sessions: Set<Slug>,
        /// How it is seen whether it is reached.
        evaluated_by: Set<GoalCheck>,
    }

    /// What people meet.
    group Content {
        /// Topics.
        topics: Set<Topic>,
        /// Topics in the offer's own words.
        topics_in_words: List<Texts>,
        /// Methods.
        methods: Set<Method>,
        /// Methods in the offer's own words.
        methods_in_words: Texts,
        /// What happens, how, and what is asked of people.
        what_happens: Texts,
        /// Strain or risk that people should know about.
        risks: Texts,
        /// What people should bring.
        bring: Set<BringItem>,
        /// What people should bring, in words.
        bring_in_words: Texts,
        /// Work between sessions.
        homework: Texts,
        /// How the content is adapted to the group or the person.
        adaptation: Texts,
        /// How it is checked that people have understood.
        understanding_check: Texts,
        /// Whether the content is medical or part of treatment.
        medical: Flag,
        /// Whether participants bring topics of their own.
        own_topics: Flag,
        /// Rights that people are told about.
        rights: Set<RightsTopic>,
        /// Rights, in words.
        rights_in_words: Texts,
        /// Professional sources that the content rests on.
        sources: List<KnowledgeSource>,
    }

    /// A professional source.
    value KnowledgeSource {
        /// Title.
        title: Text,
        /// Number, such as `IS-2651`, DOI or PMID.
        number: Text,
        /// Address.
        url: Url,
        /// When it is from.
        date: PartialDate,
        /// Whether the description presents it as in force now.
        as_current: Flag,
        /// Whether the description presents it as law.
        as_law: Flag,
    }

    /// Something people get to read, see or use.
    group Material {
        /// Title.
        title: Texts,
        /// Formats.
        formats: Set<MaterialFormat>,
        /// Languages.
        languages: Set<LanguageTag>,
        /// Whether people with a disability can use it.
        accessible: Flag,
        /// Rights to pictures and film.
        image_rights: ImageRights,
        /// Understandability by PEMAT, per cent.
        pemat_understandability: Whole<0, 100>,
        /// Actionability by PEMAT, per cent.
        pemat_actionability: Whole<0, 100>,
        /// Address.
        url: Url,
        /// What applies, in words.
        text: Texts,
    }

    /// A claim of effect.
    group Claim {
        /// The claim, in words.
        text: Texts,
        /// What it is about.
        domain: ClaimDomain,
        /// How sure it sounds.
        certainty: Certainty,
        /// The source given for it.
        source: Text,
    }

    /// What the offer rests on.
    group KnowledgeBase {
        /// Research.
        research: Texts,
        /// Guidelines.
        guidelines: Texts,
        /// Experience of users and professionals.
        experience: Texts,
        /// Theory.
        theory: Texts,
    }

    /// A change from one round to the next.
    value Change {
        /// When.
        date: Date,
        /// What.
        text: Texts,
    }
}

vocabulary! {
    /// A format of material.
    MaterialFormat {
        /// Text.
        Text = "text",
        /// A book.
        Book = "book",
        /// A workbook or forms.
        Workbook = "workbook",
        /// Pictures.
        Image = "image",
        /// Pictograms.
        Pictogram = "pictogram",
        /// Film.
        Film = "film",
        /// Sound.
        Audio = "audio",
        /// A model.
        Model = "model",
        /// A web page or app.
        Web = "web",
        /// Slides.
        Slides = "slides",
    }

    /// Whether pictures and film may be used.
    ImageRights {
        /// Cleared.
        Cleared = "cleared",
        /// Not cleared.
        NotCleared = "not-cleared",
        /// No pictures or film of others.
        NotNeeded = "not-needed",
    }
}
