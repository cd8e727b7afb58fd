# Tilgjengelighet for alle.

criterion-web-standard = Står det at nettløsningen følger standarden for universell utforming?
    .title = Universell utforming på nett
    .missing = Det står ikke at nettløsningen følger standarden som gjelder for tilbyderen.
    .conflict = Det står at nettløsningen følger en lavere standard enn den som gjelder, eller ingen standard.
    .why = Private og frivillige skal følge WCAG 2.0 på nivå AA, med tre unntak. Offentlige organer skal følge EN 301 549, som i praksis er WCAG 2.1 på nivå AA. Kravene er til for at alle skal kunne bruke løsningen.
    .remedy = Spør dem som har ansvaret for nettløsningen, hvilken standard den følger, og skriv svaret. Følger den ikke standarden, kan du spørre når det blir rettet.
