import ExaminationReport
import Recognition
import Terminal

extension Output {
    /// What is true of a file, a line for each matter that there is something to say about.
    func fileFacts(_ facts: FileFacts) -> [String] {
        var lines: [(String, String?)] = [("file", Self.file(facts))]
        // A photo and a document do not last, and a document has nothing to see or hear here.
        if facts.durationMilliseconds > 0 || !facts.streams.isEmpty { lines.append(("length", Self.length(facts))) }
        if facts.document == nil {
            lines.append(("picture", facts.picture.map(Self.picture) ?? "none"))
            lines.append(("sound", facts.sound.map(Self.sound) ?? "none"))
        }
        lines.append(("document", facts.document.map { "PDF \($0.version)" }))
        lines.append(("colour", facts.picture.flatMap { Self.colour($0.colour) }))
        lines.append(("streams", Self.streams(facts)))
        lines.append(("edits", Self.edits(facts)))
        lines.append(("filmed", filmed(facts)))
        lines.append(("place", Self.place(facts.capture)))
        lines.append(("device", Self.device(facts)))
        lines.append(("written", Self.written(facts.structure)))
        lines.append(("chapters", Self.chapters(facts.chapters)))
        lines.append(("hints", Self.hints(facts.hints)))
        for stream in facts.streams {
            guard let digest = stream.digest else { continue }
            lines.append((stream.kind.rawValue, "SHA-256 of its packets " + digest.sha256))
        }
        return self.facts(lines, indent: 2)
    }

    private static func device(_ facts: FileFacts) -> String? {
        let names = [facts.deviceMake?.value, facts.deviceModel?.value].compactMap { $0 }
        guard !names.isEmpty else { return nil }
        return names.joined(separator: " ") + warning(facts.capture.models.agreement)
    }

    private static func file(_ facts: FileFacts) -> String {
        let size = ByteCount.text(Int64(facts.byteCount))
        guard facts.bitsPerSecond > 0 else { return "\(facts.container.rawValue), \(size)" }
        return "\(facts.container.rawValue), \(size), \(facts.bitsPerSecond / 1_000) kbit/s"
    }

    private static func length(_ facts: FileFacts) -> String {
        var text = position(facts.durationMilliseconds)
        if facts.usableMilliseconds < facts.durationMilliseconds {
            text += ", of which \(position(facts.usableMilliseconds)) can be shown"
        }
        // A second is what encoders and rounding explain.
        if let declared = facts.declaredMilliseconds, let measured = facts.measuredMilliseconds,
            (declared - measured).magnitude > 1_000
        {
            text += "; the header says \(position(declared)), the samples \(position(measured))"
        }
        return text
    }

    private static func picture(_ picture: PictureFacts) -> String {
        var text = "\(picture.codec) \(picture.displayedWidth)x\(picture.displayedHeight)"
        if picture.rotation != 0 { text += ", turned by \(picture.rotation)°" }
        guard let rate = picture.frameRate else { return text }
        text += ", \(Self.rate(rate.averageMillihertz)) pictures a second (\(rate.spacing.rawValue))"
        if let capture = rate.captureMillihertz, capture > rate.averageMillihertz * 3 / 2 {
            text += ", filmed at \(Self.rate(capture))"
        }
        return text
    }

    private static func sound(_ sound: SoundFacts) -> String {
        "\(sound.codec), \(sound.channels) channels, \(sound.sampleRate) Hz\(sound.isReadable ? "" : ", not readable")"
    }

    private static func colour(_ colour: ColourFacts) -> String? {
        let range: String? =
            switch colour.dynamicRange {
            case .standard: nil
            case .pq: "high dynamic range (PQ)"
            case .hlg: "high dynamic range (HLG)"
            case .dolbyVision: "Dolby Vision alone"
            }
        let parts = [
            colour.pixelFormat, colour.bitDepth.map { "\($0) bits" }, colour.primaries,
            colour.range.map { "\($0.rawValue) range" }, range,
            colour.dolbyVisionProfile.map { "Dolby Vision profile \($0)" },
        ]
        let known = parts.compactMap { $0 }
        return known.isEmpty ? nil : known.joined(separator: ", ")
    }

