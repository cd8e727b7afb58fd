# How a person gets a place, and what belongs to it.

criterion-companion-welcome = Are participants told whether they can bring someone?
    .title = Bringing someone
    .missing = It does not say that participants can bring someone, or why they cannot.
    .why = Patients and service users can ask to have another person present. For some, this is what makes it possible to take part. In a group, consideration for the others counts too.
    .remedy = Write whether people can bring someone, and whether they have to tell you beforehand. If they cannot, write why.

criterion-travel-cover-told = Is the reader told whether travel is covered?
    .title = Cover of travel
    .missing = It does not say whether people can have travel to the offer covered.
    .why = Patients, and sometimes relatives, have a right to have necessary travel covered under rules of their own. People who do not know may stay away because the journey is expensive.
    .remedy = Write whether travel is covered, or what it depends on. Refer to Pasientreiser. If something else holds for relatives, write that too.
