# Det som avgjør noe som ikke er avgjort.

remedy-ask = Spør den som har ansvaret for tilbudet, eller en fagperson som kan vurdere det.
remedy-state = Oppgi «{ $label }», så kan dette vurderes.

# Det som er annerledes fra en vurdering til en annen.

change-from-to = Fra «{ $before }» til «{ $after }».
