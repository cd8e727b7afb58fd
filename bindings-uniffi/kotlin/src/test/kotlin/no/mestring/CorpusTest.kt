package no.mestring

import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Typed answers mean the same as those of the text door, for everything that is in them. */
class CorpusTest {
    private val languages = listOf(null, "nb", "nn", "en")

    @TestFactory
    fun `an assessment`() = offers { offer, text ->
        val profiles = providers().values.toList()
        for ((at, language) in languages.withIndex()) {
            Provider.fromJson(profiles[at % profiles.size]).use { provider ->
                for (request in listOf(Request(today, language = language), Request(today, provider, language = language))) {
                    same("assess", "assessment", request(text, request), assess(offer, request))
                }
            }
        }
    }

    @TestFactory
    fun `a checklist`() = offers { offer, text ->
        val choices = listOf(null) + ChecklistKind.entries.map { ChecklistChoice(list = it) } +
            AttestationRole.entries.map { ChecklistChoice(step = Step.PLANNING, role = it) }
        for ((at, choice) in choices.withIndex()) {
            val request = Request(today, checklist = choice, language = languages[at % languages.size])
            same("checklist", "checklist", request(text, request), checklist(offer, request))
        }
    }

    @TestFactory
    fun `what is said of participation`() = offers { offer, text ->
        for (language in languages) {
            val request = Request(today, language = language)
            same("participation", "participation", request(text, request), participation(offer, request))
        }
    }

    @TestFactory
    fun `a comparison of two days`() = offers { offer, text ->
        for (language in languages) {
            val before = Request(today.minusYears(2))
            val after = Request(today, language = language)
            val pair = JsonObject().apply {
                addProperty("format", "mestring/comparison-request/1")
                add("before", request(text, before))
                add("after", request(text, after))
            }
            same("compare", "comparison", pair, compare(offer, before, offer, after))
        }
    }

    @TestFactory
    fun `an offer as JSON`() = offers { offer, text -> equal(json(text), json(offer.toJson())) }

    @Test
    fun `concepts and knowledge`() {
        equal(json(ask("concepts", "")), tree(concepts()))
        equal(json(ask("knowledge", "")), tree(knowledge()))
        for (word in listOf("brukarrepresentantane", "meistringstilbod", "  læring ", "finst ikkje", "🩺", "")) {
            equal(json(ask("concept", word)), tree(concept(word)))
            equal(json(ask("knowledge", word)), tree(knowledge(word)))
        }
    }

    private fun same(door: String, payload: String, asked: JsonObject, typed: Any) {
        val answer = JsonParser.parseString(ask(door, asked.toString())).asJsonObject
        assertEquals(setOf(payload), answer.keySet())
        equal(json(answer[payload].toString()), tree(typed))
    }

    private fun offers(check: (Offer, String) -> Unit): List<DynamicTest> =
        corpus().map { (name, text) -> dynamicTest(name) { Offer.fromJson(text).use { check(it, text) } } }
}
