# Who the offer is for.

criterion-healthy-life-any-diagnosis = Can people take part at the healthy life centre whatever the diagnosis?
    .title = Open whatever the diagnosis
    .missing = It does not say that people can take part whatever the diagnosis.
    .why = The guideline for healthy life centres says that the basic offer shall be made so that people can take part whatever the diagnosis. Courses beside it can be for certain groups.
    .remedy = If people can take part whatever the diagnosis, say so. If this is a course beside the basic offer, you can answer that the question does not apply.
