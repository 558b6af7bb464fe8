/// What a folder of rubrics holds, and what is wrong with it.
public struct RubricLibrary: Hashable, Sendable {
    /// In the order of their codes; only what could be read.
    public let schemes: [SchemeUnits]
    /// In the order of files and places. Empty: everything in the folder was read.
    public let faults: [RubricFault]
    /// The files that were read, in order.
    public let files: [String]

    public init(schemes: [SchemeUnits], faults: [RubricFault], files: [String]) {
        self.schemes = schemes
        self.faults = faults
        self.files = files
    }
}
