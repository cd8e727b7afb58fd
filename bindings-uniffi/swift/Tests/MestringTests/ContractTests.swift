import Foundation
import Mestring
import XCTest

final class ContractTests: XCTestCase {
    private struct Contract: Decodable {
        struct Function: Decodable {
            let name: String
        }
        let functions: [Function]
    }

    /// What is typed, by the names of the contract. A function that goes does not compile.
    private let typed: [String: Any] = [
        "annual-report": annualReport,
        "apply": apply,
        "assess": assess,
        "checklist": checklist,
        "compare": compare,
        "concept": concept,
        "concepts": concepts,
        "criteria": criteria,
        "criterion": criterion,
        "knowledge": knowledge,
        "merge": Attestations.merge,
        "participation": participation,
        "read": [Offer.fromJson as Any, Provider.fromJson],
        "sources": sources,
    ]
    /// What is for the text door alone, and why.
    private let textOnly = [
        "model": "Offers come as JSON; forms are made from this, by those who write JSON.",
        "schema": "A JSON Schema is JSON.",
    ]

    func testEveryFunctionOfTheContractIsThere() throws {
        let contract = try JSONDecoder().decode(Contract.self, from: Data(Project.text("docs/contract.json").utf8))
        let names = contract.functions.map(\.name)
        XCTAssertEqual(doors(), names)
        XCTAssertEqual((Array(typed.keys) + textOnly.keys).sorted(), names)
    }

    func testTheTextDoorAnswersOnOneLine() throws {
        let answer = try ask(door: "concept", text: "brukerrepresentant")
        XCTAssertTrue(answer.hasPrefix(#"{"format":"mestring/term/1","concepts":[{"id":"user-representative""#), answer)
        XCTAssertFalse(answer.contains("\n"))
    }

    func testThereIsNoOtherDoor() throws {
        XCTAssertEqual(try failure(ask(door: "window", text: "")).code, "unknown-door")
    }
}
