import Recognition
import ServiceAPI

extension ScoringFlags {
    /// The scoring that the flags say, its criteria in the order of the unit.
    ///
    /// - Parameter draft: what stands where the flags say nothing.
    func scoring(
        for assignment: AssignmentView,
        over draft: ScoringView? = nil
    ) throws(ScoringFault) -> ScoringView {
        let unit = assignment.rubric.unit
        let kept = Dictionary(draft?.judgements.map { ($0.criterion, $0) } ?? []) { first, _ in first }
        var verdicts = try self.verdicts(of: unit)
        let levels = try Self.pairs(level, of: unit, option: "--level")
        for (code, names) in levels {
            try Self.settle(names.last ?? "", of: code, in: unit, &verdicts)
        }
        let remarks = try Self.pairs(remark, of: unit, option: "--remark")
        var citations: [CriterionCode: [CitationView]] = [:]
        for (code, texts) in try Self.pairs(cite, of: unit, option: "--cite") {
            for text in texts {
                citations[code, default: []] += try CitationText.citations(text, EvidenceAliases(of: assignment))
            }
        }
        for code in Set(citations.keys).union(remarks.keys)
        where verdicts[code] == nil && kept[code] == nil {
            throw .verdictMissing(code.text)
        }
        let judgements = unit.criteria.compactMap { criterion -> JudgementView? in
            let code = criterion.code
            let before = kept[code]
            guard let verdict = verdicts[code] ?? before?.verdict else { return nil }
            return JudgementView(
                criterion: code,
                verdict: verdict,
                level: levels[code]?.last.flatMap { LevelCode($0) }
                    ?? (verdict == before?.verdict ? before?.level : nil),
                citations: citations[code] ?? (verdict == .notApplicable ? [] : before?.citations ?? []),
                comment: remarks[code]?.joined(separator: "\n") ?? before?.comment
            )
        }
        return ScoringView(
            judgements: judgements,
            rulesOfEvidence: rules(over: draft?.rulesOfEvidence),
            outcome: outcome ?? draft?.outcome,
            comment: comment ?? draft?.comment,
            challengeSeen: try clipsWithChallenge(of: assignment) ?? draft?.challengeSeen
        )
    }

    /// Nil where none is named.
    private func clipsWithChallenge(of assignment: AssignmentView) throws(ScoringFault) -> [EvidenceID]? {
        if challengeSeen.isEmpty { return nil }
        let aliases = EvidenceAliases(of: assignment)
        var seen: [EvidenceID] = []
        for text in challengeSeen { seen += try aliases.evidence(listed: text) }
        return seen
    }

    /// A rule that is not named keeps its answer, or stays without one.
    private func rules(over kept: RulesOfEvidenceView?) -> RulesOfEvidenceView? {
        guard valid || sufficient || authentic || current else { return kept }
        return RulesOfEvidenceView(
            valid: valid ? true : kept?.valid,
            sufficient: sufficient ? true : kept?.sufficient,
            authentic: authentic ? true : kept?.authentic,
            current: current ? true : kept?.current
        )
    }

    private func verdicts(of unit: CompetencyUnit) throws(ScoringFault) -> [CriterionCode: Verdict] {
        var verdicts: [CriterionCode: Verdict] = [:]
        let given: [(Verdict, [String])] = [
            (.met, met), (.notMet, notMet), (.insufficient, insufficient), (.notApplicable, notApplicable),
        ]
        for (verdict, lists) in given {
            for text in lists.flatMap({ $0.split { ", ".contains($0) } }) {
                let code = try Self.criterion(String(text), of: unit)
                guard verdicts.updateValue(verdict, forKey: code) == nil else { throw .criterionTwice(code.text) }
            }
        }
        return verdicts
    }

    /// A level says whether the criterion is met; said twice, it must be the same.
    private static func settle(
        _ name: String,
        of code: CriterionCode,
        in unit: CompetencyUnit,
        _ verdicts: inout [CriterionCode: Verdict]
    ) throws(ScoringFault) {
        let known = unit.criterion(code)?.levels ?? []
        guard let level = known.first(where: { $0.code.text == name }) else {
            throw .levelUnknown(name, criterion: code.text, known: known.map(\.code.text))
        }
        let implied: Verdict = level.isMet ? .met : .notMet
        guard verdicts[code, default: implied] == implied else { throw .levelDisagrees(name, criterion: code.text) }
        verdicts[code] = implied
    }

    private static func pairs(
        _ texts: [String],
        of unit: CompetencyUnit,
        option: String
    ) throws(ScoringFault) -> [CriterionCode: [String]] {
        var pairs: [CriterionCode: [String]] = [:]
        for text in texts {
            guard let sign = text.firstIndex(of: "="), sign < text.index(before: text.endIndex) else {
                throw .pairMalformed(text, option: option)
            }
            let code = try criterion(String(text[..<sign]), of: unit)
            pairs[code, default: []].append(String(text[text.index(after: sign)...]))
        }
        return pairs
    }

    private static func criterion(_ text: String, of unit: CompetencyUnit) throws(ScoringFault) -> CriterionCode {
        guard let code = CriterionCode(text), unit.criterion(code) != nil else {
            throw .criterionUnknown(text, known: unit.criteria.map(\.code.text))
        }
        return code
    }
}
