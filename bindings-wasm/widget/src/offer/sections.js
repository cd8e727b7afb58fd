// What a page for everyone tells of an offer, in the order people look for it.
//
// Those facts in `words` come first, without a label. A row of `rows` is a fact with the label of the model, or a label of
// ours and the facts that belong under it. The six basics are always shown, also when they are not stated, so that
// every page looks alike.

export const BASICS = [
  {
    name: "who",
    words: ["audience.description", "audience.stage"],
    rows: [
      ["row-for", "audience.roles"],
      ["row-age", "audience.ageGroups", "audience.age", "audience.ageInWords"],
      ["row-about", "audience.conditions"],
      ["row-requirements", "audience.requirements"],
      ["row-not-for", "audience.notFor"],
      ["row-relatives", "relatives.roles", "relatives.text"],
    ],
  },
  {
    name: "when",
    words: ["schedule.text"],
    rows: ["schedule.weekdays", ["row-seasons", "schedule.seasons"], "schedule.intake"],
  },
  {
    name: "where",
    words: ["venues", "delivery.text"],
    rows: [["row-modes", "delivery.modes"], "digital.platform", ["row-area", "catchment.areas", "catchment.text"]],
  },
  {
    name: "cost",
    words: ["cost.fees", "cost.text"],
    rows: [
      "cost.exemptions",
      "cost.countsTowardExemptionCard",
      ["row-no-show", "cost.noShow"],
      ["row-included", "cost.included"],
      ["row-travel", "benefits.travel.covered", "benefits.travel.text"],
      ["row-lodging", "benefits.lodging"],
      ["row-work", "benefits.trainingAllowance.text", "benefits.sickPay.text", "benefits.leave"],
    ],
  },
  {
    name: "join",
    words: ["access.referral.text", "access.registration.text", "access.selection.text"],
    rows: [
      "access.lowThreshold",
      ["row-referral", "access.referral.need", "access.referral.from", "access.referral.sendTo"],
      ["row-registration", "access.registration.ways", "access.registration.url"],
      ["row-selection", "access.selection.steps"],
      "access.responseTime",
      ["row-cancellation", "access.cancellation.text"],
    ],
  },
  { name: "contact", words: ["contacts"], rows: [["row-adaptation", "access.adaptationContact"]] },
];

export const MORE = [
  {
    name: "content",
    words: ["content.whatHappens", "purpose"],
    rows: [
      ["row-goals", "goals.text"],
      ["row-topics", "content.topicsInWords"],
      ["row-methods", "content.methods", "content.methodsInWords"],
      ["row-rights", "content.rightsInWords"],
      ["row-homework", "content.homework"],
      ["row-bring", "content.bring", "content.bringInWords"],
      ["row-risks", "content.risks"],
      ["row-materials", "materials.title"],
    ],
  },
  {
    name: "people",
    words: [],
    rows: [
      ["row-organiser", "provider.name", "provider.unit"],
      ["row-partners", "partners"],
      ["row-people", "people", "leadership"],
      ["row-group", "group.size", "group.composition"],
    ],
  },
  {
    name: "together",
    words: ["participation.text", "participation.individual", "participation.peerExchangeInWords"],
    rows: [],
  },
  {
    name: "everyone",
    words: ["language.text", "accessibility.text"],
    rows: [
      ["row-held-in", "language.heldIn"],
      ["row-interpreter", "language.interpreter", "language.interpreterBooking"],
      "language.signLanguage",
      ["row-adapted", "accessibility.adaptations", "accessibility.adaptationsInWords"],
      "accessibility.statement",
    ],
  },
  {
    name: "online",
    words: ["digital.text"],
    rows: [
      ["row-equipment", "digital.equipment"],
      ["row-join-guide", "digital.joinGuide"],
      ["row-alternative", "digital.alternative"],
    ],
  },
  {
    name: "after",
    words: ["followUp.text", "pathway.text"],
    rows: [
      ["row-follow-up", "followUp.kinds", "followUp.by"],
      ["row-follow-up-contact", "followUp.contact"],
    ],
  },
  {
    name: "privacy",
    words: ["groupRules.text", "privacy.toldBeforehand"],
    rows: [["row-rules", "groupRules.rules"], "privacy.notice"],
  },
];
