import Foundation
import XCTest

@testable import checklist

final class ChecklistTests: XCTestCase {
    private let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/../.."

    private func lines(_ arguments: String...) throws -> [String] {
        let arguments = ["\(example)/\(arguments[0])"] + arguments.dropFirst()
        return try answer(arguments, today: "2026-11-22").components(separatedBy: "\n")
    }

    func testWhatIsThereIsTickedAndTheRestIsAsked() throws {
        let lines = try lines("kurs.json", "planning", "user-representative")
        XCTAssertEqual(lines[0], "Hjerteskole: 4/13")
        XCTAssertEqual(lines.filter { $0.hasPrefix("[x]") }.count, 4)
        XCTAssertEqual(lines.filter { $0.hasPrefix("[ ]") }.count, 9)
        let shown = try XCTUnwrap(lines.firstIndex(of: "[x] Når tilbudet holdes"))
        XCTAssertEqual(lines[shown + 1], "[x] Hvor tilbudet holdes")
        let asked = try XCTUnwrap(lines.firstIndex(of: "[ ] Planlegger brukerrepresentanter og fagpersoner tilbudet sammen?"))
        XCTAssertEqual(lines[asked + 1], "    Få med minst én brukerrepresentant når dere planlegger tilbudet.")
    }

    func testItIsInThreeLanguages() throws {
        let lists = try ["nb", "nn", "en"].map { try lines("kurs.json", "planning", "user-representative", $0) }
        XCTAssertEqual(Set(lists.map { $0[2] }).count, 3)
        XCTAssertEqual(lists[1][0], "Hjarteskule: 4/13")
        XCTAssertTrue(lists[1].contains("[x] Kvar tilbodet er"), lists[1].joined(separator: "\n"))
    }

    func testEveryStepHasQuestions() throws {
        for step in ["planning", "implementation", "evaluation", "next-round"] {
            let lists = try ["user-representative", "professional"].map { try lines("kurs.json", step, $0) }
            XCTAssertTrue(lists.allSatisfy { $0.count > 1 }, step)
        }
    }

    func testWhatIsWrongIsTold() throws {
        for (arguments, told) in [
            (["kurs.json", "sometime", "professional"], "step: evaluation, implementation, next-round, planning"),
            (["Package.swift", "planning", "professional"], "Package.swift:1:1: JSON kan ikke ha kommentarer."),
        ] {
            XCTAssertThrowsError(try lines(arguments[0], arguments[1], arguments[2])) { error in
                XCTAssertTrue("\(error)".contains(told), "\(error)")
            }
        }
    }
}
