# Lover, retningslinjer og strategiar som skildringa viser til.

legal-reference = Regelverk det er vist til
    .help = Ei føresegn, ei retningslinje eller ein strategi som skildringa viser til.
legal-reference--id = Kortnamn
    .help = Kortnamnet som står i registeret, til dømes «sphl-3-8».
legal-reference--act = Lov eller forskrift
    .help = Namnet på lova eller forskrifta slik det står, eller ein kode som LOV-1999-07-02-61.
legal-reference--section = Paragraf
    .help = Paragrafen slik han står i skildringa, til dømes 3-8.
legal-reference--url = Nettadresse
    .help = Adressa der ein finn teksten det er vist til.
legal-reference--as-own-duty = Framstilt som eiga plikt
    .help = Om skildringa seier at dette er ei plikt tilbydaren sjølv har.
legal-reference--text = Kva som blir sagt
    .help = Det skildringa seier om regelen, på kvart språk.
