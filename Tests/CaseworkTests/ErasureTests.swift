import AssayTesting
import Recognition
import Records
import Testing

@testable import Casework

@Suite struct ErasureTests {
    /// Names, comments and reasons go with their salts; what was done, and how it ended, stays.
    @Test func leavesACaseReadableWithoutItsPersonalParts() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id, .notMet, comments: ["": "Practise more.", "1.1": "Not square."])
            try await fixture.decide(id)
            let body = CaseworkFixture.body
            let before = try await fixture.workplace.showCase(id, caller: fixture.candidate)
            let streams: [StreamID] = [.case(id), .person(fixture.candidate.person)]
            for stream in streams {
                let acts = await fixture.records.acts(of: stream, in: body)
                await fixture.records.erasePersonalParts(of: acts.map(\.envelope.id), in: body)
            }
            await fixture.records.rebuildProjections()

            for stream in streams {
                #expect(await fixture.records.acts(of: stream, in: body).allSatisfy { $0.personal == nil })
            }
            let after = try await fixture.restarted().showCase(id, caller: fixture.candidate)
            #expect(after.state == before.state)
            #expect(after.state.status == .notRecognised)
            #expect(before.candidateName == "Ana Ruiz" && after.candidateName == nil)
            #expect(before.comment(on: ServiceSample.joint, to: fixture.candidate) == "Practise more.")
            #expect(after.comment(on: ServiceSample.joint, to: fixture.candidate) == nil)
            let (decisions, _, _) = try await fixture.workplace.listDecisions(
                after: 0,
                limit: 10,
                caller: fixture.certifier
            )
            #expect(decisions.map(\.state.id) == [id])
            #expect(decisions.map(\.candidateName) == [nil])
            // The candidate's token stands for them as before.
            let other = try await fixture.admittedCase()
            #expect(try await fixture.state(other).candidate == fixture.candidate.person)
        }
    }

    @Test func keepsEveryTextOutOfTheEnvelopes() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id, comments: ["": "Said to Ana Ruiz alone."])
            let acts = await fixture.records.acts(
                in: CaseworkFixture.body,
                after: 0,
                stream: nil,
                kinds: nil,
                limit: 1_000
            )
            for act in acts {
                let bytes = String(decoding: try JSON.bytes(act.act.envelope), as: UTF8.self)
                for text in ["Ana", "Ruiz", "alone"] { #expect(!bytes.contains(text)) }
            }
            #expect(acts.contains { $0.act.personal?.texts.values.contains("Said to Ana Ruiz alone.") == true })
        }
    }
}
