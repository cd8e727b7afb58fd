package no.mestring

import com.google.gson.JsonParser
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import kotlin.io.path.Path
import kotlin.io.path.readText

class ReadmeTest {
    private val readme = Path("README.md").readText().substringAfter("<!-- example -->\n```kotlin\n").substringBefore("```")

    @Test
    fun `the example runs as it stands in the README`() {
        assertEquals(readme, Path("src/test/kotlin/Example.kt").readText())

        val told = ByteArrayOutputStream()
        val before = System.out
        System.setOut(PrintStream(told, true, Charsets.UTF_8))
        try {
            Class.forName("ExampleKt").getMethod("main").invoke(null)
        } finally {
            System.setOut(before)
        }
        assertEquals(expected(), told.toString(Charsets.UTF_8).trim().lines())
    }

    /** The same by the text door. */
    private fun expected(): List<String> {
        val offer = """{"format": "mestring/offer/1", "title": {"nn": "Hjarteskule"}}"""
        val answer = JsonParser.parseString(ask("assess", request(offer, Request(today, language = "nn")).toString()))
        val assessment = answer.asJsonObject["assessment"].asJsonObject
        val findings = assessment["findings"].asJsonArray.map { it.asJsonObject }.associateBy { it["criterion"].asString }
        return assessment["summary"].asJsonObject["toDo"].asJsonArray.map { findings.getValue(it.asString) }.map {
            val pointer = it["at"].asJsonArray[0].asJsonObject["pointer"].asString
            "$pointer: ${it["text"].asJsonObject["remedy"].asString}"
        }
    }
}
