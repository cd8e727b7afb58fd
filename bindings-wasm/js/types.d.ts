/** Made by tools/generate.mjs from schemas/types.schema.json. Do not edit. */

/**
 * Whether the document describes one offer or a whole service.
 */
export type Describes = "offer" | "service";
/**
 * What people would call the offer.
 */
export type OfferKind =
  | "course"
  | "online-course"
  | "school"
  | "group"
  | "self-help-group"
  | "treatment-group"
  | "aftercare-group"
  | "stay"
  | "meeting"
  | "seminar"
  | "conversation"
  | "helpline"
  | "healthy-life-centre"
  | "exercise"
  | "health-pedagogy-course"
  | "other";
/**
 * How learning is arranged: for one person, in a group, among peers or inside treatment.
 */
export type OfferType = "individual" | "group" | "lifestyle" | "peer" | "integrated";
/**
 * How professional knowledge and lived experience meet in the offer.
 */
export type Approach = "transfer" | "equal" | "experience-sharing";
/**
 * What a session is meant as, such as education, treatment or prevention.
 */
export type Purpose =
  | "patient-education"
  | "treatment"
  | "rehabilitation"
  | "prevention"
  | "public-health"
  | "carer-support"
  | "peer-support"
  | "adult-learning";
/**
 * Something the offer itself says that it is not.
 */
export type IsNot = "therapy" | "treatment" | "self-help" | "weight-loss" | "acute-help";
/**
 * A field of health care that has rules of its own.
 */
export type ServiceField =
  "somatic" | "mental-health-care" | "substance-care" | "rehabilitation" | "dental-care" | "municipal-care";
/**
 * What kind of stay or visit it is to take part.
 */
export type Setting = "outpatient" | "inpatient" | "institution-stay" | "day-stay" | "health-centre" | "community";
/**
 * Where in the services the offer belongs.
 */
export type CareLevel = "specialist" | "municipal" | "joint" | "national-service" | "outside";
/**
 * Whether the offer comes back, and how.
 */
export type Continuity = "permanent" | "planned-rounds" | "one-off" | "on-demand";
/**
 * Whether the offer or a run can be joined.
 */
export type Standing = "planned" | "open" | "full" | "waiting-list" | "cancelled" | "paused" | "ended";
/**
 * How many: exactly, between, at most, at least or about.
 */
export type Quantity =
  | {
      exactly: number;
    }
  | {
      between: Between;
    }
  | {
      atMost: number;
    }
  | {
      atLeast: number;
    }
  | {
      about: number;
    };
/**
 * What kind of page or text the description comes from.
 */
export type PageKind =
  | "offer-page"
  | "event-listing"
  | "news-notice"
  | "referrer-notice"
  | "practice-example"
  | "overview"
  | "programme-description"
  | "invitation";
/**
 * What kind of body an organisation is, which decides the duties that bind it.
 */
export type ProviderKind =
  | "regional-health-authority"
  | "health-trust"
  | "hospital"
  | "private-specialist-under-contract"
  | "private-rehabilitation"
  | "municipality"
  | "private-municipal-under-contract"
  | "county"
  | "state-body"
  | "nav"
  | "national-competence-service"
  | "user-organisation"
  | "voluntary"
  | "foundation"
  | "religious-community"
  | "school"
  | "education"
  | "private";
/**
 * What a partner does.
 */
export type PartnerRole =
  | "co-organiser"
  | "contributor"
  | "funder"
  | "host"
  | "referrer"
  | "follow-up"
  | "coordinating-unit"
  | "programme-owner";
/**
 * How the offer is paid for.
 */
export type Funding =
  "isf-group-education" | "bufdir-peer" | "grant" | "own-budget" | "national-insurance" | "foundation" | "none";
/**
 * Who a person is in relation to the health challenge.
 */
export type AudienceRole =
  | "patient"
  | "next-of-kin"
  | "parent"
  | "sibling"
  | "child"
  | "partner"
  | "bereaved"
  | "professional"
  | "user-representative"
  | "employer"
  | "public"
  | "companion";
/**
 * Where in life those who take part are.
 */
export type AgeGroup = "children" | "youth" | "young-adults" | "adults" | "parents" | "older-adults" | "older-migrants";
/**
 * Whether the offer is made for one diagnosis or works across them.
 */
export type DiagnosisScope = "specific" | "independent";
/**
 * What kind of challenge a condition is.
 */
export type ConditionKind = "diagnosis" | "complaint" | "disability" | "habit" | "life-situation";
/**
 * How common the conditions are.
 */
export type Commonness = "common" | "rare";
/**
 * Where people are in the illness or situation.
 */
export type Stage =
  "new" | "under-assessment" | "before-treatment" | "during-treatment" | "after-treatment" | "long-standing";
/**
 * A circumstance that brings rules of its own.
 */
export type Circumstance =
  | "minors-as-relatives"
  | "bereaved-minors"
  | "patients-with-minor-children"
  | "carers-heavy-burden"
  | "long-term-needs"
  | "disability"
  | "intellectual-disability"
  | "deaf"
  | "deafblind"
  | "sami-speakers"
  | "non-norwegian-speakers"
  | "personal-assistance"
  | "lacks-decision-competence"
  | "few-resources";
/**
 * When the offer is for one sex only.
 */
export type OnlyFor = "women" | "men";
/**
 * What a demand on those who take part is about.
 */
export type RequirementKind =
  | "age"
  | "sex"
  | "language"
  | "residence"
  | "disability"
  | "diagnosis"
  | "patient"
  | "functioning"
  | "readiness"
  | "attendance"
  | "membership"
  | "parental-support"
  | "other";
/**
 * What relatives have to do with the offer: being its audience differs from coming along.
 */
export type RelativesRole = "audience" | "come-along" | "own-part" | "required" | "topic" | "not-included";
/**
 * Whether people must have a referral to get a place.
 */
export type ReferralNeed = "required" | "not-required" | "either" | "for-some";
/**
 * Those who may send a referral to the offer.
 */
export type Referrer =
  | "general-practitioner"
  | "doctor"
  | "psychologist"
  | "manual-therapist"
  | "chiropractor"
  | "physiotherapist"
  | "nurse"
  | "specialist"
  | "hospital"
  | "treating-professional"
  | "municipality"
  | "nav"
  | "school"
  | "oneself"
  | "health-service"
  | "other"
  | "anyone";
/**
 * How the referral is sent.
 */
export type ReferralWay = "electronic" | "post" | "phone" | "own-form" | "follow-up";
/**
 * The information that a sign-up form asks for.
 */
export type SignupField =
  "name" | "contact-details" | "birth-date" | "national-id" | "health" | "adaptation-needs" | "food" | "relative";
/**
 * How people can sign up.
 */
export type SignupWay =
  | "phone"
  | "text-message"
  | "email"
  | "web-form"
  | "website"
  | "contact-point"
  | "helsenorge"
  | "post"
  | "in-person"
  | "referral"
  | "called-in"
  | "interest-list"
  | "none";
/**
 * What happens before a place is given.
 */
export type SelectionStep =
  | "pre-talk"
  | "assessment"
  | "information-meeting"
  | "summons"
  | "contract"
  | "confirmation"
  | "application"
  | "first-come";
/**
 * Places and ways in which the offer is made known.
 */
export type Channel =
  | "website"
  | "helsenorge"
  | "social-media"
  | "press"
  | "leaflet"
  | "general-practitioners"
  | "hospital-departments"
  | "municipal-services"
  | "user-organisations"
  | "schools"
  | "patient-lists"
  | "word-of-mouth";
/**
 * Those who consent that someone takes part.
 */
export type ConsentBy = "participant" | "parents" | "parents-and-child" | "guardian";
/**
 * The matters that people can ask about.
 */
export type ContactFor =
  | "questions"
  | "registration"
  | "referrals"
  | "adaptation"
  | "rights"
  | "travel"
  | "children"
  | "privacy"
  | "technical-help"
  | "acute-help";
/**
 * How people can reach a contact point.
 */
export type ContactWay =
  "phone" | "text-message" | "email" | "web" | "post" | "in-person" | "leaflet" | "through-service";
/**
 * What something costs: free, the public rate or a sum in kroner.
 */
export type Amount =
  | "free"
  | "public-rate"
  | {
      nok: number;
    }
  | {
      nokBetween: Between;
    };
/**
 * The thing that people pay for, such as the course, food or lodging.
 */
export type FeeKind =
  | "outpatient-fee"
  | "course-fee"
  | "day-rate"
  | "membership"
  | "materials"
  | "food"
  | "lodging"
  | "transport"
  | "deposit"
  | "interpreter"
  | "assessment"
  | "unspecified";
/**
 * Whether people pay for the whole offer, for each meeting or for a period.
 */
export type FeePer = "offer" | "meeting" | "day" | "week" | "month" | "first-day" | "year";
/**
 * Whether one payment counts for one person or for several together.
 */
export type FeeFor = "person" | "couple" | "family" | "patient-and-relative";
/**
 * Groups who pay nothing, or less than others.
 */
export type ExemptGroup =
  | "exemption-card"
  | "children"
  | "next-of-kin"
  | "accompanying-relative"
  | "parents"
  | "companion"
  | "members"
  | "young-in-mental-health"
  | "low-income"
  | "other";
/**
 * Whether people have the cost of travel covered.
 */
export type Coverage = "yes" | "no" | "on-conditions";
/**
 * The scheme, body or people that pay for the travel.
 */
export type TravelBy = "patient-travel" | "organiser" | "municipality" | "volunteers" | "other-public";
/**
 * How far the description goes in promising sick pay.
 */
export type SickPayClaim = "doctor-assesses" | "possible" | "certain";
/**
 * Where and how people take part.
 */
export type DeliveryMode = "in-person" | "digital" | "hybrid" | "self-paced" | "phone" | "chat" | "app" | "at-home";
/**
 * What makes a place usable for more people.
 */
export type VenueFeature =
  | "step-free"
  | "lift"
  | "accessible-toilet"
  | "hearing-loop"
  | "accessible-parking"
  | "parking"
  | "public-transport"
  | "quiet-room"
  | "own-room";
/**
 * Which parts of a session are recorded.
 */
export type RecordingPolicy = "none" | "lectures-only" | "all";
/**
 * Something done so that more people can take part.
 */
export type Adaptation =
  | "simple-text"
  | "easy-read"
  | "pictures"
  | "film"
  | "sound"
  | "large-print"
  | "braille"
  | "sign-language"
  | "slower-pace"
  | "by-age"
  | "by-culture"
  | "by-need";
/**
 * Standards for accessible web solutions.
 */
export type WebStandard = "wcag-2.0-aa" | "wcag-2.1-aa" | "wcag-2.2-aa" | "en-301-549" | "lower";
/**
 * Whether there is an interpreter.
 */
export type Interpreter =
  "offered" | "on-request" | "not-needed-with-reason" | "not-offered" | "bring-own" | "family-adult" | "family-child";
/**
 * Whether interpreters are qualified.
 */
export type InterpreterQualified = "qualified" | "dispensation" | "not-qualified";
/**
 * Support for people with another language.
 */
export type LanguageSupport = "interpreter" | "own-language-group" | "bilingual-leader" | "none";
/**
 * Sámi in the Sámi administrative area.
 */
export type Sami = "offered" | "on-request" | "not-in-area" | "not-offered";
/**
 * A fact that an invitation tells.
 */
export type InvitationPart =
  | "title"
  | "target"
  | "content"
  | "time"
  | "place"
  | "organiser"
  | "contact"
  | "registration"
  | "referral"
  | "cost"
  | "next-of-kin"
  | "travel"
  | "user-involvement"
  | "equipment"
  | "private-room";
/**
 * Which such weekday in the month, such as the first Wednesday.
 */
export type MonthWeek = "first" | "second" | "third" | "fourth" | "last";
/**
 * One of the seven days of the week.
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
/**
 * The time of year when the offer is held.
 */
export type Season = "spring" | "summer" | "autumn" | "winter";
/**
 * When new people can begin.
 */
export type Intake = "fixed-start" | "continuous" | "when-enough" | "on-demand" | "any-time" | "in-summons";
/**
 * How a person's time in an offer ends.
 */
export type Ending = "fixed" | "decided-individually" | "open-ended";
/**
 * What a session is.
 */
export type SessionKind = "ordinary" | "pre-talk" | "post-talk" | "family" | "parents" | "follow-up";
/**
 * The way of working in the offer or the session.
 */
export type Method =
  | "lecture"
  | "dialogue"
  | "experience-sharing"
  | "group-work"
  | "small-groups"
  | "skill-training"
  | "user-story"
  | "play"
  | "creative-activity"
  | "activity"
  | "physical-activity"
  | "group-exercise"
  | "relaxation"
  | "individual-conversation"
  | "teach-back"
  | "chat"
  | "poll"
  | "breakout-groups"
  | "homework"
  | "self-study"
  | "cognitive"
  | "acceptance-commitment"
  | "mindfulness"
  | "motivational-interviewing"
  | "group-process";
/**
 * What people do when they help plan, hold or evaluate the offer.
 */
export type PersonRole =
  | "professional"
  | "user-representative"
  | "experience-consultant"
  | "experience-teller"
  | "peer"
  | "group-leader"
  | "educator"
  | "coordinator"
  | "technical-host"
  | "interpreter"
  | "medical-lead"
  | "child-responsible"
  | "volunteer";
/**
 * The name of the fact: the fields on the way to it, with dots between.
 */
