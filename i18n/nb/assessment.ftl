# Det som avgjør noe som ikke er avgjort.

remedy-ask = Spør den som har ansvaret for tilbudet, eller en fagperson som kan vurdere det.
remedy-state = Oppgi «{ $label }», så kan dette vurderes.

# Det som er annerledes fra en vurdering til en annen.

change-from-to = Fra «{ $before }» til «{ $after }».

# Svar som folk har gitt: hvem som svarte hva, og hvorfor et gammelt svar ikke lenger teller.

attestation-said = { $role } svarte «{ $answer }» { $date }.
attestation-said-of = { $role } svarte «{ $answer }» { $date }. Svaret er om: { $subject }.
attestation-expired = Et ja på dette gjelder i { $months } måneder. Kilden er { $source }. Svaret gjaldt til og med { $date }. Se på saken igjen, og svar på nytt.
attestation-expired-proposed = Et ja på dette gjelder i { $months } måneder. Kilden er { $source }. Den sier ikke hvor ofte, så tiden er vårt forslag. Svaret gjaldt til og med { $date }. Se på saken igjen, og svar på nytt.
