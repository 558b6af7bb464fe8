import Recognition
import Testing

@testable import Intake

/// Checksums, lengths that come later, and uploads that are given up, event by event.
@Suite struct TusExtensionMachineTests {
    private func at(_ milliseconds: Int64) -> Instant { Instant(milliseconds: milliseconds) }
    private let w1 = UploadWriter(number: 1, mayWrite: true)
    private let w2 = UploadWriter(number: 2, mayWrite: true)
    private let c1 = UploadWriter(number: 1, mayWrite: true, isChecked: true)

    private func fresh(stored: Int64 = 0, finished: Bool = false, part: Bool = false) -> UploadStateMachine {
        UploadStateMachine(length: 10, stored: stored, isFinished: finished, staysRemovable: part)
    }

    /// A checked writer at 4 has brought `count` bytes.
    private func checked(count: Int) -> UploadStateMachine {
        var machine = fresh(stored: 4)
        let actions = machine.receive(.offered(offset: 4, body: .undeclared, isChecked: true, at: at(0)))
        #expect(actions == [.hold(by: c1, insteadOf: nil)])
        #expect(machine.receive(.held(offset: 4, by: c1)) == [.accept(c1, limit: 6)])
        if count > 0 {
            #expect(machine.receive(.arrived(count: count, by: c1, at: at(1))) == [.setAside(count: count)])
        }
        return machine
    }

    // MARK: Checksum

    @Test func checkedBytesBecomePartOfTheUploadWhenTheyAreRight() {
        var machine = checked(count: 3)
        #expect(machine.stored == 4)
        #expect(machine.receive(.bodyEnded(by: c1)) == [.verify])
        #expect(machine.receive(.verified(isRight: true, by: c1)) == [.adopt])
        #expect(machine.receive(.adopted(offset: 7, by: c1)) == [.synchronise, .acknowledge(offset: 7)])
    }

    @Test func theLastCheckedBytesFinishTheUpload() {
        var machine = checked(count: 6)
        _ = machine.receive(.bodyEnded(by: c1))
        _ = machine.receive(.verified(isRight: true, by: c1))
        #expect(machine.receive(.adopted(offset: 10, by: c1)) == [.synchronise, .finish, .acknowledge(offset: 10)])
    }

    @Test func checkedBytesThatAreWrongNeverWere() {
        var machine = checked(count: 3)
        _ = machine.receive(.bodyEnded(by: c1))
        #expect(machine.receive(.verified(isRight: false, by: c1)) == [.refuse(.checksumMismatch(offset: 4))])
        #expect(machine.receive(.asked(at: at(2))) == [.report(offset: 4)])
        #expect(machine.receive(.offered(offset: 4, body: .declared(6), at: at(3))) == [.hold(by: w2, insteadOf: nil)])
    }

    @Test func checkedBytesThatAreCutOffNeverWere() {
        var machine = checked(count: 3)
        #expect(machine.receive(.bodyFailed(by: c1)) == [.closeConnection])
        #expect(machine.receive(.asked(at: at(2))) == [.report(offset: 4)])
    }

    @Test func aNewcomerTakesOverFromACheckedWriterWhereTheUploadStands() {
        var machine = checked(count: 3)
        #expect(machine.receive(.offered(offset: 4, body: .declared(6), at: at(2))) == [.hold(by: w2, insteadOf: c1)])
        #expect(machine.receive(.bodyEnded(by: c1)) == [.refuse(.superseded), .closeConnection])
        #expect(machine.receive(.verified(isRight: true, by: c1)) == [.refuse(.superseded), .closeConnection])
    }

    @Test func bytesThatAreBeingAdoptedAreNotTakenForSilence() {
        var machine = checked(count: 3)
        _ = machine.receive(.bodyEnded(by: c1))
        _ = machine.receive(.verified(isRight: true, by: c1))
        #expect(machine.receive(.asked(at: at(5_000))) == [.report(offset: 4)])
        #expect(machine.receive(.adopted(offset: 7, by: c1)) == [.synchronise, .acknowledge(offset: 7)])
    }

    @Test func checkedBytesPastTheLengthAreRefused() {
        var machine = checked(count: 5)
        let actions = machine.receive(.arrived(count: 2, by: c1, at: at(2)))
        #expect(actions == [.refuse(.bodyTooLong(offset: 4, length: 10)), .closeConnection])
        #expect(machine.apart == 0)
    }

