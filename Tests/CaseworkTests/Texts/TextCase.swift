import Recognition
import Testing
import Vault

@testable import Casework

/// A case in which everything is said that anybody says, and the people who might read it.
struct TextCase {
    let envelopes: [Envelope]
    /// Which of them is meant by a label.
    let labels: [String: Int]
    let state: CaseState

    static let candidate = caller(1, .candidate)
    static let assessor = caller(2, .assessor)
    /// Judges without knowing of the first.
    static let secondAssessor = caller(3, .assessor)
    static let verifier = caller(4, .verifier)
    static let otherVerifier = caller(5, .verifier)
    static let certifier = caller(6, .certifier)
    static let panel = caller(7, .panel)
    static let laterPanel = caller(8, .panel)
    static let administrator = caller(9, .administrator)
    static let auditor = caller(0, .auditor)

    static let everybody: [(name: String, caller: Caller)] = [
        ("candidate", candidate), ("assessor", assessor), ("second assessor", secondAssessor), ("verifier", verifier),
        ("other verifier", otherVerifier), ("certifier", certifier), ("panel", panel), ("later panel", laterPanel),
        ("administrator", administrator), ("auditor", auditor),
    ]

    private static let unit = UnitCode(checked: "JOINT-01")
    private static let digest = SHA256Hashing().digest(of: Array("a rubric".utf8))
    private static let session = SessionID(canonical: "SESS10N00001")
    private static let decision = DecisionID(canonical: "D00000000001")

    private static func caller(_ number: Int, _ role: Role) -> Caller {
        Caller(body: CaseworkFixture.body, person: PersonID(canonical: "P0000000000\(number)"), role: role)
    }

    init() throws {
        var told = TextCase.Telling()
        told.apply(Self.unit, Self.digest)
        told.assess(Self.unit, Self.digest, Self.session)
        told.verify(Self.unit, Self.digest)
        told.decide(Self.unit, Self.decision)
        told.appeal(Self.unit, Self.decision)
        told.complain()
        told.stop(Self.unit)
        envelopes = told.envelopes
        labels = told.labels
        state = try #require(CaseState.fold(told.envelopes))
    }

    /// Who reads what was written with the act of this label.
    func readers(of label: String) throws -> Set<String> {
        let envelope = envelopes[try #require(labels[label])]
        return Set(
            Self.everybody.filter { state.isTextVisible(of: envelope, to: $0.caller) }.map(\.name)
        )
    }
}
