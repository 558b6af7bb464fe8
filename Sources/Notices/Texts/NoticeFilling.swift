import Recognition

/// The values that one message is filled in with.
struct NoticeFilling {
    let context: NoticeContext
    let catalogue: Catalogue
    let localTime: any LocalTime

    private var direction: TextDirection { TextDirection(of: catalogue.language) }

    func common(_ part: CommonText) -> String? { catalogue.common[part].flatMap(text(of:)) }

    var appealParagraphs: [String?] {
        guard case .open = context.appeal else { return [] }
        return [common(.appeal), common(.appealUntil), common(.appealDays)]
    }

    /// Nil when the paragraph names something that is not known.
    func text(of paragraph: Paragraph) -> String? {
        switch paragraph {
        case .plain(let pattern): return pattern.filled(value(of:))
        case .counting(let field, let forms, let other):
            guard let count = count(of: field), let rule = PluralRule(for: catalogue.language) else { return nil }
            return (forms[rule.category(of: count)] ?? other).filled(value(of:))
        }
    }

    func value(of field: NoticeField) -> String? {
        switch field {
        case .recipient: context.recipientName.flatMap { PlainText.name($0, isolatedIn: direction) }
        // A body has a title; its absence would take half of a message away.
        case .body: PlainText.line(context.bodyTitle, isolatedIn: direction) ?? "—"
        case .case: context.caseID.text
        case .unit:
            context.unitTitle.flatMap {
                PlainText.line(
                    $0.text(for: [catalogue.language] + context.languages + context.bodyLanguages),
                    isolatedIn: direction
                )
            }
        case .due: context.due.map(lastMoment(before:))
        case .when: context.startsAt.map(moment)
        case .task: context.clock.flatMap { catalogue.tasks[$0] }
        case .status: context.kind.statusWord.flatMap(status)
        case .page: context.page.flatMap { $0.contains(where: \.isWhitespace) ? nil : $0 }
        case .appealUntil: appealEnd.map(lastMoment(before:))
        case .days, .appealDays: count(of: field).map(String.init)
        }
    }

    private var appealEnd: Instant? {
        guard case .open(let until) = context.appeal else { return nil }
        return until
    }

    private func status(_ word: OutcomeWord) -> String? {
        let text = context.vocabulary.word(for: word).text(for: [catalogue.language] + context.languages)
        return PlainText.line(text, isolatedIn: direction)
    }

    /// Whole local days from the writing of the message to the last moment in time. Nil on the last day and later: then the moment tells.
    private func count(of field: NoticeField) -> Int? {
        let end = field == .appealDays ? appealEnd : context.due
        guard let end else { return nil }
        let days = local(Self.last(before: end)).day - local(context.writtenAt).day
        return days > 0 ? Int(days) : nil
    }

    /// An end is the first instant that is late. “1 December, 00:00” would be read as a day more.
    private func lastMoment(before end: Instant) -> String { moment(Self.last(before: end)) }

    private static func last(before end: Instant) -> Instant { end.adding(milliseconds: -1) }

    private func local(_ instant: Instant) -> LocalMoment { LocalMoment(instant, in: context.timeZone, localTime) }

    private func moment(_ instant: Instant) -> String {
        let local = local(instant)
        let text = catalogue.moment?.filled {
            local.value(of: $0, months: catalogue.months, weekdays: catalogue.weekdays)
        }
        // Every catalogue that is taken has a pattern.
        return text ?? instant.description
    }
}
