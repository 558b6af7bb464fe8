import Foundation
import Testing

/// The service of the suite, and what its administrator does there for the tests.
struct Desk: Sendable {
    static let maximumUpload = 64 << 20
    static let uploads = "/v1/uploads"

    let site: Site
    private let door: Int?

    /// - Parameters:
    ///   - site: nil for that of the suite.
    ///   - door: the port of what stands before the service; nil for the service's own.
    init(_ site: Site? = nil, through door: Int? = nil) throws {
        self.door = door
        self.site = try #require(site ?? ServiceTrait.site, "the suite has no service")
    }

    var port: Int {
        get throws { try #require(door ?? site.withState { $0.port }) }
    }

    func connect(sendBuffer: Int? = nil) throws -> RawConnection {
        try RawConnection(port: port, sendBuffer: sendBuffer)
    }

    /// One request over a connection of its own, as it is.
    func send(_ request: RawRequest, within limit: Duration = .seconds(20)) async throws -> RawAnswer {
        let connection = try connect()
        defer { connection.close() }
        _ = await connection.sendWhileTaken(request.bytes)
        return try await connection.answer(toHead: request.method == "HEAD", within: limit)
    }

    /// What an administrator asks for.
    func administer(_ method: String, _ path: String, _ json: String? = nil) async throws -> RawAnswer {
        try await asking(method, path, json, token: try site.administrator.token)
    }

    func asking(_ method: String, _ path: String, _ json: String? = nil, token: String) async throws -> RawAnswer {
        var request = RawRequest(method, path, ["Authorization": "Bearer \(token)"], body: Array((json ?? "").utf8))
        if json != nil { request = request.with("Content-Type", "application/json") }
        return try await send(request)
    }

    /// Somebody with an admitted case of their own.
    func apprentice() async throws -> Apprentice {
        let person = try await administer("POST", "/v1/people", #"{"name": "Ana", "roles": ["candidate"]}"#).json.id
            .text
        let token = try await token(of: person)
        let opening = #"{"scheme": "rpl-general", "units": ["FOOD-KNIFE-01"]}"#
        let id = try await asking("POST", "/v1/cases", opening, token: token.text).json.caseID.text
        let admitted = try await administer(
            "POST",
            "/v1/cases/\(id)/admission",
            #"{"method": "document-in-person"}"#
        )
        try #require(admitted.status == 200, "\(admitted)")
        return Apprentice(desk: self, person: person, tokenID: token.id, token: token.text, caseID: id)
    }

    func token(of person: String) async throws -> (id: String, text: String) {
        let answer = try await administer("POST", "/v1/people/\(person)/tokens", #"{"role": "candidate"}"#)
        try #require(answer.status == 201, "\(answer)")
        return (try answer.json.id.text, try answer.json.token.text)
    }

    /// The files of unfinished uploads with their sizes in bytes. Tests run one after the other, so what comes and stays is
    /// a test's own; what an examination stores is there for a moment as well.
    func staged() throws -> [String: Int] {
        let folder = "\(site.data)/vault/\(Site.body)/staging"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return Dictionary(
            uniqueKeysWithValues: names.map { name in
                let facts = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
                return (name, (facts?[.size] as? Int) ?? 0)
            }
        )
    }

    /// Calls `work` and holds that it left no file of an upload behind.
    func expectNothingCreated(
        sourceLocation: SourceLocation = #_sourceLocation,
        isolation: isolated (any Actor)? = #isolation,
        _ work: () async throws -> Void
    ) async throws {
        let before = Set(try staged().keys)
        try await work()
        // Reports of examinations lie there for a moment, too.
        let isClear: Void? = try? await eventually(
            "nothing more is there",
            within: .seconds(5),
            every: .milliseconds(10)
        ) {
            try Set(staged().keys).isSubset(of: before) ? () : nil
        }
        #expect(isClear != nil, "something was created", sourceLocation: sourceLocation)
    }
}
