# Only for those who ask for it: conditions for certain grants and funding.

criterion-isf-referral = Do participants need a referral?
    .title = ISF: referral
    .missing = It does not say that participants need a referral.
    .remedy = Write whether participants need a referral from a doctor.
    .why = To be funded, participants had to be referred by a doctor. The condition stands on an old page about activity-based funding and may have changed: look up this year’s rules. It is about money, and says nothing about quality.

criterion-isf-content = Does the programme cover illness, treatment, self-care, coping, rights and follow-up?
    .title = ISF: content
    .missing = It does not say that all six topics are covered: the illness, treatment, self-care, coping, rights and further follow-up.
    .remedy = Write which topics the programme takes up.
    .why = The programme had to cover six topics. The condition stands on an old page about activity-based funding and may have changed: look up this year’s rules. It is about money, and says nothing about quality.

criterion-isf-hours = Does the programme have at least seven hours of teaching?
    .title = ISF: hours
    .missing = It does not say that there are at least seven hours of teaching.
    .remedy = Write how many hours of teaching the programme has in all.
    .why = The programme had to have at least seven hours of teaching. The condition stands on an old page about activity-based funding and may have changed: look up this year’s rules. It is about money, and says nothing about quality.

criterion-isf-attendance = Does each participant come to at least 80 per cent?
    .title = ISF: attendance
    .missing = It does not say that each participant comes to at least 80 per cent of the programme.
    .remedy = Write how much of the programme each participant comes to.
    .why = Each participant had to come to at least 80 per cent of the programme. The condition stands on an old page about activity-based funding and may have changed: look up this year’s rules. It is about money, and says nothing about quality.

criterion-isf-disciplines = Do several professions and user competence take part?
    .title = ISF: several professions
    .missing = It does not say that at least two professions and a user representative take part.
    .remedy = Write which professions take part, and how user competence comes in.
    .why = The programme had to be multidisciplinary, use user competence, and mostly run in small groups. The condition stands on an old page about activity-based funding and may have changed: look up this year’s rules. It is about money, and says nothing about quality.

criterion-isf-primary-care = Is there a plan for drawing in the GP and the municipality?
    .title = ISF: primary care
    .missing = It does not say how the GP and the municipality are drawn in.
    .remedy = Write how the GP and the municipality learn of the offer and take over afterwards.
    .why = There had to be a plan for drawing in the GP and the municipality. The condition stands on an old page about activity-based funding and may have changed: look up this year’s rules. It is about money, and says nothing about quality.

criterion-isf-medical-lead = Does a doctor hold the medical responsibility?
    .title = ISF: medical lead
    .missing = It does not say that a doctor holds the medical responsibility.
    .remedy = Write which role holds the medical responsibility.
    .why = A doctor had to hold the medical responsibility. The condition stands on an old page about activity-based funding and may have changed: look up this year’s rules. It is about money, and says nothing about quality.

criterion-bufdir-group = Are there at least three participants, and does each meeting last at least 45 minutes?
    .title = Bufdir: size and length
    .missing = It does not say that the group has at least three participants, and that each meeting lasts at least 45 minutes.
    .remedy = Write how many participants the group has, and how long each meeting lasts.
    .why = likeperson.no sums up the rules like this: to report a group for grants, you need at least three participants and at least 45 minutes. The rule itself was not read. Look up this year’s rules.
