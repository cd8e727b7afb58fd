# Privacy and records.

criterion-identity-number = Is the text free of national identity numbers?
    .title = Identity number in the text
    .conflict = There is something here that looks like a national identity number.
    .why = Details about individuals do not belong in the description of an offer. Identity numbers may be used only when it is necessary to know for certain who someone is.
    .remedy = Remove the number. If it is something else, such as an account number, you can write it with full stops between the groups.

criterion-privacy-notice = Do those who sign up find a privacy notice?
    .title = Privacy notice
    .missing = It does not say where those who sign up find a privacy notice.
    .why = Whoever collects personal data must say who is responsible, what the data are used for, how long they are kept, and what rights people have.
    .remedy = Add the link to the privacy notice. If you have none, ask the data protection officer or whoever is responsible for privacy. If it covers all your offers, you can put it in the provider profile.

criterion-privacy-legal-basis = Is it settled what gives the right to use health data about participants?
    .title = Basis for using health data
    .missing = It does not say on what basis health data about participants are used.
    .review = It says on what basis health data are used. Someone who knows data protection has to see whether it fits. An association without health personnel often needs another basis than a hospital, such as explicit consent.
    .why = Whoever uses health data must have a legal basis for it. Health care under professional secrecy is one. The mere fact that somebody takes part can say something about their health.
    .remedy = Say which basis you use, here or in the provider profile. If in doubt, ask the data protection officer or whoever is responsible for privacy.

criterion-data-controller = Is it settled who is responsible for the data about participants?
    .title = Responsibility for data about participants
    .missing = It does not say who is responsible for the data about participants, or how several share the responsibility.
    .review = It says who is responsible for the data about participants. Someone who knows data protection has to see whether that is right, and whether those who hold the offer together are also responsible together.
    .why = Whoever decides what personal data are used for, and how, is responsible for them. When several decide this together, they must agree on who does what, and participants must be able to learn the main points.
    .remedy = Say who the data controller is. If there are several, say whom participants can ask, and who looks after the data.

criterion-processor-agreement = Does the organisation have a data processing agreement with the supplier of the platform?
    .title = Data processing agreement
    .missing = It does not say that the organisation has a data processing agreement with the supplier of the platform.
    .review = It says that the organisation has a data processing agreement. Someone who knows data protection has to see whether it covers this offer.
    .why = When a supplier handles personal data for others, a written agreement must say what the supplier may do with them. That goes for video too. A platform that the organisation runs entirely by itself needs no such agreement.
    .remedy = Ask the data protection officer or whoever is responsible for privacy whether the agreement exists, and say so. If the organisation runs the platform itself, state that the question does not apply.

criterion-impact-assessment = Has it been assessed what the digital solution means for privacy?
    .title = Data protection impact assessment
    .missing = It does not say that you have assessed the consequences for privacy, or why that is not needed.
    .review = Something is said about the consequences for privacy. Someone who knows data protection has to see how high the risk is, and whether the assessment is good enough.
    .why = When the use of personal data is likely to put people at high risk, the organisation must assess the consequences beforehand. Health data about very many people are one example. If the risk is low, no such assessment is needed. The competence service for learning and mastery also advises all who have groups on screen to think through privacy and confidentiality there.
    .remedy = Ask the data protection officer or whoever is responsible for privacy whether you need an assessment. Say that it has been done, or why it is not needed.

criterion-risk-assessment = Has the risk of the digital solution been assessed, and does it say when?
    .title = Risk of the digital solution
    .missing = It does not say that you have assessed the risk of the digital solution, or when you did.
    .why = Organisations that give health care must assess the risk to the health data they use, and control who can see them. The code of conduct Normen is not law, but also asks organisations to assess risk.
    .remedy = Assess the risk together with those responsible for information security. Write the date.

criterion-normen-followed = Does the organisation follow Normen, the sector’s code for information security and privacy?
    .title = Code for information security
    .missing = It does not say whether the organisation follows Normen.
    .review = It says whether the organisation follows Normen. Someone who knows information security has to see whether practice agrees.
    .why = Normen is what the sector itself asks of information security and privacy. It is not law, but those connected to the health network have agreed to follow it.
    .remedy = Ask those responsible for information security. Say that the organisation follows Normen, or that it is not connected to the health network.

criterion-group-confidentiality = Does the group agree that what is said stays in the group?
    .title = What is said in the group
    .missing = It does not say that the group agrees not to pass on what others say.
    .review = It says that what is said stays in the group. See whether it is clear that this is a promise participants give each other. The duty of confidentiality in the act is for those who work in the service, not for participants.
    .why = It is easier to speak when everyone has promised not to pass on what they hear. Such a promise is an agreement among equals and not a rule of law. Those who work in the service are bound by professional confidentiality. Tips for youth groups advise agreeing on it at the first session.
    .remedy = Agree on this at the first session, and write it in the description. Call it a promise or an agreement, not a duty of confidentiality.

criterion-attendance-confidential = Is it settled who gets to know who takes part?
    .title = Who gets to know that somebody takes part
    .missing = It does not say who gets to know who is taking part.
    .review = It says who gets to know who takes part. A professional has to see whether all of these may know, such as the general practitioner, the municipality, partners and peers.
    .why = Health personnel are bound by confidentiality about people’s health and other personal matters. The mere fact that somebody takes part can reveal such things. Information can be shared when the participant consents, and in some other cases.
    .remedy = Decide who gets to know who is taking part, and say so. Ask the participants first when somebody outside is to know.

