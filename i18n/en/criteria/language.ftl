# Languages, interpreters and plain language.

criterion-interpreter-adult = Does an interpreter interpret, and not children or others in the family?
    .title = Who interprets
    .conflict = It says that a child in the family interprets.
    .review = It says that participants bring an interpreter, or that someone in the family interprets. Is that sound here?
    .why = Public bodies, and private ones that do their tasks, shall not use children to interpret. There are few exceptions, such as when someone is in acute danger. Adults in the family can be too close to interpret all that is said.
    .remedy = Provide an interpreter when one is needed. Say so, and how people ask for one.

criterion-interpreter-told = Are people told that they can have an interpreter?
    .title = Interpreter
    .missing = It does not say that participants can have an interpreter.
    .why = Public bodies, and private ones that do their tasks, shall use an interpreter when it is needed for the help to be sound. People who do not know that they can have one may not sign up.
    .remedy = Find out how participants can have an interpreter, and write it. If none is needed, say why.

criterion-one-written-standard = Does each text keep to one of the two written standards of Norwegian?
    .title = One written standard in each text
    .review = This text has words of the other written standard, such as “{ $word }” ({ $count } different ones in all). Is that meant?
    .why = A text in Nynorsk should not have words that are right in Bokmål only, and the other way round. Names and quotations are something else.
