import Foundation
import Mestring
import XCTest

/// What stands in the README works: the examples are the bodies of these tests, word for word.
final class ReadmeTests: XCTestCase {
    private var printed: [String] = []

    private func print(_ line: String) {
        printed.append(line)
    }

    func testAssessing() throws {
        // The example.
        let offer = try Offer.fromJson(json: """
            {
              "format": "mestring/offer/1",
              "title": { "nn": "Hjarteskule" },
              "careLevel": "specialist",
              "kinds": ["school"],
              "offerTypes": ["group"],
              "provider": { "kind": "hospital" },
              "nature": { "singleProgramme": true },
              "cost": { "fees": [{ "kind": "outpatient-fee", "amount": "public-rate", "per": "meeting" }] },
              "schedule": { "sessions": { "between": { "from": 6, "to": 8 } } }
            }
            """)
        let request = Request(asOf: "2026-11-22", only: ["single-fee", "what-it-costs"], language: "nn")
        let assessment = try assess(offer: offer, request: request)
        for finding in assessment.findings where finding.outcome == .conflict {
            print("\(finding.text?.title ?? finding.criterion), \(finding.at[0].pointer)")
        }
        // The end.
        XCTAssertEqual(printed, ["Eigendel for gruppeopplegg, /cost/fees/0/amount"])
    }

    func testAnswering() throws {
        let offer = try Offer.fromJson(json: #"{"format": "mestring/offer/1", "id": "hjarteskule", "kinds": ["school"]}"#)
        let today = "2026-11-22"
        // The example.
        let choice = ChecklistChoice(step: .planning, role: .userRepresentative)
        let list = try checklist(offer: offer, request: Request(asOf: today, checklist: choice, language: "nn"))
        let asked = list.sections.flatMap(\.items).filter { $0.state == .open }
        let mine = try Attestations.about(offer: "hjarteskule", attestations: asked.prefix(1).map { item in
            Attestation(
                criterion: item.answer.criterion, subject: item.answer.subject, answer: .yes,
                role: .userRepresentative, date: today, fingerprint: item.answer.fingerprint ?? "")
        })
        let kept = try Attestations.fromJson(json: mine.toJson()).merge(other: mine)
        let assessment = try assess(offer: offer, request: Request(asOf: today, attestations: kept, profiles: Profile.allCases))
        // The end.
        XCTAssertEqual(assessment.attestations.map(\.state), [.counts])
    }

    func testRefusals() throws {
        // The example.
        do {
            _ = try Offer.fromJson(json: #"{"format": "mestring/offer/1", "careLevel": "spesialist"}"#)
        } catch let error as MestringError {
            print(error.code)
            if case let .Unreadable(_, problems, _) = error {
                for problem in problems {
                    print("\(problem.code) \(problem.pointer) \(problem.suggestion ?? "")")
                }
            }
        }
        // The end.
        XCTAssertEqual(printed, ["structure", "unknown-word /careLevel specialist"])
    }

    func testTheReadmeShowsTheseExamples() throws {
        let readme = try String(contentsOf: Project.top.appendingPathComponent("bindings-uniffi/swift/README.md"), encoding: .utf8)
        let shown = readme.components(separatedBy: "```swift\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        let tested = source.components(separatedBy: "// The " + "example.\n").dropFirst()
            .compactMap { $0.components(separatedBy: "        // The " + "end.").first }
            .map { $0.components(separatedBy: "\n").map { String($0.dropFirst(8)) }.joined(separator: "\n") }
        XCTAssertEqual(tested.count, 3)
        for example in tested {
            XCTAssertTrue(shown.contains(example) || shown.contains("import Mestring\n\n" + example), example)
        }
        XCTAssertEqual(shown.count, tested.count)
    }
}
