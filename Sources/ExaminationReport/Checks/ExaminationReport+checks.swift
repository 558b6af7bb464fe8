extension ExaminationReport {
    /// Holds the report against the pictures that came with it and against what was asked for.
    ///
    /// Guarantees to whoever gets the report that numbers are in bounds, texts are short and printable,
    /// each keyframe has exactly its JPEG, and the outcome agrees with what is there.
    public func checked(
        against pictures: [[UInt8]],
        contactSheet sheet: [UInt8]? = nil,
        asked: ExaminationRequest
    ) throws(ReportDefect) -> ExaminationReport {
        guard keyframes.count == pictures.count, keyframes.count <= asked.keyframes else { throw .contradiction }
        guard Set(notes).count == notes.count else { throw .contradiction }
        guard usage.isInBounds else { throw .valueOutOfBounds }
        if let facts, !facts.isInBounds { throw .valueOutOfBounds }

        switch outcome {
        case .unreadable:
            guard keyframes.isEmpty, contactSheet == nil, sheet == nil, sampleCheck == nil else {
                throw .contradiction
            }
        case .readable:
            guard let kind, let facts, facts.isOf(kind) else { throw .contradiction }
            guard kind.hasPicture ? asked.keyframes == 0 || !keyframes.isEmpty : keyframes.isEmpty else {
                throw .contradiction
            }
            try checkKeyframes(pictures, asked: asked, until: facts.durationMilliseconds)
            try checkContactSheet(sheet, asked: asked)
            try checkSamples(asked: asked)
        }
        return self
    }
}

extension MediaKind {
    fileprivate var hasPicture: Bool { self == .video || self == .photo }
}

extension FileFacts {
    /// Whether there is what a readable file of this kind has, and nothing that it cannot have.
    fileprivate func isOf(_ kind: MediaKind) -> Bool {
        switch kind {
        case .video: picture != nil && document == nil
        case .photo: picture != nil && document == nil && sound == nil && durationMilliseconds == 0
        case .sound: picture == nil && document == nil && sound != nil
        case .document: picture == nil && document != nil && sound == nil && durationMilliseconds == 0
        }
    }
}

extension ExaminerUsage {
    fileprivate var isInBounds: Bool {
        [processorMilliseconds, peakKibibytes, bytesRead].allSatisfy { (0...Int(Int32.max) << 10).contains($0) }
    }
}
