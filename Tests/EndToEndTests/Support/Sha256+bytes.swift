import Foundation

extension Sha256 {
    static func of(_ bytes: [UInt8], in site: Site) async throws -> String {
        let path = "\(site.folder)/\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(filePath: path))
        return try await of(path, site.programs)
    }
}
