# Only in packs that somebody asks for.

criterion-tidier-01-name = Does the offer have a name that others can know it by?
    .title = TIDieR 1: name
    .missing = It does not say what the offer is called.
    .why = TIDieR is an international checklist of twelve items. It helps you describe an intervention so that others can understand it and do the same. Item 1 is a name, or a short phrase. The checklist does not know our fields; which of them answers an item is our own choice.
    .remedy = Write a title. If you follow a programme with a name of its own, such as Starthjelp, write that too.

criterion-tidier-02-why = Does it say what the offer is meant to lead to, and what it rests on?
    .title = TIDieR 2: why
    .missing = It does not say both what the offer is meant to lead to and what it rests on.
    .why = Item 2 of TIDieR asks for rationale, theory or goal. We look for two things: what participants are meant to gain, and why you think this way works. The goals alone do not tell the latter. That we ask for both is our reading of the item.
    .remedy = Write the purpose or the goals. Add what the offer rests on, such as research, a theory of coping, or experience that you have gathered.

criterion-tidier-03-materials = Does it say which materials are used?
    .title = TIDieR 3: materials
    .missing = It does not say what participants get or use, or which manual those who lead it follow.
    .why = Item 3 of TIDieR is what is used on the way: leaflets, films, forms, and what the leaders themselves work from. Without it the offer is hard to repeat. That a manual counts as material is our reading.
    .remedy = List each leaflet, film and form with its title, and where others can get it. If you use none, say that this does not apply.

criterion-tidier-04-procedures = Does it say what is done, and how?
    .title = TIDieR 4: procedures
    .missing = It does not say both which topics are taken up and which methods are used.
    .why = Item 4 of TIDieR is what leaders and participants actually do. A list of topics does not show whether people listen, talk or practise. So we look for topics and methods, or for a text about what happens. That choice is ours.
    .remedy = Write topic and method for each session, for example “sleep: a short talk, conversation in small groups, and a task at home”.

criterion-tidier-05-who = Does it say who holds the offer, and what background or training they have?
    .title = TIDieR 5: who holds it
    .missing = It does not say both who holds the offer and what background or training they have.
    .why = Item 5 of TIDieR is those who give the intervention: profession, experience and special training. We count lived experience of the illness as background; that is our reading. Names of persons do not belong here.
    .remedy = Write profession or role, and training, for example “nurse with a course in health pedagogy” or “peer supporter with a course from the association”.

criterion-tidier-06-how = Does it say whether people take part in a group or one to one, and in the room or not?
    .title = TIDieR 6: how people take part
    .missing = It does not say both whether it is in a group or one to one, and whether people meet or take part in another way.
    .why = Item 6 of TIDieR asks how the intervention is given: face to face, over the internet or by telephone, and to one or several at a time. Where a place to meet is named, we take it that people meet there.
    .remedy = Write for example “in a group, at the hospital” or “one to one, on video”.

criterion-tidier-07-where = Does it say what kind of place the offer is held in?
    .title = TIDieR 7: where
    .missing = It does not say where the offer is held, or which platform is used.
    .why = Item 7 of TIDieR is the kind of place, with the equipment or rooms that are needed. Then others can see whether they have the same. For digital offers we have chosen that the platform is the place.
    .remedy = Write place and room, for example “gym and meeting room at the healthy life centre”, or the name of the platform.

criterion-tidier-08-when = Does it say when or how many times the offer is, and how long it lasts?
    .title = TIDieR 8: when and how much
    .missing = It does not say both when or how many times the offer is, and how long each time lasts.
    .why = Item 8 of TIDieR is the amount: how many times, over how long, and how long each time. Without it nobody knows how much it takes. We accept dates as an answer to the first, and for a course on the web the number of modules.
    .remedy = Write for example “six sessions of two hours, once a week”. If it is open whenever people want, say that this does not apply.

