import Recognition
import Testing

@testable import ServiceAPI

@Suite struct UploadPlanTests {
    private let id = UploadAddress(
        id: UploadID(canonical: "AAAAAAAAAAAA"),
        capability: String(repeating: "a", count: 32)
    )
    private let other = UploadAddress(id: UploadID(canonical: "BBBBBBBBBBBB"))
    private let evidence = EvidenceID(canonical: "EEEEEEEEEEEE")
    private let policy = RetryPolicy(repetitions: 3, first: 100, longest: 1_000)

    private func fault() throws -> ClientFault {
        .unreachable(try #require(ServiceAddress("http://127.0.0.1:1")), .closed)
    }

    @Test func aFileGoesInOneRequest() {
        var plan = UploadPlan(size: 100, chunk: nil)
        #expect(plan.begin() == .create)
        #expect(plan.next(after: .created(id), jitter: 0) == .send(id, from: 0, count: 100))
        #expect(plan.next(after: .at(offset: 100, length: nil, evidence), jitter: 0) == .finished(evidence))
    }

    @Test func chunksFollowEachOther() {
        var plan = UploadPlan(size: 100, chunk: 40)
        _ = plan.begin()
        #expect(plan.next(after: .created(id), jitter: 0) == .send(id, from: 0, count: 40))
        #expect(plan.next(after: .at(offset: 40, length: nil, nil), jitter: 0) == .send(id, from: 40, count: 40))
        #expect(plan.next(after: .at(offset: 80, length: nil, nil), jitter: 0) == .send(id, from: 80, count: 20))
    }

    @Test func aRememberedUploadIsAskedFirst() {
        var plan = UploadPlan(size: 100, chunk: nil, resuming: id)
        #expect(plan.begin() == .ask(id))
        #expect(plan.next(after: .at(offset: 60, length: 100, nil), jitter: 0) == .send(id, from: 60, count: 40))
    }

    @Test func aRememberedUploadThatIsFinishedSendsNothing() {
        var plan = UploadPlan(size: 100, chunk: nil, resuming: id)
        _ = plan.begin()
        #expect(plan.next(after: .at(offset: 100, length: 100, evidence), jitter: 0) == .finished(evidence))
    }

    @Test func afterAnInterruptionTheServiceIsBelieved() throws {
        var plan = UploadPlan(size: 100, chunk: nil, policy: policy)
        _ = plan.begin()
        _ = plan.next(after: .created(id), jitter: 0)
        let cut = UploadPlan.Failure(try fault())
        #expect(plan.next(after: .interrupted(cut), jitter: 0) == .wait(milliseconds: 100, cut))
        #expect(plan.next(after: .waited, jitter: 0) == .ask(id))
        #expect(plan.next(after: .at(offset: 37, length: 100, nil), jitter: 0) == .send(id, from: 37, count: 63))
    }

    @Test func waitsGrowUntilItGivesUp() throws {
        var plan = UploadPlan(size: 100, chunk: nil, resuming: id, policy: policy)
        _ = plan.begin()
        let cut = UploadPlan.Failure(try fault())
        for expected in [100, 200, 400] {
            #expect(plan.next(after: .interrupted(cut), jitter: 0) == .wait(milliseconds: expected, cut))
            #expect(plan.next(after: .waited, jitter: 0) == .ask(id))
        }
        #expect(plan.next(after: .interrupted(cut), jitter: 0) == .stop(try fault()))
    }

    @Test func progressGivesNewPatience() throws {
        var plan = UploadPlan(size: 100, chunk: nil, resuming: id, policy: policy)
        _ = plan.begin()
        let cut = UploadPlan.Failure(try fault())
        for offset in 1...20 {
            #expect(plan.next(after: .interrupted(cut), jitter: 0) == .wait(milliseconds: 100, cut))
            #expect(plan.next(after: .waited, jitter: 0) == .ask(id))
            let step = plan.next(after: .at(offset: Int64(offset), length: 100, nil), jitter: 0)
            #expect(step == .send(id, from: Int64(offset), count: Int64(100 - offset)))
        }
    }

    @Test func theServiceSaysHowLongToWait() throws {
        var plan = UploadPlan(
            size: 100,
            chunk: nil,
            resuming: id,
            policy: RetryPolicy(repetitions: 3, first: 100, longest: 9_000)
        )
        _ = plan.begin()
        let busy = UploadPlan.Failure(try fault(), retryAfter: 5)
        #expect(plan.next(after: .interrupted(busy), jitter: 0) == .wait(milliseconds: 5_000, busy))
    }

    @Test func aWrongOffsetIsAskedFor() {
        var plan = UploadPlan(size: 100, chunk: nil, resuming: id)
        _ = plan.begin()
        _ = plan.next(after: .at(offset: 60, length: 100, nil), jitter: 0)
        #expect(plan.next(after: .disagreed, jitter: 0) == .ask(id))
    }

    @Test func aVanishedUploadStartsAnew() throws {
        var plan = UploadPlan(size: 100, chunk: nil, resuming: id)
        _ = plan.begin()
        #expect(plan.next(after: .gone(try fault()), jitter: 0) == .create)
        #expect(plan.next(after: .created(other), jitter: 0) == .send(other, from: 0, count: 100))
    }

    @Test func uploadsThatVanishAgainAndAgainEnd() throws {
        var plan = UploadPlan(size: 100, chunk: nil)
        var step = plan.begin()
        for _ in 0..<10 where step == .create {
            _ = plan.next(after: .created(id), jitter: 0)
            step = plan.next(after: .gone(try fault()), jitter: 0)
        }
        #expect(step == .stop(try fault()))
    }

    @Test(arguments: [(Int64(60), Int64(200)), (120, 100), (-1, 100)])
    func anotherUploadUnderTheAddressIsLeftAlone(offset: Int64, length: Int64) {
        var plan = UploadPlan(size: 100, chunk: nil, resuming: id)
        _ = plan.begin()
        #expect(plan.next(after: .at(offset: offset, length: length, nil), jitter: 0) == .create)
    }

    @Test func aResultThatIsNotThereYetIsAskedFor() {
        var plan = UploadPlan(size: 100, chunk: nil, resuming: id, policy: policy)
        _ = plan.begin()
        #expect(plan.next(after: .at(offset: 100, length: 100, nil), jitter: 0) == .send(id, from: 100, count: 0))
        guard case .wait = plan.next(after: .at(offset: 100, length: nil, nil), jitter: 0) else {
            Issue.record("it did not wait")
            return
        }
        #expect(plan.next(after: .waited, jitter: 0) == .ask(id))
        #expect(plan.next(after: .at(offset: 100, length: 100, evidence), jitter: 0) == .finished(evidence))
    }

    @Test func aRefusalEndsIt() throws {
        var plan = UploadPlan(size: 100, chunk: nil)
        _ = plan.begin()
        #expect(plan.next(after: .refused(try fault()), jitter: 0) == .stop(try fault()))
    }
}
