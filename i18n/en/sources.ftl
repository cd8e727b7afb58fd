# What the sources say, in our words. The label is ours, and short; ".says" is the duty, the right or the advice.

# sphl
source--sphl-2-1a = Responsibility of the regional health authorities
    .says = The regional health authority must see to it that people in the region are offered specialist care. It must steer the work systematically: plan, carry out, evaluate and correct.
source--sphl-2-1e = Interaction and cooperation
    .says = Specialist providers must cooperate with other services where the patient needs that to get a coherent and coordinated offer.
source--sphl-2-2 = Sound services in the specialist service
    .says = Services under the Act must be professionally sound, and organised so that staff can meet their statutory duties and the patient gets a coherent and coordinated offer.
source--sphl-2-5 = Individual plan, coordinator and coordinating unit
    .says = The health trust must draw up an individual plan for patients who need coordinated services over a long time, offer a coordinator when needs are complex or long-lasting, and have a coordinating unit.
source--sphl-3-4a = Quality and patient safety
    .says = Those who provide health services under the Act must make sure that the organisation works systematically for better quality and patient safety.
source--sphl-3-7a = Personnel responsible for children
    .says = Health institutions must, as far as needed, have staff who coordinate the follow-up of minors who are children or siblings of seriously ill patients, or who are bereaved.
source--sphl-3-8 = Tasks of hospitals
    .says = Hospitals have four particular tasks: to treat patients, to educate health personnel, to do research, and to train patients and relatives. So the act names training beside treatment.
source--sphl-3-10 = Training of staff
    .says = The organisation must give the health personnel it employs the training they need to do their work soundly. The act does not name health pedagogy. We read it as part of that training for course leaders.
source--sphl-3-11 = Information from health institutions
    .says = The institution must give the public what it needs to look after its rights, make sure that patients and their next of kin get the information they are entitled to, and answer questions about quality.
source--sphl-3-11a = Participation in health institutions
    .says = New duty from 1 July 2026: the institution must see to it that patients and users really get to take part in how services are carried out, as section 3-1 of the Patients' and Service Users' Rights Act entitles them to.
source--sphl-3-17 = Police certificate in health institutions
    .says = The institution must obtain a police certificate from health personnel in the cases set out in section 20 a of the Health Personnel Act.
source--sphl-6-1 = Confidentiality in health institutions
    .says = Everyone who does service or work for a health institution is bound by confidentiality. We take this to include experience consultants and peers who work for it.
source--sphl-6-3 = Guidance to municipalities
    .says = The specialist service must advise, guide and inform municipal services on health matters, so that the municipality can do its tasks.

# hol
source--hol-1-1 = Purpose of the Act
    .says = Among other things the Act aims at coping, prevention, equal and adapted services, and the training that patients, users and relatives need. The purpose guides how the other provisions are read.
source--hol-3-1 = Overall responsibility of the municipality
    .says = The municipality must make sure that everyone who stays there gets the services they need, and must plan, carry out, evaluate and correct. It may buy services from others, but keeps the responsibility.
source--hol-3-2 = Services that the municipality must offer
    .says = The municipality must offer a list of services. As we read it, no. 1 (health promotion and prevention) and no. 5 (habilitation and rehabilitation) suit learning and mastery offers best, and no. 6 b is a weak basis.
source--hol-3-2-1 = Health-promoting and preventive services
    .says = The municipality must offer, among other things, health-promoting and preventive services. That is a common basis for open courses in coping and habits.
source--hol-3-2-5 = Habilitation and rehabilitation
    .says = The municipality must offer social, psychosocial and medical habilitation and rehabilitation. Courses in coping are often part of it. Then the regulation on habilitation, rehabilitation and coordinator applies too.
source--hol-3-2-6b = Personal assistance, practical help and training
    .says = The municipality must offer personal assistance, with practical help and training for each person. The rule is about everyday life. We read it as a weak basis for group courses, even though chapter 6.1 of the national guideline refers to it.
source--hol-3-3 = Health promotion and prevention
    .says = The municipality must promote health and try to prevent illness, injury and social problems, among other things through information, advice and guidance.
source--hol-3-4 = Cooperation between services
    .says = The municipality must help its own services to work together, and cooperate with other providers when that is needed for a coherent and coordinated offer.
source--hol-3-6 = Support for relatives from the municipality
    .says = People with particularly burdensome care work must be offered the support they need by the municipality. That can be training and guidance, respite, or care allowance.
