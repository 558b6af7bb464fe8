public import Recognition
public import SystemPackage

/// Where an operator sets how notices go out, and bodies correct their texts:
///
///     settings.yaml            by which way
///     texts/es.yaml            texts of every body, laid over those that come with Assay
///     texts/BODY/es-MX.yaml    texts of one body, laid over those
///
/// All of it may be absent. Reading waits for the disk: at the start of the service, not while it serves.
public struct NoticeFolder: Sendable {
    public let path: FilePath

    public init(_ path: FilePath) {
        self.path = path
    }

    /// Without a file of settings notices stand on the page of the case alone.
    ///
    /// - Parameter environment: that of the service, for secrets that are given there.
    public func settings(environment: [String: String]) throws(NoticeSettingsFault) -> NoticeSettings {
        let file = path.appending("settings.yaml")
        guard Self.exists(file) else { return .none }
        guard let text = Self.text(of: file) else { throw NoticeSettingsFault(.unreadable, in: file.string) }
        return try NoticeSettings.read(text, file: file.string, folder: path, environment: environment)
    }

    /// The texts of a body, and what is wrong with the files: what is wrong is left out, and the text before it stays.
    public func catalogues(of body: BodyID) -> (
        catalogues: CatalogueSet, findings: [(file: String, finding: CatalogueFinding)]
    ) {
        let texts = path.appending("texts")
        var own: [Catalogue] = []
        var findings: [(file: String, finding: CatalogueFinding)] = []
        for file in Self.files(in: texts) + Self.files(in: texts.appending(body.text)) {
            guard let text = Self.text(of: file) else {
                findings.append((file.string, CatalogueFinding(.unreadable("it cannot be read"), at: .other("file"))))
                continue
            }
            let (catalogue, found) = Catalogue.read(text)
            findings += found.map { (file.string, $0) }
            if let catalogue { own.append(catalogue) }
        }
        return (CatalogueSet.shipped.overlaid(with: own), findings)
    }

    /// Those that end in `.yaml`, in the order of their names.
    private static func files(in folder: FilePath) -> [FilePath] {
        let names = FolderListing.names(in: folder).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
        return names.sorted().map { folder.appending($0) }
    }

    private static func exists(_ file: FilePath) -> Bool { (try? file.stat()) != nil }

    /// Nil when it cannot be read, is no text, or is larger than any such file.
    private static func text(of file: FilePath) -> String? {
        guard let descriptor = try? FileDescriptor.open(file, .readOnly, options: .closeOnExec) else { return nil }
        defer { try? descriptor.close() }
        let largest = CatalogueReader.largestFile
        var bytes: [UInt8] = []
        while bytes.count <= largest {
            let piece = [UInt8](unsafeUninitializedCapacity: 16 << 10) { buffer, count in
                count = (try? descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))) ?? 0
            }
            if piece.isEmpty { break }
            bytes += piece
        }
        return bytes.count <= largest ? String(validating: bytes, as: UTF8.self) : nil
    }
}
