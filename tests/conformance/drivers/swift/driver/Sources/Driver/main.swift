// One JSON object per line in, one per line out: the Swift package as the conformance cases see
// it. Holds no behaviour of its own; each operation is one call of the public API.
import Foundation
import Jobferry

let decoder = JSONDecoder()
decoder.keyDecodingStrategy = .convertFromSnakeCase
let driver = Driver()
while let line = readLine() {
    let request = try decoder.decode(Request.self, from: Data(line.utf8))
    print(try await driver.answer(request).line())
    fflush(nil)
}
