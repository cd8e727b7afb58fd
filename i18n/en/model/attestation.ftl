# Attestations: what people have answered about what a text cannot show.

attestations = Attestations
    .help = Answers that people have given about one offer.
attestations--offer = Offer
    .help = Short name of the offer that the answers are about.
attestations--attestations = Answers
    .help = All the answers. New ones are added, and none is changed.

attestation = Attestation
    .help = One answer. It is never changed; a new answer is added instead.
attestation--criterion = Criterion
    .help = Short name of the criterion that was asked about.
attestation--subject = What the answer is about
    .help = Whether the answer is about the offer, the provider or one run.
attestation--answer = Answer
    .help = What was answered.
attestation--role = Role
    .help = The role of the one who answered. Never write the name.
attestation--date = Date
    .help = The day the answer was given.
attestation--note = Note
    .help = What should be noted, with no person's name and no national identity number.
attestation--fingerprint = Fingerprint
    .help = Code for what was stated when the answer was given. The program computes it.

attestation-answer = Answer
    .help = What can be answered to a criterion.
attestation-answer--yes = Yes
    .help = The one who was asked says yes.
attestation-answer--no = No
    .help = The one who was asked says no.
attestation-answer--not-applicable = Does not apply
    .help = The question does not fit this offer.
attestation-answer--do-not-know = Do not know
    .help = The one who was asked does not know. Then somebody else can answer.

attestation-role = Role of the one who answers
    .help = Who answers, without a name.
attestation-role--user-representative = User representative
    .help = Somebody with lived experience who speaks for more than themselves.
attestation-role--professional = Professional
    .help = Somebody who works with the offer or knows the field.
attestation-role--participant = Participant
    .help = Somebody who takes part in the offer, or has done so.
attestation-role--management = Management
    .help = Somebody who leads the organisation or the unit.

subject = What the answer is about
    .help = What the question was asked of.
subject--offer = The offer
    .help = The answer is about the offer as a whole.
subject--provider = The provider
    .help = The answer is about all the offers of the provider.
subject--run = One run
    .help = The answer is about the run with this short name only.
