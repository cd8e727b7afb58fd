# Planning by the Standard method.

criterion-six-elements = Are target group, goals, frame, content, methods and assessment described?
    .title = The six parts of the plan
    .missing = It does not say anything about at least one of the six parts of the plan: target group, goals, frame, content, methods and assessment.
    .why = The competence service for learning and mastery uses a model with these six parts. They belong together: if you change one, it affects the others. When all are described, you can see whether they fit.
    .remedy = Fill in the missing parts. Start with who the offer is for, and what they want from it.

criterion-goals-stated = Does it say what the goal of the offer is?
    .title = Goals of the offer
    .missing = It does not say what the goal of the offer is.
    .why = Organisations in the health and care services must know which goals they have. The requirement applies to the organisation as a whole. The Directorate of Health and the competence service for learning and mastery recommend goals for each offer. When the goal is written down, it is easier to choose content, and to see afterwards whether it worked.
    .remedy = Write one to three goals. Think of the participants: what do they want to know, be able to do or manage afterwards?

criterion-learning-goals = Are the goals about knowledge, skills and coping?
    .title = Knowledge, skills and coping
    .missing = It does not say that the goals are about all three: knowledge, skills and coping.
    .why = The Directorate of Health says that the aim of such offers is knowledge, skills and belief in one’s own resources, for patients, users and relatives. Slides from the competence service for learning and mastery (about 2015) and a guide from Helse Midt-Norge we read to mean that goals should be about more than knowledge.
    .remedy = For each goal, choose what it is about. If something is missing, you can add a goal: something participants learn, something they practise, or something they manage in daily life.

criterion-risks-planned = Does it say what can go wrong, and what you do about it?
    .title = What can go wrong
    .missing = It does not say what can go wrong, and what you do about it.
    .why = Organisations in the health and care services must know where things may fail, and plan how to make that less likely. This matters most where several work together. The requirement applies to the organisation as a whole, and the offer is part of it.
    .remedy = Think of two or three things that can go wrong, such as when a participant moves from hospital to municipality. Say what you do, and which role does it.

criterion-experience-sources = Does the plan build on the experience of patients, users or relatives?
    .title = Experience in planning
    .missing = It does not say that the plan builds on the experience of patients, users or relatives.
    .why = Organisations in the health and care services must use what patients, users and relatives have experienced. Those who took part before know what helped, and what was missing.
    .remedy = Find answers and suggestions from earlier rounds, or ask someone who has taken part. Say what you build on.

criterion-group-limit = Is it decided how many can take part at most?
    .title = Largest number of participants
    .missing = It does not say how many can take part at most.
    .why = Tips for youth groups and a template from municipalities in Nord-Trøndelag include the largest number of participants. As we read them, the number should be decided. How many it should be differs much between the sources, so we do not ask that.
    .remedy = Decide how many there is room for when everyone should get to speak. Write the number under “The group”.

criterion-adult-group-size = Is the group as large as groups for adults often are?
    .title = Usual size of groups for adults
    .missing = It does not say that the group takes 8 to 12, which is usual for adults. It can be just right all the same.
    .why = A survey of offers across diagnoses found that groups often have 8–12 participants. That is what was found, and no norm. Sources disagree: youth groups have 5–14, some programmes for children 3–8. So this is information only.
    .remedy = You need not change anything. If the group is small or large, consider whether everyone gets to speak, and whether the group can do without those who stay away.

criterion-youth-group-size = Is the group as large as groups for adolescents often are?
    .title = Usual size of groups for adolescents
    .missing = It does not say that the group takes 5 to 14, which is usual for adolescents. It can be just right all the same.
    .why = Those who have held groups for adolescents tell of anything from 5 to 14 participants. It depends on age, diagnosis and how the group is organised. Sources differ on size, so this is information only.
    .remedy = You need not change anything. Consider what suits the age, and whether everyone can get to know each other.

criterion-spare-places = Have you thought of those who drop out before the start?
    .title = Some extra places
    .missing = It does not say whether more than planned can get a place, in case some drop out.
    .why = Tips from those who hold groups for adolescents: some sign up and do not come, so it can be wise to give places to a few more. It is one possibility, not something that everyone should do. That you do not do so is an answer too.
    .remedy = Look at earlier rounds: how many dropped out before the start? Write how many extra you take in, or 0.

criterion-number-and-length = Does it say how many sessions there are, and how long they last?
    .title = Number of sessions, and their length
    .missing = It does not say both how many sessions there are, and how long each of them lasts.
    .why = International advice on describing interventions, a survey of Norwegian offers and a template from municipalities in Nord-Trøndelag include both. As we read them, both should be in the description. Then people know what they say yes to, and can arrange work and travel.
    .remedy = Write the number of sessions, how many minutes each lasts, and over how many weeks. If there is only one session, say so.

criterion-session-length = Do the sessions last about as long as they do elsewhere?
    .title = Usual length of sessions
    .missing = It does not say that all sessions last between one and a half and five hours, which is usual. The length can fit well all the same.
    .why = A survey of offers across diagnoses found that sessions in person often last between one and a half and five hours. That is what was found, and no norm. So this is information only.
    .remedy = You need not change anything. Consider whether participants have the strength for the whole session, and whether there is time enough to get to know each other.

