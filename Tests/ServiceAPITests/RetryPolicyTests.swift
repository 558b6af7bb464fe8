import Testing

@testable import ServiceAPI

@Suite struct RetryPolicyTests {
    private let policy = RetryPolicy(repetitions: 5, first: 100, longest: 1_000)

    @Test func waitsDoubleUpToTheLongest() {
        #expect((0..<5).map { policy.delay(before: $0, jitter: 0) } == [100, 200, 400, 800, 1_000])
        #expect(policy.delay(before: 5, jitter: 0) == nil)
    }

    @Test func jitterTakesAHalfAtMost() {
        #expect(policy.delay(before: 0, jitter: 1) == 50)
        #expect(policy.delay(before: 0, jitter: 7) == 50)
    }

    @Test func whatTheServiceAsksForIsBounded() {
        #expect(policy.delay(before: 0, retryAfter: 1, jitter: 0) == 1_000)
        #expect(policy.delay(before: 0, retryAfter: 86_400, jitter: 0) == 1_000)
        #expect(policy.delay(before: 0, retryAfter: -5, jitter: 0) == 100)
        #expect((policy.delay(before: 0, retryAfter: .max, jitter: 0) ?? -1) >= 0)
    }

    @Test func onlyWhatIsSafeIsRepeated() {
        #expect(ServiceRequest(.listCases).isRepeatable)
        #expect(ServiceRequest(.openCase).isRepeatable)
        #expect(!ServiceRequest(.saveDraft).isRepeatable)
        #expect(!ServiceRequest(.issueInvitation).isRepeatable)
        #expect(ServiceRequest(.issueToken).isRepeatable && ServiceRequest(.issueToken).idempotencyKey != nil)
    }

    @Test func whatChangesSomethingHasAKeyOfItsOwn() throws {
        let key = try #require(ServiceRequest(.openCase).idempotencyKey)
        #expect(key.utf8.count == 32)
        #expect(ServiceRequest(.openCase).idempotencyKey != key)
        #expect(ServiceRequest(.listCases).idempotencyKey == nil)
        #expect(ServiceRequest(.explainScoring).idempotencyKey == nil)
        #expect(ServiceRequest(.openCase).with(key: "mine").idempotencyKey == "mine")
    }
}
