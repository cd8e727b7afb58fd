# Working together, and the way on.

criterion-joint-agreement = Does it say what the hospital and the municipality have agreed on for the joint offer?
    .title = Agreement on a joint offer
    .missing = It does not say all of this about the agreement: which one it is, who is responsible, who employs, who organises, and who pays.
    .why = When hospital and municipality agree on joint measures, the agreement shall settle responsibility, employer, organisation and financing. Nothing demands that the description shows it, but there it is easy to find.
    .remedy = Refer to the agreement, and say briefly what it settles on responsibility, employer, organisation and money. If you have none, you can make one together.
