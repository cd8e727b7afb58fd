# Planning by the Standard method.

criterion-six-elements = Are target group, goals, frame, content, methods and assessment described?
    .title = The six parts of the plan
    .missing = At least one of the six parts of the plan is not described: target group, goals, frame, content, methods and assessment.
    .why = The competence service for learning and mastery uses a model with these six parts. They belong together: if you change one, it affects the others. When all are described, you can see whether they fit.
    .remedy = Fill in the missing parts. Start with who the offer is for, and what they want from it.

criterion-goals-stated = Does it say what the goal of the offer is?
    .title = Goals of the offer
    .missing = It does not say what the goal of the offer is.
    .why = Organisations in the health and care services must know which goals they have. The requirement applies to the organisation as a whole. When the goal of an offer is written down, it is easier to choose content, and to see afterwards whether it worked.
    .remedy = Write one to three goals. Think of the participants: what do they want to know, be able to do or manage afterwards?

criterion-learning-goals = Are the goals about knowledge, skills and coping?
    .title = Knowledge, skills and coping
    .missing = It does not say that the goals are about all three: knowledge, skills and coping.
    .why = The Directorate of Health says that the aim of such offers is knowledge, skills and belief in one's own resources. That goes for patients, users and relatives. Knowledge alone is seldom enough to manage daily life.
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
