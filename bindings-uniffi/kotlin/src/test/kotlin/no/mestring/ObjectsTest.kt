package no.mestring

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.util.concurrent.Callable
import java.util.concurrent.Executors

/** Objects live in the native library: whatever is done with them, nothing is used after it is freed. */
class ObjectsTest {
    private val text = corpus().values.first()

    @Test
    fun `a closed object can be closed again, and nothing else`() {
        val offer = Offer.fromJson(text)
        offer.close()
        offer.close()
        assertThrows<IllegalStateException> { offer.toJson() }
    }

    @Test
    fun `a closed object cannot be an argument`() {
        val (offer, closed) = List(2) { Offer.fromJson(text) }
        closed.close()
        assertThrows<IllegalStateException> { assess(closed, Request(today)) }
        val provider = Provider.fromJson(providers().values.first()).also { it.close() }
        assertThrows<IllegalStateException> { assess(offer, Request(today, provider)) }
        val answers = Attestations.about("kurs").also { it.close() }
        assertThrows<IllegalStateException> { assess(offer, Request(today, attestations = answers)) }
        assertThrows<IllegalStateException> { Attestations.about("kurs").merge(answers) }
    }

    @Test
    fun `threads can share an object, and close it when they like`() {
        val threads = Executors.newFixedThreadPool(4)
        val shared = Offer.fromJson(text)
        val expected = assess(shared, Request(today))
        val same = List(40) { Callable { assess(shared, Request(today)) } }
        threads.invokeAll(same).forEach { assertEquals(expected, it.get()) }

        repeat(50) {
            val offer = Offer.fromJson(text)
            val either = List(3) { Callable { runCatching { assess(offer, Request(today)) } } }
            val results = threads.invokeAll(either + Callable { offer.close(); runCatching { expected } })
            for (result in results) {
                result.get().onSuccess { assertEquals(expected, it) }
                    .onFailure { assertEquals(IllegalStateException::class, it::class) }
            }
        }
        threads.shutdown()
    }

    @Test
    fun `what nobody closes is freed when nobody has it`() {
        repeat(2_000) { Offer.fromJson(text) }
        System.gc()
        Offer.fromJson(text).use { assertEquals(json(text), json(it.toJson())) }
    }

    @Test
    fun `any text can be asked, and comes back as it was`() {
        for (word in listOf("æøå", "🩺", "\u0000", "\u2028", "e\u0301", "\"\\", "x".repeat(100_000))) {
            assertEquals(json(ask("concept", word)), tree(concept(word)))
        }
        val offer = """{"format":"mestring/offer/1","title":{"nb":"Kurs 🩺 \u00e6 \\ \" –"}}"""
        assertEquals("Kurs 🩺 æ \\ \" –", Offer.fromJson(offer).use { it.title()["nb"] })
    }
}
