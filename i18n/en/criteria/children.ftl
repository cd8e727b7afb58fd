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

criterion-leaders-met = Do the children and their guardians meet the group leaders both before and after the offer?
    .title = A talk before and after
    .missing = It does not say that the children and their guardians meet the group leaders both before and after the offer.
    .why = In the SMIL groups at Sørlandet hospital, the child and the guardians meet the group leaders before the first session and after the last. The child then knows somebody when it comes, and the adults can talk about the way ahead. We think this is wise in other groups for children too.
    .remedy = Arrange a talk with the child and the guardians before the start and one after the last session, and say so. If it does not fit, you can answer that the question does not apply.

criterion-parents-part = Do the parents have a part of their own in the offer to the children?
    .title = The parents’ part
    .missing = It does not say that the parents have a part of their own in the offer.
    .why = In SMIL, support from the parents is a condition, and there are family gatherings and meetings for parents. In SIBS, one parent is there all the way. So parents should support the child in taking part, and have a part of their own. Then it is easier to use at home what the child learns.
    .remedy = Have a session for the family, a parents’ meeting or a parents’ group, and say so. If it does not fit, you can answer that the question does not apply.

criterion-parents-beside = Is there something for the parents beside the offer to the adolescents?
    .title = Something for the parents alongside
    .missing = It does not say that there is something for the parents alongside.
    .why = In Helt sjef! and the project behind it, “Ung medvirkning og mestring”, parents may have sessions of their own while the adolescents have theirs. It is a possibility, not something that everyone should do. Some adolescents would rather have this to themselves.
    .remedy = Ask the adolescents and the parents if they want it. If you have such an offer, list it under “Related offers”.

criterion-child-age-span = Are the children of one group near each other in age?
    .title = Age span of the group
    .missing = It does not say that the children of one group are at most three years apart in age.
    .why = In SIBS, the children of a group are at most three years apart. That is the rule of one programme, and told for information only. Others span more: SMIL is described for ages 8 to 12, for 8 to 13, and for school years 5 to 7.
    .remedy = Consider if the youngest and the oldest gain from the same things. If you group the children by age, you can say so under “The group”.

criterion-learning-by-play = Do the children learn through play and activity?
    .title = Play and activity
    .missing = It does not say that the children learn through play and activity.
    .why = SMIL builds on play, activity and talk, and the regional competence service in Helse Sør-Øst wants training to suit the age. As we read them, children should get to play, make things or move.
    .remedy = Replace some of the talk with play, drawing, games or movement, and choose it under “Methods”.

criterion-youth-shape-offer = Do adolescents take part in shaping the offer?
    .title = Adolescents shape the offer
    .missing = It does not say that adolescents have taken part in shaping the offer.
    .why = The project “Ung medvirkning og mestring” is about young people taking part themselves. As we read it, adolescents should take part in shaping offers for adolescents. They know best what they would come to themselves.
    .remedy = Ask a youth council, earlier participants, or adolescents who represent the others, and say under “User participation” who took part.

criterion-child-concern = Is it clear who follows up when somebody is worried about a child?
    .title = Worry about a child
    .review = The offer is for children or adolescents. Is there a routine for worry about a child? Does everyone who leads know who follows up, and which duties they have themselves?
    .why = Professionals commonly hold that this should be settled before the children come. No source was read for it, so it is advice. Duties by law come in addition, and are not assessed here.
