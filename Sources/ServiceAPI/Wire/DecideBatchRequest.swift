public import Recognition

/// Decides several cases together, each as recommended: either those that are named, or all of a scheme that wait.
public struct DecideBatchRequest: Hashable, Codable, Sendable {
    /// 1 to 500, each once.
    public let cases: [BatchCaseRequest]?
    /// All recommended cases of this scheme that the certifier may decide, at most 500 at once.
    public let scheme: SchemeCode?
    /// Nothing is decided; the answer says what would become of each case. Absent: no.
    public let dryRun: Bool?

    public init(cases: [BatchCaseRequest]? = nil, scheme: SchemeCode? = nil, dryRun: Bool? = nil) {
        self.cases = cases
        self.scheme = scheme
        self.dryRun = dryRun
    }
}
