extension FileFacts {
    /// Whether every number is one that a file can have, every text may be shown, and every list is short.
    var isInBounds: Bool {
        let texts = [brand, capturedAt?.tag, deviceMake?.value, deviceMake?.tag, deviceModel?.value, deviceModel?.tag]
        let all = 0...ReportBounds.milliseconds
        return all.contains(durationMilliseconds)
            && (0...durationMilliseconds).contains(usableMilliseconds)
            && (0...ReportBounds.bytes).contains(byteCount)
            && (0...ReportBounds.bitsPerSecond).contains(bitsPerSecond)
            && [declaredMilliseconds, measuredMilliseconds].allSatisfy { $0.isWithin(all) }
            && streams.count <= ReportBounds.streamCount
            && texts.allSatisfy { $0.isText() }
            && capturedAt.map { StatedTime.range.contains($0.value) } != false
            && streams.allSatisfy { $0.isInBounds }
            && picture?.isInBounds != false
            && sound?.isInBounds != false
            && document.map { $0.version.isText(bytes: 8) } != false
            && structure.isInBounds && capture.isInBounds && chapters.isInBounds
            && hints.count <= ReportBounds.hintCount
            && hints.allSatisfy { all.contains($0.fromMilliseconds) && all.contains($0.toMilliseconds) }
            && hints.allSatisfy { $0.fromMilliseconds <= $0.toMilliseconds }
    }
}

extension PictureFacts {
    fileprivate var isInBounds: Bool {
        let sides = [codedWidth, codedHeight, displayedWidth, displayedHeight]
        return sides.allSatisfy { (0...ReportBounds.pixelsPerSide * 16).contains($0) }
            && [0, 90, 180, 270].contains(rotation)
            && frameRate?.isInBounds != false
            && colour.isInBounds
            && codec.isReportText
    }
}

extension FrameRate {
    fileprivate var isInBounds: Bool {
        let rates = [averageMillihertz, nominalMillihertz, captureMillihertz]
        let intervals = [shortestMicroseconds, longestMicroseconds]
        return rates.allSatisfy { $0.isWithin(0...10_000_000) }
            && intervals.allSatisfy { $0.isWithin(0...ReportBounds.milliseconds * 1000) }
            && (shortestMicroseconds ?? 0) <= (longestMicroseconds ?? .max)
    }
}

extension ColourFacts {
    fileprivate var isInBounds: Bool {
        [pixelFormat, primaries, transfer, matrix].allSatisfy { $0.isText(bytes: 32) }
            && bitDepth.isWithin(1...32) && dolbyVisionProfile.isWithin(0...127)
    }
}

extension SoundFacts {
    fileprivate var isInBounds: Bool {
        (0...1024).contains(channels) && (0...10_000_000).contains(sampleRate) && codec.isReportText
    }
}

extension StructureFacts {
    fileprivate var isInBounds: Bool {
        boxes.count <= ReportBounds.boxCount && boxes.allSatisfy { $0.isText(bytes: 16) }
            && brands.count <= ReportBounds.brandCount && brands.allSatisfy { $0.isText(bytes: 16) }
            && writers.count <= ReportBounds.writerCount && writers.allSatisfy { $0.isInBounds && $0.value.isText() }
    }
}

extension CaptureFacts {
    fileprivate var isInBounds: Bool {
        times.isInBounds { $0.isInBounds } && places.isInBounds { $0.isInBounds }
            && makes.isInBounds { $0.isText() } && models.isInBounds { $0.isText() }
    }
}

extension ChapterFacts {
    fileprivate var isInBounds: Bool {
        (first.count...ReportBounds.itemCount).contains(count) && first.count <= ReportBounds.chapterCount
            && first.allSatisfy { (0...ReportBounds.milliseconds).contains($0.atMilliseconds) && $0.title.isText() }
    }
}

extension StatedTime {
    /// From 1990 to 2199, with a day to each side for zones.
    static let range = 631_065_600_000...7_258_204_800_000

    fileprivate var isInBounds: Bool {
        Self.range.contains(milliseconds) && offsetMinutes.isWithin(-960...960)
            && (zone == .stated) == (offsetMinutes != nil)
    }
}

extension Place {
    fileprivate var isInBounds: Bool {
        (-90_000_000...90_000_000).contains(latitudeMicrodegrees)
            && (-180_000_000...180_000_000).contains(longitudeMicrodegrees)
            && altitudeMillimetres.isWithin(-100_000_000...100_000_000)
            && isPlaceholder == (latitudeMicrodegrees == 0 && longitudeMicrodegrees == 0)
    }
}

extension Statement {
    fileprivate var isInBounds: Bool {
        tag.isReportText && !tag.isEmpty && stream.isWithin(0...ReportBounds.streamCount - 1)
    }
}

extension Statements {
    fileprivate func isInBounds(_ check: (Value) -> Bool) -> Bool {
        let isCountRight =
            switch agreement {
            case .silent: stated.isEmpty
            case .single: stated.count == 1
            case .agree, .disagree: stated.count > 1
            }
        return isCountRight && stated.count <= ReportBounds.statementCount
            && stated.allSatisfy { $0.isInBounds && check($0.value) }
    }
}
