import Foundation
import Mestring
import XCTest

/// What the tests use of the project around the package.
enum Project {
    static let top = URL(fileURLWithPath: #filePath, isDirectory: false)
        .deletingLastPathComponent().appendingPathComponent("../../../..", isDirectory: true).standardizedFileURL

    static func text(_ path: String) throws -> String {
        try String(contentsOf: top.appendingPathComponent(path), encoding: .utf8)
    }

    /// The JSON documents of a folder, in order of name.
    static func documents(_ folder: String) throws -> [(name: String, text: String)] {
        let names = try FileManager.default.contentsOfDirectory(atPath: top.appendingPathComponent(folder).path)
        return try names.filter { $0.hasSuffix(".json") }.sorted().map { ($0, try text("\(folder)/\($0)")) }
    }
}

extension XCTestCase {
    /// Why there is no answer.
    func failure<T>(_ call: @autoclosure () throws -> T, line: UInt = #line) throws -> MestringError {
        var thrown: Error?
        XCTAssertThrowsError(try call(), line: line) { thrown = $0 }
        return try XCTUnwrap(thrown as? MestringError, line: line)
    }
}
