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
    .why = Participants get both professional knowledge and the experience of someone who has lived with the same. So national guidance is that user representatives take part in the sessions, not only in planning them.
    .remedy = Agree on what the user representative does in the sessions, such as telling their story, leading the conversation or answering questions. Say so, and participants will know whom they will meet.

criterion-user-representative-evaluation = Do user representatives and professionals evaluate the offer together?
    .title = Evaluation with user representatives
    .missing = It does not say that user representatives and professionals evaluate the offer together.
    .conflict = It says that no user representatives take part in evaluating the offer.
    .why = Answers from participants can be read in several ways, and user representatives may see other things than professionals. National guidance is that they take part in evaluation. Then they can also say what should be different next time.
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
    .why = The competence service for learning and mastery and the hospital trust in Møre og Romsdal advise that the experience matches those the offer is for. Patients and relatives have different experience, and it is easier to recognise yourself in someone who has been there.
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
    .remedy = Say who represents the users: a user organisation, a user council, peer supporters or earlier participants. If it covers all your offers, you can put it in the provider profile.

criterion-representative-terms = Does it say what user representatives and peer supporters do, and what they get for it?
    .title = Terms for user representatives
    .missing = It does not say all of this about each user representative and peer supporter: what they do, whether they are paid, and what support they get.
    .why = National guidance is that experience and professional knowledge should count equally. Then those who contribute experience should know what is agreed about tasks, pay and support. The competence service for learning and mastery advises saying clearly which role it is, before you ask anyone.
    .remedy = Say what each of them does, what they are paid, and who supports them before and after. If they are not paid, say so.

criterion-participants-in-planning = Can participants influence the plan before you start?
    .title = Wishes of participants before the start
    .missing = It does not say that participants can influence the plan before you start.
    .why = Slides from the competence service for learning and mastery (about 2015) show who can take part in each phase. For participants in planning there is a question mark. So this is only a possibility.
    .remedy = You can ask for wishes at sign-up: what do you wonder about most, and what would you like us to take up? Say that you do.

criterion-participants-in-running = Can participants help shape the sessions as they go?
    .title = Sessions shaped by participants
    .missing = It does not say that participants can help shape the sessions as they go.
    .why = Slides from the competence service for learning and mastery (about 2015) have a question mark beside the part of participants in holding the offer. Some groups gain from it; others follow a set course. Choose what suits you.
    .remedy = You can leave time for what participants want to take up, and ask near the end of a session what the next one should be about. Say that they can have a say.

criterion-participation-levels = Does participation cover both each person and cooperation with user and patient organisations?
    .title = Participation on two levels
    .missing = It does not say both how each person takes part, and how you work with user representatives or organisations.
    .why = The Directorate of Health recommends both: that each participant has a say, and that you work with the organisations. Sources disagree on the levels: they count from two to four, and some say system level where others say service level. Both words count here.
    .remedy = Say what each participant can influence, and who speaks for the users when you make the offer. If it covers all your offers, you can put it in the provider profile.

criterion-representative-perspective = Can the user representative speak for more than themselves?
    .title = Speaking for more than oneself
    .review = Does the user representative have some distance to their own story, and is there room for others to see it differently? Talk with those it concerns.
    .why = The competence service for learning and mastery and the website FOUSAM advise choosing someone who has worked through what they have been through. Then it is easier to speak on behalf of others. No text can show this, so it is a question to you.
    .remedy = Have a talk before you agree on anything. Talk about what the role is, and what it can be like for others in the same situation. If it is too early, the person can contribute in another way.

criterion-representative-independent = Is the user representative independent of those who arrange the offer?
    .title = Independent user representative
    .missing = It does not say that all the user representatives are independent of you, that is, not employed by you.
    .why = One hospital, Nordlandssykehuset, asks for user representatives who are independent of the employer, and Erfaringssentrum tells them apart from employed experience consultants. It is easier to disagree when you do not work there. The advice is local, and in a large organisation the job can be somewhere else entirely.
    .remedy = Say that the user representative is not employed by you. If the person is, you can ask one more, or use the role of experience consultant instead.

