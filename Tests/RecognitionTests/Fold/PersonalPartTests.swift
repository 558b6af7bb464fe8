import Recognition
import Testing

@Suite struct PersonalPartTests {
    private let salt = Digest.of("salt").hex

    private func commitment(_ texts: [String: String], salt: String? = nil) -> Digest {
        PersonalPart(texts: texts, salt: salt ?? self.salt).commitment(FixedHashing())
    }

    @Test func theSamePartHasTheSameCommitment() {
        #expect(commitment(["name": "Ana", "reason": "none"]) == commitment(["reason": "none", "name": "Ana"]))
    }

    /// Without the salt nobody can try names until one fits.
    @Test func anotherSaltIsAnotherCommitment() {
        #expect(commitment(["name": "Ana"]) != commitment(["name": "Ana"], salt: Digest.of("other").hex))
    }

    @Test(
        arguments: [
            (["name": "Ana"], ["name": "Anna"]), (["name": "Ana"], ["nam": "eAna"]), (["a": "b"], ["a": "b", "c": ""]),
            (["a": "1\n1:b=1:2"], ["a": "1", "b": "2"]), ([:], ["": ""]),
        ] as [([String: String], [String: String])]
    )
    func noTwoPartsShareACommitment(left: [String: String], right: [String: String]) {
        #expect(commitment(left) != commitment(right))
    }
}
