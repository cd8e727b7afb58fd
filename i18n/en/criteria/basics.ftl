# What a reader is told: what it is, who it is for, when, where, price, way in, contact and organiser.

criterion-how-to-join = Is the reader told how to get a place?
    .title = How to get a place
    .missing = It does not say how to get a place.
    .why = Some offers need a referral, others are open to all. People who do not know which it is may be left outside. Hospitals must give people the information they need to use their rights.
    .remedy = Say whether a referral is needed, and from whom. Say how to sign up, with a link, telephone or email. If people can just turn up, say so.

criterion-what-it-costs = Is the reader told what it costs?
    .title = Price
    .missing = It does not say what it costs to take part.
    .why = People who do not know what it costs may not sign up. That applies even when it is free.
    .remedy = Give the price, what it covers, and who does not have to pay. If it is free, say so.

criterion-when-it-is-held = Is the reader told when it is held?
    .title = When it is held
    .missing = It does not say when the offer is held, or all the dates have passed.
    .why = Many people have work, treatment and travel to plan around. They need to know when it is before they sign up or ask for a referral.
    .remedy = Give dates and times. If they are not ready, you can write for example “every autumn”, “when enough have signed up”, “the date is in your letter” or “whenever you like”. Remove dates that have passed.

criterion-where-it-is-held = Is the reader told where it is held?
    .title = Where it is held
    .missing = It does not say where people meet, or that everything happens online, by telephone or at home.
    .why = For many, the journey decides whether they can come. People who are new to the place need the address. People who take part from home need to know that they can.
    .remedy = Give the name of the place and the address, and if you can the building, floor and room. If people can choose between coming and joining online, they still need the address. If it is all online or by telephone, say so.

criterion-who-it-is-for = Is the reader told who it is for?
    .title = Who the offer is for
    .missing = It does not say who the offer is for.
    .why = People look to see whether the offer is for them. If they cannot tell, they move on, or sign up for something that does not fit.
    .remedy = Say which illness, complaint or life situation the offer is about. Say whether it is for those who live with it, for relatives or for both. If it is open to all, say so.

criterion-whom-to-contact = Is the reader told whom to ask?
    .title = Contact
    .missing = It does not say whom to ask about the offer.
    .why = Hospitals and municipalities must see to it that patients and their nearest relatives get the information they are entitled to. That is easier when people know whom to ask. A question with no answer can be enough to keep someone away.
    .remedy = Say which unit or role people can ask, with telephone, email or web page, and when someone answers. Do not use a person’s name; then the text stays right when someone leaves.

criterion-what-it-is = Does the reader learn what the offer is called, and what it is about?
    .title = Name and content
    .missing = It does not say both what the offer is called and what it is about.
    .why = A template for invitations from Nord-Trøndelag has both name and content, and the pages we have seen say the same. That it is a course says little. Readers want to know what happens, and whether it is worth the trip.
    .remedy = Give the offer a name that says what it is about. Write two or three sentences on what you talk about, do or practise.

criterion-who-holds-it = Does the reader learn who holds the offer?
    .title = Organiser
    .missing = It does not say which organisation or unit holds the offer.
    .why = A template for invitations from Nord-Trøndelag has the organiser, and the pages we have seen name it. Is it the hospital, the municipality or an association? The answer tells people what to expect, and who answers for it.
    .remedy = Write the name of the organisation, and the unit if you can. If there are several of you, name them all.
