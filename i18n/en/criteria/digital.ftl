# Offers over the internet.

criterion-approved-platform = Has the organisation approved the platform for contact with patients?
    .title = Approved platform
    .missing = It does not say that the organisation has approved the platform.
    .conflict = It says that the organisation has not approved the platform.
    .why = Helse Sør-Øst and Helse Midt-Norge recommend a platform that the organisation has approved for contact with patients. Participants talk about their health and daily life, and should be able to do so safely.
    .remedy = Ask those responsible for information security and privacy which platform is approved. Use it, and say so.

criterion-platform-named = Does it say which digital platform the offer uses?
    .title = Name of the platform
    .missing = It does not say which digital platform you use.
    .why = Organisations that give health care must secure the data about their patients. The act does not say that the platform has to be named, but nobody can assess its security without knowing which it is.
    .remedy = Say what the platform is called. If you use the same one in all your offers, it can be in the provider profile.

criterion-video-information = Are participants told what they need about privacy and security before they meet on video?
    .title = Information before video
    .missing = It does not say what participants are told about privacy and security before they meet on video.
    .why = The sector’s code of conduct (Normen) recommends informing people before video is used. The advice was written for conversations between two. We read it as fitting groups too.
    .remedy = Tell people beforehand who will be there, how they can sit undisturbed, and whether anything is recorded. Say what you tell them.

criterion-video-identification = Is it settled how you know who takes part on video?
    .title = Who takes part on video
    .missing = It does not say how you know who takes part on video.
    .why = The sector’s code of conduct (Normen) recommends a secure way of knowing who the participant is the first time. Then no outsiders hear what others tell. The advice was written for conversations between two, but we think it fits groups.
    .remedy = Decide how you check who is there the first time, for example by a login. Say how you do it.

criterion-participants-visible = Can everyone on video see who is there?
    .title = Visible participants
    .missing = It does not say that everyone on video can see who is there.
    .why = The sector’s code of conduct (Normen) recommends showing who is on video, so that participants know who hears them. The advice for meetings of several people is from the pandemic and may have changed.
    .remedy = Show the name or picture of everyone who is there on the screen, including those who only listen. Say that you do so.

criterion-recording-rules = Is it settled whether anything is recorded, and what then applies?
    .title = Recording
    .missing = It does not say that you do not record, or all of this: why you record, on what basis, and how long the recording is kept.
    .why = The sector’s code of conduct (Normen) recommends that recordings of participants have a purpose and a basis of their own. We think it should also say how long the recording is kept. A recording of the talks alone shows no participants. No source was read on groups that share experience, but we propose not to record that.
    .remedy = Say that you do not record, or that you record the talks only. If you record participants, say why, on what basis, and how long the recording is kept.

criterion-recording-in-record = Is it settled where recordings of participants are kept, and whether they belong in the patient record?
    .title = Recordings and the record
    .review = It says that participants are recorded. See whether the recording is part of the patient record, and whether it is decided why you record, where the recording is kept, and for how long.
    .why = Recordings of sound and pictures can be part of the patient record. We read this to mean that the rules for records then apply to the recording too. We have found no clear answer for recordings of a group.
    .remedy = Settle with those responsible for the record whether the recording belongs there. Say why you record, where the recording is kept, and for how long.

criterion-made-for-screen = Was the programme made for the screen, and not only moved there?
    .title = Made for the screen
    .missing = It does not say that the programme was made for the screen.
    .why = Helse Midt-Norge, Helse Møre og Romsdal and the competence service for learning and mastery say that a digital offer should be made anew. What works in a room does not always work on a screen.
    .remedy = Go through each part of the programme. Shorten the introductions, add more conversation, and replace exercises that do not work on a screen. Say that you have done so.

criterion-undisturbed-place = Are participants asked to sit where nobody else can hear?
    .title = Sitting undisturbed
    .missing = It does not say that participants are asked to sit where nobody else can hear.
    .why = Helse Vest IKT gives this advice to patients who talk with a therapist on video. We read it as fitting groups too, where a family at home could hear what others tell.
    .remedy = Say in the invitation that participants should sit alone in a room, preferably with headphones. Repeat it when you begin.

