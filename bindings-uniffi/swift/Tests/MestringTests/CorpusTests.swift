import Foundation
import Mestring
import XCTest

/// The typed functions tell the same as the text door, of every offer of the corpus.
final class CorpusTests: XCTestCase {
    /// An offer of the corpus with the profile that it inherits from.
    private struct Entry {
        let name: String
        let text: String
        let profile: String?

        func offer() throws -> Offer { try Offer.fromJson(json: text) }
        func provider() throws -> Provider? { try profile.map(Provider.fromJson) }

        /// The same request as a document.
        func document(asOf: String, language: String?, more: String = "") -> String {
            var document = #"{"format": "mestring/request/1", "asOf": "\#(asOf)", "offer": \#(text)"#
            if let profile { document += #", "provider": \#(profile)"# }
            if let language { document += #", "language": "\#(language)""# }
            return document + more + "}"
        }
    }

    private func entries() throws -> [Entry] {
        let profiles = try Project.documents("tests/corpus/providers").map { ($0.name, $0.text) }
        let byName = Dictionary(uniqueKeysWithValues: profiles)
        let entries = try Project.documents("tests/corpus").map { name, text in
            guard case let .object(offer) = try JSON(text: text), case let .object(provider)? = offer["provider"],
                case let .text(id)? = provider["profile"]
            else { return Entry(name: name, text: text, profile: nil) }
            return Entry(name: name, text: text, profile: try XCTUnwrap(byName["\(id).json"]))
        }
        XCTAssertFalse(entries.isEmpty)
        XCTAssertTrue(entries.contains { $0.profile != nil })
        return entries
    }

    /// Holds a typed answer against what the text door answers under a name.
    private func hold(_ answer: Any, _ name: String, _ door: String, _ document: String, _ of: String) throws {
        let told = try JSON(text: ask(door: door, text: document))
        let typed = JSON.object([name: try JSON(of: answer)])
        XCTAssertNil(typed.difference(from: told), "\(of), \(door)")
    }

    private let languages = [nil, "nb", "nn", "en"]

    func testAssessments() throws {
        for entry in try entries() {
            for language in languages {
                let request = Request(asOf: "2026-11-22", provider: try entry.provider(), language: language)
                let document = entry.document(asOf: "2026-11-22", language: language)
                try hold(assess(offer: entry.offer(), request: request), "assessment", "assess", document, entry.name)
            }
        }
    }

    func testAssessmentsByAllProfiles() throws {
        let profiles = try Profile.allCases.map { try JSON(of: $0) }
        let words = profiles.map { if case let .text(word) = $0 { "\"\(word)\"" } else { "" } }.joined(separator: ",")
        for entry in try entries() {
            let provider = try entry.provider()
            let request = Request(asOf: "2025-03-01", provider: provider, profiles: Profile.allCases, skip: ["single-fee"])
            let more = #", "profiles": [\#(words)], "skip": ["single-fee"]"#
            let document = entry.document(asOf: "2025-03-01", language: nil, more: more)
            try hold(assess(offer: entry.offer(), request: request), "assessment", "assess", document, entry.name)
        }
    }

    func testChecklists() throws {
        for (at, entry) in try entries().enumerated() {
            let list = ChecklistKind.allCases[at % ChecklistKind.allCases.count]
            guard case let .text(word) = try JSON(of: list) else { return XCTFail("\(list)") }
            for language in languages {
                let choice = ChecklistChoice(list: list, role: .professional)
                let provider = try entry.provider()
                let request = Request(asOf: "2026-11-22", provider: provider, checklist: choice, language: language)
                let more = #", "checklist": {"list": "\#(word)", "role": "professional"}"#
                let document = entry.document(asOf: "2026-11-22", language: language, more: more)
                try hold(checklist(offer: entry.offer(), request: request), "checklist", "checklist", document, entry.name)
            }
        }
    }

    func testParticipation() throws {
        for entry in try entries() {
            for language in languages {
                let request = Request(asOf: "2026-11-22", provider: try entry.provider(), language: language)
                let document = entry.document(asOf: "2026-11-22", language: language)
                let answer = try participation(offer: entry.offer(), request: request)
                try hold(answer, "participation", "participation", document, entry.name)
            }
        }
    }

    func testComparisons() throws {
        for (before, after) in zip(try entries(), try entries().dropFirst()) {
            let answer = try compare(
                before: before.offer(), beforeRequest: Request(asOf: "2025-06-30", provider: before.provider()),
                after: after.offer(), afterRequest: Request(asOf: "2026-11-22", provider: after.provider(), language: "nn"))
            let pair = """
                {"format": "mestring/comparison-request/1",
                 "before": \(before.document(asOf: "2025-06-30", language: nil)),
                 "after": \(after.document(asOf: "2026-11-22", language: "nn"))}
                """
            try hold(answer, "comparison", "compare", pair, after.name)
        }
    }

    func testOffersComeBackAsTheyWere() throws {
        for entry in try entries() {
            XCTAssertNil(try JSON(text: entry.offer().toJson()).difference(from: JSON(text: entry.text)), entry.name)
            if let profile = entry.profile, let provider = try entry.provider() {
                XCTAssertNil(try JSON(text: provider.toJson()).difference(from: JSON(text: profile)), entry.name)
            }
        }
    }

    /// A difference has to be found where there is one, or the other tests could not fail.
    func testDifferencesAreSeen() throws {
        let entry = try entries()[0]
        let answer = try JSON(of: assess(offer: entry.offer(), request: Request(asOf: "2026-11-22", language: "nn")))
        let other = try JSON(of: assess(offer: entry.offer(), request: Request(asOf: "2026-11-23", language: "nn")))
        XCTAssertEqual(answer.difference(from: other), "/asOf")
        guard case let .object(fields) = answer, case let .list(findings)? = fields["findings"] else { return XCTFail() }
        let shorter = fields.merging(["findings": .list(findings.dropLast())]) { _, new in new }
        XCTAssertEqual(JSON.object(shorter).difference(from: answer), "/findings")
    }
}
