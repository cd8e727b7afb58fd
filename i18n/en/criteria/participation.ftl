# User participation: who takes part in planning, holding and evaluating, and what participants can influence.

criterion-user-representative-planning = Do user representatives and professionals plan the offer together?
    .title = Planning with user representatives
    .missing = It does not say that user representatives and professionals plan the offer together.
    .conflict = It says that no user representatives take part in planning the offer.
    .why = Professionals know their field. User representatives know what life with the challenge is like. Both should count equally, so both should take part from the start.
    .remedy = Bring in at least one user representative when you plan the offer. If someone already takes part, say so. Say where they come from, too: a user organisation, a user council or earlier participants.

criterion-user-representative-running = Do user representatives and professionals hold the offer together?
    .title = Sessions with user representatives
    .missing = It does not say that user representatives and professionals hold the offer together.
    .conflict = It says that no user representatives take part in holding the offer.
    .why = Participants meet both professional knowledge and the experience of someone who has lived with the same. So user representatives should take part in the sessions, not only in planning them.
    .remedy = Agree on what the user representative does in the sessions, such as telling a story, leading the talk or answering questions. Write it, so that participants know whom they will meet.

criterion-user-representative-evaluation = Do user representatives and professionals evaluate the offer together?
    .title = Evaluation with user representatives
    .missing = It does not say that user representatives and professionals evaluate the offer together.
    .conflict = It says that no user representatives take part in evaluating the offer.
    .why = Answers from participants can be read in several ways. User representatives may see other things than professionals, so they should take part in deciding what to change.
    .remedy = Invite the user representative to the meeting where you go through the answers. Say who takes part in the evaluation.

criterion-participant-influence = Can each participant influence goals, form and content?
    .title = Influence for each participant
    .missing = It does not say how each participant can influence goals, form and content.
    .why = Patients and users have a right to take part in how health and care services are carried out. Relatives should also have a say in shaping the offer. It is easier to speak up when people know what they can influence, and how.
    .remedy = Say what participants can influence, and when. It can be their own goals, topics of their own or the way sessions are held. You can, for example, ask for wishes at sign-up.

criterion-representative-experience = Does the user representative have experience that matches the target group?
    .title = Experience of the user representative
    .missing = It does not say that each user representative has experience that matches those the offer is for.
    .conflict = It says that a user representative has no experience of their own.
    .why = It is easier to recognise oneself in someone who has been there. Patients and relatives have different experience, and it should match those the offer is for.
    .remedy = Say whether the user representative has experience as a patient or as a relative. If it does not match the target group, a user organisation may know one more person to ask.

criterion-children-heard = Are children and adolescents who take part heard?
    .title = Views of children and adolescents
    .missing = It does not say how children and adolescents who take part can say what they think.
    .why = Children who can form views of their own have a right to be informed and heard in the health and care services. This holds in groups too. The way it is done should suit their age and maturity.
    .remedy = Say how they can speak up: in conversation, through play and drawing, or in a form of their own. Say also what you use their views for.
