# Offers over the internet.

criterion-approved-platform = Has the organisation approved the platform for contact with patients?
    .title = Approved platform
    .missing = It does not say that the organisation has approved the platform.
    .conflict = It says that the organisation has not approved the platform.
    .why = Participants tell about their health and daily life. They should be able to do so on a platform that is approved for it.
    .remedy = Ask those responsible for information security and privacy which platform is approved. Use it, and say so.
