import Recognition
import Testing

@testable import Intake

/// One upload's life, event by event. `W1` is the first request that brings bytes, `W2` the next.
@Suite struct TusStateMachineTests {
    private func at(_ milliseconds: Int64) -> Instant { Instant(milliseconds: milliseconds) }
    private let w1 = UploadWriter(number: 1, mayWrite: true)
    private let w2 = UploadWriter(number: 2, mayWrite: true)

    private func fresh(length: Int64 = 10, stored: Int64 = 0, finished: Bool = false) -> UploadStateMachine {
        UploadStateMachine(length: length, stored: stored, isFinished: finished)
    }

    /// W1 has taken the upload at `stored` and brought `count` bytes.
    private func receiving(length: Int64 = 10, stored: Int64 = 0, count: Int = 0) -> UploadStateMachine {
        var machine = fresh(length: length, stored: stored)
        _ = machine.receive(.offered(offset: stored, body: .undeclared, at: at(0)))
        _ = machine.receive(.held(offset: stored, by: w1))
        if count > 0 {
            _ = machine.receive(.arrived(count: count, by: w1, at: at(0)))
            _ = machine.receive(.persisted(offset: stored + Int64(count), by: w1))
        }
        return machine
    }

    // MARK: Creation

    @Test func creationWithoutBytesIsAcknowledgedAtZero() {
        var machine = fresh()
        #expect(machine.receive(.created(body: .none, at: at(0))) == [.acknowledge(offset: 0)])
    }

    @Test func anEmptyFileIsCompleteAtOnceAndOnlyOnce() {
        var machine = fresh(length: 0)
        #expect(machine.receive(.created(body: .none, at: at(0))) == [.finish, .acknowledge(offset: 0)])
        #expect(machine.receive(.finished) == [])
        #expect(machine.receive(.asked(at: at(1))) == [.report(offset: 0)])
    }

    @Test func creationWithBytesReceivesThem() {
        var machine = fresh()
        #expect(machine.receive(.created(body: .declared(5), at: at(0))) == [.hold(by: w1, insteadOf: nil)])
        #expect(machine.receive(.held(offset: 0, by: w1)) == [.accept(w1, limit: 10)])
        #expect(machine.receive(.arrived(count: 5, by: w1, at: at(1))) == [.persist(count: 5)])
        #expect(machine.receive(.persisted(offset: 5, by: w1)) == [])
        #expect(machine.receive(.bodyEnded(by: w1)) == [.synchronise, .acknowledge(offset: 5)])
    }

    // MARK: Appending

    @Test func nothingIsAcknowledgedBeforeItIsDurable() {
        var machine = receiving(count: 4)
        #expect(machine.receive(.bodyEnded(by: w1)) == [.synchronise, .acknowledge(offset: 4)])
        #expect(machine.receive(.synchronised(offset: 4)) == [])
        #expect(machine.receive(.asked(at: at(1))) == [.report(offset: 4)])
    }

    @Test func theLastByteFinishesTheUploadBeforeTheAnswer() {
        var machine = receiving(stored: 4, count: 6)
        #expect(machine.receive(.bodyEnded(by: w1)) == [.synchronise, .finish, .acknowledge(offset: 10)])
        #expect(machine.phase == .finishing)
        #expect(machine.receive(.finished) == [])
        #expect(machine.phase == .finished)
    }

    /// While the last bytes are being made durable, a client that ends with an empty request hears nothing earlier than others.
    @Test func anEmptyRequestAtTheEndWaitsForTheSync() {
        var machine = receiving(stored: 4, count: 6)
        _ = machine.receive(.bodyEnded(by: w1))
        let empty = UploadEvent.offered(offset: 10, body: .none, at: at(1))
        #expect(machine.receive(empty) == [.synchronise, .acknowledge(offset: 10)])
        #expect(machine.receive(.synchronised(offset: 10)) == [])
        #expect(machine.receive(empty) == [.acknowledge(offset: 10)])
    }

    @Test(arguments: [0, 3, 5, 9, 10, 11, .max] as [Int64])
    func anyOtherOffsetIsRefusedWithTheCurrentOne(_ offset: Int64) {
        var machine = fresh(stored: 4)
        let actions = machine.receive(.offered(offset: offset, body: .declared(5), at: at(0)))
        #expect(actions == [.refuse(.offsetMismatch(current: 4))])
        #expect(machine.receive(.asked(at: at(1))) == [.report(offset: 4)])
    }

