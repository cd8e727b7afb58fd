# Who the offer is for.

criterion-healthy-life-any-diagnosis = Can people take part at the healthy life centre whatever the diagnosis?
    .title = Open whatever the diagnosis
    .missing = It does not say that people can take part whatever the diagnosis.
    .why = The guide for healthy life centres says that the basic offer shall be made so that people can take part whatever the diagnosis. Additional courses can be for certain groups.
    .remedy = If people can take part whatever the diagnosis, say so. If this is a course in addition to the basic offer, you can answer that the question does not apply.

criterion-limits-reasoned = Does it say why not everyone can take part?
    .title = Reasons for limits
    .missing = It does not say why there is a requirement on age, sex, language, residence or functioning.
    .review = It says why not everyone can take part. See whether the reason is good enough, and whether the limit is needed.
    .why = Nobody must be discriminated against because of, among other things, age, sex, language or disability. Treating people differently can be in order when there is a fair reason, it is needed, and it does not hit too hard. If you have such a reason, it is easy to give.
    .remedy = If the requirement is needed, say why. If it is not, remove it. You can say what those who cannot take part here can use instead.

criterion-excluding-phrases = Is there a reason to require that participants know Norwegian?
    .title = Requirement to know Norwegian
    .review = It says here that participants have to know Norwegian. Is that needed, and could an interpreter help?
    .why = Nobody must be discriminated against because of language. There can still be good reasons why people have to follow a conversation in Norwegian. Give the reason, or say that people can have an interpreter. Then fewer are put off.

criterion-relatives-considered = Does it say whether relatives can take part?
    .title = Whether relatives can take part
    .missing = It does not say whether relatives can take part, or why they cannot.
    .why = In the Directorate of Health’s guide the aim is that patients, users and relatives get knowledge, skills and belief in their own resources. So it is worth considering whether relatives can benefit from this offer too.
    .remedy = Say whether relatives can come, what they can take part in, and how many there is room for. If the offer is not for them, say why.

criterion-diagnosis-scope = Does it say whether the offer is for certain diagnoses or across them?
    .title = For one diagnosis or several
    .missing = It does not say whether the offer is for certain diagnoses, or for people whatever their diagnosis.
    .review = It says which diagnoses the offer is for, or that it is across them. Is that the best arrangement where you are?
    .why = The Directorate of Health’s guide says that offers can be for one diagnosis or across several, and prefers neither. What is best depends on how many people need it, and on what other offers there are.
    .remedy = Say which diagnoses or challenges the offer is for, or that everyone can take part whatever their diagnosis.

criterion-patients-and-relatives = Does it say whether it is for patients, for relatives, or for both?
    .title = Patients and relatives
    .missing = It does not say whether it is for patients, for relatives, or for both.
    .why = Educating patients and relatives is one of the tasks that hospitals have under the Specialist Health Services Act. Pages of hospitals and of the competence service for learning and mastery speak for saying it in other services too. Readers should not have to guess whether they can bring somebody, or come alone as a relative.
    .remedy = Say whether it is for patients, for relatives, or for both.

criterion-age-limits = Does it say which ages the offer is for?
    .title = Age of children and young people
    .missing = It does not say how old the children or young people can be.
    .why = Well-known offers for children and young people give an age, such as SMIL, SIBS and the project “Ung medvirkning og mestring”. As we read them, such offers should have an age limit. Then families see whether the child fits in, and children meet others of their age.
    .remedy = Say which ages or school years the offer is for, such as “from 8 to 12 years”. If people of all ages are welcome, say so.
