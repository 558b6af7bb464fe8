import Recognition
import Testing

@Suite struct FitnessTests {
    private static let receivedAt = CaseStory.beginning

    private func findings(
        _ kind: EvidenceKind = .video,
        accepting kinds: [EvidenceKind]? = nil,
        milliseconds: Int = 60_000,
        width: Int = 1_280,
        height: Int = 720,
        hasSound: Bool = true,
        capturedAt: Instant? = nil,
        orientation: OrientationRequirement = .any,
        needsSound: Bool = false,
        maximumAgeDays: Int? = nil
    ) -> [EvidenceFinding] {
        let requirement = StoryUnits.requirement(
            .work,
            minimumClips: 1,
            maximumClips: 1,
            orientation: orientation,
            needsSound: needsSound,
            maximumAgeDays: maximumAgeDays,
            kinds: kinds,
            criteria: [.grip]
        )
        let facts = MediaFacts(
            kind: kind,
            durationMilliseconds: milliseconds,
            width: width,
            height: height,
            hasSound: hasSound,
            capturedAt: capturedAt,
            keyframes: 12
        )
        return requirement.findings(on: facts, receivedAt: Self.receivedAt)
    }

    @Test func takesTheKindsThatItAsksForAndNoOther() {
        #expect(findings(.photo) == [.wrongKind])
        #expect(findings(.video, accepting: [.photo, .document]) == [.wrongKind])
        #expect(findings(.document, accepting: [.photo, .document], milliseconds: 0, width: 0, height: 0).isEmpty)
    }

    /// A photo does not last and makes no sound; a sound recording is not held upright.
    @Test func measuresWhatAKindHas() {
        #expect(findings(.photo, accepting: [.photo], milliseconds: 0, hasSound: false, needsSound: true).isEmpty)
        #expect(
            findings(.photo, accepting: [.photo], milliseconds: 0, orientation: .portrait) == [.wrongOrientation]
        )
        #expect(findings(.sound, accepting: [.sound], width: 0, height: 0, orientation: .landscape).isEmpty)
        #expect(findings(.sound, accepting: [.sound], milliseconds: 5_000) == [.tooShort])
    }

    /// 30 to 120 seconds are asked for; a camera may end a frame early or late.
    @Test(
        arguments: [
            (29_499, [.tooShort]), (29_500, []), (30_000, []), (120_000, []), (120_500, []), (120_501, [.tooLong]),
            (0, [.tooShort]),
        ] as [(Int, [EvidenceFinding])]
    )
    func forgivesHalfASecondAtBothEnds(milliseconds: Int, expected: [EvidenceFinding]) {
        #expect(findings(milliseconds: milliseconds) == expected)
    }

    @Test(arguments: [
        (OrientationRequirement.landscape, 1_280, 720, true), (.landscape, 720, 1_280, false),
        (.landscape, 1_080, 1_080, true),
        (.portrait, 720, 1_280, true), (.portrait, 1_280, 720, false), (.portrait, 1_080, 1_080, true),
        (.any, 720, 1_280, true),
        (.landscape, 719, 720, false),
    ])
    func aSquarePictureIsBothLandscapeAndPortrait(
        orientation: OrientationRequirement,
        width: Int,
        height: Int,
        fits: Bool
    ) {
        #expect(findings(width: width, height: height, orientation: orientation) == (fits ? [] : [.wrongOrientation]))
    }

    @Test func soundIsAskedForOnlyWhereItIsNeeded() {
        #expect(findings(hasSound: false) == [])
        #expect(findings(hasSound: false, needsSound: true) == [.noSound])
    }

    @Test func ageCountsOnlyWhereItIsKnown() {
        let limit = Self.receivedAt.adding(days: -365)
        #expect(findings(capturedAt: nil, maximumAgeDays: 365) == [], "many phones and messengers leave no time")
        #expect(findings(capturedAt: limit, maximumAgeDays: 365) == [])
        #expect(findings(capturedAt: limit.adding(milliseconds: -1), maximumAgeDays: 365) == [.tooOld])
        #expect(findings(capturedAt: limit.adding(days: -9_999), maximumAgeDays: nil) == [])
        #expect(findings(capturedAt: Instant(milliseconds: .min), maximumAgeDays: 1) == [.tooOld])
        #expect(
            findings(capturedAt: Instant(milliseconds: .max), maximumAgeDays: 1) == [],
            "a wrong clock is no finding yet"
        )
    }

    @Test func tellsEverythingAtOnce() {
        let all = findings(
            milliseconds: 1_000,
            width: 720,
            height: 1_280,
            hasSound: false,
            capturedAt: Instant(milliseconds: 0),
            orientation: .landscape,
            needsSound: true,
            maximumAgeDays: 365
        )
        #expect(all == [.tooShort, .noSound, .wrongOrientation, .tooOld])
    }

    @Test(arguments: EvidenceFinding.allCases)
    func everyFindingHasAdviceInEnglishAndSpanish(finding: EvidenceFinding) {
        let english = finding.advice.text(for: .english)
        let spanish = finding.advice.text(for: LanguageTag(checked: "es-MX"))
        #expect(english != spanish)
        for advice in [english, spanish] {
            #expect(advice.hasSuffix("."))
            // What is wrong, and what to do: two sentences at least.
            #expect(advice.split(separator: ".").count >= 2)
        }
        #expect(
            Set(EvidenceFinding.allCases.map { $0.advice.text(for: .english) }).count == EvidenceFinding.allCases.count
        )
    }
}
