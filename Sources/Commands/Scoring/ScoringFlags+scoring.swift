import Recognition
import ServiceAPI

extension ScoringFlags {
    /// The scoring that the flags say, its criteria in the order of the unit.
    func scoring(for assignment: AssignmentView) throws(ScoringFault) -> ScoringView {
        let unit = assignment.rubric.unit
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
        for code in Set(citations.keys).union(remarks.keys) where verdicts[code] == nil {
            throw .verdictMissing(code.text)
        }
        let judgements = unit.criteria.compactMap { criterion in
            verdicts[criterion.code].map { verdict in
                JudgementView(
                    criterion: criterion.code,
                    verdict: verdict,
                    level: levels[criterion.code]?.last.flatMap { LevelCode($0) },
                    citations: citations[criterion.code] ?? [],
                    comment: remarks[criterion.code]?.joined(separator: "\n")
                )
            }
        }
        return ScoringView(judgements: judgements, rulesOfEvidence: rules, outcome: outcome, comment: comment)
    }

    /// A rule that is not named is not affirmed; when none is named nothing is said about them.
    private var rules: RulesOfEvidence? {
        guard valid || sufficient || authentic || current else { return nil }
        return RulesOfEvidence(valid: valid, sufficient: sufficient, authentic: authentic, current: current)
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
