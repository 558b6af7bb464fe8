public import Recognition

/// Sends one file: walks through an `UploadPlan`, remembers where the upload lies, tells how far it is.
public struct FileUpload: Sendable {
    public let path: String
    public let purpose: UploadPurpose
    /// At most so many bytes in one request; nil: the whole file.
    public let chunk: Int64?

    public init(path: String, purpose: UploadPurpose, chunk: Int64? = nil) {
        self.path = path
        self.purpose = purpose
        self.chunk = chunk
    }

    /// What has arrived.
    public struct Outcome: Equatable, Sendable {
        public let evidence: EvidenceID
        /// Of the local file.
        public let digest: Digest
        public let size: Int64
        public let resumedFrom: Int64
    }
}

extension ServiceClient {
    /// Sends a file, resuming what an earlier run has sent.
    ///
    /// The digest is computed beside the sending, from the same file, which must not change meanwhile. Comparing it with
    /// the digest of the evidence is left to the caller, who has the case.
    ///
    /// - Parameter memory: nil: nothing is remembered, nothing is resumed.
    public func send(
        _ upload: FileUpload,
        memory: UploadMemory?,
        now: @escaping @Sendable () -> Instant,
        progress: @escaping @Sendable (UploadProgress) -> Void
    ) async throws(ClientFault) -> FileUpload.Outcome {
        let file = try await Self.open(upload.path)
        guard file.facts.size > 0 else { throw .file(.empty) }
        async let hashed = Self.digest(of: upload.path)
        let run = UploadRun(client: self, upload: upload, file: file, memory: memory, now: now, progress: progress)
        let (evidence, resumedFrom) = try await run.walk()
        let digest = try await hashed.get()
        do throws(FileFault) {
            try file.checkUnchanged()
        } catch {
            throw .file(error)
        }
        return FileUpload.Outcome(evidence: evidence, digest: digest, size: file.facts.size, resumedFrom: resumedFrom)
    }

    private static func open(_ path: String) async throws(ClientFault) -> ReadableFile {
        do throws(FileFault) {
            return try await OffPool.run { () throws(FileFault) in try ReadableFile(path: path) }
        } catch {
            throw .file(error)
        }
    }

    private static func digest(of path: String) async -> Result<Digest, ClientFault> {
        do throws(FileFault) {
            return .success(try await FileDigest.of(path: path))
        } catch {
            return .failure(.file(error))
        }
    }
}
