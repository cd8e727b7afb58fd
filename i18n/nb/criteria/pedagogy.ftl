# Innhold, arbeidsmåter og de som leder.

criterion-active-methods = Får deltakerne snakke sammen, dele erfaringer eller øve?
    .title = Arbeidsmåter
    .missing = Det står ikke at deltakerne får snakke sammen, dele erfaringer eller øve.
    .why = Folk lærer av mer enn undervisning. Foredrag bør ikke være den eneste arbeidsmåten.
    .remedy = Sett av tid til samtale, erfaringsdeling eller øving, og skriv det.

criterion-leader-training = Har noen av dem som leder eller underviser, opplæring i helsepedagogikk?
    .title = Opplæring i helsepedagogikk
    .missing = Det står ikke at noen av dem som leder eller underviser, har opplæring i helsepedagogikk.
    .conflict = Det står at de som leder eller underviser, ikke har opplæring i helsepedagogikk.
    .why = Kompetanse i helsepedagogikk blir regnet som en forutsetning for tilbud om læring og mestring. Derfor bør den som leder, ha slik kompetanse.
    .remedy = La en som har slik opplæring, være med og lede, eller la lederne ta et kurs. Skriv opplæringen under «Hvem som holder tilbudet».
