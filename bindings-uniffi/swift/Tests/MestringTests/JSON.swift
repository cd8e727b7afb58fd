import Foundation
import Mestring

/// A value of the contract, made from JSON or from a type of Swift. What is left out in the one is nil or empty in the other,
/// so neither is kept.
enum JSON: Equatable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case list([JSON])
    case object([String: JSON])

    /// Nothing: left out, nil or empty.
    static let nothing = JSON.object([:])

    private static func of(_ items: [JSON]) -> JSON {
        items.isEmpty ? nothing : .list(items)
    }

    private static func of(_ fields: [(String, JSON)]) -> JSON {
        .object(Dictionary(uniqueKeysWithValues: fields.filter { $0.1 != nothing }))
    }

    private static func of(_ text: String) -> JSON {
        text.isEmpty ? nothing : .text(text)
    }
}

extension JSON: Decodable {
    init(text: String) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    init(from decoder: Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            self = .of(text)
        } else if let fields = try? value.decode([String: JSON].self) {
            self = .of(fields.map { ($0, $1) })
        } else if let items = try? value.decode([JSON].self) {
            self = .of(items)
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if value.decodeNil() {
            self = .nothing
        } else {
            self = .number(try value.decode(Double.self))
        }
    }
}

extension JSON {
    /// A record, a word or anything else that a function gives.
    init(of value: Any) throws {
        let parts = Mirror(reflecting: value)
        switch value {
        case let text as String:
            self = .of(text)
        case let flag as Bool:
            self = .flag(flag)
        case let number as any BinaryInteger:
            self = .number(Double(number))
        case let operation as PatchOperation:
            // What is added can be anything, and is given as JSON.
            let value = try operation.value.map(JSON.init(text:)) ?? .nothing
            self = .of([("op", .text(operation.op)), ("path", .text(operation.path)), ("value", value)])
        case let validity as Validity:
            self = .of([("from", try JSON(of: validity.first as Any)), ("to", try JSON(of: validity.last as Any))])
        default:
            switch parts.displayStyle {
            case .optional:
                self = try parts.children.first.map { try JSON(of: $0.value) } ?? .nothing
            case .collection:
                self = .of(try parts.children.map { try JSON(of: $0.value) })
            case .dictionary:
                self = .of(try parts.children.map { try JSON.entry($0.value) })
            case .enum where parts.children.isEmpty:
                self = .text(JSON.word("\(value)"))
            case .enum:
                self = .of(try parts.children.map { (JSON.word($0.label ?? ""), try JSON.carried($0.value)) })
            default:
                self = .of(try parts.children.map { ($0.label ?? "", try JSON(of: $0.value)) })
            }
        }
    }

    /// A name and a value. Names can be words of the contract.
    private static func entry(_ pair: Any) throws -> (String, JSON) {
        let parts = Array(Mirror(reflecting: pair).children)
        let name = parts[0].value as? String ?? word("\(parts[0].value)")
        return (name, try JSON(of: parts[1].value))
    }

    /// What a word carries: one value, whatever it is called in Swift.
    private static func carried(_ value: Any) throws -> JSON {
        let parts = Mirror(reflecting: value)
        let only = parts.displayStyle == .tuple && parts.children.count == 1 ? parts.children.first?.value : nil
        return try JSON(of: only ?? value)
    }

    /// `notShown` is `not-shown` in the contract.
    private static func word(_ name: String) -> String {
        name.reduce(into: "") { word, letter in word += letter.isUppercase ? "-" + letter.lowercased() : String(letter) }
    }
}

extension JSON {
    /// A field of an object.
    subscript(name: String) -> JSON {
        if case let .object(fields) = self { fields[name] ?? .nothing } else { .nothing }
    }

    /// Where two values differ first, as a JSON Pointer; nil when they are equal.
    func difference(from other: JSON) -> String? {
        switch (self, other) {
        case let (.object(these), .object(those)):
            for name in Set(these.keys).union(those.keys).sorted() {
                if let deeper = (these[name] ?? .nothing).difference(from: those[name] ?? .nothing) {
                    return "/\(name)\(deeper)"
                }
            }
            return nil
        case let (.list(these), .list(those)) where these.count == those.count:
            for (at, pair) in zip(these, those).enumerated() {
                if let deeper = pair.0.difference(from: pair.1) { return "/\(at)\(deeper)" }
            }
            return nil
        default:
            return self == other ? nil : ""
        }
    }
}
