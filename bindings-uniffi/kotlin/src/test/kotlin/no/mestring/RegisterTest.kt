package no.mestring

import com.google.gson.JsonObject
import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Criteria, sources, and what can be added to an offer. */
class RegisterTest {
    @Test
    fun `every criterion`() {
        val all = criteria()
        equal(json(ask("criteria", "")), tree(all))
        for (criterion in all.criteria) equal(payload("criterion", criterion.id), tree(criterion(criterion.id)))
        val error = assertThrows<MestringException.Refused> { criterion("single-fees") }
        assertEquals("unknown-criterion", error.code)
    }

    @Test
    fun `what binds whom`() {
        equal(payload("sources", """{"format": "mestring/source-request/1"}"""), tree(sources(SourceQuery())))
        val asked = """{"format": "mestring/source-request/1", "binds": "municipality", "level": "municipal",
            "audience": ["children"], "asOf": "2026-11-22"}"""
        val query = SourceQuery(ProviderKind.MUNICIPALITY, CareLevel.MUNICIPAL, listOf(Circle.CHILDREN), today)
        val typed = sources(query)
        assertTrue(typed.sources.isNotEmpty())
        equal(payload("sources", asked), tree(typed))
    }

    @Test
    fun `the tasks of a national service`() {
        val report = """{"format": "mestring/annual-report/1", "year": 2025, "service": {"nb": "Kompetansetjenesten"}}"""
        val answer = JsonParser.parseString(ask("annual-report", report)).asJsonObject["tasks"]
        equal(json(answer.toString()), tree(annualReport(report)))
        assertTrue(annualReport(report, "nn").tasks.all { it.text != null })
    }

    @Test
    fun `a suggestion is taken`() {
        val text = top.resolve("tests/benches/typical.json").toFile().readText()
        Offer.fromJson(text).use { offer ->
            val suggestions = assess(offer, Request(today)).suggestions.values.flatten()
            val suggestion = suggestions.first { it.asks.singleOrNull()?.answer == "flag" }
            apply(offer, suggestion, listOf("true")).use { fuller ->
                assertEquals(setOf(suggestion.fact), fuller.facts().toSet() - offer.facts().toSet())
                val request = JsonObject().apply {
                    addProperty("format", "mestring/apply-request/1")
                    add("offer", JsonParser.parseString(text))
                    add("suggestion", JsonParser.parseString(com.google.gson.Gson().toJson(tree(suggestion))))
                    add("answers", JsonParser.parseString("[true]"))
                }
                val answer = JsonParser.parseString(ask("apply", request.toString())).asJsonObject["offer"]
                equal(json(answer.toString()), json(fuller.toJson()))
            }
            val nothing = assertThrows<MestringException.Refused> { apply(offer, suggestion, listOf(null)) }
            assertEquals("no-answers", nothing.code)
        }
    }

    /** What a door answers when it has an answer. */
    private fun payload(door: String, asked: String): Any? {
        val answer = JsonParser.parseString(ask(door, asked)).asJsonObject
        return json(answer.asMap().values.single().toString().also { assertEquals(setOf(door), answer.keySet()) })
    }
}
