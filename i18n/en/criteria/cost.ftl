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
    .review = It says that participants pay. Is this the outpatient fee, and is everyone who pays it referred?
    .why = At an outpatient clinic, the hospital can charge the fee only from patients who are referred. Those who come without a referral do not pay it.
    .remedy = Say who needs a referral and who pays. If nobody needs a referral, remove the outpatient fee. If the payment is for something else, say what.

criterion-outpatient-fee-rate = Is the outpatient fee within this year’s rate?
    .title = Rate of the outpatient fee
    .conflict = It says that the outpatient fee is NOK { $amount }. The rate for the year is NOK { $limit }.
    .review = It says NOK { $amount }. We cannot see whether the sum follows the rate for the year in which the offer is held, or whether it covers more than the outpatient fee.
    .why = The state sets how much a patient can be charged for outpatient care. The rate usually changes at the turn of the year. Food, materials and payment for several people are something else.
    .remedy = Charge no more than the rate for the year in which the offer is held. Give the rate. If the sum is higher, say what the rest is for.

criterion-travel-scheme = Does what is said about patient travel fit the rest of the description?
    .title = Patient travel
    .conflict = It says that the patient travel scheme covers the journey, and that the offer is only preventive.
    .review = It says that the journey is covered. See whether the offer is preventive, whether people are referred or called in, and whether they can take part from home.
    .why = The patient travel scheme covers journeys that are needed for medical reasons, to specialist care and a few municipal services. Preventive work is left out, except at health stations. The scheme’s guide says that course participants have to be referred or called in. If they can choose not to come in person, a need to come has to be documented.
    .remedy = Say who covers the journey, and on what conditions, or ask the reader to check with the patient travel office. If the municipality covers the journey itself, say so.

criterion-training-allowance-section = Does what is said about the training allowance fit today’s rules?
    .title = Section on training allowance
    .conflict = It refers to section 9-13 for the training allowance. That is the old number. The right is now in section 9-14.
    .review = Look at what is said about the training allowance: whether the section is right, and whether this is an offer that can give a right to it.
    .why = The training allowance was moved within the National Insurance Act in 2017, and section 9-13 is now about something else. Only the number is out of date. The right applies to training at an approved health institution and to courses for parents at a public centre for special needs education.
    .remedy = Refer to section 9-14 of the National Insurance Act, or link to NAV without naming the section. If the offer cannot give a right to the allowance, remove what is said about it.

criterion-training-allowance-conditions = Does it say what it takes to get the training allowance?
    .title = Conditions for the training allowance
    .missing = It does not say both: that the institution is approved or is a public centre for special needs education, and that a certificate from a doctor is needed.
    .why = NAV can give the training allowance to parents and others who need training to take care of a child with a long-term illness or a disability. The training has to be at an approved health institution or a public centre for special needs education, and a doctor has to certify that it is needed. The child can be over 18.
    .remedy = Find out whether the institution is approved, or is such a centre. If it is, say so, and that participants need a certificate from a doctor. If the offer gives no right to the allowance, remove what is said about it.

criterion-fee-with-professionals = Do patients who pay the outpatient fee meet professionals whom it can be charged for?
    .title = Outpatient fee and professionals
    .review = It says that participants pay, and only people with lived experience are named as leaders. Is the payment the outpatient fee? See whether professionals take part. If they do, say who. If the payment is for something else, say what.
    .why = At an outpatient clinic the hospital can charge the fee only for health care from certain professions, such as doctors, psychologists, nurses and physiotherapists. A course run by peers alone is something else. Descriptions often do not name everyone who takes part.

criterion-online-programme-fee = Can patients take web-based treatment without paying the outpatient fee for the programme?
    .title = Fee for web-based treatment
    .conflict = It says that the offer is web-based treatment, and that patients pay the outpatient fee for it.
    .review = It says that participants pay for something they take on the web. What is the payment for? If it is a treatment programme, only consultations beside it can cost the outpatient fee.
    .why = A consultation by video or telephone can cost the outpatient fee. A web-based treatment programme cannot. If there is an ordinary consultation as well, that can cost the fee.
    .remedy = Remove the fee for the programme. If it is for a consultation beside it, say which.

