import ExaminationReport
import Recognition
import Terminal

extension Output {
    func examined(_ file: ExaminedFile) -> [String] {
        var lines = ["\(file.file): \(file.outcome.rawValue)\(file.reason.map { " (\($0))" } ?? "")"]
        if let advice = file.advice { lines.append("  " + advice) }
        if let facts = file.report?.facts { lines += self.facts(facts) }
        if let report = file.report {
            if !report.notes.isEmpty {
                lines.append("  notes: " + report.notes.map(\.rawValue).joined(separator: ", "))
            }
            if !report.keyframes.isEmpty {
                let times = report.keyframes.map { DurationText.position(milliseconds: Int64($0.atMilliseconds)) }
                lines.append("  keyframes: " + times.joined(separator: " "))
            }
            lines.append(
                "  examined in \(file.wallMilliseconds) ms, \(report.usage.processorMilliseconds) ms of processor time"
            )
        }
        return lines
            + (file.pictures.map(\.path) + [file.contactSheet?.path].compactMap(\.self)).map { "  saved: \($0)" }
    }

    private func facts(_ facts: VideoFacts) -> [String] {
        let picture = facts.picture.map { picture in
            let rate =
                picture.frameRate.map {
                    ", \(Self.rate($0.averageMillihertz)) pictures a second (\($0.spacing.rawValue))"
                } ?? ""
            let turned = picture.rotation == 0 ? "" : ", turned by \(picture.rotation)°"
            return "\(picture.codec) \(picture.displayedWidth)x\(picture.displayedHeight)\(turned)\(rate)"
        }
        let sound = facts.sound.map {
            "\($0.codec), \($0.channels) channels, \($0.sampleRate) Hz\($0.isReadable ? "" : ", not readable")"
        }
        let device = [facts.deviceMake?.value, facts.deviceModel?.value].compactMap { $0 }.joined(separator: " ")
        return self.facts(
            [
                (
                    "file",
                    "\(facts.container.rawValue), \(ByteCount.text(Int64(facts.byteCount))), \(facts.bitsPerSecond / 1_000) kbit/s"
                ),
                ("length", Self.length(facts)), ("picture", picture ?? "none"), ("sound", sound ?? "none"),
                (
                    "filmed",
                    facts.capturedAt.map { "\(clock.text(Instant(milliseconds: Int64($0.value)))) (\($0.tag))" }
                ),
                ("device", device.isEmpty ? nil : device),
            ],
            indent: 2
        )
    }

    private static func length(_ facts: VideoFacts) -> String {
        let whole = DurationText.position(milliseconds: Int64(facts.durationMilliseconds))
        guard facts.usableMilliseconds < facts.durationMilliseconds else { return whole }
        return "\(whole), of which \(DurationText.position(milliseconds: Int64(facts.usableMilliseconds))) can be shown"
    }

    /// Thousandths as a decimal: 29970 is 29.97.
    private static func rate(_ millihertz: Int) -> String {
        let hundredths = (millihertz + 5) / 10
        let rest = hundredths % 100
        return rest == 0 ? String(hundredths / 100) : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
