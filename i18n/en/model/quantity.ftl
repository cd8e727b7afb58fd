# Numbers as pages give them: 8, 6–8, at most 12, about 20.

quantity = Number
    .help = How many: exactly, between, at most, at least or about.
quantity--exactly = Exactly
    .help = This many, neither more nor fewer.
quantity--between = Between
    .help = From the one number to the other, both counted.
quantity--at-most = At most
    .help = This many or fewer.
quantity--at-least = At least
    .help = This many or more.
quantity--about = About
    .help = Roughly this many.

between = From–to
    .help = Two numbers, the first smaller than the second.
between--from = From
    .help = The smaller number.
between--to = To
    .help = The larger number.
