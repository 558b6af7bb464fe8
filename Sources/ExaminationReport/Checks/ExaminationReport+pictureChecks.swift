extension ExaminationReport {
    func checkKeyframes(
        _ pictures: [[UInt8]],
        asked: ExaminationRequest,
        until end: Int
    ) throws(ReportDefect) {
        var last = -1
        for (number, keyframe) in keyframes.enumerated() {
            guard keyframe.pictureIndex == number, keyframe.byteCount == pictures[number].count else {
                throw .contradiction
            }
            guard keyframe.atMilliseconds > last, keyframe.atMilliseconds <= end else { throw .contradiction }
            last = keyframe.atMilliseconds
            guard (2...asked.width).contains(keyframe.width), (2...ReportBounds.pixelsPerSide).contains(keyframe.height)
            else { throw .valueOutOfBounds }
            guard keyframe.scores?.isInBounds != false else { throw .valueOutOfBounds }
            guard let size = JPEGSize(of: pictures[number]) else { throw .notAPicture }
            guard size.width == keyframe.width, size.height == keyframe.height else { throw .contradiction }
        }
    }

    func checkContactSheet(_ sheet: [UInt8]?, asked: ExaminationRequest) throws(ReportDefect) {
        guard asked.contactSheet, !keyframes.isEmpty else {
            guard contactSheet == nil, sheet == nil else { throw .contradiction }
            return
        }
        guard let contactSheet, let sheet, contactSheet.byteCount == sheet.count else { throw .contradiction }
        guard sheet.count <= ReportBounds.contactSheetBytes, (1...keyframes.count).contains(contactSheet.columns) else {
            throw .valueOutOfBounds
        }
        guard let size = JPEGSize(of: sheet) else { throw .notAPicture }
        guard size.width == contactSheet.width, size.height == contactSheet.height else { throw .contradiction }
    }

    func checkSamples(asked: ExaminationRequest) throws(ReportDefect) {
        guard let check = sampleCheck else {
            // One that could not be finished says nothing, and is left out.
            guard !asked.sampleCheck || notes.contains(.outOfTime) else { throw .contradiction }
            return
        }
        guard asked.sampleCheck else { throw .contradiction }
        guard (0...ReportBounds.itemCount).contains(check.sampleCount),
            (0...check.sampleCount).contains(check.samplesOutside),
            (0...ReportBounds.placesChecked).contains(check.placesAsked),
            check.failedAt.allSatisfy({ (0...ReportBounds.milliseconds).contains($0) })
        else { throw .valueOutOfBounds }
        // Which of the two agrees with the other cannot be known here; that they do is the least.
        guard check.placesDecoded == check.placesAsked - check.failedAt.count, check.placesDecoded >= 0,
            zip(check.failedAt, check.failedAt.dropFirst()).allSatisfy({ $0 <= $1 })
        else { throw .contradiction }
    }
}

extension PictureScores {
    fileprivate var isInBounds: Bool {
        (0...10_000).contains(sharpness) && (0...255).contains(brightness) && (0...1000).contains(clipped)
    }
}
