import Mestring
import XCTest

/// What is not shown is asked, and what was answered goes into the offer.
final class SuggestionTests: XCTestCase {
    private let text = #"{"format": "mestring/offer/1", "title": {"nn": "Hjarteskule"}, "offerTypes": ["group"]}"#

    private func suggestion(for fact: String) throws -> Suggestion {
        let assessment = try assess(offer: Offer.fromJson(json: text), request: Request(asOf: "2026-11-22"))
        return try XCTUnwrap(assessment.suggestions.values.joined().first { $0.fact == fact })
    }

    func testAnAnswerGoesIntoTheOffer() throws {
        let suggestion = try suggestion(for: "access.referral")
        XCTAssertEqual(suggestion.asks.map(\.answer), ["word", "words"])
        XCTAssertTrue(suggestion.asks[0].words.map(\.word).contains("required"))
        let offer = try apply(offer: Offer.fromJson(json: text), suggestion: suggestion, answers: [#""required""#, nil])
        XCTAssertTrue(offer.facts().contains("access.referral"))

        let document = """
            {"format": "mestring/apply-request/1", "offer": \(text), "answers": ["required", null], "suggestion": {
              "fact": "access.referral", "pointer": "/access/referral", "asks": [],
              "patch": [{"op": "add", "path": "/access", "value": {"referral": {"need": {"ask": 0}, "from": {"ask": 1}}}}]}}
            """
        let told = try JSON(text: ask(door: "apply", text: document))
        XCTAssertNil(try JSON(text: offer.toJson()).difference(from: told["offer"]), "\(told)")
    }

    func testWhatNobodyAnsweredIsNotMadeUp() throws {
        let suggestion = try suggestion(for: "access.referral")
        let refused = try failure(apply(offer: Offer.fromJson(json: text), suggestion: suggestion, answers: [nil, nil]))
        XCTAssertEqual(refused.code, "no-answers")
    }

    func testAnAnswerHasToBeOneThatCanStandThere() throws {
        let suggestion = try suggestion(for: "access.referral")
        let refused = try failure(apply(offer: Offer.fromJson(json: text), suggestion: suggestion, answers: [#""kanskje""#, nil]))
        guard case let .Unreadable(_, problems, _) = refused else { return XCTFail("\(refused)") }
        XCTAssertEqual(problems.map(\.code), ["unknown-word"])
    }
}
