// The runner of `cargo xtask conformance`: for each line `{"door": …, "input": …}` that comes in, what the text door answers
// goes out as a line. One line is held at a time, for there are many.

import Foundation
import Mestring

struct Case: Decodable {
    let door: String
    let input: String
}

let decoder = JSONDecoder()
while let line = readLine() {
    let asked = try decoder.decode(Case.self, from: Data(line.utf8))
    print(try ask(door: asked.door, text: asked.input))
}
