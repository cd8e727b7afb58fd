# Children and adolescents, as participants and as relatives.

criterion-consent-age = Does what is said about consent fit the age of the participants?
    .title = Consent and age
    .conflict = What is said about who consents does not fit the age of the patients.
    .review = What is said about who consents may not fit all the ages. Who consents for whom?
    .why = From the age of 16, patients consent to health care themselves, with some exceptions. For younger children the parents mostly consent, and the child shall be heard first.
    .remedy = Write who consents in each age group. Consent to something else, such as photos or trips, does not belong here.
