# What is known: which kind of knowledge, and what it is about.

evidence-kind = Kind of knowledge
    .help = How the knowledge was made.
evidence-kind--systematic-review = Systematic review
    .help = Somebody has looked for all studies of a question and gathered what they found.
evidence-kind--scoping-review = Scoping review
    .help = Somebody has mapped the research in a field. It tells what has been found, not how strong the effect is.
evidence-kind--single-study = Single study
    .help = One study.
evidence-kind--local-evaluation = Local evaluation
    .help = How those who held the offer at one place found that it went.
evidence-kind--research-summary = Summary of research
    .help = A competence service tells of research, its own or that of others.
evidence-kind--evidence-rating = Rating of evidence
    .help = Somebody has rated how well an effect is documented.

knowledge-topic = What the knowledge is about
    .help = Words to find the knowledge by.
knowledge-topic--benefit = Benefit
    .help = What participants get out of the offer.
knowledge-topic--sharing-experience = Sharing of experience
    .help = That people tell each other what they have been through.
knowledge-topic--user-participation = User participation
    .help = That users and relatives help to shape offers and services.
knowledge-topic--health-economics = Health economics
    .help = What offers cost and save.
knowledge-topic--children-and-young-people = Children and young people
    .help = Offers to children, adolescents and young adults.
knowledge-topic--relatives = Relatives
    .help = Offers to the family and others who are close.
knowledge-topic--mental-health = Mental health
    .help = Offers for mental health problems.
knowledge-topic--health-pedagogy = Health pedagogy
    .help = Making it possible for people to learn about their own health.
knowledge-topic--health-literacy = Health literacy
    .help = Understanding, judging and using information about health.
knowledge-topic--digital-offers = Digital offers
    .help = Offers that are held over the internet.
knowledge-topic--measuring = Measuring of benefit
    .help = Questionnaires and other ways of measuring benefit.

factor-effect = What it does to participation
    .help = Whether it makes participation easier or harder.
factor-effect--helps = Makes participation easier
    .help = Where this is in place, participation is easier.
factor-effect--hinders = Makes participation harder
    .help = Where it is like this, participation is harder.
