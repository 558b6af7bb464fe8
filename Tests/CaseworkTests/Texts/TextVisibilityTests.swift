import AssayTesting
import Recognition
import Testing

@testable import Casework

/// What people write is read by those whom it concerns, and by nobody else.
@Suite struct TextVisibilityTests {
    private static let overseers: Set<String> = ["verifier", "other verifier", "certifier", "administrator"]

    /// Each text and all its readers.
    private static let table: [(text: String, readers: Set<String>)] = [
        ("admitted", ["administrator"]),
        ("adjustments", ["candidate", "administrator"]),
        ("plan", ["candidate", "administrator"]),
        ("session", overseers.union(["candidate", "assessor", "panel", "later panel"])),
        ("session notes", overseers.union(["assessor", "panel", "later panel"])),
        ("judged", ["assessor"]),
        ("sampled", overseers),
        ("disagreed", ["verifier", "assessor", "certifier"]),
        ("agreed", ["other verifier", "certifier"]),
        ("decided", overseers.union(["candidate", "assessor", "panel", "later panel", "auditor"])),
        ("appeal 1", ["candidate", "panel", "later panel", "administrator"]),
        ("appeal 1 decided", ["candidate", "panel", "later panel", "certifier", "administrator", "auditor"]),
        ("appeal 2", ["candidate", "later panel", "administrator"]),
        ("appeal 2 decided", ["candidate", "later panel", "certifier", "administrator", "auditor"]),
        ("own complaint", ["candidate", "administrator"]),
        ("own answer", ["candidate", "administrator"]),
        ("another's complaint", ["administrator"]),
        ("another's answer", ["administrator"]),
        ("report", ["verifier", "administrator"]),
        ("finding", ["certifier", "administrator"]),
        ("hold", ["certifier", "administrator"]),
        ("lift", ["certifier", "administrator"]),
        ("taken away", ["assessor", "administrator"]),
    ]

    @Test func eachTextIsReadByThoseWhomItConcernsAndByNobodyElse() throws {
        let told = try TextCase()
        for (text, readers) in Self.table { #expect(try told.readers(of: text) == readers, "\(text)") }
        #expect(Set(told.labels.keys) == Set(Self.table.map(\.text)))
    }

    /// A role by itself gives nobody the texts of a case in which they have no part.
    @Test func noAssessorCandidateOrPanelReadsWhatIsNotTheirs() throws {
        let told = try TextCase()
        for role in [Role.candidate, .assessor, .adjudicator, .panel] {
            let stranger = Caller(body: CaseworkFixture.body, person: PersonID(canonical: "STRANGER0001"), role: role)
            #expect(!told.envelopes.contains { told.state.isTextVisible(of: $0, to: stranger) }, "\(role)")
        }
    }

    @Test func aCommentIsReadWithTheJudgementThatItBelongsTo() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id, comments: ["": "Clean work."])
            let verifier = try await fixture.verifier()
            _ = try await fixture.workplace.perform(
                .drawForSecondMarking(unit: ServiceSample.joint, cause: .random),
                in: id,
                texts: [:],
                version: nil,
                caller: verifier,
                key: nil
            )
            _ = try await fixture.take(fixture.otherAssessor)
            func comment(for caller: Caller) async throws -> String? {
                try await fixture.workplace.showCase(id, caller: caller)
                    .comment(on: ServiceSample.joint, to: caller)
            }
            #expect(try await comment(for: fixture.otherAssessor) == nil)
            try await fixture.judge(of: id, by: fixture.otherAssessor, comments: ["": "Tidy."])
            #expect(try await comment(for: fixture.assessor) == "Clean work.")
            #expect(try await comment(for: fixture.otherAssessor) == "Tidy.")
            #expect(try await comment(for: verifier) == "Tidy.")
            #expect(try await comment(for: fixture.candidate) == nil)
        }
    }

    @Test func whatAVerifierSaysReachesTheAssessorWhomItConcerns() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.readyCase()
            _ = try await fixture.take()
            try await fixture.judge(of: id)
            let verifier = try await fixture.verifier()
            let drawn = try await fixture.workplace.perform(
                .sample(unit: ServiceSample.joint, cause: .random),
                in: id,
                texts: [:],
                version: nil,
                caller: verifier,
                key: nil
            )
            let sample = try #require(drawn.code.flatMap { SampleID($0) })
            _ = try await fixture.workplace.perform(
                .verify(sample: sample, outcome: .disagree),
                in: id,
                texts: ["reason": "Second 2 shows a gap."],
                version: nil,
                caller: verifier,
                key: nil
            )
            func said(to caller: Caller) async throws -> [String?] {
                let reading = try await fixture.workplace.showCase(id, caller: caller)
                let samples = reading.state.units.flatMap(\.samples)
                return samples.flatMap { sample in
                    reading.verifications(of: sample).map { reading.reason(for: $0, of: sample) }
                }
            }
            for caller in [fixture.assessor, verifier, fixture.certifier] {
                #expect(try await said(to: caller) == ["Second 2 shows a gap."], "\(caller.role)")
            }
            #expect(try await said(to: fixture.candidate).isEmpty)
            #expect(try await said(to: fixture.administrator) == [nil])
        }
    }
}

extension CaseworkFixture {
    fileprivate func verifier() async throws -> Caller {
        let person = try await workplace.registerPerson(
            name: "Ines Vidal",
            email: nil,
            roles: [.verifier],
            organisation: nil,
            caller: administrator,
            key: nil
        )
        return Caller(body: Self.body, person: person, role: .verifier)
    }
}
