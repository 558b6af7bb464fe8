public import Recognition

public protocol BodyRecords: Sendable {
    func bodies() async throws(RecordsFault) -> [BodyRow]

    /// The editions of schemes that a body has adopted, the latest adoption of each code only.
    func adoptedSchemes(in body: BodyID) async throws(RecordsFault) -> [AdoptedScheme]
}
