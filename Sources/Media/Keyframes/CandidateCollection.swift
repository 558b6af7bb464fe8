import ExaminationReport

/// The pictures found so far, and what there is to say of them. No second twice.
struct CandidateCollection {
    private(set) var candidates: [Candidate] = []
    private(set) var notes: Set<ExaminationNote> = []
    private var times: Set<Int> = []

    /// Takes the picture unless there is one of its time; says whether it did.
    @discardableResult
    mutating func add(_ candidate: Candidate) -> Bool {
        guard times.insert(candidate.atMilliseconds).inserted else { return false }
        candidates.append(candidate)
        return true
    }

    /// Begins anew; what was noted stays true.
    mutating func removeAll() {
        candidates = []
        times = []
    }

    mutating func note(_ note: ExaminationNote) {
        notes.insert(note)
    }

    /// In the order of their times.
    var sorted: [Candidate] { candidates.sorted { $0.atMilliseconds < $1.atMilliseconds } }
}
