# What settles something that is not settled.

remedy-ask = Ask the one who is responsible for the offer, or a professional who can judge it.
remedy-state = State "{ $label }", so that this can be assessed.

# What is different from one assessment to another.

change-from-to = From "{ $before }" to "{ $after }".

# Answers that people have given: who answered what, and why an old answer no longer counts.

attestation-said = { $role } answered "{ $answer }" on { $date }.
attestation-said-of = { $role } answered "{ $answer }" on { $date }. The answer is about: { $subject }.
attestation-expired = A yes to this counts for { $months } months. The source is { $source }. This one counted to { $date }. Look at the matter again, and answer anew.
attestation-expired-proposed = A yes to this counts for { $months } months. The source is { $source }. It does not say how often, so the time is our proposal. This one counted to { $date }. Look at the matter again, and answer anew.
