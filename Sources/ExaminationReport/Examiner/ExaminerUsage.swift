/// What an examination cost, as the examiner measured it on itself just before its report.
public struct ExaminerUsage: Codable, Hashable, Sendable {
    /// Processor time, user and system together, in milliseconds.
    public let processorMilliseconds: Int
    /// Largest resident memory in KiB; zero when the kernel would not say.
    public let peakKibibytes: Int
    /// How much of the file was read, in bytes.
    public let bytesRead: Int

    public init(processorMilliseconds: Int, peakKibibytes: Int, bytesRead: Int) {
        self.processorMilliseconds = processorMilliseconds
        self.peakKibibytes = peakKibibytes
        self.bytesRead = bytesRead
    }
}
