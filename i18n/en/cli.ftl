# The command "mestring": what it writes in the terminal.

cli-readable = { $facts ->
    [one] can be read. It states { $facts } fact.
   *[other] can be read. It states { $facts } facts.
}
cli-unreadable = { $problems ->
    [one] cannot be read. There is { $problems } problem with its shape.
   *[other] cannot be read. There are { $problems } problems with its shape.
}
cli-more = There are more problems than these. Mend them first, and try again.
cli-place = Line { $line }, column { $column }
cli-remedy = What to do: { $remedy }
cli-cannot-open = cannot be opened: { $reason }
cli-cannot-write = The result cannot be written: { $reason }
cli-no-files = The folder has no files that end in ".json".
cli-standard-input = (standard input)
cli-summary = { $files ->
    [one] { $files } file read, { $broken } with problems.
   *[other] { $files } files read, { $broken } with problems.
}

# "mestring new": guidance beside the empty file.
new-offer = This is an empty offer. Save it to a file and fill in what you know. Leave out fields you have nothing to write in.
new-provider = This is an empty provider profile. Save it to a file and state what holds for all your offers. Leave out fields you have nothing to write in.
new-schema = With the schema beside the file, your editor helps you along: { $command }
new-basics = Six things a reader has to know:
new-who = who it is for
new-when = when it is
new-where = where it is
new-price = what it costs
new-way-in = how to get a place
new-contact = whom to ask
new-often = This is what organisations mostly say once for all their offers:
new-check = Check the file like this: { $command }
new-unstated = Will something be told later, or does it not apply? Say so in "unstated".
