# Quality work, and what the offer rests on.

criterion-change-log = Does it say when the offer was last changed?
    .title = Latest change of the offer
    .missing = It does not say when the offer was last changed.
    .why = Organisations in the health and care services must improve their routines when needed. There is no requirement to keep a list of changes. But it shows that you use the evaluations, and it helps whoever takes over.
    .remedy = Write a date and one sentence for each change. Put the latest first.

criterion-description-reviewed = Has the description been reviewed in the last year?
    .title = Latest review of the description
    .review = It is more than a year since the description was reviewed, or the date is still to come. Is everything in it still right?
    .why = Organisations in the health and care services must keep their documentation up to date, as far as needed. The regulation does not say how often a description should be reviewed. One year is a cautious limit, so a person has to judge this.
    .remedy = Go through the description, correct what is no longer right, and write the date.

criterion-description-owner = Does it say who keeps the description up to date?
    .title = Responsibility for the description
    .missing = It does not say who keeps the description up to date.
    .why = Organisations in the health and care services must keep their documentation up to date, as far as needed. We take this to mean that one unit or role should be responsible for the description. Then it is more likely to get done.
    .remedy = Say which unit or role corrects the description when something changes. Do not name individuals.

criterion-responsible-role = Does it say who has the professional responsibility?
    .title = Professional responsibility
    .missing = It does not say which unit or role has the professional responsibility.
    .review = It says who is responsible. Does the professional responsibility cover this very offer, and do they have the knowledge it takes?
    .why = Health and care services must be sound. It helps when a unit or role has the professional responsibility. Whether the offer is sound, only a person can judge.
    .remedy = Say which unit or role has the professional responsibility, such as a department or the municipal medical officer. Do not name individuals.

criterion-task-sharing = Does it say how the tasks are shared?
    .title = How tasks are shared
    .missing = It does not say how the tasks are shared between those who hold the offer.
    .why = In organisations in the health and care services it must be clear who has which responsibility and which tasks. That helps when someone falls ill, and when several hold the offer together.
    .remedy = Say who does what: plans, leads the sessions, takes sign-ups and follows up afterwards. Use roles, not names.

criterion-knowledge-base = Does it say what knowledge the content rests on?
    .title = Knowledge base
    .missing = It does not say what knowledge the content rests on.
    .review = It says what the content rests on. Is the knowledge good enough and recent enough, and does it fit the participants?
    .why = Health and care services must be sound, and the organisation must gather the knowledge it needs. Research, guidelines and experience all count. Whether it is good enough, only a person can judge. The handbook of health pedagogy and others advise everyone who holds such offers to show it.
    .remedy = Name the most important sources: guidelines, research, a manual or experience that has been collected. A few lines are enough.

criterion-police-certificate = Have those who hold the offer shown a police certificate?
    .title = Police certificate
    .missing = It does not say that those who hold the offer have shown a police certificate, or why some are exempt.
    .why = The municipality must ask for a police certificate from those who are to give health and care services. In the specialist service and in dental care this applies to health personnel who work with children or people with an intellectual disability. Those who help only now and then, and are normally not alone with participants, are exempt.
    .remedy = Check that the routine is followed. Say so, or say who is exempt, and why. The certificate itself does not belong in the description.

criterion-police-certificate-age = Is the police certificate at most three months old when it is presented?
    .title = Age of the police certificate
    .conflict = It says that the police certificate can be more than three months old when it is presented.
    .review = It says that the police certificate can be more than three months old when it is presented. See whom the routine is for, and whether some are exempt.
    .why = Whoever is offered a job or an assignment in the municipality’s health and care services must show a police certificate that is then at most three months old. How old it is later does not matter.
    .remedy = Ask for a certificate that is at most three months old when you offer the job or the assignment. Correct the routine, or say who is exempt.

criterion-information-responsible = Does it say who is responsible for information to participants?
    .title = Responsibility for information
    .missing = It does not say which unit or role is responsible for information to participants.
    .why = Whoever gives health care must inform those who are entitled to it. Since 1 July 2026 the duty includes seeing to it that they can take part in decisions. In an institution, the task belongs to whoever the institution appoints.
    .remedy = Say which unit or role is responsible. Do not name individuals.

criterion-emergency-routine = Is there a routine for when someone becomes acutely ill in a session?
    .title = When someone becomes acutely ill
    .missing = It does not say what you do when someone becomes acutely ill, or when you are worried about someone.
    .why = Organisations in the health and care services must have the routines they need. The regulation does not name this one. But when every minute counts, it helps that everyone knows what to do.
    .remedy = Say who calls for help, who stays with the participant, and who looks after the group. If the routine covers all your offers, you can put it in the provider profile.