source--hol-3-10 = Influence of patients and users
    .says = The municipality must hear representatives of patients and users when it shapes its services, have systems to collect experience, and make it easy to work with user and voluntary organisations. Sámi needs must be looked after.
source--hol-4-1 = Sound services in the municipality
    .says = Municipal services must be sound: coherent, coordinated and dignified. Staff must be able to meet their duties, and there must be enough competence.
source--hol-4-2 = Quality and safety of patients and users
    .says = Those who provide services under the Act must work systematically for better quality and for the safety of patients and users.
source--hol-4-2a = Information from municipal services
    .says = Those who provide municipal services must see to it that patients, users and next of kin get the information they are entitled to.
source--hol-4-2b = Participation in municipal services
    .says = New duty from 1 July 2026: the municipality and other providers under the Act must make sure that patients and users get to take part, as section 3-1 of the Patients' and Service Users' Rights Act says.
source--hol-5-4 = Police certificate in the municipality
    .says = When it offers a position or an assignment, the municipality must ask those who are to provide services for a police certificate, then no older than three months. People who help only now and then, and are normally not alone with the user, are exempt.
source--hol-6-1 = Cooperation agreement with the health trust
    .says = The municipal council must enter into a cooperation agreement with the regional health authority, or the trust that it names. The experience of users is part of the basis, and patient and user organisations must take part.
source--hol-6-2 = Content of the cooperation agreement
    .says = The agreement must at least have guidelines for cooperation on, among other things, habilitation, rehabilitation, and learning and mastery offers. For joint measures it must settle responsibility, employer, organisation and financing.
source--hol-6-5 = Change and termination of the agreement
    .says = The parties must go through the cooperation agreement each year and see whether it needs updating or extending. It can be terminated with a year's notice.
source--hol-7-1 = Individual plan
    .says = The municipality must draw up an individual plan for people who need coordinated services over a long time, and leads the work when the specialist service is involved too.
source--hol-7-2a = Child coordinator
    .says = Families who have or expect a child with serious illness, injury or disability, and who need much help over a long time, get a child coordinator if they want one. The coordinator also tells them about relevant patient and user organisations.
source--hol-7-2 = Coordinator and coordinating unit
    .says = The municipality must offer a coordinator to people who need coordinated services over a long time, and have a coordinating unit for habilitation and rehabilitation.
source--hol-8-2 = Further education and training
    .says = The municipality must see to it that its staff get the further education and training they need, and help private bodies it has agreements with to do the same. Staff have to take part.
source--hol-11-2 = Payment for services
    .says = The municipality may charge for services under the Act only where an act or a regulation allows it.
source--hol-12-1 = Confidentiality in municipal services
    .says = Everyone who does service or work under the Act is bound by confidentiality.

# pbrl
source--pbrl-2-2a = Assessment of a referral
    .says = A person who is referred to the specialist service is entitled to have the referral assessed within ten working days, and to be told about the right to care, the time or deadline, and how to complain.
source--pbrl-2-4 = Choice of where to be treated
    .says = A person who is entitled to specialist care can choose where to get it, among the places in the scheme.
source--pbrl-2-5 = Individual plan, coordinator and child coordinator
    .says = People who need coordinated services over a long time have a right to an individual plan and a coordinator. Families with children who need such services have a right to a child coordinator.
source--pbrl-2-6 = Coverage of travel
    .says = Patients, and in some cases relatives, have a right to have necessary travel costs covered. The rules are in the Patient Travel Regulations.
source--pbrl-2-7 = Rules on decisions
    .says = The rules on individual decisions in the Public Administration Act apply to some municipal services that are expected to last more than two weeks: those under sections 3-2 first paragraph no. 6 a to c, 3-6 and 3-8 of the Municipal Health and Care Services Act.
source--pbrl-2-8 = Support for particularly burdensome care
    .says = A person with particularly burdensome care tasks can require the municipality to decide whether something is to be done to relieve the burden, and what.
source--pbrl-3-1 = Right to take part
    .says = Patients and users have a right to take part in how services are carried out, in a way that suits them. Children able to form views are informed and heard. As far as possible the offer is shaped together with the user, and people may bring somebody if they wish.
source--pbrl-3-2 = Right to information
    .says = Patients are entitled to the information they need to understand their health and their care, including risks. Users are entitled to the information they need to understand the services and look after their rights.
source--pbrl-3-3 = Information to next of kin
    .says = Next of kin get information about the patient when the patient consents or circumstances justify it. We take this to mean that courses for relatives should otherwise rest on general knowledge, and not on facts about a certain patient.
