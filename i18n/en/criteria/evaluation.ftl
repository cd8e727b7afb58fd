# Evaluation: what participants thought, what they gained, and what will be different.

criterion-experience-in-evaluation = Does evaluation use the experience of patients, users and relatives?
    .title = User experience in evaluation
    .missing = It does not say that evaluation uses the experience of patients, users or relatives.
    .why = Organisations in the health and care services must assess themselves in the light of what patients, users and relatives have experienced. Answers only help when someone uses them.
    .remedy = Ask those who have taken part, and use the answers when you assess the offer. Say whom you ask, and what the answers have changed.

criterion-goals-in-evaluation = Does evaluation look at whether the goals are reached?
    .title = Whether goals are reached
    .missing = It does not say that evaluation looks at whether the goals are reached.
    .why = Organisations in the health and care services must check that goals and measures are carried out, and assess whether the measures work. A simple way is to look back at the goals of the offer.
    .remedy = Go back to the goals when the offer has ended, and see what participants achieved. Say that this is part of the evaluation.

criterion-yearly-review = Is the offer evaluated at least once a year?
    .title = Review every year
    .review = It says that more than a year passes between evaluations. Is the offer still part of the yearly review of the management system?
    .why = Organisations in the health and care services must go through their whole management system at least once a year. The requirement applies to the system as a whole, not to each offer. So a person has to judge this.
    .remedy = Say how often the offer is evaluated, and whether it is part of the yearly review.

criterion-goal-assessment = Does it say how each goal is assessed?
    .title = How each goal is assessed
    .missing = It does not say for every goal how it is assessed.
    .why = The competence service for learning and mastery uses a model in which goals and assessment belong together. As we read it, each goal should have a way of being assessed. Then it is possible to see whether it has been reached.
    .remedy = For each goal, say how you see whether it is reached: conversation, form, observation, measurement or the participant’s own assessment. If you find no way, the goal should be made clearer.

criterion-course-evaluation = Are participants asked what they think of the offer?
    .title = Course evaluation: what participants think
    .missing = It does not say that participants are asked what they think of the offer.
    .why = The competence service for learning and mastery recommends course evaluation. Participants know what was useful, and what could be better next time.
    .remedy = Decide whether you ask participants in person, in writing or online, and when. Say so.

criterion-feedback-each-session = Can participants say what they think at the end of each session?
    .title = A short round after each session
    .missing = It does not say that participants can say what they think at the end of each session.
    .why = The competence service for learning and mastery suggests a short spoken round. It shows what works while there is still time to change it.
    .remedy = Set aside a few minutes at the end of each session. Ask what was useful, and what could be different next time. Say that you do this.

criterion-evaluation-method = Is it decided how the offer is evaluated?
    .title = Method of evaluation
    .missing = It does not say by what method the offer is evaluated.
    .why = Those who provide health and care services must work systematically for better quality. The act does not say how. We take this to include deciding beforehand how you evaluate.
    .remedy = Decide how you find out whether the offer works: by conversation, a form, a measurement or a meeting afterwards. Describe it briefly.

criterion-evaluation-owner = Is it decided who is responsible for the evaluation?
    .title = Responsibility for the evaluation
    .missing = It does not say who is responsible for the evaluation.
    .why = Those who provide health and care services must work systematically for better quality. As we read it, someone should be responsible for the evaluation. Then it is more likely to get done, even on busy days.
    .remedy = Say which unit or role is responsible, such as the course leader or the department. Do not name individuals.

criterion-evaluation-action = Does it say who changes what, and when, after the evaluation?
    .title = Changes after the evaluation
    .missing = It does not say who changes what, and when, after the evaluation.
    .why = Organisations in the health and care services must put right what is not sound, and improve their routines. An evaluation is of use only when somebody acts on what it shows.
    .remedy = Hold a short meeting when the answers are in. Say what you are going to change, which role does it, and by when.

criterion-child-evaluation = Is there an evaluation made for the children or adolescents?
    .title = Evaluation for children and adolescents
    .missing = It does not say that the evaluation has a version for children or adolescents.
    .why = Children who can form views of their own have a right to be heard in what concerns them. The questions that the competence service for learning and mastery has collected are for adults in groups, and can be hard for children. A version of their own is one way of hearing them.
    .remedy = Make a version for children and adolescents, with few and simple questions. You can use drawings, or ask in a conversation. Say that you do so.

criterion-online-evaluation = Is the digital offer evaluated both aloud and online, on pedagogy, subject and technology?
    .title = Evaluation of digital offers
    .missing = It does not say that the evaluation is both spoken and digital, and looks at pedagogy, subject and technology.
    .why = The regional competence service in Helse Sør-Øst recommends evaluating a digital course in both ways. Then you learn whether the programme, the subject and the technology were good enough, also from those who do not like to write.
    .remedy = Go round and ask aloud at the end, and send a short form afterwards. Ask about how the course was set up, about the subject, and about sound, picture and joining. Say that you do so.

criterion-evaluation-before-start = Is evaluation planned before the offer starts?
    .title = Evaluation planned ahead
    .missing = It does not say that evaluation is planned before the offer starts.
    .why = The competence service for learning and mastery uses a model in which assessment is part of the plan. As we read it, evaluation should be planned before the start. Then you can also ask participants along the way.
    .remedy = Decide before the first session whom you ask, about what and when. Give the date when you planned it, and when the offer starts.

