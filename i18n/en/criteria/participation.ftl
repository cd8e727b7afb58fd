# User participation: who takes part in planning, holding and evaluating, and what participants can influence.

criterion-user-representative-planning = Do user representatives and professionals plan the offer together?
    .title = Planning with user representatives
    .missing = It does not say that user representatives and professionals plan the offer together.
    .conflict = It says that no user representatives take part in planning the offer.
    .why = Professionals know their field. User representatives know what it is like to live with the challenge. National guidance is that both should count equally. So both should take part from the start.
    .remedy = Bring in at least one user representative when you plan the offer. If someone already takes part, say so. You can also say where they come from: a user organisation, a user council or earlier participants.

criterion-user-representative-running = Do user representatives and professionals hold the offer together?
    .title = Sessions with user representatives
    .missing = It does not say that user representatives and professionals hold the offer together.
    .conflict = It says that no user representatives take part in holding the offer.
    .why = Participants benefit from both professional knowledge and the experience of someone who has lived with the same. So user representatives should take part in the sessions, not only in planning them.
    .remedy = Agree on what the user representative does in the sessions, such as telling their story, leading the conversation or answering questions. Say so, and participants will know whom they will meet.

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
    .remedy = Say what participants can influence, and when. It can be goals of their own, topics of their own or how you hold the sessions. You can, for example, ask for wishes at sign-up.

criterion-representative-experience = Does the user representative have experience that matches the target group?
    .title = Experience of the user representative
    .missing = It does not say that each user representative has experience that matches those the offer is for.
    .conflict = It says that a user representative has no experience of their own.
    .why = It is easier to recognise yourself in someone who has been there. Patients and relatives have different experience, and it should match those the offer is for.
    .remedy = Say whether the user representative has experience as a patient or as a relative. If it does not match the target group, you can ask a user organisation for one more.

criterion-children-heard = Are children and adolescents who take part heard?
    .title = Views of children and adolescents
    .missing = It does not say how children and adolescents who take part can say what they think.
    .why = Children who can form views of their own have a right to be informed and heard in the health and care services, and in all that public bodies do that concerns them. This holds in groups too. The way it is done should suit their age and maturity.
    .remedy = Say how the children and adolescents can speak up: in conversation, through play and drawing, or in a form of their own. Say also what you use their views for.

criterion-representatives-heard = Do you hear representatives of users when the services are shaped?
    .title = Who speaks for the users
    .missing = It does not say who represents patients and users when the services are shaped.
    .why = Municipalities must hear those who represent patients and users when they shape the health and care services. Regional health authorities must hear them when they make plans. The requirement applies to the services as a whole, not to each offer. An offer planned together with users still shows how you go about it.
    .remedy = Say who represents the users: a user organisation, a user council, peers or earlier participants. If it covers all your offers, you can put it in the provider profile.

criterion-representative-terms = Does it say what user representatives and peers do, and what they get for it?
    .title = Terms for user representatives
    .missing = For at least one user representative or peer, it does not say all of what they do, what they are paid, and what support they get.
    .why = National guidance is that experience and professional knowledge should count equally. Then those who contribute experience should know what is agreed about tasks, pay and support.
    .remedy = Say what each of them does, what they are paid, and who supports them before and after. If they are not paid, say so.
