/// Everything that a file says about one matter.
public struct Statements<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// The most trustworthy first, at most ``ReportBounds/statementCount``. A stream that repeats what the file or a
    /// stream before it says under the same key is left out.
    public let stated: [Statement<Value>]
    public let agreement: Agreement

    public init(stated: [Statement<Value>] = [], agreement: Agreement = .silent) {
        self.stated = stated
        self.agreement = agreement
    }
}
