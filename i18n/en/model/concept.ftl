# The concepts: what they are about.

concept-theme = Theme of concepts
    .help = What a concept is about.
concept-theme--learning-and-mastery = Learning and mastery
    .help = The words that the others rest on.
concept-theme--offers = The work and its offers
    .help = The work in the field, and the kinds of offers there are.
concept-theme--people = People and roles
    .help = Those who take part, those with experience of their own, and those who work with it.
concept-theme--participation = Participation and knowledge
    .help = The levels of participation, and the kinds of knowledge that meet.
concept-theme--pedagogy = Health pedagogy
    .help = How one makes learning possible.
concept-theme--method = The Standard method
    .help = The phases of the work, and how it is assessed.
concept-theme--services = Services and quality
    .help = How services hang together, and how their quality is secured.
