import Recognition

extension StagedContent {
    /// What is read again in one go when the digest lags behind: some 3 ms of work, then others get their turn.
    static var catchUpBytes: Int { 1 << 20 }

    func append<Piece: RawBytes>(_ pieces: [Piece], by holder: UInt64) throws(VaultFault) -> Int64 {
        try admit(holder)
        let file = try opened()
        guard !isFrozen else { throw .sealed }
        if digest.count < offset { _ = try file.feed(&digest, upTo: offset, limit: Self.catchUpBytes) }
        for piece in pieces {
            try piece.withRawBytes { bytes in
                Result { () throws(VaultFault) in try write(bytes, to: file) }
            }.get()
        }
        return offset
    }

    func write(_ bytes: UnsafeRawBufferPointer, to file: OpenFile) throws(VaultFault) {
        try file.write(bytes, at: offset) { part in
            if digest.count == offset { digest.update(part) }
            offset += Int64(part.count)
        }
    }

    func storedOffset(by holder: UInt64) throws(VaultFault) -> Int64 {
        try admit(holder)
        _ = try opened()
        return offset
    }

    func synchronise(by holder: UInt64) throws(VaultFault) -> Int64 {
        try admit(holder)
        return try synchronise()
    }

    /// Of whoever asks; nobody loses the upload by it.
    func synchronise() throws(VaultFault) -> Int64 {
        let file = try opened()
        if durable < offset {
            try keepingOnlyDurableBytesOnFailure { () throws(VaultFault) in
                try file.synchroniseData(offset: durable)
            }
        }
        return durable
    }

    func seal(expecting expected: Digest?, by holder: UInt64) async throws(VaultFault) -> SealedObject {
        try admit(holder)
        while digest.count < offset {
            guard try opened().feed(&digest, upTo: offset, limit: Self.catchUpBytes) else { throw .damaged }
            await Task.yield()
            try admit(holder)
        }
        let found = digest.value
        if let expected, expected != found { throw .digestMismatch(expected: expected, found: found) }
        if let sealed { return sealed }

        let file = try opened()
        guard let staging = try folders.staging(of: key.body) else { throw .notStaged }
        try keepingOnlyDurableBytesOnFailure { () throws(VaultFault) in try file.synchronise(offset: durable) }
        let object = ObjectKey(body: key.body, digest: found)
        isFrozen = true
        let placed = try folders.place(key.upload.text, in: staging, as: object, size: offset)
        sealed = placed
        return placed
    }

    /// fsync(2) reports a failed write-back once and then forgets it, and the pages count as clean. So what was not
    /// durable before the failure is cut off and has to be sent again, and the holder, who may be in the midst of a
    /// body whose bytes are gone now, is fenced off.
    private func keepingOnlyDurableBytesOnFailure(
        _ synchronise: () throws(VaultFault) -> Void
    ) throws(VaultFault) {
        do {
            try synchronise()
            durable = offset
        } catch {
            let kept = max(durable, inherited ?? 0)
            if kept < offset {
                generation += 1
                offset = kept
                if digest.count > kept { digest = RunningDigest() }
                try file?.truncate(to: kept)
            }
            throw error
        }
    }
}
