# Statements that have to fit together.

criterion-age-and-group = Does the age in years fit the age group that is named?
    .title = Age and age group
    .conflict = The age in years and the age group have no age in common. They cannot both be right.
    .review = The age in years and the age group do not go together. See whether the age is that of somebody else than those who take part, such as the child of the parents.
    .why = People look at the age to see whether the offer is for them. When two statements do not go together, those whom it is meant for may move on.
    .remedy = Correct what is wrong. If the age is that of somebody else, say of whom, such as “parents of children under 12”.

criterion-deadline-and-start = Does sign-up close before the course begins?
    .title = Sign-up deadline and start
    .conflict = The last day to sign up is after the last day of the course. They cannot both be right.
    .review = The last day to sign up is after the first day of the course. See whether the dates are right, or whether people can join along the way.
    .why = Those who keep to a wrong deadline may turn up for a course that has begun or is over. Often it is the month or the year that is wrong.
    .remedy = Correct the deadline or the dates. If people can join after it has begun, say so.

criterion-digital-and-place = Does the place fit the way people take part?
    .title = Online or on site
    .review = It says that everything is over the internet or the telephone, and still where to come; or that everyone meets on site, and still how to join on screen. See which it is.
    .why = Those who do not know whether to come or to join from home may travel in vain or stay at home. If people can choose, they need to know.

criterion-duration-and-hours = Do the hours fit the length of the meetings?
    .title = Hours and length
    .review = The hours do not add up: there are more hours of teaching than the meetings have room for, or the meetings are longer than the time from start to end. See which numbers are right.
    .why = People plan work, travel and child care by the times they read. Numbers that do not add up are often left from an earlier edition of the offer.

criterion-free-and-fees = Is it clear whether taking part is free?
    .title = Free of charge and price
    .review = It says that it is free, and still that people pay to take part, or that the payment counts toward the exemption card. See whether the price is for something else, or for some people only.
    .why = Those with little money need to know for certain what it costs. Often the course is free, and people pay for food or for the consultation at the hospital. Then they need to know both.

criterion-group-size = Is there room in the group for as many as it takes to hold it?
    .title = Fewest and most in the group
    .conflict = More people are needed for the offer to be held than there is room for in the group. They cannot both be right.
    .review = More people are needed than there is room for. See which number is right, and whether one of them is of something else.
    .why = The numbers tell people how large the group will be, and whether they can count on it being held. Two numbers should not rule each other out.
    .remedy = Correct the number that is wrong.

criterion-past-dates = Does it say what comes next when the dates have passed?
    .title = Dates that have passed
    .review = The dates seem to have passed, and it does not say whether the offer will come back. See whether the page has to be brought up to date.
    .why = A page with old dates looks like an offer that can be joined. People call or ask to be referred to what has been, or believe that they came too late. A word about the next time is enough.

criterion-places-and-standing = Does the number of places left fit what is said about joining?
    .title = Places left
    .conflict = It says that it is full and that places are left, or that more places are left than there are. They cannot both be right.
    .review = What is said about places and about joining does not quite go together. See whether it is full, and whether people can be on a waiting list.
    .why = Those who read that it is full do not sign up, even when there is room. Those who read that it is open expect a place.
    .remedy = Write either that it is full, or how many places are left. If there is a waiting list, say so.

criterion-rates-and-total = Does the price of a day, week or meeting fit the price of the whole?
    .title = Prices that add up
    .review = The prices do not add up. The whole costs more than its parts together, or less than one of them. See which price is right, or what is added.
    .why = People work out what it will cost. Often one price was changed and the other forgotten.

criterion-referral-and-open = Is it clear whether people have to be referred or sign up, or can just come?
    .title = Referral and open door
    .review = What is said about the way in does not go together: a referral or sign-up is required, and still people can just come; or no referral is needed, and the only way to sign up is by referral. See which it is.
    .why = Those who believe that they need a referral may stay away. Those who come without one may be sent home. If the one holds for some and the other for the rest, people need to know for whom.

criterion-sessions-and-dates = Does the number of meetings fit the dates and how long it lasts?
    .title = Meetings, dates and length
    .review = The number of meetings, days or weeks does not fit the dates, the meetings that are described, or how often people meet. See whether something is missing, or whether there are breaks or extra meetings.
    .why = People want to know how often they are to come, and when it ends, before they say yes. When the programme changes, one of the numbers is easily left behind.

criterion-start-and-end = Does the start come before the end, in dates and in times?
    .title = Start and end
    .conflict = The end is before the start. They cannot both be right.
    .review = The dates do not quite go together. See whether a day lies outside the first and the last, or whether the end is before the start.
    .why = A wrong year or time of day is enough for people to come on the wrong day, or to believe that the course is over.
    .remedy = Correct the date or the time. Look at the year and the month first.

criterion-status-and-dates = Does what is said about joining fit the dates?
    .title = Open, cancelled or over
    .conflict = It says that people can sign up, and that it is cancelled or over. They cannot both be right.
    .review = What is said about joining does not fit the dates. See whether it is about the next time, or whether something was left behind.
    .why = Those who sign up for what is over or cancelled wait for nothing. Those who read “cancelled” about what is open stay away. People need correct information to use what they have a right to or would gain from.
    .remedy = Write whether people can sign up now. Take away dates that have passed, and write when it is held next. If only one run is cancelled, say which.

criterion-weekday-and-date = Do the days of the week fit the dates?
    .title = Weekday and date
    .conflict = The date is on another day of the week than the one named. They cannot both be right.
    .review = A date is on another day of the week than the one named. See whether the date or the weekday is wrong, or whether this day is an exception.
    .why = Some write down the weekday, others the date. Often one of them is left from another year.
    .remedy = Look up the date in the calendar, and correct the one that is wrong.
