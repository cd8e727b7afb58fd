import Mestring
import XCTest

final class KnowledgeTests: XCTestCase {
    private func hold(_ answer: Any, _ door: String, _ text: String = "") throws {
        XCTAssertNil(try JSON(of: answer).difference(from: JSON(text: ask(door: door, text: text))), "\(door) \(text)")
    }

    func testAWordIsFoundInAnyOfItsForms() throws {
        let found = concept(word: "brukarrepresentantane").concepts
        XCTAssertEqual(found.first?.id, "user-representative")
        XCTAssertEqual(found.first?.texts.keys.sorted(), ["en", "nb", "nn"])
        XCTAssertEqual(concept(word: "traktor").concepts, [])
    }

    func testConceptsAreToldAsInTheTextDoor() throws {
        try hold(concepts(), "concepts")
        XCTAssertFalse(concepts().concepts.isEmpty)
        for known in concepts().concepts {
            for text in known.texts.values { try hold(concept(word: text.term), "concept", text.term) }
        }
    }

    func testWhatIsKnownIsToldAsInTheTextDoor() throws {
        try hold(knowledge(), "knowledge")
        XCTAssertFalse(knowledge().evidence.isEmpty)
        for word in ["brukermedvirkning", "single-fee", "traktor"] + knowledge().namedOffers.map(\.id) {
            try hold(knowledge(word: word), "knowledge", word)
        }
    }

    func testCriteriaAreToldAsInTheTextDoor() throws {
        try hold(criteria(), "criteria")
        XCTAssertFalse(criteria().criteria.isEmpty)
        for known in criteria().criteria {
            // The criterion itself stands beside what is told of it.
            guard case let .object(told) = try JSON(of: criterion(name: known.id)),
                case let .object(itself)? = told["criterion"]
            else { return XCTFail(known.id) }
            let flat = told.filter { $0.key != "criterion" }.merging(itself) { _, inner in inner }
            let answer = try JSON(text: ask(door: "criterion", text: known.id))
            XCTAssertNil(JSON.object(flat).difference(from: answer["criterion"]), known.id)
        }
    }

    func testACriterionThatDoesNotExistIsNamedWithWhatWasMeant() throws {
        let refused = try failure(criterion(name: "single-fees"))
        XCTAssertEqual(refused, .Refused(code: "unknown-criterion", unknown: ["single-fees"], near: ["single-fee"]))
    }

    func testSourcesAreToldAsInTheTextDoor() throws {
        func document(_ asked: String) -> String { #"{"format": "mestring/source-request/1"\#(asked)}"# }
        func hold(_ query: SourceQuery, _ asked: String) throws -> Sources {
            let answer = try sources(query: query)
            let told = try JSON(text: ask(door: "sources", text: document(asked)))
            XCTAssertNil(try JSON(of: answer).difference(from: told["sources"]), asked)
            return answer
        }
        let all = try hold(SourceQuery(), "")
        for kind in ProviderKind.allCases {
            guard case let .text(word) = try JSON(of: kind) else { return XCTFail("\(kind)") }
            let some = try hold(SourceQuery(binds: kind, asOf: "2026-11-21"), #", "binds": "\#(word)", "asOf": "2026-11-21""#)
            XCTAssertLessThan(some.sources.count, all.sources.count)
        }
        let query = SourceQuery(binds: .municipality, level: .municipal, audience: [.children], asOf: "2026-11-21")
        let asked = #", "binds": "municipality", "level": "municipal", "audience": ["children"], "asOf": "2026-11-21""#
        let found = try hold(query, asked).sources
        XCTAssertTrue(found.allSatisfy { $0.titles.keys.sorted() == ["en", "nb", "nn"] })
    }

    func testAnAnnualReportIsToldAsInTheTextDoor() throws {
        let report = """
            {"format": "mestring/annual-report/1", "year": 2025, "service": {"nb": "Nasjonal kompetansetjeneste"},
             "activities": [{"kind": "course", "hours": 40, "regions": ["west"], "tasks": ["teaching", "competence"]}]}
            """
        let told = try JSON(text: ask(door: "annual-report", text: report))
        let answer = try annualReport(json: report)
        XCTAssertNil(try JSON(of: answer).difference(from: told["tasks"]))
        XCTAssertEqual(answer.tasks.filter { $0.outcome == .met }.count, 2)
        XCTAssertNotNil(try annualReport(json: report, language: "nn").tasks[0].text)
    }
}
