# Innhald, arbeidsmåtar og dei som leier.

criterion-active-methods = Får deltakarane snakke saman, dele erfaringar eller øve?
    .title = Arbeidsmåtar
    .missing = Det står ikkje at deltakarane får snakke saman, dele erfaringar eller øve.
    .why = Folk lærer av meir enn undervisning. Føredrag bør ikkje vere den einaste arbeidsmåten.
    .remedy = Set av tid til samtale, erfaringsdeling eller øving, og skriv det.

criterion-leader-training = Har nokon av dei som leier eller underviser, opplæring i helsepedagogikk?
    .title = Opplæring i helsepedagogikk
    .missing = Det står ikkje at nokon av dei som leier eller underviser, har opplæring i helsepedagogikk.
    .conflict = Det står at dei som leier eller underviser, ikkje har opplæring i helsepedagogikk.
    .why = Kompetanse i helsepedagogikk blir rekna som ein føresetnad for tilbod om læring og meistring. Difor bør den som leier, ha slik kompetanse.
    .remedy = Lat ein som har slik opplæring, vere med og leie, eller lat leiarane ta eit kurs. Skriv opplæringa under «Kven som held tilbodet».
