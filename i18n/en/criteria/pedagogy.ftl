# Content, methods, and those who lead.

criterion-active-methods = Do participants get to talk, share experience or practise?
    .title = Talking, sharing experience and practice
    .missing = It does not say that participants get to talk, share experience or practise.
    .why = The Directorate of Health says that exchange of experience is central to learning and mastery offers. Lectures should not be the only method.
    .remedy = Set aside time for talking, sharing experience or practising, and say so.

criterion-leader-training = Does anyone who leads or teaches have training in health pedagogy?
    .title = Training in health pedagogy
    .missing = It does not say that anyone who leads or teaches has training in health pedagogy.
    .conflict = It says that those who lead or teach have no training in health pedagogy.
    .why = The competence service for learning and mastery counts competence in health pedagogy as a condition for such offers. So at least one of those who lead or teach should have such training. The acts ask for training of staff, but do not name health pedagogy.
    .remedy = Let someone with such training help to lead, or let the leaders take a course. Write the training under “Who holds it”.

criterion-what-happens = Are participants told what happens, and what they have to do?
    .title = What happens in the sessions
    .missing = It does not say all that participants need to know: what happens, how, and what they have to do themselves.
    .why = Patients and service users have a right to information that gives them insight into the offer. People who know what is going to happen can choose, and feel safer on the first day.
    .remedy = Say what you do in an ordinary session, who talks, and whether participants have to say something themselves. Say what they should bring, do at home or manage.

criterion-risks-told = Are participants told whether it can be hard or cause discomfort?
    .title = Strain and risk
    .review = Participants exercise, or talk about grief. It does not say whether that can be hard or cause discomfort. Should they be told something?
    .why = Patients have a right to know about possible risks of the care they get. Exercise can cause discomfort, and conversations about what hurts can stay with people for a while. Often the risk is small, and that is good to know too.
    .remedy = Say what can be hard, who should ask a doctor first, and what people can do if they find it hard.

criterion-health-promotion-content = Does it say what advice and guidance people get?
    .title = Advice and guidance
    .missing = It does not say what information, advice or guidance people get.
    .why = Municipalities must promote health and try to prevent illness, among other things through information, advice and guidance. The duty is the municipality’s, not that of each offer. A learning and mastery offer is one way to do it.
    .remedy = Say which topics you take up, or what guidance people get.

criterion-content-adapted = Do you adapt the content to the group or to each person?
    .title = Adapted content
    .missing = It does not say how you adapt the content to the group or to each person.
    .review = It says how the content is adapted. See whether it suits those who come.
    .why = In specialised rehabilitation, the regional health authority must offer adapted training to patients and users who need it. People learn in different ways and have different things to cope with.
    .remedy = Say how you find out what participants need, and what you can do differently for the group or for each person.

criterion-understanding-checked = Does it say how you see that participants have understood?
    .title = Whether participants have understood
    .missing = It does not say how you see that participants have understood the content.
    .why = Those who give information to patients and users must make sure, as far as they can, that it is understood. The act does not say how. You can, for example, ask people to say it in their own words, as the professionals of Helse Sør-Øst advise.
    .remedy = Agree on how you see that people have understood, and write it under “Content”.

criterion-qualified-staff = Does it say which professionals lead and teach?
    .title = Professionals who lead and teach
    .missing = It does not say what professions those who lead or teach have.
    .review = It says which professionals take part. A professional judges whether they are enough, and know enough for this group.
    .why = Health and care services must be sound. That takes people with enough professional knowledge. Health personnel must keep to what they are qualified for.
    .remedy = Give the profession of everyone who leads or teaches as a professional. Do not name individuals.

criterion-topics-match-professions = Do the topics fit the professions of those who take them?
    .title = Topics that fit the professions
    .review = It says who takes which topics. A professional judges whether each of them is qualified for the topic.
    .why = Health personnel must keep to what they are qualified for, and get help from others when needed. A nurse and a physiotherapist know different things.
    .remedy = Say which topics each profession takes. If you have nobody for a topic, you can invite someone who knows it.

