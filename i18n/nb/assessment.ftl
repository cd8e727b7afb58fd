# Det som avgjør noe som ikke er avgjort.

remedy-ask = Spør den som har ansvaret for tilbudet, eller en fagperson som kan vurdere det.
remedy-state = Oppgi «{ $label }», så kan dette vurderes.
