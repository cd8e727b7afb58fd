# Working together, and the way on.

criterion-joint-agreement = Does it say what the hospital and the municipality have agreed on for the joint offer?
    .title = Agreement on a joint offer
    .missing = It does not say all of this about the agreement: which one it is, who is responsible, who is the employer, who organises, and who pays.
    .why = Municipalities must have a cooperation agreement with the health trust. If they agree on joint measures, the agreement must settle responsibility, employer liability, organisation and financing. The description does not have to show it, but it is easy to find there.
    .remedy = Refer to the agreement, and say briefly what it settles on responsibility, employer, organisation and money. If it does not mention the offer, take it up with the other party.

criterion-organisation-partner = Do you work with a user organisation or another voluntary organisation?
    .title = Working with organisations
    .missing = It does not say that you work with a user organisation or another voluntary organisation.
    .why = Municipalities must make cooperation with the voluntary sector possible. In the health and care services that includes the users’ organisations. The Directorate of Health’s guide recommends such partners, for hospitals too. It does not mean that each offer has to have such a partner.
    .remedy = Ask an organisation whether they want to take part. If you already work together, say who it is and what they do. If it does not suit this offer, you can say why.

criterion-user-organisation-told = Are parents told of a user organisation?
    .title = User organisation for parents
    .missing = It does not say which user organisation parents can get in touch with.
    .why = When a child is admitted, the parents must be told about relevant interest organisations. There they can meet others who have been through the same.
    .remedy = Give the name of a user organisation that fits, with a link if you can. You can ask whether someone from there would come and tell about it.

criterion-follow-up-told = Does it say who follows up the participants afterwards?
    .title = Follow-up after the offer
    .missing = It does not say who follows up when the offer is over.
    .why = When a patient needs a coordinated offer, the specialist health service must cooperate with others. For healthy life centres, the Directorate of Health recommends structured follow-up. The description does not have to tell of it, but people feel safer when they know what comes next.
    .remedy = Say who follows up afterwards, and how: another meeting, the general practitioner, the municipality or a user organisation. If nobody is to follow up, you can say that you have considered it.

criterion-follow-up-partner = Is the service that follows up afterwards named as a partner?
    .title = Working with those who follow up
    .missing = It says that others follow up afterwards, but not which service you work with on it.
    .why = Those who provide specialist health services must cooperate with other services when a patient needs a coordinated offer. Where others follow up, it helps participants to know whom you have agreed it with.
    .remedy = List the municipality or the service that follows up among your partners. If nothing is agreed yet, you can get in touch now.

criterion-coordinating-unit = Does it say who coordinates, when participants need help from several services?
    .title = Coordinating unit and coordinator
    .missing = It says nothing about a coordinating unit, a coordinator or anyone else who coordinates the services.
    .review = It says who coordinates. See whether it is the right place for those who take part here.
    .why = Hospitals and municipalities must have a coordinating unit for rehabilitation. The Directorate of Health recommends that learning offers for people with large and complex needs are tied to the overall plan for their help. The description does not have to say who coordinates. But if it does, it is easier to find the way.
    .remedy = Say which coordinating unit or coordinator participants can contact. You can also name the healthy life centre, when it fits.

criterion-partners-told = Does it say which other services you work with?
    .title = Working with other services
    .missing = It does not say whom you work with, although participants get help from several services.
    .why = The municipality must cooperate with other providers when that is needed for a coordinated offer. The description does not have to say who they are. But people who get help from several services benefit from knowing who talk to each other.
    .remedy = Say whom you work with, such as the hospital, the general practitioner or a user organisation, and what they do.

criterion-specialist-support = Does it say what the hospital contributes to the offer with the municipality?
    .title = What the hospital contributes
    .missing = It does not say what the hospital contributes to the offer with the municipality.
    .review = It says something about who does what. See whether the hospital gives the guidance that the municipality needs.
    .why = Hospitals must advise and guide the services of the municipality, in rehabilitation too. How much is needed is for professionals to judge. The description does not have to show it. But if it does, everyone knows what they can ask the hospital about.
    .remedy = Say briefly what the hospital does: teaches, guides the staff of the municipality, or shares courses and material.