criterion-children-fee-exemption = Does it say that children do not pay the outpatient fee?
    .title = Children do not pay the fee
    .missing = It does not say that children are exempt from the outpatient fee, but it says that participants pay.
    .why = The state covers the outpatient fee for children under 16. The limit was probably raised to 18 on 1 August 2026, but we have not read the new text. Parents who do not know may think that it costs something to let the child take part.
    .remedy = Say that children do not pay the outpatient fee, and up to what age. Find out which age limit applies now. If the payment is for something else, say what.

criterion-children-fee = Can the children take part without paying the outpatient fee?
    .title = Outpatient fee for children
    .conflict = It says that children under 16 pay the outpatient fee.
    .review = It says that children or adolescents pay for the offer. Is the payment the outpatient fee, and are some of them young enough to be exempt?
    .why = Children under 16 pay no outpatient fee, for the state covers it. From 1 August 2026 the limit is probably 18. What parents pay for themselves, and what food and materials cost, is something else.
    .remedy = Remove the outpatient fee for the children. If the payment is for something else, or the adults pay it, say so.

criterion-young-adult-fee = Can young people in mental health and substance use care take part without paying the outpatient fee?
    .title = Fee for young people in mental health care
    .conflict = It says that patients pay the outpatient fee, and everyone who takes part is young enough to be exempt.
    .review = It says that participants pay for an offer in mental health or substance use care. Is the payment the outpatient fee? If so, say that those who are young enough do not pay it.
    .why = Patients in mental health care and interdisciplinary substance use care pay no outpatient fee up to and including the year they turn 26. The state covers it.
    .remedy = Remove the outpatient fee for those who are young enough. If some have to pay, say who. If the payment is for something else, say what.

criterion-no-show-fee = Is the no-show fee within this year’s rate?
    .title = Rate of the no-show fee
    .conflict = It says that the no-show fee is NOK { $amount }. The rate for the year is NOK { $limit }.
    .review = It says NOK { $amount } for not showing up. We cannot see whether the sum follows the rate for the year in which the offer is held, or whether it is for something else, such as food or a hotel.
    .why = The state sets how much a patient can be charged for not coming to an outpatient appointment. In mental health and substance use care the rate is lower. The rates usually change at the turn of the year.
    .remedy = Charge no more than the rate for the year in which the offer is held. If some of the sum is for food or a hotel, say so separately.

criterion-no-show-notice = Are those who give more than 24 hours’ notice free from the no-show fee?
    .title = Notice that frees people from the no-show fee
    .conflict = It says that people can be charged a no-show fee although they gave notice in time.
    .review = Look at how early people have to give notice. Are patients charged a no-show fee although they give notice more than 24 hours ahead? Then they should not be. If the payment is for food, a hotel or something else, this does not apply.
    .why = A patient who gives notice more than 24 hours before an appointment cannot be charged a no-show fee. You can ask for earlier notice, but without a fee. Cancelling food or a hotel is something else.
    .remedy = Say that those who give notice more than 24 hours ahead do not pay. If it is food or a hotel that costs something, say so.

criterion-no-show-fee-told = Is the no-show fee mentioned where people read about the offer?
    .title = No-show fee
    .missing = It does not say that the no-show fee is mentioned where people read about the offer.
    .why = People who do not come, and have not given notice more than 24 hours ahead, can be charged a fee. It can be much higher than the outpatient fee. They need to know before they sign up.
    .remedy = Say how much the fee is, and how and when people can give notice. Do it on the page where people read about the offer.

criterion-municipal-course-fee = Is there a basis for the municipality to charge for the course?
    .title = Charging for a municipal course
    .review = It says that participants pay for the course. Is the course a health and care service? If so, find out which rule the payment rests on, and say so. If the payment is for food, materials or the room, say that.
    .why = A municipality can charge for health and care services only where an act or a regulation says so. The regulation on user fees does not mention training in groups. Public health work, culture and adult learning have other rules, and practice varies.

