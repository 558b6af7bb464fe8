import ExaminationReport
import Testing

/// The framing on the pipe, read as if by an enemy written.
@Suite struct ReportFrameTests {
    private static let picture: [UInt8] = [0x4A, 0, 0, 0, 3, 1, 2, 3]
    private static let report: [UInt8] = [0x52, 0, 0, 0, 2, 0x7B, 0x7D]

    private func defect(of bytes: [UInt8]) -> ReportDefect? {
        do {
            var decoder = ReportFrameDecoder()
            try decoder.receive(bytes)
            _ = try decoder.finish()
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: 1...15)
    func isTheSameHoweverThePipeCutsIt(_ step: Int) throws {
        let bytes = Self.picture + Self.report
        var decoder = ReportFrameDecoder()
        for start in stride(from: 0, to: bytes.count, by: step) {
            try decoder.receive(Array(bytes[start..<min(bytes.count, start + step)]))
        }
        let received = try decoder.finish()
        #expect(received.pictures == [[1, 2, 3]])
        #expect(received.report == [0x7B, 0x7D])
    }

    @Test func writesWhatItReads() throws {
        #expect(try ReportFrame.header(.picture, count: 3) + [1, 2, 3] == Self.picture)
        #expect(throws: ReportDefect.frameTooLong) { try ReportFrame.header(.report, count: 64 << 10 + 1) }
        #expect(throws: ReportDefect.frameTooLong) { try ReportFrame.header(.picture, count: 0) }
    }

    @Test func refusesWhatIsNoFrame() {
        #expect(defect(of: [0x00]) == .unknownFrame)
        #expect(defect(of: Self.picture + [0x4B]) == .unknownFrame)
        #expect(defect(of: [0x4A, 0, 0, 0, 0]) == .emptyFrame)
    }

    @Test func refusesLengthsThatLie() {
        #expect(defect(of: [0x4A, 0xFF, 0xFF, 0xFF, 0xFF]) == .frameTooLong)
        #expect(defect(of: [0x52, 0, 1, 0, 1]) == .frameTooLong)
        #expect(defect(of: Self.picture.dropLast() + Self.report) == .unknownFrame)
    }

    @Test func wantsExactlyOneReportAtTheEnd() {
        #expect(defect(of: []) == .cutOff)
        #expect(defect(of: Self.picture) == .cutOff)
        #expect(defect(of: Array(Self.report.dropLast())) == .cutOff)
        #expect(defect(of: Self.report + Self.picture) == .bytesAfterReport)
        #expect(defect(of: Self.report + Self.report) == .bytesAfterReport)
    }

    @Test func takesOneContactSheetAfterThePictures() throws {
        let sheet: [UInt8] = [0x53, 0, 0, 0, 2, 7, 7]
        var decoder = ReportFrameDecoder()
        try decoder.receive(Self.picture + sheet + Self.report)
        #expect(try decoder.finish().contactSheet == [7, 7])
        #expect(defect(of: sheet + sheet + Self.report) == .tooManyPictures)
        #expect(defect(of: sheet + Self.picture + Self.report) == .tooManyPictures)
        #expect(defect(of: [0x53, 0, 3, 0x0D, 0x41]) == .frameTooLong)
        #expect(ReportBounds.contactSheetBytes == 0x030D40)
    }

    @Test func boundsTheNumberOfPicturesAndTheSum() {
        let most = Array(repeating: Self.picture, count: ReportBounds.pictureCount).flatMap { $0 }
        #expect(defect(of: most + Self.report) == nil)
        #expect(defect(of: most + Self.picture) == .tooManyPictures)
        #expect(defect(of: Array(repeating: 0x4A, count: ReportBounds.totalBytes + 1)) == .tooManyBytes)
    }
}