criterion-equipment-told = Are participants told what equipment and connection they need?
    .title = Equipment and connection
    .missing = It does not say what equipment and connection participants need.
    .why = We read the pages of Helse Vest IKT and Helse Møre og Romsdal on video to mean that the invitation should say what people need. Then they can arrange it in time, or see that what they have is enough.
    .remedy = Say whether a mobile phone is enough, whether people need a camera, a microphone or headphones, and how good the connection should be.

criterion-join-guide = Are participants told how to join?
    .title = How to join on screen
    .missing = It does not say how participants join.
    .why = We read the advice of Helse Midt-Norge and the experience of Helse Møre og Romsdal to mean that participants should get a simple guide. Then more people dare to sign up.
    .remedy = Say how participants get the link, when they can join, what they click, and whom they can call.

criterion-installation-free = Can participants join without installing anything?
    .title = Joining without installing
    .missing = It does not say that participants can join without installing anything.
    .why = Helse Møre og Romsdal says that joining became easier when participants only needed a link. This is advice on one way of doing it. The approved platform may need an installation, and that is fine.
    .remedy = Find out whether the platform can be opened in a browser. Say so, since it can make joining easier.

criterion-technology-tested = Is the technology tested beforehand?
    .title = Testing the technology
    .missing = It does not say that the technology is tested beforehand.
    .why = The competence service for learning and mastery recommends testing the technology beforehand. The advice is from 2020. The first session is then not spent on getting things to work.
    .remedy = Test the platform yourselves in good time. Let participants try the day before, or open the room a quarter of an hour early. Say that you do so.

criterion-technical-backup = Is it agreed what you do when the technology fails?
    .title = When the technology fails
    .missing = It does not say what you do when the technology fails.
    .why = The competence service for learning and mastery recommends technical back-up and agreed rules for when something fails. The advice is from 2020.
    .remedy = Agree who takes over when the leader drops out, how long you wait, and how participants are told. Write it briefly. If it holds for all your offers, it can be in the provider profile.

criterion-technical-host = Does somebody take care of the technology, so that the group leader can lead?
    .title = In charge of the technology
    .missing = It does not say that somebody takes care of the technology.
    .why = The competence service for learning and mastery and Helse Sør-Øst advise technical help and a clear division of tasks. We read this to mean that one person should look after the technology, so that the leader can see the group.
    .remedy = Decide who lets participants in, follows the chat and helps those who cannot get in. Name the role among those who hold the offer.

criterion-phone-numbers-ready = Does the leader have each participant’s telephone number ready before the start?
    .title = Phone numbers ready before the start
    .review = Does the leader have each participant’s telephone number at hand when the session begins, and is the list kept safely?
    .why = The competence service for learning and mastery recommends having everyone’s contact details ready before the start. Then it is possible to call someone who drops out or leaves the screen. The advice is from 2020.
    .remedy = Ask for a telephone number at sign-up. Give the list to the leader, and decide where it is kept and when it is deleted.

criterion-reactions-noticed = Is there a plan for noticing and following up strong reactions behind the screen?
    .title = Strong reactions behind the screen
    .missing = It does not say how you notice and follow up strong reactions behind the screen.
    .why = The competence service for learning and mastery advises leaders to look for signs and to say what they see. On a screen these are easier to miss. We read this to mean that you should have a plan. The advice is from 2020.
    .remedy = Agree who watches the faces, who makes contact, and who calls afterwards. Write it briefly.

criterion-screen-activities = Do you use what the screen gives, such as chat, polls or small groups?
    .title = Taking part at the screen
    .missing = It does not say that you use chat, polls or small groups.
    .why = Helse Sør-Øst and Helse Midt-Norge write about means that get participants to take part at the screen. We read this to mean that the programme should have at least one of them.
    .remedy = Choose one for each session: a question in the chat, a poll, or a conversation in twos in rooms of their own. Name it among the methods.

