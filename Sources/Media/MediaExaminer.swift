import CLibAV
public import ExaminationReport

/// Looks at one file. Synchronous, on one thread, and meant for a process of its own: libav parses what strangers
/// wrote, and its allocation limit and log are global.
public struct MediaExaminer: Sendable {
    private let limits: MediaLimits?

    /// - Parameter limits: what a look may cost; nil for what its request deserves.
    public init(limits: MediaLimits? = nil) {
        self.limits = limits
    }

    /// Reads the file behind the descriptor, which must be seekable and stays the caller's, by offset alone.
    ///
    /// A file that cannot be looked at is an outcome, not an error.
    public func look(at descriptor: Int32, for request: ExaminationRequest) -> MediaLook {
        let limits = limits ?? (request.isThorough ? .thorough : MediaLimits())
        clibav_silence()
        av_max_alloc(limits.allocationBytes)
        do {
            let source = try ByteSource(descriptor: descriptor, limits: limits)
            let session = LookSession(source: source, limits: limits, request: request)
            return session.run()
        } catch {
            return MediaLook(
                outcome: .unreadable(error.reason),
                kind: nil,
                facts: nil,
                pictures: [],
                sheet: nil,
                sampleCheck: nil,
                notes: [],
                bytesRead: 0
            )
        }
    }
}