source--pbrl-3-4 = Information when the patient is a minor
    .says = When the patient is under 16, parents are informed too. Between 12 and 16, information may be kept back when the child has reasons that should be respected.
source--pbrl-3-5 = How information is given
    .says = Information must fit the age, maturity, experience, culture and language of the person, and be given considerately. Staff must as far as possible check that it is understood, and note in the record that it was given.
source--pbrl-3-6 = Protection against the spread of information
    .says = Information about health and other personal matters must be handled with respect and not spread unlawfully. In a group we take this to bind staff, and not the participants among themselves.
source--pbrl-4-1 = Consent to health care
    .says = Health care needs valid and informed consent. It can be withdrawn, and it may be implied. We take this to mean that taking part in a learning offer is voluntary.
source--pbrl-4-3 = Who decides, and consent for children
    .says = In health matters people decide for themselves from the age of 16, with exceptions. Parents consent for children under 16, and the child is heard first.
source--pbrl-6-4 = School and activity for children in health institutions
    .says = Children in a health institution have a right to schooling and to activity. This is about school, not patient education. As we read it, a learning and mastery offer should rest on something else.
source--pbrl-7-2 = Complaint
    .says = People who believe that their rights under the Act are breached can complain to the county governor.

# hpl
source--hpl-4 = Sound work
    .says = Health personnel must work soundly and with care, stay within their qualifications, and get help or refer people on when needed.
source--hpl-10 = Information and participation
    .says = Those who give health care must inform those who are entitled to it. From 1 July 2026 the duty also covers participation. In an institution the task belongs to whoever the institution appoints.
source--hpl-10a = Children as relatives
    .says = Health personnel must help minors who are children or siblings of seriously ill patients to get the information and follow-up they need, and talk with the patient about the children's needs.
source--hpl-10b = Bereaved children
    .says = Health personnel have a similar duty towards minors who have lost a parent, a brother or a sister.
source--hpl-13 = Marketing
    .says = Health-related marketing must be sound, sober and factual. We take this to mean that descriptions of offers should not promise results.
source--hpl-20a = Police certificate from health personnel
    .says = Health personnel who are to give specialist or dental services to children or people with an intellectual disability must show a police certificate no older than three months. Those who are there only now and then, and not alone with them, are exempt.
source--hpl-21 = Confidentiality of health personnel
    .says = Health personnel must keep others from getting at information about people's health and personal matters, and must not look at it themselves unless their work requires it. Consent and some other grounds allow sharing.
source--hpl-39 = Duty to keep records
    .says = Those who give health care must keep a record for each patient. Personnel who only help on instruction are exempt. If group teaching is health care, we take the duty to be about each patient, and not about the group.
source--hpl-40 = Relevant and necessary in the record
    .says = The record must follow good practice and hold what is relevant and necessary. For teaching in groups we take that to be attendance, adaptations and individual assessment, and not what other participants have told.

# hfl
source--hfl-35 = Influence of patients and other users
    .says = Health trusts must hear representatives of patients and other users on plans, and have systems to collect their experience and views. Sámi interests must be looked after.

# fhl
source--fhl-4 = The municipality's responsibility for public health
    .says = The municipality must promote public health, help to level out social differences in health, and make it easy to work with the voluntary sector.
source--fhl-7 = Public health measures
    .says = The municipality must act on the challenges it has found, such as mental health and loneliness, and inform, advise and guide people on what they can do themselves.

# pjl
source--pjl-6 = Use of health data, and record systems
    .says = Health data may be used only when the act or another basis allows it. The organisation must have systems that make it possible to keep records as the duty requires.
source--pjl-22 = Information security and internal control
    .says = The organisation must keep health data confidential, correct and available. It must assess risk, control access, log, and have internal control.

# pjf
source--pjf-4 = Content of the record
    .says = The record must hold relevant and necessary information, among other things on the form of contact (also video and web), on advice and information given, and for minors on consent and participation.
source--pjf-10 = How the record is kept, and sound and pictures
    .says = The record is kept electronically, in Norwegian and without undue delay. Recordings of sound and pictures may be part of it.

# gdpr
source--gdpr-9 = Special categories of personal data
    .says = Health data may be used only on the ground of an exception. Health care by somebody bound by secrecy is one. As we read it, a voluntary body without health personnel often needs another, such as explicit consent.
source--gdpr-13 = Information to those whom the data is about
    .says = Those who collect personal data must tell, in clear and plain language, who is responsible, the data protection officer, purpose, basis, recipients, storage time, rights, and how to complain. Children need extra care.
