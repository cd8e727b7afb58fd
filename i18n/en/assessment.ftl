# What settles something that is not settled.

remedy-ask = Ask the one who is responsible for the offer, or a professional who can judge it.
remedy-state = State "{ $label }", so that this can be assessed.

# What is different from one assessment to another.

change-from-to = From "{ $before }" to "{ $after }".
