extension StreamFacts {
    var isInBounds: Bool {
        let times = [declaredMilliseconds, measuredMilliseconds]
        return codec.isText(bytes: 64) && codecTag.isText(bytes: 16) && language.isText(bytes: 16)
            && Set(roles).count == roles.count
            && startMilliseconds.isWithin(-ReportBounds.milliseconds...ReportBounds.milliseconds)
            && times.allSatisfy { $0.isWithin(0...ReportBounds.milliseconds) }
            && sampleCount.isWithin(0...ReportBounds.itemCount)
            && bitsPerSecond.isWithin(0...ReportBounds.bitsPerSecond)
            && [width, height].allSatisfy { $0.isWithin(0...ReportBounds.pixelsPerSide * 16) }
            && channels.isWithin(0...1024) && sampleRate.isWithin(0...10_000_000)
            && edits?.isInBounds != false && digest?.isInBounds != false
    }
}

extension EditFacts {
    fileprivate var isInBounds: Bool {
        let times = [delayMilliseconds, skippedMilliseconds, presentedMilliseconds]
        return (0...ReportBounds.itemCount).contains(count) && (0...count).contains(partCount)
            && times.allSatisfy { (0...ReportBounds.milliseconds).contains($0) }
    }
}

extension TrackDigest {
    fileprivate var isInBounds: Bool {
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }
        return sha256.utf8.count == 64 && sha256.utf8.allSatisfy(isDigit)
            && (0...ReportBounds.itemCount).contains(packetCount)
    }
}