criterion-staff-competence = Does it say what those who hold the offer can do?
    .title = Competence of those who hold the offer
    .missing = It does not say what those who hold the offer know or have learnt.
    .why = Organisations in the health and care services must have an overview of the competence of their staff, and see to it that they know what they need.
    .remedy = Say what those who hold the offer know or have learnt: leading groups, the illness, communication or something else.

criterion-representative-pedagogy = Are the user representatives who take part in the sessions offered a course in health pedagogy?
    .title = Health pedagogy for user representatives
    .missing = It does not say that all user representatives who take part in the sessions have been offered a course in health pedagogy.
    .why = The courses in health pedagogy that we have read about are for professionals and user representatives alike. From that we conclude that those who contribute in the sessions should be offered one. Whether to take it is up to them.
    .remedy = Ask the user representatives if they would like to take a course in health pedagogy, preferably together with the professionals. State under “Who holds it” that they have been offered it or taken it.

criterion-competence-areas = Does the team know enough about leading groups, the participants’ situation, communication, coping and teaching?
    .title = What the team knows together
    .missing = It does not say that the team together knows something of all five: leading groups, the illness or situation, communication, coping and teaching.
    .why = A research review from 2016 found six areas that matter for what people gain. Five of them are here. The sixth, personal qualities and attitudes, is asked about by itself. Nobody needs to know everything: the team together should cover the areas.
    .remedy = Say what each of those who hold the offer knows. If the team lacks something, bring in somebody who knows it, or take a course.

criterion-how-people-are-met = Are participants met with empathy, recognition and respect for what they know themselves?
    .title = How participants are met
    .review = Talk about how participants are met, for instance in supervision. A colleague can also sit in on a session and see. What do the participants say themselves?
    .why = A research review from 2016 counts attitudes and personal qualities as part of health-pedagogic competence. The competence services name empathy, recognition, and humility towards what the other knows. No text shows it.

criterion-visual-aids = Do you use pictures, film, models or other visual aids when you explain things?
    .title = Pictures and other visual aids
    .missing = It does not say that you use pictures, film, models or other visual aids.
    .why = Pictures and other visual aids can make things easier to understand. The annex to the national handbook of health pedagogy mentions them; we have only seen its list of contents. It is one way of doing it.
    .remedy = Find a picture, a film or a model for what is hardest to explain, and list it under “Materials”.

criterion-cultural-competence = Does anyone who holds the offer know about culture and migration?
    .title = Knowledge of culture and migration
    .missing = It does not say that anyone who holds the offer knows about culture and migration.
    .why = The offer is for people with different languages or backgrounds. The regional health authority Helse Sør-Øst asks that communication is adapted to language and culture. From that we conclude that somebody on the team should have such knowledge.
    .remedy = Bring in somebody who knows the language or the culture, such as a bilingual leader, or learn more together. State it under “Who holds it”.

criterion-theory-named = Does it say which theory the plan builds on?
    .title = The theory behind it
    .missing = It does not say which theory the plan builds on.
    .why = A plan may show which theory it builds on, such as salutogenesis, self-efficacy or stress coping. This is advice. The Norwegian word for mastery is explained in several ways: the competence service for learning and mastery used to stress control and strength, and now beliefs, feelings and behaviour, the situation and the network.
    .remedy = Say in a sentence or two which theory you build on, under “Knowledge base”.

criterion-pedagogy-course-topics = Does the course in health pedagogy take up the seven usual topics?
    .title = Topics of a course in health pedagogy
    .missing = It does not say that the course takes up all seven: health literacy, user participation, relations, communication, group leadership, didactics, and change and coping.
    .why = The national digital course is described with these topics, and the annex to the handbook has many of them. The national handbook is the basis of such courses.
    .remedy = Choose the topics under “Content”. If the course lacks some of them, look in the handbook of health pedagogy.

criterion-pedagogy-course-practice = Do those who take the course practise planning, holding and evaluating an offer?
    .title = Practice in planning and holding offers
    .missing = It does not say that those who take the course practise planning, holding and evaluating an offer.
    .why = Basic courses in Northern Norway, and the learning goals for doctors in specialist training, include this. Those who take the course should be able to use it when they hold an offer themselves.
    .remedy = Let participants plan an offer that they may come to hold, from goals to evaluation. Choose the topic under “Content”.

