# Content, methods, and those who lead.

criterion-active-methods = Do participants get to talk, share experience or practise?
    .title = Methods
    .missing = It does not say that participants get to talk, share experience or practise.
    .why = People learn from more than teaching. Lectures should not be the only method.
    .remedy = Set aside time for talking, sharing experience or practice, and say so.

criterion-leader-training = Does anyone who leads or teaches have training in health pedagogy?
    .title = Training in health pedagogy
    .missing = It does not say that anyone who leads or teaches has training in health pedagogy.
    .conflict = It says that those who lead or teach have no training in health pedagogy.
    .why = Competence in health pedagogy is counted as a condition for learning and mastery offers. So whoever leads should have it.
    .remedy = Let someone with such training take part in leading, or let the leaders take a course. Write the training under “Who holds it”.
