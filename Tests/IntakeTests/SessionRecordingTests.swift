import AssayTesting
import Casework
import Foundation
import Recognition
import Records
import ServiceAPI
import Testing

/// What a session brings is its assessor's to send, and is judged with what the candidate brought.
@Suite struct SessionRecordingTests {
    private let joint = ServiceSample.joint
    private let talk = ServiceSample.talk

    @Test(arguments: RunningService.Store.allCases)
    func takesInWhatASessionBroughtFromItsAssessorAlone(_ store: RunningService.Store) async throws {
        try await RunningService.with(store: store) { service in
            let (id, evidence) = try await service.readyCase([joint, talk])
            try await take(joint, as: service.assessor, service)
            try await take(talk, as: service.otherAssessor, service)
            let session = try await arrange(over: joint, of: id, service)
            let bytes = Array("what was said".utf8)
            let upload = upload(bytes.count, for: id, from: session)

            for other in [service.otherAssessor, service.candidate, service.administrator] {
                let refused = try await service.send(upload, as: other)
                #expect(refused.status == 422, "\(other.caller.role)")
                #expect(try refused.problem.code == "provenance-wrong", "\(other.caller.role)")
            }
            let begun = try await service.send(upload, as: service.assessor)
            #expect(begun.status == 201)
            let sent = try await service.append(
                try #require(begun["location"]),
                0,
                bytes,
                as: service.assessor
            )
            #expect(sent.status == 204)
            let recording = try #require(sent["assay-evidence"].flatMap { EvidenceID($0) })
            let author = try await author(ofReceiving: recording, in: id, service)
            #expect(author?.role == .assessor && author?.person == service.assessor.caller.person)
            try await service.examineAll()
            #expect(try await service.state(id).evidence(recording)?.examination != nil)
            #expect(try await service.state(id).currentSet?.evidence == evidence)

            service.clock.advance(hours: 2)
            let held = try await service.send(
                .performVerb,
                [id.text],
                CaseVerbRequest(.recordSession(session: session, attendance: .both)),
                as: service.assessor
            )
            #expect(held.status == 200)
            #expect(try await service.state(id).currentSet?.evidence == evidence + [recording])
            let assignment = try await assignment(of: joint, in: id, service)
            #expect(assignment.set == 2)
            #expect(assignment.evidence.map(\.id) == [evidence[0], recording])
            #expect(assignment.evidence.map(\.provenance) == [nil, .session])
            #expect(try await service.judge(assignment).status == 200)
        }
    }

    @Test func saysThatASessionIsArrangedToWhoeverJudgesBeforeIt() async throws {
        try await RunningService.with { service in
            let (id, _) = try await service.readyCase()
            try await take(joint, as: service.assessor, service)
            _ = try await arrange(over: joint, of: id, service)
            let refused = try await service.judge(try await self.assignment(of: joint, in: id, service))
            #expect(refused.status == 409)
            let problem = try refused.problem
            #expect(problem.code == "unit-not-ready")
            #expect(problem.detail.contains("session") && problem.remedy.contains("session record"))
        }
    }

    private func take(_ unit: UnitCode, as person: RunningService.Person, _ service: RunningService) async throws {
        let taken = try await service.send(.takeNext, [], NextRequest(units: [unit]), as: person)
        #expect(try taken.decoded(as: AssignmentView.self).unit == unit)
    }

    /// In an hour.
    private func arrange(over unit: UnitCode, of id: CaseID, _ service: RunningService) async throws -> SessionID {
        let startsAt = Timestamp(service.clock.now().adding(seconds: 3_600))
        let arranged = try await service.send(
            .performVerb,
            [id.text],
            CaseVerbRequest(.scheduleSession(unit: unit, form: .conversation, startsAt: startsAt, minutes: 20)),
            as: service.assessor
        )
        #expect(arranged.status == 200)
        return try #require(try arranged.decoded(as: PerformedView.self).code.flatMap { SessionID($0) })
    }

    private func upload(_ length: Int, for id: CaseID, from session: SessionID) -> RawRequest {
        let pairs = [("provenance", "session"), ("session", session.text)]
        let metadata = [RunningService.metadata(id)] + pairs.map { "\($0) \(Data($1.utf8).base64EncodedString())" }
        return RawRequest(
            method: "POST",
            path: "/v1/uploads",
            headers: [
                RunningService.version, ("Upload-Length", String(length)),
                ("Upload-Metadata", metadata.joined(separator: ",")),
            ]
        )
    }

    private func assignment(of unit: UnitCode, in id: CaseID, _ service: RunningService) async throws -> AssignmentView
    {
        try await service.get("/v1/cases/\(id)/units/\(unit)/assignment", as: service.assessor).decoded()
    }

    private func author(
        ofReceiving evidence: EvidenceID,
        in id: CaseID,
        _ service: RunningService
    ) async throws -> Author? {
        let acts = try await service.records.acts(of: .case(id), in: RunningService.body)
        return acts.map(\.envelope).first { envelope in
            if case .onCase(.evidenceReceived(let act)) = envelope.deed { act.evidence == evidence } else { false }
        }?.author
    }
}
