import Recognition

/// One application of a person at a time, so that what it finds of their other cases still holds when it is written. Lives and dies with
/// the process, which alone has the records.
actor ApplicationsUnderWay {
    private var people: Set<PersonID> = []
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func begin(_ person: PersonID) async {
        while !people.insert(person).inserted { await withCheckedContinuation { waiting.append($0) } }
    }

    func end(_ person: PersonID) {
        people.remove(person)
        let woken = waiting
        waiting = []
        for continuation in woken { continuation.resume() }
    }
}
