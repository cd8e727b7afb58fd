# Only for those who ask for it: the form of named programmes.

criterion-starthjelp-form = Does Starthjelp have four days over two months, for parents?
    .title = The form of Starthjelp
    .remedy = Fill in what is missing in the description of Starthjelp, or write what you do in another way, and why.
    .review = Starthjelp is known as four days, about two months from first to last, for parents of young children. Some of this is not stated here, or something else is. Did you change the form on purpose?
    .why = The pages on Starthjelp describe four days in a group over two months, for parents of children from 0 to 6 who have recently learnt of an impairment or a long-term illness. It is a description of the programme and no rule.

criterion-smil-form = Does SMIL have six to eight children, and sessions for the family?
    .title = The form of SMIL
    .remedy = Fill in what is missing in the description of SMIL, or write what you do in another way, and why.
    .review = SMIL is known for a group of six to eight children, and sessions for the family. Some of this is not stated here, or something else is. Did you change the form on purpose?
    .why = The SMIL network and Sørlandet hospital describe groups of six to eight children, where support from parents is a condition and families come to some sessions. The sources disagree on how many sessions there are (11, 10–12, or 12 and 2 more), so that is not asked.

criterion-mestringstreff-form = Does Mestringstreff have six meetings across diagnoses, and point on to self-help?
    .title = The form of Mestringstreff
    .remedy = Fill in what is missing in the description of Mestringstreff, or write what you do in another way, and why.
    .review = Mestringstreff is known for six meetings, any diagnosis, and a self-help group to go on to. Some of this is not stated here, or something else is. Did you change the form on purpose?
    .why = The handbook of Mestringstreff, as pages tell of it, has six meetings for adults whatever their diagnosis. Afterwards participants are offered a self-help group of their own. The pages that were read are old.

criterion-helt-sjef-form = Does Helt sjef! have six meetings, for ages 12–16, 17–26 or parents?
    .title = The form of Helt sjef!
    .remedy = Fill in what is missing in the description of Helt sjef!, or write what you do in another way, and why.
    .review = Helt sjef! is known as six meetings for one of three audiences. Some of this is not stated here, or something else is. Did you change the form on purpose?
    .why = The competence service for learning and mastery describes Helt sjef! as three offers across diagnoses, each with six group meetings: for ages 12–16, for young adults of 17–26, and for parents. They can be held at the same time. It is a description and no rule.

criterion-sibs-form = Does SIBS have five sessions, three to eight siblings, and ages 8–16?
    .title = The form of SIBS
    .remedy = Fill in what is missing in the description of SIBS, or write what you do in another way, and why.
    .review = SIBS is known for five sessions and three to eight siblings of 8–16 years. Some of this is not stated here, or something else is. Did you change the form on purpose? See, too, that the same parent comes throughout.
    .why = SIBS is described with three parts and five sessions, for siblings of 8–16 together with the same parent throughout, in groups of three to eight children. Some hold the five sessions on two afternoons.

criterion-kid-form = Does KiD have an approved leader, eight to ten meetings, and follow-up?
    .title = The form of KiD
    .remedy = Fill in what is missing in the description of KiD, or write what you do in another way, and why.
    .review = Municipalities tell of an approved leader, eight to ten meetings, and meetings afterwards. Some of this is not stated here, or something else is. Did you change the form on purpose?
    .why = Municipalities that hold courses in coping with depression tell of an approved leader, eight to ten meetings, and follow-up meetings after one to four months. The sources disagree on the number, so anything from eight to ten is fine here.
