# Checklists: the headings, and the words around the items.

# The tasks of the Standard method, in the order they are done.

checklist-standard-method--need = Find and describe the need together with users and professionals
checklist-standard-method--management = Get management on board, and settle owner, time and money
checklist-standard-method--early-contact = Tell of the plans early, and involve those they concern
checklist-standard-method--working-group = Form a working group of user representatives, professionals and a coordinator
checklist-standard-method--terms = Settle role, training, fee and support for the user representatives
checklist-standard-method--plan = Describe target group, goals, frame, content, methods and assessment as a whole
checklist-standard-method--pathway = Give the offer a place in a pathway, at the right level
checklist-standard-method--evaluation-plan = Plan evaluation, registration and follow-up before you start
checklist-standard-method--invitation = Make an invitation that people understand, and find the participants
checklist-standard-method--opening = Open safely: welcome, leader, rules and plan of the day
checklist-standard-method--side-by-side = Let professional and user representative contribute side by side
checklist-standard-method--sharing = Give time to share experience, talk together and practise
checklist-standard-method--adapting = Adapt to those who are there, and check that they understand
checklist-standard-method--round = Take a short round at the end of each session, and adjust
checklist-standard-method--attendance = Record who attends
checklist-standard-method--asking = Ask the participants what they think
checklist-standard-method--evaluation-meeting = Hold an evaluation meeting with all who planned
checklist-standard-method--benefit = Measure benefit when somebody is competent to do it
checklist-standard-method--changes = Write down what you change for the next round
checklist-standard-method--closing-talk = Have a closing talk with the user representatives
checklist-standard-method--sharing-experience = Share the experience, and plan again

# The other lists.

checklist-participation--always = All along
checklist-participation--in-planning = Together in planning
checklist-participation--in-running = Together in the sessions
checklist-participation--in-evaluation = Together in evaluation
checklist-health-pedagogy--knowledge = Knowledge: what you know
checklist-health-pedagogy--skills = Skills: what you can do
checklist-health-pedagogy--attitudes = Attitudes: what you meet people with
checklist-digital--before = Before the sessions
checklist-digital--security = Privacy and security
checklist-digital--during = On screen
checklist-digital--afterwards = Afterwards
checklist-quality-cycle--plan = Plan
checklist-quality-cycle--do = Do
checklist-quality-cycle--evaluate = Evaluate
checklist-quality-cycle--correct = Correct

# The words around the items.

checklist-title = Checklist for { $title }
checklist-title-unnamed = Checklist
checklist-count = In place: { $done } of { $total }.
checklist-contradicted = { $count ->
    [one] { $count } does not fit.
   *[other] { $count } do not fit.
}
checklist-unclear = { $count ->
    [one] { $count } is unclear.
   *[other] { $count } are unclear.
}
checklist-first = Put this right first: { $titles }
checklist-next = Next: { $task }
checklist-finished = All that the list asks is in place.
checklist-empty = Nothing on the list applies here. The page may be a piece of news or an overview, all runs may be over, or the step or role you chose may have nothing to answer.
checklist-only-offers = is a provider profile. Checklists are made for offers.
checklist-who = Who: { $roles }
checklist-for = Items for: { $role }
checklist-unclear-heading = Unclear
checklist-unclear-intro = Too little is stated to know whether these items concern the offer. Fill in the information, and make the list again.
checklist-unclear-fact = { $count ->
    [one] “{ $label }” settles { $count } item: { $titles }
   *[other] “{ $label }” settles { $count } items: { $titles }
}
checklist-how = Go through the list together. Tick the answer to each question. What is in place already is ticked.
checklist-privacy = Never write names, identity numbers or anything about participants on the list.
checklist-corrected = Put right
checklist-remark = Remark
checklist-remarks = What we agreed
checklist-remarks-help = Who does what, and when? Write roles, not names.
checklist-filled-in = Date
checklist-filled-in-by = Roles present
checklist-sources = Sources
checklist-source = source { $number }
