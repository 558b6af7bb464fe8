import Recognition

/// The life of one upload, as a pure function of what happens to it.
///
/// Five rules carry it. An offset is told to nobody before the bytes below it are durable. A newcomer takes the upload
/// over exactly when it stands where the newcomer wants to continue; otherwise the writer is left alone. Whatever
/// arrived is kept, however its request ended; but bytes that come with a checksum wait aside, and are no part of the upload
/// until it was compared. And whoever finds all bytes there and nothing being done about it starts the finish, so that a crash
/// or a fault at the end heals itself.
///
/// A connection reports `persisted` for its bytes before it reports anything further about its body.
///
/// Source: tus 1.0.0, core protocol, creation, checksum, termination.
struct UploadStateMachine: Sendable {
    /// Bytes of the whole file; while the client has not said how many, the most that it may have.
    var length: Int64
    var isLengthKnown: Bool
    /// The length before the one that is being recorded.
    var undeclared: Int64?
    /// A writer from which nothing came for so long is taken to be gone when somebody asks for the offset.
    let silence: Int64
    /// What it becomes at its end may be deleted like any unfinished upload.
    let staysRemovable: Bool
    /// Bytes in the file.
    var stored: Int64
    /// Of these, the ones known to be on the disk.
    var durable: Int64
    var phase: Phase
    /// Bytes handed to the file, not yet confirmed.
    var inFlight: Int64 = 0
    /// Bytes of the writer that wait for their checksum.
    var apart: Int64 = 0
    private var writers: UInt64 = 0

    enum Phase: Hashable, Sendable {
        case idle
        case receiving(UploadWriter, lastBytes: Instant)
        case finishing
        case finished
        case dropping
        case dropped
    }

    /// - Parameters:
    ///   - length: the most that it may have, while its length is not known.
    ///   - stored: what the file has and is durable; `length` when finished.
    ///   - staysRemovable: of a part, which becomes no evidence.
    ///   - silenceMilliseconds: short enough that a client which lost its connection finds its upload standing still.
    init(
        length: Int64,
        isLengthKnown: Bool = true,
        stored: Int64,
        isFinished: Bool,
        staysRemovable: Bool = false,
        silenceMilliseconds: Int64 = 250
    ) {
        self.length = length
        self.isLengthKnown = isLengthKnown
        self.stored = stored
        self.staysRemovable = staysRemovable
        durable = stored
        phase = isFinished ? .finished : .idle
        silence = silenceMilliseconds
    }

    mutating func receive(_ event: UploadEvent) -> [UploadAction] {
        switch event {
        case .found: return isComplete ? startFinish() : []
        case .created(let body, let isChecked, let at): return created(body, isChecked, at)
        case .asked(let at): return asked(at)
        case .offered(let offset, let body, let length, let isChecked, let at):
            return offered(offset, body, length, isChecked, at)
        case .terminated: return terminated()
        case .held(let offset, let writer): return held(offset, writer)
        case .arrived(let count, let writer, let at): return arrived(count, writer, at)
        case .persisted(let offset, let writer): return persisted(offset, writer)
        case .verified(let isRight, let writer): return verified(isRight, writer)
        case .adopted(let offset, let writer): return adopted(offset, writer)
        case .bodyEnded(let writer): return bodyEnded(writer)
        case .bodyFailed(let writer): return bodyFailed(writer)
        case .failed(let trouble, let offset, let writer): return failed(trouble, offset, writer)
        case .synchronised(let offset): durable = max(durable, offset)
        case .declared: undeclared = nil
        case .finished: phase = .finished
        case .dropped: phase = .dropped
        }
        return []
    }

    /// All bytes are there, and nobody is doing anything about it.
    var isComplete: Bool { phase == .idle && isLengthKnown && stored == length }

    /// The upload is given up.
    var isGone: Bool { phase == .dropping || phase == .dropped }

    func isCurrent(_ writer: UploadWriter) -> Bool {
        if case .receiving(writer, _) = phase { true } else { false }
    }

    var currentWriter: UploadWriter? {
        if case .receiving(let writer, _) = phase { writer } else { nil }
    }

    mutating func nextWriter(mayWrite: Bool, isChecked: Bool = false) -> UploadWriter {
        writers += 1
        return UploadWriter(number: writers, mayWrite: mayWrite, isChecked: isChecked)
    }

    mutating func startFinish() -> [UploadAction] {
        phase = .finishing
        return synchronise + [.finish]
    }

    /// Nothing when it is done already.
    var synchronise: [UploadAction] { durable < stored ? [.synchronise] : [] }

    mutating func release() {
        phase = .idle
        inFlight = 0
        apart = 0
    }

    func refusal(_ refusal: TusRefusal, unread: BodySize) -> [UploadAction] {
        let drains = unread.isCheapToDrain && !refusal.alwaysCloses
        return [.refuse(refusal)] + (drains ? [] : [.closeConnection])
    }
}
