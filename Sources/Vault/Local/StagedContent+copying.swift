import Recognition

/// Bytes that lie in another file already.
extension StagedContent {
    /// What is copied in one go by the kernel: others get their turn in between.
    private static var kernelCopyBytes: Int { 16 << 20 }

    /// A file for bytes set aside. Its name is gone before it has any: nobody has to clear it away.
    func openAside(by holder: UInt64) throws(VaultFault) -> OpenFile {
        try admit(holder)
        guard let staging = try folders.staging(of: key.body) else { throw .notStaged }
        var generator = SystemRandomNumberGenerator()
        // A name like that of an upload: what a crash leaves behind just here is found like a stale upload.
        let name = UploadID.random(using: &generator).text
        guard let file = try staging.create(name) else { throw .alreadyStaged }
        try staging.remove(name)
        return file
    }

    /// Appends the first `count` bytes of a file, hashing them as any others.
    func append(from other: OpenFile, count: Int64, by holder: UInt64) async throws(VaultFault) -> Int64 {
        var copied: Int64 = 0
        while copied < count {
            try admit(holder)
            let file = try opened()
            guard !isFrozen else { throw .sealed }
            if digest.count < offset { _ = try file.feed(&digest, upTo: offset, limit: Self.catchUpBytes) }
            copied += try appendPiece(from: other, at: copied, limit: count - copied, to: file)
            await Task.yield()
        }
        try admit(holder)
        _ = try opened()
        return offset
    }

    private func appendPiece(
        from other: OpenFile,
        at start: Int64,
        limit: Int64,
        to file: OpenFile
    ) throws(VaultFault) -> Int64 {
        let buffer = UnsafeMutableRawBufferPointer.allocate(
            byteCount: Int(min(limit, Int64(Self.catchUpBytes))),
            alignment: 64
        )
        defer { buffer.deallocate() }
        let count = try other.read(into: buffer, at: start)
        // Nobody else has the file: that it is shorter than it was means that it is damaged.
        guard count > 0 else { throw .damaged }
        try write(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: file)
        return Int64(count)
    }

    /// Appends the staging files of these uploads.
    func append(contentsOf uploads: [UploadID], by holder: UInt64) async throws(VaultFault) -> Int64 {
        for upload in uploads {
            try admit(holder)
            // Checked again: it becomes a name on the disk.
            let other = try StagingKey(body: key.body, upload: upload)
            guard let staging = try folders.staging(of: other.body),
                let part = try staging.open(other.upload.text, writing: false)
            else { throw .notStaged }
            let size = try part.facts().size
            var copied: Int64 = 0
            while copied < size {
                try admit(holder)
                let file = try opened()
                guard !isFrozen else { throw .sealed }
                let wanted = Int(min(size - copied, Int64(Self.kernelCopyBytes)))
                let count = try part.copy(to: file, from: copied, at: offset, count: wanted)
                guard count > 0 else { throw .damaged }
                copied += Int64(count)
                offset += Int64(count)
                await Task.yield()
            }
        }
        try admit(holder)
        _ = try opened()
        return offset
    }
}
