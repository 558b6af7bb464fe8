import Recognition
import ServiceAPI
import Terminal

extension Output {
    func evidence(_ list: [EvidenceView]) -> [String] {
        table(
            [
                .init("EVIDENCE"), .init("FOR"), .init("STATE"), .init("RECEIPT"),
                .init("LENGTH", alignment: .trailing),
                .init("SIZE", alignment: .trailing), .init("OCCASION/CONTEXT", shrinks: true), .init("RECEIVED"),
            ],
            list.map { view in
                [
                    view.id.text, "\(view.unit)/\(view.requirement)", Self.state(view),
                    view.receipt.code?.grouped ?? "-",
                    length(view),
                    ByteCount.text(view.size), "\(view.occasion?.text ?? "-")/\(view.context?.text ?? "-")",
                    time(view.receivedAt),
                ]
            },
            none: "There is no evidence yet."
        ) + list.flatMap { findings($0, named: true) }
    }

    /// All of one piece of evidence.
    func whole(_ view: EvidenceView) -> [String] {
        facts([
            ("evidence", view.id.text), ("for", "\(view.unit)/\(view.requirement)"), ("state", Self.state(view)),
            ("received", time(view.receivedAt)), ("came by", view.provenance?.rawValue),
            ("size", "\(ByteCount.text(view.size)) (\(view.size) bytes)"),
            ("sha-256", view.digest.hex), ("occasion", view.occasion?.text), ("context", view.context?.text),
            ("kind", view.facts?.kind.rawValue),
            ("length", view.facts?.kind.hasLength == true ? length(view) : nil),
            ("picture", view.facts.flatMap { $0.kind.hasPicture ? "\($0.width)x\($0.height)" : nil }),
            ("sound", view.facts.map { $0.hasSound ? "yes" : "no" }),
            ("filmed", view.facts?.capturedAt.map { clock.text($0) + ", as the recording says" }),
            ("check", view.check?.rawValue),
            ("receipt", view.receipt.code?.grouped ?? (view.receipt.state == .withheld ? "none" : nil)),
            ("keyframes", view.facts.map { String($0.keyframes) }),
        ]) + findings(view, named: false)
    }

    /// How far it is. Until there is a receipt, or it is known that there will be none, it has arrived and no more.
    static func state(_ view: EvidenceView) -> String {
        view.state == .checking ? "received, being checked" : view.state.rawValue
    }

    /// Why it cannot be assessed, and what to do, in the reader's language.
    func findings(_ view: EvidenceView, named: Bool) -> [String] {
        view.findings.map { finding in
            (named ? "  \(view.id): " : "  ") + "\(finding.code.rawValue): \(text(finding.advice))"
        }
    }

    /// Of what does not last, what it is.
    private func length(_ view: EvidenceView) -> String {
        guard let facts = view.facts else { return "-" }
        return facts.kind.hasLength
            ? DurationText.clock(milliseconds: Int64(facts.durationMilliseconds)) : facts.kind.rawValue
    }

    func judgement(_ judgement: JudgementView, aliases: EvidenceAliases = .none, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        let level = judgement.level.map { ", level \($0)" } ?? ""
        let citations = judgement.citations.map(aliases.text(of:)).joined(separator: " ")
        let line =
            "\(margin)\(judgement.criterion)  \(judgement.verdict.rawValue)\(level)"
            + (citations.isEmpty ? "" : "  \(citations)")
        return [line] + (judgement.comment.map { paragraph($0, indent: indent + 4) } ?? [])
    }
}
