import no.mestring.Offer
import no.mestring.Request
import no.mestring.assess
import java.time.LocalDate

fun main() {
    val json = """{"format": "mestring/offer/1", "title": {"nn": "Hjarteskule"}}"""
    val request = Request(asOf = LocalDate.parse("2026-11-22"), language = "nn")
    val assessment = Offer.fromJson(json).use { offer -> assess(offer, request) }
    val findings = assessment.findings.associateBy { it.criterion }
    for (criterion in assessment.summary.toDo) {
        val finding = findings.getValue(criterion)
        println("${finding.at.firstOrNull()?.pointer}: ${finding.text?.remedy}")
    }
}
