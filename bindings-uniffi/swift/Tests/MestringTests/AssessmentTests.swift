import Mestring
import XCTest

final class AssessmentTests: XCTestCase {
    private let text = """
        {
          "format": "mestring/offer/1",
          "title": { "nn": "Hjarteskule" },
          "careLevel": "specialist",
          "provider": { "kind": "hospital" },
          "kinds": ["school"],
          "offerTypes": ["group"]
        }
        """

    private func assessment(_ language: String?) throws -> Assessment {
        try assess(offer: Offer.fromJson(json: text), request: Request(asOf: "2026-11-22", language: language))
    }

    func testTextsAreInThreeLanguages() throws {
        let titles = try ["nb", "nn", "en"].map { language in
            let assessment = try assessment(language)
            XCTAssertEqual(assessment.language?.used, language)
            return assessment.findings.compactMap(\.text?.title)
        }
        let codes = try assessment(nil)
        XCTAssertNil(codes.language)
        XCTAssertTrue(codes.findings.allSatisfy { $0.text == nil })
        XCTAssertTrue(titles.allSatisfy { $0.count == codes.findings.count })
        XCTAssertEqual(Set(titles).count, 3)
    }

    func testALanguageWithoutTextsHasAnother() throws {
        XCTAssertEqual(try assessment("nn-NO").language, UsedLanguage(requested: "nn-NO", used: "nn"))
        XCTAssertEqual(try assessment("sv").language?.requested, "sv")
    }

    func testAnOfferTellsWhatItIs() throws {
        let offer = try Offer.fromJson(json: text)
        XCTAssertEqual(offer.title(), ["nn": "Hjarteskule"])
        XCTAssertNil(offer.id())
        XCTAssertTrue(offer.facts().contains("careLevel"))
    }

    /// As in an app, where one offer is used from many threads.
    func testManyThreadsGetTheSameAnswer() async throws {
        let offer = try Offer.fromJson(json: text)
        let request = Request(asOf: "2026-11-22", language: "nn")
        let expected = try assess(offer: offer, request: request)
        try await withThrowingTaskGroup(of: Assessment.self) { group in
            for _ in 0..<16 { group.addTask { try assess(offer: offer, request: request) } }
            for try await answer in group { XCTAssertEqual(answer, expected) }
        }
    }
}
