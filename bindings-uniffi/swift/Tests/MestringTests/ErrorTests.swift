import Mestring
import XCTest

final class ErrorTests: XCTestCase {
    private let offer = #"{"format": "mestring/offer/1", "title": {"nn": "Hjarteskule"}}"#

    func testADocumentTellsEverythingThatIsWrongWithIt() throws {
        let text = """
            {
              "format": "mestring/offer/1",
              "titel": { "nn": "Hjarteskule" },
              "careLevel": "spesialist",
              "runs": [{ "deadline": "21.11.2026" }]
            }
            """
        guard case let .Unreadable(code, problems, more) = try failure(Offer.fromJson(json: text)) else {
            return XCTFail("It is about the form.")
        }
        XCTAssertEqual(code, "structure")
        XCTAssertFalse(more)
        XCTAssertEqual(problems.map(\.pointer), ["/titel", "/careLevel", "/runs/0/deadline"])
        XCTAssertEqual(problems.map(\.line), [3, 4, 5])
        XCTAssertEqual(problems.map(\.suggestion), ["title", "specialist", "2026-11-21"])
        XCTAssertEqual(problems[2].expected?.code, "partial-date")

        XCTAssertEqual(problems[0].texts.keys.sorted(), ["en", "nb", "nn"])
        XCTAssertEqual(problems[0].texts["nn"]?.message, "Feltet finst ikkje her.")

        let told = try JSON(text: ask(door: "read", text: text))
        XCTAssertNil(try JSON(of: problems).difference(from: told["failure"]["problems"]))
    }

    func testOtherDocumentsAreRefused() throws {
        XCTAssertEqual(try failure(Offer.fromJson(json: "")).code, "structure")
        XCTAssertEqual(try failure(Provider.fromJson(json: offer)).code, "structure")
        XCTAssertEqual(try failure(Attestations.fromJson(json: offer)).code, "structure")
    }

    func testCriteriaThatDoNotExistAreNamed() throws {
        let request = Request(asOf: "2026-11-22", only: ["single-fees"])
        let refused = try failure(assess(offer: Offer.fromJson(json: offer), request: request))
        guard case let .Refused(code, unknown, _) = refused else { return XCTFail("\(refused)") }
        XCTAssertEqual(code, "unknown-criterion")
        XCTAssertEqual(unknown, ["single-fees"])
    }

    func testValuesOfARequestHaveTheirPlace() throws {
        let offer = try Offer.fromJson(json: offer)
        for (request, place) in [
            (Request(asOf: "22.11.2026"), "/asOf"),
            (Request(asOf: "2026-11-22", only: ["what-it-costs", "What it costs"]), "/only/1"),
            (Request(asOf: "2026-11-22", language: "norsk"), "/language"),
        ] {
            let invalid = try failure(assess(offer: offer, request: request))
            guard case let .InvalidValue(code, pointer, expected) = invalid else { return XCTFail("\(invalid)") }
            XCTAssertEqual(code, "invalid-value")
            XCTAssertEqual(pointer, place)
            XCTAssertFalse(expected.code.isEmpty)
        }
    }

    func testErrorsRepeatNothing() throws {
        let text = #"{"format": "mestring/offer/1", "careLevel": "hemmeleg", "hemmeleg": 1}"#
        let error = try failure(Offer.fromJson(json: text))
        XCTAssertFalse(error.localizedDescription.contains("\"hemmeleg"), error.localizedDescription)
    }
}
