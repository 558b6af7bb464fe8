import Recognition
import ServiceAPI
import Terminal

extension Output {
    func queue(_ items: [QueueItemView], now: Instant) -> [String] {
        table(
            [
                .init("CASE"), .init("UNIT"), .init("TITLE", shrinks: true), .init("ROUND"), .init("STATUS"),
                .init("WAITING", alignment: .trailing), .init("ASSESSOR"), .init("UNTIL"),
            ],
            items.map { item in
                [
                    item.caseID.text, item.unit.text, text(item.title), item.round?.rawValue ?? "-",
                    item.status.rawValue,
                    DurationText.rough(milliseconds: now.since(item.readySince.instant)), item.assessor?.text ?? "-",
                    time(item.until),
                ]
            },
            none: "Nothing waits."
        )
    }

    /// Everything that an assessor needs.
    func assignment(_ view: AssignmentView) -> [String] {
        let aliases = EvidenceAliases(of: view)
        var lines = facts([
            ("case", view.caseID.text),
            ("unit", "\(view.unit) \(text(view.rubric.unit.title)) (edition \(view.rubric.unit.version))"),
            ("case version", String(view.caseVersion)), ("round", view.round.rawValue),
            ("evidence set", String(view.set)), ("yours until", time(view.until)),
            ("challenge", view.challenge.map { "\($0): shown or spoken in each clip" }),
            ("confirm it", view.mustConfirmChallenge == true ? "for each clip that you cite" : nil),
        ])
        lines += ["", "Clips"] + clips(view.evidence, aliases)
        for element in view.rubric.unit.elements {
            lines += ["", "\(element.code) \(text(element.title))"]
            for criterion in element.criteria { lines += self.criterion(criterion, indent: 2) }
        }
        if let draft = view.draft {
            lines += ["", "Draft \(draft.revision), saved \(time(draft.savedAt))"] + scoring(draft.scoring, aliases)
        }
        return lines
    }

    /// Of what does not last, what it is: it is cited as a whole.
    private static func seconds(_ facts: MediaFacts) -> String {
        facts.kind.hasLength ? "0-" + SecondsText.text(facts.durationMilliseconds) : facts.kind.rawValue
    }

    func clips(_ evidence: [EvidenceView], _ aliases: EvidenceAliases) -> [String] {
        table(
            [
                .init("CLIP"), .init("EVIDENCE"), .init("FOR"), .init("SECONDS", alignment: .trailing),
                .init("PICTURE"),
                .init("SOUND"), .init("OCCASION/CONTEXT", shrinks: true), .init("STATE"),
            ],
            evidence.map { clip in
                [
                    aliases.name(of: clip.id), clip.id.text, clip.requirement.text,
                    clip.facts.map(Self.seconds) ?? "-",
                    clip.facts.map { $0.kind.hasPicture ? "\($0.width)x\($0.height)" : "-" } ?? "-",
                    clip.facts.map { $0.hasSound ? "yes" : "no" } ?? "-",
                    "\(clip.occasion?.text ?? "-")/\(clip.context?.text ?? "-")", Self.state(clip),
                ]
            },
            none: "No clips."
        )
    }

    func criterion(_ criterion: Criterion, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        let marks = [
            criterion.isCritical ? "critical" : nil, criterion.kind.rawValue, "weight \(criterion.weight)",
            criterion.occasions > 1 ? "\(criterion.occasions) occasions" : nil,
        ].compactMap { $0 }.joined(separator: ", ")
        return ["\(margin)\(criterion.code) \(text(criterion.text)) [\(marks)]"]
            + criterion.levels.map { level in
                "\(margin)    \(level.isMet ? "+" : "-") \(level.code): \(text(level.text)) (\(level.points))"
            }
    }

    func scoring(_ scoring: ScoringView, _ aliases: EvidenceAliases) -> [String] {
        var lines = scoring.judgements.flatMap { judgement($0, aliases: aliases, indent: 2) }
        if let rules = scoring.rulesOfEvidence {
            let missing = Self.lacking(rules)
            lines.append(
                "  rules of evidence: " + (missing.isEmpty ? "all affirmed" : missing.joined(separator: ", "))
            )
        }
        if let seen = scoring.challengeSeen { lines.append("  challenge seen: " + confirmed(seen, aliases)) }
        if let outcome = scoring.outcome { lines.append("  outcome: \(outcome.rawValue)") }
        if let comment = scoring.comment, !comment.isEmpty { lines += ["  comment:"] + paragraph(comment, indent: 4) }
        return lines
    }

    private static func lacking(_ rules: RulesOfEvidenceView) -> [String] {
        zip(ScoringSession.rules, [rules.valid, rules.sufficient, rules.authentic, rules.current]).compactMap {
            rule,
            answer in
            switch answer {
            case true?: nil
            case false?: "not \(rule)"
            case nil: "\(rule) not answered"
            }
        }
    }

    func explanation(_ view: ExplanationView) -> [String] {
        ["The rule says: \(word(view.outcomeWord, view.outcome.rawValue))"]
            + zip(view.explanation.steps, view.summary).map { "  \($0.holds ? "holds" : "fails"): \($1)" }
    }
}
