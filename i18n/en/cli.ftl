# The command "mestring": what it writes in the terminal.

cli-readable = { $facts ->
    [one] can be read. It states { $facts } fact.
   *[other] can be read. It states { $facts } facts.
}
cli-unreadable = { $problems ->
    [one] cannot be read. There is { $problems } problem with its shape.
   *[other] cannot be read. There are { $problems } problems with its shape.
}
cli-more = There are more problems than these. Mend them first, and try again.
cli-place = Line { $line }, column { $column }
cli-remedy = What to do: { $remedy }
cli-cannot-open = cannot be opened: { $reason }
cli-cannot-write = The result cannot be written: { $reason }
cli-no-files = The folder has no files that end in ".json".
cli-standard-input = (standard input)
cli-summary = { $files ->
    [one] { $files } file read, { $broken } with problems.
   *[other] { $files } files read, { $broken } with problems.
}

# "mestring check": what was found. The words stand beside the numbers and in the headings.
cli-conflict = to mend
cli-conflict-help = Something stated does not fit a source.
cli-not-shown = not shown
cli-not-shown-help = This is not mentioned. That is not wrong in itself.
cli-review = to judge
cli-review-help = A person has to look at it.
cli-open = undecided
cli-open-help = What is stated is not enough to decide it.
cli-met = in place
cli-met-help = Shown in the offer, in the profile or in an answer.
cli-not-applicable = not relevant
cli-not-applicable-help = For other offers or providers.
cli-first = Begin here: { $titles }
cli-field = Field: { $path } ({ $fact })
cli-field-near = Field: { $path } ({ $fact }), near line { $line }
cli-more-places = { $count ->
    [one] and on { $count } more line
   *[other] and on { $count } more lines
}
cli-source = { $force } – { $source }
cli-source-practice = How others do it – { $source }
cli-more-sources = { $count ->
    [one] { $count } more source
   *[other] { $count } more sources
}
cli-rest = { $count ->
    [one] { $count } more is left out here. Everything comes with --all.
   *[other] { $count } more are left out here. Everything comes with --all.
}
cli-open-heading = Undecided. These facts settle most:
cli-open-fact = { $count ->
    [one] { $label } ({ $fact }), { $count } point: { $titles }
   *[other] { $label } ({ $fact }), { $count } points: { $titles }
}
cli-open-rest = { $count ->
    [one] and { $count } more fact
   *[other] and { $count } more facts
}
cli-answers = { $counting } of { $count } answers from people count.
cli-answers-unused = The answers in { $file } are about none of the offers. An offer is known by its "id".
cli-answers-heading = Answers from people
cli-answers-again = Answer anew: { $command }
cli-answers-replaced = { $count ->
    [one] { $count } answer has been replaced by a later one.
   *[other] { $count } answers have been replaced by later ones.
}
cli-answers-not-asked = { $count ->
    [one] { $count } answer is about something that is not asked here.
   *[other] { $count } answers are about something that is not asked here.
}
cli-answers-unreadable = There may be answers in { $file }, but it cannot be read.
cli-explain = More about a point: { $command }
cli-no-profile = The profile "{ $id }" was not found. The offer was assessed without it.
cli-profile-unreadable = { $file } cannot be read.
cli-register = Assessed as of { $date }. The register is from { $register } (version { $version }). Later changes are not in it. Nothing here says that an offer is lawful.
cli-in-offers = { $offers ->
    [one] in { $offers } offer
   *[other] in { $offers } offers
}
cli-often = { $offers ->
    [one] Most often in { $offers } offer
   *[other] Most often in { $offers } offers
}
cli-often-rest = { $count ->
    [one] and { $count } more point
   *[other] and { $count } more points
}

# "mestring diff": what changed.
cli-diff-before = Before: { $file }, { $date }
cli-diff-after = After: { $file }, { $date }
cli-diff-days = { $before } and { $after }
cli-diff-none = Nothing has changed. All criteria come out as before: { $count }.
cli-diff-unchanged = { $count ->
    [one] { $count } other criterion comes out as before.
   *[other] { $count } other criteria come out as before.
}

# Names of criteria that do not exist.
cli-unknown-criterion = No criterion is called "{ $name }".
cli-unknown-name = No criterion or source is called "{ $name }".
cli-meant = Did you mean { $names }?
cli-see-criteria = Here are all of them: { $command }
cli-see-names = Here are all of them: { $criteria } and { $sources }