source--gdpr-26 = Joint responsibility, suppliers and impact
    .says = Those who hold offers together must clarify whether they are joint controllers. Suppliers of video and sign-up need a data processing agreement. High risk calls for an impact assessment.

# popplyl
source--popplyl-5 = Children's consent online
    .says = Children can consent to online services from the age of 13. Younger children need the consent of their parents.
source--popplyl-12 = Use of national identity numbers
    .says = National identity numbers may be used only where there is an objective need to know for certain who someone is, and the number is needed for it. As we read it, open offers without a record normally do not need it.

# lkf
source--lkf-5 = Scope and documentation
    .says = The management system must fit the size, nature and risk of the organisation. Compliance must be documented as far as needed, and the documentation kept current and available.
source--lkf-6 = Duty to plan
    .says = The organisation must have an overview of goals, tasks, responsibility, rules and guidance, risk, competence, deviations and user experience, and gather the knowledge it needs to plan and carry out the work.
source--lkf-7 = Duty to carry out
    .says = Plans must be known and followed. Staff must have the knowledge they need, and get to take part. There must be routines, and the experience of patients, users and relatives must be put to use (letter e).
source--lkf-8 = Duty to evaluate
    .says = The organisation must check that goals and measures are carried out and work, judge itself in the light of the experience of patients, users and relatives (letter d), go through deviations, and review the whole system at least once a year (letter f).
source--lkf-9 = Duty to correct
    .says = The organisation must put right what is unsound or unlawful, take measures against it, and improve its routines.

# hrf
source--hrf-1 = Purpose and definition
    .says = Habilitation and rehabilitation must strengthen people's own learning, motivation and coping, among other things, and start from the person's life situation and goals.
source--hrf-4 = Participation of patients and users
    .says = The municipality and the regional authority must see to it that each person can take part in planning, shaping, carrying out and evaluating their own offer. They should also let user representatives take part in planning, developing and evaluating the service.
source--hrf-13 = Specialised training and adaptation
    .says = The regional authority must offer adapted training to patients and users who need it, and set conditions that help them cope better.
source--hrf-14 = Advice, guidance and cooperation
    .says = The regional authority must advise and guide the municipality, both about individuals and in general for its staff, and cooperate on programmes and plans.

# ipf
source--ipf-4 = Participation in an individual plan
    .says = The person whom the plan is for must take part in the work, and children are heard. The plan needs consent and must take culture and language into account. As we read it, learning offers can be entered in it.

# ldl
source--ldl-6 = Ban on discrimination
    .says = No one may be discriminated against because of sex, ethnicity (also language), religion, disability, care duties, age or other grounds. Different treatment is lawful when it has a fair aim, is necessary and is proportionate.
source--ldl-17 = Universal design of premises
    .says = Public and private undertakings that serve the public must have universally designed premises, unless the burden is disproportionate.
source--ldl-18 = Universal design of ICT
    .says = ICT that an undertaking uses towards the public must be universally designed. The requirements are in regulations of their own.
source--ldl-20 = Accommodation of municipal services
    .says = People with disabilities have a right to individual accommodation of lasting health and care services in the municipality. As we read it, a short course is often outside this. Then other rules on adaptation apply.

# uuikt
source--uuikt-4 = Web pages: private undertakings
    .says = Private undertakings, voluntary ones too, must have web pages and apps that follow WCAG 2.0 at levels A and AA. Criteria 1.2.3, 1.2.4 and 1.2.5 are excepted.
source--uuikt-4e = Accessibility statement
    .says = Public bodies must keep an up-to-date accessibility statement in the central service, and a way to give feedback.
source--uuikt-4b = Web pages: public bodies
    .says = Public bodies must have web pages and apps that follow EN 301 549, in practice WCAG 2.1 AA. Pre-recorded video published after 1 February 2024 must have audio description. Live streams and some older documents are exempt.

# spl
source--spl-9 = Clear language and correct spelling
    .says = Public bodies must write clearly and correctly, in a way that fits the readers, and follow official spelling. That binds municipalities and health trusts too.
source--spl-13 = Bokmål and Nynorsk in regional state bodies
    .says = Health trusts are state bodies under the Act. They must use the written standard of the majority in their area, or alternate. This covers texts that are open to all, such as web pages.
source--spl-14 = Forms and self-service
    .says = Forms and self-service from state bodies must be available in Bokmål and Nynorsk at the same time.
source--spl-15 = Replies to those who write
    .says = Private persons who write to a state body must get a reply in the written standard they write in.