criterion-agreement-reviewed = Have the hospital and the municipality gone through the agreement in the last year?
    .title = Review of the agreement
    .review = The date of the last review is more than a year ago, or has not come yet. Has the agreement been gone through since, and did you look at this offer?
    .why = Hospital and municipality must go through their cooperation agreement each year to see whether it needs changes. The duty is about the agreement, not about each offer. So a person has to judge this.

criterion-local-associations = Does the healthy life centre work with associations where people live?
    .title = Associations in the neighbourhood
    .missing = It does not say that the healthy life centre works with associations.
    .review = It says which associations you work with. See whether there is something there that suits the participants.
    .why = The Directorate of Health’s guide recommends that healthy life centres work with associations. That makes it easier for people to carry on by themselves. What there is differs from place to place.
    .remedy = Say which associations you work with, such as the sports club or a user organisation.

criterion-care-level-fits = Is the offer at the level that fits its topic best?
    .title = Municipality or hospital
    .review = The offer is about something common and is in the hospital, or about something rare and is in the municipality. Is there a good reason, or somebody at the other level you should bring in?
    .why = In a guide from 2015 the Directorate of Health recommends that offers are in the municipality as far as that is sound, and that rare and specialised topics are in hospitals. At the same time, educating patients is one of the hospitals’ tasks. What is right with you depends on what hospital and municipality have agreed.

criterion-care-level-agreed = Does it say which agreement places the offer at this level?
    .title = Agreement on who does what
    .missing = It does not say which agreement the hospital and the municipality have about who runs offers like this one.
    .review = It says which agreement you have. See whether it covers this offer.
    .why = The Directorate of Health’s guide recommends that hospital and municipality agree on who runs which offers. That helps most when a common topic is in the hospital, or a rare one in the municipality.
    .remedy = Refer to the agreement. If you have none about this, bring it up the next time hospital and municipality meet.

criterion-contract-told = Does it say which municipality you run the offer for?
    .title = Contract with the municipality
    .missing = It does not say which municipality you run the offer for under contract.
    .why = The municipality can have others run offers for it, and keeps the responsibility. The description does not have to say which municipality it is. But if it does, people know whom to turn to.
    .remedy = Say which municipality you have a contract with. If you run the offer on your own, answer that you are not under contract.

criterion-specialist-provider = Does it say which hospital, or which body under contract, runs the offer?
    .title = Who runs the offer
    .missing = It does not say which hospital, or which body under contract, runs the offer.
    .why = The regional health authorities must see to specialist services. Hospitals or private bodies under contract usually run the offers. The description does not have to say who, but people need to know where to go.
    .remedy = Say which hospital runs the offer, or which body you have a contract with.

criterion-part-of-pathway = Is the offer a fixed part of a care pathway?
    .title = Place in the pathway
    .missing = It does not say that the offer is a fixed part of a care pathway.
    .why = The competence service for learning and mastery, Helsenorge and the Directorate of Health’s guide from 2015 see learning and mastery as part of a coherent care pathway. Then people get the offer when they need it, and not only when somebody thinks of it.
    .remedy = Say which pathway the offer belongs to, and when people get it: at diagnosis, before treatment or afterwards. If nothing is agreed, take it up with those responsible for the pathway.

criterion-level-reason = Does it say why the offer is held by the hospital?
    .title = Why the hospital holds it
    .missing = It does not say why the offer belongs in the specialist health service.
    .why = The Directorate of Health’s guide from 2015 recommends offers in the municipality when that is sound, and in hospital when the topic is rare or needs specialised knowledge. At the same time, educating patients is one of the hospitals’ tasks. The two pull in different directions, so we only ask for a reason.
    .remedy = Give the reason: the topic is rare, it needs specialised knowledge, the offer belongs with the treatment, or you hold it together with the municipality. If you find no reason, you can take it up with the municipality.

