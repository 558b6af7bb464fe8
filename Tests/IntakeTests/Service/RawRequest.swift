/// A request as it goes over the wire.
struct RawRequest: Sendable {
    var method: String
    var path: String
    var headers: [(String, String)] = []
    var body: [UInt8] = []
    /// False: the headers say themselves how long the body is.
    var declaresLength = true

    var head: [UInt8] {
        var text = "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        if declaresLength, !body.isEmpty || ["POST", "PATCH", "PUT"].contains(method) {
            text += "Content-Length: \(body.count)\r\n"
        }
        return Array((text + "\r\n").utf8)
    }

    var bytes: [UInt8] { head + body }

    /// The body in chunks of these sizes, and the rest in one.
    static func chunked(_ body: [UInt8], sizes: [Int] = []) -> [UInt8] {
        var rest = body[...]
        var bytes: [UInt8] = []
        func add(_ piece: ArraySlice<UInt8>) {
            bytes += Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + Array("\r\n".utf8)
        }
        for size in sizes where !rest.isEmpty {
            add(rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        if !rest.isEmpty { add(rest) }
        return bytes + Array("0\r\n\r\n".utf8)
    }
}
