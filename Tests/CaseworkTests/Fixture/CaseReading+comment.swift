import Casework
import Recognition

extension CaseReading {
    /// What a reader finds said of a unit: the comment of the judgement that is theirs to see.
    func comment(on unit: UnitCode, _ criterion: CriterionCode? = nil, to caller: Caller) -> String? {
        state.unit(unit).flatMap { state.visibleJudgement(of: $0, to: caller) }
            .flatMap { comment(of: $0, on: criterion) }
    }
}
