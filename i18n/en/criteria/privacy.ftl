# Privacy and records.

criterion-identity-number = Is the text free of national identity numbers?
    .title = Identity number in the text
    .conflict = There is something here that looks like a national identity number.
    .why = Details about individuals do not belong in the description of an offer. The identity number may be used only when it is needed to know for certain who someone is.
    .remedy = Remove the number. If it is something else, such as an account number, you can write it with full stops between the groups.

criterion-privacy-notice = Do those who sign up find a privacy notice?
    .title = Privacy notice
    .missing = It does not say where those who sign up find a privacy notice.
    .why = Whoever collects personal data shall tell who is responsible, what the data are used for, how long they are kept, and what rights people have.
    .remedy = Add the link to the privacy notice. If it holds for all your offers, you can put it in the provider profile.
