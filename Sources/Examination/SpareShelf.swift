/// The examiners that wait, and when the next may be started.
struct SpareShelf {
    let wanted: Int
    private(set) var isClosed = false
    private var spares: [SpareExaminer] = []
    private var started = 0
    /// How many died waiting since one was last of use.
    private var deaths = 0
    private var closedUntil = ContinuousClock.now

    init(wanted: Int) {
        self.wanted = wanted
    }

    /// Starts what is missing, and gives the new ones.
    mutating func fill(_ location: ExaminerLocation) -> [SpareExaminer] {
        var new: [SpareExaminer] = []
        guard ContinuousClock.now >= closedUntil else { return new }
        while !isClosed, spares.count < wanted, let spare = SpareExaminer(location, number: started) {
            started += 1
            spares.append(spare)
            new.append(spare)
        }
        return new
    }

    /// The one that has waited longest.
    mutating func take() -> SpareExaminer? {
        spares.isEmpty ? nil : spares.removeFirst()
    }

    mutating func wasOfUse() {
        deaths = 0
    }

    /// Takes note of one that died before it took a file. Gives the time to wait before it is replaced.
    ///
    /// One that is killed is replaced at once. Where each dies (a library is missing, memory is short) the next comes
    /// after 1, 2, 4 … 64 seconds, and files go to examiners that are started for them, which say what is wrong.
    @discardableResult
    mutating func diedWaiting() -> Duration {
        deaths += 1
        let pause: Duration = deaths == 1 ? .zero : .seconds(1 << min(6, deaths - 2))
        closedUntil = ContinuousClock.now + pause
        return pause
    }

    /// Removes one that has ended. Returns whether it was still waiting.
    mutating func remove(_ number: Int) -> Bool {
        guard let index = spares.firstIndex(where: { $0.number == number }) else { return false }
        spares.remove(at: index)
        return true
    }

    /// No more are started. Gives those that wait.
    mutating func close() -> [SpareExaminer] {
        isClosed = true
        defer { spares = [] }
        return spares
    }
}