criterion-promises = Is the text free of promises that people get well?
    .title = Promises of results
    .review = The text may seem to promise a result. See whether a reader could take it as a promise.
    .why = Health-related marketing must be sound, sober and factual. Whether an ordinary page about a course is marketing is not settled. But it is safe to say what participants learn and practise, and not to promise what they achieve.

criterion-legal-basis-stated = Does it say which provision the offer rests on?
    .title = Legal basis of the offer
    .missing = It does not say which provision you base the offer on.
    .why = Those who run health and care services must have an overview of the rules for their work. For hospitals, education of patients and relatives is a task of its own. Municipalities can rest on several numbers of section 3-2 of the Municipal Health and Care Services Act, and it matters which.
    .remedy = Say which provision you rest on. Hospitals cite section 3-8 of the Specialist Health Services Act. Municipalities cite a number of section 3-2 of the Municipal Health and Care Services Act, or another section. If you have an agreement with one of them, cite what they rest on.

criterion-participation-provision = Is the provision on participation from 2026 among those cited?
    .title = The provision on participation from 2026
    .missing = The provision on participation from 2026, section 3-11 a of the Specialist Health Services Act, is not cited.
    .why = Since 1 July 2026 the provision says that the institution must see to it that patients and users can take part. Older lists of rules do not have it.
    .remedy = Cite section 3-11 a of the Specialist Health Services Act where you list rules.

criterion-legal-basis-number = Do the cited sections have the numbers they have now?
    .title = Whether sections have the right number
    .review = Section { $old } is cited. What stood there before is now in section { $new }. Is that the one you mean?
    .why = When acts are amended, sections can get new numbers. The old number may be about something else today, and readers will not find what you mean.

criterion-legal-basis-current = Is what you cite still there, under the same name?
    .title = Whether the rules still exist
    .review = Some of what you cite has been repealed or moved, or has got a new name. What applies today?
    .why = Provisions are repealed or moved to other regulations, and regulations get new names. If the text cites what applies today, readers can find it.

criterion-legal-basis-in-force = Are the cited rules in force?
    .title = Whether the rules are in force
    .review = Rules are cited that have been passed but are not in force yet, as far as the register knows. Have they come into force?
    .why = An act can be passed long before it is in force. Until then the old rules apply. The register may have missed the date when it came into force.

criterion-legal-basis-is-law = Is it an act or a regulation that is given as legal basis?
    .title = Law or political document
    .review = A strategy, a plan or a note is given as legal basis. Which act or regulation does it rest on?
    .why = Strategies and plans show what the authorities want, and a note can collect rules. Rights and duties are in acts and regulations. It is not wrong to name both.

criterion-legal-basis-period = Is the cited plan or strategy still running?
    .title = Whether the plan is still running
    .review = The period of a strategy or plan that is given as basis ended in { $year }. Is there a newer one, or is the basis an act?
    .why = Strategies and plans are political documents for a certain time, and not law. Afterwards the authorities may have other goals.

criterion-legal-basis-binds = Does the cited provision apply to you?
    .title = Whom the provision applies to
    .conflict = It says that you have the task that section 3-8 of the Specialist Health Services Act gives to hospitals, and that you have no agreement.
    .review = A provision for another part of the services is cited. Do you do this together with somebody it applies to, or under agreement with them?
    .why = Some provisions are only for hospitals, others only for municipalities. Voluntary and private bodies are bound by them when they do the task under agreement. Readers may think that you have a duty that others have.
    .remedy = Cite a provision that applies to you. If you hold the offer together with others, say who they are, and that the task is theirs.

criterion-legal-basis-group = Does the group course rest on more than practical help and training?
    .title = Legal basis for group courses
    .review = Section 3-2 no. 6 b of the Municipal Health and Care Services Act is the only basis given. Does it fit a course in a group?
    .why = No. 6 b is about help and training in everyday life for one person. When the offer is such a service, rules on decisions and payment come with it. We take no. 1 on prevention or no. 5 on rehabilitation to fit group courses better in many cases.

criterion-legal-basis-rehabilitation = Is the regulation on rehabilitation among the rules you cite?
    .title = The regulation on rehabilitation
    .missing = The regulation on habilitation, rehabilitation and coordinator is not cited.
    .why = When the offer is habilitation or rehabilitation, the regulation applies in addition to the act. Among other things it says how participants take part in decisions, and that the regional health authority must offer adapted training.
    .remedy = Cite section 4 of the regulation. In the specialist service you can cite section 13. If the offer is not rehabilitation, correct what says that it is.

