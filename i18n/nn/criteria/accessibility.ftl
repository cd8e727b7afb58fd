# Tilgjenge for alle.

criterion-web-standard = Står det at nettløysinga følgjer standarden for universell utforming?
    .title = Universell utforming på nett
    .missing = Det står ikkje at nettløysinga følgjer standarden som gjeld for tilbydaren.
    .conflict = Det står at nettløysinga følgjer ein lågare standard enn den som gjeld, eller ingen standard.
    .why = Private og frivillige skal følgje WCAG 2.0 på nivå AA, med tre unntak. Offentlege organ skal følgje EN 301 549, som i praksis er WCAG 2.1 på nivå AA. Krava er der for at alle skal kunne bruke løysinga.
    .remedy = Spør dei som har ansvaret for nettløysinga, kva standard ho følgjer, og skriv svaret. Følgjer ho ikkje standarden, kan du spørje når det blir retta.