    @Test func aChecksumOfNothingIsComparedToo() {
        var machine = fresh(stored: 10, finished: true)
        let reader = UploadWriter(number: 1, mayWrite: false, isChecked: true)
        #expect(
            machine.receive(.offered(offset: 10, body: .none, isChecked: true, at: at(0))) == [
                .accept(reader, limit: 0)
            ]
        )
        #expect(machine.receive(.bodyEnded(by: reader)) == [.verify])
        var other = machine
        #expect(machine.receive(.verified(isRight: true, by: reader)) == [.acknowledge(offset: 10)])
        #expect(other.receive(.verified(isRight: false, by: reader)) == [.refuse(.checksumMismatch(offset: 10))])
    }

    @Test func aFullDiskWhileBytesWaitLeavesTheUploadAsItWas() {
        var machine = checked(count: 3)
        let actions = machine.receive(.failed(.diskFull, offset: 4, by: c1))
        #expect(actions == [.refuse(.noSpace(offset: 4)), .closeConnection])
        #expect(machine.phase == .idle)
    }

    // MARK: A length that comes later

    private func deferred(stored: Int64 = 0) -> UploadStateMachine {
        UploadStateMachine(length: 10, isLengthKnown: false, stored: stored, isFinished: false)
    }

    @Test func anUploadWithoutALengthIsNotCompleteHoweverMuchIsThere() {
        var machine = deferred(stored: 10)
        #expect(machine.receive(.found) == [])
        #expect(machine.receive(.asked(at: at(0))) == [.report(offset: 10)])
        #expect(
            machine.receive(.offered(offset: 10, body: .none, length: 10, at: at(1))) == [
                .declare(length: 10), .finish, .acknowledge(offset: 10),
            ]
        )
    }

    @Test func theLengthComesWithTheLastBytes() {
        var machine = deferred(stored: 3)
        let actions = machine.receive(.offered(offset: 3, body: .declared(2), length: 5, at: at(0)))
        #expect(actions == [.declare(length: 5), .hold(by: w1, insteadOf: nil)])
        #expect(machine.receive(.declared) == [])
        #expect(machine.receive(.held(offset: 3, by: w1)) == [.accept(w1, limit: 2)])
        _ = machine.receive(.arrived(count: 2, by: w1, at: at(1)))
        _ = machine.receive(.persisted(offset: 5, by: w1))
        #expect(machine.receive(.bodyEnded(by: w1)) == [.synchronise, .finish, .acknowledge(offset: 5)])
    }

    @Test func aLengthThatCannotBeIsRefusedAndNotKept() {
        var machine = deferred(stored: 3)
        for (length, refusal) in [(2, TusRefusal.lengthFixed), (11, .tooLarge(maximum: 10))] as [(Int64, TusRefusal)] {
            #expect(
                machine.receive(.offered(offset: 3, body: .none, length: length, at: at(0))) == [.refuse(refusal)]
            )
        }
        let tooLong = machine.receive(.offered(offset: 3, body: .declared(3), length: 5, at: at(0)))
        #expect(tooLong == [.refuse(.bodyTooLong(offset: 3, length: 5))])
        // Nor where the offset is another.
        _ = machine.receive(.offered(offset: 0, body: .none, length: 5, at: at(0)))
        #expect(!machine.isLengthKnown && machine.length == 10)
    }

    @Test func aLengthOnceSaidStays() {
        var machine = fresh(stored: 3)
        #expect(machine.receive(.offered(offset: 3, body: .none, length: 9, at: at(0))) == [.refuse(.lengthFixed)])
        #expect(
            machine.receive(.offered(offset: 3, body: .none, length: 10, at: at(0))) == [.hold(by: w1, insteadOf: nil)]
        )
    }

    @Test func aLengthThatCouldNotBeRecordedWasNotSaid() {
        var machine = deferred(stored: 3)
        _ = machine.receive(.offered(offset: 3, body: .declared(2), length: 5, at: at(0)))
        let failed = machine.receive(.failed(.other, offset: 3, by: nil))
        #expect(failed == [.refuse(.temporarilyUnavailable), .closeConnection])
        #expect(!machine.isLengthKnown && machine.length == 10 && machine.phase == .idle)
    }

    // MARK: Termination

    @Test func anUploadIsGivenUp() {
        var machine = fresh(stored: 4)
        #expect(machine.receive(.terminated) == [.drop, .acknowledgeRemoval])
        #expect(machine.receive(.asked(at: at(0))) == [.refuse(.unknownUpload)])
        #expect(machine.receive(.dropped) == [])
        #expect(machine.receive(.terminated) == [.refuse(.unknownUpload)])
        #expect(machine.receive(.offered(offset: 4, body: .declared(1), at: at(1))) == [.refuse(.unknownUpload)])
    }

    @Test func givingUpEndsTheWriter() {
        var machine = fresh()
        _ = machine.receive(.offered(offset: 0, body: .undeclared, at: at(0)))
        _ = machine.receive(.held(offset: 0, by: w1))
        _ = machine.receive(.arrived(count: 3, by: w1, at: at(1)))
        #expect(machine.receive(.terminated) == [.fence(w1), .drop, .acknowledgeRemoval])
        #expect(machine.receive(.dropped) == [])
        #expect(machine.receive(.persisted(offset: 3, by: w1)) == [])
        #expect(machine.receive(.arrived(count: 3, by: w1, at: at(2))) == [.refuse(.unknownUpload), .closeConnection])
        #expect(machine.receive(.bodyFailed(by: w1)) == [.closeConnection])
        #expect(machine.receive(.failed(.other, offset: 0, by: w1)) == [.refuse(.unknownUpload), .closeConnection])
    }

    @Test func whatHasBecomeEvidenceIsNotGivenUpLikeThis() {
        var machine = fresh(stored: 10, finished: true)
        #expect(machine.receive(.terminated) == [.refuse(.received)])
        #expect(machine.receive(.asked(at: at(0))) == [.report(offset: 10)])
        var finishing = fresh(stored: 10)
        _ = finishing.receive(.found)
        #expect(finishing.receive(.terminated) == [.refuse(.temporarilyUnavailable)])
    }

    @Test func aPartIsGivenUpAlsoWhenItIsWhole() {
        var machine = fresh(stored: 10, finished: true, part: true)
        #expect(machine.receive(.terminated) == [.drop, .acknowledgeRemoval])
    }

    @Test func aRemovalThatFailedLeavesTheUpload() {
        var machine = fresh(stored: 4)
        _ = machine.receive(.terminated)
        let failed = machine.receive(.failed(.other, offset: 4, by: nil))
        #expect(failed == [.refuse(.temporarilyUnavailable), .closeConnection])
        #expect(machine.receive(.asked(at: at(0))) == [.report(offset: 4)])
    }
}
