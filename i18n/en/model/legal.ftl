# Provisions, guidelines and strategies that a description cites.

legal-reference = Legal reference
    .help = One provision, guideline or strategy that the description cites.
legal-reference--id = Short name
    .help = Short name from the register, such as "sphl-3-8".
legal-reference--act = Act or regulation
    .help = The act or regulation as cited: its name, or a code such as LOV-1999-07-02-61.
legal-reference--section = Section
    .help = The section as cited, such as 3-8.
legal-reference--url = Web address
    .help = Address of the text that is cited.
legal-reference--as-own-duty = Presented as own duty
    .help = Whether the description presents it as the provider's own duty.
legal-reference--text = What is said
    .help = What the description says about it, in each language.
