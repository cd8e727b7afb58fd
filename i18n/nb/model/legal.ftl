# Lover, retningslinjer og strategier som beskrivelsen viser til.

legal-reference = Regelverk det vises til
    .help = En bestemmelse, retningslinje eller strategi som beskrivelsen viser til.
legal-reference--id = Kortnavn
    .help = Kortnavnet i registeret, for eksempel «sphl-3-8».
legal-reference--act = Lov eller forskrift
    .help = Navnet på loven eller forskriften slik det står, eller en kode som LOV-1999-07-02-61.
legal-reference--section = Paragraf
    .help = Paragrafen slik den står i beskrivelsen, for eksempel 3-8.
legal-reference--url = Nettadresse
    .help = Adressen der teksten det vises til, ligger.
legal-reference--as-own-duty = Framstilt som egen plikt
    .help = Om beskrivelsen framstiller dette som en plikt tilbyderen selv har.
legal-reference--text = Hva som sies
    .help = Det beskrivelsen sier om regelen, på hvert språk.
