import HTTPTypes
import NIOHTTP1
import ServiceAPI

/// What is wrong with the head of a request, whatever its route: two readers of it would not agree, or the service does not
/// do what it asks for. The parser refuses most of it before: see `HTTPParserError+problem`.
///
/// Source: RFC 9112 (3.2, 6.1, 6.3), RFC 9110 (7.2, 8.4, 10.1.1).
enum HeadCheck {
    /// What routes, CORS and tus have use for. TRACE and CONNECT are known and refused.
    private static let methods: [HTTPMethod] = [.GET, .HEAD, .POST, .PUT, .PATCH, .DELETE, .OPTIONS]

    static func problem(with head: HTTPRequestHead) -> ProblemError? {
        method(head) ?? host(head) ?? target(head) ?? framing(head) ?? expectation(head)
            ?? coding(head) ?? names(head)
    }

    private static func method(_ head: HTTPRequestHead) -> ProblemError? {
        if methods.contains(head.method) { return nil }
        let ofAddress = ServiceRoute.methods(at: String(head.uri.prefix { $0 != "?" }))
        let allowed = (ofAddress.isEmpty ? methods.map(\.rawValue) : ofAddress).joined(separator: ", ")
        if head.method == .TRACE || head.method == .CONNECT {
            return ProblemError(
                .methodNotAllowed,
                detail: "This address does not take the method.",
                remedy: "Use one of \(allowed).",
                headers: [.allow: allowed]
            )
        }
        return ProblemError(
            .methodUnknown,
            detail: "The method is none of HTTP's own.",
            remedy: "Use one of \(allowed)."
        )
    }

    /// "A server MUST respond with a 400 status code to any HTTP/1.1 request message that lacks a Host header field and to
    /// any request message that contains more than one Host header field line or a Host header field with an invalid field
    /// value."
    private static func host(_ head: HTTPRequestHead) -> ProblemError? {
        let hosts = head.headers["host"]
        if hosts.isEmpty, head.version == .http1_0 { return nil }
        guard hosts.count == 1, Authority(hosts[0]) != nil else {
            return malformed("The request has no Host, more than one, or one that is no name.", "Send one Host field.")
        }
        return nil
    }

    /// The path, or the whole address where that names the same host: what a request to a proxy looks like.
    private static func target(_ head: HTTPRequestHead) -> ProblemError? {
        if head.uri.hasPrefix("/") { return nil }
        if head.uri == "*", head.method == .OPTIONS { return nil }
        for scheme in ["http://", "https://"] where head.uri.lowercased().hasPrefix(scheme) {
            let named = head.uri.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
            if let authority = Authority(String(named)), authority == head.headers["host"].first.flatMap(Authority.init)
            {
                return nil
            }
        }
        return malformed(
            "The request's target is neither a path nor this host's address.",
            "Ask for the path alone, and name the host in Host."
        )
    }

    private static func framing(_ head: HTTPRequestHead) -> ProblemError? {
        let lengths = head.headers["content-length"]
        let codings = head.headers["transfer-encoding"]
        if lengths.isEmpty, codings.isEmpty { return nil }
        if codings.isEmpty, lengths.count == 1, TusNumber.parse(lengths[0]) != nil { return nil }
        if lengths.isEmpty, codings.count == 1, codings[0].lowercased() == "chunked", head.version == .http1_1 {
            return nil
        }
        return malformed(
            "It cannot be told where the body ends.",
            "Send one Content-Length, or Transfer-Encoding: chunked alone."
        )
    }

    private static func expectation(_ head: HTTPRequestHead) -> ProblemError? {
        if head.headers["expect"].allSatisfy({ $0.lowercased() == "100-continue" }) { return nil }
        return ProblemError(
            .expectationUnknown,
            detail: "The field Expect asks for something other than 100-continue.",
            remedy: "Leave it out."
        )
    }

    /// Bodies are never decompressed: a small one that becomes a huge one has no way in.
    private static func coding(_ head: HTTPRequestHead) -> ProblemError? {
        if head.headers["content-encoding"].allSatisfy({ $0.lowercased() == "identity" }) { return nil }
        return ProblemError(
            .unsupportedMediaType,
            detail: "The body is compressed or otherwise encoded.",
            remedy: "Send it as it is, without Content-Encoding."
        )
    }

    /// A field whose name is no token would be lost on the way to the routes, instead of being refused.
    private static func names(_ head: HTTPRequestHead) -> ProblemError? {
        let isClean = head.headers.allSatisfy { name, value in
            name.utf8.allSatisfy(isToken) && !value.utf8.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
        }
        return isClean
            ? nil : malformed("A header field has a character that it cannot have.", "Send printable fields.")
    }

    /// RFC 9110, 5.6.2.
    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }

    private static func malformed(_ detail: String, _ remedy: String) -> ProblemError {
        ProblemError(.malformedRequest, detail: detail, remedy: remedy)
    }
}