criterion-healthy-life-period = Do people get follow-up at the healthy life centre for twelve weeks at a time?
    .title = Twelve weeks at a time
    .missing = It does not say that people get follow-up for twelve weeks at a time.
    .why = The guide from the Directorate of Health describes the basic offer as follow-up for twelve weeks at a time. We read that as a recommendation. After twelve weeks, people can have a new period.
    .remedy = Write how many weeks the follow-up lasts, and whether people can have a new period. If you have chosen something else, it is good to write why.

criterion-need-described = Is the need for the offer described?
    .title = The need for the offer
    .missing = It does not say which need the offer answers, or how you know of it.
    .why = The competence service for learning and mastery recommends starting with the need: who lacks something, and what? When the need is described, it is easier to choose content and to win the support of management.
    .remedy = Say in two or three sentences what people need, and how you know: from users, relatives, professionals, figures, research or guidance.

criterion-need-from-users = Have users, relatives or user organisations said what is needed?
    .title = The need as users see it
    .missing = It does not say that users, relatives or user organisations have said what is needed.
    .why = The competence service for learning and mastery recommends that those the offer is for take part in saying what is needed. They often see something other than professionals do.
    .remedy = Ask some of those the offer is for, the people close to them, or a user organisation. Say whom you have asked.

criterion-need-in-guidance = Does the need rest on guidance from the authorities?
    .title = Guidance as a reason
    .missing = It does not say that the need rests on guidance from the authorities.
    .why = This is one possibility. The competence service for learning and mastery writes that guidance from the authorities can make it easier to win the support of management.
    .remedy = If a national guideline, strategy or plan points to the need, you can refer to it.

criterion-working-group = Does a working group of professionals, user representatives and a coordinator stand behind the offer?
    .title = The working group behind the offer
    .missing = It does not say that a working group of professionals, user representatives and a coordinator stands behind the offer.
    .why = This is how Helse Møre og Romsdal and the makers of the Helt sjef! offers work. It is their practice and no national guidance. When all three roles take part from the start, both knowledge and experience are used, and somebody keeps it together.
    .remedy = Put together a small group, and choose who coordinates. Say which roles take part, not names.

criterion-goal-in-session = Does each goal belong to at least one session?
    .title = A session for each goal
    .missing = It does not say for every goal which session it belongs to.
    .why = The competence service for learning and mastery uses a model in which goals and content belong together. As we read it, each goal should have a place in the plan. A goal without a session is easily lost.
    .remedy = For each goal, say which sessions work towards it. If you find none, you can change the plan or leave the goal out.

criterion-session-has-goal = Does each session support at least one goal?
    .title = A goal for each session
    .missing = It does not say for every session which goal it supports.
    .why = The competence service for learning and mastery uses a model in which goals and content belong together. As we read it, each session should have something to work towards. Then you see whether something can be left out, and whether a goal is missing.
    .remedy = For each session, say which goals it supports. If it fits none of them, a goal may be missing.

criterion-management-support = Does the management stand behind the offer?
    .title = Support from the management
    .missing = It does not say which level of management stands behind the offer.
    .why = The competence service for learning and mastery writes, among other places in advice from 2014, that the management should know of the offer and support it. Without that, it soon depends on a few enthusiasts.
    .remedy = Present the plan to the management, and say which level has approved it, such as head of department or municipal director. Do not write names of people.

criterion-resources-set-aside = Are time and money set aside for those who lead the offer?
    .title = Time and money
    .missing = It does not say that hours or money are set aside for the offer.
    .why = Advice from the competence service for learning and mastery, among other things on Helt sjef! for young people, is that those who lead the offer and the groups should get time and money from the management. How much, the sources do not say.
    .remedy = Count preparation, sessions and the work afterwards. Agree on the hours with the management, and say how many they are, or what the budget is.

criterion-offer-owner = Does the offer have one owner?
    .title = The owner of the offer
    .missing = It does not say which unit owns the offer.
    .why = As we read the advice on starting Helt sjef!, an offer for young people, one unit should own an offer, also when several hold it together. Then everyone knows who takes it further.
    .remedy = Agree on which unit owns the offer, and say so. Do not write names of people.

criterion-lasting-offer = Is the offer set up to last, and not as a single event?
    .title = A lasting offer
    .missing = It does not say that the offer is permanent or held in planned rounds.
    .why = The competence service for learning and mastery advises making offers that last, among other places in the advice on Helt sjef! for young people. Then those who refer know that it is there next year too. A trial can still be right.
    .remedy = Say whether the offer is permanent, or how often it is held. If it is a trial, say what decides whether you go on.

criterion-affected-involved-early = Are those whom the offer affects drawn in early?
    .title = Those whom the offer affects
    .review = Did clinical units, user organisations and partners hear of the offer before anything was decided? Could they say what they thought?
    .why = The advice on starting Helt sjef!, an offer for young people, is to inform all who matter and bring them in early. No text can show it, so this is a question to you who set it up.
    .remedy = Make a short list of those who will notice when the offer comes: units, general practitioners, municipalities, user organisations. Talk with them before you decide.