    @Test func aRefusedFlightOfBytesIsCutOffAndASmallOneIsNot() {
        var machine = fresh(stored: 4)
        let refused = UploadAction.refuse(.offsetMismatch(current: 4))
        for body: BodySize in [.declared(300_000_000), .undeclared] {
            #expect(machine.receive(.offered(offset: 0, body: body, at: at(0))) == [refused, .closeConnection])
        }
    }

    @Test func moreBytesThanTheLengthHasRoomForAreRefusedBeforeStoringAny() {
        var machine = fresh(stored: 4)
        let actions = machine.receive(.offered(offset: 4, body: .declared(7), at: at(0)))
        #expect(actions == [.refuse(.bodyTooLong(offset: 4, length: 10))])
        #expect(machine.receive(.offered(offset: 4, body: .declared(6), at: at(0))) == [.hold(by: w1, insteadOf: nil)])
    }

    @Test func chunksPastTheLengthAreRefusedAndWhatFittedBeforeIsKept() {
        var machine = receiving(count: 8)
        let actions = machine.receive(.arrived(count: 3, by: w1, at: at(1)))
        #expect(actions == [.synchronise, .refuse(.bodyTooLong(offset: 8, length: 10)), .closeConnection])
        #expect(machine.stored == 8)
        #expect(machine.phase == .idle)
    }

    @Test func anEmptyPatchAtTheOffsetChangesNothing() {
        var machine = fresh(stored: 4)
        #expect(machine.receive(.offered(offset: 4, body: .none, at: at(0))) == [.hold(by: w1, insteadOf: nil)])
        #expect(machine.receive(.held(offset: 4, by: w1)) == [.accept(w1, limit: 6)])
        #expect(machine.receive(.bodyEnded(by: w1)) == [.acknowledge(offset: 4)])
    }

    // MARK: Broken connections

    @Test func whatArrivedBeforeABreakIsKept() {
        var machine = receiving(count: 4)
        #expect(machine.receive(.bodyFailed(by: w1)) == [.synchronise, .closeConnection])
        #expect(machine.receive(.asked(at: at(1))) == [.synchronise, .report(offset: 4)])
        #expect(machine.receive(.offered(offset: 4, body: .declared(6), at: at(2))) == [.hold(by: w2, insteadOf: nil)])
    }

    @Test func aBreakAfterTheLastByteStillFinishes() {
        var machine = receiving(count: 10)
        #expect(machine.receive(.bodyFailed(by: w1)) == [.synchronise, .finish, .closeConnection])
    }

    // MARK: Two connections

    @Test func aReturningClientTakesItsUploadOverAtOnce() {
        var machine = receiving(count: 4)
        #expect(machine.receive(.offered(offset: 4, body: .declared(6), at: at(1))) == [.hold(by: w2, insteadOf: w1)])
        #expect(machine.receive(.held(offset: 4, by: w2)) == [.accept(w2, limit: 6)])
        let late = machine.receive(.arrived(count: 3, by: w1, at: at(2)))
        #expect(late == [.refuse(.superseded), .closeConnection])
        #expect(machine.receive(.bodyEnded(by: w1)) == [.refuse(.superseded), .closeConnection])
        #expect(machine.receive(.bodyFailed(by: w1)) == [.closeConnection])
        #expect(machine.receive(.arrived(count: 6, by: w2, at: at(3))) == [.persist(count: 6)])
    }

    @Test func aNewcomerAtAnotherOffsetLeavesTheWriterAlone() {
        var machine = receiving(count: 4)
        let actions = machine.receive(.offered(offset: 0, body: .declared(1), at: at(1)))
        #expect(actions == [.synchronise, .refuse(.offsetMismatch(current: 4))])
        #expect(machine.receive(.arrived(count: 6, by: w1, at: at(2))) == [.persist(count: 6)])
    }

