import no.mestring.AttestationAnswer
import no.mestring.AttestationRole
import no.mestring.Attestations
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.io.path.exists
import kotlin.io.path.readText
import kotlin.io.path.writeText

/** The program is run as people run it, with what they type piped in. */
class ChecklistTest {
    @TempDir
    lateinit var folder: Path

    private val store get() = folder.resolve("attestations/hjarteskule.json")

    @Test
    fun `what is answered stands beside the offer, and is not asked again`() {
        val first = run("1\n\n1\nq\nja\n", "planning", "professional", "nn")
        assertEquals(0, first.code, first.said)
        assertTrue("Er behovet for tilbodet skildra?" in first.said, first.said)
        assertTrue("Svara er lagde til." in first.said)
        val answers = Attestations.fromJson(store.readText()).attestations()
        assertEquals(listOf(AttestationAnswer.YES, AttestationAnswer.YES), answers.map { it.answer })
        assertEquals(setOf(AttestationRole.PROFESSIONAL), answers.map { it.role }.toSet())

        val second = run("", "planning", "professional", "nn")
        assertEquals(asked(first) - 2, asked(second))
    }

    @Test
    fun `answers are only added`() {
        run("1\nq\nyes\n", "planning", "professional", "en")
        run("1\nq\nyes\n", "planning", "management", "en")
        val roles = Attestations.fromJson(store.readText()).attestations().map { it.role }.toSet()
        assertEquals(setOf(AttestationRole.PROFESSIONAL, AttestationRole.MANAGEMENT), roles)
    }

    @Test
    fun `nothing is written without a yes`() {
        val no = run("1\nq\nnei\n", "planning", "professional", "nb")
        assertTrue("Ingenting er skrevet." in no.said, no.said)
        run("noe annet\n\n", "planning", "professional", "nb")
        assertFalse(store.exists())
    }

    @Test
    fun `a wrong offer is told with its places`() {
        val wrong = run("", "planning", "professional", "nb", offer = """{"format": "mestring/offer/1", "titel": {"nn": "Hjarteskule"}}""")
        assertEquals(2, wrong.code)
        assertTrue("1:32 /titel unknown-field" in wrong.said, wrong.said)
    }

    @Test
    fun `how it is used is told`() {
        val wrong = run("", "planlegging", "professional", "nb")
        assertEquals(2, wrong.code)
        assertTrue("planning|implementation|evaluation|next-round" in wrong.said, wrong.said)
    }

    private class Ran(val code: Int, val said: String)

    private fun asked(ran: Ran) = ran.said.lines().count { it.startsWith("  [ ]") }

    private fun run(typed: String, step: String, role: String, language: String, offer: String = OFFER): Ran {
        val file = folder.resolve("kurs.json").also { it.writeText(offer) }
        val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
        val classes = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val native = "--enable-native-access=ALL-UNNAMED"
        val process = ProcessBuilder(java, native, "-cp", classes, "ChecklistKt", file.toString(), step, role, language)
            .redirectErrorStream(true).start()
        process.outputStream.use { it.write(typed.toByteArray()) }
        val said = process.inputStream.readAllBytes().toString(Charsets.UTF_8)
        return Ran(process.waitFor(), said)
    }

    private companion object {
        const val OFFER = """
{
  "format": "mestring/offer/1",
  "id": "hjarteskule",
  "title": { "nn": "Hjarteskule" },
  "careLevel": "specialist",
  "kinds": ["school"],
  "offerTypes": ["group"],
  "provider": { "kind": "hospital" },
  "people": [{ "roles": ["professional", "group-leader"] }]
}
"""
    }
}
