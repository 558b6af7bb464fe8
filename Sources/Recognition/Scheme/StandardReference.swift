/// A published standard that a scheme or unit is written after. Cited by its code; none of its text is copied.
public struct StandardReference: Hashable, Codable, Sendable {
    /// As its publisher writes it, for instance `ISO/IEC 17024:2012` or `EC0076`.
    public let code: String
    public let publisher: String

    public init(code: String, publisher: String) {
        self.code = code
        self.publisher = publisher
    }
}
