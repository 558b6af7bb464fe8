import ExaminationReport
import Testing

/// What a report is held to before anybody sees it.
@Suite struct ReportCheckTests {
    /// A JPEG that says it is 64 x 48, with nothing in it.
    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 48, 0, 64, 1, 1, 0x11, 0, 0xFF, 0xD9]

    private func keyframe(at time: Int = 500, width: Int = 64, height: Int = 48, bytes: Int? = nil, index: Int = 0)
        -> Keyframe
    {
        Keyframe(
            atMilliseconds: time,
            width: width,
            height: height,
            byteCount: bytes ?? Self.jpeg.count,
            pictureIndex: index
        )
    }

    private func facts(duration: Int = 1000, usable: Int = 1000, model: String = "Obrera 5", rotation: Int = 90)
        -> FileFacts
    {
        FileFacts(
            container: .mp4,
            brand: "isom",
            streams: [StreamFacts(kind: .video, codec: "h264", isAccepted: true)],
            durationMilliseconds: duration,
            usableMilliseconds: usable,
            byteCount: 1,
            bitsPerSecond: 1,
            picture: PictureFacts(
                codec: "h264",
                codedWidth: 640,
                codedHeight: 360,
                displayedWidth: 360,
                displayedHeight: 640,
                rotation: rotation,
                isMirrored: false,
                frameRate: nil
            ),
            sound: nil,
            capturedAt: nil,
            deviceMake: nil,
            deviceModel: Tagged(model, tag: "model")
        )
    }

    private func report(
        _ outcome: ExaminationOutcome = .readable,
        kind: MediaKind? = .video,
        facts: FileFacts?,
        keyframes: [Keyframe],
        notes: [ExaminationNote] = [],
        peak: Int = 1
    ) -> ExaminationReport {
        ExaminationReport(
            outcome: outcome,
            kind: kind,
            facts: facts,
            keyframes: keyframes,
            notes: notes,
            usage: ExaminerUsage(processorMilliseconds: 1, peakKibibytes: peak, bytesRead: 1),
            sandboxLayers: 131
        )
    }

    private func defect(of report: ExaminationReport, pictures: [[UInt8]] = [jpeg]) throws -> ReportDefect? {
        let asked = try #require(ExaminationRequest(keyframes: 2, width: 64))
        do {
            _ = try report.checked(against: pictures, asked: asked)
            return nil
        } catch {
            return error
        }
    }

    @Test func passesAHonestReportAndItsJSON() throws {
        let honest = report(facts: facts(), keyframes: [keyframe()], notes: [.fewPictures])
        #expect(try defect(of: honest) == nil)
        #expect(try ExaminationReport(json: honest.json()) == honest)
        let unreadable = report(.unreadable(.truncated), facts: nil, keyframes: [])
        #expect(try ExaminationReport(json: unreadable.json()) == unreadable)
        #expect(try defect(of: unreadable, pictures: []) == nil)
    }

    @Test func refusesLiesAboutPictures() throws {
        let lies: [Keyframe] = [
            keyframe(bytes: 16), keyframe(index: 1), keyframe(height: 50), keyframe(at: -1), keyframe(at: 1001),
        ]
        for lie in lies { #expect(try defect(of: report(facts: facts(), keyframes: [lie])) == .contradiction) }
        #expect(try defect(of: report(facts: facts(), keyframes: [keyframe(width: 66)])) == .valueOutOfBounds)
        #expect(try defect(of: report(facts: facts(), keyframes: [keyframe()]), pictures: []) == .contradiction)
        #expect(try defect(of: report(facts: facts(), keyframes: []), pictures: [Self.jpeg]) == .contradiction)
        let twice = [keyframe(), keyframe(index: 1)]
        #expect(
            try defect(of: report(facts: facts(), keyframes: twice), pictures: [Self.jpeg, Self.jpeg]) == .contradiction
        )
        let many = [keyframe(at: 1), keyframe(at: 2, index: 1), keyframe(at: 3, index: 2)]
        let pictures = Array(repeating: Self.jpeg, count: 3)
        #expect(try defect(of: report(facts: facts(), keyframes: many), pictures: pictures) == .contradiction)
    }

    @Test func refusesPicturesThatAreNone() throws {
        let page = Array("<html>not a jpg</".utf8)
        let one = report(facts: facts(), keyframes: [keyframe(bytes: page.count)])
        #expect(try defect(of: one, pictures: [page]) == .notAPicture)
    }

    @Test func refusesValuesOutOfBounds() throws {
        let bad: [FileFacts] = [
            facts(duration: -1, usable: -1), facts(usable: 1001), facts(duration: .max, usable: 0), facts(rotation: 33),
            facts(model: "\u{1B}]52;c;aGFjaw==\u{07}"), facts(model: String(repeating: "x", count: 129)),
            facts(model: "a\u{202E}b"),
        ]
        for facts in bad {
            #expect(try defect(of: report(facts: facts, keyframes: [keyframe(at: 0)])) == .valueOutOfBounds)
        }
        #expect(try defect(of: report(facts: facts(), keyframes: [keyframe()], peak: -1)) == .valueOutOfBounds)
    }

    @Test func refusesOutcomesThatContradictTheRest() throws {
        #expect(try defect(of: report(facts: nil, keyframes: [keyframe()])) == .contradiction)
        #expect(try defect(of: report(facts: facts(), keyframes: []), pictures: []) == .contradiction)
        let unreadable = report(.unreadable(.empty), facts: nil, keyframes: [keyframe()])
        #expect(try defect(of: unreadable) == .contradiction)
        let repeated = report(facts: facts(), keyframes: [keyframe()], notes: [.fewPictures, .fewPictures])
        #expect(try defect(of: repeated) == .contradiction)
    }

    /// A readable file has what its kind has, and nothing that its kind cannot have.
    @Test func refusesKindsThatContradictTheFacts() throws {
        #expect(try defect(of: report(kind: nil, facts: facts(), keyframes: [keyframe()])) == .contradiction)
        // A photo does not last, and a recording has no picture.
        for kind in [MediaKind.photo, .sound, .document] {
            #expect(try defect(of: report(kind: kind, facts: facts(), keyframes: [keyframe()])) == .contradiction)
        }
        let photo = facts(duration: 0, usable: 0)
        #expect(try defect(of: report(kind: .photo, facts: photo, keyframes: [keyframe(at: 0)])) == nil)
        #expect(try defect(of: report(kind: .photo, facts: photo, keyframes: []), pictures: []) == .contradiction)
        var document = report(kind: .document, facts: FullReport.document(version: "1.7"), keyframes: [])
        #expect(try defect(of: document, pictures: []) == nil)
        document = report(kind: .document, facts: FullReport.document(version: "1.7"), keyframes: [keyframe(at: 0)])
        #expect(try defect(of: document) == .contradiction)
        document = report(kind: .document, facts: FullReport.document(version: "1.7\u{1B}[2J"), keyframes: [])
        #expect(try defect(of: document, pictures: []) == .valueOutOfBounds)
        let unreadable = report(.unreadable(.codecNotAccepted), kind: .photo, facts: nil, keyframes: [])
        #expect(try defect(of: unreadable, pictures: []) == nil)
    }

    @Test func refusesOtherFormats() throws {
        let text = String(decoding: try report(facts: facts(), keyframes: []).json(), as: UTF8.self)
        let next = text.replacing(#""version":2"#, with: #""version":3"#)
        #expect(throws: ReportDefect.unknownVersion) { try ExaminationReport(json: Array(next.utf8)) }
        let unknown = text.replacing(#""code":"readable""#, with: #""code":"splendid""#)
        #expect(throws: ReportDefect.notAReport) { try ExaminationReport(json: Array(unknown.utf8)) }
        #expect(throws: ReportDefect.notAReport) { try ExaminationReport(json: Array(repeating: 0x5B, count: 60_000)) }
        #expect(throws: ReportDefect.frameTooLong) {
            try ExaminationReport(json: Array(repeating: 0x20, count: 70_000))
        }
    }

    @Test func holdsTheSheetAndTheCheckToWhatWasAsked() throws {
        var asked = try #require(ExaminationRequest(keyframes: 2, width: 64))
        asked.contactSheet = true
        asked.sampleCheck = true
        let honest = SampleCheck(
            sampleCount: 9,
            samplesOutside: 0,
            placesAsked: 3,
            placesDecoded: 2,
            failedAt: [40]
        )
        #expect(!honest.isPassed)
        let sheet = ContactSheet(width: 64, height: 48, byteCount: Self.jpeg.count, columns: 1)
        let defect = { (sheet: ContactSheet?, check: SampleCheck?, jpeg: [UInt8]?, asked) -> ReportDefect? in
            let report = ExaminationReport(
                outcome: .readable,
                kind: .video,
                facts: facts(),
                keyframes: [keyframe()],
                contactSheet: sheet,
                sampleCheck: check,
                notes: [],
                usage: ExaminerUsage(processorMilliseconds: 1, peakKibibytes: 1, bytesRead: 1),
                sandboxLayers: 131
            )
            do {
                _ = try report.checked(against: [Self.jpeg], contactSheet: jpeg, asked: asked)
                return nil
            } catch {
                return error as? ReportDefect
            }
        }
        #expect(defect(sheet, honest, Self.jpeg, asked) == nil)
        #expect(defect(nil, honest, Self.jpeg, asked) == .contradiction)
        #expect(defect(sheet, honest, nil, asked) == .contradiction)
        #expect(defect(sheet, nil, Self.jpeg, asked) == .contradiction)
        let unasked = try #require(ExaminationRequest(keyframes: 2, width: 64))
        #expect(defect(sheet, nil, Self.jpeg, unasked) == .contradiction)
        #expect(defect(nil, honest, nil, unasked) == .contradiction)
        let wide = ContactSheet(width: 65, height: 48, byteCount: Self.jpeg.count, columns: 1)
        #expect(defect(wide, honest, Self.jpeg, asked) == .contradiction)
        let many = SampleCheck(sampleCount: 1, samplesOutside: 2, placesAsked: 3, placesDecoded: 3, failedAt: [])
        #expect(defect(sheet, many, Self.jpeg, asked) == .valueOutOfBounds)
        let lie = SampleCheck(sampleCount: 9, samplesOutside: 0, placesAsked: 3, placesDecoded: 3, failedAt: [1])
        #expect(defect(sheet, lie, Self.jpeg, asked) == .contradiction)
    }

    /// A check that the budget ended is left out, which only a report that says so may do.
    @Test func takesAReportWithoutACheckThatWasNotFinished() throws {
        var asked = try #require(ExaminationRequest(keyframes: 0, width: 64))
        asked.sampleCheck = true
        for (notes, expected) in [([.outOfTime], nil), ([], .contradiction)] as [([ExaminationNote], ReportDefect?)] {
            let report = ExaminationReport(
                outcome: .readable,
                kind: .video,
                facts: facts(),
                keyframes: [],
                notes: notes,
                usage: ExaminerUsage(processorMilliseconds: 1, peakKibibytes: 1, bytesRead: 1),
                sandboxLayers: 131
            )
            var defect: ReportDefect?
            do { _ = try report.checked(against: [], asked: asked) } catch { defect = error }
            #expect(defect == expected)
        }
    }

    @Test func makesTextsHarmless() {
        #expect("  Obrera\u{1B}[2J 5\u{0}  ".reportText == "Obrera[2J 5")
        #expect("\u{7}\u{202E}".reportText == nil)
        #expect(String(repeating: "é", count: 200).reportText?.utf8.count == 128)
        #expect("Cámara Ñandú 🎥".isReportText)
    }

    @Test func boundsWhatMayBeAsked() {
        #expect(ExaminationRequest(keyframes: 65, width: 320) == nil)
        #expect(ExaminationRequest(keyframes: -1, width: 320) == nil)
        #expect(ExaminationRequest(keyframes: 12, width: 1921) == nil)
        #expect(ExaminationRequest(keyframes: 0, width: 16) != nil)
    }

    @Test func everyReasonHasWordsForItsSender() {
        for reason in UnreadableReason.allCases {
            #expect(reason.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
            #expect(!reason.explanation.isEmpty && !reason.advice.isEmpty)
        }
    }
}
