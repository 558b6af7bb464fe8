import Foundation
import ProcessSimulation
import Testing

/// `Docs/` says of the process what the code does.
@Suite struct SimulationDocumentTests {
    @Test func invariantsAreListed() throws {
        #expect(try Self.document("invariants.md") == Invariant.document(), "make it anew: simulate --invariants")
    }

    @Test func guardsAreListed() throws {
        #expect(try Self.document("guards.md") == GuardList.document(), "make it anew: simulate --guards")
    }

    @Test func stateDiagramsAreOfThisCode() throws {
        let made = StateDiagrams.document(of: LivesOfTheTests.tally.tally)
        #expect(try Self.document("state-diagrams.md") == made, "make it anew: simulate --diagrams")
    }

    @Test func invariantsHaveNamesOfTheirOwn() {
        let names = Invariant.areas.flatMap(\.invariants).map(\.name)
        #expect(Set(names).count == names.count)
    }

    private static func document(_ name: String) throws -> String {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath().pathComponents.dropLast(4).joined(separator: "/")
        return try String(contentsOf: URL(filePath: "\(root)/Docs/\(name)"), encoding: .utf8)
    }
}