    /// What it sends late would move the offset that the newcomer was told.
    @Test func aNewcomerAtAnotherOffsetFencesASilentWriter() {
        var machine = receiving(count: 4)
        let actions = machine.receive(.offered(offset: 0, body: .declared(1), at: at(250)))
        #expect(actions == [.fence(w1), .synchronise, .refuse(.offsetMismatch(current: 4))])
        #expect(machine.receive(.arrived(count: 6, by: w1, at: at(260))) == [.refuse(.superseded), .closeConnection])
        #expect(
            machine.receive(.offered(offset: 4, body: .declared(6), at: at(270))) == [.hold(by: w2, insteadOf: nil)]
        )
    }

    /// Its bytes are here; it is the disk that is slow.
    @Test func aNewcomerAtAnotherOffsetLeavesAWriterWithBytesInFlightAlone() {
        var machine = receiving(count: 4)
        _ = machine.receive(.arrived(count: 2, by: w1, at: at(0)))
        let actions = machine.receive(.offered(offset: 0, body: .declared(1), at: at(900)))
        #expect(actions == [.synchronise, .refuse(.offsetMismatch(current: 4))])
    }

    @Test func bytesInFlightCountForANewcomer() {
        var machine = receiving(count: 4)
        _ = machine.receive(.arrived(count: 2, by: w1, at: at(1)))
        let early = machine.receive(.offered(offset: 4, body: .declared(1), at: at(1)))
        #expect(early == [.synchronise, .refuse(.offsetMismatch(current: 4))])
        #expect(machine.receive(.offered(offset: 6, body: .declared(4), at: at(1))) == [.hold(by: w2, insteadOf: w1)])
        #expect(machine.receive(.persisted(offset: 6, by: w1)) == [])
        #expect(machine.receive(.held(offset: 6, by: w2)) == [.accept(w2, limit: 4)])
        #expect(machine.stored == 6)
    }

    @Test func aTakeoverThatFindsAnotherOffsetInTheFileIsRefusedWithIt() {
        var machine = receiving(count: 4)
        _ = machine.receive(.arrived(count: 2, by: w1, at: at(1)))
        _ = machine.receive(.offered(offset: 6, body: .declared(4), at: at(1)))
        let actions = machine.receive(.held(offset: 5, by: w2))
        #expect(actions == [.synchronise, .refuse(.offsetMismatch(current: 5)), .closeConnection])
        #expect(machine.phase == .idle)
    }

    @Test func theLastOfSeveralNewcomersHoldsTheUpload() {
        var machine = fresh()
        _ = machine.receive(.offered(offset: 0, body: .declared(5), at: at(0)))
        #expect(machine.receive(.offered(offset: 0, body: .declared(5), at: at(0))) == [.hold(by: w2, insteadOf: w1)])
        #expect(machine.receive(.held(offset: 0, by: w1)) == [.refuse(.superseded), .closeConnection])
        #expect(machine.receive(.held(offset: 0, by: w2)) == [.accept(w2, limit: 10)])
    }

    @Test func askingFencesASilentWriterAndNoOther() {
        var silent = receiving(count: 4)
        #expect(silent.receive(.asked(at: at(250))) == [.fence(w1), .synchronise, .report(offset: 4)])
        #expect(silent.receive(.arrived(count: 1, by: w1, at: at(300))) == [.refuse(.superseded), .closeConnection])

        var lively = receiving(count: 4)
        for time in stride(from: 20, to: 240, by: 20) {
            #expect(lively.receive(.asked(at: at(Int64(time)))) == [.synchronise, .report(offset: 4)])
        }
        #expect(lively.receive(.arrived(count: 1, by: w1, at: at(240))) == [.persist(count: 1)])
        // The disk is slow, the client is not gone.
        #expect(lively.receive(.asked(at: at(10_000))) == [.synchronise, .report(offset: 4)])
        #expect(lively.receive(.persisted(offset: 5, by: w1)) == [])
    }

    // MARK: The finished upload

    @Test func aFinishedUploadKeepsAnswering() {
        var machine = fresh(stored: 10, finished: true)
        #expect(machine.receive(.found) == [])
        #expect(machine.receive(.asked(at: at(0))) == [.report(offset: 10)])
        #expect(machine.receive(.offered(offset: 10, body: .none, at: at(0))) == [.acknowledge(offset: 10)])
        let more = machine.receive(.offered(offset: 10, body: .declared(1), at: at(0)))
        #expect(more == [.refuse(.bodyTooLong(offset: 10, length: 10))])
        let again = machine.receive(.offered(offset: 0, body: .declared(5), at: at(0)))
        #expect(again == [.refuse(.offsetMismatch(current: 10))])
    }

    @Test func emptyChunksOnAFinishedUploadAreAcknowledged() {
        var machine = fresh(stored: 10, finished: true)
        let reader = UploadWriter(number: 1, mayWrite: false)
        let actions = machine.receive(.offered(offset: 10, body: .undeclared, at: at(0)))
        #expect(actions == [.accept(reader, limit: 0)])
        #expect(machine.receive(.bodyEnded(by: reader)) == [.acknowledge(offset: 10)])
        let more = machine.receive(.arrived(count: 1, by: reader, at: at(1)))
        #expect(more == [.refuse(.bodyTooLong(offset: 10, length: 10)), .closeConnection])
        #expect(machine.phase == .finished)
    }

    @Test func aCrashBeforeTheFinishIsHealedByWhoeverComesFirst() {
        var found = fresh(stored: 10)
        #expect(found.receive(.found) == [.finish])
        var asked = fresh(stored: 10)
        #expect(asked.receive(.asked(at: at(0))) == [.report(offset: 10), .finish])
        var offered = fresh(stored: 10)
        #expect(offered.receive(.offered(offset: 10, body: .none, at: at(0))) == [.finish, .acknowledge(offset: 10)])
        #expect(offered.receive(.asked(at: at(0))) == [.report(offset: 10)])
    }

    @Test func aFinishThatFailedIsTriedAgain() {
        var machine = receiving(count: 10)
        _ = machine.receive(.bodyEnded(by: w1))
        _ = machine.receive(.synchronised(offset: 10))
        let failed = machine.receive(.failed(.other, offset: 10, by: w1))
        #expect(failed == [.refuse(.temporarilyUnavailable), .closeConnection])
        #expect(machine.receive(.offered(offset: 10, body: .none, at: at(1))) == [.finish, .acknowledge(offset: 10)])
    }

    // MARK: Storage trouble

    @Test func aFullDiskKeepsTheOffsetAndTheUpload() {
        var machine = receiving(count: 4)
        _ = machine.receive(.arrived(count: 6, by: w1, at: at(1)))
        let actions = machine.receive(.failed(.diskFull, offset: 7, by: w1))
        #expect(actions == [.synchronise, .refuse(.noSpace(offset: 7)), .closeConnection])
        _ = machine.receive(.synchronised(offset: 7))
        #expect(machine.receive(.asked(at: at(2))) == [.report(offset: 7)])
        #expect(machine.receive(.offered(offset: 7, body: .declared(3), at: at(3))) == [.hold(by: w2, insteadOf: nil)])
    }

    @Test func aHolderThatStorageSupersededLetsTheUploadGo() {
        var machine = receiving(count: 4)
        _ = machine.receive(.arrived(count: 6, by: w1, at: at(1)))
        let actions = machine.receive(.failed(.superseded, offset: 2, by: w1))
        #expect(actions == [.refuse(.superseded), .closeConnection])
        #expect(machine.receive(.asked(at: at(2))) == [.synchronise, .report(offset: 2)])
    }

    @Test func anotherConnectionsTroubleLeavesTheWriterAlone() {
        var machine = receiving(count: 4)
        let actions = machine.receive(.failed(.other, offset: 4, by: nil))
        #expect(actions == [.refuse(.temporarilyUnavailable), .closeConnection])
        #expect(machine.receive(.arrived(count: 6, by: w1, at: at(1))) == [.persist(count: 6)])
        #expect(machine.stored == 4)
    }

    @Test func aFileThatLostBytesEndsItsWriterToo() {
        var machine = receiving(count: 4)
        _ = machine.receive(.failed(.other, offset: 1, by: nil))
        #expect(machine.receive(.arrived(count: 6, by: w1, at: at(1))) == [.refuse(.superseded), .closeConnection])
        #expect(machine.receive(.asked(at: at(2))) == [.synchronise, .report(offset: 1)])
    }
}
