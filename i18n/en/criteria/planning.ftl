# Planning by the Standard method.

criterion-six-elements = Are target group, goals, frame, content, methods and assessment described?
    .title = The six parts of the plan
    .missing = Not all six parts of the plan are described. They are target group, goals, frame, content, methods and assessment.
    .why = The six parts hang together. If you change one, it affects the others. When all are described, you can see whether they fit.
    .remedy = Fill in the missing parts. Start with who the offer is for, and what they want from it.
