# What is known: what research and evaluations have found, what helps and hinders participation, and offers with a name of
# their own. The title tells the finding in short, never more strongly than the source. `.limits` tells how far it reaches.

evidence--stenberg2016 = Participants described milder symptoms, and more knowledge, support and hope
    .finding = Participants described milder symptoms, closer attention to their own health, better ways of managing, support from people in the same situation, new knowledge and hope.
    .material = 47 articles, out of 5935 titles, on group programmes that professionals and people with their own experience hold together.
    .limits = This is what participants experienced. The authors ask for more research and for more standardised evaluation.

evidence--lm-evid-adult = Support, learning and hope meant much to participants
    .finding = The programmes meant most for support and learning in the group, hope, quality of life, handling one's health, one's own mastery, and user participation. The effect was clearest for knowledge, for looking after one's health, and for support and hope.
    .material = NK LMH tells in Norwegian of the review from 2016 by Stenberg et al.
    .limits = This is a summary, not the review itself.

evidence--stenberg2019 = Children and young people told of less distress and more knowledge
    .finding = Participants told of less distress from symptoms, better use of medicines and more knowledge, and that they learned from each other. Most studies of physical activity or of bodily measures found something beneficial. Less use of urgent care and less absence from school are described too.
    .material = 69 studies of children, adolescents and young adults, out of 7214 titles from 2008 to 2018. NK LMH counts 15,124 participants with a mean age of twelve, and writes that 14 of 17 economic studies show lower use of services.
    .limits = Findings on quality of life differ. Most programmes are for one diagnosis, such as diabetes, asthma, overweight or cancer. The Norwegian summary says that all studies of physical activity found something beneficial. The abstract says most, and that is used here.

evidence--stenberg2018 = Most economic studies found a gain
    .finding = 46 studies concluded that there was an economic gain: fewer admissions and visits, more quality-adjusted life years or less lost production. Eight found no economic effect.
    .material = 56 articles on health economics, out of 4693 titles from 2000 to 2016.
    .limits = The studies are made in different ways and look at different periods. They do not tell whether one particular offer pays.

evidence--lm-evid = NK LMH gathers the findings of nine reviews of its own
    .finding = NK LMH reads the reviews like this: offers help people to more health literacy, better mastery and better quality of life, which is good for themselves, for the service and for society.
    .material = Note 1/2023, which puts together nine reviews that NK LMH made from 2015 to 2023.
    .limits = Only the news item on the note was read, not the note itself.

evidence--olsson2020 = Participation leaves its mark on those involved and on the services
    .finding = The studies describe two kinds of impact. One is on those who take part in the work, and on how participation is done. The other is on how services are designed and delivered.
    .material = 34 studies of patient participation in the development of health services.
    .limits = The review maps what the studies describe. It does not tell how strong the impact is.

evidence--sagen2023 = Clear roles and training make participation easier, and uneven power makes it harder
    .finding = Participation went more easily with clear roles and tasks, broad enough representation, and training with money set aside. Uneven power stood in the way. The outcomes described are mostly soft, such as representatives feeling valued.
    .material = 37 studies of participation at service level, out of 8588 records from 2005 to 2022.
    .limits = Few studies measure what participation leads to for services and patients.

evidence--vagan2016 = Six areas of competence matter for what participants get out of it
    .finding = The studies point to six areas: leading groups, illness and diagnosis, communication, mastery, pedagogy, and personal qualities and attitudes.
    .material = A systematic review of studies of health-pedagogic competence in those who hold learning and mastery offers.
    .limits = The quality of the studies varies, and the authors ask for more research.

evidence--lm-ped-need = More health literacy presupposes health-pedagogic competence, says NK LMH
    .finding = NK LMH reads the research like this: when patients and relatives gain health literacy, health-pedagogic competence among professionals is a condition for it.
    .material = The summary is of a review from 2022 of 34 studies from 2006 to 2020 (DOI 10.3928/24748307-20220418-02).
    .limits = Only the summary was read. The review is about how professionals meet people with differing health literacy.

evidence--fysio-dig = Digital courses were felt to be flexible, but some of the fellowship was lost
    .finding = Staff and participants found digital courses efficient and flexible. They missed sharing experience, asking questions, company and body language. Staff felt that privacy and confidentiality set limits. Both wanted digital as a supplement, not as a replacement.
    .material = Interviews with nine members of staff and seven participants at one healthy life centre.
    .limits = It is one centre and few people.

evidence--lm-dig-exp = Nearly nine in ten of those who answered found the digital course useful
    .finding = 89 per cent of those who answered found the course useful, and 3 per cent did not. That is much like the answers after courses held in person.
    .material = 13 digital courses for 11 groups of diagnoses in Stavanger in spring 2020. About 165 took part, and 87 answered.
    .limits = It is a local evaluation, and only about half answered.

evidence--wahl2016 = The Norwegian heiQ worked mostly like the original
    .finding = The eight scales of the questionnaire were found again in Norwegian. Most were reliable enough (0.72–0.90). The scale on self-monitoring and insight was not very reliable.
    .material = Answers from 1019 people in Norway with musculoskeletal disease, psoriasis, heart disease or type 2 diabetes.
    .limits = Everyone answered at one point in time. The study does not show how well the questionnaire captures change.

