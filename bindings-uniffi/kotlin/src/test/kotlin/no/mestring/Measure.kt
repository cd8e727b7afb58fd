package no.mestring

import kotlin.io.path.Path
import kotlin.io.path.readText
import kotlin.system.measureNanoTime

/** So often each door is asked before it is measured, and in each batch. */
private const val WARM_UP = 1_500
private const val BATCH = 100
private const val BATCHES = 15

/**
 * What it costs to assess an offer, for `cargo xtask performance bindings`: a line of JSON for each door, with the
 * nanoseconds of a call in the middle one of the batches. The argument is the file of the offer.
 *
 * - `text`: the text door; the request is JSON already, and the answer stays JSON.
 * - `typed`: the offer is read from JSON, and assessed.
 */
fun main(arguments: Array<String>) {
    val json = Path(arguments.single()).readText()
    val request = Request(today)
    val text = request(json, request).toString()
    measure("text") { ask("assess", text).length }
    measure("typed") { Offer.fromJson(json).use { assess(it, request).findings.size } }
}

private fun measure(door: String, call: () -> Int) {
    // What comes of it is used, so that no call can be left out.
    var seen = 0L
    repeat(WARM_UP) { seen += call() }
    val batches = List(BATCHES) { measureNanoTime { repeat(BATCH) { seen += call() } } / BATCH }
    check(seen > 0)
    println("""{"door":"$door","ns":${batches.sorted()[BATCHES / 2]}}""")
}
