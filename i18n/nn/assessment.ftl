# Det som avgjer noko som ikkje er avgjort.

remedy-ask = Spør den som har ansvaret for tilbodet, eller ein fagperson som kan vurdere det.
remedy-state = Oppgi «{ $label }», så kan dette vurderast.

# Det som er annleis frå ei vurdering til ei anna.

change-from-to = Frå «{ $before }» til «{ $after }».

# Svar som folk har gitt: kven som svara kva, og kvifor eit gammalt svar ikkje lenger tel.

attestation-said = { $role } svara «{ $answer }» { $date }.
attestation-said-of = { $role } svara «{ $answer }» { $date }. Svaret er om: { $subject }.
attestation-expired = Eit ja på dette gjeld i { $months } månader. Kjelda er { $source }. Svaret gjaldt til og med { $date }. Sjå på saka igjen, og svar på nytt.
attestation-expired-proposed = Eit ja på dette gjeld i { $months } månader. Kjelda er { $source }. Ho seier ikkje kor ofte, så tida er vårt framlegg. Svaret gjaldt til og med { $date }. Sjå på saka igjen, og svar på nytt.
