import Foundation
import Testing

/// SHA-1 by the machine's own command, as tus clients send it.
enum Sha1 {
    static func header(of path: String, _ programs: Programs) async throws -> String {
        let said = try await programs.run("/usr/bin/sha1sum", ["--", path]).require().output
        let digits = Array(said.prefix(40))
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...$0 + 1]), radix: 16)
        }
        try #require(bytes.count == 20)
        return "sha1 " + Data(bytes).base64EncodedString()
    }
}
