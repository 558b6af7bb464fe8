/// Bytes set aside in a file that has lost its name already. Works on the lane of its upload.
actor LocalBytesAside: BytesAside {
    private let file: OpenFile
    private let checksum: Checksum
    private let content: StagedContent
    private let generation: UInt64
    private let lane: BlockingLane
    private var running: RunningChecksum
    private var count: Int64 = 0

    init(file: OpenFile, checksum: Checksum, content: StagedContent, generation: UInt64) {
        self.file = file
        self.checksum = checksum
        self.content = content
        self.generation = generation
        lane = content.lane
        running = RunningChecksum(checksum.algorithm)
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { lane.asUnownedSerialExecutor() }

    func append<Piece: RawBytes>(_ pieces: [Piece]) async throws(VaultFault) -> Int64 {
        for piece in pieces {
            do throws(VaultFault) {
                try piece.withRawBytes { bytes in
                    Result { () throws(VaultFault) in try write(bytes) }
                }.get()
            } catch {
                guard case .noSpace = error else { throw error }
                throw .noSpace(offset: try await content.storedOffset(by: generation))
            }
        }
        return count
    }

    private func write(_ bytes: UnsafeRawBufferPointer) throws(VaultFault) {
        try file.write(bytes, at: count) { part in
            running.update(part)
            count += Int64(part.count)
        }
    }

    var isRight: Bool { running.value == checksum.value }

    func adopt() async throws(VaultFault) -> Int64 {
        let (file, count) = (file, count)
        return try await content.append(from: file, count: count, by: generation)
    }
}