criterion-schooling-basis = Does the education rest on something else than children’s right to school?
    .title = School and patient education
    .conflict = Section 6-4 of the Patients’ and Service Users’ Rights Act is the only basis for the education of adult patients. It is about school for children in health institutions.
    .review = Section 6-4 of the Patients’ and Service Users’ Rights Act is cited. It is about school for children in health institutions. Do you mean school?
    .why = Children in health institutions have a right to schooling. That is something other than the education of patients and relatives, which for hospitals is in section 3-8 of the Specialist Health Services Act.
    .remedy = Cite the provision that the offer rests on, and take section 6-4 out unless it is there because of children.

criterion-legal-basis-public-health = Is the Public Health Act among the rules you cite?
    .title = Section 7 of the Public Health Act
    .missing = Section 7 of the Public Health Act is not cited.
    .why = Municipalities must take measures against the public health challenges they have mapped, such as loneliness. We take section 7 to fit many open offers outside the health and care services.
    .remedy = If the offer is a public health measure, cite section 7 of the Public Health Act. If it rests on something else, you can leave it as it is.

criterion-legal-basis-known = Does the register know the rules you cite?
    .title = Whether the register knows the rules
    .review = The register does not know all that you cite, and cannot say whether it is right. Is it written so that readers can find it?
    .why = The register has the rules that learning and mastery offers usually rest on. Others can be just as right. A typing error can also be the reason.

criterion-guideline-current = Is the guideline on interpreters the one that holds now?
    .title = The guideline on interpreters
    .review = The guideline on interpreters from 2011 (IS-1924) is cited. It was replaced in 2026. Do you mean the new one?
    .why = The Directorate of Health has made a new national guideline on interpreting services. It came in January 2026 and replaces the one from 2011.

criterion-quality-system = Does the service have guidelines, procedures, a documentation system and indicators?
    .title = The four parts of the quality system
    .missing = It does not say all of this about the service: professional guidelines, procedures, a documentation system and quality indicators.
    .why = These four parts are in slides from the competence service for learning and mastery, from about 2015. It is an old source, and you may have things in good order in other ways. Together the four make it easier to see whether quality improves.
    .remedy = Say which guidelines and procedures you follow, where you document, and which figures you keep an eye on. The provider profile is a good place for it.

criterion-indicator-kinds = Do the indicators cover structure, process and result?
    .title = What the indicators cover
    .missing = It does not say that the indicators cover all three: what is in place, what you do, and what comes of it.
    .why = This is our proposal, and no source was read. Professionals often divide indicators into structure, process and result. With only one of them, it can be hard to see why the figures change.
    .remedy = See whether you can add an indicator of the kind that is missing: how many leaders are trained, how many participants complete, or what participants say they have gained.

criterion-practice-example-fields = Does the description have what the national practice examples have?
    .title = The fields of the practice examples
    .missing = It does not say all of this: title, target group, organiser, place, length, recruitment, how many, goals, content and user participation.
    .why = The competence service for learning and mastery has collected practice examples from Nord-Trøndelag and Northern Norway. If you follow the same fields, others can learn from the offer more easily. It is a possibility, not something that everyone should do.
    .remedy = Fill in what is missing, with a sentence on each point. It is particularly useful when you want to share the offer with others.

criterion-claims-sourced = Do the claims of effect have a source?
    .title = Source for claims of effect
    .missing = It does not say where all the claims of effect come from.
    .why = The competence service has gathered the research in the field, and a review from 2016 rests on what participants say and asks for more research. A source lets readers see what was studied. That it should be named is our reading of them.
    .remedy = Write the source beside the claim, with a link if you can. If you find none, say what participants learn instead.

criterion-claim-certainty = Are the claims of effect as careful as the research?
    .title = How sure the claims are
    .review = A claim of effect is stated as certain, or is about quality of life for children and adolescents. Does the research carry that far?
    .why = A review from 2016 rests on what participants say, and that is not the same as a measured effect. For children and adolescents findings on quality of life are mixed. On physical activity, a Norwegian summary says that all studies found good effects, while the article itself says most. We follow the article. “May help” is often truer than “helps”.

criterion-effect-words = Can readers see where words about research and effect come from?
    .title = Words about research and effect
    .review = It says “{ $word }” or something like it, but not where it comes from. Do you have the source?
    .why = The competence service has gathered the research, and a review from 2016 asks for more of it. Without a source readers cannot see what “research shows” rests on. That it should be named is our reading of them. What the text says may be right.
