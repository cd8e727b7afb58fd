# Participation in an offer: who takes part in which phase, and what an equal collaboration asks for.

actor = Who
    .help = Who can take part in making an offer.
actor--user-representative = User representative
    .help = Somebody with lived experience who speaks for more than themselves.
actor--professional = Professional
    .help = Somebody who takes part by virtue of their profession.
actor--participant = Participant
    .help = Somebody who receives the offer.

said = What is said
    .help = Whether it says that somebody takes part, that they do not, or nothing.
said--yes = yes
    .help = It says that they take part.
said--no = no
    .help = It says that they do not take part.
said--not-said = not said
    .help = Nothing is said of it. That means neither yes nor no.

asked = What the sources ask
    .help = Whether the sources expect somebody to take part, or leave it open.
asked--expected = expected
    .help = The sources expect them to take part.
asked--open = open question
    .help = The source itself has a question mark here, so this is an open question.
asked--not-asked = not asked
    .help = This is not asked of an offer like this one.

demand = Demand of an equal collaboration
    .help = What the sources ask for when user representatives and professionals are to work as equals.
demand--all-phases = Together in all three phases
    .help = User representatives and professionals take part in planning, carrying out and evaluation.
demand--equal-knowledge = Experience and profession count the same
    .help = When content and form are chosen, experience weighs as much as professional knowledge.
demand--dialogue = Dialogue
    .help = The work rests on conversation that goes both ways.
demand--clear-role = A clear role
    .help = Professionals say clearly which role they ask somebody to take.
demand--safe-and-guided = Safety and guidance
    .help = Professionals see to it that the user representative is safe and gets guidance.
demand--speaks-for-more = Speaks for more than one
    .help = The user representative has worked through their own experience and speaks for others too.

demand-state = How much is shown
    .help = What the criteria show of a demand of an equal collaboration.
demand-state--shown = shown
    .help = Everything the criteria look for is shown.
demand-state--partly-shown = partly shown
    .help = Some of what the criteria look for is shown.
demand-state--not-shown = not shown
    .help = It is not mentioned. That is not wrong in itself.
demand-state--for-people = for you to judge
    .help = No text can show it. Talk about it together.
demand-state--contradicted = contradicted
    .help = Something stated, or an answer, says the opposite.
demand-state--not-asked = not asked
    .help = The demand does not fit an offer like this one.

caveat = To understand the answer
    .help = What one has to know to read the answer right.
caveat--participants-open = Participants in two of the phases
    .help = The source has a question mark at participants in planning and carrying out. Either can be right.
caveat--professionals-presumed = The row for professionals
    .help = The source has no row for professionals. All else it says presumes that they take part in every phase.
caveat--levels-differ = Sources count the levels differently
    .help = There are four levels here. Some sources have two or three, and some say system level for the service level.
caveat--signs-only = Signs, not proof
    .help = The table holds what is stated: signs. Answers of people count in the demands alone. Only those who take part know whether it is equal.
caveat--in-words = Something is told in words
    .help = Something about participation is told in words. A person has to read it; it is not in the table.
