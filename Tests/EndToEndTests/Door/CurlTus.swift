import Foundation
import Testing

/// tus spoken by curl, step by step, so that a test sees each answer.
struct CurlTus {
    struct Answer {
        let status: Int
        let headers: [String: String]
        let body: String
    }

    let site: Site
    let token: String
    /// `https://localhost:PORT`.
    let base: String

    /// - Parameter more: further arguments of curl.
    func ask(_ method: String, _ path: String, _ headers: [String: String] = [:], more: [String] = []) async throws
        -> Answer
    {
        let program = try begin(method, path, headers, more: more)
        return try Self.answer(try await program.outcome())
    }

    func begin(_ method: String, _ path: String, _ headers: [String: String] = [:], more: [String] = []) throws
        -> RunningProgram
    {
        var arguments = [
            "curl", "--silent", "--show-error", "--insecure", "--include", "--http1.1", "--max-time", "60",
        ]
        arguments += method == "HEAD" ? ["--head"] : ["--request", method]
        let fields = headers.merging(["Tus-Resumable": "1.0.0", "Authorization": "Bearer \(token)"]) { given, _ in given
        }
        for (name, value) in fields { arguments += ["--header", "\(name): \(value)"] }
        return try site.programs.start("/usr/bin/env", arguments + more + [base + path])
    }

    /// The last answer: those before it told curl to go on.
    static func answer(_ outcome: Outcome) throws -> Answer {
        var rest = outcome.output[...]
        var head: Substring = ""
        while rest.hasPrefix("HTTP/") {
            let end = try #require(rest.range(of: "\r\n\r\n"), "\(outcome.told)")
            head = rest[..<end.lowerBound]
            rest = rest[end.upperBound...]
        }
        let lines = head.components(separatedBy: "\r\n")
        let status = try #require(
            lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) },
            "\(outcome.told)"
        )
        let fields = lines.dropFirst().compactMap { line in
            line.firstIndex(of: ":").map {
                (line[..<$0].lowercased(), line[line.index(after: $0)...].trimmingCharacters(in: .whitespaces))
            }
        }
        return Answer(status: status, headers: Dictionary(fields) { first, _ in first }, body: String(rest))
    }

    func create(_ length: Int, for id: String) async throws -> String {
        let metadata = HTTPCall.uploadMetadata(["case": id, "unit": "FOOD-KNIFE-01", "requirement": "V1"])
        let created = try await ask("POST", "/v1/uploads", ["Upload-Length": "\(length)", "Upload-Metadata": metadata])
        #expect(created.status == 201)
        return try #require(created.headers["location"])
    }

    func offset(_ path: String) async throws -> Int {
        let answer = try await ask("HEAD", path)
        #expect(answer.status == 200)
        return try #require(answer.headers["upload-offset"].flatMap { Int($0) })
    }

    static let octets = ["Content-Type": "application/offset+octet-stream"]
}
