# Facts that are not stated, on purpose

unstated-state = Why it is not stated
    .help = Whether the fact comes later or does not apply to this offer.
unstated-state--comes-later = Comes later
    .help = It will be told later.
unstated-state--does-not-apply = Does not apply
    .help = The fact does not apply to this offer.

unstated = Fact not stated
    .help = A fact left out on purpose, and why; what is simply left out was not said.
unstated--fact = Fact
    .help = The fact that is not stated.
unstated--state = Why it is not stated
    .help = Choose whether it comes later or does not apply.
unstated--reason = Reason
    .help = Why it does not apply, or when it will be told.

texts = Text in one or more languages
    .help = One text for each language, by language tag: nb, nn, en, se or another.
fact = Fact
    .help = The name of the fact: the fields on the way to it, with dots between.

document = Document
    .help = What offers and provider profiles have in common.
document--format = Format
    .help = What kind of document this is, and which version of the format.
document--schema = Schema
    .help = Where the JSON Schema is, so that the editor can help.