criterion-record-keeping = Is it settled whether a record is kept for each patient?
    .title = A record for each patient
    .review = See whether it is settled that a record is kept for each patient, or why the sessions are not health care. We have found no clear answer from the authorities about teaching in groups, so a professional has to judge.
    .why = Whoever gives health care must keep a record for each patient. If a session in a group is health care, that goes for each patient and not for the group. The Directorate of Health recommends that healthy life centres record talks with one person too.
    .remedy = Decide whether the sessions are health care, preferably together with a professional. Say that you keep a record for each patient, or why the sessions are not health care.

criterion-record-content = Is it settled what is written in the record?
    .title = What the record holds
    .review = See whether it is settled what you write about each patient: what kind of contact it was, and what advice and information the patient got. What other participants have told does not belong there.
    .why = The record must hold what is relevant and necessary about each person, such as the kind of contact, video too, and advice and information. For groups we take this to mean attendance, adaptations and individual assessments.
    .remedy = Make a short routine for what you write in the record after each session. Leave out what other participants have told.

criterion-record-of = Is it settled in whose record it is written that relatives took part?
    .title = The record when relatives take part
    .review = See whether it is settled in whose record you write that relatives took part. The advice is the record of the person who is ill. We have found no answer from the authorities on whether relatives have a record of their own.
    .why = The competence service for learning and mastery advises hospitals to write that relatives took part in the record of the person who is ill. That is professional advice, not a rule.
    .remedy = Decide whose record you use when relatives take part, and write it in the routine.

criterion-activity-registered = Is it settled where attendance is registered?
    .title = Registration of attendance
    .review = See whether the registration fits the way in. The advice is the patient system for those who are referred, and no coding when people come without referral or sign-up. The rules for coding change every year.
    .why = The competence service for learning and mastery advises hospitals to register all attendance, but not to code open offers to the patient register. That is professional advice, not a rule. A report from 2016 found large gaps both in the codes and in their use.
    .remedy = Say where you register attendance. Check this year’s rules for coding.

criterion-registration-system = Does it say in which system the organisation keeps records?
    .title = Record system
    .missing = It does not say in which system the organisation keeps records.
    .why = Organisations that give health care must have systems that make it possible to keep records as the rules say. The rules do not ask for the name of the system here. But it shows that you have one.
    .remedy = Say which system you use. If it covers all your offers, you can put it in the provider profile.

criterion-identity-number-asked = Do you need the national identity number that the sign-up asks for?
    .title = Identity number at sign-up
    .review = Those who sign up are asked for their national identity number, and it does not say that you keep a record for each patient. See whether you need the number. A referral, an exemption card, a secure login or registration of activity can be reason enough.
    .why = Identity numbers may be used only when there is an objective need to know for certain who someone is, and the number is needed for it. Open offers without a record normally manage with name and telephone number.

criterion-online-consent-age = Does consent on the web fit the age of the children?
    .title = Children and consent on the web
    .review = It says that participants consent to the use of data themselves. Some of them may be under 13. See whether the parents consent too, and whether consent is the right basis.
    .why = When a service on the web rests on consent, children can consent themselves from the age of 13. Younger children need consent from their parents. Services that give children advice may be exempt. So a person judges this.

criterion-child-privacy-notice = Do children who sign up themselves find a privacy notice they understand?
    .title = Privacy notice for children
    .missing = It does not say that there is a privacy notice that children understand.
    .why = Whoever collects personal data must explain it in a clear and simple way. This matters most when children are the readers.
    .remedy = Write a short text that children understand: what you ask for, why, and who gets to know. Put it beside the form.

criterion-patient-consent-relatives = Has the patient said yes when relatives are told about the patient?
    .title = Consent from the patient
    .review = It says that the patient consents. See whether each patient is asked, and whether it is clear what relatives can be told.
    .why = Relatives can be told about the patient when the patient consents, or when circumstances justify it. We take this to mean that offers for relatives should otherwise rest on general knowledge.
    .remedy = Ask the patient before relatives are told anything, and say that you do. If the patient says no, you can still talk about the illness in general.

criterion-confidentiality-declaration = Do user representatives, peers and volunteers sign a declaration of confidentiality?
    .title = Declaration of confidentiality
    .missing = It does not say that user representatives, peers and volunteers sign a declaration of confidentiality.
    .why = Everyone who works for a health institution or for the municipality’s health and care services is bound by confidentiality, also those who are not health personnel. The act does not say that they must sign. But a declaration shows that they know. A guest who only tells their story may be outside.
    .remedy = Have them sign before they begin, and say that you do. If the routine covers all your offers, you can put it in the provider profile.

criterion-low-threshold-count = Do you count those who come to the low-threshold offer, without coding them?
    .title = Counting at low-threshold offers
    .missing = It does not say that you count those who come, without coding them for the patient register.
    .why = The competence service for learning and mastery wants attendance in hospital coded, but not at low-threshold offers. Those should be counted on their own. This is professional advice, and no rule from the authorities. A report from 2016 found large gaps both in the codes and in their use.
    .remedy = Write down how many come each time, and keep the number out of the patient register. Say in the routine who does it.

criterion-registration-responsible = Is it clear who is responsible for registering attendance, and how it is done?
    .title = Responsibility for registration
    .missing = It does not say both who is responsible for the registration and what the routine is.
    .why = The competence service for learning and mastery advises hospitals to place the responsibility for coding with the clinical manager, and to have a fixed routine. A report from 2016 found large differences between hospitals. This is professional advice, not a rule.
    .remedy = Say which manager or role is responsible, and what you do after each session. If it covers all your offers, you can put it in the provider profile.

criterion-attendance-listed = Do you register each attendance?
    .title = Registering each attendance
    .review = See whether you keep a list of who comes to each session, and whether the list goes on to whoever codes.
    .why = The competence service for learning and mastery advises hospitals to register each attendance. No description shows whether that is done, so somebody who knows the routine answers. This is professional advice, not a rule.
    .remedy = Keep a list at each session, and agree who passes it on for coding.