export type Fact =
  | "access"
  | "access.adaptationContact"
  | "access.cancellation"
  | "access.channels"
  | "access.companion"
  | "access.companionText"
  | "access.complaint"
  | "access.conditionFor"
  | "access.consentBy"
  | "access.consentForData"
  | "access.decision"
  | "access.lowThreshold"
  | "access.mandatory"
  | "access.referral"
  | "access.registration"
  | "access.registration.asksFor"
  | "access.registration.asksNeeds"
  | "access.registration.languages"
  | "access.registration.required"
  | "access.registration.text"
  | "access.registration.url"
  | "access.registration.ways"
  | "access.responseTime"
  | "access.selection"
  | "access.voluntary"
  | "accessibility"
  | "accessibility.adaptations"
  | "accessibility.adaptationsInWords"
  | "accessibility.audioDescription"
  | "accessibility.captions"
  | "accessibility.standard"
  | "accessibility.statement"
  | "accessibility.text"
  | "accessibility.videoFrom"
  | "agreement"
  | "agreement.employer"
  | "agreement.financing"
  | "agreement.none"
  | "agreement.organisation"
  | "agreement.parties"
  | "agreement.reference"
  | "agreement.responsibility"
  | "agreement.reviewed"
  | "approach"
  | "audience"
  | "audience.age"
  | "audience.ageByCalendarYear"
  | "audience.ageGroups"
  | "audience.ageInWords"
  | "audience.circumstances"
  | "audience.commonness"
  | "audience.concernsAge"
  | "audience.conditions"
  | "audience.description"
  | "audience.diagnosisScope"
  | "audience.languageNeeds"
  | "audience.monthsSince"
  | "audience.notFor"
  | "audience.notForConditions"
  | "audience.onlyFor"
  | "audience.requirements"
  | "audience.roles"
  | "audience.schoolYears"
  | "audience.stage"
  | "audience.stages"
  | "benefits"
  | "benefits.leave"
  | "benefits.lodging"
  | "benefits.sickPay"
  | "benefits.text"
  | "benefits.trainingAllowance"
  | "benefits.transport"
  | "benefits.transportOffered"
  | "benefits.travel"
  | "careLevel"
  | "catchment"
  | "catchment.areas"
  | "catchment.municipalities"
  | "catchment.openToOthers"
  | "catchment.reason"
  | "catchment.stayIsEnough"
  | "catchment.text"
  | "claims"
  | "claims.certainty"
  | "claims.domain"
  | "claims.source"
  | "claims.text"
  | "contacts"
  | "content"
  | "content.adaptation"
  | "content.bring"
  | "content.bringInWords"
  | "content.homework"
  | "content.medical"
  | "content.methods"
  | "content.methodsInWords"
  | "content.ownTopics"
  | "content.rights"
  | "content.rightsInWords"
  | "content.risks"
  | "content.sources"
  | "content.topics"
  | "content.topicsInWords"
  | "content.understandingCheck"
  | "content.whatHappens"
  | "continuity"
  | "cost"
  | "cost.countsTowardExemptionCard"
  | "cost.exemptions"
  | "cost.feeBasis"
  | "cost.fees"
  | "cost.included"
  | "cost.invoiced"
  | "cost.noShow"
  | "cost.sameForDigital"
  | "cost.text"
  | "delivery"
  | "delivery.attendanceOptional"
  | "delivery.modes"
  | "delivery.nearHome"
  | "delivery.notNearHomeReason"
  | "delivery.text"
  | "describes"
  | "description"
  | "digital"
  | "digital.adaptedProgramme"
  | "digital.alternative"
  | "digital.anonymous"
  | "digital.backupPlan"
  | "digital.equipment"
  | "digital.hybridPlan"
  | "digital.identification"
  | "digital.joinGuide"
  | "digital.localHost"
  | "digital.participantsVisible"
  | "digital.platform"
  | "digital.platformApproved"
  | "digital.privacyAssessed"
  | "digital.privateRoom"
  | "digital.recording"
  | "digital.repeatable"
  | "digital.requiresInstall"
  | "digital.supportBefore"
  | "digital.techTest"
  | "digital.text"
  | "digital.url"
  | "evaluation"
  | "evaluation.action"
  | "evaluation.course"
  | "evaluation.course.anonymous"
  | "evaluation.course.asksBackground"
  | "evaluation.course.aspects"
  | "evaluation.course.childVersion"
  | "evaluation.course.forms"
  | "evaluation.course.languages"
  | "evaluation.course.openQuestions"
  | "evaluation.course.timing"
  | "evaluation.domains"
  | "evaluation.feedback"
  | "evaluation.intervalMonths"
  | "evaluation.measuresGoals"
  | "evaluation.meeting"
  | "evaluation.meeting.attendees"
  | "evaluation.meeting.planned"
  | "evaluation.method"
  | "evaluation.outcome"
  | "evaluation.outcome.auditIntervalMonths"
  | "evaluation.outcome.instruments"
  | "evaluation.outcome.instrumentsInWords"
  | "evaluation.outcome.statistician"
  | "evaluation.outcome.timing"
  | "evaluation.owner"
  | "evaluation.plannedOn"
  | "evaluation.purpose"
  | "evaluation.results"
  | "evaluation.sharedWith"
  | "evaluation.text"
  | "evaluation.usesExperience"
  | "followUp"
  | "followUp.by"
  | "followUp.contact"
  | "followUp.decision"
  | "followUp.kinds"
  | "followUp.text"
  | "followUp.weeksAfter"
  | "funding"
  | "goals"
  | "goals.evaluatedBy"
  | "goals.id"
  | "goals.kinds"
  | "goals.sessions"
  | "goals.text"
  | "group"
  | "group.ageSpan"
  | "group.composition"
  | "group.minimum"
  | "group.open"
  | "group.overbooking"
  | "group.size"
  | "group.text"
  | "groupRules"
  | "groupRules.minimumAttendance"
  | "groupRules.minimumSessions"
  | "groupRules.rules"
  | "groupRules.text"
  | "id"
  | "information"
  | "information.invitationContains"
  | "information.invitationLanguages"
  | "information.letterLanguages"
  | "information.parents"
  | "information.plainLanguage"
  | "information.publicPage"
  | "information.userOrganisation"
  | "information.youngPeople"
  | "interdisciplinary"
  | "kinds"
  | "kindsInWords"
  | "knowledgeBase"
  | "knowledgeBase.experience"
  | "knowledgeBase.guidelines"
  | "knowledgeBase.research"
  | "knowledgeBase.theory"
  | "language"
  | "language.heldIn"
  | "language.interpreter"
  | "language.interpreterBooking"
  | "language.interpreterQualified"
  | "language.interpreterReason"
  | "language.sami"
  | "language.signLanguage"
  | "language.support"
  | "language.text"
  | "leadership"
  | "legalBasis"
  | "materials"
  | "materials.accessible"
  | "materials.formats"
  | "materials.imageRights"
  | "materials.languages"
  | "materials.pematActionability"
  | "materials.pematUnderstandability"
  | "materials.text"
  | "materials.title"
  | "materials.url"
  | "nature"
  | "nature.carerSupportDuty"
  | "nature.field"
  | "nature.healthCare"
  | "nature.healthCareReason"
  | "nature.isNot"
  | "nature.preventiveOnly"
  | "nature.purposes"
  | "nature.setting"
  | "nature.singleProgramme"
  | "nature.text"
  | "nature.webTreatment"
  | "offerTypes"
  | "otherNames"
  | "page"
  | "page.foundThrough"
  | "page.kind"
  | "page.languages"
  | "page.published"
  | "page.publisher"
  | "page.toldByOthers"
  | "page.updated"
  | "page.url"
  | "participation"
  | "participation.children"
  | "participation.evaluation"
  | "participation.evaluation.earlierExperience"
  | "participation.evaluation.participants"
  | "participation.evaluation.professionals"
  | "participation.evaluation.representedBy"
  | "participation.evaluation.text"
  | "participation.evaluation.userRepresentatives"
  | "participation.implementation"
  | "participation.implementation.earlierExperience"
  | "participation.implementation.participants"
  | "participation.implementation.professionals"
  | "participation.implementation.representedBy"
  | "participation.implementation.text"
  | "participation.implementation.userRepresentatives"
  | "participation.individual"
  | "participation.levels"
  | "participation.ownGoals"
  | "participation.parents"
  | "participation.peerExchange"
  | "participation.peerExchangeInWords"
  | "participation.planning"
  | "participation.planning.earlierExperience"
  | "participation.planning.participants"
  | "participation.planning.professionals"
  | "participation.planning.representedBy"
  | "participation.planning.text"
  | "participation.planning.userRepresentatives"
  | "participation.text"
  | "partners"
  | "partners.contribution"
  | "partners.kind"
  | "partners.name"
  | "partners.roles"
  | "pathway"
  | "pathway.contactPoints"
  | "pathway.levelReasons"
  | "pathway.name"
  | "pathway.partOfPathway"
  | "pathway.primaryCarePlan"
  | "pathway.refresher"
  | "pathway.text"
  | "people"
  | "people.ageGroups"
  | "people.certified"
  | "people.competences"
  | "people.count"
  | "people.employedByOrganiser"
  | "people.expensesCovered"
  | "people.experienceAs"
  | "people.healthPedagogy"
  | "people.honorarium"
  | "people.livedExperience"
  | "people.paid"
  | "people.phases"
  | "people.professions"
  | "people.recruitedVia"
  | "people.roleDescription"
  | "people.roles"
  | "people.support"
  | "people.text"
  | "people.title"
  | "people.topics"
  | "people.training"
  | "people.trainingInWords"
  | "planning"
  | "planning.changes"
  | "planning.descriptionOwner"
  | "planning.descriptionReviewed"
  | "planning.mandate"
  | "planning.mandate.approvedBy"
  | "planning.mandate.budget"
  | "planning.mandate.date"
  | "planning.mandate.owner"
  | "planning.mandate.premises"
  | "planning.mandate.staffHours"
  | "planning.needs"
  | "planning.needs.date"
  | "planning.needs.sources"
  | "planning.needs.summary"
  | "planning.risks"
  | "planning.round"
  | "planning.workingGroup"
  | "privacy"
  | "privacy.controllers"
  | "privacy.controllersSplit"
  | "privacy.impactAssessment"
  | "privacy.impactAssessmentReason"
  | "privacy.legalBasis"
  | "privacy.normen"
  | "privacy.notice"
  | "privacy.noticeForChildren"
  | "privacy.patientConsent"
  | "privacy.processorAgreement"
  | "privacy.riskAssessedOn"
  | "privacy.riskAssessment"
  | "privacy.secureCommunication"
  | "privacy.sharedWith"
  | "privacy.toldBeforehand"
  | "programmes"
  | "programmes.curriculum"
  | "programmes.fidelityPlan"
  | "programmes.id"
  | "programmes.manual"
  | "programmes.name"
  | "programmes.owner"
  | "provider"
  | "provider.approvedInstitution"
  | "provider.contractWith"
  | "provider.kind"
  | "provider.municipalities"
  | "provider.name"
  | "provider.organisationNumber"
  | "provider.profile"
  | "provider.text"
  | "provider.underContract"
  | "provider.unit"
  | "provider.writtenStandards"
  | "purpose"
  | "quality"
  | "quality.acuteRoutine"
  | "quality.changeLog"
  | "quality.distressPlan"
  | "quality.documentationSystem"
  | "quality.externalReview"
  | "quality.guidelines"
  | "quality.indicators"
  | "quality.procedures"
  | "recordKeeping"
  | "recordKeeping.coded"
  | "recordKeeping.content"
  | "recordKeeping.internalCount"
  | "recordKeeping.journal"
  | "recordKeeping.journalReason"
  | "recordKeeping.recordOf"
  | "recordKeeping.registeredIn"
  | "recordKeeping.responsible"
  | "recordKeeping.routine"
  | "recordKeeping.system"
  | "relatedOffers"
  | "relatives"
  | "relatives.countedInGroup"
  | "relatives.each"
  | "relatives.roles"
  | "relatives.text"
  | "relatives.unlimited"
  | "responsibility"
  | "responsibility.children"
  | "responsibility.information"
  | "responsibility.professional"
  | "responsibility.tasks"
  | "runs"
  | "runs.attendance"
  | "runs.audience"
  | "runs.audience.age"
  | "runs.audience.ageByCalendarYear"
  | "runs.audience.ageGroups"
  | "runs.audience.ageInWords"
  | "runs.audience.circumstances"
  | "runs.audience.commonness"
  | "runs.audience.concernsAge"
  | "runs.audience.conditions"
  | "runs.audience.description"
  | "runs.audience.diagnosisScope"
  | "runs.audience.languageNeeds"
  | "runs.audience.monthsSince"
  | "runs.audience.notFor"
  | "runs.audience.notForConditions"
  | "runs.audience.onlyFor"
  | "runs.audience.requirements"
  | "runs.audience.roles"
  | "runs.audience.schoolYears"
  | "runs.audience.stage"
  | "runs.audience.stages"
  | "runs.contacts"
  | "runs.cost"
  | "runs.cost.countsTowardExemptionCard"
  | "runs.cost.exemptions"
  | "runs.cost.feeBasis"
  | "runs.cost.fees"
  | "runs.cost.included"
  | "runs.cost.invoiced"
  | "runs.cost.noShow"
  | "runs.cost.sameForDigital"
  | "runs.cost.text"
  | "runs.dates"
  | "runs.deadline"
  | "runs.deadlineText"
  | "runs.fidelity"
  | "runs.group"
  | "runs.group.ageSpan"
  | "runs.group.composition"
  | "runs.group.minimum"
  | "runs.group.open"
  | "runs.group.overbooking"
  | "runs.group.size"
  | "runs.group.text"
  | "runs.heldIn"
  | "runs.id"
  | "runs.modes"
  | "runs.places"
  | "runs.sessions"
  | "runs.sessions.date"
  | "runs.sessions.end"
  | "runs.sessions.goals"
  | "runs.sessions.id"
  | "runs.sessions.kind"
  | "runs.sessions.leaders"
  | "runs.sessions.methods"
  | "runs.sessions.minutes"
  | "runs.sessions.minutesBetweenBreaks"
  | "runs.sessions.minutesSharing"
  | "runs.sessions.start"
  | "runs.sessions.text"
  | "runs.sessions.topic"
  | "runs.standing"
  | "runs.text"
  | "runs.title"
  | "runs.url"
  | "runs.venues"
  | "runs.venues.accessible"
  | "runs.venues.alternative"
  | "runs.venues.childCare"
  | "runs.venues.comfort"
  | "runs.venues.directions"
  | "runs.venues.features"
  | "runs.venues.food"
  | "runs.venues.municipality"
  | "runs.venues.name"
  | "runs.venues.room"
  | "runs.venues.street"
  | "runs.venues.town"
  | "runs.venues.usedFor"
  | "schedule"
  | "schedule.days"
  | "schedule.endCondition"
  | "schedule.ending"
  | "schedule.familySessions"
  | "schedule.followUpSessions"
  | "schedule.intake"
  | "schedule.modules"
  | "schedule.monthWeeks"
  | "schedule.perMonth"
  | "schedule.perWeek"
  | "schedule.runsPerYear"
  | "schedule.seasons"
  | "schedule.sessionMinutes"
  | "schedule.sessions"
  | "schedule.teachingHours"
  | "schedule.text"
  | "schedule.weekdays"
  | "schedule.weeks"
  | "schedule.weeksBetween"
  | "sessions"
  | "sessions.date"
  | "sessions.end"
  | "sessions.goals"
  | "sessions.id"
  | "sessions.kind"
  | "sessions.leaders"
  | "sessions.methods"
  | "sessions.minutes"
  | "sessions.minutesBetweenBreaks"
  | "sessions.minutesSharing"
  | "sessions.start"
  | "sessions.text"
  | "sessions.topic"
  | "staffRoutines"
  | "staffRoutines.confidentialityDeclaration"
  | "staffRoutines.participationTraining"
  | "staffRoutines.policeCertificate"
  | "staffRoutines.policeCertificateMonths"
  | "staffRoutines.policeCertificateReason"
  | "staffRoutines.remuneration"
  | "status"
  | "status.places"
  | "status.since"
  | "status.standing"
  | "status.text"
  | "status.waitingWeeks"
  | "summary"
  | "title"
  | "venues"
  | "venues.accessible"
  | "venues.alternative"
  | "venues.childCare"
  | "venues.comfort"
  | "venues.directions"
  | "venues.features"
  | "venues.food"
  | "venues.municipality"
  | "venues.name"
  | "venues.room"
  | "venues.street"
  | "venues.town"
  | "venues.usedFor";
/**
 * Whether the fact comes later or does not apply to this offer.
 */
export type UnstatedState = "comes-later" | "does-not-apply";
/**
 * Knowing, being able to, seeing things another way, coping, being with others, or health.
 */
export type GoalKind =
  | "knowledge"
  | "skill"
  | "attitude"
  | "coping"
  | "fellowship"
  | "habits"
  | "safety"
  | "support"
  | "self-esteem"
  | "taking-part"
  | "quality-of-life"
  | "openness"
  | "health";
/**
 * What the provider does to see whether the goal is reached.
 */
export type GoalCheck =
  "conversation" | "form" | "observation" | "measurement" | "self-assessment" | "evaluation-meeting";
/**
 * What the offer or the session is about.
 */
export type Topic =
  | "illness"
  | "treatment"
  | "self-care"
  | "coping"
  | "rights"
  | "follow-up"
  | "emotions"
  | "thoughts"
  | "grief"
  | "work"
  | "family"
  | "friends"
  | "school"
  | "relationships"
  | "sexuality"
  | "everyday-life"
  | "physical-activity"
  | "diet"
  | "tobacco"
  | "alcohol"
  | "sleep"
  | "mental-health"
  | "pain"
  | "relaxation"
  | "communication"
  | "change"
  | "risk-factors"
  | "aids"
  | "loneliness"
  | "anxiety"
  | "energy"
  | "medicines"
  | "parenting"
  | "siblings"
  | "health-services"
  | "children-as-relatives"
  | "being-relative"
  | "lived-experience"
  | "meaning"
  | "health-literacy"
  | "user-participation"
  | "relational-competence"
  | "group-leadership"
  | "didactics"
  | "coping-and-change"
  | "plan-implement-evaluate";
/**
 * Something people should bring.
 */
export type BringItem =
  "active-clothes" | "swimwear" | "medicines" | "aids" | "food" | "writing-things" | "papers" | "other";
/**
 * Rights and schemes that participants are told about.
 */
export type RightsTopic =
  | "individual-plan"
  | "child-coordinator"
  | "training"
  | "participation"
  | "decision-and-complaint"
  | "assessment"
  | "leave"
  | "nav-benefits"
  | "training-allowance"
  | "travel"
  | "exemption-card"
  | "school"
  | "relatives"
  | "ombud"
  | "guardianship";
/**
 * What kind of material it is.
 */
export type MaterialFormat =
  "text" | "book" | "workbook" | "image" | "pictogram" | "film" | "audio" | "model" | "web" | "slides";
/**
 * Whether pictures and film may be used.
 */
export type ImageRights = "cleared" | "not-cleared" | "not-needed";
/**
 * What the text says that the offer has an effect on.
 */
export type ClaimDomain =
  | "effect"
  | "quality-of-life"
  | "symptoms"
  | "knowledge"
  | "coping"
  | "habits"
  | "as-good-as"
  | "recommended"
  | "other";
/**
 * How firmly the wording says that something works.
 */
export type Certainty = "certain" | "likely" | "possible";
/**
 * The profession of someone who takes part.
 */
export type Profession =
  | "doctor"
  | "nurse"
  | "public-health-nurse"
  | "psychologist"
  | "physiotherapist"
  | "occupational-therapist"
  | "dietitian"
  | "social-worker"
  | "social-educator"
  | "pharmacist"
  | "speech-therapist"
  | "teacher"
  | "audiologist"
  | "vision-educator"
  | "child-welfare-worker"
  | "sports-educator"
  | "chiropractor"
  | "manual-therapist"
  | "midwife"
  | "dental"
  | "chaplain"
  | "family-therapist"
  | "health-personnel"
  | "other";
/**
 * One of the three phases of the Standard method.
 */
export type Phase = "planning" | "implementation" | "evaluation";
/**
 * Something that a leader knows or can do.
 */
export type Competence =
  | "group-leadership"
  | "illness"
  | "communication"
  | "coping"
  | "education"
  | "user-participation"
  | "cultural-competence"
  | "digital-facilitation";
/**
 * Whether training has been taken.
 */
export type TrainingState = "done" | "offered" | "not-done";
/**
 * What the training is about.
 */
export type Training = "programme" | "pedagogy" | "user-participation" | "peer-support" | "other";
/**
 * How a user representative was found.
 */
export type RecruitedVia =
  | "user-organisation"
  | "clinical-unit"
  | "former-participant"
  | "school"
  | "kindergarten"
  | "volunteer-centre"
  | "advert"
  | "user-council";
/**
 * What is agreed about a fee for user representatives.
 */
export type Honorarium = "agreed" | "declined" | "voluntary-by-agreement";
/**
 * The help that user representatives get with the task.
 */
export type Support = "preparation" | "debrief" | "contact-person" | "supervision";
/**
 * A routine that may have exceptions.
 */
export type Routine = "done" | "exempt-with-reason" | "not-done";
/**
 * What users have an influence on.
 */
export type ParticipationLevel = "individual" | "service" | "system" | "political";
/**
 * Who speaks for the users in the work on the offer.
 */
export type RepresentedBy =
  | "user-organisation"
  | "user-council"
  | "peer"
  | "user-representative"
  | "former-participants"
  | "next-of-kin"
  | "patients"
  | "children-or-youth";
/**
 * What parents can take part in, for example a group of their own.
 */
export type ParentPart = "parent-group" | "family-session" | "parent-meeting";
/**
 * Where knowledge of the need comes from.
 */
export type NeedSource =
  | "users"
  | "patients"
  | "next-of-kin"
  | "user-organisations"
  | "professionals"
  | "authority-guidance"
  | "data"
  | "research";
/**
 * What an evaluation looks at.
 */
export type EvaluationDomain = "support" | "learning" | "hope" | "quality-of-life" | "mastery" | "participation";
/**
 * The ways participants can answer a course evaluation.
 */
export type EvaluationForm = "oral" | "written" | "digital";
/**
 * When something is asked or measured.
 */
export type EvaluationTiming = "before" | "end-of-each-session" | "halfway" | "after" | "later";
/**
 * Aspects of the course that participants are asked about.
 */
export type EvaluationAspect = "pedagogy" | "subject" | "technology" | "practical" | "group";
/**
 * Instruments for measuring benefit.
 */
export type Instrument =
  | "eq-5d"
  | "rand-36"
  | "rand-12"
  | "sf-36"
  | "sf-12"
  | "soc-13"
  | "gse"
  | "rses"
  | "heiq"
  | "pam-13"
  | "hlq"
  | "function-test"
  | "other";
/**
 * Those who get to see the results.
 */
export type SharedWith =
  "participants" | "user-organisations" | "management" | "partners" | "other-providers" | "public";
/**
 * How answers to an evaluation have been.
 */
export type Feedback = "good" | "mixed" | "to-improve";
/**
 * What was decided about follow-up.
 */
export type FollowUpDecision = "planned" | "not-needed" | "by-others";
/**
 * What participants get or are pointed to afterwards.
 */
export type FollowUpKind =
  | "meeting"
  | "conversation"
  | "self-help-group"
  | "peer-support"
  | "user-organisation"
  | "general-practitioner"
  | "municipal-services"
  | "another-offer"
  | "own-plan";
/**
 * Why the offer belongs in the specialist service.
 */
export type LevelReason = "specialised-competence" | "rare-condition" | "integrated-with-treatment" | "joint-offer";
/**
 * A place to turn to in the pathway.
 */
export type ContactPoint =
  "coordinating-unit" | "healthy-life-centre" | "learning-mastery-centre" | "general-practitioner" | "other";
/**
 * Whether a patient record is kept.
 */
export type Journal = "individual" | "not-health-care-with-reason" | "none";
/**
 * Whose record an attendance is written in.
 */
export type RecordOf = "index-patient" | "relative" | "nobody";
/**
 * What is written in the record.
 */
export type RecordContent = "attendance" | "contact-form" | "information-given" | "goals-and-assessment";
/**
 * Where activity is registered.
 */
export type RegisteredIn = "patient-system" | "municipal-system" | "own-count" | "nowhere";
/**
 * What an indicator tells about.
 */
export type IndicatorKind = "structure" | "process" | "result";
/**
 * Something that is done, or not needed for a reason.
 */
export type Assessed = "done" | "not-needed-with-reason" | "not-done";
/**
 * Whether the sector's code of conduct for information security is followed.
 */
export type Normen = "followed" | "not-connected" | "not-followed";
/**
 * A rule for the group.
 */
export type GroupRule =
  | "confidentiality"
  | "attendance"
  | "no-duty-to-share"
  | "speaking-time"
  | "no-recording"
  | "scent-free"
  | "stay-home-when-ill"
  | "respect";
/**
 * How another offer belongs with this one.
 */
export type Relation =
  | "for-parents"
  | "for-relatives"
  | "for-patients"
  | "for-children"
  | "for-siblings"
  | "other-help"
  | "before"
  | "after"
  | "same"
  | "alternative"
  | "part";
/**
 * What the question was asked of.
 */
export type Subject =
  | "offer"
  | "provider"
  | {
      run: string;
    };
/**
 * What can be answered to a criterion.
 */
export type AttestationAnswer = "yes" | "no" | "not-applicable" | "do-not-know";
/**
 * Who answers, without a name.
 */
export type AttestationRole = "user-representative" | "professional" | "participant" | "management";
/**
 * When in the work with the offer something is done.
 */
export type Step = "planning" | "implementation" | "evaluation" | "next-round";
/**
 * What the items of the list are about.
 */