criterion-evaluation-meeting = Do those who planned the offer, the user representative too, meet to evaluate it afterwards?
    .title = Evaluation meeting
    .missing = It does not say that those who planned the offer meet to evaluate it afterwards, with a user representative among them.
    .why = The regional competence service in Helse Sør-Øst recommends such a meeting in its advice on digital courses. We think that it suits groups that meet in one place just as well. When everyone who planned takes part, you see the offer from several sides.
    .remedy = Set aside an hour after the last session. Invite the professionals, the user representative and the coordinator. Say which roles take part.

criterion-changes-since-last-round = Does it say what you have changed since the last round?
    .title = Changes since the last round
    .missing = It does not say what you have changed since the last round.
    .why = The regional competence service in Helse Sør-Øst, and slides of the national one (about 2015), recommend using what you found out to make the next round better. For healthy life centres the national guide says the same. When changes are written down, they are not forgotten when people leave.
    .remedy = Say briefly what you changed, and why. If you changed nothing, you can say so.

criterion-experience-shared = Do you share experience with others who have similar offers?
    .title = Experience shared with others
    .missing = It does not say that you share experience with others who have similar offers.
    .why = This is one possibility, from slides of the competence service for learning and mastery (about 2015). Others can use what you have learnt, and you may get something back.
    .remedy = Tell of what you have learnt, for example in a network or to a neighbouring municipality. Say with whom you share.

criterion-written-and-oral = Do you use both written and oral evaluation?
    .title = Written and oral evaluation
    .missing = It does not say that evaluation is both written and oral.
    .why = This is one possibility. The competence service for learning and mastery writes that the two can be combined. In a talk you can ask further, and on a form people can answer in peace.
    .remedy = Ask in the other way too: a short round in the group, or a few questions on a form. Say that you do both.

criterion-open-questions = Does the evaluation form have some open questions?
    .title = Open questions on the form
    .missing = It does not say that the form has open questions.
    .why = The competence service for learning and mastery recommends some open questions beside those with a scale. The scale shows how satisfied people are, and the open answers show why.
    .remedy = Add one or two questions that participants answer in their own words, such as “What did you miss?”. Say that the form has such questions.

criterion-evaluation-purpose = Is it settled what you want to know, what the answers are for, and who has time for them?
    .title = What evaluation is for
    .missing = It does not say what you want to know, and what you use the answers for.
    .review = It says what evaluation is for. Does somebody have time to go through the answers and do something about them?
    .why = The competence service for learning and mastery recommends settling this first. It is better to ask little and use the answers than to ask much and leave them lying.
    .remedy = Say in one sentence what you want to find out, and what you use the answers for. Set aside time to go through them, and do not ask more than you have time for.

criterion-anonymous-answers = Are the answers anonymous when you ask about background?
    .title = Anonymous answers
    .missing = It does not say that the answers are anonymous, though you ask about background.
    .why = The competence service for learning and mastery asks for care when the form asks about background, such as age or diagnosis. In a small group two such answers can be enough to recognise a participant.
    .remedy = Ask only for the background you need, and let people answer without a name. Check that nobody can be recognised, and say that the answers are anonymous.

criterion-benefit-apart = Do you keep course evaluation and measurement of benefit apart?
    .title = Course evaluation and benefit apart
    .missing = It does not say that you have course evaluation beside the measurement of benefit.
    .why = The competence service for learning and mastery tells the two apart. Course evaluation shows what participants thought of the offer. Measurement of benefit shows what they gained. They are two different questions.
    .remedy = Ask separately what participants thought, and measure benefit separately. Say how you do both.

criterion-recognised-instrument = Do you measure benefit with a recognised form that is available in Norwegian?
    .title = Recognised form in Norwegian
    .review = It says that you measure benefit, but not only with forms that we know. Has the form been tested, and is there a Norwegian version?
    .why = The competence service for learning and mastery points to forms that are tested and available in Norwegian, such as heiQ, EQ-5D and RAND-36. Researchers tested the Norwegian heiQ with more than a thousand people. Answers to a home-made form are hard to compare with those of others.
    .remedy = Choose a form from the list, if it suits the goals. If you use another one, you can say why.

criterion-statistical-competence = Does somebody know statistics when you use standardised forms?
    .title = Knowledge of statistics
    .missing = It does not say who knows statistics.
    .why = The competence service for learning and mastery recommends standardised forms only when somebody knows statistics. The figures are easy to misread, above all when the group is small.
    .remedy = Find somebody who can help with the figures, for example in a research department. Give the role or the department. If you have nobody, course evaluation may be enough.

criterion-before-and-after = Do you measure benefit both before and after?
    .title = Measurement before and after
    .missing = It does not say that you measure benefit both before and after.
    .why = This is ordinary professional knowledge, and no source was read. Without a measurement before the start you do not know what has changed. A measurement some months later can show whether it lasts.
    .remedy = Let participants answer the same form before the first session and after the last. You may ask again some months later.

criterion-evaluation-domains = Does it say what evaluation asks about, such as mastery, hope or support?
    .title = What evaluation asks about
    .missing = It does not say whether evaluation asks about support, learning, hope, quality of life, mastery or participation.
    .why = This is one possibility. A review of research on group offers for adults found that participants told of support from others, new knowledge, hope and better ways of coping. As we read it, such things are worth asking about.
    .remedy = Choose one or two areas that suit the goals: support, learning, hope, quality of life, mastery or participation. Say what you ask about.
