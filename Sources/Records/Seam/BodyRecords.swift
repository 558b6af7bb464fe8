public import Recognition

public protocol BodyRecords: Sendable {
    /// In the order of identifiers.
    func bodies() async throws(RecordsFault) -> [BodyRow]

    /// The editions of schemes that a body has adopted, the latest adoption of each code only, in the order of
    /// codes.
    func adoptedSchemes(in body: BodyID) async throws(RecordsFault) -> [AdoptedScheme]
}