evidence--sibs-ungsinn = Something suggests that SIBS may work: level 3 of 5
    .finding = Ungsinn gives SIBS evidence level 3 of 5, which means some documentation of effect. It rests on one Norwegian study.
    .material = A review of the research in the journal of Ungsinn (DOI 10.7557/25.6907), as Ungsinn itself tells of it.
    .limits = The study had no control group. Something other than SIBS may explain what it found.

factor--training-with-money = All parties are trained in participation, and money is set aside for it.
factor--clear-roles = Roles and tasks are clearly described.
factor--broad-representation = The users are represented broadly enough.
factor--support-and-early-start = Management is behind it, and everyone concerned is involved early.
factor--time-and-interpreter = For immigrants: time to get to know each other, an interpreter, and cooperation with immigrant organisations.
factor--uneven-power = Power is uneven between those who work together.
factor--unclear-frames = The terms are unclear, and those with experience of their own meet little respect for their role.
factor--unsure-staff = Staff are unsure when and how users can be involved.
factor--few-representatives = There are few people to ask, few local branches and long distances.

named-offer--starthjelp = Starthjelp – om familie og mestring [about family and mastery]
    .target = Parents, and others in a parent's role, of children aged 0 to 6 who were recently found to have an impairment or a long-term illness.
    .content = Rights and opportunities, family life and the role of a parent, everyday mastery and the relationship between the parents. Participants talk with experienced parents and professionals.
    .form = A group. Four working days within two months, as part of the care pathway and preferably early. Developed in Helse Fonna and further at NK LMH, and held since 2011.
    .caveat = The sources tell of the offer. One of them is from 2016.

named-offer--smil = SMIL – styrket mestring i livet [strengthened mastery in life]
    .target = Children and young people who are next of kin to parents or siblings with mental, physical or substance-related challenges, and their families.
    .content = Play, activity and talk. Knowledge of the health challenge, one's own resources, openness in the family, and that it is not the child's fault.
    .form = Usually six to eight children. That the parents support the child is a condition. The family meets, and the parents have meetings of their own.
    .caveat = The number of sessions differs: 11 in Skaun, 10–12 at Sørlandet hospital and 12 plus 2 in Denmark. Ages are 8–12, 8–13 or school years five to seven. The target group was widened from mental health and substance use to physical illness and siblings too.

named-offer--mestringstreff = Mestringstreff
    .target = Adults in the municipality with long-term health challenges, regardless of diagnosis.
    .content = Mastery, change, motivation, communication and what happens in the group. Tools for everyday life, and information on self-help afterwards.
    .form = Six sessions. The handbook has three parts: a guide, a toolbox and theory. Participants are offered a self-help group that they organise themselves.
    .caveat = Two of the three sources are getting old, and are only partly verified.

named-offer--helt-sjef = Helt sjef! (UMM)
    .target = Young people aged 12–16, young adults aged 17–26, and their parents, across diagnoses.
    .content = Identity, being good enough, feelings, relations, family and friends, taking charge of one's own life, and the transition to adult life.
    .form = Three offers of six group sessions each. They can run in parallel. There is a handbook, and a programme of its own for staff, «Treff meg!».
    .caveat = One of the sources is a call for funds from 2015.

named-offer--bapp = BAPP – barn av foreldre med avhengighets- og psykiske problemer
    .target = Children and young people whose parents or siblings struggle with addiction or mental problems.
    .content = Skills and knowledge for living in the situation, communication in the family, and the parents' understanding of the child's everyday life.
    .form = Preventive groups in the municipality, and talks with the family and the parents.
    .caveat = One site tells of eight weekly meetings after school, free of charge and with food. Others may do it differently.

named-offer--older-migrants = Mestring og trivsel i hverdagen [mastery and wellbeing in everyday life]
    .target = Older immigrants with mild to moderate mental health challenges.
    .content = Wellbeing and mastery in everyday life.
    .form = Developed in Oslo in 2015 and 2016, with one pilot for women and one for men.
    .caveat = The content was still being decided when the source was written. We do not know whether the offer exists now.

named-offer--sibs = SIBS
    .target = Siblings aged 8 to 16 of children with a long-term condition, together with one parent.
    .content = Information and getting to know each other, the diagnosis, feelings, and conversations between parent and child.
    .form = Three modules and five sessions, in groups of three to eight children with at most three years between the oldest and the youngest. The same parent takes part throughout.
    .caveat = Some hold the five sessions on two afternoons. Ungsinn gives evidence level 3 of 5.

named-offer--kid = Kurs i depresjonsmestring (KiD) [a course in coping with depression]
    .target = Adults with mild to moderate depression or low mood.
    .content = Noticing and changing patterns of thought and action, with homework. Nobody needs to tell of themselves in the group.
    .form = Eight to ten sessions of two and a half hours, about 8–12 participants, an approved leader and a course book. Follow-up meetings after one to four months.
    .caveat = Sites do it differently: eight weekly meetings and two later ones, or ten meetings of which the last two come late.

named-offer--laer-a-leve-med = Lær å leve med … [learn to live with …]
    .target = Not confirmed.
    .content = Not found as one national offer in the sources that were read. It is probably a family of local course titles.
    .form = Not confirmed.
    .caveat = This is general knowledge without a source. Ask those who hold the course what it is about.