criterion-representative-beside-consultant = Is there a user representative beside the experience consultant?
    .title = User representative and experience consultant
    .missing = It does not say that there is a user representative beside the experience consultant.
    .why = Erfaringssentrum describes two roles: an experience consultant is employed because of their own experience, and a user representative speaks for the users without being employed. As we read it, the consultant should not be the only one who speaks for the users.
    .remedy = Keep the experience consultant, and bring in a user representative too, in planning for example. If someone already takes part, say so.

criterion-two-representatives = Is there more than one user representative?
    .title = Two user representatives
    .missing = It does not say that there is more than one user representative.
    .why = Two can support each other, have different experience and stand in for each other in case of illness. This is common advice in the field, and no source was read for it. One is good too.
    .remedy = You can ask one more, for example someone with other experience or of another age. If you are several already, say how many.

criterion-representative-recruited = Does it say how you find user representatives?
    .title = How you find user representatives
    .missing = It does not say how each user representative was found.
    .why = The competence service for learning and mastery advises asking the user organisations first, and names other ways. Erfaringssentrum holds that an organisation should elect them. So sources disagree, and nobody needs to be a member to be a user representative.
    .remedy = Say where you ask: a user organisation, a user council, the clinical unit, earlier participants, a school, a volunteer centre or an advertisement.

criterion-expenses-covered = Are the user representative’s expenses covered?
    .title = Expenses of the user representative
    .missing = It does not say that you cover documented expenses of each user representative.
    .conflict = It says that the expenses of a user representative are not covered.
    .why = Helsebiblioteket advises covering documented expenses as a minimum, and the hospital trust in Bergen does so. They are travel, lodging and perhaps lost earnings. There is no national rate.
    .remedy = Agree on which expenses you cover, and how they are documented. Say so. If it covers all your offers, you can put it in the provider profile.

criterion-fee-settled = Is the fee settled with the user representative beforehand?
    .title = Agreement on a fee
    .missing = It does not say what is agreed about a fee for each user representative.
    .why = Helsebiblioteket and the competence service for learning and mastery take up fees. As we read it, this should be settled beforehand. There is no national rate, only local ones. Peer support is unpaid, while user representatives often get a fee.
    .remedy = Talk about the fee before the assignment starts. Say whether one is agreed, whether the person has declined, or whether you agree that it is voluntary. You do not need to give the amount.

criterion-representative-training = Is the user representative offered training for the role?
    .title = Training of user representatives
    .missing = It does not say that each user representative has had training, or been offered it.
    .why = A review of 37 studies (Sagen et al. 2023) found that training with money set aside for it makes participation easier. Hospitals such as Lovisenberg and Nordlandssykehuset have made courses for user representatives, one of them online.
    .remedy = Offer a course, for example one online, or a course in health pedagogy together with the professionals. Say what the user representative has been offered.

criterion-participation-training = Do the professionals know the principles of user participation?
    .title = Professionals and user participation
    .review = Have the professionals learned about user participation, and do they know when and how users should take part?
    .why = A review of 37 studies (Sagen et al. 2023) found that training makes participation easier. Erfaringssentrum found that staff do not always know when and how to involve users. Neither says which course is needed.
    .remedy = Train those who need it, together with the user representatives if you can. Say in the provider profile that it is done.

criterion-representative-support = Is the user representative prepared before and followed up after the assignment?
    .title = Support for the user representative
    .missing = It does not say that each user representative is prepared before, and has a talk after the assignment.
    .why = The website FOUSAM and the competence service for learning and mastery advise following up before and after. Telling about something you have lived with can take its toll, and the role is often new.
    .remedy = Agree on a short talk before the first session, and one after the last. Say that you do so.

criterion-representative-welcomed = Does one of the professionals see to it that the user representative feels safe?
    .title = Safety of the user representative
    .review = Does one of the professionals have the task of welcoming the user representative and seeing that all is well? Ask the user representative too.
    .why = The competence service for learning and mastery points out that professionals are mostly the ones on home ground. So they should see to safety and guidance. Whether people feel safe, only they can tell.
    .remedy = Decide which of the professionals is the fixed contact for the user representative, and say that there is one. Do not write names of people.
