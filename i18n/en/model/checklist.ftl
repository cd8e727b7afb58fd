# Checklists: steps of the work, lists, and how far each item has come.

step = Step of the work
    .help = When in the work with the offer something is done.
step--planning = Planning
    .help = What you do together before the offer starts.
step--implementation = Holding it
    .help = What you do while the offer is held.
step--evaluation = Evaluation
    .help = What you do to find out how it went.
step--next-round = Next round
    .help = What you change and share before the offer is held again.

checklist-kind = Checklist
    .help = What the items of the list are about.
checklist-kind--standard-method = The Standard method
    .help = The tasks of the Standard method, in the order they are done.
checklist-kind--participation = User participation
    .help = How user representatives and participants take part in each step of the work.
checklist-kind--health-pedagogy = Health pedagogy
    .help = What those who hold the offer know, can do, and meet people with.
checklist-kind--digital = Online offers
    .help = What is needed before, during and after sessions on screen.
checklist-kind--quality-cycle = The quality cycle
    .help = Plan, do, evaluate and correct, as the regulation on leadership and quality improvement has it.
checklist-kind--everything = Everything
    .help = All criteria, ordered by theme.

item-state = How far the item has come
    .help = Whether an item of the checklist is in place or is left to do.
item-state--shown = In place
    .help = The description or the provider profile shows it.
item-state--answered = Answered yes
    .help = Somebody who knows the offer has answered that it is in place.
item-state--open = Left to do
    .help = Somebody can answer it, or it should be written into the description.
item-state--unclear = Unclear
    .help = Too little is stated to know whether the item concerns this offer.
item-state--contradicted = Does not fit
    .help = Something that is stated says the opposite, or somebody has answered no.

checklist-choice = Chosen checklist
    .help = Which part of which checklist the answer is to have.
checklist-choice--list = Checklist
    .help = Which checklist it is. The Standard method when none is chosen.
checklist-choice--step = Step of the work
    .help = Only the items of this step, and those that belong to all of them.
checklist-choice--role = Role
    .help = Only the items that somebody with this role can answer.
