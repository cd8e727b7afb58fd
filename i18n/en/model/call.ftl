# A request for an assessment, as other programs send it.

call = Request for an assessment
    .help = What is to be assessed, on which day, and by which criteria.
call--as-of = Day of the assessment
    .help = Rules and rates are those that hold on this day, and runs that ended before are left out.
call--offer = Offer
    .help = The offer to assess.
call--provider = Provider profile
    .help = The profile of the provider, which the offer inherits from.
call--attestations = Attestations
    .help = Answers that people have given about the offer.
call--profiles = Choice of criteria
    .help = Choose one or several. With none, the criteria are those for a public description.
call--only = Only these criteria
    .help = Short names of the only criteria to use, whatever the choice.
call--skip = Not these criteria
    .help = Short names of criteria to leave out.
call--checklist = Checklist
    .help = Which checklist you want, when a checklist is what you ask for.
call--language = Language
    .help = Language of the texts in the answer. Without one, there are only codes.

call-pair = Request for a comparison
    .help = Two requests for an assessment. The answer tells what is different.
call-pair--before = Before
    .help = What it is compared with: an earlier draft or another day.
call-pair--after = After
    .help = What is to be compared. The texts of the answer are in the language given here.

source-call = Question about sources
    .help = Which sources bind whom. What is left out is not asked.
source-call--binds = Binds
    .help = The kind of body that the sources bind, or are addressed to.
source-call--level = Level of care
    .help = The part of the services that the sources are about.
source-call--audience = Audience
    .help = The people that the sources are about.
source-call--as-of = Date
    .help = Only sources that hold on this day.

merge-call = Attestations to be merged
    .help = Several documents of attestations about the same offer, which become one.
merge-call--attestations = Documents
    .help = The documents. Their order makes no difference.
