import Foundation
import Mestring

/// Why there is nothing to show, for people.
struct Refusal: Error, CustomStringConvertible {
    let description: String
}

private let steps: [String: Step] = [
    "planning": .planning, "implementation": .implementation, "evaluation": .evaluation, "next-round": .nextRound,
]
private let roles: [String: AttestationRole] = [
    "user-representative": .userRepresentative, "professional": .professional, "participant": .participant,
    "management": .management,
]

/// The checklist that the arguments ask for, as lines to read in a terminal.
func answer(_ arguments: [String], today: Day) throws -> String {
    guard 3...4 ~= arguments.count, let step = steps[arguments[1]], let role = roles[arguments[2]] else {
        throw Refusal(description: """
            checklist <offer.json> <step> <role> [nb | nn | en]
              step: \(steps.keys.sorted().joined(separator: ", "))
              role: \(roles.keys.sorted().joined(separator: ", "))
            """)
    }
    let language = arguments.count > 3 ? arguments[3] : "nb"
    let json = try String(contentsOfFile: arguments[0], encoding: .utf8)
    do {
        let offer = try Offer.fromJson(json: json)
        let choice = ChecklistChoice(step: step, role: role)
        let list = try checklist(offer: offer, request: Request(asOf: today, checklist: choice, language: language))
        return lines(of: list, title: offer.title()[language]).joined(separator: "\n")
    } catch let MestringError.Unreadable(_, problems, _) {
        throw Refusal(description: problems.map { problem in
            "\(arguments[0]):\(problem.line):\(problem.column): \(problem.texts[language]?.message ?? problem.code)"
        }.joined(separator: "\n"))
    }
}

private func lines(of list: Checklist, title: String?) -> [String] {
    var lines = ["\(title ?? list.offer ?? "-"): \(list.done)/\(list.total)"]
    for section in list.sections {
        lines += ["", section.heading ?? section.id]
        for item in section.items {
            guard let text = item.text else { continue }
            let left = item.state != .shown && item.state != .answered
            lines.append("\(box(item.state)) \(left ? text.question : text.title)")
            if left, !text.note.isEmpty { lines.append("    \(text.note)") }
        }
    }
    return lines
}

private func box(_ state: ItemState) -> String {
    switch state {
    case .shown, .answered: "[x]"
    case .open: "[ ]"
    case .unclear: "[?]"
    case .contradicted: "[!]"
    }
}
