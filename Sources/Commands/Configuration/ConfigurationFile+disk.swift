import Foundation
import ServiceAPI

extension ConfigurationFile {
    /// - Parameter mustExist: else a file that is not there has no profiles.
    static func load(path: String, mustExist: Bool) throws(CommandFault) -> ConfigurationFile {
        if !mustExist && !FileManager.default.fileExists(atPath: path) { return ConfigurationFile() }
        let bytes = try LocalFile.bytes(of: path, limit: 1 << 20)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .configuration(path: path, .notText) }
        let file: ConfigurationFile
        do throws(ConfigurationFault) {
            file = try ConfigurationFile(text)
        } catch {
            throw .configuration(path: path, error)
        }
        let hasToken = file.profiles.values.contains { $0["token"] != nil }
        if hasToken && isReadableByOthers(path) { throw .configuration(path: path, .readableByOthers) }
        return file
    }

    /// Writes the file for its owner alone, as a whole.
    func save(path: String) throws(CommandFault) {
        do throws(FileFault) {
            if let slash = path.lastIndex(of: "/") { try AtomicFile.makeFolder(String(path[..<slash])) }
            try AtomicFile.write(Array(text.utf8), to: path, mode: 0o600)
        } catch {
            throw .file(path: path, error)
        }
    }

    private static func isReadableByOthers(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let mode = (attributes?[.posixPermissions] as? NSNumber)?.uint16Value ?? 0
        return mode & 0o077 != 0
    }
}