# "mestring explain", "mestring criteria" and "mestring sources".
cli-renamed = It was called "{ $name }" before.
cli-rests-on-heading = Rests on
cli-rests-on = Used in: { $titles }
cli-bound = For: { $parties }
cli-bound-everyone = Everyone who holds offers
cli-bound-claim = Everyone who writes about it
cli-bound-under-contract = Voluntary and private bodies under contract
cli-bound-voluntary = Voluntary organisations
cli-valid-from = Holds from { $date }
cli-valid-to = Holds until { $date }
cli-confidence = Checked: { $confidence }
cli-inferred = Inferred: It was read out of the source, which does not say it in so many words.
cli-facts-heading = Looks at
cli-facts-rest = and { $count } more
cli-profiles-heading = Part of
cli-examples-heading = Examples
cli-examples-rest = { $count ->
    [one] and { $count } more example
   *[other] and { $count } more examples
}
cli-force-duty = duty
cli-force-guideline = must
cli-force-recommendation = should
cli-force-advice = may

# "mestring new": guidance beside the empty file.
new-offer = This is an empty offer. Save it to a file and fill in what you know. Leave out fields you have nothing to write in.
new-provider = This is an empty provider profile. Save it to a file and state what holds for all your offers. Leave out fields you have nothing to write in.
new-schema = With the schema beside the file, your editor helps you along: { $command }
new-basics = Six things a reader has to know:
new-who = who it is for
new-when = when it is
new-where = where it is
new-price = what it costs
new-way-in = how to get a place
new-contact = whom to ask
new-often = This is what organisations mostly say once for all their offers:
new-check = Check the file like this: { $command }
new-unstated = Will something be told later, or does it not apply? Say so in "unstated".
cli-sources = { $count ->
    [one] One source.
   *[other] { $count } sources.
}
cli-not-covered = The register does not cover { $date }. Rules may have been different then, and rates are not known.

# "mestring fix": questions about what is not shown.
cli-fix-none = There are no points to fill in here.
cli-fix-begin = { $count ->
    [one] { $count } point can be filled in here. An empty line skips, and "q" ends. Nothing is written before you have said yes.
   *[other] { $count } points can be filled in here. An empty line skips, and "q" ends. Nothing is written before you have said yes.
}
cli-fix-near = { $path }, near line { $line }
cli-fix-which = What do you want to state? Write its number.
cli-fix-one = Choose one of the answers. Write its number.
cli-fix-some = Choose one or more of the answers. Write their numbers with spaces between.
cli-fix-yes = Yes
cli-fix-no = No
cli-fix-number = Write the number.
cli-fix-range = Write the smallest number and the largest, like "6-8".
cli-fix-whole = Write a number from { $min } to { $max }.
cli-fix-language = Write the text in { $language }:
cli-language-nb = Norwegian Bokmål
cli-language-nn = Norwegian Nynorsk
cli-language-en = English
cli-fix-text = Write { $expected }.
cli-fix-not-understood = That answer does not fit here. Try again.
cli-fix-patch = This will be changed:
cli-fix-take = Include this? Answer yes or no.
cli-fix-write = { $count ->
    [one] Write { $count } change to { $file }? Answer yes or no.
   *[other] Write { $count } changes to { $file }? Answer yes or no.
}
cli-fix-written = { $file } is written.
cli-fix-unchanged = Nothing is written.
cli-fix-input = "-" cannot be used with "--interactive", because that is where the answers are read from. Give the offer as a file.
cli-fix-only-offers = is a provider profile. Only offers can be filled in like this.