criterion-tidier-09-tailoring = Does it say what is adapted to the person or the group?
    .title = TIDieR 9: tailoring
    .missing = It does not say whether content, pace or form is adapted to anyone.
    .why = Item 9 of TIDieR is about interventions that are meant to be adapted: what is changed, for whom and when. That all is the same for everyone is an answer too. We look both at the content and at what lets more people take part, and that choice is ours.
    .remedy = Write what you change, and by what, for example “the exercises are easier for those who sit”. If all is the same for everyone, say that this does not apply.

criterion-tidier-10-changes = Does it say what was changed after the offer began?
    .title = TIDieR 10: changes on the way
    .missing = It does not say what was changed on the way, or that nothing was.
    .why = Item 10 of TIDieR is changes that were made while the intervention was going on: what, when and why. Whoever reads the evaluation needs to know which version it is about. That nothing was changed is an answer too. Where we look is our own choice.
    .remedy = Write a date and one sentence for each change. If nothing was changed, say that this does not apply.

criterion-tidier-11-fidelity-planned = Does it say how you will see whether the plan is followed?
    .title = TIDieR 11: planned fidelity
    .missing = It does not say how you will see whether the plan is followed, or what the evaluation is for.
    .why = Item 11 of TIDieR is the plan for seeing whether the intervention is given as it was meant, and who does so. We also accept that the purpose of the evaluation is written down. That is our reading, and the purpose alone often says little about this.
    .remedy = Write who keeps an eye on it, and how, for example “the leaders tick off a list after each session”. If that is not planned, say that this does not apply.

criterion-tidier-12-fidelity-held = Does it say how well the plan was followed when the offer was held?
    .title = TIDieR 12: actual fidelity
    .missing = It does not say how many came, or how closely you followed the plan.
    .why = Item 12 of TIDieR is what really happened. Did people come, and did they get what was planned? We look for attendance, or a sentence about this, for at least one run; that choice is ours. That nobody looked into it is an answer too.
    .remedy = Write the attendance as a percentage, or for example “five of six sessions as planned”. If you did not look into it, say that this does not apply.

criterion-qismet-programme = Is the programme written down, with goals of its own and what it rests on?
    .title = QISMET: written programme
    .missing = It does not say all of this: a manual or plan that is written down, goals of the programme, and what it rests on.
    .why = QISMET is a British certification of courses in living with an illness. It looks for a written programme with goals of its own, resting on theory and research. What is written down can be held in the same way by a new leader. Nobody in Norway needs to follow it.
    .remedy = Name the manual, or give the address of the plan. Write the goals, and the theory or research behind it.

criterion-qismet-teachers = Is everyone who leads or teaches trained in both the programme and education?
    .title = QISMET: training of those who teach
    .missing = It does not say that everyone who leads or teaches is trained in both the programme and education.
    .why = QISMET looks for educators who are trained in the programme and in teaching. To know much about the illness is something else. We do not count a guest who comes for one topic.
    .remedy = Write what training each role has. If somebody lacks one part, you can plan a course, or let them hold a course together with someone who has it.

criterion-qismet-outside-review = Has somebody from outside reviewed the programme in the last three years?
    .title = QISMET: review from outside
    .missing = It does not say that somebody from outside has reviewed the programme in the last three years.
    .why = In QISMET, trained assessors who are independent of you may go through the programme. They see what you have grown used to. We found no interval in the source: three years are our proposal.
    .remedy = Write the date of the last review. If there was none, you and another learning and mastery centre can review each other’s programmes.

criterion-qismet-yearly-results = Do you go through the results at least once a year?
    .title = QISMET: going through results
    .missing = It does not say that you go through the results at least every twelve months.
    .why = QISMET looks for results that are audited regularly. The source does not say how often: twelve months are our proposal. If you evaluate the offer every year, we count that too.
    .remedy = Write how many months pass between each time you look at the results as a whole. If a year does not suit you, another fixed interval is better than none.

criterion-dsmes-sponsor = Has management approved the offer, or set anything aside for it?
    .title = DSMES: support from management
    .missing = It does not say who in management has approved the offer, or what is set aside for it.
    .why = The American standards for diabetes education (2022) ask the organisation behind the offer to support it visibly. An approval shows that, and so do hours or money. Then the offer does not depend on one keen person.
    .remedy = Write which level has approved the offer, such as the management of the clinic, and how many hours are set aside. Do not write names of persons.

