import Foundation
import Recognition
import Testing

/// No rule is written and not asked, and none is asked that no story meets.
@Suite struct GuardTableTests {
    /// By the names of their types.
    private static let listed = Set(CaseAct.Kind.allCases.flatMap(names))

    private static func names(for kind: CaseAct.Kind) -> [String] {
        GuardTable.guards(for: kind).map { "\(type(of: $0))" }
    }

    @Test func everyGuardStandsBeforeAnAct() throws {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "Sources/Recognition/Guards").path()
        let paths = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
        var written: Set<String> = []
        for path in paths where path.hasSuffix(".swift") {
            let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
            written.formUnion(text.matches(of: /struct (\w+): Guard\b/).map { String($0.output.1) })
        }
        #expect(Self.listed == written)
    }

    /// Who may, in which scheme, and when, is asked first of every act; whether it has its reason, last.
    @Test(arguments: CaseAct.Kind.allCases)
    func asksEachGuardOnce(before kind: CaseAct.Kind) {
        let names = Self.names(for: kind)
        #expect(names.prefix(3) == ["RoleMayAct", "RoleInScheme", "PhaseFits"])
        #expect(names.last == "ReasonGiven")
        #expect(Set(names).count == names.count)
    }

    @Test func everyGuardRefusesInAScenario() throws {
        let met = Set(try RefusalScenario.all.compactMap { try $0.opponent() })
        #expect(Self.listed.subtracting(met) == [])
    }
}