# "mestring attest": questions to people, and their answers.
cli-attest-input = "-" cannot be used for the offer here, because answers are kept beside a file. Give the offer as a file.
cli-attest-no-id = has no short name, and answers are found again by that. Write a short name in the field "id", and try again.
cli-attest-other-offer = The answers in { $file } are about another offer.
cli-attest-none = There are no questions for you now.
cli-attest-begin = { $count ->
    [one] { $count } question. An empty line skips, and "q" ends. Nothing is written before you have said yes. Your role is kept, and not your name.
   *[other] { $count } questions. An empty line skips, and "q" ends. Nothing is written before you have said yes. Your role is kept, and not your name.
}
cli-attest-fewer = With "--phase" and "--only" you get fewer at a time.
cli-attest-now = Now: { $message }
cli-attest-choose = Write the number.
cli-attest-note = Do you want to add something? Do not write the names of people. An empty line skips.
cli-attest-note-address = There is a mail address in the note, and it can show who somebody is. Write the note without it.
cli-attest-note-number = There seems to be an identity number in the note. Write it without.
cli-attest-note-length = The note can have from 1 to { $most } characters. Write it again.
cli-attest-write = { $count ->
    [one] Add { $count } answer to { $file }? Answer yes or no.
   *[other] Add { $count } answers to { $file }? Answer yes or no.
}
cli-attest-written = { $count ->
    [one] { $count } answer has been added to { $file }.
   *[other] { $count } answers have been added to { $file }.
}
cli-attest-nothing-new = All the answers were in { $file } already.
cli-attest-other-role = "{ $title }" is no question for this role. These can answer: { $roles }.
cli-attest-not-here = "{ $title }" cannot be answered for this offer. { $why }
cli-attest-today = The role has already answered "{ $answer }" to "{ $title }" today. Answers have a date and no time, so nobody can see which is the latest. Answer anew on another day.
cli-attest-no-answers = has no answers that can be read. Write a JSON object, for example with "goals-stated": "yes" in it.
cli-attest-wrong = { $count ->
    [one] cannot be used. There is { $count } error, and nothing has been written:
   *[other] cannot be used. There are { $count } errors, and nothing has been written:
}
cli-attest-twice = "{ $criterion }" is answered more than once.
cli-attest-fields = "{ $criterion }": only "answer" and "note" can stand here.
cli-attest-word = "{ $criterion }": the answer is written as one of these words: { $words }.
cli-attest-about-other = The answers are not about the offer "{ $id }".
cli-attest-in-role = "{ $criterion }": this answer was given in another role: { $role }.
cli-attest-too-many = { $file } would have { $count } answers, and there is room for { $most }. Use a new file in the same folder with "--output".
cli-attest-too-large = { $file } would be too large to be read. Use a new file in the same folder with "--output".
cli-attest-busy = Somebody else is writing to { $file } right now. Try again. If not, somebody was interrupted before; then delete { $beside }.
cli-attest-merge-no-offer = { $file } does not say which offer the answers are about. Write its short name in the field "offer".
cli-attest-merge-too-many = With { $file } there are { $count } answers, and there is room for { $most } in one file. None of them has been left out.

# «mestring participation»: who takes part in which phase, the levels, and what an equal collaboration asks for.
cli-part-title = Participation: { $title }
cli-part-matrix = Who takes part in which phase?
cli-part-where = Where it stands
cli-part-cell = { $actor } – { $phase }: { $said }
cli-part-profile = { $path }, in the provider profile
cli-part-levels = On which levels?
cli-part-demands = Is the collaboration equal?
cli-part-level = Level
cli-part-demand = What the sources ask for
cli-part-state = What is shown
cli-part-criterion = { $outcome }: { $title }
cli-part-caveats = How to read this
cli-part-words = In words: { $places }

# «mestring report»: what the annual report tells of the tasks.
cli-report-title = { $service }, { $year }
cli-report-count = The report tells something of { $count } of { $all } tasks.
cli-report-told = told in the report
cli-report-not-told = not told in the report
cli-report-at = Stands here: { $places }
cli-report-silence = What is not shown is only not said by the report. Whether the activity is enough, people have to judge.
cli-report-status = The register does not know whether the service has status as a national competence service. Older forms with the letters "a" to "h" have eight tasks and leave out the yearly report.

# `mestring term`: the concepts.
cli-term-other = Also: { $words }
cli-term-in = { $language }: { $words }
cli-term-remark = Note: { $words }
cli-term-avoided = Better not: { $words }
cli-term-broader = Belongs under: { $words }
cli-term-narrower = Includes: { $words }
cli-term-related = See also: { $words }
cli-term-sources = Sources
cli-term-verified = The content was read in a source. The words are ours.
cli-term-partly = The content was only partly read in a source. The words are ours.
cli-term-unverified = The content is general knowledge. We have not read a source that says it so.
cli-term-instead = "{ $word }" is better not used here. Write "{ $term }".
cli-term-near = There is no concept called "{ $name }". This is the most like it:
cli-term-part = There is no concept called "{ $name }". It is a part of these:
cli-term-not-for = Better not used for: { $words }
cli-term-unknown = There is no concept called "{ $name }". Here are all of them: { $command }
cli-term-more = More about a concept: { $command }

# "mestring knowledge": what is known.
cli-knowledge-evidence = What research and evaluations have found
cli-knowledge-offers = Offers with a name of their own
cli-knowledge-kind = { $kind } on: { $about }
cli-knowledge-material = Based on: { $text }
cli-knowledge-limits = Limits: { $text }
cli-knowledge-criteria = Criteria: { $text }
cli-knowledge-source = Source: { $text }
cli-knowledge-target = For: { $text }
cli-knowledge-content = Content: { $text }
cli-knowledge-form = Form: { $text }
cli-knowledge-caveat = Note: { $text }
cli-knowledge-factor = { $factor } Source: { $sources }
cli-knowledge-more = More: { $command }
cli-knowledge-unknown = Nothing is known here of "{ $name }".
cli-knowledge-nothing = No research has been gathered on "{ $name }".

# What is known, in "mestring explain".
cli-knowledge-offer = About { $title }
cli-knowledge-says = What research says
cli-knowledge-cited = { $title }. { $kind }: { $source }
