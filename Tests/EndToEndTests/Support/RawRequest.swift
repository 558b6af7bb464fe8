/// A request as it goes over the wire. Nothing is added to it but what is said here.
struct RawRequest: Sendable {
    struct Field: Sendable {
        var name: String
        var value: String
    }

    /// How the size of the body is announced.
    enum Framing: Sendable {
        /// Content-Length of the body that is here.
        case length
        /// Content-Length of a body that is sent by hand.
        case declared(Int)
        /// In chunks of these sizes, and the rest in one.
        case chunked([Int])
        /// Not at all, or by the fields themselves.
        case none
    }

    var method: String
    var path: String
    var fields: [Field] = []
    var body: [UInt8] = []
    var framing = Framing.length

    init(
        _ method: String,
        _ path: String,
        _ fields: KeyValuePairs<String, String> = [:],
        body: [UInt8] = [],
        framing: Framing? = nil
    ) {
        self.method = method
        self.path = path
        self.fields = fields.map { Field(name: $0.key, value: $0.value) }
        self.body = body
        self.framing = framing ?? (body.isEmpty && !["POST", "PATCH", "PUT"].contains(method) ? .none : .length)
    }

    /// The same with this field in place of all others of its name.
    func with(_ name: String, _ value: String) -> RawRequest {
        var copy = without(name)
        copy.fields.append(Field(name: name, value: value))
        return copy
    }

    /// The same with one more field, though there be one of that name.
    func adding(_ name: String, _ value: String) -> RawRequest {
        var copy = self
        copy.fields.append(Field(name: name, value: value))
        return copy
    }

    func without(_ name: String) -> RawRequest {
        var copy = self
        copy.fields.removeAll { $0.name.lowercased() == name.lowercased() }
        return copy
    }

    var head: [UInt8] {
        var text = "\(method) \(path) HTTP/1.1\r\n"
        if !fields.contains(where: { $0.name.lowercased() == "host" }) { text += "Host: localhost\r\n" }
        for field in fields { text += "\(field.name): \(field.value)\r\n" }
        switch framing {
        case .length: text += "Content-Length: \(body.count)\r\n"
        case .declared(let count): text += "Content-Length: \(count)\r\n"
        case .chunked: text += "Transfer-Encoding: chunked\r\n"
        case .none: break
        }
        return Array((text + "\r\n").utf8)
    }

    var bytes: [UInt8] {
        if case .chunked(let sizes) = framing { return head + Self.chunks(of: body, sizes: sizes) + Self.lastChunk }
        return head + body
    }

    static let lastChunk = Array("0\r\n\r\n".utf8)

    /// Without the last one, which ends a body.
    static func chunks(of body: [UInt8], sizes: [Int] = []) -> [UInt8] {
        var rest = body[...]
        var bytes: [UInt8] = []
        for size in sizes + [body.count] where !rest.isEmpty {
            let piece = rest.prefix(max(1, size))
            bytes += Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + Array("\r\n".utf8)
            rest = rest.dropFirst(piece.count)
        }
        return bytes
    }
}
