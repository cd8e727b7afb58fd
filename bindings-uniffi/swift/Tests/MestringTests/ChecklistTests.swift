import Mestring
import XCTest

/// A question is answered on two devices, and the answers are brought together.
final class ChecklistTests: XCTestCase {
    private let text = """
        {
          "format": "mestring/offer/1",
          "id": "hjarteskule",
          "title": { "nn": "Hjarteskule", "nb": "Hjerteskole" },
          "careLevel": "specialist",
          "kinds": ["school"],
          "offerTypes": ["group"],
          "provider": { "kind": "hospital" },
          "people": [{ "roles": ["professional", "group-leader"] }]
        }
        """
    private let criterion = "user-representative-planning"

    private func item(for role: AttestationRole, language: String? = nil) throws -> ChecklistItem {
        let choice = ChecklistChoice(step: .planning, role: role)
        let request = Request(asOf: "2026-03-02", checklist: choice, language: language)
        let list = try checklist(offer: Offer.fromJson(json: text), request: request)
        XCTAssertEqual(list.step, .planning)
        XCTAssertEqual(list.role, role)
        return try XCTUnwrap(list.sections.flatMap(\.items).first { $0.answer.criterion == criterion })
    }

    private func answer(_ answer: AttestationAnswer, as role: AttestationRole) throws -> Attestations {
        let item = try item(for: role)
        XCTAssertEqual(item.state, .open)
        XCTAssertTrue(item.roles.contains(role))
        let attestation = Attestation(
            criterion: item.answer.criterion, subject: item.answer.subject, answer: answer, role: role,
            date: "2026-03-02", fingerprint: try XCTUnwrap(item.answer.fingerprint))
        return try Attestations.about(offer: "hjarteskule", attestations: [attestation])
    }

    private func outcome(with attestations: Attestations?) throws -> Finding {
        let request = Request(asOf: "2026-03-02", attestations: attestations, only: [criterion])
        return try XCTUnwrap(assess(offer: Offer.fromJson(json: text), request: request).findings.first)
    }

    func testQuestionsAreAskedInThreeLanguages() throws {
        let questions = try ["nb", "nn", "en"].map { try item(for: .professional, language: $0).text?.question }
        XCTAssertEqual(
            questions[1]?.hasPrefix("Planlegg brukarrepresentantar og fagpersonar tilbodet saman?"), true, "\(questions)")
        XCTAssertEqual(Set(questions).count, 3)
    }

    func testAnAnswerCounts() throws {
        XCTAssertEqual(try outcome(with: nil).outcome, .notShown)
        let found = try outcome(with: answer(.yes, as: .professional))
        XCTAssertEqual(found.outcome, .met)
        XCTAssertEqual(found.how, .attested)
    }

    func testAnswersOfTwoDevicesAreMergedInAnyOrder() throws {
        let one = try answer(.yes, as: .professional)
        let other = try answer(.no, as: .userRepresentative)
        let merged = try one.merge(other: other)
        XCTAssertEqual(try other.merge(other: one).toJson(), merged.toJson())
        XCTAssertEqual(try merged.merge(other: one).toJson(), merged.toJson())
        XCTAssertEqual(Set(merged.attestations().map(\.role)), [.professional, .userRepresentative])
        XCTAssertEqual(merged.offer(), "hjarteskule")
        let both = #"{"format": "mestring/merge-request/1", "attestations": [\#(one.toJson()), \#(other.toJson())]}"#
        let told = try JSON(text: ask(door: "merge", text: both))
        XCTAssertNil(try JSON(text: merged.toJson()).difference(from: told["attestations"]))

        let found = try outcome(with: merged)
        XCTAssertEqual(found.outcome, .needsReview)
        XCTAssertEqual(found.reason, .answersDiffer)
    }

    func testAnswersComeBackFromJson() throws {
        let answers = try answer(.doNotKnow, as: .professional)
        let read = try Attestations.fromJson(json: answers.toJson())
        XCTAssertEqual(read.attestations(), answers.attestations())
    }

    func testAnswersAboutAnotherOfferAreNotMerged() throws {
        let other = try Attestations.about(offer: "diabetesskule")
        XCTAssertEqual(try failure(answer(.yes, as: .professional).merge(other: other)).code, "other-offer")
    }

    func testAnAnswerLapsesWhenTheTextChanges() throws {
        let answers = try answer(.yes, as: .professional)
        let changed = text.replacingOccurrences(
            of: #""people""#, with: #""participation": {"planning": {"userRepresentatives": 2}}, "people""#)
        let request = Request(asOf: "2026-03-02", attestations: answers, only: [criterion])
        let assessment = try assess(offer: Offer.fromJson(json: changed), request: request)
        XCTAssertEqual(assessment.attestations.map(\.state), [.factsChanged])
    }
}
