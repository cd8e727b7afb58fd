# Children and adolescents, as participants and as relatives.

criterion-consent-age = Does what is said about consent fit the age of the participants?
    .title = Consent and age
    .conflict = What is said about who consents does not fit the age of the patients.
    .review = What is said about who consents may not fit all the ages. Who consents for whom?
    .why = From the age of 16, patients consent to health care themselves, with some exceptions. For younger children it is usually the parents who consent, and the child must be heard first.
    .remedy = Say who consents in each age group. Consent to something else, such as photos or trips, does not belong here.

criterion-child-coordinator-told = Are parents told of the child coordinator?
    .title = Child coordinator
    .review = The offer is for parents. See whether their children have an illness or disability that gives a right to a child coordinator, and whether the parents are told.
    .why = Families who have or expect a child with a serious illness, injury or disability have a right to a child coordinator in the municipality when the child needs complex help over a long time and the parents want it. Not everyone knows.
    .remedy = Tell parents about the child coordinator, and whom in the municipality they can ask. Say that you do.

criterion-child-responsible-contact = Does it say who is responsible for children who are relatives or bereaved?
    .title = Responsibility for children who are relatives
    .missing = It does not say who is responsible for children who are relatives or bereaved.
    .why = Hospitals must have staff responsible for children (barneansvarlige), as far as needed. They coordinate the follow-up of children and siblings under 18 when somebody is seriously ill or dies. Other health personnel must also help the children to get information and follow-up.
    .remedy = Say which unit or role is responsible, preferably with telephone or email. Do not give names of persons.

criterion-children-as-relatives = Does it say how the offer is adapted to children who are relatives, and who consents?
    .title = Offers for children who are relatives
    .missing = It does not say both: how the content is adapted to the children, and who consents to their taking part.
    .why = Health personnel must help children and siblings of seriously ill patients to get the information and follow-up they need. Children need something different from adults, and parents need to know who consents.
    .remedy = Say what you have done to make the content fit their age, and who consents: the parents, the child or both.

criterion-children-as-relatives-topic = Does the offer bring up children as relatives?
    .title = Children as relatives, as a topic
    .missing = It does not say that the offer brings up children as relatives.
    .why = Health personnel must talk with seriously ill patients about what their children need. We think that a course for adult patients is a good place to begin.
    .remedy = Ask participants whether they have children at home, set aside time to talk about them, and say that you do. If the illness is seldom serious, you can answer that the question does not apply.

criterion-parents-informed = Does it say how the parents of patients under 16 are informed?
    .title = Information to parents
    .review = It says how the parents are informed. See whether it suits each patient and all the ages.
    .why = When the patient is under 16, the parents must be informed too. Between 12 and 16, the patient can still keep something to themselves when the reason should be respected.
    .remedy = Say what the parents are told, when and how: at a meeting, in a letter or in a conversation.

criterion-confidential-youth = Does it say what parents are told about patients from 12 to 16?
    .title = What adolescents want to keep to themselves
    .review = It says what parents are told about patients from 12 to 16. See whether it leaves room to judge each case.
    .why = From 12 to 16, the patient may have reasons why the parents are not told everything, and those reasons should be respected. When this is said beforehand, both adolescents and parents know what to expect.
    .remedy = Say what you tell the parents, and what the adolescents can keep to themselves.
