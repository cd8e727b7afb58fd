package no.mestring

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** A heart school at a hospital that takes a fee twice. */
private const val SCHOOL = """
{
  "format": "mestring/offer/1",
  "id": "hjarteskule",
  "title": { "nn": "Hjarteskule" },
  "careLevel": "specialist",
  "kinds": ["school"],
  "offerTypes": ["group"],
  "provider": { "kind": "hospital" },
  "nature": { "singleProgramme": true },
  "cost": { "fees": [{ "kind": "outpatient-fee", "amount": "public-rate", "per": "meeting" }] },
  "schedule": { "sessions": { "between": { "from": 6, "to": 8 } } }
}
"""

class AssessTest {
    private fun school() = Offer.fromJson(SCHOOL)

    @Test
    fun `a finding has its outcome, place, force and source`() = school().use { offer ->
        val finding = assess(offer, Request(today, only = listOf("single-fee"))).findings.single()
        assertEquals(Outcome.CONFLICT, finding.outcome)
        assertEquals(Force.STATUTE_DUTY, finding.force)
        assertTrue(finding.at.any { it.pointer.startsWith("/cost/fees/0") })
        assertTrue(finding.sources.isNotEmpty())
        assertNull(finding.text)
    }

    @Test
    fun `texts come in three languages`() = school().use { offer ->
        val titles = listOf("nb", "nn", "en").associateWith { language ->
            val assessment = assess(offer, Request(today, only = listOf("single-fee"), language = language))
            assertEquals(language, assessment.language?.used)
            assessment.findings.single().text?.title
        }
        val texts = mapOf(
            "nb" to "Egenandel for gruppeopplegg",
            "nn" to "Eigendel for gruppeopplegg",
            "en" to "Fee for a group programme",
        )
        assertEquals(texts, titles)
    }

    @Test
    fun `every slip in an offer is told, with code and place`() {
        val json = """{"format": "mestring/offer/1", "titel": {"nn": "Hjarteskule"}, "careLevel": "spesialist", "summary": null}"""
        val error = assertThrows<MestringException.Unreadable> { Offer.fromJson(json) }
        assertEquals(listOf("/titel", "/careLevel", "/summary"), error.problems.map { it.pointer })
        assertEquals(listOf("unknown-field", "unknown-word", "null"), error.problems.map { it.code })
        assertEquals("title", error.problems.first().suggestion)
        assertEquals("specialist", error.problems[1].expected?.oneOf?.first())
        assertFalse(error.more)
        assertEquals("structure", (error as MestringException).code)
    }

    @Test
    fun `errors repeat nothing of what was written`() {
        val error = assertThrows<MestringException> { Offer.fromJson("""{"format": "mestring/offer/1", "id": "Ola Nordmann"}""") }
        assertFalse("Nordmann" in error.toString())
    }

    @Test
    fun `what is asked for wrongly is refused`() = school().use { offer ->
        val unknown = assertThrows<MestringException.Refused> { assess(offer, Request(today, only = listOf("single-fees"))) }
        assertEquals("unknown-criterion", unknown.code)
        assertEquals(listOf("single-fees"), unknown.unknown)
        val language = assertThrows<MestringException.InvalidValue> { assess(offer, Request(today, language = "?")) }
        assertEquals("/language", language.pointer)
        val door = assertThrows<MestringException.Refused> { ask("nowhere", "") }
        assertEquals("unknown-door", door.code)
    }

    @Test
    fun `a profile is inherited from`() = school().use { offer ->
        val profile = """{"format": "mestring/provider/1", "id": "fjordsjukehuset", "language": {"interpreter": "offered"}}"""
        Provider.fromJson(profile).use { provider ->
            val findings = assess(offer, Request(today, provider)).findings
            assertTrue(findings.any { it.how == How.INHERITED })
        }
    }

    @Test
    fun `answers of two are merged, and count`() = school().use { offer ->
        val id = "user-representative-planning"
        val plan = Request(today, checklist = ChecklistChoice(step = Step.PLANNING), language = "nb")
        val item = checklist(offer, plan).sections.flatMap { it.items }.first { it.finding.criterion == id }
        assertEquals(ItemState.OPEN, item.state)
        fun said(role: AttestationRole, answer: AttestationAnswer) = Attestation(
            item.answer.criterion, item.answer.subject, answer, role, today, fingerprint = item.answer.fingerprint!!,
        )
        val yes = Attestations.about("hjarteskule", listOf(said(AttestationRole.PROFESSIONAL, AttestationAnswer.YES)))
        val no = Attestations.about("hjarteskule", listOf(said(AttestationRole.USER_REPRESENTATIVE, AttestationAnswer.NO)))
        val both = yes.merge(no)
        assertEquals(both.toJson(), no.merge(yes).toJson())
        assertEquals(both.toJson(), both.merge(yes).toJson())
        assertEquals(both.attestations(), Attestations.fromJson(both.toJson()).attestations())

        fun found(answers: Attestations) = assess(offer, Request(today, attestations = answers, only = listOf(id))).findings.single()
        assertEquals(How.ATTESTED, found(yes).how)
        assertEquals(Outcome.CONFLICT, found(no).outcome)
        assertEquals(Reason.ANSWERS_DIFFER, found(both).reason)

        val other = assertThrows<MestringException.Refused> { yes.merge(Attestations.about("noko-anna")) }
        assertEquals("other-offer", other.code)
        val remark = said(AttestationRole.PROFESSIONAL, AttestationAnswer.YES).copy(note = "")
        val invalid = assertThrows<MestringException.InvalidValue> { Attestations.about("hjarteskule", listOf(remark)) }
        assertEquals("/attestations/0/note", invalid.pointer)
    }

    @Test
    fun `a word is found in any form`() {
        val concept = concept("brukarrepresentantane").concepts.first()
        assertEquals("user-representative", concept.id)
        assertEquals("brukerrepresentant", concept.texts.getValue("nb").term)
        assertEquals("user representative", concept.texts.getValue("en").term)
        assertTrue(concept("finst ikkje").concepts.isEmpty())
    }

    @Test
    fun `findings and concepts tell their sources`() = school().use { offer ->
        val assessment = assess(offer, Request(today, only = listOf("single-fee"), language = "nn"))
        val source = assessment.sources.getValue(assessment.findings.single().sources.first())
        assertTrue(source.address.startsWith("https://"))
        val concepts = concepts()
        assertTrue(concepts.concepts.all { concept -> concept.sources.all { it in concepts.sources } })
    }
}
