import Foundation
public import Recognition

/// Remembers on disk which upload belongs to which file, so that the same command after a crash goes on where it was.
///
/// The addresses have secrets in them: the file is for its user alone.
///
/// An actor, because several files may be sent at once; two commands at once may forget each other's entry, and then
/// the file is sent from its beginning.
public actor UploadMemory {
    /// What makes a file the same file sent for the same reason.
    public struct Key: Hashable, Codable, Sendable {
        public let server: String
        public let purpose: UploadPurpose
        public let size: Int64
        /// Nanoseconds since 1970.
        public let modified: Int64

        public init(server: ServiceAddress, purpose: UploadPurpose, facts: FileFacts) {
            self.server = server.text
            self.purpose = purpose
            size = facts.size
            modified = facts.modified
        }
    }

    private struct Entry: Codable {
        let key: Key
        let upload: UploadAddress
        let since: Int64
    }

    private let path: String
    private static let most = 1_000

    /// - Parameter path: of a JSON file; its folder is made when the first upload is remembered.
    public init(path: String) {
        self.path = path
    }

    public func upload(for key: Key) async -> UploadAddress? {
        await entries().last { $0.key == key }?.upload
    }

    /// - Parameter upload: nil forgets.
    public func remember(_ upload: UploadAddress?, for key: Key, now: Instant) async throws(FileFault) {
        var kept = await entries().filter { $0.key != key }
        if let upload { kept.append(Entry(key: key, upload: upload, since: now.milliseconds)) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(Array(kept.suffix(Self.most))) else { throw .notWritable }
        let path = path
        try await OffPool.run { () throws(FileFault) in
            try AtomicFile.makeFolder(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)))
            try AtomicFile.write(Array(bytes), to: path)
        }
    }

    /// A file that cannot be read or understood is as good as none: the upload begins anew.
    private func entries() async -> [Entry] {
        let path = path
        let data = await OffPool.run { FileManager.default.contents(atPath: path) }
        return data.flatMap { try? JSONDecoder().decode([Entry].self, from: $0) } ?? []
    }
}
