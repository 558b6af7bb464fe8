import Recognition

/// One holder's right to an upload's bytes.
struct LocalStagedFile: StagedFile {
    let content: StagedContent
    let generation: UInt64

    var upload: UploadID { content.key.upload }
    var body: BodyID { content.key.body }

    var offset: Int64 {
        get async throws(VaultFault) { try await content.storedOffset(by: generation) }
    }

    func append<Piece: RawBytes>(_ pieces: [Piece]) async throws(VaultFault) -> Int64 {
        try await content.append(pieces, by: generation)
    }

    func setAside(checking checksum: Checksum) async throws(VaultFault) -> any BytesAside {
        LocalBytesAside(
            file: try await content.openAside(by: generation),
            checksum: checksum,
            content: content,
            generation: generation
        )
    }

    func append(contentsOf uploads: [UploadID]) async throws(VaultFault) -> Int64 {
        try await content.append(contentsOf: uploads, by: generation)
    }

    func sync() async throws(VaultFault) -> Int64 {
        try await content.synchronise(by: generation)
    }

    func seal(expecting expected: Digest?) async throws(VaultFault) -> SealedObject {
        try await content.seal(expecting: expected, by: generation)
    }

    func discard() async throws(VaultFault) {
        try await content.discard(by: generation)
    }
}
