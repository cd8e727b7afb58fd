# What something costs.

amount = Price
    .help = What something costs: free, the public rate or a sum in kroner.
amount--free = Free
    .help = There is nothing to pay.
amount--public-rate = Ordinary public rate
    .help = The ordinary patient charge of an outpatient consultation, with no sum given.
amount--nok = Sum in kroner
    .help = A sum in whole kroner.
amount--nok-between = Between two sums
    .help = The lowest and the highest sum, in whole kroner.
