import HTTPTypes
import Testing

@testable import Intake

enum TusSample {
    /// Of nothing, in base 64.
    static let sha1 = "2jmj7l5rSw0yVb/vlWAYkK/YBwk="

    /// Texts that lenient readers take for numbers, and worse.
    static let notNumbers = [
        "-1", "abc", "1e3", "1e0", "+5", "+0", "0x10", "0x0", "1.5", "9223372036854775808", "100000000000000000000",
        "5,5", "5 5", "", "٣", "१",
    ]

    static func head(
        _ method: HTTPRequest.Method,
        version: String? = "1.0.0",
        _ headers: KeyValuePairs<String, String>
    ) -> HTTPRequest {
        var request = HTTPRequest(method: method, scheme: "https", authority: "example.org", path: "/uploads")
        if let version { append(("Tus-Resumable", version), to: &request) }
        for header in headers { append(header, to: &request) }
        return request
    }

    static func append(_ offset: Int64, _ headers: KeyValuePairs<String, String>) -> HTTPRequest {
        var request = head(.patch, headers)
        append(("Upload-Offset", String(offset)), to: &request)
        append(("Content-Type", "application/offset+octet-stream"), to: &request)
        return request
    }

    private static func append(_ header: (key: String, value: String), to request: inout HTTPRequest) {
        guard let name = HTTPField.Name(header.key) else {
            Issue.record("no header name: \(header.key)")
            return
        }
        request.headerFields.append(HTTPField(name: name, value: header.value))
    }
}
