import Jobs
public import Recognition

/// What a sweep has done.
public struct UploadSweep: Hashable, Sendable {
    /// Pieces of evidence that were received at last.
    public var takenUp = 0
    /// Uploads whose time was up; received ones, of which only the address was still known, are not counted.
    public var expired = 0
    /// Staging files of nobody.
    public var orphans = 0
    /// What could not be done, by stable codes. The next sweep tries again.
    public var failures: [UploadID: String] = [:]

    public init() {}

    public var isEmpty: Bool { self == UploadSweep() }

    /// Does what is to be done about one upload; a failure is noted, and the next one has its turn.
    mutating func attempting(
        _ upload: UploadID,
        _ work: (inout UploadSweep) async throws(CaseworkFault) -> Void
    ) async {
        do {
            try await work(&self)
        } catch {
            failures[upload] = JobFailure(error).code
        }
    }
}
