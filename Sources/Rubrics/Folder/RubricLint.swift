/// What a look at files of rubrics found.
public struct RubricLint: Hashable, Codable, Sendable {
    /// The files that were looked at.
    public let files: [String]
    /// Empty: nothing is wrong.
    public let faults: [RubricFault]

    public init(files: [String], faults: [RubricFault]) {
        self.files = files
        self.faults = faults
    }
}
