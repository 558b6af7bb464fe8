import AssayTesting
import Foundation
import Jobs
import Recognition
import Records
import ServiceAPI
import Testing

@testable import Casework
@testable import Intake

/// What tests ask of the service.
extension RunningService {
    func connect() throws -> RawConnection { try RawConnection(port: port) }

    /// One request over a connection of its own.
    func send(_ request: RawRequest, as person: Person? = nil) async throws -> RawResponse {
        let connection = try connect()
        var request = request
        if let person { request.headers.append(("Authorization", "Bearer \(person.token)")) }
        await connection.send(request.bytes)
        let response = try await connection.response(toHead: request.method == "HEAD")
        await connection.close()
        return response
    }

    func get(_ path: String, as person: Person? = nil, _ headers: [(String, String)] = []) async throws -> RawResponse {
        try await send(RawRequest(method: "GET", path: path, headers: headers), as: person)
    }

    /// A request with this text as its JSON body.
    func send(
        _ method: String,
        _ path: String,
        json: String,
        as person: Person? = nil,
        _ headers: [(String, String)] = []
    ) async throws -> RawResponse {
        try await send(
            RawRequest(
                method: method,
                path: path,
                headers: [("Content-Type", "application/json")] + headers,
                body: Array(json.utf8)
            ),
            as: person
        )
    }

    func send(
        _ route: ServiceRoute,
        _ values: [String] = [],
        _ value: some Encodable,
        as person: Person,
        key: String? = nil
    ) async throws -> RawResponse {
        // As clients do it that send a request again: byte for byte the same.
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(value), as: UTF8.self)
        return try await send(
            route.method,
            route.filled(values),
            json: json,
            as: person,
            key.map { [("Idempotency-Key", $0)] } ?? []
        )
    }

    func openCase(_ units: [UnitCode] = [ServiceSample.joint], of person: Person? = nil) async throws -> CaseID {
        let request = OpenCaseRequest(scheme: ServiceSample.schemeCode, units: units)
        let response = try await send(.openCase, [], request, as: person ?? candidate)
        #expect(response.status == 201)
        return try response.decoded(as: AppliedView.self).caseID
    }

    func admittedCase(_ units: [UnitCode] = [ServiceSample.joint], of person: Person? = nil) async throws -> CaseID {
        let id = try await openCase(units, of: person)
        let response = try await send(.admitCase, [id.text], AdmitRequest(method: .documentInPerson), as: administrator)
        #expect(response.status == 200)
        return id
    }

    /// A case in the queue, with the evidence that it has.
    func readyCase(_ units: [UnitCode] = [ServiceSample.joint]) async throws -> (id: CaseID, evidence: [EvidenceID]) {
        let id = try await admittedCase(units)
        var evidence: [EvidenceID] = []
        for unit in units { evidence.append(try await deliver(Array("clip of \(unit)".utf8), for: unit, of: id)) }
        try await examineAll()
        let response = try await send(.submitCase, [id.text], SubmitRequest(ownWork: true), as: candidate)
        #expect(try response.decoded(as: AppliedView.self).status == .ready)
        return (id, evidence)
    }

    /// Does all examinations that wait, as the worker does.
    func examineAll() async throws {
        let until = clock.now().adding(seconds: 60)
        while let job = try await records.leaseJob(kinds: [.examineEvidence], now: clock.now(), until: until) {
            let key = try #require(EvidenceKey(job.key))
            #expect(try await workplace.examineEvidence(key, in: job.body) == nil)
            try await records.finishJob(job)
        }
    }

    /// Does the closer looks that wait, and gives the receipts that follow, as the worker does.
    func giveReceipts() async throws {
        for kind in [JobKind.checkEvidence, .issueReceipt] {
            let until = clock.now().adding(seconds: 60)
            while let job = try await records.leaseJob(kinds: [kind], now: clock.now(), until: until) {
                try await workplace.jobHandlers[kind]?.run(job)
                try await records.finishJob(job)
            }
        }
    }

    func state(_ id: CaseID) async throws -> CaseState {
        let acts = try await records.acts(of: .case(id), in: Self.body)
        return try #require(CaseState.fold(acts.map(\.envelope)))
    }
}

extension ServiceRoute {
    /// The path with these values in place of the parameters, in their order.
    func filled(_ values: [String]) -> String {
        var rest = values[...]
        return template.split(separator: "/").reduce(into: "") { path, part in
            path += "/" + (part.hasPrefix("{") ? rest.popFirst() ?? "missing" : String(part))
        }
    }
}
