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
    .missing = For at least one goal, it does not say how it is assessed.
    .why = The competence service for learning and mastery uses a model in which goals and assessment belong together. We take this to mean that each goal should have a way of being assessed. Then it is possible to see whether it has been reached.
    .remedy = For each goal, say how you see whether it is reached: conversation, form, observation, measurement or the participant's own assessment. If you find no way, the goal should be made clearer.

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
    .why = Those who provide health and care services must work systematically for better quality. We take this to mean that someone should be responsible for the evaluation. Then it is more likely to get done, even on busy days.
    .remedy = Say which unit or role is responsible, such as the course leader or the department. Do not name individuals.

criterion-evaluation-action = Does it say who changes what, and when, after the evaluation?
    .title = Changes after the evaluation
    .missing = It does not say who changes what, and when, after the evaluation.
    .why = Organisations in the health and care services must put right what is not sound, and improve their routines. An evaluation is of use only when somebody acts on what it shows.
    .remedy = Hold a short meeting when the answers are in. Say what you are going to change, which role does it, and by when.

criterion-child-evaluation = Is there an evaluation made for children?
    .title = Evaluation for children
    .missing = It does not say that the evaluation has a version for children.
    .why = Children who can form views of their own have a right to be heard in what concerns them. A form for adults can be hard for children to answer.
    .remedy = Make a version for children, with few and simple questions. You can use drawings, or ask the children in a conversation.
