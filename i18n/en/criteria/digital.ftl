# Offers over the internet.

criterion-approved-platform = Has the organisation approved the platform for contact with patients?
    .title = Approved platform
    .missing = It does not say that the organisation has approved the platform.
    .conflict = It says that the organisation has not approved the platform.
    .why = Professional bodies recommend a platform that the organisation has approved for contact with patients. Participants tell about their health and daily life, and should be able to do so safely.
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
    .why = The sector’s code of conduct (Normen) recommends that recordings of participants have a purpose and a basis of their own. We think it should also say how long the recording is kept. A recording of the talks alone shows no participants.
    .remedy = Say that you do not record, or that you record the talks only. If you record participants, say why, on what basis, and how long the recording is kept.

criterion-recording-in-record = Is it settled where recordings of participants are kept, and whether they belong in the patient record?
    .title = Recordings and the record
    .review = It says that participants are recorded. See whether the recording is part of the patient record, and whether it is decided why you record, where the recording is kept, and for how long.
    .why = Recordings of sound and pictures can be part of the patient record. We read this to mean that the rules for records then apply to the recording too. We have found no clear answer for recordings of a group.
    .remedy = Settle with those responsible for the record whether the recording belongs there. Say why you record, where the recording is kept, and for how long.