criterion-pedagogy-course-co-leader = Does somebody with experience as a user help to lead the course in health pedagogy?
    .title = A co-leader with user experience
    .missing = It does not say that somebody with experience as a user helps to lead the course.
    .why = An article in the journal Sykepleien on the national digital course says that people learn best when an experienced user is co-leader. The course then also shows in practice what it is about.
    .remedy = Let an experienced user be co-leader through the whole course, and state it under “Who holds it”.

criterion-pedagogy-course-open = Is the course in health pedagogy open to both professionals and user representatives?
    .title = For professionals and user representatives
    .missing = It does not say that the course is open to both professionals and user representatives.
    .why = The national handbook and the basic course at Nordlandssykehuset are for both. Those who hold offers together gain from learning together.
    .remedy = Invite both professionals and user representatives, and choose both under “Target group”.

criterion-pedagogy-course-spread = Does the course in health pedagogy last at least two weeks, so that people can try things at work?
    .title = Time to try things in practice
    .missing = It does not say that the course lasts at least two weeks.
    .why = Some courses are spread out, so that people can try things between the sessions: five days over eight weeks, or three days with two or three weeks between. Two weeks is our proposal for a limit. A shorter course may suit you just as well.
    .remedy = If the course can be divided, put some weeks between the sessions, and give people something to try. Say how many weeks it lasts.

criterion-everyday-topics = Are the topics about daily life too, such as work, family or friends?
    .title = Daily life as a topic
    .missing = It does not say among the topics that you take up anything from daily life, such as work, school, family or friends.
    .why = The competence service for learning and mastery and Helsenorge put weight on life with the health challenge, and not only on the illness. Work, family and friends are part of that life.
    .remedy = Ask people in the target group what is hard at home, at work or among friends. Take it up, and choose the topics under “Content”.

criterion-sharing-time = Is time set aside for participants to share experience?
    .title = Time to share experience
    .missing = It does not say that time is set aside for participants to share experience.
    .why = The Directorate of Health, Helsenorge and the competence service for learning and mastery count the sharing of experience as an important part of such offers. The Diabetes Association says the same of peer support. How long it should be, they do not say.
    .remedy = Set aside minutes in the plan of each session, and write them under the sessions. If it is done in another way, choose sharing of experience under “Content”.

criterion-user-story = Does anyone in the programme talk about their own experience?
    .title = A story from a user
    .missing = It does not say that anyone with experience of their own gives a talk.
    .why = A hospital trust, Helse Møre og Romsdal, lets user representatives talk about their own experience on courses. It is one possibility, and not something every offer needs. A user can contribute in other ways too.
    .remedy = Ask a user organisation or a former participant to tell their story. Agree beforehand on what it should be about, and choose “A user's story” as a method.

criterion-own-strengths = Do participants get help to see and use what they are good at?
    .title = Participants’ own resources
    .review = Find one activity where participants discover and use strengths of their own. Is it in the plan?
    .why = The Directorate of Health puts weight on each person’s resources, in the guide on learning and mastery and in the one on healthy life centres. The SMIL network does the same. No text can show it, so you judge it yourselves.
    .remedy = Include one activity where each participant finds something that works, or something they manage. It can be a talk in pairs.

criterion-feelings-topic = Are feelings and reactions to illness a topic?
    .title = Feelings and reactions
    .missing = It does not say among the topics that you take up feelings or reactions.
    .why = A survey of offers across diagnoses names feelings as one of the topics. It is something you can include, and not something every offer needs.
    .remedy = Consider whether participants gain from talking about fear, grief or anger. If you take it up, choose the topic under “Content”.

criterion-two-leaders = Do two people lead together, one with experience of their own?
    .title = Two who lead together
    .missing = It does not say that two people lead together, and that one of them has experience of their own.
    .why = A survey of offers and an article in the journal Sykepleien describe groups led by two people, one of whom knows the challenge from their own life. It is one way of doing it.
    .remedy = Ask a user organisation whether somebody can lead together with the professional. Write both under “Who holds it”, and say that one of them has experience of their own.

criterion-group-leader = Is it clear who leads the group?
    .title = Who leads
    .missing = It does not say who leads the group.
    .why = Tips for youth groups advise making clear who leads. Then participants know whom to turn to. A role or a profession is enough, and no name is needed.
    .remedy = Write the role or the profession of the person who leads. If there are several of you, say at the first session who does what.

