import Credentials
import Foundation
import ServiceAPI

/// Where the passphrase of the keys comes from: a file or the environment, never an argument, which others on the machine can see.
enum KeyPassphrase {
    /// Nil when none is given.
    ///
    /// - Throws: when the file is another's to read, or empty.
    static func given(file path: String?, environment: [String: String]) throws(CommandFault) -> Passphrase? {
        guard let path else {
            let text = environment["ASSAY_KEY_PASSPHRASE"] ?? ""
            return text.isEmpty ? nil : Passphrase(text)
        }
        let bytes = try LocalFile.bytes(of: path, limit: 4_096)
        let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? NSNumber
        guard mode.map({ $0.intValue & 0o077 == 0 }) ?? true else {
            throw .usage("others may read \(path); a passphrase's file has the mode 0600 or 0400")
        }
        guard let passphrase = Passphrase(String(decoding: bytes, as: UTF8.self)) else {
            throw .file(path: path, .empty)
        }
        return passphrase
    }
}
