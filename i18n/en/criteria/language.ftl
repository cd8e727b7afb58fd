# Languages, interpreters and plain language.

criterion-interpreter-adult = Is it an interpreter who interprets, and not a child or someone else in the family?
    .title = Who interprets
    .conflict = It says that a child in the family interprets.
    .review = It says that participants bring an interpreter, or that someone in the family interprets. Is that sound here?
    .why = Public bodies, and private ones that do their tasks, must not use children to interpret. There are few exceptions, such as when someone is in acute danger. The ban is about children. But adults in the family can also be too close to interpret everything that is said.
    .remedy = Provide a qualified interpreter when one is needed. Say that participants can have one, and how they ask.

criterion-interpreter-told = Are people told that they can have an interpreter?
    .title = Offer of an interpreter
    .missing = It does not say that participants can have an interpreter.
    .why = Public bodies, and private ones that do their tasks, must use an interpreter when one is needed for the help to be sound. People who do not know that they can have one may not sign up.
    .remedy = Find out how participants can have an interpreter, and say so. If none is needed, say why.

criterion-one-written-standard = Does each text keep to one of the two written standards of Norwegian?
    .title = One written standard in each text
    .review = This text has words from the other written standard, such as “{ $word }” ({ $count } different ones in all). Is that intended?
    .why = A text in Nynorsk should not have words that are correct only in Bokmål, and the other way round. Public bodies must follow the official spelling. Names and quotations are another matter. In Nynorsk both meistring and mestring are right, so these words do not count.

criterion-interpreter-booking = Does it say how people get the interpreter?
    .title = Who books the interpreter
    .missing = It does not say how people ask for the interpreter, or who books one.
    .review = It says how people get an interpreter. Does that work when several languages meet in one group?
    .why = The national guideline on interpreting services is about booking qualified interpreters, including for sign language and for deafblind people. An offer of an interpreter is of little help to readers who do not know who books, and how early.
    .remedy = Say who books the interpreter, and how and when people let you know. You can also ask about it at sign-up.

criterion-interpreter-qualified = Does it say that the interpreters are qualified?
    .title = Qualified interpreters
    .missing = It does not say that the interpreters are qualified, or that there is a dispensation.
    .review = See whether what it says about the interpreters is right. Is there a dispensation? It runs only until 31 December 2026, unless a regulation has extended it.
    .why = When public bodies, and private ones that do their tasks, use an interpreter, the interpreter must be qualified. They can have a dispensation until 31 December 2026. A regulation can extend it. We do not know whether one has.
    .remedy = Use interpreters from the national register of interpreters, and say so. If you have a dispensation, say so, and how long it lasts.

criterion-languages-told = Does it say which languages the offer or the information is in?
    .title = Languages of the offer and the information
    .missing = It does not say which languages the offer is held in, or which languages the information is in.
    .why = Information to patients and users must fit their language. The act does not say that a description must name the languages. But people who know which languages an offer is in can see whether it suits them, or ask for an interpreter.
    .remedy = Say which languages the offer is held in, and which languages the information is in. If it is only Norwegian, say that.

criterion-plain-language = Are the long texts easy to read?
    .title = Long and heavy texts (LIX)
    .review = This text may be hard to read. LIX is { $lix }, and the longest sentence has { $longest } words. The numbers are only hints. Only the readers can say whether the text is clear.
    .why = The Language Act asks public bodies to write clearly, in a way that suits the readers. It names no number. LIX measures long sentences and long words. To speak up at 50 is our proposal; no source was read on that. Technical terms give high numbers, and a text with a low number can be unclear. The state removed its own LIX calculator because many relied too much on it.

criterion-plain-language-review = Has somebody reviewed the texts for plain language?
    .title = Review for plain language
    .missing = It does not say that somebody has reviewed the texts for plain language, or when.
    .review = It says that somebody has reviewed the texts. Have they been rewritten since, and do readers understand them?
    .why = Public bodies must write clearly, in a way that suits the target group. A number cannot tell whether a text works. Only the people who read it can.
    .remedy = Let somebody read through the texts, preferably someone in the target group. Correct what they do not understand, and write the date.

criterion-trust-written-standard = Is the page in the written standard that the health trust has decided on?
    .title = Written standard of the health trust
    .review = The health trust has decided on one written standard, and the page is not in it. Is that intended?
    .why = Health trusts are state bodies under the Language Act. They must use the written standard of the majority in their area, or alternate. This covers web pages too. We have no table of which standard each trust must use.

