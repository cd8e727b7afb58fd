import no.mestring.AttestationAnswer

/** The words around the questions; the questions themselves come from the library. */
class Words(
    val answers: Map<AttestationAnswer, String>,
    val inPlace: (Int, Int) -> String,
    val choose: String,
    val none: String,
    val write: (Int, String) -> String,
    val yes: String,
    val written: String,
    val unchanged: String,
    val unreadable: (String) -> String,
    val noId: String,
) {
    companion object {
        /** In this language; Bokmål for those that are not here. */
        fun of(language: String): Words = when (language) {
            "nn" -> nn
            "en" -> en
            else -> nb
        }

        private val nb = Words(
            answers("Ja", "Nei", "Gjelder ikke", "Vet ikke"),
            inPlace = { done, total -> "$done av $total er på plass." },
            choose = "Skriv nummeret på svaret. Tom linje hopper over, og «q» avslutter.",
            none = "Det er ingen spørsmål til deg nå.",
            write = { count, file -> "Skal $count svar legges til i $file? Svar ja eller nei." },
            yes = "ja",
            written = "Svarene er lagt til.",
            unchanged = "Ingenting er skrevet.",
            unreadable = { "$it kan ikke leses:" },
            noId = "Tilbudet har ikke noe kortnavn. Skriv et i feltet «id», så svarene kan finnes igjen.",
        )

        private val nn = Words(
            answers("Ja", "Nei", "Gjeld ikkje", "Veit ikkje"),
            inPlace = { done, total -> "$done av $total er på plass." },
            choose = "Skriv nummeret på svaret. Tom linje hoppar over, og «q» avsluttar.",
            none = "Det er ingen spørsmål til deg no.",
            write = { count, file -> "Skal $count svar leggjast til i $file? Svar ja eller nei." },
            yes = "ja",
            written = "Svara er lagde til.",
            unchanged = "Ingenting er skrive.",
            unreadable = { "$it kan ikkje lesast:" },
            noId = "Tilbodet har ikkje noko kortnamn. Skriv eit i feltet «id», så svara kan finnast igjen.",
        )

        private val en = Words(
            answers("Yes", "No", "Does not apply", "Do not know"),
            inPlace = { done, total -> "$done of $total are in place." },
            choose = "Type the number of the answer. An empty line skips, and “q” ends.",
            none = "There are no questions for you now.",
            write = { count, file -> "Add $count answers to $file? Answer yes or no." },
            yes = "yes",
            written = "The answers are added.",
            unchanged = "Nothing is written.",
            unreadable = { "$it cannot be read:" },
            noId = "The offer has no short name. Write one in the field “id”, so that the answers can be found again.",
        )

        private fun answers(vararg words: String) = AttestationAnswer.entries.zip(words).toMap()
    }
}
