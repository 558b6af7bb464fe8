import Recognition
import Testing

@Suite struct RefusalTests {
    @Test(arguments: RefusalScenario.all)
    func refusesWithACodeAReasonAndARemedy(scenario: RefusalScenario) throws {
        let refusal = try #require(try scenario.refusal(), "nothing was refused")
        #expect(refusal.code == scenario.code)
        for sentence in [refusal.reason, refusal.remedy] {
            #expect(sentence.hasSuffix("."), "no sentence: \(sentence)")
            #expect(sentence.first?.isLowercase != true, "no sentence: \(sentence)")
        }
        #expect(refusal.reason != refusal.remedy)
        for name in scenario.names {
            #expect("\(refusal.reason) \(refusal.remedy)".contains(name), "“\(name)” is not in: \(refusal)")
        }
    }

    @Test(arguments: RefusalScenario.all)
    func isContentWhenTheRemedyIsFollowed(scenario: RefusalScenario) throws {
        #expect(try scenario.refusalOnceSatisfied() == nil)
    }

    /// A code that nothing produces is a promise to clients that is not kept.
    @Test func everyCodeIsProduced() {
        let produced = Set(RefusalScenario.all.map(\.code))
        #expect(Set(RefusalCode.allCases).subtracting(produced) == [])
    }

    @Test func codesAreLowerCaseWords() {
        for code in RefusalCode.allCases {
            #expect(code.rawValue.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") })
        }
    }

    /// Every act of every role: what the matrix does not list is refused first, whatever else stands against it.
    @Test(arguments: CaseStory.Chapter.allCases)
    func rolesAreAskedFirst(chapter: CaseStory.Chapter) throws {
        let story = try CaseStory.told(to: chapter)
        for act in ActSamples.ofCases {
            for role in Role.allCases where !RoleMatrix.roles(for: act.kind).contains(role) {
                let author = Author(person: role == .system ? nil : .fay, role: role)
                let refusal = try story.refusal { try $0.propose(act, by: author) }
                #expect(refusal?.code == .roleMayNot, "\(act.kind) by \(role)")
            }
        }
    }
}
