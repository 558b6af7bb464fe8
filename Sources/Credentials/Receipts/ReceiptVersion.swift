import FoundationEssentials

/// The one member of a statement that all forms of it have.
struct ReceiptVersion: Decodable {
    let v: Int

    init?(_ payload: [UInt8]) {
        guard let version = try? JSONDecoder().decode(Self.self, from: Data(payload)) else { return nil }
        self = version
    }
}
