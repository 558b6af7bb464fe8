import Foundation
import NIOHTTP1

/// What came back, before it is known what it means.
struct ServiceAnswer: Sendable {
    let status: Int
    let headers: HTTPHeaders
    let body: [UInt8]

    var isSuccess: Bool { (200..<300).contains(status) }
    var retryAfter: Int? { headers.first(name: "Retry-After").flatMap { Int($0) } }

    /// The fault that an answer without success stands for.
    func fault(at address: ServiceAddress, hadToken: Bool) -> ClientFault {
        let problem = isJSON ? try? WireJSON.decode(Problem.self, from: body) : nil
        if status == 401 { return .unauthorised(hadToken ? problem ?? Self.bareRefusal(status) : nil) }
        // HEAD has no body to say why, and a proxy in front of a service that is down answers with a page of its own.
        if problem == nil && RetryPolicy.passing.contains(status) { return .unreachable(address, .busy) }
        return problem.map(ClientFault.problem) ?? .notAssay(address, status: status)
    }

    /// `application/json` and everything that ends in `+json`, as problems do (RFC 9457).
    var isJSON: Bool {
        let type = headers.first(name: "Content-Type")?.split(separator: ";").first.map(String.init) ?? ""
        let trimmed = type.trimmingCharacters(in: .whitespaces).lowercased()
        return trimmed == "application/json" || trimmed.hasSuffix("+json")
    }

    private static func bareRefusal(_ status: Int) -> Problem {
        Problem(
            type: "about:blank",
            title: "Unauthorized",
            status: status,
            detail: "",
            code: "unauthorised",
            remedy: "",
            retryable: false
        )
    }
}