    /// Only when there is more than a picture and a sound.
    private static func streams(_ facts: FileFacts) -> String? {
        guard facts.streams.count > 2 else { return nil }
        let names = facts.streams.map { stream in
            let codec = stream.codec == "none" ? stream.codecTag ?? stream.codec : stream.codec
            return "\(stream.kind.rawValue) \(codec)" + (stream.language.map { " (\($0))" } ?? "")
        }
        return "\(facts.streams.count): " + names.joined(separator: ", ")
    }

    /// Every film has an edit list that takes off a few pictures' delay; what is worth a line is more than that.
    private static func edits(_ facts: FileFacts) -> String? {
        let worthwhile = 250
        let lines = facts.streams.filter { [.video, .sound].contains($0.kind) }.compactMap { stream -> String? in
            guard let edits = stream.edits else { return nil }
            var parts: [String] = []
            if edits.partCount > 1 { parts.append("put together from \(edits.partCount) parts") }
            if edits.skippedMilliseconds >= worthwhile {
                parts.append("first \(edits.skippedMilliseconds) ms left out")
            }
            if edits.delayMilliseconds >= worthwhile { parts.append("begins \(edits.delayMilliseconds) ms late") }
            if edits.changesSpeed { parts.append("speed changed") }
            return parts.isEmpty ? nil : "\(stream.kind.rawValue) " + parts.joined(separator: ", ")
        }
        return lines.isEmpty ? nil : lines.joined(separator: "; ")
    }

    private func filmed(_ facts: FileFacts) -> String? {
        guard let captured = facts.capturedAt else { return nil }
        let text = "\(clock.text(Instant(milliseconds: Int64(captured.value)))) (\(captured.tag))"
        return text + Self.warning(facts.capture.times.agreement)
    }

    private static func place(_ capture: CaptureFacts) -> String? {
        guard let place = capture.place else { return nil }
        let latitude = degrees(place.value.latitudeMicrodegrees, "N", "S")
        let longitude = degrees(place.value.longitudeMicrodegrees, "E", "W")
        return "\(latitude) \(longitude) (\(place.tag))" + warning(capture.places.agreement)
    }

    private static func warning(_ agreement: Agreement) -> String {
        agreement == .disagree ? "; tags disagree" : ""
    }

    private static func written(_ structure: StructureFacts) -> String? {
        var parts = structure.writers.prefix(4).map(\.value)
        switch structure.order {
        case .indexFirst: parts.append("index first")
        case .mediaFirst: parts.append("index last")
        case .other: break
        }
        if structure.isFragmented { parts.append("in fragments") }
        if structure.hasContentCredentials { parts.append("with content credentials") }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func chapters(_ chapters: ChapterFacts) -> String? {
        guard chapters.count > 0 else { return nil }
        let first = chapters.first.prefix(4).map {
            [position($0.atMilliseconds), $0.title ?? ""].joined(separator: " ")
        }
        return "\(chapters.count): " + first.joined(separator: ", ") + (chapters.count > first.count ? ", …" : "")
    }

    private static func hints(_ hints: [IndexHint]) -> String? {
        guard !hints.isEmpty else { return nil }
        let first = hints.prefix(8).map { hint in
            let from = position(hint.fromMilliseconds)
            return switch hint.kind {
            case .frozen: "may stand still \(from) to \(position(hint.toMilliseconds))"
            case .blank: "may be black \(from) to \(position(hint.toMilliseconds))"
            case .silent: "may be silent \(from) to \(position(hint.toMilliseconds))"
            case .keyOffGrid: "may be joined at \(from)"
            }
        }
        return first.joined(separator: ", ") + (hints.count > first.count ? ", …" : "")
    }

    private static func position(_ milliseconds: Int) -> String {
        DurationText.position(milliseconds: Int64(milliseconds))
    }

    /// Five places after the point, a metre.
    private static func degrees(_ microdegrees: Int, _ positive: String, _ negative: String) -> String {
        let (whole, part) = (Int(microdegrees.magnitude) / 10).quotientAndRemainder(dividingBy: 100_000)
        let digits = String(part)
        return "\(whole)." + String(repeating: "0", count: 5 - digits.count) + digits
            + (microdegrees < 0 ? negative : positive)
    }

    /// Thousandths as a decimal: 29970 is 29.97.
    private static func rate(_ millihertz: Int) -> String {
        let hundredths = (millihertz + 5) / 10
        let rest = hundredths % 100
        return rest == 0 ? String(hundredths / 100) : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