export type ChecklistKind =
  "standard-method" | "participation" | "health-pedagogy" | "digital" | "quality-cycle" | "everything";
/**
 * Which criteria the offer is held against.
 */
export type Profile =
  | "public-description"
  | "planning"
  | "governance"
  | "tidier"
  | "qismet"
  | "dsmes"
  | "who-tpe"
  | "pemat"
  | "health-literacy"
  | "isf-group-education"
  | "bufdir-peer"
  | "programme-fidelity";
/**
 * What the register knows of a day.
 */
export type RegisterCoverage = "known" | "ahead" | "not-covered";
/**
 * What came of one criterion.
 */
export type Outcome = "met" | "conflict" | "not-shown" | "needs-review" | "not-applicable";
/**
 * What shows it.
 */
export type How = "shown" | "inherited" | "attested";
/**
 * Why an outcome is what it is, when the criterion alone does not say.
 */
export type Reason =
  | "announced-later"
  | "asked"
  | "attested-not"
  | "judgement"
  | "individual"
  | "facts-unknown"
  | "applicability-unknown"
  | "answers-differ"
  | "said-not-to-apply"
  | "other-offers"
  | "does-not-bind"
  | "not-in-force"
  | "nothing-to-judge";
/**
 * How strongly a source speaks.
 */
export type Force = "advice" | "recommendation" | "guideline-must" | "statute-duty";
/**
 * A value with places for answers, as its schema has it.
 */
export type PatchValue =
  | {
      /**
       * The place of the question in `asks`.
       */
      ask: number;
    }
  | string
  | PatchValue[]
  | {
      [k: string]: PatchValue;
    };
/**
 * What became of an answer.
 */
export type Counted =
  | "counts"
  | "replaced"
  | "facts-changed"
  | "criterion-revised"
  | "expired"
  | "outranked"
  | "later"
  | "unknown-criterion"
  | "unknown-subject"
  | "not-asked";
/**
 * What came of a request.
 */
export type AssessmentAnswer =
  | {
      assessment: Assessment;
    }
  | {
      failure: Failure;
    };
/**
 * What kind of change it is. People read changes in this order.
 */
export type ChangeKind =
  "new-conflict" | "no-longer-met" | "now-met" | "conflict-gone" | "now-applies" | "no-longer-applies" | "other";
/**
 * What came of a request for a comparison.
 */
export type ComparisonAnswer =
  | {
      comparison: Comparison;
    }
  | {
      failure: Failure;
    };
/**
 * How far an item has come.
 */
export type ItemState = "shown" | "answered" | "open" | "unclear" | "contradicted";
/**
 * What came of a request for a checklist.
 */
export type ChecklistAnswer =
  | {
      checklist: Checklist;
    }
  | {
      failure: Failure;
    };
/**
 * Somebody who can take part in making an offer.
 */
export type Actor = "user-representative" | "professional" | "participant";
/**
 * What is said of somebody's part.
 */
export type Said = "yes" | "no" | "not-said";
/**
 * What the sources ask of somebody's part.
 */
export type Asked = "expected" | "open" | "not-asked";
/**
 * What an equal collaboration asks for.
 */
export type Demand =
  "all-phases" | "equal-knowledge" | "dialogue" | "clear-role" | "safe-and-guided" | "speaks-for-more";
/**
 * How far a demand is shown.
 */
export type DemandState = "shown" | "partly-shown" | "not-shown" | "for-people" | "contradicted" | "not-asked";
/**
 * What has to be known to read the answer right.
 */
export type Caveat = "participants-open" | "professionals-presumed" | "levels-differ" | "signs-only" | "in-words";
/**
 * What came of a request for participation.
 */
export type ParticipationAnswer =
  | {
      participation: ParticipationOverview;
    }
  | {
      failure: Failure;
    };
/**
 * What kind of activity it is.
 */
export type ReportedKind =
  | "course"
  | "conference"
  | "education"
  | "talk"
  | "guidance"
  | "network"
  | "project"
  | "register"
  | "guideline"
  | "material"
  | "other";
/**
 * Whom an activity was for.
 */
export type ReportedAudience =
  | "specialist-services"
  | "municipalities"
  | "students"
  | "researchers"
  | "user-organisations"
  | "users-and-relatives"
  | "authorities"
  | "public";
/**
 * One of the four health regions.
 */
export type HealthRegion = "south-east" | "west" | "central" | "north";
/**
 * One of the nine tasks of a national competence service.
 */
export type Task =
  | "competence"
  | "results"
  | "research"
  | "teaching"
  | "guidance"
  | "equal-access"
  | "guidelines"
  | "reference-group"
  | "yearly-report";
/**
 * What came of an annual report.
 */
export type AnnualReportTasksAnswer =
  | {
      tasks: AnnualReportTasks;
    }
  | {
      failure: Failure;
    };
/**
 * What a concept is about.
 */
export type ConceptTheme =
  "learning-and-mastery" | "offers" | "people" | "participation" | "pedagogy" | "method" | "services";
/**
 * How sure it is that the text says what is said here.
 */
export type Confidence = "verified" | "partly" | "unverified";
/**
 * Whether it holds now.
 */
export type SourceStatus = "in-force" | "not-in-force" | "ageing" | "expired";
/**
 * What kind of evidence it is.
 */
export type EvidenceKind =
  "systematic-review" | "scoping-review" | "single-study" | "local-evaluation" | "research-summary" | "evidence-rating";
/**
 * What a piece of knowledge is about.
 */
export type KnowledgeTopic =
  | "benefit"
  | "sharing-experience"
  | "user-participation"
  | "health-economics"
  | "children-and-young-people"
  | "relatives"
  | "mental-health"
  | "health-pedagogy"
  | "health-literacy"
  | "digital-offers"
  | "measuring";
/**
 * What a factor does.
 */
export type FactorEffect = "helps" | "hinders";
/**
 * The people that a rule is about.
 */
export type Circle =
  | "patients"
  | "users"
  | "children"
  | "relatives"
  | "carers-heavy-burden"
  | "parents-of-child"
  | "minors-as-relatives"
  | "bereaved-minors"
  | "patients-with-minor-children"
  | "persons-with-intellectual-disability"
  | "persons-with-disabilities"
  | "users-of-personal-assistance"
  | "non-norwegian-speakers"
  | "sami-speakers"
  | "deaf"
  | "deafblind";
/**
 * What came of taking a suggestion.
 */
export type AppliedAnswer =
  | {
      offer: Offer;
    }
  | {
      failure: Failure;
    };
/**
 * What came of merging.
 */
export type MergedAnswer =
  | {
      attestations: Attestations;
    }
  | {
      failure: Failure;
    };
/**
 * What came of reading one document.
 */
export type ReadAnswer =
  | {
      success: ReadDocument;
    }
  | {
      failure: Failure;
    };
/**
 * What a criterion speaks of.
 */
export type Target = "description" | "offer" | "organisation" | "individual";
/**
 * What a criterion is about. People read findings in this order.
 */
export type Theme =
  | "consistency"
  | "basics"
  | "audience"
  | "access"
  | "cost"
  | "language"
  | "accessibility"
  | "children"
  | "participation"
  | "planning"
  | "pedagogy"
  | "digital"
  | "evaluation"
  | "privacy"
  | "collaboration"
  | "quality"
  | "reporting"
  | "programme"
  | "funding";
/**
 * What kind of text it is.
 */
export type WorkKind =
  "act" | "regulation" | "guideline" | "industry-norm" | "professional-advice" | "strategy" | "research" | "practice";
/**
 * What ties a body to a source.
 */
export type Tie = "always" | "under-contract" | "through-personnel";
/**
 * Whether a voluntary organisation, or a private body with no contract of its own, is bound.
 */
export type Voluntary = "not-bound" | "under-contract" | "bound";
/**
 * How the text speaks.
 */
export type Modality = "duty" | "right" | "recommendation" | "advice";
/**
 * What came of asking about a criterion.
 */
export type CriterionAnswer =
  | {
      criterion: Criterion;
    }
  | {
      failure: Failure;
    };
/**
 * What came of a question about sources.
 */
export type SourcesAnswer =
  | {
      sources: Sources;
    }
  | {
      failure: Failure;
    };
/**
 * What can stand in a place.
 */
export type ModelValue =
  | {
      kind: "record";
      /**
       * Name of the record.
       */
      record: string;
    }
  | {
      kind: "list";
      /**
       * What each item is.
       */
      item: ModelValue;
      /**
       * Whether no item may stand twice.
       */
      distinct: boolean;
      /**
       * Most items.
       */
      most: number;
    }
  | {
      kind: "word";
      /**
       * Name of the list.
       */
      vocabulary: string;
    }
  | {
      kind: "form";
      /**
       * Name of the choice.
       */
      choice: string;
    }
  | {
      kind: "texts";
      /**
       * Most characters of each.
       */
      most: number;
    }
  | {
      kind: "text";
      /**
       * What it has to be: `text` for any, `date`, `url`, … as in problems.
       */
      rule: string;
      /**
       * Most characters, of a text that can be anything.
       */
      most?: number;
      /**
       * What it has to be, in words.
       */
      expected?: string;
    }
  | {
      kind: "whole";
      /**
       * Smallest number.
       */
      min: number;
      /**
       * Largest number.
       */
      max: number;
    }
  | {
      kind: "flag";
    };

/**
 * One text for each language, by language tag: nb, nn, en, se or another.
 */
export interface Texts {
  [k: string]: string;
}
/**
 * A named programme or manual that the offer follows.
 */
export interface Programme {
  /**
   * For example starthjelp, smil, mestringstreff, helt-sjef, bapp, sibs, kid or kib.
   */
  id?: string;
  /**
   * The name as written in the description.
   */
  name?: string;
  /**
   * Who made the programme, when it is somebody else.
   */
  owner?: string;
  /**
   * The book, manual or written curriculum that is followed.
   */
  manual?: string;
  /**
   * Web address of the written curriculum.
   */
  curriculum?: string;
  /**
   * How it is checked that the programme is followed.
   */
  fidelityPlan?: Texts;
}
/**
 * What the sessions are, in the eyes of the services.
 */
export interface Nature {
  /**
   * What the offer is meant as, such as education, treatment or prevention.
   *
   * @minItems 1
   * @maxItems 500
   */
  purposes?: Purpose[];
  /**
   * What the description says that the offer is not.
   *
   * @minItems 1
   * @maxItems 500
   */
  isNot?: IsNot[];
  /**
   * Whether the provider has judged that the sessions are health care.
   */
  healthCare?: boolean;
  /**
   * Why the provider judges that it is health care, or is not.
   */
  healthCareReason?: Texts;
  /**
   * The field of health care that the offer belongs to.
   */
  field?: ServiceField;
  /**
   * For example outpatient clinic, admission, day stay or healthy life centre.
   */
  setting?: Setting;
  /**
   * Whether the provider calls it a web-based treatment programme.
   */
  webTreatment?: boolean;
  /**
   * Whether the meetings belong to one programme with a fixed set of meetings.
   */
  singleProgramme?: boolean;
  /**
   * Whether the description calls the offer preventive work only.
   */
  preventiveOnly?: boolean;
  /**
   * Whether it is said to be the municipality's support to heavily burdened carers.
   */
  carerSupportDuty?: boolean;
  /**
   * Anything else said about what the offer is and is not.
   */
  text?: Texts;
}
/**
 * Whether people can join now, since when, and what they can do instead.
 */
export interface Status {
  /**
   * Choose what applies now, such as open, full or cancelled.
   */
  standing?: Standing;
  /**
   * The date from which this has applied.
   */
  since?: string;
  /**
   * How long people wait, in weeks.
   */
  waitingWeeks?: Quantity;
  /**
   * How many places there are, and how many are left.
   */
  places?: Places;
  /**
   * Why it is so, and what people can do instead.
   */
  text?: Texts;
}
/**
 * Two numbers, the first smaller than the second.
 */
export interface Between {
  /**
   * The smaller number.
   */
  from: number;
  /**
   * The larger number.
   */
  to: number;
}
/**
 * How many people can join.
 */
