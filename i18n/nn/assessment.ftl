# Det som avgjer noko som ikkje er avgjort.

remedy-ask = Spør den som har ansvaret for tilbodet, eller ein fagperson som kan vurdere det.
remedy-state = Oppgi «{ $label }», så kan dette vurderast.

# Det som er annleis frå ei vurdering til ei anna.

change-from-to = Frå «{ $before }» til «{ $after }».
