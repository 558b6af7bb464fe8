import ExaminationReport

extension LookSession {
    /// A document is stored and named, never opened.
    func lookAtDocument(_ head: [UInt8]) throws(MediaFault) {
        guard whitelist.has(.pdf) else { throw MediaFault(.unsupportedContainer) }
        guard let version = DocumentFile.version(head) else { throw MediaFault(.malformed) }
        var facts = FileFacts(
            container: .pdf,
            brand: nil,
            streams: [],
            durationMilliseconds: 0,
            usableMilliseconds: 0,
            byteCount: Int(source.size),
            bitsPerSecond: 0,
            picture: nil,
            sound: nil,
            capturedAt: nil,
            deviceMake: nil,
            deviceModel: nil
        )
        facts.document = DocumentFacts(version: version)
        self.facts = facts
        guard DocumentFile.isWhole(source) else { throw MediaFault(.truncated) }
        guard request.sampleCheck else { return }
        sampleCheck = SampleCheck(sampleCount: 1, samplesOutside: 0, placesAsked: 1, placesDecoded: 1, failedAt: [])
    }
}