# tolk
source--tolk-4 = Ban on using children as interpreters
    .says = Public bodies must not use children to interpret for people who do not speak Norwegian. There are few exceptions.
source--tolk-6 = Duty to use an interpreter
    .says = Public bodies, and private ones that do their tasks, must use an interpreter when one is needed for legal safeguards or for sound help. Remote interpreting is possible when it is sound. The act does not say who pays.
source--tolk-7 = Qualified interpreter
    .says = An interpreter who is used must be qualified. Bodies can have a dispensation until 31 December 2026, and regulations can extend it.

# samel
source--samel-3-5 = Sámi in the health sector
    .says = In language development and language vitalisation municipalities, those who wish have a right to be served in Sámi in public health institutions. Institutions for the whole country are not covered. Public notices and forms for people in the administrative area must be in Sámi too.

# mrl
source--mrl-crc = Children's right to be heard
    .says = The Convention on the Rights of the Child is Norwegian law, and prevails where another act says otherwise. Children able to form views may express them in all matters that affect them.
source--mrl-crpd = Rights of people with disabilities
    .says = The UN convention became Norwegian law on 1 January 2026, and prevails where another act says otherwise. It strengthens the demands for accessibility, participation and adapted information.

# fvl
source--fvl-11 = Duty to guide
    .says = The administration has a general duty to guide people on rules, rights and procedure in its field.

# fvl25
source--fvl25-14 = Guidance and translation
    .says = Enacted, but not in force in July 2026. It gives free guidance, translation and adaptation to those who need it.

# bl25
source--bl25-1-2 = Children's participation
    .says = Enacted, but not in force in July 2026. It lets the child take part in matters that concern the child.

# ftrl
source--ftrl-8-4 = Sick pay during treatment
    .says = People who are unfit for work can get sick pay, also when a doctor finds that treatment makes work impossible. The degree of incapacity must be at least 20 per cent. As we read it, a learning offer alone gives no right.
source--ftrl-9-14 = Training allowance
    .says = People who need training to care for a child with a disability or long-term illness can get training allowance from NAV. It must be at an approved health institution, or a course for parents at a public special education centre. A doctor certifies the need. The child can be over 18.

# polbet
source--polbet-4-gruppe = Fee for group education
    .says = When group education, outpatient rehabilitation or group treatment goes over several days, patients can be charged the fee only once for the whole programme.
source--polbet-4-henvist = Fee only for referred patients
    .says = The fee can be charged only from patients referred by somebody who may refer, and only for care by certain professions. The rate is NOK 443 in 2026.
source--polbet-4-nett = Fee for video, telephone and web programmes
    .says = A fee can be charged for a consultation by telephone or video, but not for a web-based treatment programme.
source--polbet-5 = Exemption from the fee
    .says = The state pays for, among others, children under 16, people with a work injury, prisoners, and patients in mental health and substance care through the year they turn 26. From 1 August 2026 the limit for children is probably 18; we have not read the new text. A delay of over an hour without notice also drops the fee.
source--polbet-7 = Charge for not turning up
    .says = People who do not turn up, and did not say so more than 24 hours before, can be charged NOK 1 993. In mental health and substance care it is at most NOK 443.

# komegen
source--komegen = Fees in the municipality
    .says = The municipality may charge only for certain services, such as stays in institutions and practical help. Training and guidance in groups are not named. As we read it, such courses are free when they are health and care services.

# pasreise
source--pasreise-7 = Travel cover for patients
    .says = Travel is covered when the service is specialist care, or one of a few municipal services, and it is needed for medical reasons. Preventive work outside health stations, and trips under 10 km, are not covered.
source--pasreise-19 = Travel cover for close relatives
    .says = Close relatives have their travel to a course at a health institution covered when the content is medical or part of treatment, and they need it to follow up the patient. So have children who come for follow-up under sections 10 a and 10 b of the Health Personnel Act.
source--pasreise-24 = Fee, meals and overnight stays on journeys
    .says = The patient pays NOK 171 each way in 2026, and NOK 400 when choosing a place outside the home region. Under-18s are exempt from 1 August 2026, before that under-16s. Over 12 hours away gives a meal allowance, and rates cover overnight stays that are needed.

# barninst
source--barninst-10 = Information and training for parents
    .says = Parents get information and guidance all the time their child is in an institution. Their travel is covered when they are called in to necessary training, and they are told of relevant organisations.

