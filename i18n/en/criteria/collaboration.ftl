# Working together, and the way on.

criterion-joint-agreement = Does it say what the hospital and the municipality have agreed on for the joint offer?
    .title = Agreement on a joint offer
    .missing = It does not say all of this about the agreement: which one it is, who is responsible, who is the employer, who organises, and who pays.
    .why = Municipalities must have a cooperation agreement with the health trust. If they agree on joint measures, the agreement must settle responsibility, employer liability, organisation and financing. The description does not have to show it, but it is easy to find there.
    .remedy = Refer to the agreement, and say briefly what it settles on responsibility, employer, organisation and money. If it does not mention the offer, take it up with the other party.

criterion-organisation-partner = Do you work with a user organisation or another voluntary organisation?
    .title = Working with organisations
    .missing = It does not say that you work with a user organisation or another voluntary organisation.
    .why = Municipalities must make cooperation with the voluntary sector possible. In the health and care services that includes the users’ organisations. It does not mean that each offer has to have such a partner.
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
    .why = In a guide from 2015 the Directorate of Health recommends that offers are in the municipality as far as possible, and that rare and specialised topics are in hospitals. What is right with you depends on what hospital and municipality have agreed.

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
