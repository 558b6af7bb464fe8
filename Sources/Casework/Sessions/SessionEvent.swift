import Recognition

/// One event of iCalendar (RFC 5545, sections 3.1, 3.3.11 and 3.6.1).
struct SessionEvent {
    let session: Session
    let caseID: CaseID
    let place: String?
    let title: String

    var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Assay//Sessions//EN",
            isCancelled ? "METHOD:CANCEL" : "METHOD:PUBLISH", "BEGIN:VEVENT",
            "UID:\(session.act.session)@\(caseID)", "SEQUENCE:\(isCancelled ? 1 : 0)",
            "DTSTAMP:\(Self.stamp(session.scheduledAt))", "DTSTART:\(Self.stamp(session.act.startsAt))",
            "DTEND:\(Self.stamp(session.endsAt))",
            "SUMMARY:\(Self.escaped("\(title): \(session.act.unit)"))",
            "STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")",
        ]
        if let place { lines.append("LOCATION:\(Self.escaped(place))") }
        lines += ["END:VEVENT", "END:VCALENDAR"]
        return lines.map(Self.folded).joined(separator: "\r\n") + "\r\n"
    }

    private var isCancelled: Bool { if case .cancelled = session.ending { true } else { false } }

    /// `20261123T093000Z`.
    private static func stamp(_ instant: Instant) -> String {
        String(instant.description.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\", ";", ",": escaped += "\\\(character)"
            case _ where character.isNewline: escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }

    /// Lines have at most 75 octets; a longer one goes on after a line break and a space, never inside a character.
    private static func folded(_ line: String) -> String {
        var (folded, length) = ("", 0)
        for character in line {
            let size = String(character).utf8.count
            if length + size > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.append(character)
            length += size
        }
        return folded
    }
}
