import Recognition
import ServiceAPI
import Terminal

extension Output {
    func applied(_ applied: AppliedView, challenge: String? = nil) -> [String] {
        facts([
            ("case", applied.caseID.text), ("status", applied.status.rawValue), ("version", String(applied.version)),
            ("challenge", challenge),
        ])
    }

    func cases(_ cases: [CaseSummaryView]) -> [String] {
        table(
            [
                .init("CASE"), .init("STATUS"), .init("CANDIDATE", shrinks: true), .init("SCHEME", shrinks: true),
                .init("UNITS", shrinks: true), .init("CLIPS", alignment: .trailing), .init("LAST ACT"),
            ],
            cases.map { view in
                [
                    view.id.text, view.status.rawValue, view.candidateName ?? view.candidate.text, view.scheme.text,
                    view.units.map { "\($0.unit.text)=\($0.outcome?.rawValue ?? $0.status.rawValue)" }.joined(
                        separator: " "
                    ),
                    String(view.evidence), time(view.lastActAt),
                ]
            },
            none: "There are no such cases."
        )
    }

    /// All of a case.
    func whole(_ view: CaseView) -> [String] {
        let before = view.appliedBefore?.map(\.text).joined(separator: " ")
        let head = facts([
            ("case", view.id.text), ("status", view.status.rawValue), ("version", String(view.version)),
            ("candidate", view.candidateName.map { "\($0) (\(view.candidate))" } ?? view.candidate.text),
            ("scheme", "\(view.scheme.code) \(view.scheme.version)"), ("organisation", view.organisation?.text),
            ("applied before", before),
            ("opened", time(view.openedAt)), ("last act", time(view.lastActAt)),
            ("identity", view.identityCheck.map { "\($0.method.rawValue), \(time($0.at)), by \($0.by)" }),
            ("challenge", view.challenge), ("recommended", view.recommendation?.rawValue),
        ])
        var lines = head
        for unit in view.units { lines += [""] + self.unit(unit) }
        if !view.evidence.isEmpty { lines += ["", "Evidence"] + evidence(view.evidence) }
        if !view.bundles.isEmpty {
            lines += ["", "Imported"]
            lines += view.bundles.map(imported)
        }
        if !view.sets.isEmpty {
            lines += ["", "Handed in"]
            lines += view.sets.map {
                "  set \($0.number), \(time($0.submittedAt)): \($0.evidence.map(\.text).joined(separator: " "))"
            }
        }
        if !view.missing.isEmpty { lines += ["", "Missing"] + view.missing.flatMap(missing) }
        if let reason = view.ineligibleReason { lines += ["", "Not admitted"] + paragraph(reason, indent: 2) }
        if let reason = view.voidReason { lines += ["", "Made void"] + paragraph(reason, indent: 2) }
        if let decision = view.decision { lines += ["", "Decision"] + self.decision(decision) }
        if let report = view.gaps { lines += gaps(report) }
        return lines + process(view.process) + ["", "Next: \(view.next)"]
    }

    private func imported(_ bundle: BundleView) -> String {
        let files = bundle.files == 1 ? "1 file" : "\(bundle.files) files"
        let signature = "signed by \(bundle.key.text.prefix(8)) (\(bundle.trust.rawValue))"
        let clock = bundle.clockPlausible ? "" : ", packed by a clock that was wrong"
        return "  bundle \(bundle.bundle.hex.prefix(8)), \(time(bundle.importedAt)): \(files), \(signature)\(clock)"
    }

    private func unit(_ unit: CaseUnitView) -> [String] {
        var lines = ["\(unit.unit) \(text(unit.title)) (edition \(unit.version))"]
        lines += facts(
            [
                ("status", unit.status.rawValue),
                (
                    "outcome",
                    unit.outcome.map { outcome in
                        unit.outcomeWord.map { word($0, outcome.rawValue) } ?? outcome.rawValue
                    }
                ),
                ("assessor", unit.assessor?.text), ("rubric", unit.rubric.hex.prefix(16) + "…"),
            ],
            indent: 2
        )
        lines += unit.judgements.flatMap { judgement($0, indent: 2) }
        lines += unit.explanation?.steps.map { "  \($0.holds ? "holds" : "fails"): \($0.summary)" } ?? []
        if let comment = unit.comment { lines += ["  comment:"] + paragraph(comment, indent: 4) }
        return lines + (unit.otherRounds ?? []).flatMap(round)
    }

    private func round(_ judged: RoundJudgementView) -> [String] {
        let outcome = word(judged.outcomeWord, judged.outcome.rawValue)
        return ["  round \(judged.round.rawValue): \(outcome), by \(judged.assessor)"]
            + judged.judgements.flatMap { judgement($0, indent: 4) }
            + (judged.comment.map { ["    comment:"] + paragraph($0, indent: 6) } ?? [])
    }

    private func missing(_ missing: MissingEvidenceView) -> [String] {
        ["  \(missing.unit)/\(missing.requirement): \(missing.shortfall)"]
            + paragraph(text(missing.instruction), indent: 4)
    }

    func decision(_ decision: DecisionView) -> [String] {
        facts(
            [
                ("decision", decision.id.text), ("outcome", word(decision.outcomeWord, decision.outcome.rawValue)),
                ("units", decision.units.map { "\($0.unit)=\($0.outcome.rawValue)" }.joined(separator: " ")),
                ("reason", decision.reason), ("by", decision.by?.text), ("at", time(decision.at)),
                ("notified", decision.notifiedAt.map { time($0) }), ("batch", decision.batch?.text),
            ],
            indent: 2
        )
    }
}
