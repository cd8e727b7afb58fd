# Access for everyone.

criterion-web-standard = Does it say that the web solution follows the accessibility standard?
    .title = Accessibility on the web
    .missing = It does not say that the web solution follows the standard that applies to the provider.
    .conflict = It says that the web solution follows a lower standard than the one that applies, or none.
    .why = Private and voluntary bodies must follow WCAG 2.0 at level AA, with three exceptions. Public bodies must follow EN 301 549, which in practice is WCAG 2.1 at level AA. The standards are there so that everyone can use the solution.
    .remedy = Ask those responsible for the web solution which standard it follows, and give the answer. If it does not follow the standard, ask when that will be fixed.

criterion-adaptation-contact = Are people told whom to ask for adaptation?
    .title = Whom to ask for adaptation
    .missing = It does not say whom people can ask for adaptation.
    .review = It says whom people can ask. See whether those who answer can arrange what people need.
    .why = People with disabilities have a right to adaptation of municipal health and care offers that last over time. Short courses often fall outside. From 2026 the UN convention on their rights is Norwegian law too. People who know whom to ask do not have to give up beforehand.
    .remedy = Say which unit or role people can ask, with telephone or email, and how much time you need. You can mention what you have arranged before.

criterion-venue-accessible = Does it say whether people with a disability can use the place?
    .title = Access to the place
    .missing = It does not say whether people with a disability can use the place.
    .why = Bodies that are open to the public must have premises that everyone can use, as far as that is not too great a burden. People who use a wheelchair or are hard of hearing need to know before they sign up. That the description should say so is our advice; no source was read.
    .remedy = Say whether there is a step-free way in, and whether there is a wheelchair toilet, a hearing loop and parking. If something is not accessible, say so, and what you do instead.

criterion-venue-alternative = Is there something for those who cannot use the place?
    .title = When the place does not suit everyone
    .review = It says that people with a disability cannot use the place, but not what you do for them. Is there an alternative?
    .why = The duty to have premises that everyone can use falls away when it is too great a burden. A walk in the woods or a borrowed room is not wrong in itself. But people need to know what they can do instead.

criterion-information-adapted = Is the information adapted to the people it is for?
    .title = Adapted information
    .missing = It does not say that the information is adapted, such as by age, with pictures, in simple text or with an interpreter.
    .why = Information to patients and users must fit their age, maturity, experience, culture and language. When an offer is for people with a disability, they may need easy read, sign language or large print. If the description says so, they know that it exists. Competence centres advise the same, also to those whom the law does not bind.
    .remedy = Find out what those who come need. Adapt the information, and say what you have done.

criterion-accessibility-statement = Is there a link to the accessibility statement?
    .title = Accessibility statement
    .missing = There is no link straight to the accessibility statement of the web solution.
    .why = Public bodies must keep an up-to-date statement of how accessible their web solution is, and a way to report what does not work. A link to the front page does not take people there.
    .remedy = Find the statement, and add the link to it. If there is none, ask those responsible for the web solution.

criterion-captions = Do the videos have captions?
    .title = Captions
    .missing = It does not say that the videos have captions.
    .why = Recorded video that public bodies publish on the web must have captions. Live streams and some older material are exempt. Captions help both people who are hard of hearing and people who are learning Norwegian.
    .remedy = Add captions to the videos, and say that they have them. If others made them, ask whether they can.

criterion-audio-description = Do the videos have audio description, or something instead?
    .title = Audio description
    .missing = It does not say that the videos have audio description, or something instead.
    .why = Recorded video that public bodies have published after 1 February 2024 must have audio description. Live streams are exempt. It tells blind and partially sighted people what happens in the picture.
    .remedy = Add audio description to the videos, and say that they have it. If everything shown is also said aloud, that may be enough. If so, say that.

criterion-needs-asked = Are people asked what they need when they sign up?
    .title = Asking about adaptation
    .missing = It does not say that people are asked whether they need adaptation, or whom they can tell.
    .why = Not everyone says unasked that they are hard of hearing, need an interpreter or want to sit near the door. A question when they sign up makes it easy, and gives you time. This is common practice in the field; no source was read.
    .remedy = Put a question in the sign-up: Is there anything we can do to make it easier for you to take part?

criterion-directions-told = Do people learn how to get there?
    .title = The way there
    .missing = It does not say how to find the place: no street address, parking, bus or entrance.
    .why = The name of a house is enough for those who know it. Others need the address, where to park, and which entrance it is. This is common practice in the field; no source was read.
    .remedy = Write the street address, the entrance and the floor. Mention parking and the nearest stop for bus or train.

criterion-materials-accessible = Can everyone who takes part use the materials?
    .title = Materials that everyone can use
    .missing = It does not say that the materials come in forms that people with a disability can use.
    .why = A booklet in small print, or a film without captions, shuts some people out. Large letters, sound, simple text or a file that can be read aloud help many. This is common practice in the field; no source was read.
    .remedy = Go through what you hand out. Make another version of what not everyone can use, and say that it exists.

criterion-separate-groups = Has it been considered whether women and men should meet separately?
    .title = Separate groups for women and men
    .missing = It does not say who meets in the same group.
    .why = In Oslo an offer for older immigrants was tried in one group for women and one for men. It is one example, and some would rather be together. Ask those it concerns.
    .remedy = Ask some in the target group what they want. Say who meets together.

criterion-hours-and-food = Can children, adolescents and parents come after school and work, or is there food?
    .title = Time of day and food
    .missing = It does not say that it is after school and working hours, at the weekend, or that there is food.
    .why = An offer for children and adolescents in Stjørdal is held after school, with food. It is one example and no more: some would rather have it during school hours. Three o’clock as the limit is our proposal.
    .remedy = Ask the families what suits them. Write the time, and say so if you have something to eat.
