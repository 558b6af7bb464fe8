import Recognition
import Testing
import Vault

@Suite struct VaultFaultTests {
    static let faults: [VaultFault] = [
        .noSpace(offset: 7), .superseded, .alreadyStaged, .notStaged, .sealed, .notStored, .damaged,
        .digestMismatch(expected: SHA256Hashing().digest(of: [1]), found: SHA256Hashing().digest(of: [2])),
        .rangeOutsideObject(size: 3), .malformedIdentifier, .inputOutput(.write, errno: 5),
    ]

    @Test(arguments: faults)
    func saysWhatToDoNextAndBeginsWithItsCode(_ fault: VaultFault) {
        #expect(fault.description.hasPrefix(fault.code + ": "))
        #expect(fault.description.contains("; "))
    }

    @Test func codesAreDistinct() {
        #expect(Set(Self.faults.map(\.code)).count == Self.faults.count)
    }
}