export interface Places {
  /**
   * The number of places, including those already taken.
   */
  total?: Quantity;
  /**
   * The number of places that are not yet taken.
   */
  left?: Quantity;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * The page or text that the description comes from.
 */
export interface Page {
  /**
   * For example its own page, a calendar, news or a leaflet.
   */
  kind?: PageKind;
  /**
   * The full web address of the page.
   */
  url?: string;
  /**
   * All the languages the page is available in.
   *
   * @minItems 1
   * @maxItems 500
   */
  languages?: string[];
  /**
   * The date the page was first published.
   */
  published?: string;
  /**
   * The date the page was last changed.
   */
  updated?: string;
  /**
   * Who published the page, when it is not the provider.
   */
  publisher?: string;
  /**
   * Whether somebody other than the provider tells about the offer.
   */
  toldByOthers?: boolean;
  /**
   * For example on the web, in the newspaper or at the doctor's office.
   */
  foundThrough?: Texts;
}
/**
 * An organisation that holds offers.
 */
export interface Organisation {
  /**
   * The name of the organisation.
   */
  name?: string;
  /**
   * What kind of body the organisation is.
   */
  kind?: ProviderKind;
  /**
   * The unit or department that holds the offer.
   */
  unit?: string;
  /**
   * The nine-digit number the organisation is registered with.
   */
  organisationNumber?: string;
  /**
   * The municipalities the organisation is, or works for.
   *
   * @minItems 1
   * @maxItems 500
   */
  municipalities?: string[];
  /**
   * The public bodies that it does this task for under contract.
   *
   * @minItems 1
   * @maxItems 500
   */
  contractWith?: string[];
  /**
   * Whether it does the task under contract with a public body.
   */
  underContract?: boolean;
  /**
   * Short name of the provider profile that holds the facts stated once for all its offers.
   */
  profile?: string;
  /**
   * Whether NAV has approved it as a health institution for training allowance.
   */
  approvedInstitution?: boolean;
  /**
   * Languages the organisation has decided to write in, such as a trust's language decision.
   *
   * @minItems 1
   * @maxItems 500
   */
  writtenStandards?: string[];
  /**
   * Anything else said about who the organisation is, in each language.
   */
  text?: Texts;
}
/**
 * Another organisation that takes part.
 */
export interface Partner {
  /**
   * The name of the partner.
   */
  name?: string;
  /**
   * What kind of body the partner is.
   */
  kind?: ProviderKind;
  /**
   * What the partner does.
   *
   * @minItems 1
   * @maxItems 500
   */
  roles?: PartnerRole[];
  /**
   * What the partner contributes, in words, in each language.
   */
  contribution?: Texts;
}
/**
 * A written agreement between those who hold the offer together.
 */
export interface Agreement {
  /**
   * With whom the agreement is made.
   *
   * @minItems 1
   * @maxItems 500
   */
  parties?: string[];
  /**
   * Name, date or address of the agreement.
   */
  reference?: string;
  /**
   * Who has the responsibility, in each language.
   */
  responsibility?: Texts;
  /**
   * Who is the employer, in each language.
   */
  employer?: Texts;
  /**
   * How the work is organised, in each language.
   */
  organisation?: Texts;
  /**
   * Who pays for what, in each language.
   */
  financing?: Texts;
  /**
   * The date when the agreement was last gone through.
   */
  reviewed?: string;
  /**
   * Whether the description itself says that there is no agreement.
   */
  none?: boolean;
}
/**
 * Who the offer is for.
 */
export interface Audience {
  /**
   * Who the offer is for, in words, in each language.
   */
  description?: Texts;
  /**
   * Who they are in relation to the health challenge.
   *
   * @minItems 1
   * @maxItems 500
   */
  roles?: AudienceRole[];
  /**
   * The stages of life the offer is for, such as children or older people.
   *
   * @minItems 1
   * @maxItems 500
   */
  ageGroups?: AgeGroup[];
  /**
   * Age in years.
   */
  age?: Quantity;
  /**
   * What numbers cannot say, such as "working age".
   */
  ageInWords?: Texts;
  /**
   * Age of the child or person the offer is about, when others take part.
   */
  concernsAge?: Quantity;
  /**
   * Which school years the offer is for.
   */
  schoolYears?: Quantity;
  /**
   * Whether the age limit is the year people turn that age.
   */
  ageByCalendarYear?: boolean;
  /**
   * For certain diagnoses, or regardless of diagnosis.
   */
  diagnosisScope?: DiagnosisScope;
  /**
   * The diagnoses, conditions or life situations the offer is about.
   *
   * @minItems 1
   * @maxItems 500
   */
  conditions?: Condition[];
  /**
   * How common the conditions are.
   */
  commonness?: Commonness;
  /**
   * Where those who take part are in the illness or situation.
   *
   * @minItems 1
   * @maxItems 500
   */
  stages?: Stage[];
  /**
   * How many months since the diagnosis, operation, death or other event.
   */
  monthsSince?: Quantity;
  /**
   * When in the course of the illness or situation, such as newly diagnosed or after the operation.
   */
  stage?: Texts;
  /**
   * Circumstances in the target group that bring rules of their own.
   *
   * @minItems 1
   * @maxItems 500
   */
  circumstances?: Circumstance[];
  /**
   * Fill in when the offer is for one sex only.
   */
  onlyFor?: OnlyFor;
  /**
   * Languages that people in the target group need.
   *
   * @minItems 1
   * @maxItems 500
   */
  languageNeeds?: string[];
  /**
   * What people need or have to manage to take part.
   *
   * @minItems 1
   * @maxItems 500
   */
  requirements?: Requirement[];
  /**
   * Who or what the offer is not for.
   */
  notFor?: Texts;
  /**
   * Diagnoses or situations that the offer is not for.
   *
   * @minItems 1
   * @maxItems 500
   */
  notForConditions?: Condition[];
}
/**
 * A diagnosis, a condition or a life situation.
 */
export interface Condition {
  /**
   * Whether it is a diagnosis, a complaint, a habit or a life situation.
   */
  kind?: ConditionKind;
  /**
   * The name in plain words, in each language.
   */
  name?: Texts;
  /**
   * Codes for the condition, such as ICD-10 or ICPC-2.
   *
   * @minItems 1
   * @maxItems 500
   */
  codes?: Code[];
}
/**
 * A code from a public code system.
 */
export interface Code {
  /**
   * Address or object identifier of the code system.
   */
  system?: string;
  /**
   * The code itself, as written in the code system.
   */
  code?: string;
  /**
   * What the code means.
   */
  display?: string;
}
/**
 * Something people need or have to manage to take part.
 */
export interface Requirement {
  /**
   * What the requirement is about.
   */
  kind?: RequirementKind;
  /**
   * What is asked for, in each language.
   */
  text?: Texts;
  /**
   * Whether the description says that this is not needed.
   */
  waived?: boolean;
  /**
   * Why it is asked for.
   */
  reason?: Texts;
}
/**
 * What relatives have to do with the offer.
 */
export interface Relatives {
  /**
   * What part relatives have in the offer.
   *
   * @minItems 1
   * @maxItems 500
   */
  roles?: RelativesRole[];
  /**
   * How many each participant may bring.
   */
  each?: Quantity;
  /**
   * Whether any number of relatives may come.
   */
  unlimited?: boolean;
  /**
   * Whether relatives count as places in the group.
   */
  countedInGroup?: boolean;
  /**
   * Anything else said about relatives, in each language.
   */
  text?: Texts;
}
/**
 * Where people have to live, or may live.
 */
export interface Catchment {
  /**
   * The municipalities the offer is for.
   *
   * @minItems 1
   * @maxItems 500
   */
  municipalities?: string[];
  /**
   * Places, municipalities or regions, by name.
   *
   * @minItems 1
   * @maxItems 500
   */
  areas?: string[];
  /**
   * Whether people from elsewhere may come.
   */
  openToOthers?: boolean;
  /**
   * Whether it is enough to stay in the municipality.
   */
  stayIsEnough?: boolean;
  /**
   * Why people from elsewhere cannot come.
   */
  reason?: Texts;
  /**
   * The area in words, in each language.
   */
  text?: Texts;
}
/**
 * How many meet, and who with whom.
 */
export interface Group {
  /**
   * How many take part in the group.
   */
  size?: Quantity;
  /**
   * The fewest participants needed for it to be held.
   */
  minimum?: number;
  /**
   * How many more than the places are invited, because some drop out.
   */
  overbooking?: number;
  /**
   * Whether new people can join along the way.
   */
  open?: boolean;
  /**
   * How the group is put together, such as women and men apart, or by age.
   */
  composition?: Texts;
  /**
   * Largest age difference between participants, in years.
   */
  ageSpan?: number;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * Everything from referral and sign-up to answer and cancellation.
 */
export interface Access {
  /**
   * Whether people can come with no referral and often no sign-up.
   */
  lowThreshold?: boolean;
  /**
   * Whether a referral is needed, and from whom.
   */
  referral?: Referral;
  /**
   * How people sign up.
   */
  registration?: Registration;
  /**
   * What happens before a place is given, such as a talk.
   */
  selection?: Selection;
  /**
   * Choose all the ways in which people hear about the offer.
   *
   * @minItems 1
   * @maxItems 500
   */
  channels?: Channel[];
  /**
   * Whether taking part is voluntary and people can leave at any time.
   */
  voluntary?: boolean;
  /**
   * Whether people have to take part to get something else, such as an operation.
   */
  mandatory?: boolean;
  /**
   * What the offer is a condition for, such as an operation.
   */
  conditionFor?: Texts;
  /**
   * Who consents that someone takes part as a patient.
   *
   * @minItems 1
   * @maxItems 500
   */
  consentBy?: ConsentBy[];
  /**
   * Whether consent is the legal basis for handling personal data.
   */
  consentForData?: boolean;
  /**
   * Whether someone may come along to help.
   */
  companion?: boolean;
  /**
   * Why a companion cannot come, or what applies.
   */
  companionText?: Texts;
  /**
   * Whether people get an individual decision in writing.
   */
  decision?: boolean;
  /**
   * How people complain, and where they send the complaint.
   */
  complaint?: Texts;
  /**
   * When people can expect an answer.
   */
  responseTime?: Texts;
  /**
   * Whom people can ask for adaptation.
   */
  adaptationContact?: Contact;
  /**
   * How and when to cancel.
   */
  cancellation?: Cancellation;
}
/**
 * Whether a referral is needed, and from whom.
 */
export interface Referral {
  /**
   * Whether a referral is needed by all, some or no one.
   */
  need?: ReferralNeed;
  /**
   * Choose all those who may send a referral.
   *
   * @minItems 1
   * @maxItems 500
   */
  from?: Referrer[];
  /**
   * Whether people may also refer themselves.
   */
  selfReferral?: boolean;
  /**
   * Those who need no referral, such as relatives.
   *
   * @minItems 1
   * @maxItems 500
   */
  notNeededFor?: AudienceRole[];
  /**
   * Whether people who are patients already need no new referral.
   */
  notNeededForOwnPatients?: boolean;
  /**
   * How the referral is sent.
   *
   * @minItems 1
   * @maxItems 500
   */
  ways?: ReferralWay[];
  /**
   * Kinds of information that the referral has to hold.
   *
   * @minItems 1
   * @maxItems 500
   */
  asksFor?: SignupField[];
  /**
   * The information that the referral has to hold.
   */
  content?: Texts;
  /**
   * The unit or address that receives the referral.
   */
  sendTo?: Texts;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * How people sign up.
 */
export interface Registration {
  /**
   * Whether people have to sign up to take part.
   */
  required?: boolean;
  /**
   * Choose all the ways that are possible.
   *
   * @minItems 1
   * @maxItems 500
   */
  ways?: SignupWay[];
  /**
   * The web address of the sign-up form.
   */
  url?: string;
  /**
   * Choose all the information that the form asks for.
   *
   * @minItems 1
   * @maxItems 500
   */
  asksFor?: SignupField[];
  /**
   * The languages in which the form is available.
   *
   * @minItems 1
   * @maxItems 500
   */
  languages?: string[];
  /**
   * Whether people are asked if they need adaptation or an interpreter.
   */
  asksNeeds?: boolean;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * What happens before a place is given.
 */
export interface Selection {
  /**
   * Choose all the steps people go through before they get a place.
   *
   * @minItems 1
   * @maxItems 500
   */
  steps?: SelectionStep[];
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * A function or unit with telephone, email or page.
 */
export interface Contact {
  /**
   * The function or unit to ask, never a person's name.
   */
  role?: Texts;
  /**
   * Choose everything that people can ask about here.
   *
   * @minItems 1
   * @maxItems 500
   */
  about?: ContactFor[];
  /**
   * Ways to reach it, also when the number or address is not given here.
   *
   * @minItems 1
   * @maxItems 500
   */
  ways?: ContactWay[];
  /**
   * The telephone number of the function or unit.
   */
  phone?: string;
  /**
   * The email address of the function, not of a person.
   */
  email?: string;
  /**
   * The address of the page of the contact point.
   */
  url?: string;
  /**
   * The address that people send letters to.
   */
  postalAddress?: string;
  /**
   * The days and times when the contact point answers.
   */
  hours?: Texts;
  /**
   * Whether the page names a person here; the name itself has no place in the model.
   */
  namesAPerson?: boolean;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * How and when to cancel.
 */
export interface Cancellation {
  /**
   * Latest notice, in hours before the start.
   */
  hoursBefore?: number;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * What the offer costs, and for whom.
 */
export interface Cost {
  /**
   * What people pay; an offer that is free has one payment with the amount free.
   *
   * @minItems 1
   * @maxItems 500
   */
  fees?: Fee[];
  /**
   * Who pays nothing, or less.
   *
   * @minItems 1
   * @maxItems 500
   */
  exemptions?: Exemption[];
  /**
   * Whether the payment counts toward the exemption card (frikort).
   */
  countsTowardExemptionCard?: boolean;
  /**
   * What people have to pay if they do not show up.
   */
  noShow?: NoShow;
  /**
   * What people get for the price, such as food or materials.
   */
  included?: Texts;
  /**
   * Whether an invoice is sent afterwards.
   */
  invoiced?: boolean;
  /**
   * Whether it costs the same in person and over the internet.
   */
  sameForDigital?: boolean;
  /**
   * The provision that allows a payment, as cited.
   */
  feeBasis?: string;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * One payment, with its amount and what it covers.
 */
export interface Fee {
  /**
   * How much people pay.
   */
  amount?: Amount;
  /**
   * Choose the thing that people pay for.
   */
  kind?: FeeKind;
  /**
   * Choose the whole offer, each meeting or a period.
   */
  per?: FeePer;
  /**
   * Choose one person, or several people together.
   */
  countsFor?: FeeFor;
  /**
   * Those who have to pay, such as patients or relatives.
   *
   * @minItems 1
   * @maxItems 500
   */
  paidBy?: AudienceRole[];
  /**
   * The year the sum is from, since rates change.
   */
  year?: number;
  /**
   * What it takes to have the money back.
   */
  refunded?: Texts;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * A group who pays nothing, or less than others.
 */
export interface Exemption {
  /**
   * The group who pays nothing, or less.
   */
  group?: ExemptGroup;
  /**
   * The age in years that people have to be below.
   */
  belowAge?: number;
  /**
   * The amount that the group pays, if anything.
   */
  amount?: Amount;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * What people have to pay if they do not show up.
 */
export interface NoShow {
  /**
   * How much the no-show fee is.
   */
  amount?: Amount;
  /**
   * Notice that frees people from the fee, in hours before the start.
   */
  noticeHours?: number;
  /**
   * Whether it is taken even though notice came in time by the national rule (24 hours).
   */
  despiteNotice?: boolean;
  /**
   * Whether people with an exemption card pay it too.
   */
  despiteExemptionCard?: boolean;
  /**
   * Whether the public text says that the fee exists.
   */
  toldInPublic?: boolean;
  /**
   * The year the sum is from, since rates change.
   */
  year?: number;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * What people may have covered from others, such as travel.
 */
export interface Benefits {
  /**
   * Whether travel is covered, and by whom.
   */
  travel?: Travel;
  /**
   * What the description says about training allowance from NAV (opplæringspenger).
   */
  trainingAllowance?: TrainingAllowance;
  /**
   * What the description promises about sick pay, and to whom.
   */
  sickPay?: SickPay;
  /**
   * Time off to take part, with or without pay.
   */
  leave?: Texts;
  /**
   * What people may have covered when they stay overnight.
   */
  lodging?: Texts;
  /**
   * Whether the organiser offers transport.
   */
  transportOffered?: boolean;
  /**
   * Transport that the organiser offers.
   */
  transport?: Texts;
  /**
   * Anything else that people can have covered, in words, in each language.
   */
  text?: Texts;
}
/**
 * Whether travel is covered, for whom and by whom.
 */
export interface Travel {
  /**
   * Whether travel is covered for those who take part.
   */
  covered?: Coverage;
  /**
   * Whether travel is covered for relatives.
   */
  relatives?: Coverage;
  /**
   * Whether travel is covered for parents who are called in.
   */
  parentsCalledIn?: Coverage;
  /**
   * Choose all those who cover the travel.
   *
   * @minItems 1
   * @maxItems 500
   */
  by?: TravelBy[];
  /**
   * Sums named in the description, for travel or a stay.
   *
   * @minItems 1
   * @maxItems 500
   */
  amounts?: TravelAmount[];
  /**
   * The contact point for questions about travel.
   */
  contact?: Contact;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * A sum that travel or a stay is covered with.
 */
export interface TravelAmount {
  /**
   * What the sum covers, such as kilometres, meals or a night.
   */
  what?: string;
  /**
   * The sum in whole Norwegian kroner.
   */
  nok?: number;
  /**
   * The year the sum is from, since rates change.
   */
  year?: number;
}
/**
 * What the description says about training allowance from NAV (opplæringspenger).
 */
export interface TrainingAllowance {
  /**
   * Whether the description says that people can apply for it.
   */
  claimed?: boolean;
  /**
   * The section of the National Insurance Act, as cited, for instance 9-14.
   */
  section?: string;
  /**
   * Whether the description says that the institution is approved.
   */
  institutionApproved?: boolean;
  /**
   * Whether the description says that a medical certificate is needed.
   */
  medicalCertificate?: boolean;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * What the description promises about sick pay, and to whom.
 */
export interface SickPay {
  /**
   * Choose what comes closest to what the description says about sick pay.
   */
  claim?: SickPayClaim;
  /**
   * Those who can get sick pay according to the description.
   *
   * @minItems 1
   * @maxItems 500
   */
  to?: AudienceRole[];
  /**
   * Whether the description says that no medical certificate is needed.
   */
  noCertificate?: boolean;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * Whether people take part in person, online or in another way.
 */
export interface Delivery {
  /**
   * In the same room, online, both, or in one's own time.
   *
   * @minItems 1
   * @maxItems 500
   */
  modes?: DeliveryMode[];
  /**
   * Whether people choose for themselves to meet in person.
   */
  attendanceOptional?: boolean;
  /**
   * Whether it is held close to people's homes and daily lives.
   */
  nearHome?: boolean;
  /**
   * The reason why it is not held close to home and daily life.
   */
  notNearHomeReason?: Texts;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * A place where people meet.
 */
export interface Venue {
  /**
   * The name people know the place by, such as a hospital or a community centre.
   */
  name?: string;
  /**
   * Street and number.
   */
  street?: string;
  /**
   * Postcode and town, such as 6800 Førde.
   */
  town?: string;
  /**
   * The four digits of the municipality that the place lies in.
   */
  municipality?: string;
  /**
   * Building, floor, room and entrance.
   */
  room?: string;
  /**
   * How to find the place, in each language.
   */
  directions?: Texts;
  /**
   * Whether people with a disability can use the place.
   */
  accessible?: boolean;
  /**
   * Choose what the place has that makes it usable for more people.
   *
   * @minItems 1
   * @maxItems 500
   */
  features?: VenueFeature[];
  /**
   * What is done for people who cannot use the place.
   */
  alternative?: Texts;
  /**
   * Whether food is served.
   */
  food?: boolean;
  /**
   * Whether there is someone to look after children.
   */
  childCare?: boolean;
  /**
   * What there is to eat and drink and when there are breaks, in words.
   */
  comfort?: Texts;
  /**
   * Which group or which time this place is for.
   */
  usedFor?: Texts;
}
/**
 * What makes an offer over the internet work.
 */
export interface Digital {
  /**
   * Whether the programme was made anew for the screen.
   */
  adaptedProgramme?: boolean;
  /**
   * Name of the platform that is used online.
   */
  platform?: string;
  /**
   * Whether the organisation has approved the platform.
   */
  platformApproved?: boolean;
  /**
   * Whether privacy in the digital solution was assessed.
   */
  privacyAssessed?: boolean;
  /**
   * Whether people have to install something to take part.
   */
  requiresInstall?: boolean;
  /**
   * How people join, step by step.
   */
  joinGuide?: Texts;
  /**
   * What people need to have, such as a computer, a camera and internet access.
   */
  equipment?: Texts;
  /**
   * Whether people are asked to sit alone in a room.
   */
  privateRoom?: boolean;
  /**
   * Whether people can test the technology beforehand.
   */
  techTest?: boolean;
  /**
   * Whether people can get help with the technology beforehand.
   */
  supportBefore?: boolean;
  /**
   * What is done when the technology fails.
   */
  backupPlan?: Texts;
  /**
   * What people who cannot take part over the internet are offered.
   */
  alternative?: Texts;
  /**
   * How those in the room and those at the screen get equal access.
   */
  hybridPlan?: Texts;
  /**
   * Whether there is a host at each place.
   */
  localHost?: boolean;
  /**
   * Whether all who are present are shown on the screen.
   */
  participantsVisible?: boolean;
  /**
   * How it is checked who takes part.
   */
  identification?: Texts;
  /**
   * Whether people can take part without giving a name.
   */
  anonymous?: boolean;
  /**
   * What is recorded, why, and how long it is kept.
   */
  recording?: Recording;
  /**
   * Address where the digital offer is found.
   */
  url?: string;
  /**
   * Whether people can return to it as often as they like.
   */
  repeatable?: boolean;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * Recording of sessions: what, why and for how long.
 */
export interface Recording {
  /**
   * Choose which parts of the session are recorded.
   */
  policy?: RecordingPolicy;
  /**
   * Why recordings are made.
   */
  purpose?: Texts;
  /**
   * What gives the right to record, such as consent.
   */
  basis?: Texts;
  /**
   * Where recordings are kept.
   */
  storage?: Texts;
  /**
   * How long recordings are kept.
   */
  retention?: Texts;
}
/**
 * What gives everyone access to what is on the web.
 */
export interface Accessibility {
  /**
   * For example easy read, pictures, large print or a slower pace.
   *
   * @minItems 1
   * @maxItems 500
   */
  adaptations?: Adaptation[];
  /**
   * What is done so that more people can take part, in words.
   *
   * @minItems 1
   * @maxItems 500
   */
  adaptationsInWords?: Texts[];
  /**
   * Choose the standard that the web solution follows.
   */
  standard?: WebStandard;
  /**
   * Web address of the accessibility statement.
   */
  statement?: string;
  /**
   * Whether recorded video has captions.
   */
  captions?: boolean;
  /**
   * Whether recorded video has audio description, or an alternative to it.
   */
  audioDescription?: boolean;
  /**
   * Date of the oldest recorded video.
   */
  videoFrom?: string;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * Languages of the offer.
 */
export interface Language {
  /**
   * Languages that the offer is held in.
   *
   * @minItems 1
   * @maxItems 500
   */
  heldIn?: string[];
  /**
   * Whether and how there is an interpreter.
   */
  interpreter?: Interpreter;
  /**
   * Why an interpreter is not needed.
   */
  interpreterReason?: Texts;
  /**
   * How to get an interpreter, in each language.
   */
  interpreterBooking?: Texts;
  /**
   * Whether interpreters are qualified.
   */
  interpreterQualified?: InterpreterQualified;
  /**
   * Whether sign language interpreting is available.
   */
  signLanguage?: boolean;
  /**
   * Support for people with another language.
   *
   * @minItems 1
   * @maxItems 500
   */
  support?: LanguageSupport[];
  /**
   * Whether the offer is held in Sámi in the Sámi administrative area.
   */
  sami?: Sami;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * How people are informed about the offer.
 */
export interface Information {
  /**
   * Address of the public page about the offer.
   */
  publicPage?: string;
  /**
   * What the invitation tells.
   *
   * @minItems 1
   * @maxItems 500
   */
  invitationContains?: InvitationPart[];
  /**
   * Languages the invitation is written in.
   *
   * @minItems 1
   * @maxItems 500
   */
  invitationLanguages?: string[];
  /**
   * Languages of letters, such as invitation and refusal.
   *
   * @minItems 1
   * @maxItems 500
   */
  letterLanguages?: string[];
  /**
   * Whether someone has gone through the texts for plain language.
   */
  plainLanguage?: PlainLanguage;
  /**
   * How parents of participants under 16 are informed.
   */
  parents?: Texts;
  /**
   * What parents are told, and what they are not told, for participants from 12 to 16 years.
   */
  youngPeople?: Texts;
  /**
   * User organisation that people are told about.
   */
  userOrganisation?: Texts;
}
/**
 * Whether someone has gone through the texts.
 */
export interface PlainLanguage {
  /**
   * Whether a person has gone through the texts.
   */
  reviewed?: boolean;
  /**
   * When the texts were gone through.
   */
  date?: string;
  /**
   * Whether people in the target group have read the texts.
   */
  testedByTargetGroup?: boolean;
}
/**
 * How often and how long, whichever run.
 */
export interface Schedule {
  /**
   * How many sessions there are in all, follow-up included.
   */
  sessions?: Quantity;
  /**
   * How many of the sessions are follow-up sessions.
   */
  followUpSessions?: Quantity;
  /**
   * How many of the sessions are for family or parents.
   */
  familySessions?: Quantity;
  /**
   * How many parts a course in one's own time has.
   */
  modules?: Quantity;
  /**
   * How long one session lasts, in minutes.
   */
  sessionMinutes?: Quantity;
  /**
   * How many hours of teaching there are in all.
   */
  teachingHours?: Quantity;
  /**
   * How many weeks pass from the first session to the last.
   */
  weeks?: Quantity;
  /**
   * From first to last, when it is shorter than two weeks or counted in days.
   */
  days?: Quantity;
  /**
   * How many sessions there are each week.
   */
  perWeek?: Quantity;
  /**
   * How many sessions there are each month.
   */
  perMonth?: Quantity;
  /**
   * Use with weekday, such as the first and third Wednesday.
   *
   * @minItems 1
   * @maxItems 500
   */
  monthWeeks?: MonthWeek[];
  /**
   * How many weeks pass from one session to the next.
   */
  weeksBetween?: Quantity;
  /**
   * How many times a year the offer is held.
   */
  runsPerYear?: Quantity;
  /**
   * The days the sessions are on; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  weekdays?: Weekday[];
  /**
   * The seasons in which the offer is held; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  seasons?: Season[];
  /**
   * When new people can begin.
   */
  intake?: Intake;
  /**
   * How a person's time in the offer ends.
   */
  ending?: Ending;
  /**
   * When a person's time in the offer ends, in each language.
   */
  endCondition?: Texts;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * One meeting of the offer, with time, topic and method.
 */
export interface Session {
  /**
   * A short name for the session that goals refer to.
   */
  id?: string;
  /**
   * What the session is, for example ordinary, for the family or a follow-up.
   */
  kind?: SessionKind;
  /**
   * What the session is about, in each language.
   */
  topic?: Texts;
  /**
   * The day of the session.
   */
  date?: string;
  /**
   * The time of day when the session begins.
   */
  start?: string;
  /**
   * The time of day when the session ends.
   */
  end?: string;
  /**
   * How long the session lasts.
   */
  minutes?: number;
  /**
   * The time set aside for participants to share experience.
   */
  minutesSharing?: number;
  /**
   * The longest time without a break.
   */
  minutesBetweenBreaks?: number;
  /**
   * The methods used in the session.
   *
   * @minItems 1
   * @maxItems 500
   */
  methods?: Method[];
  /**
   * The short names of the goals that the session works towards.
   *
   * @minItems 1
   * @maxItems 500
   */
  goals?: string[];
  /**
   * The roles of those who lead the session.
   *
   * @minItems 1
   * @maxItems 500
   */
  leaders?: PersonRole[];
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * One dated holding of an offer.
 */
export interface Run {
  /**
   * Lower-case letters a–z, digits and hyphens, such as spring-2026.
   */
  id?: string;
  /**
   * Only when the run has another title than the offer.
   */
  title?: Texts;
  /**
   * Whether this run is open, full, cancelled or something else.
   */
  standing?: Standing;
  /**
   * When this run is held.
   */
  dates?: Dates;
  /**
   * Each session by itself, when they are described one by one.
   *
   * @minItems 1
   * @maxItems 500
   */
  sessions?: Session[];
  /**
   * Who this run is for, when it differs from the offer.
   */
  audience?: Audience;
  /**
   * How many meet, when it differs from the offer.
   */
  group?: Group;
  /**
   * For example in the same room, over the internet or by telephone.
   *
   * @minItems 1
   * @maxItems 500
   */
  modes?: DeliveryMode[];
  /**
   * Where people meet in this run.
   *
   * @minItems 1
   * @maxItems 500
   */
  venues?: Venue[];
  /**
   * The last day to sign up.
   */
  deadline?: string;
  /**
   * What applies to the deadline, in words, in each language.
   */
  deadlineText?: Texts;
  /**
   * How many can join, and how many places are left.
   */
  places?: Places;
  /**
   * What it costs, when it differs from the offer.
   */
  cost?: Cost;
  /**
   * Whom to ask, when it differs from the offer.
   *
   * @minItems 1
   * @maxItems 500
   */
  contacts?: Contact[];
  /**
   * The languages it is held in, when they differ from the offer.
   *
   * @minItems 1
   * @maxItems 500
   */
  heldIn?: string[];
  /**
   * Web address of the page about this run.
   */
  url?: string;
  /**
   * How many came, as a share of the places taken, filled in afterwards.
   */
  attendance?: number;
  /**
   * How far this run followed the programme, filled in afterwards.
   */
  fidelity?: Texts;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
  /**
   * Facts about this run that are not stated, and why.
   *
   * @minItems 1
   * @maxItems 500
   */
  unstated?: Unstated[];
}
/**
 * Days and times of one run, when they differ from session to session or are not all known.
 */
export interface Dates {
  /**
   * The day the run begins.
   */
  start?: string;
  /**
   * The day the run ends.
   */
  end?: string;
  /**
   * Every date, when they are listed without more.
   *
   * @minItems 1
   * @maxItems 500
   */
  days?: string[];
  /**
   * The time of day when each meeting begins.
   */
  fromTime?: string;
  /**
   * The time of day when each meeting ends.
   */
  toTime?: string;
  /**
   * The days the meetings are on; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  weekdays?: Weekday[];
  /**
   * The time of year of the run.
   */
  season?: Season;
  /**
   * Whether the dates may change.
   */
  approximate?: boolean;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * A fact left out on purpose, and why; what is simply left out was not said.
 */
export interface Unstated {
  /**
   * The fact that is not stated.
   */
  fact: Fact;
  /**
   * Choose whether it comes later or does not apply.
   */
  state: UnstatedState;
  /**
   * Why it does not apply, or when it will be told.
   */
  reason?: Texts;
}
/**
 * One goal of the offer: what participants should be left with.
 */
export interface Goal {
  /**
   * A short name that sessions use to refer to the goal.
   */
  id?: string;
  /**
   * The goal as people will read it, in each language.
   */
  text?: Texts;
  /**
   * One or more kinds that the goal belongs to.
   *
   * @minItems 1
   * @maxItems 500
   */
  kinds?: GoalKind[];
  /**
   * Short names of the sessions that work towards the goal.
   *
   * @minItems 1
   * @maxItems 500
   */
  sessions?: string[];
  /**
   * One or more ways to see whether the goal is reached.
   *
   * @minItems 1
   * @maxItems 500
   */
  evaluatedBy?: GoalCheck[];
}
/**
 * What people meet in the offer: topics, methods and what happens.
 */
export interface Content {
  /**
   * The topics that the offer takes up, chosen from the list.
   *
   * @minItems 1
   * @maxItems 500
   */
  topics?: Topic[];
  /**
   * The topics as the offer itself names them, one at a time.
   *
   * @minItems 1
   * @maxItems 500
   */
  topicsInWords?: Texts[];
  /**
   * The ways of working, chosen from the list.
   *
   * @minItems 1
   * @maxItems 500
   */
  methods?: Method[];
  /**
   * The ways of working as the offer itself describes them.
   */
  methodsInWords?: Texts;
  /**
   * What is done, how it is done, and what is asked of people.
   */
  whatHappens?: Texts;
  /**
   * Strain or risk that people should know about.
   */
  risks?: Texts;
  /**
   * What people should bring.
   *
   * @minItems 1
   * @maxItems 500
   */
  bring?: BringItem[];
  /**
   * What people should bring, in words.
   */
  bringInWords?: Texts;
  /**
   * What participants are to do at home, and about how much.
   */
  homework?: Texts;
  /**
   * How the content is adapted to the group or the person.
   */
  adaptation?: Texts;
  /**
   * How it is checked that people have understood.
   */
  understandingCheck?: Texts;
  /**
   * Whether the content is medical or part of treatment.
   */
  medical?: boolean;
  /**
   * Whether participants bring topics of their own.
   */
  ownTopics?: boolean;
  /**
   * The rights and schemes that people are told about, chosen from the list.
   *
   * @minItems 1
   * @maxItems 500
   */
  rights?: RightsTopic[];
  /**
   * What people are told about rights, in each language.
   */
  rightsInWords?: Texts;
  /**
   * Guidelines, research and other sources that the content rests on.
   *
   * @minItems 1
   * @maxItems 500
   */
  sources?: KnowledgeSource[];
}
/**
 * A source that the content rests on.
 */
export interface KnowledgeSource {
  /**
   * The name of the book, article, guideline or web page.
   */
  title?: string;
  /**
   * A number such as IS-2651, a DOI or a PMID.
   */
  number?: string;
  /**
   * The web address of the source.
   */
  url?: string;
  /**
   * When the source is from, as exactly as is known.
   */
  date?: string;
  /**
   * Whether the description presents the source as in force now.
   */
  asCurrent?: boolean;
  /**
   * Whether the description presents the source as law.
   */
  asLaw?: boolean;
}
/**
 * Something people get to read, see or use.
 */
export interface Material {
  /**
   * What the material is called, in each language.
   */
  title?: Texts;
  /**
   * Whether it is text, film, sound or something else.
   *
   * @minItems 1
   * @maxItems 500
   */
  formats?: MaterialFormat[];
  /**
   * The languages that the material comes in.
   *
   * @minItems 1
   * @maxItems 500
   */
  languages?: string[];
  /**
   * Whether people with a disability can use the material.
   */
  accessible?: boolean;
  /**
   * Whether it is cleared that the pictures and film may be used.
   */
  imageRights?: ImageRights;
  /**
   * How easy the material is to understand, as scored with PEMAT, in per cent.
   */
  pematUnderstandability?: number;
  /**
   * How easy it is to see what to do, as scored with PEMAT, in per cent.
   */
  pematActionability?: number;
  /**
   * The web address of the material.
   */
  url?: string;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * Something the text says that the offer leads to.
 */
export interface Claim {
  /**
   * The claim as it stands in the text.
   */
  text?: Texts;
  /**
   * What the claim says that the offer has an effect on.
   */
  domain?: ClaimDomain;
  /**
   * How sure the wording is, whatever the evidence.
   */
  certainty?: Certainty;
  /**
   * The source given for the claim.
   */
  source?: string;
}
/**
 * What the offer rests on: research, guidelines, experience and theory.
 */
export interface KnowledgeBase {
  /**
   * Studies that the offer rests on.
   */
  research?: Texts;
  /**
   * Professional guidelines that the offer rests on.
   */
  guidelines?: Texts;
  /**
   * Experience of users and professionals that the offer rests on.
   */
  experience?: Texts;
  /**
   * Theories or models that the offer rests on.
   */
  theory?: Texts;
}
/**
 * A role and what is said about those who have it; never names of persons.
 */
export interface Person {
  /**
   * Choose all that fit; a nurse who leads the group is both a professional and a group leader.
   *
   * @minItems 1
   * @maxItems 500
   */
  roles?: PersonRole[];
  /**
   * How many people have the role.
   */
  count?: Quantity;
  /**
   * The professions they belong to.
   *
   * @minItems 1
   * @maxItems 500
   */
  professions?: Profession[];
  /**
   * What they are or where they come from, in words, in each language.
   */
  title?: Texts;
  /**
   * The phases they take part in: planning, carrying out or evaluation.
   *
   * @minItems 1
   * @maxItems 500
   */
  phases?: Phase[];
  /**
   * What they do in the offer, in each language.
   */
  roleDescription?: Texts;
  /**
   * The topics they take.
   *
   * @minItems 1
   * @maxItems 500
   */
  topics?: Topic[];
  /**
   * What they know or can do; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  competences?: Competence[];
  /**
   * Whether they have taken the training or been offered it.
   */
  healthPedagogy?: TrainingState;
  /**
   * Training they have taken; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  training?: Training[];
  /**
   * Courses and training they have taken, in each language.
   */
  trainingInWords?: Texts;
  /**
   * Whether they are certified or approved in the programme that the offer follows.
   */
  certified?: boolean;
  /**
   * Whether they have lived experience of what the offer is about.
   */
  livedExperience?: boolean;
  /**
   * What their experience is as, for example patient or relative.
   *
   * @minItems 1
   * @maxItems 500
   */
  experienceAs?: AudienceRole[];
  /**
   * The stage of life they are in, for example adolescent or adult.
   *
   * @minItems 1
   * @maxItems 500
   */
  ageGroups?: AgeGroup[];
  /**
   * How the user representative was found; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  recruitedVia?: RecruitedVia[];
  /**
   * Whether the organiser of the offer is also their employer.
   */
  employedByOrganiser?: boolean;
  /**
   * Whether they are paid for what they do in the offer.
   */
  paid?: boolean;
  /**
   * Whether their expenses are covered, for example for travel.
   */
  expensesCovered?: boolean;
  /**
   * What is agreed about a fee.
   */
  honorarium?: Honorarium;
  /**
   * The help they get with the task; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  support?: Support[];
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * Who answers for what; write the unit or role.
 */
export interface Responsibility {
  /**
   * The unit or role with the professional responsibility.
   */
  professional?: string;
  /**
   * How roles and tasks are shared, in each language.
   */
  tasks?: Texts;
  /**
   * The unit or role that answers for information to patients.
   */
  information?: string;
  /**
   * The unit or role responsible for children who are relatives.
   */
  children?: string;
}
/**
 * What the organisation does for all who help hold offers.
 */
export interface StaffRoutines {
  /**
   * Whether the routine is followed for all, or some are exempt.
   */
  policeCertificate?: Routine;
  /**
   * Why some are exempt from presenting a police certificate, in each language.
   */
  policeCertificateReason?: Texts;
  /**
   * How old, in months, a certificate may be when it is presented.
   */
  policeCertificateMonths?: number;
  /**
   * Whether user representatives, peers and volunteers sign one.
   */
  confidentialityDeclaration?: boolean;
  /**
   * What user representatives and peers are paid and offered, in each language.
   */
  remuneration?: Texts;
  /**
   * Whether the professionals have taken the training or been offered it.
   */
  participationTraining?: TrainingState;
}
/**
 * How participants and user representatives influence the offer.
 */
export interface Participation {
  /**
   * The levels at which users take part; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  levels?: ParticipationLevel[];
  /**
   * How each participant influences goals, form and content, in each language.
   */
  individual?: Texts;
  /**
   * Whether participants set goals of their own.
   */
  ownGoals?: boolean;
  /**
   * Who took part in planning the offer.
   */
  planning?: PhaseParticipation;
  /**
   * Who takes part in holding the offer.
   */
  implementation?: PhaseParticipation;
  /**
   * Who takes part in evaluating the offer.
   */
  evaluation?: PhaseParticipation;
  /**
   * Whether participants share experience with each other.
   */
  peerExchange?: boolean;
  /**
   * How participants share experience, in words, in each language.
   */
  peerExchangeInWords?: Texts;
  /**
   * What is done so that children can say what they think, in each language.
   */
  children?: Texts;
  /**
   * Choose all the ways in which parents can take part.
   *
   * @minItems 1
   * @maxItems 500
   */
  parents?: ParentPart[];
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * Who takes part in planning, carrying out or evaluation.
 */
export interface PhaseParticipation {
  /**
   * How many user representatives take part in this phase.
   */
  userRepresentatives?: number;
  /**
   * How many professionals take part in this phase.
   */
  professionals?: number;
  /**
   * Whether those who receive the offer take part in this phase.
   */
  participants?: boolean;
  /**
   * Who speaks for the users in this phase; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  representedBy?: RepresentedBy[];
  /**
   * Whether the experience of earlier participants or relatives is used.
   */
  earlierExperience?: boolean;
  /**
   * How they take part in the phase, in words, in each language.
   */
  text?: Texts;
}
/**
 * What lies behind the offer: need, mandate and the work on it.
 */
export interface Planning {
  /**
   * What is known about the need for the offer.
   */
  needs?: Needs;
  /**
   * Who has decided that the offer is held.
   */
  mandate?: Mandate;
  /**
   * Choose the roles in the working group.
   *
   * @minItems 1
   * @maxItems 500
   */
  workingGroup?: PersonRole[];
  /**
   * The number of this round; the first is 1.
   */
  round?: number;
  /**
   * What was changed since the last round.
   *
   * @minItems 1
   * @maxItems 500
   */
  changes?: Change[];
  /**
   * What can go wrong, and what is done about it.
   */
  risks?: Texts;
  /**
   * Unit or role that is responsible for the description.
   */
  descriptionOwner?: string;
  /**
   * Date when the description was last gone through.
   */
  descriptionReviewed?: string;
}
/**
 * What is known about the need for the offer.
 */
export interface Needs {
  /**
   * Choose where the knowledge of the need comes from.
   *
   * @minItems 1
   * @maxItems 500
   */
  sources?: NeedSource[];
  /**
   * When this was found out about the need.
   */
  date?: string;
  /**
   * What is needed, briefly and in words, in each language.
   */
  summary?: Texts;
}
/**
 * Who has decided that the offer is held, and with what resources.
 */
export interface Mandate {
  /**
   * Unit or role that is responsible for the offer.
   */
  owner?: string;
  /**
   * Level of management that approved the offer, such as head of clinic.
   */
  approvedBy?: string;
  /**
   * When it was decided that the offer is held.
   */
  date?: string;
  /**
   * Hours of work set aside for each run.
   */
  staffHours?: number;
  /**
   * Money set aside for each run, in whole kroner.
   */
  budget?: number;
  /**
   * Rooms and equipment that the offer has at its disposal.
   */
  premises?: Texts;
}
/**
 * Something changed from one round to the next.
 */
export interface Change {
  /**
   * When the change was made.
   */
  date?: string;
  /**
   * The change, in words, in each language.
   */
  text?: Texts;
}
/**
 * How you find out what participants thought and what they gained.
 */
export interface Evaluation {
  /**
   * What the evaluation is for.
   */
  purpose?: Texts;
  /**
   * How the evaluation is done.
   */
  method?: Texts;
  /**
   * Unit or role that is responsible for the evaluation.
   */
  owner?: string;
  /**
   * When the evaluation was planned.
   */
  plannedOn?: string;
  /**
   * Choose what the evaluation looks at.
   *
   * @minItems 1
   * @maxItems 500
   */
  domains?: EvaluationDomain[];
  /**
   * How participants are asked what they thought of the course.
   */
  course?: CourseEvaluation;
  /**
   * How you find out what participants gained.
   */
  outcome?: OutcomeEvaluation;
  /**
   * The meeting where those who planned the offer go through the results.
   */
  meeting?: EvaluationMeeting;
  /**
   * Whether the experience of patients, users and relatives is used.
   */
  usesExperience?: boolean;
  /**
   * Whether the evaluation looks back at the goals of the offer.
   */
  measuresGoals?: boolean;
  /**
   * Number of months from one evaluation to the next.
   */
  intervalMonths?: number;
  /**
   * Who changes what, and when.
   */
  action?: Texts;
  /**
   * Choose everyone who gets to see the results.
   *
   * @minItems 1
   * @maxItems 500
   */
  sharedWith?: SharedWith[];
  /**
   * How the answers have been so far.
   *
   * @minItems 1
   * @maxItems 500
   */
  feedback?: Feedback[];
  /**
   * What has been found so far.
   */
  results?: Texts;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * What participants thought of the course.
 */
export interface CourseEvaluation {
  /**
   * Choose the ways in which participants can answer.
   *
   * @minItems 1
   * @maxItems 500
   */
  forms?: EvaluationForm[];
  /**
   * Choose when participants are asked.
   *
   * @minItems 1
   * @maxItems 500
   */
  timing?: EvaluationTiming[];
  /**
   * Choose what participants are asked about.
   *
   * @minItems 1
   * @maxItems 500
   */
  aspects?: EvaluationAspect[];
  /**
   * Whether there are questions that participants answer in their own words.
   */
  openQuestions?: boolean;
  /**
   * Whether it asks for background, such as age or diagnosis.
   */
  asksBackground?: boolean;
  /**
   * Whether answers are given without showing who gave them.
   */
  anonymous?: boolean;
  /**
   * Whether there is a version for children.
   */
  childVersion?: boolean;
  /**
   * Languages that the form exists in.
   *
   * @minItems 1
   * @maxItems 500
   */
  languages?: string[];
}
/**
 * What participants gained.
 */
export interface OutcomeEvaluation {
  /**
   * Choose the questionnaires and tests used to measure benefit.
   *
   * @minItems 1
   * @maxItems 500
   */
  instruments?: Instrument[];
  /**
   * Other tests and forms, in words.
   *
   * @minItems 1
   * @maxItems 500
   */
  instrumentsInWords?: Texts[];
  /**
   * Choose when benefit is measured.
   *
   * @minItems 1
   * @maxItems 500
   */
  timing?: EvaluationTiming[];
  /**
   * Who is involved that knows statistics.
   */
  statistician?: string;
  /**
   * Number of months between audits of the results.
   */
  auditIntervalMonths?: number;
}
/**
 * Meeting where the results are gone through.
 */
export interface EvaluationMeeting {
  /**
   * Whether a meeting to go through the results is planned.
   */
  planned?: boolean;
  /**
   * Choose the roles of those who take part in the meeting.
   *
   * @minItems 1
   * @maxItems 500
   */
  attendees?: PersonRole[];
}
/**
 * What happens after the last session.
 */
export interface FollowUp {
  /**
   * Whether follow-up was considered, and what was decided.
   */
  decision?: FollowUpDecision;
  /**
   * What kind of follow-up there is; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  kinds?: FollowUpKind[];
  /**
   * Who takes care of participants afterwards, in each language.
   */
  by?: Texts;
  /**
   * When people meet again after the last session, one number for each meeting.
   *
   * @minItems 1
   * @maxItems 500
   */
  weeksAfter?: Quantity[];
  /**
   * Whom people can turn to after the last session.
   */
  contact?: Contact;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * Where the offer stands in the course of care.
 */
export interface Pathway {
  /**
   * Whether the offer is part of a pathway.
   */
  partOfPathway?: boolean;
  /**
   * What the pathway is called, in each language.
   */
  name?: Texts;
  /**
   * Why the offer belongs in the specialist service.
   *
   * @minItems 1
   * @maxItems 500
   */
  levelReasons?: LevelReason[];
  /**
   * Where people can turn.
   *
   * @minItems 1
   * @maxItems 500
   */
  contactPoints?: ContactPoint[];
  /**
   * The plan for drawing in primary care.
   */
  primaryCarePlan?: Texts;
  /**
   * Whether people can come back for a refresher.
   */
  refresher?: boolean;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * Records and registration of activity.
 */
export interface RecordKeeping {
  /**
   * Whether a patient record is kept for those who take part.
   */
  journal?: Journal;
  /**
   * Why no patient record is kept.
   */
  journalReason?: Texts;
  /**
   * Whose record an attendance is written in.
   */
  recordOf?: RecordOf;
  /**
   * What is written in the record.
   *
   * @minItems 1
   * @maxItems 500
   */
  content?: RecordContent[];
  /**
   * One or more places where activity is registered.
   *
   * @minItems 1
   * @maxItems 500
   */
  registeredIn?: RegisteredIn[];
  /**
   * The name of the system used for registration.
   */
  system?: string;
  /**
   * Whether attendance is given procedure codes.
   */
  coded?: boolean;
  /**
   * Whether attendance is counted without codes.
   */
  internalCount?: boolean;
  /**
   * The unit or role responsible, not the name of a person.
   */
  responsible?: string;
  /**
   * How it is done, in words, in each language.
   */
  routine?: Texts;
}
/**
 * What is done to make and keep the offer good and safe.
 */
export interface Quality {
  /**
   * The guidelines that are followed in the work.
   */
  guidelines?: Texts;
  /**
   * The procedures that exist for the offer.
   */
  procedures?: Texts;
  /**
   * The system where offers, attendance and results are recorded.
   */
  documentationSystem?: string;
  /**
   * Figures that are followed over time.
   *
   * @minItems 1
   * @maxItems 500
   */
  indicators?: Indicator[];
  /**
   * The date of the last review by someone outside.
   */
  externalReview?: string;
  /**
   * What is done in acute illness or worry during a session.
   */
  acuteRoutine?: Texts;
  /**
   * What is done when someone reacts strongly.
   */
  distressPlan?: Texts;
  /**
   * What has been changed after evaluation, latest first.
   *
   * @minItems 1
   * @maxItems 500
   */
  changeLog?: Change[];
}
/**
 * Something that is measured to keep an eye on quality.
 */
export interface Indicator {
  /**
   * What the indicator is called, in each language.
   */
  name?: Texts;
  /**
   * Whether it tells about structure, process or result.
   */
  kind?: IndicatorKind;
  /**
   * One value for each year, oldest first.
   *
   * @minItems 1
   * @maxItems 500
   */
  series?: Measurement[];
}
/**
 * One value of an indicator.
 */
export interface Measurement {
  /**
   * The year that the value is for, with four digits.
   */
  year?: number;
  /**
   * A whole number, without decimals.
   */
  value?: number;
}
/**
 * How information about those who take part is looked after.
 */
export interface Privacy {
  /**
   * The web address of the privacy notice.
   */
  notice?: string;
  /**
   * Whether there is a privacy notice for children.
   */
  noticeForChildren?: boolean;
  /**
   * Organisations that decide why and how personal data are used.
   *
   * @minItems 1
   * @maxItems 500
   */
  controllers?: string[];
  /**
   * How the controllers share the tasks.
   */
  controllersSplit?: Texts;
  /**
   * The legal basis for using personal data.
   */
  legalBasis?: Texts;
  /**
   * Whether there is an agreement with the supplier of the platform.
   */
  processorAgreement?: boolean;
  /**
   * Whether the consequences for privacy have been assessed.
   */
  impactAssessment?: Assessed;
  /**
   * Why the assessment of consequences for privacy was not needed.
   */
  impactAssessmentReason?: Texts;
  /**
   * Whether the risk has been assessed.
   */
  riskAssessment?: Assessed;
  /**
   * When the risk was assessed.
   */
  riskAssessedOn?: string;
  /**
   * Whether the sector's code of conduct for information security is followed.
   */
  normen?: Normen;
  /**
   * What people are told about privacy beforehand.
   */
  toldBeforehand?: Texts;
  /**
   * Whether people can write to the provider through a secure channel.
   */
  secureCommunication?: boolean;
  /**
   * Who gets to know who takes part.
   */
  sharedWith?: Texts;
  /**
   * Whether the patient's consent is obtained when relatives are told about the patient.
   */
  patientConsent?: boolean;
}
/**
 * What applies to those who are together in the group.
 */
export interface GroupRules {
  /**
   * The rules for the group, chosen from the list.
   *
   * @minItems 1
   * @maxItems 500
   */
  rules?: GroupRule[];
  /**
   * The share of the sessions each participant has to come to, in per cent.
   */
  minimumAttendance?: number;
  /**
   * How many of the sessions each participant has to come to.
   */
  minimumSessions?: number;
  /**
   * What applies, in words, in each language.
   */
  text?: Texts;
}
/**
 * One provision, guideline or strategy that the description cites.
 */
export interface LegalReference {
  /**
   * Short name from the register, such as "sphl-3-8".
   */
  id?: string;
  /**
   * The act or regulation as cited: its name, or a code such as LOV-1999-07-02-61.
   */
  act?: string;
  /**
   * The section as cited, such as 3-8.
   */
  section?: string;
  /**
   * Address of the text that is cited.
   */
  url?: string;
  /**
   * Whether the description presents it as the provider's own duty.
   */
  asOwnDuty?: boolean;
  /**
   * What the description says about it, in each language.
   */
  text?: Texts;
}
/**
 * Another offer that belongs with this one.
 */
export interface RelatedOffer {
  /**
   * The short name given in the description of the other offer.
   */
  id?: string;
  /**
   * The title as people know it.
   */
  title?: Texts;
  /**
   * For example for relatives, a next step or an alternative.
   */
  relation?: Relation;
  /**
   * The web address where people can read about it.
   */
  url?: string;
}
/**
 * The lasting description: who it is for, what it holds, how to get in, and its runs.
 */
export interface Offer {
  /**
   * Where the JSON Schema is, so that the editor can help.
   */
  $schema?: string;
  /**
   * What kind of document this is, and which version of the format.
   */
  format: "mestring/offer/1";
  /**
   * Lower-case letters a–z, digits and hyphens, such as heart-school.
   */
  id?: string;
  /**
   * What the offer is called, in each language.
   */
  title?: Texts;
  /**
   * Other names that the offer is known by.
   *
   * @minItems 1
   * @maxItems 500
   */
  otherNames?: string[];
  /**
   * One or two sentences about the offer.
   */
  summary?: Texts;
  /**
   * The whole text about the offer, when it is kept.
   */
  description?: Texts;
  /**
   * Choose one offer, or a whole service with several offers.
   */
  describes?: Describes;
  /**
   * What people would call it, such as a course, a school or a group.
   *
   * @minItems 1
   * @maxItems 500
   */
  kinds?: OfferKind[];
  /**
   * What it is, in the offer's own words.
   */
  kindsInWords?: Texts;
  /**
   * For example individual, in a group or among peers; choose one or several.
   *
   * @minItems 1
   * @maxItems 500
   */
  offerTypes?: OfferType[];
  /**
   * How professional knowledge and lived experience meet.
   */
  approach?: Approach;
  /**
   * A named programme or manual that the offer follows.
   *
   * @minItems 1
   * @maxItems 500
   */
  programmes?: Programme[];
  /**
   * What the sessions are in the eyes of the services, such as education or treatment.
   */
  nature?: Nature;
  /**
   * Where in the services the offer belongs, such as the hospital or the municipality.
   */
  careLevel?: CareLevel;
  /**
   * Whether the offer comes back, for example in planned rounds, or is held once.
   */
  continuity?: Continuity;
  /**
   * Whether people can join, or the offer is full, cancelled or paused.
   */
  status?: Status;
  /**
   * The page or text that the description comes from.
   */
  page?: Page;
  /**
   * The organisation that holds the offer and answers for it.
   */
  provider?: Organisation;
  /**
   * Other organisations that take part.
   *
   * @minItems 1
   * @maxItems 500
   */
  partners?: Partner[];
  /**
   * The written agreement between those who hold the offer together.
   */
  agreement?: Agreement;
  /**
   * How the offer is paid for.
   *
   * @minItems 1
   * @maxItems 500
   */
  funding?: Funding[];
  /**
   * Who the offer is for, and who it is not for.
   */
  audience?: Audience;
  /**
   * Whether relatives may come, and what their part is.
   */
  relatives?: Relatives;
  /**
   * Where people have to live, or may live, to take part.
   */
  catchment?: Catchment;
  /**
   * How many meet, and who with whom.
   */
  group?: Group;
  /**
   * Referral, sign-up and what else it takes to get a place.
   */
  access?: Access;
  /**
   * Whom to ask, and how to reach them.
   *
   * @minItems 1
   * @maxItems 500
   */
  contacts?: Contact[];
  /**
   * What it costs to take part, and who pays nothing or less.
   */
  cost?: Cost;
  /**
   * What people may have covered from others, such as travel, training allowance or lodging.
   */
  benefits?: Benefits;
  /**
   * Whether people meet in person, over the internet, by telephone or otherwise.
   */
  delivery?: Delivery;
  /**
   * Where people meet, and how to find it.
   *
   * @minItems 1
   * @maxItems 500
   */
  venues?: Venue[];
  /**
   * What makes it work over the internet: platform, equipment, help and privacy.
   */
  digital?: Digital;
  /**
   * What is done to give everyone access to what is on the web.
   */
  accessibility?: Accessibility;
  /**
   * The languages the offer is held in, and whether people can get an interpreter.
   */
  language?: Language;
  /**
   * How people are informed, and what the invitation tells.
   */
  information?: Information;
  /**
   * How many sessions there are, how often, and how long it lasts.
   */
  schedule?: Schedule;
  /**
   * The sessions as they are in every run.
   *
   * @minItems 1
   * @maxItems 500
   */
  sessions?: Session[];
  /**
   * The times the offer is held, with dates.
   *
   * @minItems 1
   * @maxItems 500
   */
  runs?: Run[];
  /**
   * Why the offer exists.
   */
  purpose?: Texts;
  /**
   * What people are to gain from taking part.
   *
   * @minItems 1
   * @maxItems 500
   */
  goals?: Goal[];
  /**
   * Topics, methods and what happens in the sessions.
   */
  content?: Content;
  /**
   * What people get to read, see or use.
   *
   * @minItems 1
   * @maxItems 500
   */
  materials?: Material[];
  /**
   * What the description says that the offer leads to.
   *
   * @minItems 1
   * @maxItems 500
   */
  claims?: Claim[];
  /**
   * The research, guidelines, experience and theory that the offer rests on.
   */
  knowledgeBase?: KnowledgeBase;
  /**
   * Roles in the offer: professionals, user representatives, peers and others; never names.
   *
   * @minItems 1
   * @maxItems 500
   */
  people?: Person[];
  /**
   * Whether several professions hold the offer together.
   */
  interdisciplinary?: boolean;
  /**
   * Who leads the offer, in words.
   */
  leadership?: Texts;
  /**
   * Who answers for what, and how tasks are shared.
   */
  responsibility?: Responsibility;
  /**
   * Routines for those who take part in holding it, such as police certificates.
   */
  staffRoutines?: StaffRoutines;
  /**
   * How users take part in planning, holding and evaluating the offer.
   */
  participation?: Participation;
  /**
   * What lies behind the offer: the need, who decided it, and what was changed.
   */
  planning?: Planning;
  /**
   * How the offer is evaluated, and what is done with the results.
   */
  evaluation?: Evaluation;
  /**
   * What happens when the offer is over.
   */
  followUp?: FollowUp;
  /**
   * Where the offer stands in the course of care, and where people turn.
   */
  pathway?: Pathway;
  /**
   * Whether a patient record is kept, and where activity is registered.
   */
  recordKeeping?: RecordKeeping;
  /**
   * Guidelines, procedures, indicators and other work on quality.
   */
  quality?: Quality;
  /**
   * How personal data about those who take part are handled.
   */
  privacy?: Privacy;
  /**
   * What participants keep to, such as confidentiality and attendance.
   */
  groupRules?: GroupRules;
  /**
   * Provisions, guidelines and strategies that the description cites.
   *
   * @minItems 1
   * @maxItems 500
   */
  legalBasis?: LegalReference[];
  /**
   * Other offers that belong with this one, such as one for relatives or a next step.
   *
   * @minItems 1
   * @maxItems 500
   */
  relatedOffers?: RelatedOffer[];
  /**
   * Facts that are not stated on purpose, and why.
   *
   * @minItems 1
   * @maxItems 500
   */
  unstated?: Unstated[];
}
/**
 * Facts stated once for all the offers of an organisation; offers that do not state them inherit them.
 */
export interface Provider {
  /**
   * Where the JSON Schema is, so that the editor can help.
   */
  $schema?: string;
  /**
   * What kind of document this is, and which version of the format.
   */
  format: "mestring/provider/1";
  /**
   * Lower-case letters a–z, digits and hyphens; offers refer to the profile by this name.
   */
  id?: string;
  /**
   * Who the provider is: name, kind and unit.
   */
  provider?: Organisation;
  /**
   * What the organisation says about its offers as a whole.
   */
  summary?: Texts;
  /**
   * The page or text that the profile comes from.
   */
  page?: Page;
  /**
   * What relatives have to do with the offers.
   */
  relatives?: Relatives;
  /**
   * Where people have to live, or may live, to take part.
   */
  catchment?: Catchment;
  /**
   * Referral, sign-up and what else it takes to get a place.
   */
  access?: Access;
  /**
   * Whom to ask about the offers, and how to reach them.
   *
   * @minItems 1
   * @maxItems 500
   */
  contacts?: Contact[];
  /**
   * What offers cost, and who pays nothing or less.
   */
  cost?: Cost;
  /**
   * What people may have covered from others, such as travel, training allowance or lodging.
   */
  benefits?: Benefits;
  /**
   * Whether people meet in person, over the internet, by telephone or otherwise.
   */
  delivery?: Delivery;
  /**
   * Where people meet, and how to find it.
   *
   * @minItems 1
   * @maxItems 500
   */
  venues?: Venue[];
  /**
   * What makes offers work over the internet: platform, equipment, help and privacy.
   */
  digital?: Digital;
  /**
   * What is done to give everyone access to what is on the web.
   */
  accessibility?: Accessibility;
  /**
   * The languages offers are held in, and whether people can get an interpreter.
   */
  language?: Language;
  /**
   * How people are informed, and what invitations tell.
   */
  information?: Information;
  /**
   * Who answers for what, and how tasks are shared.
   */
  responsibility?: Responsibility;
  /**
   * Routines for those who take part in holding offers, such as police certificates.
   */
  staffRoutines?: StaffRoutines;
  /**
   * How users take part in planning, holding and evaluating offers.
   */
  participation?: Participation;
  /**
   * How offers are evaluated, and what is done with the results.
   */
  evaluation?: Evaluation;
  /**
   * What happens when an offer is over.
   */
  followUp?: FollowUp;
  /**
   * Where offers stand in the course of care, and where people turn.
   */
  pathway?: Pathway;
  /**
   * The written agreement that covers offers held together with others.
   */
  agreement?: Agreement;
  /**
   * Whether a patient record is kept, and where activity is registered.
   */
  recordKeeping?: RecordKeeping;
  /**
   * Guidelines, procedures, indicators and other work on quality.
   */
  quality?: Quality;
  /**
   * How personal data about those who take part are handled.
   */
  privacy?: Privacy;
  /**
   * What participants keep to, such as confidentiality and attendance.
   */
  groupRules?: GroupRules;
  /**
   * Facts that are not stated on purpose, and why.
   *
   * @minItems 1
   * @maxItems 500
   */
  unstated?: Unstated[];
}
/**
 * One answer. It is never changed; a new answer is added instead.
 */
export interface Attestation {
  /**
   * Short name of the criterion that was asked about.
   */
  criterion: string;
  /**
   * Whether the answer is about the offer, the provider or one run.
   */
  subject: Subject;
  /**
   * What was answered.
   */
  answer: AttestationAnswer;
  /**
   * The role of the one who answered. Never write the name.
   */
  role: AttestationRole;
  /**
   * The day the answer was given.
   */
  date: string;
  /**
   * What should be noted, with no person's name and no national identity number.
   */
  note?: string;
  /**
   * Code for what was stated when the answer was given. The program computes it.
   */
  fingerprint: string;
}
/**
 * Answers that people have given about one offer.
 */
export interface Attestations {
  /**
   * Where the JSON Schema is, so that the editor can help.
   */
  $schema?: string;
  /**
   * What kind of document this is, and which version of the format.
   */
  format: "mestring/attestations/1";
  /**
   * Short name of the offer that the answers are about.
   */
  offer?: string;
  /**
   * All the answers. New ones are added, and none is changed.
   *
   * @minItems 1
   * @maxItems 500
   */
  attestations?: Attestation[];
}
/**
 * Which part of which checklist the answer is to have.
 */
export interface ChecklistChoice {
  /**
   * Which checklist it is. The Standard method when none is chosen.
   */
  list?: ChecklistKind;
  /**
   * Only the items of this step, and those that belong to all of them.
   */
  step?: Step;
  /**
   * Only the items that somebody with this role can answer.
   */
  role?: AttestationRole;
}
/**
 * What is to be assessed, on which day, and by which criteria.
 */
export interface Request {
  /**
   * Where the JSON Schema is, so that the editor can help.
   */
  $schema?: string;
  /**
   * What kind of document this is, and which version of the format.
   */
  format: "mestring/request/1";
  /**
   * Rules and rates are those that hold on this day, and runs that ended before are left out.
   */
  asOf: string;
  /**
   * The offer to assess.
   */
  offer: Offer;
  /**
   * The profile of the provider, which the offer inherits from.
   */
  provider?: Provider;
  /**
   * Answers that people have given about the offer.
   */
  attestations?: Attestations;
  /**
   * Choose one or several. With none, the criteria are those for a public description.
   *
   * @minItems 1
   * @maxItems 500
   */
  profiles?: Profile[];
  /**
   * Short names of the only criteria to use, whatever the choice.
   *
   * @minItems 1
   * @maxItems 500
   */
  only?: string[];
  /**
   * Short names of criteria to leave out.
   *
   * @minItems 1
   * @maxItems 500
   */
  skip?: string[];
  /**
   * Which checklist you want, when a checklist is what you ask for.
   */
  checklist?: ChecklistChoice;
  /**
   * Language of the texts in the answer. Without one, there are only codes.
   */
  language?: string;
}
/**
 * An assessment. With texts when a language was asked for.
 */
export interface Assessment {
  /**
   * Name and version of this answer.
   */
  format: "mestring/assessment/1";
  /**
   * The register it was made with.
   */
  register: Register;
  /**
   * The day of the assessment.
   */
  asOf: string;
  /**
   * What the register knows of that day.
   */
  coverage: RegisterCoverage;
  /**
   * The choices of criteria.
   */
  profiles: Profile[];
  /**
   * Short name of the offer.
   */
  offer?: string;
  /**
   * Short name of the profile it inherits from, when one was given.
   */
  provider?: string;
  /**
   * The language of the texts.
   */
  language?: UsedLanguage;
  /**
   * The findings as people read them.
   */
  summary: Summary;
  /**
   * One finding for each criterion, ordered by the id of the criterion.
   */
  findings: Finding[];
  /**
   * What can be added to the offer where something is not shown, by the criterion; each suggestion stands by itself.
   * Where it goes depends on what else the offer holds, which is why it is no part of a finding.
   */
  suggestions?: {
    [k: string]: Suggestion[];
  };
  /**
   * What became of the answers that people have given.
   */
  attestations?: AttestationState[];
  /**
   * The sources that the findings name, by their short names; told with the texts.
   */
  sources?: {
    [k: string]: Source;
  };
}
/**
 * The set of sources and criteria.
 */
export interface Register {
  /**
   * Version.
   */
  version: string;
  /**
   * The day its sources were last gone through.
   */
  date: string;
  /**
   * SHA-256 of its content.
   */
  hash: string;
}
/**
 * The language of texts.
 */
export interface UsedLanguage {
  /**
   * The language asked for.
   */
  requested: string;
  /**
   * The language used: another one when there are no texts in that.
   */
  used: string;
}
/**
 * The findings as people read them.
 */
export interface Summary {
  /**
   * How many findings have each outcome.
   */
  counts: {
    [k: string]: number;
  };
  /**
   * Criteria with something to do, the weightiest first.
   */
  toDo: string[];
  /**
   * Facts that would settle what is not decided, the most decisive first.
   */
  open: OpenFact[];
}
/**
 * A fact that would settle something.
 */
export interface OpenFact {
  /**
   * The fact.
   */
  fact: string;
  /**
   * What it is called.
   */
  label?: string;
  /**
   * The criteria it would settle.
   */
  criteria: string[];
}
/**
 * What came of one criterion.
 */
export interface Finding {
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * What came of it.
   */
  outcome: Outcome;
  /**
   * What shows it, when it is met.
   */
  how?: How;
  /**
   * Why, when the criterion alone does not say.
   */
  reason?: Reason;
  /**
   * The strongest that is said to this provider on this day.
   */
  force?: Force;
  /**
   * How much it weighs, from 0 to 4.
   */
  weight: number;
  /**
   * Short names of the sources that speak to this provider on this day.
   */
  sources: string[];
  /**
   * Values that decided, or places where something should have been.
   */
  at: Place[];
  /**
   * The fact that would settle it, when that is not known.
   */
  settledBy?: string;
  /**
   * The same in words, when a language was asked for.
   */
  text?: FindingText;
}
/**
 * A place in a document.
 */
export interface Place {
  /**
   * JSON Pointer in the document.
   */
  pointer: string;
  /**
   * The document: left out for the offer, `provider` for the profile of its provider.
   */
  document?: string;
  /**
   * Numbers and words that a sentence can be made with.
   */
  args?: {
    [k: string]: string;
  };
}
/**
 * A finding in words.
 */
export interface FindingText {
  /**
   * What it is about, in a few words.
   */
  title: string;
  /**
   * What was found.
   */
  message: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * What to do.
   */
  remedy?: string;
}
/**
 * One thing that can be stated: a patch of the offer (RFC 6902) that lacks only what people know.
 *
 * Where an answer belongs there stands `{"ask": 0}`, which no offer can hold. Put the answers in with `replace`, and take
 * out with `remove` what nobody answered, both at the pointers of `asks`; then the patch can be applied. Without any
 * answer there is nothing to apply. The function `apply` does all of this.
 */
export interface Suggestion {
  /**
   * The fact that is stated.
   */
  fact: string;
  /**
   * JSON Pointer in the offer to where it will stand.
   */
  pointer: string;
  /**
   * The operations.
   */
  patch: PatchOperation[];
  /**
   * What is asked.
   */
  asks: Ask[];
}
/**
 * One operation of a JSON Patch.
 */
export interface PatchOperation {
  /**
   * `add`; or `test` and `remove`, for what is no longer to be listed in `unstated`.
   */
  op: string;
  /**
   * JSON Pointer in the offer.
   */
  path: string;
  /**
   * What is added or tested.
   */
  value?: PatchValue;
}
/**
 * What people are asked.
 */
export interface Ask {
  /**
   * JSON Pointer in the patch to where the answer belongs.
   */
  pointer: string;
  /**
   * The kind of answer: `flag`, one of `words` (`word`), a list of some of them (`words`), one of `forms` (`form`), a
   * number (`whole`), an object with a text for each language (`texts`), or a text with a rule (`text`, `date`, …).
   */
  answer: string;
  /**
   * Smallest number.
   */
  min?: number;
  /**
   * Largest number.
   */
  max?: number;
  /**
   * The words that can stand there.
   */
  words?: AskWord[];
  /**
   * The forms that can stand there.
   */
  forms?: AskForm[];
  /**
   * What is asked for, in words.
   */
  label?: string;
  /**
   * The same in a sentence.
   */
  help?: string;
}
/**
 * A word that can be chosen.
 */
export interface AskWord {
  /**
   * The word as it stands in an offer.
   */
  word: string;
  /**
   * What it is called.
   */
  label?: string;
}
/**
 * A form that can be chosen: `"free"` with no number, `{"nok": 375}` with one, `{"between": {"from": 6, "to": 8}}` with two.
 */
export interface AskForm {
  /**
   * The form as it stands in an offer.
   */
  form: string;
  /**
   * How many numbers it takes: 0, 1, or 2 of which the first is the smaller.
   */
  numbers: number;
  /**
   * What it is called.
   */
  label?: string;
}
/**
 * What became of an answer that somebody gave.
 */
export interface AttestationState {
  /**
   * The criterion that was asked about.
   */
  criterion: string;
  /**
   * What it was asked of.
   */
  subject: Subject;
  /**
   * The role of the one who answered.
   */
  role: AttestationRole;
  /**
   * When.
   */
  date: string;
  /**
   * What was answered.
   */
  answer: AttestationAnswer;
  /**
   * What became of it.
   */
  state: Counted;
  /**
   * The last day on which it counts, where a source wants something done again and again.
   */
  until?: string;
  /**
   * The same in words, when a language was asked for.
   */
  text?: AttestationText;
}
/**
 * What became of an answer, in words.
 */
export interface AttestationText {
  /**
   * What it is about, in a few words.
   */
  title: string;
  /**
   * Who answered what, and when.
   */
  said: string;
  /**
   * What became of it, and what to do.
   */
  message: string;
}
/**
 * A source in words.
 */
export interface Source {
  /**
   * Title and section.
   */
  title: string;
  /**
   * What it is about; left out for a page.
   */
  heading?: string;
  /**
   * What it says, in a sentence or two of our own; left out for a page.
   */
  says?: string;
  /**
   * Address.
   */
  address?: string;
}
/**
 * Why a document cannot be read.
 */
export interface Failure {
  /**
   * `structure` when the document was read and has the problems below; other codes when there was nothing to read.
   */
  code: string;
  /**
   * The problems, in the order of the document.
   */
  problems: Problem[];
  /**
   * Whether there are more than are told.
   */
  more: boolean;
  /**
   * Names that were asked for, and that nothing has.
   */
  unknown?: string[];
  /**
   * Names that were probably meant.
   */
  near?: string[];
  /**
   * Why there was nothing to read, in words.
   */
  message?: string;
}
/**
 * One structural problem: codes. The words are what `read` has, in `texts`; other functions tell the codes alone.
 */
export interface Problem {
  /**
   * What is wrong.
   */
  code: string;
  /**
   * JSON Pointer to the value, or to where it should have been.
   */
  pointer: string;
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column in characters, from 1.
   */
  column: number;
  /**
   * Characters on that line.
   */
  length: number;
  /**
   * What should have stood there.
   */
  expected?: Expected;
  /**
   * What kind of thing stood there.
   */
  found: string;
  /**
   * What was probably meant.
   */
  suggestion?: string;
  /**
   * The fact it is about.
   */
  fact?: string;
  /**
   * Line where it stood first.
   */
  firstLine?: number;
  /**
   * What is wrong, in words: only from the command line, when a language was asked for.
   */
  message?: string;
  /**
   * What to do, in words: likewise.
   */
  remedy?: string;
  /**
   * The same in words by language, from `read`, which is not told which one its reader has.
   */
  texts?: {
    [k: string]: ProblemText;
  };
}
/**
 * What should have stood in a place.
 */
export interface Expected {
  /**
   * The words, forms or fields that can stand there.
   */
  oneOf?: string[];
  /**
   * What is expected.
   */
  code: string;
  /**
   * Smallest number.
   */
  min?: number;
  /**
   * Largest number, or most characters or items.
   */
  max?: number;
  /**
   * The format, or what the JSON grammar asks for.
   */
  what?: string;
}
/**
 * A problem in the words of one language.
 */
export interface ProblemText {
  /**
   * What is wrong.
   */
  message: string;
  /**
   * What to do.
   */
  remedy: string;
  /**
   * What was probably meant.
   */
  suggestion?: string;
}
/**
 * Two requests for an assessment. The answer tells what is different.
 */
export interface ComparisonRequest {
  /**
   * Where the JSON Schema is, so that the editor can help.
   */
  $schema?: string;
  /**
   * What kind of document this is, and which version of the format.
   */
  format: "mestring/comparison-request/1";
  /**
   * What it is compared with: an earlier draft or another day.
   */
  before: Request;
  /**
   * What is to be compared. The texts of the answer are in the language given here.
   */
  after: Request;
}
/**
 * What changed from one assessment to another. With texts when a language was asked for.
 */
export interface Comparison {
  /**
   * Name and version of this answer.
   */
  format: "mestring/comparison/1";
  /**
   * The register both were made with.
   */
  register: Register;
  /**
   * What it is compared with.
   */
  before: Compared;
  /**
   * What was asked about.
   */
  after: Compared;
  /**
   * The language of the texts.
   */
  language?: UsedLanguage;
  /**
   * How many changes there are of each kind.
   */
  counts: {
    [k: string]: number;
  };
  /**
   * How many criteria came out as before.
   */
  unchanged: number;
  /**
   * Criteria that came out differently: new conflicts first, then what is lost, what is gained, and the rest.
   */
  changes: FindingChange[];
  /**
   * Findings of criteria that were only asked before.
   */
  onlyBefore: Finding[];
  /**
   * Findings of criteria that are only asked now.
   */
  onlyAfter: Finding[];
  /**
   * The sources that the findings name, by their short names; told with the texts.
   */
  sources?: {
    [k: string]: Source;
  };
}
/**
 * One of the two assessments.
 */
export interface Compared {
  /**
   * The day of the assessment.
   */
  asOf: string;
  /**
   * What the register knows of that day.
   */
  coverage: RegisterCoverage;
  /**
   * The choices of criteria.
   */
  profiles: Profile[];
  /**
   * Short name of the offer.
   */
  offer?: string;
  /**
   * Short name of the profile it inherits from, when one was given.
   */
  provider?: string;
}
/**
 * A criterion that came out differently.
 */
export interface FindingChange {
  /**
   * What kind of change it is.
   */
  kind: ChangeKind;
  /**
   * What came of it before.
   */
  before: Finding;
  /**
   * What comes of it now.
   */
  after: Finding;
  /**
   * The same in words, when a language was asked for.
   */
  text?: FindingChangeText;
}
/**
 * A change in words.
 */
export interface FindingChangeText {
  /**
   * What it is about, in a few words.
   */
  title: string;
  /**
   * What kind of change it is, in a few words.
   */
  kind: string;
  /**
   * What it was and what it is.
   */
  message: string;
}
/**
 * A checklist for one offer. With texts when a language was asked for.
 */
export interface Checklist {
  /**
   * Name and version of this answer.
   */
  format: "mestring/checklist/1";
  /**
   * The register it was made with.
   */
  register: Register;
  /**
   * The day it is for.
   */
  asOf: string;
  /**
   * What the register knows of that day.
   */
  coverage: RegisterCoverage;
  /**
   * Which list it is.
   */
  list: ChecklistKind;
  /**
   * The only step it holds, when one was asked for.
   */
  step?: Step;
  /**
   * The only role it is for, when one was asked for.
   */
  role?: AttestationRole;
  /**
   * Short name of the offer.
   */
  offer?: string;
  /**
   * Short name of the profile it inherits from, when one was given.
   */
  provider?: string;
  /**
   * The language of the texts.
   */
  language?: UsedLanguage;
  /**
   * How many criteria are in place.
   */
  done: number;
  /**
   * How many criteria there are to go through: those that are known to concern the offer.
   */
  total: number;
  /**
   * How many criteria have come so far.
   */
  counts: {
    [k: string]: number;
  };
  /**
   * The sections that have something in them, in the order of the work.
   */
  sections: ChecklistSection[];
  /**
   * Facts that would settle what is unclear, the most decisive first.
   */
  unclear: OpenFact[];
  /**
   * What became of the answers that people have given.
   */
  attestations?: AttestationState[];
  /**
   * The sources that the findings name, by their short names; told with the texts.
   */
  sources?: {
    [k: string]: Source;
  };
}
/**
 * A part of a checklist: one task, or one side of a matter.
 */
export interface ChecklistSection {
  /**
   * Short name, unique in its list.
   */
  id: string;
  /**
   * The step it belongs to; left out when each item has a step of its own.
   */
  step?: Step;
  /**
   * Its heading, when a language was asked for.
   */
  heading?: string;
  /**
   * The items: what is contradicted first.
   */
  items: ChecklistItem[];
}
/**
 * One line of a checklist.
 */
export interface ChecklistItem {
  /**
   * How far it has come.
   */
  state: ItemState;
  /**
   * Who can answer, the most natural first.
   */
  roles: AttestationRole[];
  /**
   * What an attestation has to carry that answers it now.
   */
  answer: AnswerTo;
  /**
   * What an assessment finds about it.
   */
  finding: Finding;
  /**
   * The same in the words of a checklist, when a language was asked for.
   */
  text?: ChecklistItemText;
}
/**
 * What an attestation has to carry that answers an item now. Answer, role and date are for the app to add.
 */
export interface AnswerTo {
  /**
   * The criterion that is asked about.
   */
  criterion: string;
  /**
   * What it is asked of.
   */
  subject: Subject;
  /**
   * Fingerprint of the facts that the criterion looks at.
   */
  fingerprint?: string;
}
/**
 * An item in words.
 */
export interface ChecklistItemText {
  /**
   * What it is about, in a few words.
   */
  title: string;
  /**
   * The question, as it is put to the one who answers.
   */
  question: string;
  /**
   * What to do, or what was found, in short; left out when nothing is left to do.
   */
  note?: string;
}
/**
 * What an offer tells of participation. With texts when a language was asked for.
 */
export interface ParticipationOverview {
  /**
   * Name and version of this answer.
   */
  format: "mestring/participation/1";
  /**
   * The register it was made with.
   */
  register: Register;
  /**
   * The day of the assessment that the demands rest on.
   */
  asOf: string;
  /**
   * What the register knows of that day.
   */
  coverage: RegisterCoverage;
  /**
   * Short name of the offer.
   */
  offer?: string;
  /**
   * Short name of the profile it inherits from, when one was given.
   */
  provider?: string;
  /**
   * The language of the texts.
   */
  language?: UsedLanguage;
  /**
   * Each actor in each phase: the phases of the first actor, then of the next.
   */
  cells: ParticipationCell[];
  /**
   * The levels, from the single person outwards.
   */
  levels: LevelTold[];
  /**
   * What an equal collaboration asks for.
   */
  demands: DemandFinding[];
  /**
   * Where something is told in words, which is no part of the cells.
   */
  inWords?: Place[];
  /**
   * What has to be known to read this right.
   */
  caveats: CaveatTold[];
  /**
   * The sources that are named, by their short names; told with the texts.
   */
  sources?: {
    [k: string]: Source;
  };
}
/**
 * One actor in one phase.
 */
export interface ParticipationCell {
  /**
   * The actor.
   */
  actor: Actor;
  /**
   * The phase.
   */
  phase: Phase;
  /**
   * What is said.
   */
  said: Said;
  /**
   * What the sources ask.
   */
  asked: Asked;
  /**
   * What says so; where it could have been said, when nothing does.
   */
  at: Place[];
  /**
   * The same in words, when a language was asked for.
   */
  text?: ParticipationCellText;
}
/**
 * A cell in words.
 */
export interface ParticipationCellText {
  /**
   * The actor.
   */
  actor: string;
  /**
   * The phase.
   */
  phase: string;
  /**
   * What is said.
   */
  said: string;
  /**
   * What the sources ask.
   */
  asked: string;
}
/**
 * One level of participation.
 */
export interface LevelTold {
  /**
   * The level.
   */
  level: ParticipationLevel;
  /**
   * Whether it is said that users take part on it.
   */
  said: Said;
  /**
   * What says so.
   */
  at: Place[];
  /**
   * The level in words, when a language was asked for.
   */
  text?: Label;
}
/**
 * What something is called, and what it means.
 */
export interface Label {
  /**
   * What it is called.
   */
  label: string;
  /**
   * What it means, in a sentence.
   */
  help: string;
}
/**
 * One demand, and what the criteria that tell of it say.
 */
export interface DemandFinding {
  /**
   * The demand.
   */
  demand: Demand;
  /**
   * How far it is shown.
   */
  state: DemandState;
  /**
   * Short names of the sources that ask for it, of those that the register has.
   */
  sources: string[];
  /**
   * What came of the criteria that tell of it; none for what no text can show.
   */
  findings: Finding[];
  /**
   * The same in words, when a language was asked for.
   */
  text?: DemandText;
}
/**
 * A demand in words.
 */
export interface DemandText {
  /**
   * What it is called.
   */
  label: string;
  /**
   * What it asks for, in a sentence.
   */
  help: string;
  /**
   * How far it is shown.
   */
  state: string;
}
/**
 * Something that has to be known to read the answer right.
 */
export interface CaveatTold {
  /**
   * What it is.
   */
  code: Caveat;
  /**
   * The same in words, when a language was asked for.
   */
  text?: string;
}
/**
 * Something that was done: one thing, or several of a kind.
 */
export interface ReportedActivity {
  /**
   * What kind of activity it was.
   */
  kind?: ReportedKind;
  /**
   * What the activity is called, in each language.
   */
  title?: Texts;
  /**
   * How many of them there were.
   */
  count?: number;
  /**
   * Hours of teaching or guidance, all together.
   */
  hours?: number;
  /**
   * How many took part, all together.
   */
  participants?: number;
  /**
   * Whom it was for; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  audience?: ReportedAudience[];
  /**
   * The regions it reached; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  regions?: HealthRegion[];
  /**
   * Which of the nine tasks the activity serves.
   *
   * @minItems 1
   * @maxItems 500
   */
  tasks?: Task[];
  /**
   * A page that tells more about the activity.
   */
  url?: string;
  /**
   * Other things worth knowing, in each language.
   */
  text?: Texts;
}
/**
 * An article, a book or a report.
 */
export interface Publication {
  /**
   * The title as it stands on the publication.
   */
  title?: string;
  /**
   * The number in PubMed, digits only.
   */
  pmid?: string;
  /**
   * The code that begins with "10.", without the web address before it.
   */
  doi?: string;
  /**
   * The address, when it has neither PMID nor DOI.
   */
  url?: string;
  /**
   * Tasks it serves, beside research.
   *
   * @minItems 1
   * @maxItems 500
   */
  tasks?: Task[];
}
/**
 * Roles and numbers, never names of persons.
 */
export interface ReferenceGroup {
  /**
   * The regions that are represented; choose all that fit.
   *
   * @minItems 1
   * @maxItems 500
   */
  regions?: HealthRegion[];
  /**
   * How many sit in the group.
   */
  members?: number;
  /**
   * How many of the members represent users.
   */
  userRepresentatives?: number;
  /**
   * How many meetings the group had in the year.
   */
  meetings?: number;
  /**
   * Other things worth knowing about the group, in each language.
   */
  text?: Texts;
}
/**
 * When, to whom and where the report was handed in.
 */
export interface ReportDelivery {
  /**
   * The day the report was handed in.
   */
  date?: string;
  /**
   * The body that the report was handed in to.
   */
  to?: string;
  /**
   * The page where the report is published.
   */
  url?: string;
}
/**
 * What a national competence service did in a year.
 */
export interface AnnualReport {
  /**
   * Where the JSON Schema is, so that the editor can help.
   */
  $schema?: string;
  /**
   * What kind of document this is, and which version of the format.
   */
  format: "mestring/annual-report/1";
  /**
   * What the competence service is called, in each language.
   */
  service: Texts;
  /**
   * The year the report is about.
   */
  year: number;
  /**
   * What the service did: courses, guidance, networks and other things.
   *
   * @minItems 1
   * @maxItems 500
   */
  activities?: ReportedActivity[];
  /**
   * What was published in the year.
   *
   * @minItems 1
   * @maxItems 500
   */
  publications?: Publication[];
  /**
   * The professional reference group of the service.
   */
  referenceGroup?: ReferenceGroup;
  /**
   * When and to whom the report was handed in.
   */
  delivery?: ReportDelivery;
  /**
   * Other things worth knowing about the year, in each language.
   */
  text?: Texts;
}
/**
 * What an annual report tells of the tasks of a national competence service. With texts when a language was asked for.
 */
export interface AnnualReportTasks {
  /**
   * Name and version of this answer.
   */
  format: "mestring/annual-report-tasks/1";
  /**
   * The register that the source is from.
   */
  register: Register;
  /**
   * The year of the report.
   */
  year?: number;
  /**
   * The language of the texts.
   */
  language?: UsedLanguage;
  /**
   * Short name of the source that has the tasks. Whether the service is one that it binds is not known.
   */
  source: string;
  /**
   * The nine tasks, in their order.
   */
  tasks: TaskFinding[];
  /**
   * The source, by its short name; told with the texts.
   */
  sources?: {
    [k: string]: Source;
  };
}
/**
 * What a report tells of one task.
 */
export interface TaskFinding {
  /**
   * The task.
   */
  task: Task;
  /**
   * `met` when something is told of it, else `not-shown`, which says nothing of whether it was done.
   */
  outcome: Outcome;
  /**
   * JSON Pointers to what tells of it.
   */
  at: string[];
  /**
   * The same in words, when a language was asked for.
   */
  text?: TaskFindingText;
}
/**
 * A task in words.
 */
export interface TaskFindingText {
  /**
   * What it is called.
   */
  label: string;
  /**
   * What it is, in a sentence.
   */
  help: string;
  /**
   * What came of it.
   */
  outcome: string;
}
/**
 * A concept.
 */
export interface Concept {
  /**
   * Short name.
   */
  id: string;
  /**
   * What it is about.
   */
  theme: ConceptTheme;
  /**
   * How it was found; left out when all concepts were asked for.
   */
  found?: ConceptMatch;
  /**
   * Its words, by language.
   */
  texts: {
    [k: string]: ConceptText;
  };
  /**
   * Concepts that it is a kind or a part of; none: it stands at the top.
   */
  broader: string[];
  /**
   * Concepts that are a kind or a part of it.
   */
  narrower: string[];
  /**
   * Concepts that it belongs with.
   */
  related: string[];
  /**
   * How sure the definition is.
   */
  confidence: Confidence;
  /**
   * Where the definition is from, by short names.
   */
  sources: string[];
}
/**
 * How a concept was found.
 */
export interface ConceptMatch {
  /**
   * How what was written is like a word of the concept: `id`, `term`, `other`, `form`, `avoided`, `near` or `part`.
   */
  likeness: string;
  /**
   * That word.
   */
  word: string;
  /**
   * The language of that word.
   */
  language: string;
}
/**
 * A concept in the words of one language.
 */
export interface ConceptText {
  /**
   * What it is called.
   */
  term: string;
  /**
   * What it is, in a sentence.
   */
  definition: string;
  /**
   * Other words for the same.
   */
  other?: string[];
  /**
   * Forms that people type, and that no simple rule gives.
   */
  forms?: string[];
  /**
   * Words that are better not used for it.
   */
  avoided?: string[];
  /**
   * Why they are better not used.
   */
  why?: string;
  /**
   * What a reader ought to know of the word or of its sources.
   */
  remark?: string;
}
/**
 * Where definitions are from.
 */
export interface ConceptSource {
  /**
   * Title and section, by language.
   */
  titles: {
    [k: string]: string;
  };
  /**
   * Address.
   */
  address?: string;
  /**
   * Whether it holds now.
   */
  status: SourceStatus;
  /**
   * How sure it is that it says what is said here.
   */
  confidence: Confidence;
}
/**
 * The concepts that a word stands for, or all of them.
 */
export interface Term {
  /**
   * Name and version of this answer.
   */
  format: "mestring/term/1";
  /**
   * The concepts, the surest first. All of them stand by theme. None: the word stands for nothing that is known.
   */
  concepts: Concept[];
  /**
   * The sources that the concepts name, by their short names.
   */
  sources: {
    [k: string]: ConceptSource;
  };
}
/**
 * A piece of evidence.
 */
export interface Evidence {
  /**
   * Short name.
   */
  id: string;
  /**
   * What kind of evidence it is.
   */
  kind: EvidenceKind;
  /**
   * What it is about.
   */
  about: KnowledgeTopic[];
  /**
   * The criteria it says something about.
   */
  criteria: string[];
  /**
   * Its words, by language.
   */
  texts: {
    [k: string]: EvidenceText;
  };
  /**
   * How sure it is that the sources say this. How strong the evidence is, is another matter.
   */
  confidence: Confidence;
  /**
   * Where it stands, by short names: the text itself first.
   */
  sources: string[];
}
/**
 * A piece of evidence in the words of one language.
 */
export interface EvidenceText {
  /**
   * The finding in short.
   */
  title: string;
  /**
   * What was found.
   */
  finding: string;
  /**
   * What it rests on.
   */
  material: string;
  /**
   * How far it reaches.
   */
  limits: string;
}
/**
 * Something that helps or hinders user participation.
 */
export interface Factor {
  /**
   * Short name.
   */
  id: string;
  /**
   * What it does.
   */
  effect: FactorEffect;
  /**
   * The criteria it says something about.
   */
  criteria: string[];
  /**
   * What it is, by language.
   */
  texts: {
    [k: string]: string;
  };
  /**
   * Where it stands, by short names.
   */
  sources: string[];
}
/**
 * An offer with a name of its own.
 */
export interface NamedOffer {
  /**
   * Short name, as in `programmes.id` of an offer.
   */
  id: string;
  /**
   * What it is about.
   */
  about: KnowledgeTopic[];
  /**
   * The criterion that asks whether it has the form it is known for.
   */
  criterion?: string;
  /**
   * Its words, by language.
   */
  texts: {
    [k: string]: NamedOfferText;
  };
  /**
   * How sure it is that the sources say this.
   */
  confidence: Confidence;
  /**
   * Where it is described, by short names.
   */
  sources: string[];
}
/**
 * A named offer in the words of one language.
 */
export interface NamedOfferText {
  /**
   * What it is called.
   */
  title: string;
  /**
   * Whom it is for.
   */
  target: string;
  /**
   * What it is about.
   */
  content: string;
  /**
   * How it is held.
   */
  form: string;
  /**
   * What to know before relying on this.
   */
  caveat: string;
}
/**
 * Where something stands.
 */
export interface KnownSource {
  /**
   * Title, by language.
   */
  titles: {
    [k: string]: string;
  };
  /**
   * DOI, PMID or another number.
   */
  identifier?: string;
  /**
   * Address.
   */
  address?: string;
  /**
   * Whether it holds now.
   */
  status: SourceStatus;
  /**
   * How sure it is that it says what is said here.
   */
  confidence: Confidence;
}
/**
 * What is known: all of it, or what a word stands for.
 */
export interface Knowledge {
  /**
   * Name and version of this answer.
   */
  format: "mestring/knowledge/1";
  /**
   * What research and evaluations have found.
   */
  evidence: Evidence[];
  /**
   * What helps and hinders user participation.
   */
  factors: Factor[];
  /**
   * Offers with names of their own.
   */
  namedOffers: NamedOffer[];
  /**
   * The sources of all this, by their short names.
   */
  sources: {
    [k: string]: KnownSource;
  };
}
/**
 * A suggestion that is to be taken, with what people answered. What nobody answered is left out.
 */
export interface ApplyRequest {
  /**
   * Where the JSON Schema is, for editors.
   */
  $schema?: string;
  /**
   * Name and version of this request.
   */
  format: "mestring/apply-request/1";
  /**
   * The offer, as it was when the suggestion was made, or with what was stated since: nothing that it holds is lost.
   * Objects are joined member by member, and items of lists that are not there are added to them. Where a place holds
   * another value already, the suggestion does not fit.
   */
  offer: Offer;
  /**
   * The suggestion as it came in an answer.
   */
  suggestion: Suggestion;
  /**
   * What was answered, in the order of `asks`: a value as it stands in an offer, or `null` where nobody answered.
   *
   * @maxItems 100
   */
  answers: unknown[];
}
/**
 * Which sources bind whom. What is left out is not asked.
 */
export interface SourceRequest {
  /**
   * Where the JSON Schema is, so that the editor can help.
   */
  $schema?: string;
  /**
   * What kind of document this is, and which version of the format.
   */
  format: "mestring/source-request/1";
  /**
   * The kind of body that the sources bind, or are addressed to.
   */
  binds?: ProviderKind;
  /**
   * The part of the services that the sources are about.
   */
  level?: CareLevel;
  /**
   * The people that the sources are about.
   *
   * @minItems 1
   * @maxItems 500
   */
  audience?: Circle[];
  /**
   * Only sources that hold on this day.
   */
  asOf?: string;
}
/**
 * Several documents of attestations about the same offer, which become one.
 */
export interface MergeRequest {
  /**
   * Where the JSON Schema is, so that the editor can help.
   */
  $schema?: string;
  /**
   * What kind of document this is, and which version of the format.
   */
  format: "mestring/merge-request/1";
  /**
   * The documents. Their order makes no difference.
   *
   * @minItems 1
   * @maxItems 500
   */
  attestations: Attestations[];
}
/**
 * A document that can be read.
 */
export interface ReadDocument {
  /**
   * `mestring/offer/1` or `mestring/provider/1`.
   */
  format: string;
  /**
   * Names of the facts it states; a group counts through its facts.
   */
  facts: string[];
}
/**
 * A criterion.
 */
export interface ListedCriterion {
  /**
   * Short name.
   */
  id: string;
  /**
   * Names it had before.
   */
  aliases: string[];
  /**
   * The strongest it can speak to anyone.
   */
  force?: Force;
  /**
   * What it speaks of.
   */
  target: Target;
  /**
   * The phase of the Standard method it belongs to; left out: all of them.
   */
  phase?: Phase;
  /**
   * What it is about.
   */
  theme: Theme;
  /**
   * Short names of the sources it rests on.
   */
  sources: string[];
  /**
   * The choices of criteria that it is in.
   */
  profiles: Profile[];
  /**
   * When any of its sources holds.
   */
  validity: Validity;
  /**
   * The register it first stood in.
   */
  since: string;
  /**
   * Counted up when what is asked changes.
   */
  revision: number;
  /**
   * What it is about in a few words, by language.
   */
  titles: {
    [k: string]: string;
  };
}
/**
 * First and last day on which something holds; left out: since before, or until further notice.
 */
export interface Validity {
  /**
   * The first day.
   */
  from?: string;
  /**
   * The last day.
   */
  to?: string;
}
/**
 * Every criterion.
 */
export interface Criteria {
  /**
   * Name and version of this answer.
   */
  format: "mestring/criteria/1";
  /**
   * The criteria, ordered by id.
   */
  criteria: ListedCriterion[];
}
/**
 * A criterion with what it asks, why, and what it rests on.
 */
export interface Criterion {
  /**
   * Name and version of this answer.
   */
  format: "mestring/criterion/1";
  /**
   * Short name.
   */
  id: string;
  /**
   * Names it had before.
   */
  aliases: string[];
  /**
   * The strongest it can speak to anyone.
   */
  force?: Force;
  /**
   * What it speaks of.
   */
  target: Target;
  /**
   * The phase of the Standard method it belongs to; left out: all of them.
   */
  phase?: Phase;
  /**
   * What it is about.
   */
  theme: Theme;
  /**
   * Short names of the sources it rests on.
   */
  sources: string[];
  /**
   * The choices of criteria that it is in.
   */
  profiles: Profile[];
  /**
   * When any of its sources holds.
   */
  validity: Validity;
  /**
   * The register it first stood in.
   */
  since: string;
  /**
   * Counted up when what is asked changes.
   */
  revision: number;
  /**
   * What it is about in a few words, by language.
   */
  titles: {
    [k: string]: string;
  };
  /**
   * Its words, by language.
   */
  texts: {
    [k: string]: CriterionText;
  };
  /**
   * What it rests on.
   */
  bases: Basis[];
  /**
   * The facts it looks at.
   */
  facts: string[];
  /**
   * What research has found of it, by short names: see `knowledge`.
   */
  evidence?: string[];
  /**
   * What helps and hinders it, by short names: see `knowledge`.
   */
  factors?: string[];
  /**
   * The named offer that it holds to its form, by its short name: see `knowledge`.
   */
  namedOffer?: string;
}
/**
 * A criterion in the words of one language.
 */
export interface CriterionText {
  /**
   * What it is about, in a few words.
   */
  title: string;
  /**
   * The question that is asked.
   */
  question: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * What to do when it is not met.
   */
  remedy?: string;
}
/**
 * What a criterion rests on.
 */
export interface Basis {
  /**
   * How strongly it speaks.
   */
  force: Force;
  /**
   * Whether the source implies it, and does not say it in so many words.
   */
  inferred: boolean;
  /**
   * Where it stands.
   */
  source: ListedSource;
}
/**
 * A source.
 */
export interface ListedSource {
  /**
   * Short name.
   */
  id: string;
  /**
   * Short name of the work it stands in.
   */
  work: string;
  /**
   * What kind of work that is.
   */
  kind: WorkKind;
  /**
   * Number of the work: of an act, DOI, PMID or another.
   */
  identifier?: string;
  /**
   * Section, as it is cited; left out for the whole work.
   */
  section?: string;
  /**
   * Address.
   */
  address?: string;
  /**
   * Title and section, by language.
   */
  titles: {
    [k: string]: string;
  };
  /**
   * What it is about, by language; left out for a page.
   */
  headings?: {
    [k: string]: string;
  };
  /**
   * What it says in our own words, by language; left out for a page.
   */
  says?: {
    [k: string]: string;
  };
  /**
   * Those it binds, or is addressed to; `everyone` for all who hold offers.
   */
  bound: string[];
  /**
   * What ties it to the kind of body that was asked about.
   */
  ties?: Tie[];
  /**
   * Whether it binds voluntary organisations too.
   */
  voluntary?: Voluntary;
  /**
   * The parts of the services it is about; none: all of them.
   */
  levels?: CareLevel[];
  /**
   * The people it is about; none: everyone.
   */
  circles?: Circle[];
  /**
   * How it speaks.
   */
  modality: Modality;
  /**
   * What it speaks of.
   */
  target: Target;
  /**
   * Whether it holds now.
   */
  status: SourceStatus;
  /**
   * When it holds.
   */
  validity: Validity;
  /**
   * How sure it is that it says what is said here.
   */
  confidence: Confidence;
  /**
   * How that was verified; none: it was read at its address.
   */
  verified: Verification[];
  /**
   * Short names of the criteria that rest on it.
   */
  criteria: string[];
}
/**
 * How it was verified what a source says.
 */
export interface Verification {
  /**
   * Where it was read.
   */
  address: string;
  /**
   * What was seen there.
   */
  seen: string;
}
/**
 * The sources that were asked for.
 */
export interface Sources {
  /**
   * Name and version of this answer.
   */
  format: "mestring/sources/1";
  /**
   * The register they are from.
   */
  register: Register;
  /**
   * The day that was asked about.
   */
  asOf?: string;
  /**
   * What the register knows of that day.
   */
  coverage?: RegisterCoverage;
  /**
   * The sources, ordered by their short names.
   */
  sources: ListedSource[];
}
/**
 * A kind of document.
 */
export interface ModelDocument {
  /**
   * What stands in its `format`.
   */
  format: string;
  /**
   * The record that has its fields.
   */
  record: string;
}
/**
 * Named fields.
 */
export interface ModelRecord {
  /**
   * The fields, in their order.
   */
  fields: ModelField[];
  /**
   * Whether the first field has to be a smaller number than the second.
   */
  rises?: boolean;
  /**
   * What it is called.
   */
  label?: string;
  /**
   * One sentence of help.
   */
  help?: string;
}
/**
 * A field.
 */
export interface ModelField {
  /**
   * Name in JSON.
   */
  name: string;
  /**
   * The facts that it states: one, or one for each place that its record can stand in. None: it is a part of a fact.
   */
  facts?: string[];
  /**
   * Whether it has to be there.
   */
  required?: boolean;
  /**
   * What can stand there.
   */
  value: ModelValue;
  /**
   * What it is called.
   */
  label?: string;
  /**
   * One sentence of help.
   */
  help?: string;
}
/**
 * A closed list of words.
 */
export interface ModelVocabulary {
  /**
   * The words, in their order.
   */
  words: ModelWord[];
  /**
   * What it is called.
   */
  label?: string;
  /**
   * One sentence of help.
   */
  help?: string;
}
/**
 * A word of a closed list.
 */
export interface ModelWord {
  /**
   * The word as it stands in JSON.
   */
  word: string;
  /**
   * What it is called.
   */
  label?: string;
  /**
   * One sentence of help.
   */
  help?: string;
}
/**
 * A value with several forms.
 */
export interface ModelChoice {
  /**
   * The forms, in their order.
   */
  forms: ModelForm[];
  /**
   * What it is called.
   */
  label?: string;
  /**
   * One sentence of help.
   */
  help?: string;
}
/**
 * A form: `"free"` alone, or `{"nok": 375}` with a value.
 */
export interface ModelForm {
  /**
   * The form as it stands in JSON.
   */
  form: string;
  /**
   * What it carries; left out: it stands alone.
   */
  value?: ModelValue;
  /**
   * What it is called.
   */
  label?: string;
  /**
   * One sentence of help.
   */
  help?: string;
}
/**
 * What documents can hold. With texts when a language was asked for.
 */
export interface Model {
  /**
   * Name and version of this answer.
   */
  format: "mestring/model/1";
  /**
   * The language of the texts.
   */
  language?: UsedLanguage;
  /**
   * The documents that people write: what each is called in `format`, and the record that has its fields.
   */
  documents: ModelDocument[];
  /**
   * The records, by name.
   */
  records: {
    [k: string]: ModelRecord;
  };
  /**
   * The closed lists of words, by name.
   */
  vocabularies: {
    [k: string]: ModelVocabulary;
  };
  /**
   * The values with several forms, by name.
   */
  choices: {
    [k: string]: ModelChoice;
  };
}
