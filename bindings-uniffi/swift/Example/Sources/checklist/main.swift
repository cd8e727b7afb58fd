// checklist <offer.json> <step> <role> [nb | nn | en]: what one role has to answer in one step of the work, today.

import Foundation

let today = Date.now.formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
do {
    print(try answer(Array(CommandLine.arguments.dropFirst()), today: today))
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(2)
}