criterion-carer-training-fee = Is the training free for people with particularly burdensome care work?
    .title = Free training for carers
    .conflict = It says that the offer is the municipality’s support for people with particularly burdensome care work, and that they pay for the course.
    .review = It says that participants pay. Are some of them carers with particularly burdensome care work, and is the payment for the training itself? Then it should be free for them.
    .why = Municipalities must offer support to people with particularly burdensome care work, such as training and guidance. We read the rules on fees and the national guide on next of kin to mean that it is free. It does not cover all relatives; the municipality judges each case.
    .remedy = Let the training be free for those it concerns, and say so. If the payment is for food, materials or lodging, say that.

criterion-interpreter-fee = Can people have an interpreter without paying for it?
    .title = Paying for an interpreter
    .review = It says that participants pay for the interpreter. Find out who should pay. If it is the service, remove the payment. If it is for those who do not show up, say so.
    .why = Public services must use an interpreter when it is needed for sound help. The Interpreting Act does not say who pays. The health authorities say that patients do not pay for interpreters.

criterion-sick-pay-claim = Does what is said about sick pay fit the rules?
    .title = Sick pay
    .conflict = It says that people get sick pay because they take part, with no doctor having to assess them.
    .review = Something is said about sick pay. See whether it is clear that a doctor has to assess each person, and that the offer gives no right to sick pay by itself.
    .why = A person who is unfit for work can get sick pay, also when treatment makes work impossible. A doctor assesses it, and NAV decides. A course alone gives no right. Training allowance, self-certification and leave are something else.
    .remedy = Say that those who wonder whether they can get sick pay can talk to their doctor. Promise nothing. If you mean leave or training allowance, say so.

criterion-relatives-travel-told = Are relatives told whether their travel is covered?
    .title = Travel cover for relatives
    .missing = It does not say whether relatives can have their travel covered.
    .why = Near relatives have the journey to a course at a health institution covered when the content is medical or part of treatment, and they need it to follow up the patient. When a child is admitted, parents have the journey covered when they are called in to necessary training.
    .remedy = Say whether relatives can have their travel covered, and what it depends on. Refer to the patient travel office. If you call in parents, say what applies to them.

criterion-relatives-travel-scheme = Does what relatives are promised about travel fit the rest of the description?
    .title = Relatives and patient travel
    .conflict = It says that the patient travel scheme covers the journey for relatives, and that the content is not medical.
    .review = It says that relatives have their journey covered. Does a health institution run the offer, and is the content medical? Or does somebody other than the patient travel scheme cover the journey?
    .why = There are three conditions for covering the journey of near relatives to a course: a health institution runs it, the content is medical or part of treatment, and they need it to follow up the patient. Some other journeys have rules of their own. Those who trust what it says may end up paying themselves.
    .remedy = Say who covers the journey for relatives, and on what conditions, or ask them to check with the patient travel office. If the content is medical after all, correct it.

criterion-travel-rates = Are the sums for travel, meals and overnight stays this year’s rates?
    .title = Rates for travel and stays
    .review = It says NOK { $amount } for travel, meals or overnight stays. That is not among the rates we know for the year in which the offer is held. See whether the sum is right. It is best to link to the patient travel scheme without naming sums.
    .why = What patients pay for journeys, and the rates for meals and overnight stays, are set in a regulation and usually change at the turn of the year. An old sum leads people to plan wrongly. A link does not grow old.

criterion-funding-claim-hours = Is the offer long enough for activity-based funding?
    .title = Hours and activity-based funding
    .review = It says that the offer gets activity-based funding, and that teaching lasts less than seven hours. Older criteria name at least seven. Find this year’s rules and see whether the offer qualifies.
    .why = Activity-based funding of education in groups has had criteria such as length, attendance and referral. Those we know are old, and the rules change every year. They are about money and say nothing of the quality of the offer.
