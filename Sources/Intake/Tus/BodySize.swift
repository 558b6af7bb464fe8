/// What the head of a request says about the size of its body.
enum BodySize: Hashable, Sendable {
    /// Content-Length; 0 when there is neither that nor chunks.
    case declared(Int64)
    /// Transfer-Encoding: chunked.
    case undeclared

    static let none = BodySize.declared(0)

    var isEmpty: Bool { self == .none }

    /// So few bytes that reading and dropping them is cheaper than another connection. Anything else is answered and
    /// then cut off: a refused upload must not make the server read four gigabytes.
    var isCheapToDrain: Bool {
        switch self {
        case .declared(let count): count <= 64 << 10
        case .undeclared: false
        }
    }
}