# natkomp
source--natkomp-4-6 = Tasks of national competence services
    .says = A national competence service must, among other things, build and spread competence, follow results, do research, teach, guide, help equal access, have a reference group, and report each year. The regulations name nine tasks.

# frisklivssentraler
source--hdir-is1896 = Healthy life centres
    .says = Municipalities should offer help to change habits that is easy to get, with structured follow-up, conversations and courses, and work with associations. Having a healthy life centre is voluntary for a municipality.
source--hdir-friskliv = The basic offer of a healthy life centre
    .says = The guide has people take part in the offer of a healthy life centre whatever their diagnosis. It says "skal" of this.
source--hdir-is1896-journal = Records at healthy life centres
    .says = Health conversations and individual guidance should be recorded, also when the person who gives them is not authorised. The page is less clear about courses and groups.

# helsedirektoratet
source--hdir-is2587 = Training and support for relatives
    .says = Relatives should get training and support, alone or in groups, developed together with relatives. Support for those with particularly burdensome care work is free of charge. A decision is needed when it lasts over 14 days.
source--hdir-norm = How strongly the guides speak
    .says = The products are not legally binding. "Skal" points to an act or regulation, or to what is so clear that doing otherwise is rarely sound. "Bør" and "anbefaler" are strong recommendations, "kan" and "foreslår" weak ones. Those who depart from a strong one should be able to give reasons.
source--hdir-sammensatte = Large and complex needs
    .says = Services should start from what matters to the person, and map and plan in teams. Learning offers for this group should be tied to the plan for the rest of their help.
source--hdir-tolk = Booking qualified interpreters
    .says = The guideline is about booking qualified interpreters, also for sign language, deafblind people and Sámi. It replaces the guideline of 2011, and texts should refer to the new one.

# is2651
source--hdir-is2651-6-1 = Learning and mastery
    .says = Health trusts and municipalities should make sure that there are offers. The aim is knowledge, skills and belief in their own strength for patients, users and relatives. Health pedagogy and exchange of experience are central.
source--hdir-is2651-6-2 = User participation and cooperation
    .says = Patients, users and relatives should take part in shaping, holding and evaluating. Professional knowledge and experience should count the same. People should take part both for themselves and in the system. Trusts and municipalities should cooperate, with responsibility and money settled.
source--hdir-is2651-6-3 = Organisation in municipalities and health trusts
    .says = Offers can be for one diagnosis or across diagnoses, and belong to the coordinating unit or to rehabilitation. Healthy life centres are open to people without a referral.
source--hdir-is2651-6-4 = Who does what
    .says = Structured offers should be in the municipality as far as possible, and rare or specialised topics in the specialist service. The parties should agree on who does what.

# pasientreiser
source--pasreise-kurs = Travel to courses and training
    .says = Learning and mastery courses count as specialist care when the patient is referred or called in. Where people can choose not to come in person, travel is not covered.

# normen
source--normen = The code for information security
    .says = The sector's code on information security and privacy. It is not law, but bodies on the health network are bound by it through agreement.
source--normen-54 = Requirements for video
    .says = Inform people before use, identify them securely the first time, assess risk, have a processor agreement, and show who takes part. Consent to use the data is not needed when health care is given. Recordings need a purpose and basis of their own.

# isf
source--isf-kriterier = Rules for activity-based funding
    .says = Older criteria for payment to hospitals: a doctor's referral, at least seven hours, 80 per cent attendance, interdisciplinary content with users taking part, small groups and a responsible doctor. The rules change every year. They are about money, not about whether an offer is good.

# nk_lmh
source--nklmh-2-2023 = Rights, duties and recommendations
    .says = A collection of rights, duties and recommendations. It is a useful map, but older than the changes of rules from 2024 to 2026.
source--nklmh-registrering = Registration of attendance
    .says = Advice to hospitals: register everyone who takes part in the patient administrative system, and note it in the record of the person who is ill. Low-threshold offers without referral or sign-up are not coded to the patient register.

# strategies
source--strat-helsekompetanse = Health literacy of the population
    .says = The aim is that people can find, understand, judge and use health information. The period ended in 2023.
source--strat-nhsp = Health and cooperation 2024–2027
    .says = The government's plan for health and cooperation in the period. It gives political direction, but no duties.
source--strat-opptrapping = Strengthening habilitation and rehabilitation
    .says = A plan to strengthen habilitation and rehabilitation, above all in municipalities. The period ended in 2019.
source--strat-parorende = The strategy for relatives
    .says = The strategy wants to recognise relatives, give them training and support, and look after children who are relatives. The period ended in 2025.
