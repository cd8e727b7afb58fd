# Evaluation: what participants thought, what they gained, and what will be different.

criterion-experience-in-evaluation = Does evaluation use the experience of patients, users and relatives?
    .title = User experience in evaluation
    .missing = It does not say that evaluation uses the experience of patients, users or relatives.
    .why = Organisations in the health and care services have to judge themselves in the light of what patients, users and relatives have experienced. What they answer only helps when someone uses it.
    .remedy = Ask those who have taken part, and use the answers when the offer is assessed. Say whom you ask, and what the answers have changed.

criterion-goals-in-evaluation = Does evaluation look at whether the goals are reached?
    .title = Goals in evaluation
    .missing = It does not say that evaluation looks at whether the goals are reached.
    .why = Organisations in the health and care services have to check that goals and measures are carried out, and judge whether the measures work. Then it helps to look back at the goals of the offer.
    .remedy = Take out the goals when the offer has ended, and see what participants managed. Write that this is part of the evaluation.

criterion-yearly-review = Is the offer evaluated at least once a year?
    .title = Review every year
    .review = It says that more than a year passes between evaluations. Is the offer still part of the yearly review of the management system?
    .why = Organisations in the health and care services have to go through their whole management system at least once a year. The demand is about the system as a whole, not about each offer. So a person has to judge this.
    .remedy = Say how often the offer is evaluated, and whether it is part of the yearly review.

criterion-goal-assessment = Does it say how each goal is assessed?
    .title = How goals are assessed
    .missing = It does not say for every goal how it is assessed.
    .why = A goal helps when it is possible to see whether it has been reached. So goals and assessment should belong together from the start.
    .remedy = For each goal, say how you see whether it is reached: conversation, form, observation, measurement or the participant's own assessment. If you find no way, the goal should be made clearer.

criterion-course-evaluation = Are participants asked what they think of the offer?
    .title = Course evaluation
    .missing = It does not say how the offer is evaluated.
    .why = Participants know what was useful, and what can be better. When they are asked, the next round can be better than this one.
    .remedy = Decide whether participants are asked in speech, in writing or online, and when. Put it in the plan.

criterion-feedback-each-session = Can participants say what they think at the end of each session?
    .title = A short round after each session
    .missing = It does not say that participants can say what they think at the end of each session.
    .why = A short spoken round shows what works while there is still time to change it.
    .remedy = Set aside a few minutes at the end of each session. Ask what was useful, and what could be different next time.
