import Foundation
import Notices
import Recognition
import Testing

/// A notice and what it is made from, for tests to change.
enum Example {
    struct Zones: LocalTime {
        func secondsAheadOfUTC(in zone: String, at instant: Instant) -> Int? {
            TimeZone(identifier: zone)?
                .secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1_000))
        }
    }

    static let writer = NoticeWriter(localTime: Zones())

    static func instant(_ text: String) throws -> Instant { try #require(Instant(iso8601: text)) }

    static func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

    static func words(_ word: String) throws -> LocalizedText {
        LocalizedText([.english: word, try tag("es"): "\(word) es"])
    }

    static func vocabulary() throws -> Vocabulary {
        Vocabulary(
            competent: try words("V-competent"),
            notYetCompetent: try words("V-not-yet"),
            furtherEvidence: try words("V-further"),
            full: try words("V-full"),
            partial: try words("V-partial"),
            none: try words("V-none"),
            others: [.certificateSuspended: LocalizedText([.english: "frozen", try tag("es"): "congelado"])]
        )
    }

    /// Everything known: due at the end of 30 November in Mexico City, three days after the writing.
    static func context(_ kind: NoticeKind, _ languages: String...) throws -> NoticeContext {
        NoticeContext(
            kind,
            of: try #require(CaseID("0123456789AB")),
            recipientName: "Rosa Díaz",
            languages: try languages.map(tag),
            bodyLanguages: [try tag("es")],
            bodyTitle: "Norte Certifica",
            unitTitle: LocalizedText([.english: "Wire a socket", try tag("es"): "Cablear un enchufe"]),
            clock: .submission,
            due: try instant("2026-12-01T06:00:00Z"),
            startsAt: try instant("2026-11-29T16:30:00Z"),
            appeal: .open(until: try instant("2026-12-01T06:00:00Z")),
            page: "https://assay.example.org/c/0123456789AB",
            vocabulary: try vocabulary(),
            timeZone: "America/Mexico_City",
            writtenAt: try instant("2026-11-27T18:00:00Z")
        )
    }

    static func text(_ kind: NoticeKind, _ languages: String...) throws -> NoticeText {
        var context = try context(kind)
        context.languages = try languages.map(tag)
        return try writer.write(context)
    }

    static func notice(
        address: String? = "rosa@example.org",
        subject: String = "Hay una decisión (caso 0123456789AB)",
        body: String = "Hola, Rosa Díaz:\n\nNorte Certifica decidió su caso.\n"
    ) throws -> OutgoingNotice {
        OutgoingNotice(
            id: try #require(NoticeID("N0T1CE000001")),
            kind: .certificateRevoked,
            body: try #require(BodyID("north")),
            caseID: try #require(CaseID("0123456789AB")),
            recipient: try #require(PersonID("PERS0N000001")),
            address: address,
            text: NoticeText(subject: subject, body: body, language: try tag("es")),
            createdAt: try instant("2026-11-22T10:30:00.250Z")
        )
    }

    static func sender(_ name: String? = "Norte Certifica") throws -> MailSender {
        MailSender(name: name, address: try #require(MailAddress("avisos@norte.example")))
    }
}