criterion-group-rules = Does the group agree on attendance and time to speak?
    .title = Rules on attendance and time to speak
    .missing = It does not say that the group has rules on attendance.
    .why = Tips for youth groups advise settling three things at the first session: confidentiality, attendance and time to speak. We ask about the first by itself. Time to speak can be settled in the same round.
    .remedy = Let the group agree at the first session: what you do when somebody cannot come, and how everyone gets to speak. Choose the rules under “Rules for the group”.

criterion-sharing-voluntary = Are participants told that they need not talk about themselves?
    .title = Sharing is voluntary
    .missing = It does not say that nobody needs to talk about themselves.
    .why = Tips for youth groups say that nobody should be pressed to share. A municipality that holds courses in coping with depression writes it on its page. It is good to know before you sign up.
    .remedy = Write that participants choose for themselves what they tell, and that it is fine only to listen. Say it at the first session too.

criterion-session-plan = Are participants told what happens at each session?
    .title = A plan for each session
    .missing = It does not say what happens at each of the sessions.
    .why = Tips for youth groups advise telling about the plan each time. Those who know what comes feel safer, and can prepare.
    .remedy = Write the topic of each session, and tell about the plan when you meet. If the group decides its topics, you can answer that the question does not apply.

criterion-healthy-life-topics = Does the centre cover physical activity, food, tobacco, mental health and sleep?
    .title = The five topics of healthy life centres
    .missing = It does not say that the offer covers all five: physical activity, food, tobacco, mental health and sleep.
    .why = The guide from the Directorate of Health names these five topics in the basic offer of a healthy life centre. Guidance on alcohol may be added.
    .remedy = Choose the topics you help people with under “Content”. If one is missing, you can write where people get that help. If this is a course in addition to the basic offer, you can answer that the question does not apply.

criterion-healthy-life-exercise = Does the healthy life centre have group exercise of its own?
    .title = Group exercise of its own
    .missing = It does not say that the healthy life centre has group exercise of its own.
    .why = The guide from the Directorate of Health recommends that the centre itself holds exercise in groups. There, people of different fitness and with different diagnoses can exercise together.
    .remedy = If you have group exercise, choose it under “Content”. If others hold the exercise, you can write who.

criterion-healthy-life-individual = Is follow-up made for each person, and does it have an end?
    .title = Made for each person, with an end
    .missing = It does not say both that follow-up is made for each person, and when it ends.
    .why = The guide from the Directorate of Health describes follow-up at the healthy life centre as adapted to each user and limited in time. Talks with one person at a time are the usual way.
    .remedy = Write that each participant gets talks or sets goals of their own, and how long the follow-up lasts.

criterion-peer-leads = Does a peer supporter lead it?
    .title = A peer supporter leads
    .missing = It does not say that a peer supporter leads.
    .why = The Diabetes Association and the website for peer supporters describe peer activity as something peer supporters lead themselves. These are rules on what can be reported, but they also say what peer support is.
    .remedy = Write that a peer supporter leads, under “Who holds it”. If a professional leads, it may be a group and not peer support. Then choose “group”.

criterion-peer-training = Have the peer supporters had training?
    .title = Training of peer supporters
    .missing = It does not say that the peer supporters have had training.
    .why = The Diabetes Association and the website for peer supporters describe training for peer supporters. From that we conclude that all peer supporters should have training. Any training counts, also a short one.
    .remedy = Ask the organisation about courses for peer supporters. Write the training under “Who holds it”.

criterion-peer-unpaid = Are the peer supporters unpaid volunteers, with an organisation behind them?
    .title = Peer supporters as volunteers
    .missing = It does not say that the peer supporters contribute without pay, for an organisation that is named.
    .why = NFU, an organisation for people with intellectual disabilities, describes peer supporters as volunteers without pay, within an organised frame. User representatives are something else: they usually get a fee. There is no national rate, so advice differs by role.
    .remedy = Write whom the peer supporters do it for, and that they are not paid. If somebody is paid, they may be a user representative or an experience consultant. Then choose that role.
