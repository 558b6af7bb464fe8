import Foundation
import FoundationNetworking
import Testing

/// Requests that the `assay` command does not make.
enum HTTPCall {
    struct Answer {
        let status: Int
        let headers: [String: String]
        let body: String
    }

    static func send(
        _ method: String,
        _ url: String,
        token: String? = nil,
        headers: [String: String] = [:],
        body: Data? = nil
    ) async throws -> Answer {
        var request = URLRequest(url: try #require(URL(string: url)), timeoutInterval: 30)
        request.httpMethod = method
        request.httpBody = body
        if let token { request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await URLSession.shared.data(for: request)
        let answer = try #require(response as? HTTPURLResponse)
        let fields = answer.allHeaderFields.compactMap { name, value in
            (name as? String).flatMap { name in (value as? String).map { (name.lowercased(), $0) } }
        }
        return Answer(
            status: answer.statusCode,
            headers: Dictionary(fields) { first, _ in first },
            body: String(decoding: data, as: UTF8.self)
        )
    }

    /// The metadata of an upload, as tus writes it.
    static func uploadMetadata(_ values: KeyValuePairs<String, String>) -> String {
        values.map { "\($0) \(Data($1.utf8).base64EncodedString())" }.joined(separator: ",")
    }
}
