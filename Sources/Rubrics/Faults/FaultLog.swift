/// Collects the faults of one file. A reference, because every step of a reader writes to the same one.
final class FaultLog {
    /// Enough to mend a file by; a file of noise yields no longer list.
    static let limit = 200

    private let file: String
    private let source: SourceText
    private var faults: [Finding: RubricFault] = [:]
    private var overflow: RubricFault?

    init(file: String, source: SourceText) {
        self.file = file
        self.source = source
    }

    var isEmpty: Bool { faults.isEmpty }

    /// The faults in the order of their places.
    var sorted: [RubricFault] { faults.values.sorted() + (overflow.map { [$0] } ?? []) }

    /// The same problem at the same place is kept once: an alias leads to one place from several keys.
    func report(_ problem: some RubricProblem, at position: SourcePosition, path: String = "") {
        guard overflow == nil else { return }
        let fault = self.fault(problem, at: position, path: path)
        let finding = Finding(position: position, code: fault.code, problem: fault.problem)
        guard faults[finding] == nil else { return }
        if faults.count < Self.limit {
            faults[finding] = fault
        } else {
            overflow = self.fault(FileProblem.tooManyFaults(limit: Self.limit), at: position, path: "")
        }
    }

    private struct Finding: Hashable {
        let position: SourcePosition
        let code: RubricFaultCode
        let problem: String
    }

    private func fault(_ problem: some RubricProblem, at position: SourcePosition, path: String) -> RubricFault {
        let (line, column) = source.displayed(position)
        let wording = problem.wording
        return RubricFault(
            file: file,
            line: line,
            column: column,
            keyPath: path,
            code: problem.code,
            problem: wording.problem,
            advice: wording.advice
        )
    }
}