criterion-coordinating-unit-contact = Can people find out about the offer from the coordinating unit?
    .title = The coordinating unit as contact point
    .missing = It does not say that people can find out about the offer from the coordinating unit or the healthy life centre.
    .why = The Directorate of Health’s guide from 2015 gives the coordinating unit a role as contact point for learning and mastery offers. The competence service for learning and mastery points to it too. Then both people and their doctors have one place to ask.
    .remedy = Give the coordinating unit an overview of the offers, and say that people can ask there. If it covers all your offers, you can put it in the provider profile.

criterion-other-sectors = Do NAV, schools or others outside the health services take part?
    .title = NAV, school and services for children
    .missing = It does not say that NAV, a school or others outside the health services take part.
    .why = The Directorate of Health’s guide from 2015 mentions NAV, services for children and education as some who may be drawn in. It is a possibility, not something that everyone should do. If the offer is about work, school or children, they know things that the health services do not.
    .remedy = Ask NAV, the school or the kindergarten whether they will contribute, for instance with an hour on rights or on life at school. If they take part, say so. If it does not suit this offer, you can say that.

criterion-hospital-expertise = Has the hospital contributed its knowledge to the offer?
    .title = Knowledge from the hospital
    .missing = It does not say that the hospital has contributed its knowledge.
    .why = The Directorate of Health’s guide from 2015 recommends that the hospital contributes its knowledge when the municipality makes offers. Then the municipality need not build up everything alone, and participants get the same advice in both places.
    .remedy = Ask the hospital whether they can help with the content, teach, or look through the plan. If they have done so, list them among those you work with.

criterion-follow-up-considered = Have you considered whether participants need follow-up afterwards?
    .title = Considering follow-up
    .missing = It does not say whether you have considered follow-up after the offer.
    .why = The regional competence service in Helse Sør-Øst recommends considering follow-up when a digital course is over. We think it is just as wise for courses where people meet. The answer may well be that none is needed.
    .remedy = Decide whether participants get follow-up, whether others take over, or whether none is needed. Write down what you found.

criterion-follow-up-meeting = Does the group meet again some weeks or months later?
    .title = Follow-up meeting
    .missing = It does not say that the group meets again.
    .why = Courses in coping with depression have such meetings, and the regional competence service in Helse Sør-Øst writes of follow-up after digital courses. Sources disagree on how long to wait. This is a suggestion, not something that everyone should have.
    .remedy = Set a date for a meeting some weeks or months later, tell people about it from the start, and write it down. If that does not suit, a talk or a message may do.

criterion-self-help-afterwards = Can participants continue in a self-help group of their own?
    .title = Self-help group afterwards
    .missing = It does not say that participants can continue in a self-help group.
    .why = In Mestringstreff, participants are invited to continue in a group that they run themselves. It is one way of doing it, and it does not suit everyone.
    .remedy = Tell of self-help groups at the last session, and ask whether some want to continue together. You can lend them a room and help them get started. Say that you do so.

criterion-peers-told = Are participants told of peer supporters and user organisations?
    .title = Peer supporters and user organisations
    .missing = It does not say that participants are told of peer supporters or user organisations.
    .why = The Directorate of Health’s guide from 2015 and the hospital trust in Møre og Romsdal value the experience of others in the same situation. As we read them, participants should be told where they can meet somebody when the offer is over.
    .remedy = Say who has peer supporters, and how to reach them. You can ask somebody from a user organisation to come by. Say that you do so.

criterion-contact-afterwards = Is it clear whom participants can contact afterwards?
    .title = Contact after the offer
    .missing = It does not say whom participants can contact when the offer is over.
    .why = The regional competence service in Helse Sør-Øst recommends thinking through the time after a digital course. As we read it, participants should know whom to ask then, after other courses too. Many questions only come when everyday life is back.
    .remedy = Say whom participants can contact afterwards: yourselves, the general practitioner, the healthy life centre or a user organisation. Say it at the last session too.
