import Recognition
import Testing

@Suite struct BundleTests {
    @Test func aDeviceIsKnownOnceSomebodyHasVouchedForIt() throws {
        var story = try CaseStory.told(to: .admitted)
        try story.accept(isVouched: true)
        try story.accept("second", [CaseStory.entry("two.mp4")])
        #expect(story.state.bundles.map(\.trust) == [.vouched, .known])
        #expect(story.state.bundles.map(\.by) == [.dag, .dag])
        // Another case knows nothing of it.
        var other = try CaseStory.told(to: .admitted)
        #expect(try other.refusal { try $0.accept("second", [CaseStory.entry("two.mp4")]) }?.code == .deviceUnknown)
        try other.invite()
        try other.accept()
        #expect(other.state.bundles.map(\.trust) == [.invited])
    }

    @Test func evidenceKeepsHowItCame() throws {
        var story = try CaseStory.told(to: .admitted)
        let bundle = try story.accept(isVouched: true)
        try story.bringIn(by: .bundle(bundle))
        try story.bringIn(CaseStory.entry("message.mp4"), by: .watchFolder)
        try story.send(file: "own.mp4")
        #expect(story.state.evidence.map(\.provenance) == [.bundle(bundle), .watchFolder, nil])
    }

    /// Milliseconds from the time at which the bundle is taken in; nil: 1970.
    @Test(
        arguments: [
            (nil, false), (-3_600_000, true), (0, true), (23 * 3_600_000, true), (25 * 3_600_000, false),
            (-366 * 86_400_000, false),
        ] as [(Int64?, Bool)]
    ) func notesAClockThatCannotBeRight(distance: Int64?, isPlausible: Bool) throws {
        var story = try CaseStory.told(to: .admitted)
        // A year after the stories begin, and some weeks after the first bundles were packed.
        story.wait(hours: 365 * 24)
        let packedAt = distance.map { story.now.adding(milliseconds: $0) } ?? Instant(milliseconds: 0)
        try story.accept(isVouched: true, packedAt: packedAt)
        let bundle = try #require(story.state.bundle(.of("bundle")))
        #expect(bundle.isClockPlausible == isPlausible)
        #expect(bundle.act.packedAt == packedAt)
    }
}