criterion-dsmes-need = Is the need of the population assessed, with source and date?
    .title = DSMES: assessed need
    .missing = It does not say both where your knowledge of the need comes from and when it was assessed.
    .why = The American standards for diabetes education (2022), of which we have read a summary, ask that the need is assessed and the offer fitted to it. A date shows when it is time to ask again. Whether the offer fits, only you can say.
    .remedy = Write whom you asked or which figures you looked at, and when. A few conversations with former participants are a good start.

criterion-dsmes-measures = Do you have measures of quality, with figures that show the development?
    .title = DSMES: measures of quality over time
    .missing = It does not say what the figures are for each measure of quality, or which measures you have.
    .why = The summary of the American standards for diabetes education (2022) mentions measures for getting better, followed over time. We ask for at least one figure for each, so that you can begin this year and compare next year.
    .remedy = Choose one or two measures, such as how many complete the course. Write the figure of this year, and add one each year.

criterion-who-structure = Is learning built on a plan, and given by staff who are trained for it?
    .title = WHO: structured learning
    .missing = It does not say both what the plan for the sessions is and what training those who lead them have.
    .review = A plan is there, and somebody is trained. Does learning begin with each participant, and can relatives support and join when the participant wants it?
    .why = The guide of WHO Europe (2023) describes learning that is structured and person-centred, given by trained health staff with carers as support. A text can show a plan and training. Whether each person is met, only people can say.
    .remedy = Write what each session is about, and what training the staff have.

criterion-who-refresher = Can participants come back and learn more later?
    .title = WHO: learning through life
    .missing = It does not say that participants can come back later.
    .why = In the guide of WHO Europe (2023), learning may be offered many times through life with the illness. What people need to know just after the diagnosis is often not what they need after ten years, or with a new treatment. Not every offer needs to be like that.
    .remedy = Write whether people can take the course again, or come to a session for former participants.

criterion-pemat-understanding = Is all material rated for how easy it is to understand?
    .title = PEMAT: easy to understand
    .missing = It does not say for all material how easy it is to understand, as scored with PEMAT.
    .why = PEMAT is an American form for rating leaflets, films and other material for patients. One part asks whether it is easy to understand; for film and sound there are 13 questions. A colleague who did not make the material sees more than those who did.
    .remedy = Go through each leaflet and film with the form, and write the percentage. Begin with what participants use most.

criterion-pemat-acting = Is all material rated for how clearly it says what the reader can do?
    .title = PEMAT: what the reader can do
    .missing = It does not say for all material how clearly it tells the reader what to do, as scored with PEMAT.
    .why = The other part of the form PEMAT looks at action: does the reader find out what the next step is? For film and sound there are four questions. A leaflet can be easy to read and still not say what to do.
    .remedy = Use the other part of the form on each piece of material, and write the percentage. For what only explains something, say that this does not apply.

criterion-pemat-scores = Has the material scored at least 70 per cent on PEMAT?
    .title = PEMAT: at least 70 per cent
    .review = Some of the material scored below 70 per cent. Which questions pulled it down, and is it worth rewriting?
    .why = Many use 70 per cent as the limit on PEMAT, but we did not find it in the source we read. Take it as our proposal. A low figure shows where you can begin, and does not say that the material is of no use.

criterion-simple-for-all = Do you make it simple for everyone, both in texts and in sessions?
    .title = Health literacy: simple for everyone
    .review = Look at the invitation, the material and the sessions. Are they simple enough for everyone, and not only for those you think have trouble?
    .why = It is hard to see who does not understand. So you may assume that it can be anyone, and make it simple for all. No source was read on the idea itself. Helse Sør-Øst describes one way to check: people say it again in their own words.
    .remedy = Take one topic at a time, explain special words, and ask participants to say in their own words what they take home.
