extension ExaminationReport {
    /// Holds the report against the pictures that came with it and against what was asked for.
    ///
    /// Guarantees to whoever gets the report that numbers are in bounds, texts are short and printable,
    /// each keyframe has exactly its JPEG, and the outcome agrees with what is there.
    public func checked(against pictures: [[UInt8]], asked: ExaminationRequest) throws(ReportDefect)
        -> ExaminationReport
    {
        guard keyframes.count == pictures.count, keyframes.count <= asked.keyframes else { throw .contradiction }
        guard Set(notes).count == notes.count else { throw .contradiction }
        guard usage.isInBounds else { throw .valueOutOfBounds }
        if let facts, !facts.isInBounds { throw .valueOutOfBounds }

        switch outcome {
        case .unreadable:
            guard keyframes.isEmpty else { throw .contradiction }
        case .readable:
            guard let facts, facts.picture != nil else { throw .contradiction }
            guard asked.keyframes == 0 || !keyframes.isEmpty else { throw .contradiction }
            try checkKeyframes(pictures, asked: asked, until: facts.durationMilliseconds)
        }
        return self
    }

    private func checkKeyframes(
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
            guard let size = JPEGSize(of: pictures[number]) else { throw .notAPicture }
            guard size.width == keyframe.width, size.height == keyframe.height else { throw .contradiction }
        }
    }
}

extension ExaminerUsage {
    fileprivate var isInBounds: Bool {
        [processorMilliseconds, peakKibibytes, bytesRead].allSatisfy { (0...Int(Int32.max) << 10).contains($0) }
    }
}