criterion-sign-up-both-standards = Is the sign-up form in both Bokmål and Nynorsk?
    .title = Sign-up in both written standards
    .missing = It does not say that the sign-up form is in both Bokmål and Nynorsk.
    .why = Forms and self-service from health trusts and other state bodies must be available in both written standards at the same time.
    .remedy = Make the form in the written standard that is missing. Say that it is in both Bokmål and Nynorsk.

criterion-form-both-standards = Is the evaluation form in both Bokmål and Nynorsk?
    .title = Evaluation in both written standards
    .missing = It does not say that the evaluation form is in both Bokmål and Nynorsk.
    .why = Forms from health trusts and other state bodies must be available in both written standards at the same time. We have counted a sheet for evaluation as a form.
    .remedy = Make the form in the written standard that is missing. Say that it is in both Bokmål and Nynorsk.

criterion-letters-both-standards = Are the letters ready in both Bokmål and Nynorsk?
    .title = Letters in both written standards
    .missing = It does not say that there are templates for letters in both Bokmål and Nynorsk.
    .review = It says that the letters are in both written standards. Does each person get an answer in the one they write?
    .why = Private persons who write to a health trust have a right to an answer in the written standard they write in. The act says nothing about templates. But it is easier to answer rightly when invitations and refusals are ready in both.
    .remedy = Make templates for invitations, answers and refusals in both written standards, and say that you have them.

criterion-child-interpreter-words = Does the text ask for a child to interpret?
    .title = Words about children who interpret
    .review = This may read as if a child is to interpret. Is that what you mean?
    .why = Public bodies, and private ones that do their tasks, must not use children to interpret. There are few exceptions. Grown-up sons and daughters are another matter.

criterion-bring-own-interpreter = Does the text ask participants to get an interpreter themselves?
    .title = Words about getting an interpreter
    .review = This may read as if participants have to get an interpreter themselves. Can you book one for them?
    .why = Public bodies, and private ones that do their tasks, must use an interpreter when one is needed for the help to be sound. The act does not say who books. We read it as the service. People who are deaf or hard of hearing can book through NAV themselves.

criterion-sami-language = Can people have the offer in Sámi?
    .title = Offer in Sámi
    .review = See whether people can have the offer in Sámi. Check whether the municipality and the institution are covered, and what you answer those who ask.
    .why = In some municipalities, those for language development and language vitalisation, people who wish have a right to be served in Sámi in public health institutions. Institutions for the whole country are not covered. Who is covered can change.
    .remedy = Find out whether you are covered. Say whether people can have the offer in Sámi, and how they ask for it.

criterion-text-languages = Is the text in a language that those the offer is for can read?
    .title = The text in more languages
    .missing = It does not say that the text exists in another language than Norwegian.
    .why = This is a proposal of ours; no source was read. If the offer is for people who need another language, a Norwegian text does not reach all of them. A short text in their language can be enough for somebody to get in touch. The text may also exist in both Bokmål and Nynorsk.
    .remedy = Write a short text in the languages that the target group needs. Say which languages it is in.

criterion-tested-by-readers = Have people in the target group read the texts first?
    .title = Trial reading in the target group
    .missing = It does not say that anyone in the target group has read the texts beforehand.
    .review = It says that people in the target group have read the texts. Did they understand them, and was what they said made use of?
    .why = The Directorate of Health and Helse Sør-Øst ask for information that is adapted and can be understood, and for checking that it is. That readers try the text first is our proposal from that. They see what professionals no longer see.
    .remedy = Let two or three in the target group read it and say in their own words what it means. Mend what they stop at, and say that you have done so.

criterion-words-about-people = Does the text speak of people as more than their illness?
    .title = Words about people
    .review = It says “{ $word }” (words of this kind in all: { $count }). Could it say “{ $better }”?
    .why = Some words turn a person into an illness or a victim, and others have come to push people away. We propose words that put the person first. That is common practice in the field; no source was read. People with the experience know best what they want to be called.

criterion-field-terms = Are the terms those that the field uses now?
    .title = Terms of the field
    .review = It says “{ $word }”. The field now often writes “{ $better }”. Does it fit here?
    .why = Likeperson has taken the place of likemann. On opplæring the sources differ: the competence service now mostly writes pasient- og pårørendelæring, while the act and the health regions say opplæring, and older texts undervisning. Either will do. In Nynorsk both meistring and mestring are right.

criterion-calm-wording = Is the text free from pressing people with fear?
    .title = Words that frighten
    .review = Here “{ $word }”, or something like it, may press the reader with fear. Can the same be said calmly?
    .why = People who are already afraid may stay away from a text that threatens or puts the blame on them. Facts about risk belong where they are needed, and are calmest together with what one can do. This is our proposal; no source was read.
