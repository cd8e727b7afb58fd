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
    .why = Municipalities must promote health and try to prevent illness, among other things through information, advice and guidance. The duty is the municipality's, not that of each offer. A learning and mastery offer is one way to do it.
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
    .why = Those who give information to patients and users must make sure, as far as they can, that it is understood. The act does not say how. You can, for example, ask people to say it in their own words.
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