criterion-screen-time = Are the sessions on screen three hours or less a day?
    .title = Length of sessions on screen
    .missing = It does not say that the sessions on screen are three hours or less a day.
    .why = Helse Midt-Norge writes that time feels different on a screen. We read this to mean that sessions should be shorter than in a room. Three hours (180 minutes) is our proposal, and longer days can be fine with good breaks.
    .remedy = See whether the day can be split in two, or something sent out beforehand. If you keep the length, you can add more breaks.

criterion-screen-breaks = Is there a break at least every 45 minutes on screen?
    .title = Breaks on screen
    .missing = It does not say that there is a break at least every 45 minutes.
    .why = People who have held courses on screen commonly advise frequent breaks. No source was read, and 45 minutes is our proposal.
    .remedy = Put in short breaks, and say when they come. State for the sessions how many minutes there are between breaks.

criterion-screen-group-size = Is the group on screen ten or fewer, or is it split along the way?
    .title = Size of the group on screen
    .missing = It does not say that the group is ten or fewer, or that it is split along the way.
    .why = A group on screen may be smaller than in a room. No source was read, and ten is our proposal. The sources disagree on the size of groups otherwise, and hospitals have had more than ten on screen. This is for information only.
    .remedy = Think about whether everyone gets to speak. If the group is large, you can split it into small rooms when participants talk together.

criterion-online-leading-practised = Has the one who leads the group practised leading online?
    .title = Practised leading online
    .missing = It does not say that the one who leads has practised leading online.
    .why = The competence service for learning and mastery and experience from Stavanger show that leading on a screen is something of its own. We read this to mean that the one who leads should have practised.
    .remedy = Let the leader try with colleagues, or join a digital course that others hold. State it as a competence of the one who leads.

criterion-screen-alternative = Are those who cannot or will not take part online offered something else?
    .title = When a screen does not suit
    .missing = It does not say what you offer those who cannot or will not take part online.
    .why = A study at one healthy life centre found that participants and staff wanted digital courses as an addition. Some of the conversation and fellowship was lost. We read this to mean that there should be something else.
    .remedy = Say what others can choose: a course in a room, a talk by telephone, or an offer held by someone else. If there is none, you can say whom they can ask.

criterion-help-before-joining = Can participants with little digital experience get help beforehand?
    .title = Digital help beforehand
    .missing = It does not say that participants with little digital experience can get help beforehand.
    .why = Digihjelpen in the municipalities helps with basic digital skills. We read the report on it, and an article in Sykepleien on digital courses, to mean that you may help participants before the start.
    .remedy = Offer a telephone call or a trial beforehand, or point to the help with digital skills (Digihjelpen) in the municipality. Say so.

criterion-image-rights = Are the pictures and films in what you share cleared for sharing?
    .title = Rights to pictures and films
    .missing = It does not say that the pictures and films in everything you share are cleared for sharing.
    .why = Helse Sør-Øst recommends pictures that are cleared for sharing when materials from a digital course are shared. A picture that is fine to show in a room cannot always be passed on.
    .remedy = Use pictures of your own, or pictures that are free to share, and otherwise ask whoever has the rights. Say that the pictures are cleared, or that this is not needed.

criterion-relatives-online = Can each participant bring several relatives on screen?
    .title = More relatives on screen
    .missing = It does not say that each participant can bring more than one relative.
    .why = Helse Møre og Romsdal says that the digital form made room for more relatives. It is a possibility you may use when it suits the group.
    .remedy = Decide how many relatives each participant can bring on screen, and say so.

criterion-hybrid-equal = Do those at the screen have the same chance to take part as those in the room?
    .title = Equal chances on screen and in the room
    .missing = It does not say how those at the screen can take part as well as those in the room.
    .review = It says how you give everyone equal chances. Is it done like that when you meet?
    .why = When some sit in the room and others at a screen, it is easy to forget those at the screen. No source was read; this is our own advice.
    .remedy = Agree who watches the screen, how everyone hears and sees each other, and who gets to speak first. Write the plan.
