# How a person gets a place, and what belongs to it.

criterion-companion-welcome = Are participants told whether they can bring someone?
    .title = Bringing someone
    .missing = It does not say whether participants can bring someone, or it only says that they cannot.
    .why = Patients and service users can ask to have another person with them when they get help. For some, this is what makes it possible to take part. In a group, consideration for the others counts too.
    .remedy = Say whether people can bring someone, and whether they have to tell you beforehand. If they cannot, say why.

criterion-travel-cover-told = Is the reader told whether travel is covered?
    .title = Travel cover
    .missing = It does not say whether people can have travel to the offer covered.
    .why = Patients, and sometimes relatives, have a right to have necessary travel covered under rules of their own. People who do not know may stay away because the journey is expensive.
    .remedy = Say whether travel is covered, or what it depends on. Refer to the patient travel scheme (Pasientreiser). If something else applies to relatives, say that too.

criterion-public-page = Can people find the description on a web page?
    .title = Public page
    .missing = It does not say where on the web people can find the description.
    .why = Hospitals must give people the information they need to use their rights. Municipalities must see to it that patients, users and their nearest relatives get the information they are entitled to. Many people look on the web first.
    .remedy = Put the description on a page that anyone can read, and give the address here. Say there who the offer is for, what happens, how to get a place, and whom to ask.

criterion-referral-response = Are those who are referred told when the answer comes, and how to complain?
    .title = Answer to a referral
    .review = It says that everyone needs a referral. See whether this referral gives a right to an assessment and an answer, and whether people are told when it comes and how to complain.
    .why = People who are referred to specialist health care must have the referral assessed within ten working days. The answer must tell them about their right to care, the time or deadline, and how to complain. It is not settled whether this applies to a referral to a course alone.
    .remedy = Say when people can expect an answer to the referral. Say whom they can complain to, and how, or that the letter tells them.

criterion-complaint-route = Are people told how to complain?
    .title = How to complain
    .review = It says that people get a place by referral or decision. See whether they can complain about a refusal, and whether they are told how.
    .why = Patients and service users who think they have not had what they are entitled to can complain to the county governor. Whether this also applies to being refused a place on a course depends on the offer.
    .remedy = Say whom people can complain to, and how. If the letter they get tells them, say so.

criterion-other-regions = Can people from other parts of the country get a place, or does it say why not?
    .title = People from elsewhere
    .review = It says that only people who live in the area can get a place, but not why. Does the right to choose where to be treated apply here?
    .why = People who have a right to hospital care can choose where within a national scheme. It is not settled whether this applies to courses. The reason may be that there are few places, or that the course is part of a larger programme on site. Then it is enough to say so.

criterion-stay-in-municipality = Can everyone who stays in the municipality get a place?
    .title = Staying in the municipality
    .missing = It does not say that people who stay in the municipality without being registered there can get a place too.
    .why = The municipality must see to it that everyone who stays there gets the health and care services they need. Students and others on a longer stay may not know that they can ask.
    .remedy = If everyone who stays in the municipality can get a place, say so. Say also whether people from other municipalities are welcome.

criterion-voluntary-told = Are people told that taking part is voluntary?
    .title = Taking part is voluntary
    .review = See whether participants are told that taking part is voluntary, and that they can leave when they like.
    .why = Health care needs consent, and people who have said yes can change their minds. We read this to mean that taking part in a learning offer is voluntary. Consent can be given without words, so the text does not have to say it. But it is good to know.
    .remedy = Say that taking part is voluntary, and that people can leave along the way. Say whom to tell.

criterion-attendance-condition = Is taking part a condition for something else?
    .title = A condition for other help
    .review = It says that people have to take part to get something else. Is there a professional reason, and are they told what happens if they say no?
    .why = Health care needs valid consent, which can be withdrawn. A course can be a good step before a treatment. But when it is a condition for other help, the choice is less free. Then it is worth looking at why.

criterion-low-threshold-route = Is there an easy way in for those who have little to spare?
    .title = Easy way in
    .missing = It does not say that people can come without a referral or in another easy way.
    .review = It says something about an easy way in. See whether it reaches people with few resources.
    .why = Municipalities must help to level out social differences in health. We read this to mean that an easy way in is part of it. A referral, a price or a long form can shut out those who need the offer most.
    .remedy = If people can come without a referral, say so. Make it as easy as you can to sign up. If the municipality has another way in for people with few resources, say where.

criterion-healthy-life-self-referral = Can people get in touch with the healthy life centre on their own?
    .title = Contact without a referral
    .missing = It does not say that people can get in touch without a referral.
    .review = It says that people can get in touch on their own. See whether that is as easy as with a referral.
    .why = The Directorate of Health recommends that municipalities have low-threshold help for people who want to change habits. We read this to mean that people can come without a referral. A referral can still be useful.
    .remedy = If people can get in touch themselves, say so, and how. You can add that doctors and NAV may refer too, if that is so with you.

criterion-rights-told = Are participants told of rights they have?
    .title = The rights of participants
    .missing = It does not say that participants are told of any rights.
    .why = Patients have a right to information about their health and the help they get. Service users have a right to information so that they can look after their rights. A course is a good place to hear about rights, and to ask.
    .remedy = Bring up at least one right that concerns the participants, such as travel, leave, individual plan or how to complain. Say that you do, or link to a page about rights.

criterion-individual-plan-told = Are participants told of individual plans and coordinators?
    .title = Individual plan and coordinator
    .review = The offer is for people who need services over a long time. See whether they are told of individual plans and coordinators, and whether the offer can be part of the plan.
    .why = People who need coordinated services over a long time have a right to an individual plan and a coordinator. The municipality or the hospital must make the plan together with the person. A learning offer can be part of it.
    .remedy = Tell participants about individual plans and coordinators, and whom they can ask. Say that you do.

criterion-carer-support-told = Are relatives told that they can ask the municipality for relief and other help?
    .title = Relief and other help for carers
    .review = The offer is for people with burdensome care work. See whether they are told that they can ask the municipality for help, and get the answer as a decision.
    .why = People with particularly burdensome care work can require the municipality to decide whether they are to have help that eases the burden, and which help. Not everyone knows that they can ask.
    .remedy = Tell people about the right to a decision, and where in the municipality to apply. Say that you do.

criterion-near-home = Is the rehabilitation held near where people live, or does it say why not?
    .title = Near home and daily life
    .missing = It does not say whether the rehabilitation is near where people live, or why it is not.
    .review = It says something about how near it is. See whether that suits the people it is for.
    .why = Rehabilitation must start from each person’s situation and goals. It is easier to use what one learns when it is close to home and daily life. Some offers are so specialised that they are only found far away.
    .remedy = Say whether the offer is near where people live, or whether they can take part from home. If it is far away, say why, and what you do to help people use what they learn at home.

criterion-carer-training-decision = Do carers get a written decision on the support they get, and are they told how to complain?
    .title = Decision on training for carers
    .why = For some municipal services that are expected to last more than two weeks, the rules on individual decisions apply. Support for people with particularly burdensome care work is one of them. Each person must then have a written decision that can be complained about.
    .remedy = Make a decision for each person, and say in the description that they get it and how they can complain. If you give the offer on another basis, say which.

criterion-user-input-told = Does the invitation say that people with experience of their own helped to make the offer?
    .title = Users in the invitation
    .missing = It does not say in the invitation that users helped to make the offer.
    .why = Helsenorge and Helse Førde say that experienced users help to make the offers. It is an option and nothing more. But readers see that somebody who has been there has thought about what is needed.
    .remedy = Add a sentence that people with experience of their own took part in planning.
