import Records
import Testing

@testable import Casework

/// Every kind of job has somebody who does it.
@Suite struct JobHandlerTests {
    @Test func everyKindHasAHandler() async throws {
        try await CaseworkFixture.with { fixture in
            #expect(Set(fixture.workplace.jobHandlers.keys) == Set(JobKind.allCases))
        }
    }
}
