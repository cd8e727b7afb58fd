# Money: what is paid, and what is covered.

criterion-single-fee = Do patients pay the outpatient fee only once for the whole group programme?
    .title = Fee for a group programme
    .conflict = It says that patients pay the outpatient fee several times for one group programme.
    .review = It says that participants pay several times for an offer in a group. Is this the outpatient fee, and are the sessions one programme? Then it can be charged only once.
    .why = When patient education, rehabilitation or treatment in a group at an outpatient clinic lasts several days, the fee can be charged only once for the whole programme. Food, books and lodging are something else.
    .remedy = Charge the fee only once, and say so. If the other payments are for something else, say what.

criterion-outpatient-fee-referral = Do only referred patients pay the outpatient fee?
    .title = Outpatient fee and referral
    .conflict = It says that patients pay the outpatient fee, and that nobody needs a referral.
    .review = It says that participants pay. It is unclear whether everyone who pays the outpatient fee is referred, or whether they meet professionals whom the fee can be charged for.
    .why = The outpatient fee can be charged only from patients who are referred, and for health care from certain professions. It cannot be charged from those who come without a referral.
    .remedy = Write who needs a referral and who pays. If nobody needs one, the outpatient fee cannot be charged; remove it. If the payment is for something else, say what.

criterion-outpatient-fee-rate = Is the outpatient fee within the rate of the year?
    .title = Rate of the outpatient fee
    .conflict = It says that the outpatient fee is NOK { $amount }. The rate of the year is NOK { $limit }.
    .review = It says NOK { $amount }. It cannot be seen whether the sum follows the rate of the year in which the offer is held, or whether it covers more than the outpatient fee.
    .why = The state sets how much a patient can be charged for outpatient care. The rate usually changes at the turn of the year. Food, materials and payment for several people are something else.
    .remedy = Charge no more than the rate of the year in which the offer is held. Write the rate, and what the rest of the sum is for, if there is more.

criterion-travel-scheme = Does what is said about patient travel fit the rest of the description?
    .title = Patient travel
    .conflict = It says that the patient travel scheme covers the journey, and that the offer is preventive only.
    .review = It says that the journey is covered. See whether the offer is preventive, whether people are referred or called in, and whether they can take part from home.
    .why = The patient travel scheme covers journeys to the specialist health service and to a few municipal services. Preventive work is left out, except at health stations. According to the scheme, journeys to courses are covered when the patient is referred or called in and a need to come in person is documented. Those who trust what it says may end up paying themselves.
    .remedy = Write who covers the journey, and on what conditions, or ask the reader to check with the patient travel office. If the municipality covers the journey itself, say so.

criterion-training-allowance-section = Does what is said about training allowance fit the rules of today?
    .title = Training allowance
    .conflict = It refers to section 9-13 for the training allowance. That is the old number. The right is now in section 9-14.
    .review = A person has to look at some of what it says about training allowance: whether the section is right, or whether the offer is one that can give a right to it.
    .why = The training allowance has moved within the National Insurance Act, and section 9-13 is now about something else. The right itself is the same. It is for training at an approved health institution, or a course for parents at a public centre for special needs education.
    .remedy = Refer to section 9-14 of the National Insurance Act, or link to NAV without naming the section.

criterion-training-allowance-conditions = Does it say what it takes to get the training allowance?
    .title = Conditions for training allowance
    .missing = It does not say both: that the institution is approved or is a public centre for special needs education, and that a certificate from a doctor is needed.
    .why = NAV can give training allowance to parents and others who need training to take care of a child with a long-term illness or a disability. The training has to be at an approved health institution or a public centre for special needs education, and a doctor has to certify that it is needed. Those who know this can get the certificate in time.
    .remedy = Find out whether the institution is approved, or is such a centre. If it is, say so, and that participants need a certificate from a doctor. If the offer gives no right to the allowance, remove what is said about it.
