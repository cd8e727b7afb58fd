import no.mestring.Attestation
import no.mestring.AttestationRole
import no.mestring.Attestations
import no.mestring.Checklist
import no.mestring.ChecklistChoice
import no.mestring.ChecklistItem
import no.mestring.ItemState
import no.mestring.MestringException
import no.mestring.Offer
import no.mestring.Request
import no.mestring.Step
import no.mestring.checklist
import java.io.FileDescriptor
import java.io.FileOutputStream
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.time.LocalDate
import kotlin.io.path.Path
import kotlin.io.path.createDirectories
import kotlin.io.path.exists
import kotlin.io.path.readText
import kotlin.io.path.writeText
import kotlin.system.exitProcess

/**
 * Shows the checklist of an offer for a step and a role, asks what nobody has answered, and keeps the answers beside the
 * offer, in the file where `mestring attest` keeps them.
 */
fun main(arguments: Array<String>) {
    // Norwegian letters, whatever the language of the system is.
    System.setOut(PrintStream(FileOutputStream(FileDescriptor.out), true, Charsets.UTF_8))
    val file = arguments.getOrNull(0)
    val step = Step.entries.find { word(it) == arguments.getOrNull(1) }
    val role = AttestationRole.entries.find { word(it) == arguments.getOrNull(2) }
    if (file == null || step == null || role == null) {
        val steps = Step.entries.joinToString("|", transform = ::word)
        val roles = AttestationRole.entries.joinToString("|", transform = ::word)
        println("checklist <offer.json> <$steps> <$roles> [nb|nn|en]")
        exitProcess(2)
    }
    exitProcess(Session(Path(file), ChecklistChoice(step = step, role = role), arguments.getOrElse(3) { "nb" }).hold())
}

private fun word(entry: Enum<*>) = entry.name.lowercase().replace('_', '-')

/** One who answers, and the offer it is about. */
private class Session(private val file: Path, private val choice: ChecklistChoice, private val language: String) {
    private val words = Words.of(language)
    private val today = LocalDate.now()
    private val lines = generateSequence(::readLine).iterator()

    /** Gives what the program ends with: 0, or 2 when something cannot be used. */
    fun hold(): Int {
        val offer = read(file, Offer::fromJson) ?: return 2
        offer.use {
            val id = offer.id()
            if (id == null) {
                println(words.noId)
                return 2
            }
            val store = file.resolveSibling("attestations").resolve("$id.json")
            val before = if (store.exists()) read(store, Attestations::fromJson) ?: return 2 else Attestations.about(id)
            before.use { ask(offer, before, id, store) }
        }
        return 0
    }

    /** A document, or nothing when it has been told what is wrong with it. */
    private fun <T> read(file: Path, fromJson: (String) -> T): T? = try {
        fromJson(file.readText())
    } catch (error: MestringException.Unreadable) {
        println(words.unreadable(file.toString()))
        error.problems.forEach { println("  ${it.line}:${it.column} ${it.pointer} ${it.code}") }
        null
    }

    private fun ask(offer: Offer, before: Attestations, id: String, store: Path) {
        val list = checklist(offer, Request(today, attestations = before, checklist = choice, language = language))
        val titles = offer.title()
        println(titles[language] ?: titles.values.firstOrNull() ?: id)
        show(list)
        val open = list.sections.flatMap { it.items }.filter { it.state == ItemState.OPEN && it.answer.fingerprint != null }
        val new = answers(open)
        if (new.isEmpty()) {
            println(if (open.isEmpty()) words.none else words.unchanged)
            return
        }
        println(words.write(new.size, store.toString()))
        if (next() == words.yes) {
            Attestations.about(id, new).use { added -> before.merge(added).use { keep(it, store) } }
            println(words.written)
        } else {
            println(words.unchanged)
        }
    }

    private fun show(list: Checklist) {
        for (section in list.sections) {
            println("\n${section.heading}")
            for (item in section.items) {
                val mark = when (item.state) {
                    ItemState.SHOWN, ItemState.ANSWERED -> "x"
                    ItemState.CONTRADICTED -> "!"
                    ItemState.OPEN, ItemState.UNCLEAR -> " "
                }
                println("  [$mark] ${item.text?.title}")
            }
        }
        println("\n${words.inPlace(list.done.toInt(), list.total.toInt())}")
    }

    private fun answers(items: List<ChecklistItem>): List<Attestation> {
        val new = mutableListOf<Attestation>()
        if (items.isNotEmpty()) println(words.choose)
        for (item in items) {
            println("\n${item.text?.question}")
            println(words.answers.values.withIndex().joinToString("   ") { (at, answer) -> "${at + 1} $answer" })
            val line = chosen() ?: break
            if (line.isEmpty()) continue
            val asked = item.answer
            new += Attestation(
                criterion = asked.criterion,
                subject = asked.subject,
                answer = words.answers.keys.elementAt(line.toInt() - 1),
                role = choice.role!!,
                date = today,
                fingerprint = asked.fingerprint!!,
            )
        }
        return new
    }

    /** The number of an answer, or an empty line; nothing when that was enough. */
    private fun chosen(): String? {
        while (true) {
            val line = next()
            if (line == null || line == "q") return null
            if (line.isEmpty() || line.toIntOrNull() in 1..words.answers.size) return line
            println(words.choose)
        }
    }

    private fun next(): String? = if (lines.hasNext()) lines.next().trim().lowercase() else null

    /** Writes beside the old file, which stays whole until the new one is. */
    private fun keep(answers: Attestations, store: Path) {
        store.parent.createDirectories()
        val beside = store.resolveSibling("${store.fileName}.new")
        beside.writeText(answers.toJson() + "\n")
        Files.move(beside, store, ATOMIC_MOVE)
    }
}
